"""Photographs the numbers, a release before and after it is out; --guide keeps two of them."""

from __future__ import annotations

import sys

from playwright.sync_api import Browser

from camera import Camera, Unhurried
from demo import ROOT, Demo
from desk import Desk

ASK = "&unit=notes&table=kind&table=client&table=channel&table=mode&table=answerTime"


def statistics_pages(browser: Browser, demo: Demo, camera: Camera) -> None:
    director = next(o for o in demo.officers("grad") if "director" in o["roles"])
    desk = Desk(browser, demo.desk, director, camera.language, camera.width, inspector=Unhurried())
    page = desk.page
    desk.visit("/statistics/release")
    years = page.locator("#period option[value^='academic-year']")
    period = years.first.get_attribute("value")
    desk.visit(f"/statistics?period={period}&rows=client&columns=mode")
    camera.take(page, "70-statistics")
    keep(camera, page, "statistics")
    page.locator(".folds summary").first.click()
    camera.take(page, "71-statistics-fold")
    desk.visit("/statistics?period=term.2090-03-01")
    camera.take(page, "72-statistics-empty")
    desk.visit("/statistics/release")
    camera.take(page, "73-releasing")
    page.goto(f"{demo.desk}/statistics/release?period={period}{ASK}&look=yes")
    for fold in page.locator("details:has(.reasons) summary").all():
        fold.click()
    camera.take(page, "74-preview")
    keep(camera, page.locator("section:has(details[open])").first, "release")
    if page.locator("#preview").count():
        page.locator("form[action='/statistics/publication'] [name=sure]").check()
        page.locator("form[action='/statistics/publication'] button").click()
        page.wait_for_url("**/statistics/releases/*")
    desk.visit("/statistics/releases")
    camera.take(page, "75-releases")
    desk.visit("/statistics/releases/1")
    camera.take(page, "76-release")
    desk.context.close()


def keep(camera: Camera, place, name: str) -> None:
    """The pictures of docs/guide, taken anew with --guide."""
    if "--guide" in sys.argv and (camera.language, camera.width) == ("ko", 1280):
        place.screenshot(path=ROOT / "docs/guide" / f"{name}.png")
