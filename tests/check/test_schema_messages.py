"""What a person is told for each code, word for word, in both languages."""

from decimal import Decimal
from string import Formatter
from typing import Any, NamedTuple

import pytest

from smepp.messages import entry, mend, text
from smepp.model.codes import schema
from smepp.model.codes.spec import Level
from smepp.model.place import Route
from tests.schemas.patch import GONE, only


class Case(NamedTuple):
    form: str
    changes: list[tuple[Route, Any]]
    zh: str
    zh_mend: str
    en: str
    en_mend: str


CASES = {
    "S201": Case(
        "05-personnel",
        [(("人员", 0, "学历"), GONE)],
        "缺少“学历”。",
        "请补上“学历”：国家承认的最高学历；查不到的写“不明”。",
        "The field “学历” is missing.",
        "Add “学历” and fill it in.",
    ),
    "S202": Case(
        "02-legal-person",
        [(("名称",), GONE), (("盖章",), None)],
        "缺少 2 栏：名称、盖章。",
        "请逐栏补上。",
        "2 fields are missing: 名称, 盖章.",
        "Add each of them and fill it in.",
    ),
    "S203": Case(
        "05-personnel",
        [(("人员", 0), None)],
        "“人员”第 1 行是空的。",
        "请填写这一行，或者把这一行删去。",
        "Row 1 of “人员” is blank.",
        "Fill the row in, or delete it.",
    ),
    "S204": Case(
        "10-declaration",
        [(("天气",), "晴")],
        "这里没有“天气”这一栏。",
        "请删去，或把内容写到合适的栏目里。这里可以填的栏目：声明单位、声明内容、法定代表人、声明日期、法定代表人签字、盖章、附件、备注。",
        "There is no field “天气” here.",
        "Delete it, or move its content to a field that exists here: 声明单位, 声明内容, 法定代表人, 声明日期, 法定代表人签字, 盖章, 附件, 备注.",
    ),
    "S205": Case(
        "05-personnel",
        [(("人员", 0, "学历"), GONE), (("人员", 0, "文化程度"), "大学本科")],
        "没有“文化程度”这一栏，应为“学历”。",
        "请把“文化程度”改成“学历”。",
        "There is no field “文化程度”; it should be “学历”.",
        "Rename “文化程度” to “学历”.",
    ),
    "S206": Case(
        "01-application",
        [(("联系人", "发展前景"), "好")],
        "“发展前景”不填在这里，它属于“申请报告”。",
        "请把“发展前景”移到“申请报告”下面（那是整份表的名称时，写在最左边），并检查每行开头的空格：同一层的栏目要对齐。",
        "“发展前景” does not go here; it belongs under “申请报告”.",
        "Move “发展前景” under “申请报告” (to the very left, if that is the whole form), and check the blanks at the start of the lines: "
        "fields of one level line up.",
    ),
    "S207": Case(
        "05-personnel",
        [(("从业人数",), 26)],
        "“从业人数”不是本表的栏目，它属于“申请报告”。",
        "请把“从业人数”移到 01-application.yaml。",
        "“从业人数” is not a field of this form; it belongs to “申请报告”.",
        "Move “从业人数” to 01-application.yaml.",
    ),
    "S208": Case(
        "08-credentials",
        [(("无",), "是")],
        "已经填了“无”，就不能再填“证书”。",
        "请在“无”和“证书”里留一个，删去另一个。",
        "“证书” may not be filled in because “无” is.",
        "Keep one of “无” and “证书” and delete the other.",
    ),
    "S209": Case(
        "change",
        [(("类别",), "更名"), (("现平台名称",), GONE), (("现运营单位",), GONE)],
        "现平台名称、现运营单位，一栏也没有填。",
        "请至少填其中一栏。",
        "Not one of these fields is filled in: 现平台名称, 现运营单位.",
        "Fill in at least one of them.",
    ),
    "S211": Case(
        "02-legal-person",
        [(("名称",), ["甲", "乙"])],
        "“名称”应写文字，现在是：[…]。",
        "请直接在冒号后面写文字；本身是 true、false 之类的词，请加引号。",
        "“名称” should be text, but is: […].",
        "Write the text after the colon; put words such as true and false in quotes.",
    ),
    "S212": Case(
        "01-application",
        [(("资产总额",), "125万元")],
        "“资产总额”要写数字，现在是文字“125万元”。",
        "请改成 1250000：只写半角数字，不加引号、单位、逗号。",
        "“资产总额” should be a number, but is the text “125万元”.",
        "Change it to 1250000: plain digits only, without quotes, unit or commas.",
    ),
    "S213": Case(
        "01-application",
        [(("从业人数",), "二十来人")],
        "“从业人数”要写数字，现在是：二十来人。",
        "请只写不小于零的整数：不加引号、不写单位，例如 26。",
        "“从业人数” should be a number, but is: 二十来人.",
        "Write one definite number in plain digits, without quotes or unit.",
    ),
    "S214": Case(
        "01-application",
        [(("从业人数",), Decimal("20.5"))],
        "“从业人数”要写整数，现在是 20.5。",
        "请核对后写成整数，不带小数点。",
        "“从业人数” should be a whole number, but is 20.5.",
        "Check it and write a whole number without a decimal point.",
    ),
    "S215": Case(
        "10-declaration",
        [(("附件",), "attachments/10.pdf")],
        "“附件”要一行一个地列出，现在是：attachments/10.pdf。",
        "请在“附件”下面另起一行，每一个前面写“- ”（减号加一个空格），只有一个也要这样写。",
        "“附件” should be a list, one a line, but is: attachments/10.pdf.",
        "Below “附件” write each one on a line of its own after “- ” (a hyphen and a space), even a single one.",
    ),
    "S216": Case(
        "01-application",
        [(("联系人",), "李明")],
        "“联系人”要分栏填写，现在是：李明。",
        "请在“联系人”下面另起几行，缩进两格，分别填：姓名、职务、电话、电子邮箱。",
        "“联系人” should be filled in field by field, but is: 李明.",
        "Below “联系人”, indented by two spaces, fill in: 姓名, 职务, 电话, 电子邮箱.",
    ),
    "S217": Case(
        "recommendation",
        [(("核实", 0, "核实值"), ["20"])],
        "“核实值”应写一个数字或一段文字，现在是：[…]。",
        "请照原来那一栏的写法，写一个数字或一段文字。",
        "“核实值” should be one number or one text, but is: […].",
        "Write one number or text, in the form of the field that it refers to.",
    ),
    "S218": Case(
        "02-legal-person",
        [(("注册号",), 500105000123459)],
        "“注册号”应写文字，现在写成了数字 500105000123459。",
        "请加上引号：'500105000123459'。",
        "“注册号” should be text, but is typed as the number 500105000123459.",
        "Put it in quotes: '500105000123459'.",
    ),
    "S221": Case(
        "10-declaration",
        [(("声明日期",), "2013.10.1")],
        "“声明日期”的日期写成了 2013.10.1。",
        "请写成 2013-10-01；原件上的日期不是这一天的，照原件写。",
        "The date in “声明日期” is typed as 2013.10.1.",
        "Write 2013-10-01; if the original bears another day, write that day.",
    ),
    "S222": Case(
        "10-declaration",
        [(("声明日期",), "2013-02-29")],
        "“声明日期”写的“2013-02-29”不是可能的日期。",
        "请对照原件改正：年份 1800 到 2099，月份 01 到 12，日期不超过当月的天数。",
        "“2013-02-29” in “声明日期” cannot be the date.",
        "Correct it by the original: years 1800 to 2099, months 01 to 12, no day beyond the end of its month.",
    ),
    "S223": Case(
        "05-personnel",
        [(("人员", 0, "学历"), "大专")],
        "“学历”不能写“大专”，是不是“大学专科”？",
        "请写成“大学专科”；不是的话，从这些里选一个：博士研究生、硕士研究生、大学本科、大学专科、中专、高中、初中及以下、不明。",
        "“学历” cannot be “大专”; is “大学专科” meant?",
        "Write “大学专科”, or else one of: 博士研究生, 硕士研究生, 大学本科, 大学专科, 中专, 高中, 初中及以下, 不明.",
    ),
    "S224": Case(
        "05-personnel",
        [(("人员", 0, "学历"), "研究生")],
        "“学历”不能写“研究生”。",
        "请从这些里选一个：博士研究生、硕士研究生、大学本科、大学专科、中专、高中、初中及以下、不明。",
        "“学历” cannot be “研究生”.",
        "Choose one of: 博士研究生, 硕士研究生, 大学本科, 大学专科, 中专, 高中, 初中及以下, 不明.",
    ),
    "S225": Case(
        "01-application",
        [(("邮政编码",), "４０００２０")],
        "“邮政编码”写成了“４０００２０”，规范的写法是：'400020'。",
        "请改成：'400020'",
        "“邮政编码” is typed as “４０００２０”; the proper form is: '400020'.",
        "Change it to: '400020'",
    ),
    "S226": Case(
        "01-application",
        [(("邮政编码",), "4002")],
        "“邮政编码”写的“4002”格式不对。",
        "邮政编码是六位数字，请加引号，例如 '400020'。",
        "“4002” in “邮政编码” is not in the right form.",
        "Write it like this: '400020'.",
    ),
    "S227": Case(
        "10-declaration",
        [(("法定代表人",), "")],
        "“法定代表人”是空白的。",
        "请填写内容；这一栏可以不填的，连引号一起删去。",
        "“法定代表人” is blank.",
        "Write something; if the field may be left out, delete the quotes as well.",
    ),
    "S228": Case(
        "10-declaration",
        [(("法定代表人",), "名" * 201)],
        "“法定代表人”有 201 个字，最多 200 个。",
        "请压缩；详细的内容可以写到说明一类的栏目，或者作为附件。",
        "“法定代表人” has 201 characters; at most 200 are possible.",
        "Shorten it; details can go to a field for explanations or into an attachment.",
    ),
    "S229": Case(
        "01-application",
        [(("邮政编码",), "400020\n")],
        "“邮政编码”里有多余的空格或换行。",
        "请在冒号后面的同一行写：'400020'",
        "“邮政编码” has stray blanks or line breaks in it.",
        "Write on one line, after the colon: '400020'",
    ),
    "S231": Case(
        "01-application",
        [(("从业人数",), -1)],
        "“从业人数”是 -1，不能小于 0。",
        "请核对数字和单位后改正。",
        "“从业人数” is -1; it cannot be less than 0.",
        "Check the number and its unit and correct it.",
    ),
    "S232": Case(
        "03-financials",
        [(("会计年度",), 20112)],
        "“会计年度”是 20112，不能大于 2100。",
        "请核对数字和单位后改正。",
        "“会计年度” is 20112; it cannot be more than 2100.",
        "Check the number and its unit and correct it.",
    ),
    "S233": Case(
        "06-services",
        [(("企业", 0, "服务年度"), [2011, 2012, 2011])],
        "“服务年度”第 3 项“2011”和第 1 项重复。",
        "请删去重复的一项。",
        "Item 3 of “服务年度”, “2011”, repeats item 1.",
        "Delete the repeated item.",
    ),
}


def test_there_is_a_case_for_every_code():
    assert set(CASES) == set(schema.CODES)
    assert CASES


@pytest.mark.parametrize("code", CASES)
def test_one_change_gives_one_problem_with_these_words(code):
    case = CASES[code]
    problem = only(case.form, *case.changes)
    assert problem.code == code
    assert problem.level is Level.ERROR
    assert (text(problem, "zh"), mend(problem, "zh")) == (case.zh, case.zh_mend)
    assert (text(problem, "en"), mend(problem, "en")) == (case.en, case.en_mend)


@pytest.mark.parametrize("lang", ["zh", "en"])
@pytest.mark.parametrize("code", CASES)
def test_texts_use_no_more_than_their_parameters_and_any_console_can_print_them(code, lang):
    said = entry(code, lang)
    named = {name for template in (said.text, said.mend) for _, name, _, _ in Formatter().parse(template) if name}
    assert named <= set(schema.CODES[code].params)
    assert not any(name for template in (said.title, said.cause) for _, name, _, _ in Formatter().parse(template))
    "".join(said).encode("gbk")
    assert all(said)
