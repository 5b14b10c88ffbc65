"""The kinds of files (各种文件) that people fill in, and where their pages stand."""

from collections.abc import Mapping
from typing import Any

from smepp.load.schemas import EVENTS, FORMS, OF_REREVIEW, form_schemas
from smepp.model.forms import REREVIEW
from smepp.model.programme import Programme

FOLDER = "files"
IN_WORKSPACE = {
    "round": "rounds/2013.yaml",
    "calendar": "calendar/2027.yaml",
    **{each: f"rereview/2016/{each.removeprefix('rereview-')}.yaml" for each in OF_REREVIEW},
    **{each: f"rounds/2013/2013-05-06-{each}.yaml" for each in EVENTS.values()},
    "objection": "rounds/2013/objections/01.yaml",
    "annual": "annual/2014.yaml",
    "inspection": "inspections/2015-06-10.yaml",
    "change": "changes/2015-03-02.yaml",
}
"""Files whose name is another than that of their schema, by an example."""


def file_of(form: str) -> str:
    """The file's name, as 05-personnel.yaml."""
    return IN_WORKSPACE.get(form, f"{form}.yaml")


def page_of(file: str) -> str:
    """Where the page of a form or its file stands, seen from the pages beside the folder. Raises KeyError for an unknown one."""
    form = file.removesuffix(".yaml")
    for name in (form, f"{REREVIEW}-{form}"):
        if name in FORMS:
            return f"{FOLDER}/{name}.md"
    raise KeyError(file)


def schemas() -> Mapping[str, dict[str, Any]]:
    """The schemas of all forms by name, in the order in which people meet them."""
    return form_schemas()


def title_of(form: str, programme: Programme) -> str:
    """The name of a material as the programme has it, else the form's own."""
    named = {each.file: each.title for each in programme.materials}
    return named.get(f"{form}.yaml", str(schemas()[form]["title"]))
