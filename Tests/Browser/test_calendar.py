"""The calendar against judges that know nothing of it (C1–C4)."""

import datetime
import json
import random
import subprocess

import holidays
import pytest

from demo import GYEOT
from period_judge import Judge, days_of_the_package, days_of_the_table

YEARS = range(2015, 2029)

# Days on which the table and the package differ, each with the law that settles it.
SETTLED: dict[str, str] = {}


def ask(lines: list[str]) -> list[dict]:
    """What the command says to each line."""
    ended = subprocess.run(
        [str(GYEOT), "calendar", "due", "--batch"],
        input="".join(line + "\n" for line in lines),
        capture_output=True,
        text=True,
        timeout=300,
        check=True,
    )
    return [json.loads(line) for line in ended.stdout.splitlines()]


def test_the_table_of_holidays_is_that_of_an_independent_calendar():
    ours, theirs = days_of_the_table(), days_of_the_package(YEARS)
    day, differing = datetime.date(2015, 1, 1), []
    while day.year in YEARS:
        if (day in ours) != (day in theirs) and day.isoformat() not in SETTLED:
            differing.append(day.isoformat())
        day += datetime.timedelta(days=1)
    assert len(ours) == 262
    assert differing == []


def test_each_substitute_is_one_of_the_package_too():
    ours = {day for day, kind in days_of_the_table().items() if kind == "substitute"}
    named = holidays_named("대체")
    assert ours - named - set(map(datetime.date.fromisoformat, SETTLED)) == set()
    assert named - ours == set()


def holidays_named(word: str) -> set[datetime.date]:
    found = holidays.country_holidays("KR", years=YEARS, language="ko").items()
    return {day for day, name in found if word in name}


def question(draw: random.Random) -> dict:
    start = datetime.date(2015, 1, 1) + datetime.timedelta(days=draw.randrange(13 * 365))
    unit, most = draw.choice([("d", 400), ("d", 30), ("w", 20), ("m", 14), ("y", 1)])
    asked = {"from": start.isoformat(), "length": f"{draw.randint(1, most)}{unit}"}
    pauses = []
    for _ in range(draw.choice([0, 0, 1, 2, 3])):
        first = start + datetime.timedelta(days=draw.randint(-10, 200))
        last = first + datetime.timedelta(days=draw.randrange(60))
        pauses.append([first.isoformat(), last.isoformat()])
    if pauses:
        asked["pauses"] = pauses
    if draw.random() < 0.4:
        asked["extend"] = f"{draw.randint(1, 40)}d" if draw.random() < 0.7 else "1m"
    return asked


def test_ten_thousand_periods_end_where_the_statute_ends_them():
    draw = random.Random(20261121)
    asked = [question(draw) for _ in range(10_000)]
    judge = Judge(set(days_of_the_package(range(2014, 2036))) & set(days_of_the_table()))
    answers = ask([json.dumps(one) for one in asked])
    assert len(answers) == len(asked)
    wrong = []
    for one, answer in zip(asked, answers, strict=True):
        nominal, effective = judge.due(one)
        said = (answer.get("nominal"), answer.get("effective"))
        if said != (nominal.isoformat(), effective.isoformat()):
            wrong.append((one, said, nominal.isoformat(), effective.isoformat()))
    assert wrong[:3] == []


@pytest.mark.parametrize(
    "line",
    [
        "",
        "{",
        '{"from":"2026-09-14","leng',
        "null",
        "[]",
        '"2026-09-14"',
        "{}",
        '{"from":"0000-01-01","length":"1d"}',
        '{"from":"9999-12-31","length":"1d"}',
        '{"from":"10000-01-01","length":"1d"}',
        '{"from":"2026-09-14","length":"999999999999999999999999d"}',
        '{"from":"2026-09-14","length":"4000000d"}',
        '{"from":"2026-09-14","length":"4000000wd"}',
        '{"from":"2026-09-14","length":"20d","pauses":[["2026-09-20","2026-09-15"]]}',
        '{"from":"2026-09-14","length":"20d","pauses":[["2026-09-20"]]}',
        '{"from":"2026-09-14","length":"20d","pauses":"2026-09-20"}',
        '{"from":"2026-09-14","length":"20d","extend":10}',
        '{"from":"2026-09-14","length":"20d","lenght":"10d"}',
        "[" * 5000,
        '{"from":"2026-09-14","length":"' + "9" * 100_000 + 'd"}',
        "\ufeff\u200b",
    ],
)
def test_a_line_that_makes_no_sense_gets_a_sentence_and_the_next_its_answer(line):
    good = '{"from":"2026-09-14","length":"20d"}'
    bad, answer = ask([line, good])
    assert bad["line"] == 1
    assert bad["error"].endswith(".") and bad["ko"].endswith(".")
    assert len(bad["error"]) < 200
    assert answer["effective"] == "2026-10-06"


def test_lines_are_answered_one_by_one():
    with subprocess.Popen(
        [str(GYEOT), "calendar", "due", "--batch"],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
    ) as asked:
        for length, effective in [("20d", "2026-10-06"), ("3m", "2026-12-14")]:
            asked.stdin.write(json.dumps({"from": "2026-09-14", "length": length}) + "\n")
            asked.stdin.flush()
            assert json.loads(asked.stdout.readline())["effective"] == effective
        asked.stdin.write('{"from":"2026-09-14","length":"7d"}')
        asked.stdin.close()
        assert json.loads(asked.stdout.readline())["nominal"] == "2026-09-21"
        assert asked.wait(timeout=30) == 0


def due(*arguments: str) -> subprocess.CompletedProcess:
    return subprocess.run(
        [str(GYEOT), "calendar", "due", *arguments], capture_output=True, text=True, timeout=30
    )


def test_one_period_is_answered_for_a_person_and_for_a_program():
    told = due("--from", "2026-09-14", "--length", "20d")
    assert told.returncode == 0
    assert "2026-10-06" in told.stdout and "개천절 대체공휴일" in told.stdout
    told = due(
        *("--from", "2026-03-03", "--length", "180d", "--json"),
        *("--pause", "2026-04-01..2026-06-30"),
    )
    answer = json.loads(told.stdout)
    assert answer["nominal"] == "2026-11-29"
    assert answer["effective"] == "2026-11-30"
    assert [step["code"] for step in answer["trace"]] == ["began", "ran", "paused", "moved"]


def test_a_pause_that_goes_on_leaves_days_and_no_date():
    told = due("--from", "2026-03-03", "--length", "180d", "--pause", "2026-06-05..", "--json")
    answer = json.loads(told.stdout)
    assert answer["remaining"] == 87
    assert "effective" not in answer


@pytest.mark.parametrize(
    "arguments",
    [
        [],
        ["--from", "2026-09-14"],
        ["--from", "tomorrow", "--length", "20d"],
        ["--from", "2026-09-14", "--length", "soon"],
        ["--from", "2026-09-14", "--length", "20d", "--pause", "2026-09-15"],
        ["--from", "2026-09-14", "--length", "20d", "--roll", "up"],
    ],
)
def test_a_period_that_makes_no_sense_ends_with_a_sentence(arguments):
    told = due(*arguments)
    assert told.returncode != 0
    assert told.stderr.startswith("gyeot: ") and len(told.stderr.splitlines()) == 1


def test_a_center_adds_days_of_its_own(tmp_path):
    own = tmp_path / "own.yaml"
    own.write_text(
        "checked-on: 2026-11-20\nsources:\n  university: 학칙 제5조\nholidays:\n"
        "  - { day: 2026-12-04, ko: 개교기념일, en: Founding day, kind: local,"
        " source: university }\n",
        encoding="utf-8",
    )
    told = due("--from", "2026-11-20", "--length", "14d", "--json", "--holidays", str(own))
    assert json.loads(told.stdout)["effective"] == "2026-12-07"
