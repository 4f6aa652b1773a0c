-- The one storage primitive: a folder is an append-only file of entries.
-- What a reporter's act writes has random keys, days and no rowid: nothing tells when somebody came.

CREATE TABLE folder (
    id BLOB NOT NULL PRIMARY KEY CHECK (length(id) = 16), -- clear: 묶음의 임의 번호 | random number of the folder
    center BLOB NOT NULL REFERENCES center (id), -- clear: 받은 센터 | the center that received it
    kind TEXT NOT NULL CHECK (
        kind IN ('report', 'consultation', 'case', 'meeting', 'training', 'center')), -- clear: 접수, 상담, 사건 같은 갈래 | report, consultation, case…
    year INTEGER, -- clear: 번호의 해 | year of its number
    number INTEGER, -- clear: 읽고 나눌 때 붙는 번호 | its number, given at triage
    opened_on TEXT NOT NULL CHECK (length(opened_on) = 10), -- clear: 받은 날. 시각은 없음 | the day it came; no time of day
    stage TEXT NOT NULL, -- clear: 어디까지 왔는지 | where it stands
    epoch INTEGER NOT NULL CHECK (epoch >= 1), -- clear: 열쇠를 바꾼 횟수 | how often its key changed
    thread_epoch INTEGER NOT NULL CHECK (thread_epoch >= 0), -- clear: 주고받은 글의 열쇠를 바꾼 횟수 | how often the thread's key changed
    unread INTEGER NOT NULL CHECK (unread IN (0, 1)), -- clear: 읽지 않은 글이 있는지 | whether something is unread
    last_sequence INTEGER NOT NULL CHECK (last_sequence >= 0), -- clear: 적힌 것의 수 | how many entries it has
    summary BLOB, -- sealed: 목록에 보이는 것: 고른 종류와 바라는 것 | what a list shows: kinds and wishes
    CHECK ((year IS NULL) = (number IS NULL))
) STRICT, WITHOUT ROWID;

CREATE INDEX folder_by_stage ON folder (center, kind, stage, unread, opened_on, id, epoch);
CREATE UNIQUE INDEX folder_number ON folder (center, kind, year, number) WHERE number IS NOT NULL;

CREATE TABLE number_series (
    center BLOB NOT NULL REFERENCES center (id), -- clear: 센터 | the center
    kind TEXT NOT NULL, -- clear: 묶음의 갈래 | kind of folder
    year INTEGER NOT NULL, -- clear: 해 | the year
    last INTEGER NOT NULL CHECK (last >= 1), -- clear: 마지막으로 준 번호 | the number given last
    PRIMARY KEY (center, kind, year)
) STRICT, WITHOUT ROWID;

CREATE TABLE entry (
    folder BLOB NOT NULL REFERENCES folder (id), -- clear: 들어 있는 묶음 | the folder it lies in
    sequence INTEGER NOT NULL CHECK (sequence >= 1), -- clear: 그 안에서의 차례 | its place in the folder
    id BLOB NOT NULL UNIQUE CHECK (length(id) = 16), -- clear: 임의 번호 | random number
    center BLOB NOT NULL REFERENCES center (id), -- clear: 센터 | the center
    kind TEXT NOT NULL, -- clear: 무엇인지: 옴, 읽음, 답함, 마침 | what it is: told, read, answered, closed
    day TEXT NOT NULL CHECK (length(day) = 10), -- clear: 적은 날. 시각은 없음 | the day; no time of day
    officer BLOB REFERENCES officer (id), -- clear: 적은 담당자. 이야기한 사람이 적었으면 비어 있음 | the officer; empty when the reporter wrote it
    layer TEXT NOT NULL CHECK (layer IN ('folder', 'thread')), -- clear: 어느 열쇠로 잠갔는지 | which key seals it
    epoch INTEGER NOT NULL CHECK (epoch >= 1), -- clear: 그 열쇠의 몇 번째인지 | which epoch of the key
    facts TEXT, -- clear: 기한과 절차에 필요한 사실 (맡은 사람, 마친 갈래) | what a reminder needs (who is in charge, how it closed)
    body BLOB, -- sealed: 적은 글과 고른 칸. 길이는 4, 16, 64, 256 KiB로 어림해서만 남음 | the words and choices; their length only as 4, 16, 64 or 256 KiB
    signature BLOB CHECK (length(signature) = 64), -- clear: 적은 담당자의 서명 | the officer's signature
    PRIMARY KEY (folder, sequence),
    CHECK ((officer IS NULL) = (signature IS NULL))
) STRICT, WITHOUT ROWID;

CREATE TABLE access_grant (
    folder BLOB NOT NULL REFERENCES folder (id), -- clear: 여는 묶음 | the folder it opens
    carries TEXT NOT NULL CHECK (carries IN ('folder', 'thread')), -- clear: 어느 열쇠를 담았는지 | which key it carries
    epoch INTEGER NOT NULL CHECK (epoch >= 1), -- clear: 그 열쇠의 몇 번째인지 | which epoch
    key BLOB NOT NULL REFERENCES key (id), -- clear: 누구의 열쇠로 잠갔는지 | to whose key it is sealed
    center BLOB NOT NULL REFERENCES center (id), -- clear: 센터 | the center
    role TEXT NOT NULL CHECK (role IN ('duty', 'assigned', 'keeper', 'reporter', 'recovery')), -- clear: 왜 열 수 있는지 | why it may be opened
    not_after TEXT, -- clear: 열 수 있는 마지막 날 | last day
    form TEXT NOT NULL CHECK (form IN ('sealed', 'personal')), -- clear: 잠근 방식 | how it is sealed
    wrapped BLOB NOT NULL, -- sealed: 묶음을 여는 열쇠 | the key that opens the folder
    granter BLOB REFERENCES key (id), -- clear: 열 수 있게 한 담당자의 열쇠 | key of the officer who granted
    signature BLOB CHECK (length(signature) = 64), -- clear: 그 담당자의 서명 | that officer's signature
    PRIMARY KEY (folder, carries, epoch, key)
) STRICT, WITHOUT ROWID;

CREATE INDEX access_grant_of_key ON access_grant (key, folder);

CREATE TABLE thread_key (
    folder BLOB NOT NULL REFERENCES folder (id), -- clear: 묶음 | the folder
    epoch INTEGER NOT NULL CHECK (epoch >= 1), -- clear: 주고받은 글의 열쇠가 몇 번째인지 | epoch of the thread's key
    folder_epoch INTEGER NOT NULL CHECK (folder_epoch >= 1), -- clear: 묶음의 열쇠가 몇 번째인지 | epoch of the folder's key
    center BLOB NOT NULL REFERENCES center (id), -- clear: 센터 | the center
    wrapped BLOB NOT NULL, -- sealed: 주고받은 글을 여는 열쇠 | the key that opens the thread
    PRIMARY KEY (folder, epoch)
) STRICT, WITHOUT ROWID;

CREATE TABLE attachment (
    folder BLOB NOT NULL, -- clear: 묶음 | the folder
    entry INTEGER NOT NULL, -- clear: 붙은 글의 차례 | the entry it belongs to
    file INTEGER NOT NULL CHECK (file >= 1), -- clear: 몇 번째 파일인지 | which file
    chunk INTEGER NOT NULL CHECK (chunk >= 0), -- clear: 파일의 몇 번째 토막인지 | which piece of the file
    last INTEGER NOT NULL CHECK (last IN (0, 1)), -- clear: 마지막 토막인지 | whether it is the last piece
    epoch INTEGER NOT NULL CHECK (epoch >= 1), -- clear: 열쇠의 몇 번째인지 | which epoch of the key
    size_bucket INTEGER NOT NULL CHECK (size_bucket > 0), -- clear: 어림한 크기 | rounded size
    sealed BLOB NOT NULL, -- sealed: 파일의 이름, 갈래, 내용 | name, type and bytes of the file
    PRIMARY KEY (folder, entry, file, chunk),
    FOREIGN KEY (folder, entry) REFERENCES entry (folder, sequence)
) STRICT, WITHOUT ROWID;

CREATE TABLE coding_key (
    officer BLOB NOT NULL REFERENCES officer (id), -- clear: 담당자 | the officer
    year INTEGER NOT NULL, -- clear: 해 | the year
    key BLOB NOT NULL REFERENCES key (id), -- clear: 누구의 열쇠로 잠갔는지 | to whose key it is sealed
    center BLOB NOT NULL REFERENCES center (id), -- clear: 센터 | the center
    wrapped BLOB NOT NULL, -- sealed: 통계 부호를 여는 열쇠 | the key that opens statistic codes
    PRIMARY KEY (officer, year, key)
) STRICT, WITHOUT ROWID;

CREATE TABLE coding (
    folder BLOB NOT NULL, -- clear: 묶음 | the folder
    entry INTEGER NOT NULL, -- clear: 그 안에서의 차례 | the entry
    center BLOB NOT NULL REFERENCES center (id), -- clear: 센터 | the center
    officer BLOB NOT NULL REFERENCES officer (id), -- clear: 적은 담당자 | the officer
    year INTEGER NOT NULL, -- clear: 해 | the year
    sealed BLOB NOT NULL, -- sealed: 통계에만 쓰는 부호 | codes used for statistics only
    PRIMARY KEY (folder, entry),
    FOREIGN KEY (folder, entry) REFERENCES entry (folder, sequence)
) STRICT, WITHOUT ROWID;

CREATE TABLE clock (
    folder BLOB NOT NULL REFERENCES folder (id), -- clear: 묶음 | the folder
    rule TEXT NOT NULL, -- clear: 어떤 기한인지 | which deadline
    article TEXT, -- clear: 근거 조항 | the article it rests on
    due_on TEXT NOT NULL CHECK (length(due_on) = 10), -- clear: 마지막 날 | the last day
    state TEXT NOT NULL CHECK (state IN ('running', 'met', 'stopped')), -- clear: 도는지 멈췄는지 | whether it runs
    PRIMARY KEY (folder, rule)
) STRICT, WITHOUT ROWID;

CREATE INDEX clock_due ON clock (state, due_on);

CREATE TABLE tombstone (
    folder BLOB NOT NULL PRIMARY KEY CHECK (length(folder) = 16), -- clear: 지운 묶음의 임의 번호 | random number of a deleted folder
    center BLOB NOT NULL REFERENCES center (id), -- clear: 센터 | the center
    kind TEXT NOT NULL, -- clear: 갈래 | kind of folder
    deleted_on TEXT NOT NULL CHECK (length(deleted_on) = 10), -- clear: 지운 날 | the day of deletion
    reason TEXT NOT NULL -- clear: 지운 까닭의 갈래 | kind of reason
) STRICT, WITHOUT ROWID;

CREATE TRIGGER entry_is_not_changed BEFORE UPDATE ON entry
BEGIN
    SELECT RAISE(ABORT, 'an entry is never changed; write a new one');
END;

CREATE TRIGGER entry_goes_with_its_folder BEFORE DELETE ON entry
WHEN NOT EXISTS (SELECT 1 FROM tombstone WHERE tombstone.folder = OLD.folder)
BEGIN
    SELECT RAISE(ABORT, 'an entry goes only when its folder is deleted');
END;

CREATE TRIGGER tombstone_is_not_changed BEFORE UPDATE ON tombstone
BEGIN
    SELECT RAISE(ABORT, 'a tombstone stays as it is');
END;

CREATE TRIGGER tombstone_is_not_lifted BEFORE DELETE ON tombstone
BEGIN
    SELECT RAISE(ABORT, 'a tombstone stays');
END;

CREATE TRIGGER folder_leaves_a_tombstone BEFORE DELETE ON folder
WHEN NOT EXISTS (SELECT 1 FROM tombstone WHERE tombstone.folder = OLD.id)
BEGIN
    SELECT RAISE(ABORT, 'a folder is deleted only by the procedure that leaves a tombstone');
END;
