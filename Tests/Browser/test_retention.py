"""What has been kept long enough goes: told before, kept for a reason, never after a clock jump."""

import datetime
import sqlite3
import time

import pytest

from demo import Demo, Sample, Server
from desk import Desk

REASON = {"ko": "소송이 이어지고 있습니다.", "en": "A lawsuit goes on."}


def officer(demo: Demo, account: str) -> dict:
    return next(one for one in demo.officers("grad") if one["name"] == account)


def announced(desk: Desk) -> str:
    """The report that goes soon, from Today; the first look follows the start by a moment."""
    end = time.monotonic() + 20
    soon = desk.page.locator(".expiring a")
    while time.monotonic() < end and soon.count() == 0:
        desk.page.goto(desk.origin + "/today")
    desk.look()
    assert soon.count() == 1
    return soon.get_attribute("href")


def test_it_is_told_before(browser, demo, language, width):
    counsellor = Desk(browser, demo.desk, officer(demo, "cheong"), language, width)
    report = announced(counsellor)
    assert counsellor.page.locator('main a[href="/retention"]').count() == 0
    counsellor.visit(report)
    fold = counsellor.form(f"{report}/retention")
    assert fold.locator("time").first.is_visible()
    counsellor.visit("/retention", status=404)
    counsellor.close()

    director = Desk(browser, demo.desk, officer(demo, "kkeokjeong"), language, width)
    # What is not the director's to open is counted and not shown.
    assert director.page.locator(".expiring").count() == 0
    with director.page.expect_navigation():
        director.page.locator('main a[href="/retention"]').click()
    director.look()
    assert director.page.locator(f'a[href="{report}"]').count() == 0
    assert director.page.locator('form[action="/retention/confirmation"]').count() == 0
    assert director.text().count("1") >= 2, "one in all, one that cannot be opened"
    director.close()


@pytest.fixture
def house(tmp_path):
    """A center of its own, from which something is kept."""
    demo = Sample(tmp_path / "demo").start()
    yield demo
    demo.stop()


def test_it_is_kept_for_a_reason(browser, house, language, width):
    desk = Desk(browser, house.desk, officer(house, "cheong"), language, width)
    report = announced(desk)
    day = desk.page.locator(".expiring time").get_attribute("datetime")
    desk.visit(report)
    form = desk.form(f"{report}/retention")
    form.locator("[name=until]").fill(day)
    form.locator("[name=keeping]").fill("  ")
    with desk.page.expect_navigation() as navigation:
        form.locator("button").click()
    assert navigation.value.status == 422
    desk.look()
    form = desk.page.locator(f'form[action="{report}/retention"]')
    assert form.locator("#keeping-fault").is_visible(), "the fold stands open where it is mended"
    assert form.locator("[name=until]").input_value() == day
    later = datetime.date.fromisoformat(day) + datetime.timedelta(days=300)
    form.locator("[name=until]").fill(later.isoformat())
    form.locator("[name=keeping]").fill(REASON[language])
    desk.send(f"{report}/retention")
    assert desk.form(f"{report}/retention").locator(f'[datetime="{later}"]').count() == 1
    desk.visit("/today")
    assert desk.page.locator(".expiring").count() == 0
    desk.close()


def ended(desk: Desk) -> tuple[str, str]:
    """A closed report of the counsellor, and its number."""
    desk.page.goto(desk.origin + "/reports?stage=closed")
    desk.look()
    link = desk.page.locator('tbody a[href^="/reports/"]').last
    report = link.get_attribute("href")
    number = link.locator("xpath=ancestor::tr").locator(".nowrap").first.inner_text()
    return report, number


def test_a_director_deletes_one_by_its_number(browser, house, language, width, scripts):
    counsellor = Desk(browser, house.desk, officer(house, "cheong"), language, width, scripts)
    report, number = ended(counsellor)
    counsellor.visit(report)
    assert counsellor.page.locator(f'a[href="{report}/deletion"]').count() == 0
    director = Desk(browser, house.desk, officer(house, "kkeokjeong"), language, width, scripts)
    director.visit("/retention")
    form = director.page.locator('form[action="/retention/number"]')
    form.locator("[name=number]").fill(number)
    with director.page.expect_navigation():
        form.locator("button").click()
    director.look()
    assert director.page.url.endswith(f"{report}/deletion")
    assert director.page.locator("main ul.prose li").count() == 5, "what is lost, and what stays"
    form = director.page.locator(f'form[action="{report}/deletion"]')
    form.evaluate("form => form.noValidate = true")
    with director.page.expect_navigation() as navigation:
        form.locator("button").click()
    assert navigation.value.status == 422
    director.look()
    assert director.page.locator("#reasons-fault").is_visible()
    assert director.page.locator("#sure-fault").is_visible()
    form = director.page.locator(f'form[action="{report}/deletion"]')
    form.locator("[name=reason][value=requested]").check()
    form.locator("[name=sure]").check()
    with director.page.expect_navigation():
        form.locator("button").click()
    director.look()
    assert director.page.url.endswith("/retention?done=deletion")
    assert director.page.locator(".notice[role=status]").count() == 1
    director.close()
    counsellor.visit(report, status=404)
    counsellor.close()


def test_a_director_sees_how_reports_stand(browser, house, language, width, scripts):
    director = Desk(browser, house.desk, officer(house, "kkeokjeong"), language, width, scripts)
    director.visit("/reports")
    with director.page.expect_navigation():
        director.page.locator('main a[href="/overview"]').click()
    director.look()
    assert director.page.locator("tbody tr").count() > 0
    assert director.page.locator('main tbody a[href^="/reports/"]').count() == 0
    director.close()


def look(home, days: float) -> None:
    """As if the last look had been so many days ago."""
    with sqlite3.connect(next(home.glob("*.sqlite"))) as database:
        then = int(time.time() - days * 86_400)
        database.execute("UPDATE retention SET looked_at = ?", (then,))
        assert database.total_changes == 2
    database.close()


@pytest.mark.parametrize("days", [3, -3], ids=["clock ahead", "clock back"])
def test_after_a_clock_jump_somebody_confirms(browser, house, tmp_path, days):
    counsellor = Desk(browser, house.desk, officer(house, "cheong"))
    announced(counsellor)
    counsellor.close()
    assert house.stop() == 0
    look(house.home, days)
    server = Server(tmp_path, "serve", home=house.home).start()
    server.wait_for("desk")
    origin = f"http://localhost:{server.ports['desk']}"
    for language, width in (("ko", 390), ("en", 1280)):
        director = Desk(browser, origin, officer(house, "kkeokjeong"), language, width)
        with director.page.expect_navigation():
            director.page.locator('.notice-warning a[href="/retention"]').click()
        director.look()
        form = director.page.locator('form[action="/retention/confirmation"]')
        assert form.locator("time").count() == 2, "the last look, and today as the server has it"
        director.close()
    director = Desk(browser, origin, officer(house, "kkeokjeong"))
    director.visit("/retention")
    director.send("/retention/confirmation")
    assert director.page.locator(".notice[role=status]").count() == 1
    assert director.page.locator('form[action="/retention/confirmation"]').count() == 0
    director.visit("/today")
    assert director.page.locator(".notice-warning").count() == 0
    director.close()
    assert server.stop() == 0
