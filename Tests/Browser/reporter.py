"""A person at the reporter's face: with a telephone or a desk screen, scripts off, no name."""

from __future__ import annotations

from playwright.sync_api import Browser, Locator, Page

from inspection import Inspector, Watch, shared

STORY = {
    "ko": "지난여름부터 심부름을 하고 있어요. 못 하겠다고 하니 회의에 부르지 않아요.",
    "en": "Since last summer I run errands. When I said no, I was left out of the meetings.",
}


def reveal(element: Locator) -> Locator:
    """Opens what is folded around an element."""
    folds = element.locator("xpath=ancestor::details[not(@open)]/summary")
    for _ in range(folds.count()):
        folds.first.click()
    return element


class Reporter:
    """Walks the reporter's pages as a person would; every page that opens is inspected."""

    def __init__(
        self,
        browser: Browser,
        origin: str,
        language: str,
        width: int,
        scripts: bool = False,
        inspector: Inspector | None = None,
    ):
        self.origin = origin
        self.language = language
        self.prefix = "" if language == "ko" else "/en"
        self.context = browser.new_context(
            viewport={"width": width, "height": 844 if width < 640 else 900},
            java_script_enabled=scripts,
            locale="ko-KR" if language == "ko" else "en-GB",
        )
        self.watch = Watch(self.context, origin)
        self.inspector = inspector or shared(browser)
        self.codes: set[str] = set()
        self.page = self.context.new_page()

    def close(self) -> None:
        """Leaves, after looking back: no cookie, no stranger, no code in an address."""
        self.watch.check()
        assert self.context.cookies() == []
        for code in self.codes:
            marks = {
                code,
                code.replace(" ", ""),
                code.replace(" ", "-"),
                code.replace(" ", "")[:12],
            }
            assert not [a for a in self.watch.addresses for mark in marks if mark in a]
        self.context.close()

    def visit(self, path: str, status: int = 200) -> Page:
        response = self.page.goto(self.origin + self.prefix + path)
        assert response.status == status, f"{path}: {response.status}"
        self.look()
        return self.page

    def look(self) -> None:
        assert self.page.locator("html").get_attribute("lang") == self.language
        for code in self.codes:
            assert code[:9] not in self.page.title()
        self.inspector.inspect(self.page)

    def form(self, action: str) -> Locator:
        """The form that posts there, folded or not."""
        return self.page.locator(f'form[action="{self.prefix}{action}"]')

    def write(self, story: str | None = None, **fields: str) -> None:
        """Fills the open report form: the story, and text fields by name."""
        self.page.locator("[name=story]").fill(STORY[self.language] if story is None else story)
        for name, value in fields.items():
            reveal(self.page.locator(f"[name={name}]")).fill(value)

    def send(self, form: str | None = None, status: int = 200) -> None:
        """Presses the one main button of a form and waits for its answer."""
        place = (
            self.page.locator(f'form[action$="{form}"]') if form else self.page.locator("main form")
        )
        button = reveal(place.first.locator("button").last)
        with self.page.expect_navigation() as navigation:
            button.click()
        assert navigation.value.status == status, navigation.value.status
        self.look()

    def code(self) -> str:
        """The code on the page, as it is shown: groups with blanks between."""
        shown = self.page.locator(".code")
        assert shown.count() == 1 and shown.is_visible()
        code = " ".join(shown.inner_text().split())
        assert len(code.replace(" ", "")) == 21, code
        self.codes.add(code)
        return code

    def tell(self, story: str | None = None, center: str = "grad") -> str:
        """The short way: opens the form of a center, writes, sends, and keeps the code."""
        self.visit(f"/{center}/report")
        self.write(story)
        self.send("/report/sent")
        return self.code()

    def come_back(self, code: str, status: int = 200) -> None:
        self.visit("/receipt")
        self.page.locator("[name=code]").fill(code)
        self.send("/receipt", status=status)

    def show_story(self) -> None:
        """Asks for the words that were sent first."""
        with self.page.expect_navigation():
            self.page.locator("button[name=show][value=story]").click()
        self.look()

    def text(self) -> str:
        return self.page.locator("main").inner_text()
