"""03-financials.yaml: last year's statement (上一年度财务报表) in the form of the body's accounting rules."""

from collections.abc import Callable
from decimal import ROUND_HALF_UP, Decimal

from bench.generate.draft import Draft
from bench.generate.profile import Amount, Money, Profile
from bench.generate.values import Tree, without_empty

CENT = Decimal("0.01")
TAX = Decimal("0.8")


def exact(value: Amount) -> Amount:
    """Round to the cent; whole amounts become int."""
    rounded = Decimal(value).quantize(CENT, ROUND_HALF_UP)
    return int(rounded) if rounded == rounded.to_integral_value() else rounded


def ends(end: Amount, beginning: Amount) -> Tree:
    """期末, 年初."""
    return {"期末": exact(end), "年初": exact(beginning)}


def years(this: Amount, last: Amount) -> Tree:
    """本年, 上年."""
    return {"本年": exact(this), "上年": exact(last)}


def own_capital(money: Money) -> tuple[Amount, Amount]:
    """Give equity or net assets at the end and at the beginning: what was earned in the year lies between."""
    end = money.assets[0] - money.debts_end
    return end, end - money.surplus[0]


def balance(money: Money, capital: str) -> Tree:
    """资产负债表; `capital` is the form's word for what is left after debts."""
    end, beginning = own_capital(money)
    return {
        "流动资产合计": ends(*money.current),
        "非流动资产合计": ends(money.assets[0] - money.current[0], money.assets[1] - money.current[1]),
        "资产总计": ends(*money.assets),
        "负债合计": ends(money.debts_end, money.assets[1] - beginning),
        capital: ends(end, beginning),
    }


def before_tax(surplus: Amount) -> Amount:
    """Give the profit that leaves this much after tax; a loss bears none."""
    return surplus / TAX if surplus > 0 else surplus


def company(money: Money) -> Tree:
    """利润表."""
    return {
        "营业收入": years(*money.income),
        "营业成本": years(*money.cost),
        "利润总额": years(before_tax(money.surplus[0]), before_tax(money.surplus[1])),
        "净利润": years(*money.surplus),
    }


def institution(money: Money) -> Tree:
    """收入支出表."""
    own = [whole - subsidy for whole, subsidy in zip(money.income, money.subsidy, strict=True)]
    return {
        "收入合计": years(*money.income),
        "财政补助收入": years(*money.subsidy),
        "事业收入": years(own[0], own[1]),
        "支出合计": years(*money.cost),
        "收支结余": years(*money.surplus),
    }


def non_profit(money: Money) -> Tree:
    """业务活动表."""
    return {"收入合计": years(*money.income), "费用合计": years(*money.cost), "净资产变动额": years(*money.surplus)}


FORMS: dict[str, tuple[str, str, Callable[[Money], Tree]]] = {
    "企业": ("利润表", "所有者权益合计", company),
    "事业单位": ("收入支出表", "净资产合计", institution),
    "民间非营利组织": ("业务活动表", "净资产合计", non_profit),
}
"""The name of the statement of income, the word for own capital, and how the statement is made, by form."""


def statement(profile: Profile, money: Money) -> Tree:
    """Give the material without its scans."""
    name, capital, income = FORMS[profile.body.form]
    audit = dict(zip(("事务所", "报告文号"), money.audit, strict=True)) | {"意见": "无保留意见"} if money.audit else None
    return without_empty(
        {
            "报表种类": profile.body.form,
            "编制单位": profile.operator,
            "会计年度": profile.year - 1,
            "资产负债表": balance(money, capital),
            name: income(money),
            "服务收入": years(*money.service),
            "审计": audit,
            "单位负责人签章": "是",
            "会计主管签章": "是",
            "盖章": "是",
            "备注": money.note,
        }
    )


def table(rows: Tree) -> list[str]:
    """Give the rows of one statement as lines."""
    return [f"{key}  " + "  ".join(f"{word} {value}" for word, value in pair.items()) for key, pair in rows.items()]


def write(draft: Draft) -> None:
    """Add the statement and its scans."""
    p = draft.profile
    made = statement(p, p.money)
    name = FORMS[p.body.form][0]
    head = [f"编制单位：{p.operator}", f"会计年度：{p.year - 1}", "单位：元"]
    scans = [
        draft.pdf("03-balance-sheet", "资产负债表", [*head, *table(made["资产负债表"])]),
        draft.pdf("03-income", name, [*head, *table(made[name])]),
    ]
    note = made.pop("备注", None)
    draft.files["03-financials.yaml"] = without_empty({**made, "附件": scans, "备注": note})
