"""Journey 2, going on: come with a word instead of a name, or leave a contact."""

from __future__ import annotations

import datetime

import pytest

from desk import Desk
from reporter import Reporter, reveal

PLACE = {"ko": "나래관 3층 상담실 2", "en": "Narae Hall, 3rd floor, room 2"}
CONTACT = "000-0000-0000"


def weekday(ahead: int) -> datetime.date:
    """A working day that many days ahead or a little more."""
    day = datetime.date.today() + datetime.timedelta(days=ahead)
    return day + datetime.timedelta(
        days=max(0, 7 - day.isoweekday()) if day.isoweekday() > 5 else 0
    )


def take(desk: Desk, report: str) -> None:
    """Reads a report and takes it, with the colleague on duty."""
    desk.visit(report)
    desk.send(f"{report}/reading")
    for box in desk.form(f"{report}/assignment").locator("[name=officer]:not([disabled])").all():
        box.check()
    desk.send(f"{report}/assignment")


def offer(desk: Desk, report: str, place: str, *days: datetime.date) -> None:
    desk.visit(report)
    form = desk.form(f"{report}/meetings")
    for number, day in enumerate(days, 1):
        form.locator(f"[name=day-{number}]").fill(day.isoformat())
        form.locator(f"[name=time-{number}]").fill("14:30")
    form.locator("[name=place]").fill(place)
    with desk.page.expect_navigation() as navigation:
        form.locator("button").last.click()
    if navigation.value.status == 409:
        # Somebody else was offered the same hour: asked once whether that is meant.
        desk.form(f"{report}/meetings").locator("[name=same-hour]").check()
        desk.send(f"{report}/meetings")


@pytest.fixture
def offered(browser, demo, reporter):
    """A person with a code, an officer in charge, and two times offered."""
    desk = Desk(
        browser,
        demo.desk,
        demo.officers("grad", on_duty=True)[0],
        reporter.language,
        reporter.page.viewport_size["width"],
    )
    before = set(desk.reports("new"))
    code = reporter.tell()
    report = (set(desk.reports("new")) - before).pop()
    take(desk, report)
    offer(desk, report, PLACE[reporter.language], weekday(3), weekday(10))
    yield reporter, desk, code, report
    desk.close()


def choose(reporter: Reporter, word: str | None = None) -> str:
    form = reporter.form("/receipt/meeting")
    reveal(form.locator("[name=meeting]").first).check()
    if word is not None:
        form.locator("[name=word]").fill(word)
    typed = form.locator("[name=word]").input_value()
    reporter.send("/receipt/meeting")
    return typed


def test_somebody_comes_with_a_word_instead_of_a_name(offered):
    reporter, desk, code, report = offered
    reporter.come_back(code)
    assert PLACE[reporter.language] in reporter.page.content()
    word = choose(reporter)
    assert len(word.split()) == 2
    panel = reporter.page.locator(".meeting")
    for said in (word, PLACE[reporter.language], str(weekday(3).day)):
        assert said in panel.inner_text()
    reporter.page.emulate_media(media="print")
    assert panel.is_visible() and word in panel.inner_text()
    assert not panel.locator("button").is_visible()
    reporter.page.emulate_media(media="screen")

    desk.visit("/today")
    assert word in desk.text() and PLACE[reporter.language] in desk.text()
    desk.visit(report)
    assert word in desk.text()

    reporter.send("/receipt/meeting/cancellation")
    assert reporter.page.locator(".meeting").count() == 0
    desk.visit("/today")
    assert word not in desk.text()
    assert desk.page.locator(f'a[href="{report}"]').count() >= 1


def test_a_change_by_the_center_is_read_first(offered):
    reporter, desk, code, report = offered
    reporter.come_back(code)
    word = choose(reporter)
    desk.visit(report)
    form = desk.form(f"{report}/meeting-changes")
    why = {"ko": "그날은 건물이 닫혀요.", "en": "The building is closed that day."}
    form.locator("[name=why]").fill(why[reporter.language])
    form.locator("[name=day]").fill(weekday(5).isoformat())
    with desk.page.expect_navigation() as navigation:
        form.locator("button").click()
    if navigation.value.status == 409:
        again = desk.form(f"{report}/meeting-changes")
        again.locator("[name=same-hour]").check()
        with desk.page.expect_navigation():
            again.locator("button").click()
    desk.look()
    reporter.come_back(code)
    first = reporter.page.locator("main h1").inner_text()
    assert (
        first
        == {
            "ko": "센터가 만날 때를 바꾸었어요. 미안해요.",
            "en": "We had to change your time. We are sorry.",
        }[reporter.language]
    )
    assert why[reporter.language] in reporter.text()
    assert reporter.page.locator(".meeting").count() == 0
    # The other times stand open below, with a suggestion of a word.
    assert reporter.form("/receipt/meeting").locator("[name=word]").is_visible()
    choose(reporter, word)


def test_two_tabs_choose_one_time(offered):
    reporter, _, code, _ = offered
    reporter.come_back(code)
    tab = reporter.context.new_page()
    tab.goto(reporter.origin + reporter.prefix + "/receipt")
    tab.locator("[name=code]").fill(code)
    with tab.expect_navigation():
        tab.locator("main form button").last.click()
    choose(reporter)
    form = tab.locator(f'form[action="{reporter.prefix}/receipt/meeting"]')
    reveal(form.locator("[name=meeting]").last).check()
    with tab.expect_navigation() as navigation:
        form.locator("button").click()
    assert navigation.value.status == 409
    assert tab.locator(".faults").is_visible()
    assert tab.locator(".meeting").count() == 1
    reporter.inspector.inspect(tab)
    tab.close()


def test_a_contact_is_veiled_until_asked_for(offered):
    reporter, desk, code, report = offered
    reporter.come_back(code)
    form = reporter.form("/receipt/contact")
    reveal(form.locator("[name=contact]")).fill(" ")
    reporter.send("/receipt/contact", status=422)
    assert reporter.page.locator("#contact-fault").is_visible()
    reporter.form("/receipt/contact").locator("[name=contact]").fill(CONTACT)
    reporter.send("/receipt/contact")
    assert CONTACT not in reporter.page.content(), "someone may be looking"
    desk.visit(report)
    assert CONTACT in desk.text()
    show = reporter.page.locator("button[name=show][value=contact]")
    with reporter.page.expect_navigation():
        reveal(show).click()
    reporter.look()
    assert CONTACT in reporter.text()
    reporter.send("/receipt/contact/removal")
    assert CONTACT not in reporter.page.content()
    desk.visit(report)
    assert CONTACT not in desk.page.content()


def test_a_complaint_is_explained_and_inserted_but_not_sent(offered):
    reporter, desk, code, report = offered
    reporter.come_back(code)
    fold = reporter.page.locator("details:has(.numbered) summary")
    fold.click()
    assert reporter.page.locator(".numbered").is_visible()
    desk.visit(report)
    box = desk.form(f"{report}/answers").locator("[name=words]")
    box.fill("...")
    with desk.page.expect_navigation():
        desk.page.locator("[name=insert]").click()
    desk.look()
    box = desk.form(f"{report}/answers").locator("[name=words]")
    assert box.input_value().startswith("...\n\n")
    desk.send(f"{report}/answers")
    reporter.come_back(code)
    assert box.count() == 1 and "..." in reporter.text()
