"""The kinds of documents of an edition (文书种类): `notices.yaml` beside `programme.yaml`."""

from collections.abc import Mapping
from pathlib import Path
from typing import Any

from smepp.load.programme import ProgrammeError, read_file
from smepp.model.notice import Form, Issuer, KindRule, Matter, Once, Owing, Scope

FILE = "notices.yaml"
Raw = Mapping[str, Any]


def read_kinds(folder: Path) -> tuple[KindRule, ...]:
    """The kinds of an edition's folder in the file's order; none where it has no such file.

    Raises ProgrammeError when the file is unreadable or of another shape.
    """
    path = folder / FILE
    if not path.is_file():
        return ()
    root = read_file(path)
    try:
        return tuple(_kind(each) for each in root["文书"])
    except (KeyError, TypeError, ValueError, AttributeError) as error:
        raise ProgrammeError(str(path), f"{type(error).__name__}: {error}") from error


def _kind(raw: Raw) -> KindRule:
    return KindRule(
        id=raw["代号"],
        name=raw["名称"],
        genre=raw["文种"],
        title=raw["标题"],
        form=Form(raw["版式"]),
        by=Issuer(raw["发文"]),
        scope=Scope(raw["对象"]),
        one=raw.get("可写案卷", "否") == "是",
        public=raw["公开"] == "是",
        articles=tuple(raw["依据条"]),
        addressee=raw.get("主送"),
        event=raw.get("办理"),
        steps=tuple(raw.get("步骤", ())),
        annexes=tuple(raw.get("附件", ())),
        note=raw.get("附注"),
        known_by=tuple(raw.get("识别", ())),
        printer=raw.get("印发机关"),
        sealed=raw.get("盖章", "是") == "是",
        owed=tuple(_owing(each) for each in raw.get("应发", ())),
    )


def _owing(raw: Raw) -> Owing:
    return Owing(
        states=tuple(raw.get("状态", ())),
        steps=tuple(raw.get("经过", ())),
        outcomes=tuple(raw.get("结果", ())),
        decision=raw.get("核对"),
        once=Once(raw["一次"]) if "一次" in raw else None,
        matter=Matter(raw["事由"]) if "事由" in raw else None,
        before=raw.get("先于"),
    )
