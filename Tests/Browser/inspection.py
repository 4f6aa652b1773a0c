"""What must be true of every page that anybody sees."""

from __future__ import annotations

from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import Browser, BrowserContext, Page

# WCAG 2.2 AA and what axe calls good practice (KWCAG 2.2; requirements E6).
AXE = Axe()


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


# What makes one page look like another: which elements stand in which, with what a style or a
# screen reader goes by, and the order of the headings. How many rows a list has makes none.
SHAPE = """() => {
    const said = element => [element.tagName, ...Array.from(element.attributes)
        .filter(({ name }) => /^(class|role|type|open|lang|aria-[a-z]*)$/.test(name))
        .map(({ name, value }) => `${name}=${value}`)].join(" ");
    const all = Array.from(document.querySelectorAll("*"));
    const inside = all.map(element => element.parentElement
        ? said(element.parentElement) + " > " + said(element) : said(element));
    const headings = all.map(({ tagName }) => tagName)
        .filter((tag, place, tags) => /^H[1-6]$/.test(tag) && tag !== tags[place - 1]);
    return [...new Set(inside)].sort().concat(headings).join("\\n");
}"""
ALL = {"resultTypes": ["violations"]}
# What a change of colours alone can spoil.
OF_COLOUR = {**ALL, "runOnly": {"type": "rule", "values": ["color-contrast", "link-in-text-block"]}}


class Inspector:
    """Looks at a page with scripts on, whatever the page itself allows; at each shape once."""

    def __init__(self, browser: Browser):
        self.browser = browser
        self.seen: set[tuple] = set()
        self.copies: dict[tuple, Page] = {}

    def inspect(self, page: Page) -> None:
        """Axe finds nothing; nothing sticks out at the side; the page says what it is."""
        where = f"{page.url} {page.viewport_size}"
        assert page.locator("h1").count() == 1, f"{where}: one h1"
        assert page.title().strip(), f"{where}: a title"
        assert page.locator("html").get_attribute("lang") in ("ko", "en"), where
        assert page.locator("[style], style, script:not([src])").count() == 0, f"{where}: inline"
        wide = page.evaluate("document.documentElement.scrollWidth - innerWidth")
        assert wide <= 0, f"{where}: {wide} px stick out"
        shape = (page.viewport_size["width"], page.evaluate(SHAPE))
        if shape in self.seen:
            return
        for scheme in ("light", "dark"):
            assert self._faults(page, scheme) == [], f"{where}, {scheme}"
        self.seen.add(shape)

    def _faults(self, page: Page, scheme: str) -> list[str]:
        """What axe finds in a copy of the page: the page's own rules let no script in."""
        copy = self._copy(page.viewport_size["width"], page.viewport_size["height"], scheme)
        content = page.content()
        copy.unroute_all()
        copy.route(page.url, lambda route: route.fulfill(body=content, content_type="text/html"))
        copy.goto(page.url)
        options = OF_COLOUR if scheme == "dark" else ALL
        return [
            f"{violation['id']}: {node['html'][:160]}"
            for violation in AXE.run(copy, options=options).response["violations"]
            for node in violation["nodes"]
        ]

    def _copy(self, width: int, height: int, scheme: str) -> Page:
        key = (width, height, scheme)
        if key not in self.copies:
            context = self.browser.new_context(
                viewport={"width": width, "height": height}, color_scheme=scheme, bypass_csp=True
            )
            self.copies[key] = context.new_page()
        return self.copies[key]


_shared: dict[Browser, Inspector] = {}


def shared(browser: Browser) -> Inspector:
    """The one inspector of a browser, so that no shape is looked at twice."""
    return _shared.setdefault(browser, Inspector(browser))
