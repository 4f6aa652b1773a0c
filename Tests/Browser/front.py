"""nginx and Caddy in front of a running center, from the very files of deploy/."""

from __future__ import annotations

import http.client
import os
import pathlib
import re
import socket
import ssl
import subprocess
import time
import urllib.parse

from demo import ROOT, Sample, free_port

REPORTER, DESK = "gyeot.gaon.example", "desk.gaon.example"
ONION = "http://" + "gyeot2345a" * 5 + "gyeotd.onion"


class FrontedDemo(Sample):
    """The sample centers, told that a proxy and an onion service stand in front."""

    def __init__(self, folder: pathlib.Path, **settings: str):
        super().__init__(folder)
        self.settings = settings

    def environment(self) -> dict[str, str]:
        return {
            **super().environment(),
            "GYEOT_REPORTER_ORIGIN": f"https://{REPORTER}",
            "GYEOT_DESK_ORIGIN": f"https://{DESK}",
            **self.settings,
        }


class FloodedDemo(Sample):
    """The sample centers, for which a few reports a minute are a flood."""

    def __init__(self, folder: pathlib.Path, threshold: int):
        super().__init__(folder)
        self.threshold = threshold

    def environment(self) -> dict[str, str]:
        return {**super().environment(), "GYEOT_FLOOD": str(self.threshold)}


def certificate(folder: pathlib.Path, *names: str, days: int = 2) -> tuple[str, str]:
    """A certificate that signs itself, and its key."""
    folder.mkdir(parents=True, exist_ok=True)
    chain, key = folder / "fullchain.pem", folder / "privkey.pem"
    command = ["openssl", "req", "-x509", "-nodes", "-days", str(days), "-subj", f"/CN={names[0]}"]
    command += ["-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:prime256v1"]
    command += ["-addext", "subjectAltName=" + ",".join(f"DNS:{name}" for name in names)]
    command += ["-keyout", str(key), "-out", str(chain)]
    subprocess.run(command, check=True, capture_output=True)
    return str(chain), str(key)


class Proxy:
    """One of the two proxies, as its recipe says; only ports, names of files and such change."""

    def __init__(self, folder: pathlib.Path, ports: dict[str, int], spoil=None):
        self.folder = folder
        folder.mkdir(parents=True, exist_ok=True)
        self.port, self.plain = free_port(), free_port()
        self.trust = ssl.create_default_context()
        text = (ROOT / "deploy" / self.recipe).read_text()
        for face, name in (("gyeot", REPORTER), ("desk", DESK)):
            chain, key = certificate(folder / face, name)
            text = text.replace(f"/etc/gyeot/tls/{face}/fullchain.pem", chain)
            text = text.replace(f"/etc/gyeot/tls/{face}/privkey.pem", key)
            self.trust.load_verify_locations(chain)
        text = text.replace("127.0.0.1:8080", f"127.0.0.1:{ports['reporter']}")
        text = text.replace("127.0.0.1:8081", f"127.0.0.1:{ports['desk']}")
        text = self.moved(text)
        # A test of the tests spoils the recipe and looks whether they see it.
        self.text = spoil(text) if spoil else text

    def start(self) -> Proxy:
        with (self.folder / "said.txt").open("wb") as said:
            self.process = subprocess.Popen(
                self.command(),
                stdout=said,
                stderr=said,
                stdin=subprocess.DEVNULL,
                env={**os.environ, "HOME": str(self.folder), "XDG_DATA_HOME": str(self.folder)},
                cwd=self.folder,
            )
        end = time.monotonic() + 30
        while time.monotonic() < end:
            assert self.process.poll() is None, (self.folder / "said.txt").read_text()
            with socket.socket() as probe:
                if probe.connect_ex(("127.0.0.1", self.port)) == 0:
                    return self
            time.sleep(0.05)
        raise AssertionError("the proxy does not listen")

    def stop(self) -> None:
        self.process.terminate()
        self.process.wait(timeout=20)

    def connect(self, name: str = REPORTER, source: str = "") -> ssl.SSLSocket:
        bare = socket.create_connection(
            ("127.0.0.1", self.port), timeout=60, source_address=(source, 0) if source else None
        )
        return self.trust.wrap_socket(bare, server_hostname=name)

    def ask(self, method, path, body=None, name=REPORTER, host=None, source="", **headers):
        """Status, headers and text of an answer through the proxy."""
        connection = http.client.HTTPSConnection(name)
        connection.sock = self.connect(name, source)
        try:
            connection.putrequest(method, path, skip_host=True, skip_accept_encoding=True)
            connection.putheader("Host", host or name)
            if body is not None:
                connection.putheader("Content-Length", str(len(body)))
            for header, value in headers.items():
                connection.putheader(header, value)
            connection.endheaders(body)
            answer = connection.getresponse()
            return answer.status, answer.headers, answer.read().decode("utf-8", "replace")
        finally:
            connection.close()

    def post(self, path, fields, **others):
        body = urllib.parse.urlencode(fields).encode()
        kind = {"Content-Type": "application/x-www-form-urlencoded"}
        return self.ask("POST", path, body, **{**kind, **others})

    def raw(self, request: bytes) -> bytes:
        """Bytes that no client library would send."""
        with self.connect() as connection:
            connection.settimeout(8)
            connection.sendall(request)
            answer = b""
            try:
                while part := connection.recv(65536):
                    answer += part
            except OSError:
                pass  # Cut, or nothing more for a while: what came is what counts.
            return answer

    def open_files(self) -> list[bytes]:
        """What lies in files that the proxy holds open, deleted ones too."""
        contents = []
        for process in pathlib.Path("/proc").glob("[0-9]*"):
            try:
                parent = int(re.search(r"\nPPid:\s*(\d+)", (process / "status").read_text())[1])
                if self.process.pid not in (int(process.name), parent):
                    continue
                for file in (process / "fd").iterdir():
                    if file.is_file():
                        contents.append(file.read_bytes())
            except OSError:
                continue
        return contents


class Nginx(Proxy):
    recipe = "nginx/gyeot.conf"

    def moved(self, text: str) -> str:
        text = re.sub(r"listen 443\b", f"listen 127.0.0.1:{self.port}", text)
        text = re.sub(r"listen 80\b", f"listen 127.0.0.1:{self.plain}", text)
        return text.replace("/var/log/nginx/", f"{self.folder}/")

    def command(self) -> list[str]:
        places = "".join(
            f"{kind}_temp_path {self.folder}/tmp-{kind};\n"
            for kind in ("client_body", "proxy", "fastcgi", "uwsgi", "scgi")
        )
        user = "user root;\n" if os.getuid() == 0 else ""
        (self.folder / "gyeot.conf").write_text(self.text)
        (self.folder / "nginx.conf").write_text(
            f"{user}daemon off;\npid {self.folder}/nginx.pid;\n"
            f"error_log {self.folder}/error.log crit;\nworker_processes 1;\n"
            "events { worker_connections 1024; }\n"
            f"http {{\naccess_log off;\n{places}include {self.folder}/gyeot.conf;\n}}\n"
        )
        return ["nginx", "-c", str(self.folder / "nginx.conf"), "-p", str(self.folder)]


class Caddy(Proxy):
    recipe = "caddy/Caddyfile"

    def moved(self, text: str) -> str:
        for name in (REPORTER, DESK):
            text = text.replace(
                f"https://{name} {{", f"https://{name}:{self.port} {{\n\tbind 127.0.0.1"
            )
        return text

    def command(self) -> list[str]:
        (self.folder / "Caddyfile").write_text(self.text)
        return ["caddy", "run", "--adapter", "caddyfile", "--config", f"{self.folder}/Caddyfile"]
