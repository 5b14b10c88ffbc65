"""Papers of small applicants who have nothing in common unless a test says so, and what is told of them."""

from functools import cache
from typing import Any

from smepp.check.across import hints, trace_of
from smepp.jobs import programmes
from smepp.model.hint import Hint
from smepp.model.loaded import Attachment
from smepp.model.office import Round
from smepp.model.place import Place
from smepp.model.programme import Programme
from smepp.model.stage import Stage
from smepp.model.title import Title
from smepp.model.trace import Trace

RIGHT_CODES = ("91440300085948158H", "91500000MA5UA3W18Q", "91500000MA5UTMTB6F", "53640000MJX173680A")
"""Real shapes of unified codes, check characters included."""


@cache
def programme() -> Programme:
    return programmes.governing(programmes.default(), 2013, None, None)


def papers(name: str, **given: Any) -> dict[str, dict[str, Any]]:
    """The roots of an applicant's files; what is not given is its own, by its name."""
    operator = given.get("operator", f"{name}公司")
    return {
        "dossier.yaml": {
            "平台名称": given.get("platform", f"{name}平台"),
            "运营单位": operator,
            "推荐区县": given.get("district", "江北区"),
            "年度": 2013,
            **({"前次申报": given["previous"]} if "previous" in given else {}),
        },
        "01-application.yaml": {
            "平台名称": given.get("platform", f"{name}平台"),
            "联系人": {"姓名": "某人", "电话": given["phone"]} if "phone" in given else {},
            **({"通讯地址": given["address"]} if "address" in given else {}),
        },
        "02-legal-person.yaml": {
            "名称": operator,
            "住所区县": given.get("seat", "江北区"),
            **({"法定代表人": given["representative"]} if "representative" in given else {}),
            **given.get("codes", {}),
        },
        "05-personnel.yaml": {"人员": given.get("people", [])},
        "06-services.yaml": {"企业": given.get("firms", [])},
        **({"recommendation.yaml": {"意见": given["opinion"]}} if "opinion" in given else {}),
        **given.get("more", {}),
    }


def trace(name: str, *, folder: str | None = None, stage: Stage = Stage.APPLICATION, **given: Any) -> Trace:
    scans = {path: Attachment(path=path, size=size, kind="pdf", sha256=sha) for path, size, sha in given.pop("scans", ())}
    return trace_of(folder or name, stage, papers(name, **given), scans)


def person(name: str, birth: str | None = None, certificate: str | None = None) -> dict[str, Any]:
    row = {"姓名": name, "出生年月": birth, "证书编号": certificate}
    return {key: value for key, value in row.items() if value is not None}


def firm(name: str, code: str | None = None) -> dict[str, Any]:
    return {"企业名称": name, **({"代码": code} if code else {})}


def told(*traces: Trace, round_: Round | None = None, titles: tuple[Title, ...] = ()) -> tuple[Hint, ...]:
    return hints(traces, round_=round_, programme=programme(), titles=titles)


def codes(*traces: Trace, **given: Any) -> list[str]:
    return [each.code for each in told(*traces, **given)]


def sides(found: Hint) -> list[tuple[str, str, tuple[str | int, ...]]]:
    return [(each.folder, each.place.file, each.place.route) for each in found.sides]


def title(platform: str = "旧平台", operator: str = "旧公司", **given: Any) -> Title:
    place = Place(file="rounds/2010/2010-05-06-recognition.yaml", route=("名单", given.pop("row", 0)))
    return Title(
        platform=platform,
        operator=operator,
        district="江北区",
        recognised="2010-05-06",
        number="渝某〔2010〕1号",
        place=place,
        **given,
    )
