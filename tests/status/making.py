"""Papers, events and dossiers of the tests, as small as they can be."""

import hashlib
from io import StringIO
from pathlib import Path
from typing import Any

from smepp.jobs import programmes
from smepp.lifecycle.life import life
from smepp.lifecycle.outlook import Around, outlook
from smepp.lifecycle.rules import rules_of
from smepp.load.calendar.built_in import built_in
from smepp.load.events import event_record
from smepp.load.programme.lifecycle import read_table
from smepp.load.resources import PACKAGE
from smepp.model.dossier import Dossier
from smepp.model.life import Happening, Names, PlatformLife, Subject
from smepp.model.loaded import Attachment, Document
from smepp.model.outlook import Outlook
from smepp.model.place import Place
from smepp.model.title import Event
from smepp.printers.console import show

BASE = {"平台名称": "甲平台", "运营单位": "甲公司", "推荐区县": "江北区", "年度": 2013, "申报类别": "首次申报"}


def dossier(files: dict[str, Any], scans: dict[str, bytes] | None = None) -> Dossier:
    return Dossier(
        name="jia",
        documents={file: Document(path=file, value=value) for file, value in {"dossier.yaml": BASE, **files}.items()},
        attachments={path: scan(path, content) for path, content in (scans or {}).items()},
    )


def scan(path: str, content: bytes) -> Attachment:
    return Attachment(path=path, size=len(content), kind="pdf", sha256=hashlib.sha256(content).hexdigest())


def row(name: str = "甲", folder: str | None = "jia", **more: Any) -> dict[str, Any]:
    found = {"平台名称": f"{name}平台", "运营单位": f"{name}公司", "区县": "江北区", **more}
    return {**found, "案卷": folder} if folder else found


def event(kind: str, date: str, *rows: dict[str, Any], file: str | None = None, **more: Any) -> Event:
    key = "补入" if kind == "更正" else "名单"
    root = {"类别": kind, "日期": date, key: list(rows), **more}
    return event_record(file or f"rounds/{date[:4]}/{date}-{kind}.yaml", root)


def write(path: Path, text: str) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(text, encoding="utf-8", newline="\n")


TABLE = read_table(PACKAGE / "programmes" / programmes.default() / "2013-02-26")
RULES = rules_of(programmes.governing(programmes.default(), 2013, None, None), TABLE)
FIRST = Names(since="", platform="云联智慧物流公共服务平台", operator="重庆云联物流信息有限公司", district="江北区")


def happened(kind: str, date: str, outcome: str | None = None, **params: Any) -> Happening:
    """A happening; `year` and `file` among the parameters are its own."""
    year, file = params.pop("year", None), params.pop("file", f"jia/{kind}.yaml")
    return Happening(kind=kind, date=date, place=Place(file=file), year=year, outcome=outcome, params=params)


APPLYING = (
    happened("收件", "2013-02-20", file="jia/dossier.yaml"),
    happened("推荐", "2013-02-22", "同意推荐", file="jia/recommendation.yaml"),
    happened("上报", "2013-02-26", file="jia/recommendation.yaml"),
    happened("评审", "2013-03-19", "合格", file="jia/review.yaml"),
    happened("审定", "2013-03-25", file="rounds/2013/a.yaml", year=2013),
    happened("公示", "2013-04-01", file="rounds/2013/b.yaml", year=2013, start="2013-04-01", end="2013-04-10", days=7),
    happened("认定", "2013-04-12", file="rounds/2013/c.yaml", year=2013, number="渝中小企〔2013〕示例31号"),
)


def lived(
    day: str, *happenings: Happening, names: tuple[Names, ...] = (FIRST,), folder: str | None = "jia", **subject: Any
) -> PlatformLife:
    """The life of a platform of 2013 until a day."""
    known = Subject(first=Place(file="jia/dossier.yaml"), names=names, folder=folder, year=2013 if folder else None, **subject)
    found = life(known, happenings or APPLYING, RULES, day, calendar=built_in())
    return PlatformLife(subject=known, now=known.names_on(day), life=found)


def seen(day: str, *happenings: Happening, there: Any = lambda _: True, changed: Any = (), **given: Any) -> Outlook:
    """The outlook of such a life."""
    around = Around(rules=RULES, calendar=built_in(), there=there, materials=(("01-application.yaml", "申请报告"),))
    return outlook(lived(day, *happenings, **given), day, around, changed)


def on_screen(blocks: Any, width: int = 80) -> str:
    """What is shown on a screen."""
    stream = StringIO()
    show(blocks, stream, width=width)
    return stream.getvalue()
