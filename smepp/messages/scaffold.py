"""The words of a new dossier: comments in its files (Chinese, as the forms are) and what the command says of it."""

from typing import Any
from unicodedata import category

from smepp.messages import Lang
from smepp.messages.values import show

UNSPEAKABLE = frozenset({"Cc", "Cf", "Cs"})
"""Categories of characters that no name should hold: controls, invisible marks, halves of a pair."""

_COMMENTS = {
    "as_of": "{title}（时点：{day}）",
    "range": "{first}至{last}",
    "about": "{title}：{description}",
    "optional": "（可不填）",
    "when": "（{field}填{values}的必填）",
    "quoted": "“{word}”",
    "or": "或",
    "example_or": " 或 ",
    "either": "（{fields}至少填一样）",
    "long": "可以分段写。",
    "example": "例：{examples}",
    "examples": "例：",
    "choices": "可填：{choices}",
    "choose": "请从这些词里选填一个：{choices}。",
    "evidence_must": "须有材料证明的：{clauses}",
    "evidence_may": "有材料最好附上的：{clauses}",
    "clause_code": "{id}（{title}）",
    "used_for": "用于：{clauses}",
    "columns": "一组一项，以“- ”开头；再添一项，把下面这一组照样复制一份，接着写。各栏的填法：",
    "column": "{name}  {about}",
    "how": "填法",
    "how_value": "写在栏目名后面，冒号用半角，后面空一格。“#”开头的行是说明，不用改；“例”只是样子。",
    "how_blank": "没有注明可以不填的都要填（一组可以不填的，里面都空着）；一时填不了的先空着，smepp check 会列出还缺什么。",
    "how_blank_record": "没有注明可以不填的都要填；空着的栏目等于没有写。",
    "how_long": "可以分段写的栏目：冒号后面写一个“|”，从下一行写起，每行开头比栏目名多空两格。",
    "how_text": "号码、代码加半角单引号，例如 '400020'，开头的零才不会丢。",
}

_README = """\
这个文件夹放扫描件。

一、怎样命名
  用小写英文字母、数字和连字符“-”，不用汉字和空格，这样打包、拷贝时不会变成乱码。
  开头与材料的文件名相同；一份材料有几个扫描件的，后面加上 -01、-02：
{names}
  例如 {first}-01.{type}、{first}-02.{type}。

二、可以用的类型
  {types}。最好用 {type}，字迹、印章和签名要看得清。
  一个文件不超过 {limit} MB，不要加密码。

三、要在材料里写明
  每个扫描件都要写进所属材料的“附件”栏，从文件夹名写起，例如：
    附件:
      - attachments/{first}.{type}
  没有写进任何材料的扫描件不算数，smepp check 会提醒。

四、不要放进来的
  居民身份证的复印件。各表都不要求身份证号码。
"""

_SAID: dict[str, dict[Lang, str]] = {
    "made": {
        "zh": "已建好案卷 {folder}：{materials} 份材料的表和一张案卷首页 dossier.yaml。\n"
        "接下来：\n"
        "  1. 从 dossier.yaml 开始，按每一栏上面的说明填写；用 VS Code 和它的 YAML 插件打开，会提示、会补全。\n"
        "  2. 扫描件放进 attachments 文件夹，怎样命名见里面的 README.txt。\n"
        "  3. 随时运行 smepp check {command}，看还缺什么。",
        "en": "{folder} is ready: the forms of {materials} materials and the cover sheet dossier.yaml.\n"
        "Next:\n"
        "  1. Begin with dossier.yaml and follow the comment above each field; VS Code with its YAML extension completes and explains.\n"
        "  2. Put scans into the folder attachments; README.txt in it says how to name them.\n"
        "  3. Run smepp check {command} at any time to see what is missing.",
    },
    "not_empty": {
        "zh": "{folder} 里已经有文件，没有动它。请换一个名字，或者先把里面的文件移走。",
        "en": "{folder} already holds files and was left alone. Choose another name, or move them away first.",
    },
    "is_file": {
        "zh": "{folder} 已经是一个文件，没有动它。请换一个名字。",
        "en": "{folder} is a file already and was left alone. Choose another name.",
    },
    "inside_dossier": {
        "zh": "{folder} 在案卷 {outer} 里面。一个案卷不能放在另一个案卷里，请换一个地方。",
        "en": "{folder} lies inside the dossier {outer}. A dossier cannot hold another one; choose another place.",
    },
    "no_parent": {
        "zh": "找不到文件夹 {parent}，不能在里面新建案卷。请核对路径，或者先建好这个文件夹。",
        "en": "There is no folder {parent} to make the dossier in. Check the path, or make that folder first.",
    },
    "name_characters": {
        "zh": '文件夹名“{name}”里有 {found}。Windows 的文件名不能用 < > : " / \\ | ? * 和控制字符，请换一个名字。',
        "en": 'The folder name "{name}" holds {found}. Names on Windows cannot hold < > : " / \\ | ? * or control characters; '
        "choose another one.",
    },
    "name_end": {
        "zh": "文件夹名“{name}”的末尾是句点或空格，Windows 会把它去掉，以后就找不到了。请换一个名字。",
        "en": 'The folder name "{name}" ends with a dot or a blank, which Windows drops, so that it is not found again. '
        "Choose another name.",
    },
    "name_reserved": {
        "zh": "“{name}”是 Windows 保留给设备的名字，不能作文件夹名。请换一个名字。",
        "en": '"{name}" is a name that Windows keeps for devices. Choose another name.',
    },
    "unknown_kind": {
        "zh": "没有申报类别“{kind}”。可以写：{known}。",
        "en": 'There is no kind of application "{kind}". Choose one of: {known}.',
    },
    "unknown_programme": {
        "zh": "没有认定办法“{programme}”。可用的：{known}。",
        "en": 'There is no programme "{programme}". Known ones: {known}.',
    },
    "year_range": {
        "zh": "年度 {year} 不对：请写四位公历年份，从 {first} 到 {last}。",
        "en": "{year} is no application year: write four digits, from {first} to {last}.",
    },
    "year_too_early": {
        "zh": "{year} 年还没有这个认定办法：《{programme}》自 {first} 起施行，晚于那一年的申报截止日。",
        "en": "There was no such programme in {year}: 《{programme}》 is in force from {first}, after that year's deadline.",
    },
    "unknown_district": {
        "zh": "没有区县“{district}”。请写推荐的区县（自治县）、经开区或新区的名称，例如 {nearest}。",
        "en": 'There is no district "{district}". Write the name of the district that recommends, such as {nearest}.',
    },
    "bad_text": {
        "zh": "{option} 要写一行文字，不超过 {limit} 个字，不能有换行和控制字符。",
        "en": "{option} takes one line of at most {limit} characters without line breaks or control characters.",
    },
    "no_form": {
        "zh": "认定办法《{programme}》的材料 {file} 没有对应的表，不能建案卷。请与维护认定办法数据的人联系。",
        "en": "The material {file} of 《{programme}》 has no form, so no dossier can be made. Tell whoever keeps the programme's data.",
    },
}

CODES = frozenset(_SAID)


def comment(key: str, **values: object) -> str:
    """A piece of a comment in a form."""
    return _COMMENTS[key].format(**values)


def readme(*, names: str, first: str, types: str, best: str, limit: int) -> str:
    """How to name scans: `names` the lines of file names and materials, `first` the stem of the example, `limit` in MB."""
    return _README.format(names=names, first=first, types=types, type=best, limit=limit)


def said(code: str, lang: Lang, **params: Any) -> str:
    """What the command says: that the dossier is made, or why not and what to do."""
    return _SAID[code][lang].format(**{name: spoken(value, lang) for name, value in params.items()})


def spoken(value: Any, lang: Lang) -> str:
    """A parameter as the commands for new files say it. Paths and names stand in full, without what could move the cursor."""
    if not isinstance(value, str):
        return show(value, lang)
    return "".join("?" if category(each) in UNSPEAKABLE else each for each in value)
