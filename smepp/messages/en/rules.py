"""G: the files of a programme, where an office has made its own."""

from smepp.messages.entry import Entry

ENTRIES: dict[str, Entry] = {
    "G101": Entry(
        "a part of a programme file that is not written as it must be",
        "{field} is not written as it must be.",
        "{asked}",
        "The number of fields, their kind, or the type of a value is not what a programme file must have here.",
    ),
    "G102": Entry(
        "one name for two things",
        '"{name}" is used twice.',
        "Change one of them, or remove what is too many.",
        "An id, the number of an article, a file, the name or short name of a district stands for one thing only.",
    ),
    "G103": Entry(
        "a test that the measure cannot be put to",
        '{clause} is measured by "{operator}", which cannot be put to the test "{word}".',
        "Use {allowed}, or another measure.",
        "Figures go with 不低于, 不超过 and the like, words with 属于, what a person must see with 由人认定.",
    ),
    "G104": Entry(
        "a threshold of another kind",
        'The threshold of {clause} for "{region}" does not go with the test "{word}".',
        "For 属于 write words, such as [营业执照]; for all other tests a number in the clause's unit; for years of operation whole years.",
        "The test asks for a number and the threshold is a list of words, or the other way round.",
    ),
    "G105": Entry(
        "no threshold",
        'The test of {clause} is "{word}", but there is no threshold (标准).',
        "Add 标准 with at least 一般; a long list of words can be named under 清单 in the measure.",
        "Without a threshold there is nothing to compare with.",
    ),
    "G106": Entry(
        "a threshold for a region that there is not",
        '{clause} has a threshold for "{region}", and there is no such region.',
        "Write one of {known}, or add the region to regions.yaml.",
        "With one sign wrong in the name the region would be held to the general threshold, and the verdict would be wrong.",
    ),
    "G107": Entry(
        "a name that leads nowhere",
        '{field} names "{name}", which is not there.',
        "Known: {known}.",
        "What stands here is the name of something elsewhere: a material, a list, a clause, a step, a reading, a region, a kind of"
        " application. The two must be the same to the letter.",
    ),
    "G108": Entry(
        "a field that no form has",
        "{clause} reads {field} of {file}, and the form has no such field.",
        "Write a field that the form has; the reference lists them.",
        "Without the field the clause would lack its facts for ever.",
    ),
    "G109": Entry(
        "a word that the field does not take",
        '{clause} looks for "{word}" in {field}, which does not take that word.',
        "Write words of that field: {allowed}.",
        "A word that differs from the form's (大专 for 大学专科) is nobody's, and every applicant would fail.",
    ),
    "G110": Entry(
        "a folder of another name",
        '{field} is "{value}", but the folder is called "{folder}".',
        "Make them the same: the outer folder bears the id, the inner one the date in force.",
        "Programmes and editions are found by their folders. Most likely a copy was changed in one place only.",
    ),
    "G111": Entry(
        "a formula that may give no result",
        'The last line of 核对结果 is "{last}", not 其他.',
        "Add a last line with 情形: 其他 and 结果: 符合认定条件.",
        "When none of the situations holds, some line must say what the result is.",
    ),
    "G112": Entry(
        "a state that no step leads to",
        'No step leads to "{state}".',
        "Add the step that leads to it to lifecycle.yaml, or leave the state out.",
        "Nobody can get there from the beginning, so no platform would ever be in it. Most likely a step is missing or an id is mistyped.",
    ),
}
