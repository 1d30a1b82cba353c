"""A real Chromium without a window: what a page becomes in it, and how it looks."""

import os
import shutil
import subprocess
from pathlib import Path

import pytest

_NAMES = ("chromium", "chromium-browser", "google-chrome", "google-chrome-stable")
_OPTIONS = (
    "--headless",
    "--no-sandbox",
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
    "--hide-scrollbars",
)


def chromium() -> str:
    """The program; the test skips, saying so, where none is installed."""
    found = next((path for name in _NAMES if (path := shutil.which(name))), None)
    if found is None:
        pytest.skip("no Chromium is installed here: apt-get install chromium")
    return found


def dom(page: Path, place: str, profile: Path) -> str:
    """The document as it is once the page's script has run, opened at *place* (`#…`)."""
    return _run(page, place, profile, "--dump-dom")


def screenshot(page: Path, place: str, profile: Path, size: tuple[int, int]) -> bytes:
    """The page as a PNG."""
    shot = profile / "shot.png"
    _run(page, place, profile, f"--screenshot={shot}", f"--window-size={size[0]},{size[1]}")
    return shot.read_bytes()


def _run(page: Path, place: str, profile: Path, *options: str) -> str:
    command = [chromium(), *_OPTIONS, f"--user-data-dir={profile}", *options, f"{page.as_uri()}{place}"]
    done = subprocess.run(command, capture_output=True, check=True, timeout=120, env=dict(os.environ))
    return done.stdout.decode("utf-8")
