"""Freight and warehouses."""

from bench.generate.themes.common import DEVICE, FACILITY, SOFTWARE
from bench.generate.themes.theme import Instrument, Theme

LOGISTICS = Theme(
    key="wuliu",
    industry="物流运输",
    clusters=("产业集群", "都市工业园"),
    functions=("行业信息化平台", "经营管理服务机构"),
    kinds=("物流服务", "商务信息", "软件租用", "信息技术培训"),
    trades=(
        ("物流", "道路货物运输"),
        ("货运", "道路货物运输"),
        ("运输", "道路货物运输"),
        ("仓储", "仓储"),
        ("供应链管理", "货运代理"),
        ("快运", "道路货物运输"),
        ("国际货运代理", "货运代理"),
        ("配送", "货运代理"),
        ("汽车运输", "道路货物运输"),
        ("船务", "水上货运"),
        ("包装", "包装服务"),
        ("冷链物流", "仓储"),
    ),
    posts=("调度系统工程师", "定位终端工程师", "仓储系统实施", "运价分析员", "客服主管", "运维工程师", "产品经理", "物流规划师"),
    majors=("物流管理", "交通运输", "计算机科学与技术", "电子商务", "信息管理与信息系统", "工商管理", "通信工程"),
    platforms=("车货匹配公共服务平台", "智慧物流公共服务平台", "仓配信息公共服务平台", "货运信息公共服务平台"),
    scope="计算机软件开发、销售；物流信息咨询；普通货运；仓储服务（不含危险品）；货运代理；企业管理咨询。",
    need="找货难、返程空驶多、运单靠电话和纸条传递",
    means="网上配货、车辆定位、电子运单和仓储管理软件租用",
    gain="空驶率下降、运单录入差错减少、车辆周转加快",
    trait="把车、货、仓三方放在一张单子上流转",
    instruments=(
        Instrument(
            name="车载定位终端", kind=DEVICE, models=("北斗双模", "GPS标准型"), price=1280, use="试用和展示车辆定位", most=60
        ),
        Instrument(name="电子地图引擎", kind=SOFTWARE, models=("企业版", "标准版"), price=86000, use="路线规划和车辆定位"),
        Instrument(name="车货匹配系统", kind=SOFTWARE, models=("V3.2", "V2.0"), price=186000, use="货源与车源撮合"),
        Instrument(name="仓储管理系统", kind=SOFTWARE, models=("租用版", "V2.4"), price=128000, use="租给企业管理库存"),
        Instrument(name="手持数据终端", kind=DEVICE, models=("一维", "二维"), price=3600, use="仓库扫码出入库", most=20),
        Instrument(name="条码打印机", kind=DEVICE, models=("203dpi", "300dpi"), price=4200, use="打印货物标签", most=6),
        Instrument(name="货运信息大屏", kind=FACILITY, models=("12平方米", "8平方米"), price=98000, use="发布车源货源和运价"),
        Instrument(name="电子运单系统", kind=SOFTWARE, models=("V2.1",), price=76000, use="运单电子化流转"),
        Instrument(name="地磅数据采集仪", kind=DEVICE, models=("100吨",), price=26000, use="自动采集过磅数据", most=2),
    ),
)
