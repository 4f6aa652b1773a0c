"""How the server is, as the operator sees it; and the mail that says nothing, each day at nine."""

import os
import time

from founding import House
from test_command import run

PROGRAM = """#!/bin/sh
out="$(mktemp "$MAILS/mail-XXXXXX")"
cat > "$out.part" && mv "$out.part" "$out"
echo "$@" >> "$MAILS/arguments"
"""


def test_health_says_what_is_to_be_done_and_then_that_it_was(browser, founded, language, width):
    with House(founded.folder / "one", founded.home) as house:
        operator = founded.sit(browser, house, "imkkeok", width=width)
        operator.speak(language)
        page = operator.visit("/health")
        assert page.locator("dl.pairs dt").count() >= 10
        advice = page.locator("dd .hint")
        assert [text for text in advice.all_inner_texts() if "gyeot backup" in text]
        before = advice.count()
        code, said = run(founded.folder, "backup", str(founded.folder / "kept.gyeot"))
        assert code == 0, said
        operator.visit("/health")
        assert advice.count() == before - 1, operator.text()
        assert not [text for text in advice.all_inner_texts() if "gyeot backup" in text]
        # The operator sees that people work here, and nothing that anybody wrote.
        page.goto(house.desk + "/reports")
        assert page.locator("main a[href^='/reports/']").count() == 0
        operator.close()

    code, said = run(founded.folder, "doctor")
    assert "backup" in said and "Fatal" not in said, said


def test_whoever_reads_reports_does_not_see_the_server(browser, founded):
    with House(founded.folder / "one", founded.home) as house:
        counsellor = founded.sit(browser, house, "sim")
        counsellor.visit("/health", status=404)
        assert counsellor.page.locator('a[href="/health"]').count() == 0
        counsellor.close()


def mails(folder) -> list[bytes]:
    found = [path for path in folder.iterdir() if path.name.startswith("mail-")]
    return [path.read_bytes() for path in found if path.stat().st_size and "." not in path.name]


def until(folder, count: int, seconds: float = 30) -> list[bytes]:
    end = time.monotonic() + seconds
    while time.monotonic() < end and len(mails(folder)) < count:
        time.sleep(0.2)
    return mails(folder)


def test_the_mail_of_the_day_comes_once_and_says_nothing(founded):
    box = founded.folder / "mails"
    box.mkdir()
    program = founded.folder / "sendmail"
    program.write_text(PROGRAM.replace("$MAILS", str(box)))
    program.chmod(0o700)
    settings = {
        "GYEOT_SENDMAIL": str(program),
        "GYEOT_MAIL_FROM": "gyeot@gaon.example",
        "GYEOT_MAIL_TO": "hong@gaon.example,sim@gaon.example",
    }
    # Half past nine in Korea is half past midnight elsewhere.
    nine = (1_800 - int(time.time())) % 86_400
    with House(founded.folder / "nine", founded.home, later=nine, **settings):
        first = until(box, 2)
    assert len(first) == 2 and first[0] == first[1]
    said = first[0].decode("ascii", errors="replace")
    assert "gyeot@gaon.example" in said
    assert not any(letter.isdigit() for letter in said.split("\n\n", 1)[-1]), "no count, no day"
    arguments = (box / "arguments").read_text().splitlines()
    assert {line.split()[-1] for line in arguments} == {"hong@gaon.example", "sim@gaon.example"}

    with House(founded.folder / "again", founded.home, later=nine + 600, **settings):
        time.sleep(3)
    assert len(mails(box)) == 2, "once a day, also across restarts"

    with House(founded.folder / "next", founded.home, later=nine + 86_400, **settings):
        third = until(box, 4)
    assert len(third) == 4 and set(third) == set(first), "the same to the byte, whatever came"


def test_at_another_hour_no_mail_is_sent(founded):
    box = founded.folder / "mails"
    box.mkdir()
    program = founded.folder / "sendmail"
    program.write_text(PROGRAM.replace("$MAILS", str(box)))
    os.chmod(program, 0o700)
    ten = (5_400 - int(time.time())) % 86_400
    settings = {
        "GYEOT_SENDMAIL": str(program),
        "GYEOT_MAIL_FROM": "gyeot@gaon.example",
        "GYEOT_MAIL_TO": "hong@gaon.example",
    }
    with House(founded.folder / "ten", founded.home, later=ten, **settings):
        time.sleep(3)
    assert mails(box) == []
