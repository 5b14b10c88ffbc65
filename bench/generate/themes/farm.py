"""Farm produce and its processing."""

from bench.generate.themes.common import DEVICE, FACILITY, SOFTWARE
from bench.generate.themes.theme import Instrument, Theme

FARM = Theme(
    key="nongchan",
    industry="农产品加工和流通",
    clusters=("农产品加工基地",),
    functions=("行业信息化平台", "信息资源平台"),
    kinds=("网上在线专业市场", "商务信息", "信息技术培训", "信息化政策法规咨询"),
    trades=(
        ("农业开发", "蔬菜种植"),
        ("食品", "食品制造"),
        ("农产品", "农产品批发"),
        ("粮油", "农副食品加工"),
        ("茶业", "茶叶加工"),
        ("生态农业", "畜牧养殖"),
        ("果蔬", "蔬菜种植"),
        ("畜牧", "畜牧养殖"),
        ("调味品", "食品制造"),
        ("中药材", "中药材加工"),
        ("特产", "农产品批发"),
        ("蜂业", "农副食品加工"),
    ),
    posts=("网店运营", "产地信息员", "农技服务", "溯源系统工程师", "美工摄影", "客服主管", "仓配主管", "培训讲师"),
    majors=("农学", "电子商务", "食品科学与工程", "园艺", "市场营销", "计算机应用", "会计学"),
    platforms=("农产品产销对接服务平台", "特色农产品电子商务平台", "农产品信息公共服务平台"),
    scope="农产品信息咨询；计算机网络技术服务；网上销售农副产品；农业技术推广；会务服务。",
    need="产地分散、信息不畅、好产品卖不出好价钱",
    means="网上产销对接、产地行情发布、产品溯源和网店代运营",
    gain="销售半径扩大、库存周转加快、农户有稳定的订单",
    trait="从田头采集信息，一直跟到发货和回款",
    instruments=(
        Instrument(name="产品溯源系统", kind=SOFTWARE, models=("V2.0", "V1.6"), price=96000, use="一物一码查产地和检测"),
        Instrument(name="网上交易系统", kind=SOFTWARE, models=("V2.3", "V1.8"), price=118000, use="企业开店、接单、结算"),
        Instrument(name="产地行情采集终端", kind=DEVICE, models=("便携式",), price=1680, use="信息员采集田头价格", most=20),
        Instrument(name="农残速测仪", kind=DEVICE, models=("24通道", "12通道"), price=12800, use="上网产品抽检", most=3),
        Instrument(name="水分快速测定仪", kind=DEVICE, models=("卤素",), price=6800, use="干货收购检验", most=2),
        Instrument(name="产品摄影棚", kind=FACILITY, models=("30平方米",), price=28000, use="拍摄产品图片和视频"),
        Instrument(name="数码相机", kind=DEVICE, models=("单反套机", "微单"), price=6200, use="产品拍摄", most=3),
        Instrument(name="二维码标签打印机", kind=DEVICE, models=("300dpi",), price=4600, use="打印溯源标签", most=4),
        Instrument(
            name="小型冷藏库", kind=FACILITY, models=("60立方米", "30立方米"), price=58000, use="样品和待发货暂存", most=2
        ),
    ),
)
