"""Words in official documents that are not their templates'. Documents are Chinese; these stand for them in English output."""

WORDS = {
    "notice.material": "{citation} {title}",
    "notice.reason.late": "The papers came on {when}, after the deadline ({deadline}).",
    "notice.reason.bypassing": "The papers were not looked through and recommended by {body}.",
    "notice.reason.not_recommended": 'The recommending office\'s opinion is "{opinion}", which is no recommendation.',
    "notice.reason.not_mended": "Told on {told} to mend the papers, and nothing came back by {until}.",
}
