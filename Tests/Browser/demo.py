"""Starts the sample center in an empty folder, and stops it."""

from __future__ import annotations

import itertools
import json
import os
import pathlib
import re
import resource
import shutil
import signal
import socket
import subprocess
import time
from collections.abc import Callable

import share

ROOT = pathlib.Path(__file__).resolve().parents[2]
GYEOT = pathlib.Path(os.environ.get("GYEOT_BINARY", ROOT / ".build/debug/gyeot"))


# Below those that the kernel hands out, and a thousand to each run that goes beside others: what is
# free here is not taken by somebody else before the server has it.
_ports = itertools.count(20_000 + 1_000 * int(os.environ.get("PYTEST_XDIST_WORKER", "gw0")[2:]))


def free_port() -> int:
    while True:
        port = next(_ports)
        with socket.socket() as probe:
            if probe.connect_ex(("127.0.0.1", port)) != 0:
                return port


class Server:
    """One running gyeot: its folder, its addresses, and whatever it said."""

    def __init__(self, folder: pathlib.Path, *arguments: str, home: pathlib.Path | None = None):
        self.folder = folder
        self.home = home or folder / "home"
        self.home.mkdir(parents=True, exist_ok=True)
        self.output = folder / "stdout.txt"
        self.errors = folder / "stderr.txt"
        self.ports = {"reporter": free_port(), "desk": free_port()}
        self.arguments = arguments
        self.process: subprocess.Popen | None = None
        # What the process does to itself before it becomes the server.
        self.confine: Callable[[], None] | None = None

    def environment(self) -> dict[str, str]:
        return {
            **os.environ,
            "GYEOT_HOME": str(self.home),
            "GYEOT_REPORTER_ADDRESS": f"127.0.0.1:{self.ports['reporter']}",
            "GYEOT_DESK_ADDRESS": f"127.0.0.1:{self.ports['desk']}",
            "GYEOT_LOG_LEVEL": "trace",
            # Tests send more in a minute than a campus in a year.
            "GYEOT_FLOOD": "off",
        }

    def start(self, largest_file: int | None = None) -> Server:
        """Starts it; with a largest file, the disk is full as soon as one grows beyond."""

        def fill_disk() -> None:
            signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
            resource.setrlimit(resource.RLIMIT_FSIZE, (largest_file, largest_file))

        with self.output.open("ab") as output, self.errors.open("ab") as errors:
            self.process = subprocess.Popen(
                [str(GYEOT), *self.arguments],
                env=self.environment(),
                stdout=output,
                stderr=errors,
                stdin=subprocess.DEVNULL,
                cwd=self.folder,
                restore_signals=largest_file is None,
                preexec_fn=fill_disk if largest_file else self.confine,
            )
        return self

    def wait_for(self, face: str, seconds: float = 60) -> None:
        """Until the face takes a connection."""
        end = time.monotonic() + seconds
        while time.monotonic() < end:
            if self.process.poll() is not None:
                break
            with socket.socket() as probe:
                if probe.connect_ex(("127.0.0.1", self.ports[face])) == 0:
                    return
            time.sleep(0.01)
        raise AssertionError(f"no {face} face after {seconds} s:\n{self.said()}")

    def said(self) -> str:
        return self.output.read_text(errors="replace") + self.errors.read_text(errors="replace")

    def stop(self) -> int:
        """Ends it as an operator does, and gives its exit code."""
        if self.process.poll() is None:
            self.process.send_signal(signal.SIGTERM)
        return self.process.wait(timeout=30)

    def kill(self) -> None:
        """Ends it as a power cut does."""
        self.process.kill()
        self.process.wait()


class Demo(Server):
    """The sample centers, with what `gyeot demo --json` says about them."""

    def __init__(self, folder: pathlib.Path, *arguments: str):
        super().__init__(folder, "demo", "--json", *arguments)

    def start(self) -> Demo:
        super().start()
        self.facts = self._first_line()
        self.home = pathlib.Path(self.facts["home"])
        self.reporter = self.facts["reporter"]["address"].rstrip("/")
        self.desk = self.facts["desk"]["address"].rstrip("/")
        self.wait_for("reporter")
        self.wait_for("desk")
        return self

    def officers(self, center: str, on_duty: bool | None = None) -> list[dict]:
        return [
            officer
            for officer in self.facts["officers"]
            if officer["center"] == center and on_duty in (None, officer["onDuty"])
        ]

    def _first_line(self, seconds: float = 120) -> dict:
        end = time.monotonic() + seconds
        while time.monotonic() < end:
            line, newline, _ = self.output.read_bytes().partition(b"\n")
            if newline:
                return json.loads(line)
            if self.process.poll() is not None:
                break
            time.sleep(0.05)
        raise AssertionError(f"gyeot demo said nothing in {seconds} s:\n{self.said()}")


class Sample(Demo):
    """The sample centers as the run founded them once, in a home of their own, served as any home.

    A passphrase that is chosen here costs what it costs in a real center."""

    def start(self) -> Sample:
        if not share.folder():
            return super().start()
        kept = share.once("sample", _found)
        self.home = self.home / "demo"
        shutil.copytree(kept / "home/demo", self.home)
        self.arguments = ("serve",)
        Server.start(self)
        self.wait_for("reporter")
        self.wait_for("desk")
        self.facts = json.loads((kept / "facts.json").read_bytes())
        self.reporter, self.desk = (
            re.search(rf"^{face} +(\S+)$", self.said(), re.M)[1] for face in ("reporter", "desk")
        )
        return self


def _found(folder: pathlib.Path) -> None:
    # The day's look at what has been kept long enough is the desk's: each copy takes its own first.
    demo = Demo(folder, "--only", "reporter")
    Server.start(demo)
    facts = demo._first_line()
    demo.wait_for("reporter")
    assert demo.stop() == 0
    (folder / "facts.json").write_text(json.dumps(facts))
