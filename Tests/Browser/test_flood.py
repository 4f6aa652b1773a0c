"""A flood of reports slows and queues and never closes the intake (K2-17, B3 22, 44)."""

import os
import re
import secrets
import sqlite3
import threading
import time

import pytest

from demo import ROOT, Demo
from desk import Desk
from front import FloodedDemo
from wire import Forms, Wire

# By hand also 5000.
SPAM = int(os.environ.get("GYEOT_SPAM", "600"))
THRESHOLD = 20


@pytest.fixture(scope="module")
def center(tmp_path_factory):
    server = FloodedDemo(tmp_path_factory.mktemp("flood"), THRESHOLD).start()
    yield server
    assert server.stop() == 0


def answers() -> dict[str, str]:
    """What a person would answer to each question, from the words files: the last of each."""
    found = {}
    for language in ("ko", "en"):
        text = (ROOT / f"Sources/Pages/Words/{language}/ask.yaml").read_text()
        pattern = r"question: (?P<question>.*)\n\s*answers: (?P<answers>.*)"
        for match in re.finditer(pattern, text):
            question = match["question"].strip('"')
            found[question] = match["answers"].split(",")[-1].strip()
    return found


def question(page: str) -> tuple[str, str]:
    """The hidden mark and the right answer of the question on a page."""
    label = re.search(r'<label for="answer">([^<]*)</label>', page)[1]
    return Forms(page).hidden["question"], answers()[label]


def reports(center: Demo) -> int:
    path = next(center.home.glob("*.sqlite"))
    database = sqlite3.connect(f"file:{path}?mode=ro", uri=True)
    (count,) = database.execute("SELECT count(*) FROM folder WHERE kind = 'report'").fetchone()
    database.close()
    return count


def memory(center: Demo) -> int:
    with open(f"/proc/{center.process.pid}/status") as status:
        line = next(line for line in status if line.startswith("VmRSS"))
    return int(line.split()[1]) // 1024


def test_honest_reporters_get_through_a_flood(center, browser):
    wire = Wire(center.ports["reporter"])
    # Before: no question, and a code in hand.
    assert 'name="answer"' not in wire.ask("GET", "/grad/report")[1]
    kept = wire.tell("먼저 온 글 " + secrets.token_hex(4), wire.draft("/grad/report"))
    before, held = reports(center), memory(center)
    early = wire.draft("/grad/report")

    left, statuses, lock = [SPAM], [], threading.Lock()

    def spam() -> None:
        mine = Wire(center.ports["reporter"])
        draft = mine.draft("/grad/report")
        while True:
            with lock:
                if left[0] == 0:
                    return
                left[0] -= 1
            fields = {"draft": draft, "story": f"광고 {secrets.token_hex(8)}", "answer": "모름"}
            status, page = mine.post("/grad/report/sent", fields)
            statuses.append(status)
            draft = Forms(page).hidden.get("draft", "") or mine.draft("/grad/report")

    spammers = [threading.Thread(target=spam) for _ in range(16)]
    for spammer in spammers:
        spammer.start()
    while len(statuses) < THRESHOLD * 2:
        time.sleep(0.05)

    # Somebody who began before the flood loses nothing and is asked.
    story = "한참 쓰던 글 " + secrets.token_hex(8)
    status, page = wire.post("/grad/report/sent", {"draft": early, "story": story})
    assert status == 422 and story in page and 'id="answer"' in page
    # It is asked after the words; the files, which take long, come last.
    assert page.index('id="story"') < page.index('id="answer"') < page.index('id="files"')
    mark, right = question(page)
    status, page = wire.post(
        "/grad/report/sent",
        {"draft": early, "story": story, "question": mark, "answer": "잘 모르겠어요"},
    )
    assert status == 422 and story in page, "a wrong answer loses no word"
    other, right = question(page)
    assert other != mark, "and another is asked"
    told = {"draft": early, "story": story, "question": other, "answer": f" {right.upper()} 요 "}
    status, page = wire.post("/grad/report/sent", told)
    first = Forms(page).code
    assert status == 200 and len(first) == 21
    # Sent again by a nervous hand: the same code, not a second report.
    assert Forms(wire.post("/grad/report/sent", told)[1]).code == first

    # A mark of another form answers nothing here.
    fresh = wire.draft("/grad/report")
    stolen = {"draft": fresh, "story": story, "question": other, "answer": right}
    assert wire.post("/grad/report/sent", stolen)[0] == 422

    for prefix in ("", "/en"):
        status, page = wire.ask("GET", f"{prefix}/grad/report")
        mark, right = question(page)
        status, page = wire.post(
            f"{prefix}/grad/report/sent",
            {
                "draft": Forms(page).hidden["draft"],
                "story": secrets.token_hex(9),
                "question": mark,
                "answer": right,
            },
        )
        assert status == 200 and len(Forms(page).code) == 21

    # Whoever has a code already notices nothing, and is asked nothing.
    status, page = wire.post("/receipt", {"code": kept})
    assert status == 200 and 'name="answer"' not in page
    more = {"code": kept, "draft": Forms(page).hidden["draft"], "words": "한 줄 더"}
    assert wire.post("/receipt/additions", more)[0] == 200

    for spammer in spammers:
        spammer.join()
    print(f"{SPAM} posts: {len(statuses)} answered, {memory(center)} MiB after {held}")
    assert len(statuses) == SPAM and set(statuses) <= {200, 422, 409}
    # What came in: those below the threshold, and the honest ones.
    assert reports(center) - before <= THRESHOLD + 16 + 3
    assert memory(center) - held < 150

    officer = Desk(browser, center.desk, center.officers("grad", on_duty=True)[0], fresh=True)
    end = time.monotonic() + 30
    while time.monotonic() < end:
        if officer.visit("/today").locator(".notice-flood").count():
            break
        time.sleep(1)
    assert officer.page.locator(".notice-flood").count() == 1, "the desk is told"
    officer.close()
