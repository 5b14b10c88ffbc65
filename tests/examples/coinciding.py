"""What dossiers of the example office have in common, found the slow and plain way: every pair, every row."""

import hashlib
from collections.abc import Iterator, Sequence
from itertools import combinations
from pathlib import Path
from typing import Any

from bench.generate.coincidence import Coincidence
from smepp.load.folder import read_dossier
from smepp.load.strict import read

APPLICATION, LICENCE, STAFF, FIRMS = "01-application.yaml", "02-legal-person.yaml", "05-personnel.yaml", "06-services.yaml"
NAMES_ALONE = 2
OVERLAP, LEAST_FIRMS = 0.3, 10


class Shelf:
    """Readable dossiers below an office's folder, in the order in which sides are named."""

    def __init__(self, folder: Path, names: Sequence[str]) -> None:
        self.folder, self.names = folder, tuple(names)
        self._read = {name: read_dossier(folder / name) for name in self.names}

    def root(self, name: str, file: str) -> dict[str, Any]:
        value = self._read[name].value(file)
        assert value is not None, (name, file)
        return value

    def same(self, kind: str, file: str, *route: str) -> Iterator[Coincidence]:
        """Pairs that have one value in common."""
        for one, other in combinations(self.names, 2):
            first, second = (self.value(name, file, *route) for name in (one, other))
            if first == second and first is not None:
                yield Coincidence(kind=kind, between=(one, other), what=(str(first),))

    def value(self, name: str, file: str, *route: str) -> Any:
        found: Any = self.root(name, file)
        for key in route:
            found = found.get(key) if isinstance(found, dict) else None
        return found

    def people(self) -> Iterator[Coincidence]:
        named = {name: {each["姓名"]: each for each in self.root(name, STAFF)["人员"]} for name in self.names}
        for one, other in combinations(self.names, 2):
            alone = []
            for mine in named[one].values():
                theirs = named[other].get(mine["姓名"])
                if theirs:
                    certificate = mine.get("证书编号")
                    if mine["出生年月"] == theirs["出生年月"]:
                        yield Coincidence(kind="person", between=(one, other), what=(mine["姓名"],))
                    elif certificate and certificate == theirs.get("证书编号"):
                        yield Coincidence(kind="certificate", between=(one, other), what=(mine["姓名"],))
                    else:
                        alone.append(mine["姓名"])
            if len(alone) >= NAMES_ALONE:
                yield Coincidence(kind="names", between=(one, other), what=tuple(alone))

    def scans(self) -> Iterator[Coincidence]:
        seen: dict[str, tuple[str, str]] = {}
        for name in self.names:
            for path in sorted((self.folder / name / "attachments").iterdir()):
                digest = hashlib.sha256(path.read_bytes()).hexdigest()
                if digest in seen and seen[digest][0] != name:
                    yield Coincidence(kind="scan", between=(seen[digest][0], name), what=(path.name,))
                seen.setdefault(digest, (name, path.name))

    def addresses(self) -> Iterator[Coincidence]:
        routes = ((LICENCE, "住所"), (APPLICATION, "通讯地址"), (APPLICATION, "经营场所", "地址"))
        for one, other in combinations(self.names, 2):
            first, second = ({self.value(name, file, *keys) for file, *keys in routes} for name in (one, other))
            for found in sorted(first & second):
                yield Coincidence(kind="address", between=(one, other), what=(found,))

    def firms(self) -> Iterator[Coincidence]:
        listed = {name: {each["企业名称"] for each in self.root(name, FIRMS)["企业"]} for name in self.names}
        for one, other in combinations(self.names, 2):
            first, second = listed[one], listed[other]
            common, least = len(first & second), min(len(first), len(second))
            if common >= LEAST_FIRMS and common >= OVERLAP * least:
                yield Coincidence(kind="firms", between=(one, other), what=(str(common),))

    def served(self) -> Iterator[Coincidence]:
        for one in self.names:
            listed = {each["企业名称"] for each in self.root(one, FIRMS)["企业"]}
            codes = {each.get("代码") for each in self.root(one, FIRMS)["企业"]} - {None}
            for other in self.names:
                licence = self.root(other, LICENCE)
                theirs = {licence.get("注册号"), licence["组织机构代码"]} - {None}
                if one != other and (self.root(other, APPLICATION)["运营单位"] in listed or theirs & codes):
                    yield Coincidence(kind="served", between=(one, other), what=(self.root(other, APPLICATION)["运营单位"],))

    def districts(self) -> Iterator[Coincidence]:
        for name in self.names:
            front, seat = self.root(name, "dossier.yaml")["推荐区县"], self.root(name, LICENCE)["住所区县"]
            if front != seat:
                yield Coincidence(kind="district", between=(name,), what=(front, seat))

    def quotas(self) -> Iterator[Coincidence]:
        call = read((self.folder / "rounds" / "2013.yaml").read_bytes(), "rounds/2013.yaml").value or {}
        for row in call["推荐名额"]:
            handed_up = tuple(name for name in self.names if self.root(name, "dossier.yaml")["推荐区县"] == row["推荐区县"])
            if len(handed_up) > row["名额"]:
                yield Coincidence(kind="quota", between=handed_up, what=(row["推荐区县"], str(row["名额"])))

    def titles(self) -> Iterator[Coincidence]:
        """Those who hold a title since a day before the round's deadline."""
        for file in sorted((self.folder / "rounds").glob("*/*.yaml")):
            event = read(file.read_bytes(), file.name).value or {}
            for row in event["名单"]:
                for name in self.names:
                    if event["日期"] < "2013-02-28" and self.root(name, APPLICATION)["运营单位"] == row["运营单位"]:
                        yield Coincidence(kind="title", between=(name,), what=(row["运营单位"], event["日期"]))

    def found(self) -> list[Coincidence]:
        """Everything, in the order of the kinds."""
        return [
            *self.same("operator", APPLICATION, "运营单位"),
            *self.same("code", LICENCE, "组织机构代码"),
            *self.same("platform", APPLICATION, "平台名称"),
            *self.same("legal", LICENCE, "法定代表人"),
            *self.same("phone", APPLICATION, "联系人", "电话"),
            *self.people(),
            *self.scans(),
            *self.addresses(),
            *self.firms(),
            *self.served(),
            *self.districts(),
            *self.quotas(),
            *self.titles(),
        ]
