"""Photographs counselling logs: opening, writing, reading, finding, bringing the past along."""

from __future__ import annotations

import pathlib
import tempfile
from datetime import date, timedelta

from playwright.sync_api import Browser

from camera import Camera, Unhurried
from demo import Demo
from desk import Desk
from reporter import reveal

LONG = {
    "ko": "도토리묵처럼부드럽고이름이아주아주긴연구과제의참여인원변경신청서를 함께 고쳐 씀. " * 3,
    "en": "Averyverylongnameofagrantapplicationwithoutasinglespace was gone through together. " * 3,
}
HEARD = {
    "ko": "단체 대화방의 말을 다시 읽으며 이야기함. 잠을 세 시간쯤 잔다고 함.\n숨은 쉬어진다고 함.",
    "en": "Went through the group chat again. Sleeps about three hours.\nCan breathe.",
}
UNFOLD = "document.querySelectorAll('main details').forEach(fold => { fold.open = true })"
NAME = {"ko": "달래", "en": "Dallae"}


def consultation_pages(browser: Browser, demo: Demo, camera: Camera) -> None:
    officer = next(one for one in demo.officers("grad") if one["name"] == "cheong")
    size = (camera.language, camera.width)
    desk = Desk(browser, demo.desk, officer, *size, inspector=Unhurried())
    page = desk.page
    desk.visit("/consultations")
    camera.take(page, "80-consultations")
    desk.visit("/consultations/opening")
    camera.take(page, "81-opening")
    desk.form("/consultations").locator("[name=name]").fill(NAME[camera.language])
    desk.send("/consultations")
    address = page.url.removeprefix(desk.origin).removesuffix("/notes")
    camera.take(page, "82-note-first")
    with page.expect_navigation():
        page.locator(".note .button-main").click()
    camera.take(page, "82-note-faulty")
    page.evaluate(UNFOLD)
    camera.take(page, "82-note-unfolded")
    for words in (HEARD, LONG):
        desk.visit(address + "/notes")
        page.locator("[name=mode]").select_option("in-person")
        page.locator("[name=kind]").select_option("bullying")
        page.locator("[name=heard]").fill(words[camera.language])
        page.locator("[name=next]").fill(HEARD[camera.language].split(".")[0])
        page.locator("[name=nextDay]").fill(str(date.today() + timedelta(days=1)))
        reveal(page.locator("[name=opinion]")).fill(LONG[camera.language])
        for name in ("danger", "minor"):
            reveal(page.locator(f"[name={name}][value=yes]")).check()
        with page.expect_navigation():
            page.locator(".note .button-main").click()
    camera.take(page, "83-consultation")
    desk.visit(address + "/notes")
    page.locator("[name=heard]").fill(HEARD[camera.language])
    camera.take(page, "84-note-second")
    with page.expect_navigation():
        page.locator("button[form=note]").click()
    camera.take(page, "84-note-draft")
    desk.visit(address)
    with tempfile.TemporaryDirectory() as folder:
        talk = pathlib.Path(folder) / "통화 녹음 2026-11-20.m4a"
        talk.write_bytes(b"\0\0\0\x18ftypM4A " + bytes(300_000))
        form = desk.form("/files")
        form.locator("[name=consent][value=consent]").check()
        form.locator("[name=about]").fill(LONG[camera.language][:60])
        camera.take(page, "85-filing")
        form.locator("[name=files]").set_input_files(str(talk))
        desk.send("/files")
    page.evaluate(UNFOLD)
    camera.take(page, "85-consultation-unfolded")
    desk.visit("/today")
    camera.take(page, "86-today")
    desk.visit("/find")
    camera.take(page, "87-find")
    for name, words in (
        ("87-found", "ㅅㅇ" if camera.language == "ko" else "group"),
        ("87-none", "없는말"),
    ):
        field = page.locator("#finding input[type=search]")
        field.fill(words)
        with page.expect_navigation():
            field.press("Enter")
        camera.take(page, name)
    desk.visit("/calendar")
    camera.take(page, "88-calendar")
    import_pages(desk, camera)
    desk.context.close()


def import_pages(desk: Desk, camera: Camera) -> None:
    """A table with two good rows and one that fails."""
    page = desk.page
    desk.visit("/imports")
    camera.take(page, "90-imports")
    mark = f"{camera.language}-{camera.width}"
    with tempfile.TemporaryDirectory() as folder:
        table = pathlib.Path(folder) / f"{mark}.csv"
        table.write_text(
            "상담번호,상담일,내담자,구분,유형,접수경로,내용\n"
            f"{mark},2025.3.4,버들,박사과정생,성희롱,이메일,{mark}\n"
            f"{mark},2025-03-11,버들,박사과정생,성희롱,전화,{mark} 둘째\n"
            f"{mark}-2,20225.3.4,까치,,성희롱,이메일,{mark} 셋째\n",
            encoding="cp949",
        )
        page.locator("[name=table]").set_input_files(str(table))
        with page.expect_navigation():
            page.locator('form[action="/imports"] .button-main').click()
    for name in ("91-columns", "92-values", "93-trial"):
        camera.take(page, name)
        if name != "93-trial":
            with page.expect_navigation():
                page.locator("main .button-main").first.click()
