"""The faces speak TLS themselves where no proxy does, with the same promises (K2-10, B3 41, 42)."""

import contextlib
import pathlib
import shutil
import signal
import socket
import ssl
import subprocess
import time

import pytest

from demo import Sample, Server
from front import DESK, REPORTER, certificate
from wire import Forms


class EncryptedDemo(Sample):
    """The sample centers, each face with a certificate of its own."""

    def __init__(self, folder: pathlib.Path, **settings: str):
        super().__init__(folder)
        self.pair = certificate(folder / "tls", REPORTER)
        self.desk_pair = certificate(folder / "desk-tls", DESK)
        self.settings = settings

    def environment(self) -> dict[str, str]:
        return {
            **super().environment(),
            "GYEOT_REPORTER_ORIGIN": f"https://{REPORTER}",
            "GYEOT_REPORTER_TLS_CERTIFICATE": self.pair[0],
            "GYEOT_REPORTER_TLS_KEY": self.pair[1],
            "GYEOT_DESK_ORIGIN": f"https://{DESK}",
            "GYEOT_DESK_TLS_CERTIFICATE": self.desk_pair[0],
            "GYEOT_DESK_TLS_KEY": self.desk_pair[1],
            **self.settings,
        }


@pytest.fixture(scope="module")
def center(tmp_path_factory):
    server = EncryptedDemo(tmp_path_factory.mktemp("tls")).start()
    yield server
    assert server.stop() == 0


def trust(file: str) -> ssl.SSLContext:
    return ssl.create_default_context(cafile=file)


def connect(center, context=None, face="reporter") -> ssl.SSLSocket:
    bare = socket.create_connection(("127.0.0.1", center.ports[face]), timeout=30)
    pair = center.pair if face == "reporter" else center.desk_pair
    name = REPORTER if face == "reporter" else DESK
    return (context or trust(pair[0])).wrap_socket(bare, server_hostname=name)


def ask(center, request: bytes, context=None, face="reporter") -> bytes:
    with connect(center, context, face) as connection:
        connection.sendall(request)
        answer = b""
        with contextlib.suppress(OSError):
            while part := connection.recv(65536):
                answer += part
        return answer


def get(path: str, host: str = REPORTER) -> bytes:
    return f"GET {path} HTTP/1.1\r\nHost: {host}\r\nConnection: close\r\n\r\n".encode()


def test_pages_and_headers_come_over_tls(center):
    answer = ask(center, get("/receipt")).decode()
    assert answer.startswith("HTTP/1.1 200 ") and answer.rstrip().endswith("</html>")
    assert answer.count("Strict-Transport-Security: max-age=31536000") == 1
    assert answer.count("Content-Security-Policy: ") == 1
    assert ask(center, get("/sign-in", DESK), face="desk").startswith(b"HTTP/1.1 200 ")
    # What is no request gets its page too, with the headers.
    broken = ask(center, b"no request at all\r\n\r\n").decode()
    assert broken.startswith("HTTP/1.1 400 ") and "Content-Security-Policy" in broken


def test_a_report_comes_in_over_tls(center):
    page = ask(center, get("/grad/report")).decode()
    body = f"draft={Forms(page).hidden['draft']}&story=TLS+{'x' * 150_000}".encode()
    head = (
        f"POST /grad/report/sent HTTP/1.1\r\nHost: {REPORTER}\r\nConnection: close\r\n"
        "Content-Type: application/x-www-form-urlencoded\r\n"
        f"Content-Length: {len(body)}\r\n\r\n"
    )
    assert len(Forms(ask(center, head.encode() + body).decode()).code) == 21


@pytest.mark.parametrize("version", [ssl.TLSVersion.TLSv1_2, ssl.TLSVersion.TLSv1_3])
def test_the_two_good_versions_are_spoken(center, version):
    context = trust(center.pair[0])
    context.minimum_version = context.maximum_version = version
    with connect(center, context) as connection:
        name, *_ = connection.cipher()
        assert "GCM" in name or "CHACHA20" in name


@pytest.mark.parametrize(
    "limits",
    [["-tls1_1"], ["-tls1"], ["-tls1_2", "-cipher", "AES128-SHA:AES256-SHA256:ECDHE+AES+SHA"]],
    ids=["1.1", "1.0", "old ciphers"],
)
def test_older_ones_are_not(center, limits):
    command = ["openssl", "s_client", "-connect", f"127.0.0.1:{center.ports['reporter']}"]
    if limits != ["-tls1_2"] and "-cipher" not in limits:
        limits = [*limits, "-cipher", "DEFAULT@SECLEVEL=0"]
    said = subprocess.run(
        [*command, "-servername", REPORTER, *limits], input=b"", capture_output=True, timeout=30
    )
    assert b"Cipher is (NONE)" in said.stdout or b"Cipher    : 0000" in said.stdout, said.stdout


def test_plain_http_is_no_way_in(center):
    with socket.create_connection(("127.0.0.1", center.ports["reporter"]), timeout=30) as bare:
        bare.sendall(b"GET / HTTP/1.1\r\nHost: localhost\r\n\r\n")
        answer = b""
        with contextlib.suppress(OSError):
            while part := bare.recv(65536):
                answer += part
    assert b"HTTP/1.1" not in answer


def test_half_a_handshake_is_not_waited_for(center):
    silent = [socket.create_connection(("127.0.0.1", center.ports["reporter"])) for _ in range(20)]
    for connection in silent[:10]:
        connection.sendall(b"\x16\x03\x01\x02\x00\x01")
    slow = connect(center)
    slow.sendall(b"GET / HTTP/1.1\r\nHost: x\r\nX: ")
    end = time.monotonic() + 35
    waiting = [*silent, slow]
    while waiting and time.monotonic() < end:
        time.sleep(0.5)
        for connection in list(waiting):
            connection.setblocking(False)
            try:
                if not connection.recv(1000):
                    waiting.remove(connection)
            except (BlockingIOError, ssl.SSLWantReadError):
                pass
            except OSError:
                waiting.remove(connection)
    assert waiting == []


def serial(center) -> str:
    """The certificate that is shown now."""
    context = ssl.create_default_context()
    context.check_hostname, context.verify_mode = False, ssl.CERT_NONE
    with connect(center, context) as connection:
        return connection.getpeercert(binary_form=True).hex()


def test_a_renewed_certificate_is_shown_after_sighup(center):
    before = serial(center)
    held = connect(center)
    chain, key = certificate(center.folder / "renewed", REPORTER)
    shutil.copy(chain, center.pair[0])
    shutil.copy(key, center.pair[1])
    assert serial(center) == before, "not before it is asked to"
    center.process.send_signal(signal.SIGHUP)
    end = time.monotonic() + 20
    while serial(center) == before and time.monotonic() < end:
        time.sleep(0.1)
    renewed = serial(center)
    assert renewed != before
    # Who was connected stays so.
    held.sendall(get("/receipt"))
    assert held.recv(100).startswith(b"HTTP/1.1 200 ")
    held.close()
    # A renewal that went wrong changes nothing, and is said.
    pathlib.Path(center.pair[1]).write_text("half a key")
    center.process.send_signal(signal.SIGHUP)
    end = time.monotonic() + 20
    while "not renewed" not in center.said() and time.monotonic() < end:
        time.sleep(0.1)
    assert "not renewed" in center.said()
    assert serial(center) == renewed
    shutil.copy(key, center.pair[1])


class WrongServer(Server):
    """A server that is given these two files."""

    def __init__(self, folder: pathlib.Path, home: pathlib.Path, chain: str, key: str):
        super().__init__(folder, "serve", "--only", "reporter", home=home)
        self.pair = chain, key

    def environment(self) -> dict[str, str]:
        return {
            **super().environment(),
            "GYEOT_REPORTER_ORIGIN": f"https://{REPORTER}",
            "GYEOT_REPORTER_TLS_CERTIFICATE": self.pair[0],
            "GYEOT_REPORTER_TLS_KEY": self.pair[1],
        }


def spoiled(folder: pathlib.Path, how: str) -> tuple[str, str]:
    chain, key = certificate(folder / "good", REPORTER)
    match how:
        case "missing":
            return f"{folder}/nowhere.pem", key
        case "empty":
            pathlib.Path(chain).write_text("")
        case "key for chain":
            return key, key
        case "chain for key":
            return chain, chain
        case "passphrase":
            locked = folder / "locked.pem"
            command = ["openssl", "pkcs8", "-topk8", "-in", key, "-out", str(locked)]
            subprocess.run([*command, "-passout", "pass:gildong"], check=True)
            return chain, str(locked)
        case "mismatched":
            return chain, certificate(folder / "other", REPORTER)[1]
        case "expired":
            old = folder / "old.pem"
            command = ["openssl", "req", "-new", "-key", key, "-subj", "/CN=x"]
            request = subprocess.run(command, check=True, capture_output=True).stdout
            (folder / "old.csr").write_bytes(request)
            (folder / "index.txt").write_text("")
            (folder / "ca.cnf").write_text(
                "[ca]\ndefault_ca=c\n[c]\n"
                f"database={folder}/index.txt\nnew_certs_dir={folder}\nrand_serial=yes\n"
                "default_md=sha256\npolicy=p\n[p]\ncommonName=supplied\n"
            )
            command = ["openssl", "ca", "-batch", "-selfsign", "-config", f"{folder}/ca.cnf"]
            command += ["-keyfile", key, "-in", f"{folder}/old.csr", "-out", str(old), "-notext"]
            command += ["-startdate", "20200101000000Z", "-enddate", "20210101000000Z"]
            subprocess.run(command, check=True, capture_output=True)
            return str(old), key
    return chain, key


@pytest.mark.parametrize(
    "how, word",
    [
        ("missing", "is not there"),
        ("empty", "holds no certificate"),
        ("key for chain", "holds no certificate"),
        ("chain for key", "holds no private key"),
        ("passphrase", "without a passphrase"),
        ("mismatched", "is not the key of"),
        ("expired", "has expired"),
    ],
)
def test_a_wrong_file_stops_the_start_with_one_sentence(center, tmp_path, how, word):
    chain, key = spoiled(tmp_path, how)
    folder = tmp_path / "server"
    folder.mkdir()
    server = WrongServer(folder, center.home, chain, key)
    server.start()
    assert server.process.wait(timeout=60) != 0
    said = server.errors.read_text()
    assert word in said and "PRIVATE" not in said, said
    assert len(said.strip().splitlines()) == 1
