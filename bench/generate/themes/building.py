"""Building materials and furnishing."""

from bench.generate.themes.common import DEVICE, FACILITY, SOFTWARE
from bench.generate.themes.theme import Instrument, Theme

BUILDING = Theme(
    key="jiancai",
    industry="建材和家居",
    clusters=("都市工业园", "产业集群"),
    functions=("行业信息化平台", "规模化服务平台"),
    kinds=("网上在线专业市场", "商务信息", "物流服务", "电子商务认证"),
    trades=(
        ("建材", "建材批发"),
        ("装饰材料", "建材批发"),
        ("门窗", "金属门窗制造"),
        ("陶瓷", "非金属矿物制品"),
        ("家具", "家具制造"),
        ("木业", "木材加工"),
        ("石材", "非金属矿物制品"),
        ("涂料", "涂料制造"),
        ("管业", "塑料制品"),
        ("玻璃", "非金属矿物制品"),
        ("钢结构", "金属制品"),
        ("防水材料", "涂料制造"),
    ),
    posts=("平台开发工程师", "建材信息员", "商家审核员", "价格分析员", "客服主管", "配送协调", "美工", "运维工程师"),
    majors=("电子商务", "土木工程", "计算机应用", "市场营销", "材料科学与工程", "会计学"),
    platforms=("建材网上交易服务平台", "家居建材信息公共服务平台", "建材供应链服务平台"),
    scope="建材信息咨询；网上销售建筑材料、装饰材料；计算机网络技术服务；货运信息服务。",
    need="报价不透明、样品来回跑、货款拖得久",
    means="网上报价、电子样册、诚信档案和共同配送",
    gain="询价时间缩短、配送成本下降、货款回笼加快",
    trait="每日报价、每单留痕、每月公布商家诚信分",
    instruments=(
        Instrument(name="建材交易系统", kind=SOFTWARE, models=("V2.6", "V2.0"), price=138000, use="报价、询价、下单"),
        Instrument(name="电子样册系统", kind=SOFTWARE, models=("V1.4",), price=42000, use="网上看样"),
        Instrument(name="商家诚信档案系统", kind=SOFTWARE, models=("V1.1", "V2.0"), price=36000, use="登记履约和投诉"),
        Instrument(name="配送调度系统", kind=SOFTWARE, models=("V1.8",), price=58000, use="共同配送"),
        Instrument(name="样品展示厅", kind=FACILITY, models=("320平方米", "200平方米"), price=148000, use="实物看样"),
        Instrument(name="自助查询机", kind=DEVICE, models=("42寸触摸", "32寸触摸"), price=12600, use="市场内查价", most=6),
        Instrument(name="甲醛检测仪", kind=DEVICE, models=("便携式",), price=9800, use="板材抽检", most=2),
        Instrument(name="光泽度仪", kind=DEVICE, models=("三角度",), price=7600, use="石材和涂料抽检"),
        Instrument(name="电子报价屏", kind=FACILITY, models=("6平方米", "10平方米"), price=46000, use="发布每日行情", most=2),
    ),
)
