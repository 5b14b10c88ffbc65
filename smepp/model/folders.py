"""How people write the path of a folder (文件夹的写法)."""

from typing import overload


@overload
def folder_meant(typed: str) -> str: ...
@overload
def folder_meant(typed: None) -> None: ...
def folder_meant(typed: str | None) -> str | None:
    r"""The path with forward slashes, without `./` before it and a slash behind it: `.\2013\yubei\` is `2013/yubei`; None for None."""
    if typed is None:
        return None
    parts = (part for part in typed.replace("\\", "/").split("/") if part not in {"", "."})
    return "/".join(parts) or typed
