"""Training."""

from bench.generate.themes.common import DEVICE, FACILITY, SOFTWARE
from bench.generate.themes.theme import Instrument, Theme

TRAINING = Theme(
    key="peixun",
    industry="信息化人才培训和创业辅导",
    clusters=("小企业创业基地", "产业集群"),
    functions=("人才培养机构", "信息资源平台"),
    kinds=("信息技术培训", "信息化政策法规咨询", "商务信息"),
    trades=(
        ("科技", "软件和信息技术服务"),
        ("电子", "电子元件制造"),
        ("商贸", "批发"),
        ("机械", "通用设备制造"),
        ("食品", "食品制造"),
        ("建材", "建材批发"),
        ("服饰", "服装制造"),
        ("文化传媒", "文化服务"),
        ("装饰工程", "建筑装饰"),
        ("信息技术", "软件和信息技术服务"),
        ("农业开发", "蔬菜种植"),
        ("包装", "包装印刷"),
    ),
    posts=("专职教师", "课程研发", "教务管理", "远程教育工程师", "就业辅导", "实训指导", "班主任", "企业内训顾问"),
    majors=("计算机应用", "教育技术学", "电子商务", "汉语言文学", "工商管理", "软件工程", "财务管理"),
    platforms=("中小企业信息化培训服务平台", "远程培训公共服务平台", "信息化人才公共服务平台"),
    scope="计算机应用、电子商务、企业信息化管理非学历职业技能培训。",
    need="招不到懂信息化的人、老员工不会用系统、负责人没有时间脱产学习",
    means="夜校、周末班、网上课堂和送教上门",
    gain="系统用得起来、报表当天能出、企业自己有了管系统的人",
    trait="课程照企业的真账真单来讲，学完当天就能用",
    instruments=(
        Instrument(name="网上学习系统", kind=SOFTWARE, models=("V3.1", "V2.0"), price=86000, use="网上听课、作业、考试"),
        Instrument(name="课程录播系统", kind=DEVICE, models=("三机位", "单机位"), price=58000, use="录制网上课程"),
        Instrument(name="学员机房", kind=FACILITY, models=("60座", "48座"), price=168000, use="上机实训", most=2),
        Instrument(name="企业管理软件教学版", kind=SOFTWARE, models=("50点", "30点"), price=46000, use="企业管理软件实训"),
        Instrument(name="电子商务沙盘", kind=SOFTWARE, models=("8组", "6组"), price=38000, use="电子商务模拟"),
        Instrument(name="移动教学车", kind=FACILITY, models=("改装19座",), price=218000, use="送教到工业园和乡镇"),
        Instrument(name="学员机", kind=DEVICE, models=("双核4G", "四核4G"), price=3400, use="学员上机", most=60),
        Instrument(name="扩声设备", kind=DEVICE, models=("教室型",), price=6200, use="大课教学", most=3),
        Instrument(name="无线教学终端", kind=DEVICE, models=("10寸",), price=1900, use="课堂互动", most=40),
    ),
)
