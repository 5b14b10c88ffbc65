"""What a panel said of one question, as it goes into a review.yaml."""

from smepp.model.record import Record


class Said(Record):
    """One expert's answer (评审意见): 符合, 不符合 or 待定, and the reason, empty where none was given."""

    who: str
    outcome: str
    why: str = ""


class Answer(Record):
    """The answers to one question, and what becomes of them.

    `outcome` is what all agree on, None where they differ or where nobody gave a reason; then `said` stands beside the blank
    fields. `when` is the day (YYYY-MM-DD).
    """

    said: tuple[Said, ...]
    when: str
    outcome: str | None = None

    @property
    def who(self) -> str:
        """All who answered."""
        return "、".join(each.who for each in self.said)

    @property
    def why(self) -> str:
        """The reason; where several gave one, each under the name, on a line of its own."""
        given = [each for each in self.said if each.why]
        if len(self.said) == 1:
            return "".join(each.why for each in given)
        return "\n".join(f"{each.who}：{each.why}" for each in given)


def joined(said: tuple[Said, ...], when: str) -> Answer:
    """What several experts said, made into one: only what all agree on, and for a reason that somebody gave, is an outcome."""
    outcomes = {each.outcome for each in said}
    agreed = said[0].outcome if len(outcomes) == 1 and any(each.why for each in said) else None
    return Answer(said=said, when=when, outcome=agreed)
