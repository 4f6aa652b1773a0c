"""Nobody can sign in any more: two of three kits open the center again."""

import os
import pty
import re
import select
import subprocess
import termios
import time

import pytest

from demo import GYEOT
from desk import Desk
from founding import Founded, House
from once import STEP, number
from test_people import secret, shown_code
from wire import Wire

NEW = "a new lamp beside the old window"


def type_into(founded: Founded, house: House, lines: list[str]) -> tuple[int, str]:
    """Runs `gyeot recover` at a terminal, and types."""
    own, its = pty.openpty()
    running = subprocess.Popen(
        [str(GYEOT), "recover", "hong"],
        env=house.environment(),
        cwd=founded.folder,
        stdin=its,
        stdout=its,
        stderr=its,
        start_new_session=True,
    )
    os.close(its)
    said, waiting, end = b"", list(lines), time.monotonic() + 300
    while time.monotonic() < end:
        ready, _, _ = select.select([own], [], [], 0.2)
        if ready:
            try:
                part = os.read(own, 65536)
            except OSError:
                break
            if not part:
                break
            said += part
        elif running.poll() is not None:
            break
        # What is typed before the terminal hides it is thrown away.
        is_hidden = not termios.tcgetattr(own)[3] & termios.ECHO
        if waiting and is_hidden and said.endswith(b"kit: "):
            os.write(own, (waiting.pop(0) + "\n").encode())
            said += b"\n"
    code = running.wait(timeout=60)
    os.close(own)
    return code, said.decode()


def test_two_kits_let_somebody_in_who_reads_everything_again(browser, founded):
    with House(founded.folder / "one", founded.home) as house:
        wire = Wire(house.ports["reporter"])
        wire.tell("아무도 못 열게 된 글", wire.draft("/grad/report"))
        kits = [founded.kit("grad", 3).lower(), founded.kit("grad", 1)]
        code, said = type_into(founded, house, ["no kit at all", *kits])
        assert code == 0, said
        assert kits[1] not in said, "a kit is never shown"
        assert "type it again" in said
        printed = re.search(r"^ +([0-9A-Z]{4}(?:-[0-9A-Z]+)+)\r?$", said, re.M)[1]

        # The old passphrase and the old telephone open nothing any more.
        old = Desk(browser, house.desk, founded.officer("hong"), fresh=True, signed_in=False)
        old.sign_in(once=number(founded.officer("hong")["totpSecret"], int(time.time()) // STEP))
        assert "/sign-in" in old.page.url
        old.close()

        desk = Desk(browser, house.desk, founded.officer("hong"), fresh=True, signed_in=False)
        page = desk.visit("/invitation")
        page.locator("#account").fill("hong")
        page.locator("#code").fill(printed)
        with page.expect_navigation():
            page.locator('form[action="/invitation"] button').click()
        desk.look()
        assert page.url.endswith("/welcome")
        page.locator("#passphrase").fill(NEW)
        page.locator("#again").fill(NEW)
        page.locator("#once").fill(number(secret(page), int(time.time()) // STEP))
        with page.expect_navigation():
            page.locator('form[action="/welcome"] button').click()
        desk.look()
        assert len(shown_code(page)) == 33
        with page.expect_navigation():
            page.locator("main a.button-main").click()
        if page.url.endswith("/pledge"):
            page.locator("[name=agree]").check()
            with page.expect_navigation():
                page.locator('form[action="/pledge"] button').click()
        (report,) = desk.reports()
        desk.visit(report)
        desk.send(f"{report}/reading")
        assert "아무도 못 열게 된 글" in desk.text()
        desk.close()


@pytest.mark.parametrize("pair", [("grad", 1, "grad", 1), ("grad", 1, "ethics", 2)])
def test_the_same_kit_twice_or_another_center_s_opens_nothing(founded, pair):
    with House(founded.folder / "one", founded.home) as house:
        kits = [founded.kit(pair[0], pair[1]), founded.kit(pair[2], pair[3])]
        code, said = type_into(founded, house, kits)
        assert code == 1
        assert not re.search(r"^ +[0-9A-Z]{4}-[0-9A-Z]{4}-", said, re.M), said
