"""The files use plain YAML only: what the strict loader refuses is not in them."""

import yaml

from tests.programmes.plain_yaml import events


def test_no_anchors_aliases_tags_or_merge_keys(edition):
    assert edition.files
    for path in edition.files:
        for event in events(path):
            assert not isinstance(event, yaml.AliasEvent), f"{path.name}: alias at {event.start_mark}"
            assert getattr(event, "anchor", None) is None, f"{path.name}: anchor at {event.start_mark}"
            assert getattr(event, "tag", None) is None, f"{path.name}: tag at {event.start_mark}"
            assert getattr(event, "value", None) != "<<", f"{path.name}: merge key at {event.start_mark}"


def test_one_document_in_utf8_with_unix_line_ends(edition):
    assert edition.files
    for path in edition.files:
        data = path.read_bytes()
        assert not data.startswith(b"\xef\xbb\xbf")
        assert b"\r" not in data
        assert b"\t" not in data
        assert sum(isinstance(event, yaml.DocumentStartEvent) for event in events(path)) == 1


def test_ids_are_text(edition):
    """5.1 without quotes would be the number five point one."""
    ids = [clause["编号"] for _, clause in edition.clauses()]
    ids += [each["编号"] for each in edition.programme["材料"]]
    assert ids
    assert all(isinstance(each, str) for each in ids)


def test_dates_are_text(edition):
    assert edition.programme["施行日期"] == edition.folder.name
    assert edition.programme["代号"] == edition.folder.parent.name
