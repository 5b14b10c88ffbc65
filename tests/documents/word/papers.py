"""Small Word templates, and what stands in a document."""

import io
import zipfile

from docx import Document


def template(*paragraphs, table=()):
    """A template of paragraphs, and of a table's rows of texts; a tuple in a cell is several paragraphs."""
    made = Document()
    for each in paragraphs:
        made.add_paragraph(each)
    if table:
        drawn = made.add_table(len(table), len(table[0]))
        for row, texts in zip(drawn.rows, table, strict=True):
            for cell, text in zip(row.cells, texts, strict=True):
                first, *more = text if isinstance(text, tuple) else (text,)
                cell.text = first
                for each in more:
                    cell.add_paragraph(each)
    return saved(made)


def saved(document):
    target = io.BytesIO()
    document.save(target)
    return target.getvalue()


def opened(data):
    return Document(io.BytesIO(data))


def said(data):
    """The paragraphs of the body that say anything."""
    return [each.text for each in opened(data).paragraphs if each.text]


def rows(data, table=0):
    return [[cell.text for cell in row.cells] for row in opened(data).tables[table].rows]


def part(data, name="word/document.xml"):
    with zipfile.ZipFile(io.BytesIO(data)) as package:
        return package.read(name).decode()


def with_parts(data, changes):
    """The package with other parts: None takes one away."""
    with zipfile.ZipFile(io.BytesIO(data)) as package:
        parts = {each: package.read(each) for each in package.namelist()}
    parts |= changes
    target = io.BytesIO()
    with zipfile.ZipFile(target, "w") as package:
        for name, content in parts.items():
            if content is not None:
                package.writestr(name, content)
    return target.getvalue()
