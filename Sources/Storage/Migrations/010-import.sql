-- Tables of old counselling logs on their way in, and what a center remembers of how they are read.

CREATE TABLE import_table (
    id BLOB NOT NULL PRIMARY KEY CHECK (length(id) = 16), -- clear: 들여오는 표의 임의 번호 | random number of a table that is brought in
    center BLOB NOT NULL REFERENCES center (id), -- clear: 센터 | the center
    officer BLOB NOT NULL REFERENCES officer (id), -- clear: 들여오는 담당자 | the officer who brings it
    brought_on TEXT NOT NULL CHECK (length(brought_on) = 10), -- clear: 가져온 날 | the day it was brought
    expires INTEGER NOT NULL, -- clear: 저절로 버리는 때 | when it is thrown away by itself
    row_count INTEGER NOT NULL CHECK (row_count >= 0), -- clear: 줄의 수 | how many rows it has
    piece_count INTEGER NOT NULL CHECK (piece_count >= 0), -- clear: 토막의 수 | in how many pieces it is kept
    done INTEGER NOT NULL CHECK (done >= 0), -- clear: 지나간 줄의 수 | how many rows were gone through
    plan BLOB NOT NULL -- sealed: 칸과 값을 무엇으로 옮길지 정한 것 | what its columns and values become
) STRICT, WITHOUT ROWID;

CREATE INDEX import_table_of_officer ON import_table (officer);

CREATE TABLE import_piece (
    import BLOB NOT NULL REFERENCES import_table (id) ON DELETE CASCADE, -- clear: 들여오는 표 | the table
    piece INTEGER NOT NULL CHECK (piece >= 0), -- clear: 몇 번째 토막인지 | which piece of it
    sealed BLOB NOT NULL, -- sealed: 표의 줄. 가져온 담당자만 엶 | rows of the table, which only the officer who brought it opens
    PRIMARY KEY (import, piece)
) STRICT, WITHOUT ROWID;

CREATE TABLE import_memory (
    id BLOB NOT NULL PRIMARY KEY CHECK (length(id) = 16), -- clear: 임의 번호 | random number
    center BLOB NOT NULL REFERENCES center (id), -- clear: 센터 | the center
    since TEXT NOT NULL CHECK (length(since) = 10), -- clear: 처음 들여온 날 | the day of the first table
    memory BLOB -- sealed: 표의 칸 이름과 값을 무엇으로 옮겼는지 | what titles and values of tables became
) STRICT, WITHOUT ROWID;

CREATE TABLE import_grant (
    import_memory BLOB NOT NULL REFERENCES import_memory (id), -- clear: 여는 것 | what it opens
    key BLOB NOT NULL REFERENCES key (id), -- clear: 누구의 열쇠로 잠갔는지 | to whose key it is sealed
    center BLOB NOT NULL REFERENCES center (id), -- clear: 센터 | the center
    wrapped BLOB NOT NULL, -- sealed: 여는 열쇠 | the key that opens it
    granter BLOB NOT NULL REFERENCES key (id), -- clear: 열 수 있게 한 담당자의 열쇠 | key of the officer who granted
    signature BLOB NOT NULL CHECK (length(signature) = 64), -- clear: 그 담당자의 서명 | that officer's signature
    PRIMARY KEY (import_memory, key)
) STRICT, WITHOUT ROWID;

-- Beside a consultation stand the others of the same person: few consultations know of any.
CREATE INDEX entry_of_joining ON entry (folder) WHERE kind = 'personJoined';
