"""People: a newcomer with a printed code, the pledge, duty, one's own account, and leaving."""

import time

import pytest

from demo import Demo
from desk import Desk, telephone
from once import STEP, number

PASSPHRASE = "a lamp beside the window tonight"


@pytest.fixture(scope="module")
def demo(tmp_path_factory):
    """A demonstration itself: only there is a newly chosen passphrase cheap."""
    server = Demo(tmp_path_factory.mktemp("people")).start()
    yield server
    assert server.stop() == 0


@pytest.fixture
def director(browser, demo, language, width):
    officer = next(o for o in demo.officers("grad") if "director" in o["roles"])
    desk = Desk(browser, demo.desk, officer, language, width)
    yield desk
    desk.close()


def shown_code(page) -> str:
    return "-".join(page.locator("p.code span").all_inner_texts())


def secret(page) -> str:
    return page.locator("#secret").inner_text().replace(" ", "")


def now(page) -> str:
    """The number of a telephone that has just been given the secret on the page."""
    return number(secret(page), int(time.time()) // STEP)


def invite(director: Desk, account: str, *roles: str) -> str:
    page = director.visit("/people/invitation")
    page.locator("#name").fill("황진이")
    page.locator("#account").fill(account)
    for role in roles or ["counsellor"]:
        page.locator(f"[name=role][value={role}]").check()
    with page.expect_navigation():
        page.locator('form[action="/people/invitation"] button').click()
    director.look()
    return shown_code(page)


def arrive(browser, demo, language, width, account: str, code: str) -> Desk:
    newcomer = Desk(
        browser,
        demo.desk,
        {"name": account, "passphrase": PASSPHRASE, "totpSecret": account},
        language,
        width,
        fresh=True,
        signed_in=False,
    )
    page = newcomer.visit(f"/invitation?language={language}")
    page.locator("#account").fill(account)
    page.locator("#code").fill(code.lower())
    with page.expect_navigation():
        page.locator('form[action="/invitation"] button').click()
    newcomer.look()
    return newcomer


def test_a_newcomer_settles_in(browser, demo, director, language, width):
    account = f"jini-{language}-{width}"
    code = invite(director, account)
    newcomer = arrive(browser, demo, language, width, account, code)
    page = newcomer.page
    assert page.url.endswith("/welcome")
    page.locator("#passphrase").fill(PASSPHRASE)
    page.locator("#again").fill(PASSPHRASE + "!")
    page.locator("#once").fill(now(page))
    newcomer_secret = secret(page)
    with page.expect_navigation():
        page.locator('form[action="/welcome"] button').click()
    newcomer.look()
    assert page.locator("#again-fault").is_visible()
    assert secret(page) == newcomer_secret
    page.locator("#passphrase").fill(PASSPHRASE)
    page.locator("#again").fill(PASSPHRASE)
    page.locator("#once").fill(now(page))
    with page.expect_navigation():
        page.locator('form[action="/welcome"] button').click()
    newcomer.look()
    assert len(shown_code(page)) == 33
    page.emulate_media(media="print")
    assert page.locator("p.code").is_visible()
    page.emulate_media(media="screen")
    with page.expect_navigation():
        page.locator("main a.button-main").click()
    assert page.url.endswith("/pledge")
    newcomer.look()
    page.goto(demo.desk + "/today")
    assert page.url.endswith("/pledge"), "nothing opens before the pledge"
    page.locator("[name=agree]").check()
    with page.expect_navigation():
        page.locator('form[action="/pledge"] button').click()
    assert page.url.endswith("/today")
    newcomer.look()
    newcomer.close()

    director.visit("/people")
    row = director.page.locator("tr", has_text=account)
    assert row.count() == 1
    with director.page.expect_navigation():
        row.locator("a").click()
    director.look()
    # What somebody does here changes after they have settled in.
    form = director.form("/roles")
    form.locator("[name=role][value=counsellor]").uncheck()
    form.locator("[name=role][value=investigator]").check()
    form.locator("[name=recovery]").check()
    director.send("/roles")
    assert director.page.url.endswith("done=roles")
    with director.page.expect_navigation():
        director.page.locator("tr", has_text=account).locator("a").click()
    director.look()
    form = director.form("/roles")
    assert form.locator("[name=role]:checked").evaluate_all("all => all.map(a => a.value)") == [
        "investigator"
    ]
    director.form("/end").locator("[name=recovery]").check()
    director.send("/end")
    assert director.page.url.endswith("done=end")


def test_the_open_invitation_of_the_sample_is_shown(demo, director):
    invitation = demo.facts["invitations"][0]
    director.visit("/people")
    accounts = director.page.locator("tbody th small:first-of-type").all_inner_texts()
    assert accounts.count(invitation["account"]) == 1
    director.visit("/people/history")


def test_duty_is_changed_and_never_empty(director):
    page = director.visit("/people")
    form = page.locator('form[action="/people/duty"]')
    chosen = form.locator("[name=officer]:checked").evaluate_all("all => all.map(a => a.value)")
    assert chosen
    while form.locator("[name=officer]:checked").count():
        form.locator("[name=officer]:checked").first.uncheck()
    with page.expect_navigation() as navigation:
        form.locator("button").click()
    assert navigation.value.status == 409
    director.look()
    director.visit("/people")
    assert (
        page.locator("[name=officer]:checked").evaluate_all("all => all.map(a => a.value)")
        == chosen
    )
    director.send("/people/duty")
    assert page.url.endswith("done=roster")


def test_ones_own_account(browser, demo, language, width):
    officer = demo.officers("ethics")[0]
    desk = Desk(browser, demo.desk, officer, language, width, fresh=True)
    page = desk.visit("/account")
    form = desk.form("/account/passphrase")
    form.locator("#old").fill("not this one at all")
    form.locator("#new").fill(PASSPHRASE)
    form.locator("#again").fill(PASSPHRASE)
    with page.expect_navigation() as navigation:
        form.locator("button").click()
    assert navigation.value.status == 422
    desk.look()
    assert page.locator("#old-fault").is_visible()
    desk.form("/account/recovery-code").locator("#recovery-passphrase").fill(officer["passphrase"])
    with page.expect_navigation():
        page.locator('form[action="/account/recovery-code"] button').click()
    desk.look()
    assert len(shown_code(page)) == 33
    desk.visit("/account")
    desk.send("/sign-out")
    desk.close()


def test_the_other_doors_say_one_thing(browser, demo, language, width):
    stranger = Desk(
        browser,
        demo.desk,
        demo.officers("grad")[0],
        language,
        width,
        fresh=True,
        signed_in=False,
    )
    assert telephone(demo.desk, demo.officers("grad")[0])
    page = stranger.visit(f"/recovery?language={language}")
    page.locator("#account").fill("nobody-at-all")
    page.locator("#code").fill("0000")
    page.locator("#once").fill("000000")
    page.locator("#passphrase").fill(PASSPHRASE)
    page.locator("#again").fill(PASSPHRASE)
    with page.expect_navigation() as navigation:
        page.locator('form[action="/recovery"] button').click()
    assert navigation.value.status == 422
    stranger.look()
    assert page.locator("#fault").is_visible()
    stranger.close()
