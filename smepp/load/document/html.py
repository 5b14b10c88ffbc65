"""A web page (HTML) to its text."""

import re
from html.parser import HTMLParser

from smepp.load.decode import decode
from smepp.load.document.gathered import Gathered
from smepp.load.document.limits import DEEPEST, RefusedError
from smepp.model.paper import Kind, Mark, PaperText

_BLOCKS = frozenset(
    [
        "address",
        "article",
        "aside",
        "blockquote",
        "body",
        "center",
        "dd",
        "div",
        "dl",
        "dt",
        "fieldset",
        "figcaption",
        "figure",
        "footer",
        "form",
        "h1",
        "h2",
        "h3",
        "h4",
        "h5",
        "h6",
        "header",
        "hr",
        "html",
        "li",
        "main",
        "nav",
        "ol",
        "p",
        "pre",
        "section",
        "table",
        "tbody",
        "td",
        "tfoot",
        "th",
        "thead",
        "tr",
        "ul",
        "caption",
    ]
)
_ENDS: dict[str, frozenset[str]] = {
    "li": frozenset({"p", "li"}),
    "td": frozenset({"p", "td", "th"}),
    "th": frozenset({"p", "td", "th"}),
    "tr": frozenset({"p", "td", "th", "tr"}),
}
"""What ends by itself where another one of its like begins; a paragraph ends before any block."""
_MAIN = re.compile("<(article|main)[ >]", re.IGNORECASE)
_VOID = frozenset(["area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta", "source", "track", "wbr"])
_UNSEEN = frozenset(["script", "style", "template", "noscript", "svg", "math", "select", "textarea", "iframe", "object"])
_KINDS = {"header": Kind.HEADER, "nav": Kind.HEADER, "footer": Kind.FOOTER}
_OF_TEXT = frozenset({"article", "main"})
"""Their own header and footer are a part of the text: the title stands in one."""
_CHANGES = {"ins": Mark.INSERTED, "del": Mark.DELETED, "s": Mark.DELETED, "strike": Mark.DELETED}
_HIDDEN = re.compile(r"display\s*:\s*none|visibility\s*:\s*hidden", re.IGNORECASE)
_UTF8 = re.compile(rb"""charset\s*=\s*["']?\s*utf-?8""", re.IGNORECASE)
_METAS = {"author": "作者", "description": "备注", "keywords": "标记"}
HEAD = 2048


def read_html(data: bytes, file: str) -> PaperText:
    """The text of a web page: of its `article` or `main`, where it has just one. Raises RefusedError."""
    found = decode(data)
    if found.text is None:
        raise RefusedError("D008")
    if found.gb18030 and _UTF8.search(data[:HEAD]):
        raise RefusedError("D009")
    page = _Page()
    page.feed(_main(found.text))
    page.close()
    page.finish()
    return page.gathered.paper(file, page.properties, html=True)


def _main(text: str) -> str:
    """A page without what stands around its only `article` or `main`: menus, paths, other news; its head stays."""
    openings = list(_MAIN.finditer(text))
    if len(openings) != 1:
        return text
    start = openings[0].start()
    end = text.lower().rfind(f"</{openings[0][1].lower()}", start)
    body = text.lower().find("<body", 0, start)
    return text[: max(body, 0)] + text[start : end if end > 0 else len(text)]


class _Page(HTMLParser):
    """Gathers the text; elements that are never closed, as browsers allow them, end with those around them."""

    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self.gathered, self.properties = Gathered(), dict[str, str]()
        self._stack: list[tuple[str, Mark | None]] = []
        self._parts: list[str] = []
        self._links: list[str] = []
        self._title = False

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        attributes = {name: value or "" for name, value in attrs}
        if tag == "meta" and attributes.get("name", "").lower() in _METAS:
            self.properties[_METAS[attributes["name"].lower()]] = attributes.get("content", "")
        if tag in _BLOCKS:
            self._flush()
            self._end_alike(tag)
        if tag == "br":
            self._parts.append("\n")
        if tag == "a" and attributes.get("href", "").strip() and not attributes["href"].startswith("#"):
            self._links.append(attributes["href"])
        if tag in _VOID or len(self._stack) >= DEEPEST:
            return
        self._title = tag == "title" and not any(name == "svg" for name, _ in self._stack)
        self._open_table(tag)
        hidden = "hidden" in attributes or bool(_HIDDEN.search(attributes.get("style", "")))
        self._stack.append((tag, Mark.HIDDEN if hidden else _CHANGES.get(tag)))

    def handle_startendtag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.handle_starttag(tag, attrs)

    def handle_endtag(self, tag: str) -> None:
        self._title = False
        if tag in _BLOCKS:
            self._flush()
        if not any(name == tag for name, _ in self._stack):
            return
        while self._stack:
            name, _ = self._stack.pop()
            if name == "table" and self._in_text:
                self.gathered.end_table()
            if name == tag:
                return

    def handle_data(self, data: str) -> None:
        if self._title:
            self.properties["标题"] = self.properties.get("标题", "") + data
        if not self._in_text or any(name == "head" for name, _ in self._stack):
            return
        text = data if any(name == "pre" for name, _ in self._stack) else re.sub("[ \t\r\n\f]+", " ", data)
        mark = next((each for _, each in reversed(self._stack) if each), None)
        if mark:
            self.gathered.mark(mark, text)
        if mark in {None, Mark.INSERTED}:
            self._parts.append(text)

    def finish(self) -> None:
        """Whatever is still open ends."""
        self._flush()

    @property
    def _in_text(self) -> bool:
        return not any(name in _UNSEEN or name == "title" for name, _ in self._stack)

    def _end_alike(self, tag: str) -> None:
        ends = _ENDS.get(tag, frozenset({"p"}))
        while self._stack and self._stack[-1][0] in ends:
            self._stack.pop()

    def _open_table(self, tag: str) -> None:
        if not self._in_text:
            return
        if tag == "table":
            self.gathered.begin_table()
        elif tag == "tr":
            self.gathered.row()
        elif tag in {"td", "th"}:
            self.gathered.cell()

    def _flush(self) -> None:
        """The paragraph before a block begins or ends."""
        self.gathered.paragraph("".join(self._parts), self._kind(), links=tuple(self._links))
        self._parts.clear()
        self._links.clear()

    def _kind(self) -> Kind:
        names = [name for name, _ in self._stack]
        if "nav" not in names and not _OF_TEXT.isdisjoint(names):
            return Kind.BODY
        return next((_KINDS[name] for name in reversed(names) if name in _KINDS), Kind.BODY)
