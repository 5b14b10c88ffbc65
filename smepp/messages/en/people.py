"""P: judgements, verifications, regions."""

from smepp.messages.entry import Entry

ENTRIES: dict[str, Entry] = {
    "P101": Entry(
        "a judgement on a clause that does not exist",
        'A judgement names the clause "{clause}", which the programme does not have.',
        "Write the right id; the nearest one is {nearest}.",
        "The id was mistyped, or the programme has another edition. A judgement on no clause has no effect.",
    ),
    "P102": Entry(
        "a judgement on a clause that figures decide",
        '{clause} "{title}" is computed from the papers; no judgement can change it.',
        "If a figure is wrong, correct it under 核实 with reason and evidence; this judgement can go.",
        "Nobody overturns a computed answer. A person may verify a figure, and the clause is computed anew.",
    ),
    "P103": Entry(
        "facts are missing, so the judgement does not count yet",
        '{clause} "{title}" still lacks facts ({missing}); the judgement does not count yet.',
        "Have the missing facts filled in, then judge.",
        "A judgement rests on papers. Where they are incomplete they go back to the applicant.",
    ),
    "P104": Entry(
        "what a judgement was made on has changed",
        'The judgement on {clause} "{title}" was made on {fact}, which has changed: it was "{old}" and is now "{new}".',
        "The expert judges again on what is there now, and updates the judgement and its facts.",
        "A judgement keeps a copy of what was seen. Once that changes, the judgement no longer counts and the clause is open again.",
    ),
    "P105": Entry(
        "an attachment that a judgement was made on has changed",
        'The attachment {attachment}, on which {clause} "{title}" was judged, is not the same file any more.',
        "The expert looks at the present file, judges again, and changes the fingerprint to {now}; a lost file is to be found first.",
        "Attachments are held by their SHA-256. A file that was replaced, edited or lost has another one.",
    ),
    "P106": Entry(
        "two judgements on one clause",
        '{clause} "{title}" has more than one judgement; it is not known which one holds.',
        "Keep one.",
        "A clause has one answer. With two judgements neither counts.",
    ),
    "P107": Entry(
        "a judgement on a clause that does not apply",
        '{clause} "{title}" does not apply to this applicant; the judgement has no effect.',
        "Remove the judgement; if the clause should apply, the applicant names it under 服务功能.",
        "A kind of platform that the application does not name is not judged.",
    ),
    "P108": Entry(
        "what a judgement was made on does not match its fingerprint",
        'The judgement on {clause} "{title}" was made on {fact}, which has changed: its fingerprint is another one now.',
        "The expert judges again on what is there now, and changes the fingerprint to {now}; content changed by mistake is put back.",
        "Of long texts and lists only the fingerprint is kept. Once they change, the judgement no longer counts and the clause is open again.",
    ),
    "P109": Entry(
        "a judgement on a clause that a re-review does not ask",
        '{clause} "{title}" is not asked in a re-review; the judgement has no effect.',
        "Remove the judgement.",
        "A re-review asks only what its three papers can answer.",
    ),
    "P201": Entry(
        "the declared value has changed since it was verified",
        'When {fact} was verified, "{declared}" was declared; now it is "{now}".',
        "Verify the present figure and update both values, or put the figure back.",
        "A verification corrects what was declared then. It can neither be carried over nor ignored.",
    ),
    "P202": Entry(
        "a verification of a field that is not there",
        "The verified field {fact} is not in the papers, or is no single number or text.",
        "Write the file as 05-personnel.yaml and the field as 人员/3/学历 (row 3); a field left blank is for the applicant to fill in.",
        "Only a number or text that was filled in can be corrected.",
    ),
    "P203": Entry(
        "a verification that corrects nothing",
        '{fact} already is "{value}"; there is nothing to correct.',
        "If the applicant has mended it, remove the verification.",
        "The verified value equals the declared one.",
    ),
    "P204": Entry(
        "a number verified as text, or text as a number",
        '{fact} holds "{now}", but the verified value is "{verified}": one is a number, the other is text.',
        "Write the verified value as the field is written: numbers bare, codes and words quoted.",
        "The clause cannot be computed from a value of another type.",
    ),
    "P205": Entry(
        "one field verified twice",
        "{fact} is verified more than once in the same file.",
        "Keep one.",
        "A field has one verified value in an opinion; the first one holds.",
    ),
    "P206": Entry(
        "a verified value that the field does not take",
        'The verified value "{verified}" is none that {fact} takes; this verification was not applied.',
        "Write the verified value as the form asks: {asked}",
        "The verified value stands in the same field as the declared one. One that the form does not know would be taken for"
        " something else: 大专 for somebody without a degree.",
    ),
    "P207": Entry(
        "a verified row of a list, and nobody named",
        "{fact} is row {row} of a list, and the verification does not say under 对象 whom it is about; it was not applied.",
        'Add 对象 with the person or firm that was verified; row {row} is "{now}" now.',
        "Once rows are added or removed a row's number is somebody else's, and the verification would fall on the wrong person.",
    ),
    "P208": Entry(
        "the verified row is somebody else's now",
        'The verification is about "{who}", but {fact} lies in a row of "{now}"; it was not applied.',
        'Find "{who}" in the list and correct the row under 栏目.',
        "Rows were added or removed above it, so that the numbers changed.",
    ),
    "P209": Entry(
        "several rows fit a verification",
        'The verification of {fact} is about "{who}", and several rows of that name declare the same ({rows}); it was not applied.',
        "Write under 对象 what tells them apart: the month of birth, the number of a certificate, a code.",
        "Of people of the same name, name and row do not tell which one is meant.",
    ),
    "P301": Entry(
        "the answer depends on which region counts",
        '{clause} "{title}" has one answer in the region of the recommending district ({region}) and another in that of the seat'
        " ({seat_region}).",
        "The tool follows the recommending district. Check where the platform is run; if need be, ask the authority.",
        "Thresholds are lower in the two wings. The rules do not say whether the recommending district or the registered seat counts.",
    ),
}
