"""Which recommendations speak to a study on a date, which one controls, and why."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date

from guidecheck.case import Study
from guidecheck.guideline import Authority, Edition, Guideline, Library, Period, Recommendation
from guidecheck.vocabulary import Vocabulary, place_said


@dataclass(frozen=True, slots=True)
class Candidate:
    """A recommendation that covers the study, with the guideline and edition that it stands in."""

    guideline: Guideline
    recommendation: Recommendation
    edition: Edition


@dataclass(frozen=True, slots=True)
class Selection:
    """The recommendations that cover a study, in the order of authority; the first controls if `controls` says so."""

    candidates: tuple[Candidate, ...]
    controls: bool
    why: str

    @property
    def controlling(self) -> Candidate | None:
        """The recommendation that decides, or None."""
        return self.candidates[0] if self.controls else None


@dataclass(frozen=True, slots=True)
class _Voice:
    """A chapter in force for the region, with its guideline where the library holds it."""

    authority: Authority
    edition: Edition
    period: Period
    guideline: Guideline | None
    recommendation: Recommendation | None


def select(library: Library, study: Study, key_date: date, edition: str | None = None) -> Selection:
    """The search sequence for *study* on *key_date*; *edition* lets one edition control out of turn."""
    voices = list(_voices(library, study, key_date, edition))
    candidates = tuple(
        Candidate(voice.guideline, voice.recommendation, voice.edition)
        for voice in voices
        if voice.guideline and voice.recommendation
    )
    return _decided(library, study, key_date, voices, candidates, edition)


def recommendation_for(guideline: Guideline, study: Study) -> Recommendation | None:
    """The recommendation that speaks to *study*: one for its technique before one for its modality."""
    general: Recommendation | None = None
    for recommendation in guideline.recommendations:
        for scope in recommendation.scopes:
            if scope.modality == study.modality and study.region in scope.regions:
                if scope.technique is None:
                    general = recommendation
                elif scope.technique in study.technique:
                    return recommendation
    return general


def label_of(study: Study, vocabulary: Vocabulary) -> str:
    """The study as people say it: "MRI of the right shoulder without contrast"."""
    modality = vocabulary.modalities[study.modality].label
    place = place_said(vocabulary.regions[study.region], study.side)
    techniques = [vocabulary.techniques[name].label for name in study.technique]
    contrast = f" {study.contrast.replace('_', ' ')} contrast" if study.contrast else ""
    return f"{' '.join([*techniques, modality])} of the {place}{contrast}"


def _voices(library: Library, study: Study, key_date: date, edition: str | None) -> Iterator[_Voice]:
    """Every chapter that speaks for the region on the day, the chosen edition first, then by authority."""
    ranks = {authority.id: rank for rank, authority in enumerate(library.authorities)}
    by_authority = {authority.id: authority for authority in library.authorities}
    seen: set[str] = set()
    order = sorted(library.editions.values(), key=lambda one: (one.id != edition, ranks[one.authority]))
    for one in order:
        for period in one.periods:
            forced = one.id == edition and study.region in period.regions
            if period.chapter not in seen and (forced or period.covers(study.region, key_date)):
                seen.add(period.chapter)
                guideline = library.guidelines.get(period.chapter)
                recommendation = recommendation_for(guideline, study) if guideline else None
                yield _Voice(by_authority[one.authority], one, period, guideline, recommendation)


def _decided(
    library: Library,
    study: Study,
    key_date: date,
    voices: list[_Voice],
    candidates: tuple[Candidate, ...],
    edition: str | None,
) -> Selection:
    region = library.vocabulary.regions[study.region].label
    modality = library.vocabulary.modalities[study.modality].label
    silent: list[str] = []
    for voice in voices:
        if voice.recommendation and voice.guideline:
            return Selection(candidates, controls=True, why=_why(voice, silent, library, region, key_date, edition))
        if voice.guideline is None:
            speaks = f"{voice.edition.title} speaks for the {region} ({voice.period.chapter}) on {key_date}"
            why = f"{speaks}, and is not in this library"
            return Selection(candidates, controls=False, why=why)
        silent.append(f"{_chapter(voice)} says nothing on {modality} of the {region}")
    reason = "; ".join(silent) or f"no guideline in this library speaks for the {region} on {key_date}"
    return Selection(candidates, controls=False, why=reason)


def _why(voice: _Voice, silent: list[str], library: Library, region: str, key_date: date, edition: str | None) -> str:
    if edition == voice.edition.id:
        return f"{_chapter(voice)}: the edition was chosen by hand"
    first = library.authorities[0]
    if not silent and voice.authority != first:
        silent = [f"no {first.title} chapter speaks for the {region} on {key_date}"]
    reason = f" ({'; '.join(silent)})" if silent else ""
    return f"{voice.authority.controls}{reason}: {_chapter(voice)}"


def _chapter(voice: _Voice) -> str:
    chapter = voice.guideline.chapter if voice.guideline else ""
    named = f"chapter {chapter}" if chapter.isdigit() else (voice.guideline.title if voice.guideline else chapter)
    return f"{voice.edition.title}, {named}"
