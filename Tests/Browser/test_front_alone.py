"""The recipes without a proxy, and what the face itself answers to an onion (B3 2, 57)."""

import pathlib
import secrets
import shutil
import socket
import sqlite3
import subprocess
import time
import urllib.parse

import pytest

from canary import traces
from demo import ROOT
from front import ONION, REPORTER, FrontedDemo
from wire import Forms


@pytest.fixture(scope="module")
def center(tmp_path_factory):
    server = FrontedDemo(tmp_path_factory.mktemp("alone"), GYEOT_ONION=ONION).start()
    yield server
    server.stop()


def test_tor_takes_its_recipe(tmp_path):
    if not shutil.which("tor"):
        pytest.skip("tor is not installed")
    text = (ROOT / "deploy/tor/torrc").read_text().replace("/var/lib/tor/gyeot", f"{tmp_path}/hs")
    (tmp_path / "torrc").write_text(text)
    command = ["tor", "--verify-config", "-f", f"{tmp_path}/torrc", "--DataDirectory"]
    said = subprocess.run([*command, f"{tmp_path}/data"], capture_output=True, text=True)
    assert said.returncode == 0 and "Configuration was valid" in said.stdout, said.stdout


def test_systemd_takes_its_units(tmp_path):
    if not shutil.which("systemd-analyze"):
        pytest.skip("systemd is not installed")
    units = []
    for unit in sorted((ROOT / "deploy/systemd").glob("*.service")):
        text = unit.read_text().replace("/opt/gyeot/gyeot serve", "/bin/true serve")
        units.append(tmp_path / unit.name)
        units[-1].write_text(text)
    said = subprocess.run(
        ["systemd-analyze", "verify", "--man=no", *map(str, units)], capture_output=True, text=True
    )
    assert said.returncode == 0 and said.stderr.strip() == "", said.stderr


def onion(
    center, method: str, path: str, fields: dict[str, str] | None = None
) -> tuple[bytes, str]:
    """What Tor's own daemon would ask of the face: plain http by the onion's name."""
    body = urllib.parse.urlencode(fields).encode() if fields else b""
    request = (
        f"{method} {path} HTTP/1.1\r\nHost: {ONION.removeprefix('http://')}\r\n"
        "Content-Type: application/x-www-form-urlencoded\r\n"
        f"Content-Length: {len(body)}\r\nConnection: close\r\n\r\n"
    )
    with socket.create_connection(("127.0.0.1", center.ports["reporter"])) as connection:
        connection.sendall(request.encode() + body)
        answer = b""
        while part := connection.recv(65536):
            answer += part
    head, _, page = answer.partition(b"\r\n\r\n")
    return head, page.decode()


def test_by_the_onion_everything_stays_on_the_onion(center):
    head, page = onion(center, "GET", "/grad/report")
    assert b" 200 " in head and b"Strict-Transport" not in head and b"Onion-Location" not in head
    fields = {"draft": Forms(page).hidden["draft"], "story": secrets.token_hex(8)}
    head, page = onion(center, "POST", "/grad/report/sent", fields)
    assert b" 200 " in head and f"{ONION}/receipt" in page and REPORTER not in page


def test_the_operator_can_learn_that_the_proxy_tells_too_much(center):
    """A yes or no for the doctor; the desk's proxy is to say addresses, the reporter's is not."""
    request = (
        "GET / HTTP/1.1\r\nHost: localhost\r\nX-Real-IP: 203.0.113.80\r\nConnection: close\r\n\r\n"
    )
    with socket.create_connection(("127.0.0.1", center.ports["reporter"])) as connection:
        connection.sendall(request.encode())
        while connection.recv(65536):
            pass
    path: pathlib.Path = next(center.home.glob("*.sqlite"))
    end = time.monotonic() + 25
    while time.monotonic() < end:
        database = sqlite3.connect(f"file:{path}?mode=ro", uri=True)
        row = database.execute("SELECT sends_addresses FROM front").fetchone()
        database.close()
        if row == (1,):
            break
        time.sleep(0.5)
    assert row == (1,)
    assert traces(["203.0.113.80"], [center.home, center.folder]) == []
