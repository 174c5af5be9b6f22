"""Copies, excerpts, updates and translations have one origin; reports of their own have their own."""

from __future__ import annotations

import random
import re
from dataclasses import replace
from datetime import date
from itertools import count

import pytest

from extract import origins
from extract.document import Document
from extract.origins import index
from tests.growth import linear
from tests.quality.copies_speed import documents

NUMBERS = count()

STORY = """The council of Brill voted on Tuesday to close the old bridge to trucks until its hangers are examined.

Inspectors had found cracks during a visit in March, according to a report that the public works department released.

Some 21,000 vehicles a day use the crossing, which was last repaired in 1998 after a barge had struck its second pier.

Two members voted against the closure because the merchants on Carver Avenue had not been heard before the meeting."""

QUOTE = (
    "“Nobody should lose a night of sleep over this bridge, but nobody should drive a loaded truck "
    "across it either, and "
    "whoever has a choice should take the longer road until we know what is wrong with these hangers and "
    "who let it be,” "
)
OTHER = (
    QUOTE
    + "the engineer said.\n\nFor Rosa Amaya, who sells tires near the river, the decision means hundreds of trucks a "
    "day outside her door, as she told anybody who would listen on the morning after."
)
SPANISH = """El ayuntamiento de Brill votó el martes cerrar el puente a los camiones hasta el 30 de junio, dijo
Dana Whitlock.

Unos 21.000 vehículos usan el cruce, reparado en 1998. Costará 1,4 millones de dólares, según Ines Tovar y
Paul Rennick."""
ENGLISH = """On Tuesday the council of Brill voted to keep trucks off the bridge until June 30, as Dana Whitlock said.

Some 21,000 vehicles use the crossing that was repaired in 1998. It will cost 1.4 million dollars, say Ines Tovar
and Paul Rennick."""


def document(text, identifier="", **more):
    identifier = identifier or f"d{next(NUMBERS)}"
    return replace(Document(identifier, f"{identifier}.txt", text, f"sha256:{identifier}", None, ""), **more)


def together(*documents):
    return len({each.origin for each in origins.assign(documents)}) == 1


@pytest.mark.parametrize(
    ("copy", "relation"),
    [
        pytest.param(f"Another headline\n\nBRILL (Harbor Wire) — {STORY}", "syndicated", id="another headline"),
        pytest.param(STORY.replace("\n\n", " "), "syndicated", id="paragraphs run together"),
        pytest.param(STORY[: STORY.index("Some")], "excerpt", id="its first half"),
        pytest.param(
            STORY[STORY.index("Some") :] + "\n\nThe post appeared first on Brill Blog", "excerpt", id="its last"
        ),
        pytest.param(STORY.replace("voted", "decided").replace("Some", "About"), "syndicated", id="edited"),
    ],
)
def test_copies_are_found_and_say_what_they_are(copy, relation):
    placed = {
        each.id: each for each in origins.assign([document(STORY + "\n\n" + STORY[::-1], "a"), document(copy, "b")])
    }

    assert placed["b"].origin == placed["a"].origin
    whole = {each.id: each for each in origins.assign([document(STORY, "a", publisher="Wire"), document(copy, "b")])}
    assert whole["b"].relation == relation
    assert whole["a"].relation == "original"


def test_reports_that_quote_the_same_words_are_two():
    """However long the quotation: it is nobody's report."""
    assert not together(document(QUOTE + "said the engineer.\n\n" + STORY), document(OTHER))


def test_reports_that_print_the_same_statement_without_marks_are_two():
    statement = QUOTE.strip("“”, ") + "."
    one = f"Truckers were told on Tuesday night where they may no longer go, and few of them liked it.\n\n{statement}"
    two = (
        f"{statement}\n\nRosa Amaya sells tires near the river and had asked for nothing of the kind to happen here."
    )

    assert not together(document(one), document(two))


def test_credit_alone_joins_nothing_and_is_shown_where_it_helps():
    """Both say “(Harbor Wire)”; only what they share decides."""
    other = OTHER.replace(QUOTE, "")
    placed = origins.explain([document(f"BRILL (Harbor Wire) — {STORY}"), document(f"RIO (Harbor Wire) — {other}")])
    assert [each.reason for each in placed] == [None, None]

    lead, *others = origins.explain(
        [document(STORY, "a", publisher="Harbor Wire"), document(f"BRILL (Harbor Wire) — {STORY[:300]}.", "b")]
    )
    assert lead.reason is None
    assert "BRILL (Harbor Wire)" in others[0].reason.credit
    assert "credit “BRILL (Harbor Wire) —”" in str(others[0])


def test_translation_is_known_by_figures_dates_and_names():
    spanish, english = document(SPANISH, "es"), document(ENGLISH, "a-en", publisher="Harbor Wire")
    placed = {each.document.id: each for each in origins.explain([spanish, english])}

    assert [placed["a-en"].document.relation, placed["es"].document.relation] == ["original", "translation"]
    reason = next(each.reason for each in placed.values() if each.reason)
    assert reason.kind == "translated"
    assert {"06-30", "21000", "1998", "1400000"} <= set(reason.marks)
    assert not together(
        spanish, document(ENGLISH.replace("21,000", "300").replace("1.4", "6").replace("1998", "1877"))
    )


def test_the_names_of_an_affair_alone_make_no_translation():
    spanish, english = (re.sub(r"\b[\d.,]*\d\b", "", each) for each in (SPANISH, ENGLISH))

    assert not together(document(spanish), document(english))


def test_what_a_record_says_stands():
    """Also where the texts say otherwise."""
    one, two = document(STORY, "a", origin="one", relation="original"), document(STORY, "b", origin="two")

    assert [each.origin for each in origins.assign([one, two])] == ["one", "two"]
    assert {each.origin for each in origins.assign([one, document(STORY, "c")])} == {"one"}


def test_the_fullest_leads_where_nobody_says_which_is_the_original():
    short = STORY.rpartition("\n\n")[0]
    placed = {each.id: each for each in origins.assign([document(short, "a"), document(STORY, "b")])}

    assert placed["a"].origin == "b"
    assert placed["a"].relation == "syndicated"


def test_the_newsroom_that_a_copy_names_leads():
    """Though the copy is fuller by what was put before it."""
    longer = (
        f"By Lena Ostrow, Harbor Wire\n\n{STORY}\n\nIn our town, too, there is a bridge that many people speak about."
    )
    placed = {
        each.id: each
        for each in origins.assign(
            [document(longer, "a", publisher="Brill Gazette"), document(STORY, "b", publisher="Harbor Wire")]
        )
    }

    assert placed["a"].origin == "b"
    assert placed["b"].relation == "original"


def test_order_of_input_does_not_matter():
    some = list(documents(150))
    shuffled = list(some)
    random.Random(1).shuffle(shuffled)

    assert origins.explain(some) == origins.explain(shuffled)


def test_standing_text_of_a_newsroom_joins_nothing():
    """Short reports, each with the same long paragraph about the paper; and copies of one of them elsewhere."""
    about = "Brill Gazette has told the news of the valley since 1904 and is owned by its readers. " * 4
    leads = STORY.split("\n\n")
    own = [document(f"{lead}\n\n{about}", publisher="Brill Gazette") for lead in leads]
    elsewhere = document(f"{leads[0]}\n\n{about.replace('Gazette', 'Times').replace('valley', 'whole wide coast')}")
    placed = {each.id: each.origin for each in origins.assign([*own, elsewhere])}

    assert len({placed[each.id] for each in own}) == len(own)
    assert placed[elsewhere.id] == placed[own[0].id]


def test_empty_and_tiny_documents_are_their_own():
    assert len({each.origin for each in origins.assign([document(""), document("No."), document("No.")])}) == 3


def test_a_bilingual_page_is_a_translation_of_the_original():
    placed = {
        each.id: each
        for each in origins.assign(
            [document(f"{SPANISH}\n\n{STORY}", "a"), document(STORY, "b", published=date(2026, 3, 4))]
        )
    }

    assert (placed["a"].relation, placed["a"].origin) == ("translation", "b")


def test_keys_that_many_documents_share_make_few_pairs():
    """A notice under a thousand stories pairs each of them with a few, not with all."""
    found = index.Index()
    for _ in range(1000):
        found.add([7])
    pairs = list(found.pairs(["en"] * 1000))

    assert len(pairs) < 20 * 1000
    assert all(later > earlier for later, earlier, _ in pairs)


def test_work_grows_with_the_number_of_documents():
    """Four times the documents take about four times as long."""
    most = tuple(documents(1600))

    assert linear(lambda marks: origins.assign(most[: len(marks)]), "." * 400)
