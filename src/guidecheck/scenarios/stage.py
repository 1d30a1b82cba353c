"""A scenario while it runs: what it has told, where it stands, and what came of the check."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

from guidecheck.case import Case, Study
from guidecheck.checking import Options, check
from guidecheck.determination import Determination, Opinion, Outcome
from guidecheck.engines.verified import evaluate_verified
from guidecheck.guideline import Guideline, Library
from guidecheck.scenarios.draft import Draft, undated
from guidecheck.scenarios.entries import check_known
from guidecheck.scenarios.places import Place
from guidecheck.scenarios.sayings import studies_in

if TYPE_CHECKING:
    from pytest_bdd.parser import Step

ANY_DAY = date(2015, 1, 1)


@dataclass(frozen=True, slots=True)
class Rules:
    """The rules that a feature is run against, and where the feature stands."""

    library: Library
    folder: Path | None
    feature: Path
    shown: str


class Stage:
    """One scenario."""

    def __init__(self, rules: Rules, title: str) -> None:
        self.rules, self.title = rules, title
        self.library = rules.library
        self.draft = Draft(rules.library.vocabulary, title)
        self.place = Place(rules.shown, 1)
        self.rows: Sequence[Place] = ()
        self.determinations: tuple[Determination, ...] = ()
        self.claims: dict[int, set[str]] = {}
        self.edition: str | None = None
        self.case: Case | None = None
        self._lines = rules.feature.read_text(encoding="utf-8").splitlines()

    def enter(self, step: "Step") -> None:
        """Go to the next step."""
        self.place = self._line(step.line_number, f"{step.keyword.strip()} {step.name}")
        table = step.datatable
        self.rows = [self._line(row.location.line) for row in table.rows] if table else ()

    def check_attachment(self, step: "Step") -> None:
        """A table or a text stands below a phrase that ends in a colon, and below no other: it would go unread."""
        attached = step.datatable is not None or step.docstring is not None
        if attached and not step.name.endswith(":"):
            raise self.place.fault("", "nothing reads what stands below this step", "a colon ends the phrases that do")
        if step.name.endswith(":") and not attached:
            raise self.place.fault("", "nothing stands below this step", "write a table or a text below it")

    def _line(self, number: int, sentence: str = "") -> Place:
        text = self._lines[number - 1] if number <= len(self._lines) else ""
        return Place(self.rules.shown, number, text, sentence)

    def find(self, file: str, what: str) -> Path:
        """A file, looked for beside the feature and in the folders above it."""
        found = (folder / file for folder in self.rules.feature.parents)
        path = next((one for one in found if one.is_file()), None)
        if path is None:
            raise self.place.fault(file, f"no {what} `{file}` stands beside the feature or above it")
        return path

    def check(self, guideline: str | None, day: date | None) -> None:
        """The determinations of every study: of the guideline that controls, or of the one that is named."""
        case = self.draft.case(self.place)
        if guideline is None:
            self._refuse_undated(case, day)
            options = Options(as_of=day)
        else:
            options = self._options(case, self._guideline(guideline), day)
        self.case, self.edition = case, options.edition
        items = check(self.library, case, evaluate_verified, options)
        found = tuple(one for item in items for one in item.determinations)
        self.determinations = tuple(self._by(one, guideline) for one in found) if guideline else found
        self._check_silences()

    def _refuse_undated(self, case: Case, day: date | None) -> None:
        if day is None and case.key_date() is None:
            help_ = 'write `dated 2014-09-10` behind the request, or check it `against "GUIDELINE"`'
            raise self.place.fault("", "no date says which edition is in force", help_)

    def _guideline(self, name: str) -> Guideline:
        check_known(name, self.library.guidelines, "guideline", self.place)
        return self.library.guidelines[name]

    def _options(self, case: Case, guideline: Guideline, day: date | None) -> Options:
        """Where nothing in the scenario has a date, any day will do: only the guideline that is named speaks."""
        if day is None and case.key_date() is None and not undated(case):
            raise self.place.fault(
                "", "the injury is dated and the request is not", "write `dated 2014-09-10` behind it"
            )
        return Options(as_of=day or (ANY_DAY if undated(case) else None), edition=guideline.edition)

    def _by(self, determination: Determination, name: str) -> Determination:
        """What the guideline that is named says, as if it controlled."""
        opinion = next((one for one in determination.opinions() if one.guideline == name), None)
        if opinion is None:
            why = f"`{name}` says nothing on {determination.study_label or determination.requested}"
            return replace(determination, outcome=Outcome.NOT_ADDRESSED, controlling=None, others=(), why=why)
        why = f"Checked against {opinion.edition_title}, {opinion.guideline_title}"
        outcome = Outcome(opinion.status.value)
        return replace(determination, outcome=outcome, controlling=opinion, others=(), why=why)

    def _check_silences(self) -> None:
        """A record that is said to be silent must not answer the question in another way."""
        uses = [part.use for opinion in self.opinions() for part in opinion.finding.walk() if part.use]
        for fact, place in self.draft.silences.items():
            answered = next((use for use in uses if use.definition.name == fact and use.statements), None)
            if answered is not None:
                how = answered.statements[0].fact.assumption
                raise place.fault(fact, f"the record is not silent on `{fact}`: it is {how}")

    def claim(self, determination: Determination, what: str) -> None:
        """Note a criterion whose status the scenario insists on, or that it insists on who controls."""
        self.claims.setdefault(id(determination), set()).add(what)

    def opinions(self) -> list[Opinion]:
        """What was said of each study that a guideline addresses."""
        return [one.controlling for one in self.determinations if one.controlling]

    def about(self, study: str | None) -> list[Determination]:
        """The determinations of the study that a step names; of every study where it names none."""
        if not self.determinations:
            raise self.place.fault("", "nothing was checked yet", "say `When the request is checked` before")
        if study is None:
            return list(self.determinations)
        (named, *_) = studies_in(study, self.place, self.library.vocabulary)
        found = [one for one in self.determinations if one.study and _answers(one.study, named)]
        if not found:
            asked = ", ".join(one.study_label or one.requested for one in self.determinations)
            raise self.place.fault(study, f"`{study}` is not asked for", f"asked for: {asked}")
        return found


def _answers(study: Study, named: dict[str, str | tuple[str, ...]]) -> bool:
    """Whether a study is what a step names, as far as it names it."""
    return all(getattr(study, key) == value for key, value in named.items())
