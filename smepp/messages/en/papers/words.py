"""X9: the programme's words, the recommendation, missing materials."""

from smepp.messages.entry import Entry

ENTRIES = {
    "X901": Entry(
        "unknown kind of application",
        "There is no kind of application '{value}'.",
        "Choose one of: {choices}.",
        "The programme's data lists the kinds; they decide which materials are needed.",
    ),
    "X902": Entry(
        "word not in the list",
        "{field} has no '{value}'.",
        "Choose from: {choices}.",
        "The programme's own words are used, to the letter.",
    ),
    "X903": Entry(
        "service kind not in the list",
        "The service kind '{value}' in row {rows} of the list of firms is not in the programme's list.",
        "Choose from: {choices}.",
        "The programme's own words are used, to the letter.",
    ),
    "X904": Entry(
        "unknown clause",
        "There is no clause '{value}'; '{right}' is close.",
        "If that is the one, write '{right}'; smepp explain shows them all.",
        "With a wrong id the paper proves no clause.",
    ),
    "X905": Entry(
        "unknown clause",
        "There is no clause '{value}'.",
        "Write the id of the clause that the paper proves; smepp explain shows them all.",
        "With a wrong id the paper proves no clause.",
    ),
    "X906": Entry(
        "earlier application not named",
        "The kind of application is '{kind}', but the earlier one is not named.",
        "Write the folder of the earlier dossier under 前次申报; if there was none, change the kind.",
        "The two are read together: are the earlier defects mended?",
    ),
    "X907": Entry(
        "unknown recommending district",
        "There is no district '{value}'; '{right}' is close.",
        "If that is the one, write '{right}'.",
        "Some thresholds depend on the district's region.",
    ),
    "X908": Entry(
        "unknown recommending district",
        "There is no district '{value}'.",
        "Write the name of the district, development zone or new area that recommends.",
        "Some thresholds depend on the district's region.",
    ),
    "X909": Entry(
        "district perhaps misspelt",
        "{field} is '{value}', which is no district here; '{right}' is close.",
        "If that is the one, write '{right}'; leave a place elsewhere as it is.",
        "Most often one character is a slip, or the province stands before the name.",
    ),
    "X911": Entry(
        "handed up late",
        "{field} is {when}, after the deadline of {deadline}.",
        "The district checks the date; if it was late, the bureau decides by the year's call.",
        "The deadline binds the district's report to the bureau: its receipt, else the day of handing up.",
    ),
    "X912": Entry(
        "dates out of order",
        "{field} ({date}) is before {other_field} ({other_date}).",
        "Check both dates.",
        "Receipt comes first, then the district's opinion, then handing up, then receipt by the bureau.",
    ),
    "X913": Entry(
        "no recommendation",
        "The bureau has received the papers, but the dossier holds no recommendation of a district.",
        "The district adds recommendation.yaml; papers that never went through a district go back to it.",
        "A district examines and recommends first; papers do not go to the bureau past it.",
    ),
    "X914": Entry(
        "recommended by another district",
        "The recommending body '{value}' is of {other}, but the dossier names {district}.",
        "Check the district and the body.",
        "Thresholds depend on the recommending district's region, so the two must agree.",
    ),
    "X915": Entry(
        "handed up without being recommended",
        "The district's opinion is '{opinion}', yet the dossier was handed up or received.",
        "Check the opinion and the dates; if the opinion has changed, give it anew.",
        "Only what a district recommends is handed up.",
    ),
    "X921": Entry(
        "material missing",
        "'{title}' is missing.",
        "Add it; smepp new dossier gives an empty form of each material.",
        "Every material that the programme asks for must be there.",
    ),
}
