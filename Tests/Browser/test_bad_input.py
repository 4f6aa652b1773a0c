"""Whatever arrives is answered clearly, in the reader's language, and nothing is lost."""

import html
import unicodedata

import pytest

from wire import Forms, Wire


@pytest.fixture
def wire(demo):
    return Wire(demo.ports["reporter"])


def thread(wire: Wire, code: str) -> str:
    status, page = wire.post("/receipt", {"code": code, "show": "story"})
    assert status == 200
    return page


@pytest.mark.parametrize("prefix, language", [("", "ko"), ("/en", "en")])
@pytest.mark.parametrize("story", ["", "   ", "\n\r\n\t", "\u3000\u00a0\u200b"])
def test_an_empty_story_is_answered_in_the_readers_language(wire, prefix, language, story):
    draft = wire.draft(f"{prefix}/grad/report")
    status, page = wire.post(
        f"{prefix}/grad/report/sent", {"draft": draft, "story": story, "when": "어제"}
    )
    assert status == 422
    assert f'<html lang="{language}"' in page
    assert 'href="#story"' in page and 'value="어제"' in page


@pytest.mark.parametrize("size", [200 * 1024 + 1, 300 * 1024, 1024 * 1024])
def test_a_long_story_is_kept_on_the_page(wire, size):
    story = ("가나다라마바사아자차" * (size // 30 + 1))[: size // 3] + "끝"
    status, page = wire.post(
        "/grad/report/sent", {"draft": wire.draft("/grad/report"), "story": story}
    )
    assert status in (413, 422)
    assert story in page, "nothing is lost"
    assert "</html>" in page


def test_two_hundred_kibibytes_are_taken(wire):
    story = "x" * (200 * 1024)
    code = wire.tell(story, wire.draft("/grad/report"))
    assert len(code) == 21
    assert story in thread(wire, code)


def test_a_hundred_mebibytes_are_refused_and_the_server_lives(wire):
    try:
        status, page = wire.ask(
            "POST",
            "/grad/report/sent",
            b"story=" + b"x" * (100 << 20),
            **{"Content-Type": "application/x-www-form-urlencoded"},
        )
        assert status == 413 and "</html>" in page
    except OSError:
        pass  # The server may hang up while so much is still coming.
    assert wire.ask("GET", "/")[0] == 200


@pytest.mark.parametrize(
    "story",
    [
        "앞\u202e뒤\u202c 섞임",
        unicodedata.normalize("NFD", "한글이 풀려서 왔어요"),
        "<script>alert(1)</script> & \"따옴표\" 'one' {{secret}} {{{words}}}",
        "👩‍👩‍👧‍👦 \U0010ffff",
        "\r\n".join(["줄", "바꿈", ""]),
        "= 1 + 1",
    ],
)
def test_unusual_words_come_back_as_they_were(wire, story):
    code = wire.tell(story, wire.draft("/grad/report"))
    page = html.unescape(thread(wire, code))
    shown = unicodedata.normalize("NFC", page.replace("\r\n", "\n"))
    assert unicodedata.normalize("NFC", story.replace("\r\n", "\n").strip()) in shown


@pytest.mark.parametrize(
    "body",
    [
        b"story=%",
        b"story=%ZZ&draft=%",
        b"&&&===&",
        b"story",
        b"%=%&%",
        b"story=%00%00",
        b"\xff\xfe\x00",
        b"story=%ED%A0%80",
        b"=" * 5000,
        b"a=b&" * 10_000,
        b"story=" + b"+" * 1000,
    ],
)
def test_a_broken_body_is_a_page_with_a_way_on(wire, body):
    status, page = wire.ask(
        "POST", "/grad/report/sent", body, **{"Content-Type": "application/x-www-form-urlencoded"}
    )
    assert 400 <= status < 500
    assert "</html>" in page
    assert Forms(page).code == ""


@pytest.mark.parametrize("draft", ["", "0", "0" * 64, "../../etc/passwd", "한글", "A" * 100_000])
def test_a_draft_that_is_not_ours_keeps_the_words(wire, draft):
    status, page = wire.post("/grad/report/sent", {"draft": draft, "story": "적은 글"})
    assert status == 422
    assert "적은 글" in page
    fresh = Forms(page)
    assert fresh.code == ""
    assert len(wire.tell("적은 글", fresh.hidden["draft"])) == 21


def test_a_changed_draft_is_not_taken(wire):
    draft = wire.draft("/grad/report")
    changed = draft[:-1] + ("0" if draft[-1] != "0" else "1")
    assert wire.tell("적은 글", changed) == ""


@pytest.mark.parametrize("method", ["PUT", "DELETE", "PATCH", "TRACE", "OPTIONS"])
def test_other_methods_are_answered_without_an_echo(wire, method):
    status, page = wire.ask(method, "/grad/report", b"echo-me", **{"X-Echo": "echo-me"})
    assert status in (404, 405)
    assert "echo-me" not in page
