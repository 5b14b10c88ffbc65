"""The quick engine is asked first, and can be done without."""

import subprocess
import sys

import pytest

from smepp.check import schema_gate

CLEAN = """
import json, sys
from smepp.check.schema import check_schema
from smepp.load.schemas import form_schemas
from smepp.model.loaded import Document
form = json.load(sys.stdin.buffer)
assert check_schema(Document(path="10-declaration.yaml", value=form), "10-declaration", form_schemas()) == ()
print([name for name in ("jsonschema", "referencing", "difflib", "jsonschema_rs") if name in sys.modules])
"""


def test_without_its_library_there_is_no_quick_answer(monkeypatch):
    monkeypatch.setitem(sys.modules, "jsonschema_rs", None)
    assert schema_gate._engine.__wrapped__() is None


def test_a_clean_file_loads_no_library_but_the_quick_one():
    pytest.importorskip("jsonschema_rs")
    form = '{"声明单位":"甲","声明内容":"乙","法定代表人":"丙","声明日期":"2013-02-01","法定代表人签字":"是","盖章":"是","附件":["a.pdf"]}'
    done = subprocess.run([sys.executable, "-c", CLEAN], input=form.encode(), capture_output=True, check=False)
    assert done.returncode == 0, done.stderr.decode()
    assert done.stdout.decode().strip() == "['jsonschema_rs']"
