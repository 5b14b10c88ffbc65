"""N3: whether a document may be issued, and whether those that were are still there."""

from smepp.messages.entry import Entry

ENTRIES: dict[str, Entry] = {
    "N301": Entry(
        "Nobody is on the list",
        'On {date} there is no platform that "{notice}" could list, so it may not be issued. Where platforms stand: {states}.',
        "Check the year and the date; write the record of the step before first.",
        "A document that lists nobody is not issued. The list is empty when the step before has not been taken, or is dated later.",
    ),
    "N302": Entry(
        "This step is not open",
        'On {date} "{platform}" is in the state "{state}", in which "{notice}" cannot be done. Open steps: {open}.',
        "Take the steps before it first, check the date of the document, or take the platform off the list.",
        "A state follows from dated files: no publicity before the choice, no recognition before the publicity is over, no revocation"
        " without a finding or a failed re-review.",
    ),
    "N303": Entry(
        "An objection is not settled",
        'The objection to "{platform}" that came on {received} is not settled, so "{notice}" cannot be done.',
        "Look into it and write the outcome and its date into the objection's file; drop the platform where it is upheld.",
        "Objections that came in the days of publicity are settled first. Platforms without one are not concerned.",
    ),
    "N304": Entry(
        "The record would not count",
        'With "{platform}" on the list of "{notice}", the step would not count in its life.',
        "Look at its life with smepp timeline, and check names, dossier and dates.",
        "Before a document is issued the record is tried out. Where the step does not follow, the list means nobody or the step does not fit.",
    ),
    "N305": Entry(
        "Left out because of an objection",
        'The objection to "{platform}" that came on {received} is not settled, so the platform is not listed this time.',
        "Once it is dismissed, issue another document for it; or wait until it is settled and issue one for all.",
        "A platform with an open objection cannot be recognised; the others are not concerned.",
    ),
    "N306": Entry(
        "These are public already",
        "All {n} platforms on the list are public already ({number}, until {until}); the same list need not be published again.",
        "Look whether the command was run twice. If it is meant, say why with --set reason=TEXT; the record keeps it.",
        "Two publicities of the same platforms have two periods, and nobody can say later from which day they may be recognised.",
    ),
    "N307": Entry(
        "One went out already",
        'A document "{notice}" about this dossier went out on {date} ({number}).',
        "Check whether this is the same once more; another one for somebody else may be issued.",
        "Of two documents that say the same the reader does not know which one counts.",
    ),
    "N308": Entry(
        "Public by another name",
        'On {date} "{shown}" ({shown_operator}) was public; the dossier now says "{platform}" ({operator}), and no change is recorded.',
        "Record the change in the dossier's folder changes; where a name is wrong, write it as it was public, or correct the publicity.",
        "Only what was public is recognised. Without a record of the change it looks as if another platform were.",
    ),
    "N310": Entry(
        "The number of what it rests on",
        "The number {number} belongs to a document on which this one rests, so it is used.",
        "Look into the register of documents and take a number that is free.",
        "The rules and the year's call have numbers of their own; no other document can have them.",
    ),
    "N311": Entry(
        "The number is used already",
        'The number {number} belongs to "{notice}" of {date} ({file}).',
        "Look into the register of documents and take a number that is free.",
        "A number stands for one document; given twice, nobody can tell which one is meant.",
    ),
    "N312": Entry(
        "The number is irregularly written",
        'The number "{number}" is irregular; it should be {right}.',
        "Run the command again with the regular number.",
        "The year has four digits in the brackets 〔〕; the serial number has no 第 and no leading nought, and 号 behind it.",
    ),
    "N313": Entry(
        "The number is incomplete",
        '"{number}" is no complete number: the office\'s code, the year and the serial number cannot be told.',
        "Write all three parts, as in 某某〔2013〕61号.",
        "A number has three parts: the office's code, the year, the serial number.",
    ),
    "N314": Entry(
        "The number is of another year than the date",
        "The number {number} is of {year}, the document is dated {date}.",
        "Check both; they belong to one year.",
        "Numbers are counted by the year in which the document is signed.",
    ),
    "N315": Entry(
        "Not the office's own code",
        'The number {number} is not one of {authority}: on {date} its code is "{prefix}".',
        "Check the number; where the office's name or code has changed, add a stretch to 机关 in office.yaml.",
        "A number begins with the code of the office that issues it.",
    ),
    "N316": Entry(
        "The office's code is not given",
        "office.yaml gives no code (文号前缀) of {authority}, so that of the number was not checked.",
        "Add 文号前缀 to 机关 in office.yaml.",
        "With it a draft shows what the number will look like, and a wrong code is noticed.",
    ),
    "N317": Entry(
        "Dated before what it rests on",
        'The document is dated {date}, but "{step}", on which it rests, was done on {newest} ({file}).',
        "Check both dates; a document cannot be older than what it rests on.",
        "The choice comes before the publicity, the publicity before the recognition, and so do their dates.",
    ),
    "N318": Entry(
        "Dated in the future",
        "The document is dated {date}, which is after today ({today}).",
        "Check the date, or issue it on that day.",
        "A document bears the day on which it was signed; a later one is mostly a slip in the year or month.",
    ),
    "N319": Entry(
        "The publicity begins too late",
        "The publicity begins on {start}, {days} days after the date of the document, {date}.",
        "Check --start and --dated: most likely a year or a month is mistyped.",
        "A publicity begins on the day of its document or within days of it. More than a month is taken for a slip.",
    ),
    "N321": Entry(
        "A registered document is gone",
        'The document {paper} that was registered with "{notice}" of {date} is not there.',
        "Put it back, from a copy if need be.",
        "The file and its fingerprint were written down when it was issued, so that this very document can be shown later.",
    ),
    "N322": Entry(
        "A registered document has changed",
        'The document {paper} of "{notice}" of {date} has changed: its fingerprint was {taken} and is {now}.',
        "Put the one back that was issued; what must be changed afterwards needs a notice of correction.",
        "What was issued is not changed. Office programs may save a file when it is only looked at: open a copy instead.",
    ),
}
