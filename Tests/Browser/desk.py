"""An officer at the desk."""

from __future__ import annotations

from playwright.sync_api import Browser, Locator, Page

from inspection import Inspector, Watch, shared
from once import Telephone
from reporter import reveal

# The same person sits at many a server, in copies of one home.
_telephones: dict[tuple[str, str], Telephone] = {}
_sessions: dict[tuple[str, str], dict] = {}


def telephone(origin: str, officer: dict) -> Telephone:
    """What the officer holds in hand at this server."""
    secret = officer["totpSecret"]
    return _telephones.setdefault((origin, secret), Telephone(secret))


class Desk:
    """Walks the desk's pages as an officer would; every page that opens is inspected."""

    def __init__(
        self,
        browser: Browser,
        origin: str,
        officer: dict,
        language: str = "ko",
        width: int = 1280,
        scripts: bool = False,
        fresh: bool = False,
        inspector: Inspector | None = None,
        signed_in: bool = True,
    ):
        self.origin = origin
        self.officer = officer
        key = (origin, officer["totpSecret"])
        kept = None if fresh else _sessions.get(key)
        self.context = browser.new_context(
            viewport={"width": width, "height": 844 if width < 640 else 900},
            java_script_enabled=scripts,
            storage_state=kept,
        )
        self.watch = Watch(self.context, origin)
        self.inspector = inspector or shared(browser)
        self.page = self.context.new_page()
        if not signed_in:
            return
        if not kept:
            self.sign_in()
            if not fresh:
                _sessions[key] = self.context.storage_state()
        self.visit("/today")
        if self.page.url.endswith("/sign-in"):
            # The session that was kept has ended in the meantime, by time or by another journey.
            self.sign_in()
            _sessions[key] = self.context.storage_state()
            self.visit("/today")
        self.speak(language)

    def close(self) -> None:
        self.watch.check()
        self.context.close()

    def visit(self, path: str, status: int = 200) -> Page:
        response = self.page.goto(self.origin + path)
        assert response.status == status, f"{path}: {response.status}"
        self.look()
        return self.page

    def look(self) -> None:
        self.inspector.inspect(self.page)

    def sign_in(self, **wrong: str) -> None:
        """Signs in; a field given here is typed instead of the right one."""
        self.page.goto(self.origin + "/sign-in")
        self.look()
        fields = {
            "name": self.officer["name"],
            "passphrase": self.officer["passphrase"],
            "once": wrong.get("once") or telephone(self.origin, self.officer).once(),
            **wrong,
        }
        for name, value in fields.items():
            self.page.locator(f"[name={name}]").fill(value)
        with self.page.expect_navigation():
            self.page.locator('form[action="/sign-in"] button').last.click()
        if self.page.url.endswith("/pledge"):
            # Whoever comes in for the first time promises to keep silent.
            self.look()
            self.page.locator("[name=agree]").check()
            with self.page.expect_navigation():
                self.page.locator('form[action="/pledge"] button').click()

    def speak(self, language: str) -> None:
        """Takes the desk in a language, if it is not in it already."""
        if self.page.locator("html").get_attribute("lang") != language:
            with self.page.expect_navigation():
                self.page.locator('form[action="/language"] button').click()
        assert self.page.locator("html").get_attribute("lang") == language

    def form(self, action: str) -> Locator:
        """The form that posts there, unfolded."""
        place = self.page.locator(f'form[action$="{action}"]').first
        reveal(place.locator("button").last)
        return place

    def send(self, action: str, status: int = 200) -> None:
        """Presses the last button of a form; a POST is answered with a page after a redirect."""
        button = self.form(action).locator("button").last
        with self.page.expect_navigation() as navigation:
            button.click()
        assert navigation.value.status == status, navigation.value.status
        if status == 200:
            assert navigation.value.request.method == "GET"
        self.look()

    def ask(self, action: str) -> None:
        """Leads to the page between a choice and its act; nothing is done yet."""
        with self.page.expect_navigation():
            self.form(action).locator("button").last.click()
        self.look()

    def reports(self, stage: str = "new") -> list[str]:
        """The addresses of all reports of a stage, over all pages of the list."""
        found: list[str] = []
        page = 1
        while True:
            self.page.goto(f"{self.origin}/reports?stage={stage}&page={page}")
            links = self.page.locator('main a[href^="/reports/"]').evaluate_all(
                "all => all.map(link => link.getAttribute('href'))"
            )
            found += [href for href in dict.fromkeys(links) if href not in found]
            if self.page.locator("main a[rel=next]").count() == 0:
                self.look()
                return found
            page += 1

    def text(self) -> str:
        return self.page.locator("main").inner_text()
