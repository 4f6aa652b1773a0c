"""Between centers: two directors compare fingerprints, a consultation goes over and is answered."""

from __future__ import annotations

from datetime import date

import pytest

from desk import Desk

SUMMARY = {
    "ko": "두 번 만났고, 함께 보호하기로 함.",
    "en": "We met twice and protect them together.",
}
SAID = {"ko": "잠을 이루지 못한다고 함.", "en": "Cannot sleep, they say."}
# One language a width: the pages are the same, and the browser suite is long.
LOOKS = [("ko", 390), ("en", 1280)]


@pytest.fixture(params=LOOKS, ids=["ko-390", "en-1280"])
def look(request):
    return request.param


@pytest.fixture
def sit(browser, demo, look):
    """Seats officers at their desks, and clears the desks away."""
    desks: list[Desk] = []

    def seat(center: str, name: str) -> Desk:
        officer = next(o for o in demo.officers(center) if o["name"] == name)
        language, width = look
        desks.append(Desk(browser, demo.desk, officer, language, width))
        return desks[-1]

    yield seat
    for desk in desks:
        desk.close()


def meet(desk: Desk) -> None:
    """Compares fingerprints with the other center, unless that was done before."""
    desk.visit("/partners")
    links = desk.page.locator('a[href^="/partners/comparison"]')
    if links.count() == 0:
        return
    links.first.click()
    desk.look()
    desk.page.locator("[name=compared]").check()
    desk.send("/partners")


def opened(desk: Desk, language: str) -> str:
    """A consultation with one note; gives its address."""
    desk.visit("/consultations/opening")
    desk.form("/consultations").locator("[name=name]").fill("달래")
    desk.send("/consultations")
    page = desk.page
    page.locator("[name=heard]").fill(SAID[language])
    with page.expect_navigation():
        page.locator(".note .button-main").click()
    desk.look()
    return page.url.removeprefix(desk.origin).split("?")[0]


def test_a_consultation_goes_to_the_other_center_and_both_say_so(sit, look):
    language, _ = look
    director, there = sit("grad", "kkeokjeong"), sit("ethics", "chunhyang")
    meet(director)
    meet(there)
    cheong = sit("grad", "cheong")
    address = opened(cheong, language)

    page = cheong.visit(address + "/handover")
    page.locator("[name=partner]").select_option(index=1)
    page.locator("[name=summary]").fill(SUMMARY[language])
    page.locator("[name=note]").first.check()
    # A ground is missing: it is said at its field, and nothing that was typed is lost.
    cheong.page.locator("#handing button").last.click()
    cheong.look()
    assert page.locator("#grounds-fault").is_visible()
    assert page.locator("[name=summary]").input_value() == SUMMARY[language]
    page.locator("[name=ground][value=consent]").check()
    page.locator("#consent-day").fill(date.today().isoformat())
    with page.expect_navigation():
        page.locator("#handing button").last.click()
    cheong.look()
    assert SAID[language] in cheong.text()
    cheong.send(address + "/handover")

    director.visit("/today")
    director.page.locator('a[href^="/handovers/"]').first.click()
    director.look()
    assert SUMMARY[language] not in director.text()
    director.send("/approval")
    # Only the paper has lines to sign.
    signatures = director.page.locator(".signatures")
    assert not signatures.is_visible()
    director.page.emulate_media(media="print")
    assert signatures.locator("dt").count() == 3 and signatures.is_visible()
    director.page.emulate_media(media="screen")

    page = there.visit("/handovers")
    page.locator('a[href^="/received/"]').first.click()
    there.look()
    assert SUMMARY[language] in there.text()
    page.locator("#officer").select_option(label="성춘향")
    there.send("/acceptance")
    page = there.visit("/consultations")
    page.locator('main a[href^="/consultations/"]:not([data-new])').first.click()
    there.look()
    assert SAID[language] in there.text() and SUMMARY[language] in there.text()

    row = cheong.visit(address).locator("#between li").last
    assert ("받음" if language == "ko" else "accepted") in row.inner_text()
    # What went is behind a fold of the row.
    assert not row.get_by_text(SUMMARY[language]).is_visible()
    row.locator("summary").click()
    assert row.get_by_text(SUMMARY[language]).is_visible()
    cheong.look()
    director.visit("/handovers")


def test_a_spoken_handover_is_a_day_and_a_consent(sit, look):
    language, _ = look
    cheong = sit("grad", "cheong")
    address = opened(cheong, language)
    page = cheong.visit(address + "/handover")
    page.locator("#spoken summary").click()
    page.locator("#spoken-name").fill("가족센터")
    page.locator("#spoken-day").fill(date.today().isoformat())
    page.locator("#spoken-consent").fill(date.today().isoformat())
    cheong.send("/spoken-handovers")
    assert "가족센터" in page.locator("#between").inner_text()
