"""Journey 2, Come back: the code, a plain status, the letters, and how to go on or stop."""

import pytest

from reporter import STORY


def test_the_code_opens_the_thread_without_the_story(reporter):
    code = reporter.tell()
    reporter.come_back(code)
    story = STORY[reporter.language]
    assert story not in reporter.page.content(), "someone may be looking"
    assert reporter.page.url.endswith(f"{reporter.prefix}/receipt")
    reporter.show_story()
    assert story in reporter.text()
    assert code.replace(" ", "") not in reporter.page.title().replace(" ", "")


def test_words_not_sent_yet_outlive_what_is_looked_at(reporter):
    """Without scripts: what was typed is in the box again, and no fold hides it."""
    code = reporter.tell()
    reporter.come_back(code)
    typed = {"ko": "아직 보내지 않은 말.", "en": "Not sent yet."}[reporter.language]
    box = reporter.page.locator("[name=words]")
    box.fill(typed)
    reporter.page.locator("#contacts > summary").click()
    assert box.is_visible()
    reporter.show_story()
    assert box.is_visible() and box.input_value() == typed
    with reporter.page.expect_navigation():
        reporter.page.locator("button.tongue").click()
    assert box.is_visible() and box.input_value() == typed
    assert reporter.page.locator("html").get_attribute("lang") != reporter.language


@pytest.mark.parametrize("typed", ["lower", "hyphens", "tight", "wide", "letters"])
def test_the_code_is_taken_as_people_type_it(someone, typed):
    code = someone.tell()
    variants = {
        "lower": code.lower(),
        "hyphens": code.replace(" ", "-"),
        "tight": "  " + code.replace(" ", "") + " ",
        "wide": "".join(chr(ord(c) + 0xFEE0) if c.isalnum() else c for c in code),
        "letters": code.replace("0", "o").replace("1", "l"),
    }
    someone.come_back(variants[typed])
    assert someone.form("/receipt/additions").count() == 1


def test_unknown_malformed_and_mistyped_codes_have_one_answer(reporter):
    code = reporter.tell()
    swapped = ("B" if code[0] != "B" else "C") + code[1:]
    answers = set()
    for wrong in ("7K2M QX9D 4TRB W8HN 3FVC 5", swapped, "없는 코드"):
        reporter.come_back(wrong, status=422)
        assert reporter.page.locator("#code").input_value() == wrong
        answers.add(reporter.page.locator(".faults").inner_text())
    assert len(answers) == 1, answers
    # Only the number of letters is told, of which nobody has to ask a server.
    for wrong, difference in (("1234", "17"), (code[:4], "17"), (code + "A", "1")):
        reporter.come_back(wrong, status=422)
        assert difference in reporter.page.locator(".faults").inner_text()


def test_more_words_join_the_thread_once(reporter):
    code = reporter.tell()
    reporter.come_back(code)
    more = {"ko": "덧붙일 말이 있어요.", "en": "There is one thing more."}[reporter.language]
    reporter.form("/receipt/additions").locator("[name=words]").fill(more)
    reporter.send("/receipt/additions")
    assert more not in reporter.page.content(), "someone may be looking"
    reporter.page.reload()
    reporter.come_back(code)
    assert more not in reporter.page.content()
    reporter.show_story()
    assert reporter.page.content().count(more) == 1


def test_blank_words_are_answered_at_the_field(reporter):
    code = reporter.tell()
    reporter.come_back(code)
    reporter.form("/receipt/additions").locator("[name=words]").fill(" \n ")
    reporter.send("/receipt/additions", status=422)
    assert reporter.page.locator(".faults a").count() == 1
    reporter.form("/receipt/additions").locator("[name=words]").fill("네.")
    reporter.send("/receipt/additions")


def test_a_report_is_taken_back_and_says_so(reporter):
    code = reporter.tell()
    reporter.come_back(code)
    reporter.send("/receipt/withdrawal")
    withdrawn = reporter.text()
    reporter.come_back(code)
    assert reporter.form("/receipt/withdrawal").count() == 0
    assert reporter.page.locator("h1").inner_text() in withdrawn
