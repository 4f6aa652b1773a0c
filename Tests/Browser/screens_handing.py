"""Photographs what goes between centers: meeting, preparing, sealing, the other side's answer."""

from __future__ import annotations

from datetime import date

from playwright.sync_api import Browser

from camera import Camera, Unhurried
from demo import Demo
from desk import Desk

SAID = {"ko": "두 번 만났고, 함께 보호하기로 함.", "en": "We met twice and protect them together."}


def handing_pages(browser: Browser, demo: Demo, camera: Camera) -> None:
    def seat(center: str, name: str) -> Desk:
        officer = next(one for one in demo.officers(center) if one["name"] == name)
        size = (camera.language, camera.width)
        return Desk(browser, demo.desk, officer, *size, inspector=Unhurried())

    director, there, cheong = (
        seat("grad", "kkeokjeong"),
        seat("ethics", "chunhyang"),
        seat("grad", "cheong"),
    )
    for desk in (director, there):
        page = desk.visit("/partners")
        camera.take(page, "95-partners" if desk is director else "95-partners-there")
        meeting = page.locator('a[href^="/partners/comparison"]')
        if meeting.count():
            meeting.first.click()
            camera.take(page, "95-comparison")
            page.locator("[name=compared]").check()
            desk.send("/partners")
    cheong.visit("/consultations/opening")
    cheong.send("/consultations")
    page = cheong.page
    page.locator("[name=heard]").fill(SAID[camera.language])
    with page.expect_navigation():
        page.locator(".note .button-main").click()
    address = page.url.removeprefix(cheong.origin).split("?")[0]
    cheong.visit(address + "/handover")
    camera.take(page, "96-handing")
    page.locator("[name=partner]").select_option(index=1)
    page.locator("[name=summary]").fill(SAID[camera.language] * 6)
    page.locator("[name=note]").first.check()
    page.locator("[name=ground][value=consent]").check()
    page.locator("#consent-day").fill(date.today().isoformat())
    with page.expect_navigation():
        page.locator("#handing button").last.click()
    camera.take(page, "96-handing-review")
    cheong.send(address + "/handover")
    camera.take(page, "96-handing-asked")
    page = director.visit("/today")
    camera.take(page, "97-today-handing")
    page.locator('a[href^="/handovers/"]').first.click()
    camera.take(page, "97-handover")
    director.send("/approval")
    camera.take(page, "97-handover-sealed")
    page = there.visit("/handovers")
    camera.take(page, "98-handovers")
    page.locator('a[href^="/received/"]').first.click()
    camera.take(page, "98-received")
    page.locator("#officer").select_option(index=1)
    there.send("/acceptance")
    camera.take(page, "98-received-accepted")
    camera.take(there.visit("/handovers"), "98-handovers-accepted")
    camera.take(director.visit("/handovers"), "98-handovers-answered")
    director.page.locator('main a[href^="/handovers/"]').first.click()
    camera.take(director.page, "98-handover-answered")
    page = there.visit("/consultations")
    page.locator('main a[href^="/consultations/"]:not([data-new])').first.click()
    camera.take(page, "98-consultation-received")
    for desk in (director, there, cheong):
        desk.context.close()
