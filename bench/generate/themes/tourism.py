"""Inns, guides and sights."""

from bench.generate.themes.common import DEVICE, FACILITY, SOFTWARE
from bench.generate.themes.theme import Instrument, Theme

TOURISM = Theme(
    key="lvyou",
    industry="乡村旅游和住宿餐饮",
    clusters=("产业集群", "小企业创业基地"),
    functions=("行业信息化平台", "信息资源平台"),
    kinds=("网上在线专业市场", "商务信息", "信息技术培训", "电子商务认证"),
    trades=(
        ("旅游开发", "旅游服务"),
        ("酒店管理", "住宿"),
        ("农家乐", "餐饮"),
        ("旅行社", "旅行社"),
        ("客运", "旅客运输"),
        ("土特产", "零售"),
        ("文化传播", "文化服务"),
        ("餐饮", "餐饮"),
        ("度假", "住宿"),
        ("漂流", "旅游服务"),
        ("工艺品", "工艺美术品制造"),
    ),
    posts=("订房专员", "线路策划", "网站编辑", "客服主管", "票务系统工程师", "美工摄影", "培训讲师", "投诉协调员"),
    majors=("旅游管理", "电子商务", "酒店管理", "计算机应用", "市场营销", "汉语言文学", "艺术设计"),
    platforms=("乡村旅游网上服务平台", "旅游商户信息化服务平台", "景区商户公共服务平台"),
    scope="旅游信息咨询；网上订房、订票代理服务；计算机网络技术服务；会务服务；土特产销售。",
    need="淡旺季悬殊、客源靠旅行社、房价和菜价没有人信",
    means="网上订房订餐、明码标价、客流预报和店主培训",
    gain="入住率提高、散客增加、因价格引起的投诉减少",
    trait="房价上网、先看后订、住得不好先行赔付",
    instruments=(
        Instrument(name="网上订房系统", kind=SOFTWARE, models=("V2.2", "V1.7"), price=98000, use="商户上架客房、客人网上预订"),
        Instrument(name="客流预报系统", kind=SOFTWARE, models=("V1.2",), price=56000, use="提前三天预报客流"),
        Instrument(name="商户评价系统", kind=SOFTWARE, models=("V1.4", "V1.0"), price=32000, use="客人评价和投诉处理"),
        Instrument(name="触摸查询机", kind=DEVICE, models=("42寸", "32寸"), price=11800, use="车站、码头查询住宿", most=6),
        Instrument(name="手持验票机", kind=DEVICE, models=("二维码",), price=2600, use="景区和车船验票", most=12),
        Instrument(name="单反相机", kind=DEVICE, models=("全画幅套机", "入门套机"), price=7800, use="拍摄客房和菜品", most=3),
        Instrument(name="航拍设备", kind=DEVICE, models=("六轴",), price=28000, use="拍摄线路宣传片"),
        Instrument(name="游客服务点", kind=FACILITY, models=("3处", "2处"), price=66000, use="现场咨询和换票"),
        Instrument(name="无线上网热点", kind=FACILITY, models=("20点", "12点"), price=36000, use="商户集中区免费上网"),
    ),
)
