"""What the templates of official documents may print: the common variables, and those that the document's kind declares."""

from collections.abc import Iterable, Mapping
from typing import Any

from smepp.documents.notices.picking import picked
from smepp.documents.notices.variables import COMMON, columns, own
from smepp.documents.printable import printable
from smepp.messages import Lang
from smepp.messages.days import written_day
from smepp.model.notice import Form, Notice, Row
from smepp.wording.citation import citation
from smepp.wording.title_lines import title_lines

GAP = "　"
"""What stands where the number of a draft, its month or day is to be filled in."""
LANG: Lang = "zh"
MARKS = {Form.HEADED: "{}文件", Form.LETTER: "{}"}
"""What stands at the head of a page (发文机关标志), by layout."""


def context_of(notice: Notice) -> dict[str, Any]:
    """All that a template may print of a document: exactly the variables that `documents.notices.variables` lists for its kind.

    Raises TypeError where something was gathered in another shape than the declared one, KeyError for a kind that is not known.
    """
    common = {**picked(notice.said, {"抄送": COMMON["抄送"]}), **_letterhead(notice), **_basis(notice)}
    said = picked(notice.said, own(notice.kind.id))
    words = _words(notice, {**said, **common})
    found: dict[str, Any] = printable(
        {
            **said,
            **common,
            "标题": notice.kind.title.format_map(words),
            "附件名": [each.format_map(words) for each in notice.kind.annexes],
            "主送": notice.said.get("主送") or notice.kind.addressee,
            "名单": rows(notice.rows, notice.kind.id),
            "个数": len(notice.rows),
        }
    )
    return {**found, "标题行": title_lines(found["标题"], _whole(notice))}


def _words(notice: Notice, known: Mapping[str, Any]) -> dict[str, str]:
    """What the patterns of titles and annexes may name: whatever is a text, and the names of the platform that it is about."""
    first = _row(1, notice.rows[0]) if notice.rows else {}
    return {name: str(each) for name, each in {**first, **known}.items() if isinstance(each, (str, int))}


def _whole(notice: Notice) -> tuple[str, ...]:
    """Names that the lines of a title do not break: the issuing body's, the title conferred, a document's number, the first platform's."""
    named = [name for each in notice.rows[:1] for name in (each.platform, each.operator, each.district)]
    cited = str(notice.said.get("原文号") or "")
    return (notice.sender.name, notice.basis.honour, cited, *named)


def rows(given: Iterable[Row], kind: str) -> list[dict[str, Any]]:
    """The rows of a document's list, numbered from 1, with the columns that the kind declares."""
    declared = columns(kind)
    return [picked(_row(number, each), declared) for number, each in enumerate(given, start=1)]


def _row(number: int, row: Row) -> Mapping[str, Any]:
    return {**row.shown, "序号": number, "平台名称": row.platform, "运营单位": row.operator, "区县": row.district}


def _letterhead(notice: Notice) -> dict[str, Any]:
    kind, sender, contact = notice.kind, notice.sender, notice.sender.contact
    day = signed(notice)
    return {
        "草稿": notice.draft,
        "机关标志": MARKS[kind.form].format(sender.name) if kind.form in MARKS else None,
        "机关": sender.name,
        "文号": number(notice),
        "署名": sender.name,
        "日期": day,
        "加盖印章": kind.sealed,
        "附注": kind.note,
        "印发机关": kind.printer and kind.printer.format_map({"机关": sender.name}),
        "印发日期": day,
        "联系科室": contact.section,
        "联系人": contact.person,
        "联系电话": contact.phone,
        "地址": contact.address,
        "邮政编码": contact.postcode,
        "电子邮箱": contact.mail,
    }


def _basis(notice: Notice) -> dict[str, Any]:
    basis = notice.basis
    articles = "、".join(citation(str(each), LANG) for each in notice.kind.articles)
    return {
        "称号": basis.honour,
        "办法": basis.title,
        "办法文号": basis.document,
        "依据": f"《{basis.title}》（{basis.document}）{articles}",
        "条文": {str(step): str(article) for step, article in notice.said.get("条文", {}).items()},
        "年度": notice.year,
        "年度通知": None if basis.call == basis.document else basis.call,
        "公示网站": basis.publicity_site,
        "名单网站": basis.roster_site,
    }


def signed(notice: Notice) -> str:
    """The day of signing in Chinese; in a draft without one, month and day are left open."""
    return written_day(notice.dated, LANG) if notice.dated else f"{notice.on[:4]}年{GAP}月{GAP}日"


def number(notice: Notice) -> str | None:
    """The 文号; of a draft without one its serial number is left open, and there is none where the office has no 代字."""
    if notice.number or not notice.sender.prefix:
        return notice.number
    return f"{notice.sender.prefix}〔{(notice.dated or notice.on)[:4]}〕{GAP}号"
