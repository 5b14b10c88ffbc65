"""A file that is written whole or not at all."""

from contextlib import suppress
from pathlib import Path
from secrets import token_hex

from smepp.jobs.failure import JobError


def write_whole(path: Path, data: bytes) -> None:
    """Put a file in place of whatever bears its name, folders above it included.

    When anything fails or the user interrupts, the previous file is left as it was and nothing else stays behind. Raises JobError
    when it cannot be written.
    """
    # Beside its goal, so that putting it there is only a renaming; a new name, so that two runs never write one file.
    draft = path.with_name(f".smepp-{token_hex(6)}.tmp")
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        draft.write_bytes(data)
        draft.replace(path)
    except OSError as error:
        raise JobError("unwritable", path=str(path), reason=error.strerror or str(error)) from error
    finally:
        with suppress(OSError):
            draft.unlink(missing_ok=True)
