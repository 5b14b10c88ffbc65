"""Issuing documents as a user does, and what is left in the folder."""

import json
from pathlib import Path
from typing import Any

from tests.cli.running import Done, smepp

TODAY = "2013-12-31"
NUMBER = "渝中小企〔2013〕60号"
NEXT = "渝中小企〔2013〕61号"
PUBLIC = ("--issue", NUMBER, "--dated", "2013-03-29", "--start", "2013-04-01")
"""A publicity as it should be: seven working days until 10 April, over on the 11th."""
AWARD = ("--issue", NEXT, "--dated", "2013-04-15")


def notice(kind: str, *arguments: str, on: str = TODAY, year: int = 2013) -> Done:
    given = arguments if "--year" in arguments else (*arguments, "--year", str(year))
    return smepp("notice", kind, *given, "--on", on)


def told(kind: str, *arguments: str, on: str = TODAY, year: int = 2013) -> dict[str, Any]:
    """What the command answers, as JSON."""
    done = notice(kind, *arguments, "--format", "json", on=on, year=year)
    assert done.err == ""
    answer = json.loads(done.out)
    assert done.code == (answer["status"] == "refused")
    return answer


def codes(answer: dict[str, Any]) -> set[str]:
    return {each["code"] for each in answer["problems"] if each["level"] == "error"}


def tree(root: Path) -> dict[str, bytes]:
    """Every file below a folder, and every folder."""
    return {each.relative_to(root).as_posix(): each.read_bytes() if each.is_file() else b"" for each in root.rglob("*")}
