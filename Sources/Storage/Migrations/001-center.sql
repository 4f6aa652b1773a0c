-- Who works here, and the keys of the house.
-- Each column says how it is kept (clear, sealed, hashed, public) and what it is: 한국어 | English.

CREATE TABLE joint_window (
    id BLOB NOT NULL PRIMARY KEY CHECK (length(id) = 16), -- clear: 통합창구의 임의 번호 | random number of the joint window
    definition TEXT NOT NULL -- clear: 통합창구의 이름, 도움 전화, 고를 수 있는 종류 | the window's name, help lines and lists to choose from
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

CREATE TABLE recovery_share (
    key BLOB NOT NULL REFERENCES key (id), -- clear: 복구 열쇠 | the recovery key
    first INTEGER NOT NULL CHECK (first BETWEEN 1 AND 3), -- clear: 한 쌍의 첫 번째 종이 | the first kit of the pair
    second INTEGER NOT NULL CHECK (second BETWEEN 1 AND 3 AND second > first), -- clear: 한 쌍의 두 번째 종이 | the second kit of the pair
    wrapped BLOB NOT NULL, -- sealed: 종이 두 장이 있어야 열리는 복구 열쇠 | the recovery key, opened by two kits
    PRIMARY KEY (key, first, second)
) STRICT, WITHOUT ROWID;
