import shutil
from pathlib import Path

import pytest

from tests.scaffold.forms import EDITIONS

OFFICE = """\
级别: 区县
所在区县: 云岭区
机关:
  - {名称: 云岭区中小企业服务中心, 自: 2014-05-01}
联系: {科室: 服务科, 联系人: 何云, 电话: '023-55550199', 地址: 云岭区一路1号}
认定办法: yunling-sme-platform
"""


@pytest.fixture
def district_office(tmp_path: Path) -> Path:
    """The folder of an office with a programme of its own."""
    source = EDITIONS["yunling-sme-platform"].folder
    shutil.copytree(source, tmp_path / "programmes" / "yunling-sme-platform" / source.name)
    (tmp_path / "office.yaml").write_text(OFFICE, encoding="utf-8", newline="\n")
    return tmp_path
