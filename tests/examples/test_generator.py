"""The generator for measurements: the same bytes for the same seed, realistic in size, sound unless asked otherwise."""

from dataclasses import replace

from jsonschema import Draft202012Validator, FormatChecker

from bench.generate.__main__ import main
from bench.generate.build import build
from bench.generate.bulk.profiles import Shape, profile
from bench.generate.codes import organisation_code, registration_number
from bench.generate.faults import FAULTS
from smepp.jobs.check import check
from smepp.load.folder import read_dossier
from smepp.load.schemas import schema
from smepp.load.strict import read
from smepp.model.assessment import Decision

COUNT = 12
DAY = "2013-12-31"


def bytes_of(number: int, seed: str) -> dict[str, bytes]:
    return build(profile(number, seed), seed)


def test_check_digits_are_those_of_published_numbers():
    assert registration_number("440301", 10854837) == "440301108548379"
    assert registration_number("110108", 1) == "110108000000016"
    assert organisation_code(8594815) == "08594815-8"
    assert organisation_code(60003734) == "60003734-1"


def test_same_seed_same_bytes_and_another_seed_other_bytes():
    assert bytes_of(3, "a") == bytes_of(3, "a")
    first, other, next_one = bytes_of(3, "a"), bytes_of(3, "b"), bytes_of(4, "a")
    assert first["05-personnel.yaml"] != other["05-personnel.yaml"]
    assert first["05-personnel.yaml"] != next_one["05-personnel.yaml"]


def test_dossiers_are_of_realistic_size():
    made = [bytes_of(number, "1") for number in range(COUNT)]
    assert all(sum(name.endswith(".yaml") for name in files) == 13 for files in made)
    sizes = [sum(len(content) for name, content in files.items() if name.endswith(".yaml")) for files in made]
    assert 84_000 < sum(sizes) / COUNT < 104_000


def test_dossiers_are_valid_and_their_attachments_readable(tmp_path):
    main([str(tmp_path), "--count", str(COUNT), "--seed", "x"])
    folders = sorted(path.parent for path in tmp_path.glob("*/dossier.yaml"))
    assert len(folders) == COUNT
    for folder in folders:
        dossier = read_dossier(folder)
        for file, document in dossier.documents.items():
            validator = Draft202012Validator(schema(file.removesuffix(".yaml")), format_checker=FormatChecker())
            assert document.problems == ()
            assert list(validator.iter_errors(document.value)) == []
        assert len(dossier.attachments) >= 15
        assert {each.defect for each in dossier.attachments.values()} == {None}


def test_faulty_dossiers_differ_from_sound_ones():
    sound, spoilt = profile(0, "1"), profile(0, "1", shape=Shape.FAULTY)
    assert (sound.faults, len(spoilt.faults)) == ((), 5)
    assert build(sound, "1") != build(spoilt, "1")


def test_every_fault_changes_the_folder():
    sound = profile(1, "1")
    before = build(sound, "1")
    assert len(FAULTS) >= 13
    for name in FAULTS:
        assert build(replace(sound, faults=(name,)), "1") != before, name


def test_mixed_dossiers_are_of_all_four_decisions(tmp_path):
    main([str(tmp_path), "--count", "16", "--seed", "m", "--mixed"])
    decisions = [check(path.parent, DAY).assessment.decision for path in sorted(tmp_path.glob("*/dossier.yaml"))]
    assert len(decisions) == 16
    assert min(decisions.count(each) for each in Decision) >= 2


def test_nested_dossiers_lie_below_their_year_and_district(tmp_path):
    main([str(tmp_path), "--count", "3", "--nested"])
    assert len(list(tmp_path.glob("2013/*/*/dossier.yaml"))) == 3
    [first, *_] = sorted(tmp_path.glob("2013/*/*/01-application.yaml"))
    assert first.read_text(encoding="utf-8").startswith("# yaml-language-server: $schema=../../../../schemas/01-application.")


def test_papers_of_a_rereview_keep_to_their_schemas_and_are_confirmed(tmp_path):
    main([str(tmp_path), "--count", "4", "--rereviews", "50"])
    folders = sorted(path.parent.parent for path in tmp_path.glob("*/rereview/2016"))
    assert 0 < len(folders) < 4
    assert (tmp_path / "rounds" / "2016.yaml").is_file()
    for folder in folders:
        for file in sorted((folder / "rereview" / "2016").glob("*.yaml")):
            validator = Draft202012Validator(schema(f"rereview-{file.stem}"), format_checker=FormatChecker())
            assert list(validator.iter_errors(read(file.read_bytes(), file.name).value)) == []
        assert check(folder, "2016-12-31", 2016).assessment.decision is Decision.ELIGIBLE


def test_the_round_has_a_panel_and_places_for_every_district(tmp_path):
    main([str(tmp_path), "--count", "20"])
    found = read((tmp_path / "rounds" / "2013.yaml").read_bytes(), "rounds/2013.yaml").value
    assert len(found["评审组"]) == 5
    assert sum(each["名额"] for each in found["推荐名额"]) == 20
