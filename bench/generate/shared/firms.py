"""A list of firms with firms of others, and others themselves, in it, on purpose."""

from collections.abc import Sequence

from bench.generate.dice import Dice
from bench.generate.firms import firms
from bench.generate.numbers import codes
from bench.generate.profile import Profile
from bench.generate.values import Tree

SAME_FIRM = ("企业名称", "代码", "区县", "行业", "企业规模")


def served(profile: Profile, seed: str) -> list[Tree]:
    """Give the list of firms, with those of others and others themselves in it."""
    own = Dice(f"{profile.folder}/{seed}")
    rows = firms(profile, own.fork("firms"))
    for link in profile.shared("firms"):
        theirs = firms(link.other, Dice(f"{link.other.folder}/{seed}").fork("firms"))
        rows = with_firms(rows, theirs, link.number, own.fork(f"firms of {link.other.folder}"))
    for link in profile.shared("served"):
        rows = with_applicant(rows, link.other, seed, own.fork(f"serves {link.other.folder}"))
    return sorted(rows, key=lambda each: (each["协议日期"], each["企业名称"].encode("gb18030")))


def with_firms(rows: Sequence[Tree], theirs: Sequence[Tree], number: int, dice: Dice) -> list[Tree]:
    """Put firms of another list in the places of some. Raises ValueError when there are too few."""
    names = {each["企业名称"] for each in rows}
    codes_here = {each.get("代码") for each in rows} - {None}
    free = [
        each
        for each in theirs
        if each["企业规模"] != "大型" and each["企业名称"] not in names and each.get("代码") not in codes_here
    ]
    places = [at for at, each in enumerate(rows) if each["企业规模"] != "大型"]
    made = list(rows)
    for at, row in zip(dice.some(places, number), dice.some(free, number), strict=True):
        made[at] = placed(rows[at], {key: row[key] for key in SAME_FIRM if key in row})
    return made


def with_applicant(rows: Sequence[Tree], other: Profile, seed: str, dice: Dice) -> list[Tree]:
    """Put another applicant in the place of one of the firms."""
    made = list(rows)
    at = dice.pick([at for at, each in enumerate(rows) if each["企业规模"] != "大型"])
    numbers = codes(other, seed)
    made[at] = placed(
        rows[at],
        {"企业名称": other.operator, "代码": numbers.get("注册号") or numbers["组织机构代码"], "区县": other.seat_district},
    )
    return made


def placed(own: Tree, firm: Tree) -> Tree:
    """Give a row that tells of another firm what it told of its own."""
    return {key: value for key, value in ({"企业名称": "", "代码": ""} | own | firm).items() if key != "代码" or firm.get("代码")}
