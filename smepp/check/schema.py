"""Whether a file keeps to the schema of its form."""

from smepp.check.blanks import without_blanks
from smepp.check.per_schema import SchemaSet
from smepp.check.schema_gate import is_clean
from smepp.model.loaded import Document
from smepp.model.problem import Problem


def check_schema(document: Document, name: str, schemas: SchemaSet) -> tuple[Problem, ...]:
    """The problems (family S) of one file against the schema `name`; none of a file that could not be read.

    `schemas` are those of all forms, inlined: a key that is wrong here may be right in another form. Blank fields count as
    absent. A clean file costs no more than the quick engine's yes.
    """
    if document.value is None or is_clean(schemas[name], document.value):
        return ()
    value = without_blanks(document.value)
    if is_clean(schemas[name], value):
        return ()
    from smepp.check.schema_problems import schema_problems

    return schema_problems(document.path, name, schemas, value)


__all__ = ["SchemaSet", "check_schema"]
