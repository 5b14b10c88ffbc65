"""Finding money for small firms."""

from bench.generate.themes.common import DEVICE, FACILITY, SOFTWARE
from bench.generate.themes.theme import Instrument, Theme

FINANCE = Theme(
    key="rongzi",
    industry="中小企业融资服务",
    clusters=("都市工业楼宇", "小企业创业基地"),
    functions=("融资服务平台", "信息资源平台"),
    kinds=("商务信息", "信息化政策法规咨询", "电子商务认证", "信息技术培训"),
    trades=(
        ("商贸", "批发"),
        ("机电", "电气机械制造"),
        ("食品", "食品制造"),
        ("广告", "广告"),
        ("装饰工程", "建筑装饰"),
        ("医疗器械", "医疗器械批发"),
        ("印务", "包装印刷"),
        ("服饰", "服装制造"),
        ("电子", "电子元件制造"),
        ("环保科技", "环境保护设备制造"),
        ("餐饮管理", "餐饮"),
        ("包装", "包装服务"),
    ),
    posts=("融资顾问", "征信信息员", "产品对接专员", "数据分析员", "平台开发工程师", "客服主管", "风险评估员", "培训讲师"),
    majors=("金融学", "会计学", "信息管理与信息系统", "计算机科学与技术", "统计学", "工商管理", "法学"),
    platforms=("中小企业融资信息服务平台", "融资对接公共服务平台", "小微企业信用信息服务平台"),
    scope="企业信用信息咨询；融资信息服务（不含存贷款和担保业务）；计算机软件开发；企业管理咨询；会议服务。",
    need="缺抵押物、报表不规范、不知道找哪家银行",
    means="网上融资对接、信用档案、报表辅导和银企见面会",
    gain="放款时间缩短、首贷企业增加、财务报表做得规范",
    trait="一份材料多家银行同时看，结果三天内给答复",
    instruments=(
        Instrument(name="融资对接系统", kind=SOFTWARE, models=("V3.0", "V2.2"), price=168000, use="企业网上提需求、银行网上答复"),
        Instrument(name="企业信用档案系统", kind=SOFTWARE, models=("V2.0", "V1.3"), price=96000, use="归集企业授权的信用信息"),
        Instrument(name="报表分析软件", kind=SOFTWARE, models=("机构版",), price=48000, use="看懂企业报表、找出短处"),
        Instrument(name="电子签章服务器", kind=DEVICE, models=("标准型", "双机型"), price=38000, use="网上签约"),
        Instrument(name="身份核验终端", kind=DEVICE, models=("二代证",), price=1860, use="现场核验身份", most=6),
        Instrument(name="档案密集柜", kind=FACILITY, models=("12列", "8列"), price=42000, use="保管企业授权书和资料"),
        Instrument(name="银企洽谈厅", kind=FACILITY, models=("180平方米", "120平方米"), price=98000, use="银企见面会"),
        Instrument(name="加密传输网关", kind=DEVICE, models=("百兆", "千兆"), price=36000, use="与银行交换数据", most=2),
        Instrument(name="高拍仪", kind=DEVICE, models=("A4",), price=1280, use="现场拍存资料", most=6),
    ),
)
