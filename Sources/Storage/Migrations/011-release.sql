-- Statistics that were published, and whether there is anything new to count.

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

CREATE TABLE coding_change (
    center BLOB NOT NULL PRIMARY KEY REFERENCES center (id), -- clear: 센터 | the center
    number INTEGER NOT NULL CHECK (number >= 1) -- clear: 통계 부호가 몇 번 바뀌었는지 | how often anything to count has changed
) STRICT, WITHOUT ROWID;

CREATE TRIGGER statistic_release_is_not_changed BEFORE UPDATE ON statistic_release
BEGIN
    SELECT RAISE(ABORT, 'released figures stay as released');
END;

CREATE TRIGGER statistic_release_is_not_taken_back BEFORE DELETE ON statistic_release
BEGIN
    SELECT RAISE(ABORT, 'what is out stays out');
END;

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
