"""An office that begins with nothing but applications: papers come one by one, everything else is done by commands."""

import json
import re
from pathlib import Path
from shutil import copy, copytree, ignore_patterns

from tests.cli.running import DOSSIERS, Done, smepp

APPLICANTS = {
    "yunlian-wuliu": "yunlian-wuliu",
    "wanzhou-chuanyun": "wanzhou-chuanyun",
    "bishan-xieye": "bishan-xieye",
    "beibei-shengchanli": "beibei-shengchanli",
    "dadukou-jiancai": "dadukou-jiancai",
    "qiaoyu-rongzi": "2013/yuzhong/qiaoyu-rongzi",
    "anyao-taoci": "2013/rongchang/anyao-taoci",
}
"""The applicants' folders, and what they are made of."""
LATER = ("recommendation.yaml", "review.yaml", "rereview", "annual", "inspections", "changes")
"""Papers that do not come with an application."""


class Office:
    """The workspace and its commands; each paper that people write is taken from the example office or written out."""

    def __init__(self, root: Path, *applicants: str) -> None:
        self.root = root
        self.unclean: list[str] = []
        root.mkdir(parents=True, exist_ok=True)
        copy(DOSSIERS / "office.yaml", root)
        for name in applicants or APPLICANTS:
            copytree(DOSSIERS / APPLICANTS[name], root / name, ignore=ignore_patterns(*LATER))
            cover = root / name / "dossier.yaml"
            text = cover.read_text(encoding="utf-8")
            cover.write_text(re.sub("市局收件时间: .*\n", "", text), encoding="utf-8", newline="\n")

    def bring(self, *files: str) -> None:
        """Papers that come now, by `applicant/file`, as the example office has them."""
        for file in files:
            name, _, inside = file.partition("/")
            source = DOSSIERS / APPLICANTS[name] / inside
            target = self.root / file
            target.parent.mkdir(parents=True, exist_ok=True)
            if source.is_dir():
                copytree(source, target, dirs_exist_ok=True)
            else:
                copy(source, target)

    def write(self, file: str, text: str) -> None:
        """A file that a person writes."""
        path = self.root / file
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, encoding="utf-8", newline="\n")

    def run(self, *arguments: str) -> Done:
        """A command in the office's folder, which ends well."""
        done = smepp(*arguments)
        assert done.code == 0, f"{arguments}\n{done.out}\n{done.err}"
        return done

    def refused(self, *arguments: str) -> str:
        """A command that is not carried out, and what it says; it has changed nothing."""
        before = self.files()
        done = smepp(*arguments)
        assert done.code == 1, f"{arguments}\n{done.out}\n{done.err}"
        assert self.files() == before
        return done.out + done.err

    def issue(self, kind: str, number: str, dated: str, *more: str) -> None:
        """A document that is issued, and looked through once more as it was written."""
        before = set(self.files())
        self.run("notice", kind, *more, "--issue", number, "--dated", dated)
        made = sorted(set(self.files()) - before)
        assert any(each.endswith(".docx") for each in made), made
        assert any(each.endswith(".yaml") for each in made), made
        for each in made:
            if each.endswith((".docx", ".html")):
                assert each.endswith(".docx") or "smepp " not in (self.root / each).read_text(encoding="utf-8"), each
                done = smepp("lint", each)
                self.unclean += [f"{done.out}{done.err}"] * bool(done.code)

    def files(self) -> dict[str, bytes]:
        """All that lies in the office, but for drafts."""
        found = (each for each in sorted(self.root.rglob("*")) if each.is_file())
        return {
            name: each.read_bytes() for each in found if not (name := each.relative_to(self.root).as_posix()).startswith("out/")
        }

    def state(self, name: str, on: str) -> str:
        """The word of the state in which an applicant is on a day."""
        told = json.loads(smepp("status", name, "--on", on, "--format", "json").out)
        return str(told["platforms"][0]["state"]["id"])
