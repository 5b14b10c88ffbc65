"""Why something could not be done, in words, with the hint that some reasons need."""

from collections.abc import Mapping
from typing import Any

from smepp.messages import Lang
from smepp.messages.failures import failure_text
from smepp.model.acting import Acting
from smepp.wording.acting import doubt


def failure(code: str, given: Mapping[str, Any], lang: Lang) -> str:
    """The sentence of a code of `messages.failures`; what only leads to a hint is put into words."""
    params = dict(given)
    if code == "not_a_dossier":
        inside = params.pop("inside", ())
        params["hint"] = failure_text("dossiers_inside", lang, names=inside) if inside else failure_text("new_dossier_hint", lang)
    if "doubt" in params:
        acting = Acting(name=None, doubt=params.pop("doubt"), successor=params.pop("successor"))
        params["hint"] = doubt(acting, params["day"], lang)
    if "nearest" in params:
        nearest = params.pop("nearest")
        params["hint"] = failure_text("did_you_mean", lang, nearest=nearest) if nearest else ""
    return failure_text(code, lang, **params)
