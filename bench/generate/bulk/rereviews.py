"""A re-review for an applicant made by the hundred: a step above what it applied with."""

from bench.generate.bulk import figures
from bench.generate.dice import Dice
from bench.generate.later import Audit, Opinion, Rereview, Summary, Verdict
from bench.generate.people import person_name
from bench.generate.profile import Profile

YEAR = 2016
AUDITORS = ("重庆正平会计师事务所", "重庆算澜会计师事务所", "重庆衡称会计师事务所")


def rereview(profile: Profile, dice: Dice) -> Rereview:
    """Draw the papers of a platform whose figures have grown, with the opinions of district and panel."""
    first = profile.served[-1][1]
    served = tuple((YEAR - 3 + step, first + 9 * (step + 1) + dice.between(0, 5)) for step in range(3))
    income = dice.between(2_000_000, 9_000_000)
    before = income * 100 // dice.between(103, 116)
    survey = figures.survey(served[-1][1], profile.survey.by, dice)
    names = [person_name(dice, "女", set(), rare=True) for _ in range(2)]
    return Rereview(
        year=YEAR,
        served=served,
        assets=profile.money.assets[0],
        staff=profile.staff,
        survey=survey,
        audit=Audit(
            firm=dice.pick(AUDITORS),
            number=f"专审〔{YEAR}〕第{(profile.serial or 0) + 1:04d}号",
            day=f"{YEAR}-01-{dice.between(11, 28)}",
            year=YEAR - 1,
            income=(income, before),
            cost=(income * 91 // 100, before * 92 // 100),
        ),
        summary=Summary(
            work=f"三年来坚持{profile.theme.means}，服务家数由{served[0][1]}家增到{served[-1][1]}家。",
            effects=f"服务企业普遍感到{profile.theme.gain}，满意度{survey.rate}%。",
            plans=f"今后三年服务企业达到{served[-1][1] + 40}家，继续做好{profile.theme.trait}。",
        ),
        filled_in_by=profile.contact[0],
        more={
            "培训人次": dice.between(200, 2000),
            "公益性服务次数": dice.between(3, 20),
            "发布服务信息条数": dice.between(100, 900),
        },
        opinion=Opinion(opinion="建议确认", reasons="材料齐全，数与台账一致，建议确认。", clerk=names[0], head=names[1]),
        verdict=Verdict(
            day=f"{YEAR}-03-15",
            opinion="运营正常，评审组认为合格。",
            reasons={"5.1.finances": "审计意见为无保留意见，连续两年有结余。", "14.operation": "服务面逐年扩大，运营情况合格。"},
        ),
    )
