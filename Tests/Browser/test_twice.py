"""Reload, back, a double click and a copied tab make one report with one receipt (drafts, §4)."""

import contextlib
import sqlite3

import pytest

OTHER = "그 뒤로 한 가지가 더 있었어요."


@contextlib.contextmanager
def reading(demo):
    """The database as it lies on the disk, for counting only."""
    path = next(demo.home.glob("*.sqlite"))
    connection = sqlite3.connect(f"file:{path}?mode=ro", uri=True)
    yield connection
    connection.close()


@pytest.fixture
def count(demo):
    """How many reports there are."""

    def counted() -> int:
        with reading(demo) as database:
            return database.execute("SELECT count(*) FROM folder WHERE kind = 'report'").fetchone()[
                0
            ]

    return counted


def test_reload_shows_the_same_code(someone, count):
    before = count()
    code = someone.tell()
    someone.page.reload()
    assert someone.code() == code
    assert count() == before + 1


def test_back_and_the_same_words_show_the_same_code(someone, count):
    before = count()
    code = someone.tell()
    someone.page.go_back()
    # A browser that keeps no page in memory forgets the words (autocomplete is off), not the draft.
    someone.write()
    someone.send("/report/sent")
    assert someone.code() == code
    assert count() == before + 1


def test_a_double_click_makes_one_report(someone, count):
    before = count()
    someone.visit("/grad/report")
    someone.write()
    someone.page.locator('form[action$="/report/sent"] button').last.dblclick()
    someone.page.wait_for_selector(".code")
    someone.code()
    assert count() == before + 1


def test_a_copied_tab_makes_one_report(someone, count):
    before = count()
    someone.visit("/grad/report")
    someone.write()
    story = someone.page.locator("[name=story]").input_value()
    draft = someone.page.locator("[name=draft]").get_attribute("value")
    copy = someone.context.new_page()
    copy.goto(someone.page.url)
    copy.evaluate("draft => { document.querySelector('[name=draft]').value = draft }", draft)
    copy.locator("[name=story]").fill(story)
    someone.send("/report/sent")
    code = someone.code()
    copy.locator('form[action$="/report/sent"] button').last.click()
    copy.wait_for_selector(".code")
    assert " ".join(copy.locator(".code").inner_text().split()) == code
    assert count() == before + 1


def test_other_words_of_a_used_draft_are_kept_and_offered_to_the_thread(someone, count):
    before = count()
    code = someone.tell()
    someone.page.go_back()
    someone.write(story=OTHER)
    with someone.page.expect_navigation():
        someone.page.locator('form[action$="/report/sent"] button').last.click()
    someone.look()
    assert code not in someone.page.content(), "a draft is no skeleton key"
    assert someone.page.locator(".code").count() == 0
    assert someone.page.locator("[name=words]").input_value() == OTHER
    someone.page.locator("[name=code]").fill(code)
    someone.send("/receipt/additions")
    someone.show_story()
    assert OTHER in someone.page.content()
    assert count() == before + 1


def test_a_new_visit_is_a_new_report(someone, count):
    before = count()
    assert someone.tell() != someone.tell()
    assert count() == before + 2
