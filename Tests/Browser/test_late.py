"""A session that ends, or a colleague who writes, while a note is being typed: no word is lost."""

from __future__ import annotations

import pytest

from desk import Desk

SAID = {"ko": "거의 다 쓴 말", "en": "Almost all of it"}
MORE = {"ko": " 그리고 나머지", "en": " and the rest"}


@pytest.fixture
def counsellor(browser, demo, language, scripts):
    officer = next(o for o in demo.officers("grad") if o["name"] == "cheong")
    # Whoever is signed out here must not be signed out in another journey.
    desk = Desk(browser, demo.desk, officer, language, scripts=scripts, fresh=True)
    yield desk
    desk.close()


def opened(desk: Desk) -> str:
    desk.visit("/consultations/opening")
    desk.send("/consultations")
    return desk.page.url.removeprefix(desk.origin).removesuffix("/notes")


def ended(desk: Desk) -> None:
    """Ends the session as the clock would: this browser hears of it only when it next asks."""
    context = desk.page.context.browser.new_context(storage_state=desk.context.storage_state())
    page = context.new_page()
    page.goto(desk.origin + "/today")
    with page.expect_navigation():
        page.locator('form[action="/sign-out"] button').click()
    context.close()


def restored(desk: Desk) -> None:
    """Brings what came too late from Today into its form."""
    desk.visit("/today")
    with desk.page.expect_navigation():
        desk.page.locator('form[action*="/late-notes/"] button').first.click()
    desk.look()


def says(page, name: str) -> None:
    """Waits until the state beside the draft says what the page has for that."""
    page.wait_for_function(
        """name => document.querySelector("[data-state]").textContent
            === document.querySelector("form.note").dataset[name]""",
        arg=name,
    )


def test_a_note_goes_on_after_signing_in_again(counsellor, language, scripts):
    desk = counsellor
    address = opened(desk)
    desk.visit(address + "/notes")
    ended(desk)
    note = desk.page
    note.locator("[name=heard]").fill(SAID[language])
    if scripts:
        says(note, "ended")
        assert note.locator("[name=heard]").input_value() == SAID[language]
        # Signed in again in another window, the page goes on where it was.
        desk.page = desk.context.new_page()
        desk.sign_in()
        desk.page.close()
        desk.page = note
        note.locator("[name=heard]").press_sequentially(MORE[language])
        says(note, "saved")
        said = SAID[language] + MORE[language]
    else:
        with note.expect_navigation():
            note.locator(".note .button-main").click()
        assert note.url.endswith("/sign-in?kept")
        desk.sign_in()
        restored(desk)
        said = SAID[language]
        assert note.locator("[name=heard]").input_value() == said
    with note.expect_navigation():
        note.locator(".note .button-main").click()
    assert said in desk.text()


def test_what_the_script_was_told_late_is_kept_by_the_button(browser, demo):
    officer = next(o for o in demo.officers("grad") if o["name"] == "cheong")
    desk = Desk(browser, demo.desk, officer, scripts=True, fresh=True)
    address = opened(desk)
    desk.visit(address + "/notes")
    ended(desk)
    note = desk.page
    note.locator("[name=heard]").fill(SAID["ko"])
    says(note, "ended")
    with note.expect_navigation():
        note.locator("button[form=note]").click()
    assert note.url.endswith("/sign-in?kept")
    desk.sign_in()
    restored(desk)
    assert note.locator("[name=heard]").input_value() == SAID["ko"]
    desk.close()


def test_a_window_that_wrote_past_another_goes_on_with_one_draft(browser, demo):
    officer = next(o for o in demo.officers("grad") if o["name"] == "cheong")
    desk = Desk(browser, demo.desk, officer, scripts=True)
    address = opened(desk)
    desk.visit(address + "/notes")
    first = desk.page
    first.locator("[name=heard]").fill("첫째 창")
    says(first, "saved")
    desk.visit(address + "/notes")
    second = desk.context.new_page()
    second.goto(first.url)
    second.locator("[name=heard]").fill("둘째 창")
    says(second, "saved")
    first.locator("[name=heard]").fill("첫째 창에서 더")
    says(first, "apart")
    for words in ["쓰고", "또 씀"]:
        with first.expect_response(lambda answer: answer.url.endswith("/drafts")) as kept:
            first.locator("[name=heard]").fill(words)
        assert kept.value.status == 200
    with first.expect_navigation():
        first.locator(".note .button-main").click()
    desk.look()
    assert "또 씀" in desk.text()
    assert first.locator(f'a[href^="{address}/drafts/"]').count() == 1
    desk.close()
