"""Facts as a judge copies them: short ones in full, long ones and scans by fingerprint."""

import hashlib
import json
from collections.abc import Mapping
from decimal import Decimal
from typing import Any

from bench.generate.values import Code, Tree

COPIED_IN_FULL = 60


def canonical(value: Any) -> bytes:
    """Give the one spelling of a value that its fingerprint is taken of."""
    return json.dumps(value, ensure_ascii=False, sort_keys=True, separators=(",", ":"), default=plain).encode()


def plain(value: Decimal) -> str:
    """Spell a decimal in digits."""
    return f"{value.normalize():f}"


def fingerprint(value: Any) -> Code:
    """Give the SHA-256 of a value's canonical JSON."""
    return Code(hashlib.sha256(canonical(value)).hexdigest())


def found(tree: Any, route: str) -> Any:
    """Follow a route as people write it, rows counted from 1."""
    for step in route.split("/"):
        tree = tree[int(step) - 1] if isinstance(tree, list) else tree[step]
    return tree


def fact(files: Mapping[str, Tree], file: str, route: str) -> Tree:
    """Copy a value of a file."""
    value = found(files[file], route)
    head: Tree = {"文件": file, "栏目": route}
    if isinstance(value, (dict, list)) or (isinstance(value, str) and (len(value) > COPIED_IN_FULL or "\n" in value)):
        return head | {"指纹": fingerprint(value)}
    return head | {"值": value}


def scan(attachments: Mapping[str, bytes], path: str) -> Tree:
    """Copy an attachment's fingerprint."""
    return {"附件": path, "指纹": Code(hashlib.sha256(attachments[path]).hexdigest())}
