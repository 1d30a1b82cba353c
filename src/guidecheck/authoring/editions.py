"""`editions.yaml`: which edition speaks for which body part from which day, and the order of authority."""

from collections.abc import Iterable, Mapping

from pydantic import Field

from guidecheck.authoring.faults import Faults, check_names, nearest
from guidecheck.authoring.guideline_forms import Basis, Id
from guidecheck.authoring.named import check_named, named_in_rules
from guidecheck.forms import Day, Form, Name, RegionName, Text, validate
from guidecheck.guideline import Authority, Edition, Period
from guidecheck.source import Node
from guidecheck.vocabulary import Vocabulary


class PeriodForm(Form):
    """The days on which a chapter speaks for some regions."""

    chapter: Name
    regions: tuple[RegionName, ...] = Field(min_length=1)
    from_: Day | None = Field(None, alias="from")
    until: Day | None = None
    note: Text | None = None
    basis: Basis | None = None


class EditionForm(Form):
    """One source in one edition."""

    title: Text
    authority: Id
    periods: tuple[PeriodForm, ...] = Field(min_length=1)


class AuthorityForm(Form):
    """A rank of the order of authority."""

    id: Id
    title: Text
    controls: Text


class EditionsForm(Form):
    """`editions.yaml`."""

    authorities: tuple[AuthorityForm, ...] = Field(min_length=1)
    editions: dict[Id, EditionForm]


def editions_of(
    node: Node | None, vocabulary: Vocabulary, faults: Faults
) -> tuple[tuple[Authority, ...], Mapping[str, Edition]]:
    """The order of authority, and the editions by id."""
    if node is None:
        return (), {}
    with faults.collecting():
        form = validate(node, EditionsForm)
        authorities = tuple(Authority(part.id, part.title, part.controls) for part in form.authorities)
        editions = _editions(form)
        _check_authorities(authorities, node.mapping["authorities"], faults)
        _check_editions(editions, authorities, node.mapping["editions"], vocabulary, faults)
        return authorities, editions
    faults.left_out.update(node.mapping["editions"].mapping if "editions" in node.mapping else ())
    check_named([node], named_in_rules(vocabulary), faults)
    return (), {}


def _editions(form: EditionsForm) -> dict[str, Edition]:
    return {
        id_: Edition(
            id_,
            edition.title,
            edition.authority,
            tuple(
                Period(part.chapter, part.regions, part.from_, part.until, part.note or "") for part in edition.periods
            ),
        )
        for id_, edition in form.editions.items()
    }


def _check_authorities(authorities: Iterable[Authority], node: Node, faults: Faults) -> None:
    seen: set[str] = set()
    for index, authority in enumerate(authorities):
        if authority.id in seen:
            faults.add(node.at([index, "id"]), f"the authority `{authority.id}` stands here twice")
        seen.add(authority.id)


def _check_editions(
    editions: Mapping[str, Edition],
    authorities: Iterable[Authority],
    node: Node,
    vocabulary: Vocabulary,
    faults: Faults,
) -> None:
    known = {authority.id for authority in authorities}
    for id_, edition in editions.items():
        here = node.mapping[id_]
        if edition.authority not in known:
            help_ = nearest(edition.authority, known)
            faults.add(here.at(["authority"]), f"unknown authority `{edition.authority}`", help_)
        for period, place in zip(edition.periods, here.mapping["periods"].items, strict=True):
            _check_period(period, place, vocabulary, faults)


def _check_period(period: Period, node: Node, vocabulary: Vocabulary, faults: Faults) -> None:
    if period.first and period.last and period.first > period.last:
        faults.add(node.at(["until"]), f"the period ends on {period.last}, before it begins")
    check_names(period.regions, node.mapping["regions"], "region", vocabulary.regions, faults)
