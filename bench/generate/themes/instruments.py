"""Instruments and measuring."""

from bench.generate.themes.common import DEVICE, SOFTWARE
from bench.generate.themes.theme import Instrument, Theme

INSTRUMENTS = Theme(
    key="yiqi",
    industry="仪器仪表和电子制造",
    clusters=("产业集群", "小企业创业基地"),
    functions=("公共技术平台", "信息资源平台", "人才培养机构"),
    kinds=("产品研发", "质量认证", "信息化政策法规咨询", "信息技术培训"),
    trades=(
        ("仪表", "仪器仪表制造"),
        ("仪器", "仪器仪表制造"),
        ("电子", "电子元件制造"),
        ("传感器", "仪器仪表制造"),
        ("自动化", "自动化设备制造"),
        ("电气", "电气机械制造"),
        ("光学仪器", "光学仪器制造"),
        ("测控技术", "自动化设备制造"),
        ("微电子", "电子元件制造"),
        ("电器", "电气机械制造"),
        ("精密机械", "通用设备制造"),
        ("计量设备", "仪器仪表制造"),
    ),
    posts=("检测工程师", "情报检索员", "嵌入式开发工程师", "认证辅导员", "计量工程师", "科技咨询师", "网站编辑", "培训讲师"),
    majors=("测控技术与仪器", "电子信息工程", "自动化", "计算机科学与技术", "情报学", "质量工程", "行政管理"),
    platforms=("仪器仪表产业信息化服务平台", "电子制造公共技术服务平台", "科技信息公共服务平台"),
    scope="为中小企业提供技术创新、检验检测、信息咨询、人才培训等服务。",
    need="缺检测手段、查不到标准和专利、认证不知道从哪里做起",
    means="检测设备共享、标准和专利信息检索、认证辅导",
    gain="产品检测不出区、研发少走弯路、认证周期缩短",
    trait="检测数据、标准条文和整改建议一次交给企业",
    instruments=(
        Instrument(name="高低温试验箱", kind=DEVICE, models=("225升", "408升"), price=68000, use="产品环境试验", most=2),
        Instrument(name="电磁兼容测试设备", kind=DEVICE, models=("三合一",), price=186000, use="产品电磁兼容预测试"),
        Instrument(name="多功能校准仪", kind=DEVICE, models=("0.01级", "0.02级"), price=96000, use="仪表检定和校准"),
        Instrument(name="数字示波器", kind=DEVICE, models=("200MHz", "500MHz"), price=18600, use="电路调试", most=6),
        Instrument(name="频谱分析仪", kind=DEVICE, models=("3GHz",), price=62000, use="射频测试"),
        Instrument(name="专利检索数据库", kind=SOFTWARE, models=("网络版",), price=38000, use="企业查新和专利检索"),
        Instrument(name="标准文献数据库", kind=SOFTWARE, models=("镜像版",), price=46000, use="国家和行业标准查询"),
        Instrument(name="设备共享预约系统", kind=SOFTWARE, models=("V1.3", "V2.0"), price=32000, use="网上预约检测设备"),
        Instrument(name="电路设计软件", kind=SOFTWARE, models=("10点", "5点"), price=68000, use="电路板设计"),
    ),
)
