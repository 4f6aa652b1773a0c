"""Nothing of who asked, and no word in the clear, is left anywhere (K2-10, K2-16, security B3)."""

import base64
import contextlib
import pathlib
import re
import secrets
import socket
import sqlite3

import pytest

from canary import canary, shapes, traces
from demo import Demo
from desk import Desk, telephone
from reporter import reveal
from wire import Forms, Wire

SOURCE = "127.83.19.77"

MARKED = [
    "X-Forwarded-For",
    "X-Real-IP",
    "Forwarded",
    "True-Client-IP",
    "Via",
    "User-Agent",
    "Referer",
    "Accept-Language",
    "Origin",
    "Cookie",
    "Authorization",
    "X-Request-Id",
    "Traceparent",
]


@pytest.fixture(scope="module")
def house(tmp_path_factory):
    """A center of its own, so that its whole folder can be searched."""
    server = Demo(tmp_path_factory.mktemp("canary")).start()
    yield server
    server.stop()


@pytest.mark.parametrize("shape", shapes("canarymade0123456789ab"))
def test_the_search_finds_what_is_there(tmp_path, shape):
    word = "canarymade0123456789ab"
    (tmp_path / "log").write_bytes(b"\x00said: " + shapes(word)[shape] + b"\n")
    assert traces([word], [tmp_path])


def test_the_search_finds_base64_wherever_the_word_stands(tmp_path):
    word = "canarymade0123456789ab"
    for before in range(5):
        (tmp_path / "log").write_bytes(base64.b64encode(b"x" * before + word.encode() + b" and on"))
        assert traces([word], [tmp_path]), before


def raw(port: int, request: bytes) -> bytes:
    """Bytes that no client library would send."""
    with socket.create_connection(("127.0.0.1", port), timeout=10) as connection:
        connection.sendall(request)
        connection.shutdown(socket.SHUT_WR)
        answer = b""
        while part := connection.recv(65536):
            answer += part
        return answer


def test_nothing_is_left_of_who_asked_or_of_what_was_said(house):
    headers = {name: canary(name.replace("-", "").lower()) for name in MARKED}
    headers["X-Forwarded-For"] = f"203.0.113.77, {headers['X-Forwarded-For']}"
    words = [value.split(", ")[-1] for value in headers.values()] + ["203.0.113.77", SOURCE]

    def said(name: str) -> str:
        words.append(canary(name))
        return f"{words[-1]} 홍길동이 말했어요"

    wire = Wire(house.ports["reporter"], headers, SOURCE)

    # A whole journey, with marked words in every field.
    fields = {
        "draft": wire.draft("/grad/report"),
        "story": said("story"),
        "when": said("when"),
        "where": said("where"),
        "leave-out-other": said("leaveout"),
    }
    status, page = wire.post("/grad/report/sent", fields)
    assert status == 200
    code = Forms(page).code
    assert len(code) == 21
    # A plain code, the code in groups, and the longest part of it: none is to be found either.
    words += [code, "-".join(code[i : i + 4] for i in range(0, 20, 4)), code[:12]]
    status, page = wire.post("/receipt", {"code": code, "show": "story"})
    assert status == 200 and fields["story"].split()[0] in page
    draft = Forms(page).hidden["draft"]
    status, page = wire.post(
        "/receipt/additions", {"code": code, "draft": draft, "words": said("addition")}
    )
    assert status == 200

    # What goes wrong: wrong fields, wrong codes, wrong paths, too much, and no HTTP at all.
    mark = said("path").split()[0]
    wire.post("/grad/report/sent", {**fields, "draft": "0" * 64, "story": said("foreign")})
    wire.post("/grad/report/sent", {**fields, "story": said("twice")})
    wire.post("/report/sent", {"story": " ", "where": said("faulty")})
    wire.post("/receipt", {"code": said("code")})
    wire.post("/receipt/withdrawal", {"code": said("withdrawal"), "draft": said("draft")})
    for method, path in [
        ("GET", f"/{mark}"),
        ("GET", f"/grad/report?{mark}={mark}"),
        ("PUT", f"/report/{mark}"),
        ("GET", f"/en/{mark}/%ZZ%"),
        ("HEAD", f"/styles/{mark}.css"),
        ("DELETE", f"/{mark}"),
    ]:
        wire.ask(method, path)
    broken = f"story=%{mark}%E0%A4%A&draft=%&{mark}".encode()
    wire.ask(
        "POST", "/report/sent", broken, **{"Content-Type": "application/x-www-form-urlencoded"}
    )
    wire.ask("POST", "/report/sent", said("json").encode(), **{"Content-Type": "application/json"})
    wire.ask("POST", "/report/sent", said("none").encode(), **{"Content-Type": mark})
    large = said("large").encode() * 40_000
    # It may hang up on so much.
    with contextlib.suppress(OSError):
        wire.ask("POST", "/report/sent", b"story=" + large)
    for request in (
        f"GET /{mark} HTTP/9.9\r\n\r\n",
        f"{mark}\r\n\r\n",
        f"GET / HTTP/1.1\r\n{mark}\r\n\r\n",
        f"POST /report/sent HTTP/1.1\r\nHost: a\r\nContent-Length: {mark}\r\n\r\n{mark}",
        f"GET / HTTP/1.1\r\nHost: a\r\nX: {mark * 8000}\r\n\r\n",
    ):
        with contextlib.suppress(OSError):
            raw(house.ports["reporter"], request.encode())

    # The desk: a wrong name and passphrase may have been another service's.
    desk = Wire(house.ports["desk"], {k: v for k, v in headers.items() if k != "Cookie"})
    _, page = desk.ask("GET", "/sign-in")
    hidden = Forms(page).hidden
    officer = house.officers("grad")[0]
    desk.post(
        "/sign-in",
        {**hidden, "name": said("account"), "passphrase": said("phrase"), "once": "000000"},
    )
    desk.post(
        "/sign-in",
        {
            **hidden,
            "name": officer["name"],
            "passphrase": said("second"),
            "once": telephone(house.desk, officer).once(),
        },
    )
    desk.ask("GET", f"/reports/{mark}")

    words.append(officer["passphrase"])
    places = [house.home, house.errors]
    assert traces(words, places) == []

    # Standard output holds the sample sign-ins of the demo in its one line, and nothing of these.
    after = house.folder / "after.txt"
    after.write_bytes(house.output.read_bytes().partition(b"\n")[2])
    assert traces(words, [after]) == []


def test_nothing_of_a_consultation_is_left_in_the_clear(browser, house, tmp_path):
    """What a counsellor writes, adds, finds, prints and brings along lies sealed (F1, B3)."""
    words = []

    def said(name: str) -> str:
        words.append(canary(name))
        return f"{words[-1]} 홍길동이 말함"

    officer = next(one for one in house.officers("grad") if one["name"] == "cheong")
    desk = Desk(browser, house.desk, officer, fresh=True)
    page = desk.page
    desk.visit("/consultations/opening")
    desk.form("/consultations").locator("[name=name]").fill(said("person"))
    desk.send("/consultations")
    address = page.url.removeprefix(house.desk).removesuffix("/notes")
    for name in ("heard", "agreed", "next", "opinion"):
        reveal(page.locator(f"[name={name}]")).fill(said(name))
    page.locator("[name=mode]").select_option("in-person")
    page.locator("[name=kind]").select_option("bullying")
    with page.expect_navigation():
        page.locator(".note .button-main").click()
    assert words[1] in page.content()

    # A draft that is never finished, a file, a person, a reason for paper, words to look for.
    desk.visit(address + "/notes")
    page.locator("[name=heard]").fill(said("draft"))
    with page.expect_navigation():
        page.locator("button[form=note]").click()
    desk.visit(address)
    file = tmp_path / f"{said('filename').split()[0]}.txt"
    file.write_text(said("content"))
    form = desk.form("/files")
    form.locator("[name=about]").fill(said("about"))
    form.locator("[name=files]").set_input_files(str(file))
    desk.send("/files")
    desk.form("/persons").locator("[name=name]").fill(said("other"))
    desk.send("/persons")
    desk.form("/papers").locator("[name=reason]").fill(said("reason"))
    with page.expect_navigation():
        desk.form("/papers").locator("button").last.click()
    desk.visit("/find")
    field = page.locator("#finding input[type=search]")
    field.fill(words[1])
    with page.expect_navigation():
        field.press("Enter")
    assert page.locator(f'main a[href^="{address}"]').count() > 0

    # A table that is brought along and stays half-way.
    table = tmp_path / "past.csv"
    table.write_text(f"상담일,내담자,내용\n2025-03-04,{said('past')},{said('told')}\n")
    desk.visit("/imports")
    page.locator("[name=table]").set_input_files(str(table))
    with page.expect_navigation():
        page.locator('form[action="/imports"] .button-main').click()
    desk.close()

    assert len(words) == 13
    assert traces(words, [house.home, house.errors]) == []


def test_no_time_of_day_is_kept_of_a_reporters_act(house):
    """Days, nothing finer (§3): a text that looks like a time is found in no reporter's table."""
    wire = Wire(house.ports["reporter"])
    assert wire.tell(secrets.token_hex(8), wire.draft("/grad/report"))
    path: pathlib.Path = next(house.home.glob("*.sqlite"))
    database = sqlite3.connect(f"file:{path}?mode=ro", uri=True)
    for table in ("folder", "entry", "access_grant"):
        for row in database.execute(f'SELECT * FROM "{table}"'):
            for value in row:
                assert not (isinstance(value, str) and re.search(r"\d\d:\d\d", value)), table
                assert not (isinstance(value, (int, float)) and 1_500_000_000 < value < 4e12), table
    database.close()
