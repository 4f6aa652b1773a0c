-- How somebody begins to work here, what they promised, and whom it was about when something changed.

CREATE TABLE invitation (
    officer BLOB NOT NULL PRIMARY KEY REFERENCES officer (id), -- clear: 초대받은 담당자 | the officer who is invited
    invited_by BLOB NOT NULL REFERENCES officer (id), -- clear: 초대한 센터장 | the director who invited
    last_day TEXT NOT NULL CHECK (length(last_day) = 10), -- clear: 초대 코드를 쓸 수 있는 마지막 날 | last day on which the code counts
    salt BLOB NOT NULL CHECK (length(salt) = 16), -- clear: 섞는 임의의 수 | random salt
    rounds INTEGER NOT NULL CHECK (rounds > 1), -- clear: 코드를 맞혀 보는 데 드는 품 (scrypt N) | cost of a guess (scrypt N)
    block_size INTEGER NOT NULL CHECK (block_size > 0), -- clear: 코드를 맞혀 보는 데 드는 품 (scrypt r) | cost of a guess (scrypt r)
    parallelism INTEGER NOT NULL CHECK (parallelism > 0), -- clear: 코드를 맞혀 보는 데 드는 품 (scrypt p) | cost of a guess (scrypt p)
    wrapped BLOB NOT NULL -- sealed: 열쇠 꾸러미를 여는 열쇠, 초대 코드로 잠금 | the key to the key ring, sealed under the printed code
) STRICT, WITHOUT ROWID;

CREATE TABLE pledge (
    officer BLOB NOT NULL REFERENCES officer (id), -- clear: 서약한 담당자 | the officer who pledged
    version INTEGER NOT NULL CHECK (version >= 1), -- clear: 비밀유지 서약서의 판 | version of the pledge of confidentiality
    agreed_on TEXT NOT NULL CHECK (length(agreed_on) = 10), -- clear: 서약한 날 | the day of the pledge
    PRIMARY KEY (officer, version)
) STRICT, WITHOUT ROWID;

CREATE TABLE renewal (
    folder BLOB NOT NULL PRIMARY KEY REFERENCES folder (id), -- clear: 다음에 적을 때 열쇠를 새로 바꿀 묶음 | a folder whose key changes at the next entry
    since TEXT NOT NULL CHECK (length(since) = 10) -- clear: 열던 담당자가 그만둔 날 | the day an officer who could open it left
) STRICT, WITHOUT ROWID;

CREATE TABLE audit_subject (
    center BLOB NOT NULL, -- clear: 센터 | the center
    sequence INTEGER NOT NULL, -- clear: 기록 사슬에서의 차례 | its place in the audit
    officer BLOB NOT NULL, -- clear: 누구에 관한 일이었는지 | the colleague it was about
    PRIMARY KEY (center, sequence),
    FOREIGN KEY (center, sequence) REFERENCES audit (center, sequence)
) STRICT, WITHOUT ROWID;

CREATE TRIGGER pledge_is_not_changed BEFORE UPDATE ON pledge
BEGIN
    SELECT RAISE(ABORT, 'a pledge stays as it was given');
END;

CREATE TRIGGER audit_subject_is_not_changed BEFORE UPDATE ON audit_subject
BEGIN
    SELECT RAISE(ABORT, 'the audit is never changed');
END;

CREATE TRIGGER audit_subject_is_not_cut BEFORE DELETE ON audit_subject
BEGIN
    SELECT RAISE(ABORT, 'the audit is never cut');
END;
