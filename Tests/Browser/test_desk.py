"""The desk's journey: sign in, read, classify, assign, answer; the reporter comes back; close."""

from desk import Desk
from reporter import STORY, Reporter, reveal

ANSWER = {
    "ko": "보내 주신 글을 두 번 읽었습니다. 지금도 같은 자리에서 일하고 계신가요?",
    "en": "I have read what you wrote twice. Do you still work in the same place?",
}
AGAIN = {"ko": "네, 아직 같은 자리예요.", "en": "Yes, I am still there."}
CLOSED = {"ko": "더 여쭐 것이 없습니다.", "en": "There is nothing more to ask."}


def test_from_the_first_word_to_the_last(browser, demo, language, width, scripts):
    officer = demo.officers("grad", on_duty=True)[0]
    desk = Desk(browser, demo.desk, officer, language, width, scripts)
    before = set(desk.reports("new"))

    reporter = Reporter(browser, demo.reporter, language, width)
    code = reporter.tell()
    story = STORY[language]
    arrived = set(desk.reports("new")) - before
    assert len(arrived) == 1
    report = arrived.pop()

    # Before it is opened nothing of it is shown; opening it shows the reporter that it was read.
    desk.visit(report)
    assert story not in desk.page.content()
    desk.send(f"{report}/reading")
    assert story in desk.text()

    desk.form(f"{report}/classification").locator("[name=kind]").select_option(index=1)
    desk.send(f"{report}/classification")
    assignment = desk.form(f"{report}/assignment")
    reveal(assignment.locator("[name=officer]").first).check()
    desk.send(f"{report}/assignment")
    desk.form(f"{report}/answers").locator("[name=words]").fill(ANSWER[language])
    desk.send(f"{report}/answers")
    assert ANSWER[language] in desk.text()

    reporter.come_back(code)
    assert ANSWER[language] in reporter.text()
    reporter.form("/receipt/additions").locator("[name=words]").fill(AGAIN[language])
    reporter.send("/receipt/additions")

    desk.visit(report)
    assert AGAIN[language] in desk.text()
    desk.form(f"{report}/closure").locator("[name=closing][value=answered]").check()
    desk.form(f"{report}/closure").locator("[name=reason]").fill(CLOSED[language])
    desk.send(f"{report}/closure")
    assert report in desk.reports("closed")
    desk.visit(report)
    assert desk.page.locator(".trail li").count() >= 6, "every step is in the history"
    assert desk.page.locator(f'form[action="{report}/closure"]').count() == 0

    reporter.come_back(code)
    assert ANSWER[language] in reporter.text()
    assert CLOSED[language] not in reporter.page.content(), "the reason is for the center"
    reporter.close()
    desk.close()


def test_whatever_is_wrong_has_one_answer(browser, demo):
    officer = demo.officers("ethics")[-1]
    desk = Desk(browser, demo.desk, officer, fresh=True, signed_in=False)
    answers = set()
    for wrong in (
        {"name": "nobody", "once": "123456"},
        {"passphrase": "틀린 암호 문장"},
        {"once": "000000"},
    ):
        desk.sign_in(**wrong)
        assert desk.page.locator('form[action="/sign-in"]').count() == 1
        assert desk.context.cookies() == []
        answers.add(desk.page.locator("#fault").inner_text())
    assert len(answers) == 1, answers
    desk.close()


def test_the_cookie_is_bound_to_the_host_and_ends_with_signing_out(browser, demo):
    officer = demo.officers("grad", on_duty=False)[0]
    desk = Desk(browser, demo.desk, officer, fresh=True)
    (cookie,) = desk.context.cookies()
    assert cookie["name"].startswith("__Host-")
    assert cookie["httpOnly"] and cookie["secure"] and cookie["sameSite"] == "Strict"
    with desk.page.expect_navigation():
        desk.page.locator('form[action="/sign-out"] button').click()
    assert desk.context.cookies() == []
    # The old cookie is worth nothing.
    desk.context.add_cookies([cookie])
    desk.page.goto(demo.desk + "/today")
    assert desk.page.locator('form[action="/sign-in"]').count() == 1
    desk.close()


def test_not_there_and_not_yours_are_one_answer(browser, demo, counsellor, someone):
    """K2-16: another center's officer cannot tell that a report exists."""
    before = set(counsellor.reports("new"))
    someone.tell()
    report = (set(counsellor.reports("new")) - before).pop()
    stranger = Desk(browser, demo.desk, demo.officers("ethics")[0])
    answers = []
    for path in (report, "/reports/" + "0" * 32):
        stranger.visit(path, status=404)
        answers.append(stranger.page.content())
    assert answers[0] == answers[1]
    stranger.close()


def test_every_stage_has_a_page(counsellor):
    for stage in ("new", "read", "assigned", "answered", "closed", "withdrawn"):
        counsellor.visit(f"/reports?stage={stage}")
    counsellor.visit("/today")


def test_who_is_not_signed_in_sees_nothing(browser, demo):
    context = browser.new_context()
    page = context.new_page()
    for path in ("/today", "/reports", "/reports/" + "0" * 32):
        page.goto(demo.desk + path)
        assert page.locator('form[action="/sign-in"]').count() == 1
    context.close()
