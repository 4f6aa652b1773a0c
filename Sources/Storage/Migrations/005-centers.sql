-- Every published version of what the centers say of themselves: public words, never a reporter's.

CREATE TABLE window_revision (
    joint_window BLOB NOT NULL REFERENCES joint_window (id), -- clear: 통합창구 | the joint window
    number INTEGER NOT NULL CHECK (number >= 1), -- clear: 몇 번째로 펴낸 것인지 | which version it is
    published_on TEXT NOT NULL CHECK (length(published_on) = 10), -- clear: 펴낸 날 | the day it was published
    officer BLOB REFERENCES officer (id), -- clear: 펴낸 담당자. 처음 것이면 비어 있음 | the officer who published it; empty for the first
    part TEXT, -- clear: 고친 부분 | the part that was changed
    definition TEXT NOT NULL, -- public: 그때 화면에 보인 통합창구의 말 | the window's words as they were shown
    PRIMARY KEY (joint_window, number)
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

CREATE TRIGGER window_revision_is_not_changed BEFORE UPDATE ON window_revision
BEGIN
    SELECT RAISE(ABORT, 'a published version stays as it was; publish a new one');
END;

CREATE TRIGGER window_revision_is_not_removed BEFORE DELETE ON window_revision
BEGIN
    SELECT RAISE(ABORT, 'a published version stays');
END;

CREATE TRIGGER center_revision_is_not_changed BEFORE UPDATE ON center_revision
BEGIN
    SELECT RAISE(ABORT, 'a published version stays as it was; publish a new one');
END;

CREATE TRIGGER center_revision_is_not_removed BEFORE DELETE ON center_revision
BEGIN
    SELECT RAISE(ABORT, 'a published version stays');
END;
