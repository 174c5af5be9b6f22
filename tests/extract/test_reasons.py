"""Each merge says why, and so does each refusal of what looks alike."""

from __future__ import annotations

import json
from datetime import date

from extract import events, merge, origins, reasons
from extract.document import Document
from extract.listing import why_json, why_lines

DAY = "PUBLISHED Mar 11, 2026, 2:05 PM ET\n\n"
FIRST = DAY + "Last year ICE requested the addresses of nearly 1.3 million taxpayers from the IRS, a filing says."
SECOND = DAY + "ICE requested the addresses of about 1.28 million taxpayers from the IRS in 2025, officials said."
OTHER = DAY + "ICE requested the addresses of about 9,000 taxpayers from the IRS last month, officials said."


def told(lexicons, words, *texts):
    documents = origins.assign(
        Document(f"text-{number}", f"{number}.txt", text, f"sha256:{number:064}", date(2026, 3, 11), "")
        for number, text in enumerate(texts)
    )
    found = [event for each in documents for event in events.find(each, lexicons, words)]
    return {each.id: each for each in documents}, merge.merge(found, words)


def test_a_merge_names_kind_parties_records_dates_and_figures(lexicons, words):
    _, (merged,) = told(lexicons, words, FIRST, SECOND)
    (join,) = reasons.joins(merged, words)

    assert join.reasons[0] == "both tell of a deed of the kind request"
    assert "whose records: both say irs" in join.reasons
    assert "who asks for or receives them: both say ice" in join.reasons
    assert "which records: both say irs-taxpayer-records" in join.reasons
    assert "when: both say 2025" in join.reasons
    assert next(each for each in join.reasons if each.startswith("how many: ")).endswith(" agree")


def test_a_near_miss_names_what_keeps_it_apart(lexicons, words):
    _, merged = told(lexicons, words, FIRST, OTHER)
    one, two = merged
    (near,) = reasons.apart(one, merged, words)

    assert near.other is two
    assert near.reason == f"one is dated {one.when}, the other {two.when}"


def test_what_shares_nothing_or_is_of_another_kind_is_no_near_miss(lexicons, words):
    suit = DAY + "Twenty states sued last month over the sharing of Medicaid data with DHS."
    _, merged = told(lexicons, words, FIRST, suit)

    assert len(merged) == 2
    assert all(reasons.apart(each, merged, words) == () for each in merged)


def test_every_pair_of_the_seeds_that_is_kept_apart_has_a_reason(seeds, lexicons, words):
    from extract import records

    documents = origins.assign(records.documents(records.load(seeds), seeds))
    merged = merge.merge([event for each in documents for event in events.find(each, lexicons, words)], words)
    near = [each for one in merged for each in reasons.apart(one, merged, words)]

    assert near
    assert all(each.reason for each in near)


def test_text_and_json_say_the_same(lexicons, words):
    documents, merged = told(lexicons, words, FIRST, SECOND, OTHER)
    first = next(each for each in merged if len(each.evidence) == 2)
    said = "\n".join(why_lines(first, merged, documents, words))
    fields = json.loads(json.dumps(why_json(first, merged, documents, words)))

    assert all(reason in said for each in fields["joined"] for reason in each["reasons"])
    assert [each["reason"] for each in fields["apart"]] == ["one is dated 2025, the other 2026-02"]
    assert "kept apart: request, irs → ice, irs-taxpayer-records, 2026-02: one is dated" in said
