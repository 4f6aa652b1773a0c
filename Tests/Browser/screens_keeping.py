"""Photographs files at the desk and what has been kept long enough."""

from __future__ import annotations

import datetime

from playwright.sync_api import Browser

from camera import Camera, Unhurried
from demo import Demo
from desk import Desk


def keeping_pages(browser: Browser, demo: Demo, camera: Camera) -> None:
    size = (camera.language, camera.width)
    people = {one["name"]: one for one in demo.officers("grad")}
    desk = Desk(browser, demo.desk, people["cheong"], *size, inspector=Unhurried())
    page = desk.page
    with_files = next(path for path in desk.reports("read") if has_files(desk, path))
    desk.visit(with_files)
    camera.take(page, "30-report-files")
    if page.locator(f'form[action="{with_files}/copies"]').count():
        desk.send(f"{with_files}/copies")
    desk.form(f"{with_files}/originals")
    camera.take(page, "31-report-copies")

    desk.visit("/today")
    report = page.locator(".expiring a").get_attribute("href")
    desk.visit(report)
    camera.take(page, "32-report-ended")
    form = desk.form(f"{report}/retention")
    soon = datetime.date.today() + datetime.timedelta(days=3)
    form.locator("[name=until]").fill(soon.isoformat())
    form.locator("[name=keeping]").fill(" ")
    with page.expect_navigation():
        form.locator("button").click()
    camera.take(page, "33-report-kept-faulty")
    desk.context.close()

    director = Desk(browser, demo.desk, people["kkeokjeong"], *size, inspector=Unhurried())
    camera.take(director.page, "34-today-director")
    director.visit("/retention")
    camera.take(director.page, "35-retention")
    director.context.close()


def has_files(desk: Desk, path: str) -> bool:
    desk.visit(path)
    return desk.page.locator("#files").count() == 1
