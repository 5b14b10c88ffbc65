"""The operator's codes on the licence: shape, check characters, and whether they are all there."""

from collections.abc import Iterator

from smepp.check.papers.context import PapersContext, Values
from smepp.check.papers.natures import LICENCES
from smepp.check.papers.values import at, place, text
from smepp.model.forms import APPLICATION, LEGAL_PERSON
from smepp.model.identifiers import CodeKind, expected, impossible_signs, is_valid, kind_of, meant, normalise, organisation_in
from smepp.model.place import Place
from smepp.model.problem import Problem, problem

USCC, REGISTRATION, ORGANISATION, CERTIFICATE = "统一社会信用代码", "注册号", "组织机构代码", "登记证号"
QUOTES = "“”‘’「」\"'"
"""Quotes of an input method stay in the text; YAML knows only its own."""

_OLDER = {
    REGISTRATION: frozenset({CodeKind.REGISTRATION, CodeKind.REGISTRATION_13}),
    ORGANISATION: frozenset({CodeKind.ORGANISATION}),
}


def check(values: Values, _context: PapersContext) -> Iterator[Problem]:
    """Each code by its own rule, then one against the other, then what is missing."""
    given = {key: code for key in (USCC, *_OLDER, CERTIFICATE) if (code := text(at(values, LEGAL_PERSON, key)))}
    if USCC in given:
        yield from _uscc(given[USCC])
    for field, kinds in _OLDER.items():
        if field in given:
            yield from _older(field, given[field], kinds)
    if USCC in given and ORGANISATION in given:
        yield from _linked(given[USCC], given[ORGANISATION])
    if LEGAL_PERSON in values:
        yield from _missing(values, {key for key in (USCC, *_OLDER, CERTIFICATE) if at(values, LEGAL_PERSON, key) is not None})


def _uscc(code: str) -> Iterator[Problem]:
    plain, where = normalise(code), place(LEGAL_PERSON, USCC)
    right, put_right = expected(plain), meant(code)
    if kind_of(plain) is not CodeKind.USCC:
        yield problem("X104", where, value=code, length=len(plain))
    elif put_right:
        yield problem("X102", where, value=code, right=put_right)
    elif right is None:
        yield problem("X103", where, value=code, signs=impossible_signs(plain))
    elif right != plain:
        yield problem("X101", where, value=code, last=right[-1])


def _older(field: str, code: str, kinds: frozenset[CodeKind]) -> Iterator[Problem]:
    """Numbers of registers without a check digit (企独渝总字第…号) are free text."""
    plain, where = normalise(code), place(LEGAL_PERSON, field)
    kind, right, put_right = kind_of(plain), expected(plain), meant(code)
    if kind in kinds:
        if right is not None and right != plain:
            yield _wrong(where, field, code, right)
    elif put_right and kind_of(put_right) in kinds:
        yield problem("X106", where, field=field, value=code, right=put_right)
    elif kind is not CodeKind.OTHER:
        yield problem("X107", where, field=field, value=code, kind=str(kind))
    elif (bare := plain.strip(QUOTES)).isascii() and bare.isalnum():
        yield problem("X108", where, field=field, value=code, length=len(plain))


def _wrong(where: Place, field: str, code: str, right: str) -> Problem:
    put_right = meant(code)
    if put_right:
        return problem("X106", where, field=field, value=code, right=put_right)
    return problem("X105", where, field=field, value=code, last=right[-1])


def _linked(uscc: str, organisation: str) -> Iterator[Problem]:
    new, old = normalise(uscc), normalise(organisation)
    both = kind_of(new) is CodeKind.USCC and kind_of(old) is CodeKind.ORGANISATION
    if both and is_valid(new) and organisation_in(new) != old:
        where, related = place(LEGAL_PERSON, ORGANISATION), (place(LEGAL_PERSON, USCC),)
        yield problem("X109", where, related=related, value=uscc, organisation=organisation)


def _missing(values: Values, given: set[str]) -> Iterator[Problem]:
    """A company needs the unified code or both older ones, another body the unified code or its certificate's number.

    A code of a wrong type is there, if only as the schema has said.
    """
    nature = text(at(values, APPLICATION, "单位性质"))
    licence = text(at(values, LEGAL_PERSON, "证照种类")) or LICENCES.get(nature or "")
    where = place(LEGAL_PERSON, USCC)
    lacks = tuple(field for field in _OLDER if field not in given)
    if licence == LICENCES["企业"] and USCC not in given and lacks:
        yield problem("X112", where, related=tuple(place(LEGAL_PERSON, field) for field in lacks), lacks=lacks)
    elif licence in LICENCES.values() and licence != LICENCES["企业"] and not given & {USCC, CERTIFICATE}:
        yield problem("X113", where, related=(place(LEGAL_PERSON, CERTIFICATE),), licence=licence)
