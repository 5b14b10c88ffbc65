"""The files of a dossier and of the office by name."""

DOSSIER = "dossier.yaml"
APPLICATION = "01-application.yaml"
LEGAL_PERSON = "02-legal-person.yaml"
FINANCIALS = "03-financials.yaml"
FACILITIES = "04-facilities.yaml"
PERSONNEL = "05-personnel.yaml"
SERVICES = "06-services.yaml"
PLAN = "07-plan.yaml"
CREDENTIALS = "08-credentials.yaml"
SUPPORTING = "09-supporting.yaml"
DECLARATION = "10-declaration.yaml"
RECOMMENDATION = "recommendation.yaml"
REVIEW = "review.yaml"

SUMMARY = "summary.yaml"
AUDIT = "audit.yaml"
EVALUATION = "evaluation.yaml"
REREVIEW = "rereview"
"""The folder of a platform's re-reviews (复核), one folder a year in it."""
REREVIEW_FILES = (SUMMARY, AUDIT, EVALUATION, RECOMMENDATION, REVIEW)
"""The files of one re-review: the platform's three papers, the district's opinion, the panel's."""

OPINIONS = (RECOMMENDATION, REVIEW)
"""Where the district and the panel write down what they found, beside the papers that they looked at."""

OFFICE = "office.yaml"
ROUNDS = "rounds"
"""The folder of the years' rounds beside the office's file."""
OBJECTIONS = "objections"
"""The folder of a round's objections (异议), which are private."""
ANNUAL, INSPECTIONS, CHANGES = "annual", "inspections", "changes"
"""The folders of a dossier for what happens once a platform is recognised: yearly summaries, inspections, changes."""
CALENDAR = "calendar"
"""The folder of the years' rest days (放假安排) beside the office's file."""

MATERIALS = (
    APPLICATION,
    LEGAL_PERSON,
    FINANCIALS,
    FACILITIES,
    PERSONNEL,
    SERVICES,
    PLAN,
    CREDENTIALS,
    SUPPORTING,
    DECLARATION,
)
FILES = (DOSSIER, *MATERIALS, RECOMMENDATION, REVIEW)

GUIDE = "attachments/README.txt"
"""How to name scans, put there with a new dossier; no material names it."""


def is_opinion(file: str) -> bool:
    """Whether a file of a dossier is written by the district or the panel, on the application or on a re-review."""
    return file.rpartition("/")[2] in OPINIONS
