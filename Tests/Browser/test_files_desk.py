"""Files at the desk: clean copies that say nothing of their maker, originals only for a reason.

K2-10, E4 §8, B3 6 and 32. What is in a file is judged by exiftool alone.
"""

import json
import subprocess
import zipfile

import pytest

import office
from conftest import PHONE, SCREEN
from desk import Desk
from reporter import Reporter

MAKER = "홍길동"
TELLING = ("GPS", "Artist", "Author", "Creator", "Make", "Model", "Create", "XMP", "Comment")
REASON = {"ko": "징계위원회에 증거로 냅니다.", "en": "Evidence for the disciplinary committee."}


def told(file):
    """What an independent tool finds in a file."""
    found = subprocess.run(
        ["exiftool", "-G1", "-s", "-j", str(file)], check=True, capture_output=True
    )
    return json.loads(found.stdout)[0]


@pytest.fixture(scope="module")
def papers(browser, tmp_path_factory):
    """A photograph, a document, a page and a recording, as telephones and offices make them."""
    folder = tmp_path_factory.mktemp("papers")
    page = browser.new_page(viewport={"width": 320, "height": 200})
    page.set_content("<title>경위서</title><h1 style='color:teal'>3층 복도</h1>")
    page.screenshot(path=folder / "IMG_0318.JPG", type="jpeg")
    page.pdf(path=folder / "경위서.pdf")
    page.close()
    subprocess.run(
        [
            *("exiftool", "-q", "-overwrite_original", f"-Artist={MAKER}", "-Make=카메라"),
            *("-GPSLatitude=36.3721", "-GPSLongitude=127.3604", str(folder / "IMG_0318.JPG")),
        ],
        check=True,
    )
    subprocess.run(
        ["exiftool", "-q", "-overwrite_original", f"-Author={MAKER}", str(folder / "경위서.pdf")],
        check=True,
    )
    (folder / "글.html").write_text("<script>document.title = '안'</script>")
    (folder / "녹음.wav").write_bytes(b"RIFF\x24\0\0\0WAVEfmt " + bytes(24))
    assert any("GPS" in key for key in told(folder / "IMG_0318.JPG"))
    return folder


def attach(browser, demo, files, language="ko", width=PHONE):
    """Somebody tells something with files and gets a code."""
    person = Reporter(browser, demo.reporter, language, width)
    person.visit("/grad/report")
    person.write()
    person.page.locator("main input[type=file]").set_input_files([str(file) for file in files])
    person.send("/report/sent")
    person.code()
    person.close()


def opened(browser, demo, files, language="ko", width=SCREEN, scripts=False):
    """A report with files, just opened by the first officer on duty."""
    officer = demo.officers("grad", on_duty=True)[0]
    desk = Desk(browser, demo.desk, officer, language, width, scripts)
    before = set(desk.reports("new"))
    attach(browser, demo, files)
    (report,) = set(desk.reports("new")) - before
    desk.visit(report)
    desk.send(f"{report}/reading")
    return desk, report


def download(desk, press):
    with desk.page.expect_download() as waiting:
        press()
    return waiting.value


def test_a_copy_for_reading_and_the_original_for_a_reason(
    browser, demo, papers, language, width, tmp_path
):
    files = [papers / name for name in ("IMG_0318.JPG", "경위서.pdf", "녹음.wav")]
    desk, report = opened(browser, demo, files, language, width)
    desk.send(f"{report}/copies")

    # The picture is on the page, and it is really drawn.
    picture = desk.page.locator(".attached img")
    assert picture.count() == 1
    picture.scroll_into_view_if_needed()
    desk.page.wait_for_load_state("networkidle")
    assert desk.page.request.get(demo.desk + picture.get_attribute("src")).status == 200
    links = desk.page.locator(f'.attached a[href^="{report}/copies/"]')
    assert links.count() == 2
    for index, ending in enumerate(("jpg", "pdf")):
        copy = download(desk, links.nth(index).click)
        assert copy.suggested_filename.endswith(f"-copy.{ending}")
        kept = tmp_path / f"copy.{ending}"
        copy.save_as(kept)
        assert MAKER.encode() not in kept.read_bytes()
        assert not [key for key in told(kept) for word in TELLING if word in key]

    # Without a reason there is no original; with one it is the file as it came.
    form = desk.form(f"{report}/originals")
    form.locator("[name=reason]").evaluate("field => field.removeAttribute('required')")
    with desk.page.expect_navigation() as navigation:
        form.locator("button").click()
    assert navigation.value.status == 422
    desk.look()
    form = desk.form(f"{report}/originals")
    form.locator("[name=reason]").fill(REASON[language])
    original = download(desk, form.locator("button").click)
    assert original.suggested_filename == "IMG_0318.JPG"
    original.save_as(tmp_path / "original.jpg")
    assert (tmp_path / "original.jpg").read_bytes() == (papers / "IMG_0318.JPG").read_bytes()
    steps = desk.page.locator(".trail li").count()
    desk.visit(report)
    assert desk.page.locator(".trail li").count() == steps + 1, "the history has the download"
    desk.close()


def inside(file) -> bytes:
    """All that a paper says, unpacked: each part of it, and its directory."""
    with zipfile.ZipFile(file) as paper:
        parts = [name.encode() + paper.read(name) for name in paper.namelist()]
    return b"".join(parts) + file.read_bytes()


def test_papers_of_an_office_lose_their_makers(browser, demo, tmp_path):
    papers = [tmp_path / name for name in ("출근부.xlsx", "발표.pptx", "진술.odt")]
    office.packed(papers[0], "xlsx")
    office.packed(papers[1], "pptx")
    office.written(papers[2])
    assert all(office.MAKER.encode() in inside(paper) for paper in papers)
    locked = tmp_path / "잠긴 문서.pdf"
    office.locked(locked)
    assert "Encryption" in " ".join(told(locked))

    desk, report = opened(browser, demo, [*papers, locked])
    desk.send(f"{report}/copies")
    links = desk.page.locator(f'.attached a[href^="{report}/copies/"]')
    assert links.count() == len(papers)
    for index, paper in enumerate(papers):
        copy = download(desk, links.nth(index).click)
        kept = tmp_path / copy.suggested_filename
        copy.save_as(kept)
        assert kept.suffix == paper.suffix
        assert office.MAKER.encode() not in inside(kept)
        assert office.MAKER not in json.dumps(told(kept), ensure_ascii=False)
    # Of what is behind a password it is said that there is no copy, and why.
    row = desk.page.locator(".attached li", has_text=locked.name)
    assert "암호가 걸렸거나" in row.inner_text()
    assert row.locator(f'a[href^="{report}/copies/"]').count() == 0
    assert row.locator(f'form[action="{report}/originals"]').count() == 1
    assert desk.page.locator(f'form[action="{report}/copies"]').count() == 0, "nothing is left"
    desk.close()


def test_a_page_in_disguise_is_saved_and_never_shown(browser, demo, papers, tmp_path):
    """B3 32: a file that a browser would run is a download, whatever it calls itself."""
    disguised = tmp_path / "사진.png"
    disguised.write_bytes((papers / "글.html").read_bytes())
    desk, report = opened(browser, demo, [disguised, papers / "글.html"], scripts=True)
    assert desk.page.locator(".attached img").count() == 0
    title = desk.page.title()
    form = desk.form(f"{report}/originals")
    form.locator("[name=reason]").fill("까닭")
    saved = download(desk, form.locator("button").click)
    assert saved.suggested_filename == "사진.png"
    assert desk.page.title() == title
    desk.close()


def test_printed_the_files_are_listed_and_nothing_can_be_pressed(browser, demo, papers):
    desk, report = opened(browser, demo, [papers / "IMG_0318.JPG"])
    desk.send(f"{report}/copies")
    desk.page.emulate_media(media="print")
    assert desk.page.locator(".attached h3").first.is_visible()
    assert not desk.page.locator(".attached button").first.is_visible()
    desk.close()


def test_with_the_keyboard_alone(browser, demo, papers):
    desk, report = opened(browser, demo, [papers / "IMG_0318.JPG"])
    button = desk.page.locator(f'form[action="{report}/copies"] button')
    button.focus()
    with desk.page.expect_navigation():
        desk.page.keyboard.press("Enter")
    summary = desk.page.locator(".attached summary").first
    summary.focus()
    desk.page.keyboard.press("Enter")
    desk.page.keyboard.press("Tab")
    desk.page.keyboard.type("까닭")
    saved = download(desk, lambda: desk.page.keyboard.press("Enter"))
    assert saved.suggested_filename == "IMG_0318.JPG"
    desk.close()
