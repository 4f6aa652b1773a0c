"""Marked words, and a search for them in everything that a server leaves behind."""

from __future__ import annotations

import base64
import pathlib
import secrets
import urllib.parse


def canary(name: str) -> str:
    """A word that occurs nowhere by chance, and says where it was put in."""
    return f"canary{name}{secrets.token_hex(6)}"


def shapes(word: str) -> dict[str, bytes]:
    """The word as a careless program might have written it."""
    plain = word.encode()
    found = {
        "as it is": plain,
        "UTF-16LE": word.encode("utf-16-le"),
        "UTF-16BE": word.encode("utf-16-be"),
        "percent": urllib.parse.quote(word).encode(),
        "hexadecimal": plain.hex().encode(),
        "JSON": word.encode("unicode_escape"),
    }
    for offset in range(3):
        coded = base64.b64encode(b"\0" * offset + plain)
        # The ends depend on what stands beside the word.
        found[f"base64+{offset}"] = coded[4 if offset else 0 : len(coded) // 4 * 4 - 4]
    return found


def traces(words: list[str], places: list[pathlib.Path]) -> list[str]:
    """Where any of the words is found in files and below folders, in names and contents."""
    needles = [(word, shape, mark) for word in words for shape, mark in shapes(word).items()]
    found = []
    for place in places:
        files = [place] if place.is_file() else sorted(p for p in place.rglob("*") if p.is_file())
        for file in files:
            content = str(file).encode() + b"\0" + file.read_bytes()
            lower = content.lower()
            found += [
                f"{word} {shape} in {file}"
                for word, shape, mark in needles
                if mark in content or mark.lower() in lower
            ]
    return found
