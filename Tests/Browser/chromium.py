"""The system's own Chromium: the browser tests fetch none of their own."""

import os
import shutil

from playwright.sync_api import Browser, Playwright

# The shell draws with the same engine and has no windows of its own to look after: a third of the
# work for the machine.
NAMES = [
    "chromium-headless-shell",
    "chromium",
    "chromium-browser",
    "google-chrome",
    "google-chrome-stable",
]


def launch(playwright: Playwright) -> Browser:
    found = os.environ.get("GYEOT_CHROMIUM") or next(filter(None, map(shutil.which, NAMES)), None)
    if not found:
        raise RuntimeError("Chromium is missing: run script/bootstrap, or set GYEOT_CHROMIUM")
    return playwright.chromium.launch(
        executable_path=found,
        args=["--no-sandbox", "--disable-dev-shm-usage", "--force-color-profile=srgb"],
    )
