"""Photographs what directors see: the center's words, its people, their papers."""

from __future__ import annotations

import time

from playwright.sync_api import Browser

from camera import Camera, Unhurried
from demo import Demo
from desk import Desk
from once import STEP, number

LONG = {
    "ko": "김수한무거북이와두루미삼천갑자동방삭치치카포사리사리센타워리",
    "en": "Wolfeschlegelsteinhausenbergerdorff-Featherstonehaughworthington",
}


def center_pages(browser: Browser, demo: Demo, camera: Camera) -> None:
    director = next(one for one in demo.officers("ethics") if one["name"] == "chunhyang")
    desk = Desk(browser, demo.desk, director, camera.language, camera.width, inspector=Unhurried())
    page = desk.page
    for path, name in [
        ("/center-pages", "50-center-pages"),
        ("/center-pages/help-lines", "51-center-help-lines"),
        ("/center-pages/reading", "52-center-reading"),
        ("/center-history/window", "55-center-history"),
    ]:
        desk.visit(path)
        camera.take(page, name)
    desk.visit("/center-pages/reading")
    page.locator('[name="can.ko"]').fill("듣고, 함께 방법을 찾고, 필요하면 조사하기")
    page.locator('[name="can.en"]').fill("")
    page.locator(".center-form > .actions button").click()
    camera.take(page, "53-center-fault")
    page.locator('[name="can.en"]').fill("Listen, look for a way, investigate if needed")
    page.locator(".center-form > .actions button").click()
    camera.take(page, "54-center-review")
    desk.context.close()


def people_pages(browser: Browser, demo: Demo, camera: Camera) -> None:
    visitor = browser.new_context(viewport={"width": camera.width, "height": 900})
    page = visitor.new_page()
    for path in ("invitation", "recovery"):
        page.goto(f"{demo.desk}/{path}?language={camera.language}")
        camera.take(page, f"40-{path}")
    visitor.close()

    director = next(o for o in demo.officers("grad") if "director" in o["roles"])
    desk = Desk(
        browser,
        demo.desk,
        director,
        camera.language,
        camera.width,
        inspector=Unhurried(),
    )
    page = desk.page
    for path in ("people", "people/invitation", "people/history", "account", "health"):
        desk.visit(f"/{path}")
        camera.take(page, f"41-{path.replace('/', '-')}")
    desk.visit("/people/invitation")
    page.locator("#name").fill("황진이")
    page.locator("#account").fill("Jini!")
    page.locator('form[action="/people/invitation"] button').click()
    camera.take(page, "41-people-invitation-faulty")
    desk.visit("/people/invitation")
    page.locator("#name").fill(LONG[camera.language])
    page.locator("#account").fill(f"long-{camera.language}-{camera.width}")
    for role in ("counsellor", "investigator", "secretary"):
        page.locator(f"[name=role][value={role}]").check()
    page.locator('form[action="/people/invitation"] button').click()
    desk.visit("/people")
    camera.take(page, "41-people-long")
    page.locator('tbody a[href^="/people/"]').nth(1).click()
    camera.take(page, "42-person")
    account = f"wolmae-{camera.language}-{camera.width}"
    desk.visit("/people/invitation")
    page.locator("#name").fill("월매")
    page.locator("#account").fill(account)
    page.locator("[name=role][value=counsellor]").check()
    page.locator('form[action="/people/invitation"] button').click()
    camera.take(page, "43-paper")
    page.emulate_media(media="print")
    camera.take(page, "44-paper-printed")
    page.emulate_media(media="screen")
    code = "-".join(page.locator("p.code span").all_inner_texts())
    desk.context.close()

    newcomer = browser.new_context(viewport={"width": camera.width, "height": 900})
    page = newcomer.new_page()
    page.goto(f"{demo.desk}/invitation?language={camera.language}")
    page.locator("#account").fill(account)
    page.locator("#code").fill(code)
    page.locator('form[action="/invitation"] button').click()
    if page.locator("html").get_attribute("lang") != camera.language:
        page.locator('form[action="/language"] button').click()
    camera.take(page, "45-welcome")
    secret = page.locator("#secret").inner_text().replace(" ", "")
    page.locator("#passphrase").fill("a lamp beside the window")
    page.locator("#again").fill("a lamp beside the window")
    page.locator("#once").fill(number(secret, int(time.time()) // STEP))
    page.locator('form[action="/welcome"] button').click()
    camera.take(page, "46-own-code")
    page.locator("main a.button-main").click()
    camera.take(page, "47-pledge")
    newcomer.close()
