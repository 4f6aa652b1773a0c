"""Two centers founded by the command, with nobody's words in them yet."""

from __future__ import annotations

import pathlib
import re
import shutil
import subprocess
import time

from clock import shifted
from demo import GYEOT, ROOT, Server
from desk import Desk
from once import STEP, number

PASSPHRASE = "{} sits beside the lamp tonight"
PEOPLE = {
    "hong": ("grad", "홍길동", "[director, counsellor]", True),
    "sim": ("grad", "심청", "[counsellor]", False),
    "imkkeok": ("grad", "임꺽정", "[operator]", False),
    "chun": ("ethics", "성춘향", "[director, counsellor]", True),
}


class House(Server):
    """A server on the home, at its own hour."""

    def __init__(self, folder: pathlib.Path, home: pathlib.Path, later: int = 0, **settings: str):
        folder.mkdir(parents=True, exist_ok=True)
        super().__init__(folder, "serve", home=home)
        self.settings = settings | (shifted(folder, later) if later else {})

    def environment(self) -> dict[str, str]:
        return super().environment() | self.settings

    def __enter__(self) -> House:
        self.start()
        self.wait_for("reporter")
        self.wait_for("desk")
        self.desk = f"http://localhost:{self.ports['desk']}"
        self.reporter = f"http://127.0.0.1:{self.ports['reporter']}"
        return self

    def __exit__(self, *_: object) -> None:
        assert self.stop() == 0, self.said()


def set_up(folder: pathlib.Path) -> None:
    """Founds them: a home, and papers for its people."""
    lines = ["people:"]
    for account, (center, name, roles, on_duty) in PEOPLE.items():
        lines.append(
            f"  - {{center: {center}, account: {account}, name: {name}, roles: {roles}, "
            f"on-duty: {str(on_duty).lower()}, passphrase: {PASSPHRASE.format(account)}}}"
        )
    (folder / "people.yaml").write_text("\n".join(lines) + "\n", encoding="utf-8")
    papers = folder / "papers"
    papers.mkdir()
    center = str(ROOT / "centers/sample.yaml")
    ended = subprocess.run(
        [
            *(str(GYEOT), "setup", "--center-file", center),
            *("--people-file", "people.yaml", "--papers", str(papers)),
        ],
        env=Server(folder).environment(),
        cwd=folder,
        capture_output=True,
        text=True,
        timeout=300,
    )
    assert ended.returncode == 0, ended.stdout + ended.stderr


class Founded:
    """What set-up left in a folder, to sit in and to be copied."""

    def __init__(self, folder: pathlib.Path, papers: pathlib.Path | None = None):
        self.folder, self.home, self.papers = folder, folder / "home", papers or folder / "papers"

    def copied(self, folder: pathlib.Path) -> Founded:
        """The same home again, in which nothing has happened yet: set-up takes its time."""
        shutil.copytree(self.home, folder / "home")
        return Founded(folder, self.papers)

    def paper(self, name: str) -> str:
        return (self.papers / f"{name}.txt").read_text(encoding="utf-8")

    def kit(self, center: str, place: int) -> str:
        return re.search(
            r"^ +([0-9A-Z]{4}(?:-[0-9A-Z]+)+)$", self.paper(f"kit-{center}-{place}"), re.M
        )[1]

    def officer(self, account: str) -> dict:
        secret = re.search(r"secret=([A-Z2-7]+)", self.paper(f"officer-{account}"))[1]
        return {
            "name": account,
            "passphrase": PASSPHRASE.format(account),
            "totpSecret": secret,
        }

    def sit(self, browser, house: House, account: str, later: int = 0, **more) -> Desk:
        """Signs somebody in, with the number that a telephone shows at the server's hour."""
        desk = Desk(browser, house.desk, self.officer(account), fresh=True, signed_in=False, **more)
        # Nobody's passphrase is cheap here, as in a real center.
        desk.page.set_default_timeout(120_000)
        step = int(time.time() + later) // STEP
        desk.sign_in(once=number(self.officer(account)["totpSecret"], step))
        desk.visit("/today")
        return desk
