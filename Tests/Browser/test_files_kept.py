"""No room, no power, no time: a report has all its files or is not there (B3 37, 39, 40)."""

import contextlib
import http.client
import os
import random
import re
import secrets
import sqlite3
import threading
import time

import pytest

from demo import Sample, Server
from files import MIB, SENT, counts, fields
from wire import Forms, Wire

KILLS = int(os.environ.get("GYEOT_FILE_KILLS", "20"))


@pytest.fixture
def home(tmp_path):
    """The home of a sample center, which is not running."""
    demo = Sample(tmp_path / "demo")
    demo.start()
    assert demo.stop() == 0
    return demo.home


@pytest.mark.parametrize("size", [12 * MIB, 77 * MIB // 10], ids=["while it comes", "at the end"])
def test_a_full_disk_keeps_nothing_and_says_so(home, tmp_path, size):
    before = counts(home)
    server = Server(tmp_path, "serve", "--only", "reporter", home=home)
    server.start(largest_file=8 * MIB)
    server.wait_for("reporter")
    wire = Wire(server.ports["reporter"])
    told = fields(wire, "디스크보다 중요한 글")
    film = ("영상.mp4", secrets.token_bytes(size))
    status, page = wire.post_files(SENT, told, [film])
    assert status == 503
    assert "디스크보다 중요한 글" in page and "영상.mp4" in page and not Forms(page).code
    assert counts(home) == before
    # Words alone still find room.
    assert wire.tell("글만", wire.draft("/grad/report"))
    assert server.stop() == 0

    server.start()
    server.wait_for("reporter")
    status, page = Wire(server.ports["reporter"]).post_files(SENT, told, [film])
    assert status == 200 and Forms(page).code
    assert server.stop() == 0


def reading(home) -> contextlib.closing[sqlite3.Connection]:
    file = next(home.glob("*.sqlite"))
    return contextlib.closing(sqlite3.connect(f"file:{file}?mode=ro", uri=True))


def pieces(home) -> dict[str, str]:
    """Of each file of a report with two: its pieces, its last ones, and the highest number."""
    with reading(home) as database:
        return dict(
            database.execute(
                "SELECT hex(folder) || file, count(*) || ' ' || sum(last) || ' ' || max(chunk)"
                " FROM attachment WHERE folder IN"
                " (SELECT folder FROM attachment GROUP BY folder HAVING count(DISTINCT file) = 2)"
                " GROUP BY folder, file"
            )
        )


def send(wire: Wire, told: dict, story: str, draft: str, content: bytes) -> None:
    with contextlib.suppress(OSError, http.client.HTTPException):
        _, page = wire.post_files(
            SENT, {"draft": draft, "story": story}, [("사진.jpg", content), ("글.txt", b"1")]
        )
        told[story] = (draft, content, Forms(page).code)


def test_killed_anywhere_a_report_has_all_its_files_or_is_not_there(home, tmp_path):
    seed = random.randrange(1 << 30)
    print(f"seed {seed}")
    chance = random.Random(seed)
    before, _ = counts(home)
    there = pieces(home)
    server = Server(tmp_path, "serve", "--only", "reporter", home=home)
    told: dict[str, tuple[str, bytes, str]] = {}
    names = None
    undisturbed = 0.0

    for round in range(KILLS):
        server.start()
        server.wait_for("reporter")
        names = names or {path.name for path in home.iterdir()}
        wire = Wire(server.ports["reporter"])
        sent = {
            secrets.token_hex(12): (wire.draft("/grad/report"), secrets.token_bytes(2 * MIB))
            for _ in range(3)
        }
        told |= {story: (*pair, "") for story, pair in sent.items()}
        senders = [
            threading.Thread(target=send, args=(wire, told, story, *pair))
            for story, pair in sent.items()
        ]
        began = time.monotonic()
        for sender in senders:
            sender.start()
        # How long a machine takes, the first round tells; the kills fall within that.
        if round > 0:
            time.sleep(chance.random() * undisturbed)
            server.kill()
        for sender in senders:
            sender.join()
        if round == 0:
            undisturbed = time.monotonic() - began
            server.kill()
        # What waited for its words went with the server; the database's own log may stay.
        assert {path.name for path in home.iterdir()} - names <= {
            "gyeot.sqlite-wal",
            "gyeot.sqlite-shm",
        }

    answered = sum(1 for _, _, code in told.values() if code)
    kept, _ = counts(home)
    assert answered <= kept - before <= len(told)
    assert 0 < answered < len(told), f"{answered} of {len(told)}: the kills hit nothing"

    new = {piece: shape for piece, shape in pieces(home).items() if piece not in there}
    assert len(new) == 2 * (kept - before)
    assert set(new.values()) == {"32 1 31", "1 1 0"}
    with reading(home) as database:
        assert database.execute("PRAGMA integrity_check").fetchall() == [("ok",)]

    # Whoever saw no code sends the same page again, and has one report and one code after it.
    server.start()
    server.wait_for("reporter")
    wire = Wire(server.ports["reporter"])
    for story, (draft, content, code) in told.items():
        again: dict = {}
        send(wire, again, story, draft, content)
        assert len(again[story][2]) == 21 and again[story][2] == (code or again[story][2])
    assert server.stop() == 0
    assert counts(home)[0] - before == len(told)


def resident(server: Server, what: str) -> int:
    with open(f"/proc/{server.process.pid}/status", encoding="ascii") as status:
        return int(re.search(rf"{what}:\s+(\d+) kB", status.read()).group(1)) * 1024


def test_eight_large_uploads_at_once_need_little_memory(home, tmp_path):
    server = Server(tmp_path, "serve", "--only", "reporter", home=home)
    server.start()
    server.wait_for("reporter")
    wire = Wire(server.ports["reporter"])
    wire.timeout = 300
    content = secrets.token_bytes(20 * MIB)
    assert wire.tell("먼저 온 글", wire.draft("/grad/report"))
    told: dict = {}
    drafts = [wire.draft("/grad/report") for _ in range(8)]
    rest = resident(server, "VmRSS")
    senders = [
        threading.Thread(target=send, args=(wire, told, str(number), draft, content))
        for number, draft in enumerate(drafts)
    ]
    for sender in senders:
        sender.start()
    for sender in senders:
        sender.join()
    above = resident(server, "VmHWM") - rest
    print(f"{above / MIB:.1f} MiB above rest")
    assert sorted(len(code) for _, _, code in told.values()) == [21] * 8
    assert above < 60 * MIB
    assert server.stop() == 0
