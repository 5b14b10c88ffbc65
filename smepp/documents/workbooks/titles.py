"""What the programme calls the title that it confers (称号)."""

from smepp.model.programme import Programme


def honour(programme: Programme) -> str:
    """The programme's word; its own title where it has none."""
    return str(programme.data.get("称号") or programme.title)
