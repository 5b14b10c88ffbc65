"""The list of main managers and technical staff (材料五)."""

from bench.generate.dice import Dice
from bench.generate.profile import Leader, Profile, Staff
from bench.generate.values import Code, Tree
from bench.generate.words.names import ANY, FEMALE, MALE, MIDDLE, SURNAMES

HIGH = ("大学本科", "大学本科", "大学本科", "大学专科", "大学专科", "硕士研究生")
LOW = ("中专", "中专", "高中", "高中", "初中及以下")
SERIES = {
    "accounts": {"副高级": "高级会计师", "中级": "会计师", "助理级": "助理会计师", "员级": "会计员"},
    "business": {"副高级": "高级经济师", "中级": "经济师", "助理级": "助理经济师", "员级": "经济员"},
    "teaching": {"副高级": "高级讲师", "中级": "讲师", "助理级": "助理讲师", "员级": "教员"},
    "engineering": {"副高级": "高级工程师", "中级": "工程师", "助理级": "助理工程师", "员级": "技术员"},
}
"""Titles by kind of work and level."""
MANAGERS = (
    "副总经理",
    "综合部主管",
    "财务主管",
    "市场部主管",
    "运营主管",
    "人事主管",
    "客户服务主管",
    "企业服务部主管",
    "行政专员",
    "会计",
)
HELPERS = ("信息采集员", "设备维护员", "数据录入员", "客服专员", "驻点业务员", "档案管理员")
MANAGEMENT, TECHNICAL = "管理人员", "专业技术人员"
BOTH, EDUCATION, TITLE, NEITHER = "both", "education", "title", "neither"


def person_name(dice: Dice, sex: str, taken: set[str], *, rare: bool = False) -> str:
    """Invent a name that nobody on the list has yet; rare ones are hardly ever met on another list either."""
    while True:
        last = dice.pick(MALE if sex == "男" else FEMALE)
        middle = dice.pick(ANY) if rare else dice.pick(MIDDLE) if dice.chance(45) else ""
        name = dice.pick(SURNAMES) + middle + last
        if name not in taken:
            taken.add(name)
            return name


def groups(staff: Staff, leader: Leader, dice: Dice) -> list[str]:
    """Give the group of each listed person, the leader's first."""
    neither = staff.listed - staff.qualified
    counts = {BOTH: staff.both, EDUCATION: staff.education_only, TITLE: staff.title_only, NEITHER: neither}
    first = group_of(leader.education, leader.level)
    counts[first] -= 1
    if min(counts.values()) < 0:
        raise ValueError(first)
    return [first, *dice.shuffled([group for group, number in counts.items() for _ in range(number)])]


def group_of(education: str, level: str) -> str:
    """Say which of the two qualifications a person has."""
    educated = education in {"博士研究生", "硕士研究生", "大学本科", "大学专科"}
    titled = level in {"正高级", "副高级", "中级"}
    return {(True, True): BOTH, (True, False): EDUCATION, (False, True): TITLE, (False, False): NEITHER}[educated, titled]


def qualification(group: str, dice: Dice) -> tuple[str, str]:
    """Draw education and level of title for a member of a group."""
    education = dice.pick(HIGH if group in {BOTH, EDUCATION} else LOW)
    if group == TITLE:
        education = "中专"
    if group in {BOTH, TITLE}:
        return education, "副高级" if group == BOTH and dice.chance(18) else "中级"
    return education, dice.pick(("助理级", "助理级", "员级", "无", "无") if group == EDUCATION else ("员级", "无", "无"))


def series(post: str) -> str:
    """Say which kind of title goes with a job."""
    if "财务" in post or "会计" in post:
        return "accounts"
    if post in MANAGERS or post.endswith(("经理", "主管", "专员")):
        return "business"
    return "teaching" if any(word in post for word in ("教", "讲师", "辅导", "培训", "课程")) else "engineering"


def born(group: str, level: str, dice: Dice) -> int:
    """Draw a year of birth that fits the title."""
    if level == "副高级":
        return dice.between(1957, 1974)
    return dice.between(1962, 1983) if group in {BOTH, TITLE} else dice.between(1974, 1990)


def joined(birth: int, founded: str, last: int, dice: Dice) -> str:
    """Draw a day of joining: after the founding, of working age, before the list was made."""
    first = max(int(founded[:4]), birth + 21)
    year = dice.between(min(first, last), last)
    day = f"{year}-{dice.between(1, 12):02d}-{dice.between(1, 28):02d}"
    return max(day, founded)


def first_row(leader: Leader, number: str | None) -> Tree:
    """Give the row of the person in charge."""
    row: Tree = {
        "姓名": leader.name, "性别": leader.sex, "出生年月": leader.born, "岗位": leader.post, "类别": MANAGEMENT,
        "学历": leader.education, "专业": leader.major, "职称": leader.title, "职称级别": leader.level,
    }  # fmt: skip
    if number:
        row["证书编号"] = Code(number)
    return row | {"专职": "是", "入职日期": leader.since}


def certificate(birth: int, level: str, last: int, dice: Dice) -> str | None:
    """Invent the number of a title's certificate; who has no title has none."""
    if level == "无":
        return None
    year = min(max(birth + 27, 1994), last)
    return f"{dice.pick(('渝工', '渝经', '渝职改'))}{year}{dice.between(100, 9999):04d}"


def row(who: tuple[str, str], job: tuple[str, str], group: str, profile: Profile, dice: Dice) -> Tree:
    """Make one row from name and sex, job and category, and the group of qualification."""
    education, level = qualification(group, dice)
    birth = born(group, level, dice)
    made: Tree = {
        "姓名": who[0], "性别": who[1], "出生年月": f"{birth}-{dice.between(1, 12):02d}", "岗位": job[0], "类别": job[1],
        "学历": education, "专业": dice.pick(profile.theme.majors), "职称": SERIES[series(job[0])].get(level, "无"), "职称级别": level,
    }  # fmt: skip
    if series(job[0]) == "accounts":
        made["专业"] = "会计学"
    if education in {"高中", "初中及以下"}:
        del made["专业"]
    number = certificate(birth, level, profile.year - 1, dice)
    if number:
        made["证书编号"] = Code(number)
    return made | {"专职": "是", "入职日期": joined(birth, profile.founded, profile.year - 1, dice)}


def jobs(profile: Profile, kinds: list[str], dice: Dice) -> list[tuple[str, str]]:
    """Give job and category of each listed person: the leader, the contact, other managers, then those who do the work."""
    managers = max(3, profile.staff.listed // 4)
    desks, posts, helpers = dice.dealt(MANAGERS), dice.dealt(profile.theme.posts), dice.dealt(HELPERS)
    rest = [
        (next(desks), MANAGEMENT) if at < managers else (next(helpers if group == NEITHER else posts), TECHNICAL)
        for at, group in enumerate(kinds)
    ]
    return [(profile.leader.post, MANAGEMENT), (profile.contact[1], MANAGEMENT), *rest[2:]]


def people(profile: Profile, dice: Dice) -> list[Tree]:
    """Make the list."""
    leader, (contact, _) = profile.leader, profile.contact
    taken = {leader.name, profile.legal, contact}
    kinds = groups(profile.staff, leader, dice)
    rows = [first_row(leader, certificate(int(leader.born[:4]), leader.level, profile.year - 1, dice))]
    for at, (group, job) in enumerate(list(zip(kinds, jobs(profile, kinds, dice), strict=True))[1:]):
        sex = "女" if (dice.chance(42) if at else contact[-1] in FEMALE) else "男"
        name = person_name(dice, sex, taken, rare=profile.serial is not None) if at else contact
        rows.append(row((name, sex), job, group, profile, dice))
    return rows
