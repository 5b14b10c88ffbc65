"""What is said when a document cannot be drafted from what the workspace holds."""

TEXTS: dict[str, dict[str, str]] = {
    "notice_nothing_to_mend": {
        "zh": "“{platform}”按{day}的核对结果是“{decision}”，没有要补正的，不用发补正通知书。",
        "en": '"{platform}" has nothing to mend: on {day} the result of the check is "{decision}". No such notice is needed.',
    },
    "notice_no_reason": {
        "zh": "没有查到对“{platform}”可以不予受理的理由（迟报、没有经过推荐、逾期没有补正）。有其他理由的，用 --set reason=理由 写明。",
        "en": 'Nothing was found for which "{platform}" could be refused (late, past the district, not mended in time). '
        "Give another reason with --set reason=TEXT.",
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
    "notice_nothing_to_rectify": {
        "zh": "“{platform}”最近一次检查没有要求整改，不知道要整改什么，不能拟{notice}。\n"
        "先写检查记录（结论是“需要整改”），或者用 --set content=内容 写明。",
        "en": 'The last check of "{platform}" asks for nothing to be mended. Record a check whose 《结论》 is 《需要整改》, '
        "or say what is to be mended with --set content=TEXT.",
    },
    "notice_no_ground": {
        "zh": "“{ground}”不是撤销称号的事由：办法没有写，office.yaml 的“撤销事由解释”里也没有。不能据此撤销“{platform}”。",
        "en": '"{ground}" is no ground of revocation: neither the rules nor 《撤销事由解释》 in office.yaml name it. "{platform}" keeps its title.',
    },
    "notice_no_such_event": {
        "zh": "没有找到要更正的记录“{file}”。用 --set of=文件 写明，可以更正的有：{known}。",
        "en": 'There is no record "{file}" to be corrected. Name it with --set of=FILE: {known}.',
    },
    "notice_not_on_list": {
        "zh": "{file} 的名单上没有“{platform}”，不能撤下。请照名单上的平台名称写，或者写案卷的路径。",
        "en": '"{platform}" is not on the list of {file}. Write the platform\'s name as listed, or the path of its dossier.',
    },
    "notice_nothing_to_correct": {
        "zh": "没有写明 {file} 要怎样更正。撤下平台用 --set drop=平台名称，几个用顿号隔开；改写的用 --set 栏目=内容，栏目有：{known}。",
        "en": "Nothing is said of how {file} is to be corrected: --set drop=NAME takes platforms off (several with 《、》), "
        "--set FIELD=TEXT writes another value; the fields are {known}.",
    },
    "notice_names_objector": {
        "zh": "给运营单位的告知书里写着“{found}”，会让人知道是谁提的异议，不能拟。\n"
        "请用 --set {option}=内容 另写一段（facts 事实，inquiry 核查情况，reason 理由），不写异议人的姓名、单位和联系方式。",
        "en": 'The letter to the operator would say "{found}", and so who raised the objection. '
        "Give other words with --set {option}=TEXT (facts, inquiry, reason), without names and ways to reach him.",
    },
    "notice_call_too_late": {
        "zh": "{year}年度的截止时间{deadline}已经过了，不能再发{notice}。逾期没有报送的，用 smepp due --year {year} 查。",
        "en": "The deadline of {year}, {deadline}, is over, so nobody can be called to it. See smepp due --year {year} for who is late.",
    },
}
