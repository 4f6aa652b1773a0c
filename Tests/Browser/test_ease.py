"""Large letters, strong colours, no movement, no mouse: everybody finds the same pages (E6)."""

import pytest

from desk import Desk
from reporter import Reporter, reveal

# 1280 px at 400 %: WCAG 2.2, 1.4.10.
ZOOMED = 320
LONG = {
    "ko": "김수한무거북이와두루미삼천갑자동방삭치치카포사리사리센타워리",
    "en": "Wolfeschlegelsteinhausenbergerdorff-Featherstonehaughworthington",
}
COUNSELLORS = ["/today", "/reports", "/sifting?all=1", "/account"]
DIRECTORS = [
    "/today",
    "/people",
    "/people/invitation",
    "/people/history",
    "/center-pages",
    "/center-pages/help-lines",
    "/center-history/window",
    "/retention",
    "/health",
]
# What has the focus and how it is drawn; nothing, when the focus is on the page itself.
DRAWN = """() => {
    const element = document.activeElement
    if (element === document.body) return null
    const style = getComputedStyle(element)
    return [element.outerHTML.slice(0, 100), style.outlineStyle, parseFloat(style.outlineWidth)]
}"""


def director(demo) -> dict:
    return next(one for one in demo.officers("grad") if "director" in one["roles"])


@pytest.fixture
def told(browser, demo, language):
    """A report that was opened, with a word longer than the page is wide."""
    officer = demo.officers("grad", on_duty=True)[0]
    desk = Desk(browser, demo.desk, officer, language, ZOOMED)
    before = set(desk.reports("new"))
    reporter = Reporter(browser, demo.reporter, language, ZOOMED)
    reporter.visit("/grad/report")
    reporter.write(LONG[language] * 3)
    reveal(reporter.page.locator("[name=where]")).fill(LONG[language])
    reporter.send("/report/sent")
    code = reporter.code()
    (report,) = set(desk.reports("new")) - before
    desk.visit(report)
    desk.send(f"{report}/reading")
    yield reporter, desk, code, report
    reporter.close()
    desk.close()


def test_four_times_as_large_nothing_is_cut_off(told, demo, browser, language):
    reporter, desk, code, report = told
    for path in ["/", "/report", "/grad/report", "/guide", "/receipt", "/what-we-keep", "/privacy"]:
        reporter.visit(path)
    reporter.come_back(code)
    reporter.show_story()
    for fold in ("assessment", "assignment", "classification", "closure"):
        desk.visit(report)
        desk.form(f"{report}/{fold}")
        desk.look()
    for path in COUNSELLORS:
        desk.visit(path)
    head = Desk(browser, demo.desk, director(demo), language, ZOOMED)
    for path in DIRECTORS:
        head.visit(path)
    head.close()


def walk(page) -> int:
    """Goes through a page with the Tab key; says how many places were seen to have the focus."""
    page.locator("body").evaluate("body => body.focus()")
    seen = 0
    for _ in range(60):
        page.keyboard.press("Tab")
        drawn = page.evaluate(DRAWN)
        if drawn is None:
            break
        what, style, width = drawn
        assert style != "none" and width >= 2, f"{what} has the focus unseen"
        seen += 1
    return seen


@pytest.mark.parametrize("colours", ["none", "active"], ids=["own colours", "strong colours"])
def test_the_focus_is_always_seen(browser, demo, counsellor, someone, colours):
    report = counsellor.reports("answered")[0]
    head = Desk(browser, demo.desk, director(demo))
    for person, paths in (
        (someone, ["/guide", "/grad/report"]),
        (counsellor, [*COUNSELLORS, report]),
        (head, DIRECTORS),
    ):
        person.page.emulate_media(forced_colors=colours, reduced_motion="reduce")
        for path in paths:
            person.visit(path)
            assert walk(person.page) >= 5, path
            assert person.page.evaluate("document.getAnimations().length") == 0
    head.close()


def test_in_strong_colours_each_button_has_an_edge(counsellor, someone):
    someone.page.emulate_media(forced_colors="active")
    someone.visit("/grad/report")
    counsellor.page.emulate_media(forced_colors="active")
    counsellor.visit(counsellor.reports("answered")[0])
    for page in (someone.page, counsellor.page):
        flat = page.locator(":is(.button, .leave, input, textarea, select):visible").evaluate_all(
            """found => found.filter(element => !/radio|checkbox|file/.test(element.type)
                && getComputedStyle(element).borderTopStyle === "none")
                .map(element => element.outerHTML.slice(0, 100))"""
        )
        assert flat == []
