"""X: codes of legal persons, and whatever does not agree across the papers or with the programme."""

from smepp.model.codes.spec import Owner, error, warning

CODES = {
    # X1: codes and numbers of persons
    "X101": error("value", "last"),  # wrong last character of a unified code
    "X102": error("value", "right"),  # letters for digits in a unified code
    "X103": error("value", "signs"),  # characters that cannot occur in a unified code
    "X104": error("value", "length"),  # no unified code by its shape
    "X105": warning("field", "value", "last"),  # wrong check digit of an older code
    "X106": warning("field", "value", "right"),  # letters for digits in an older code
    "X107": warning("field", "value", "kind"),  # a code of another kind
    "X108": warning("field", "value", "length"),  # too long or too short
    "X109": error("value", "organisation"),  # organisation code is not the one inside the unified code
    "X110": warning("value", "division", "there", "district"),  # registered in another district
    "X111": warning("value", "division", "district"),  # registered in another province
    "X112": error("lacks"),  # a company without its codes
    "X113": error("licence"),  # another body without its number
    "X114": warning("value", "rows"),  # wrong code of a listed firm
    "X115": warning("value"),  # resident identity number, masked
    # X2: figures
    "X201": error("here", "there"),  # assets
    "X202": error("here", "there", "times"),  # assets, in another unit
    "X203": error("here", "there"),  # assets at the beginning of the year
    "X204": error("field", "claimed", "listed"),  # qualified staff, complete list
    "X205": error("field", "claimed", "low", "high"),  # qualified staff, list of the main staff
    "X206": warning("year", "claimed", "listed"),  # more firms listed than claimed
    "X207": error("count", "wanted"),  # firms served in fewer than two years
    "X208": error("year", "rows"),  # the same year twice
    "X209": warning("years", "year"),  # a year that is not over
    "X210": warning("field", "now", "before"),  # a leap of more than a hundred times
    "X211": error("listed", "staff"),  # more people listed than there are
    "X212": error("field", "count", "staff"),  # more qualified people than there are
    "X213": error("count", "low", "high"),  # either of two against the two
    "X214": error("declared", "surveyed"),  # satisfaction
    "X215": error("declared", "surveyed"),  # satisfaction as a fraction
    "X216": error("declared"),  # satisfaction above 100 %
    # X3: names
    "X301": error("field", "here", "file", "there"),
    # X4: lists
    "X401": warning("name", "rows"),  # person
    "X402": warning("value", "rows", "names"),  # one certificate, several persons
    "X403": warning("name", "rows"),  # firm by name
    "X404": warning("value", "rows", "names"),  # firm by code
    "X405": warning("name", "rows"),  # the operator itself
    # X5: statements and sums
    "X501": error("year", "expected"),  # fiscal year
    "X502": error("column", "assets", "debts", "field", "equity"),  # assets, liabilities, equity
    "X503": error("column", "current", "other", "total"),  # current and other assets
    "X504": error("column", "field", "income", "spent", "balance"),  # income, spending, balance
    "X505": warning("total", "added"),  # sum of the facilities
    "X506": warning("total", "added", "times"),  # the same, in another unit
    "X507": error("column", "assets"),  # negative assets
    # X6: the survey
    "X601": error("added", "valid"),
    "X602": error("valid", "sent"),
    "X603": error(),  # no valid answer
    # X7: dates
    "X701": warning("field", "date", "deadline"),
    "X702": warning("field", "rows", "deadline"),
    "X703": warning("field", "rows", "established"),
    "X704": warning("field", "date", "earliest"),
    "X705": error("established", "deadline"),
    "X706": warning("field", "date", "deadline"),  # licence or premises no longer valid
    "X707": warning("names", "rows", "deadline"),  # certificates no longer valid
    "X708": warning("names", "rows"),  # issued after their own end
    "X709": warning("rows", "year"),  # served in a year to come
    # X8: seals, signatures, kinds of legal person
    "X801": error("field"),
    "X802": warning("field"),
    "X803": error("field", owner=Owner.DISTRICT),
    "X804": error("nature", "licence"),
    "X805": error("holder", "statement", "right"),
    # X9: the programme's words, the recommendation, missing materials
    "X901": error("value", "choices"),  # kind of application
    "X902": error("field", "value", "choices"),  # a word of a closed list
    "X903": warning("value", "rows", "choices"),  # the same in rows of the firms' list
    "X904": error("value", "right"),  # clause, nearest right one
    "X905": error("value"),  # clause, nothing near
    "X906": error("kind"),  # applying again without naming the first time
    "X907": error("value", "right"),  # district, nearest right one
    "X908": error("value"),  # district, nothing near
    "X909": warning("field", "value", "right"),  # another district field, nearest right one
    "X911": error("field", "when", "deadline", owner=Owner.DISTRICT),  # late
    "X912": warning("field", "date", "other_field", "other_date", owner=Owner.DISTRICT),  # out of order
    "X913": warning(owner=Owner.DISTRICT),  # received without a recommendation
    "X914": warning("value", "district", "other", owner=Owner.DISTRICT),  # recommended by another district
    "X915": warning("opinion", owner=Owner.DISTRICT),  # handed up though not recommended
    "X921": error("title"),  # missing material
}
