"""Design, print and film."""

from bench.generate.themes.common import DEVICE, FACILITY, SOFTWARE
from bench.generate.themes.theme import Instrument, Theme

CREATIVE = Theme(
    key="wenchuang",
    industry="文化创意和设计",
    clusters=("都市工业楼宇", "小企业创业基地"),
    functions=("公共技术平台", "人才培养机构"),
    kinds=("产品研发", "软件租用", "信息技术培训", "商务信息"),
    trades=(
        ("文化传媒", "文化服务"),
        ("广告", "广告"),
        ("动漫设计", "动漫设计"),
        ("工业设计", "专业设计"),
        ("印务", "包装印刷"),
        ("影视文化", "影视制作"),
        ("装饰设计", "专业设计"),
        ("展览展示", "会议展览"),
        ("品牌策划", "商务咨询"),
        ("工艺美术", "工艺美术品制造"),
        ("摄影", "摄影扩印"),
    ),
    posts=("渲染工程师", "版权专员", "后期制作", "设计指导", "平台开发工程师", "项目对接专员", "培训讲师", "运维工程师"),
    majors=("视觉传达设计", "数字媒体技术", "工业设计", "动画", "计算机科学与技术", "广告学", "知识产权"),
    platforms=("文化创意公共技术服务平台", "设计企业信息化服务平台", "数字内容公共服务平台"),
    scope="文化创意信息服务；计算机图形渲染服务；版权登记代理；职业技能培训（非学历）；展览展示服务。",
    need="渲染设备买不起、作品被抄袭、接不到外地的单子",
    means="渲染设备按小时租用、版权登记代办和设计需求网上对接",
    gain="交稿时间缩短、登记的作品增加、外地订单增多",
    trait="渲染按小时计费，作品登记当天代办",
    instruments=(
        Instrument(name="渲染集群", kind=DEVICE, models=("32节点", "16节点"), price=326000, use="动画和效果图渲染"),
        Instrument(name="渲染调度软件", kind=SOFTWARE, models=("V2.0", "V1.5"), price=68000, use="网上提交渲染任务"),
        Instrument(name="三维动画软件", kind=SOFTWARE, models=("10点", "5点"), price=96000, use="企业共用"),
        Instrument(name="非线性编辑系统", kind=DEVICE, models=("高清", "标清"), price=76000, use="影视后期", most=2),
        Instrument(name="大幅面喷绘机", kind=DEVICE, models=("1.6米", "1.3米"), price=48000, use="样稿输出"),
        Instrument(name="录音棚", kind=FACILITY, models=("40平方米",), price=126000, use="配音和录音"),
        Instrument(name="字库和图库", kind=SOFTWARE, models=("网络版",), price=38000, use="正版字体和图片共用"),
        Instrument(name="版权登记系统", kind=SOFTWARE, models=("V1.1",), price=28000, use="作品登记和查询"),
        Instrument(name="作品展厅", kind=FACILITY, models=("200平方米", "150平方米"), price=88000, use="展示和洽谈"),
    ),
)
