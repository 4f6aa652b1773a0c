"""What stands in front keeps what the face promises: deploy/, tried (K2-10, B3 1-5, 42)."""

import secrets
import shutil
import socket
import sqlite3
import ssl
import time
import urllib.parse

import pytest

from canary import canary, traces
from front import DESK, ONION, REPORTER, Caddy, FrontedDemo, Nginx
from wire import Forms

SOURCE = "127.83.19.77"
OFFICERS = "127.83.19.78"
PROXIES = [Nginx, Caddy]
pytestmark = pytest.mark.skipif(
    not (shutil.which("nginx") and shutil.which("caddy")), reason="script/bootstrap installs both"
)


@pytest.fixture(scope="module")
def center(tmp_path_factory):
    server = FrontedDemo(
        tmp_path_factory.mktemp("fronted"),
        GYEOT_ONION=ONION,
        GYEOT_DESK_PROXY="X-Forwarded-For",
    ).start()
    yield server
    server.stop()


@pytest.fixture(scope="module", params=PROXIES, ids=["nginx", "caddy"])
def proxy(request, center, tmp_path_factory):
    front = request.param(tmp_path_factory.mktemp("front"), center.ports).start()
    yield front
    front.stop()


def marked() -> dict[str, str]:
    """Each header by which somebody could be known again, with a word of its own."""
    names = ["X-Forwarded-For", "X-Real-IP", "Forwarded", "True-Client-IP", "Via", "User-Agent"]
    names += ["Referer", "Accept-Language", "Origin", "Cookie", "Authorization", "Traceparent"]
    return {name: canary(name.replace("-", "").lower()) for name in names}


def test_nothing_is_left_in_front_of_who_asked(center, proxy):
    headers = marked()
    mark = canary("path")
    words = [*headers.values(), mark, SOURCE]
    status, _, page = proxy.ask("GET", "/grad/report", source=SOURCE, **headers)
    assert status == 200
    story = canary("story")
    words.append(story)
    fields = {"draft": Forms(page).hidden["draft"], "story": f"{story} 홍길동"}
    status, _, page = proxy.post("/grad/report/sent", fields, source=SOURCE, **headers)
    code = Forms(page).code
    assert status == 200 and len(code) == 21
    words.append(code)
    assert proxy.post("/receipt", {"code": code}, source=SOURCE, **headers)[0] == 200
    for path in (f"/{mark}", f"/grad/report?{mark}", f"/styles/{mark}.css", f"/%ZZ{mark}"):
        proxy.ask("GET", path, source=SOURCE, **headers)
    for request in (
        f"GET /{mark} HTTP/9.9\r\n\r\n",
        f"{mark}\r\n\r\n",
        f"GET / HTTP/1.1\r\nHost: {REPORTER}\r\n{mark}\r\n\r\n",
        f"GET /{mark} HTTP/1.1\r\nHost: {mark}.example\r\nConnection: close\r\n\r\n",
        f"GET / HTTP/1.1\r\nHost: {REPORTER}\r\nX: {'x' * 70_000}{mark}\r\n\r\n",
    ):
        proxy.raw(request.encode())
    # Not even TLS, and half of it.
    with socket.create_connection(("127.0.0.1", proxy.port)) as bare:
        bare.sendall(f"GET /{mark} HTTP/1.0\r\n\r\n".encode())
        bare.recv(1000)
    assert traces(words, [proxy.folder, center.folder, center.home]) == []


def half_sent(proxy, draft: str, word: str) -> list[bytes]:
    """What the proxy holds in files while a long report is on its way through it."""
    body = urllib.parse.urlencode({"draft": draft, "story": word + "x" * 600_000}).encode()
    head = (
        f"POST /grad/report/sent HTTP/1.1\r\nHost: {REPORTER}\r\n"
        "Content-Type: application/x-www-form-urlencoded\r\n"
        f"Content-Length: {len(body)}\r\n\r\n"
    )
    with proxy.connect() as connection:
        connection.sendall(head.encode() + body[:400_000])
        time.sleep(0.5)
        return [file for file in proxy.open_files() if word.encode() in file]


def test_a_report_on_its_way_is_on_no_disk(proxy):
    draft = Forms(proxy.ask("GET", "/grad/report")[2]).hidden["draft"]
    assert half_sent(proxy, draft, canary("buffered")) == []


def test_the_look_at_files_sees_a_recipe_that_buffers(center, tmp_path):
    def spoil(text):
        return text.replace("proxy_request_buffering off;", "", 1)

    spoiled = Nginx(tmp_path, center.ports, spoil).start()
    draft = Forms(spoiled.ask("GET", "/grad/report")[2]).hidden["draft"]
    assert half_sent(spoiled, draft, canary("buffered")) != []
    spoiled.stop()


def test_each_header_comes_once_and_nothing_of_the_proxys_own(proxy):
    for method, path in (("GET", "/"), ("HEAD", "/report"), ("GET", "/no-such-page")):
        status, headers, _ = proxy.ask(method, path)
        for name in (
            "Content-Security-Policy",
            "Cache-Control",
            "Referrer-Policy",
            "X-Content-Type-Options",
            "Strict-Transport-Security",
        ):
            assert len(headers.get_all(name, [])) == 1, f"{path} {status} {name}"
        for name in ("Via", "Alt-Svc", "ETag", "Set-Cookie", "X-Powered-By"):
            assert name not in headers
        assert headers.get("Server", "nginx") == "nginx", "no version"


def test_tor_browser_is_offered_the_onion_where_nothing_is_lost(proxy):
    assert proxy.ask("GET", "/en/report?a=b")[1]["Onion-Location"] == f"{ONION}/en/report"
    assert "Onion-Location" not in proxy.ask("GET", "/no-such-page")[1]
    assert "Onion-Location" not in proxy.ask("GET", "/styles/gyeot.css")[1]
    page = proxy.ask("GET", "/grad/report")[2]
    fields = {"draft": Forms(page).hidden["draft"], "story": secrets.token_hex(8)}
    status, headers, page = proxy.post("/grad/report/sent", fields)
    assert status == 200 and "Onion-Location" not in headers
    assert f"https://{REPORTER}/receipt" in page and ".onion" not in page
    assert "Onion-Location" not in proxy.ask("GET", "/sign-in", name=DESK)[1]


def test_two_names_are_two_faces_and_no_other_is_known(proxy):
    assert proxy.ask("GET", "/sign-in")[0] == 404
    assert proxy.ask("GET", "/sign-in", name=DESK)[0] == 200
    assert proxy.ask("GET", "/receipt", name=DESK)[0] in (303, 404)
    with pytest.raises(ssl.SSLError):
        proxy.connect("elsewhere.example")
    tricks = {
        "X-Forwarded-Host": "elsewhere.example",
        "X-Host": "elsewhere.example",
        "X-Original-URL": "/sign-in",
        "X-Rewrite-URL": "/sign-in",
        "X-HTTP-Method-Override": "DELETE",
    }
    status, headers, page = proxy.ask("GET", "/", **tricks)
    assert status == 200 and "elsewhere" not in page + str(headers)
    fields = {"name": "nobody", "passphrase": "x", "once": "000000"}
    _, headers, page = proxy.post("/sign-in", fields, name=DESK, **tricks)
    assert "elsewhere" not in page + str(headers)
    # A host that is none of ours is sent back by whoever sees it first.
    answer = proxy.raw(b"GET / HTTP/1.1\r\nHost: elsewhere.example\r\nConnection: close\r\n\r\n")
    assert b"200 OK" not in answer.split(b"\r\n")[0] or not answer.split(b"\r\n\r\n")[1]


@pytest.mark.parametrize(
    "lines",
    [
        "Content-Length: 4\r\nTransfer-Encoding: chunked",
        "Transfer-Encoding: chunked\r\nContent-Length: 4",
        "Content-Length: 4\r\nContent-Length: 60",
        "Content-Length: 4, 60",
        "Content-Length: +4",
        "Transfer-Encoding: xchunked\r\nContent-Length: 4",
        "Transfer-Encoding: chunked, identity",
        "Transfer-Encoding : chunked\r\nContent-Length: 4",
        "Transfer-Encoding:\x0bchunked\r\nContent-Length: 4",
        "Transfer-Encoding: chunked\r\nTransfer-Encoding: identity",
    ],
)
def test_a_request_within_a_request_is_nobodys(proxy, lines):
    hidden = f"GET /what-we-keep HTTP/1.1\r\nHost: {REPORTER}\r\n\r\n"
    request = (
        f"POST /receipt HTTP/1.1\r\nHost: {REPORTER}\r\n"
        f"Content-Type: application/x-www-form-urlencoded\r\n{lines}\r\n\r\n"
        f"0\r\n\r\n{hidden}"
    )
    proxy.raw(request.encode())
    # Whoever comes next gets what they asked for.
    for _ in range(3):
        status, _, page = proxy.ask("GET", "/receipt")
        assert status == 200 and 'name="code"' in page


def test_large_forms_come_through_and_the_face_itself_says_no(proxy):
    draft = Forms(proxy.ask("GET", "/grad/report")[2]).hidden["draft"]
    story = "가나다라마바사아자차" * 30_000 + "끝"
    status, _, page = proxy.post("/grad/report/sent", {"draft": draft, "story": story})
    assert status == 422 and story in page, "nothing is lost"
    try:
        status, headers, page = proxy.ask(
            "POST",
            "/grad/report/sent",
            b"story=" + b"x" * (60 << 20),
            **{"Content-Type": "application/x-www-form-urlencoded"},
        )
        assert status == 413 and "Content-Security-Policy" in headers and "곁" in page
    except OSError:
        pass  # It may hang up while so much is still coming.
    assert proxy.ask("GET", "/")[0] == 200


def test_the_desk_notes_the_officers_address_and_believes_no_other(center, proxy):
    officer = center.officers("grad")[0]
    fields = {"name": officer["name"], "passphrase": "not this one", "once": "000000"}
    spoof = {"X-Forwarded-For": "203.0.113.77, 203.0.113.78", "X-Real-IP": "203.0.113.79"}
    status, _, _ = proxy.post("/sign-in", fields, name=DESK, source=OFFICERS, **spoof)
    assert status in (422, 429)
    path = next(center.home.glob("*.sqlite"))
    database = sqlite3.connect(f"file:{path}?mode=ro", uri=True)
    noted = {row[0] for row in database.execute("SELECT address FROM audit")}
    database.close()
    assert OFFICERS in noted
    assert not [address for address in noted if address.startswith("203.")]


@pytest.mark.parametrize("kind", PROXIES, ids=["nginx", "caddy"])
def test_while_the_center_is_stopped_the_proxy_says_so_and_nothing_else(kind, tmp_path):
    closed = {"reporter": 9, "desk": 9}
    front = kind(tmp_path, closed).start()
    headers, mark = marked(), canary("gone")
    status, answered, page = front.ask("GET", f"/{mark}", source=SOURCE, **headers)
    assert status == 502 and 'lang="ko"' in page and 'lang="en"' in page
    assert answered["Cache-Control"] == "no-store"
    assert mark not in page and "127.0.0.1" not in page
    assert answered["Content-Type"] == "text/html; charset=utf-8"
    front.post("/grad/report/sent", {"story": mark}, source=SOURCE, **headers)
    front.stop()
    assert traces([*headers.values(), mark, SOURCE], [tmp_path]) == []
