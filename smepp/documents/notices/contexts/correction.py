"""The notice of correction (补正通知书): everything that is to be mended, said at once."""

from smepp.documents.notices.variables import day, table, text

_ITEM = {
    "序号": text("从1起"),
    "材料": text("哪一样材料，带条款；不是材料的写栏目所在的文件"),
    "问题": text("有什么问题"),
    "涉及": text("涉及名单里的哪几行；只有一处的为空"),
    "改法": text("怎样补正"),
    "依据": text("办法的哪几个要点；只有材料本身一条的为空"),
}
VARIABLES = {
    "申请人": text("运营单位全称"),
    "申报平台": text("平台名称"),
    "事项": text("申报，或者复核"),
    "事项年度": text("申报或者复核的年度"),
    "平台联系人": text("平台的联系人；没有填写的为空"),
    "区县收件": day("区县收到材料的日期；没有记的为空"),
    "市局收件": day("市局收到材料的日期；没有记的为空"),
    "推荐单位": text("推荐的区县主管部门；没有推荐意见的为空"),
    "补正事项": table("申请人要补正的", **_ITEM),
    "区县补正事项": table("推荐单位要补正的", **_ITEM),
    "核对事项": table("不影响受理、建议一并核对的", **_ITEM),
    "期限": day("要求补正的最后一天；没有定的为空"),
}
