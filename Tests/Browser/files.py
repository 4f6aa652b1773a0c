"""What the tests of files share."""

from __future__ import annotations

import sqlite3

from wire import Wire

MIB = 1 << 20
SENT = "/grad/report/sent"


def counts(home) -> tuple[int, int]:
    """Reports and pieces of files."""
    database = sqlite3.connect(f"file:{next(home.glob('*.sqlite'))}?mode=ro", uri=True)
    (reports,) = database.execute("SELECT count(*) FROM folder WHERE kind = 'report'").fetchone()
    (pieces,) = database.execute("SELECT count(*) FROM attachment").fetchone()
    database.close()
    return reports, pieces


def fields(wire: Wire, story: str = "파일과 함께 보내요.") -> dict[str, str]:
    return {"draft": wire.draft("/grad/report"), "story": story}
