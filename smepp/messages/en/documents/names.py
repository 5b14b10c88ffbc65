"""Names, words, what is private, what must be there."""

from smepp.messages.entry import Entry

ENTRIES: dict[str, Entry] = {
    "D701": Entry(
        "撤消 for 撤销",
        'It says 撤消 in "{text}".',
        "Write 撤销; put a literal quotation of the rules in quotation marks.",
        "A title is revoked with 撤销. The rules print both; documents use this one.",
    ),
    "D702": Entry(
        "a district by the name of another time",
        'It says "{said}"; at that time the name is "{right}".',
        'Write "{right}".',
        "Districts have changed their names; documents use that of their own day.",
    ),
    "D703": Entry(
        "an unknown district",
        '"{said}" on the list is no district or recommending body of the rules.',
        "Check the name; if it is right, leave it.",
        "With a character more or less it is no district at all.",
    ),
    "D704": Entry(
        "an authority by the name of another time",
        'It says "{said}"; at that time the authority is "{right}".',
        'Write "{right}".',
        "The authority has changed its name; documents are signed with that of their own day.",
    ),
    "D705": Entry(
        "a name that may be wrong",
        'It says "{said}", which is nearly "{right}".',
        "Compare with the dossier.",
        "One wrong character, and a correction must be issued.",
    ),
    "D706": Entry(
        "a platform that nobody knows",
        '"{said}" on the list has neither a dossier nor a title.',
        "Check the name, or put the dossier in its place first.",
        "The name is wrong, or a row of another list was taken along.",
    ),
    "D707": Entry(
        "the title conferred may be wrong",
        'The title is given as "{said}"; in the rules it is "{right}".',
        "Write it as in the rules.",
        "What is conferred and what is revoked is one title, to the character.",
    ),
    "D708": Entry(
        "other than in the dossier",
        'For "{platform}" it says "{said}"; in the dossier it was "{right}" at the time.',
        "Check it; after a change, add its record to the folder changes.",
        "Operators and districts on lists agree with the dossiers.",
    ),
    "D709": Entry(
        "half-width marks among Chinese characters",
        'There are half-width marks in {count} places, such as "{text}".',
        "Use the full-width one; it is not wrong as it is.",
        "Chinese text is set with full-width marks.",
    ),
    "D710": Entry(
        "a mark without its other half",
        'In "{text}" the mark "{mark}" lacks its other half.',
        "Add the other half, or delete the mark.",
        "While editing, only one of the two is easily deleted.",
    ),
    "D711": Entry(
        "the same mark twice",
        'A mark is repeated in "{text}".',
        "Delete one; it is not wrong as it is.",
        "Joining two pieces of text easily leaves a mark too many.",
    ),
    "D712": Entry(
        "the numbering of the sections has a gap",
        'The section is numbered "{said}"; "{wanted}" should follow what stands before.',
        "Number them anew.",
        "When a paragraph is added or dropped, the numbers are easily forgotten.",
    ),
    "D713": Entry(
        "other than the office's own records say",
        'It says "{said}" ({name}); in the draft, after the records of the office, it was "{right}".',
        "Check it; if it is right, bring the office's records up to date.",
        "Telephones, sites, meetings and dates in a draft are those on record, and easily changed by a slip.",
    ),
    "D801": Entry(
        "an identity number",
        'There is an identity number, "{text}".',
        "Delete it.",
        "No document needs it, and a public one must not have it.",
    ),
    "D802": Entry(
        "a mobile telephone number on the list",
        'There is a mobile telephone number, "{text}", on the list.',
        "Delete the column.",
        "A public list names platforms, operators and districts, and nobody's telephone.",
    ),
    "D901": Entry(
        "no signature",
        "No authority signs the document.",
        "Write the authority above the date.",
        "Without it nobody knows who issued the document.",
    ),
    "D902": Entry(
        "no date",
        "The document has no date.",
        "Write it below the signature, such as 2013年3月25日.",
        "The document holds from its date, and names are held against it.",
    ),
    "D903": Entry(
        "no number",
        "A document of this kind ({kind}) has a number; this one has none.",
        "Write the number above the title.",
        "It is registered and cited by its number.",
    ),
    "D904": Entry(
        "nothing on how to object",
        "The publicity does not say how to object.",
        "Say: within the period, in writing, with a real name (a unit with its seal), with facts and evidence and how to be reached.",
        "A publicity asks for objections.",
    ),
    "D905": Entry(
        "no contact",
        "The publicity names neither address nor telephone.",
        "Name the section, its telephone and its address.",
        "Whoever objects must know where to turn to.",
    ),
    "D906": Entry(
        "no period",
        "The publicity does not say from when to when.",
        "Give its first and last day and the number of working days.",
        "Without them nobody knows when it is over.",
    ),
    "D907": Entry(
        "no title",
        "No title was found.",
        "Write a title, such as ……关于……的公示.",
        "The title tells who, what about and which kind of document.",
    ),
}
