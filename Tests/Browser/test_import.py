"""Bringing the past along: an old table comes in at the desk, with scripts and without."""

from __future__ import annotations

import pytest

from desk import Desk

SHARED = {"ko": "저자 순서를 물었다.", "en": "Asked about the order of authors."}
LONG_YEAR = "20225.3.4"


@pytest.fixture
def counsellor(browser, demo, language, width, scripts):
    officer = next(o for o in demo.officers("grad") if o["name"] == "cheong")
    desk = Desk(browser, demo.desk, officer, language, width, scripts)
    yield desk
    desk.close()


def table(tmp_path, language: str, width: int, scripts: bool) -> str:
    """Two notes of one matter, a value on no list, and a year of five digits."""
    name = f"{language}-{width}-{scripts}"
    path = tmp_path / f"{name}.csv"
    path.write_text(
        "상담번호,상담일,내담자,구분,유형,접수경로,내용\n"
        f"{name},2025.3.4,버들 {name},박사과정생,성희롱,이메일,{SHARED[language]}\n"
        f"{name},2025-03-11,버들 {name},박사과정생,성희롱,전화,{name}\n"
        f"{name}-2,{LONG_YEAR},까치 {name},,성희롱,이메일,{name}\n",
        encoding="cp949",
    )
    return str(path)


def send(desk: Desk, path: str) -> None:
    desk.visit("/imports")
    desk.page.locator("[name=table]").set_input_files(path)
    with desk.page.expect_navigation():
        desk.page.locator('form[action="/imports"] .button-main').click()
    desk.look()


def go_on(desk: Desk) -> None:
    with desk.page.expect_navigation():
        desk.page.locator("main .button-main").first.click()
    desk.look()


def test_a_table_comes_in_step_by_step(counsellor, tmp_path, language, width, scripts):
    desk = counsellor
    desk.visit("/consultations")
    desk.page.locator('main a[href="/imports"]').click()
    desk.look()
    send(desk, table(tmp_path, language, width, scripts))
    assert desk.page.url.endswith("/columns")
    assert desk.page.locator("[name=column-1]").input_value() == "day"
    go_on(desk)
    value = desk.page.locator("[name^=value-][name$=-value]")
    for place in range(value.count()):
        if value.nth(place).input_value() == "박사과정생":
            desk.page.locator(f"select[name=value-{place}]").select_option(index=1)
    go_on(desk)
    row = desk.page.locator("table tbody tr")
    assert row.count() == 1
    assert LONG_YEAR in row.inner_text()
    with desk.page.expect_download() as failing:
        desk.page.locator('main a[href$="/failing-rows"]').click()
    kept = failing.value.path().read_text(encoding="utf-8-sig")
    assert kept.startswith("상담번호,상담일,내담자") and LONG_YEAR in kept
    go_on(desk)
    assert desk.page.locator("progress").count() == 1
    go_on(desk)
    name = f"버들 {language}-{width}-{scripts}"
    found = desk.page.locator("main table a", has_text=name)
    assert found.count() == 1
    found.click()
    desk.look()
    assert SHARED[language] in desk.text()
    # The same table again: nothing of it is new.
    send(desk, table(tmp_path, language, width, scripts))
    go_on(desk)
    go_on(desk)
    assert desk.page.locator('form[action$="/carried"]').count() == 0


def test_what_is_no_table_is_sent_back_with_what_to_do(counsellor, tmp_path):
    path = tmp_path / "old.xlsx"
    path.write_text("<!DOCTYPE html><table><tr><td>x</td></tr></table>", encoding="utf-8")
    send(counsellor, str(path))
    assert counsellor.page.locator("#table-fault").is_visible()
    assert counsellor.page.url.endswith("/imports")


def test_the_empty_form_is_a_workbook(counsellor):
    desk = counsellor
    desk.visit("/imports")
    with desk.page.expect_download() as form:
        desk.page.locator('a[href="/imports/template"]').click()
    assert form.value.suggested_filename.endswith(".xlsx")
    assert form.value.path().read_bytes()[:2] == b"PK"


def test_a_table_is_thrown_away(counsellor, tmp_path, language, width, scripts):
    desk = counsellor
    send(desk, table(tmp_path, language, width, scripts))
    desk.send("/removal")
    assert desk.page.url.endswith("/imports?done=removed")
    assert desk.page.locator(".notice").is_visible()
