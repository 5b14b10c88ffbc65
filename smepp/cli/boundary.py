"""The one error boundary: every way that a command can end becomes an exit code and a sentence."""

import os
import sys
from collections.abc import Sequence
from contextlib import suppress
from typing import TextIO

import typer

from smepp.cli import usage
from smepp.jobs.exit_codes import ExitCode
from smepp.jobs.failure import JobError
from smepp.messages.failures import failure_text


def run(arguments: Sequence[str]) -> int:
    """Run one command line and return the exit code of the process."""
    for stream in (sys.stdout, sys.stderr):
        _survive_any_console(stream)
    lang = usage.language(arguments)
    try:
        return _run(list(arguments), lang)
    except BrokenPipeError:
        # The reader of our output went away (`| head`); nothing is wrong, but Python would complain when it flushes.
        with suppress(OSError):
            os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return ExitCode.DONE
    except (KeyboardInterrupt, typer.Abort):
        say(failure_text("interrupted", lang))
        return ExitCode.INTERRUPTED
    except OSError as error:
        say(failure_text("disk", lang, reason=error.strerror or str(error)))
        return ExitCode.IMPOSSIBLE
    except Exception as error:  # noqa: BLE001 - the boundary: whatever is left is a bug of ours
        from smepp.jobs.bug import write_log

        say(failure_text("bug", lang, path=write_log(error)))
        return ExitCode.BUG


def _run(arguments: list[str], lang: str) -> int:
    from smepp.cli.app import app

    try:
        code = app(args=arguments, standalone_mode=False, prog_name="smepp")
    except typer.TyperException as error:
        say(usage.text(error, lang))
        return ExitCode.USAGE
    except JobError as error:
        from smepp.cli.failures import show

        show(error, lang)
        return error.exit_code
    if code == ExitCode.INTERRUPTED:
        # Typer turns Ctrl-C into this code by itself.
        raise KeyboardInterrupt
    sys.stdout.flush()
    return int(code or ExitCode.DONE)


def say(text: str) -> None:
    """One line to the standard error stream."""
    print(text, file=sys.stderr)  # noqa: T201 - the only place that speaks when nothing else can


def _survive_any_console(stream: TextIO) -> None:
    # A Chinese Windows console is GBK and knows no rare characters; a file or pipe of unknown encoding is no better.
    with suppress(AttributeError, ValueError):
        stream.reconfigure(errors="replace")  # type: ignore[attr-defined]
