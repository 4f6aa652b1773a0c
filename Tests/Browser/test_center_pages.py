"""A director changes what reporters read: seen before, published, kept, taken back."""

import pytest

from desk import Desk


@pytest.fixture
def director(browser, demo, language, width):
    """The director of the university's center, without scripts."""
    found = [one for one in demo.officers("ethics") if one["name"] == "chunhyang"]
    officer = Desk(browser, demo.desk, found[0], language, width)
    yield officer
    officer.close()


def test_words_are_reviewed_previewed_published_and_taken_back(director, someone, language):
    page = director.visit("/center-pages")
    page.locator('a[href="/center-pages/help-lines"]').click()
    director.look()
    page.locator(".entry summary").first.click()
    said = f"견본 전화 {language} {page.viewport_size['width']}"
    page.locator('[name="help-lines.0.detail.ko"]').fill(said)
    page.locator('[name="checked-on"]').fill("그제")
    director_sends(director, 422)
    fault = page.locator('.faults a[href="#checked-on"]')
    assert fault.count() == 1
    assert page.locator('[name="help-lines.0.detail.ko"]').input_value() == said

    page.locator('[name="checked-on"]').fill("2026-11-20")
    director_sends(director, 200)
    assert said in page.locator("ins").all_inner_texts()
    assert said not in someone.visit("/").locator("main").inner_text()

    with director.context.expect_page() as opened:
        page.locator('form[action$="/preview/window/ko"] button').click()
    opened.value.wait_for_load_state()
    assert said in opened.value.locator("main").inner_text()
    assert opened.value.locator("aside.sample").count() == 2
    opened.value.close()

    director.send("/center-pages/help-lines/publication")
    assert said in someone.visit("/").locator("main").inner_text()

    page = director.visit("/center-history/window")
    version = page.locator("tbody a").nth(1).get_attribute("href")
    director.visit(version)
    director.send(version + "/return")
    assert said not in someone.visit("/").locator("main").inner_text()


def test_every_part_opens_and_says_nothing_changes(director):
    page = director.visit("/center-pages")
    parts = page.locator('main a[href^="/center-pages/"]')
    addresses = [parts.nth(index).get_attribute("href") for index in range(parts.count())]
    assert len(addresses) == 10
    for address in addresses:
        director.visit(address)
        director_sends(director, 409)
        page.go_back()


def test_the_center_file_is_downloaded(director):
    director.visit("/center-pages")
    with director.page.expect_download() as download:
        director.page.locator('a[href="/center-file"]').click()
    text = download.value.path().read_text(encoding="utf-8")
    assert text.startswith("# ")
    assert 'slug: "ethics"' in text


def test_a_counsellor_does_not_learn_of_the_pages(counsellor):
    page = counsellor.visit("/today")
    assert page.locator('a[href="/center-pages"]').count() == 0
    counsellor.visit("/center-pages", status=404)


def director_sends(director, status):
    """Presses the button of the form of this part."""
    with director.page.expect_navigation() as navigation:
        director.page.locator(".center-form > .actions button").click()
    assert navigation.value.status == status, navigation.value.status
    director.look()
