"""An opinion sheet that another program has saved says the same."""

import shutil
import subprocess

import pytest

from smepp.jobs.check import check
from smepp.jobs.new_reviews import Wish, new_reviews, prepare
from smepp.model.assessment import Decision
from tests.panel.sheets import ON, answer, cells, meet, sheet, write

SOFFICE = shutil.which("soffice") or shutil.which("libreoffice")
TWO = ("hechuan-peixun", "fuling-zhacai")


@pytest.mark.libreoffice
@pytest.mark.skipif(SOFFICE is None, reason="LibreOffice (soffice) is not installed")
@pytest.mark.parametrize("form", ["xlsx", "ods", "xls"])
def test_a_sheet_saved_by_another_program_says_the_same(office, tmp_path, form):
    data = sheet(office, *TWO)
    rows = cells(data)
    meet(rows)
    answer(rows, "程知遥")
    source, target = tmp_path / "in", tmp_path / "out"
    source.mkdir()
    write(source / "a.xlsx", rows)
    (source / "blank.xlsx").write_bytes(data)
    profile = f"-env:UserInstallation={(tmp_path / 'profile').as_uri()}"
    command = [SOFFICE, profile, "--headless", "--convert-to", form, "--outdir", target, *source.iterdir()]
    done = subprocess.run(command, check=False, capture_output=True, timeout=180)
    if not (target / f"a.{form}").exists():
        pytest.skip(f"LibreOffice has no spreadsheets: {done.stderr.decode(errors='replace')[:80]}")
    blank = prepare(Wish(paths=(office,), on=ON, sheets=(target / f"blank.{form}",)))
    assert (blank.oddities, [each.code for each in new_reviews(blank)]) == ((), ["sheet_blank", "complete"])
    ready = prepare(Wish(paths=(office,), on=ON, sheets=(target / f"a.{form}",)))
    assert ready.oddities == ()
    assert [each.code for each in new_reviews(ready)] == ["filled", "complete"]
    assert check(office / "hechuan-peixun", ON).assessment.decision is Decision.ELIGIBLE
