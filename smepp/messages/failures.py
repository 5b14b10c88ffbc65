"""What is said when a job could not be done at all, or the command line was wrong."""

from typing import Any

from smepp.messages.failures_of_documents import TEXTS
from smepp.messages.failures_of_drafts import TEXTS as OF_DRAFTS
from smepp.messages.failures_of_templates import TEXTS as OF_TEMPLATES

_TEXTS: dict[str, dict[str, str]] = {
    **TEXTS,
    "no_such_path": {
        "zh": "找不到 {path}。请核对路径；案卷是一个文件夹，例如 dossiers/yunlian-wuliu。",
        "en": "{path} is not there. Check the path; a dossier is a folder, such as dossiers/yunlian-wuliu.",
    },
    "is_a_file": {
        "zh": "{path} 是一个文件，不是案卷，也不是机关的文件夹。请写文件夹的路径。",
        "en": "{path} is a file, neither a dossier nor the folder of an office. Name a folder.",
    },
    "empty_value": {
        "zh": "{option} 后面没有写内容。",
        "en": "Nothing stands after {option}.",
    },
    "not_a_dossier": {
        "zh": "{path} 不是案卷：里面没有 dossier.yaml。{hint}",
        "en": "{path} is no dossier: it holds no dossier.yaml. {hint}",
    },
    "dossiers_inside": {"zh": "里面的案卷有：{names}。", "en": "Dossiers inside: {names}."},
    "new_dossier_hint": {
        "zh": "新建案卷用 smepp new dossier。",
        "en": "To make a new one, use smepp new dossier.",
    },
    "no_such_rereview": {
        "zh": "{path} 里没有 {year} 年度的申报，也没有这一年的复核材料（rereview/{year} 文件夹）。有复核材料的年度：{years}。",
        "en": "{path} holds neither an application of {year} nor papers of a re-review (folder rereview/{year}). Years with such: {years}.",
    },
    "no_rereview": {
        "zh": "{path} 里没有 {year} 年度的申报，也没有这一年的复核材料。复核材料放在案卷的 rereview/{year} 文件夹里。",
        "en": "{path} holds neither an application of {year} nor papers of a re-review. They belong into its folder rereview/{year}.",
    },
    "unreadable": {
        "zh": "读不了 {path}：{reason}。请检查权限、磁盘和网络盘，或者关闭占用它的程序。",
        "en": "{path} cannot be read: {reason}. Check permissions, the disk or the network drive, or close the program that holds it.",
    },
    "office_unusable": {
        "zh": "{path} 有错误，不能据以核对案卷。请先改正：",
        "en": "{path} has errors, so no dossier can be held against it. Mend it first:",
    },
    "programme_unusable": {
        "zh": "认定办法 {path} 不能用：{reason}",
        "en": "The programme {path} cannot be used: {reason}",
    },
    "programme_no_articles": {
        "zh": "认定办法里没有条文：{path} 里要有一条一个的 yaml 文件。",
        "en": "The programme has no articles: {path} must hold a YAML file for each.",
    },
    "programme_no_edition": {
        "zh": "认定办法 {path} 没有版本：它的文件夹里要有以施行日期命名的文件夹，里面有 programme.yaml。",
        "en": "The programme {path} has no edition: its folder must hold a folder named by the date in force, with a programme.yaml.",
    },
    "programme_wrong": {
        "zh": "认定办法 {path} 有错误，不能据以核对案卷。请先改正：",
        "en": "The programme {path} has errors, so no dossier can be held against it. Mend it first:",
    },
    "programme_wrong_clauses": {
        "zh": "认定办法 {path} 有错误，不能据以核对案卷。涉及要点 {clauses}。请先改正：",
        "en": "The programme {path} has errors, so no dossier can be held against it. Clauses concerned: {clauses}. Mend it first:",
    },
    "no_such_programme": {
        "zh": "没有认定办法“{programme}”。可用的：{known}。",
        "en": 'There is no programme "{programme}". Known ones: {known}.',
    },
    "bad_date": {
        "zh": "日期 {text} 不对：请写成 2013-02-28 的样子。",
        "en": "{text} is no date: write it as 2013-02-28.",
    },
    "bad_number_of_days": {
        "zh": "天数“{text}”不对：请写成一个整数，例如 7。",
        "en": '"{text}" is no number of days: write a whole number, such as 7.',
    },
    "bad_length": {
        "zh": "天数 {n} 不对：期限至少1天，最多{most}天。",
        "en": "{n} is no length of a period: at least 1 day, at most {most}.",
    },
    "no_calendar": {
        "zh": "没有{year}年的放假安排，算不出期限：放假和调休每年由国务院办公厅的通知规定，不能只看星期几。请照当年的通知写在机关的 {path} 里；还没有公布的，等公布以后再算。",
        "en": "Nothing can be counted in {year}: its rest days and make-up working days follow from a notice of the State Council, which is not"
        " known. Write it into the office's {path}, as soon as it has been published.",
    },
    "calendar_unusable": {
        "zh": "{path} 有错误，不能据以计算{year}年的期限。请先改正：",
        "en": "{path} has errors, so nothing can be counted in {year}. Mend it first:",
    },
    "no_office": {
        "zh": "{path} 里没有 office.yaml。请写机关的文件夹，例如 dossiers。",
        "en": "{path} holds no office.yaml. Name the office's folder, such as dossiers.",
    },
    "bad_choice": {"zh": "{option} 只能是：{choices}。", "en": "{option} must be one of: {choices}."},
    "not_together": {"zh": "{one} 和 {other} 不能一起用。", "en": "{one} and {other} do not go together."},
    "missing_argument": {"zh": "命令缺少参数：{name}。", "en": "The command lacks an argument: {name}."},
    "value_missing": {"zh": "选项 {name} 后面要写它的值。", "en": "The option {name} needs a value behind it."},
    "value_unwanted": {"zh": "选项 {name} 后面不用写值。", "en": "The option {name} takes no value."},
    "no_number": {"zh": "{name} 要写一个整数，不能写“{value}”。", "en": '{name} must be a whole number, not "{value}".'},
    "extra_arguments": {
        "zh": "命令多了内容：{names}。路径里有空格的，请把整个路径加上双引号。",
        "en": "The command has too much: {names}. Put a path with blanks in double quotes.",
    },
    "no_such_option": {"zh": "没有选项 {name}。{hint}", "en": "There is no option {name}. {hint}"},
    "no_such_command": {"zh": "没有命令 {name}。{hint}", "en": "There is no command {name}. {hint}"},
    "missing_command": {"zh": "还缺一个子命令。", "en": "A command is missing."},
    "did_you_mean": {"zh": "是不是 {nearest}？", "en": "Did you mean {nearest}?"},
    "see_help": {"zh": "用 {command} --help 查看用法。", "en": "See {command} --help."},
    "unwritable": {
        "zh": "写不了 {path}：{reason}。原来的内容没有动。请检查磁盘空间和权限，或者关闭占用它的程序。",
        "en": "{path} cannot be written: {reason}. What was there is untouched. Check the disk's space and permissions, or close the program that holds it.",
    },
    "output_taken": {
        "zh": "{path} 里有别的文件，不能当作结果文件夹：这里的内容每次运行都会整个换掉。请用 --out 另选一个新的文件夹。",
        "en": "{path} holds other files and cannot take the results: its contents are replaced as a whole by every run. Choose a new folder with --out.",
    },
    "output_exists": {
        "zh": "{path} 已经有了，内容不同，可能有人在上面改过，没有覆盖。请先移走它，或者用 --out 另写一个文件名。",
        "en": "{path} is there already with other contents, perhaps with somebody's changes, and was not replaced. Move it away first, or"
        " give another name with --out.",
    },
    "output_form": {
        "zh": "{path} 的扩展名和格式 {form} 不一致。请改文件名，或者改 --format。",
        "en": "The ending of {path} is not that of the format {form}. Change the name, or --format.",
    },
    "output_inside": {
        "zh": "{path} 在案卷 {dossier} 里面。案卷里只放申报材料，请用 --out 写到别处。",
        "en": "{path} lies inside the dossier {dossier}, which is for the applicant's papers only. Choose another place with --out.",
    },
    "output_busy": {
        "zh": "另一个 smepp 正在写 {path}，请等它完成再运行。",
        "en": "Another smepp is writing {path}; run this again when it has finished.",
    },
    "no_such_district": {
        "zh": "认定办法里没有区县“{district}”。{hint}",
        "en": 'The programme knows no district "{district}". {hint}',
    },
    "process_died": {
        "zh": "核对 {path} 的进程被系统终止了，可能是内存不够。请用 smepp check 单独核对它。",
        "en": "The process that checked {path} was ended by the system, perhaps for want of memory. Check this dossier alone with smepp check.",
    },
    "bug_here": {
        "zh": "核对 {path} 时程序出错了，这不是材料的问题。请用 smepp check 单独核对它，把记录发给维护人员。",
        "en": "The program failed over {path}; the papers are not to blame. Check this dossier alone with smepp check and send the log to the maintainers.",
    },
    "year_range": {
        "zh": "年度 {year} 不对：请写四位公历年份，从 {first} 到 {last}。",
        "en": "{year} is no year of a round: write four digits, from {first} to {last}.",
    },
    "not_a_workspace": {
        "zh": "{path} 是一个案卷或文件，不是机关的文件夹。核对一个案卷用 smepp check；评审整个年度，请写 office.yaml 所在的文件夹。",
        "en": "{path} is a dossier or a file, not the office's folder. To check one dossier use smepp check; for a round name the folder that holds office.yaml.",
    },
    "part_of_workspace": {
        "zh": "{path} 只是机关文件夹 {whole} 的一部分，评审要看整个年度。请写 {whole}；只想列出一部分，用 --district 等选项。",
        "en": "{path} is only a part of the office's folder {whole}, and a round is the whole of it. Name {whole}; to list a part use --district and the like.",
    },
    "no_workspace": {
        "zh": "{path} 里没有 office.yaml，也没有案卷。请在机关的文件夹里运行，或者写明文件夹：smepp review 文件夹 --year {year}。",
        "en": "{path} holds neither an office.yaml nor dossiers. Run this in the office's folder, or name it: smepp review FOLDER --year {year}.",
    },
    "no_such_sheet": {
        "zh": "找不到意见表 {path}。请核对路径。",
        "en": "There is no opinion sheet {path}. Check the path.",
    },
    "sheet_is_page": {
        "zh": "{path} 不是 Excel 文件，里面是网页（有的系统把网页存成 .xls）。请用 Excel 或 WPS 打开，另存为 .xlsx 以后再用。",
        "en": "{path} is no workbook but a web page, as some systems save under .xls. Open it in Excel or WPS and save it as .xlsx.",
    },
    "sheet_no_workbook": {
        "zh": "{path} 不是电子表格文件。能用的有 .xlsx、.xls、.et、.ods。",
        "en": "{path} is no workbook. It can be .xlsx, .xls, .et or .ods.",
    },
    "sheet_damaged": {
        "zh": "{path} 打不开，文件可能损坏了，也可能加了打开密码。请用 Excel 或 WPS 打开看看，不加密码另存为 .xlsx 以后再用。",
        "en": "{path} cannot be opened; it may be damaged or have a password. Try it in Excel or WPS and save it as .xlsx without one.",
    },
    "sheet_locked": {
        "zh": "{path} 加了打开密码。请去掉密码，保存以后再用。",
        "en": "{path} needs a password to be opened. Save it without one.",
    },
    "sheet_too_large": {
        "zh": "{path} 太大，不像是评审意见表。请核对是不是选错了文件。",
        "en": "{path} is too large for an opinion sheet. Check whether it is the right file.",
    },
    "no_such_list": {
        "zh": "找不到名单 {path}。请核对路径。",
        "en": "The list {path} is not there. Check the path.",
    },
    "list_no_text": {
        "zh": "{path} 里有认不出的字符，不是名单。请用 Excel 或 WPS 打开，另存为 .xlsx 以后再用。",
        "en": "{path} holds unknown characters and is no list. Open it in Excel or WPS and save it as .xlsx.",
    },
    "list_quotes": {
        "zh": "{path} 里的双引号没有成对，分不清各栏。请用 Excel 或 WPS 打开核对，另存为 .xlsx 以后再用。",
        "en": "The quotation marks in {path} do not match, so its columns cannot be told. Open it in Excel or WPS and save it as .xlsx.",
    },
    "list_too_large": {
        "zh": "{path} 太大，不像是名单。请核对是不是选错了文件。",
        "en": "{path} is too large for a list. Check whether it is the right file.",
    },
    "bad_seed": {
        "zh": "--seed 要写一行文字或数字，不超过 {limit} 个字，不能有换行和控制字符。",
        "en": "--seed takes one line of at most {limit} characters without line breaks or control characters.",
    },
    "sample_size": {
        "zh": "抽多少，--n（几个）和 --share（百分之几）写其中一个。",
        "en": "Say how many to draw by one of --n (a number) and --share (a part).",
    },
    "bad_sample": {
        "zh": "--n {n} 不对：请写 1 到 {most} 的整数。",
        "en": "--n {n} cannot be: write a whole number from 1 to {most}.",
    },
    "bad_share": {
        "zh": "--share “{text}”不对：请写成 10% 或 0.1 的样子，大于0，不超过100%。",
        "en": '--share "{text}" cannot be: write it as 10% or 0.1, above 0 and at most 100%.',
    },
    "disk": {"zh": "写不了文件：{reason}。", "en": "A file could not be written: {reason}."},
    "bug": {
        "zh": "程序出错了，这不是材料的问题。经过已记在 {path}，请把它发给维护人员。",
        "en": "The program failed; the papers are not to blame. What happened is in {path}; please send it to the maintainers.",
    },
    "interrupted": {"zh": "已中断。", "en": "Interrupted."},
}

_TEXTS.update(OF_DRAFTS)
_TEXTS.update(OF_TEMPLATES)
CODES = frozenset(_TEXTS)


def failure_text(code: str, lang: str, **params: Any) -> str:
    """One sentence or two on why it could not be done and what to do."""
    return _TEXTS[code][lang].format(**{name: _whole(value, lang) for name, value in params.items()})


def _whole(value: Any, lang: str) -> str:
    """Paths and names are of no use when they are cut."""
    if isinstance(value, tuple):
        return ("、" if lang == "zh" else ", ").join(map(str, value))
    if isinstance(value, str):
        return value
    from smepp.messages.values import show

    return show(value, lang)
