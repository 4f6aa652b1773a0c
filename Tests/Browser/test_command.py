"""The gyeot command as an operator meets it: one sentence for each thing that is wrong."""

import contextlib
import json
import socket
import sqlite3
import subprocess
import threading

import pytest

from demo import GYEOT, Demo, Sample, Server
from wire import Forms, Wire


@pytest.fixture(scope="module")
def home(tmp_path_factory):
    """The home of a sample center, which is not running."""
    demo = Sample(tmp_path_factory.mktemp("command")).start()
    assert demo.stop() == 0
    return demo.home


@contextlib.contextmanager
def serving(folder, home, *arguments, **limits):
    server = Server(folder, "serve", *arguments, home=home).start(**limits)
    try:
        server.wait_for("reporter")
        yield server
    finally:
        if server.process.poll() is None:
            server.stop()


def run(folder, *arguments, **settings):
    """Exit code and what was said, of a command that ends by itself."""
    server = Server(folder, home=folder / "home")
    ended = subprocess.run(
        [str(GYEOT), *arguments],
        env={**server.environment(), **settings},
        cwd=folder,
        capture_output=True,
        text=True,
        timeout=60,
        stdin=subprocess.DEVNULL,
    )
    return ended.returncode, (ended.stdout + ended.stderr).strip()


@pytest.mark.parametrize(
    "settings",
    [
        {"GYEOT_REPORTER_ADDRESS": "nonsense"},
        {"GYEOT_DESK_ADDRESS": "127.0.0.1:99999"},
        {"GYEOT_HOME": "/dev/null"},
    ],
)
def test_a_wrong_setting_stops_the_start_with_one_sentence(tmp_path, settings):
    code, said = run(tmp_path, "serve", **settings)
    assert code != 0
    assert next(iter(settings)) in said or "/dev/null" in said
    assert len(said.splitlines()) <= 2, said


def test_serving_nothing_says_how_to_begin(tmp_path):
    code, said = run(tmp_path, "serve", "--only", "reporter")
    assert code != 0
    assert "setup" in said


def test_a_broken_center_file_is_told_with_every_mistake(tmp_path):
    (tmp_path / "center.yaml").write_text(
        "window:\n  nmae: 가온\ncenters: none\n", encoding="utf-8"
    )
    code, said = run(tmp_path, "setup", "--center-file", "center.yaml")
    assert code != 0
    assert said.count("center.yaml:") >= 2, said


def test_a_second_server_of_the_same_face_does_not_start(tmp_path, home):
    with serving(tmp_path, home, "--only", "reporter"):
        (tmp_path / "second").mkdir()
        second = Server(tmp_path / "second", "serve", "--only", "reporter", home=home).start()
        assert second.process.wait(timeout=30) != 0
        assert str(home) in second.said()


def test_sigterm_finishes_what_is_in_flight(tmp_path, home):
    with serving(tmp_path, home, "--only", "reporter") as server:
        wire = Wire(server.ports["reporter"])
        draft = wire.draft("/grad/report")
        body = f"draft={draft}&story=in-flight".encode()
        with socket.create_connection(("127.0.0.1", server.ports["reporter"]), timeout=10) as half:
            half.sendall(
                b"POST /grad/report/sent HTTP/1.1\r\nHost: 127.0.0.1\r\nConnection: close\r\n"
                b"Content-Type: application/x-www-form-urlencoded\r\n"
                b"Content-Length: %d\r\n\r\n" % len(body) + body[:20]
            )
            half.settimeout(0.3)
            with contextlib.suppress(TimeoutError):
                assert half.recv(1) == b"", "nothing is answered before the end"
            stopping = threading.Thread(target=server.stop)
            stopping.start()
            half.settimeout(20)
            half.sendall(body[20:])
            answer = b""
            while part := half.recv(65536):
                answer += part
            stopping.join()
        assert answer.startswith(b"HTTP/1.1 200")
        assert len(Forms(answer.decode()).code) == 21
        assert server.process.returncode == 0


def test_a_locked_database_keeps_the_words_and_the_draft(tmp_path, home):
    with serving(tmp_path, home, "--only", "reporter") as server:
        wire = Wire(server.ports["reporter"])
        draft = wire.draft("/grad/report")
        lock = sqlite3.connect(next(home.glob("*.sqlite")), isolation_level=None)
        lock.execute("BEGIN IMMEDIATE")
        status, page = wire.post("/grad/report/sent", {"draft": draft, "story": "잠긴 동안 쓴 글"})
        lock.execute("ROLLBACK")
        lock.close()
        assert status == 503
        assert "잠긴 동안 쓴 글" in page
        assert len(wire.tell("잠긴 동안 쓴 글", draft)) == 21


def test_a_full_disk_keeps_the_words_and_the_draft(tmp_path, home):
    story = "가득 찬 디스크에 쓴 글 " * 2000
    largest = next(home.glob("*.sqlite")).stat().st_size + 40_000
    with serving(tmp_path, home, "--only", "reporter", largest_file=largest) as server:
        wire = Wire(server.ports["reporter"])
        for _ in range(200):
            draft = wire.draft("/grad/report")
            status, page = wire.post("/grad/report/sent", {"draft": draft, "story": story})
            if status != 200:
                break
        assert status == 503
        assert "가득 찬 디스크에 쓴 글" in page
        server.stop()
    with serving(tmp_path, home, "--only", "reporter") as server:
        assert len(Wire(server.ports["reporter"]).tell(story, draft)) == 21


def test_the_audit_names_the_first_entry_that_was_changed(tmp_path, home):
    code, said = run(tmp_path, "audit", "verify", GYEOT_HOME=str(home))
    assert code == 0, said
    database = sqlite3.connect(next(home.glob("*.sqlite")))
    database.execute("DROP TRIGGER audit_is_not_changed")
    center, sequence = database.execute(
        "SELECT center, max(sequence) - 1 FROM audit GROUP BY center ORDER BY 2 DESC LIMIT 1"
    ).fetchone()
    database.execute(
        "UPDATE audit SET address = '203.0.113.1' WHERE center = ? AND sequence = ?",
        (center, sequence),
    )
    database.commit()
    database.close()
    code, said = run(tmp_path, "audit", "verify", GYEOT_HOME=str(home))
    assert code != 0
    assert str(sequence) in said


def test_the_demo_prints_one_line_for_programs(home, tmp_path):
    demo = Demo(tmp_path).start()
    line = demo.output.read_text().splitlines()[0]
    facts = json.loads(line)
    assert {center["slug"] for center in facts["centers"]} == {"grad", "ethics"}
    assert facts["reporter"]["address"].split(":")[1] != facts["desk"]["address"].split(":")[1]
    assert demo.stop() == 0
