"""The list of facilities, software and instruments (材料四)."""

from bench.generate.dice import Dice
from bench.generate.profile import Profile
from bench.generate.themes.common import COMMON
from bench.generate.themes.theme import Instrument
from bench.generate.values import Tree, total

ROUND_TO = 20


def bought(founded: str, last: int, dice: Dice) -> str:
    """Draw a day of purchase after the founding, and before the end of the last year."""
    first = max(int(founded[:4]), 2008)
    day = f"{dice.between(first, last)}-{dice.between(1, 12):02d}-{dice.between(1, 28):02d}"
    return min(max(day, founded), f"{last}-12-20")


def chosen(profile: Profile, dice: Dice) -> list[tuple[Instrument, str]]:
    """Take the theme's own equipment, then common pieces; a second model when the list is longer than the kinds."""
    own = list(profile.theme.instruments)
    kinds = own + [each for each in dice.shuffled(COMMON) if each.name not in {item.name for item in own}]
    first = [(kind, kind.models[0]) for kind in kinds]
    second = [(kind, kind.models[1]) for kind in kinds if len(kind.models) > 1]
    return (first + second)[: profile.instruments]


def equipment(profile: Profile, dice: Dice) -> list[Tree]:
    """Make the list; prices are drawn round the usual ones and brought near the wanted total."""
    rows = []
    for kind, model in chosen(profile, dice):
        number = dice.between(max(1, kind.most // 3), kind.most)
        rows.append((kind, model, number, number * kind.price * dice.between(85, 115)))
    whole = sum(price for *_, price in rows)
    return [
        {
            "名称": kind.name,
            "类型": kind.kind,
            "型号": model,
            "数量": number,
            "原值": max(ROUND_TO, profile.instruments_value * price // whole // ROUND_TO * ROUND_TO),
            "购置日期": bought(profile.founded, profile.year - 1, dice),
            "用途": kind.use,
        }
        for kind, model, number, price in rows
    ]


def value(rows: list[Tree]) -> int:
    """Give the total of the list in yuan."""
    return int(total(rows, "原值"))
