"""Figures of a sound applicant, drawn within what is usual."""

from bench.generate.bodies import COMPANY, INSTITUTION, Body
from bench.generate.dice import Dice
from bench.generate.profile import Money, Staff, Survey
from bench.generate.values import fen

LEAST_QUALIFIED = 62


def staff(dice: Dice, *, few_qualified: bool = False) -> Staff:
    """Draw the staff: always enough of them, enough of them qualified however the ratio is read, or too few however it is."""
    listed = dice.between(34, 48)
    total = listed + dice.between(0, 4)
    both = -(-total * dice.between(LEAST_QUALIFIED, 72) // 100)
    if few_qualified:
        return Staff(
            total=listed, listed=listed, both=both // 2, education_only=dice.between(1, 6), title_only=dice.between(0, 2)
        )
    title_only = dice.between(0, 2)
    education_only = min(dice.between(1, 6), listed - both - title_only)
    return Staff(total=total, listed=listed, both=both, education_only=education_only, title_only=title_only)


def served(dice: Dice) -> tuple[tuple[int, int], ...]:
    """Draw the firms of three years, growing."""
    last = dice.between(134, 160)
    before = last - dice.between(8, 18)
    return (2010, before - dice.between(8, 18)), (2011, before), (2012, last)


def survey(sent: int, by: str, dice: Dice, *, poor_service: bool = False) -> Survey:
    """Draw the users' answers; a hundred or a hundred and twenty-five valid ones give a share with at most two places."""
    valid = dice.pick((100, 125))
    poor, fair = dice.between(0, 4), dice.between(4, 12)
    if poor_service:
        poor += valid // 5
    very = (valid - poor - fair) * dice.between(48, 66) // 100
    how = dice.pick(("问卷", "电话", "网上", "走访"))
    return Survey(sent=sent, very=very, content=valid - poor - fair - very, fair=fair, poor=poor, by=by, how=how)


def money(body: Body, dice: Dice, wanted: int | None = None) -> Money:
    """Draw a statement in which everything adds up; own capital stays positive. `wanted` are the assets in fen."""
    assets = dice.between(150_000_000, 900_000_000) if wanted is None else wanted
    before = assets * 100 // dice.between(104, 115)
    income = assets * dice.between(80, 150) // 100
    surplus = income * dice.between(30, 80) // 1000
    earlier = (income * 100 // dice.between(106, 128), surplus * 100 // dice.between(104, 140))
    cost = (income * dice.between(58, 68) // 100, earlier[0] * dice.between(58, 68) // 100)
    if body is not COMPANY:
        cost = (income - surplus, earlier[0] - earlier[1])
    subsidy = income * 45 // 100 if body is INSTITUTION else 0
    return Money(
        assets=(fen(assets), fen(before)),
        debts_end=fen(assets * dice.between(24, 42) // 100),
        current=(fen(assets * dice.between(40, 60) // 100), fen(before * dice.between(40, 60) // 100)),
        income=(fen(income), fen(earlier[0])),
        cost=(fen(cost[0]), fen(cost[1])),
        surplus=(fen(surplus), fen(earlier[1])),
        service=(fen(income * 55 // 100), fen(earlier[0] * 55 // 100)),
        subsidy=(fen(subsidy), fen(earlier[0] * 45 // 100 if subsidy else 0)),
    )
