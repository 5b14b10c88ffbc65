"""What is said when a document cannot be drafted from what the workspace holds."""

TEXTS: dict[str, dict[str, str]] = {
    "notice_nothing_to_mend": {
        "zh": "“{platform}”按{day}的核对结果是“{decision}”，没有要补正的，不用发补正通知书。",
        "en": '"{platform}" has nothing to mend: on {day} the result of the check is "{decision}". No such notice is needed.',
    },
    "notice_no_reason": {
        "zh": "没有查到对“{platform}”可以不予受理的理由（迟报、没有经过推荐、逾期没有补正）。有其他理由的，用 --reason 写明。",
        "en": 'Nothing was found for which "{platform}" could be refused (late, past the district, not mended in time). '
        "Give another reason with --reason.",
    },
    "notice_no_objection": {
        "zh": "没有收到过对“{platform}”的异议。异议放在 rounds/年度/objections 里，写明案卷。",
        "en": 'No objection to "{platform}" has come. Objections lie in rounds/YEAR/objections and name the dossier.',
    },
    "notice_no_such_objection": {
        "zh": "对“{platform}”的异议里没有 {wanted}，有的是：{known}。",
        "en": '{wanted} is none of the objections to "{platform}": {known}.',
    },
    "notice_objection_open": {
        "zh": "对“{platform}”的异议（{file}）还没有处理。请先把核查和处理写进去，再发告知书。",
        "en": 'The objection to "{platform}" ({file}) has not been dealt with. Write down what was found and decided first.',
    },
    "notice_objector_unknown": {
        "zh": "对“{platform}”的异议没有署真实名称或者姓名，无法告知异议人。",
        "en": 'Whoever objected to "{platform}" gave no real name, and cannot be told.',
    },
    "notice_not_titled": {
        "zh": "“{platform}”{day}的状态是“{state}”，没有有效的称号，不能发证书。",
        "en": '"{platform}" holds no title on {day} (its state: {state}), so there is no certificate.',
    },
}
