"""The file itself, and what was left in it."""

from smepp.messages.entry import Entry

ENTRIES: dict[str, Entry] = {
    "D001": Entry(
        "an old Word file",
        "This is a file of the old format (.doc, .wps), whose text cannot be read.",
        "Open it in Word or WPS, save it as .docx and check again.",
        "Saved as .docx, nothing of the text or the layout changes.",
    ),
    "D002": Entry(
        "the file has a password",
        "This file asks for a password.",
        "Remove the password, save the file and check again.",
        "A document that is sent out must open, and with a password its text cannot be checked.",
    ),
    "D003": Entry(
        "no Word document",
        "This is an archive without the text of a Word document.",
        "Check whether it is the right file; workbooks, slides and plain archives cannot be checked.",
        "A docx is an archive with a main part. A wrong ending often ends here.",
    ),
    "D004": Entry(
        "too large",
        "The file, or what is in it, exceeds {limit} MB and was not read.",
        "Compress the pictures or take them out, and check again.",
        "A document with its annexes has a few hundred KB.",
    ),
    "D005": Entry(
        "damaged",
        "The file is damaged or was not saved completely.",
        "Open it in Word or WPS and save it as .docx, or fetch it again.",
        "A broken transfer or an interrupted save leaves such files.",
    ),
    "D006": Entry(
        "a declaration that may not be there",
        "The file declares a document type or entities, which no Word document does, and was not read.",
        "Check where it comes from; saving it anew in Word or WPS may help.",
        "Such a declaration can exhaust the memory of whoever reads the file, or make it fetch other files.",
    ),
    "D007": Entry(
        "a file that cannot be checked",
        "Files of this kind ({kind}) cannot be checked.",
        "Give a .docx or .html; save others as .docx first.",
        "Text in PDF files, pictures and workbooks cannot be read reliably enough.",
    ),
    "D008": Entry(
        "the encoding of the page is not known",
        "The page is in neither UTF-8 nor GBK (GB18030).",
        "Save it again as UTF-8.",
        "In an unknown encoding nothing of it can be read.",
    ),
    "D009": Entry(
        "the page says UTF-8 and is not",
        "The page declares UTF-8 but was saved as GBK (GB18030); a browser shows nonsense.",
        "Save it again as UTF-8.",
        "Editing a page in a simple editor changes its encoding and not what it says of it.",
    ),
    "D010": Entry(
        "no text",
        "There is no text in the file.",
        "Check whether it is the right file; of a scan, check the original document.",
        "It is empty, or its pages are pictures.",
    ),
    "D101": Entry(
        "tracked changes",
        'The file has {count} tracked changes that are neither accepted nor rejected, such as "{text}".',
        "Accept or reject each of them and save; of a page, delete what is struck out.",
        "Whoever opens the file sees what was changed, and it may even be printed.",
    ),
    "D102": Entry(
        "comments",
        'The file has {count} comments, such as "{text}".',
        "Deal with them and delete them.",
        "Comments are internal and must not go out with the document.",
    ),
    "D103": Entry(
        "hidden text",
        'There is text that cannot be seen: "{text}".',
        "Show hidden text in Word and delete what does not belong there; delete hidden parts of a page.",
        "Hidden text is not printed, but found by whoever opens the file.",
    ),
    "D104": Entry(
        "a mark of a draft",
        'It still says "{text}".',
        "Delete it when the text is final; until then do not send it out.",
        "With a draft's mark nobody can tell whether the document holds.",
    ),
    "D105": Entry(
        "a gap that was never filled",
        'Something is not filled in here: "{text}".',
        "Fill it in, or delete it.",
        "In documents made from a sample one place is easily forgotten.",
    ),
    "D106": Entry(
        "a name in the file's properties",
        'The property "{name}" of the file is "{value}".',
        "Before publishing, remove properties and personal information with Word's document inspector.",
        "It is not seen in the text, but by whoever downloads the file.",
    ),
}
