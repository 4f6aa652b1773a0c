"""What the journeys share: the sample centers, one browser, two screens, two languages."""

import zlib

import pytest
from playwright.sync_api import sync_playwright

import chromium
import share
from demo import Sample
from desk import Desk
from founding import Founded, set_up
from reporter import Reporter

PHONE, SCREEN = 390, 1280


def pytest_addoption(parser):
    parser.addoption(
        "--whole",
        action="store_true",
        help="every language at every width, with scripts and without",
    )


# They take minutes each, so they go first: what is left for the end is short, and no worker waits
# for another.
LONG = [
    *("first_run", "kill", "triage", "statistics", "consultations", "files_kept", "retention"),
    *("handing", "people", "import", "going_on", "recover", "duty", "find", "keep", "late"),
    *("front", "files", "handing_on", "upkeep", "canary", "files_desk", "tls", "tell", "guide"),
]
FIRST = {f"test_{name}.py": place for place, name in enumerate(LONG)}


def pytest_configure(config):
    if not hasattr(config, "workerinput"):
        share.begin()


def pytest_unconfigure(config):
    if not hasattr(config, "workerinput"):
        share.end()


def pytest_collection_modifyitems(config, items):
    """Walks half of what could be combined: each language, width and way of script, and each pair
    of three; which half, differs from journey to journey. --whole walks all."""
    items.sort(key=lambda item: FIRST.get(item.path.name, len(FIRST)))
    if config.getoption("whole"):
        return
    config.hook.pytest_deselected(items=[item for item in items if not _is_walked(item)])
    items[:] = [item for item in items if _is_walked(item)]


def _is_walked(item) -> bool:
    params = dict(item.callspec.params) if hasattr(item, "callspec") else {}
    turns = {"language": "en", "width": SCREEN, "scripts": True}
    chosen = [params.pop(name) == turn for name, turn in turns.items() if name in params]
    if len(chosen) < 2:
        return True
    journey = f"{item.originalname} {sorted(params.items(), key=str)}"
    return (sum(chosen) + zlib.crc32(journey.encode())) % 2 == 0


@pytest.fixture(scope="module")
def demo(tmp_path_factory):
    """The sample centers as they were founded: what one file leaves there, no other finds."""
    server = Sample(tmp_path_factory.mktemp("demo")).start()
    yield server
    assert server.stop() == 0


@pytest.fixture(scope="session")
def first_day():
    """Two centers by the command, on the day they began."""
    return Founded(share.once("founded", set_up))


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


@pytest.fixture(params=[False, True], ids=["without scripts", "with scripts"])
def scripts(request):
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
