"""A document as PDF, made by LibreOffice or a browser where the computer has one."""

import os
import subprocess
import sys
from collections.abc import Callable, Sequence
from pathlib import Path
from tempfile import TemporaryDirectory

from smepp.jobs.failure import JobError
from smepp.jobs.notices.converters import browser, libreoffice
from smepp.jobs.output.atomic import write_whole

TIME = 180
"""Seconds that a program has: the first start on a slow computer takes many."""

Command = Callable[[str, Path, Path], Sequence[str]]
"""The words of the command by the program, the document and a new folder, in which `PROFILE` and the PDF belong."""

PROFILE = "profile"


def to_pdf(path: Path) -> Path:
    """Print a document (.docx or .html) into a PDF of its name beside it, and return where that is.

    A Word file takes LibreOffice, a page a browser (Chromium, Chrome, Edge). Both run with a profile of their own, so that one that is
    open already is not disturbed. Raises JobError, which says what to do by hand, when there is no such program or when it fails.
    """
    page = path.suffix.lower() in {".html", ".htm"}
    program = browser() if page else libreoffice()
    if program is None:
        raise JobError("pdf_no_browser" if page else "pdf_no_office", path=path.as_posix())
    goal = path.with_suffix(".pdf")
    write_whole(goal, _printed(program, _browser if page else _libreoffice, path))
    return goal


def _printed(program: str, command: Command, path: Path) -> bytes:
    with TemporaryDirectory(prefix="smepp-", ignore_cleanup_errors=True) as name:
        folder = Path(name)
        made = folder / f"{path.stem}.pdf"
        reason = _run(command(program, path.absolute(), made))
        if reason is None and made.is_file():
            return made.read_bytes()
    raise JobError("pdf_failed", path=path.as_posix(), program=Path(program).name, reason=reason or "no file")


def _run(words: Sequence[str]) -> str | None:
    """Why a program failed; None where it did not."""
    try:
        done = subprocess.run(words, check=False, capture_output=True, timeout=TIME, stdin=subprocess.DEVNULL)  # noqa: S603
    except subprocess.TimeoutExpired:
        return f"> {TIME} s"
    except OSError as error:
        return error.strerror or str(error)
    said = done.stderr.decode("utf-8", "replace").strip().splitlines()
    return None if done.returncode == 0 else (said[-1] if said else f"exit {done.returncode}")


def _libreoffice(program: str, path: Path, made: Path) -> list[str]:
    profile = (made.parent / PROFILE).as_uri()
    settings = ("--headless", "--norestore", "--convert-to", "pdf", "--outdir", str(made.parent))
    return [program, f"-env:UserInstallation={profile}", *settings, str(path)]


def _browser(program: str, path: Path, made: Path) -> list[str]:
    # Chromium refuses to run as root inside its sandbox.
    root = sys.platform != "win32" and os.geteuid() == 0
    settings = ["--headless", "--disable-gpu", "--no-first-run", "--no-pdf-header-footer", *(["--no-sandbox"] if root else [])]
    return [program, *settings, f"--user-data-dir={made.parent / PROFILE}", f"--print-to-pdf={made}", path.as_uri()]
