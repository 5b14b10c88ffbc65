"""The closed set of measures (取值) that a programme can name, one module each."""

from collections.abc import Callable, Mapping
from typing import Any

from smepp.check.context import Context
from smepp.check.facts import Facts
from smepp.check.measures import choice, count, field, material, ratio, review, series, share, years
from smepp.model.finding import Measured
from smepp.model.programme import Clause

Measure = Callable[[Mapping[str, Any], Facts, Context, Clause], Measured]

MEASURES: dict[str, Measure] = {
    "字段": field.measure,
    "选项": choice.measure,
    "年限": years.measure,
    "比例": ratio.measure,
    "计数": count.measure,
    "份额": share.measure,
    "序列": series.measure,
    "审查": review.measure,
    "材料": material.measure,
}
