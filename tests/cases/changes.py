"""The closed set of changes that a case may make; paths are relative to the dossier."""

import base64
import shutil
from collections.abc import Callable, Mapping
from pathlib import Path

from smepp.jobs import programmes

Change = Mapping[str, str]


def replace(folder: Path, change: Change) -> None:
    """替换: one text by another, which must stand in the file exactly once."""
    path = folder / change["替换"]
    text = path.read_bytes().decode()
    assert text.count(change["原文"]) == 1, f"{change['原文']!r}: {text.count(change['原文'])} times in {path.name}"
    path.write_bytes(text.replace(change["原文"], change["新文"]).encode())


def write(folder: Path, change: Change) -> None:
    """写入: a text file, new or anew."""
    path = folder / change["写入"]
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(change["内容"].encode())


def append(folder: Path, change: Change) -> None:
    """追加: a text to the end of a file."""
    with (folder / change["追加"]).open("ab") as file:
        file.write(change["内容"].encode())


def write_bytes(folder: Path, change: Change) -> None:
    """字节: a file of any bytes, as hex or base64."""
    data = bytes.fromhex(change["十六进制"]) if "十六进制" in change else base64.b64decode(change["base64"])
    (folder / change["字节"]).write_bytes(data)


def swap_bytes(folder: Path, change: Change) -> None:
    """换字节: one text, or bytes in hex, that stand in the file exactly once, by other bytes in hex."""
    path = folder / change["换字节"]
    data = path.read_bytes()
    old = change["原文"].encode() if "原文" in change else bytes.fromhex(change["十六进制原文"])
    assert data.count(old) == 1
    path.write_bytes(data.replace(old, bytes.fromhex(change["十六进制"])))


def recode(folder: Path, change: Change) -> None:
    """转码: a text file from one encoding to another."""
    path = folder / change["转码"]
    path.write_bytes(path.read_bytes().decode(change["从"]).encode(change["为"]))


def resize(folder: Path, change: Change) -> None:
    """定长: cut a file off, or lengthen it with zero bytes (which take no room on most disks)."""
    with (folder / change["定长"]).open("r+b") as file:
        file.truncate(int(change["为"]))


def corrupt(folder: Path, change: Change) -> None:
    """损坏: turn over the bits of one byte."""
    path = folder / change["损坏"]
    data = bytearray(path.read_bytes())
    data[int(change["第"])] ^= 0xFF
    path.write_bytes(data)


def delete(folder: Path, change: Change) -> None:
    """删除: a file, link or folder."""
    path = folder / change["删除"]
    if path.is_dir() and not path.is_symlink():
        shutil.rmtree(path)
    else:
        path.unlink()


def rename(folder: Path, change: Change) -> None:
    """改名: a file or folder."""
    _made(folder / change["为"])
    (folder / change["改名"]).rename(folder / change["为"])


def copy(folder: Path, change: Change) -> None:
    """复制: a file."""
    shutil.copyfile(folder / change["复制"], _made(folder / change["为"]))


def make_folder(folder: Path, change: Change) -> None:
    """建文件夹: with those above it."""
    (folder / change["建文件夹"]).mkdir(parents=True)


def link(folder: Path, change: Change) -> None:
    """链接: a symbolic link to a file or folder, there or not."""
    target = folder / change["到"]
    (folder / change["链接"]).symlink_to(change["到"], target_is_directory=target.is_dir())


def mode(folder: Path, change: Change) -> None:
    """权限: the access bits, in octal digits."""
    (folder / change["权限"]).chmod(int(change["为"], 8))


def garble(folder: Path, change: Change) -> None:
    """乱码名: rename a file to a name in an encoding that is not the disk's."""
    path = folder / change["乱码名"]
    path.rename(_garbled(path.parent, change))


def ungarble(folder: Path, change: Change) -> None:
    """正名: the same the other way round."""
    path = folder / change["正名"]
    _garbled(path.parent, change).rename(path)


def restore(folder: Path, change: Change) -> None:
    """还原: a file as it was in the good dossier, beside which the workspace was built."""
    shutil.copyfile(GOOD / change["还原"], folder / change["还原"])


def copy_programme(folder: Path, change: Change) -> None:
    """复制办法: the programme that holds by default, to the office's own shelf, where it goes before the built-in one."""
    name = programmes.default()
    shutil.copytree(programmes.BUILT_IN / name, folder / change["复制办法"] / name)


KINDS: dict[str, Callable[[Path, Change], None]] = {
    "替换": replace,
    "写入": write,
    "追加": append,
    "字节": write_bytes,
    "换字节": swap_bytes,
    "转码": recode,
    "定长": resize,
    "损坏": corrupt,
    "删除": delete,
    "改名": rename,
    "复制": copy,
    "建文件夹": make_folder,
    "链接": link,
    "权限": mode,
    "乱码名": garble,
    "正名": ungarble,
    "还原": restore,
    "复制办法": copy_programme,
}
GOOD = Path(__file__).parents[2] / "dossiers" / "yunlian-wuliu"


def make(folder: Path, changes: tuple[Change, ...]) -> None:
    """Make all changes in turn; each bears exactly one of the kinds."""
    for change in changes:
        (kind,) = (KINDS[each] for each in change if each in KINDS)
        kind(folder, change)


def _garbled(home: Path, change: Change) -> Path:
    return home / change["乱码"].encode(change["编码"]).decode("utf-8", "surrogateescape")


def _made(path: Path) -> Path:
    path.parent.mkdir(parents=True, exist_ok=True)
    return path
