"""What people type, and what the loader must say: text, line and column, code, Chinese message."""

from typing import NamedTuple


class Row(NamedTuple):
    typed: str
    at: str
    code: str
    says: str


COLON = "这里用了全角冒号“：”。"
SPACE = "这里有全角空格。"
TAB = "这里有 Tab 字符。"
DASH = "列表的“-”后要有空格。"
VALUE = "值里有冒号，请加引号。"
CURLY = "这里用的是中文引号，YAML 不认它是引号。"
QUOTE = "从这里开始的引号没有在原来的地方结束。"
BRACKET = "方括号或花括号没有配好对，或者各项之间的逗号不对。"
BEHIND = "引号或括号已经结束，后面还有内容。"
INDENT = "这一行的缩进与上面的各行对不上。"
BARE = "这一行没有冒号，不成为栏目。"
MIXED = "同一级里既有“栏目: 内容”，又有以“-”开头的列表。"
DOCUMENT = "从这里开始了第二份文档，一个文件只能有一份文档。"
EXPLICIT = "栏目名不能是列表、括号里的内容，也不能用“?”引出。"
DEEP = "内容的层次超过了 32 层。"


def no_space(key: str) -> str:
    return f"“{key}”的冒号后要有空格。"


def begins_with(sign: str) -> str:
    return f"内容不能直接以“{sign}”开头，请加引号。"


def other_dash(sign: str) -> str:
    return f"这一行开头的“{sign}”不是半角减号“-”。"


def no_text_key(key: str) -> str:
    return f"栏目名必须是文字，这里是“{key}”。"


COLONS = {
    "full-width colon alone": Row("a：1\n", "1:2", "Y301", COLON),
    "full-width colon on the line above": Row("a： 1\nb: 2\n", "1:2", "Y301", COLON),
    "full-width colon on the line below": Row("x: 0\na：1\nb: 2\n", "2:2", "Y301", COLON),
    "full-width colon on the last line": Row("x: 0\na：1\n", "2:2", "Y301", COLON),
    "full-width colon one level down": Row("平台:\n  类别: 公共\n  名称：云联\n  年: 1\n", "3:5", "Y301", COLON),
    "full-width colon first below a key": Row("平台:\n  名称：云联\n  年: 1\n", "2:5", "Y301", COLON),
    "full-width colon alone below a key": Row("平台:\n  名称：云联\n", "2:5", "Y301", COLON),
    "full-width colon in an item": Row("p:\n  - 名称：云联\n    年: 1\n", "2:7", "Y301", COLON),
    "full-width colon in an item's second line": Row("p:\n  - a: 1\n    b：2\n", "3:6", "Y301", COLON),
    "full-width colon behind a key with a mapping": Row("x: 1\n平台：\n  a: 1\ny: 2\n", "2:3", "Y301", COLON),
    "full-width colon behind a key with a list": Row("x: 1\n平台：\n  - a: 1\ny: 2\n", "2:3", "Y301", COLON),
    "full-width colon in braces": Row("a: {b：1}\n", "1:6", "Y301", COLON),
    "full-width colon in a continued value": Row("a: b\n  第一：有\n", "2:5", "Y301", COLON),
    "no space alone": Row("a:1\n", "1:2", "Y302", no_space("a")),
    "no space on the line above": Row("a:1\nb: 2\n", "1:2", "Y302", no_space("a")),
    "no space inside a mapping": Row("x: 0\n名称:云联\nb: 2\n", "2:3", "Y302", no_space("名称")),
    "no space one level down": Row("平台:\n  名称:云联\n", "2:5", "Y302", no_space("名称")),
    "no space in braces": Row("a: {b:1}\n", "1:6", "Y302", no_space("b")),
    "no space behind a quoted key": Row('"名称":云联\n', "1:5", "Y302", no_space("名称")),
    "colon in a value": Row("备注: 备注: 有\n", "1:7", "Y307", VALUE),
    "colon in a later value": Row("a: 1\n备注: 说明: 有\nb: 1\n", "2:7", "Y307", VALUE),
    "curly quotes around a value": Row("a: “x: y”\n", "1:4", "Y308", CURLY),
    "curly quotes around a line": Row("“x: y”\n", "1:1", "Y308", CURLY),
    "curly quotes around a key": Row("a:\n  “名称”: x\n", "2:3", "Y308", CURLY),
    "nothing before the colon": Row(": 1\n", "1:1", "Y102", no_text_key("（空）")),
    "nothing before a later colon": Row("a: 1\n: 2\n", "2:1", "Y102", no_text_key("（空）")),
    "line without a colon": Row("a: 1\n重庆云联\nb: 2\n", "2:1", "Y315", BARE),
    "first line without a colon": Row("申请报告\nb: 2\n", "1:1", "Y315", BARE),
}

BLANKS = {
    "full-width spaces as indentation": Row("a:\n\u3000\u3000b: 1\n", "2:1", "Y304", SPACE),
    "full-width spaces among spaces": Row("a:\n  x: 1\n\u3000\u3000y: 2\n", "3:1", "Y304", SPACE),
    "full-width space behind the colon": Row("a:\u30001\nb: 2\n", "1:3", "Y304", SPACE),
    "full-width space behind colon and space": Row("a: \u30001\n", "1:4", "Y304", SPACE),
    "full-width space at the end": Row("名称: 云联\u3000\n", "1:7", "Y304", SPACE),
    "full-width space behind a dash": Row("a:\n  -\u3000b\n  - c\n", "2:4", "Y304", SPACE),
    "full-width space inside a key": Row("姓\u3000名: 张三\n", "1:2", "Y304", SPACE),
    "full-width space on an empty line": Row("a: 1\n\u3000\nb: 2\n", "2:1", "Y304", SPACE),
    "no-break space": Row("a:\xa01\nb: 2\n", "1:3", "Y305", "这里有一个特殊空格（U+00A0），不是普通空格。"),
    "no-break space as indentation": Row("a:\n\xa0b: 1\n", "2:1", "Y305", "这里有一个特殊空格（U+00A0），不是普通空格。"),
    "tab as indentation": Row("a:\n\tb: 1\n", "2:1", "Y306", TAB),
    "tab as later indentation": Row("a:\n  b: 1\n\tc: 2\n", "3:1", "Y306", TAB),
    "tab behind spaces": Row("a:\n  b: 1\n \tc: 2\n", "3:2", "Y306", TAB),
    "tab behind the colon": Row("a:\t1\n", "1:3", "Y306", TAB),
    "tab before the colon": Row("a\t: 1\nb: 2\n", "1:2", "Y306", TAB),
    "tab behind a dash": Row("a:\n  -\tb\n", "2:4", "Y306", TAB),
    "tab in a value": Row("a: x\ty\n", "1:5", "Y306", TAB),
    "tab at the end": Row("a: 1\t\nb: 2\n", "1:5", "Y306", TAB),
    "tab on an empty line": Row("a: 1\n\t\nb: 2\n", "2:1", "Y306", TAB),
    "tab below a bar": Row("a: |\n\tx\n", "2:1", "Y306", TAB),
    "dash without space": Row("-b\n", "1:1", "Y303", DASH),
    "dash without space below a key": Row("x:\n  -b\ny: 1\n", "2:3", "Y303", DASH),
    "dash without space at the margin": Row("x:\n-b\n-c\n", "2:1", "Y303", DASH),
    "dash without space among items": Row("x:\n  - a\n  -b\n  - c\n", "3:3", "Y303", DASH),
    "dash without space before a number": Row("x:\n- 1\n-2\n", "3:1", "Y303", DASH),
    "full-width dash of the first item": Row("x:\n  － a\n  - b\n", "2:3", "Y317", other_dash("－")),
    "full-width dash of a later item": Row("x:\n  - a\n  － b\ny: 1\n", "3:3", "Y317", other_dash("－")),
    "full-width dash that touches its item": Row("x:\n  - a\n  －b\n", "3:3", "Y317", other_dash("－")),
    "full-width dash before a key": Row("x:\n  － 姓名: 张\n    学历: 本科\n", "2:3", "Y317", other_dash("－")),
    "long dash of an item": Row("x:\n  - a\n  — b\n", "3:3", "Y317", other_dash("—")),
    "dash without space before a key": Row("x:\n  -姓名: 张\n   学历: 本科\n", "2:3", "Y303", DASH),
}

LAYOUT = {
    "too little indentation": Row("a:\n  b: 1\n c: 2\n", "3:2", "Y314", INDENT),
    "too much indentation": Row("a:\n  b: 1\n    c: 2\n", "3:5", "Y314", INDENT),
    "indented root": Row(" a: 1\nb: 2\n", "2:1", "Y314", INDENT),
    "item with too little indentation": Row("a:\n  - 1\n - 2\n", "3:2", "Y314", INDENT),
    "key of an item with too little indentation": Row("a:\n  - b: 1\n   c: 2\n", "3:4", "Y314", INDENT),
    "negative number before an indented key": Row("a: -5\n b: 1\n", "2:2", "Y314", INDENT),
    "text below a bar without indentation": Row("a: |\n正文\n", "2:1", "Y314", INDENT),
    "text with a full-width colon below a bar": Row(
        "a: |\n把货主、车主放在一张单子上：货从哪里出\nb: 1\n", "2:1", "Y314", INDENT
    ),
    "key behind braces": Row("{a: 1}\nb: 2\n", "2:1", "Y314", INDENT),
    "item among keys": Row("a: 1\n- b\n", "2:1", "Y316", MIXED),
    "key among items": Row("a:\n  - b\n  c: 1\n", "3:3", "Y316", MIXED),
    "two documents": Row("a: 1\n---\nb: 2\n", "2:1", "Y014", DOCUMENT),
    "text behind the end of the document": Row("a: 1\n...\nb: 2\n", "3:1", "Y014", DOCUMENT),
    "list at the root": Row("- a: 1\n", "1:1", "Y012", "最外层应当是一个个栏目，现在是用“-”开头的列表。"),
    "text at the root": Row("重庆云联\n", "1:1", "Y013", "最外层应当是一个个栏目，现在只是一段文字。"),
    "3,000 brackets": Row("[" * 3000, "1:33", "Y016", DEEP),
    "33 levels": Row("".join(f"{' ' * level}a:\n" for level in range(33)) + " " * 33 + "b: 1\n", "33:33", "Y016", DEEP),
}
