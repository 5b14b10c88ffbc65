"""How a job that could not be done is reported."""

import sys

from smepp.jobs.failure import JobError
from smepp.messages import Lang, mend, text
from smepp.messages.failures import failure_text


def show(error: JobError, lang: str) -> None:
    """The reason on the error stream, then the problems of the file to blame."""
    from smepp.cli.boundary import say

    params = dict(error.params)
    if error.code == "not_a_dossier":
        inside = params.pop("inside", ())
        params["hint"] = failure_text("dossiers_inside", lang, names=inside) if inside else failure_text("new_dossier_hint", lang)
    say(failure_text(error.code, lang, **params))
    language: Lang = "en" if lang == "en" else "zh"
    for each in error.problems:
        where = each.place.file if each.place.at is None else "{}:{}:{}".format(each.place.file, *each.place.at)
        say(f"{where} {each.code} {text(each, language)} {mend(each, language)}")
    sys.stderr.flush()
