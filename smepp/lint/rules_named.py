"""Whether a title in 《》 means the programme's own rules: in full, for short, or with a slip."""

from smepp.model.nearest import distance
from smepp.model.programme import Programme

SHORT = ("办法", "认定办法", "管理办法", "认定管理办法", "认定的管理办法")
OTHERS = ("暂行", "试行", "国家", "修订", "实施细则", "行政", "工信部", "省级")
"""Words that make another document of it."""
SLIPS = 4


def rules_named(title: str, programme: Programme) -> bool:
    """Whether the title is that of the rules, or one of its short forms."""
    plain = "".join(title.split())
    return plain == programme.title or plain in SHORT or slip_of(plain, programme)


def slip_of(title: str, programme: Programme) -> bool:
    """Whether the title is that of the rules with a few characters wrong, and not that of another document."""
    plain = "".join(title.split())
    if plain == programme.title or any((word in plain) != (word in programme.title) for word in OTHERS):
        return False
    return distance(plain, programme.title, SLIPS) <= SLIPS
