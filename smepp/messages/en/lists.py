"""N: names on the lists of a round."""

from smepp.messages.en import issuing
from smepp.messages.entry import Entry

ENTRIES: dict[str, Entry] = {
    "N101": Entry(
        "Not eligible, and no reason beside it",
        'The decision on "{platform}" is "{decision}", and the list gives no reason: it may not be published.',
        "Take it off the list; if the bureau wants it there all the same, write the reason (理由) in its row.",
        "The list is the bureau's choice. A name that is not eligible needs a recorded reason, so that the choice can be explained later.",
    ),
    "N102": Entry(
        "Not recommended by the district",
        '"{platform}" is not recommended by its district (opinion: {opinion}): it may not be published.',
        "Look at recommendation.yaml; take the name off the list where the district does not recommend it.",
        "An application reaches the bureau only after its district has agreed. A reason in the list does not stand in for that.",
    ),
    "N103": Entry(
        "Handed up after the deadline",
        '"{platform}" was handed up on {received}, after the deadline {deadline}: it may not be published.',
        "Check when it was received; if it was late, take it off the list. It may apply in the next round.",
        "The deadline is the same for all. Where the year's call moved it, write that into the year's file in the folder rounds.",
    ),
    "N104": Entry(
        "Twice on the list",
        '"{platform}" is on the list twice; row {row} has it already.',
        "Remove the row that is too much.",
        "One dossier, or one platform of one operator, takes one place.",
    ),
    "N105": Entry(
        "No application of the round",
        '"{platform}" (dossier: {folder}) has no application in this round, so that its decision is not known: it may not be published.',
        "Check the path in 案卷, from the office's folder on; take the name off the list where it did not apply this year.",
        "Without the right path the papers are not found, and nobody can tell whether the platform is eligible.",
    ),
    "N106": Entry(
        "Decided otherwise than the list says",
        'The list says "{recorded}" of "{platform}"; checked now, the decision is "{decision}".',
        "Check it again, and find out whether the papers have changed or the list was copied wrongly.",
        "When papers or opinions change after a decision, the decision changes with them.",
    ),
    "N201": Entry(
        "The papers are not those of the event",
        'The records of "{platform}" ({events}) hold the digest {taken}; the papers of today have {now}: they were changed since.',
        "Put the papers of that day back into the dossier; where the change is right, record it with a 更正 event.",
        "The list was decided on the papers of that day. The digest covers what the cover says of the application, the ten materials and"
        " their scans; yearly summaries, re-reviews, recommendation and review never touch it.",
    ),
    "N202": Entry(
        "The dossier of an event is not there",
        'The dossier {folder} that the records of "{platform}" ({events}) name is not there, so nobody can tell whether it changed.',
        "Put the dossier back where it was; where it was moved, record that with a 更正 event.",
        "An event finds its dossier by the folder's path; a folder that is renamed or moved is lost to it.",
    ),
    "N203": Entry(
        "Listed, and not eligible by the check of today",
        "“{platform}” is on the list {kind} of {date} with the decision {recorded} and without a reason; checked now, it is not eligible.",
        "Find out how it was checked then (smepp check says which clause is not met). Where it is not eligible, take it off the list with a 更正 event, or record the reason with one.",
        "A row is written by people: its decision may be missing or wrong. A title given to papers that do not qualify is hard to take back.",
    ),
    "N204": Entry(
        "Another decision by the check of today",
        "“{platform}” is on the list {kind} of {date} with the decision {recorded}; checked now, it is “{decision}”.",
        "Find out whether papers or opinions have changed since or the list was copied wrongly (smepp check says why).",
        "The list holds the decision of that day. It changes with the papers, the opinions and the readings.",
    ),
    "N205": Entry(
        "The result of a re-review is not that of the check",
        "The result of the re-review of {year} ({date}) is “{recorded}”; its papers, checked now, give “{decision}”.",
        "Look at the papers and the panel's conclusion (smepp check --year {year} says why); when the result is wrong, write a correction.",
        "A confirmation rests on the papers and the panel's conclusion. Where they do not bear it out, that needs an explanation.",
    ),
    **issuing.ENTRIES,
}
