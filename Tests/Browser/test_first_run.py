"""A server without a center leads through its first opening and a rehearsal (journey 14)."""

import re

import pytest

from desk import Desk
from once import Telephone
from opening import CENTER, PEOPLE, Opening


@pytest.fixture
def opening(browser, tmp_path, language, width, scripts):
    somebody = Opening(browser, tmp_path, language, width, scripts=scripts)
    yield somebody
    somebody.close()


@pytest.fixture
def opened(browser, tmp_path):
    somebody = Opening(browser, tmp_path)
    yield somebody
    somebody.close()


def test_a_center_begins_in_the_browser_and_rehearses(opening, browser, scripts):
    opening.enter()
    assert opening.page.url.endswith("/first-run/center")
    opening.name_center()
    opening.fill(PEOPLE)
    opening.press()
    assert opening.page.locator(".sheet").count() == 5
    assert opening.rows("center") == 0, "nothing is kept before the papers are"

    secret = opening.secret("홍길동")
    for box in opening.page.locator("[name=kept]").all():
        box.check()
    opening.fill({"once": Telephone(secret).once()})
    opening.press()
    assert opening.rows("center") == 1
    assert opening.rows("officer") == 2

    opening.server.wait_for("reporter")
    officer = {
        "name": "gildong",
        "passphrase": PEOPLE["director-passphrase"],
        "totpSecret": secret,
    }
    desk = Desk(browser, opening.origin, officer, opening.language, scripts=scripts, fresh=True)
    with desk.page.expect_navigation():
        desk.page.locator('form[action="/rehearsal"] button').click()
    desk.look()
    assert re.search(r"[0-9A-Z]{4}(-[0-9A-Z]{4}){4}-[0-9A-Z]", desk.text())
    report = desk.reports("new")
    assert len(report) == 1
    desk.visit(report[0])
    desk.send("/reading")
    desk.send("/rehearsal-removal")
    assert opening.rows("folder WHERE kind = 'report'") == 0
    assert opening.rows("entry WHERE kind = 'told'") == 0
    desk.visit("/today")
    assert desk.page.locator('form[action="/rehearsal"]').count() == 0
    desk.close()


def test_without_the_code_nobody_opens_a_center(opened):
    page = opened.page
    page.goto(f"{opened.origin}/first-run")
    opened.fill({"code": "0000-0000-0000-0000-0000-0000-00"})
    opened.press(status=422)
    for path in ["center", "people", "papers", "picture/0"]:
        page.goto(f"{opened.origin}/first-run/{path}")
        assert page.url.endswith("/first-run"), path
    assert page.goto(f"{opened.origin}/reports").status == 404
    opened.look()


def test_what_is_wrong_is_said_at_its_field_and_secrets_do_not_come_back(opened):
    opened.enter()
    opened.fill({**CENTER, "slug": "Rights!", "phone": "call me", "name-ko": ""})
    opened.press(status=422)
    for field in ["slug", "phone", "name-ko"]:
        assert opened.page.locator(f"#{field}-fault").count() == 1, field
    assert opened.page.locator("#kind-fault").count() == 1
    assert opened.page.locator("#name-en").input_value() == CENTER["name-en"]
    opened.name_center()
    opened.fill(
        {**PEOPLE, "director-again": "something else entirely", "second-account": "gildong"}
    )
    opened.press(status=422)
    assert opened.page.locator("#director-again-fault").count() == 1
    assert opened.page.locator("#second-account-fault").count() == 1
    assert PEOPLE["director-passphrase"] not in opened.page.content()


def test_papers_that_were_not_kept_and_a_wrong_number_begin_nothing(opened):
    opened.enter()
    opened.name_center()
    opened.fill(PEOPLE)
    opened.press()
    opened.page.locator("[name=kept]").first.check()
    opened.fill({"once": "000000"})
    opened.press(status=422)
    assert opened.page.locator("[name=kept]").first.is_checked()
    assert opened.page.locator("#once-fault").count() == 1
    assert opened.rows("center") == 0


def test_a_second_browser_takes_over_and_the_first_is_shown_the_door(opened, browser):
    opened.enter()
    opened.fill(CENTER)
    other = browser.new_context(java_script_enabled=False)
    page = other.new_page()
    page.goto(f"{opened.origin}/first-run")
    page.locator("[name=code]").fill(opened.code)
    page.locator("main form button").last.click()
    assert page.url.endswith("/first-run/center")
    with opened.page.expect_navigation():
        opened.page.locator("main form button").last.click()
    assert opened.page.url.endswith("/first-run")
    other.close()


def test_killed_half_way_there_is_no_center_and_it_begins_again(opened):
    opened.enter()
    opened.name_center()
    opened.fill(PEOPLE)
    opened.press()
    opened.server.kill()
    opened.server.output.write_text("")
    opened.server.start()
    opened.server.wait_for("desk")
    opened.page.goto(f"{opened.origin}/first-run/papers")
    assert opened.page.url.endswith("/first-run")
    assert opened.rows("center") == 0
    opened.enter()
    assert opened.page.url.endswith("/first-run/center")
