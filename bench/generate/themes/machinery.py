"""Machinery and the making of parts."""

from bench.generate.themes.common import DEVICE, SOFTWARE
from bench.generate.themes.theme import Instrument, Theme

MACHINERY = Theme(
    key="zhizao",
    industry="机械加工和零部件制造",
    clusters=("产业集群", "都市工业园"),
    functions=("经营管理服务机构", "公共技术平台"),
    kinds=("软件租用", "产品研发", "信息技术培训", "信息化政策法规咨询"),
    trades=(
        ("机械", "通用设备制造"),
        ("机械制造", "通用设备制造"),
        ("模具", "模具制造"),
        ("压铸", "铸造"),
        ("机电", "电气机械制造"),
        ("汽车配件", "汽车零部件制造"),
        ("摩托车配件", "摩托车零部件制造"),
        ("齿轮", "通用设备制造"),
        ("五金", "金属制品"),
        ("铸造", "铸造"),
        ("金属制品", "金属制品"),
        ("数控设备", "通用设备制造"),
    ),
    posts=("实施顾问", "三维设计工程师", "工艺工程师", "软件开发工程师", "测试工程师", "数据分析员", "运维工程师", "培训讲师"),
    majors=("机械设计制造及其自动化", "材料成型及控制工程", "软件工程", "计算机科学与技术", "工业工程", "信息管理与信息系统"),
    platforms=("制造业信息化公共服务平台", "机械加工协同设计服务平台", "零部件企业管理云服务平台"),
    scope="计算机软硬件开发、销售、技术服务；工业设计；企业管理咨询；信息系统集成。",
    need="图纸管理混乱、计划靠经验、买不起也养不起管理软件",
    means="按月租用的生产管理软件、三维设计协同和上门实施",
    gain="交货期缩短、在制品减少、图纸错用的情况明显减少",
    trait="软件按月租用、顾问驻厂实施，用不好不收尾款",
    instruments=(
        Instrument(
            name="生产管理软件平台", kind=SOFTWARE, models=("租用版V4", "租用版V3"), price=198000, use="租给企业排产、领料、报工"
        ),
        Instrument(
            name="三维设计软件", kind=SOFTWARE, models=("专业版 10点", "标准版 5点"), price=126000, use="为企业设计和出图"
        ),
        Instrument(name="仿真分析软件", kind=SOFTWARE, models=("标准版",), price=88000, use="零件强度和流动分析"),
        Instrument(name="图纸管理系统", kind=SOFTWARE, models=("V2.2", "V3.0"), price=56000, use="企业图纸网上存放和版本控制"),
        Instrument(
            name="图形工作站", kind=DEVICE, models=("双路8核 专业卡", "四核 专业卡"), price=21800, use="三维设计和分析", most=8
        ),
        Instrument(name="三坐标测量机", kind=DEVICE, models=("600×800×600", "500×700×500"), price=268000, use="零件检测和逆向"),
        Instrument(name="三维扫描仪", kind=DEVICE, models=("手持式", "拍照式"), price=96000, use="样件逆向建模"),
        Instrument(name="快速成型机", kind=DEVICE, models=("光固化", "熔融沉积"), price=128000, use="打样"),
        Instrument(name="条码报工终端", kind=DEVICE, models=("工位机",), price=3200, use="车间报工试用", most=30),
    ),
)
