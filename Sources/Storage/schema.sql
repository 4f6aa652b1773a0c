-- Generated from a new database by the migrations; RECORD=1 writes it anew.

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

CREATE TABLE audit_detail (
    center BLOB NOT NULL, -- clear: 센터 | the center
    sequence INTEGER NOT NULL, -- clear: 기록 사슬에서의 차례 | its place in the audit
    detail TEXT NOT NULL, -- clear: 무엇을 무엇으로 바꾸었는지: 하는 일, 당번의 날; 지운 글의 번호와 까닭 | what was changed to what: roles, days of duty; the number of a deleted report and why
    PRIMARY KEY (center, sequence),
    FOREIGN KEY (center, sequence) REFERENCES audit_subject (center, sequence)
) STRICT, WITHOUT ROWID;

CREATE TRIGGER audit_detail_is_not_changed BEFORE UPDATE ON audit_detail
BEGIN
    SELECT RAISE(ABORT, 'the audit is never changed');
END;

CREATE TRIGGER audit_detail_is_not_cut BEFORE DELETE ON audit_detail
BEGIN
    SELECT RAISE(ABORT, 'the audit is never cut');
END;

CREATE TABLE audit_subject (
    center BLOB NOT NULL, -- clear: 센터 | the center
    sequence INTEGER NOT NULL, -- clear: 기록 사슬에서의 차례 | its place in the audit
    officer BLOB NOT NULL, -- clear: 누구에 관한 일이었는지 | the colleague it was about
    PRIMARY KEY (center, sequence),
    FOREIGN KEY (center, sequence) REFERENCES audit (center, sequence)
) STRICT, WITHOUT ROWID;

CREATE TRIGGER audit_subject_is_not_changed BEFORE UPDATE ON audit_subject
BEGIN
    SELECT RAISE(ABORT, 'the audit is never changed');
END;

CREATE TRIGGER audit_subject_is_not_cut BEFORE DELETE ON audit_subject
BEGIN
    SELECT RAISE(ABORT, 'the audit is never cut');
END;

CREATE TABLE bundle_part (
    center BLOB NOT NULL REFERENCES center (id), -- clear: 지금 가진 센터 | the center that holds it now
    bundle BLOB NOT NULL CHECK (length(bundle) = 16), -- clear: 인계 묶음 | the bundle
    part INTEGER NOT NULL CHECK (part >= 0), -- clear: 몇 번째 토막인지 | which part of it
    body BLOB NOT NULL, -- sealed: 받는 센터만 여는 인계 내용. 답이 오면 지움 | what is handed over, opened by the other center alone; gone once it is answered
    PRIMARY KEY (center, bundle, part)
) STRICT, WITHOUT ROWID;

CREATE TABLE calendar_event (
    officer BLOB NOT NULL REFERENCES calendar_feed (officer) ON DELETE CASCADE, -- clear: 달력의 담당자 | whose calendar
    folder BLOB NOT NULL REFERENCES folder (id), -- clear: 상담 | the consultation
    body BLOB NOT NULL, -- sealed: 상담 번호와 다음에 만나는 날과 시각 | the number of the consultation, the day and the time of the next meeting
    PRIMARY KEY (officer, folder)
) STRICT, WITHOUT ROWID;

CREATE INDEX calendar_event_of_folder ON calendar_event (folder);

CREATE TABLE calendar_feed (
    officer BLOB NOT NULL PRIMARY KEY REFERENCES officer (id), -- clear: 담당자 | the officer
    center BLOB NOT NULL REFERENCES center (id), -- clear: 센터 | the center
    address_hash BLOB NOT NULL UNIQUE CHECK (length(address_hash) = 32), -- hashed: 담당자 달력의 비밀 주소에서 나온 흔적 | trace of the secret address of the officer's calendar
    agreement BLOB NOT NULL CHECK (length(agreement) = 1216), -- public: 달력에 넣을 것을 잠그는 공개 열쇠. 주소를 아는 쪽만 엶 | public key for what goes into the calendar; only the address opens it
    since TEXT NOT NULL CHECK (length(since) = 10) -- clear: 달력을 만든 날 | the day the calendar was made
) STRICT, WITHOUT ROWID;

CREATE TABLE center (
    id BLOB NOT NULL PRIMARY KEY CHECK (length(id) = 16), -- clear: 센터의 임의 번호 | random number of the center
    joint_window BLOB NOT NULL REFERENCES joint_window (id), -- clear: 센터가 속한 통합창구 | the joint window it belongs to
    slug TEXT NOT NULL UNIQUE, -- clear: 주소에 쓰는 짧은 이름 | short name used in addresses
    position INTEGER NOT NULL, -- clear: 통합창구에서의 차례 | its place in the joint window
    founded_on TEXT NOT NULL, -- clear: 이 서버에서 시작한 날 | the day it began on this server
    roster INTEGER NOT NULL DEFAULT 1, -- clear: 사람이나 열쇠가 바뀔 때마다 하나씩 오르는 수 | counts changes of people and keys
    definition TEXT NOT NULL -- clear: 센터가 스스로를 소개하는 글 | what the center says of itself
) STRICT, WITHOUT ROWID;

CREATE TABLE center_revision (
    center BLOB NOT NULL REFERENCES center (id), -- clear: 센터 | the center
    number INTEGER NOT NULL CHECK (number >= 1), -- clear: 몇 번째로 펴낸 것인지 | which version it is
    published_on TEXT NOT NULL CHECK (length(published_on) = 10), -- clear: 펴낸 날 | the day it was published
    officer BLOB REFERENCES officer (id), -- clear: 펴낸 담당자. 처음 것이면 비어 있음 | the officer who published it; empty for the first
    part TEXT, -- clear: 고친 부분 | the part that was changed
    definition TEXT NOT NULL, -- public: 그때 화면에 보인 센터의 말 | the center's words as they were shown
    PRIMARY KEY (center, number)
) STRICT, WITHOUT ROWID;

CREATE TRIGGER center_revision_is_not_changed BEFORE UPDATE ON center_revision
BEGIN
    SELECT RAISE(ABORT, 'a published version stays as it was; publish a new one');
END;

CREATE TRIGGER center_revision_is_not_removed BEFORE DELETE ON center_revision
BEGIN
    SELECT RAISE(ABORT, 'a published version stays');
END;

CREATE TABLE clock (
    folder BLOB NOT NULL REFERENCES folder (id), -- clear: 묶음 | the folder
    rule TEXT NOT NULL, -- clear: 어떤 기한인지 | which deadline
    article TEXT, -- clear: 근거 조항 | the article it rests on
    due_on TEXT NOT NULL CHECK (length(due_on) = 10), -- clear: 마지막 날 | the last day
    state TEXT NOT NULL CHECK (state IN ('running', 'met', 'stopped')), -- clear: 도는지 멈췄는지 | whether it runs
    PRIMARY KEY (folder, rule)
) STRICT, WITHOUT ROWID;

CREATE INDEX clock_due ON clock (state, due_on);

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

CREATE TRIGGER coding_is_added AFTER INSERT ON coding
BEGIN
    INSERT INTO coding_change (center, number) VALUES (NEW.center, 1)
    ON CONFLICT (center) DO UPDATE SET number = number + 1;
END;

CREATE TRIGGER coding_is_corrected AFTER UPDATE ON coding
BEGIN
    INSERT INTO coding_change (center, number) VALUES (NEW.center, 1)
    ON CONFLICT (center) DO UPDATE SET number = number + 1;
END;

CREATE TRIGGER coding_is_taken_out AFTER DELETE ON coding
BEGIN
    INSERT INTO coding_change (center, number) VALUES (OLD.center, 1)
    ON CONFLICT (center) DO UPDATE SET number = number + 1;
END;

CREATE TABLE coding_change (
    center BLOB NOT NULL PRIMARY KEY REFERENCES center (id), -- clear: 센터 | the center
    number INTEGER NOT NULL CHECK (number >= 1) -- clear: 통계 부호가 몇 번 바뀌었는지 | how often anything to count has changed
) STRICT, WITHOUT ROWID;

CREATE TABLE coding_key (
    officer BLOB NOT NULL REFERENCES officer (id), -- clear: 담당자 | the officer
    year INTEGER NOT NULL, -- clear: 해 | the year
    key BLOB NOT NULL REFERENCES key (id), -- clear: 누구의 열쇠로 잠갔는지 | to whose key it is sealed
    center BLOB NOT NULL REFERENCES center (id), -- clear: 센터 | the center
    wrapped BLOB NOT NULL, -- sealed: 통계 부호를 여는 열쇠 | the key that opens statistic codes
    PRIMARY KEY (officer, year, key)
) STRICT, WITHOUT ROWID;

CREATE TABLE daily_mail (
    id INTEGER NOT NULL PRIMARY KEY CHECK (id = 1), -- clear: 늘 1 | always 1
    day TEXT NOT NULL CHECK (length(day) = 10), -- clear: 담당자에게 날마다 보내는 메일을 마지막으로 보낸 날 | the last day of the officers' daily mail
    outcome TEXT NOT NULL CHECK (outcome IN ('begun', 'sent', 'failed')) -- clear: 보냈는지 | whether it went out
) STRICT, WITHOUT ROWID;

CREATE TABLE duty_turn (
    id BLOB NOT NULL PRIMARY KEY CHECK (length(id) = 16), -- clear: 당번 기간의 임의 번호 | random number of the turn
    officer BLOB NOT NULL REFERENCES officer (id), -- clear: 당번인 담당자 | the officer whose turn it is
    first_day TEXT NOT NULL CHECK (length(first_day) = 10), -- clear: 당번이 시작되는 날 | first day of the turn
    last_day TEXT NOT NULL CHECK (length(last_day) = 10 AND last_day >= first_day) -- clear: 당번이 끝나는 날 | last day of the turn
) STRICT, WITHOUT ROWID;

CREATE INDEX duty_turn_of_officer ON duty_turn (officer, last_day);

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

CREATE INDEX entry_of_joining ON entry (folder) WHERE kind = 'personJoined';

CREATE TRIGGER entry_goes_with_its_folder BEFORE DELETE ON entry
WHEN NOT EXISTS (SELECT 1 FROM tombstone WHERE tombstone.folder = OLD.folder)
BEGIN
    SELECT RAISE(ABORT, 'an entry goes only when its folder is deleted');
END;

CREATE TRIGGER entry_is_not_changed BEFORE UPDATE ON entry
BEGIN
    SELECT RAISE(ABORT, 'an entry is never changed; write a new one');
END;

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

CREATE TRIGGER folder_leaves_a_tombstone BEFORE DELETE ON folder
WHEN NOT EXISTS (SELECT 1 FROM tombstone WHERE tombstone.folder = OLD.id)
BEGIN
    SELECT RAISE(ABORT, 'a folder is deleted only by the procedure that leaves a tombstone');
END;

CREATE TABLE front (
    id INTEGER NOT NULL PRIMARY KEY CHECK (id = 1), -- clear: 늘 1 | always 1
    is_flooded INTEGER NOT NULL CHECK (is_flooded IN (0, 1)), -- clear: 지금 글이 한꺼번에 몰려오는지 | whether reports come in a flood just now
    sends_addresses INTEGER NOT NULL CHECK (sends_addresses IN (0, 1)) -- clear: 앞에 둔 서버가 접속 주소를 넘겨준 적이 있는지. 주소는 남기지 않음 | whether the server in front has passed on addresses; the addresses are not kept
) STRICT, WITHOUT ROWID;

CREATE TABLE handover (
    id BLOB NOT NULL PRIMARY KEY CHECK (length(id) = 16), -- clear: 인계 묶음의 임의 번호 | random number of a bundle that is handed over
    center BLOB NOT NULL REFERENCES center (id), -- clear: 보내는 센터 | the center that sends it
    folder BLOB NOT NULL REFERENCES folder (id), -- clear: 어느 상담에서 | the consultation it comes from
    recipient BLOB NOT NULL CHECK (length(recipient) = 32), -- clear: 받는 센터의 표시 | the mark of the center it is for
    asked_by BLOB NOT NULL REFERENCES officer (id), -- clear: 인계를 청한 담당자 | the officer who asked
    asked_on TEXT NOT NULL CHECK (length(asked_on) = 10), -- clear: 청한 날 | the day it was asked for
    terms BLOB NOT NULL, -- sealed: 동의나 근거, 일지 몇 개인지, 까닭. 센터의 열쇠로 엶 | consent or ground, how many notes, the reason; opened with the center's key
    trace BLOB NOT NULL CHECK (length(trace) = 32), -- hashed: 잠근 묶음의 흔적 | trace of the sealed bundle
    size INTEGER NOT NULL CHECK (size > 0), -- clear: 잠근 묶음의 크기 | size of the sealed bundle
    signature BLOB NOT NULL CHECK (length(signature) = 64), -- clear: 청한 담당자의 서명 | the signature of the officer who asked
    stage TEXT NOT NULL CHECK (
        stage IN ('asked', 'withdrawn', 'returned', 'sealed', 'accepted', 'declined')), -- clear: 어디까지 왔는지 | how far it has come
    decided_by BLOB REFERENCES officer (id), -- clear: 승인하거나 돌려보낸 센터장 | the director who approved or sent it back
    decided_on TEXT CHECK (length(decided_on) = 10), -- clear: 그날 | the day
    decided_signature BLOB CHECK (length(decided_signature) = 64), -- clear: 그 센터장의 서명 | that director's signature
    decline_reason TEXT, -- clear: 받지 않은 까닭의 갈래 | kind of reason why it was declined
    replied_on TEXT CHECK (length(replied_on) = 10), -- clear: 다른 센터가 답한 날 | the day the other center answered
    heard_by BLOB REFERENCES officer (id), -- clear: 답을 손으로 적은 담당자. 수령증이면 비어 있음 | the officer who wrote the answer down; empty for a signed receipt
    replied_signature BLOB CHECK (length(replied_signature) = 64), -- clear: 다른 센터 또는 적은 담당자의 서명 | the other center's signature, or that officer's
    CHECK ((decided_by IS NULL) = (stage IN ('asked', 'withdrawn'))),
    CHECK ((replied_on IS NULL) = (stage NOT IN ('accepted', 'declined')))
) STRICT, WITHOUT ROWID;

CREATE INDEX handover_of_center ON handover (center, stage);

CREATE INDEX handover_of_folder ON handover (folder);

CREATE TRIGGER handover_stays BEFORE DELETE ON handover
WHEN NOT EXISTS (SELECT 1 FROM tombstone WHERE tombstone.folder = OLD.folder)
BEGIN
    SELECT RAISE(ABORT, 'what left stays on record');
END;

CREATE TABLE heartbeat (
    id INTEGER NOT NULL PRIMARY KEY CHECK (id = 1), -- clear: 늘 1 | always 1
    beat BLOB NOT NULL -- clear: 일 분마다 바뀌는 임의의 수. 파일의 시각이 아무것도 말하지 않게 | random, changed each minute, so that file times say nothing
) STRICT;

CREATE TABLE import_grant (
    import_memory BLOB NOT NULL REFERENCES import_memory (id), -- clear: 여는 것 | what it opens
    key BLOB NOT NULL REFERENCES key (id), -- clear: 누구의 열쇠로 잠갔는지 | to whose key it is sealed
    center BLOB NOT NULL REFERENCES center (id), -- clear: 센터 | the center
    wrapped BLOB NOT NULL, -- sealed: 여는 열쇠 | the key that opens it
    granter BLOB NOT NULL REFERENCES key (id), -- clear: 열 수 있게 한 담당자의 열쇠 | key of the officer who granted
    signature BLOB NOT NULL CHECK (length(signature) = 64), -- clear: 그 담당자의 서명 | that officer's signature
    PRIMARY KEY (import_memory, key)
) STRICT, WITHOUT ROWID;

CREATE TABLE import_memory (
    id BLOB NOT NULL PRIMARY KEY CHECK (length(id) = 16), -- clear: 임의 번호 | random number
    center BLOB NOT NULL REFERENCES center (id), -- clear: 센터 | the center
    since TEXT NOT NULL CHECK (length(since) = 10), -- clear: 처음 들여온 날 | the day of the first table
    memory BLOB -- sealed: 표의 칸 이름과 값을 무엇으로 옮겼는지 | what titles and values of tables became
) STRICT, WITHOUT ROWID;

CREATE TABLE import_piece (
    import BLOB NOT NULL REFERENCES import_table (id) ON DELETE CASCADE, -- clear: 들여오는 표 | the table
    piece INTEGER NOT NULL CHECK (piece >= 0), -- clear: 몇 번째 토막인지 | which piece of it
    sealed BLOB NOT NULL, -- sealed: 표의 줄. 가져온 담당자만 엶 | rows of the table, which only the officer who brought it opens
    PRIMARY KEY (import, piece)
) STRICT, WITHOUT ROWID;

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

CREATE TABLE joint_window (
    id BLOB NOT NULL PRIMARY KEY CHECK (length(id) = 16), -- clear: 통합창구의 임의 번호 | random number of the joint window
    definition TEXT NOT NULL -- clear: 통합창구의 이름, 도움 전화, 고를 수 있는 종류 | the window's name, help lines and lists to choose from
) STRICT, WITHOUT ROWID;

CREATE TABLE key (
    id BLOB NOT NULL PRIMARY KEY CHECK (length(id) = 16), -- clear: 열쇠의 임의 번호, 접수 코드라면 코드에서 나온 흔적 | random number; for a receipt, a trace of the code
    center BLOB NOT NULL REFERENCES center (id), -- clear: 열쇠가 속한 센터 | the center of the key
    kind TEXT NOT NULL CHECK (
        kind IN ('officer', 'center', 'statistics', 'recovery', 'receipt', 'break-glass')), -- clear: 누구의 열쇠인지 | whose key it is
    generation INTEGER NOT NULL CHECK (generation >= 1), -- clear: 몇 번째 열쇠인지 | which generation
    officer BLOB REFERENCES officer (id), -- clear: 담당자의 열쇠라면 그 담당자 | the officer, if an officer's
    agreement BLOB NOT NULL CHECK (length(agreement) = 1216), -- public: 잠그는 데 쓰는 공개 열쇠 (X-Wing) | public key for sealing (X-Wing)
    signing BLOB CHECK (length(signing) = 32), -- public: 서명을 확인하는 공개 열쇠 (Ed25519) | public key for signatures (Ed25519)
    since TEXT, -- clear: 담당자와 센터의 열쇠가 쓰이기 시작한 날, 접수 코드에는 없음 | first day of a staff key; none for a receipt
    signature BLOB CHECK (length(signature) = 64), -- clear: 센터가 이 열쇠를 보증하는 서명 | the center's signature vouching for it
    CHECK ((kind = 'officer') = (officer IS NOT NULL)),
    CHECK ((kind = 'receipt') = (since IS NULL))
) STRICT, WITHOUT ROWID;

CREATE INDEX key_of_center ON key (center, kind) WHERE kind <> 'receipt';

CREATE TABLE key_ring (
    officer BLOB NOT NULL PRIMARY KEY REFERENCES officer (id), -- clear: 담당자 | the officer
    sealed BLOB NOT NULL -- sealed: 담당자의 비밀 열쇠와 인증 앱의 비밀 | the officer's private keys and authenticator secret
) STRICT, WITHOUT ROWID;

CREATE TABLE late_words (
    id BLOB NOT NULL PRIMARY KEY CHECK (length(id) = 16), -- clear: 임의 번호 | random number
    officer BLOB NOT NULL REFERENCES officer (id), -- clear: 쓴 담당자 | the officer who wrote them
    key BLOB NOT NULL REFERENCES key (id), -- clear: 그 담당자의 열쇠 | that officer's key
    folder BLOB NOT NULL, -- clear: 쓰던 묶음 | the folder they were meant for
    sealed BLOB NOT NULL -- sealed: 나간 뒤에 도착한 담당자의 글 | an officer's words that came after the session had ended
) STRICT, WITHOUT ROWID;

CREATE INDEX late_words_of_officer ON late_words (officer);

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

CREATE TABLE notice_mark (
    officer BLOB NOT NULL PRIMARY KEY REFERENCES officer (id), -- clear: 담당자 | the officer
    sequence INTEGER NOT NULL CHECK (sequence >= 0) -- clear: 오늘 화면에서 어디까지의 알림을 보았는지 | up to which place of the audit the officer has seen what Today told
) STRICT, WITHOUT ROWID;

CREATE TABLE number_series (
    center BLOB NOT NULL REFERENCES center (id), -- clear: 센터 | the center
    kind TEXT NOT NULL, -- clear: 묶음의 갈래 | kind of folder
    year INTEGER NOT NULL, -- clear: 해 | the year
    last INTEGER NOT NULL CHECK (last >= 1), -- clear: 마지막으로 준 번호 | the number given last
    PRIMARY KEY (center, kind, year)
) STRICT, WITHOUT ROWID;

CREATE TABLE officer (
    id BLOB NOT NULL PRIMARY KEY CHECK (length(id) = 16), -- clear: 담당자의 임의 번호 | random number of the officer
    center BLOB NOT NULL REFERENCES center (id), -- clear: 일하는 센터 | the center they work at
    account TEXT NOT NULL UNIQUE, -- clear: 들어올 때 쓰는 이름 | name typed at sign-in
    name TEXT NOT NULL, -- clear: 화면에 보이는 이름 | name shown
    roles TEXT NOT NULL, -- clear: 하는 일 | roles
    standing TEXT NOT NULL CHECK (standing IN ('active', 'suspended', 'ended')), -- clear: 계정이 쓰이는지 | whether the account works
    on_duty INTEGER NOT NULL CHECK (on_duty IN (0, 1)), -- clear: 당번인지 | whether on duty
    language TEXT NOT NULL CHECK (language IN ('ko', 'en')), -- clear: 고른 화면 말 | chosen language
    since TEXT NOT NULL -- clear: 일을 시작한 날 | first day
) STRICT, WITHOUT ROWID;

CREATE TABLE partner (
    center BLOB NOT NULL REFERENCES center (id), -- clear: 센터 | the center
    sequence INTEGER NOT NULL CHECK (sequence >= 1), -- clear: 센터의 몇 번째 줄인지 | which line of the center it is
    act TEXT NOT NULL CHECK (act IN ('met', 'parted')), -- clear: 지문을 견주었는지, 목록에서 뺐는지 | met, or known no more
    introduction TEXT NOT NULL, -- public: 다른 센터의 이름과 공개 열쇠 | the other center's name and public keys
    officer BLOB NOT NULL REFERENCES officer (id), -- clear: 지문을 견주거나 뺀 담당자 | the officer who compared fingerprints or took it off
    day TEXT NOT NULL CHECK (length(day) = 10), -- clear: 그날 | the day
    signature BLOB NOT NULL CHECK (length(signature) = 64), -- clear: 센터의 서명. 없으면 쓰이지 않음 | the center's signature, without which it counts nothing
    PRIMARY KEY (center, sequence)
) STRICT, WITHOUT ROWID;

CREATE TRIGGER partner_is_not_changed BEFORE UPDATE ON partner
BEGIN
    SELECT RAISE(ABORT, 'a line of the book of partners stays as it is');
END;

CREATE TRIGGER partner_is_not_taken_out BEFORE DELETE ON partner
BEGIN
    SELECT RAISE(ABORT, 'the book of partners goes on with a new line');
END;

CREATE TABLE pledge (
    officer BLOB NOT NULL REFERENCES officer (id), -- clear: 서약한 담당자 | the officer who pledged
    version INTEGER NOT NULL CHECK (version >= 1), -- clear: 비밀유지 서약서의 판 | version of the pledge of confidentiality
    agreed_on TEXT NOT NULL CHECK (length(agreed_on) = 10), -- clear: 서약한 날 | the day of the pledge
    PRIMARY KEY (officer, version)
) STRICT, WITHOUT ROWID;

CREATE TRIGGER pledge_is_not_changed BEFORE UPDATE ON pledge
BEGIN
    SELECT RAISE(ABORT, 'a pledge stays as it was given');
END;

CREATE TABLE received_bundle (
    center BLOB NOT NULL REFERENCES center (id), -- clear: 받은 센터 | the center that received it
    id BLOB NOT NULL CHECK (length(id) = 16), -- clear: 인계 묶음의 임의 번호. 두 번 받지 않게 남김 | random number of the bundle; kept so that it is taken in once
    sender BLOB NOT NULL CHECK (length(sender) = 32), -- clear: 보낸 센터의 표시 | the mark of the center that sent it
    came_on TEXT NOT NULL CHECK (length(came_on) = 10), -- clear: 온 날 | the day it came
    brought_by BLOB REFERENCES officer (id), -- clear: 파일을 올린 담당자. 같은 서버에서 왔으면 비어 있음 | the officer who brought the file; empty when it came within the server
    size INTEGER NOT NULL CHECK (size > 0), -- clear: 잠근 묶음의 크기 | size of the sealed bundle
    answer TEXT CHECK (answer IN ('accepted', 'declined')), -- clear: 받았는지, 받지 않았는지 | accepted or declined
    decline_reason TEXT, -- clear: 받지 않은 까닭의 갈래 | kind of reason why it was declined
    answered_by BLOB REFERENCES officer (id), -- clear: 답한 담당자 | the officer who answered
    answered_on TEXT CHECK (length(answered_on) = 10), -- clear: 답한 날 | the day of the answer
    receipt BLOB CHECK (length(receipt) = 64), -- clear: 답에 한 센터의 서명 | the center's signature on the answer
    folder BLOB REFERENCES folder (id), -- clear: 받아서 연 상담 | the consultation it became
    PRIMARY KEY (center, id),
    CHECK ((answer IS NULL) = (receipt IS NULL))
) STRICT, WITHOUT ROWID;

CREATE TRIGGER received_bundle_stays BEFORE DELETE ON received_bundle
BEGIN
    SELECT RAISE(ABORT, 'what came stays on record');
END;

CREATE TABLE recovery_share (
    key BLOB NOT NULL REFERENCES key (id), -- clear: 복구 열쇠 | the recovery key
    first INTEGER NOT NULL CHECK (first BETWEEN 1 AND 3), -- clear: 한 쌍의 첫 번째 종이 | the first kit of the pair
    second INTEGER NOT NULL CHECK (second BETWEEN 1 AND 3 AND second > first), -- clear: 한 쌍의 두 번째 종이 | the second kit of the pair
    wrapped BLOB NOT NULL, -- sealed: 종이 두 장이 있어야 열리는 복구 열쇠 | the recovery key, opened by two kits
    PRIMARY KEY (key, first, second)
) STRICT, WITHOUT ROWID;

CREATE TABLE renewal (
    folder BLOB NOT NULL PRIMARY KEY REFERENCES folder (id), -- clear: 다음에 적을 때 열쇠를 새로 바꿀 묶음 | a folder whose key changes at the next entry
    since TEXT NOT NULL CHECK (length(since) = 10) -- clear: 열던 담당자가 그만둔 날 | the day an officer who could open it left
) STRICT, WITHOUT ROWID;

CREATE TABLE renewed_coding_key (
    officer BLOB NOT NULL REFERENCES officer (id), -- clear: 열쇠를 새로 받은 담당자 | an officer who got new keys
    year INTEGER NOT NULL, -- clear: 해 | the year
    generation INTEGER NOT NULL CHECK (generation >= 2), -- clear: 그해의 몇 번째 열쇠인지 | which of that year's keys
    key BLOB NOT NULL REFERENCES key (id), -- clear: 누구의 열쇠로 잠갔는지 | to whose key it is sealed
    center BLOB NOT NULL REFERENCES center (id), -- clear: 센터 | the center
    wrapped BLOB NOT NULL, -- sealed: 통계 부호를 여는 열쇠 | the key that opens statistic codes
    PRIMARY KEY (officer, year, generation, key)
) STRICT, WITHOUT ROWID;

CREATE TABLE retention (
    center BLOB NOT NULL PRIMARY KEY REFERENCES center (id), -- clear: 센터 | the center
    looked_at INTEGER NOT NULL -- clear: 둘 기간이 지난 글을 마지막으로 살펴본 때 | when reports past their period were last looked for
) STRICT, WITHOUT ROWID;

CREATE TABLE search_copy (
    folder BLOB NOT NULL REFERENCES folder (id), -- clear: 어느 묶음의 글인지 | the folder whose words they are
    first INTEGER NOT NULL CHECK (first >= 1), -- clear: 몇 번째 기록부터인지 | from which of its entries
    last INTEGER NOT NULL CHECK (last >= first), -- clear: 몇 번째 기록까지인지 | to which of its entries
    center BLOB NOT NULL REFERENCES center (id), -- clear: 센터 | the center
    epoch INTEGER NOT NULL CHECK (epoch >= 1), -- clear: 열쇠의 몇 번째인지 | which epoch of the key
    body BLOB NOT NULL, -- sealed: 그 기록들의 글을 한데 모아 잠근 것. 길이는 8 KiB 단위로만 남음 | the words of those entries sealed together; their length only in steps of 8 KiB
    PRIMARY KEY (folder, first)
) STRICT, WITHOUT ROWID;

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

CREATE TABLE statistic_release (
    center BLOB NOT NULL REFERENCES center (id), -- clear: 센터 | the center
    sequence INTEGER NOT NULL CHECK (sequence >= 1), -- clear: 센터의 몇 번째 공개인지 | which release of the center it is
    officer BLOB NOT NULL REFERENCES officer (id), -- clear: 공개한 담당자 | the officer who released it
    released_on TEXT NOT NULL CHECK (length(released_on) = 10), -- clear: 공개한 날 | the day of the release
    figures TEXT NOT NULL, -- public: 공개한 표. 가린 칸은 비어 있음 | the tables as published; hidden cells are empty
    wrapped BLOB NOT NULL, -- sealed: 다음 칸을 여는 열쇠 | the key that opens what follows
    counted BLOB NOT NULL, -- sealed: 가린 수와 센 기록의 부호. 다음 공개와 견줄 때만 엶 | hidden numbers and the codes that were counted; opened only to check the next release
    signature BLOB NOT NULL CHECK (length(signature) = 64), -- clear: 공개한 담당자의 서명 | the officer's signature
    PRIMARY KEY (center, sequence)
) STRICT, WITHOUT ROWID;

CREATE TRIGGER statistic_release_is_not_changed BEFORE UPDATE ON statistic_release
BEGIN
    SELECT RAISE(ABORT, 'released figures stay as released');
END;

CREATE TRIGGER statistic_release_is_not_taken_back BEFORE DELETE ON statistic_release
BEGIN
    SELECT RAISE(ABORT, 'what is out stays out');
END;

CREATE TABLE thread_key (
    folder BLOB NOT NULL REFERENCES folder (id), -- clear: 묶음 | the folder
    epoch INTEGER NOT NULL CHECK (epoch >= 1), -- clear: 주고받은 글의 열쇠가 몇 번째인지 | epoch of the thread's key
    folder_epoch INTEGER NOT NULL CHECK (folder_epoch >= 1), -- clear: 묶음의 열쇠가 몇 번째인지 | epoch of the folder's key
    center BLOB NOT NULL REFERENCES center (id), -- clear: 센터 | the center
    wrapped BLOB NOT NULL, -- sealed: 주고받은 글을 여는 열쇠 | the key that opens the thread
    PRIMARY KEY (folder, epoch)
) STRICT, WITHOUT ROWID;

CREATE TABLE throttle (
    account BLOB NOT NULL PRIMARY KEY CHECK (length(account) = 16), -- hashed: 들어오려던 이름의 흔적 | trace of the name somebody tried
    failures INTEGER NOT NULL CHECK (failures >= 0), -- clear: 잇달아 틀린 횟수 | failures in a row
    until INTEGER NOT NULL, -- clear: 다시 해 볼 수 있는 때 | when the next try counts
    last_step INTEGER NOT NULL -- clear: 마지막으로 쓴 일회용 번호의 때 | step of the one-time code used last
) STRICT, WITHOUT ROWID;

CREATE TABLE tombstone (
    folder BLOB NOT NULL PRIMARY KEY CHECK (length(folder) = 16), -- clear: 지운 묶음의 임의 번호 | random number of a deleted folder
    center BLOB NOT NULL REFERENCES center (id), -- clear: 센터 | the center
    kind TEXT NOT NULL, -- clear: 갈래 | kind of folder
    deleted_on TEXT NOT NULL CHECK (length(deleted_on) = 10), -- clear: 지운 날 | the day of deletion
    reason TEXT NOT NULL -- clear: 지운 까닭의 갈래 | kind of reason
) STRICT, WITHOUT ROWID;

CREATE TRIGGER tombstone_is_not_changed BEFORE UPDATE ON tombstone
BEGIN
    SELECT RAISE(ABORT, 'a tombstone stays as it is');
END;

CREATE TRIGGER tombstone_is_not_lifted BEFORE DELETE ON tombstone
BEGIN
    SELECT RAISE(ABORT, 'a tombstone stays');
END;

CREATE TABLE unlock_slot (
    officer BLOB NOT NULL REFERENCES officer (id), -- clear: 담당자 | the officer
    kind TEXT NOT NULL CHECK (kind IN ('passphrase', 'recovery-code')), -- clear: 암호 문장인지 복구 코드인지 | passphrase or recovery code
    salt BLOB NOT NULL CHECK (length(salt) = 16), -- clear: 섞는 임의의 수 | random salt
    rounds INTEGER NOT NULL CHECK (rounds > 1), -- clear: 암호를 맞혀 보는 데 드는 품 (scrypt N) | cost of a guess (scrypt N)
    block_size INTEGER NOT NULL CHECK (block_size > 0), -- clear: 암호를 맞혀 보는 데 드는 품 (scrypt r) | cost of a guess (scrypt r)
    parallelism INTEGER NOT NULL CHECK (parallelism > 0), -- clear: 암호를 맞혀 보는 데 드는 품 (scrypt p) | cost of a guess (scrypt p)
    wrapped BLOB NOT NULL, -- sealed: 열쇠 꾸러미를 여는 열쇠 | the key to the key ring
    PRIMARY KEY (officer, kind)
) STRICT, WITHOUT ROWID;

CREATE TABLE window_revision (
    joint_window BLOB NOT NULL REFERENCES joint_window (id), -- clear: 통합창구 | the joint window
    number INTEGER NOT NULL CHECK (number >= 1), -- clear: 몇 번째로 펴낸 것인지 | which version it is
    published_on TEXT NOT NULL CHECK (length(published_on) = 10), -- clear: 펴낸 날 | the day it was published
    officer BLOB REFERENCES officer (id), -- clear: 펴낸 담당자. 처음 것이면 비어 있음 | the officer who published it; empty for the first
    part TEXT, -- clear: 고친 부분 | the part that was changed
    definition TEXT NOT NULL, -- public: 그때 화면에 보인 통합창구의 말 | the window's words as they were shown
    PRIMARY KEY (joint_window, number)
) STRICT, WITHOUT ROWID;

CREATE TRIGGER window_revision_is_not_changed BEFORE UPDATE ON window_revision
BEGIN
    SELECT RAISE(ABORT, 'a published version stays as it was; publish a new one');
END;

CREATE TRIGGER window_revision_is_not_removed BEFORE DELETE ON window_revision
BEGIN
    SELECT RAISE(ABORT, 'a published version stays');
END;
