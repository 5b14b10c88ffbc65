"""S: what a form says against its schema."""

from smepp.model.codes.spec import error

CODES = {
    "S201": error("field", "about"),  # a field is missing; about = its description in the schema
    "S202": error("fields", "count"),  # several fields of one mapping are missing
    "S203": error("list", "row"),  # a blank row amid a list; row counted from 1
    "S204": error("key", "allowed"),  # a key that no form has
    "S205": error("key", "nearest"),  # a mistyped key
    "S206": error("key", "parents"),  # a key of another part of the same form
    "S207": error("key", "file", "form"),  # a key of another form
    "S208": error("field", "because"),  # a field that another one, because, rules out
    "S209": error("fields"),  # one of several fields is wanted, and none is there
    "S211": error("field", "value"),  # text wanted
    "S212": error("field", "value", "right"),  # a number typed as text
    "S213": error("field", "value", "hint"),  # a number wanted; hint = what the schema asks for
    "S214": error("field", "value"),  # a whole number wanted
    "S215": error("field", "value"),  # a list wanted
    "S216": error("field", "value", "fields"),  # fields wanted
    "S217": error("field", "value"),  # text or a number wanted
    "S218": error("field", "value", "right"),  # text typed as a number
    "S221": error("field", "value", "right"),  # a date in another form
    "S222": error("field", "value"),  # a day that the calendar lacks
    "S223": error("field", "value", "right", "allowed"),  # not one of the choices, but near one
    "S224": error("field", "value", "allowed"),  # not one of the choices
    "S225": error("field", "value", "right"),  # in full-width characters, in capitals, or in another word
    "S226": error("field", "value", "hint", "example"),  # not in the form asked for
    "S227": error("field"),  # an empty text
    "S228": error("field", "length", "limit"),  # a text that is too long
    "S229": error("field", "right"),  # right but for blanks and line breaks
    "S231": error("field", "value", "limit"),  # a number that is too small
    "S232": error("field", "value", "limit"),  # a number that is too large
    "S233": error("field", "value", "item", "first"),  # an item listed twice; items counted from 1
}
