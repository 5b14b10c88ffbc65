"""Numbers that were typed as text: in quotes, with a unit, with commas, in full-width digits."""

import re
import unicodedata
from decimal import Decimal

_TIMES = {"": 1, "百": 100, "千": 1000, "万": 10**4, "百万": 10**6, "千万": 10**7, "亿": 10**8}
_UNITS = "元|块|圆|人民币|人|名|位|家|户|个|台|套|件|份|次|项|条|年|年度|岁|平方米|平米|平方|m2|%|个百分点"
_NUMBER = re.compile(
    rf"(?:人民币|[¥￥])?([+-]?)([0-9]+|[0-9]{{1,3}}(?:,[0-9]{{3}})+)(\.[0-9]+)?({'|'.join(filter(None, _TIMES))})?(?:{_UNITS})*"
).fullmatch

LONGEST = 20
"""Characters of a text that may still be a number: worked out with 万 and 亿, more digits would not stay exact."""


def number_in(text: str) -> int | Decimal | None:
    """The number that a text stands for, 万 and 亿 worked out, in the unit without them (125万元 is 1250000).

    A percentage is the number before its sign. None when the text says anything more than a number and its unit.
    """
    found = _NUMBER(re.sub(r"\s", "", unicodedata.normalize("NFKC", text)))
    if not found or len(text) > LONGEST:
        return None
    sign, whole, fraction, times = found.groups()
    value = Decimal(f"{sign}{whole.replace(',', '')}{fraction or ''}") * _TIMES[times or ""]
    return int(value) if value == value.to_integral_value() else value
