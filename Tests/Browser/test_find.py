"""Journey 6: find a word of the logs from any page, with and without scripts, on a phone too."""

import pytest

from desk import Desk
from test_consultations import opened, written

ASKED = "순서"


@pytest.fixture
def desk(browser, demo, language, width, scripts):
    officer = demo.officers("grad", on_duty=True)[0]
    desk = Desk(browser, demo.desk, officer, language, width, scripts)
    yield desk
    desk.close()


def find(desk, words: str) -> None:
    field = desk.page.locator("#finding input[type=search]")
    field.fill(words)
    with desk.page.expect_navigation():
        field.press("Enter")
    desk.look()


def test_what_can_be_asked_for_is_said(desk):
    desk.visit("/find")
    assert desk.page.locator("main dl dt").count() >= 5


def test_a_word_is_found_marked_and_leads_to_where_it_stands(desk):
    find(desk, ASKED)
    hits = desk.page.locator(".found-one")
    assert hits.count() > 0
    assert desk.page.locator(".found mark").first.inner_text() == ASKED
    assert ASKED not in desk.page.url
    assert desk.page.locator(".found-end").is_visible()
    assert desk.page.locator(".finding").is_hidden()
    with desk.page.expect_navigation():
        hits.first.locator("a").click()
    assert desk.page.locator("h1").is_visible()
    desk.page.go_back()
    assert desk.page.locator(".found mark").count() > 0


def test_nothing_found_says_what_helps(desk):
    find(desk, "없는낱말이다")
    assert desk.page.locator(".found-end li").count() >= 3
    assert desk.page.locator("#finding input[type=search]").input_value() == "없는낱말이다"


def test_narrowing_needs_no_script(desk):
    find(desk, ASKED)
    desk.page.select_option("#when", "last-year")
    with desk.page.expect_navigation():
        desk.page.locator(".filters button").click()
    desk.look()
    assert desk.page.locator("#when").input_value() == "last-year"
    assert desk.page.locator(".found-one").count() == 0


def test_the_slash_goes_to_the_field(browser, demo):
    officer = demo.officers("grad", on_duty=True)[0]
    desk = Desk(browser, demo.desk, officer, scripts=True)
    desk.visit("/reports")
    desk.page.keyboard.press("/")
    assert desk.page.evaluate("document.activeElement.name") == "words"
    desk.page.keyboard.type(ASKED)
    with desk.page.expect_navigation():
        desk.page.keyboard.press("Enter")
    assert ASKED not in desk.page.url
    desk.close()


def test_a_note_is_found_where_it_stands(browser, demo, language, width):
    officer = next(o for o in demo.officers("grad") if o["name"] == "cheong")
    desk = Desk(browser, demo.desk, officer, language, width)
    word = f"느티나무{language}{width}"
    address = opened(desk, language)
    written(desk, address, language, f"첫 줄. 창밖의 {word} 이야기를 했다.")
    find(desk, word)
    hit = desk.page.locator(".found-one a")
    assert hit.count() == 1
    assert hit.get_attribute("href") == f"{address}#note-1"
    assert desk.page.locator(".found mark").inner_text() == word
    with desk.page.expect_navigation():
        hit.click()
    desk.look()
    assert desk.page.locator("#note-1").is_visible()
    assert word in desk.page.locator("#note-1").inner_text()
    # What was found goes onto paper, and it stays on record why.
    reason = f"회의 {word}"
    form = desk.form(address + "/papers")
    form.locator("[name=reason]").fill(reason)
    with desk.page.expect_navigation():
        form.locator("button").click()
    assert word in desk.page.locator("article").first.inner_text()
    assert reason in desk.page.locator("footer").inner_text()
    desk.visit(address)
    fold = desk.page.locator(".trail details", has_text=reason)
    fold.locator("summary").click()
    assert reason in fold.inner_text()
    desk.close()
