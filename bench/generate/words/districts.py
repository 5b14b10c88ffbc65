"""The districts of 2013 with their division codes and the words used for them in names, of firms and of folders."""

DISTRICTS: dict[str, tuple[str, str, str]] = {
    "渝中区": ("500103", "渝中", "yuzhong"),
    "大渡口区": ("500104", "大渡口", "dadukou"),
    "江北区": ("500105", "江北", "jiangbei"),
    "沙坪坝区": ("500106", "沙坪坝", "shapingba"),
    "九龙坡区": ("500107", "九龙坡", "jiulongpo"),
    "南岸区": ("500108", "南岸", "nanan"),
    "北碚区": ("500109", "北碚", "beibei"),
    "渝北区": ("500112", "渝北", "yubei"),
    "巴南区": ("500113", "巴南", "banan"),
    "涪陵区": ("500102", "涪陵", "fuling"),
    "长寿区": ("500115", "长寿", "changshou"),
    "江津区": ("500116", "江津", "jiangjin"),
    "合川区": ("500117", "合川", "hechuan"),
    "永川区": ("500118", "永川", "yongchuan"),
    "南川区": ("500119", "南川", "nanchuan"),
    "綦江区": ("500110", "綦江", "qijiang"),
    "大足区": ("500111", "大足", "dazu"),
    "潼南县": ("500223", "潼南", "tongnan"),
    "铜梁县": ("500224", "铜梁", "tongliang"),
    "荣昌县": ("500226", "荣昌", "rongchang"),
    "璧山县": ("500227", "璧山", "bishan"),
    "万州区": ("500101", "万州", "wanzhou"),
    "梁平县": ("500228", "梁平", "liangping"),
    "城口县": ("500229", "城口", "chengkou"),
    "丰都县": ("500230", "丰都", "fengdu"),
    "垫江县": ("500231", "垫江", "dianjiang"),
    "忠县": ("500233", "忠县", "zhongxian"),
    "开县": ("500234", "开县", "kaixian"),
    "云阳县": ("500235", "云阳", "yunyang"),
    "奉节县": ("500236", "奉节", "fengjie"),
    "巫山县": ("500237", "巫山", "wushan"),
    "巫溪县": ("500238", "巫溪", "wuxi"),
    "黔江区": ("500114", "黔江", "qianjiang"),
    "武隆县": ("500232", "武隆", "wulong"),
    "石柱土家族自治县": ("500240", "石柱", "shizhu"),
    "秀山土家族苗族自治县": ("500241", "秀山", "xiushan"),
    "酉阳土家族苗族自治县": ("500242", "酉阳", "youyang"),
    "彭水苗族土家族自治县": ("500243", "彭水", "pengshui"),
}
"""Official name to code, short form and Latin letters, in the order of the regions."""

NAMES = tuple(DISTRICTS)
PARTS = (NAMES[:9], NAMES[9:21], NAMES[21:32], NAMES[32:])


def code(district: str) -> str:
    """Give the six-digit division code."""
    return DISTRICTS[district][0]


def short(district: str) -> str:
    """Give the short form used in names of firms and in document numbers."""
    return DISTRICTS[district][1]


def latin(district: str) -> str:
    """Give the short form in Latin letters, as folders are named."""
    return DISTRICTS[district][2]


def neighbours(district: str) -> tuple[str, ...]:
    """Give four other districts of the same part of the city, where some of its platform's users sit."""
    [part] = [names for names in PARTS if district in names]
    at = part.index(district)
    return tuple(part[(at + step) % len(part)] for step in (-2, -1, 1, 2))
