-- Notes that are being written, and the calendars of officers. Consultations themselves are folders.

CREATE TABLE note_draft (
    id BLOB NOT NULL PRIMARY KEY CHECK (length(id) = 16), -- clear: 쓰고 있는 상담일지의 임의 번호. 마치면 그 일지의 번호가 됨 | random number of a note being written; the note keeps it
    folder BLOB NOT NULL REFERENCES folder (id), -- clear: 상담 | the consultation
    center BLOB NOT NULL REFERENCES center (id), -- clear: 센터 | the center
    officer BLOB NOT NULL REFERENCES officer (id), -- clear: 마지막으로 쓴 담당자 | the officer who wrote last
    saved_on TEXT NOT NULL CHECK (length(saved_on) = 10), -- clear: 마지막으로 쓴 날 | the day it was written last
    revision INTEGER NOT NULL CHECK (revision >= 1), -- clear: 몇 번 고쳐 썼는지 | how often it was saved
    epoch INTEGER NOT NULL CHECK (epoch >= 1), -- clear: 열쇠의 몇 번째인지 | which epoch of the key
    body BLOB NOT NULL -- sealed: 쓰고 있는 상담일지의 모든 칸 | all fields of the note being written
) STRICT, WITHOUT ROWID;

CREATE INDEX note_draft_of_folder ON note_draft (folder);

CREATE TABLE calendar_feed (
    officer BLOB NOT NULL PRIMARY KEY REFERENCES officer (id), -- clear: 담당자 | the officer
    center BLOB NOT NULL REFERENCES center (id), -- clear: 센터 | the center
    address_hash BLOB NOT NULL UNIQUE CHECK (length(address_hash) = 32), -- hashed: 담당자 달력의 비밀 주소에서 나온 흔적 | trace of the secret address of the officer's calendar
    agreement BLOB NOT NULL CHECK (length(agreement) = 1216), -- public: 달력에 넣을 것을 잠그는 공개 열쇠. 주소를 아는 쪽만 엶 | public key for what goes into the calendar; only the address opens it
    since TEXT NOT NULL CHECK (length(since) = 10) -- clear: 달력을 만든 날 | the day the calendar was made
) STRICT, WITHOUT ROWID;

CREATE TABLE calendar_event (
    officer BLOB NOT NULL REFERENCES calendar_feed (officer) ON DELETE CASCADE, -- clear: 달력의 담당자 | whose calendar
    folder BLOB NOT NULL REFERENCES folder (id), -- clear: 상담 | the consultation
    body BLOB NOT NULL, -- sealed: 상담 번호와 다음에 만나는 날과 시각 | the number of the consultation, the day and the time of the next meeting
    PRIMARY KEY (officer, folder)
) STRICT, WITHOUT ROWID;

CREATE INDEX calendar_event_of_folder ON calendar_event (folder);

CREATE TABLE renewed_coding_key (
    officer BLOB NOT NULL REFERENCES officer (id), -- clear: 열쇠를 새로 받은 담당자 | an officer who got new keys
    year INTEGER NOT NULL, -- clear: 해 | the year
    generation INTEGER NOT NULL CHECK (generation >= 2), -- clear: 그해의 몇 번째 열쇠인지 | which of that year's keys
    key BLOB NOT NULL REFERENCES key (id), -- clear: 누구의 열쇠로 잠갔는지 | to whose key it is sealed
    center BLOB NOT NULL REFERENCES center (id), -- clear: 센터 | the center
    wrapped BLOB NOT NULL, -- sealed: 통계 부호를 여는 열쇠 | the key that opens statistic codes
    PRIMARY KEY (officer, year, generation, key)
) STRICT, WITHOUT ROWID;
