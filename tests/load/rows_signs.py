"""More of what people type: signs of YAML, quotes, brackets, what is refused, numbers, characters."""

from tests.load.rows import BEHIND, BRACKET, EXPLICIT, QUOTE, Row, begins_with, no_text_key


def escape(sequence: str) -> str:
    return f"双引号里的“{sequence}”读不成原来的字。"


def tag(written: str) -> str:
    return f"“{written}”在 YAML 里是类型标签，材料里不能用。"


def anchor(name: str) -> str:
    return f"“&{name}”在 YAML 里是锚点，材料里不能用。"


def alias(name: str) -> str:
    return f"“*{name}”在 YAML 里是引用别处内容的别名，材料里不能用。"


def again(key: str, first: int) -> str:
    return f"“{key}”在第 {first} 行已经写过，这里又写了一次。"


DIRECTIVE = "以“%”开头的这一行是 YAML 指令，材料里不能用。"
MERGE = "“<<”在 YAML 里表示并入别处的内容，材料里不能用。"
LONG = "这个数字超过了 40 位。"

SIGNS = {
    "percent": Row("a: %80\n", "1:4", "Y309", begins_with("%")),
    "percent at the margin": Row("%80\n", "1:1", "Y309", begins_with("%")),
    "at": Row("a: @x\n", "1:4", "Y309", begins_with("@")),
    "backtick": Row("a: `x`\n", "1:4", "Y309", begins_with("`")),
    "star that names nothing": Row("a: *必填\n", "1:4", "Y309", begins_with("*")),
    "ampersand and blank": Row("a: & x\n", "1:4", "Y309", begins_with("&")),
    "greater": Row("a: >50%\nb: 1\n", "1:4", "Y309", begins_with(">")),
    "bar": Row("a: |x\n", "1:4", "Y309", begins_with("|")),
    "comma": Row("a: ,x\n", "1:4", "Y309", begins_with(",")),
    "closing bracket": Row("a: ]x\n", "1:4", "Y309", begins_with("]")),
    "question mark": Row("a: ? x\n", "1:4", "Y309", begins_with("?")),
    "dash for nothing": Row("a: -\n", "1:4", "Y309", begins_with("-")),
    "bracket before text": Row("a: [注]内容\nb: 1\n", "1:7", "Y310", BEHIND),
    "quoted word before text": Row('a: "云联"平台\nb: 1\n', "1:8", "Y310", BEHIND),
    "apostrophe": Row("a: 'it's'\nb: 1\n", "1:8", "Y310", BEHIND),
    "colon behind a quoted value": Row('a: "x": y\n', "1:7", "Y310", BEHIND),
    "unknown escape": Row('a: "C:\\x"\n', "1:7", "Y311", escape("\\x")),
    "unknown escape before Chinese": Row('a: "D:\\数据"\nb: 1\n', "1:7", "Y311", escape("\\数")),
    "path of Windows that reads as a tab": Row('a: "D:\\temp"\n', "1:7", "Y311", escape("\\t")),
    "file name that reads as a new line": Row('a: "attachments\\new.pdf"\n', "1:16", "Y311", escape("\\n")),
    "half a character": Row('a: "\\ud800"\n', "1:5", "Y311", escape("\\ud800")),
    "no character": Row('a: "\\U00110000"\n', "1:5", "Y311", escape("\\U00110000")),
    "double quote not closed": Row('a: 1\nb: "x\nc: 1\n', "2:4", "Y312", QUOTE),
    "single quote not closed": Row("a: 'x\nb: 1\n", "1:4", "Y312", QUOTE),
    "quote closed by the next one": Row('a: "x\nb: "y"\nc: 1\n', "1:4", "Y312", QUOTE),
    "quote that swallows whole lines": Row('a: "x\nb: 1\nc: y"\n', "1:4", "Y312", QUOTE),
    "quote closed by a curly one": Row('a: "x”\nb: 1\n', "1:4", "Y312", QUOTE),
    "bracket not closed": Row("a: 1\nb: [1, 2\nc: 1\n", "2:4", "Y313", BRACKET),
    "brace not closed": Row("a: {x: 1\nb: 1\n", "1:4", "Y313", BRACKET),
    "bracket closed by a brace": Row("a: [1, 2}\n", "1:4", "Y313", BRACKET),
    "bracket at the end": Row("a: [", "1:4", "Y313", BRACKET),
    "bracket on a line of its own": Row("a: 1\n]\n", "2:1", "Y313", BRACKET),
    "comma behind a value": Row('a: "x",\n', "1:7", "Y310", BEHIND),
    "quoted word before text at the root": Row('"云联" 平台\n', "1:6", "Y310", BEHIND),
    "two values": Row("a: [1] [2]\n", "1:8", "Y310", BEHIND),
    "one bracket too many": Row("a: [1, 2]]\n", "1:10", "Y313", BRACKET),
}

REFUSED = {
    "duplicate key": Row("名称: a\n年: 1\n名称: b\n", "3:1", "Y101", again("名称", 1)),
    "duplicate key one level down": Row("p:\n  - a: 1\n    a: 1\n", "3:5", "Y101", again("a", 2)),
    "duplicate key in quotes": Row('a: 1\n"a": 2\n', "2:1", "Y101", again("a", 1)),
    "number as key": Row("2012: 35\n", "1:1", "Y102", no_text_key("2012")),
    "truth as key": Row("true: 1\n", "1:1", "Y102", no_text_key("true")),
    "null as key": Row("~: 1\n", "1:1", "Y102", no_text_key("~")),
    "explicit key": Row("? a\n: b\n", "1:3", "Y103", EXPLICIT),
    "explicit key below its sign": Row("?\n  a\n: b\n", "2:3", "Y103", EXPLICIT),
    "list as key": Row("[a]: b\n", "1:1", "Y103", EXPLICIT),
    "mapping as key": Row("{a: 1}: b\n", "1:1", "Y103", EXPLICIT),
    "anchor": Row("a: &x 1\n", "1:4", "Y104", anchor("x")),
    "anchor of a list in itself": Row("a: &x [*x]\n", "1:4", "Y104", anchor("x")),
    "alias": Row("a: *x\n", "1:4", "Y105", alias("x")),
    "binary": Row("a: !!binary aGk=\n", "1:4", "Y106", tag("!!binary")),
    "set": Row("a: !!set\n  x:\n", "1:4", "Y106", tag("!!set")),
    "Python object": Row('a: !!python/object/apply:os.system ["x"]\n', "1:4", "Y106", tag("!!python/object/apply:os.system")),
    "local tag": Row("a: !foo 1\n", "1:4", "Y106", tag("!foo")),
    "tag without name": Row("a: ! 12\n", "1:4", "Y106", tag("!")),
    "tag with unknown handle": Row("a: !h!x 1\n", "1:4", "Y106", tag("!h!x")),
    "merge key": Row("a:\n  <<: {x: 1}\n", "2:3", "Y107", MERGE),
    "directive": Row("%YAML 1.2\n---\na: 1\n", "1:1", "Y015", DIRECTIVE),
    "directive of another version": Row("%YAML 3.0\n---\na: 1\n", "1:1", "Y015", DIRECTIVE),
}

VALUES = {
    "leading zero": Row("a: 0500103\n", "1:4", "Y201", "“0500103”以 0 开头，已当作文字读取，编号请加引号。"),
    "leading zero in a list": Row("a:\n  - 1\n  - 08123\n", "3:5", "Y201", "“08123”以 0 开头，已当作文字读取，编号请加引号。"),
    "exponent": Row("a: 1e3\n", "1:4", "Y202", "“1e3”是科学记数法，已当作数字读取。"),
    "5,000 digits": Row(f"a: {'9' * 5000}\n", "1:4", "Y203", LONG),
    "exponent that fills the memory": Row("a: 1e999999999\n", "1:4", "Y203", LONG),
    "exponent of no size": Row(f"a: 1e{'9' * 5000}\n", "1:4", "Y203", LONG),
    "comment that touches": Row("地址: 民生路 #12\n", "1:9", "Y204", "“#12”前面的“#”表示注释，这些字没有读入。"),
    "comment behind a quote": Row('a: "x"#5\n', "1:7", "Y204", "“#5”前面的“#”表示注释，这些字没有读入。"),
}

CHARACTERS = {
    "NUL": Row("a: 1\nb: \x00\n", "2:4", "Y006", "这里有一个不该出现的控制字符（U+0000）。"),
    "bell": Row("a: x\x07\n", "1:5", "Y006", "这里有一个不该出现的控制字符（U+0007）。"),
    "C1": Row("a: x\x9f\n", "1:5", "Y006", "这里有一个不该出现的控制字符（U+009F）。"),
    "non-character": Row("a: x\ufffe\n", "1:5", "Y006", "这里有一个不该出现的控制字符（U+FFFE）。"),
    "control character by escape": Row('a: "x\\0"\n', "1:6", "Y006", "这里有一个不该出现的控制字符（U+0000）。"),
    "next line": Row("a: x\x85b: 1\n", "1:5", "Y007", "这里有一个看不见的字符（U+0085）。"),
    "line separator": Row("a: x\u2028b: 1\n", "1:5", "Y007", "这里有一个看不见的字符（U+2028）。"),
    "paragraph separator": Row("a: x\u2029b: 1\n", "1:5", "Y007", "这里有一个看不见的字符（U+2029）。"),
    "zero width": Row("名称: 云\u200b联\n", "1:6", "Y007", "这里有一个看不见的字符（U+200B）。"),
    "direction from a file's properties": Row("\u202aD: 1\n", "1:1", "Y007", "这里有一个看不见的字符（U+202A）。"),
    "second byte-order mark": Row("a: 1\n\ufeffb: 2\n", "2:1", "Y007", "这里有一个看不见的字符（U+FEFF）。"),
    "lost character": Row("名称: 云\ufffd\n", "1:6", "Y008", "这里有一个字在转换编码时丢失了，只留下了替代符号。"),
}
