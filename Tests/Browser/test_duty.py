"""Turns of duty: planned, running, taken back, over by themselves; and a day with nothing to do."""

import datetime

import pytest

from founding import House
from wire import Wire

DAY = 86_400


def plan(desk, who: str, first: datetime.date, last: datetime.date, status: int = 200) -> None:
    page = desk.visit("/people")
    form = desk.form("/people/turns")
    form.locator("#turn-officer").select_option(label=who)
    form.locator("#turn-from").fill(first.isoformat())
    form.locator("#turn-until").fill(last.isoformat())
    with page.expect_navigation() as navigation:
        form.locator("button").click()
    assert navigation.value.status == status
    desk.look()


def tell(house: House, story: str) -> None:
    wire = Wire(house.ports["reporter"])
    assert len(wire.tell(story, wire.draft("/grad/report"))) == 21


def today(desk) -> datetime.date:
    """The day of the server, which is Korea's."""
    value = desk.visit("/people").locator("#turn-from").get_attribute("min")
    return datetime.date.fromisoformat(value)


def label(desk, name: str) -> str:
    options = desk.visit("/people").locator("#turn-officer option").all_inner_texts()
    return next(option for option in options if name in option)


def test_a_turn_begins_and_ends_by_itself(browser, founded):
    with House(founded.folder / "first", founded.home) as house:
        director = founded.sit(browser, house, "hong")
        day = today(director)
        sim = label(director, "심청")
        plan(director, sim, day, day + datetime.timedelta(days=1))
        assert director.page.url.endswith("done=turn") or "done=" in director.page.url
        rows = director.visit("/people").locator("#turns li")
        assert rows.count() == 1 and "심청" in rows.first.inner_text()
        assert rows.first.locator("small").count() == 1, "it runs now"

        # While it runs she reads, and nobody else does.
        tell(house, "차례인 사람이 읽는 글")
        counsellor = founded.sit(browser, house, "sim")
        assert len(counsellor.reports()) == 1
        assert director.reports() == []
        counsellor.close()
        director.close()

    with House(founded.folder / "later", founded.home, later=3 * DAY) as house:
        director = founded.sit(browser, house, "hong", later=3 * DAY)
        assert today(director) == day + datetime.timedelta(days=3)
        assert director.visit("/people").locator("#turns").count() == 0
        tell(house, "차례가 끝난 뒤의 글")
        counsellor = founded.sit(browser, house, "sim", later=3 * DAY)
        assert len(director.reports()) == 1, "whoever stands by reads again"
        assert len(counsellor.reports()) == 1, "nothing new for whoever's turn is over"
        counsellor.close()
        director.close()


def test_a_turn_is_taken_back_and_nonsense_is_told_at_its_field(browser, founded):
    with House(founded.folder / "one", founded.home) as house:
        director = founded.sit(browser, house, "hong")
        day = today(director)
        sim = label(director, "심청")
        plan(director, sim, day, day + datetime.timedelta(days=2))
        director.visit("/people")
        director.send("/end")
        assert director.visit("/people").locator("#turns").count() == 0
        tell(house, "되돌린 뒤의 글")
        assert len(director.reports()) == 1

        plan(director, sim, day + datetime.timedelta(days=5), day, status=422)
        assert director.page.locator("#turn-until-fault, #turn-from-fault").count() == 1
        kept = director.page.locator("#turn-from").input_value()
        assert kept == (day + datetime.timedelta(days=5)).isoformat(), "what was typed stays"
        assert director.visit("/people").locator("#turns").count() == 0
        director.close()


@pytest.mark.parametrize("account", ["hong", "sim", "imkkeok"])
def test_today_says_so_when_there_is_nothing(browser, founded, account, language, width):
    with House(founded.folder / "quiet", founded.home) as house:
        desk = founded.sit(browser, house, account, width=width)
        desk.speak(language)
        page = desk.page
        assert page.locator("table.tasks").count() == 0
        assert page.locator(".nothing h2").count() == 1 or page.locator(".offer, form").count()
        assert page.locator("main h1").inner_text().strip()
        if account != "imkkeok":
            page.goto(house.desk + "/reports")
            desk.look()
            assert page.locator("table.listing tbody tr").count() == 0
        desk.close()
