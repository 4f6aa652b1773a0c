-- What a search reads first, so that it opens a few long things instead of many short ones.

CREATE TABLE search_copy (
    folder BLOB NOT NULL REFERENCES folder (id), -- clear: 어느 묶음의 글인지 | the folder whose words they are
    first INTEGER NOT NULL CHECK (first >= 1), -- clear: 몇 번째 기록부터인지 | from which of its entries
    last INTEGER NOT NULL CHECK (last >= first), -- clear: 몇 번째 기록까지인지 | to which of its entries
    center BLOB NOT NULL REFERENCES center (id), -- clear: 센터 | the center
    epoch INTEGER NOT NULL CHECK (epoch >= 1), -- clear: 열쇠의 몇 번째인지 | which epoch of the key
    body BLOB NOT NULL, -- sealed: 그 기록들의 글을 한데 모아 잠근 것. 길이는 8 KiB 단위로만 남음 | the words of those entries sealed together; their length only in steps of 8 KiB
    PRIMARY KEY (folder, first)
) STRICT, WITHOUT ROWID;
