"""What a platform was called, day by day (名称沿革): as its dossier says at first, then as each change says."""

from collections.abc import Mapping
from dataclasses import replace
from typing import Any

from smepp.model import forms
from smepp.model.life import Names
from smepp.model.place import Place

CODES = ("统一社会信用代码", "组织机构代码", "注册号", "登记证号")


def names_in(folder: str, roots: Mapping[str, Mapping[str, Any]]) -> tuple[Names, ...]:
    """The names by date, the oldest first. `roots` by the file's path from the dossier; changes that have no date are not there."""
    cover = roots.get(forms.DOSSIER, {})
    first = Names(
        since="", platform=_text(cover, "平台名称"), operator=_text(cover, "运营单位"), district=_text(cover, "推荐区县")
    )
    found = [first]
    changes = [(str(root["日期"]), file) for file, root in roots.items() if file.startswith(f"{forms.CHANGES}/")]
    for day, file in sorted(changes):
        found.append(_changed(found[-1], day, Place(file=f"{folder}/{file}"), roots[file]))
    return tuple(found)


def _changed(last: Names, day: str, place: Place, root: Mapping[str, Any]) -> Names:
    return replace(
        last,
        since=day,
        platform=root.get("现平台名称", last.platform),
        operator=root.get("现运营单位", last.operator),
        district=root.get("现区县", last.district),
        codes=tuple(root[key] for key in CODES if key in root) or last.codes,
        seat=root.get("现地址", last.seat),
        representative=root.get("现法定代表人", last.representative),
        change=place,
    )


def _text(root: Mapping[str, Any], key: str) -> str:
    said = root.get(key)
    return said if isinstance(said, str) else ""
