"""Words of the sample for spot checks."""

WORDS = {
    "sample.title": "{honour}: sample for spot checks",
    "sample.on": "Titles valid on {on}: {asked}.",
    "sample.count": "{total} in all, {n} drawn",
    "sample.share": " ({share} of them, parts of one counted as one)",
    "sample.all": " ({asked} were asked for, so all are drawn)",
    "sample.seed": "Seed: {seed}",
    "sample.none": "No title was valid on this day; there is nothing to draw from.",
    "sample.incomplete": "Some records did not count: titles may be missing or too many. Mend the files before drawing.",
    "sample.region": "region",
    "sample.valid": "valid",
    "sample.quota": "share",
    "sample.drawn": "drawn",
    "sample.platform": "platform",
    "sample.operator": "operator",
    "sample.district": "district",
    "sample.number": "document",
    "sample.recognised": "recognised",
    "sample.mark": "mark",
    "sample.mark.hex": "mark (SHA-256)",
    "sample.rank": "place in the region",
    "sample.is_drawn": "drawn?",
    "sample.yes": "yes",
    "sample.method": "How it is drawn (anybody can draw it again without this program):",
    "sample.list": "The list is that of smepp roster --on {on}, grouped by the region of the recommending district (which is"
    " told for each title by --format xlsx).",
    "sample.parts": "For each region, the number to be drawn times its titles, divided by all titles: its whole part first; what is then left goes,"
    " one each, to the regions with the largest rest, of equal rests to the region with more titles, then to the earlier one in the table.",
    "sample.least": "Where the number is enough for one of each region, a region without any gets one from the region with most (of several such"
    " the last in the table).",
    "sample.order": "In each region the SHA-256 of the line seed{sign}platform{sign}operator (UTF-8, names as listed) is taken in lower-case hexadecimal;"
    " sorted from small to large, the first ones are drawn.",
    "sample.example": "Example: the mark of “{text}” is {mark}.",
    "sample.written": "The sample is in {path}, {n} in all.",
    "sample.sheet": "sample",
    "sample.sheet.all": "all valid titles",
    "sample.sheet.method": "method",
    "sample.sheet.line": "{on}      Seed: {seed}",
}
