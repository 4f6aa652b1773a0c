"""Somebody who opens a first center in a browser."""

from __future__ import annotations

import re
import sqlite3
import time

from demo import Server
from inspection import Watch, shared

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

    def __init__(self, browser, folder, language="ko", width=1280, inspector=None, scripts=False):
        self.inspector = inspector or shared(browser)
        self.server = Server(folder, "serve").start()
        self.server.wait_for("desk")
        self.origin = f"http://127.0.0.1:{self.server.ports['desk']}"
        self.language = language
        self.context = browser.new_context(
            viewport={"width": width, "height": 844}, java_script_enabled=scripts
        )
        self.watch = Watch(self.context, self.origin)
        self.page = self.context.new_page()
        # Nobody's passphrase is cheap here, as in a real center.
        self.page.set_default_timeout(120_000)

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
        self.inspector.inspect(self.page)

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
