"""Whose office file counts: that of the workspace, never one that an applicant has put into its own folder."""

import shutil

import pytest

from smepp.jobs import bench, programmes
from smepp.jobs.check import check
from smepp.load.workspace import find_office
from tests.examples.reading import OFFICE

DATE = "2013-02-26"


@pytest.fixture
def workspace(tmp_path):
    for each in (bench._office, bench._round, bench._programme):
        each.cache_clear()
    shutil.copytree(OFFICE / "banan-mopei", tmp_path / "banan-mopei")
    return tmp_path


def test_an_applicant_brings_neither_its_own_office_nor_its_own_rules(workspace):
    dossier = workspace / "banan-mopei"
    before = check(dossier, "2013-04-01")
    shutil.copyfile(OFFICE / "office.yaml", dossier / "office.yaml")
    own = dossier / "programmes" / programmes.default() / DATE
    shutil.copytree(programmes.BUILT_IN / programmes.default() / DATE, own)
    five = own / "articles" / "05.yaml"
    five.write_bytes(five.read_bytes().replace("标准: {一般: 20, 两翼: 10}".encode(), "标准: {一般: 5}".encode()))
    after = check(dossier, "2013-04-01")
    assert after.assessment.decision is before.assessment.decision
    assert after.office is None
    assert find_office(dossier) is None


def test_the_office_above_a_dossier_is_found_from_within_it(workspace):
    shutil.copyfile(OFFICE / "office.yaml", workspace / "office.yaml")
    for folder in (workspace, workspace / "banan-mopei", workspace / "banan-mopei" / "attachments", workspace / "not-there"):
        assert find_office(folder) == workspace / "office.yaml"
