"""Whether a clause's test (判断) goes with its measure (取值) and its thresholds (标准)."""

from collections.abc import Iterator, Mapping
from typing import Any

from smepp.check.clauses import AMONG, ANY_OF, COMPLETE, GROWS, JUDGED
from smepp.check.legal_tests import AT_LEAST, AT_MOST
from smepp.check.rules.clause_at import REGIONS, ClauseAt, Files
from smepp.model.problem import Problem, problem
from smepp.model.programme import DEFAULT
from smepp.model.quantity import is_number

NUMERIC = AT_LEAST | AT_MOST
WORDS: Mapping[str, frozenset[str]] = {
    "字段": NUMERIC,
    "比例": NUMERIC,
    "计数": NUMERIC,
    "份额": NUMERIC,
    "年限": AT_LEAST,
    "选项": frozenset({AMONG}),
    "序列": frozenset({GROWS}),
    "审查": frozenset({JUDGED}),
    ANY_OF: frozenset({"任一符合"}),
    "材料": frozenset({COMPLETE}),
}
"""The tests that each measure can be put to."""


def check(clause: ClauseAt, files: Files) -> Iterator[Problem]:
    """A test that the measure cannot be put to, thresholds that are missing, of another kind, or for nobody's region."""
    word = clause.raw["判断"]
    if not fits(clause):
        yield from check_word(clause)
        return
    listed = isinstance(clause.operands, Mapping) and "清单" in clause.operands
    if word in NUMERIC | {AMONG} and not clause.raw.get("标准") and not listed:
        yield problem("G105", clause.at("判断"), clause=clause.id, word=word)
    known = _known_regions(files)
    for route, _, table in clause.readings():
        for region, value in table.items():
            place = clause.at(*route, "标准", region)
            if region not in known:
                yield problem("G106", place, clause=clause.id, region=region, known=known)
            if not _fits(value, word, clause.operator):
                yield problem("G104", place, clause=clause.id, region=region, word=word)


def fits(clause: ClauseAt) -> bool:
    """Whether the measure can be put to the test."""
    return clause.raw["判断"] in WORDS[clause.operator]


def check_word(clause: ClauseAt) -> Iterator[Problem]:
    """A test that the measure cannot be put to."""
    if not fits(clause):
        allowed = tuple(sorted(WORDS[clause.operator]))
        shown = {"operator": clause.operator, "word": clause.raw["判断"], "allowed": allowed}
        yield problem("G103", clause.at("判断"), clause=clause.id, **shown)


def _known_regions(files: Files) -> tuple[str, ...]:
    found = files[REGIONS]["区域"]
    groups = (group for each in found for group in each.get("属于", ()))
    return tuple(dict.fromkeys((DEFAULT, *(each["名称"] for each in found), *groups)))


def _fits(value: Any, word: str, operator: str) -> bool:
    if word == AMONG:
        return isinstance(value, list)
    if operator == "年限":
        return isinstance(value, int) and 0 <= value <= LONGEST
    return word not in NUMERIC or is_number(value)


LONGEST = 1000
"""Years that no firm has been running."""
