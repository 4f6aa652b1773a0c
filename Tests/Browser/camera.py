"""What photographs the pages: whole, light and dark."""

from __future__ import annotations

import sys

from playwright.sync_api import Page

from demo import ROOT

SCREENS = ROOT / "screens"
SCHEMES = ["light", "dark"]
# The two pictures of README.md, taken anew with --readme.
README = {"03-report": "report.png", "26-report-answered": "desk.png"}


class Unhurried:
    """Stands in for the inspector: here a person looks."""

    def inspect(self, page: Page) -> None:
        pass


class Camera:
    """Takes a page as it stands, light and dark, whole."""

    def __init__(self, language: str, width: int, taken: dict[str, list[str]]):
        self.language = language
        self.width = width
        self.taken = taken

    def take(self, page: Page, name: str) -> None:
        for scheme in SCHEMES:
            page.emulate_media(color_scheme=scheme)
            file = f"{name}-{self.language}-{self.width}-{scheme}.png"
            page.screenshot(path=SCREENS / file, full_page=True)
            self.taken.setdefault(name, []).append(file)
        page.emulate_media(color_scheme="light")
        kept = README.get(name) if (self.language, self.width) == ("ko", 1280) else None
        if kept and "--readme" in sys.argv:
            page.screenshot(path=ROOT / "docs/screens" / kept)
