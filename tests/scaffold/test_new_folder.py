"""A folder appears whole or not at all."""

from pathlib import Path

import pytest

from smepp.jobs.new_folder import holds_files, write_folder

FILES = {"last.yaml": b"a: 1\n", "b.yaml": b"b\n", "in/side.txt": b"c\n", "in/deep/er.txt": b"d\n"}


def tree(folder: Path) -> dict[str, bytes]:
    return {each.relative_to(folder).as_posix(): each.read_bytes() for each in folder.rglob("*") if each.is_file()}


def test_a_folder_that_does_not_exist_is_made(tmp_path):
    write_folder(tmp_path / "new", FILES, last="last.yaml")
    assert tree(tmp_path) == {f"new/{name}": data for name, data in FILES.items()}
    assert [each.name for each in tmp_path.iterdir()] == ["new"]


def test_a_folder_that_exists_stays_the_same_one(tmp_path):
    before = tmp_path.stat()
    write_folder(tmp_path, FILES, last="last.yaml")
    assert tree(tmp_path) == FILES
    assert tmp_path.stat().st_ino == before.st_ino
    assert tmp_path.stat().st_mode == before.st_mode


@pytest.mark.parametrize("error", [OSError("full"), KeyboardInterrupt()])
@pytest.mark.parametrize("exists", [True, False])
@pytest.mark.parametrize("works", range(4))
def test_when_writing_breaks_off_nothing_is_left(tmp_path, monkeypatch, error, exists, works):
    target = tmp_path / "new"
    if exists:
        target.mkdir()
    breaking(monkeypatch, "write_bytes", works, error)
    with pytest.raises(type(error)):
        write_folder(target, FILES, last="last.yaml")
    assert [each.name for each in tmp_path.rglob("*")] == (["new"] if exists else [])


@pytest.mark.parametrize("error", [OSError("busy"), KeyboardInterrupt()])
@pytest.mark.parametrize("works", range(3))
def test_when_moving_breaks_off_nothing_is_left_and_what_was_there_stays(tmp_path, monkeypatch, error, works):
    (tmp_path / "desktop.ini").write_bytes(b"x")
    breaking(monkeypatch, "rename", works, error)
    with pytest.raises(type(error)):
        write_folder(tmp_path, FILES, last="last.yaml")
    assert tree(tmp_path) == {"desktop.ini": b"x"}


def test_the_last_file_comes_last(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    order: list[str] = []
    rename = Path.rename

    def noted(self: Path, to: Path) -> Path:
        order.append(to.name)
        return rename(self, to)

    monkeypatch.setattr(Path, "rename", noted)
    write_folder(tmp_path, FILES, last="last.yaml")
    assert order == ["b.yaml", "in", "last.yaml"]


def breaking(monkeypatch: pytest.MonkeyPatch, method: str, works: int, error: BaseException) -> None:
    """Lets a method of paths work some times and fail from then on."""
    calls: list[Path] = []
    original = getattr(Path, method)

    def fail_later(self: Path, *args: object) -> object:
        calls.append(self)
        if len(calls) > works:
            raise error
        return original(self, *args)

    monkeypatch.setattr(Path, method, fail_later)


@pytest.mark.parametrize(("name", "counts"), [(".DS_Store", False), ("Thumbs.db", False), ("~$a.docx", False), ("a", True)])
def test_what_systems_leave_behind_does_not_count(tmp_path, name, counts):
    assert not holds_files(tmp_path)
    (tmp_path / name).touch()
    assert holds_files(tmp_path) is counts
