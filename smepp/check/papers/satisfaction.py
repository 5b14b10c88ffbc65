"""The survey of satisfaction against itself, and the declared figure against it (用户满意度)."""

from collections.abc import Iterator
from decimal import Decimal
from fractions import Fraction

from smepp.check.papers.context import PapersContext, Values
from smepp.check.papers.values import Number, at, count, number, place
from smepp.model.forms import APPLICATION, SERVICES
from smepp.model.place import Place
from smepp.model.problem import Problem, problem

SURVEY = "满意度调查"
DECLARED = "用户满意度"
_SATISFIED = ("非常满意", "满意")
_ANSWERS = (*_SATISFIED, "基本满意", "不满意")


def check(values: Values, _context: PapersContext) -> Iterator[Problem]:
    """Answers that add up, a sample, and a declared percentage that is theirs."""
    yield from survey(values, SERVICES)
    valid, answers = _valid(values, SERVICES), _answers(values, SERVICES)
    declared = number(at(values, APPLICATION, DECLARED))
    if declared is not None and declared > 100:
        yield problem("X216", place(APPLICATION, DECLARED), declared=declared)
    elif declared is not None and valid and all(key in answers for key in _SATISFIED):
        yield from _against_survey(declared, Fraction(100 * sum(answers[key] for key in _SATISFIED), valid))


def survey(values: Values, file: str) -> Iterator[Problem]:
    """Answers that add up to the valid ones, no more of these than questions; a sample at all."""
    sent, valid, answers = count(at(values, file, SURVEY, "发放份数")), _valid(values, file), _answers(values, file)
    where = place(file, SURVEY, "有效份数")
    if valid is not None and sent is not None and valid > sent:
        yield problem("X602", where, related=(place(file, SURVEY, "发放份数"),), valid=valid, sent=sent)
    if valid is not None and len(answers) == len(_ANSWERS) and sum(answers.values()) != valid:
        related = tuple(place(file, SURVEY, key) for key in _ANSWERS)
        yield problem("X601", where, related=related, added=sum(answers.values()), valid=valid)
    elif valid == 0:
        yield problem("X603", where)


def _valid(values: Values, file: str) -> int | None:
    return count(at(values, file, SURVEY, "有效份数"))


def _answers(values: Values, file: str) -> dict[str, int]:
    return {key: found for key in _ANSWERS if (found := count(at(values, file, SURVEY, key))) is not None}


def _against_survey(declared: Number, surveyed: Fraction) -> Iterator[Problem]:
    """Rounding either way, to as many places as were declared, is no difference."""
    if surveyed > 100 or abs(Fraction(declared) - surveyed) < _step(declared):
        return
    code = "X215" if 0 < declared <= 1 and abs(Fraction(declared) * 100 - surveyed) < 1 else "X214"
    related = (_place("有效份数"), *map(_place, _SATISFIED))
    shown = (Decimal(surveyed.numerator) / surveyed.denominator).quantize(Decimal("0.01"))
    yield problem(code, place(APPLICATION, DECLARED), related=related, declared=declared, surveyed=shown)


def _step(declared: Number) -> Fraction:
    """One in the last place that was written."""
    exponent = Decimal(declared).as_tuple().exponent
    return Fraction(10) ** min(exponent, 0) if isinstance(exponent, int) else Fraction(1)


def _place(key: str) -> Place:
    return place(SERVICES, SURVEY, key)
