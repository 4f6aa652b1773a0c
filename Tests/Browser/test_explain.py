"""One case under each regulation, as the command explains it to people and to programs."""

import json
import subprocess

import pytest

from demo import GYEOT, ROOT
from shape import faults

SCHEMA = json.loads((ROOT / "docs/explain.schema.json").read_text(encoding="utf-8"))

RECEIVED = """events:
  - { event: consultation-requested, on: 2026-02-27 }
  - { event: established/reporter-named, on: 2026-03-02 }
  - { event: established/one-side-member, on: 2026-03-02 }
  - { event: received, on: 2026-03-03, codes: [sexual-harassment] }
"""


def explain(tmp_path, events: str, on: str, *more: str, name: str = "yuwon"):
    (tmp_path / "events.yaml").write_text(events, encoding="utf-8")
    return subprocess.run(
        [
            *(str(GYEOT), "regulation", "explain", str(ROOT / f"regulations/{name}.yaml")),
            *("--events", str(tmp_path / "events.yaml"), "--on", on, *more),
        ],
        capture_output=True,
        text=True,
        timeout=120,
    )


def answer(tmp_path, events: str, on: str, **more) -> dict:
    told = explain(tmp_path, events, on, "--json", **more)
    assert told.returncode == 0, told.stderr
    said = json.loads(told.stdout)
    assert faults(said, SCHEMA, SCHEMA) == []
    return said


@pytest.mark.parametrize("name", ["yuwon", "gwangju-dongbu", "sample"])
def test_a_case_of_nothing_is_answered_in_the_documented_shape(tmp_path, name):
    said = answer(
        tmp_path,
        "events: [{ event: consultation-requested, on: 2026-02-27 }]\n",
        "2026-03-01",
        name=name,
    )
    assert said["regulation"] == name
    assert said["stage"]["end"] is False
    assert said["allowed"]


def test_receipt_starts_its_periods_with_reasons_and_articles(tmp_path):
    said = answer(tmp_path, RECEIVED, "2026-03-10")
    clocks = {clock["id"]: clock for clock in said["clocks"]}
    handling = clocks["handling"]
    assert (handling["start"], handling["nominal"]) == ("2026-03-03", "2026-08-30")
    assert (handling["effective"], handling["state"]) == ("2026-08-31", "running")
    assert handling["article"] == "제22조제6항"
    assert [step["code"] for step in handling["trace"]] == ["began", "ran", "moved"]
    plan = clocks["plan-since-receipt"]
    assert plan["effective"] == "2026-06-04"
    assert {duty["id"] for duty in said["duties"]} >= {"receipt-notice", "plan-to-ministries"}
    assert "dismiss" in {step["id"] for step in said["allowed"]}
    summon = next(step for step in said["refused"] if step["id"] == "summon")
    assert summon["reason"]["ko"] and summon["reason"]["article"]


def test_the_layers_stand_beside_each_other_the_earlier_day_first(tmp_path):
    said = answer(tmp_path, RECEIVED, "2026-03-10")
    ends = [clock["effective"] for clock in said["clocks"] if "effective" in clock]
    assert ends == sorted(ends)
    alone = json.loads(explain(tmp_path, RECEIVED, "2026-03-10", "--json", "--alone").stdout)
    assert {duty["layer"] for duty in alone["duties"]} == {"yuwon"}


def test_what_cannot_stand_in_the_case_is_told_and_the_rest_is_answered(tmp_path):
    events = RECEIVED + (
        "  - { event: received, on: 2026-03-03, codes: [sexual-harassment] }\n"
        "  - { event: dismissed/no-such-reason, on: 2026-03-05, by: director, reason: true }\n"
        "  - { event: investigation-opened, on: 2026-03-01 }\n"
        "  - { event: resumed/suspended, on: 2026-03-06 }\n"
    )
    said = answer(tmp_path, events, "2026-03-10")
    codes = [(event["number"], event["reason"]["code"]) for event in said["events"]]
    assert codes[0] == (5, "duplicate")
    assert codes[1] == (6, "unknown-ground")
    assert codes[2] == (7, "out-of-order")
    assert codes[3][0] == 8
    assert said["stage"]["id"] == "received"


def test_a_person_reads_it_in_either_language(tmp_path):
    korean = explain(tmp_path, RECEIVED, "2026-03-10").stdout
    assert "기한" in korean and "할 수 있는 절차" in korean and "2026-08-31" in korean
    english = explain(tmp_path, RECEIVED, "2026-03-10", "--english").stdout
    assert "May be done" in english and "Handling the case" in english


@pytest.mark.parametrize(
    ("events", "on", "said"),
    [
        ("events:\n  - { event: exploded, on: 2026-03-03 }\n", "2026-03-10", "events.yaml:2"),
        ("events:\n  - { event: received, on: 2026-02-30 }\n", "2026-03-10", "events.yaml:2"),
        ("evnets: []\n", "2026-03-10", "events.yaml:1"),
        (RECEIVED, "today", "2026-11-02"),
        ("events:\n  - { event: recei", "2026-03-10", "events.yaml"),
    ],
)
def test_files_that_make_no_sense_end_with_sentences(tmp_path, events, on, said):
    told = explain(tmp_path, events, on)
    assert told.returncode != 0
    assert said in told.stderr


def test_a_period_says_on_which_readings_it_rests(tmp_path):
    said = answer(tmp_path, RECEIVED, "2026-03-10")
    handling = next(clock for clock in said["clocks"] if clock["id"] == "handling")
    assert (handling["status"], handling["readings"]) == ("silent", ["b-7", "b-50", "b-47"])
    readings = {reading["id"]: reading for reading in said["readings"]}
    assert readings["b-7"]["chosen"]["ko"]


def warnings(said, code):
    return [warning for warning in said["warnings"] if warning["code"] == code]


def test_an_earlier_case_is_judged_by_its_own_wording_where_that_is_at_hand(tmp_path):
    text = (ROOT / "regulations/yuwon.yaml").read_text(encoding="utf-8")
    begin = text.index("  - { from: 2024-01-02")
    text = text[:begin] + text[text.index("\n", begin) + 1 :]
    # The reading about 2024 decides nothing in the wording of 2022; `check` would warn of it.
    old = tmp_path / "yuwon-2022.yaml"
    old.write_text(text.replace("length: 180d", "length: 90d"), encoding="utf-8")
    events = RECEIVED.replace("2026-", "2023-")
    alone = answer(tmp_path, events, "2023-03-10")
    assert len(warnings(alone, "other-wording")) == 1
    told = explain(tmp_path, events, "2023-03-10", "--json", "--earlier", str(old))
    assert told.returncode == 0, told.stderr
    said = json.loads(told.stdout)
    assert warnings(said, "other-wording") == []
    # What the law itself said earlier is still not at hand.
    assert warnings(said, "later-law") == warnings(alone, "later-law") != []
    lengths = {clock["id"]: clock["length"] for clock in said["clocks"]}
    assert lengths["handling"] == "90d"
