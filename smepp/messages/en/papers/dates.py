"""X7, X8: dates, seals, kinds of legal person."""

from smepp.messages.entry import Entry

ENTRIES = {
    "X701": Entry(
        "date after the deadline",
        "{field} is {date}, after the deadline of {deadline}.",
        "Check the date; most often the year is a slip.",
        "The papers are to be made before the deadline.",
    ),
    "X702": Entry(
        "dates in a list after the deadline",
        "{field} in row {rows} is after the deadline of {deadline}.",
        "Check these dates; what happened after the deadline cannot be listed.",
        "The papers are to be made before the deadline.",
    ),
    "X703": Entry(
        "date before the founding",
        "{field} in row {rows} is before the founding on {established}.",
        "Check these dates, and the date of founding on the licence.",
        "Before it was founded, a body signs no agreement.",
    ),
    "X704": Entry(
        "date long past",
        "{field} is {date}, before {earliest}; the paper may be an old one.",
        "Check the date; replace an old paper by one made since the beginning of last year.",
        "The application is about last year.",
    ),
    "X705": Entry(
        "founded after the deadline",
        "The founding is on {established}, after the deadline of {deadline}.",
        "Correct it by the licence; most often the year is a slip.",
        "A body that is not founded yet cannot apply.",
    ),
    "X706": Entry(
        "no longer valid",
        "{field} is {date}: over by the deadline of {deadline}.",
        "Put in one that is valid, or attach the proof of its extension.",
        "An expired licence or contract does not show how things are now.",
    ),
    "X707": Entry(
        "certificates no longer valid",
        "The certificates in row {rows} are over by the deadline of {deadline}: {names}.",
        "Put in valid ones, or take them out.",
        "An expired certificate does not prove a qualification.",
    ),
    "X708": Entry(
        "certificate over before it was issued",
        "The certificates in row {rows} end before they were issued: {names}.",
        "Compare both dates with the certificate.",
        "Most often the two dates were swapped, or a year is a slip.",
    ),
    "X709": Entry(
        "served in a year to come",
        "The years served in row {rows} go beyond {year}.",
        "Write only years in which services were given.",
        "Most often the term of the agreement was taken for the years of service.",
    ),
    "X801": Entry(
        "no signature or seal",
        "{field} says 否 (no).",
        "Sign and seal the paper, scan it again, and set the field to 是.",
        "A paper without signature or seal proves nothing.",
    ),
    "X802": Entry(
        "list or statement not sealed",
        "{field} says 否 (no).",
        "Sign and seal the paper, scan it again, and set the field to 是.",
        "A seal says that the body answers for the paper.",
    ),
    "X803": Entry(
        "recommendation not sealed",
        "{field} of the recommendation says 否 (no).",
        "The district seals it before handing up.",
        "A recommendation without a seal proves nothing.",
    ),
    "X804": Entry(
        "kind of body differs from its licence",
        "The application says '{nature}', but the licence is '{licence}'.",
        "Make them agree with the licence.",
        "Companies have a 营业执照; public institutions, associations and private non-profit bodies have certificates of their own.",
    ),
    "X805": Entry(
        "statement of another kind of body",
        "The body is a {holder}, but the statement is one for '{statement}'; it should be for '{right}'.",
        "Put in a statement for '{right}', or check the kind of body.",
        "Bodies of different kinds follow different accounting rules, and their statements have different lines.",
    ),
}
