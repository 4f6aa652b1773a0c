"""Photographs the first opening of a center: each step, its faults, its papers, the rehearsal."""

from __future__ import annotations

import pathlib

from playwright.sync_api import Browser

from camera import Camera, Unhurried
from desk import Desk
from once import Telephone
from opening import CENTER, PEOPLE, Opening


def first_run_pages(browser: Browser, folder: pathlib.Path, camera: Camera) -> None:
    place = folder / f"opening-{camera.language}-{camera.width}"
    place.mkdir()
    opening = Opening(browser, place, camera.language, camera.width, inspector=Unhurried())
    page = opening.page
    page.goto(f"{opening.origin}/first-run?language={camera.language}")
    camera.take(page, "60-first-run-door")
    opening.enter()
    camera.take(page, "61-first-run-center")
    opening.fill({**CENTER, "slug": "Rights!", "phone": "call me", "name-ko": ""})
    opening.press(status=422)
    camera.take(page, "62-first-run-center-faulty")
    opening.name_center()
    camera.take(page, "63-first-run-people")
    opening.fill(PEOPLE)
    opening.press()
    camera.take(page, "64-first-run-papers")
    page.emulate_media(media="print")
    camera.take(page, "65-first-run-papers-printed")
    page.emulate_media(media="screen")
    secret = opening.secret(PEOPLE["director-name"])
    for box in page.locator("[name=kept]").all():
        box.check()
    opening.fill({"once": Telephone(secret).once()})
    opening.press()
    camera.take(page, "66-first-run-done")
    opening.server.wait_for("reporter")
    officer = {
        "name": PEOPLE["director-account"],
        "passphrase": PEOPLE["director-passphrase"],
        "totpSecret": secret,
    }
    size = (camera.language, camera.width)
    desk = Desk(browser, opening.origin, officer, *size, fresh=True, inspector=Unhurried())
    camera.take(desk.page, "67-today-rehearsal")
    with desk.page.expect_navigation():
        desk.page.locator('form[action="/rehearsal"] button').click()
    camera.take(desk.page, "68-rehearsal")
    (report,) = desk.reports("new")
    desk.visit(report)
    camera.take(desk.page, "69-rehearsal-report")
    desk.context.close()
    opening.close()
