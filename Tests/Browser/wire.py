"""HTTP without a browser: the reporter's forms as bytes, with whatever headers a test wants."""

from __future__ import annotations

import html.parser
import http.client
import urllib.parse


class Forms(html.parser.HTMLParser):
    """The hidden fields and the code of a page."""

    def __init__(self, page: str):
        super().__init__()
        self.hidden: dict[str, str] = {}
        self.code = ""
        self._inside: str | None = None
        self.feed(page)
        self.code = "".join(self.code.split())

    def handle_starttag(self, tag, attributes):
        found = dict(attributes)
        if tag == "input" and found.get("type") == "hidden":
            self.hidden[found.get("name", "")] = found.get("value") or ""
        if "code" in (found.get("class") or "").split():
            self._inside = tag

    def handle_endtag(self, tag):
        if tag == self._inside:
            self._inside = None

    def handle_data(self, data):
        if self._inside:
            self.code += data


BOUNDARY = "----gyeotFormBoundary7MA4YWxkTrZu0gW"
FILES_TYPE = f"multipart/form-data; boundary={BOUNDARY}"


def with_files(fields: dict[str, str], files: list[tuple[str, bytes]]) -> bytes:
    """A form with files, written as browsers write it."""
    body = bytearray()
    for name, value in fields.items():
        head = f'--{BOUNDARY}\r\nContent-Disposition: form-data; name="{name}"\r\n\r\n'
        body += head.encode() + value.encode() + b"\r\n"
    for name, content in files:
        head = f'--{BOUNDARY}\r\nContent-Disposition: form-data; name="files"; filename="{name}"'
        body += head.encode() + b"\r\nContent-Type: application/octet-stream\r\n\r\n"
        body += content + b"\r\n"
    return bytes(body) + f"--{BOUNDARY}--\r\n".encode()


class Wire:
    """Speaks to one face, one connection a request."""

    def __init__(self, port: int, headers: dict[str, str] | None = None, source: str = ""):
        self.port = port
        self.headers = headers or {}
        self.source = (source, 0) if source else None
        self.timeout = 30

    def ask(self, method: str, path: str, body: bytes | None = None, **headers: str):
        """Status and text of an answer."""
        connection = http.client.HTTPConnection(
            "127.0.0.1", self.port, timeout=self.timeout, source_address=self.source
        )
        try:
            connection.request(method, path, body, {**self.headers, **headers})
            answer = connection.getresponse()
            return answer.status, answer.read().decode("utf-8", "replace")
        finally:
            connection.close()

    def post(self, path: str, fields: dict[str, str]):
        body = urllib.parse.urlencode(fields).encode()
        return self.ask("POST", path, body, **{"Content-Type": "application/x-www-form-urlencoded"})

    def post_files(self, path: str, fields: dict[str, str], files: list[tuple[str, bytes]]):
        return self.ask("POST", path, with_files(fields, files), **{"Content-Type": FILES_TYPE})

    def draft(self, path: str) -> str:
        status, page = self.ask("GET", path)
        assert status == 200, f"{path}: {status}"
        return Forms(page).hidden["draft"]

    def tell(self, story: str, draft: str, center: str = "grad") -> str:
        """The code of a report; empty if there was none in the answer."""
        _, page = self.post(f"/{center}/report/sent", {"draft": draft, "story": story})
        return Forms(page).code
