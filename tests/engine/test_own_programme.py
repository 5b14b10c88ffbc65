"""A programme that an office has made is looked through before anybody is held against it."""

import re
import shutil

import pytest

from smepp.jobs import bench, own_programme, programmes
from smepp.jobs.check import check
from smepp.jobs.exit_codes import ExitCode
from smepp.jobs.failure import JobError
from smepp.jobs.own_programme import examine
from smepp.load.programme import ProgrammeError
from smepp.model.assessment import Decision
from tests.clauses.conftest import EDITIONS
from tests.examples.reading import OFFICE

ID, DATE = "jiangbei-sme-it-platform", "2013-02-26"


@pytest.fixture(autouse=True)
def _forget():
    for each in (bench._office, bench._round, bench._programme):
        each.cache_clear()


@pytest.fixture
def office(tmp_path):
    """A district's workspace: its office, one dossier, and a copy of the built-in programme under a name of its own."""
    shutil.copyfile(OFFICE / "office.yaml", tmp_path / "office.yaml")
    shutil.copytree(OFFICE / "yunlian-wuliu", tmp_path / "yunlian-wuliu")
    folder = tmp_path / "programmes" / ID / DATE
    shutil.copytree(programmes.BUILT_IN / programmes.default() / DATE, folder)
    change(folder, "programme.yaml", f"代号: {programmes.default()}", f"代号: {ID}")
    change(tmp_path, "office.yaml", f"认定办法: {programmes.default()}", f"认定办法: {ID}")
    return tmp_path


def folder_of(office):
    return office / "programmes" / ID / DATE


def change(folder, file, old, new):
    path = folder / file
    text = path.read_bytes().decode()
    assert text.count(old) >= 1, old
    path.write_bytes(text.replace(old, new, 1).encode())


def failure(office):
    with pytest.raises(JobError) as caught:
        check(office / "yunlian-wuliu", "2013-04-01")
    assert caught.value.exit_code is ExitCode.IMPOSSIBLE
    return caught.value


@pytest.mark.parametrize("edition", EDITIONS, ids=lambda each: each.parent.name)
def test_sound_programmes_pass(edition):
    examine(edition)


def test_a_copy_with_another_threshold_holds(office):
    change(folder_of(office), "articles/05.yaml", "标准: {一般: 20, 两翼: 10}", "标准: {一般: 50}")
    done = check(office / "yunlian-wuliu", "2013-04-01")
    assert done.assessment.programme == ID
    assert done.assessment.decision is Decision.NOT_ELIGIBLE


def problems_of(folder):
    """What is wrong with a programme; an error without any problem would tell nobody anything."""
    try:
        examine(folder)
    except ProgrammeError as error:
        return error.problems or None
    return ()


FIVE = "articles/05.yaml"
SLIPS = {
    "a threshold without the general one": (FIVE, "标准: {一般: 20, 两翼: 10}", "标准: {两翼: 10}", "S201", "5.3.staff"),
    "a region that there is not": (FIVE, "{一般: 20, 两翼: 10}", "{一般: 20, 两冀: 10}", "G106", "5.3.staff"),
    "a threshold in words": (FIVE, "{一般: 20, 两翼: 10}", "{一般: 20人, 两翼: 10}", "G101", "5.3.staff"),
    "a threshold of words for a number": (FIVE, "{一般: 20, 两翼: 10}", "{一般: [二十]}", "G104", "5.3.staff"),
    "years that are no whole number": (FIVE, "标准: {一般: 2}", "标准: {一般: 1.5}", "G104", "5.1.operation"),
    "a word that is no test": (FIVE, "判断: 不少于", "判断: 大于", "S22", "5.3.staff"),
    "a test that is another measure's": (FIVE, "判断: 不少于", "判断: 由人认定", "G103", "5.3.staff"),
    "years at most": (FIVE, "判断: 以上\n      标准: {一般: 2}", "判断: 不超过\n      标准: {一般: 2}", "G103", "5.1.operation"),
    "an operator that there is not": (
        FIVE,
        "取值: {字段: {文件: 01-application.yaml, 栏目: [从业人数]}}",
        "取值: {公式: a}",
        "S20",
        "5.3.staff",
    ),
    "two operators": (
        FIVE,
        "取值: {字段: {文件: 01-application.yaml, 栏目: [从业人数]}}",
        "取值: {字段: {文件: 01-application.yaml, 栏目: [从业人数]}, 任一: ['6.1']}",
        "G101",
        "5.3.staff",
    ),
    "a choice without its words": (FIVE, "标准: {一般: [独立法人]}", "说明: 没有标准", "G105", "5.1.legal_person"),
    "readings without a default": (FIVE, "      默认口径: 任一\n      口径:", "      口径:", "S201", "5.3.ratio"),
    "a default reading that there is not": (FIVE, "默认口径: 任一\n", "默认口径: 二选一\n", "G107", "5.3.ratio"),
    "a field that no form has": (FIVE, "栏目: [从业人数]}}\n      判断", "栏目: [从业人员]}}\n      判断", "G108", "5.3.staff"),
    "a file that is no form": (
        FIVE,
        "文件: 01-application.yaml, 栏目: [从业人数]}}\n      判断",
        "文件: 1-application.yaml, 栏目: [从业人数]}}\n      判断",
        "G108",
        "5.3.staff",
    ),
    "a column that the list lacks": (FIVE, "企业规模: [大型]", "规模: [大型]", "G108", "5.4.firms"),
    "a word that the column does not take": (FIVE, "学历: [大学专科,", "学历: [大专,", "G109", "5.3.ratio"),
    "a word for unknown that it does not take": (FIVE, "          不明: 不明\n", "          不明: 未知\n", "G109", "5.3.ratio"),
    "a choice that the field does not offer": (
        FIVE,
        "标准: {一般: [独立法人]}",
        "标准: {一般: [法人]}",
        "G109",
        "5.1.legal_person",
    ),
    "an id twice": (FIVE, "编号: 5.3.staff", "编号: 5.1.assets", "G102", "5.1.assets"),
    "a kind that is not listed": ("articles/06.yaml", "为: 行业信息化平台", "为: 行业平台", "G107", "6.1"),
    "a clause to fold that there is not": ("articles/06.yaml", '"6.7", "6.8"', '"6.7", "6.9"', "G107", "6.p1"),
    "a material that there is not": ("articles/08.yaml", '取值: {材料: "8.2"}', '取值: {材料: "8.12"}', "G107", "8.2"),
    "a step that there is not": ("articles/10.yaml", "程序: 公示", "程序: 公布", "G107", None),
    "a list that there is not": ("articles/02.yaml", "清单: 服务类别", "清单: 服务种类", "G107", "2.p2.kinds"),
    "an article twice": ("articles/04.yaml", "条: 4", "条: 3", "G102", None),
    "a key mistyped": ("programme.yaml", "公示工作日:", "公示工作曰:", "S205", None),
    "a formula without an end": ("programme.yaml", "  - {情形: 其他, 结果: 符合认定条件}\n", "", "G111", None),
    "a line of the formula twice": ("programme.yaml", "情形: 缺少事实", "情形: 有材料错误", "G102", None),
    "a kind of application that there is not": (
        "programme.yaml",
        "申报类别: [首次申报, 再次申报], 需要附件",
        "申报类别: [初次申报, 再次申报], 需要附件",
        "G107",
        None,
    ),
    "a day that there is not": ("programme.yaml", "日: 末日", "日: 月底", "S22", None),
    "an id that is not the folder's": ("programme.yaml", f"代号: {ID}", "代号: yubei-sme-it-platform", "G110", None),
    "a date that is not the folder's": ("programme.yaml", "施行日期: 2013-02-26", "施行日期: 2014-01-01", "G110", None),
    "papers listed nowhere": ("programme.yaml", "列: 证明要点", "列: 证明", "G108", None),
    "a district in no region": (
        "regions.yaml",
        '代码: "500102"}], 区域: 一小时经济圈',
        '代码: "500102"}], 区域: 一小时',
        "G107",
        None,
    ),
    "a short name of two districts": ("regions.yaml", "简称: [涪陵]", "简称: [万州]", "G102", None),
    "a group that is a region": ("regions.yaml", "属于: [两翼]", "属于: [渝东南翼]", "G102", None),
    "not even YAML": ("regions.yaml", "区域:\n", "区域：\n", "Y301", None),
}


@pytest.mark.parametrize("slip", SLIPS)
def test_a_slip_stops_everything_and_is_told_with_its_place_and_clause(office, slip):
    file, old, new, code, clause = SLIPS[slip]
    change(folder_of(office), file, old, new)
    error = failure(office)
    found = [each.code for each in error.problems]
    assert any(each.startswith(code) for each in found), found
    told = next(each for each in error.problems if each.code.startswith(code))
    assert told.place.file in {file, file.rpartition("/")[2]}
    assert error.locate(told.place) is not None
    if clause:
        assert clause in error.params["clauses"]


def test_a_folder_without_articles_or_editions_is_told(office):
    shutil.rmtree(folder_of(office) / "articles")
    assert failure(office).code == "programme_no_articles"
    shutil.rmtree(folder_of(office))
    assert failure(office).code == "programme_no_edition"


def test_the_rules_that_come_with_the_program_are_trusted(office, monkeypatch):
    change(office, "office.yaml", f"认定办法: {ID}", f"认定办法: {programmes.default()}")
    monkeypatch.setattr(own_programme, "examine", lambda folder: pytest.fail(f"{folder} was looked through"))
    check(office / "yunlian-wuliu", "2013-04-01")


MANGLED = ["", "x", "[]", "{}", "5", "~", "是", "{a: 1}", "[{}]", "2013-02-30", "99999999999", "[[x]]"]


@pytest.mark.parametrize("file", ["programme.yaml", "regions.yaml", "articles/05.yaml", "articles/06.yaml"])
def test_whatever_stands_in_a_line_nothing_breaks(tmp_path, file):
    """Each line's value replaced by each of some odd ones: either the programme still holds, or it is told what is wrong."""
    folder = tmp_path / programmes.default() / DATE
    shutil.copytree(programmes.BUILT_IN / programmes.default() / DATE, folder)
    lines = (folder / file).read_text(encoding="utf-8").splitlines()
    keyed = [number for number, line in enumerate(lines) if re.match(r" *(- )?[^ #:]+: [^|>]", line)]
    assert keyed
    for step, number in enumerate(keyed[:: max(1, len(keyed) // 40)]):
        spoilt = [*lines]
        spoilt[number] = f"{lines[number].partition(': ')[0]}: {MANGLED[step % len(MANGLED)]}"
        (folder / file).write_text("\n".join(spoilt) + "\n", encoding="utf-8", newline="\n")
        assert problems_of(folder) is not None
