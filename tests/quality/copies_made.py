"""Makes documents of the stories in `copies/`, always the same: copies, translations, and reports that are none."""

from __future__ import annotations

import random
import re
import zlib
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from functools import cache
from pathlib import Path

from extract.document import Document

HERE = Path(__file__).parent / "copies"
HALVES = ("look", "score")

OUTLETS = {
    "Dorset Daily": (
        "The Dorset Daily has told the news of the valley since 1904. It is owned by its readers, "
        "prints on six days of the week and answers every letter. Tips reach the newsroom at any hour, "
        "in person at the office on Bell Street or by telephone; sources are never named without their "
        "consent."
    ),
    "Tidewater Times": (
        "This site uses cookies to remember your choices. By reading on you agree to our use of cookies."
    ),
    "Summit Post": (
        "Copyright 2026 Summit Post. All rights reserved. This material may not be published, "
        "broadcast, rewritten or redistributed without permission."
    ),
    "Prairie Page": (
        "Prairie Page is a nonprofit newsroom that covers towns which have lost their paper. Our work "
        "is free to read because members pay for it, and no donor sees a story before you do. If you "
        "value what we do, become a member for five dollars a month or the price of a single cup of "
        "coffee."
    ),
}
LAW = (
    "Under section 552 of the state code, a public body that holds records of a person shall keep them "
    "accurate and complete, shall not disclose them to another body except for the purpose for which "
    "they were gathered, and shall upon written request of that person make them available within "
    "thirty days of the receipt of such request."
)
_EDITS = (
    "about around almost nearly said stated says states because since only just decided resolved found "
    "discovered wants intends began started end finish asked requested whether if although though expects "
    "anticipates told informed bought purchased largest biggest announced declared show indicate which "
    "that get obtain "
).split()
EDITS = dict(zip(_EDITS[::2], _EDITS[1::2], strict=True)) | {
    "costs": "will cost",
    "and": "as well as",
    "has": "now has",
    "will": "is going to",
    "near": "close to",
}
"""What an editor changes: one word in ten to fifteen of these stories."""

LOCAL = (
    (
        "People in {town} will watch this closely. “We are next,” {name}, who sits on the town's council, "
        "said on Thursday."
    ),
    (
        "The news reached {town} at noon, where {name} of the chamber of commerce called it a lesson for "
        "every neighbor."
    ),
    ("{town}, 40 miles down the road, has been through the same thing twice, as {name} remembers all too well."),
)
"""What a paper puts before a story from elsewhere."""

LATER = (
    (
        "A day after the news from {place}, {name} has called for {a} more people to look into the matter. "
        "At a hastily called meeting in a school gym, {b} residents lined up at one microphone, and the "
        "last of them spoke close to midnight. No decision was taken. Another meeting is to follow within "
        "two weeks, in a larger room."
    ),
    (
        "Letters have been coming in since it happened: {b} of them by Monday, said {name}, who reads them "
        "all. Most are kind. Some {a} ask for money back, and one contains a recipe. In {place} itself the "
        "matter has moved from the front pages to the bakery, where it will stay for a while yet."
    ),
    (
        "What {place} is going through has a history, and {name} has written it down. In a lecture before "
        "{b} listeners the retired teacher described how the same quarrel was fought {a} years ago, by "
        "other people and with other words, and how it ended: with a handshake that nobody meant, and a "
        "plaque."
    ),
)
"""A newsroom's next story, which repeats a paragraph of the first."""

PATTERNS = (
    (
        "An earthquake of magnitude {a}.{b} struck {c} miles {side} of {place} at {d}:{e} a.m. on {month} "
        "{f}, the geological survey said. It occurred at a depth of {g} miles. There were no immediate "
        "reports of damage or injuries. In the past ten days there has been no other earthquake of "
        "magnitude 3.0 or greater centered nearby. This report was made from data of the survey and checked "
        "by {name} before it was published."
    ),
    (
        "{place} Holdings on {month} {f} reported earnings of {c} million dollars in its last quarter. The "
        "company, which is based in {town}, said that it had a net income of {g} cents per share, after "
        "costs that are not expected to come back. It posted revenue of {h} million dollars in the period. "
        "Chief executive {name} said that the results met expectations. Shares have risen {d} percent since "
        "the beginning of the year, and {a} percent in twelve months."
    ),
    (
        "The weather service has issued a flood watch for {place} and {town} counties from {d}:{e} p.m. on "
        "{month} {f} until further notice. Between {a} and {g} inches of rain are expected. Small streams "
        "and low roads may flood quickly, and drivers should turn around when they meet water. {name} of "
        "the county's emergency office asked residents to follow the forecast and to be ready to leave if "
        "the {side} creek rises above {c} feet."
    ),
)
_SENTENCE = re.compile(r"(?<=[.!?。！？”])\s+|(?<=[。！？])")


@dataclass(frozen=True, slots=True)
class Story:
    """A story and what was made of it by hand."""

    id: str
    newsroom: str
    author: str
    place: str
    parts: tuple[tuple[str, str, str], ...]
    """Kind, newsroom where it is another, and text."""

    @property
    def half(self) -> str:
        """``look`` or ``score``."""
        return HALVES[zlib.crc32(self.id.encode()) % 2]


@dataclass(frozen=True, slots=True)
class Labelled:
    """A document with the story that it goes back to."""

    document: Document
    story: str
    kind: str
    """What was made; ``rewrite without credit`` is scored apart."""


@cache
def stories() -> tuple[Story, ...]:
    """Return the stories in order of file and place."""
    found = []
    for path in sorted(HERE.glob("*.md")):
        if path.name not in ("README.md", "statements.md"):
            for block in re.split(r"^# ", path.read_text(encoding="utf-8"), flags=re.MULTILINE)[1:]:
                head, *parts = re.split(r"^## ", block, flags=re.MULTILINE)
                found.append(Story(*(each.strip() for each in head.split("|")), tuple(map(_part, parts))))
    return tuple(found)


def _part(text: str) -> tuple[str, str, str]:
    head, _, body = text.partition("\n")
    kind, _, newsroom = head.partition("|")
    return kind.strip(), newsroom.strip(), body.strip()


@cache
def documents(half: str) -> tuple[Labelled, ...]:
    """Return all documents of one *half*."""
    found = []
    for story in stories():
        if story.half == half:
            found += list(_of_story(story))
    return (*found, *_roundups(half), *_statements(half), *_bulletins(half))


def _of_story(story: Story) -> Iterator[Labelled]:
    chance = random.Random(story.id)
    names = list(OUTLETS)
    chance.shuffle(names)
    first, second, third, fourth = names
    parts = {kind: (newsroom, text) for kind, newsroom, text in story.parts}
    text = parts["en"][1]
    blocks = text.split("\n\n")
    place = story.place

    def made(kind: str, body: str, outlet: str = "", origin: str = "") -> Labelled:
        return _labelled(f"{story.id}-{kind}", origin or story.id, kind, body, outlet)

    yield made("original", f"By {story.author}\n\n{text}", story.newsroom)
    yield made("wire", f"{_headline(text)}\n\n{place} ({story.newsroom}) — {text}\n\n{OUTLETS[first]}", first)
    credit = f"This story was originally published by {story.newsroom}."
    yield made("credited", f"News in brief\n\n{text}\n\n{credit}\n\n{OUTLETS[second]}", second)
    yield made("silent", f"{_headline(blocks[-1])}\n\n{text}\n\n{OUTLETS[third]}", third)
    yield made("trimmed", "\n\n".join(blocks[: max(2, len(blocks) * 3 // 5)]), fourth)
    yield made("excerpt", _fifth(blocks, chance))
    yield made("fifth", f"{_fifth(blocks, chance)}\n\nThe post appeared first on {second}", second)
    yield made("edited", f"{_headline(text)}\n\n{_edited(text)}\n\n{OUTLETS[fourth]}", fourth)
    yield made("run together", re.sub(r"\n\n(?=[^“])", " ", text), third)
    earlier = _figure("\n\n".join(blocks[:3]), chance)
    yield made("earlier", f"{earlier}\n\nThis is a developing story and will be updated.", story.newsroom)
    yield made("garbled", _figure(text.replace(" not ", " ", 1), chance), first)
    for language, lead in (("es", "Con información de"), ("zh", "来源：")):
        if language in parts:
            translation = parts[language][1]
            yield made(language, translation)
            yield made(f"{language} credited", f"{translation}\n\n{lead} {story.newsroom}", f"El {first}")
            cut = translation.split("\n\n")
            yield made(f"{language} trimmed", "\n\n".join(cut[: max(3, len(cut) * 4 // 5)]))
    if "rewrite" in parts:
        outlet, rewrite = parts["rewrite"]
        if zlib.crc32(f"{story.id} credit".encode()) % 3:
            yield made("rewrite", rewrite, outlet)
        else:
            named = rf"(?:,? as |, according to |, )?(?:the )?{story.newsroom}(?: reported)?"
            yield made("rewrite without credit", re.sub(named, "", rewrite), outlet)
    lead = LOCAL[chance.randrange(len(LOCAL))].format(town=_name(chance), name=f"{_name(chance)} {_name(chance)}")
    yield made("local", f"{lead}\n\n{text}", f"{_name(chance)} Gazette")
    cut = "\n\n".join(_edited(text).split("\n\n")[: max(3, len(blocks) - 1)])
    yield made("edited and cut", cut, f"{_name(chance)} Gazette")
    later = LATER[chance.randrange(len(LATER))].format(
        place=place.title(),
        name=f"{_name(chance)} {_name(chance)}",
        a=chance.randint(12, 90),
        b=chance.randint(100, 900),
    )
    background = chance.choice([block for block in blocks[1:] if not block.startswith("“")])
    yield made("follow-up", f"{later}\n\n{background}", story.newsroom, f"{story.id}-follow-up")
    for kind in ("independent", "independent-es"):
        if kind in parts:
            outlet, report = parts[kind]
            own = f"{story.id}-{kind}"
            yield made(kind, f"{report}\n\n{LAW}", outlet, own)
            yield made(f"{kind} wire", f"{report}\n\n{OUTLETS[second]}", second, own)


def _roundups(half: str) -> Iterator[Labelled]:
    """Yield pages that print the beginnings of several stories."""
    some = [story for story in stories() if story.half == half]
    for at in range(0, len(some) - 2, 3):
        leads = ["\n\n".join(story.parts[0][2].split("\n\n")[:1]) for story in some[at : at + 3]]
        yield _labelled(f"roundup-{half}-{at}", f"roundup-{half}-{at}", "roundup", "\n\n".join(leads), "Morning Mail")


def _headline(text: str) -> str:
    return " ".join(re.findall(r"[\w’']+", text)[2:9])


def _fifth(blocks: list[str], chance: random.Random) -> str:
    """Return sentences in a row with a fifth of the words, quotations not counted."""
    sentences = [each for block in blocks if not block.startswith(("“", "«")) for each in _SENTENCE.split(block)]
    wanted = max(28, sum(len(each.split()) for each in sentences) // 5)
    at = chance.randrange(len(sentences) - 1)
    taken: list[str] = []
    while sum(len(each.split()) for each in taken) < wanted:
        if at == len(sentences):
            at = len(sentences) - len(taken) - 1
            taken.insert(0, sentences[at])
            continue
        taken.append(sentences[at])
        at += 1
    return " ".join(taken)


def _edited(text: str) -> str:
    return re.sub(r"[a-z]+", lambda match: EDITS.get(match[0], match[0]), text)


def _figure(text: str, chance: random.Random) -> str:
    """Change one figure."""
    found = chance.choice(list(re.finditer(r"\b\d{2,}\b", text)) or list(re.finditer(r"\d", text)))
    return text[: found.start()] + str(int(found[0]) + 3) + text[found.end() :]


def _statements(half: str) -> Iterator[Labelled]:
    """Yield reports of two newsrooms that print the same statement without marks of quotation."""
    for block in re.split(r"^# ", (HERE / "statements.md").read_text(encoding="utf-8"), flags=re.MULTILINE)[1:]:
        name, *parts = re.split(r"^## ", block, flags=re.MULTILINE)
        identifier = name.strip()
        if HALVES[zlib.crc32(f"{identifier}!".encode()) % 2] == half:
            read = {kind: (newsroom, text) for kind, newsroom, text in map(_part, parts)}
            for kind in ("one", "two"):
                newsroom, report = read[kind]
                lead, _, rest = report.partition("\n")
                body = f"{lead}\n\n{read['statement'][1]}.\n\n{rest}"
                own = f"{identifier}-{kind}"
                yield _labelled(f"{own}-statement", own, "statement", body, newsroom)


def _bulletins(half: str, number: int = 30) -> Iterator[Labelled]:
    """Yield reports after one pattern, each of something else."""
    chance = random.Random(f"bulletins {half}")
    for at in range(number):
        pattern = PATTERNS[at % len(PATTERNS)]
        body = pattern.format(
            **{letter: chance.randint(11, 59) for letter in "abcdefgh"} | {"f": chance.randint(1, 28)},
            side=chance.choice(("north", "south", "east", "west")),
            place=_name(chance),
            town=_name(chance),
            name=f"{_name(chance)} {_name(chance)}",
            month=chance.choice(("March", "April", "June", "July")),
        )
        identifier = f"bulletin-{half}-{at}"
        yield _labelled(identifier, identifier, "bulletin", body, "Prairie Page")


def _name(chance: random.Random) -> str:
    word: Callable[[str], str] = chance.choice
    return (word("BDFGHKLMNPRST") + word("aeiou") + word("bdlmnrst") + word("aeo") + word("nrstx")).capitalize()


def _labelled(identifier: str, story: str, kind: str, body: str, outlet: str) -> Labelled:
    plain = identifier.replace(" ", "-")
    document = Document(plain, f"{plain}.txt", body, f"sha256:{plain}", None, "", publisher=outlet)
    return Labelled(document, story, kind)
