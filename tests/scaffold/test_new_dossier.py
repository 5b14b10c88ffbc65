"""Making a dossier: what is written, what the wishes change, and what is refused."""

import os
from pathlib import Path

import pytest

from smepp.check.blanks import without_blanks
from smepp.jobs.check import check
from smepp.jobs.exit_codes import ExitCode
from smepp.jobs.failure import JobError
from smepp.jobs.new_dossier import NewDossier, Wishes, new_dossier
from smepp.load.strict import read
from smepp.model import forms
from smepp.model.assessment import Decision
from smepp.model.outcome import Outcome

EVERY_FORM = [forms.DOSSIER, *forms.MATERIALS]


def made(folder: Path, wishes: Wishes = Wishes()) -> NewDossier:  # noqa: B008 - an empty wish is a constant
    done = new_dossier(folder, wishes)
    assert (done.code, done.exit_code) == ("made", ExitCode.DONE)
    return done


def values(folder: Path, file: str) -> object:
    return without_blanks(read((folder / file).read_bytes(), file).value)


def test_all_forms_schemas_and_the_guide_are_written(tmp_path):
    done = made(tmp_path / "新 案卷")
    assert set(done.written) == {
        *EVERY_FORM,
        "attachments/README.txt",
        *(f".schemas/{each[:-5]}.schema.json" for each in EVERY_FORM),
    }
    written = {each.relative_to(tmp_path / "新 案卷").as_posix() for each in tmp_path.rglob("*") if each.is_file()}
    assert written == set(done.written)
    assert list(done.written) == sorted(done.written)
    assert done.params["materials"] == 10


def test_an_untouched_dossier_is_undecided_everywhere(tmp_path):
    made(tmp_path / "a", Wishes(year=2013))
    assessment = check(tmp_path / "a", "2013-02-01").assessment
    assert assessment.findings
    assert {each.outcome for each in assessment.findings} == {Outcome.UNDECIDED}
    assert all(each.measured.missing for each in assessment.findings if each.applies)
    assert assessment.decision is Decision.RETURN
    assert {each.code[0] for each in assessment.errors} == {"S"}
    assert {each.place.file for each in assessment.errors} == set(EVERY_FORM)


def test_the_same_wishes_give_the_same_bytes_wherever(tmp_path):
    (tmp_path / "other").mkdir()
    wishes = Wishes(year=2013, platform="云联")
    one, other = (
        {name: (folder / name).read_bytes() for name in made(folder, wishes).written}
        for folder in (tmp_path / "a", tmp_path / "other" / "b")
    )
    assert one == other


def test_wishes_fill_the_front_page_and_the_names_that_repeat(tmp_path):
    folder = tmp_path / "a"
    made(
        folder,
        Wishes(
            kind="再次申报",
            year=2013,
            programme="cq-sme-it-platform",
            platform=" 云联平台 ",
            operator="云联公司",
            district="黔江",
        ),
    )
    assert values(folder, "dossier.yaml") == {
        "平台名称": "云联平台",
        "运营单位": "云联公司",
        "推荐区县": "黔江区",
        "认定办法": "cq-sme-it-platform",
        "年度": 2013,
        "申报类别": "再次申报",
    }
    assert values(folder, "01-application.yaml") == {"平台名称": "云联平台", "运营单位": "云联公司"}
    assert values(folder, "10-declaration.yaml") == {"声明单位": "云联公司"}
    assert values(folder, "02-legal-person.yaml") == {}


def test_without_wishes_only_the_first_kind_of_application_is_filled_in(tmp_path):
    made(tmp_path / "a")
    assert values(tmp_path / "a", "dossier.yaml") == {"申报类别": "首次申报"}


@pytest.mark.parametrize(("year", "name"), [(2013, "开县"), (2018, "开州区"), (None, "开州")])
def test_a_district_bears_the_name_of_its_time(tmp_path, year, name):
    made(tmp_path / "a", Wishes(year=year, district="开州"))
    front = values(tmp_path / "a", "dossier.yaml")
    assert isinstance(front, dict)
    assert front["推荐区县"] == name


def test_a_kind_of_application_brings_the_materials_that_it_needs(tmp_path, district_office):
    done = made(district_office / "a", Wishes(kind="延续申报", year=2015))
    assert [each for each in done.written if each.endswith(".yaml")] == [
        "01-application.yaml",
        "03-financials.yaml",
        "05-personnel.yaml",
        "06-services.yaml",
        "09-supporting.yaml",
        "10-declaration.yaml",
        "dossier.yaml",
    ]
    guide = (district_office / "a" / "attachments" / "README.txt").read_text(encoding="utf-8")
    assert "  pdf、jpg。" in guide
    assert "02-legal-person" not in guide


def test_an_empty_folder_is_taken_and_one_with_only_litter_too(tmp_path):
    (tmp_path / "a").mkdir()
    (tmp_path / "a" / ".DS_Store").write_bytes(b"x")
    made(tmp_path / "a")
    assert (tmp_path / "a" / ".DS_Store").read_bytes() == b"x"
    assert (tmp_path / "a" / "dossier.yaml").is_file()


def test_the_folder_that_one_stands_in_is_taken(tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    done = made(Path())
    assert done.params["command"] == "."
    assert Path("dossier.yaml").is_file()


def refused(folder: Path, wishes: Wishes = Wishes()) -> tuple[str, int]:  # noqa: B008 - an empty wish is a constant
    done = new_dossier(folder, wishes)
    assert done.written == ()
    return done.code, done.exit_code


def test_what_exists_is_never_touched(tmp_path):
    (tmp_path / "file").write_bytes(b"x")
    assert refused(tmp_path / "file") == ("is_file", 1)
    assert refused(tmp_path) == ("not_empty", 1)
    made(tmp_path / "a")
    assert refused(tmp_path / "a") == ("not_empty", 1)
    assert refused(tmp_path / "a" / "b") == ("inside_dossier", 1)
    assert refused(tmp_path / "a" / "attachments" / "b") == ("inside_dossier", 1)


@pytest.mark.skipif(os.name == "nt", reason="links need rights there")
def test_a_link_to_nothing_is_not_written_through(tmp_path):
    (tmp_path / "link").symlink_to(tmp_path / "nowhere")
    assert refused(tmp_path / "link") == ("is_file", 1)


@pytest.mark.parametrize(
    ("name", "code"),
    [("x/y", "no_parent"), ("a?", "name_characters"), ("a.", "name_end"), ("CON", "name_reserved"), ("nul.d", "name_reserved")],
)
def test_a_path_that_cannot_be_is_a_wrong_command_line(tmp_path, name, code):
    assert refused(tmp_path / name) == (code, 2)
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize(
    ("wishes", "code"),
    [
        (Wishes(kind="初次"), "unknown_kind"),
        (Wishes(programme="x"), "unknown_programme"),
        (Wishes(year=13), "year_range"),
        (Wishes(year=2012), "year_too_early"),
        (Wishes(district="江百区"), "unknown_district"),
        (Wishes(platform="  "), "bad_text"),
        (Wishes(operator="a\nb"), "bad_text"),
        (Wishes(platform="云" * 201), "bad_text"),
    ],
)
def test_a_wish_that_cannot_be_is_a_wrong_command_line(tmp_path, wishes, code):
    assert refused(tmp_path / "a", wishes) == (code, 2)
    assert list(tmp_path.iterdir()) == []


def test_the_nearest_district_is_offered(tmp_path):
    assert new_dossier(tmp_path / "a", Wishes(district="江百区")).params["nearest"] == "江北区"


def test_a_programme_with_a_material_that_has_no_form_is_named(district_office):
    [programme] = (district_office / "programmes").rglob("programme.yaml")
    text = programme.read_text(encoding="utf-8")
    programme.write_text(text.replace("05-personnel.yaml", "05-nothing.yaml"), encoding="utf-8", newline="\n")
    done = new_dossier(district_office / "a", Wishes())
    assert (done.code, done.exit_code, done.params["file"]) == ("no_form", 4, "05-nothing.schema.json")


def test_an_office_file_that_cannot_be_used_is_no_reason_to_guess(tmp_path):
    (tmp_path / "office.yaml").write_text("认定办法：x\n", encoding="utf-8")
    with pytest.raises(JobError):
        new_dossier(tmp_path / "a", Wishes())
    assert [each.name for each in tmp_path.iterdir()] == ["office.yaml"]
