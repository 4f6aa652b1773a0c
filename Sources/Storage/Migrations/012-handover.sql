-- What goes between centers: whom the center has met, what leaves, what comes.

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

CREATE TABLE bundle_part (
    center BLOB NOT NULL REFERENCES center (id), -- clear: 지금 가진 센터 | the center that holds it now
    bundle BLOB NOT NULL CHECK (length(bundle) = 16), -- clear: 인계 묶음 | the bundle
    part INTEGER NOT NULL CHECK (part >= 0), -- clear: 몇 번째 토막인지 | which part of it
    body BLOB NOT NULL, -- sealed: 받는 센터만 여는 인계 내용. 답이 오면 지움 | what is handed over, opened by the other center alone; gone once it is answered
    PRIMARY KEY (center, bundle, part)
) STRICT, WITHOUT ROWID;

CREATE TRIGGER partner_is_not_changed BEFORE UPDATE ON partner
BEGIN
    SELECT RAISE(ABORT, 'a line of the book of partners stays as it is');
END;

CREATE TRIGGER partner_is_not_taken_out BEFORE DELETE ON partner
BEGIN
    SELECT RAISE(ABORT, 'the book of partners goes on with a new line');
END;

CREATE TRIGGER handover_stays BEFORE DELETE ON handover
WHEN NOT EXISTS (SELECT 1 FROM tombstone WHERE tombstone.folder = OLD.folder)
BEGIN
    SELECT RAISE(ABORT, 'what left stays on record');
END;

CREATE TRIGGER received_bundle_stays BEFORE DELETE ON received_bundle
BEGIN
    SELECT RAISE(ABORT, 'what came stays on record');
END;
