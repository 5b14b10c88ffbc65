"""Who applies, under which programme, until when (基本情况), and what the district says (推荐意见)."""

from collections.abc import Iterator

from smepp.documents.printable import paragraphs
from smepp.documents.report.setting import Part, Setting, plain, value_at
from smepp.messages.words import word
from smepp.model import forms
from smepp.model.stage import Stage

CODES = ("统一社会信用代码", "注册号", "登记证号", "组织机构代码")
CONTACT = ("姓名", "职务", "电话", "电子邮箱")


def cover(setting: Setting) -> Part:
    """The names and dates that head the report."""
    assessment, programme, lang = setting.assessment, setting.programme, setting.lang
    no_round = "" if assessment.round_found else word("head.no_round", lang, year=assessment.year)
    return {
        "案卷": assessment.dossier,
        "平台名称": assessment.platform or assessment.dossier,
        "运营单位": assessment.operator or "",
        "推荐区县": assessment.district or "",
        "区域": assessment.region or "",
        "年度": "" if assessment.year is None else str(assessment.year),
        "申报类别": assessment.kind or (word("stage.rereview", lang) if assessment.stage is Stage.REREVIEW else ""),
        "截止时间": assessment.deadline or "",
        "截止说明": no_round if assessment.deadline else "",
        **_received(setting),
        "核对日期": setting.on,
        "认定办法": programme.title,
        "文号": programme.document,
        "认定办法全称": word("head.title", lang, title=programme.title, document=programme.document),
        "办法说明": "" if assessment.office_found else word("head.no_office", lang),
    }


def _received(setting: Setting) -> Part:
    """The cover tells it of the application, the district's opinion of a re-review."""
    first = setting.assessment.stage is Stage.APPLICATION
    file = forms.DOSSIER if first else setting.papers.recommendation
    return {name: setting.text(file, name) for name in ("区县收件日期", "市局收件时间")}


def facts(setting: Setting, head: Part, labels: dict[str, str]) -> list[Part]:
    """The rows of a table of facts; what is not known has none."""
    rows = ((labels[name], text) for name, text in _rows(setting, head))
    return [{"名称": name, "内容": text} for name, text in rows if text]


def _rows(setting: Setting, head: Part) -> Iterator[tuple[str, str]]:
    application, licence, text = forms.APPLICATION, forms.LEGAL_PERSON, setting.text
    yield "平台名称", head["平台名称"]
    yield "运营单位", head["运营单位"]
    yield "单位性质", text(application, "单位性质")
    yield "法定代表人", text(application, "法定代表人") or text(licence, "法定代表人")
    yield "登记号码", next(filter(None, (text(licence, each) for each in CODES)), "")
    yield "成立日期", text(licence, "成立日期")
    yield "住所", text(licence, "住所")
    yield "推荐区县", _with(setting, head["推荐区县"], head["区域"])
    yield "申报年度", _with(setting, head["年度"], setting.assessment.kind or "")
    yield "服务类别", text(application, "服务类别")
    yield "服务功能", _functions(setting)
    yield "联系人", "　".join(filter(None, (text(application, "联系人", each) for each in CONTACT)))
    yield "区县收件日期", head["区县收件日期"]
    yield "市局收件时间", head["市局收件时间"]
    yield "截止时间", _with(setting, head["截止时间"], head["截止说明"])
    yield "依据", _with(setting, head["认定办法全称"], head["办法说明"])


def _functions(setting: Setting) -> str:
    rows = value_at(setting.values.get(forms.APPLICATION), ("服务功能",))
    kinds = [plain(value_at(each, ("类别",))) for each in rows] if isinstance(rows, list) else []
    return plain(kinds)


def _with(setting: Setting, main: str, more: str) -> str:
    return word("in_brackets", setting.lang, main=main, more=more) if main and more else main or more


def recommendation(setting: Setting) -> Part:
    """The district's opinion; empty when there is none on the day of asking."""
    file = setting.papers.recommendation
    if not setting.text(file, "意见"):
        return {}
    return {
        "推荐单位": setting.text(file, "推荐单位") or setting.text(file, "审查单位"),
        **{name: setting.text(file, name) for name in ("意见", "文号", "日期", "上报日期", "经办人", "负责人")},
        "段落": paragraphs(setting.text(file, "审查说明")),
        "核查日期": setting.text(file, "现场核查", "日期"),
        "核查人员": setting.text(file, "现场核查", "人员"),
        "核查情况": paragraphs(setting.text(file, "现场核查", "情况")),
    }
