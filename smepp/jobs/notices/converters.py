"""Where programs lie that print documents: on the search path, or where their installers put them."""

import os
import shutil
from collections.abc import Iterable, Iterator
from pathlib import Path

OFFICES = ("soffice", "libreoffice")
BROWSERS = ("chromium", "chromium-browser", "google-chrome", "google-chrome-stable", "chrome", "microsoft-edge", "msedge")

WINDOWS_FOLDERS = ("PROGRAMFILES", "PROGRAMFILES(X86)", "LOCALAPPDATA")
"""Variables of the folders in which Windows keeps programs."""

WINDOWS_OFFICES = ("LibreOffice/program/soffice.exe",)
WINDOWS_BROWSERS = (
    "Microsoft/Edge/Application/msedge.exe",
    "Google/Chrome/Application/chrome.exe",
    "Chromium/Application/chrome.exe",
)
MAC_OFFICES = ("/Applications/LibreOffice.app/Contents/MacOS/soffice",)
MAC_BROWSERS = (
    "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
    "/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge",
    "/Applications/Chromium.app/Contents/MacOS/Chromium",
)


def libreoffice() -> str | None:
    """LibreOffice; None where there is none."""
    return _found(OFFICES, WINDOWS_OFFICES, MAC_OFFICES)


def browser() -> str | None:
    """A browser that prints without a window: Chromium, Chrome or Edge; None where there is none."""
    return _found(BROWSERS, WINDOWS_BROWSERS, MAC_BROWSERS)


def _found(names: Iterable[str], windows: Iterable[str], mac: Iterable[str]) -> str | None:
    for each in names:
        if found := shutil.which(each):
            return found
    return next((str(each) for each in _installed(windows, mac) if each.is_file()), None)


def _installed(windows: Iterable[str], mac: Iterable[str]) -> Iterator[Path]:
    folders = [Path(folder) for name in WINDOWS_FOLDERS if (folder := os.environ.get(name))]
    yield from (folder / each for each in windows for folder in folders)
    yield from map(Path, mac)
