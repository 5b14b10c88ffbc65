"""What a document must have (应有的要素): title, signature, day, number; a publicity its days, how to object, where to turn to."""

import re
from collections.abc import Iterator

from smepp.lint.known import Known
from smepp.lint.sheet import Sheet
from smepp.lint.stretch import is_publicity
from smepp.model.notice import Form
from smepp.model.paper import Kind
from smepp.model.problem import Problem, problem

_CONTACT = re.compile(r"电\s?话|地\s?址|邮\s?箱|传\s?真|[0-9]{3,4}[-－—][0-9]{7,8}|[A-Za-z0-9._-]+@")
_DAY = re.compile(r"[0-9０-９]{1,2}\s?月\s?[0-9０-９　 ]{1,2}\s?日")
_DAYS = re.compile("[0-9０-９一二三四五六七八九十]{1,3}\\s?(?:个工作日|日|天)")
NUMBERED = frozenset({Form.HEADED, Form.LETTER})


def elements(sheet: Sheet, known: Known) -> Iterator[Problem]:
    """Elements that are missing."""
    parts = sheet.parts
    if not parts.title and not (sheet.kind and sheet.kind.form is Form.CERTIFICATE):
        yield problem("D907", sheet.whole)
    if parts.signer is None and not _signed_elsewhere(sheet):
        yield problem("D901", sheet.end)
    if parts.date_line is None:
        yield problem("D902", sheet.end)
    if sheet.kind and sheet.ours and sheet.kind.form in NUMBERED and parts.number is None and not known.draft:
        yield problem("D903", sheet.whole, kind=sheet.kind.name)
    if is_publicity(sheet):
        yield from _of_publicity(sheet)


def _of_publicity(sheet: Sheet) -> Iterator[Problem]:
    cells = "\n".join(each.text for each in sheet.passages if not each.annex)
    if "异议" not in cells:
        yield problem("D904", sheet.end)
    if not _CONTACT.search(cells):
        yield problem("D905", sheet.end)
    if len(_DAY.findall(sheet.parts.body)) < 2 and not (_DAY.search(sheet.parts.body) and _DAYS.search(sheet.parts.body)):
        yield problem("D906", sheet.end)


def _signed_elsewhere(sheet: Sheet) -> bool:
    """Whether a box, as of a seal, holds the name of an office."""
    return any(each.kind is Kind.BOX and each.text.endswith(("局", "委员会", "委", "厅")) for each in sheet.text.paragraphs)
