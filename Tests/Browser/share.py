"""What all workers of one run have in common: what was founded once, and what was seen already."""

from __future__ import annotations

import fcntl
import hashlib
import os
import pathlib
import shutil
import tempfile
from collections.abc import Callable

# Where it lies; nowhere outside of a run of tests. The server refuses names of ours that it does
# not know, so this one begins otherwise.
FOLDER = "BROWSER_TESTS_SHARE"


def folder() -> pathlib.Path | None:
    return pathlib.Path(place) if (place := os.environ.get(FOLDER)) else None


def begin() -> None:
    """Makes the folder; workers inherit its name."""
    os.environ[FOLDER] = tempfile.mkdtemp(prefix="gyeot-share-")


def end() -> None:
    shutil.rmtree(os.environ.pop(FOLDER), ignore_errors=True)


def once(name: str, make: Callable[[pathlib.Path], None]) -> pathlib.Path:
    """A folder that the first who asks for it fills; the others wait until it is full."""
    place = folder() / name
    with (folder() / f"{name}.lock").open("a") as lock:
        fcntl.flock(lock, fcntl.LOCK_EX)
        if not place.exists():
            filling = folder() / f"{name}.part"
            shutil.rmtree(filling, ignore_errors=True)
            filling.mkdir()
            make(filling)
            filling.rename(place)
    return place


class Noted:
    """A set of texts; with a name, one that all workers add to."""

    def __init__(self, name: str = ""):
        self.here: set[str] = set()
        self.place = folder() / name if name and folder() else None
        if self.place:
            self.place.mkdir(exist_ok=True)

    def __contains__(self, text: str) -> bool:
        mark = self._mark(text)
        return mark in self.here or bool(self.place and (self.place / mark).exists())

    def add(self, text: str) -> None:
        self.here.add(self._mark(text))
        if self.place:
            (self.place / self._mark(text)).touch()

    @staticmethod
    def _mark(text: str) -> str:
        return hashlib.sha256(text.encode()).hexdigest()
