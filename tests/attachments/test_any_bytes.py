"""Any bytes at all are looked into without a failure."""

import hashlib
import io

from hypothesis import given, settings
from hypothesis import strategies as st

from smepp.load.attachments import inspect_stream
from smepp.model.defect import Defect
from tests.attachments import files

WHOLE = [
    files.png(), files.pdf(), files.pdf_with_stream(), files.jpeg(), files.docx(), files.archive("OFD.xml"), files.GIF,
    files.TIFF, files.bmp(), files.webp(), files.ole(), files.locked(files.docx()), files.HTML,
]  # fmt: skip
NAMES = st.sampled_from(["a.pdf", "a.docx", "a", ".pdf", "a.", "附件.PNG"])


def looked_into(data: bytes, name: str) -> None:
    found = inspect_stream(io.BytesIO(data), name)
    assert found.sha256 == hashlib.sha256(data).hexdigest()
    assert found.size == len(data)
    assert found.defect is None or found.defect in list(Defect)


@settings(deadline=None)
@given(st.binary(max_size=3000), NAMES)
def test_any_bytes(data: bytes, name: str):
    looked_into(data, name)


@settings(max_examples=400, deadline=None)
@given(
    st.sampled_from(WHOLE),
    st.lists(st.tuples(st.integers(0, 1500), st.binary(max_size=6), st.integers(0, 40)), max_size=4),
    NAMES,
)
def test_whole_files_with_changes(whole: bytes, changes: list[tuple[int, bytes, int]], name: str):
    for at, new, gone in changes:
        whole = whole[: at % (len(whole) + 1)] + new + whole[at % (len(whole) + 1) + gone :]
    looked_into(whole, name)


@settings(deadline=None)
@given(st.sampled_from([each[:12] for each in WHOLE]), st.binary(max_size=400), NAMES)
def test_right_beginnings_with_any_rest(start: bytes, rest: bytes, name: str):
    looked_into(start + rest, name)
