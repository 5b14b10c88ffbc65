"""C: what several dossiers of a round have in common, or a round has too many of."""

from smepp.model.codes.spec import hint

CODES = {
    # C1: the same body or platform
    "C101": hint("codes"),  # operator, by code
    "C102": hint("name"),  # operator, by name alone
    "C103": hint("name"),  # platform
    "C104": hint("platform", "recognised", "number"),  # the operator holds a title
    "C105": hint("platform", "operator", "recognised", "number"),  # another operator holds a title for the platform
    # C2: the same people
    "C201": hint("names", "count"),  # by month of birth or certificate
    "C202": hint("names", "count", "differing"),  # by name alone; differing = how many have other months of birth
    # C3: the same attachments
    "C301": hint("files", "count"),
    # C4: the same people behind two applicants
    "C401": hint("ending"),  # telephone number, its last digits
    "C402": hint("address"),
    "C403": hint("name"),  # legal representative
    # C5: the same firms
    "C501": hint("shared", "shorter", "percent", "names"),  # lists that overlap
    "C502": hint("count", "dossiers", "names"),  # firms that very many list
    "C503": hint(),  # a firm served is an applicant itself
    # C6: recommendation, quota, the application before
    "C601": hint("district", "seat"),
    "C602": hint("district", "quota", "count"),
    "C603": hint("previous"),  # the dossier before is of the same round
    "C604": hint("previous"),  # the dossier before is the dossier itself
    "C605": hint("previous", "operator"),  # the dossier before is another operator's
    "C606": hint("previous"),  # several name the same dossier before
}
