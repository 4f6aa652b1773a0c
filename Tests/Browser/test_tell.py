"""Journey 1, Tell (K2-10, K2-17, K2-20, E7): without a name, without scripts, in two minutes."""

import re

from reporter import Reporter, reveal


def test_a_student_tells_and_gets_a_code(reporter):
    page = reporter.visit("/")
    with page.expect_navigation():
        page.locator('main a[href$="/report"]').first.click()
    reporter.look()
    reporter.write(when="지난여름", where="연구실 502호")
    page.locator("[name=kind]").first.check()
    page.locator("[name=wish][value=advise]").check()
    page.locator("[name=relation]").select_option(index=1)
    reporter.send("/report/sent")
    code = reporter.code()
    assert re.fullmatch(r"[0-9A-HJKMNP-TV-Z]{4}( [0-9A-HJKMNP-TV-Z]{4}){4} [0-9A-Z*~$=]", code)
    assert page.url.endswith("/report/sent")


def test_nothing_but_the_story_is_asked(reporter):
    page = reporter.visit("/grad/report")
    required = page.locator("main form [required]")
    assert required.count() == 1
    assert required.get_attribute("name") == "story"
    for name in ("name", "email", "phone", "student-number"):
        assert page.locator(f"[name={name}]").count() == 0
    assert page.locator("main form").first.get_attribute("autocomplete") == "off"


def test_before_sending_the_page_says_what_it_must(reporter):
    """E7: who reads it, what it is not, where silence ends, whom to call, what is kept."""
    page = reporter.visit("/grad/report")
    words = page.locator("body").inner_text()
    said = {"ko": ["정식 신고", "19세", "주민등록번호"], "en": ["formal", "19", "registration"]}
    for word in said[reporter.language]:
        assert word in words, word
    for number in ("112", "1366", "109"):
        assert page.locator(f'a[href="tel:{number}"]').first.is_visible()
    for path in ("/what-we-keep", "/privacy"):
        assert page.locator(f'a[href="{reporter.prefix}{path}"]').count() > 0


def test_a_blank_story_keeps_everything_else(reporter):
    page = reporter.visit("/grad/report")
    reporter.write(story=" \n ", when="지난여름", where="연구실")
    page.locator("[name=kind]").nth(1).check()
    page.locator("[name=wish][value=listen]").check()
    reporter.send("/report/sent", status=422)
    summary = page.locator(".faults a")
    assert summary.count() == 1
    field = page.locator(summary.get_attribute("href"))
    assert field.get_attribute("aria-invalid") == "true"
    assert page.locator("[name=when]").input_value() == "지난여름"
    assert page.locator("[name=where]").input_value() == "연구실"
    assert page.locator("[name=kind]").nth(1).is_checked()
    assert page.locator("[name=wish][value=listen]").is_checked()
    reporter.write()
    reporter.send("/report/sent")
    reporter.code()


def test_who_leaves_out_everybody_is_told_before_anything_is_sent(reporter):
    page = reporter.visit("/grad/report")
    reporter.write()
    people = page.locator("[name=leave-out]")
    assert people.count() > 1
    for index in range(people.count()):
        reveal(people.nth(index)).check()
    reporter.send("/report/sent", status=422)
    assert page.locator(".code").count() == 0
    other = {"ko": "인권윤리센터", "en": "Ethics"}[reporter.language]
    assert other in page.locator("main").inner_text()
    assert page.locator("[name=story]").input_value() != ""


def test_the_code_is_on_the_printed_page(someone):
    code = someone.tell()
    someone.page.emulate_media(media="print")
    assert someone.page.locator(".code").is_visible()
    assert someone.code() == code
    assert not someone.page.locator(".safety").is_visible()


def test_leaving_is_one_plain_link_that_says_nothing(reporter):
    page = reporter.visit("/grad/report")
    leave = page.locator("a.leave")
    assert leave.is_visible()
    assert leave.get_attribute("href").startswith("https://")
    assert "noreferrer" in leave.get_attribute("rel")
    assert leave.get_attribute("target") is None
    box = leave.bounding_box()
    assert box["height"] >= 44


def test_no_page_of_the_reporter_has_a_script(browser, demo, language):
    """With scripts on, too: there are none to run."""
    person = Reporter(browser, demo.reporter, language, 1280, scripts=True)
    person.tell()
    for path in ("/", "/report", "/receipt", "/what-we-keep", "/privacy"):
        person.visit(path)
        assert person.page.locator("script").count() == 0
    person.close()


def test_an_address_that_is_not_there_is_a_page_too(reporter):
    reporter.visit("/no-such-page", status=404)
    reporter.visit("/no-such-center/report", status=404)
