"""Nobody holds the doors: slow, idle, endless and crooked beside an honest one (B3 41-43)."""

import contextlib
import errno
import os
import resource
import secrets
import socket
import threading
import time

import pytest

from demo import Demo, Sample
from wire import Wire

# As many as a test may have without being in everybody's way; by hand also 10000.
IDLE = int(os.environ.get("GYEOT_IDLE", "4500"))
FORM = (
    "POST /grad/report/sent HTTP/1.1\r\nHost: localhost\r\n"
    "Content-Type: application/x-www-form-urlencoded\r\n"
)


@pytest.fixture(scope="module")
def center(tmp_path_factory):
    soft, hard = resource.getrlimit(resource.RLIMIT_NOFILE)
    resource.setrlimit(resource.RLIMIT_NOFILE, (hard, hard))
    server = Sample(tmp_path_factory.mktemp("slow")).start()
    yield server
    assert server.stop() == 0
    resource.setrlimit(resource.RLIMIT_NOFILE, (soft, hard))


def memory(server: Demo) -> int:
    """What the server holds in memory, in MiB."""
    with open(f"/proc/{server.process.pid}/status") as status:
        line = next(line for line in status if line.startswith("VmRSS"))
    return int(line.split()[1]) // 1024


def honest(server: Demo) -> None:
    """Somebody comes, tells, and comes back."""
    wire = Wire(server.ports["reporter"])
    code = wire.tell(secrets.token_hex(20), wire.draft("/grad/report"))
    assert len(code) == 21
    assert wire.post("/receipt", {"code": code})[0] == 200


def connect(server: Demo) -> socket.socket:
    return socket.create_connection(("127.0.0.1", server.ports["reporter"]), timeout=60)


def closed(connection: socket.socket) -> bool:
    """Whether the server has closed; whatever it said before is read."""
    connection.setblocking(False)
    try:
        while connection.recv(65536):
            pass
        return True
    except BlockingIOError:
        return False
    except OSError:
        return True


@pytest.mark.parametrize(
    "opening, drop",
    [
        ("GET / HTTP/1.1\r\nHost: localhost\r\nX: ", "a"),
        (FORM + "Content-Length: 99999\r\n\r\nstory=", "a"),
        (FORM + "Transfer-Encoding: chunked\r\n\r\n", "1\r\na\r\n"),
    ],
    ids=["head", "body", "chunks"],
)
def test_two_hundred_slow_browsers_hold_nobody_up(center, opening, drop):
    slow = [connect(center) for _ in range(200)]
    for connection in slow:
        connection.sendall(opening.encode())
    for _ in range(5):
        for connection in slow:
            with contextlib.suppress(OSError):
                connection.send(drop.encode())
        honest(center)
    for connection in slow:
        connection.close()


def test_slow_heads_are_ended_by_a_total_deadline(center):
    slow = [connect(center) for _ in range(50)]
    began = time.monotonic()
    open_ones = slow
    while open_ones and time.monotonic() - began < 40:
        for connection in open_ones:
            with contextlib.suppress(OSError):
                connection.send(b"G" if time.monotonic() - began < 1 else b"E")
        time.sleep(0.25)
        open_ones = [connection for connection in open_ones if not closed(connection)]
    assert open_ones == []


def test_thousands_who_say_nothing_leave_room_for_one_who_does(center):
    idle = []
    for _ in range(IDLE):
        connection = socket.socket()
        connection.setblocking(False)
        state = connection.connect_ex(("127.0.0.1", center.ports["reporter"]))
        assert state in (0, errno.EINPROGRESS)
        idle.append(connection)
    time.sleep(1)
    honest(center)
    held = memory(center)
    waiting = sum(not closed(connection) for connection in idle)
    print(f"{IDLE} idle: {held} MiB, {waiting} still open when the honest one was through")
    assert held < 400
    for connection in idle:
        connection.close()
    honest(center)


def test_who_takes_nothing_of_the_answers_costs_little(center):
    before = memory(center)
    lazy = []
    for _ in range(100):
        connection = socket.socket()
        connection.setsockopt(socket.SOL_SOCKET, socket.SO_RCVBUF, 4096)
        connection.connect(("127.0.0.1", center.ports["reporter"]))
        connection.sendall(b"GET /styles/gyeot.css HTTP/1.1\r\nHost: localhost\r\n\r\n" * 20)
        lazy.append(connection)
    honest(center)
    assert memory(center) - before < 100
    for connection in lazy:
        connection.close()


def test_a_gibibyte_that_announces_itself_is_not_read(center):
    before = memory(center)
    with connect(center) as connection:
        connection.sendall((FORM + f"Content-Length: {1 << 30}\r\n\r\nstory=").encode())
        assert connection.recv(100).startswith(b"HTTP/1.1 413 ")
    assert memory(center) - before < 50


def test_a_gibibyte_that_does_not_is_cut_off(center):
    before = memory(center)
    chunk = b"10000\r\n" + b"x" * 65536 + b"\r\n"
    sent, most = 0, before
    with connect(center) as connection:
        connection.sendall((FORM + "Transfer-Encoding: chunked\r\n\r\n").encode())
        with contextlib.suppress(OSError):
            while sent < 1 << 30:
                connection.sendall(chunk)
                sent += 65536
                if sent % (32 << 20) == 0:
                    most = max(most, memory(center))
    assert sent < 1 << 30, "all of it was taken"
    assert most - before < 100
    honest(center)


@pytest.mark.parametrize(
    "body",
    [
        "FFFFFFFFFFFFFFFFF\r\n",
        "-1\r\n",
        "0x5\r\nstory\r\n0\r\n\r\n",
        "5;" + "a=b;" * 50_000 + "\r\nstory\r\n0\r\n\r\n",
        "0\r\n" + "X: y\r\n" * 20_000 + "\r\n",
        "5\r\nstoryX\r\n0\r\n\r\n",
        "5\nstory\n0\n\n",
    ],
    ids=["huge", "negative", "prefixed", "extension", "trailers", "overlong", "bare"],
)
def test_crooked_chunks_are_refused_and_cost_nothing(center, body):
    before = memory(center)
    with connect(center) as connection:
        connection.settimeout(30)
        answer = b""
        with contextlib.suppress(OSError):
            connection.sendall((FORM + "Transfer-Encoding: chunked\r\n\r\n" + body).encode())
            connection.shutdown(socket.SHUT_WR)
            while part := connection.recv(65536):
                answer += part
    assert b" 200 " not in answer.split(b"\r\n")[0]
    assert memory(center) - before < 50
    honest(center)


def test_http_of_1996_is_answered_and_closed(center):
    with connect(center) as connection:
        connection.sendall(b"GET /receipt HTTP/1.0\r\nHost: localhost\r\n\r\n")
        answer = b""
        while part := connection.recv(65536):
            answer += part
    assert b" 200 " in answer.split(b"\r\n")[0] and answer.rstrip().endswith(b"</html>")


def test_a_hundred_requests_in_one_breath_are_answered_in_order(center):
    paths = ["/receipt", "/no-such-page", "/privacy"] * 33
    asked = "".join(f"GET {path} HTTP/1.1\r\nHost: localhost\r\n\r\n" for path in paths)
    last = "GET / HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n"
    with connect(center) as connection:
        answer = bytearray()

        def read() -> None:
            while part := connection.recv(65536):
                answer.extend(part)

        reader = threading.Thread(target=read)
        reader.start()
        connection.sendall((asked + last).encode())
        reader.join(timeout=60)
    found = [int(part[:3]) for part in bytes(answer).split(b"HTTP/1.1 ")[1:]]
    assert found == [404 if path == "/no-such-page" else 200 for path in paths] + [200]
