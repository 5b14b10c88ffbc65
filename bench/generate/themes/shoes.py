"""Shoes, clothes and textiles."""

from bench.generate.themes.common import DEVICE, FACILITY, SOFTWARE
from bench.generate.themes.theme import Instrument, Theme

SHOES = Theme(
    key="xiefu",
    industry="制鞋和服装加工",
    clusters=("产业集群",),
    functions=("中介组织和行业协会", "信息资源平台"),
    kinds=("商务信息", "信息化政策法规咨询", "信息技术培训", "网上在线专业市场"),
    trades=(
        ("鞋业", "制鞋"),
        ("皮革", "皮革制品"),
        ("鞋材", "鞋材制造"),
        ("服饰", "服装制造"),
        ("制衣", "服装制造"),
        ("皮具", "皮革制品"),
        ("鞋机", "皮革机械制造"),
        ("纺织", "纺织"),
        ("针织", "纺织"),
        ("辅料", "鞋材制造"),
        ("制鞋", "制鞋"),
        ("鞋楦", "鞋材制造"),
    ),
    posts=("行业信息员", "网站编辑", "标准化专员", "设计指导", "外贸信息员", "会员服务主管", "培训组织", "系统管理员"),
    majors=("服装设计与工程", "电子商务", "国际经济与贸易", "行政管理", "计算机应用", "轻化工程"),
    platforms=("鞋业信息化公共服务平台", "服装行业信息服务平台", "皮革制品行业服务平台"),
    scope="行业信息服务、行业自律、标准推广、业务培训、展览交流、咨询服务。",
    need="款式更新慢、外贸信息不对称、同行压价",
    means="流行款式库、外贸行情通报、行业标准和自律公约",
    gain="打样周期缩短、外贸订单增加、同行压价的投诉减少",
    trait="会员出题、协会组织、专家上门",
    instruments=(
        Instrument(name="鞋样设计软件", kind=SOFTWARE, models=("会员版 20点", "标准版 5点"), price=68000, use="会员企业打样设计"),
        Instrument(name="款式图片库", kind=SOFTWARE, models=("2012版",), price=36000, use="流行款式查询"),
        Instrument(name="会员服务系统", kind=SOFTWARE, models=("V2.0", "V1.2"), price=42000, use="会员需求登记和回访"),
        Instrument(name="外贸行情数据库", kind=SOFTWARE, models=("年度版",), price=28000, use="外贸信息查询"),
        Instrument(name="脚型测量仪", kind=DEVICE, models=("三维",), price=58000, use="鞋楦开发"),
        Instrument(name="样品展厅", kind=FACILITY, models=("260平方米", "180平方米"), price=126000, use="展示会员产品"),
        Instrument(name="耐折试验机", kind=DEVICE, models=("12工位", "6工位"), price=18600, use="成鞋检测"),
        Instrument(name="色差仪", kind=DEVICE, models=("便携式",), price=9600, use="皮料检验", most=2),
        Instrument(name="拉力试验机", kind=DEVICE, models=("500kg",), price=26800, use="帮底粘合检测"),
    ),
)
