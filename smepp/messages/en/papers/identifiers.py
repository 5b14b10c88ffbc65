"""X1: codes of legal persons."""

from smepp.messages.entry import Entry

ENTRIES = {
    "X101": Entry(
        "wrong last character of a unified social credit code",
        "The unified social credit code '{value}' is wrong: by its first 17 characters the last one should be '{last}'.",
        "Compare it with the licence character by character.",
        "The last character is computed from the others; when it does not fit, at least one was copied wrongly.",
    ),
    "X102": Entry(
        "letters for digits in a unified social credit code",
        "The unified social credit code '{value}' has letters where digits belong; it should be '{right}'.",
        "Compare it with the licence and write '{right}'.",
        "These codes never have the letters I, O, S, V and Z; they are mostly misread 1, 0, 5 and 2.",
    ),
    "X103": Entry(
        "letters that cannot occur in a unified social credit code",
        "The unified social credit code '{value}' has '{signs}', which no such code has.",
        "Compare it with the licence character by character.",
        "These codes never have the letters I, O, S, V and Z.",
    ),
    "X104": Entry(
        "not a unified social credit code of 18 characters",
        "The unified social credit code '{value}' has {length} characters; it should be 18 digits and capitals.",
        "Copy all 18 from the licence; a 15-digit number belongs under 注册号.",
        "Characters were left out or added, or another number was written here.",
    ),
    "X105": Entry(
        "wrong check digit",
        "{field} '{value}' is wrong: by the characters before it, the last one should be '{last}'.",
        "Compare it with the licence; if the licence says so, leave it.",
        "The last character is a check digit; it mostly shows a slip in copying, though a few old numbers never followed the rule.",
    ),
    "X106": Entry(
        "letters for digits in a number",
        "{field} '{value}' has letters where digits belong; it should be '{right}'.",
        "Compare it with the licence and write '{right}'.",
        "The letters O, I, S and Z are easily mistaken for 0, 1, 5 and 2.",
    ),
    "X107": Entry(
        "number in the wrong field",
        "{field} '{value}' looks like a {kind}.",
        "Move it to the field for {kind}; fill in {field} from the licence, or leave it out.",
        "The codes differ in length; in the wrong field they cannot be checked.",
    ),
    "X108": Entry(
        "number of the wrong length",
        "{field} '{value}' has {length} characters, which is not its length.",
        "Compare it with the licence: 注册号 has 15 digits (13 before 2007), 组织机构代码 has 9 characters.",
        "Characters were left out or added; without quotes, leading zeros are lost as well.",
    ),
    "X109": Entry(
        "two codes of different bodies",
        "Characters 9 to 17 of the unified social credit code '{value}' differ from the organisation code '{organisation}'.",
        "Compare both codes with the licence.",
        "A unified code holds the body's organisation code, so the two must agree.",
    ),
    "X110": Entry(
        "code of another district",
        "The division {division} in '{value}' is {there}, but the district given is {district}.",
        "Check it; if the body has moved, leave it.",
        "A registration keeps the district in which it was made, so this is only a hint.",
    ),
    "X111": Entry(
        "code of another province",
        "The division {division} in '{value}' lies in another province, but the district given is {district}.",
        "See whether the code was copied wrongly; if the body came from there, leave it.",
        "A registration keeps the place in which it was made, so this is only a hint.",
    ),
    "X112": Entry(
        "codes of the business licence missing",
        "Neither the unified social credit code nor {lacks} is given.",
        "Copy the 18-character code from the licence; if there is none yet, give both 注册号 and 组织机构代码.",
        "Codes tell bodies apart and link their papers over the years.",
    ),
    "X113": Entry(
        "number of the certificate missing",
        "Neither the unified social credit code nor the 登记证号 of the {licence} is given.",
        "Copy one of them from the certificate.",
        "Codes tell bodies apart and link their papers over the years.",
    ),
    "X114": Entry(
        "wrong code of a firm",
        "The code '{value}' in row {rows} of the list of firms is wrong: its check character does not fit.",
        "Compare it with the firm's licence; if that takes time, take the code out for now.",
        "Most often one character was miscopied, or a spreadsheet turned the last digits of a long number into zeros.",
    ),
    "X115": Entry(
        "resident identity number",
        "A resident identity number ({value}) stands here; nobody asked for it, and it is hidden in all output.",
        "Delete it from the file.",
        "It is personal; dossiers are copied, passed round and filed.",
    ),
}
