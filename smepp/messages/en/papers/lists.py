"""X3, X4: names and lists."""

from smepp.messages.entry import Entry

ENTRIES = {
    "X301": Entry(
        "names differ",
        "{field} is '{here}' here, but '{there}' in {file}.",
        "Make them agree with the licence; if the name has changed, attach the proof.",
        "One name must be the same in all papers (full-width brackets and blanks aside).",
    ),
    "X401": Entry(
        "person listed twice",
        "'{name}' stands in the list of staff more than once, in rows {rows}.",
        "Delete the repeated rows; if they are two people of one name, give their months of birth.",
        "A person counts once.",
    ),
    "X402": Entry(
        "one certificate, several people",
        "The certificate number '{value}' stands in rows {rows}, with the names {names}.",
        "Compare numbers and names with the certificates.",
        "A certificate belongs to one person.",
    ),
    "X403": Entry(
        "firm listed twice",
        "'{name}' stands in the list of firms more than once, in rows {rows}.",
        "Make it one row with all its years.",
        "A firm counts once.",
    ),
    "X404": Entry(
        "one code, several firms",
        "The code '{value}' stands in rows {rows}, with the names {names}.",
        "Compare with the licences; keep one row for a firm that changed its name.",
        "A code belongs to one firm, which counts once.",
    ),
    "X405": Entry(
        "the applicant among the firms",
        "Row {rows} of the list of firms ({name}) is the applicant itself.",
        "Delete it.",
        "The firms served do not include the applicant.",
    ),
}
