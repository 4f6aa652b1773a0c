"""A center's regulation: checked with its file, kept at set-up, demanded when the server starts."""

import pytest

from demo import ROOT, Sample, Server
from test_command import run, serving
from test_regulation import command, spoil

SAMPLE = (ROOT / "regulations/sample.yaml").read_text(encoding="utf-8")
PEOPLE = """people:
  - {center: grad, account: hong, name: 홍길동, roles: [director, counsellor], on-duty: true}
  - {center: ethics, account: sim, name: 심청, roles: [director, counsellor], on-duty: true}
"""


@pytest.fixture
def center(tmp_path):
    """A center file whose second center works under a regulation that lies beside it."""
    (tmp_path / "regulations").mkdir()
    own = SAMPLE.replace("code: sample", "code: ours", 1)
    (tmp_path / "regulations/ours.yaml").write_text(own, encoding="utf-8")
    text = (ROOT / "centers/sample.yaml").read_text(encoding="utf-8")
    file = tmp_path / "gaon.yaml"
    file.write_text(text.replace("      name: sample\n", "      name: ours\n"), encoding="utf-8")
    return file


def test_a_center_file_is_checked_with_its_regulation(center):
    folder = center.parent
    assert command(folder, "center", "check", "gaon.yaml")[0] == 0
    own = folder / "regulations/ours.yaml"
    lines = spoil(own, ("first: true", "first: maybe"), ("transition: receipt", "transition: x"))
    code, said = command(folder, "center", "check", "gaon.yaml")
    assert code == 1
    for line in lines:
        assert f"{own}:{line}:" in said, said
    assert "gaon.yaml:" in said and "잘못된 규정" in said
    own.unlink()
    code, said = command(folder, "center", "check", "gaon.yaml")
    assert code == 1
    assert "없는 규정" in said and "sample, yuwon" in said


@pytest.mark.parametrize(
    ("right", "wrong", "said"),
    [
        ("name: ours", "name: ../regulations/ours", "부호"),
        ("name: ours", "name: statutes", "없는 규정"),
        ("name: ours", "name: sample.examples", "부호"),
        ("in-force-since: 2022-03-25", "in-force-since: 2022-03-26", "다른 판의 규정"),
        ("in-force-since: 2022-03-25", "in-force-since: soon", "날짜"),
        ("in-force-since: 2022-03-25", "since: 2022-03-25", "빠진 칸"),
    ],
)
def test_a_choice_that_makes_no_sense_is_told_in_its_line(center, right, wrong, said):
    (line,) = spoil(center, (right, wrong))
    code, told = command(center.parent, "center", "check", "gaon.yaml")
    assert code == 1
    assert any(f"gaon.yaml:{line + off}: {said}" in told for off in (0, -1, -2)), told


def test_set_up_keeps_a_copy_that_the_server_works_with(center):
    folder = center.parent
    (folder / "people.yaml").write_text(PEOPLE, encoding="utf-8")
    (folder / "papers").mkdir()
    arguments = ["--center-file", "gaon.yaml", "--people-file", "people.yaml"]
    code, said = run(folder, "setup", *arguments, "--papers", "papers")
    assert code == 0, said
    kept = folder / "home/regulations/ours.yaml"
    assert kept.read_bytes() == (folder / "regulations/ours.yaml").read_bytes()
    # What lies beside the center file is only where it began.
    (folder / "regulations/ours.yaml").write_text("broken: [", encoding="utf-8")
    with serving(folder, folder / "home"):
        pass
    code, said = run(folder, "backup", str(folder / "kept.gyeot"))
    assert code == 0, said
    elsewhere = str(folder / "elsewhere")
    code, said = run(folder, "restore", str(folder / "kept.gyeot"), GYEOT_HOME=elsewhere)
    assert code == 0, said
    assert (folder / "elsewhere/regulations/ours.yaml").read_bytes() == kept.read_bytes()


def test_the_server_does_not_start_on_a_broken_regulation(tmp_path):
    demo = Sample(tmp_path).start()
    assert demo.stop() == 0
    own = demo.home / "regulations"
    own.mkdir()
    (own / "sample.yaml").write_text(
        SAMPLE.replace("first: true", "first: maybe", 1), encoding="utf-8"
    )
    line = SAMPLE[: SAMPLE.index("first: true")].count("\n") + 1
    code, said = run(tmp_path, "serve", GYEOT_HOME=str(demo.home))
    assert code == 1
    assert f"{own}/sample.yaml:{line}: 예·아니요" in said
    # Another wording in the same place is no mistake of its own, and still not what was chosen.
    (own / "sample.yaml").write_text(SAMPLE.replace("2022-03-25", "2027-03-01"), encoding="utf-8")
    code, said = run(tmp_path, "serve", GYEOT_HOME=str(demo.home))
    assert code == 1
    assert "다른 판의 규정" in said and "2027-03-01" in said
    # Whoever writes is kept out by nothing.
    with serving(tmp_path, demo.home, "--only", "reporter"):
        pass
    (own / "sample.yaml").write_text(SAMPLE, encoding="utf-8")
    (tmp_path / "again").mkdir()
    server = Server(tmp_path / "again", "serve", home=demo.home).start()
    server.wait_for("desk")
    assert server.stop() == 0
