"""Software parks."""

from bench.generate.themes.common import DEVICE, SOFTWARE
from bench.generate.themes.theme import Instrument, Theme

SOFTWARE_PARK = Theme(
    key="ruanjian",
    industry="软件和信息技术服务",
    clusters=("小企业创业基地", "都市工业楼宇"),
    functions=("公共技术平台", "规模化服务平台"),
    kinds=("产品研发", "质量认证", "软件租用", "信息技术培训"),
    trades=(
        ("软件", "软件和信息技术服务"),
        ("信息技术", "软件和信息技术服务"),
        ("科技", "软件和信息技术服务"),
        ("网络科技", "互联网信息服务"),
        ("系统集成", "信息系统集成"),
        ("数码科技", "信息系统集成"),
        ("动漫科技", "动漫设计"),
        ("智能科技", "信息系统集成"),
        ("通信技术", "通信设备制造"),
        ("信息服务", "互联网信息服务"),
    ),
    posts=("测试工程师", "云平台工程师", "软件架构师", "质量顾问", "运维工程师", "需求分析师", "安全工程师", "孵化辅导员"),
    majors=("软件工程", "计算机科学与技术", "通信工程", "电子信息工程", "信息安全", "工商管理", "数学与应用数学"),
    platforms=("软件企业公共技术服务平台", "云计算公共服务平台", "软件测试公共服务平台"),
    scope="软件开发、测试、技术服务；信息系统集成；计算机及网络设备租赁；科技企业孵化服务。",
    need="开发和测试设备买不起、没有人懂质量认证、上线后没人值守",
    means="开发测试云、第三方测试、质量体系辅导和代运维",
    gain="开发环境当天开通、缺陷在上线前发现、拿到认证后能投标",
    trait="开发、测试、上线、运维在一个平台上接力",
    instruments=(
        Instrument(
            name="虚拟化平台", kind=SOFTWARE, models=("企业版 16路", "标准版 8路"), price=168000, use="给企业开通开发测试环境"
        ),
        Instrument(name="刀片服务器", kind=DEVICE, models=("8刀片", "14刀片"), price=286000, use="开发测试云"),
        Instrument(name="光纤存储", kind=DEVICE, models=("48T", "24T"), price=156000, use="开发测试云存储"),
        Instrument(name="性能测试工具", kind=SOFTWARE, models=("500并发", "1000并发"), price=128000, use="系统压力测试"),
        Instrument(name="自动化测试工具", kind=SOFTWARE, models=("10点", "5点"), price=76000, use="功能回归测试"),
        Instrument(name="代码检查工具", kind=SOFTWARE, models=("企业版",), price=68000, use="检查代码缺陷和安全"),
        Instrument(name="缺陷管理系统", kind=SOFTWARE, models=("V4", "V3"), price=22000, use="测试问题跟踪"),
        Instrument(name="漏洞扫描设备", kind=DEVICE, models=("128地址", "256地址"), price=86000, use="上线前安全检查"),
        Instrument(name="移动终端测试套件", kind=DEVICE, models=("40台", "24台"), price=58000, use="手机软件兼容测试"),
    ),
)
