"""The figures of GB/T 9704—2012 that the layout follows, with where each of them is known from."""

from smepp.model.record import Record

SEEN = "公开资料所见"
MEMORY = "凭记忆，未核对标准原文"


class Figure(Record):
    """A figure of the standard: the value in its unit, and by how much a printed page may differ."""

    value: float
    unit: str
    within: float
    source: str = MEMORY


FIGURES = {
    "纸宽": Figure(value=210, unit="mm", within=0.3, source=SEEN),
    "纸高": Figure(value=297, unit="mm", within=0.3, source=SEEN),
    "天头": Figure(value=37, unit="mm", within=1, source=SEEN),
    "订口": Figure(value=28, unit="mm", within=1, source=SEEN),
    "版心宽": Figure(value=156, unit="mm", within=1, source=SEEN),
    "版心高": Figure(value=225, unit="mm", within=1, source=SEEN),
    "正文字号": Figure(value=16, unit="pt", within=0.1, source=SEEN),
    "每面行数": Figure(value=22, unit="行", within=0, source=SEEN),
    "每行字数": Figure(value=28, unit="字", within=0, source=SEEN),
    "发文机关标志上边缘至版心上边缘": Figure(value=35, unit="mm", within=0.8),
    "发文字号在标志下空行": Figure(value=2, unit="行", within=0.2),
    "红色分隔线在发文字号下": Figure(value=4, unit="mm", within=0.5),
    "标题字号": Figure(value=22, unit="pt", within=0.1),
    "标题在分隔线下空行": Figure(value=2, unit="行", within=0.2),
    "主送机关在标题下空行": Figure(value=1, unit="行", within=0.3),
    "附件说明在正文下空行": Figure(value=1, unit="行", within=0.1),
    "附件说明左空字数": Figure(value=2, unit="字", within=0.1),
    "成文日期右空字数": Figure(value=4, unit="字", within=0.1, source=SEEN),
    "附件标题所在行": Figure(value=3, unit="行", within=0.2),
    "页码字号": Figure(value=14, unit="pt", within=0.1, source=SEEN),
    "页码上边缘在版心下": Figure(value=7, unit="mm", within=0.5, source=SEEN),
    "页码距版心边字数": Figure(value=1, unit="字", within=0.2, source=SEEN),
    "版记字号": Figure(value=14, unit="pt", within=0.1),
    "版记首末线粗": Figure(value=0.35, unit="mm", within=0.03),
    "版记中间线粗": Figure(value=0.25, unit="mm", within=0.03),
    "信函机关标志上边缘至上页边": Figure(value=30, unit="mm", within=0.8),
    "信函双线长": Figure(value=170, unit="mm", within=1),
    "信函上双线在标志下": Figure(value=4, unit="mm", within=0.8),
    "信函下双线至下页边": Figure(value=20, unit="mm", within=0.8),
}
LINE = 28
"""Points from line to line: 22 of them are less than 225 mm."""


def holds(name: str, measured: float) -> None:
    """Fails with the figure and what was measured."""
    wanted = FIGURES[name]
    assert abs(measured - wanted.value) <= wanted.within + 1e-6, f"{name}: {measured:.2f} {wanted.unit}, not {wanted.value}"
