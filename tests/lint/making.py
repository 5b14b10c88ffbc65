"""Documents made from plain lines: a paragraph a line, `| a | b |` a table row, and what word processors leave behind in braces.

`{+inserted+}`, `{-deleted-}`, `{~hidden~}`, `{#comment#}`; `^text` stands in the header, `!name text` is a property of the file
(creator, title …), `*text` is numbered by the word processor.
"""

import html
import io
import re
from collections.abc import Iterator, Mapping, Sequence
from itertools import groupby
from pathlib import Path
from xml.sax.saxutils import escape
from zipfile import ZipFile

from smepp.load.document import paper_of
from smepp.model.paper import PaperText

W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'
RELATIONS = (
    '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" '
    'Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>'
)
MARK = re.compile(r"\{([+~#-])(.*?)\1\}")


def lines_of(source: Path) -> list[str]:
    return [each for each in source.read_text(encoding="utf-8").split("\n") if each.strip()]


def docx(lines: Sequence[str]) -> bytes:
    """A Word file of the lines."""
    body = "".join(_blocks([each for each in lines if each[0] not in "^!"]))
    comments = [text for each in lines for sign, text in MARK.findall(each) if sign == "#"]
    parts = {"_rels/.rels": RELATIONS, "word/document.xml": f"<w:document {W}><w:body>{body}</w:body></w:document>"}
    headers = [each[1:] for each in lines if each.startswith("^")]
    if headers:
        parts["word/header1.xml"] = f"<w:hdr {W}>{''.join(map(_paragraph, headers))}</w:hdr>"
    if comments:
        written = "".join(f"<w:comment>{_paragraph(each)}</w:comment>" for each in comments)
        parts["word/comments.xml"] = f"<w:comments {W}>{written}</w:comments>"
    named = dict(each[1:].split(" ", 1) for each in lines if each.startswith("!"))
    if named:
        parts["docProps/core.xml"] = f"<core>{''.join(f'<{name}>{escape(text)}</{name}>' for name, text in named.items())}</core>"
    return package(parts)


def package(parts: Mapping[str, str | bytes]) -> bytes:
    """An archive of parts."""
    stream = io.BytesIO()
    with ZipFile(stream, "w") as archive:
        for name, text in parts.items():
            archive.writestr(name, text)
    return stream.getvalue()


def page(lines: Sequence[str]) -> bytes:
    """A web page of the lines, without what only word processors leave."""
    found = []
    for in_table, block in groupby((each for each in lines if each[0] not in "^!"), key=lambda each: each.startswith("|")):
        if in_table:
            found.append(f"<table>{''.join(f'<tr>{_cells(each)}</tr>' for each in block)}</table>")
        else:
            found += [f"<p>{html.escape(MARK.sub('', each.removeprefix('*')))}</p>" for each in block]
    return f'<!doctype html><html><head><meta charset="utf-8"></head><body>{"".join(found)}</body></html>'.encode()


def word_text(source: Path) -> PaperText:
    return paper_of(docx(lines_of(source)), f"{source.stem}.docx")


def _cells(row: str) -> str:
    return "".join(f"<td>{html.escape(each.strip())}</td>" for each in row.strip("|").split("|"))


def _blocks(lines: Sequence[str]) -> Iterator[str]:
    for in_table, block in groupby(lines, key=lambda each: each.startswith("|")):
        if in_table:
            rows = ("".join(f"<w:tc>{_paragraph(cell.strip())}</w:tc>" for cell in each.strip("|").split("|")) for each in block)
            yield f"<w:tbl>{''.join(f'<w:tr>{row}</w:tr>' for row in rows)}</w:tbl>"
        else:
            yield from map(_paragraph, block)


def _paragraph(text: str) -> str:
    numbered = "<w:pPr><w:numPr/></w:pPr>" if text.startswith("*") else ""
    pieces = MARK.split(text.removeprefix("*"))
    runs = [_run(pieces[0])]
    for sign, inner, after in zip(pieces[1::3], pieces[2::3], pieces[3::3], strict=True):
        if sign == "+":
            runs.append(f"<w:ins>{_run(inner)}</w:ins>")
        elif sign == "-":
            runs.append(f"<w:del><w:r><w:delText>{escape(inner)}</w:delText></w:r></w:del>")
        elif sign == "~":
            runs.append(_run(inner, "<w:rPr><w:vanish/></w:rPr>"))
        runs.append(_run(after))
    return f"<w:p>{numbered}{''.join(runs)}</w:p>"


def _run(text: str, about: str = "") -> str:
    return f"<w:r>{about}<w:t>{escape(text)}</w:t></w:r>" if text else ""
