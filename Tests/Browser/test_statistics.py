"""Journey 10, Count: this term against the last, two together, a release, files to take along."""

from __future__ import annotations

import csv
import html
import io
import re
import subprocess
import zipfile
from datetime import date

import pytest

from desk import Desk

YEAR = date.today().year


def director(demo) -> dict:
    return next(one for one in demo.officers("grad") if "director" in one["roles"])


@pytest.fixture
def desk(browser, demo, language, width):
    desk = Desk(browser, demo.desk, director(demo), language, width)
    yield desk
    desk.close()


def taken(desk: Desk, link) -> bytes:
    """What a press on a link or a button gives to keep."""
    # Fitting Korean fonts into a file takes a busy machine its time.
    with desk.page.expect_download(timeout=150_000) as waiting:
        link.click(no_wait_after=True)
    return waiting.value.path().read_bytes()


def bare(text: str) -> str:
    return "".join(text.split())


def parts(kept: bytes) -> tuple[list[str], str, str]:
    """The sheets of a workbook, its second sheet as it is stored, and all its words."""
    package = zipfile.ZipFile(io.BytesIO(kept))
    book = package.read("xl/workbook.xml").decode()
    # Words may stand in their cells or in a list of their own.
    places = ("xl/worksheets/", "xl/sharedStrings")
    words = html.unescape(
        "".join(
            package.read(name).decode() for name in package.namelist() if name.startswith(places)
        )
    )
    names = re.findall(r'<sheet [^>]*name="([^"]*)"', book)
    return names, package.read("xl/worksheets/sheet2.xml").decode(), words


def test_the_numbers_are_there_at_a_glance_and_by_the_table(desk, language):
    desk.visit("/today")
    desk.page.locator("nav.places a[href='/statistics']").click()
    desk.look()
    desk.page.locator("#period").select_option(index=1)
    desk.page.locator("form.filters button").first.click()
    desk.look()
    page = desk.page
    assert page.locator("figure").count() >= 4
    assert re.search(r"\d+ → \d+", page.locator("main").inner_text())
    # Behind each figure stands its table, with the same numbers.
    figure = page.locator("figure").first
    figure.locator("summary").click()
    bars = figure.locator("ul.bars b").all_inner_texts()
    rows = figure.locator("tbody tr td:first-of-type").all_inner_texts()
    assert bars == rows
    desk.look()
    for fold in page.locator(".folds summary").all():
        fold.click()
    desk.look()


def test_any_two_questions_stand_in_one_table(desk):
    desk.visit(f"/statistics?period=calendar-year.{YEAR - 1}-01-01&unit=consultations")
    desk.page.locator("#rows").select_option("client")
    desk.page.locator("#columns").select_option("mode")
    desk.page.locator("#cross button").click()
    desk.look()
    assert desk.page.locator("#crossed").count() == 1
    cells = desk.page.locator("#cross td").all_inner_texts()
    assert sum(map(int, cells)) > 0


def test_nothing_is_answered_with_words_and_two_wrong_days_are_sent_back(desk):
    desk.visit("/statistics?period=term.2090-03-01")
    assert desk.page.locator("figure").count() == 0
    desk.visit("/statistics?from=2026-05-02&to=2026-05-01", status=422)
    assert desk.page.locator("#from").get_attribute("aria-invalid") == "true"


def test_the_true_numbers_are_taken_along_marked(desk):
    desk.visit(f"/statistics?period=calendar-year.{YEAR - 1}-01-01&unit=notes")
    press = desk.page.locator("form[action='/statistics/papers'] button")
    kept = taken(desk, press)
    mark = desk.page.locator("p.kind b").inner_text()
    names, _, words = parts(kept)
    assert len(names) > 10 and mark in words
    desk.page.locator("select[name=form]").select_option("csv")
    text = taken(desk, press).decode("utf-8-sig")
    assert next(csv.reader(io.StringIO(text))) == [mark]


@pytest.fixture(scope="module")
def released(browser, demo):
    """A term that is out, once for all tests here."""
    desk = Desk(browser, demo.desk, director(demo), "ko", 1280)
    desk.visit("/statistics/releases")
    desk.page.locator("a[href='/statistics/release']").click()
    desk.look()
    desk.page.locator("#unit").select_option("notes")
    desk.page.locator("#period optgroup").nth(1).locator("option").first.evaluate(
        "option => option.selected = true"
    )
    desk.page.locator("button[name=look]").click()
    desk.look()
    assert desk.page.locator("#preview").count() == 1, desk.page.locator("main").inner_text()
    for fold in desk.page.locator("details:has(.reasons) summary").all():
        fold.click()
    desk.look()
    hidden = desk.page.locator("td.veiled").count()
    reasons = desk.page.locator(".matter:has(table) dl.reasons dt").count()
    assert hidden == reasons > 0
    desk.page.locator("form[action='/statistics/publication'] [name=sure]").check()
    desk.page.locator("form[action='/statistics/publication'] button").click()
    desk.page.wait_for_url("**/statistics/releases/*")
    address = desk.page.url.removeprefix(demo.desk).split("?")[0]
    desk.close()
    return address


def test_a_release_opens_as_a_workbook_as_text_and_as_a_report(released, desk, language, tmp_path):
    desk.visit("/statistics/releases")
    desk.visit(released)
    assert desk.page.locator("dl.reasons").count() == 0
    kept = taken(desk, desk.page.locator(f"a[href*='workbook?language={language}']"))
    names, second, _ = parts(kept)
    assert len(names) == 1 + desk.page.locator("table.numbers").count()
    assert 'state="frozen"' in second
    text = taken(desk, desk.page.locator(f"a[href*='text?language={language}']"))
    assert text.startswith(b"\xef\xbb\xbf")
    report = taken(desk, desk.page.locator(f"a[href*='report?language={language}']"))
    file = tmp_path / "report.pdf"
    file.write_bytes(report)
    fonts = subprocess.check_output(["pdffonts", file], text=True).splitlines()[2:]
    assert fonts and all(line.split()[-5] == "yes" for line in fonts), fonts
    # The spaces of a line that was spread out are not told.
    words = bare(subprocess.check_output(["pdftotext", file, "-"], text=True))
    for title in desk.page.locator("section.matter h2").all_inner_texts():
        assert bare(title) in words


def test_what_is_out_is_not_released_again(released, desk):
    desk.visit("/statistics/release")
    desk.page.locator("#period optgroup").nth(1).locator("option").first.evaluate(
        "option => option.selected = true"
    )
    desk.page.locator("button[name=look]").click()
    desk.look()
    assert desk.page.locator("#refused").count() == 1


def test_a_counsellor_sees_own_numbers_and_no_way_to_publish(released, browser, demo, language):
    officer = demo.officers("grad", on_duty=True)[0]
    desk = Desk(browser, demo.desk, officer, language, 390)
    desk.visit(f"/statistics?period=calendar-year.{YEAR - 1}-01-01")
    assert desk.page.locator("select[name=form]").count() == 0
    desk.visit("/statistics/releases")
    desk.visit(released)
    desk.visit("/statistics/release", status=404)
    desk.close()
