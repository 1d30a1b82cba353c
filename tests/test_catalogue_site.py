"""The catalogue as a site: every page is there, every link leads somewhere, and what authors write is never markup."""

import json
from html.parser import HTMLParser
from pathlib import Path
from urllib.parse import unquote, urlsplit

import pytest

from guidecheck.authoring.load import load
from guidecheck.authoring.proved import proved_cases
from guidecheck.diagnostics import InvalidInput
from guidecheck.reports.catalogue_site import write_site
from tests.rule_folders import Change, Swap, rule_folder

GUIDELINE = "first/neck/guideline.yaml"


class Page(HTMLParser):
    """The tags, links, ids, words and embedded data of a page."""

    def __init__(self, path: Path) -> None:
        super().__init__()
        self.links: list[str] = []
        self.sources: list[str] = []
        self.ids: list[str] = []
        self.words: list[str] = []
        self.tags: list[str] = []
        self.data = ""
        self.path = path
        self._inside = ""
        self.feed(path.read_text(encoding="utf-8"))

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        given = dict(attrs)
        self.tags.append(tag)
        self._inside = str(given.get("type", "")) if tag == "script" else ""
        self.links += [str(given["href"])] if "href" in given else []
        self.sources += [str(given["src"])] if "src" in given else []
        self.ids += [str(given["id"])] if "id" in given else []

    def handle_data(self, data: str) -> None:
        if self._inside == "application/json":
            self.data += data
        else:
            self.words.append(data)

    @property
    def text(self) -> str:
        return " ".join(" ".join(self.words).split())


def _site(at: Path, *changes: Change) -> dict[str, Page]:
    root, out = rule_folder(at, changes), at / "site"
    library = load(root)
    count = write_site(library, proved_cases(library, root), out)
    pages = {path.relative_to(out).as_posix(): Page(path) for path in out.rglob("*.html")}
    assert count == len(pages)
    return pages


def test_there_is_a_page_for_everything(tmp_path: Path) -> None:
    assert set(_site(tmp_path)) == {
        "index.html",
        "vocabulary.html",
        "first/neck/index.html",
        "first/neck/mri.html",
        "concepts/red-flag.html",
    }


def test_every_link_leads_to_a_page_and_a_place_in_it(tmp_path: Path) -> None:
    pages = _site(tmp_path)
    by_path = {page.path.resolve(): page for page in pages.values()}
    for page in pages.values():
        for link in page.links:
            parts = urlsplit(link)
            assert not parts.scheme, f"{link} leaves the site"
            target = (page.path.parent / unquote(parts.path)).resolve() if parts.path else page.path.resolve()
            assert target in by_path, f"{link} in {page.path.name} leads nowhere"
            assert not parts.fragment or parts.fragment in by_path[target].ids, f"{link} in {page.path.name}"


def test_nothing_is_fetched_from_elsewhere(tmp_path: Path) -> None:
    for page in _site(tmp_path).values():
        assert page.sources == []
        assert "link" not in page.tags


def test_ids_are_unique_on_each_page(tmp_path: Path) -> None:
    for page in _site(tmp_path).values():
        assert len(page.ids) == len(set(page.ids))


def test_a_recommendation_shows_its_criteria_their_source_what_they_ask_and_their_cases(tmp_path: Path) -> None:
    text = _site(tmp_path)["first/neck/mri.html"].text
    for words in (
        "Indications: any of these",
        "Care has failed failed-care",
        "pp. 11-12 basis: verified",
        "How many weeks of care has this region had? weeks_of_care is at least 3",
        "rows: neck.flag",
        "changed is true (silence counts as true)",
        "unless",
        "A deficit ✓ met",
        "The record is silent ? not documented",
    ):
        assert words in text


def test_a_guideline_shows_what_it_does_not_encode(tmp_path: Path) -> None:
    assert "neck.prose An introduction" in _site(tmp_path)["first/neck/index.html"].text


def test_a_concept_shows_where_it_is_used(tmp_path: Path) -> None:
    assert "Where it is used MRI of the neck Neck complaints, The first edition" in (
        _site(tmp_path)["concepts/red-flag.html"].text
    )


def test_a_concept_of_one_part_is_not_taken_for_another_concept(tmp_path: Path) -> None:
    one = Swap(
        "concepts.yaml",
        "  fact: deficit\n  is: true\n",
        "  all_of:\n    - {id: sign, text: A sign, fact: deficit, is: true}\n",
    )
    page = _site(tmp_path, one)["concepts/red-flag.html"]
    assert "A sign sign → Is there a neurologic deficit? deficit is true" in page.text


def test_the_search_goes_through_every_recommendation(tmp_path: Path) -> None:
    (entry,) = json.loads(_site(tmp_path)["index.html"].data)
    assert entry["href"] == "first/neck/mri.html"
    assert (entry["regions"], entry["modalities"]) == (["neck"], ["mri"])
    assert "care has failed" in entry["text"]
    assert "neck.flag" in entry["text"]


def test_what_an_author_writes_is_never_markup(tmp_path: Path) -> None:
    hostile = "</script><img src=x onerror=alert(1)>{{ 7*7 }}"
    changes = [
        Swap(GUIDELINE, "title: Neck complaints", f'title: "{hostile}"'),
        Swap(GUIDELINE, "text: Care has failed", f'text: "{hostile}"'),
        Swap(GUIDELINE, "reason: An introduction", f'reason: "{hostile}"'),
        Swap("first/neck/cases.yaml", "name: Too early", f'name: "{hostile}"'),
        Swap("facts/care.yaml", "question: Is the pain improving?", f'question: "{hostile}"'),
    ]
    pages = _site(tmp_path, *changes)
    assert not any("img" in page.tags for page in pages.values())
    for file in ("first/neck/index.html", "first/neck/mri.html", "vocabulary.html"):
        assert hostile in pages[file].text
    assert json.loads(pages["index.html"].data)[0]["guideline"] == hostile


def test_cases_that_are_not_sound_are_a_fault_and_no_page(tmp_path: Path) -> None:
    root = rule_folder(tmp_path, [Swap("first/neck/cases.yaml", "deficit: true", "deficitt: true")])
    with pytest.raises(InvalidInput):
        proved_cases(load(root), root)
