"""Photographing a page of HTML with a browser that the machine has."""

import shutil
import subprocess
import tempfile
from pathlib import Path

BROWSERS = ("chromium", "chromium-browser", "google-chrome", "chrome", "msedge", "microsoft-edge")
TIMEOUT = 120


class NoBrowserError(RuntimeError):
    """None of the browsers that can take pictures is on the path."""


def photograph(html: str, size: tuple[int, int]) -> bytes:
    """A page as a PNG. Raises NoBrowserError, or CalledProcessError when the browser fails."""
    browser = next((found for each in BROWSERS if (found := shutil.which(each))), None)
    if browser is None:
        raise NoBrowserError(", ".join(BROWSERS))
    with tempfile.TemporaryDirectory() as folder:
        source = Path(folder) / "page.html"
        source.write_text(html, encoding="utf-8", newline="\n")
        subprocess.run(  # noqa: S603 - a browser of a fixed list, and our own page
            [
                browser,
                "--headless",
                "--no-sandbox",
                "--disable-gpu",
                "--no-first-run",
                "--disable-background-networking",
                "--hide-scrollbars",
                f"--user-data-dir={folder}/profile",
                f"--window-size={size[0]},{size[1]}",
                f"--screenshot={folder}/page.png",
                source.as_uri(),
            ],
            check=True,
            capture_output=True,
            timeout=TIMEOUT,
        )
        return (Path(folder) / "page.png").read_bytes()
