"""What samples take from the office and its programme, so that lines break as they will."""

from pathlib import Path

from smepp.documents.notices.samples import Sample
from smepp.jobs import programmes
from smepp.jobs.failure import JobError
from smepp.jobs.templates.catalogue import Catalogue
from smepp.load.programme import ProgrammeError
from smepp.load.programme.lifecycle import read_table
from smepp.model.notice import Basis, Sender
from smepp.wording.citation import citation

NOBODY = "示例市中小企业局"
"""Who issues the samples where there is no office."""


def setting(found: Catalogue) -> Sample:
    """The office's newest name, its programme, the year in which that came into force. Raises JobError for a table of another shape."""
    programme, office = found.bench.programme, found.bench.office
    newest = max(office.authorities, key=lambda each: each.since) if office and office.authorities else None
    editions = programmes.editions(programme.id, found.bench.office_path)
    folder = next(each for each in editions if each.name == programme.in_force)
    try:
        steps = read_table(folder).steps
    except ProgrammeError as error:
        raise JobError("programme_unusable", path=Path(error.path), reason=error.reason) from error
    return Sample(
        sender=Sender(name=newest.name if newest else NOBODY, prefix=newest.prefix if newest else None),
        basis=Basis(
            title=programme.title,
            document=programme.document,
            honour=str(programme.data.get("称号") or programme.title),
            publicity_site=programme.data.get("公示网站"),
            roster_site=programme.data.get("名单网站"),
        ),
        articles={step.name: citation(str(step.article), "zh") for step in steps},
        year=int(programme.in_force[:4]),
    )
