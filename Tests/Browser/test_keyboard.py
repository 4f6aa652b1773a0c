"""Tell with the keyboard alone (KWCAG 2.2): focus is always seen, and nothing traps it."""

from reporter import STORY

LIMIT = 200


def focused(page, script):
    return page.evaluate(f"(() => {{ const e = document.activeElement; return {script} }})()")


def tab_to(page, wanted: str) -> None:
    """Presses Tab until the wanted element has the focus, looking at each on the way."""
    for _ in range(LIMIT):
        page.keyboard.press("Tab")
        if focused(page, "e === document.body"):
            continue
        visible = focused(
            page,
            "getComputedStyle(e).outlineStyle !== 'none'"
            " || getComputedStyle(e).boxShadow !== 'none'",
        )
        assert visible, focused(page, "e.outerHTML.slice(0, 120)") + " has the focus unseen"
        if focused(page, f"e.matches({wanted!r})"):
            return
    raise AssertionError(f"{wanted} is not reached in {LIMIT} steps")


def test_tell_with_the_keyboard_alone(reporter):
    page = reporter.visit("/")
    page.keyboard.press("Tab")
    assert focused(page, "e.getAttribute('href')") == "#main", "the way past the head comes first"
    tab_to(page, 'main a[href$="/report"]')
    with page.expect_navigation():
        page.keyboard.press("Enter")
    tab_to(page, "[name=story]")
    page.keyboard.insert_text(STORY[reporter.language])
    tab_to(page, "[name=kind]")
    page.keyboard.press("Space")
    tab_to(page, 'form[action$="/report/sent"] button')
    with page.expect_navigation():
        page.keyboard.press("Enter")
    code = reporter.code()
    tab_to(page, 'main a[href$="/receipt"]')
    with page.expect_navigation():
        page.keyboard.press("Enter")
    tab_to(page, "[name=code]")
    page.keyboard.insert_text(code)
    with page.expect_navigation():
        page.keyboard.press("Enter")
    assert reporter.form("/receipt/additions").count() == 1
