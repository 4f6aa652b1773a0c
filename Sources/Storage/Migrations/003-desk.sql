-- What the desk needs to know of its officers' comings and goings. Nothing here comes from a reporter.

CREATE TABLE session (
    token_hash BLOB NOT NULL PRIMARY KEY CHECK (length(token_hash) = 32), -- hashed: 들어온 사람의 쿠키에서 나온 흔적 | trace of the officer's cookie
    officer BLOB NOT NULL REFERENCES officer (id), -- clear: 담당자 | the officer
    center BLOB NOT NULL REFERENCES center (id), -- clear: 센터 | the center
    since INTEGER NOT NULL, -- clear: 담당자가 들어온 때 | when the officer signed in
    seen INTEGER NOT NULL, -- clear: 담당자가 마지막으로 쓴 때 | when the officer was last active
    ended INTEGER, -- clear: 담당자가 나간 때 | when the session ended
    keys BLOB, -- sealed: 쿠키로만 열리는 담당자의 열쇠 | the officer's keys, opened by the cookie alone
    CHECK ((ended IS NULL) = (keys IS NOT NULL))
) STRICT, WITHOUT ROWID;

CREATE INDEX session_of_officer ON session (officer);

CREATE TABLE throttle (
    account BLOB NOT NULL PRIMARY KEY CHECK (length(account) = 16), -- hashed: 들어오려던 이름의 흔적 | trace of the name somebody tried
    failures INTEGER NOT NULL CHECK (failures >= 0), -- clear: 잇달아 틀린 횟수 | failures in a row
    until INTEGER NOT NULL, -- clear: 다시 해 볼 수 있는 때 | when the next try counts
    last_step INTEGER NOT NULL -- clear: 마지막으로 쓴 일회용 번호의 때 | step of the one-time code used last
) STRICT, WITHOUT ROWID;

CREATE TABLE late_words (
    id BLOB NOT NULL PRIMARY KEY CHECK (length(id) = 16), -- clear: 임의 번호 | random number
    officer BLOB NOT NULL REFERENCES officer (id), -- clear: 쓴 담당자 | the officer who wrote them
    key BLOB NOT NULL REFERENCES key (id), -- clear: 그 담당자의 열쇠 | that officer's key
    folder BLOB NOT NULL, -- clear: 쓰던 묶음 | the folder they were meant for
    sealed BLOB NOT NULL -- sealed: 나간 뒤에 도착한 담당자의 글 | an officer's words that came after the session had ended
) STRICT, WITHOUT ROWID;

CREATE INDEX late_words_of_officer ON late_words (officer);

CREATE TABLE audit (
    center BLOB NOT NULL REFERENCES center (id), -- clear: 센터 | the center
    sequence INTEGER NOT NULL CHECK (sequence >= 1), -- clear: 차례 | its place in the chain
    instant INTEGER NOT NULL, -- clear: 담당자가 한 때 | when the officer did it
    officer BLOB, -- clear: 담당자 | the officer
    address TEXT NOT NULL, -- clear: 담당자의 접속 주소 | the officer's network address
    act TEXT NOT NULL, -- clear: 담당자가 한 일 | what the officer did
    folder BLOB, -- clear: 어느 묶음에 | to which folder
    hash BLOB NOT NULL CHECK (length(hash) = 32), -- hashed: 앞의 것까지 이어 묶은 흔적 | links it to all before
    PRIMARY KEY (center, sequence)
) STRICT, WITHOUT ROWID;

CREATE TRIGGER audit_is_not_changed BEFORE UPDATE ON audit
BEGIN
    SELECT RAISE(ABORT, 'the audit is never changed');
END;

CREATE TRIGGER audit_is_not_cut BEFORE DELETE ON audit
BEGIN
    SELECT RAISE(ABORT, 'the audit is never cut');
END;

CREATE TABLE heartbeat (
    id INTEGER NOT NULL PRIMARY KEY CHECK (id = 1), -- clear: 늘 1 | always 1
    beat BLOB NOT NULL -- clear: 일 분마다 바뀌는 임의의 수. 파일의 시각이 아무것도 말하지 않게 | random, changed each minute, so that file times say nothing
) STRICT;
