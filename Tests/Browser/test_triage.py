"""Journey 7, Triage: what the law asks, reports of one matter, a flood that is closed unread."""

from desk import Desk
from reporter import Reporter

SAME = {"ko": "같은 답을 두 분께 드립니다.", "en": "The same answer to both."}
WHY = {"ko": "같은 일을 다룸", "en": "the same matter"}
MORE = {"ko": "하나 더 있어요.", "en": "There is one more thing."}


def arrive(browser, demo, desk, language, width):
    """A report that has just come, and its reporter."""
    before = set(desk.reports("new"))
    reporter = Reporter(browser, demo.reporter, language, width)
    code = reporter.tell()
    return (set(desk.reports("new")) - before).pop(), reporter, code


def take(desk, report):
    desk.visit(report)
    desk.send(f"{report}/reading")
    desk.form(f"{report}/assignment").locator("[name=officer]").first.check()
    desk.send(f"{report}/assignment")


def number(desk, report):
    desk.visit(report)
    return desk.page.locator(".head .kind").inner_text()


def test_the_answers_show_the_duties(browser, demo, language, width, scripts):
    officer = demo.officers("grad", on_duty=True)[0]
    desk = Desk(browser, demo.desk, officer, language, width, scripts)
    report, reporter, _code = arrive(browser, demo, desk, language, width)
    desk.visit(report)
    desk.send(f"{report}/reading")
    questions = desk.form(f"{report}/assessment")
    for name, reply in [
        ("danger", "yes"),
        ("sexual", "yes"),
        ("minor", "unknown"),
        ("authority", "no"),
        ("thirdParty", "no"),
    ]:
        questions.locator(f"[name={name}][value={reply}]").check()
    desk.send(f"{report}/assessment")
    duties = desk.page.locator(".duties")
    # Whom to call stands above all else, not among the duties.
    assert desk.page.locator(".danger a[href='tel:112']").count() == 1
    assert duties.locator("ol").count() == 2, "what follows, and what depends"
    assert desk.form(f"{report}/assessment").locator("[name=minor][value=unknown]").is_checked()
    desk.close()
    reporter.close()


def test_reports_of_one_matter(browser, demo, language, width, scripts):
    officer = demo.officers("grad", on_duty=True)[0]
    desk = Desk(browser, demo.desk, officer, language, width, scripts)
    first, one, code = arrive(browser, demo, desk, language, width)
    take(desk, first)
    second, two, other = arrive(browser, demo, desk, language, width)
    take(desk, second)
    two.come_back(other)
    before = two.text()

    label = number(desk, first)
    desk.visit(second)
    merging = desk.form(f"{second}/merging")
    merging.locator("[name=number]").fill(label)
    merging.locator("[name=reason]").fill(WHY[language])
    desk.send(f"{second}/merging")
    assert desk.page.locator(f'.kin a[href="{first}"]').count() == 1
    two.come_back(other)
    assert two.text() == before, "the reporter sees nothing of it"

    desk.visit(first)
    answer = desk.form(f"{first}/answers")
    answer.locator("[name=words]").fill(SAME[language])
    answer.locator("[name=same]").check()
    desk.send(f"{first}/answers")
    for reporter, receipt in [(one, code), (two, other)]:
        reporter.come_back(receipt)
        assert SAME[language] in reporter.text()

    two.form("/receipt/additions").locator("[name=words]").fill(MORE[language])
    two.send("/receipt/additions")
    desk.visit(second)
    desk.send(f"{second}/reading")
    assert desk.page.locator(f'form[action="{second}/reading"]').count() == 0
    desk.send(f"{second}/parting")
    assert desk.page.locator(".kin").count() == 0
    one.close()
    two.close()
    desk.close()


def test_a_flood_is_closed_unread_and_taken_back(browser, demo, language, width, scripts):
    officer = demo.officers("grad", on_duty=True)[0]
    desk = Desk(browser, demo.desk, officer, language, width, scripts)
    report, reporter, _code = arrive(browser, demo, desk, language, width)
    desk.visit("/sifting")
    picked = desk.page.locator(f'[name=report][value="{report.split("/")[-1]}"]')
    picked.check()
    desk.ask("/sifting/confirmation")
    desk.send("/sifting/closure")
    assert report in desk.reports("closed")
    desk.visit("/sifting")
    desk.send("/sifting/reopening")
    assert report in desk.reports("new")
    reporter.close()
    desk.close()
