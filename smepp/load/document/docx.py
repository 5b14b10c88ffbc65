"""A Word file (docx) to its text."""

from smepp.load.document.gathered import Gathered
from smepp.load.document.limits import RefusedError
from smepp.load.document.package import Package
from smepp.load.document.word import WordText
from smepp.load.document.word_parts import Comments, Properties, Styles
from smepp.load.document.xml_parts import parse
from smepp.model.paper import Kind, PaperText

BESIDE = ((Kind.HEADER, "header"), (Kind.FOOTER, "footer"), (Kind.NOTE, "footnotes"), (Kind.NOTE, "endnotes"))
ABOUT = {
    "docProps/core.xml": {
        "title": "标题",
        "subject": "主题",
        "creator": "作者",
        "keywords": "标记",
        "description": "备注",
        "lastModifiedBy": "最后修改者",
        "contentStatus": "状态",
    },
    "docProps/app.xml": {"Manager": "管理者", "Company": "单位"},
}
"""Parts of properties: their elements, and how Word and WPS call them in Chinese."""


def read_docx(data: bytes, file: str) -> PaperText:
    """The text of a Word file. Raises RefusedError."""
    package = Package(data)
    main = package.document()
    if main is None:
        raise RefusedError("D003")
    gathered, styles = Gathered(), Styles()
    for name in package.beside(main, "styles"):
        parse(package.read(name) or b"", styles)
    hiding = frozenset(styles.hiding)
    parse(package.read(main) or b"", WordText(gathered, Kind.BODY, hiding))
    for kind, stem in BESIDE:
        for name in package.beside(main, stem):
            parse(package.read(name) or b"", WordText(gathered, kind, hiding))
    for name in package.beside(main, "comments"):
        parse(package.read(name) or b"", Comments(gathered))
    return gathered.paper(file, _properties(package))


def _properties(package: Package) -> dict[str, str]:
    found: dict[str, str] = {}
    for part, wanted in ABOUT.items():
        data = package.read(part)
        if data:
            reader = Properties(wanted)
            parse(data, reader)
            found |= reader.found
    return found
