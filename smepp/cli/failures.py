"""How a job that could not be done is reported."""

import sys

from smepp.jobs.failure import JobError
from smepp.messages import Lang
from smepp.messages.failures import failure_text


def show(error: JobError, lang: str) -> None:
    """The reason on the error stream, then the problems of the file to blame."""
    from smepp.cli.boundary import say

    params = dict(error.params)
    if error.code == "not_a_dossier":
        inside = params.pop("inside", ())
        params["hint"] = failure_text("dossiers_inside", lang, names=inside) if inside else failure_text("new_dossier_hint", lang)
    if "doubt" in params:
        from smepp.model.acting import Acting
        from smepp.wording.acting import doubt

        acting = Acting(name=None, doubt=params.pop("doubt"), successor=params.pop("successor"))
        params["hint"] = doubt(acting, params["day"], "en" if lang == "en" else "zh")
    if "nearest" in params:
        nearest = params.pop("nearest")
        params["hint"] = failure_text("did_you_mean", lang, nearest=nearest) if nearest else ""
    say(failure_text(error.code, lang, **params))
    if error.problems:
        _show_problems(error, "en" if lang == "en" else "zh")
    sys.stderr.flush()


def _show_problems(error: JobError, lang: Lang) -> None:
    from smepp.printers.console import show as show_blocks
    from smepp.printers.text_problems import listed

    show_blocks(listed(error.problems, lang, error.path_of, error.locate), sys.stderr)
