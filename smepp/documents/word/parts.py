"""What of a template's parts goes into a document: all but what its editor's program left behind about itself."""

from collections.abc import Mapping
from posixpath import dirname, join, normpath
from typing import Any
from xml.sax.saxutils import escape

from smepp.documents.word.package import CONTENT_TYPES
from smepp.documents.word.text import seen

CORE = "docProps/core.xml"
STALE = (
    "docProps/app.xml",
    "docProps/custom.xml",
    "docProps/thumbnail.",
    "word/stylesWithEffects.xml",
)
"""Names, or their beginnings, of parts that tell of the template's editing: times, counts, companies, old styles, a picture."""

WRITTEN = frozenset(
    f"application/vnd.openxmlformats-officedocument.wordprocessingml.{each}+xml"
    for each in ("document.main", "header", "footer", "footnotes", "endnotes")
)
"""Content types of the parts that hold words, and so may hold tags."""

WHEN = "2000-01-01T00:00:00Z"
CORE_XML = (
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
    '<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties"'
    ' xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/"'
    ' xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">'
    "<dc:title>{title}</dc:title><dc:creator>smepp</dc:creator><cp:lastModifiedBy>smepp</cp:lastModifiedBy>"
    '<dcterms:created xsi:type="dcterms:W3CDTF">{when}</dcterms:created>'
    '<dcterms:modified xsi:type="dcterms:W3CDTF">{when}</dcterms:modified>'
    "</cp:coreProperties>"
)
CORE_TYPE = "application/vnd.openxmlformats-package.core-properties+xml"
CORE_RELATION = "http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties"
TYPES = "{http://schemas.openxmlformats.org/package/2006/content-types}"
RELATIONS = "{http://schemas.openxmlformats.org/package/2006/relationships}"


def core(title: str) -> bytes:
    """The properties of a document (标题、作者、时间): no clock, no person."""
    return CORE_XML.format(title=escape(seen(title)), when=WHEN).encode()


def words(parts: Mapping[str, bytes]) -> list[str]:
    """The names of the parts that hold words, the main part first."""
    found = {
        each.get("PartName").lstrip("/"): each.get("ContentType") for each in _tree(parts[CONTENT_TYPES]).iter(f"{TYPES}Override")
    }
    return sorted(
        (each for each in found if found[each] in WRITTEN and each in parts), key=lambda each: ("main" not in found[each], each)
    )


def tidied(parts: Mapping[str, bytes]) -> dict[str, bytes]:
    """The parts without the stale ones and without any mention of them; one part of core properties in its usual place."""
    types = _tree(parts[CONTENT_TYPES])
    gone = {each for each in parts if each.startswith(STALE)} | {
        _named(each) for each in types if each.get("ContentType") == CORE_TYPE
    }
    for each in list(types):
        if _named(each) in gone:
            types.remove(each)
    types.append(types.makeelement(f"{TYPES}Override", {"PartName": f"/{CORE}", "ContentType": CORE_TYPE}))
    kept = {name: data for name, data in parts.items() if name not in gone}
    for name in [each for each in kept if each.endswith(".rels")]:
        kept[name] = _unrelated(name, kept[name], gone)
    return {**kept, CONTENT_TYPES: _bytes(types), CORE: core("")}


def _unrelated(name: str, data: bytes, gone: set[str]) -> bytes:
    """A list of relations without those to parts that are gone; that of the package names the core properties."""
    tree = _tree(data)
    base = dirname(dirname(name))
    for each in list(tree):
        if each.get("TargetMode") != "External" and _target(base, each.get("Target", "")) in gone:
            tree.remove(each)
    if not base:
        attributes = {"Id": "smeppCore", "Type": CORE_RELATION, "Target": CORE}
        tree.append(tree.makeelement(f"{RELATIONS}Relationship", attributes))
    return _bytes(tree)


def _target(base: str, target: str) -> str:
    return target.lstrip("/") if target.startswith("/") else normpath(join(base, target))


def _named(element: Any) -> str:
    return str(element.get("PartName") or "").lstrip("/")


def _tree(data: bytes) -> Any:
    from lxml import etree

    return etree.fromstring(data, etree.XMLParser(resolve_entities=False, no_network=True))


def _bytes(tree: Any) -> bytes:
    from lxml import etree

    return etree.tostring(tree, xml_declaration=True, encoding="UTF-8", standalone=True)  # type: ignore[no-any-return]
