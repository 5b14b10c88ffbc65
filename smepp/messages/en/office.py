"""O: the office's file and the round."""

from smepp.messages.entry import Entry

ENTRIES: dict[str, Entry] = {
    "O101": Entry(
        "an interpretation of a clause that does not exist",
        'An interpretation in the office file names the clause "{clause}", which the programme does not have.',
        "Write the right id; the nearest one is {nearest}.",
        "The id was mistyped, or the programme has another edition. An interpretation of no clause has no effect.",
    ),
    "O102": Entry(
        "an interpretation by a reading that the programme does not list",
        'The interpretation of {clause} names the reading "{reading}", which the programme does not list.',
        "Readings that can be chosen: {known}.",
        "Only a reading that the programme lists can be computed.",
    ),
    "O103": Entry(
        "the round's year is not that of its file name",
        "The file {file} says that its year is {year}.",
        "Mend the year, or rename the file.",
        "Rounds are found by file name; another year inside is most often last year's file, copied.",
    ),
    "O104": Entry(
        "no such programme",
        'The dossier names the programme "{programme}", which is not there.',
        "Programmes that are there: {known}. Without this field the office's own or the built-in one is used.",
        "Without a programme no clause can be answered.",
    ),
    "O105": Entry(
        "no edition of the programme was in force yet",
        'On the deadline of {year} the programme "{programme}" was not in force yet (first edition {first}).',
        "Check whether the year was mistyped.",
        "A dossier follows the edition in force on its round's deadline.",
    ),
    "O106": Entry(
        "two interpretations of one clause",
        "There are two interpretations of {clause} that differ, and nothing tells which is the later; neither is used.",
        "Give each its date, or keep one.",
        "A document of the authority goes first, then the later date. Without dates, or on the same day, the tool does not choose"
        " for the office: the programme's own reading holds.",
    ),
    "O107": Entry(
        "an interpretation waives no condition",
        '{clause} "{title}" is a condition of the rules; an interpretation with 参与结论: 否 does not take it out of the decision.',
        "Remove 参与结论. If the condition has changed, make an edition of the new rules.",
        "An interpretation says how words are to be read. What is only shown may be made to count by one, but not the other way round.",
    ),
    "O108": Entry(
        "the deadline lies in another year",
        'The deadline "{deadline}" is not in {year}.',
        "Correct it by the year's call; remove the field if the call sets none.",
        "Most likely last year's file was copied. Years of operation are counted to the deadline, so nothing is assessed until it is right.",
    ),
}
