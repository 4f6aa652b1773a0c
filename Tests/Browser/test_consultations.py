"""Counselling logs: few keys, kept while typing, corrected with history, for those in charge."""

from __future__ import annotations

import pathlib
import subprocess
from datetime import date, timedelta

import pytest

from desk import Desk

SAID = {
    "ko": "지난주부터 자리를 옮겨 복도 끝 방을 혼자 씀. 조용해서 숨은 쉬어진다고 함.",
    "en": "Since last week in a room at the end of the hall. It is easier to breathe there.",
}
AGREED = {"ko": "공동지도 교수를 함께 찾아보기로 함.", "en": "We look for a second advisor."}
NEXT = {"ko": "행정팀에 묻기", "en": "Ask the office"}
NAME = {"ko": "달래", "en": "Dallae"}
# Keys of a usual note besides its prose: the promise of the guide.
MOST_KEYS = 40
KEYS = 22
ROOT = pathlib.Path(__file__).parents[2]


@pytest.fixture
def counsellor(browser, demo, language, width, scripts):
    officer = next(o for o in demo.officers("grad") if o["name"] == "cheong")
    desk = Desk(browser, demo.desk, officer, language, width, scripts)
    yield desk
    desk.close()


def opened(desk: Desk, language: str) -> str:
    """A consultation opened from nothing; gives its address."""
    desk.visit("/consultations/opening")
    desk.form("/consultations").locator("[name=name]").fill(NAME[language])
    desk.send("/consultations")
    return desk.page.url.removeprefix(desk.origin).removesuffix("/notes")


def written(desk: Desk, address: str, language: str, said: str | None = None) -> None:
    desk.visit(address + "/notes")
    page = desk.page
    page.locator("[name=mode]").select_option("in-person")
    page.locator("[name=kind]").select_option("bullying")
    page.locator("[name=heard]").fill(said or SAID[language])
    page.locator("[name=agreed]").fill(AGREED[language])
    page.locator("[name=next]").fill(NEXT[language])
    with page.expect_navigation():
        page.locator(".note .button-main").click()
    desk.look()


def test_a_log_is_written_and_the_next_one_has_it_beside(counsellor, language):
    desk = counsellor
    address = opened(desk, language)
    written(desk, address, language)
    assert SAID[language] in desk.text()
    assert NEXT[language] in desk.text()
    desk.visit("/consultations")
    assert address in desk.page.content()
    desk.visit(address + "/notes")
    assert SAID[language] in desk.page.locator("aside.beside").inner_text()
    assert desk.page.locator("[name=kind]").input_value() == "bullying"


def test_a_correction_shows_what_changed(counsellor, language):
    desk = counsellor
    address = opened(desk, language)
    written(desk, address, language)
    desk.page.locator('a[href$="/correction"]').first.click()
    desk.look()
    desk.page.locator("[name=kind]").select_option("mind")
    desk.page.locator("[name=reason]").fill("x")
    with desk.page.expect_navigation():
        desk.page.locator(".note .button-main").click()
    desk.look()
    assert desk.page.locator(".correction del").count() == 1


def test_a_draft_is_kept_and_gone_on_with(counsellor, language, scripts):
    desk = counsellor
    address = opened(desk, language)
    desk.visit(address + "/notes")
    desk.page.locator("[name=heard]").fill(SAID[language])
    if scripts:
        # Kept by itself after a pause in the typing.
        state = desk.page.locator("[data-state]")
        saved = desk.page.locator(".note").get_attribute("data-saved")
        desk.page.wait_for_function(
            "saved => document.querySelector('[data-state]').textContent === saved", arg=saved
        )
        assert state.inner_text() == saved
    else:
        with desk.page.expect_navigation():
            desk.page.locator("button[form=note]").click()
    desk.visit(address)
    desk.page.locator('a[href*="/drafts/"]').first.click()
    desk.look()
    assert desk.page.locator("[name=heard]").input_value() == SAID[language]
    with desk.page.expect_navigation():
        desk.page.locator(".note .button-main").click()
    assert desk.page.locator(f'a[href^="{address}/drafts/"]').count() == 0


def test_danger_brings_help_and_duties_with_their_source(counsellor, language):
    desk = counsellor
    address = opened(desk, language)
    desk.visit(address + "/notes")
    page = desk.page
    page.locator("[name=heard]").fill(SAID[language])
    page.locator("#group-risk > summary").click()
    page.locator("[name=danger][value=yes]").check()
    page.locator("[name=sexual][value=yes]").check()
    page.locator("[name=minor][value=yes]").check()
    with page.expect_navigation():
        page.locator(".note .button-main").click()
    desk.look()
    assert page.locator(".danger .lines a").count() >= 2
    assert page.locator("#duties .law").count() >= 2


def test_a_usual_note_takes_few_keys(browser, demo):
    """From Today with the keyboard alone: every key but the prose is counted."""
    officer = next(o for o in demo.officers("grad") if o["name"] == "cheong")
    desk = Desk(browser, demo.desk, officer, "ko", 1280, scripts=True)
    page, keys = desk.page, 0
    day = date.today() + timedelta(days=9)

    def press(*names: str) -> None:
        nonlocal keys
        for name in names:
            keys += 1
            page.keyboard.press(name)

    desk.visit("/today")
    press("n")
    page.wait_for_url("**/consultations/opening")
    page.keyboard.insert_text(NAME["ko"])
    press("Enter")
    page.wait_for_url("**/notes")
    press("ArrowDown", "Tab", *["ArrowDown"] * 5, "Tab")
    page.keyboard.insert_text(SAID["ko"])
    press("Tab")
    page.keyboard.insert_text(AGREED["ko"])
    press("Tab")
    page.keyboard.insert_text(NEXT["ko"])
    press("Tab")
    before, field = keys, page.locator("[name=nextDay]")
    # Some browsers ask for the month first, whatever the language of the page.
    for order in ("%Y%m%d", "%m%d%Y"):
        keys = before
        field.fill("")
        field.blur()
        field.focus()
        press(*day.strftime(order))
        if field.input_value() == str(day):
            break
    with page.expect_navigation():
        press("Control+Enter")
    desk.look()
    assert SAID["ko"] in desk.text()
    assert keys == KEYS < MOST_KEYS
    desk.close()


def test_nobody_else_learns_that_it_exists(browser, demo, language):
    officers = {o["name"]: o for o in demo.officers("grad")}
    cheong = Desk(browser, demo.desk, officers["cheong"], language)
    address = opened(cheong, language)
    cheong.close()
    other = Desk(browser, demo.desk, officers["gildong"], language)
    other.visit(address, status=404)
    other.visit("/consultations")
    assert address not in other.page.content()
    other.close()


def test_what_is_shared_is_read_until_it_is_not(browser, demo, language):
    officers = {o["name"]: o for o in demo.officers("grad")}
    cheong = Desk(browser, demo.desk, officers["cheong"], language)
    address = opened(cheong, language)
    written(cheong, address, language)
    cheong.page.locator("#access summary").first.click()
    form = cheong.form(address + "/shares")
    form.locator("[name=officer]").select_option(label="홍길동")
    cheong.send(address + "/shares")
    other = Desk(browser, demo.desk, officers["gildong"], language)
    other.visit(address)
    assert SAID[language] in other.text()
    assert other.page.locator(f'form[action="{address}/shares"]').count() == 0
    cheong.send(address + "/share-ends")
    other.visit(address, status=404)
    other.close()
    cheong.close()


def test_a_paper_is_taken_out_for_a_reason(browser, demo, language, tmp_path):
    officer = next(o for o in demo.officers("grad") if o["name"] == "cheong")
    desk = Desk(browser, demo.desk, officer, language)
    address = opened(desk, language)
    written(desk, address, language)
    desk.page.locator("#paper summary").click()
    desk.send(address + "/papers", status=422)
    form = desk.form(address + "/papers")
    form.locator("[name=reason]").fill("x")
    form.locator("[name=as][value=pdf]").check()
    # Fitting Korean fonts into a file takes a busy machine its time.
    with desk.page.expect_download(timeout=150_000) as coming:
        form.locator("button").click(no_wait_after=True)
    paper = tmp_path / "paper.pdf"
    coming.value.save_as(paper)
    fonts = subprocess.run(["pdffonts", paper], capture_output=True, text=True, check=True).stdout
    rows = fonts.splitlines()[2:]
    # Every font stands in the file: emb is the third column from the end but two.
    assert rows and all(row.split()[-5] == "yes" for row in rows), fonts
    desk.visit(address)
    desk.close()


def test_the_guide_counts_the_keys_that_are_counted_here():
    guide = (ROOT / "docs/guide/상담일지.md").read_text()
    assert f"글쇠 {KEYS}번" in guide


def test_a_file_is_added_with_a_consent_and_taken_out_for_a_reason(counsellor, language, tmp_path):
    desk = counsellor
    address = opened(desk, language)
    desk.visit(address)
    assert desk.page.locator("#files .quiet").count() == 1
    talk = tmp_path / "talk.m4a"
    talk.write_bytes(b"\0\0\0\x18ftypM4A " + bytes(5 << 20))
    form = desk.form("/files")
    form.locator("[name=consent][value=consent]").check()
    form.locator("[name=about]").fill(SAID[language])
    form.locator("[name=files]").set_input_files(str(talk))
    desk.send("/files")
    files = desk.page.locator("#files")
    assert "talk.m4a" in files.inner_text()
    assert SAID[language] in files.inner_text()
    form = desk.form("/originals")
    form.locator("[name=reason]").fill(NEXT[language])
    with desk.page.expect_download() as download:
        form.locator("button").click()
    assert pathlib.Path(download.value.path()).read_bytes() == talk.read_bytes()
