"""Whether a field takes a value, asked of the schema of its form."""

from smepp.check.per_schema import Schema, SchemaSet
from smepp.check.schema_form import Form
from smepp.check.schema_gate import is_clean
from smepp.model.place import Place


def field_schema(place: Place, schemas: SchemaSet) -> Schema:
    """What the form asks of the field at a place; an empty mapping for one that the form does not have."""
    form = schemas.get(place.file.removesuffix(".yaml"))
    return Form(form).node(place.route) if form is not None else {}


def takes(node: Schema, value: object) -> bool:
    """Whether a field with this schema takes a value."""
    clean = is_clean(node, value)
    if clean is None:
        from smepp.check.schema_explain import accepts

        return accepts(node, value)
    return clean
