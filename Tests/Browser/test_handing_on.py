"""Journey 11 in the house: into a colleague's hands with all that is open, and cover in a leave."""

from __future__ import annotations

from datetime import date, timedelta

import pytest

from desk import Desk
from test_consultations import NEXT, SAID, opened, written

FIRST = {"ko": "보고서 이야기는 먼저 꺼내지 말 것.", "en": "Do not bring up the thesis first."}
BEGUN = {"ko": "쓰다 만 둘째 일지", "en": "A second note, half written"}
AFTER = {"ko": "휴가 동안 통화함. 잘 지낸다고 함.", "en": "Called during the leave. All is well."}
HANDED = {"ko": "넘겨받은 상담 읽기", "en": "Read what was handed to you"}
# One language a width: the pages are the same, and the browser suite is long.
LOOKS = [("ko", 390), ("en", 1280)]


@pytest.fixture(params=LOOKS, ids=["ko-390", "en-1280"])
def look(request):
    return request.param


@pytest.fixture
def sit(browser, demo, look):
    """Seats officers of the students' center, and clears their desks away."""
    desks: list[Desk] = []
    officers = {officer["name"]: officer for officer in demo.officers("grad")}

    def seat(name: str) -> Desk:
        desks.append(Desk(browser, demo.desk, officers[name], *look))
        return desks[-1]

    yield seat
    for desk in desks:
        desk.close()


def filled(desk: Desk, language: str) -> str:
    """A consultation with a note and its promise, a meeting, and a draft; gives its address."""
    address = opened(desk, language)
    written(desk, address, language)
    page = desk.page
    page.locator("#appointment summary").click()
    page.locator("#appointment-day").fill((date.today() + timedelta(days=5)).isoformat())
    desk.send(address + "/appointments")
    desk.visit(address + "/notes")
    page.locator("[name=heard]").fill(BEGUN[language])
    with page.expect_navigation():
        page.locator("button[form=note]").click()
    desk.visit(address)
    return address


def hand_on(desk: Desk, address: str, language: str, keeps: bool) -> None:
    form = desk.form(address + "/handings")
    form.locator("[name=officer]").select_option(label="홍길동")
    form.locator("[name=words]").fill(FIRST[language])
    if keeps:
        form.locator("[name=keeps]").check()
    desk.send(address + "/handings")


@pytest.mark.parametrize("keeps", [False, True], ids=["gives", "keeps"])
def test_a_colleague_takes_over_with_everything_that_is_open(sit, look, keeps):
    language, _ = look
    cheong, gildong = sit("cheong"), sit("gildong")
    address = filled(cheong, language)
    gildong.visit(address, status=404)
    hand_on(cheong, address, language, keeps)

    page = gildong.visit("/today")
    task = page.locator(f'main a[href="{address}"]')
    assert HANDED[language] in task.first.inner_text()
    with page.expect_navigation():
        task.first.click()
    gildong.look()
    assert FIRST[language] in page.locator("#handed").inner_text()
    assert NEXT[language] in page.locator("#promises").inner_text()
    assert page.locator("#appointment time").count() == 1
    assert SAID[language] in page.locator("#note-1").inner_text()
    page.locator(f'a[href^="{address}/drafts/"]').first.click()
    gildong.look()
    assert page.locator("[name=heard]").input_value() == BEGUN[language]

    if keeps:
        cheong.visit(address)
        assert SAID[language] in cheong.text()
        for part in ("handings", "closure", "promises"):
            assert cheong.page.locator(f'form[action="{address}/{part}"]').count() == 0
    else:
        cheong.visit(address, status=404)
        cheong.visit("/consultations")
        assert address not in cheong.page.content()

    # The first thing that is written ends the notice; its words stay with the step.
    gildong.visit(address)
    with page.expect_navigation():
        gildong.form(address + "/promises").locator("[value=kept]").click()
    gildong.look()
    assert page.locator("#handed").count() == 0
    folds = page.locator(".trail details", has_text=FIRST[language])
    assert folds.count() == 1
    folds.locator("summary").click()
    assert FIRST[language] in folds.inner_text()
    gildong.visit("/today")
    assert page.locator(f'main a[href="{address}"]', has_text=HANDED[language]).count() == 0


def test_a_colleague_covers_a_leave_and_writes_until_it_ends(sit, look):
    language, _ = look
    cheong, gildong = sit("cheong"), sit("gildong")
    address = filled(cheong, language)
    until = date.today() + timedelta(days=7)
    form = cheong.form(address + "/shares")
    form.locator("[name=officer]").select_option(label="홍길동")
    form.locator("[name=access][value=write]").check()
    form.locator("[name=until]").fill(until.isoformat())
    cheong.send(address + "/shares")
    access = cheong.page.locator("#access .rows").inner_text()
    assert "홍길동" in access and str(until.day) in access

    written(gildong, address, language, AFTER[language])
    assert AFTER[language] in gildong.text()
    assert gildong.page.locator(f'form[action="{address}/handings"]').count() == 0

    cheong.visit(address)
    assert AFTER[language] in cheong.text()
    cheong.send(address + "/share-ends")
    gildong.visit(address, status=404)
