"""What a panel is asked: every fact that the clause rests on, copied so that a change is seen, and shown in few words."""

import hashlib
import shutil

import pytest

from smepp.check.questions import LONGEST
from smepp.jobs.check import check
from smepp.jobs.new_review import questions_of
from smepp.model.people import CopiedFact
from smepp.model.place import Place
from smepp.wording.evidence import evidence
from tests.panel.sheets import ON


@pytest.fixture
def folder(office):
    return office / "hechuan-peixun"


def asked(folder, clause):
    [found] = [each for each in questions_of(check(folder, ON)) if each.clause.id == clause]
    return found


def change(folder, file, old, new):
    path = folder / file
    text = path.read_text(encoding="utf-8")
    assert old in text
    path.write_text(text.replace(old, new), encoding="utf-8", newline="\n")


def copies(question):
    return {(each.place.file, *each.place.route): each.value or each.fingerprint for each in question.facts}


def test_short_values_are_copied_and_long_ones_by_their_fingerprint(folder):
    found = copies(asked(folder, "5.6.principal"))
    assert found["01-application.yaml", "负责人", "从业年数"] == 22
    assert found["01-application.yaml", "负责人", "职称"] == "高级讲师"
    long = asked(folder, "5.6.principal").seen[0]
    assert len(long.value) > LONGEST
    assert len(found["01-application.yaml", "负责人", "经历和业绩"]) == 64


def test_figures_that_are_worked_out_are_shown_and_what_they_rest_on_is_copied(folder):
    found = asked(folder, "5.1.finances")
    assert [each.name for each in found.reckoned] == ["资产负债率", "收入增长率"]
    assert ("03-financials.yaml", "业务活动表", "收入合计", "上年") in copies(found)
    assert [each.name for each in found.seen] == ["本年盈亏", "资产总计", "负债合计", "上年盈亏", None, None]


def test_a_paper_is_copied_with_what_is_said_of_it_and_its_scan(folder):
    found = asked(folder, "5.5.rules")
    [paper] = found.papers
    scan = hashlib.sha256((folder / "attachments" / "09-rules.pdf").read_bytes()).hexdigest()
    assert paper.attachments == ("attachments/09-rules.pdf",)
    assert CopiedFact(place=Place(file="attachments/09-rules.pdf"), fingerprint=scan, attachment=True) in found.facts
    assert copies(found)["09-supporting.yaml", "材料", 1, "名称"] == paper.name


def test_scans_in_the_rows_of_a_list_are_copied_too(folder):
    assert ("attachments/08-certificate-1.png",) in copies(asked(folder, "5.4.standing"))


def test_a_scan_that_cannot_be_read_is_not_copied(folder):
    (folder / "attachments" / "08-certificate-1.png").unlink()
    assert ("attachments/08-certificate-1.png",) not in copies(asked(folder, "5.4.standing"))


@pytest.mark.parametrize(
    ("clause", "file", "old", "new"),
    [
        ("5.6.principal", "01-application.yaml", "从业年数: 22", "从业年数: 23"),
        ("5.6.principal", "01-application.yaml", "学校由两间教室", "学校由三间教室"),
        ("5.5.rules", "09-supporting.yaml", "各岗位人手一册", "各岗位人手两册"),
        ("5.5.goals", "07-plan.yaml", "2800人次", "2900人次"),
    ],
)
def test_the_fingerprint_tells_any_change(folder, clause, file, old, new):
    before = asked(folder, clause).fingerprint
    change(folder, file, old, new)
    assert asked(folder, clause).fingerprint != before


def test_the_fingerprint_tells_another_scan(folder):
    before = asked(folder, "5.5.rules").fingerprint
    shutil.copy(folder / "attachments" / "09-fees.pdf", folder / "attachments" / "09-rules.pdf")
    assert asked(folder, "5.5.rules").fingerprint != before


def test_what_else_changes_is_no_matter(folder):
    before = asked(folder, "5.5.rules").fingerprint
    change(folder, "01-application.yaml", "从业年数: 22", "从业年数: 23")
    change(
        folder,
        "09-supporting.yaml",
        "    证明要点:\n      - 5.5.rules\n",
        "    证明要点:\n      - 5.5.rules\n      - 5.5.process\n",
    )
    assert asked(folder, "5.5.rules").fingerprint == before


def test_a_number_written_otherwise_is_the_same(folder):
    before = asked(folder, "5.1.finances").fingerprint
    change(folder, "03-financials.yaml", "2318640", "2318640.00")
    assert asked(folder, "5.1.finances").fingerprint == before


def test_equal_years_are_for_a_person(folder):
    change(folder, "01-application.yaml", "家数: 108", "家数: 93")
    found = asked(folder, "5.4.growth")
    assert copies(found)["01-application.yaml", "服务企业", 1, "家数"] == 93
    assert evidence(found, "zh") == "2010年93家、2011年93家、2012年124家"


def test_evidence_is_figures_then_texts_then_papers(folder):
    lines = evidence(asked(folder, "5.3.premises"), "zh").split("\n")
    assert lines[0].startswith("地址：")
    assert "面积1480平方米" in lines[0]
    assert lines[1].startswith("证明材料：房屋租赁合同（")
    assert lines[1].endswith("attachments/09-premises.pdf）")
    assert "Proof: " in evidence(asked(folder, "5.3.premises"), "en")


def test_evidence_names_the_first_rows_of_a_list(folder):
    assert (
        evidence(asked(folder, "5.3.facilities"), "zh").split("\n")[1] == "设备清单：网上学习系统；课程录播系统；学员机房等32条"
    )


def test_evidence_tells_what_was_verified(folder):
    verified = (
        "核实:\n  - 文件: 01-application.yaml\n    栏目: 经营场所/面积\n    申报值: 1480\n    核实值: 1200\n"
        "    理由: 丈量。\n    依据: 现场。\n    核实人: 何云\n    日期: 2013-03-01\n"
    )
    (folder / "review.yaml").write_text(verified, encoding="utf-8")
    found = asked(folder, "5.3.premises")
    assert "面积1200平方米（已核实，申报1480平方米）" in evidence(found, "zh")
    assert copies(found)["01-application.yaml", "经营场所", "面积"] == 1200


def test_a_text_of_several_lines_stands_on_one(folder):
    change(folder, "09-supporting.yaml", "说明: 规定从需求登记", "说明: |\n      第一行\n      第二行\n    # 规定从需求登记")
    assert evidence(asked(folder, "5.5.process"), "zh").startswith("证明材料：服务流程手册（第一行 第二行；")
