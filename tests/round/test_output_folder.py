"""The output folder is replaced whole, and what people wrote into it is kept."""

import subprocess
import sys
from pathlib import Path

import pytest

from smepp.jobs.failure import JobError
from smepp.jobs.output import manifest
from smepp.jobs.output.folder import WORKSHOP, replacing


def publish(target, **files):
    with replacing(target) as draft:
        for name, text in files.items():
            path = draft.folder / name.replace("__", "/").replace("_", ".")
            path.parent.mkdir(exist_ok=True)
            path.write_text(text, encoding="utf-8")
        return draft.publish()


def contents(target):
    return {
        path.relative_to(target).as_posix(): path.read_text(encoding="utf-8")
        for path in target.rglob("*")
        if path.is_file() and path.name != manifest.NAME
    }


@pytest.fixture
def target(tmp_path):
    return tmp_path / "out" / "2013"


def test_a_second_run_leaves_nothing_of_the_first(target):
    publish(target, index_html="1", applicants__a_html="a")
    publish(target, index_html="2")
    assert contents(target) == {"index.html": "2"}
    assert [each.name for each in (target.parent / WORKSHOP).iterdir()] == ["2013.lock"]


def test_the_list_of_fingerprints_is_that_of_sha256sum(target):
    publish(target, index_html="1")
    assert (target / manifest.NAME).read_text(encoding="utf-8") == (
        "6b86b273ff34fce19d6b804eff5a3f5747ada4eaa22f1d49c01e52ddb7875b4b  index.html\n"
    )


def test_a_run_that_fails_leaves_the_previous_output_as_it_was(target):
    publish(target, index_html="1")
    with pytest.raises(KeyError), replacing(target) as draft:
        raise KeyError(draft.folder)
    assert contents(target) == {"index.html": "1"}
    assert [each.name for each in (target.parent / WORKSHOP).iterdir()] == ["2013.lock"]


def test_what_cannot_be_written_is_told_and_loses_nothing(target):
    publish(target, index_html="1")
    with pytest.raises(JobError) as failed, replacing(target):
        raise OSError(28, "No space left on device")
    assert failed.value.code == "unwritable"
    assert failed.value.params["reason"] == "No space left on device"
    assert contents(target) == {"index.html": "1"}


def test_a_file_that_somebody_added_is_kept(target):
    publish(target, index_html="1")
    (target / "notes").mkdir()
    (target / "notes" / "meeting.txt").write_text("3月20日", encoding="utf-8")
    for version in "23":
        carried = publish(target, index_html=version)
        assert carried.kept == ("notes/meeting.txt",)
        assert contents(target) == {"index.html": version, "notes/meeting.txt": "3月20日"}


def test_a_file_that_somebody_changed_is_kept_and_the_new_one_laid_beside_it(target):
    publish(target, opinions_xlsx="blank")
    (target / "opinions.xlsx").write_text("filled in", encoding="utf-8")
    for version in ("newer", "newest"):
        carried = publish(target, opinions_xlsx=version)
        assert carried.kept == ("opinions.xlsx",)
        assert carried.beside == (("opinions.xlsx", "opinions.new.xlsx"),)
        assert contents(target) == {"opinions.xlsx": "filled in", "opinions.new.xlsx": version}


def test_what_a_program_of_the_desktop_leaves_is_no_work_of_people(target):
    publish(target, index_html="1")
    (target / "Thumbs.db").write_text("x", encoding="utf-8")
    (target / "~$opinions.xlsx").write_text("x", encoding="utf-8")
    assert publish(target, index_html="2").kept == ()


@pytest.mark.parametrize("inside", ["letter.docx", "SHA256SUMS"])
def test_a_folder_of_other_things_is_not_touched(tmp_path, inside):
    (tmp_path / "letters").mkdir()
    (tmp_path / "letters" / inside).write_text("not ours", encoding="utf-8")
    with pytest.raises(JobError) as refused:
        publish(tmp_path / "letters", index_html="1")
    assert refused.value.code == "output_taken"
    assert (tmp_path / "letters" / inside).read_text(encoding="utf-8") == "not ours"


def test_an_empty_folder_is_taken(target):
    target.mkdir(parents=True)
    publish(target, index_html="1")
    assert contents(target) == {"index.html": "1"}


def test_a_file_in_the_way(tmp_path):
    (tmp_path / "out").write_text("a file", encoding="utf-8")
    with pytest.raises(JobError) as refused:
        publish(tmp_path / "out" / "2013", index_html="1")
    assert refused.value.code == "unwritable"


KILLED = """\
import os, sys
from pathlib import Path
from smepp.jobs.output import folder

step, target = int(sys.argv[1]), Path(sys.argv[2])
steps = 0

def dying(name):
    real = getattr(Path, name)
    def act(self, *given, **named):
        global steps
        steps += 1
        if steps == step:
            os._exit(9)
        return real(self, *given, **named)
    return act

for name in ("rename", "replace", "mkdir", "write_text"):
    setattr(Path, name, dying(name))
with folder.replacing(target) as draft:
    for name in ("index.html", "opinions.xlsx"):
        (draft.folder / name).write_text("2", encoding="utf-8")
    draft.publish()
print("done")
"""


@pytest.mark.parametrize("step", range(1, 14))
def test_killed_before_any_of_its_steps(target, step):
    publish(target, index_html="1", opinions_xlsx="1")
    (target / "opinions.xlsx").write_text("filled in", encoding="utf-8")
    run = subprocess.run([sys.executable, "-c", KILLED, str(step), str(target)], capture_output=True, text=True, check=False)
    assert run.returncode == (0 if "done" in run.stdout else 9), run.stderr
    publish(target, index_html="3", opinions_xlsx="3")
    assert contents(target) == {"index.html": "3", "opinions.xlsx": "filled in", "opinions.new.xlsx": "3"}
    assert [each.name for each in (target.parent / WORKSHOP).iterdir()] == ["2013.lock"]


def test_the_steps_above_are_all_that_there_are(target):
    publish(target, index_html="1", opinions_xlsx="1")
    (target / "opinions.xlsx").write_text("filled in", encoding="utf-8")
    run = [sys.executable, "-c", KILLED, "13", str(target)]
    assert subprocess.run(run, capture_output=True, text=True, check=True).stdout == "done\n"


BUSY = """\
import sys
from pathlib import Path
from smepp.jobs.output.folder import replacing

with replacing(Path(sys.argv[1])):
    print("writing", flush=True)
    sys.stdin.readline()
"""


def test_two_runs_never_write_the_same_folder(target: Path):
    with subprocess.Popen(
        [sys.executable, "-c", BUSY, str(target)], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True
    ) as other:
        assert other.stdout is not None
        assert other.stdout.readline() == "writing\n"
        with pytest.raises(JobError) as refused:
            publish(target, index_html="1")
        other.communicate("\n")
    assert refused.value.code == "output_busy"
    publish(target, index_html="1")
