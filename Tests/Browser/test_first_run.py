"""A server without a center leads through its first opening and a rehearsal (journey 14)."""

import re
import sqlite3
import time

import pytest

from demo import Server
from desk import Desk
from inspection import Watch, shared
from once import Telephone

CENTER = {
    "name-ko": "가온대학교 인권센터",
    "name-en": "Gaon University Human Rights Center",
    "slug": "rights",
    "place-ko": "한울관 105호",
    "place-en": "Hanul Hall, room 105",
    "hours-ko": "평일 9시–18시",
    "hours-en": "Weekdays, 9:00–18:00",
    "phone": "0000-0105",
}
PEOPLE = {
    "director-name": "홍길동",
    "director-account": "gildong",
    "director-passphrase": "gildong sits beside the lamp tonight",
    "director-again": "gildong sits beside the lamp tonight",
    "second-name": "심청",
    "second-account": "cheong",
}


class Opening:
    """Somebody who opens a center in a browser."""

    def __init__(self, browser, folder, language="ko", width=1280):
        self.browser = browser
        self.server = Server(folder, "serve").start()
        self.server.wait_for("desk")
        self.origin = f"http://127.0.0.1:{self.server.ports['desk']}"
        self.language = language
        self.context = browser.new_context(
            viewport={"width": width, "height": 844}, java_script_enabled=False
        )
        self.watch = Watch(self.context, self.origin)
        self.page = self.context.new_page()

    def close(self):
        self.watch.check()
        self.context.close()
        if self.server.process.poll() is None:
            assert self.server.stop() == 0

    @property
    def code(self) -> str:
        end = time.monotonic() + 20
        while time.monotonic() < end:
            if found := re.search(r"code\s+([0-9A-Z-]{20,})", self.server.said()):
                return found[1]
            time.sleep(0.05)
        raise AssertionError(self.server.said())

    def look(self):
        shared(self.browser).inspect(self.page)

    def enter(self):
        self.page.goto(f"{self.origin}/?language={self.language}")
        self.page.goto(f"{self.origin}/first-run?language={self.language}")
        self.look()
        self.fill({"code": self.code})
        self.press()

    def fill(self, fields):
        for name, value in fields.items():
            self.page.locator(f"[name={name}]").fill(value)

    def press(self, status=200):
        with self.page.expect_navigation() as navigation:
            self.page.locator("main form button").last.click()
        assert navigation.value.status == status, navigation.value.status
        self.look()

    def name_center(self):
        self.fill(CENTER)
        self.page.locator("[name=kind][value=school]").check()
        self.press()

    def secret(self, name: str) -> str:
        sheet = self.page.locator(".sheet", has_text=name)
        groups = re.search(r"\b[A-Z2-7]{4}( [A-Z2-7]{4}){7}\b", sheet.inner_text())[0]
        return groups.replace(" ", "")

    def rows(self, table: str) -> int:
        path = self.server.home / "gyeot.sqlite"
        with sqlite3.connect(f"file:{path}?mode=ro", uri=True) as database:
            return database.execute(f"SELECT count(*) FROM {table}").fetchone()[0]


@pytest.fixture
def opening(browser, tmp_path, language, width):
    somebody = Opening(browser, tmp_path, language, width)
    yield somebody
    somebody.close()


@pytest.fixture
def opened(browser, tmp_path):
    somebody = Opening(browser, tmp_path)
    yield somebody
    somebody.close()


def test_a_center_begins_in_the_browser_and_rehearses(opening, browser):
    opening.enter()
    assert opening.page.url.endswith("/first-run/center")
    opening.name_center()
    opening.fill(PEOPLE)
    opening.press()
    assert opening.page.locator(".sheet").count() == 5
    assert opening.rows("center") == 0, "nothing is kept before the papers are"

    secret = opening.secret("홍길동")
    for box in opening.page.locator("[name=kept]").all():
        box.check()
    opening.fill({"once": Telephone(secret).once()})
    opening.press()
    assert opening.rows("center") == 1
    assert opening.rows("officer") == 2

    opening.server.wait_for("reporter")
    officer = {
        "name": "gildong",
        "passphrase": PEOPLE["director-passphrase"],
        "totpSecret": secret,
    }
    desk = Desk(browser, opening.origin, officer, opening.language, fresh=True)
    with desk.page.expect_navigation():
        desk.page.locator('form[action="/rehearsal"] button').click()
    desk.look()
    assert re.search(r"[0-9A-Z]{4}(-[0-9A-Z]{4}){4}-[0-9A-Z]", desk.text())
    report = desk.reports("new")
    assert len(report) == 1
    desk.visit(report[0])
    desk.send("/reading")
    desk.send("/rehearsal-removal")
    assert opening.rows("folder WHERE kind = 'report'") == 0
    assert opening.rows("entry WHERE kind = 'told'") == 0
    desk.visit("/today")
    assert desk.page.locator('form[action="/rehearsal"]').count() == 0
    desk.close()


def test_without_the_code_nobody_opens_a_center(opened):
    page = opened.page
    page.goto(f"{opened.origin}/first-run")
    opened.fill({"code": "0000-0000-0000-0000-0000-0000-00"})
    opened.press(status=422)
    for path in ["center", "people", "papers", "picture/0"]:
        page.goto(f"{opened.origin}/first-run/{path}")
        assert page.url.endswith("/first-run"), path
    assert page.goto(f"{opened.origin}/reports").status == 404
    opened.look()


def test_what_is_wrong_is_said_at_its_field_and_secrets_do_not_come_back(opened):
    opened.enter()
    opened.fill({**CENTER, "slug": "Rights!", "phone": "call me", "name-ko": ""})
    opened.press(status=422)
    for field in ["slug", "phone", "name-ko"]:
        assert opened.page.locator(f"#{field}-fault").count() == 1, field
    assert opened.page.locator("#kind-fault").count() == 1
    assert opened.page.locator("#name-en").input_value() == CENTER["name-en"]
    opened.name_center()
    opened.fill(
        {**PEOPLE, "director-again": "something else entirely", "second-account": "gildong"}
    )
    opened.press(status=422)
    assert opened.page.locator("#director-again-fault").count() == 1
    assert opened.page.locator("#second-account-fault").count() == 1
    assert PEOPLE["director-passphrase"] not in opened.page.content()


def test_papers_that_were_not_kept_and_a_wrong_number_begin_nothing(opened):
    opened.enter()
    opened.name_center()
    opened.fill(PEOPLE)
    opened.press()
    opened.page.locator("[name=kept]").first.check()
    opened.fill({"once": "000000"})
    opened.press(status=422)
    assert opened.page.locator("[name=kept]").first.is_checked()
    assert opened.page.locator("#once-fault").count() == 1
    assert opened.rows("center") == 0


def test_a_second_browser_takes_over_and_the_first_is_shown_the_door(opened, browser):
    opened.enter()
    opened.fill(CENTER)
    other = browser.new_context(java_script_enabled=False)
    page = other.new_page()
    page.goto(f"{opened.origin}/first-run")
    page.locator("[name=code]").fill(opened.code)
    page.locator("main form button").last.click()
    assert page.url.endswith("/first-run/center")
    with opened.page.expect_navigation():
        opened.page.locator("main form button").last.click()
    assert opened.page.url.endswith("/first-run")
    other.close()


def test_killed_half_way_there_is_no_center_and_it_begins_again(opened):
    opened.enter()
    opened.name_center()
    opened.fill(PEOPLE)
    opened.press()
    opened.server.kill()
    opened.server.output.write_text("")
    opened.server.start()
    opened.server.wait_for("desk")
    opened.page.goto(f"{opened.origin}/first-run/papers")
    assert opened.page.url.endswith("/first-run")
    assert opened.rows("center") == 0
    opened.enter()
    assert opened.page.url.endswith("/first-run/center")
