-- On which days somebody reads what comes, and what an officer was told of. Nothing here comes from a reporter.

CREATE TABLE duty_turn (
    id BLOB NOT NULL PRIMARY KEY CHECK (length(id) = 16), -- clear: 당번 기간의 임의 번호 | random number of the turn
    officer BLOB NOT NULL REFERENCES officer (id), -- clear: 당번인 담당자 | the officer whose turn it is
    first_day TEXT NOT NULL CHECK (length(first_day) = 10), -- clear: 당번이 시작되는 날 | first day of the turn
    last_day TEXT NOT NULL CHECK (length(last_day) = 10 AND last_day >= first_day) -- clear: 당번이 끝나는 날 | last day of the turn
) STRICT, WITHOUT ROWID;

CREATE INDEX duty_turn_of_officer ON duty_turn (officer, last_day);

CREATE TABLE audit_detail (
    center BLOB NOT NULL, -- clear: 센터 | the center
    sequence INTEGER NOT NULL, -- clear: 기록 사슬에서의 차례 | its place in the audit
    detail TEXT NOT NULL, -- clear: 무엇을 무엇으로 바꾸었는지: 하는 일, 당번의 날; 지운 글의 번호와 까닭 | what was changed to what: roles, days of duty; the number of a deleted report and why
    PRIMARY KEY (center, sequence),
    FOREIGN KEY (center, sequence) REFERENCES audit_subject (center, sequence)
) STRICT, WITHOUT ROWID;

CREATE TABLE notice_mark (
    officer BLOB NOT NULL PRIMARY KEY REFERENCES officer (id), -- clear: 담당자 | the officer
    sequence INTEGER NOT NULL CHECK (sequence >= 0) -- clear: 오늘 화면에서 어디까지의 알림을 보았는지 | up to which place of the audit the officer has seen what Today told
) STRICT, WITHOUT ROWID;

CREATE TRIGGER audit_detail_is_not_changed BEFORE UPDATE ON audit_detail
BEGIN
    SELECT RAISE(ABORT, 'the audit is never changed');
END;

CREATE TRIGGER audit_detail_is_not_cut BEFORE DELETE ON audit_detail
BEGIN
    SELECT RAISE(ABORT, 'the audit is never cut');
END;
