"""Y: reading a file (encoding, YAML)."""

from smepp.messages.entry import Entry

_SAVE_AS_UTF8 = (
    "Notepad: File, Save as, Encoding UTF-8; WPS Writer: save as plain text, encoding UTF-8; "
    "VS Code: click the encoding in the status bar, Save with Encoding, UTF-8."
)
_YAML_EXTRA = "This feature of YAML lets one file read differently in different programs; no form needs it, so none may use it."

ENTRIES: dict[str, Entry] = {
    "Y001": Entry(
        "Encoding not recognised",
        "The encoding of this file is not recognised; it cannot be read from here on.",
        f"Save the file as UTF-8. {_SAVE_AS_UTF8} If it already looks garbled when opened, use the original file.",
        "A file is read as UTF-8, then as GB18030 (which includes GBK), as UTF-16 only with its mark; nothing is guessed.",
    ),
    "Y002": Entry(
        "File is in GBK",
        "The file is in GBK and was read as GB18030.",
        f"Better save it as UTF-8. {_SAVE_AS_UTF8}",
        "Old versions of Notepad and some programs save in GBK. It could be read here, but may be garbled elsewhere.",
    ),
    "Y003": Entry(
        "File is probably not in GBK",
        "The file is not UTF-8, and read as GB18030 it shows no key of the form: what was read is probably garbled.",
        f"Make sure the text looks right when opened, then save it as UTF-8. {_SAVE_AS_UTF8}",
        "Text in many encodings (BIG5, for one) passes as GB18030 with every character wrong. Without one known key it is refused.",
    ),
    "Y004": Entry(
        "Broken bytes in a UTF-8 file",
        "The file is UTF-8, but its bytes are broken from here on.",
        "Open the file, retype what is garbled here and save it as UTF-8; if much is broken, use a sound copy.",
        "Bytes were lost on the way, or texts in two encodings were joined.",
    ),
    "Y005": Entry(
        "Not a text file",
        "This is not a text file; it may be a Word, Excel, PDF or picture file under another name.",
        "Write the contents as YAML text in Notepad or VS Code and save it as UTF-8; put scans into the folder attachments.",
        "Its first bytes or its many control characters are those of another program, or of UTF-16 text without its mark.",
    ),
    "Y006": Entry(
        "Control character",
        "There is a control character ({char}) that does not belong here.",
        "Delete the character; if it cannot be seen, delete the line and type it again.",
        "Control characters come along when text is copied from other programs; they spoil printing and filing.",
    ),
    "Y007": Entry(
        "Invisible character",
        "There is a character here that cannot be seen ({char}).",
        "Delete it: put the cursor behind it and press backspace once, or type these characters again.",
        "Text copied from web pages, chats or file properties brings in characters without width or that turn the direction "
        "of writing; names that look equal are then not equal.",
    ),
    "Y008": Entry(
        "Character lost in conversion",
        "A character was lost here when the encoding was converted; only a replacement mark is left.",
        "Look it up in the original and type it again.",
        "The file was once opened and saved in a wrong encoding; unknown characters became the same mark (U+FFFD) for good.",
    ),
    "Y010": Entry(
        "Empty file",
        "The file holds nothing.",
        "Fill in the form; if an empty file was saved by mistake, find the earlier contents.",
        "There are only blank lines or comments in the file.",
    ),
    "Y011": Entry(
        "File too large",
        "The file is larger than {limit} MiB and was not read.",
        "A YAML file holds words and numbers; put pictures and scans into the folder attachments and write their names here.",
        "Real materials have some tens of KB; a file this large is usually the wrong one.",
    ),
    "Y012": Entry(
        "List at the outermost level",
        "Keys are expected at the outermost level; this is a list of lines that begin with a dash.",
        "Write the list's key and a colon above it, and indent the list by two spaces.",
        "Every file consists of “key: value” at the outermost level; a list stands below its key.",
    ),
    "Y013": Entry(
        "Only a text in the file",
        "Keys are expected at the outermost level; this is only a text.",
        "Write “key: value”, with a half-width colon and a space behind it.",
        "There is no key in the file, so that all of it is one text.",
    ),
    "Y014": Entry(
        "Several documents in one file",
        "A second document begins here; a file may hold only one.",
        "Delete the line “---” or “...”; if these are two materials, make two files of them.",
        "In YAML a line “---” begins a new document that has nothing to do with the one before it.",
    ),
    "Y015": Entry(
        "YAML directive",
        "This line, which begins with “%”, is a YAML directive and may not be used.",
        "Delete the line.",
        _YAML_EXTRA,
    ),
    "Y016": Entry(
        "Too deep",
        "The contents are nested more than {limit} levels deep.",
        "Check brackets and indentation: usually a bracket was typed again and again, or every line is indented further.",
        "Materials have a few levels only; deeper nesting means that the file is wrong.",
    ),
    "Y101": Entry(
        "Duplicate key",
        "“{key}” was already given on line {first} and is given again here.",
        "Compare the two and keep the right one.",
        "Two equal keys stand in the same place; their values may differ, and nothing says which one holds.",
    ),
    "Y102": Entry(
        "Key is no text",
        "A key must be text, this one is “{key}”.",
        'Use the key of the form; if the key really is a number, put it in quotes, as "2012": 35.',
        "A number, true, false or null without quotes is no text, and neither is nothing before the colon.",
    ),
    "Y103": Entry(
        "Key is no simple text",
        "A key may not be a list or anything in brackets, nor be introduced by “?”.",
        "Write “key: value”; if this is a text, put all of it in quotes.",
        _YAML_EXTRA,
    ),
    "Y104": Entry(
        "Anchor",
        "“&{name}” is an anchor in YAML and may not be used.",
        'If it is text, put all of it in quotes, as "&{name}"; else delete it and write the contents out.',
        _YAML_EXTRA,
    ),
    "Y105": Entry(
        "Alias",
        "“*{name}” is an alias in YAML, for contents that stand elsewhere, and may not be used.",
        'If it is text, put all of it in quotes, as "*{name}"; else write the contents out.',
        _YAML_EXTRA,
    ),
    "Y106": Entry(
        "Tag",
        "“{tag}” is a tag in YAML and may not be used.",
        "If the exclamation mark belongs to the text, put all of it in quotes; else delete the tag.",
        _YAML_EXTRA,
    ),
    "Y107": Entry(
        "Merge key",
        "“<<” takes in contents from elsewhere in YAML and may not be used.",
        "Write out the keys that were to be taken in.",
        _YAML_EXTRA,
    ),
    "Y201": Entry(
        "Leading zero without quotes",
        "“{value}” begins with 0 and was read as text; put such numbers in quotes.",
        'Write "{value}"; if it is a quantity, drop the leading 0.',
        "Without quotes other programs take it for a number, drop its leading 0 or even make another number of it.",
    ),
    "Y202": Entry(
        "Number with exponent",
        "“{value}” is a number with an exponent and was read as a number.",
        'If it is a number, write it in plain digits; if it is a model or a code, put it in quotes: "{value}".',
        "The letter e between digits makes an exponent; a model such as 3E5 becomes a number that way.",
    ),
    "Y203": Entry(
        "Number too long",
        "This number is longer than {limit} digits.",
        "If it is a code, put it in quotes; if it is a quantity, check it for digits too many.",
        "No figure of the forms needs a number of this length.",
    ),
    "Y204": Entry(
        "Text behind “#” was not read",
        "The “#” before “{comment}” begins a comment; these words were not read.",
        "If they belong to the value, put the whole value in quotes; if they are a comment, leave a space behind the “#”.",
        "From a “#” behind a space to the end of the line all is comment: of “Main Street #12” only “Main Street” is read.",
    ),
    "Y301": Entry(
        "Full-width colon",
        "There is a full-width colon “：” here.",
        "Write a half-width colon and a space, as “key: value”; if it is punctuation, put the whole text in quotes.",
        "YAML knows only the half-width colon; the full-width one is ordinary text, so that the line is no key.",
    ),
    "Y302": Entry(
        "No space behind the colon",
        "There must be a space behind the colon of “{key}”.",
        "Put a space behind the colon, as “{key}: value”; if it is punctuation, put the whole text in quotes.",
        "When the value touches the colon, YAML takes the whole line as text, so that it is no key.",
    ),
    "Y303": Entry(
        "No space behind the dash",
        "There must be a space behind the dash of a list.",
        "Put a space behind the dash, as “- value”; if it belongs to the text, put the whole text in quotes.",
        "When the value touches the dash, YAML takes the dash as text, so that the line is no item of the list.",
    ),
    "Y304": Entry(
        "Full-width space",
        "There is a full-width space here.",
        "Delete it or type a half-width space instead; if it belongs to the text, put the whole text in quotes.",
        "YAML indents and separates with half-width spaces only; a full-width one becomes part of the key or value.",
    ),
    "Y305": Entry(
        "Special blank",
        "There is a special blank ({char}) here, which is no ordinary space.",
        "Delete it and press the space bar again; if it belongs to the text, put the whole text in quotes.",
        "Text copied from web pages or Word brings in no-break spaces and the like, which look like a space but are none to YAML.",
    ),
    "Y306": Entry(
        "Tab",
        "There is a tab here.",
        "Use spaces instead of tabs: two for each level, one behind the colon.",
        "YAML cannot indent or separate with tabs; cells pasted from Excel often bring them in.",
    ),
    "Y307": Entry(
        "Colon inside a value",
        "There is a colon inside the value; put it in quotes.",
        'Put all that stands behind the first colon in quotes, as note: "remark: yes".',
        "A second colon with a space on one line would begin another key, which YAML cannot read.",
    ),
    "Y308": Entry(
        "Curly quotes",
        "These are curly quotes, which are no quotes to YAML.",
        'Use straight quotes, as "name: value"; if the text needs curly quotes, put straight ones around it.',
        "Curly quotes are ordinary text; a colon between them is still the colon of a key.",
    ),
    "Y309": Entry(
        "Value begins with a sign of YAML",
        "A value cannot begin with “{char}”; put it in quotes.",
        'Put the whole value in quotes, as "{char}…"; if it is a list, begin a new line with “- value”.',
        "% @ ` * & | > ! ? - , [ ] { } each have a use in YAML; text that begins with one of them needs quotes.",
    ),
    "Y310": Entry(
        "Text behind a closing quote or bracket",
        "The quote or bracket is closed, and more text follows.",
        "If quote or bracket belong to the text, put all of it in the other kind of quotes; else delete what follows.",
        "A value that begins with a quote or square bracket ends with its counterpart; no text may follow.",
    ),
    "Y311": Entry(
        "Backslash in double quotes",
        "“{escape}” in double quotes does not read as the characters it shows.",
        "Write / instead of \\ in double quotes, as attachments/a.pdf; or use single quotes.",
        "In double quotes a backslash and the letter behind it make another character (\\n a new line, \\t a tab), "
        "which changes the paths of Windows.",
    ),
    "Y312": Entry(
        "Quote not closed",
        "The quote that begins here is not closed where it should be.",
        "Put the same straight quote at the end of this value; if a curly quote stands there, make it a straight one.",
        "With one quote missing, the lines that follow are taken as text between quotes.",
    ),
    "Y313": Entry(
        "Bracket without counterpart",
        "A square or curly bracket lacks its counterpart, or a comma between the items is wrong.",
        "Add or delete a bracket and put half-width commas between items; if it belongs to the text, put all of it in quotes.",
        "[ ] and { } are half-width and come in pairs; a value that begins with one is a list or mapping, no text.",
    ),
    "Y314": Entry(
        "Wrong indentation",
        "The indentation of this line does not fit the lines above.",
        "Align keys of one level, indent the next level by two spaces; join continued text to its line, or put it below a “|”.",
        "YAML tells levels by the spaces at the beginning of a line; one too many or too few and the line belongs nowhere.",
    ),
    "Y315": Entry(
        "Line without a colon",
        "This line has no colon, so that it is no key.",
        "Write “key: value”; if it continues the text above, join it to that line, or put the text indented below a “|”.",
        "Between the keys stands a line that is neither “key: value” nor begins with “- ”.",
    ),
    "Y316": Entry(
        "List among keys",
        "On one level there are both “key: value” and lines of a list, which begin with a dash.",
        "Give the list a key and indent the list below it; if the dash is there by mistake, delete it.",
        "All lines of one level must be keys, or all must be items of a list.",
    ),
    "Y317": Entry(
        "Another dash than that of a list",
        "The “{char}” at the beginning of this line is no hyphen “-”.",
        "Change it to a hyphen and a space, as “- value”; if it belongs to the text, put the whole text in quotes.",
        "A full-width or long dash is text to YAML, so that the line runs on from the one above and is no item of the list.",
    ),
    "Y399": Entry(
        "Not valid YAML",
        "From here on this is not valid YAML and cannot be read.",
        "Check colons, quotes, brackets and indentation of this line and the one above; quotes around text usually help.",
        "The levels of the contents can no longer be told here, and the reason is none of the known ones.",
    ),
}
