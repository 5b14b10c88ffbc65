"""The list of firms with a service agreement (材料六)."""

from bench.generate.codes import organisation_code, registration_number
from bench.generate.dice import Dice
from bench.generate.profile import Profile
from bench.generate.values import Code, Flow, Tree
from bench.generate.words import districts
from bench.generate.words.firms import FIRST, FORMS, SECOND, SMALL_FORMS

SCALES = ("微型", "微型", "小型", "小型", "小型", "小型", "中型")
HOME_PERCENT = 68
SERIALS, RARE = (1_000, 89_999), (1_000_000, 39_999_999)
ORGANISATIONS, RARE_ORGANISATIONS = (56_000_000, 59_999_999), (60_000_000, 99_999_999)


def firm_name(district: str, trade: str, dice: Dice, taken: set[str]) -> str:
    """Invent a name that is not on the list yet."""
    while True:
        brand = dice.pick(FIRST) + dice.pick(SECOND)
        place = f"重庆市{districts.short(district)}{'区' if dice.chance(30) and district.endswith('区') else ''}"
        form = dice.pick(SMALL_FORMS) if dice.chance(14) else dice.pick(FORMS)
        name = (place if dice.chance(45) or form in SMALL_FORMS else "重庆") + brand + trade + form
        if name not in taken and brand[0] != brand[1]:
            taken.add(name)
            return name


def years_served(profile: Profile, dice: Dice) -> list[list[int]]:
    """Give each small firm's years so that every year adds up to its count: most stay, some have left."""
    counts = dict(profile.served)
    last = max(counts)
    rows = profile.firms - profile.large
    years: list[list[int]] = [[last] if at < counts[last] else [] for at in range(rows)]
    for year in sorted(counts, reverse=True)[1:]:
        gone = [at for at in range(rows) if not years[at]]
        stayed = dice.some([at for at in range(rows) if years[at] and years[at][0] == year + 1], counts[year])
        fresh = gone[: counts[year]] if year == last - 1 else []
        chosen = fresh + stayed[: counts[year] - len(fresh)]
        for at in chosen:
            years[at].insert(0, year)
    if any(not each for each in years):
        raise ValueError(profile.folder)
    return years


def answers(profile: Profile, number: int, dice: Dice) -> list[str]:
    """Give the answers of the firms of the last year: as many of each kind as the survey counted, the rest none."""
    survey = profile.survey
    given = ["非常满意"] * survey.very + ["满意"] * survey.content + ["基本满意"] * survey.fair + ["不满意"] * survey.poor
    return dice.shuffled(given + ["未评价"] * (number - len(given)))


def firm_code(district: str, dice: Dice, *, rare: bool) -> Code | None:
    """Invent a code: mostly the registration number, sometimes the organisation code, now and then none.

    Rare ones are of a range that no applicant's are of.
    """
    kind = dice.below(100)
    if kind < 82:
        return Code(registration_number(districts.code(district), dice.between(*(RARE if rare else SERIALS))))
    return Code(organisation_code(dice.between(*(RARE_ORGANISATIONS if rare else ORGANISATIONS)))) if kind < 96 else None


def firm(profile: Profile, years: list[int], dice: Dice, taken: set[str], scale: str | None = None) -> Tree:
    """Make one row without the firm's answer."""
    home = dice.chance(HOME_PERCENT)
    district = profile.district if home else dice.pick(districts.neighbours(profile.district))
    trade, line = dice.pick(profile.theme.trades)
    made: Tree = {"企业名称": firm_name(district, trade, dice, taken)}
    rare = profile.serial is not None
    code = firm_code(district, dice, rare=rare)
    while code in taken:
        code = firm_code(district, dice, rare=rare)
    if code:
        taken.add(code)
        made["代码"] = code
    signed = f"{years[0]}-{dice.between(1, 12):02d}-{dice.between(4, 28):02d}"
    return made | {
        "区县": district,
        "行业": line,
        "企业规模": scale or dice.pick(SCALES),
        "协议日期": max(signed, profile.founded),
        "服务年度": Flow(years),
        "服务类别": dice.pick(profile.kinds + profile.kinds[:2]),
    }


def firms(profile: Profile, dice: Dice) -> list[Tree]:
    """Make the list in the order of the agreements."""
    taken = {profile.operator}
    last = max(year for year, _ in profile.served)
    rows = [firm(profile, years, dice, taken) for years in years_served(profile, dice)]
    rows += [firm(profile, [last], dice, taken, "大型") for _ in range(profile.large)]
    rows.sort(key=lambda each: (each["协议日期"], each["企业名称"].encode("gb18030")))
    current = [each for each in rows if last in each["服务年度"] and each["企业规模"] != "大型"]
    for each, answer in zip(current, answers(profile, len(current), dice), strict=True):
        each["评价"] = answer
    return [each | {"评价": each.get("评价", "未评价")} for each in rows]
