"""Equipment that any platform has."""

from bench.generate.themes.theme import Instrument

FACILITY, SOFTWARE, DEVICE = "服务设施", "软件", "仪器设备"

COMMON = (
    Instrument(name="应用服务器", kind=DEVICE, models=("2U双路8核", "2U双路4核", "4U四路6核"), price=38600, use="运行平台各业务系统", most=4),
    Instrument(name="数据库服务器", kind=DEVICE, models=("2U双路8核 64G", "4U四路8核 128G"), price=56800, use="存放平台业务数据和企业档案", most=2),
    Instrument(name="备份存储", kind=DEVICE, models=("12盘位 24T", "8盘位 16T"), price=42500, use="每日备份平台数据", most=2),
    Instrument(name="核心交换机", kind=DEVICE, models=("48口千兆三层", "24口千兆三层"), price=18600, use="机房和办公区联网", most=2),
    Instrument(name="接入交换机", kind=DEVICE, models=("24口百兆", "24口千兆"), price=2380, use="办公区和培训室联网", most=6),
    Instrument(name="防火墙", kind=DEVICE, models=("千兆企业级", "百兆企业级"), price=26800, use="保护平台网络安全", most=2),
    Instrument(name="不间断电源", kind=DEVICE, models=("10kVA 2小时", "6kVA 1小时"), price=16800, use="停电时保证机房继续运行", most=2),
    Instrument(name="机房专用空调", kind=FACILITY, models=("7.5kW", "12.5kW"), price=28500, use="机房恒温恒湿", most=2),
    Instrument(name="机柜", kind=FACILITY, models=("42U",), price=3200, use="安放服务器和网络设备", most=6),
    Instrument(name="台式计算机", kind=DEVICE, models=("双核4G 19寸", "四核4G 21寸"), price=4200, use="服务人员日常办公", most=40),
    Instrument(name="笔记本电脑", kind=DEVICE, models=("14寸双核", "13寸四核"), price=5600, use="上门服务和现场演示", most=12),
    Instrument(name="多功能一体机", kind=DEVICE, models=("A3黑白 双面", "A4彩色"), price=12600, use="服务资料打印、复印、扫描", most=3),
    Instrument(name="激光打印机", kind=DEVICE, models=("A4黑白", "A4双面"), price=1850, use="合同和单据打印", most=6),
    Instrument(name="高速扫描仪", kind=DEVICE, models=("60页/分", "40页/分"), price=6800, use="企业资料电子化", most=2),
    Instrument(name="投影机", kind=DEVICE, models=("3000流明", "4000流明"), price=6900, use="培训和产品演示", most=4),
    Instrument(name="电子白板", kind=DEVICE, models=("82寸",), price=9800, use="培训教学", most=2),
    Instrument(name="视频会议终端", kind=DEVICE, models=("高清1080P", "标清"), price=23800, use="远程会诊和异地培训", most=3),
    Instrument(name="呼叫中心坐席", kind=FACILITY, models=("8席", "12席"), price=36000, use="受理企业来电和投诉"),
    Instrument(name="培训教室", kind=FACILITY, models=("60座", "40座"), price=86000, use="企业信息化培训", most=2),
    Instrument(name="企业接待和洽谈室", kind=FACILITY, models=("4间", "2间"), price=32000, use="接待企业、洽谈业务"),
    Instrument(name="光纤专线", kind=FACILITY, models=("50M", "20M"), price=36000, use="平台网站和系统对外服务"),
    Instrument(name="数据库管理系统", kind=SOFTWARE, models=("标准版", "企业版"), price=48000, use="管理平台业务数据", most=2),
    Instrument(name="服务器操作系统", kind=SOFTWARE, models=("标准版", "企业版"), price=6800, use="服务器运行环境", most=6),
    Instrument(name="门户网站系统", kind=SOFTWARE, models=("V3.0", "V2.1"), price=68000, use="发布信息、受理企业需求"),
    Instrument(name="客户服务管理系统", kind=SOFTWARE, models=("V2.0", "V1.5"), price=52000, use="登记、派发、回访每一次服务"),
    Instrument(name="短信服务平台", kind=SOFTWARE, models=("10万条/年", "5万条/年"), price=12000, use="通知企业活动和办理进度"),
    Instrument(name="网上满意度调查系统", kind=SOFTWARE, models=("V1.2", "V1.0"), price=18000, use="服务后请企业评价"),
    Instrument(name="杀毒软件网络版", kind=SOFTWARE, models=("100用户", "50用户"), price=9600, use="办公和服务器防病毒"),
    Instrument(name="办公软件", kind=SOFTWARE, models=("专业版 30用户", "标准版 20用户"), price=18600, use="服务文书制作"),
    Instrument(name="财务软件", kind=SOFTWARE, models=("3用户", "5用户"), price=15800, use="平台财务核算"),
    Instrument(name="监控系统", kind=FACILITY, models=("16路", "8路"), price=11800, use="机房和办公场所安全"),
    Instrument(name="服务用车", kind=FACILITY, models=("7座", "5座"), price=89000, use="上门为企业服务", most=2),
)  # fmt: skip
"""Enough for a list of forty rows together with a theme's own."""
