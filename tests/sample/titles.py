"""Titles to draw from, and the regions that they lie in."""

from smepp.model.roster import Listed

REGIONS = {"甲区": "圈", "乙区": "圈", "丙县": "北", "丁县": "南"}
ORDER = ("圈", "北", "南", "未定")


def title(platform: str, district: str = "甲区", operator: str = "公司", number: str = "1号") -> Listed:
    return Listed(number=number, platform=platform, operator=operator, district=district, recognised="2013-04-10")


def titles(**sizes: int) -> tuple[Listed, ...]:
    """So many titles of each district."""
    return tuple(title(f"{district}平台{number}", district) for district, n in sizes.items() for number in range(n))


def region_of(district: str) -> str:
    return REGIONS.get(district, "未定")
