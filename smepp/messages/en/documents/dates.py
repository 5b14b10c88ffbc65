"""Dates, periods, numbers."""

from smepp.messages.entry import Entry

ENTRIES: dict[str, Entry] = {
    "D501": Entry(
        "no such day",
        'The calendar has no "{text}".',
        "Mend the date.",
        "The month or the day is wrong, or the year's February is shorter.",
    ),
    "D502": Entry(
        "a nought too many",
        'The date is written "{text}".',
        'Write "{right}".',
        "In documents months and days have no leading nought.",
    ),
    "D503": Entry(
        "a year of two digits",
        'The date is written "{text}".',
        "Write the year in full.",
        "In documents years have four digits.",
    ),
    "D504": Entry(
        "the day of the week is wrong",
        'It says "{text}"; that day is a {right}.',
        "Check both and mend what is wrong.",
        "When they disagree, nobody knows which holds.",
    ),
    "D505": Entry(
        "other working days of publicity than the rules'",
        "The publicity is of {days} working days; the rules want {wanted}.",
        "Make it {wanted} working days, and mend the dates.",
        "The rules fix their number; with fewer, what follows does not stand.",
    ),
    "D506": Entry(
        "the period cannot be checked",
        "No notice of rest days is known for {year}, so dates and number of days cannot be compared.",
        "Compare them with a calendar, or add the year to the office's folder calendar.",
        "Working days follow from the yearly notice and are not guessed.",
    ),
    "D507": Entry(
        "the year of the number is not that of the date",
        "The year of the document's number is {year}; it is dated {signed}.",
        "Check both.",
        "In January last year's number is easily used on.",
    ),
    "D508": Entry(
        "not the date that is registered",
        "The document is dated {said}; {right} is registered.",
        "Make them agree.",
        "The document and its event have one date.",
    ),
    "D509": Entry(
        "not the number that is registered",
        'The number is "{said}"; "{right}" is registered.',
        "Make them agree.",
        "The document and its event have one number.",
    ),
    "D510": Entry(
        "not the period that is registered",
        "The period is {said}; {right} is registered.",
        "Make them agree.",
        "When a publicity is over is told by what it prints, and the register must say the same.",
    ),
    "D511": Entry(
        "printed before it was signed",
        "It was printed on {printed}, before it was signed on {signed}.",
        "Mend the one that is wrong.",
        "A document is signed first.",
    ),
    "D601": Entry(
        "the number is irregular",
        'The document\'s number is written "{said}".',
        'Write "{right}".',
        "The year in full and in 〔〕, no 第, no leading nought, 号 at the end.",
    ),
    "D602": Entry(
        "a number that is cited is irregular",
        'A number is cited as "{said}".',
        'Check the original; it is usually written "{right}".',
        "Cited numbers are written by the same rules.",
    ),
    "D603": Entry(
        "not this office's number",
        'The number is "{said}"; this office\'s begin with "{right}".',
        "Check the number, or the prefix in office.yaml.",
        "In a document made from another office's the prefix is easily left.",
    ),
}
