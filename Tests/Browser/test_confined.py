"""The server as its systemd unit confines it: it serves, and files are still cleaned (B3 6, 32)."""

import os
import shutil
import subprocess
import tempfile

import pytest

import confinement
from demo import GYEOT, ROOT, Demo
from desk import Desk
from reporter import Reporter

NOBODY = 65534
UNIT = ROOT / "deploy/systemd/gyeot.service"


@pytest.fixture
def center():
    if os.geteuid() != 0 or not shutil.which("systemd-analyze"):
        pytest.skip("needs root, to become somebody else, and systemd's lists of calls")
    if not confinement.HEADER.exists():
        pytest.skip("the numbers of the calls are not installed")
    folder = tempfile.mkdtemp()
    os.chown(folder, NOBODY, NOBODY)
    demo = Demo(type(ROOT)(folder) / "demo")
    os.chown(demo.folder, NOBODY, NOBODY)
    os.chown(demo.home, NOBODY, NOBODY)
    demo.confine = confinement.confined(UNIT, NOBODY)
    able = subprocess.run(
        [str(GYEOT), "--version"], preexec_fn=demo.confine, cwd="/", capture_output=True
    )
    if able.returncode == -31 or b"Permission denied" in able.stderr:
        pytest.skip("this build lies where nobody else may read it")
    yield demo.start()
    assert demo.stop() == 0
    shutil.rmtree(folder)


def test_the_unit_lets_the_sandbox_for_files_be_made(center, browser, tmp_path):
    page = browser.new_page(viewport={"width": 320, "height": 200})
    page.set_content("<h1>3층 복도</h1>")
    page.screenshot(path=tmp_path / "IMG_0318.JPG", type="jpeg")
    page.pdf(path=tmp_path / "경위서.pdf")
    page.close()

    desk = Desk(browser, center.desk, center.officers("grad", on_duty=True)[0], fresh=True)
    before = set(desk.reports("new"))
    person = Reporter(browser, center.reporter, "ko", 390)
    person.visit("/grad/report")
    person.write()
    files = [str(tmp_path / name) for name in ("IMG_0318.JPG", "경위서.pdf")]
    person.page.locator("main input[type=file]").set_input_files(files)
    person.send("/report/sent")
    person.code()
    person.close()

    (report,) = set(desk.reports("new")) - before
    desk.visit(report)
    desk.send(f"{report}/reading")
    desk.send(f"{report}/copies")
    assert desk.page.locator("main img").count() == 1, "the picture has a clean copy"
    assert desk.page.locator('main a[href*="/copies/"]').count() >= 1, "and so has the document"
    desk.close()
