"""What dossiers of the example office have in common, found the slow and plain way: every pair, every row."""

import hashlib
from collections.abc import Iterator
from itertools import combinations
from typing import Any

from bench.generate.examples.coincidences import Coincidence
from smepp.load.strict import read
from tests.examples.reading import BY_NAME, OFFICE, READABLE, root

APPLICATION, LICENCE, STAFF, FIRMS = "01-application.yaml", "02-legal-person.yaml", "05-personnel.yaml", "06-services.yaml"
NAMES_ALONE = 2
OVERLAP, LEAST_FIRMS = 0.3, 10


def pairs() -> Iterator[tuple[str, str]]:
    yield from combinations(READABLE, 2)


def same(kind: str, file: str, *route: str) -> Iterator[Coincidence]:
    """Pairs that have one value in common."""
    for one, other in pairs():
        first, second = (value(name, file, *route) for name in (one, other))
        if first == second and first is not None:
            yield Coincidence(kind=kind, between=(one, other), what=(str(first),))


def value(name: str, file: str, *route: str) -> Any:
    found: Any = root(name, file)
    for key in route:
        found = found.get(key) if isinstance(found, dict) else None
    return found


def people() -> Iterator[Coincidence]:
    for one, other in pairs():
        alone = []
        for mine in root(one, STAFF)["人员"]:
            for theirs in root(other, STAFF)["人员"]:
                if mine["姓名"] != theirs["姓名"]:
                    continue
                certificate = mine.get("证书编号")
                if mine["出生年月"] == theirs["出生年月"]:
                    yield Coincidence(kind="person", between=(one, other), what=(mine["姓名"],))
                elif certificate and certificate == theirs.get("证书编号"):
                    yield Coincidence(kind="certificate", between=(one, other), what=(mine["姓名"],))
                else:
                    alone.append(mine["姓名"])
        if len(alone) >= NAMES_ALONE:
            yield Coincidence(kind="names", between=(one, other), what=tuple(alone))


def scans() -> Iterator[Coincidence]:
    seen: dict[str, tuple[str, str]] = {}
    for name in BY_NAME:
        for path in sorted((OFFICE / name / "attachments").iterdir()):
            digest = hashlib.sha256(path.read_bytes()).hexdigest()
            if digest in seen and seen[digest][0] != name:
                yield Coincidence(kind="scan", between=(seen[digest][0], name), what=(path.name,))
            seen.setdefault(digest, (name, path.name))


def addresses() -> Iterator[Coincidence]:
    routes = ((LICENCE, "住所"), (APPLICATION, "通讯地址"), (APPLICATION, "经营场所", "地址"))
    for one, other in pairs():
        first, second = ({value(name, file, *keys) for file, *keys in routes} for name in (one, other))
        for found in sorted(first & second):
            yield Coincidence(kind="address", between=(one, other), what=(found,))


def firms() -> Iterator[Coincidence]:
    for one, other in pairs():
        first, second = ({each["企业名称"] for each in root(name, FIRMS)["企业"]} for name in (one, other))
        common, least = len(first & second), min(len(first), len(second))
        if common >= LEAST_FIRMS and common >= OVERLAP * least:
            yield Coincidence(kind="firms", between=(one, other), what=(str(common),))


def served() -> Iterator[Coincidence]:
    for one in READABLE:
        listed = {each["企业名称"] for each in root(one, FIRMS)["企业"]}
        codes = {each.get("代码") for each in root(one, FIRMS)["企业"]} - {None}
        for other in READABLE:
            licence = root(other, LICENCE)
            theirs = {licence.get("注册号"), licence["组织机构代码"]} - {None}
            if one != other and (root(other, APPLICATION)["运营单位"] in listed or theirs & codes):
                yield Coincidence(kind="served", between=(one, other), what=(root(other, APPLICATION)["运营单位"],))


def districts() -> Iterator[Coincidence]:
    for name in READABLE:
        front, seat = root(name, "dossier.yaml")["推荐区县"], root(name, LICENCE)["住所区县"]
        if front != seat:
            yield Coincidence(kind="district", between=(name,), what=(front, seat))


def quotas() -> Iterator[Coincidence]:
    call = read((OFFICE / "rounds" / "2013.yaml").read_bytes(), "rounds/2013.yaml").value or {}
    for row in call["推荐名额"]:
        handed_up = tuple(name for name in READABLE if root(name, "dossier.yaml")["推荐区县"] == row["推荐区县"])
        if len(handed_up) > row["名额"]:
            yield Coincidence(kind="quota", between=handed_up, what=(row["推荐区县"], str(row["名额"])))


def found() -> list[Coincidence]:
    """Everything, in the order of the kinds."""
    return [
        *same("operator", APPLICATION, "运营单位"),
        *same("code", LICENCE, "组织机构代码"),
        *same("platform", APPLICATION, "平台名称"),
        *same("legal", LICENCE, "法定代表人"),
        *same("phone", APPLICATION, "联系人", "电话"),
        *people(),
        *scans(),
        *addresses(),
        *firms(),
        *served(),
        *districts(),
        *quotas(),
    ]
