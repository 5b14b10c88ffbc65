"""An official document (公文) in HTML: a whole page, or a fragment that a website takes as it is."""

from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any

from smepp.documents.html import render_html

TEMPLATE = "notices/{kind}/notice.html.j2"
"""Path of a kind's template from a folder of templates."""
PAGE, FRAGMENT = "notices/shared/page.html.j2", "notices/shared/fragment.html.j2"


def notice_page(context: Mapping[str, Any], kind: str, folders: Sequence[Path]) -> str:
    """The whole page, which prints as the Word document does; the kind's template is looked for in the folders in their order.

    Raises TemplateFault.
    """
    return _rendered(PAGE, context, kind, folders)


def notice_fragment(context: Mapping[str, Any], kind: str, folders: Sequence[Path]) -> str:
    """What a website puts into a page of its own: one element with its style, which touches nothing around it. Raises TemplateFault."""
    return _rendered(FRAGMENT, context, kind, folders)


def _rendered(template: str, context: Mapping[str, Any], kind: str, folders: Sequence[Path]) -> str:
    return render_html(template, {**context, "正文模板": TEMPLATE.format(kind=kind)}, folders)
