"""What must be true of every page that anybody sees."""

from __future__ import annotations

from axe_playwright_python.base import AXE_SCRIPT
from playwright.sync_api import Browser, BrowserContext, Page

from share import Noted


class Watch:
    """Remembers what a browser did behind the page: every address asked, every complaint."""

    def __init__(self, context: BrowserContext, origin: str):
        self.origin = origin
        self.addresses: list[str] = []
        self.complaints: list[str] = []
        context.on("request", lambda request: self.addresses.append(request.url))
        context.on("console", self._console)
        context.on("weberror", lambda error: self.complaints.append(str(error.error)))

    def _console(self, message) -> None:
        # The browser itself notes each 404 and 422 that a test asks for.
        if message.type == "error" and "Failed to load resource" not in message.text:
            self.complaints.append(message.text)

    def strangers(self) -> list[str]:
        """Requests that left the origin."""
        return [a for a in self.addresses if not a.startswith(self.origin + "/")]

    def check(self) -> None:
        assert self.strangers() == []
        assert self.complaints == []


# What is asked of the page itself, at one go, and what makes one page look like another: which
# elements stand in which, with what a style or a screen reader goes by, and the order of the
# headings. How many rows a list has makes none.
SEEN = """() => {
    const said = element => [element.tagName, ...Array.from(element.attributes)
        .filter(({ name }) => /^(class|role|type|open|lang|aria-[a-z]*)$/.test(name))
        .map(({ name, value }) => `${name}=${value}`)].join(" ");
    const all = Array.from(document.querySelectorAll("*"));
    const inside = all.map(element => element.parentElement
        ? said(element.parentElement) + " > " + said(element) : said(element));
    const headings = all.map(({ tagName }) => tagName)
        .filter((tag, place, tags) => /^H[1-6]$/.test(tag) && tag !== tags[place - 1]);
    const root = document.documentElement;
    return {
        titles: document.querySelectorAll("h1").length,
        title: document.title,
        language: root.getAttribute("lang"),
        inline: document.querySelectorAll("[style], style, script:not([src])").length,
        wide: root.scrollWidth - innerWidth,
        shape: [...new Set(inside)].sort().concat(headings).join("\\n"),
    };
}"""
# WCAG 2.2 AA and what axe calls good practice (KWCAG 2.2; requirements E6).
ALL = {"resultTypes": ["violations"]}
# What a change of colours alone can spoil.
OF_COLOUR = {**ALL, "runOnly": {"type": "rule", "values": ["color-contrast", "link-in-text-block"]}}


FAULTS = """options => axe.run(options).then(({ violations }) => violations.flatMap(
    ({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html.slice(0, 160)}`)))"""


class Inspector:
    """Looks at a page with scripts on, whatever the page itself allows; at each shape once."""

    def __init__(self, browser: Browser, seen: Noted | None = None):
        self.browser = browser
        self.seen = seen or Noted()
        self.copies: dict[tuple, Page] = {}

    def inspect(self, page: Page) -> None:
        """Axe finds nothing; nothing sticks out at the side; the page says what it is."""
        where = f"{page.url} {page.viewport_size}"
        seen = page.evaluate(SEEN)
        assert seen["titles"] == 1, f"{where}: one h1"
        assert seen["title"].strip(), f"{where}: a title"
        assert seen["language"] in ("ko", "en"), where
        assert seen["inline"] == 0, f"{where}: inline"
        assert seen["wide"] <= 0, f"{where}: {seen['wide']} px stick out"
        shape = f"{page.viewport_size['width']}\n{seen['shape']}"
        if shape in self.seen:
            return
        copy = self._copied(page)
        for scheme, options in (("light", ALL), ("dark", OF_COLOUR)):
            copy.emulate_media(color_scheme=scheme)
            assert copy.evaluate(FAULTS, options) == [], f"{where}, {scheme}"
        self.seen.add(shape)

    def _copied(self, page: Page) -> Page:
        """A copy of the page, with axe in it: the page's own rules let no script in."""
        size = page.viewport_size
        key = (size["width"], size["height"])
        if key not in self.copies:
            context = self.browser.new_context(viewport=size, bypass_csp=True)
            self.copies[key] = context.new_page()
        copy, content = self.copies[key], page.content()
        copy.unroute_all()
        copy.route(page.url, lambda route: route.fulfill(body=content, content_type="text/html"))
        copy.goto(page.url)
        copy.evaluate(AXE_SCRIPT)
        return copy


_shared: dict[Browser, Inspector] = {}


def shared(browser: Browser) -> Inspector:
    """The one inspector of a browser; what another worker has looked at is looked at, too."""
    if browser not in _shared:
        _shared[browser] = Inspector(browser, Noted("shapes"))
    return _shared[browser]
