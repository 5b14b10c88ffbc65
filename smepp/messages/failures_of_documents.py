"""What is said when a document could not be made, issued, printed or looked through, by code and language."""

TEXTS: dict[str, dict[str, str]] = {
    "no_such_document": {
        "zh": "找不到文件 {path}。请写要核对的 .docx 或 .html 文件的路径。",
        "en": "There is no file {path}. Name a .docx or .html file to look through.",
    },
    "template_line": {
        "zh": "模板 {path} 第 {line} 行有错误（{detail}）。请和原来的模板对照着改。",
        "en": "Line {line} of the template {path} is wrong: {detail}. Compare with the original template.",
    },
    "template_unknown": {
        "zh": "模板 {path} 里有一处写的是“{where}”，可是没有“{name}”这个名字。{hint}用 smepp templates check 可以一次查出全部的错。",
        "en": 'The template {path} says "{where}", but there is no name "{name}". {hint} Find all such slips with smepp templates check.',
    },
    "template_syntax": {
        "zh": "模板 {path} 里“{where}”这里的标签写错了，程序读不懂（{detail}）。请和原来的模板对照着改。",
        "en": 'A tag of the template {path} is wrong at "{where}": {detail}. Compare with the original template.',
    },
    "template_unclosed": {
        "zh": "模板 {path} 里“{where}”这里的标签没有配成对：有 for 就要有 endfor，有 if 就要有 endif（{detail}）。",
        "en": 'A tag of the template {path} is not closed at "{where}": each for needs an endfor, each if an endif ({detail}).',
    },
    "template_full_width": {
        "zh": "模板 {path} 里“{where}”这里用了全角的花括号或百分号。请换成半角的 {{{{ }}}} 和 {{% %}}。",
        "en": 'The template {path} has full-width braces or percent signs at "{where}". Write {{{{ }}}} and {{% %}} in plain characters.',
    },
    "template_forbidden": {
        "zh": "模板 {path} 里“{where}”这里要做模板不许做的事（{detail}）。模板只能取用给它的内容。",
        "en": 'The template {path} does what templates may not do, at "{where}": {detail}.',
    },
    "template_no_document": {
        "zh": "模板 {path} 不是 Word 文档，或者已经损坏。请用 Word 或 WPS 打开，另存为 .docx。",
        "en": "The template {path} is no Word document, or is damaged. Open it in Word or WPS and save it as .docx.",
    },
    "template_torn": {
        "zh": "模板 {path} 的标签放得不对，填出来的文档会打不开：一对标签要放在同一层，{{%p %}} 单独占一段，{{%tr %}} 单独占表格的一行。",
        "en": "Tags of the template {path} tear the document apart: a pair must stand on one level, {{%p %}} alone in a paragraph,"
        " {{%tr %}} alone in a table row.",
    },
    "template_failed": {
        "zh": "模板 {path} 里“{where}”这里填不出来：{detail}。",
        "en": 'The template {path} cannot be filled at "{where}": {detail}.',
    },
    "no_such_notice": {
        "zh": "没有“{kind}”这种文书。可以写：{known}。",
        "en": 'There is no kind of document "{kind}". Known ones: {known}.',
    },
    "notice_no_dossier": {
        "zh": "“{kind}”一份管一个案卷，请在命令里写明案卷的文件夹。",
        "en": 'A document "{kind}" is about one dossier: name its folder in the command.',
    },
    "notice_not_dossier": {
        "zh": "“{kind}”不是管一个案卷的，命令里不用写案卷。",
        "en": 'A document "{kind}" is not about one dossier: leave the dossier out of the command.',
    },
    "notice_outside": {
        "zh": "{path} 不在机关的文件夹 {office} 里。",
        "en": "{path} does not lie in the office's folder {office}.",
    },
    "notice_no_authority": {
        "zh": "{day}的文书由哪个机关发，说不出来。{hint}",
        "en": "Which authority issues documents of {day} cannot be told. {hint}",
    },
    "notice_not_ours": {
        "zh": "“{kind}”由{by}发，{office}不发这种文书。",
        "en": '"{kind}" is issued by the {by}; {office} does not issue it.',
    },
    "notice_no_start": {
        "zh": "“{kind}”没有期限，不用写 --start。",
        "en": '"{kind}" has no period: leave --start out.',
    },
    "notice_number_and_day": {
        "zh": "发文要同时写 --issue 文号 和 --dated 日期。只拟草稿的，两样都可以不写。",
        "en": "To issue a document give both --issue NUMBER and --dated DATE. For a draft neither is needed.",
    },
    "notice_only_issued": {
        "zh": "{option} 只在发文时用，要同时写 --issue 文号 和 --dated 日期。",
        "en": "{option} is for issuing a document: give --issue NUMBER and --dated DATE as well.",
    },
    "notice_no_word": {
        "zh": "{path} 不是 Word 文档（.docx），不能登记。请用 Word 或 WPS 另存为 .docx。",
        "en": "{path} is no Word document (.docx) and cannot be registered. Save it as .docx.",
    },
    "notice_there": {
        "zh": "{path} 已经有了，没有动它。可能另一个人正在发同一份文书，请核对以后再运行。",
        "en": "{path} is there already and was left alone. Somebody may be issuing the same document; check and run this again.",
    },
    "notice_bad_option": {
        "zh": "--set “{text}”不对：请写成 名称=内容 的样子，例如 until=2013-03-20。",
        "en": '--set "{text}" is wrong: write it as name=value, such as until=2013-03-20.',
    },
    "notice_why": {
        "zh": "“{kind}”的记录要写为什么更正：加上 --set reason=原因；原因不印在文书里。",
        "en": 'The record of "{kind}" tells why: add --set reason=REASON, which is not printed in the document.',
    },
    "notice_no_year": {
        "zh": "notice all 要写年度：--year 2013。",
        "en": "notice all needs a year: --year 2013.",
    },
    "pdf_no_office": {
        "zh": "这台电脑上没有找到 LibreOffice，不能生成 PDF。请用 WPS 或者 Word 打开 {path}，另存为 PDF。",
        "en": "There is no LibreOffice on this computer to make the PDF. Open {path} in WPS or Word and save it as PDF.",
    },
    "pdf_no_browser": {
        "zh": "这台电脑上没有找到 Edge、Chrome 或者 Chromium，不能生成 PDF。请用浏览器打开 {path}，打印时选“另存为 PDF”。",
        "en": "There is no Edge, Chrome or Chromium on this computer to make the PDF. Open {path} in a browser and print it to PDF.",
    },
    "pdf_failed": {
        "zh": "{program} 没有把 {path} 转成 PDF：{reason}。请打开这个文件，另存为 PDF，或者打印成 PDF。",
        "en": "{program} made no PDF of {path}: {reason}. Open the file and save or print it as PDF.",
    },
}
