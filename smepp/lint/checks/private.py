"""What the public must not see (不能公开的内容): identity numbers, and in lists mobile telephones."""

import re
from collections.abc import Iterator

from smepp.check.masking import mask
from smepp.check.resident_ids import resident_ids
from smepp.lint.known import Known
from smepp.lint.sheet import Sheet
from smepp.model.problem import Problem, problem

_MOBILE = re.compile("(?<![0-9])1[3-9][0-9]{9}(?![0-9])")
_CODES = re.compile("代码|注册号|信用")
_PUBLIC = ("公示", "公告", "通告", "名单")
_OPEN = "公开发布"


def private(sheet: Sheet, known: Known) -> Iterator[Problem]:
    """Identity numbers anywhere, mobile telephones in the lists of public documents; both are shown masked."""
    del known
    public = _is_public(sheet)
    for passage in sheet.passages:
        heading = str(passage.place.route[-1]) if passage.cell and passage.place.route else ""
        for start, end in resident_ids(passage.text, in_code_field=bool(_CODES.search(heading))):
            yield problem("D801", passage.place, text=mask(passage.text[start:end]))
        if passage.cell and public:
            for match in _MOBILE.finditer(passage.text):
                yield problem("D802", passage.place, text=f"{match[0][:3]}****{match[0][-4:]}")


def _is_public(sheet: Sheet) -> bool:
    if sheet.kind:
        return sheet.kind.public
    return sheet.parts.title.endswith(_PUBLIC) or any(_OPEN in each.text for each in sheet.parts.lines)
