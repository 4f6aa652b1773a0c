"""kill -9 at any moment of a submission: it is complete with a valid receipt, or nothing."""

import contextlib
import http.client
import os
import random
import secrets
import sqlite3
import threading
import time

import pytest

from demo import Sample, Server
from wire import Wire

ROUNDS = int(os.environ.get("GYEOT_KILLS", "100"))
AT_ONCE = 4


@pytest.fixture
def home(tmp_path):
    """The home of a sample center, which is not running."""
    demo = Sample(tmp_path / "demo")
    demo.start()
    assert demo.stop() == 0
    return demo.home


def reports(home) -> int:
    database = sqlite3.connect(f"file:{next(home.glob('*.sqlite'))}?mode=ro", uri=True)
    (count,) = database.execute("SELECT count(*) FROM folder WHERE kind = 'report'").fetchone()
    database.close()
    return count


def send(wire: Wire, told: dict, story: str, draft: str) -> None:
    # Killed in the middle: whether the report was kept is seen later.
    with contextlib.suppress(OSError, http.client.HTTPException):
        told[story] = (draft, wire.tell(story, draft))


def test_a_submission_is_whole_or_nothing(home, tmp_path):
    seed = random.randrange(1 << 30)
    print(f"seed {seed}")
    chance = random.Random(seed)
    before = reports(home)
    server = Server(tmp_path, "serve", "--only", "reporter", home=home)
    told: dict[str, tuple[str, str]] = {}  # story: its draft, its code as far as it is known
    answered = 0
    # Within so long a kill comes; longer where a busy machine has answered nobody by then.
    window = 0.03

    for _ in range(ROUNDS):
        server.start()
        server.wait_for("reporter")
        wire = Wire(server.ports["reporter"])
        stories = {secrets.token_hex(12) * 40: wire.draft("/grad/report") for _ in range(AT_ONCE)}
        told |= {story: (draft, "") for story, draft in stories.items()}

        senders = [
            threading.Thread(target=send, args=(wire, told, *pair)) for pair in stories.items()
        ]
        for sender in senders:
            sender.start()
        time.sleep(chance.random() * window)
        server.kill()
        for sender in senders:
            sender.join()
        met = sum(1 for story in stories if told[story][1])
        answered += met
        window *= 1.5 if met == 0 else 0.8 if met == AT_ONCE else 1

    kept = reports(home) - before
    assert answered <= kept <= len(told)
    assert 0 < answered < len(told), f"{answered} of {len(told)}: the kills hit nothing"

    server.start()
    server.wait_for("reporter")
    wire = Wire(server.ports["reporter"])
    # Every code that was shown opens its own whole story.
    for story, (_, code) in told.items():
        if code:
            status, page = wire.post("/receipt", {"code": code, "show": "story"})
            assert status == 200 and story in page
    # Whoever saw no code sends the same page again, and has one report and one code after it.
    for story, (draft, code) in told.items():
        again = wire.tell(story, draft)
        assert len(again) == 21 and again == (code or again)
    assert server.stop() == 0
    assert reports(home) - before == len(told)

    database = sqlite3.connect(next(home.glob("*.sqlite")))
    assert database.execute("PRAGMA integrity_check").fetchall() == [("ok",)]
    assert database.execute("PRAGMA foreign_key_check").fetchall() == []
    for table in ("entry", "access_grant"):
        orphans = database.execute(
            f'SELECT count(*) FROM "{table}" WHERE folder NOT IN (SELECT id FROM folder)'
        ).fetchone()
        assert orphans == (0,), table
    bare = database.execute(
        "SELECT count(*) FROM folder WHERE kind = 'report' AND ("
        " id NOT IN (SELECT folder FROM entry) OR id NOT IN (SELECT folder FROM access_grant))"
    ).fetchone()
    assert bare == (0,)
    database.close()
