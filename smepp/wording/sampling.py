"""How a sample is drawn, in words that let anybody draw it again."""

from smepp.messages import Lang
from smepp.messages.words import term, word
from smepp.model.sample import SIGN, Ranked, Sample
from smepp.wording.digits import written


def method(sample: Sample, lang: Lang) -> tuple[str, ...]:
    """The steps, one text each; the last one is an example from the sample itself."""
    steps = [word(key, lang, on=sample.on, sign=SIGN) for key in ("sample.list", "sample.parts", "sample.least", "sample.order")]
    first = next((each for stratum in sample.strata for each in stratum.ranked), None)
    if first:
        steps.append(word("sample.example", lang, text=hashed(sample, first), mark=first.mark))
    return tuple(steps)


def hashed(sample: Sample, one: Ranked) -> str:
    """The text whose SHA-256 is the mark."""
    return SIGN.join((sample.seed, one.title.platform, one.title.operator))


def region(name: str, lang: Lang) -> str:
    """A region's name."""
    return term(f"region.{name}", lang, name)


def asked(sample: Sample, lang: Lang) -> str:
    """How many of how many are drawn, and why so many."""
    text = word("sample.count", lang, total=sample.total, n=sample.n)
    if sample.part is not None:
        return text + word("sample.share", lang, share=f"{written(sample.part * 100)}%")
    return text + (word("sample.all", lang, asked=sample.asked) if sample.asked > sample.total else "")
