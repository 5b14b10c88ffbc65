"""Routes as people write them in verifications and judgements: 人员/3/学历, rows counted from 1."""

from smepp.model.place import Route


def parse_route(text: str) -> Route:
    """The route of keys and list indexes that a text names; a number is a row, counted from 1 in the text and from 0 in the route."""
    return tuple(int(step) - 1 if step.isascii() and step.isdigit() else step for step in text.split("/"))
