"""The inspector sees what it is there for."""

import pytest

from inspection import Inspector, Watch

GOOD = (
    "<!doctype html><html lang=en><head><title>Made</title></head>"
    "<body><main><h1>Made</h1>{}</main></body></html>"
)

FLAWS = {
    "no text for a picture": '<img src="/a.png">',
    "a field without a label": "<input name=a>",
    "grey on white": '<p><font color="#ccc">Hardly to be read</font></p>',
    "a style of its own": '<p style="color: black">Black</p>',
    "a second heading": "<h1>Again</h1>",
    "wider than the screen": '<table width="2000"><tr><td>Wide</td></tr></table>',
}


@pytest.fixture(params=[True, False], ids=["with scripts", "without scripts"])
def shown(browser, request):
    context = browser.new_context(
        viewport={"width": 390, "height": 844}, java_script_enabled=request.param
    )
    watch = Watch(context, "http://made.invalid")
    page = context.new_page()

    def show(body: str):
        page.route(
            "**", lambda route: route.fulfill(body=GOOD.format(body), content_type="text/html")
        )
        page.goto("http://made.invalid/")
        return page, watch

    yield show
    context.close()


def test_a_good_page_passes(browser, shown):
    page, watch = shown("<p>Nothing is wrong.</p>")
    Inspector(browser).inspect(page)
    watch.check()


@pytest.mark.parametrize("flaw", FLAWS)
def test_a_flaw_is_seen(browser, shown, flaw):
    page, _ = shown(FLAWS[flaw])
    with pytest.raises(AssertionError):
        Inspector(browser).inspect(page)


def test_a_request_to_a_stranger_is_seen(shown):
    _, watch = shown('<img alt="" src="http://stranger.invalid/a.png">')
    assert watch.strangers() == ["http://stranger.invalid/a.png"]
