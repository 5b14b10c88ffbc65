"""What `smepp new legacy` says: of the list as a whole, of its rows, and in the comments of the event that it writes."""

from smepp.messages import Lang
from smepp.messages import text as problem_text
from smepp.messages.scaffold import spoken
from smepp.messages.values import shorten
from smepp.model.listed_row import RowNote
from smepp.model.problem import Problem

_COMMENTS = {"heading": "认定记录：以往认定的称号，照当时公布的名单写成，没有案卷也有效。"}

_SAID: dict[str, dict[Lang, str]] = {
    "written": {
        "zh": "已写好 {file}：{dated} 认定的平台{n}个。",
        "en": "{file} is written: {n} platforms recognised on {dated}.",
    },
    "not_written": {
        "zh": "名单里有要先改正的地方，没有写 {file}。",
        "en": "The list has mistakes to be mended first; {file} was not written.",
    },
    "there": {
        "zh": "{file} 已经有了，没有动它。同一天的另一份文件，加上 --nth 2；写错了的，另写更正记录。",
        "en": "{file} is there already and was left alone. For another document of the same day add --nth 2; a wrong event is mended by a"
        " later correction.",
    },
    "number_range": {
        "zh": "件号 {number} 不对：请写 1 到 {most}。",
        "en": "{number} is no number of a document: write 1 to {most}.",
    },
    "bad_text": {
        "zh": "{option} 要写一行文字，不超过 {limit} 个字，不能有换行和控制字符。",
        "en": "{option} takes one line of at most {limit} characters without line breaks or control characters.",
    },
}

_NOTES: dict[str, dict[Lang, str]] = {
    "columns_lacking": {
        "zh": "没有找到名单：缺少栏目 {names}。前15行里要有一行表头，写明平台名称、运营单位、区县。",
        "en": "No list was found: the columns {names} are lacking. One of the first 15 rows must have the titles 平台名称, 运营单位, 区县.",
    },
    "no_rows": {"zh": "表头下面没有平台。", "en": "There are no platforms below the titles."},
    "column_twice": {
        "zh": "有几栏像是{field}，用了其中一栏，“{title}”一栏没有用。",
        "en": "Several columns may be {field}; one is taken, “{title}” is not.",
    },
    "sheet_left": {
        "zh": "这张表没有平台名称、运营单位、区县三栏，没有读。",
        "en": "This sheet lacks the columns 平台名称, 运营单位, 区县 and was not read.",
    },
    "row_left": {"zh": "不是平台，没有写进去：{text}", "en": "No platform, left out: {text}"},
    "unfit": {"zh": "写不进认定记录：{problem}", "en": "It cannot be written into an event: {problem}"},
    "cells_blank": {"zh": "没有填：{names}。", "en": "Blank: {names}."},
    "code_lost": {
        "zh": "{field} {text} 是按数字存的，末几位已经丢了。请把格子改成文本，重新填写代码。",
        "en": "{field} {text} was kept as a number and has lost its last digits. Make the cell a text and enter the code again.",
    },
    "district_unknown": {
        "zh": "没有区县“{district}”。请写推荐的区县（自治县）、经开区或新区的名称，例如 {nearest}。",
        "en": 'There is no district "{district}". Write the name of the district that recommended, such as {nearest}.',
    },
    "district_read": {
        "zh": "区县“{district}”当时的名称是{name}，照{name}写。",
        "en": 'The district "{district}" was called {name} on that day and is written so.',
    },
    "code_shape": {
        "zh": "{field} {value}（{length}位）不像是代码：统一社会信用代码18位，注册号15位，组织机构代码9位。请核对。",
        "en": "{field} {value} ({length} signs) is no such code: a unified code has 18, a registration number 15, an organisation code 9.",
    },
    "code_wrong": {
        "zh": "{field} {value} 的校验位不对，正确的可能是 {right}。请对照证照核对。",
        "en": "The check character of {field} {value} is wrong; {right} may be right. Compare with the licence.",
    },
    "code_kind": {
        "zh": "{field}一栏的 {value} 是{kind}，请写到{kind}一栏。",
        "en": "{value} in the column {field} is a {kind}; write it in that column.",
    },
    "no_dossier": {
        "zh": "案卷 {folder} 找不到。请从 office.yaml 所在的文件夹写起；没有案卷的空着。",
        "en": "There is no dossier {folder}. Write its path from the folder of office.yaml, or leave it blank.",
    },
    "twice": {"zh": "{name} 与第{first}行重复。", "en": "{name} stands in row {first} already."},
    "known": {"zh": "{name} 已经在 {file} 里认定过。", "en": "{name} is recognised by {file} already."},
    "due": {"zh": "首次复核在{year}年度。", "en": "The first re-review falls due in {year}."},
    "in_force": {
        "zh": "这一天《{programme}》（{first} 起施行）已经施行。按它认定的平台，以后要有公示和案卷。",
        "en": "On that day 《{programme}》 was in force already (from {first}). Platforms recognised under it should have publicity and a dossier.",
    },
}

_PLACES: dict[str, dict[Lang, str]] = {
    "row": {"zh": "第{row}行：{text}", "en": "Row {row}: {text}"},
    "sheet": {"zh": "表“{sheet}”：{text}", "en": "Sheet “{sheet}”: {text}"},
    "sheet_row": {"zh": "表“{sheet}”第{row}行：{text}", "en": "Sheet “{sheet}”, row {row}: {text}"},
}

CODES = frozenset(_SAID)
NOTES = frozenset(_NOTES)


def comment(key: str) -> str:
    """A comment in the event."""
    return _COMMENTS[key]


def said(code: str, lang: Lang, **params: object) -> str:
    """What the command says of the list as a whole."""
    return _SAID[code][lang].format(**{name: spoken(value, lang) for name, value in params.items()})


def told(note: RowNote, lang: Lang) -> str:
    """What is said of a row, with its number as it is shown in Excel."""
    text = _NOTES[note.code][lang].format(**{name: _shown(name, value, lang) for name, value in note.params.items()})
    if note.row is None and note.sheet is None:
        return text
    place = "row" if note.sheet is None else "sheet" if note.row is None else "sheet_row"
    return _PLACES[place][lang].format(row=note.row, sheet=spoken(note.sheet, lang), text=text)


def _shown(name: str, value: object, lang: Lang) -> str:
    if isinstance(value, Problem):
        return problem_text(value, lang)
    return shorten(spoken(value, lang)) if name == "text" else spoken(value, lang)
