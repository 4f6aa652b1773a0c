"""The regulation commands, over files as careless and as hostile people write them."""

import pathlib
import shutil
import subprocess

import pytest

from demo import GYEOT, ROOT

EXERCISE = ROOT / "Tests/RegulationsTests/Regulation/Files/exercise.yaml"


def command(folder: pathlib.Path, *arguments: str) -> tuple[int, str]:
    """Exit code and what was said; no input is worth more than a few seconds."""
    ended = subprocess.run(
        [str(GYEOT), *arguments],
        cwd=folder,
        capture_output=True,
        text=True,
        timeout=60,
        stdin=subprocess.DEVNULL,
    )
    return ended.returncode, (ended.stdout + ended.stderr).rstrip()


def check(folder: pathlib.Path, name: str) -> tuple[int, list[str]]:
    code, said = command(folder, "regulation", "check", name)
    return code, said.splitlines()


@pytest.fixture
def exercise(tmp_path):
    """A right regulation in a folder of its own, to be spoilt."""
    text = EXERCISE.read_text(encoding="utf-8")
    (tmp_path / "ours.yaml").write_text(text, encoding="utf-8")
    return tmp_path / "ours.yaml"


def spoil(file: pathlib.Path, *slips: tuple[str, str]) -> list[int]:
    """Writes something wrong in place of something right, and says in which lines."""
    text, lines = file.read_text(encoding="utf-8"), []
    for right, wrong in slips:
        assert right in text, right
        lines.append(text[: text.index(right)].count("\n") + 1)
        text = text.replace(right, wrong, 1)
    file.write_text(text, encoding="utf-8")
    return lines


def test_a_right_regulation_is_said_to_be_right(exercise):
    code, said = check(exercise.parent, "ours.yaml")
    assert code == 0, said
    assert said == ["ours.yaml: 잘못된 곳 없음 · nothing to mend"]


def test_every_mistake_comes_at_once_with_its_line(exercise):
    lines = spoil(
        exercise,
        ("length: 60d", "length: sixty"),
        ("event: received,", "event: recieved,"),
        ("consequence: bar", "consequnce: bar"),
        ("at-least: 4/10", "at-least: 4:10"),
        ("tie: fails", "tie: fials"),
        ("article: 제2조제1항, start", "article: 제9조, start"),
        ("excluded-pauses: [abroad]", "excluded-pauses: [away]"),
    )
    code, said = check(exercise.parent, "ours.yaml")
    assert code == 1
    found = {int(line.split(":")[1]) for line in said if line.startswith("ours.yaml:")}
    assert set(lines) <= found, said
    assert all(line.endswith(".") and line.count(". ") >= 1 for line in said), "what, then how"


def test_an_example_that_fails_is_told_in_its_line(tmp_path):
    for name in ["sample.yaml", "sample.examples.yaml"]:
        shutil.copy(ROOT / "regulations" / name, tmp_path / name)
    code, said = check(tmp_path, "sample.yaml")
    assert code == 0, said
    (line,) = spoil(tmp_path / "sample.examples.yaml", ("stage: finished", "stage: counselling"))
    code, said = check(tmp_path, "sample.yaml")
    assert code == 1
    assert any("sample.examples.yaml:" in told and "어긋난 예" in told for told in said), said
    told = next(told for told in said if "어긋난 예" in told)
    assert line - 12 <= int(told.split(":")[1]) <= line, "at the example"


def test_several_files_are_checked_in_one_go(exercise):
    (exercise.parent / "empty.yaml").write_text("", encoding="utf-8")
    code, said = command(
        exercise.parent, "regulation", "check", "ours.yaml", "empty.yaml", "gone.yaml"
    )
    assert code == 1
    assert "ours.yaml: 잘못된 곳 없음" in said
    assert "empty.yaml:1: 빈 파일" in said and "gone.yaml:1: 열 수 없는 파일" in said


BOMB = "a: &a [x, x, x, x, x, x, x, x, x]\n" + "".join(
    f"{chr(98 + step)}: &{chr(98 + step)} [{', '.join(['*' + chr(97 + step)] * 9)}]\n"
    for step in range(12)
)

HOSTILE = {
    "nothing": (b"", ":1: 빈 파일"),
    "spaces": (b" \n\n", ":1: 빈 파일"),
    "comment": (b"# only a word\n", ":1: 빈 파일"),
    "nul": (b"code: a\0b\n", ":1: 보이지 않는 글자"),
    "cp949": ("code: a\ntitle: 규정\n".encode("cp949"), ":2: 글자 부호"),
    "utf16": ("code: 규정\n".encode("utf-16"), ":1: 글자 부호"),
    "huge": (b"# a line\n" * 200_000, ":1: 너무 큰 파일"),
    "deep": (b"code: " + b"[" * 50_000 + b"]" * 50_000, ":1: 문법"),
    "bomb": (BOMB.encode(), ":2: 별칭"),
    "itself": (b"code: &a\n  - *a\n", ":2: 별칭"),
    "twice": (b"code: a\ncode: b\n", ":2: 겹친 칸"),
    "often": (b"code: a\n" * 150, "겹친 칸"),
    "list": (b"- a\n- b\n", ":1: 묶음이 아님"),
    "word": (b"regulation\n", ":1: 묶음이 아님"),
    "tags": (b"code: !!python/object:os.system [x]\n", ":1: 글이 아님"),
    "two": (b"code: a\n---\ncode: b\n", "문법"),
    "tab": (b"versions:\n\t- a\n", ":2: 탭"),
    "direction": ("code: a\ntitle: {ko: 규\u202e정, en: x}\n".encode(), ":2: 보이지 않는 글자"),
    "binary": (bytes(range(128, 256)) * 20, ":1: 글자 부호"),
}


@pytest.mark.parametrize("name", HOSTILE)
def test_whatever_a_file_holds_it_is_answered_with_sentences(tmp_path, name):
    bytes_, expected = HOSTILE[name]
    (tmp_path / "it.yaml").write_bytes(bytes_)
    code, said = check(tmp_path, "it.yaml")
    assert code == 1
    assert any(expected in line for line in said), said[:5]
    assert all(line.startswith("it.yaml:") and len(line) < 400 for line in said), said[:5]
    assert "Fatal" not in "".join(said)


def test_a_folder_and_a_device_are_no_regulation(tmp_path):
    assert "열 수 없는 파일" in check(tmp_path, ".")[1][0]
    assert "빈 파일" in check(tmp_path, "/dev/null")[1][0]
    assert check(tmp_path, "/dev/zero")[0] == 1
    unreadable = tmp_path / "locked.yaml"
    unreadable.symlink_to(tmp_path / "locked.yaml")
    assert "열 수 없는 파일" in check(tmp_path, "locked.yaml")[1][0]


def test_diff_says_what_changes_and_marks_what_reaches_open_cases(exercise):
    folder = exercise.parent
    new = folder / "new.yaml"
    shutil.copy(exercise, new)
    assert command(folder, "regulation", "diff", "ours.yaml", "new.yaml") == (
        0,
        "달라진 것 없음 · nothing changes",
    )
    spoil(new, ("length: 10d", "length: 14d"), ("title: { ko: 연습 규정", "title: { ko: 새 규정"))
    code, said = command(folder, "regulation", "diff", "ours.yaml", "new.yaml")
    assert code == 0
    assert said.splitlines()[0] == "* deadlines/appeal/length (이의 · 길이): 10d → 14d"
    assert "  title/ko: 연습 규정 → 새 규정" in said.splitlines()
    assert said.splitlines()[-1].startswith("새 판이 없음. 이 판의 사건을 모두 다시 셈: 1")


VERSION = "  - { from: 2025-03-01, transition: pending, article: 부칙 제1조 }"
LATER = (
    "  - { from: 2025-03-01, until: 2026-02-28, transition: pending, article: 부칙 제1조 }\n"
    "  - { from: 2026-03-01, transition: %s, article: 부칙 제1조 }"
)


def test_diff_says_when_a_new_version_reaches_open_cases(exercise):
    new = exercise.parent / "new.yaml"
    shutil.copy(exercise, new)
    spoil(new, ("length: 10d", "length: 14d"), (VERSION, LATER % "pending"))
    code, said = command(exercise.parent, "regulation", "diff", "ours.yaml", "new.yaml")
    assert code == 0
    assert "* deadlines/appeal/length (이의 · 길이): 10d → 14d" in said
    assert said.splitlines()[-1].startswith("진행 중인 사건에도 적용: ")


def test_diff_says_when_open_cases_keep_their_wording(exercise):
    new = exercise.parent / "new.yaml"
    shutil.copy(exercise, new)
    spoil(new, ("length: 10d", "length: 14d"), (VERSION, LATER % "receipt"))
    code, said = command(exercise.parent, "regulation", "diff", "ours.yaml", "new.yaml")
    assert code == 0
    assert "  deadlines/appeal/length (이의 · 길이): 10d → 14d" in said
    assert "*" not in said and "접수할 때의 규정에 따름" in said.splitlines()[-1]


def test_diff_of_a_wrong_file_says_its_mistakes(exercise):
    (exercise.parent / "new.yaml").write_text(BOMB, encoding="utf-8")
    code, said = command(exercise.parent, "regulation", "diff", "ours.yaml", "new.yaml")
    assert code == 1
    assert said.startswith("new.yaml:2: 별칭")
