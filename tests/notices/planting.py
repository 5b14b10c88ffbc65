"""Secrets in every field that the public may not see, and looking for them in files."""

import io
import json
import re
import zipfile
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import jsonschema_rs

from smepp.load.schemas import EVENTS, schema, schema_for
from smepp.load.strict import read
from smepp.model.title import EventKind
from smepp.printers.json_text import dump

NAMES = frozenset({"平台名称", "运营单位", "推荐区县", "区县", "案卷", "现平台名称", "现运营单位", "现区县"})
"""Whom a document lists, and by which folder an event knows it."""
TIMES = frozenset(
    {
        "年度",
        "日期",
        "区县收件日期",
        "市局收件时间",
        "上报日期",
        "截止时间",
        "公示起",
        "公示止",
        "工作日",
        "整改期限",
        "期限",
        "自",
        "至",
    }
)
"""By which a platform's life goes on."""
OF_EVENTS = frozenset({"文号", "会议", "事由", "类别"})
"""What an event of the bureau itself makes public."""
OF_OFFICE = frozenset({"名称", "文号前缀", "网站", "认定办法", "联系"})
"""What the office says of itself: its names, where to turn to."""
DAY = re.compile("[0-9]{4}-[0-9]{2}-[0-9]{2}").fullmatch
HELD = frozenset({"附件", "申报类别", "服务类别", "类别", "名称", "编制单位", "声明单位", "法定代表人"})
"""By which the papers of an application are held against one another; with another text it would not be accepted."""
FIRST_YEAR = 1600
"""A year of days that nothing else bears."""


class Planted:
    """The secrets by what they look like in a document, with the place of each.

    With `sound` the figures and what must agree with something else stay, so that applications are still in order.
    """

    def __init__(self, root: Path, *, sound: bool = False) -> None:
        self.sound = sound
        self.places: dict[str, str] = {}
        self.texts = self.days = self.numbers = 0
        for path in sorted(root.rglob("*.yaml")):
            self._file(path, path.relative_to(root).as_posix())

    def found(self, files: dict[str, bytes]) -> dict[str, str]:
        """The secrets that stand in files, with the file and the place that they come from; names of files are looked at too."""
        seen: dict[str, str] = {}
        for name, data in files.items():
            text = "\n".join([name, *texts(data)])
            seen |= {secret: f"{name}: {place}" for secret, place in self.places.items() if secret in text}
        return seen

    def _file(self, path: Path, name: str) -> None:
        value = read(path.read_bytes(), name).value
        assert isinstance(value, dict), name
        root = json.loads(dump(value))
        check = jsonschema_rs.validator_for(schema(form(name, root)))
        assert check.is_valid(root), name
        keep = (
            NAMES
            | TIMES
            | (OF_OFFICE if name == "office.yaml" else OF_EVENTS | {"依据"} if name.startswith("rounds/2") else frozenset())
        )
        if "objections" in name:
            keep = NAMES | TIMES
        if self.sound:
            keep |= HELD
        for holder, key, route in leaves(root, ()):
            if not keep & {each for each in route if isinstance(each, str)}:
                self._leaf(holder, key, lambda: check.is_valid(root), f"{name} {route}")
        path.write_text(dump(root), encoding="utf-8", newline="\n")

    def _leaf(self, holder: Any, key: Any, valid: Any, place: str) -> None:
        """Put a secret there, of the first shape that the file's form allows."""
        before = holder[key]
        for secret, looks in self._secrets(before):
            holder[key] = secret
            if valid():
                self.places.update(dict.fromkeys(looks, place))
                return
        holder[key] = before

    def _secrets(self, before: Any) -> Iterator[tuple[Any, tuple[str, ...]]]:
        if isinstance(before, bool) or before is None or (self.sound and not isinstance(before, str)):
            return
        if isinstance(before, (int, float)):
            self.numbers += 1
            yield 7_340_000 + self.numbers, (str(7_340_000 + self.numbers),)
            return
        if DAY(before):
            self.days += 1
            year, month, day = FIRST_YEAR + self.days // 300, self.days % 300 // 25 + 1, self.days % 25 + 1
            yield f"{year}-{month:02}-{day:02}", (f"{year}-{month:02}-{day:02}", f"{year}年{month}月{day}日")
            return
        self.texts += 1
        serial = f"{self.texts:05d}"
        for secret in (f"Kx{serial}q", f"023-86{serial}8", f"86{serial}9-8", f"9150010586{serial}86Q", f"kx{serial}q@a.example"):
            yield secret, (secret,)


def leaves(node: Any, route: tuple[Any, ...]) -> Iterator[tuple[Any, Any, tuple[Any, ...]]]:
    for key, each in list(node.items() if isinstance(node, dict) else enumerate(node)):
        if isinstance(each, (dict, list)):
            yield from leaves(each, (*route, key))
        else:
            yield node, key, (*route, key)


def form(name: str, root: dict[str, Any]) -> str:
    """The schema of a file of the workspace: it lies in the folder of an office, a round or a dossier."""
    if "/objections/" in name:
        return "objection"
    if re.fullmatch("rounds/[0-9]+/[^/]+", name):
        return EVENTS[EventKind(root["类别"])]
    parts = name.split("/")
    found = next((each for start in range(len(parts)) if (each := schema_for("/".join(parts[start:])))), "")
    assert found, name
    return found


def texts(data: bytes) -> list[str]:
    """All text of a file: of a zipped one each part with its name, as it is and without its tags."""
    if not data.startswith(b"PK"):
        return [data.decode("utf-8-sig")]
    with zipfile.ZipFile(io.BytesIO(data)) as package:
        parts = {each: package.read(each) for each in package.namelist()}
        comment = package.comment.decode("latin-1")
    assert "word/document.xml" in parts
    assert "docProps/core.xml" in parts
    return [
        comment,
        *(
            text
            for name, part in parts.items()
            for raw in [part.decode("utf-8", "replace")]
            for text in (name, raw, re.sub("<[^>]*>", "", raw))
        ),
    ]
