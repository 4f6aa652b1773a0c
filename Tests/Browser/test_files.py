"""Files come with the words, whole and sealed, or not at all (K2-10, security A7, B3 34-43)."""

import re
import secrets
import socket

import pytest

from canary import canary, traces
from demo import Sample
from files import MIB, SENT, counts, fields
from wire import BOUNDARY, FILES_TYPE, Wire, with_files


@pytest.fixture(scope="module")
def house(tmp_path_factory):
    """A center of its own, so that its rows can be counted."""
    server = Sample(tmp_path_factory.mktemp("files")).start()
    yield server
    server.stop()


def test_files_are_attached_and_listed(reporter):
    picture = {
        "name": "대화방 2026.png",
        "mimeType": "image/png",
        "buffer": b"\x89PNG\r\n\x1a\n123",
    }
    paper = {
        "name": "목록.hwp",
        "mimeType": "application/x-hwp",
        "buffer": secrets.token_bytes(5000),
    }
    reporter.visit("/grad/report")
    reporter.write()
    reporter.page.locator("#files").set_input_files([picture, paper])
    reporter.send("/report/sent")
    code = reporter.code()
    assert "대화방 2026.png" in reporter.text() and "목록.hwp" in reporter.text()
    reporter.come_back(code)
    # A name can tell as much as the words; somebody may be looking.
    assert "대화방 2026.png" not in reporter.text()
    reporter.show_story()
    assert "대화방 2026.png" in reporter.text()
    reporter.form("/receipt/additions").locator("[name=words]").fill("하나 더 보내요.")
    sound = {"name": "녹음.m4a", "mimeType": "audio/mp4", "buffer": secrets.token_bytes(200_000)}
    reporter.page.locator("#files").set_input_files([sound])
    reporter.send("/receipt/additions")
    assert "녹음.m4a" not in reporter.text()
    reporter.show_story()
    assert "녹음.m4a" in reporter.text() and "196 KB" in reporter.text()


def test_a_file_that_comes_later_needs_no_words(reporter):
    code = reporter.tell()
    reporter.come_back(code)
    sound = {"name": "녹음.m4a", "mimeType": "audio/mp4", "buffer": secrets.token_bytes(9_000)}
    reporter.page.locator("#files").set_input_files([sound])
    reporter.send("/receipt/additions")
    reporter.show_story()
    assert "녹음.m4a" in reporter.text()
    only = {"ko": "글 없이 파일만 보냄", "en": "Files without words"}
    assert only[reporter.language] in reporter.text()


def test_a_film_too_large_brings_the_words_back(someone, tmp_path):
    film = tmp_path / "회의 녹화.mp4"
    film.write_bytes(bytes(21 * MIB))
    someone.visit("/grad/report")
    someone.write(story="지워지면 안 되는 글")
    someone.page.locator("#files").set_input_files(film)
    someone.send("/report/sent", status=422)
    assert someone.page.locator("[name=story]").input_value() == "지워지면 안 되는 글"
    assert "회의 녹화.mp4" in someone.page.locator("#files-fault").inner_text()
    assert "회의 녹화.mp4" in someone.page.locator(".files-again").inner_text()
    # The same page without the film can be sent.
    someone.send("/report/sent")
    someone.code()


def part(head: str, content: str = "a") -> str:
    return f"--{BOUNDARY}\r\n{head}\r\n\r\n{content}\r\n"


END = f"--{BOUNDARY}--\r\n"
NAME = 'Content-Disposition: form-data; name="story"'
FILE = 'Content-Disposition: form-data; name="files"; filename="a.jpg"'
BROKEN = {
    "empty": "",
    "no last boundary": part(NAME),
    "no boundary at all": "story=1",
    "LF only": (part(NAME) + END).replace("\r\n", "\n"),
    "no name": part("Content-Type: text/plain") + END,
    "two dispositions": part(NAME + "\r\n" + FILE) + END,
    "a folded line": part('Content-Disposition: form-data;\r\n name="story"') + END,
    "base64": part(FILE + "\r\nContent-Transfer-Encoding: base64") + END,
    "a thousand parts": part(NAME) * 1_000 + END,
    "a name of a mebibyte": part(f'Content-Disposition: form-data; name="{"n" * MIB}"') + END,
    "a file name of a mebibyte": part(FILE.replace("a.jpg", "n" * MIB)) + END,
    "a head without end": f"--{BOUNDARY}\r\n" + "A: b\r\n" * 100_000,
}


@pytest.mark.parametrize("body", BROKEN.values(), ids=BROKEN.keys())
def test_what_no_browser_sends_is_refused_and_nothing_is_kept(house, body):
    before = counts(house.home)
    wire = Wire(house.ports["reporter"])
    status, page = wire.ask("POST", SENT, body.encode(), **{"Content-Type": FILES_TYPE})
    assert status == 400 and "<h1" in page
    assert counts(house.home) == before


@pytest.mark.parametrize(
    "type",
    [
        "multipart/form-data",
        "multipart/form-data; boundary=",
        "multipart/form-data; boundary=" + "b" * 71,
        "multipart/form-data; boundary=a; boundary=b",
    ],
)
def test_a_type_without_a_boundary_is_refused(house, type):
    wire = Wire(house.ports["reporter"])
    status, _ = wire.ask("POST", SENT, with_files({}, []), **{"Content-Type": type})
    assert status == 400


def test_hostile_names_are_only_names(house):
    wire = Wire(house.ports["reporter"])
    names = ["../../../etc/passwd", "..\\\\..\\\\CON", "/etc/shadow", "a%00b.jpg", "\u202egpj.exe"]
    before = {path.name for path in house.home.iterdir()}
    status, page = wire.post_files(SENT, fields(wire), [(name, b"1") for name in names])
    assert status == 200
    shown = re.findall(r'class="file-name">([^<]*)<', page)
    assert shown == ["passwd", "_CON", "shadow", "a%00b.jpg", "gpj.exe"]
    assert {path.name for path in house.home.iterdir()} == before


def test_markup_in_a_name_is_text(house):
    wire = Wire(house.ports["reporter"])
    status, page = wire.post_files(SENT, fields(wire), [("<img src=x onerror=1>.png", b"1")])
    assert status == 200 and "<img" not in page


@pytest.mark.parametrize("tenth", range(1, 10))
@pytest.mark.parametrize("polite", [True, False])
def test_an_upload_that_breaks_off_is_nothing(house, tenth, polite):
    wire = Wire(house.ports["reporter"])
    before = counts(house.home)
    body = with_files(fields(wire), [("사진.jpg", secrets.token_bytes(MIB))])
    head = (
        f"POST {SENT} HTTP/1.1\r\nHost: 127.0.0.1:{wire.port}\r\nContent-Type: {FILES_TYPE}\r\n"
        f"Content-Length: {len(body)}\r\n\r\n"
    )
    with socket.create_connection(("127.0.0.1", wire.port), timeout=30) as connection:
        connection.sendall(head.encode() + body[: len(body) * tenth // 10])
        if polite:
            connection.shutdown(socket.SHUT_WR)
            answer = b""
            while piece := connection.recv(65536):
                answer += piece
            assert answer == b"" or answer.startswith(b"HTTP/1.1 400 ")
    assert counts(house.home) == before
    assert wire.ask("GET", "/grad/report")[0] == 200


def test_a_body_of_a_gibibyte_is_answered_with_the_words(house):
    """Read as far as the words; the films behind them are not waited for."""
    wire = Wire(house.ports["reporter"])
    start = with_files(fields(wire, "큰 영상보다 먼저 온 글"), [("영상.mp4", b"")])
    start = start.removesuffix(f"\r\n--{BOUNDARY}--\r\n".encode())
    head = (
        f"POST {SENT} HTTP/1.1\r\nHost: 127.0.0.1:{wire.port}\r\nContent-Type: {FILES_TYPE}\r\n"
        f"Content-Length: {1 << 30}\r\n\r\n"
    )
    with socket.create_connection(("127.0.0.1", wire.port), timeout=30) as connection:
        connection.sendall(head.encode() + start)
        for _ in range(8):
            connection.sendall(bytes(MIB))
        answer = b""
        while (piece := connection.recv(65536)) and b"</html>" not in answer:
            answer += piece
    page = answer.decode()
    assert page.startswith("HTTP/1.1 422 ")
    assert "큰 영상보다 먼저 온 글" in page and "영상.mp4" in page


def test_nothing_of_a_file_is_left_in_the_clear(house):
    wire = Wire(house.ports["reporter"])
    words = [canary("filename"), canary("filebytes"), canary("refused"), canary("cut")]
    content = secrets.token_bytes(70_000) + words[1].encode() + secrets.token_bytes(70_000)
    status, _ = wire.post_files(SENT, fields(wire), [(words[0] + ".jpg", content)])
    assert status == 200
    status, _ = wire.post_files(
        SENT, {**fields(wire), "story": " "}, [(words[2] + ".jpg", words[2].encode() * 9000)]
    )
    assert status == 422
    body = with_files(fields(wire), [(words[3] + ".jpg", words[3].encode() * 9000)])
    status, _ = wire.ask("POST", SENT, body[:-100], **{"Content-Type": FILES_TYPE})
    assert status == 400
    assert traces(words, [house.home, house.errors, house.output]) == []
