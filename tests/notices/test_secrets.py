"""Public documents are public: a secret in every other field of every file is found in none of them."""

from dataclasses import replace
from pathlib import Path
from shutil import copytree

import pytest

from smepp.jobs.failure import JobError
from smepp.jobs.notices.papers import papers
from tests.cli.running import DOSSIERS, smepp
from tests.notices.kinds import KINDS
from tests.notices.making import Round
from tests.notices.planting import Planted, texts

DOSSIERS_OF = {"Kxfolder1": "yunlian-wuliu", "Kxfolder2": "2013/yuzhong/qiaoyu-rongzi", "Kxfolder3": "2013/rongchang/anyao-taoci"}
"""Folders, whose names are nobody's business either, and what they are made of."""
NUMBER = "渝中小企〔{year}〕88号"
CHECK = "类别: 抽查\n日期: '2014-05-06'\n人员: [何清]\n内容: 现场查看。\n情况: 收费没有公示。\n结论: 需要整改\n整改期限: '2014-06-30'\n"
ANNUAL = "年度: 2013\n日期: '2014-01-20'\n公益性服务: 办了讲座。\n盖章: 是\n附件: [a.pdf]\n"
CHANGE = "类别: 更名\n日期: '2013-04-16'\n原平台名称: {0}\n现平台名称: {0}\n现地址: 某路2号\n原因: 战略调整。\n备注: 无\n"
ROUND = "年度: 2013\n截止时间: 2013-02-28\n依据: 渝中小企〔2013〕24号\n评审组: [{姓名: 程知遥, 单位: 某中心, 职称: 研究员}]\n"
CASES = {
    "acceptance-list": ("applied", "2013-03-06", {}),
    "publicity": ("chosen", "2013-03-29", {"start": "2013-04-01"}),
    "recognition": ("publicised", "2013-04-15", {}),
    "certificate": ("recognised", "2013-05-02", {"dossier": "Kxfolder1"}),
    "roster": ("recognised", "2013-05-02", {}),
    "annual-reminder": ("recognised", "2014-02-10", {}),
    "inspection-plan": ("recognised", "2014-09-01", {"year": 2014, "options": {"seed": "甲", "share": "100%"}}),
    "inspection-report": ("recognised", "2014-11-20", {"year": 2014}),
    "rereview-call": ("recognised", "2016-01-08", {"year": 2016}),
    "rereview-result": ("recognised", "2016-04-18", {"year": 2016}),
    "revocation": ("rereviewed", "2016-04-25", {"year": 2016}),
    "correction-of-notice": (
        "recognised",
        "2013-04-20",
        {"options": {"of": "3.yaml", "drop": "云联智慧物流公共服务平台", "reason": "Kxreason"}},
    ),
}
"""Of each public kind: how far the office has come, the day, what else is asked for."""
MANY = 1000
STAGES = ("applied", "chosen", "publicised", "recognised", "rereviewed")


class Office(Round):
    """An office in which every kind of file lies, as far as it has come."""

    def __init__(self, root: Path, stage: str) -> None:
        super().__init__(root)
        self.put("office.yaml", (DOSSIERS / "office.yaml").read_text(encoding="utf-8"))
        self.put("rounds/2013.yaml", ROUND)
        rows = [self.whole(folder, name) for folder, name in DOSSIERS_OF.items()]
        if stage == "recognised":
            self.later()
        if stage == "rereviewed":
            self.recognised(*rows)
            result = f"{rows[2].partition(', 理由')[0]}, 结论: 不合格}}"
            self.event("2016/1.yaml", "复核结果", "2016-04-18", result, 文号="渝中小企〔2016〕9号")
        elif stage != "applied":
            getattr(self, stage)(*rows)
        if stage not in {"applied", "chosen"}:
            self.objection("Kxfolder1", "不成立")

    def whole(self, folder: str, name: str) -> str:
        copytree(DOSSIERS / name, self.root / folder)
        cover = (self.root / folder / "dossier.yaml").read_text(encoding="utf-8")
        said = dict(line.split(": ") for line in cover.splitlines() if ": " in line and not line.startswith("#"))
        names = {key: said[key] for key in ("平台名称", "运营单位")}
        row = ", ".join(
            f"{key}: {value}" for key, value in {**names, "区县": said["推荐区县"], "案卷": folder, "理由": "同意列入。"}.items()
        )
        return f"{{{row}}}"

    def later(self) -> None:
        """What comes after the recognition."""
        self.put("Kxfolder1/inspections/2014-05-06.yaml", CHECK)
        self.put("Kxfolder2/annual/2013.yaml", ANNUAL)
        self.put("Kxfolder1/changes/2013-04-16.yaml", CHANGE.format("云联智慧物流公共服务平台"))


def document(office, kind, *, issued):
    _, day, more = CASES[kind]
    more = {"year": 2013, **more}
    if issued:
        more |= {"dated": day, "number": NUMBER.format(year=day[:4])}
    return office.notice(kind, day, **more)


def test_every_public_kind_is_looked_at():
    assert set(CASES) == {each.id for each in KINDS if each.public}
    assert {stage for stage, _, _ in CASES.values()} == set(STAGES)


@pytest.mark.parametrize("kind", CASES)
def test_no_public_document_holds_a_secret(tmp_path, kind):
    office = Office(tmp_path, CASES[kind][0])
    planted = Planted(tmp_path, sound=kind == "acceptance-list")
    assert len(planted.places) > MANY
    for issued in (False, True):
        notice = document(office, kind, issued=issued)
        assert notice.rows, "it must list somebody"
        assert notice.draft is not issued
        files = {f"notice{ending}": data for ending, data in papers(notice, tmp_path / "office.yaml").items()}
        assert {".docx", ".html", ".fragment.html", ".json", ".csv"} == {name.removeprefix("notice") for name in files}
        assert planted.found(files) == {}
        assert not [name for name, data in files.items() for text in texts(data) if "Kx" in text]


def test_a_secret_is_seen_in_whatever_file_it_stands(tmp_path):
    office = Office(tmp_path, "chosen")
    planted = Planted(tmp_path)
    notice = document(office, "publicity", issued=True)
    secret = next(iter(planted.places))
    spoiled = replace(notice, rows=(replace(notice.rows[0], operator=secret), *notice.rows[1:]))
    files = papers(spoiled, tmp_path / "office.yaml")
    assert len(files) == 5
    for ending, data in files.items():
        assert set(planted.found({ending: data})) == {secret}
    assert set(planted.found({f"{secret}.html": b""})) == {secret}


def test_what_was_gathered_beside_the_whitelist_goes_nowhere(tmp_path):
    """Whatever a gatherer might hand on, no template gets it."""
    office = Office(tmp_path, "chosen")
    notice = document(office, "publicity", issued=True)
    private = {"联系人": "Kxperson", "备注": "Kxnote", "异议": {"姓名": "Kxname"}}
    row = replace(notice.rows[0], shown={**notice.rows[0].shown, **private}, event=private, codes={"注册号": "Kxcode"})
    spoiled = replace(
        notice, rows=(row, *notice.rows[1:]), said={**notice.said, "理由": "Kxreason", "备注": "Kxnote"}, event=private
    )
    assert papers(spoiled, None) == papers(notice, None)


def test_no_public_correction_speaks_of_a_letter_to_one_applicant(tmp_path):
    office = Office(tmp_path, "applied")
    row = "{平台名称: 云联智慧物流公共服务平台, 运营单位: 重庆云联物流信息有限公司, 区县: 江北区, 案卷: Kxfolder1}"
    office.event("2013/4.yaml", "补正", "2013-03-05", row, 期限="'2013-03-20'")
    with pytest.raises(JobError, match="notice_no_such_event"):
        office.notice("correction-of-notice", "2013-03-10", options={"of": "4.yaml", "期限": "2013-03-25"})


def test_what_is_drafted_and_issued_lies_there_without_a_secret_also_in_names(tmp_path, monkeypatch):
    office = Office(tmp_path / "office", "chosen")
    planted = Planted(office.root, sound=True)
    monkeypatch.chdir(tmp_path)
    asked = ("notice", "publicity", "--office", "office", "--year", "2013", "--start", "2013-04-01", "--on", "2013-12-31")
    assert smepp(*asked).code == 0
    done = smepp(*asked, "--issue", NUMBER.format(year=2013), "--dated", "2013-03-29")
    assert done.code == 0, done.out + done.err
    for folder in (tmp_path / "out", office.root / "rounds/2013/documents"):
        files = {each.relative_to(folder).as_posix(): each.read_bytes() for each in folder.rglob("*") if each.is_file()}
        assert len(files) >= 5
        assert planted.found({name: data for name, data in files.items() if not name.startswith(".")}) == {}
        assert not [name for name in files if "Kx" in name]
