-- What the face in front tells the desk and the operator about itself. Nothing here is about one person.

CREATE TABLE front (
    id INTEGER NOT NULL PRIMARY KEY CHECK (id = 1), -- clear: 늘 1 | always 1
    is_flooded INTEGER NOT NULL CHECK (is_flooded IN (0, 1)), -- clear: 지금 글이 한꺼번에 몰려오는지 | whether reports come in a flood just now
    sends_addresses INTEGER NOT NULL CHECK (sends_addresses IN (0, 1)) -- clear: 앞에 둔 서버가 접속 주소를 넘겨준 적이 있는지. 주소는 남기지 않음 | whether the server in front has passed on addresses; the addresses are not kept
) STRICT, WITHOUT ROWID;
