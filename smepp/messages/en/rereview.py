"""R: the papers of a re-review."""

from smepp.messages.entry import Entry

ENTRIES = {
    "R101": Entry(
        "paper of the re-review missing",
        "'{title}' is missing.",
        "Add it to the year's folder of the re-review; smepp new rereview gives an empty form.",
        "Every paper that the programme asks for in a re-review must be there.",
    ),
    "R102": Entry(
        "no year of a re-review",
        "The dossier applied in {applied}; re-reviews come every {years} years, and {year} is none of theirs.",
        "Check the year of the folder and the year on the cover.",
        "The years count from the recognition; where that came in another year than the application, pass over this warning.",
    ),
    "R103": Entry(
        "paper of the wrong year",
        "{field} is {year}; it should be {expected}.",
        "Put in the paper for {expected}; if only the year is a slip, correct it.",
        "The audit and the evaluation are of the year before the re-review.",
    ),
    "R104": Entry(
        "summary of other years",
        "The summary covers {first} to {last}; it should cover {expected_first} to {expected_last}.",
        "Check 起始年度 and 截止年度; add the years that the summary leaves out.",
        "The summary covers every year since the recognition or the last re-review.",
    ),
    "R105": Entry(
        "firms served in other years",
        "Firms served are given for {given}; they are asked for {wanted}, a row a year.",
        "Add the years that are missing and remove the others.",
        "Whether the firms served grow in number shows only from every year.",
    ),
    "R106": Entry(
        "the same indicator twice",
        "The indicator '{name}' is given more than once, in rows {rows}.",
        "Keep one of the rows.",
        "An indicator has one figure; of two nobody knows which one counts.",
    ),
    "R107": Entry(
        "indicators missing",
        "The evaluation lacks these indicators: {names}.",
        "Add them.",
        "The indicators stand in for the authority's own table; but without the figures that the law asks for its clauses stay open.",
    ),
    "R108": Entry(
        "a part greater than the whole",
        "{name} is {figure}, more than {whole} ({most}).",
        "Check both figures.",
        "The one is a part of the other.",
    ),
    "R109": Entry(
        "one figure, two values",
        "{name} is {here} here, but {there} in {file}.",
        "Look it up in the records and make both agree.",
        "The same figure of the same year must be the same in all papers.",
    ),
    "R110": Entry(
        "more than the highest score",
        "The score of {name} is {score}; the highest is {most}.",
        "Check the score.",
        "No indicator scores more than its highest.",
    ),
    "R111": Entry(
        "scores do not add up",
        "The total is {total}, but the scores add up to {added}.",
        "Check the scores and the total.",
        "The total is the sum of the scores.",
    ),
    "R112": Entry(
        "opinion on the re-review without seal",
        "{field} of the district's opinion says no.",
        "The district seals it before handing it up.",
        "An opinion without seal counts for nothing.",
    ),
}
