"""What the journeys share: one sample center, one browser, two screens, two languages."""

import pytest
from playwright.sync_api import sync_playwright

import chromium
from demo import Demo
from desk import Desk
from founding import Founded
from reporter import Reporter

PHONE, SCREEN = 390, 1280


@pytest.fixture(scope="session")
def demo(tmp_path_factory):
    """The sample centers, from an empty folder."""
    server = Demo(tmp_path_factory.mktemp("demo")).start()
    yield server
    assert server.stop() == 0


@pytest.fixture(scope="session")
def first_day(tmp_path_factory):
    """Two centers by the command, on the day they began."""
    return Founded(tmp_path_factory.mktemp("founded"))


@pytest.fixture
def founded(first_day, tmp_path):
    """The same two centers for one test alone."""
    return first_day.copied(tmp_path)


@pytest.fixture(scope="session")
def browser():
    with sync_playwright() as playwright:
        found = chromium.launch(playwright)
        yield found
        found.close()


@pytest.fixture(params=["ko", "en"])
def language(request):
    return request.param


@pytest.fixture(params=[PHONE, SCREEN])
def width(request):
    return request.param


@pytest.fixture
def reporter(browser, demo, language, width):
    """Somebody at the reporter's face with scripts off, in each language at each width."""
    person = Reporter(browser, demo.reporter, language, width)
    yield person
    person.close()


@pytest.fixture
def someone(browser, demo):
    """Somebody at the reporter's face, on a telephone, in Korean."""
    person = Reporter(browser, demo.reporter, "ko", PHONE)
    yield person
    person.close()


@pytest.fixture
def counsellor(browser, demo):
    """The first officer on duty of the students' center, without scripts."""
    officer = Desk(browser, demo.desk, demo.officers("grad", on_duty=True)[0])
    yield officer
    officer.close()
