"""The articles and chapter headings, joined, are the text as published, to the byte."""

import hashlib
from itertools import groupby

from tests.programmes.editions import Edition


def joined(edition: Edition) -> str:
    headings = {each.strip(): each for each in edition.programme["章节"]}
    return "".join(
        headings[chapter] + "".join(part["原文"] for article in articles for part in article["部分"])
        for chapter, articles in groupby(edition.articles, key=lambda article: article["章"])
    )


def test_text_is_untouched(edition):
    source = edition.programme["全文"]
    assert hashlib.sha256((edition.folder / source["文件"]).read_bytes()).hexdigest() == source["指纹"]


def test_articles_join_to_the_body(edition):
    text = (edition.folder / edition.programme["全文"]["文件"]).read_bytes()
    first = edition.programme["章节"][0].encode()
    assert text.count(first) == 1
    assert joined(edition).encode() == text[text.index(first) :]


def test_every_heading_opens_a_chapter_once_and_in_order(edition):
    chapters = [chapter for chapter, _ in groupby(edition.articles, key=lambda article: article["章"])]
    assert [each.strip() for each in edition.programme["章节"]] == chapters
    assert all(each.endswith("\n") for each in edition.programme["章节"])


def test_a_file_an_article_numbered_without_gaps(edition):
    numbers = [article["条"] for article in edition.articles]
    assert numbers == list(range(1, len(numbers) + 1))
    assert [path.stem for path in edition.article_files] == [f"{number:02d}" for number in numbers]
    assert numbers


def test_the_measures_have_nineteen_articles(measures):
    assert len(measures.articles) == 19


def test_slips_of_the_source_are_kept(measures):
    body = joined(measures)
    for slip in ("第六条市级", "按照相本办法", "销售渠道。 (二)", "复核, 对合格", "予以撤消"):
        assert slip in body
