"""Documents that somebody wrote or edited (公文稿): Word files and web pages as plain text with its places."""

from smepp.load.document.reading import paper_of, read_paper

__all__ = ["paper_of", "read_paper"]
