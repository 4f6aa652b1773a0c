-- What is done once a day. Nothing here comes from a reporter.

CREATE TABLE retention (
    center BLOB NOT NULL PRIMARY KEY REFERENCES center (id), -- clear: 센터 | the center
    looked_at INTEGER NOT NULL -- clear: 둘 기간이 지난 글을 마지막으로 살펴본 때 | when reports past their period were last looked for
) STRICT, WITHOUT ROWID;

CREATE TABLE daily_mail (
    id INTEGER NOT NULL PRIMARY KEY CHECK (id = 1), -- clear: 늘 1 | always 1
    day TEXT NOT NULL CHECK (length(day) = 10), -- clear: 담당자에게 날마다 보내는 메일을 마지막으로 보낸 날 | the last day of the officers' daily mail
    outcome TEXT NOT NULL CHECK (outcome IN ('begun', 'sent', 'failed')) -- clear: 보냈는지 | whether it went out
) STRICT, WITHOUT ROWID;
