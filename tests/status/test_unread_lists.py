"""What is wrong with lists is told of the one platform too: a clerk who sees the file there must learn why it does not count."""

import shutil

import pytest

from tests.cli.running import DOSSIERS, smepp

OBJECTION = """\
日期: 2013-04-05
对象:
  平台名称: 云联智慧物流公共服务平台
异议人:
  姓名: 张三
  实名: 是
事实: 不实
"""


@pytest.fixture
def office(tmp_path):
    for name in ("office.yaml", "rounds/2013.yaml"):
        (tmp_path / name).parent.mkdir(exist_ok=True)
        shutil.copy(DOSSIERS / name, tmp_path / name)
    shutil.copytree(DOSSIERS / "yunlian-wuliu", tmp_path / "yunlian-wuliu")
    return tmp_path


@pytest.mark.parametrize("command", ["status", "timeline"])
@pytest.mark.parametrize(
    ("file", "text", "code"),
    [
        ("2013-03-29-publicity.yaml", "类别: 公示\n公示至: 2013-04-10\n", "S205"),
        ("2013-03-29-publicity.yaml", "类别：公示\n", "Y"),
        ("objections/01.yaml", OBJECTION, "S201"),
    ],
)
def test_a_list_that_cannot_be_read_is_told_of_the_one_platform(office, command, file, text, code):
    before = smepp(command, str(office / "yunlian-wuliu"), "--on", "2013-04-30")
    path = office / "rounds" / "2013" / file
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(text, encoding="utf-8")
    done = smepp(command, str(office / "yunlian-wuliu"), "--on", "2013-04-30")
    told = done.out.replace("\n    ", "")  # a long path goes on on the next line
    assert file not in before.out
    assert done.code == 1
    assert file in told
    assert code in told
