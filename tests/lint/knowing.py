"""What tests know besides a document's text."""

from datetime import date
from typing import Any

from smepp.jobs import programmes
from smepp.jobs.notices.kinds import kinds_in
from smepp.lifecycle.periods import period
from smepp.lint import Known, examine
from smepp.load.calendar.built_in import built_in
from smepp.load.document import paper_of
from smepp.model.acting import Acting
from smepp.model.life import Names, Subject
from smepp.model.notice import Basis, Notice, Row, Sender
from smepp.model.office import Authority, Office
from smepp.model.period import Unit
from smepp.model.place import Place
from smepp.model.problem import Problem
from tests.lint.making import docx

PROGRAMME = programmes.governing(programmes.default(), None, None, None)
KINDS = {each.id: each for each in kinds_in(PROGRAMME, None)}
BUREAU = "重庆市中小企业局"
ROWS = (
    ("渝中商务云平台", "重庆渝中商务云信息技术有限公司", "渝中区"),
    ("江津粮油电子商务平台", "重庆江津粮油信息有限责任公司", "江津区"),
    ("潼南柠檬产业信息服务平台", "潼南县柠檬科技服务中心", "潼南县"),
)
OFFICE = Office(
    path="office.yaml",
    municipal=True,
    district=None,
    authorities=(Authority(name=BUREAU, since="2008-01-01", prefix="渝中小企"),),
    programme=None,
)


def publicity(**changed: str) -> list[str]:
    """The lines of a publicity of the rows; parts by their names are replaced."""
    parts = {
        "number": "渝中小企〔2013〕50号",
        "title": "重庆市中小企业局关于2013年重庆市中小企业信息化公共服务平台拟认定名单的公示",
        "text": "根据《重庆市中小企业信息化公共服务平台认定的管理办法》（渝中小企〔2013〕24号）第十条，拟认定渝中商务云平台等3个平台（名单见附件），现予公示。",
        "period": "公示期为2013年4月1日至4月10日，共7个工作日。有异议的，请书面实名反映。电话：023-55550124。",
        "note": "附件：拟认定名单",
        "signer": BUREAU,
        "dated": "2013年3月29日",
        "rows": "\n".join(f"| {number} | {' | '.join(row)} |" for number, row in enumerate(ROWS, 1)),
    }
    parts |= changed
    rows = parts.pop("rows").split("\n")
    return [*filter(None, parts.values()), "附件", "拟认定名单", "| 序号 | 平台名称 | 运营单位 | 区县 |", *rows]


def notice(**changed: Any) -> Notice:
    """What `publicity` was made from."""
    made: dict[str, Any] = {
        "kind": KINDS["publicity"],
        "year": 2013,
        "on": "2013-03-29",
        "sender": Sender(name=BUREAU, prefix="渝中小企"),
        "basis": Basis(title=PROGRAMME.title, document=PROGRAMME.document, honour=str(PROGRAMME.data["称号"])),
        "rows": tuple(Row(platform=name, operator=operator, district=district) for name, operator, district in ROWS),
        "dated": "2013-03-29",
        "number": "渝中小企〔2013〕50号",
        "period": period(date(2013, 4, 1), 7, Unit.WORKING, built_in()),
    }
    return Notice(**(made | changed))


def subjects(*rows: tuple[str, str, str]) -> tuple[Subject, ...]:
    """Platforms of a workspace."""
    return tuple(
        Subject(
            first=Place(file=name), names=(Names(since="", platform=name, operator=operator, district=district),), folder=name
        )
        for name, operator, district in rows
    )


def known(**more: Any) -> Known:
    """Rules, kinds and calendar; and what is said besides."""
    return Known(
        **{
            "programme": PROGRAMME,
            "kinds": tuple(KINDS.values()),
            "calendar": built_in(),
            "acting": Acting(name=BUREAU),
            **more,
        }
    )


def found(lines: list[str], **more: Any) -> tuple[Problem, ...]:
    return examine(paper_of(docx(lines), "x.docx"), known(**more))


def codes(lines: list[str], **more: Any) -> list[str]:
    return [each.code for each in found(lines, **more)]
