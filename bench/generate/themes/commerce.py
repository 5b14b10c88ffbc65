"""Trade on the web."""

from bench.generate.themes.common import DEVICE, FACILITY, SOFTWARE
from bench.generate.themes.theme import Instrument, Theme

COMMERCE = Theme(
    key="dianshang",
    industry="商贸流通和电子商务",
    clusters=("小企业创业基地", "都市工业楼宇"),
    functions=("行业信息化平台", "人才培养机构"),
    kinds=("网上在线专业市场", "电子商务认证", "商务信息", "信息技术培训"),
    trades=(
        ("商贸", "批发"),
        ("电子商务", "互联网零售"),
        ("百货", "零售"),
        ("服饰", "服装零售"),
        ("日用品", "批发"),
        ("家居用品", "家居用品批发"),
        ("数码科技", "互联网零售"),
        ("文化用品", "文化用品批发"),
        ("酒业", "批发"),
        ("化妆品", "零售"),
        ("文体用品", "文化用品批发"),
        ("贸易", "批发"),
    ),
    posts=("店铺运营", "推广专员", "平台开发工程师", "美工", "客服主管", "数据分析员", "认证审核员", "培训讲师"),
    majors=("电子商务", "市场营销", "计算机应用", "国际经济与贸易", "艺术设计", "信息管理与信息系统"),
    platforms=("电子商务公共服务平台", "网上商贸公共服务平台", "商贸企业信息化服务平台"),
    scope="网上贸易代理；计算机网络技术服务；电子商务信息咨询；网站建设；企业形象策划；会议及展览服务。",
    need="不会开网店、不懂推广、顾客信不过小企业的网站",
    means="统一的网上商城、商家身份认证、推广托管和店长培训",
    gain="网上订单逐月增加、推广费用下降、顾客投诉减少",
    trait="先认证、再开店，一家一名辅导员带到出单",
    instruments=(
        Instrument(name="网上商城系统", kind=SOFTWARE, models=("多商户版V3", "多商户版V2"), price=148000, use="企业开店和交易"),
        Instrument(name="商家认证系统", kind=SOFTWARE, models=("V1.5", "V2.0"), price=68000, use="核验商家身份和资质"),
        Instrument(name="推广数据分析系统", kind=SOFTWARE, models=("V2.0",), price=46000, use="分析流量和转化"),
        Instrument(name="在线客服系统", kind=SOFTWARE, models=("50坐席", "20坐席"), price=28000, use="商家共用在线客服"),
        Instrument(name="产品摄影棚", kind=FACILITY, models=("60平方米", "30平方米"), price=36000, use="拍摄商品"),
        Instrument(name="数码相机", kind=DEVICE, models=("全画幅套机", "单反套机"), price=9800, use="商品拍摄", most=4),
        Instrument(name="图形设计电脑", kind=DEVICE, models=("27寸一体机", "专业显卡"), price=9200, use="商品图片制作", most=8),
        Instrument(name="电子签章服务器", kind=DEVICE, models=("标准型",), price=38000, use="网上合同签章"),
        Instrument(name="创业孵化工位", kind=FACILITY, models=("40位", "24位"), price=52000, use="初创网商免费使用"),
    ),
)
