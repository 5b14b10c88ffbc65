"""How an editor finds the schema of each form, so that it completes and explains in Chinese."""

import json
from collections.abc import Iterable, Mapping

from smepp.load.schemas import schema

COPIES = ".schemas"
"""The folder in a dossier that holds the schemas of its forms. Readers of dossiers pass over names with a leading dot."""


def schema_path(form: str) -> str:
    """Where a form's schema lies, relative to the form; `form` is its file name, as 05-personnel.yaml."""
    return f"{COPIES}/{form.removesuffix('.yaml')}.schema.json"


def modeline(form: str) -> str:
    """The first line of a form. The path in it holds no blank, since editors read it up to the first one."""
    return f"# yaml-language-server: $schema={schema_path(form)}"


def schema_copies(forms: Iterable[str]) -> Mapping[str, bytes]:
    """The schemas of some forms, by path in the dossier. Raises FileNotFoundError where there is no such form.

    A dossier carries them itself: it may lie on another drive than the program, and is sent from hand to hand. They are written
    out without references, because an editor shows the title of what is referred to instead of the field's own.
    """
    return {schema_path(each): _written(each) for each in forms}


def _written(form: str) -> bytes:
    # Schemas hold a few numbers such as 92.5 as Decimal; a float of so few digits is written with the same ones.
    text = json.dumps(schema(form.removesuffix(".yaml")), ensure_ascii=False, indent=1, default=float)
    return f"{text}\n".encode()
