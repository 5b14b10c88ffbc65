"""The HTML template of a kind of document."""

import re
from collections.abc import Iterator
from html import escape

from tools.notices.blocks import Annex, Block, Column, Look, NewPage, Signature, Source, Table, Tag, Text, broken_up

PARTS = "notices/shared/parts.html.j2"
HEADS = {"文件": "文件头", "公告": "公告头", "信函": "信函头"}
CLASSES = {
    Look.BODY: "zw",
    Look.LEFT: "dg",
    Look.CENTRED: "jz",
    Look.NOTE: "bz",
    Look.BLANK: "kh",
    Look.TITLE: "nbt",
}
TAG = re.compile(r"(\{[{%].*?[%}]\})")
CENTRED = ' class="zj"'
CLOSED = "</section>"
LEVELS = {1: "yj", 2: "ej"}


def page(source: Source) -> str:
    """The template `notice.html.j2` of a source text: what stands inside a page, or inside another one's."""
    return "".join(f"{line}\n" for line in _lines(source))


def _lines(source: Source) -> Iterator[str]:
    yield f'{{% import "{PARTS}" as 件 with context %}}'
    if source.form == "证书":
        yield '<div class="zs">'
        yield from ('</div>\n<div class="zs">' if isinstance(each, NewPage) else _block(each) for each in source.body)
        yield "</div>"
        return
    yield f"{{{{ 件.{HEADS[source.form]}() }}}}"
    yield "{{ 件.主送行() }}"
    yield from map(_block, source.body)
    yield "{{ 件.附件说明() }}"
    yield "{{ 件.落款() }}"
    imprint = f"{{{{ 件.版记({'false' if source.form == '信函' else 'true'}) }}}}"
    yield from _annexes(source.annexes, imprint)


def _annexes(blocks: tuple[Block, ...], imprint: str) -> Iterator[str]:
    """Each annex in a section of its own, as its paper may be turned; tags around one stay around its section.

    The 版记 stands on the paper of the last section, else it would begin a page.
    """
    depth, inside = 0, 0
    opened, waiting = False, list[Tag]()
    for each in blocks:
        if isinstance(each, Tag) and each.depth > 0:
            waiting.append(each)
            depth += 1
            continue
        if opened and (isinstance(each, Annex) or (isinstance(each, Tag) and _leaves(each, depth, inside))):
            yield CLOSED
            opened = False
        yield from map(_block, waiting)
        waiting.clear()
        if isinstance(each, Annex):
            yield from _opened(each)
            opened, inside = True, depth
        else:
            yield _block(each)
        depth += each.depth if isinstance(each, Tag) else 0
    yield imprint
    if opened:
        yield CLOSED


def _leaves(tag: Tag, depth: int, inside: int) -> bool:
    """Whether a tag belongs to what lies around a section that was opened at the depth `inside`."""
    return depth + tag.depth < inside or (tag.words.split()[0] in {"else", "elif"} and depth == inside)


def _opened(annex: Annex) -> Iterator[str]:
    yield f'<section class="fj{" hx" if annex.wide else ""}">'
    yield f"{{{{ 件.附件头({annex.number}) }}}}"
    yield f'<h2 class="fjt">{_words(broken_up(annex.title))}</h2>'


def _block(each: Block) -> str:
    match each:
        case Tag():
            return f"{{% {each.words} %}}"
        case Text():
            return _paragraph(each)
        case Table():
            return "\n".join(_table(each))
        case Annex():
            return _words(each.title)
        case NewPage():
            return '<div class="hy"></div>'
        case Signature():
            return "{{ 件.证书落款() }}"


def _paragraph(each: Text) -> str:
    if each.look is Look.TITLE:
        return f'<h2 class="nbt">{_words(broken_up(each.text, each.most))}</h2>'
    words = f'<span class="{LEVELS[each.level]}">{_words(each.heading)}</span>' if each.heading else ""
    return f'<p class="{CLASSES[each.look]}">{words}{_words(each.rest)}</p>'


def _cell(column: Column, centred: bool) -> str:
    return f"<td{CENTRED if centred else ''}>{{{{ 行.{column.name} }}}}</td>"


def _words(text: str) -> str:
    """Text as HTML, with its tags as they are."""
    return "".join(each if TAG.fullmatch(each) else escape(each, quote=False) for each in TAG.split(text))


def _table(each: Table) -> Iterator[str]:
    total = sum(column.width for column in each.columns)
    widths = "".join(f'<col style="width: {100 * column.width / total:.2f}%">' for column in each.columns)
    heads = "".join(f'<th scope="col">{_words(column.head)}</th>' for column in each.columns)
    yield f'<div class="bgk"><table class="bg{" mj" if each.dense else ""}">'
    yield f"<colgroup>{widths}</colgroup>"
    yield f"<thead><tr>{heads}</tr></thead>"
    yield "<tbody>"
    yield f"{{% for 行 in {each.items} %}}"
    yield f"<tr>{''.join(_cell(column, each.centred(column)) for column in each.columns)}</tr>"
    yield "{% endfor %}"
    yield "</tbody>"
    yield "</table></div>"
