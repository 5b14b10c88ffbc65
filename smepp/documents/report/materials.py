"""The papers that the programme asks for (申报材料), one a line: handed in or not, attachments, problems."""

from collections import Counter

from smepp.documents.report.setting import MET, NONE, NOT_MET, Part, Setting
from smepp.messages.words import word
from smepp.model.codes import Level
from smepp.model.finding import Finding
from smepp.model.naming import named_attachments
from smepp.model.outcome import Outcome
from smepp.model.programme import Material
from smepp.wording.citation import citation

OPERATOR = OPERAND = "材料"
"""The measure that looks for a paper, and what names the paper in it."""
KILO = 1024
MEGA = KILO * KILO


def checklist(setting: Setting) -> list[Part]:
    """Every material of the programme in its order."""
    counts = Counter((each.place.file, each.level) for each in setting.assessment.problems)
    answers = {each.clause: each for each in setting.assessment.findings}
    asked = {
        str(each.operands.get(OPERAND)): answers.get(each.id) for each in setting.programme.clauses if each.operator == OPERATOR
    }
    return [
        {
            "序号": str(number),
            **_line(each, asked.get(each.id), setting),
            **_problems(counts[each.file, Level.ERROR], counts[each.file, Level.WARNING], setting),
        }
        for number, each in enumerate(setting.programme.materials, 1)
    ]


def _line(material: Material, finding: Finding | None, setting: Setting) -> Part:
    state, mark = _state(material, finding, setting)
    attachments = _attachments(material.file, setting)
    return {
        "编号": material.id,
        "条款": citation(material.id, setting.lang),
        "名称": material.title,
        "文件": material.file,
        "已交": mark == MET,
        "状态": word(state, setting.lang),
        "标记": mark,
        "可以没有": material.may_be_empty,
        "需要附件": material.attachments_required,
        "附件数": str(len(attachments)),
        "附件": attachments,
    }


def _state(material: Material, finding: Finding | None, setting: Setting) -> tuple[str, str]:
    """The key of the word for the state, and its mark."""
    if setting.assessment.kind and setting.assessment.kind not in material.kinds:
        return "material.not_asked", NONE
    document = setting.dossier.documents.get(material.file)
    if document is None:
        return "material.absent", NOT_MET
    if document.value is None:
        return "material.unreadable", NOT_MET
    if material.may_be_empty and setting.text(material.file, "无") == "是":
        return "material.empty", MET
    complete = finding is None or not finding.applies or finding.outcome is Outcome.MET
    return ("material.handed_in", MET) if complete else ("material.incomplete", NOT_MET)


def _attachments(file: str, setting: Setting) -> list[Part]:
    paths = dict.fromkeys(path for _, path in named_attachments(setting.values.get(file)))
    return [_attachment(path, setting) for path in paths]


def _attachment(path: str, setting: Setting) -> Part:
    found = setting.dossier.attachments.get(path)
    sound = found is not None and not found.defect and found.sha256 is not None
    state = "attachment.absent" if found is None else "attachment.sound" if sound else "attachment.defect"
    return {
        "文件名": path,
        "类型": (found.kind or "") if found else "",
        "大小": _size(found.size) if found else "",
        "状况": word(state, setting.lang),
        "完好": sound,
    }


def _size(size: int) -> str:
    if size < MEGA:
        return f"{max(1, (size + KILO // 2) // KILO)} KB"
    tenths = (10 * size + MEGA // 2) // MEGA
    return f"{tenths // 10}.{tenths % 10} MB"


def _problems(errors: int, warnings: int, setting: Setting) -> Part:
    key = "problems_of.none" if not errors + warnings else "problems_of.some"
    return {
        "错误数": str(errors),
        "提示数": str(warnings),
        "问题": word(key, setting.lang, errors=errors, warnings=warnings),
    }
