"""X2: figures."""

from smepp.messages.entry import Entry

ENTRIES = {
    "X201": Entry(
        "assets differ from the statement",
        "The application gives total assets of {here} yuan, the statement {there} yuan at the end of the year.",
        "Check the statement and make the two agree.",
        "Total assets are 资产总计 at the end of last year, not net assets and not registered capital.",
    ),
    "X202": Entry(
        "assets in the wrong unit",
        "The application gives total assets of {here}, the statement {there}: exactly {times} times, so one is not in yuan.",
        "Write both in yuan.",
        "A figure in ten thousands or thousands was entered as yuan.",
    ),
    "X203": Entry(
        "assets at the beginning of the year",
        "The application's total assets, {here} yuan, are those at the beginning of the year; at its end they are {there} yuan.",
        "Write the figure at the end of the year.",
        "Assets are taken at the end of last year.",
    ),
    "X204": Entry(
        "qualified staff differ from the list",
        "The application gives {claimed} under {field}; the list has all the staff, and shows {listed}.",
        "Check education and titles in the list, and make the two agree.",
        "When the list is complete, both counts must be the same.",
    ),
    "X205": Entry(
        "qualified staff do not fit the list",
        "The application gives {claimed} under {field}; by the list it can only be between {low} and {high}.",
        "Check the count, and education and titles in the list.",
        "Those listed as qualified are the least; with those not listed or marked 不明 it is the most.",
    ),
    "X206": Entry(
        "more firms listed than claimed",
        "For {year} the application claims {claimed} firms, while the list has {listed} (large ones left out).",
        "Check the claimed number and the years in the list.",
        "At least as many firms are claimed as are listed.",
    ),
    "X207": Entry(
        "firms served in fewer than two years",
        "Of the last three years ({wanted}) only {count} has a number of firms served, so growth cannot be seen.",
        "Give at least the last two full years.",
        "Growth needs two years to compare.",
    ),
    "X208": Entry(
        "a year given twice",
        "The number of firms served in {year} is given more than once, in rows {rows}.",
        "Keep one row.",
        "With two numbers for one year, nobody knows which one counts.",
    ),
    "X209": Entry(
        "a year that is not over",
        "The firms served include {years}, but the application is for {year}, and that year is not over.",
        "Give full years only; correct the year if it is a slip.",
        "Part of a year cannot be compared with the year before.",
    ),
    "X210": Entry(
        "a leap of more than a hundred times",
        "{field} went from {before} to {now}, more than a hundred times.",
        "See whether both years are in yuan; if the leap is real, say so under 备注.",
        "Most often one year was entered in yuan and the other in ten thousands.",
    ),
    "X211": Entry(
        "more people listed than there are",
        "The list has {listed} people, the application only {staff} staff.",
        "Check the number of staff, or take out who does not work here.",
        "The list names the main staff; it may be shorter than the staff, never longer.",
    ),
    "X212": Entry(
        "more qualified people than staff",
        "{field} has {count}, more than the staff of {staff}.",
        "Check both numbers.",
        "Qualified staff are part of the staff.",
    ),
    "X213": Entry(
        "either-of-two count impossible",
        "具备其一 has {count}; by the two other counts it must be between {low} and {high}.",
        "Check the three counts: who has both counts once under 具备其一.",
        "It cannot be less than the larger of the two, nor more than their sum.",
    ),
    "X214": Entry(
        "satisfaction differs from the survey",
        "The application gives {declared}% satisfaction, the survey {surveyed}%.",
        "Check the answers and make the two agree; satisfaction is 非常满意 and 满意 over the valid answers.",
        "Most often 基本满意 was counted too, or another survey was used.",
    ),
    "X215": Entry(
        "satisfaction as a fraction",
        "The application gives satisfaction as {declared}; by the survey it is {surveyed} per cent.",
        "Write the number of per cent, such as 92.5.",
        "The field is in per cent; 0.925 would be read as 0.925%.",
    ),
    "X216": Entry(
        "satisfaction above 100%",
        "The application gives {declared}% satisfaction, which cannot exceed 100%.",
        "Correct it by the survey.",
        "Most often a digit too many, or the number of answers instead of per cent.",
    ),
}
