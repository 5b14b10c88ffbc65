"""Texts put together from a theme's phrases, several wordings each."""

from bench.generate.dice import Dice
from bench.generate.profile import Texts
from bench.generate.themes.theme import Theme

Wordings = tuple[str, ...]
OVERVIEW: Wordings = (
    "平台由{operator}建设和运营，主要为{area}的{industry}企业提供信息化服务。\n现有从业人员{staff}人，设服务、技术、综合三个部。\n{year}年服务中小企业{latest}家，近三年由{earlier}家增加到{latest}家。",
    "{operator}于{founded}年设立本平台，面向{district}及周边的{industry}小企业。\n服务内容有{kinds}，由{staff}名工作人员承担。\n上年共有{latest}家企业签订协议并接受服务。",
    "本平台立足{area}，用信息化手段服务{industry}企业，已连续运营多年。\n运营单位{staff}人，骨干稳定。\n{year}年有{latest}家中小企业使用平台的服务。",
)
FEATURES: Wordings = (
    "{trait}，企业看得懂、用得起。\n每家企业有固定的服务专员，从登记到回访一人负责。",
    "特色在于{trait}。\n服务结果用数据说话，每季度向企业交一份使用报告。",
    "平台坚持“小步快用”，{trait}。\n先免费试用一个月，见到效果再签协议。",
)
SHARING: Wordings = (
    "信息查询和咨询对所有中小企业免费开放，不设会员门槛。\n设备和软件可以网上预约，与{district}内多家机构共享。",
    "平台接口向合作单位公开，数据经企业同意后共享，避免重复填报。\n培训教室每周向园区企业免费开放一天。",
    "全部课程和操作手册放在网站上供下载。\n与本地院校、商会共享专家和师资。",
)
NEEDS: Wordings = (
    "当地企业的难处集中在{need}。\n平台提供{means}，逐项对应解决。",
    "走访中企业反映最多的是{need}。\n针对这些需求，平台以{means}为主要服务，{year}年全部开展。",
    "{industry}小企业普遍存在{need}的情况。\n平台用{means}帮助他们，费用只有自建系统的一小部分。",
)
INFLUENCE: Wordings = (
    "{industry}是{district}的重点产业之一，{area}集聚企业{crowd}余家，带动就业上万人。\n产业上下游都在本地，影响面广。",
    "{area}有{industry}企业{crowd}多家，产值占全区（县）同类产业的一半以上。\n行业的成本和效率直接影响当地经济。",
    "{district}把{industry}列为优先发展的产业，现有企业{crowd}家左右。\n不少企业为市内大企业配套，产业带动作用明显。",
)
STANDING: Wordings = (
    "在{district}的中小企业中有较好的口碑，新客户一半以上由老客户介绍。\n多次在区县会议上介绍经验。",
    "服务质量报告每季度公开，本地媒体作过报道。\n周边区县的企业也主动来联系。",
    "行业商会推荐会员使用本平台，被列入区县中小企业服务机构名录。\n用户续约率保持在八成五以上。",
)
PROSPECTS: Wordings = (
    "{area}仍在招商和扩建，三年内预计新增企业百家以上。\n信息化需求由单项转向综合，平台已有准备。",
    "{industry}企业对信息化的投入逐年增加，市场远未饱和。\n平台的服务能力可以再承接一半的增量。",
    "服务家数由{earlier}家增到{latest}家，需求仍在上升。\n后续将向相邻区县延伸。",
)
SUSTAINABILITY: Wordings = (
    "收入以服务费为主，客户分散，单个客户占比不超过百分之五。\n每年提取一定比例用于更新系统和培训员工。",
    "连续三年收支平衡有余，没有到期未还的借款。\n骨干签有长期合同，与院校合作培养后备人员。",
    "资金、技术、人才都有保障：有自有资产，有自主开发的系统，有稳定的队伍。\n老客户续约率高，收入可以预期。",
)
EFFECTS: Wordings = (
    "{year}年为{latest}家企业提供服务，实现{gain}。\n组织培训{courses}期，参加{trainees}人次；回访企业的平均满意度{rate}%。",
    "全年受理服务需求{orders}件，办结率98%以上，企业普遍感到{gain}。\n培训企业人员{trainees}人次。",
    "{latest}家企业接受了{means}等服务，{gain}。\n办班{courses}期、{trainees}人次，发布信息{orders}条。",
)
PLAN: Wordings = (
    "到{until}年服务中小企业{goal}家以上，服务覆盖{district}主要产业园区。\n重点是系统升级、服务队伍和服务标准三件事，资金以自筹为主。",
    "三年内把平台建成{industry}企业信息化的首选服务机构，服务企业达到{goal}家。\n每年投入不低于收入的百分之八。",
    "围绕{means}扩大服务面，{until}年达到{goal}家。\n完善服务网点，健全服务标准，培养一批业务骨干。",
)
OPERATION: Wordings = (
    "上半年完成系统升级，下半年走访全部签约企业。\n全年办培训班{courses}期。",
    "一季度制定服务计划，二、三季度组织实施，四季度做用户回访和总结。\n全年新签企业不少于十五家。",
)
BRAND: Wordings = (
    "统一标识、服务承诺和工单，每季度公布服务质量。\n三年内争取成为{district}知名服务品牌，每年安排专门经费。",
    "从服务口碑做起，推广典型用户的做法。\n办好网站和简报，每年组织一次用户大会。",
)
CAREER: Wordings = (
    "从事{industry}和信息化工作{years}年，主持平台的筹建和运营。\n注重实干，带出一支稳定的服务队伍，所负责的项目多次受到表彰。",
    "先后在企业和服务机构任职，熟悉{industry}企业的管理。\n任职以来服务家数逐年增加，没有发生重大投诉。",
    "有{years}年管理经验，提出并落实了平台的主要服务做法。\n善于学习，勇于创新，责任心强。",
)
FUNCTION: Wordings = (
    "围绕{means}开展服务，{year}年服务企业{latest}家，系统、人员、记录齐全。\n服务后企业{gain}。",
    "平台发挥{kind}的作用，已建成业务系统并投入使用，全年受理需求{orders}件。",
    "设有专门岗位负责这项服务，制度、流程、收费公开，企业反映{gain}。",
)


def phrases(theme: Theme) -> dict[str, object]:
    """Give the theme's phrases by the names that the wordings use."""
    return {
        "industry": theme.industry,
        "need": theme.need,
        "means": theme.means,
        "gain": theme.gain,
        "trait": theme.trait,
        "kinds": "、".join(theme.kinds),
    }


def worded(wordings: Wordings, known: dict[str, object], dice: Dice) -> str:
    """Fill in one of the wordings."""
    return dice.pick(wordings).format(**known)


def texts(known: dict[str, object], dice: Dice) -> Texts:
    """Make all texts of an application."""

    def say(wordings: Wordings) -> str:
        return worded(wordings, known, dice)

    return Texts(
        overview=say(OVERVIEW),
        features=say(FEATURES),
        sharing=say(SHARING),
        needs=say(NEEDS),
        influence=say(INFLUENCE),
        standing=say(STANDING),
        prospects=say(PROSPECTS),
        sustainability=say(SUSTAINABILITY),
        effects=say(EFFECTS),
        plan=say(PLAN),
        operation=say(OPERATION),
        brand=say(BRAND),
    )
