"""The districts of 2013 with their division codes and the words used for them in names."""

DISTRICTS: dict[str, tuple[str, str]] = {
    "渝中区": ("500103", "渝中"),
    "大渡口区": ("500104", "大渡口"),
    "江北区": ("500105", "江北"),
    "沙坪坝区": ("500106", "沙坪坝"),
    "九龙坡区": ("500107", "九龙坡"),
    "南岸区": ("500108", "南岸"),
    "北碚区": ("500109", "北碚"),
    "渝北区": ("500112", "渝北"),
    "巴南区": ("500113", "巴南"),
    "涪陵区": ("500102", "涪陵"),
    "长寿区": ("500115", "长寿"),
    "江津区": ("500116", "江津"),
    "合川区": ("500117", "合川"),
    "永川区": ("500118", "永川"),
    "南川区": ("500119", "南川"),
    "綦江区": ("500110", "綦江"),
    "大足区": ("500111", "大足"),
    "潼南县": ("500223", "潼南"),
    "铜梁县": ("500224", "铜梁"),
    "荣昌县": ("500226", "荣昌"),
    "璧山县": ("500227", "璧山"),
    "万州区": ("500101", "万州"),
    "梁平县": ("500228", "梁平"),
    "城口县": ("500229", "城口"),
    "丰都县": ("500230", "丰都"),
    "垫江县": ("500231", "垫江"),
    "忠县": ("500233", "忠县"),
    "开县": ("500234", "开县"),
    "云阳县": ("500235", "云阳"),
    "奉节县": ("500236", "奉节"),
    "巫山县": ("500237", "巫山"),
    "巫溪县": ("500238", "巫溪"),
    "黔江区": ("500114", "黔江"),
    "武隆县": ("500232", "武隆"),
    "石柱土家族自治县": ("500240", "石柱"),
    "秀山土家族苗族自治县": ("500241", "秀山"),
    "酉阳土家族苗族自治县": ("500242", "酉阳"),
    "彭水苗族土家族自治县": ("500243", "彭水"),
}
"""Official name to code and short form, in the order of the regions."""

NAMES = tuple(DISTRICTS)
PARTS = (NAMES[:9], NAMES[9:21], NAMES[21:32], NAMES[32:])


def code(district: str) -> str:
    """Give the six-digit division code."""
    return DISTRICTS[district][0]


def short(district: str) -> str:
    """Give the short form used in names of firms and in document numbers."""
    return DISTRICTS[district][1]


def neighbours(district: str) -> tuple[str, ...]:
    """Give four other districts of the same part of the city, where some of its platform's users sit."""
    [part] = [names for names in PARTS if district in names]
    at = part.index(district)
    return tuple(part[(at + step) % len(part)] for step in (-2, -1, 1, 2))
