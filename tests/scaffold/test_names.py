"""Names of folders that would make trouble on Windows."""

import pytest

from smepp.jobs.scaffold.names import unfit_name

GOOD = ["yunlian-wuliu", "云联 物流", "a.b", "COM10", "CONSOLE", "nulle", "（渝）平台", "COMX", "　平台", ".x"]
BAD = [
    ("a<b", "name_characters", "<"),
    ("a:b?", "name_characters", ": ?"),
    ("a\\b", "name_characters", "\\"),
    ("a|*", "name_characters", "| *"),
    ('"', "name_characters", '"'),
    ("a\nb", "name_characters", "U+000A"),
    ("a\x7f", "name_characters", "U+007F"),
    ("a\u202eb", "name_characters", "U+202E"),
    ("a\udcb5", "name_characters", "U+DCB5"),
    ("a.", "name_end", "."),
    ("a ", "name_end", " "),
    ("CON", "name_reserved", "CON"),
    ("nul.yaml", "name_reserved", "nul.yaml"),
    ("Aux.a.b", "name_reserved", "Aux.a.b"),
    ("com1", "name_reserved", "com1"),
    ("LPT³", "name_reserved", "LPT³"),
    ("conout$", "name_reserved", "conout$"),
    ("PRN .x", "name_reserved", "PRN .x"),
]


@pytest.mark.parametrize("name", GOOD)
def test_good_names_pass(name):
    assert unfit_name(name) is None


@pytest.mark.parametrize(("name", "code", "found"), BAD)
def test_a_bad_name_is_refused_with_what_is_wrong(name, code, found):
    assert unfit_name(name) == (code, found)
