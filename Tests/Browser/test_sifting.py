"""Thousands of reports that nobody meant: paged, picked, closed unread, taken back (B3 44)."""

import os
import secrets
import threading
import time

import pytest

from demo import Demo, Sample
from desk import Desk
from wire import Wire

# By hand also 5000.
SPAM = int(os.environ.get("GYEOT_SPAM", "450"))
A_PAGE = 200


@pytest.fixture(scope="module")
def center(tmp_path_factory):
    server = Sample(tmp_path_factory.mktemp("sifting")).start()
    yield server
    assert server.stop() == 0


def fill(center: Demo) -> None:
    """Sends them from sixteen sides; each is kept."""
    left, lock, codes = [SPAM], threading.Lock(), []

    def send() -> None:
        wire = Wire(center.ports["reporter"])
        while True:
            with lock:
                if left[0] == 0:
                    return
                left[0] -= 1
            codes.append(wire.tell(f"광고 {secrets.token_hex(8)}", wire.draft("/grad/report")))

    senders = [threading.Thread(target=send) for _ in range(16)]
    for sender in senders:
        sender.start()
    for sender in senders:
        sender.join()
    assert len(codes) == SPAM and all(len(code) == 21 for code in codes)


def total(desk: Desk) -> int:
    """How many are new, by the paging below the list."""
    return int(desk.page.locator(".paging .number").inner_text().split("/")[1])


def test_a_flood_is_sifted_page_by_page_and_taken_back(center, browser):
    desk = Desk(browser, center.desk, center.officers("grad", on_duty=True)[0], fresh=True)
    fill(center)
    began = time.monotonic()
    desk.visit("/sifting")
    before = total(desk)
    assert before >= SPAM
    assert desk.page.locator("[name=report]").count() == A_PAGE
    print(f"{before} new: a page of {A_PAGE} in {time.monotonic() - began:.2f} s")

    # One press picks all of a page; the last page has the rest.
    pages = -(-before // A_PAGE)
    desk.visit(f"/sifting?page={pages}&all=1")
    assert desk.page.locator("[name=report]:checked").count() == before - (pages - 1) * A_PAGE
    desk.visit("/sifting?all=1")
    assert desk.page.locator("[name=report]:checked").count() == A_PAGE
    desk.ask("/sifting/confirmation")
    began = time.monotonic()
    desk.send("/sifting/closure")
    print(f"{A_PAGE} closed unread in {time.monotonic() - began:.2f} s")
    assert desk.page.locator(".notice").count() == 1
    assert total(desk) == before - A_PAGE

    # A slip of the hand is no end: all of the press comes back at one press.
    desk.send("/sifting/reopening")
    assert total(desk) == before

    # And on to the last one, press by press.
    for _ in range(pages):
        desk.visit("/sifting?all=1")
        desk.ask("/sifting/confirmation")
        desk.send("/sifting/closure")
    assert desk.page.locator("[name=report]").count() == 0
    assert desk.page.locator(".nothing").count() == 1
    # Somebody who has a code was waiting among them: the intake is as it was.
    wire = Wire(center.ports["reporter"])
    assert len(wire.tell("정말로 있었던 일", wire.draft("/grad/report"))) == 21
    desk.close()
