"""Words of documents that are looked through."""

WORDS = {
    "lint.head": "{file}：按“{kind}”核对",
    "lint.head.unknown": "{file}：没有认出是哪一种公文，只核对各种公文都要有的",
    "lint.head.unread": "{file}",
    "lint.no_office": "没有找到 office.yaml，名单上的名称没有对照案卷。",
    "lint.sound": "没有发现问题。",
    "lint.counts": "错误{errors}处，提示{warnings}处，建议{advice}处。",
    "lint.quiet": "{file}: {counts}",
    "paper.whole": "全文",
    "paper.paragraph": "第{n}段",
    "paper.table": "第{n}个表",
    "paper.row": "第{n}行",
    "paper.column": "“{name}”",
}
