"""All pages: links lead somewhere, nothing belongs to one machine alone."""

import re
from pathlib import Path
from urllib.parse import unquote

import pytest

from tools.reference.markdown import anchors

ROOT = Path(__file__).parents[2]
PAGES = sorted([*ROOT.glob("*.md"), *(ROOT / "docs").rglob("*.md")])
LINK = re.compile(r"\]\(([^()\s]+)\)")
CODE = re.compile(r"^```.*?^```$|`[^`\n]+`", re.MULTILINE | re.DOTALL)
ELSEWHERE = re.compile(r"[a-z]+:")
MACHINE = re.compile(
    r"(?<![\w.<])/(?:home|tmp|root|work|Users|usr|var|opt|mnt|srv)/|\b[A-Za-z]:[\\/](?:Users|Windows|work|temp)", re.IGNORECASE
)


def links(page: Path) -> list[str]:
    found = LINK.findall(CODE.sub("", page.read_text(encoding="utf-8")))
    return [each for each in found if not ELSEWHERE.match(each)]


def test_the_pages_are_found():
    assert len(PAGES) > 40
    assert sum(len(links(each)) for each in PAGES) > 500


@pytest.mark.parametrize("page", PAGES, ids=lambda each: each.relative_to(ROOT).as_posix())
def test_links_lead_to_a_page_and_a_heading(page):
    for link in links(page):
        path, _, anchor = link.partition("#")
        target = (page.parent / unquote(path)).resolve() if path else page
        assert target.exists(), link
        if anchor:
            assert unquote(anchor) in anchors(target.read_text(encoding="utf-8")), link


@pytest.mark.parametrize("page", PAGES, ids=lambda each: each.relative_to(ROOT).as_posix())
def test_no_page_names_a_path_of_one_machine(page):
    assert MACHINE.findall(page.read_text(encoding="utf-8")) == []


@pytest.mark.parametrize("path", ["见 /tmp/x", "cd /home/me/smepp", r"C:\Users\me"])
def test_paths_of_one_machine_are_known_as_such(path):
    assert MACHINE.search(path)


def test_every_handbook_and_decision_page_can_be_reached():
    for folder in ("handbook", "decisions", "reference"):
        index = ROOT / "docs" / folder / "README.md"
        reached = {(index.parent / each.partition("#")[0]).resolve() for each in links(index)}
        own = {each for each in (ROOT / "docs" / folder).rglob("*.md") if each != index}
        assert own
        assert own <= reached, folder
