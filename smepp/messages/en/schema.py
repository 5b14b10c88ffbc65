"""S: what a form says against its schema."""

from smepp.messages.entry import Entry

ENTRIES = {
    "S201": Entry(
        "A field is missing",
        "The field “{field}” is missing.",
        "Add “{field}” and fill it in.",
        "This field is required; it is not there, or its key stands without a value.",
    ),
    "S202": Entry(
        "Several fields are missing",
        "{count} fields are missing: {fields}.",
        "Add each of them and fill it in.",
        "These fields are required; they are not there, or their keys stand without values.",
    ),
    "S203": Entry(
        "A blank row in a list",
        "Row {row} of “{list}” is blank.",
        "Fill the row in, or delete it.",
        "A row in the middle of the list holds nothing while rows after it do.",
    ),
    "S204": Entry(
        "No such field",
        "There is no field “{key}” here.",
        "Delete it, or move its content to a field that exists here: {allowed}.",
        "The form has no such key and none like it; its content would not be read.",
    ),
    "S205": Entry(
        "A mistyped key",
        "There is no field “{key}”; it should be “{nearest}”.",
        "Rename “{key}” to “{nearest}”.",
        "A key must be typed exactly as on the form, full and half width included; a mistyped one is not read.",
    ),
    "S206": Entry(
        "A field in the wrong place",
        "“{key}” does not go here; it belongs under “{parents}”.",
        "Move “{key}” under “{parents}” (to the very left, if that is the whole form), and check the blanks at the start of the lines: fields of one level line up.",
        "The field is one of this form but of another level; most often the indentation is off.",
    ),
    "S207": Entry(
        "A field of another form",
        "“{key}” is not a field of this form; it belongs to “{form}”.",
        "Move “{key}” to {file}.",
        "Another material has this key; here it is not read.",
    ),
    "S208": Entry(
        "Fields that exclude each other",
        "“{field}” may not be filled in because “{because}” is.",
        "Keep one of “{because}” and “{field}” and delete the other.",
        "The two say opposite things, such as that there are no certificates and a list of certificates.",
    ),
    "S211": Entry(
        "Text wanted",
        "“{field}” should be text, but is: {value}.",
        "Write the text after the colon; put words such as true and false in quotes.",
        "The field takes a piece of text; it holds a truth value, a list or further fields.",
    ),
    "S212": Entry(
        "A number typed as text",
        "“{field}” should be a number, but is the text “{value}”.",
        "Change it to {right}: plain digits only, without quotes, unit or commas.",
        "With quotes, a unit, commas or full-width digits a number is only text and cannot be reckoned with.",
    ),
    "S213": Entry(
        "A number wanted",
        "“{field}” should be a number, but is: {value}.",
        "Write one definite number in plain digits, without quotes or unit.",
        "The field is reckoned with, so it must be one definite number, not “about” or “more than”.",
    ),
    "S214": Entry(
        "A whole number wanted",
        "“{field}” should be a whole number, but is {value}.",
        "Check it and write a whole number without a decimal point.",
        "There are no halves of people, firms or years.",
    ),
    "S215": Entry(
        "A list wanted",
        "“{field}” should be a list, one a line, but is: {value}.",
        "Below “{field}” write each one on a line of its own after “- ” (a hyphen and a space), even a single one.",
        "The field can hold several, and is read as a list.",
    ),
    "S216": Entry(
        "Separate fields wanted",
        "“{field}” should be filled in field by field, but is: {value}.",
        "Below “{field}”, indented by two spaces, fill in: {fields}.",
        "The field has fields of its own and cannot be a single entry.",
    ),
    "S217": Entry(
        "Text or a number wanted",
        "“{field}” should be one number or one text, but is: {value}.",
        "Write one number or text, in the form of the field that it refers to.",
        "The field repeats another field's content, which is a single value.",
    ),
    "S218": Entry(
        "A code without quotes",
        "“{field}” should be text, but is typed as the number {value}.",
        "Put it in quotes: {right}.",
        "Digits without quotes are taken for a quantity, and zeros at either end can be lost.",
    ),
    "S221": Entry(
        "A date in another form",
        "The date in “{field}” is typed as {value}.",
        "Write {right}; if the original bears another day, write that day.",
        "Dates have one form: four digits of the year, two of the month, two of the day; 2013.10 is read as a decimal number.",
    ),
    "S222": Entry(
        "No such date",
        "“{value}” in “{field}” cannot be the date.",
        "Correct it by the original: years 1800 to 2099, months 01 to 12, no day beyond the end of its month.",
        "That month has no such day, or the year cannot be right.",
    ),
    "S223": Entry(
        "A choice in other words",
        "“{field}” cannot be “{value}”; is “{right}” meant?",
        "Write “{right}”, or else one of: {allowed}.",
        "The field takes one of a few fixed words, so that entries can be sorted and counted.",
    ),
    "S224": Entry(
        "Not one of the choices",
        "“{field}” cannot be “{value}”.",
        "Choose one of: {allowed}.",
        "The field takes one of a few fixed words, so that entries can be sorted and counted.",
    ),
    "S225": Entry(
        "Not the proper form",
        "“{field}” is typed as “{value}”; the proper form is: {right}.",
        "Change it to: {right}",
        "There are full-width characters or capitals in it, or another word is used.",
    ),
    "S226": Entry(
        "Not in the right form",
        "“{value}” in “{field}” is not in the right form.",
        "Write it like this: {example}.",
        "The field has a fixed form, by which it is compared with other papers.",
    ),
    "S227": Entry(
        "Blank text",
        "“{field}” is blank.",
        "Write something; if the field may be left out, delete the quotes as well.",
        "There is nothing between the quotes, or only spaces.",
    ),
    "S228": Entry(
        "Text too long",
        "“{field}” has {length} characters; at most {limit} are possible.",
        "Shorten it; details can go to a field for explanations or into an attachment.",
        "The field is used in tables and letters, where a longer text has no room.",
    ),
    "S229": Entry(
        "Stray blanks or line breaks",
        "“{field}” has stray blanks or line breaks in it.",
        "Write on one line, after the colon: {right}",
        "The content is right, but blanks or line breaks around it or in it make it another word.",
    ),
    "S231": Entry(
        "Number too small",
        "“{field}” is {value}; it cannot be less than {limit}.",
        "Check the number and its unit and correct it.",
        "The number is below what the field can be, most often through a minus sign or a wrong year.",
    ),
    "S232": Entry(
        "Number too large",
        "“{field}” is {value}; it cannot be more than {limit}.",
        "Check the number and its unit and correct it.",
        "The number is above what the field can be, most often through a wrong unit or extra digits.",
    ),
    "S233": Entry(
        "Listed twice",
        "Item {item} of “{field}”, “{value}”, repeats item {first}.",
        "Delete the repeated item.",
        "What is listed twice would be counted twice.",
    ),
}
