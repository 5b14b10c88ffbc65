"""How a job that could not be done is reported."""

import sys

from smepp.jobs.failure import JobError
from smepp.messages import Lang


def show(error: JobError, lang: str) -> None:
    """The reason on the error stream, then the problems of the file to blame."""
    from smepp.cli.boundary import say
    from smepp.wording.failing import failure

    language: Lang = "en" if lang == "en" else "zh"
    say(failure(error.code, error.params, language))
    if error.problems:
        _show_problems(error, language)
    sys.stderr.flush()


def _show_problems(error: JobError, lang: Lang) -> None:
    from smepp.printers.console import show as show_blocks
    from smepp.printers.text_problems import listed

    show_blocks(listed(error.problems, lang, error.path_of, error.locate), sys.stderr)
