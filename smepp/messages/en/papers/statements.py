"""X5, X6: statements, sums and the survey."""

from smepp.messages.entry import Entry

ENTRIES = {
    "X501": Entry(
        "statement of the wrong year",
        "The statement is for {year}; it should be for {expected}.",
        "Put in the statement for {expected}; if only the year is a slip, correct it.",
        "The statement of the year before the application is asked for.",
    ),
    "X502": Entry(
        "balance sheet does not balance",
        "{column}: assets of {assets} yuan, debts of {debts} yuan, {field} of {equity} yuan.",
        "Compare the three with the statement; assets are the sum of the other two.",
        "A figure was miscopied, or is of another day.",
    ),
    "X503": Entry(
        "current and other assets do not add up",
        "{column}: current assets of {current} yuan and other assets of {other} yuan are not the total of {total} yuan.",
        "Compare the three with the statement.",
        "A figure was miscopied, or a class of assets was left out.",
    ),
    "X504": Entry(
        "income less spending is not the balance",
        "{column}: income of {income} yuan less spending of {spent} yuan is not {field}, {balance} yuan.",
        "Compare the three with the statement.",
        "A figure was miscopied, or income or spending is not the whole.",
    ),
    "X505": Entry(
        "sum of the facilities wrong",
        "原值合计 is {total} yuan; the rows add up to {added} yuan.",
        "Check the rows and the sum.",
        "A row was left out or added, or the sum was not made anew.",
    ),
    "X506": Entry(
        "facilities in the wrong unit",
        "原值合计 is {total}; the rows add up to {added}: exactly {times} times, so one is not in yuan.",
        "Write the rows and the sum in yuan.",
        "A figure in ten thousands or thousands was entered as yuan.",
    ),
    "X507": Entry(
        "negative assets",
        "资产总计 ({column}) is {assets} yuan; assets are never negative.",
        "Correct it by the statement.",
        "Most often net assets or profit were written here.",
    ),
    "X601": Entry(
        "answers of the survey do not add up",
        "The answers add up to {added}, but {valid} are given as valid.",
        "Check each answer and the number of valid ones; they must be equal.",
        "An answer was left out, or unanswered sheets were counted as valid.",
    ),
    "X602": Entry(
        "more valid answers than were asked",
        "There are {valid} valid answers, more than the {sent} that were asked.",
        "Check both numbers.",
        "No more answers come back than were asked for.",
    ),
    "X603": Entry(
        "no sample",
        "The survey has 0 valid answers, so there is no satisfaction to compute.",
        "Give the number of valid answers; if there was no survey, make one.",
        "Satisfaction must rest on a survey.",
    ),
}
