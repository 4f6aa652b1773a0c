"""Photographs every page of the sample center into screens/, with one sheet to look at them all."""

from __future__ import annotations

import html
import pathlib
import shutil
import sys
import tempfile
import time

from playwright.sync_api import Browser, Page, sync_playwright

import chromium
from camera import SCREENS, Camera, Unhurried
from demo import Demo
from desk import Desk
from front import FloodedDemo
from reporter import STORY, Reporter
from screens_consultations import consultation_pages
from screens_first_run import first_run_pages
from screens_handing import handing_pages
from screens_keeping import keeping_pages
from screens_people import center_pages, people_pages
from screens_statistics import statistics_pages
from wire import Wire

WIDTHS = [390, 1280]
LANGUAGES = ["ko", "en"]
ANSWER = {
    "ko": "보내 주신 글을 두 번 읽었습니다. 잘못하신 것은 없습니다. 지금도 거기서 일하십니까?",
    "en": "I have read what you wrote twice. You did nothing wrong. Do you still work there?",
}


FILES = [
    {
        "name": "대화방 2026-11-03.png",
        "mimeType": "image/png",
        "buffer": b"\x89PNG\r\n\x1a\n" * 9000,
    },
    {"name": "심부름 목록.txt", "mimeType": "text/plain", "buffer": "3월부터 적은 목록".encode()},
]


def going_on(page: Page) -> str | None:
    """What a thread is called that shows a meeting, or times to choose from."""
    if page.locator(".meeting").count():
        return "meeting"
    return "offered" if page.locator("form [name=meeting]").count() else None


def reporter_pages(browser: Browser, demo: Demo, camera: Camera) -> str:
    person = Reporter(browser, demo.reporter, camera.language, camera.width, inspector=Unhurried())
    page = person.page
    for path, name in [
        ("/", "01-window"),
        ("/report", "02-report-joint"),
        ("/grad/report", "03-report"),
        ("/receipt", "08-receipt"),
        ("/what-we-keep", "12-what-we-keep"),
        ("/privacy", "13-privacy"),
    ]:
        person.visit(path)
        camera.take(page, name)
    person.visit("/no-such-page", status=404)
    camera.take(page, "14-not-found")
    for about, name in [("bullying", "15-guide-answer"), ("danger", "16-guide-danger")]:
        person.visit("/guide")
        camera.take(page, "15-guide")
        page.locator(f"[name=about][value={about}]").check()
        with page.expect_navigation():
            person.form("/guide").locator("button").click()
        camera.take(page, name)

    person.visit("/grad/report")
    person.write(story=" ")
    page.locator("#files").set_input_files(FILES)
    person.send("/report/sent", status=422)
    camera.take(page, "04-report-fault")
    person.visit("/grad/report")
    person.write()
    page.locator("#files").set_input_files(FILES)
    person.send("/report/sent")
    code = person.code()
    camera.take(page, "05-sent")
    page.emulate_media(media="print")
    camera.take(page, "06-sent-printed")
    page.emulate_media(media="screen")
    page.go_back()
    person.write(story=STORY[camera.language] + "!")
    with page.expect_navigation():
        page.locator('form[action$="/report/sent"] button').last.click()
    camera.take(page, "07-already-sent")

    person.come_back("0000", status=422)
    camera.take(page, "09-receipt-wrong")
    person.come_back(code)
    camera.take(page, "10-thread")
    page.evaluate(
        "document.querySelectorAll('details').forEach(d => { d.name = ''; d.open = true })"
    )
    camera.take(page, "11-thread-unfolded")
    for sample in demo.facts.get("receipts", []):
        person.come_back(sample["code"])
        camera.take(page, f"11-thread-{going_on(page) or sample['what']}")
    person.context.close()
    return code


def flooded_pages(browser: Browser, demo: Demo, camera: Camera) -> None:
    """The form and the desk while reports come in a flood."""
    wire = Wire(demo.ports["reporter"])
    for number in range(10):
        story = {"draft": wire.draft("/grad/report"), "story": f"견본 {number}"}
        wire.post("/grad/report/sent", story)
    person = Reporter(browser, demo.reporter, camera.language, camera.width, inspector=Unhurried())
    person.visit("/grad/report")
    person.write()
    person.page.locator("[name=answer]").fill("?")
    person.send("/report/sent", status=422)
    camera.take(person.page, "15-report-flooded")
    person.context.close()
    time.sleep(11)
    officer = demo.officers("ethics", on_duty=True)[0]
    size = (camera.language, camera.width)
    desk = Desk(browser, demo.desk, officer, *size, inspector=Unhurried())
    desk.visit("/today")
    camera.take(desk.page, "28-today-flooded")
    desk.context.close()


def desk_pages(browser: Browser, demo: Demo, camera: Camera) -> None:
    visitor = browser.new_context(viewport={"width": camera.width, "height": 900})
    page = visitor.new_page()
    page.goto(demo.desk + "/sign-in")
    camera.take(page, "20-sign-in")
    visitor.close()

    desk = Desk(
        browser,
        demo.desk,
        demo.officers("grad", on_duty=True)[0],
        camera.language,
        camera.width,
        inspector=Unhurried(),
    )
    page = desk.page
    desk.visit("/today")
    camera.take(page, "21-today")
    desk.visit(
        page.locator(".appointments li", has_text="푸른 우산").locator("a").get_attribute("href")
    )
    desk.form("/meeting-changes")
    camera.take(page, "27-report-meeting")
    desk.form("/meetings")
    camera.take(page, "28-report-offering")
    for stage in ("new", "read", "assigned", "answered", "closed", "withdrawn"):
        desk.visit(f"/reports?stage={stage}")
        camera.take(page, f"22-reports-{stage}")
    desk.visit("/no-such-page", status=404)
    camera.take(page, "29-not-found")

    before = set(desk.reports("new"))
    person = Reporter(browser, demo.reporter, camera.language, camera.width, inspector=Unhurried())
    person.tell()
    person.context.close()
    report = (set(desk.reports("new")) - before).pop()
    desk.visit(report)
    camera.take(page, "23-report-unread")
    desk.send(f"{report}/reading")
    camera.take(page, "24-report-read")
    desk.form(f"{report}/classification").locator("[name=kind]").select_option(index=1)
    desk.send(f"{report}/classification")
    desk.form(f"{report}/assignment").locator("[name=officer]").first.check()
    desk.send(f"{report}/assignment")
    camera.take(page, "25-report-assigned")
    desk.form(f"{report}/answers").locator("[name=words]").fill(ANSWER[camera.language])
    desk.send(f"{report}/answers")
    camera.take(page, "26-report-answered")
    questions = desk.form(f"{report}/assessment")
    for name in ("danger", "sexual", "minor"):
        questions.locator(f"[name={name}][value=yes]").check()
    questions.locator("[name=authority][value=unknown]").check()
    questions.locator("[name=thirdParty][value=no]").check()
    desk.send(f"{report}/assessment")
    camera.take(page, "27-report-assessed")
    desk.visit("/sifting?all=1")
    camera.take(page, "28-sifting")
    with page.expect_navigation():
        desk.form("/sifting/confirmation").locator("button").last.click()
    camera.take(page, "28-sifting-confirmation")
    desk.context.close()


def sheet(taken: dict[str, list[str]]) -> None:
    """One page with all of them, so that a difference catches the eye."""
    rows = "".join(
        f"<h2>{html.escape(name)}</h2><div>"
        + "".join(
            f'<a href="{file}"><img src="{file}" alt="" loading="lazy">'
            f"<small>{html.escape(file)}</small></a>"
            for file in files
        )
        + "</div>"
        for name, files in sorted(taken.items())
    )
    (SCREENS / "index.html").write_text(
        "<!doctype html><meta charset=utf-8><title>Screens</title><style>"
        "body{font:15px system-ui;margin:2rem}"
        "div{display:flex;gap:1rem;overflow-x:auto;align-items:start}"
        "img{height:420px;border:1px solid #999;display:block}small{color:#555}</style>" + rows,
        encoding="utf-8",
    )


def main() -> None:
    shutil.rmtree(SCREENS, ignore_errors=True)
    SCREENS.mkdir()
    taken: dict[str, list[str]] = {}
    with tempfile.TemporaryDirectory() as folder, sync_playwright() as playwright:
        demo = Demo(pathlib.Path(folder)).start()
        browser = chromium.launch(playwright)
        try:
            for language in LANGUAGES:
                for width in WIDTHS:
                    camera = Camera(language, width, taken)
                    reporter_pages(browser, demo, camera)
                    desk_pages(browser, demo, camera)
                    center_pages(browser, demo, camera)
                    people_pages(browser, demo, camera)
                    consultation_pages(browser, demo, camera)
                    handing_pages(browser, demo, camera)
                    statistics_pages(browser, demo, camera)
                    keeping_pages(browser, demo, camera)
                    first_run_pages(browser, pathlib.Path(folder), camera)
                    print(f"{language}, {width} px: done", file=sys.stderr)
        finally:
            browser.close()
            demo.stop()
        flooded = FloodedDemo(pathlib.Path(folder) / "flooded", 5).start()
        browser = chromium.launch(playwright)
        try:
            for language in LANGUAGES:
                for width in WIDTHS:
                    flooded_pages(browser, flooded, Camera(language, width, taken))
        finally:
            browser.close()
            flooded.stop()
    sheet(taken)
    print(f"{sum(map(len, taken.values()))} pictures: open {SCREENS / 'index.html'}")


if __name__ == "__main__":
    main()
