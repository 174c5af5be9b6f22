"""The five documents, as full texts and as abstracts, tell what a careful person finds in them, and no more."""

from __future__ import annotations

from dataclasses import replace

import pytest

from extract import events, merge, origins, read, records
from timeline.when import When

GOLD = {
    # what, whose, by whom: the widest honest date (seeds_gold.md, column “EDTF (text)”)
    ("request", "fpls", "dhs"): "[..2026-03-11]",
    ("disclosure", "irs-taxpayer-records", "ice"): "2025",
    ("ruling", "irs-taxpayer-records", ""): "2025-10~/2025-12",
    ("appeal", "irs-taxpayer-records", ""): "[..2026-03-11]",
    ("request", "irs-taxpayer-records", "ice"): "2025",
    ("error", "irs-taxpayer-records", ""): "2026-02",
    ("oversight", "fpls", ""): "2025",
    ("request", "fpls", "doge"): "2025",
    ("agreement", "medicaid-enrollee-data", ""): "2025-07-14",
    ("request", "medicaid-enrollee-data", ""): "2025-06",
    ("lawsuit", "medicaid-enrollee-data", ""): "2025-06/2025-07-17",
    ("oversight", "medicaid-enrollee-data", ""): "2025-06",
}


def found(folder, lexicons, words, change=lambda each: each):
    placed = origins.assign(change(each) for each in records.documents(records.load(folder), folder))
    return merge.merge([event for each in placed for event in events.find(each, lexicons, words)], words)


def test_all_events_are_found_once_each_with_an_honest_date(seeds, lexicons, words):
    """One entry for the CNN story's events however many copies tell them; nothing that is no event."""
    dated = [each for each in found(seeds, lexicons, words) if each.when is not None]
    left = dict(GOLD)
    for each in dated:
        key = next(
            (one for one in left if one[0] == each.kind and one[1] in each.systems and one[2] in ("", *each.to)), None
        )
        assert key is not None, f"{each.kind} {each.systems} {each.when}: {each.evidence[0].sentence}"
        assert When.parse(left.pop(key)) == each.when

    assert left == {}


def test_abstracts_and_full_texts_tell_the_same(abstracts, full, lexicons, words):
    """Kind, parties, records and dates agree; only the sentences that tell them differ."""

    def frames(folder):
        return sorted(
            (each.kind, sorted({one.document for one in each.evidence}), each.systems, str(each.when))
            for each in found(folder, lexicons, words)
        )

    def kinds(folder):
        return sorted((kind, systems, when) for kind, _, systems, when in frames(folder))

    assert kinds(abstracts) == kinds(full)


def test_three_documents_are_one_report(seeds):
    placed = origins.assign(records.documents(records.load(seeds), seeds))
    relations = {each.id: (each.origin, each.relation) for each in placed}

    assert len({origin for origin, _ in relations.values()}) == 3
    assert {"excerpt", "syndicated", "translation"} == {
        relation for origin, relation in relations.values() if origin == "cnn-2026-03-11-parent-locator"
    }


def test_machine_finds_the_copies_by_itself(full):
    """Without a word from the records, the three copies are one origin and each is what it is."""
    bare = [replace(each, origin="", relation="") for each in records.documents(records.load(full), full)]
    placed = {each.id: each for each in origins.assign(bare)}
    cnn = [each for name, each in placed.items() if name.startswith("cnn")]

    assert len({each.origin for each in cnn}) == 1
    assert len({each.origin for each in placed.values()}) == 3
    assert placed["cnn-parent-locator-excerpt"].relation == "excerpt"
    assert "excerpt" not in {each.relation for each in cnn if "excerpt" not in each.id}


def test_machine_knows_a_translation_by_its_numbers_and_names(full):
    """The Chinese half of the bilingual page, without the English half, is the same story as the English copy."""
    texts = {path.stem: path.read_text(encoding="utf-8") for path in (full / "originals").glob("*.txt")}
    chinese = texts["cnn-parent-locator-translation"].partition("\nHomeland Security pushes")[0]
    copy = texts["cnn-parent-locator-copy"]
    others = [text for name, text in texts.items() if not name.startswith("cnn")]
    same = origins.translated(origins.prints(chinese), origins.prints(copy))

    assert same > 0.9
    assert all(origins.translated(origins.prints(chinese), origins.prints(text)) < 0.3 for text in others)


def test_undated_document_dates_nothing(seeds, lexicons, words):
    told = [
        each
        for each in found(seeds, lexicons, words)
        if "newsusahub-social-security" in [one.document for one in each.evidence]
    ]

    assert told
    assert all(each.when is None for each in told)


def test_without_its_record_the_paraphrase_stays_unresolved(full, lexicons, words):
    """Its date of publication is not in its text, and the pasted-in item's date is not its own."""
    document = read.document(full / "originals" / "ap-medicaid-agreement-paraphrase.txt")

    assert document.published is None
    assert all(each.when is None for each in events.find(document, lexicons, words))


@pytest.mark.parametrize("name", ["copy", "translation"])
def test_the_texts_say_when_they_were_published(full, name):
    document = read.document(full / "originals" / f"cnn-parent-locator-{name}.txt")

    assert document.published.isoformat() == "2026-03-11"


def test_abstracts_are_in_our_own_words(full):
    """No run of eight words of an abstract stands in its original, names and titles apart."""
    seeds = records.load(full)
    texts = records.texts(seeds, full)
    copied = []
    for seed in seeds:
        source = " ".join(texts[seed.sha256].lower().split())
        tokens = seed.abstract.text.lower().split()
        runs = [" ".join(tokens[at : at + 8]) for at in range(len(tokens) - 7)]
        copied += [f"{seed.id}: {run}" for run in runs if run in source]

    assert copied == []
