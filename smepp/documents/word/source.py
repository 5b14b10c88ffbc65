"""The words of a template's part as Jinja shall read them: one paragraph a line, tags freed from what Word wrote into them."""

import re
from typing import Any

from smepp.documents.word.grids import loosen

NOISE = re.compile(
    r'\s+w:rsid\w*="[^"]*"'
    r'|\s+w14:(?:paraId|textId)="[^"]*"'
    r"|<w:proofErr\b[^>]*/>"
    r"|<w:lastRenderedPageBreak\b[^>]*/>"
    r'|<w:bookmarkStart\b[^>]*w:name="_GoBack"[^>]*/>(?:<w:bookmarkEnd\b[^>]*/>)?'
)
"""Marks of editing. Where a row repeats, those that must be unique would not be so any more."""

TAG = re.compile(r"\{[{%#].*?[}%#]\}", re.DOTALL)
BLANK = re.compile("'[^']*'|\"[^\"]*\"|[\u3000\u00a0]")
"""A wide blank that a Chinese keyboard put into a tag, or a text in quotes, in which it is meant."""
MARKUP = re.compile(r"<[^>]*>")
FULL_WIDTH = re.compile(r"｛\s*[｛%％]|[{｛]％|\{｛|｛\{")
PARAGRAPH = re.compile(r"<w:p(?=[ >])")
NEW_LINE = re.compile(r"\n(?=<w:p[ >])")
EXCERPT = 60


def parsed(data: bytes) -> Any:
    """The tree of a part; raises lxml's XMLSyntaxError, a ValueError of ours for a document with its own entities."""
    from lxml import etree

    tree = etree.fromstring(data, etree.XMLParser(resolve_entities=False, no_network=True))
    if tree.getroottree().docinfo.internalDTD is not None:
        raise ValueError("entities")
    return tree


def source(data: bytes, patch: Any) -> str:
    """The Jinja source of a part: `patch` is docxtpl's, which frees the tags of the runs over which Word spread them."""
    from lxml import etree

    tree = parsed(data)
    loosen(tree)
    text = etree.tostring(tree, encoding="unicode")
    text = patch(NOISE.sub("", text.replace("\r", " ").replace("\n", " ")))
    text = TAG.sub(_plain_blanks, text)
    return PARAGRAPH.sub("\n<w:p", text)


def _plain_blanks(tag: re.Match[str]) -> str:
    return BLANK.sub(lambda found: " " if len(found.group()) == 1 else found.group(), tag.group())


def unlined(text: str) -> str:
    """What was rendered, without the line ends that `source` put in."""
    return NEW_LINE.sub("", text)


def excerpt(text: str, line: int, wanted: str = "") -> str:
    """The words of a line (counted from 1), or of the nearest one before it that has any; from a tag that holds `wanted` on."""
    rows = text.split("\n")[: max(line, 1)]
    said = next((words for each in reversed(rows) if (words := MARKUP.sub("", each).strip())), "")
    said = re.sub(r"\s+", " ", said)
    tag = next((each for each in TAG.finditer(said) if wanted and wanted in each.group()), None)
    start = tag.start() if tag else 0
    return said[start : start + EXCERPT]


def full_width(text: str) -> int | None:
    """The line on which a tag was typed with full-width braces, which would be printed as it stands; None without one."""
    for number, each in enumerate(text.split("\n"), 1):
        if FULL_WIDTH.search(MARKUP.sub("", each)):
            return number
    return None
