"""The office and its rounds (机关信息、年度批次), from the folders around a dossier."""

import os
from collections.abc import Mapping
from contextlib import suppress
from pathlib import Path
from typing import Any

from smepp.load.strict import read
from smepp.model import forms
from smepp.model.loaded import Document
from smepp.model.office import Authority, Contact, Expert, Ground, Office, Round
from smepp.model.people import Interpretation


def find_office(folder: Path) -> Path | None:
    """The nearest `office.yaml` in the folder or above it; one inside a dossier is the applicant's, and no office's."""
    start = folder.absolute()
    for here in (start, *start.parents):
        if (here / forms.OFFICE).is_file() and not (here / forms.DOSSIER).exists():
            return here / forms.OFFICE
    return None


def as_seen(path: Path, folder: Path) -> str:
    """A path in the way in which the user named `folder`: from where the user stands, or in full."""
    if not folder.is_absolute():
        with suppress(ValueError):  # another drive, which no relative path leads to
            return Path(os.path.relpath(path)).as_posix()
    return path.as_posix()


def read_document(path: Path, name: str) -> Document:
    """One file of the workspace under the name that messages shall use; raises OSError when it cannot be opened."""
    return read(path.read_bytes(), name)


def round_path(office: Path, year: int) -> Path | None:
    """The round file of a year beside the office file, None when there is none."""
    path = office.parent / forms.ROUNDS / f"{year}.yaml"
    return path if path.is_file() else None


def office_record(path: str, root: Mapping[str, Any]) -> Office:
    """The office of a root that satisfies its schema."""
    return Office(
        path=path,
        municipal=root["级别"] == "市级",
        district=root.get("所在区县"),
        authorities=tuple(_authority(each) for each in root["机关"]),
        programme=root.get("认定办法"),
        interpretations=tuple(_interpretation(each) for each in root.get("解释", ())),
        grounds=tuple(_ground(each) for each in root.get("撤销事由解释", ())),
        site=root.get("网站"),
        contact=_contact(root.get("联系", {})),
    )


def round_record(path: str, root: Mapping[str, Any]) -> Round:
    """The round of a root that satisfies its schema."""
    return Round(
        path=path,
        year=int(root["年度"]),
        deadline=root.get("截止时间"),
        basis=root.get("依据"),
        panel=tuple(Expert(name=each["姓名"], unit=each.get("单位"), title=each.get("职称")) for each in root.get("评审组", ())),
        quotas=tuple((each["推荐区县"], int(each["名额"])) for each in root.get("推荐名额", ())),
    )


def _authority(raw: Mapping[str, Any]) -> Authority:
    return Authority(name=raw["名称"], since=raw["自"], until=raw.get("至"), short=raw.get("简称"), prefix=raw.get("文号前缀"))


def _contact(raw: Mapping[str, Any]) -> Contact:
    return Contact(
        section=raw.get("科室"),
        person=raw.get("联系人"),
        phone=raw.get("电话"),
        address=raw.get("地址"),
        postcode=raw.get("邮政编码"),
        mail=raw.get("电子邮箱"),
    )


def _ground(raw: Mapping[str, Any]) -> Ground:
    return Ground(name=raw["事由"], authority=raw["机关"], document=raw["文号"], when=raw["日期"])


def _interpretation(raw: Mapping[str, Any]) -> Interpretation:
    decides = raw.get("参与结论")
    return Interpretation(
        clause=raw["要点"],
        reading=raw.get("口径", ""),
        authority=raw["机关"],
        document=raw.get("文号"),
        when=raw.get("日期"),
        decides=None if decides is None else decides == "是",
    )
