"""Citations, counts, lists, annexes."""

from smepp.messages.entry import Entry

ENTRIES: dict[str, Entry] = {
    "D201": Entry(
        "no such article",
        "{cited} is cited; the rules have {last} articles.",
        "Compare with the rules and mend the number.",
        "With a wrong number the document rests on nothing.",
    ),
    "D202": Entry(
        "no such item",
        "{cited} is cited; the article has {items} items.",
        "Compare with the rules and mend the number.",
        "With a wrong number the document rests on nothing.",
    ),
    "D203": Entry(
        "an article that does not fit the document",
        "{cited} is cited; the document ({kind}) rests on {right}.",
        "Check the number; if the citation is meant, cite {right} besides.",
        "In a document made from one of another kind the old number is easily left.",
    ),
    "D204": Entry(
        "the number of the rules is wrong",
        'The number of the rules is given as "{said}"; it is "{right}".',
        'Write "{right}".',
        "A digit more or less, and it is another document.",
    ),
    "D205": Entry(
        "the title of the rules is wrong",
        "The title of the rules is given as 《{said}》; it is 《{right}》.",
        "Write it as it is; a short form must be introduced by the full title.",
        "Documents are cited by their full titles, to the character.",
    ),
    "D206": Entry(
        "an article that is cited was changed",
        "{said} is cited; in the draft it was {right}.",
        "Write {right} again; whatever else is to be cited is added behind it, not put in its place.",
        "What a document rests on follows from the rules; with another number it rests on nothing.",
    ),
    "D301": Entry(
        "the count is not that of the list",
        'It says "{said}"; on the list ({list}) there are {listed}.',
        "Check the list and mend what is wrong.",
        "When a list changes, the number in the text is easily forgotten.",
    ),
    "D302": Entry(
        "more names than the count",
        'It says "{said}", but {names} names stand before it.',
        "Check the names and the count.",
        "The number behind 等 is that of all, named or not.",
    ),
    "D303": Entry(
        "the parts exceed the whole",
        'It says "{said}"; the parts are {parts} in all, more than {total}.',
        "Check the parts and the whole.",
        "What follows 其中 cannot be more than the whole.",
    ),
    "D304": Entry(
        "the numbering of the rows has a gap",
        'The number of the row is "{number}"; it should be {wanted}.',
        "Number the rows anew from 1.",
        "A gap or a repetition often tells of a row deleted or lost.",
    ),
    "D305": Entry(
        "twice on the list",
        '"{name}" stands in row {first} already.',
        "Delete one of the rows, and mend the count.",
        "A platform stands on a list once.",
    ),
    "D306": Entry(
        "missing on the list",
        '"{name}" is not on the list, though it should be.',
        "Add it, or check whether its name was changed.",
        "A row deleted by mistake, and the platform is neither publicised nor recognised.",
    ),
    "D307": Entry(
        "on the list without being meant",
        '"{name}" is on the list, though it should not be.',
        "Delete it, or check whether a name was changed.",
        "It would be published without the steps before.",
    ),
    "D308": Entry(
        "the order of the list was changed",
        '"{name}" stands in row {number}; in the draft it stood in row {wanted}.',
        "Check it; where the document says how its list is ordered, restore that order.",
        "The order of a list has its meaning, and the document says which it is.",
    ),
    "D401": Entry(
        "an annex is absent",
        "{name} is named, but not in the file.",
        "Add it, or mend the text.",
        "Annexes are part of the document.",
    ),
    "D402": Entry(
        "an annex is not named",
        "The file has {name}, which the note of annexes does not name.",
        "Name it below the text.",
        "By the note, whoever receives the document sees whether it is complete.",
    ),
    "D403": Entry(
        "the numbering of the annexes has a gap",
        "The annex is numbered {number}; it should be {wanted}.",
        "Number them anew from 1.",
        "When an annex is added or dropped, the numbers are easily forgotten.",
    ),
    "D404": Entry(
        "the annex has another title",
        'The note of annexes says "{said}", the annex itself "{found}".',
        "Make them agree.",
        "The note gives the annex's own title.",
    ),
    "D405": Entry(
        "a single annex needs no number",
        'There is one annex, called "{name}".',
        "Plain 附件 will do; it is not wrong as it is.",
        "By the standard a single annex is not numbered.",
    ),
    "D406": Entry(
        "a mark behind the name of an annex",
        'A mark stands behind the name "{name}".',
        "Delete it; it is not wrong as it is.",
        "By the standard no mark follows the name of an annex.",
    ),
}
