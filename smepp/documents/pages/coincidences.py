"""What dossiers of the round have in common (跨案卷提示), by kind and by applicant."""

from collections.abc import Mapping, Sequence
from typing import Any

from smepp.documents.hints import hint_context
from smepp.documents.pages.applicants import Applicant
from smepp.documents.pages.figures import LANG
from smepp.model.hint import Hint, Side


def per_folder(hints: Sequence[Hint]) -> dict[str, int]:
    """In how many of them each dossier takes part."""
    found: dict[str, int] = {}
    for each in hints:
        for folder in _folders(each):
            found[folder] = found.get(folder, 0) + 1
    return found


def coincidences(hints: Sequence[Hint], applicants: Sequence[Applicant]) -> dict[str, Any]:
    """Those of one kind together, in the order of their codes (各类), and what each applicant takes part in (各家)."""
    pages = _pages(applicants)

    def link(side: Side) -> str | None:
        return pages.get(side.folder)

    hints = sorted(hints, key=lambda each: each.code)
    told = [{"号": number, **hint_context(each, LANG, link)} for number, each in enumerate(hints, 1)]
    codes = dict.fromkeys(each.code for each in hints)
    by_folder: dict[str, list[Mapping[str, Any]]] = {}
    for hint, each in zip(hints, told, strict=True):
        for folder in _folders(hint):
            by_folder.setdefault(folder, []).append(each)
    return {
        "各类": [_kind([each for each in told if each["代码"] == code]) for code in codes],
        "各家": [_of(each, by_folder[each.entry.folder]) for each in applicants if each.entry.folder in by_folder],
    }


def _pages(applicants: Sequence[Applicant]) -> Mapping[str, str]:
    """The page of each folder: that of its application where it has a re-review besides."""
    return {each.entry.folder: each.page for each in reversed(applicants) if each.page}


def _kind(told: Sequence[Mapping[str, Any]]) -> dict[str, Any]:
    """What is the same for all of a kind stands once above them; what to do differs only where a message names something."""
    first = told[0]
    alike = all(each["处理"] == first["处理"] for each in told)
    return {
        "代码": first["代码"],
        "标题": first["标题"],
        "缘由": first["缘由"],
        "处理": first["处理"] if alike else None,
        "各条": told,
    }


def _of(applicant: Applicant, ours: Sequence[Mapping[str, Any]]) -> dict[str, Any]:
    return {
        "锚": f"hint-{applicant.entry.slug}",
        "序号": applicant.number,
        "名称": applicant.name,
        "链接": applicant.page,
        "各条": [{"号": each["号"], "标题": each["标题"], "说明": each["说明"]} for each in ours],
    }


def _folders(hint: Hint) -> set[str]:
    return {each.folder for each in hint.sides if each.folder}
