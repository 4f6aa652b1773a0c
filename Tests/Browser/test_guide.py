"""Journey 3, Where do I go? Two answers, one or two places with the reason, nothing kept."""

import pytest


def ask(reporter, who="", about=""):
    """Opens the guide, picks both answers by their codes and asks."""
    page = reporter.visit("/guide")
    if who:
        page.locator(f"[name=who][value={who}]").check()
    if about:
        page.locator(f"[name=about][value={about}]").check()
    with page.expect_navigation() as navigation:
        reporter.form("/guide").locator("button").click()
    assert navigation.value.status == 200
    reporter.look()
    return page


@pytest.mark.parametrize(
    ("who", "about", "first"),
    [
        ("graduate", "bullying", "/grad/report"),
        ("staff", "bullying", "/ethics/report"),
        ("undergraduate", "sexual", "/ethics/report"),
    ],
)
def test_the_answer_fits_and_leads_on(reporter, who, about, first):
    page = ask(reporter, who, about)
    assert page.url.endswith("/guide")
    places = page.locator(".lead-to")
    assert 1 <= places.count() <= 2
    link = places.first.locator(".actions a")
    assert link.get_attribute("href") == reporter.prefix + first
    # Whose it is, why there, and what it cannot do.
    words = places.first.inner_text()
    runs = {"ko": "운영해요", "en": "Run by"}[reporter.language]
    assert runs in words
    assert len(places.first.locator("dt").all()) >= 6
    with page.expect_navigation() as navigation:
        link.click()
    assert navigation.value.status == 200
    reporter.look()


def test_danger_begins_with_numbers(reporter):
    page = ask(reporter, about="danger")
    urgent = page.locator(".urgent")
    assert urgent.locator('a[href="tel:112"]').is_visible()
    above = urgent.bounding_box()["y"]
    assert above < page.locator(".lead-to").first.bounding_box()["y"]


def test_nothing_chosen_is_no_dead_end(reporter):
    page = ask(reporter)
    assert page.locator(".lead-to .actions a").count() >= 1


def test_the_answer_is_there_in_the_other_language(someone):
    page = ask(someone, "graduate", "funding")
    with page.expect_navigation() as navigation:
        page.locator('form[action="/en/guide"] button.button').click()
    assert navigation.value.status == 200
    assert page.url.endswith("/en/guide")
    assert "Graduate Student Rights Center" in page.locator(".lead-to").first.inner_text()


def test_every_place_stands_beside_the_others(reporter):
    page = reporter.visit("/guide")
    assert page.locator("table.places tbody tr").count() == 5
    assert page.locator("#lines a[href^='tel:']").count() == 8
    frame = page.locator("main").bounding_box()
    table = page.locator("table.places").bounding_box()
    assert table["x"] + table["width"] <= frame["x"] + frame["width"] + 1


def test_the_guide_is_linked_from_where_people_stand(reporter):
    for path in ("/", "/report", "/receipt"):
        page = reporter.visit(path)
        assert page.locator(f'a[href="{reporter.prefix}/guide"]').count() >= 1
