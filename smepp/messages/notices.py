"""What is written into the records of documents that were issued (办理记录)."""

_COMMENTS = {"heading": "{kind}记录：发“{name}”时由程序写成，不要改动；写错了的，另发更正公告。"}


def comment(key: str, **params: str) -> str:
    """A comment in the event."""
    return _COMMENTS[key].format(**params)
