"""From the papers of one dossier to what is compared with others (比对要素). Papers may hold anything anywhere: what fits not is left out."""

from collections.abc import Callable, Iterable, Iterator, Mapping
from typing import Any

from smepp.check.across.keys import address_key, birth_key, certificate_key, phone_key
from smepp.check.masking import mask, mask_all
from smepp.check.papers.values import Row, at, rows
from smepp.model import forms
from smepp.model.identifiers import CodeKind, is_valid, kind_of, normalise
from smepp.model.loaded import Attachment
from smepp.model.marks import mark_of
from smepp.model.naming import named_attachments
from smepp.model.place import Step
from smepp.model.same import same_name
from smepp.model.stage import Stage
from smepp.model.trace import FIRMS, PEOPLE, Firm, Mention, Person, Scan, Trace

Values = Mapping[str, Mapping[str, Any]]
Field = tuple[str, tuple[Step, ...]]
"""A field of a form, by the form's file name."""
Key = Callable[[str], str | None]

MOST_ROWS = 5000
"""Rows of a list that are looked at; no applicant has so many clients or staff."""
LONGEST = 200
"""Characters of a line of the forms; a longer text is no name, number or address."""
HUGE = 10**40

PLATFORMS: tuple[Field, ...] = (
    (forms.DOSSIER, ("平台名称",)),
    (forms.APPLICATION, ("平台名称",)),
    (forms.SUMMARY, ("平台名称",)),
)
OPERATORS: tuple[Field, ...] = (
    (forms.DOSSIER, ("运营单位",)),
    (forms.LEGAL_PERSON, ("名称",)),
    (forms.APPLICATION, ("运营单位",)),
    (forms.SUMMARY, ("运营单位",)),
)
CODES: tuple[Field, ...] = tuple(
    (forms.LEGAL_PERSON, (key,)) for key in ("统一社会信用代码", "组织机构代码", "注册号", "登记证号")
)
PHONES: tuple[Field, ...] = ((forms.APPLICATION, ("联系人", "电话")),)
ADDRESSES: tuple[Field, ...] = (
    (forms.LEGAL_PERSON, ("住所",)),
    (forms.APPLICATION, ("经营场所", "地址")),
    (forms.APPLICATION, ("通讯地址",)),
)
REPRESENTATIVES: tuple[Field, ...] = (
    (forms.LEGAL_PERSON, ("法定代表人",)),
    (forms.APPLICATION, ("法定代表人",)),
    (forms.SUMMARY, ("法定代表人",)),
)
RECOMMENDER: Field = (forms.DOSSIER, ("推荐区县",))
SEAT: Field = (forms.LEGAL_PERSON, ("住所区县",))
PREVIOUS: Field = (forms.DOSSIER, ("前次申报",))
OPINION: Field = (forms.RECOMMENDATION, ("意见",))
REFUSALS = frozenset({"不予推荐", "退回补正"})
"""Opinions of a district that hands nothing up."""


def trace_of(folder: str, stage: Stage, values: Values, attachments: Mapping[str, Attachment], name: str | None = None) -> Trace:
    """What of a dossier is compared with others. Never raises, whatever the papers hold.

    `folder` is its path from the workspace, `values` the roots by file with blanks taken out, `attachments` by path; `name` is what
    to call the applicant, its operator (else its platform) when not given.
    """
    operators, platforms = _mentions(values, OPERATORS, same_name), _mentions(values, PLATFORMS, same_name)
    applying = stage is Stage.APPLICATION
    return Trace(
        folder=folder,
        stage=stage,
        name=name or next((each.shown for each in (*operators, *platforms)), None),
        recommended=all(each.shown not in REFUSALS for each in _mentions(values, (OPINION,), same_name)),
        operators=operators,
        platforms=platforms,
        codes=_mentions(values, CODES, mark_of),
        recommender=_first(values, RECOMMENDER),
        seat=_first(values, SEAT),
        phones=_mentions(values, PHONES, phone_key),
        addresses=_mentions(values, ADDRESSES, address_key),
        representatives=_mentions(values, REPRESENTATIVES, same_name),
        previous=_first(values, PREVIOUS) if applying else None,
        people=tuple(_people(values)) if applying else (),
        firms=tuple(_firms(values)) if applying else (),
        scans=tuple(_scans(values, attachments)),
    )


def _mentions(values: Values, fields: Iterable[Field], key: Key) -> tuple[Mention, ...]:
    """What stands in some fields, each key at the first that has it."""
    found: dict[str, Mention] = {}
    paths = _paths(values)
    for form, route in fields:
        file = paths.get(form, form)
        text = _text(at(values, file, *route))
        shown: str = mask_all({route[-1]: text})[route[-1]] if text else ""
        if mark := key(shown):
            found.setdefault(mark, Mention(shown=shown, key=_once(shown, mark), file=file, route=route))
    return tuple(found.values())


def _paths(values: Values) -> dict[str, str]:
    """Papers by the names of their forms: those of a re-review lie in the folder of its year."""
    return {file.rpartition("/")[2]: file for file in values}


def _first(values: Values, field: Field) -> Mention | None:
    return next(iter(_mentions(values, (field,), same_name)), None)


def _people(values: Values) -> Iterator[Person]:
    for index, row in rows(values, forms.PERSONNEL, PEOPLE)[:MOST_ROWS]:
        name = _text(row.get("姓名"))
        if name:
            shown = mask(name)
            birth, certificate = _key(row, "出生年月", birth_key), _key(row, "证书编号", certificate_key)
            yield Person(shown=shown, key=_once(shown, same_name(shown)), birth=birth, certificate=certificate, row=index)


def _firms(values: Values) -> Iterator[Firm]:
    """A code of no known kind, or with a wrong check character, is none: the name tells which firm it is."""
    for index, row in rows(values, forms.SERVICES, FIRMS)[:MOST_ROWS]:
        name = _text(row.get("企业名称"))
        if name:
            shown = mask(name)
            yield Firm(shown=shown, key=_once(shown, same_name(shown)), mark=_key(row, "代码", _right_mark), row=index)


def _right_mark(code: str) -> str | None:
    right = is_valid(code) or kind_of(normalise(code)) is CodeKind.REGISTRATION_13
    return mark_of(code) if right else None


def _scans(values: Values, attachments: Mapping[str, Attachment]) -> Iterator[Scan]:
    """Every attachment with content, but for what comes with a new dossier."""
    named: dict[str, tuple[str, tuple[Step, ...]]] = {}
    for file, root in values.items():
        for route, path in named_attachments(root):
            named.setdefault(path, (file, route))
    for path, found in attachments.items():
        if found.size and found.sha256 and path != forms.GUIDE:
            file, route = named.get(path, (path, ()))
            yield Scan(path=mask(path), size=found.size, sha256=found.sha256, file=mask(file), route=route)


def _key(row: Row, column: str, key: Key) -> str | None:
    text = _text(row.get(column))
    return key(text) if text else None


def _text(value: Any) -> str | None:
    """A line of text, or a whole number as its digits: codes and numbers are often typed without quotes."""
    if isinstance(value, int) and not isinstance(value, bool) and 0 < value < HUGE:
        return str(value)
    return value if isinstance(value, str) and value.strip() and len(value) <= LONGEST else None


def _once(shown: str, key: str) -> str:
    """One and the same text where the two are equal, which then travels once."""
    return shown if shown == key else key
