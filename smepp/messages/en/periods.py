"""T: periods of notices, and the office's own rest days."""

from smepp.messages.entry import Entry

ENTRIES: dict[str, Entry] = {
    "T101": Entry(
        "a period of working days ends on a rest day",
        "The last day, {day}, is a rest day.",
        "Make {right} the last day, or check the first day and the number of days.",
        "A period of working days always ends on one. Most likely every day was counted, or a holiday was forgotten.",
    ),
    "T102": Entry(
        "the period begins on a rest day",
        "The first day, {day}, is a rest day; {first} is day 1.",
        "Nothing to mend if it was published on that day; otherwise choose a working day.",
        "A notice may be published on a rest day: the date stays as it is, but the day does not count. A slip often looks like this too.",
    ),
    "T103": Entry(
        "the years of two dates do not go together",
        "{one} and {other} are about a year apart; the year of one of them may be wrong.",
        "Check the years of both dates.",
        "Around New Year, and when last year's notice is used again, the old year is easily left standing.",
    ),
    "T104": Entry(
        "first day, last day and number of working days do not agree",
        "From {start} to {end} there are {counted} working days, not {n}.",
        "Make {right} the last day, or mend the number.",
        "The first day counts, weekends and holidays do not, make-up working days do. A day less, and the publicity is too short.",
    ),
    "T105": Entry(
        "first day, last day and number of days do not agree",
        "From {start} to {end} there are {counted} days, not {n}.",
        "Make {right} the last day, or mend the number.",
        "The first day counts, and so do rest days.",
    ),
    "T106": Entry(
        "signed after the first day",
        "The notice is signed on {signed}, after its first day, {start}.",
        "Mend the date of signature or the first day.",
        "A notice is signed before it is published. Signed later, it was not there yet when the period began.",
    ),
    "T107": Entry(
        "the last day lies before the first",
        "The last day, {end}, lies before the first, {start}.",
        "Mend the one that is wrong.",
        "The two were exchanged, or one was mistyped.",
    ),
    "T108": Entry(
        "the dates agree only when the first day does not count",
        "The last day given is {end}, which is right when the first day does not count; when it counts, the last day is {right}.",
        "If this office never counts the first day, check again with --strict; otherwise make {right} the last day.",
        "Notices commonly count the day of publication as day 1. A day more does the publicity no harm, but an office's notices should agree.",
    ),
    "T109": Entry(
        "without the first day the period would end a day later",
        "The last day, {end}, holds when the first day counts; some say that it does not, and then the period lasts until {other}.",
        "Nothing to mend. If an objection of this kind is feared, make {other} the last day.",
        "Notices commonly count the first day, while the general rule of law on periods does not; the two often differ by a day.",
    ),
    "T110": Entry(
        "the last day is a rest day",
        "The last day, {day}, is a rest day.",
        "If the call moves such a deadline, follow the call; otherwise nothing is to be mended.",
        "A period of days of any kind may end on a rest day. Whether it moves is the call's to say.",
    ),
    "T111": Entry(
        "it is not known whether the last day is a working day",
        "No notice is known for the year of the last day, {day}, so it may be a working day or a rest day.",
        "Check again when the State Council's notice has been published.",
        "Holidays and make-up days are arranged year by year; before the notice, the weekday alone does not tell.",
    ),
    "T112": Entry(
        "the last days of December may still be rearranged",
        "The last day, {day}, is at the end of December, and the notice of {year}, which may rearrange these days, is not known.",
        "Check again when the notice of {year} has been published.",
        "New Year's holiday is arranged by the next year's notice, which sometimes takes the last days of December.",
    ),
    "T201": Entry(
        "the year of the rest days is not that of the file name",
        "The file {file} says that its year is {year}.",
        "Mend the year, or rename the file.",
        "A year's rest days are found by file name; another year inside is most often a copy of another year's file.",
    ),
    "T202": Entry(
        "a day of another year",
        "{day} is neither in {year} nor among the last days of the December before.",
        "Mend the year.",
        "A notice arranges the days of its own year, and at most the last days of the December before (New Year).",
    ),
    "T203": Entry(
        "a day both off and at work",
        "{day} stands among the rest days and among the working days.",
        "Compare with the notice and keep one.",
        "Not knowing which holds, a period may be wrong by a day.",
    ),
    "T204": Entry(
        "a make-up working day that is a working day anyway",
        "{day} is a working day anyway and need not be listed.",
        "Compare the date with the notice: make-up working days are Saturdays or Sundays.",
        "Days listed here are weekend days that are worked. Another day is most likely mistyped, and the right one is missing.",
    ),
    "T205": Entry(
        "the last day off lies before the first",
        "The days off begin on {first} and end on {last}.",
        "Mend the one that is wrong.",
        "The two were exchanged, or one was mistyped.",
    ),
    "T206": Entry(
        "the number of days off does not agree",
        "The file says {days} days; from the first to the last there are {counted}.",
        "Compare with the notice and mend the dates or the number.",
        "The notice says how many days each holiday has; copied, the number shows slips in the dates.",
    ),
    "T207": Entry(
        "the rest days are not complete",
        "The rest days of {year} lack: {names}.",
        "Add them as in the notice, those of a single day too.",
        "What is left out would count as working days. For a year that the program has no data of, all holidays must be there.",
    ),
    "T208": Entry(
        "very many days off",
        "These days off are {days} in all; check the first and the last.",
        "Compare with the notice; if it is right, nothing is to be mended.",
        "A holiday seldom has more than ten days; a wrong month makes it very long.",
    ),
}
