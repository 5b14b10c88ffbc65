"""A small office with a year of rest days of its own. The days are made up."""

from pathlib import Path

OFFICE = """\
级别: 市级
机关:
  - 名称: 重庆市中小企业局
    自: 2000-01-01
网站: 重庆中小企业网
联系: {科室: 服务处, 联系人: 张三, 电话: "023-00000000", 地址: 渝北区}
"""
YEAR = """\
年度: 2027
依据: 国办发明电〔2026〕9号
休息日:
  - {名称: 元旦, 自: 2027-01-01, 至: 2027-01-03, 天数: 3}
  - {名称: 春节, 自: 2027-02-05, 至: 2027-02-11, 天数: 7}
  - {名称: 清明节, 自: 2027-04-03, 至: 2027-04-05}
  - {名称: 劳动节, 自: 2027-05-01, 至: 2027-05-05}
  - {名称: 端午节, 自: 2027-06-09}
  - {名称: 国庆节、中秋节, 自: 2027-10-01, 至: 2027-10-07}
上班日:
  - 2027-01-30
  - 2027-02-20
"""


def write_office(folder: Path) -> Path:
    folder.mkdir(parents=True, exist_ok=True)
    (folder / "office.yaml").write_text(OFFICE, encoding="utf-8", newline="\n")
    return folder / "office.yaml"


def write_year(folder: Path, text: str = YEAR, year: int = 2027) -> Path:
    (folder / "calendar").mkdir(exist_ok=True)
    path = folder / "calendar" / f"{year}.yaml"
    path.write_text(text, encoding="utf-8", newline="\n")
    return path
