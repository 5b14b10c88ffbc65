"""Every file of a new dossier by its path in it."""

from collections.abc import Mapping, Sequence
from typing import Any

from smepp.jobs.scaffold.choices import programme_choices
from smepp.jobs.scaffold.citing import cited
from smepp.jobs.scaffold.editor import modeline, schema_copies
from smepp.jobs.scaffold.form import form_text
from smepp.jobs.scaffold.guide import guide_text
from smepp.jobs.scaffold.notes import Sources
from smepp.jobs.scaffold.uses import all_uses, alternatives, evidence_clauses, material_clauses
from smepp.load.schemas import schema
from smepp.model import forms
from smepp.model.programme import Material, Programme

Filled = Mapping[str, Mapping[str, Any]]
"""By file: what is known of its outermost fields already."""


def contents(programme: Programme, materials: Sequence[Material], filled: Filled) -> Mapping[str, bytes]:
    """All files, in UTF-8 without a byte order mark and with LF line ends.

    Raises FileNotFoundError when a material has no form.
    """
    names = (forms.DOSSIER, *(each.file for each in materials))
    texts = {name: _form(name, programme, filled.get(name, {})) for name in names}
    texts[forms.GUIDE] = guide_text(programme, materials)
    return {**{name: text.encode() for name, text in texts.items()}, **schema_copies(names)}


def _form(file: str, programme: Programme, filled: Mapping[str, Any]) -> str:
    form = schema(file.removesuffix(".yaml"))
    asked = material_clauses(programme).get(file)
    return form_text(
        form,
        _sources(file, programme),
        heading=cited([asked]) if asked else form["title"],
        modeline=modeline(file),
        filled=filled,
    )


def _sources(file: str, programme: Programme) -> Sources:
    evidence = programme.evidence
    return Sources(
        file=file,
        uses=all_uses(programme),
        choices=programme_choices(programme),
        lists=programme.lists,
        evidence=evidence_clauses(programme),
        evidence_field=(evidence["文件"], (*evidence["栏目"], evidence["列"])),
        either=alternatives(programme),
    )
