"""Backups and restores that die at any moment, and a disk that is truly full (B3 46, 47, 60)."""

import contextlib
import hashlib
import os
import pathlib
import random
import shutil
import signal
import sqlite3
import subprocess
import time

import pytest

from demo import GYEOT, Sample, Server
from wire import Wire

ROUNDS = int(os.environ.get("GYEOT_KEEPS", "12"))
ROOM = 48 << 20


@pytest.fixture(scope="module")
def home(tmp_path_factory):
    """The home of a sample center with some MiB in it, which is not running."""
    demo = Sample(tmp_path_factory.mktemp("keep")).start()
    wire = Wire(demo.ports["reporter"])
    for _ in range(24):
        assert len(wire.tell("긴 이야기 " * 10_000, wire.draft("/grad/report"))) == 21
    assert demo.stop() == 0
    return demo.home


def begin(*arguments: str, home: pathlib.Path) -> subprocess.Popen:
    return subprocess.Popen(
        [str(GYEOT), *arguments],
        env={**os.environ, "GYEOT_HOME": str(home)},
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        stdin=subprocess.DEVNULL,
        text=True,
    )


def run(*arguments: str, home: pathlib.Path) -> tuple[int, str]:
    process = begin(*arguments, home=home)
    said, _ = process.communicate(timeout=120)
    return process.returncode, said


def killed(chance: random.Random, longest: float, *arguments: str, home: pathlib.Path) -> bool:
    """Begins a command and kills it at some moment; whether it was still at work."""
    process = begin(*arguments, home=home)
    time.sleep(chance.random() * longest)
    process.kill()
    process.communicate()
    return process.returncode == -signal.SIGKILL


def digest(folder: pathlib.Path) -> dict[str, str]:
    return {
        str(file.relative_to(folder)): hashlib.sha256(file.read_bytes()).hexdigest()
        for file in sorted(folder.rglob("*"))
        if file.is_file() and not file.name.endswith((".lock", "-shm", "-wal"))
    }


def is_whole(file: pathlib.Path) -> bool:
    database = sqlite3.connect(f"file:{file}?mode=ro&immutable=1", uri=True)
    try:
        return database.execute("PRAGMA integrity_check").fetchall() == [("ok",)]
    finally:
        database.close()


def seconds(*arguments: str, home: pathlib.Path) -> float:
    """How long a command takes when nobody kills it."""
    began = time.monotonic()
    code, said = run(*arguments, home=home)
    assert code == 0, said
    return time.monotonic() - began


def test_a_backup_killed_anywhere_leaves_no_half_file_under_its_name(home, tmp_path):
    old = tmp_path / "old.gyeot"
    longest = seconds("backup", str(old), home=home)
    before = hashlib.sha256(old.read_bytes()).hexdigest()
    seed = random.randrange(1 << 30)
    print(f"seed {seed}, {longest:.1f} s")
    chance = random.Random(seed)
    target, died = tmp_path / "new.gyeot", 0
    for _ in range(ROUNDS):
        died += killed(chance, longest, "backup", str(target), home=home)
        if target.exists():
            # Killed after it had its name: then it is the whole backup.
            assert is_whole(target)
            assert run("restore", str(target), "--home", str(tmp_path / "look"), home=home)[0] == 0
            shutil.rmtree(tmp_path / "look")
            target.unlink()
        # The backup of yesterday cannot be written over, whenever somebody tries.
        killed(chance, longest, "backup", str(old), home=home)
        assert hashlib.sha256(old.read_bytes()).hexdigest() == before
    assert died > 0, "the kills hit nothing"
    # What was left lying is taken over by the next one.
    code, said = run("backup", str(target), home=home)
    assert code == 0, said
    assert is_whole(target)
    assert sorted(file.name for file in tmp_path.iterdir()) == ["new.gyeot", "old.gyeot"]


def test_a_restore_killed_anywhere_leaves_nothing_that_a_server_would_take(home, tmp_path):
    backup = tmp_path / "backup.gyeot"
    assert run("backup", str(backup), home=home)[0] == 0
    before, file = digest(home), hashlib.sha256(backup.read_bytes()).hexdigest()
    new = tmp_path / "new"
    longest = seconds("restore", str(backup), "--home", str(tmp_path / "first"), home=home)
    seed = random.randrange(1 << 30)
    print(f"seed {seed}, {longest:.1f} s")
    chance, died = random.Random(seed), 0
    for _ in range(ROUNDS):
        died += killed(chance, longest, "restore", str(backup), "--home", str(new), home=home)
        if (new / "gyeot.sqlite").exists():
            assert is_whole(new / "gyeot.sqlite")
            assert (new / "server.key").stat().st_size > 0
            shutil.rmtree(new)
        # Neither the home beside it nor the backup was touched.
        assert hashlib.sha256(backup.read_bytes()).hexdigest() == file
    assert died > 0, "the kills hit nothing"
    assert digest(home) == before
    code, said = run("restore", str(backup), "--home", str(new), home=home)
    assert code == 0, said
    assert not (new / "restoring").exists()
    server = Server(tmp_path, "serve", "--only", "reporter", home=new).start()
    server.wait_for("reporter")
    wire = Wire(server.ports["reporter"])
    assert len(wire.tell("되살린 뒤에 온 글", wire.draft("/grad/report"))) == 21
    assert server.stop() == 0


@contextlib.contextmanager
def small_disk(folder: pathlib.Path, size: int):
    """A disk of that size, in a namespace of its own; where it is seen from outside.

    A machine that lets nobody mount, also not in a namespace, has no such disk.
    """
    folder.mkdir()
    holder = subprocess.Popen(
        ["unshare", "--mount", "--map-root-user", "--propagation", "private", "sh", "-c",
         f'mount -t tmpfs -o size={size} tmpfs "$1" && echo ready && exec sleep 600', "sh",
         str(folder)],
        stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True,
    )  # fmt: skip
    try:
        if holder.stdout.readline().strip() != "ready":
            pytest.skip("nobody may mount here; test_command.py fills a disk by its limit")
        yield holder.pid, pathlib.Path(f"/proc/{holder.pid}/root{folder}")
    finally:
        holder.kill()
        holder.wait()


def inside(pid: int) -> list[str]:
    return ["nsenter", "--user", "--mount", "--preserve-credentials", "--target", str(pid)]


def fill(place: pathlib.Path, leave: int) -> pathlib.Path:
    """Takes all room of the disk but a little."""
    filler = place / "filler"
    stat = os.statvfs(place)
    filler.write_bytes(bytes(max(0, stat.f_bavail * stat.f_frsize - leave)))
    return filler


def test_a_backup_onto_a_full_disk_says_so_and_leaves_nothing(home, tmp_path):
    disk = tmp_path / "disk"
    with small_disk(disk, ROOM) as (pid, place):
        fill(place, 1 << 20)
        ended = subprocess.run(
            [*inside(pid), str(GYEOT), "backup", str(disk / "full.gyeot")],
            env={**os.environ, "GYEOT_HOME": str(home)},
            capture_output=True, text=True, timeout=120,
        )  # fmt: skip
        assert ended.returncode != 0
        assert "full.gyeot" in ended.stdout + ended.stderr
        assert [file.name for file in place.iterdir()] == ["filler"]


def test_a_disk_that_is_truly_full_keeps_the_words_and_needs_only_room(home, tmp_path):
    disk = tmp_path / "disk"
    with small_disk(disk, ROOM) as (pid, place):
        shutil.copytree(home, place / "home")
        filler = fill(place, 2 << 20)
        server = Server(tmp_path, "serve", "--only", "reporter", home=tmp_path / "unused")
        server.home = disk / "home"
        with server.output.open("ab") as output, server.errors.open("ab") as errors:
            server.process = subprocess.Popen(
                [*inside(pid), str(GYEOT), *server.arguments],
                env=server.environment(), stdout=output, stderr=errors,
            )  # fmt: skip
        server.wait_for("reporter")
        wire = Wire(server.ports["reporter"])
        codes = {}
        for number in range(200):
            story, draft = f"{number} 가득 찬 디스크에 쓴 글 " * 3_000, wire.draft("/grad/report")
            status, page = wire.post("/grad/report/sent", {"draft": draft, "story": story})
            if status != 200:
                break
            codes[story] = wire.tell(story, draft)
        assert status == 503
        assert story[:40] in page
        # What was told as kept is kept, and the pages are still there.
        for told, code in codes.items():
            status, page = wire.post("/receipt", {"code": code, "show": "story"})
            assert status == 200 and told[:40] in page
        filler.unlink()
        assert len(wire.tell(story, draft)) == 21
        assert server.stop() == 0
        # SQLite follows the link into the server's own mounts and finds nothing; so a copy is read.
        shutil.copytree(place / "home", tmp_path / "copy")
        assert is_whole(tmp_path / "copy" / "gyeot.sqlite")
