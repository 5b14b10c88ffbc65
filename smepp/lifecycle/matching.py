"""Whom a row of a list means (名单上的平台是哪一个): by its dossier, else by the operator's codes, else by the names of that day."""

from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import replace

from smepp.lifecycle.likeness import like
from smepp.model.life import Names, Subject
from smepp.model.marks import mark_of
from smepp.model.problem import Problem, problem
from smepp.model.record import Record
from smepp.model.same import same_name
from smepp.model.title import Event, EventKind, Named

Codes = Callable[[str], Sequence[str]]
"""The codes on the licence in a dossier, by its folder."""


OF_TITLES = frozenset({EventKind.REREVIEW, EventKind.RECTIFICATION, EventKind.REVOCATION})
"""What befalls only those that have been recognised."""


class Match(Record):
    """The number of the platform that a row means, None for nobody, and what is to be said of the row."""

    number: int | None
    problems: tuple[Problem, ...] = ()


class Register:
    """All platforms of a workspace by whatever identifies them. Platforms that only a list knows are added as they are met.

    `others` are folders of dossiers that belong to other programmes. A dossier's own codes are looked up only where names do not
    tell, and only those of dossiers as old as the list.
    """

    def __init__(self, subjects: Iterable[Subject], others: Iterable[str], codes: Codes) -> None:
        self.subjects: list[Subject] = []
        self._others, self._look_up = frozenset(others), codes
        self._folders: dict[str, int] = {}
        self._names: dict[str, list[int]] = defaultdict(list)
        self._operators: dict[str, list[int]] = defaultdict(list)
        self._cased: dict[str, list[int]] = defaultdict(list)
        self._marks: dict[str, set[int]] = defaultdict(set)
        self._looked_up: set[int] = set()
        self._recognised: set[int] = set()
        for each in subjects:
            self._add(each)

    def find(self, event: Event, named: Named) -> Match:
        """The platform of a row; one that is recognised and not known yet is a new one."""
        if named.folder is not None and named.folder in self._others:
            return Match(number=None)
        if named.folder is not None and named.folder in self._folders:
            return self._by_folder(event, named, self._folders[named.folder])
        cased = self._cased.get(named.folder.casefold(), []) if named.folder is not None else []
        match = self._by_folder(event, named, cased[0]) if len(cased) == 1 else self._known(event, named)
        if event.kind is EventKind.RECOGNITION and match.number is not None:
            self._recognised.add(match.number)
        return replace(match, problems=(*self._folder_gone(named, match.number), *match.problems))

    def _folder_gone(self, named: Named, number: int | None) -> Iterator[Problem]:
        """That the dossier that a row names is not there, and which one is meant as far as the rest of the row tells."""
        near = self.subjects[number].folder if number is not None else None
        if named.folder is not None and near:
            yield problem("L150", named.place, folder=named.folder, platform=named.platform, near=near)
        elif named.folder is not None:
            yield problem("L301", named.place, folder=named.folder, platform=named.platform)

    def _by_folder(self, event: Event, named: Named, number: int) -> Match:
        self._note(number, named.codes)
        if event.kind is EventKind.RECOGNITION:
            self._recognised.add(number)
        known = self.subjects[number].names_on(event.date)
        if _same(known, named):
            return Match(number=number)
        told = problem(
            "L303",
            named.place,
            platform=named.platform,
            operator=named.operator or known.operator,
            known=known.platform,
            known_operator=known.operator,
        )
        return Match(number=number, problems=(told,))

    def _known(self, event: Event, named: Named) -> Match:
        by_names = self._by_names(named)
        found = sorted({*by_names, *(() if event.kind is EventKind.RECOGNITION else self._by_codes(event, named))})
        chosen = self._narrowed([each for each in found if self._old_enough(each, event)], event, named)
        if len(chosen) == 1:
            self._note(chosen[0], named.codes)
            return Match(number=chosen[0])
        if chosen:
            folders = tuple(self.subjects[each].folder or self.subjects[each].first.file for each in chosen)
            return Match(number=None, problems=(problem("L302", named.place, platform=named.platform, folders=folders),))
        if alike := self._alike(event, named):
            return Match(number=None, problems=(alike,))
        if event.kind is EventKind.RECOGNITION:
            return Match(number=self._new(named))
        told = () if named.folder is not None else (_nobody(event, named),)
        return Match(number=None, problems=told)

    def _alike(self, event: Event, named: Named) -> Problem | None:
        """That a row is probably about a dossier whose platform is called almost so."""
        marked = {number for mark in self._marks_of(named) for number in self._marks.get(mark, ())}
        same = {*marked, *self._operators.get(same_name(named.operator), ()), *self._names.get(same_name(named.platform), ())}
        for number in sorted(same):
            subject = self.subjects[number]
            if subject.folder is None or not self._old_enough(number, event):
                continue
            if known := like(named, subject.names, by_code=number in marked):
                return problem(
                    "L151",
                    named.place,
                    platform=named.platform,
                    operator=named.operator,
                    step=event.kind.value,
                    folder=subject.folder,
                    known=known.platform,
                    known_operator=known.operator,
                )
        return None

    def _by_codes(self, event: Event, named: Named) -> list[int]:
        marks = self._marks_of(named)
        if not marks:
            return []
        if not self._names.get(same_name(named.platform)):
            self._look_up_codes(event)
        return sorted({number for mark in marks for number in self._marks.get(mark, ())})

    def _old_enough(self, number: int, event: Event) -> bool:
        """Whether the application had been made by the round of a list; one that comes later is another matter."""
        year = self.subjects[number].year
        return year is None or year <= max(event.year or 0, int(event.date[:4]))

    def _look_up_codes(self, event: Event) -> None:
        for number, each in enumerate(self.subjects):
            if each.folder is not None and self._old_enough(number, event) and number not in self._looked_up:
                self._looked_up.add(number)
                self._note(number, self._look_up(each.folder))

    def _by_names(self, named: Named) -> list[int]:
        found = self._names.get(same_name(named.platform), [])
        return [each for each in found if not named.operator or self._operator(each, named)]

    def _marks_of(self, named: Named) -> set[str]:
        return {mark for code in named.codes if (mark := mark_of(code))}

    def _operator(self, number: int, named: Named) -> bool:
        """Whether a platform is that operator's: by name, or by a code that is known of it."""
        known = {same_name(each.operator) for each in self.subjects[number].names}
        return same_name(named.operator) in known or any(number in self._marks.get(mark, ()) for mark in self._marks_of(named))

    def _narrowed(self, found: list[int], event: Event, named: Named) -> list[int]:
        """Those that fit best where several do: by name, that hold a title, by name on that day, by round.

        A code tells the operator, who may run several platforms.
        """
        wanted = same_name(named.platform)

        def titled(number: int) -> bool:
            return event.kind not in OF_TITLES or number in self._recognised

        def called(number: int) -> bool:
            return any(same_name(each.platform) == wanted for each in self.subjects[number].names)

        def called_then(number: int) -> bool:
            return same_name(self.subjects[number].names_on(event.date).platform) == wanted

        def of_round(number: int) -> bool:
            return self.subjects[number].year == event.year

        for fits in (called, titled, called_then, of_round):
            if len(found) > 1:
                found = [each for each in found if fits(each)] or found
        return found

    def _new(self, named: Named) -> int:
        names = Names(
            since="", platform=named.platform, operator=named.operator, district=named.district, codes=tuple(named.codes)
        )
        number = self._add(Subject(first=named.place, names=(names,)))
        if named.folder is not None:
            self._folders[named.folder] = number
        return number

    def _add(self, subject: Subject) -> int:
        number = len(self.subjects)
        self.subjects.append(subject)
        if subject.folder is not None:
            self._folders[subject.folder] = number
            self._cased[subject.folder.casefold()].append(number)
        for operator in dict.fromkeys(same_name(each.operator) for each in subject.names):
            self._operators[operator].append(number)
        for name in dict.fromkeys(same_name(each.platform) for each in subject.names):
            self._names[name].append(number)
        for each in subject.names:
            self._note(number, each.codes)
        return number

    def _note(self, number: int, codes: Iterable[str]) -> None:
        for code in codes:
            if mark := mark_of(code):
                self._marks[mark].add(number)


def _same(known: Names, named: Named) -> bool:
    if same_name(known.platform) != same_name(named.platform):
        return False
    return not named.operator or same_name(known.operator) == same_name(named.operator)


def _nobody(event: Event, named: Named) -> Problem:
    return problem("L304", named.place, platform=named.platform, step=event.kind.value)
