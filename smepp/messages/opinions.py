"""What is said of cells of filled opinion sheets that were read with care, or not understood."""

from smepp.messages import Lang
from smepp.messages.scaffold import spoken
from smepp.model.opinion import Oddity, Spot

_ODD: dict[str, dict[Lang, str]] = {
    "no_table": {
        "zh": "没有找到评审意见表：前15行里没有“案卷”“要点编号”“事实指纹”和“结论”这几列。请用 smepp review 生成的意见表；隐藏的列也要保留。",
        "en": "holds no opinion sheet: none of its first 15 rows has the columns 案卷, 要点编号, 事实指纹 and 结论. Use the sheet that smepp review makes, with its hidden columns.",
    },
    "columns_lacking": {
        "zh": "表头缺了这几列：{names}。隐藏的列也要保留，请用原来的意见表，把答案填进去。",
        "en": "lacks these columns: {names}. Keep hidden columns too; fill the answers into the sheet as it was made.",
    },
    "column_twice": {
        "zh": "“{title}”这一列出现了两次，不知道用哪一列。请删去一列。",
        "en": "The column {title} is there twice. Delete one of them.",
    },
    "no_name": {
        "zh": "这一列没有写是哪位专家的意见。请在表头写上姓名，例如“张三 结论”，或者填表上方的“评审人”。",
        "en": "This column does not say whose opinion it is. Write the name into its title, or fill in 评审人 above the table.",
    },
    "no_date": {
        "zh": "没有填评审日期。请在表上方的“评审日期”后面填写，例如 2013-03-19。",
        "en": "has no date. Fill it in behind 评审日期 above the table, such as 2013-03-19.",
    },
    "bad_date": {
        "zh": "评审日期写的是“{text}”，看不出是哪一天。请写成 2013-03-19 的样子。",
        "en": 'The date "{text}" cannot be understood. Write it as 2013-03-19.',
    },
    "later_date": {
        "zh": "评审日期 {date} 在 {on} 以后。请改正；要按以后的日期核对，请加上 --on。",
        "en": "The date {date} is later than {on}. Mend it, or ask for a later day with --on.",
    },
    "date_read": {"zh": "评审日期“{text}”按 {date} 读。", "en": 'The date "{text}" is read as {date}.'},
    "row_unknown": {
        "zh": "这一行有意见，但没有案卷、要点编号或事实指纹，不知道是对哪个要点的。请把意见填到原来的行里。",
        "en": "This row has an opinion, but no 案卷, 要点编号 or 事实指纹. Move the opinion to the row of its clause.",
    },
    "no_outcome": {
        "zh": "{who}写了理由，没有写结论：“{why}”。请补上结论，或者删去理由。",
        "en": '{who} gave a reason but no answer: "{why}". Add the answer, or delete the reason.',
    },
    "bad_outcome": {
        "zh": "结论写的是“{text}”，只能写{choices}。请改正。",
        "en": 'The answer "{text}" must be one of {choices}.',
    },
    "bad_outcome_meant": {
        "zh": "结论写的是“{text}”，只能写{choices}。是不是“{meant}”？请改正。",
        "en": 'The answer "{text}" must be one of {choices}. Did you mean {meant}?',
    },
    "word_read": {"zh": "结论“{text}”按“{word}”读。", "en": 'The answer "{text}" is read as {word}.'},
    "reason_no_text": {
        "zh": "理由是数字或日期，按“{text}”读。",
        "en": 'The reason is a number or a date and read as "{text}".',
    },
    "merged": {"zh": "合并的单元格，这一行按“{text}”读。", "en": 'A merged cell, read as "{text}" in this row.'},
    "leaders_differ": {
        "zh": "几张表里的组长不一样：{names}。请改成一样的。",
        "en": "The sheets name different leaders: {names}. Make them the same.",
    },
    "said_twice": {
        "zh": "{who}对同一个要点的意见和 {first} 里的不一样。请只留下一处。",
        "en": "What {who} says of this clause differs from {first}. Keep only one of them.",
    },
    "not_in_panel": {
        "zh": "{who}不在本年度评审组的名单里。请核对姓名；名单有变动的，先改年度批次文件里的“评审组”。",
        "en": "{who} is not on the year's panel. Check the name, or mend 评审组 in the round's file first.",
    },
    "no_dossier": {
        "zh": "表里的案卷 {folder} 在 {where} 里找不到。",
        "en": "The dossier {folder} of the sheet is not in {where}.",
    },
    "facts_changed": {
        "zh": "{clause}“{title}”：材料在意见表做好以后变了，{who}的意见没有采用。请看现在的材料重新判断。",
        "en": "{clause} ({title}): the papers have changed since the sheet was made, so the opinion of {who} was not used. Judge the papers as they are now.",
    },
    "not_open": {
        "zh": "{clause}不是这个案卷现在待人认定的要点，{who}的意见没有采用。",
        "en": "{clause} does not wait for a person in this dossier now, so the opinion of {who} was not used.",
    },
}

CODES = frozenset(_ODD)


def odd(oddity: Oddity, lang: Lang) -> str:
    """Where and what, in one line."""
    params = {name: shown(each) if isinstance(each, Spot) else spoken(each, lang) for name, each in oddity.params.items()}
    said, where = _ODD[oddity.code][lang].format(**params), shown(oddity.at)
    return f"{where} {said}" if where else said


def shown(spot: Spot) -> str:
    """A cell as `file.xlsx 评审意见表!F5`."""
    sheet = "!".join(each for each in (spot.sheet, spot.cell) if each)
    return f"{spot.file} {sheet}".strip()
