"""How to name scans (attachments/README.txt), and which types are accepted."""

from collections.abc import Sequence

from smepp.messages.scaffold import readme
from smepp.model.filetype import LARGEST
from smepp.model.programme import Material, Programme

TYPES = "附件类型"
"""The programme's list of types of file that are accepted."""


def guide_text(programme: Programme, materials: Sequence[Material]) -> str:
    """The whole text, with the programme's types and the materials of the kind of application."""
    types = programme.lists[TYPES]
    stems = {each.file.removesuffix(".yaml"): each.title for each in materials}
    longest = max(len(each) for each in stems)
    names = "\n".join(f"    {f'{stem}.{types[0]}':<{longest + 6}}{title}" for stem, title in stems.items())
    return readme(names=names, first=next(iter(stems)), types="、".join(types), best=types[0], limit=LARGEST // 1024**2)
