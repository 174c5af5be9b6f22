"""Knows officials by their surname once a text has named them in office: “Judge Ana Reed”, later “Reed ordered …”."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from dataclasses import replace
from functools import lru_cache

from extract import bench
from extract.languages.es import naming
from extract.languages.zh import judges
from extract.mentions import TITLED, Mention
from extract.scene import Scene

Person = tuple[str, str]
"""The type and id of the mention that a surname stands for."""

BODIES = ("court", "legislature")
"""Types whose mention holds the names of its members: “Sens. Ana Reed and Joe Hill”."""

_NAME = r"(?:[A-Z][\w’'-]*\.?\s+){1,3}(?P<last>(?!(?:Jr|Sr)\b)[A-Z][\w’'-]*[a-z][\w’'-]*)"
_TITLED = re.compile(
    rf"(?:Judge|Justice|Sens?\.|Reps?\.|Senators?|Representatives?|and|,)\s+{_NAME}(?=\W|$)",
)
"""A name after the title of a judge or a member of a legislature, or after one that has it."""
_JUDGE = re.compile(r"\b(?:judge|jueza?|magistrad[oa])\b", re.IGNORECASE)
_BEFORE = re.compile(
    rf"(?<![\w.’'-])(?:{_NAME}),\s+(?:(?:an?|the|un[ao]?|el|la)\s+)?"
    r"(?:(?!and\s|or\s)(?:[a-z-]+|U\.S\.|US|Chief|Senior)\s+){0,3}$"
)
_AFTER = re.compile(rf",\s+{_NAME},")
"""A judge whose name stands beside: “Ana Reed, a federal judge in Boston, ruled”, “the judge, Ana Reed, ruled”."""
_OFFICE = r"(?:[Ss]ecretary|[Dd]irector|[Cc]ommissioner|[Aa]dministrator|[Cc]hief|[Gg]eneral|[Gg]overnor|Gov\.)"
_NAMED = re.compile(rf"\s+{_NAME}(?=\W|$)")
_GIVEN = re.compile(r"\s+(?:[A-Z][\w’'-]*\.?\s+){0,3}")
"""What stands between an office and the surname of its head."""
_HEAD = re.compile(rf"\s+(?:[Aa]cting\s+)?{_OFFICE}\s+{_NAME}(?=\W|$)")
"""The head of an agency and the name that follows: “Treasury Secretary Ana Reed”."""
_TITLE = re.compile(rf"{_OFFICE}(?:\s+of\s+[Ss]tate)?\s*$")
_SITS_IN = re.compile(r"\s+in\s+(?:(?:north|south|east|west)(?:ern)?\s+)?")
"""What stands between a court and its state: “a federal judge in Oregon”."""
_DISTRICT = re.compile(
    r"(?:,?\s+of\s+the\s+(?:U\.S\.|US)\s+[Dd]istrict\s+[Cc]ourt)?\s+for\s+(?:the\s+)?(?:(?:\w+\s+)?District\s+of\s+)?"
    r"(?P<state>[A-Z][a-z]+(?:\s[A-Z][a-z]+)?)"
)
"""The same of a district court: “the U.S. District Court for the Southern District of New York”."""


def named(scenes: Iterable[Scene]) -> Mapping[str, Person]:
    """Return the surnames that *scenes* give to officials; one that two officials bear is left out."""
    found: dict[str, set[Person]] = {}
    told = tuple(scenes)
    for name in judges.find("\n".join(scene.text for scene in told if scene.lexicon.language == "zh")):
        found[name] = {("court", bench.joined("", name, ""))}
    for scene in told:
        for mention in scene.mentions:
            for surname in _surnames(mention, scene):
                found.setdefault(surname, set()).add((mention.type, _id(mention, scene.text, surname)))
    return {surname: person for surname, bearers in found.items() if (person := _one(bearers))}


def _id(mention: Mention, text: str, surname: str) -> str:
    """Return the id of a mention, of a court the seat of the judge of that *surname*."""
    if mention.type != "court":
        return mention.id
    return bench.seat(text, mention.start, mention.end, surname, _district(mention, text))


def _district(mention: Mention, text: str) -> str:
    """Return the state of the district in which a court sits, where that is told."""
    match = _DISTRICT.match(text, mention.end)
    return match["state"] if match and "ircuit" not in match[0] else ""


def _state(mention: Mention, scene: Scene) -> str:
    """Return the state in which a court sits, where it is told: “a federal judge in Oregon”, “a Texas judge”."""
    for each in scene.mentions:
        if each.type == "state" and scene.text[each.start].isupper():
            beside = scene.text[each.end : mention.start] == " " or _SITS_IN.fullmatch(
                scene.text, mention.end, each.start
            )
            if beside:
                return scene.text[each.start : each.end]
    return _district(mention, scene.text)


def _one(bearers: set[Person]) -> Person | None:
    """Return whom all *bearers* name, of a judge with the level that only some tell; None where they are two."""
    best, *others = sorted(bearers, key=lambda each: (each[0] != "court" or each[1].startswith("/"), each))
    same = all(each[0] == "court" == best[0] and not bench.apart(best[1], each[1]) for each in others)
    return best if same else None


def _surnames(mention: Mention, scene: Scene) -> list[str]:
    return _within(mention, scene) or _beside(mention, scene)


def _beside(mention: Mention, scene: Scene) -> list[str]:
    """Return the surname of a judge whose name stands before or after the office."""
    text = scene.text
    if (
        mention.type != "court"
        or scene.lexicon.language == "zh"
        or not _JUDGE.search(text[mention.start : mention.end])
    ):
        return []
    name = _BEFORE.search(text, 0, mention.start) or _AFTER.match(text, mention.end)
    return [_bare(name)] if name is not None else []


def _within(mention: Mention, scene: Scene) -> list[str]:
    text = scene.text
    said = text[mention.start : mention.end]
    if scene.lexicon.language != "en":
        return naming.surnames(said) if scene.lexicon.language == "es" and mention.type in TITLED else []
    if mention.type in BODIES:
        return [_bare(match) for match in _TITLED.finditer(said)]
    if mention.type in ("agency", "state", "watchdog"):
        titled = _TITLE.search(said) is not None
        match = (_NAMED if titled else _HEAD).match(text, mention.end)
        return [_bare(match)] if match else []
    return []


def _bare(name: re.Match[str]) -> str:
    """Return the surname of a *name* without what makes it a possessive."""
    return name["last"].removesuffix("’s").removesuffix("'s")


def recognised(scene: Scene, known: Mapping[str, Person]) -> Scene:
    """Return *scene* with a mention wherever a surname of *known* stands alone, and each court with its seat."""
    if any(each.type == "court" for each in scene.mentions):
        scene = replace(scene, mentions=tuple(_seated(each, scene, known) for each in scene.mentions))
    if not known:
        return scene
    new = []
    longer: dict[int, Mention] = {}
    for match in _alone(tuple(known), scene.lexicon.language).finditer(scene.text):
        if all(match.end() <= each.start or each.end <= match.start() for each in scene.mentions):
            here = Mention(match.start(), match.end(), *known[match[0]])
            titled = next((each for each in scene.mentions if _bears(each, here, scene.text)), None)
            if titled is not None:
                longer[titled.start] = replace(titled, end=here.end)
            else:
                new.append(here)
    kept = [longer.get(each.start, each) for each in scene.mentions]
    return replace(scene, mentions=tuple(sorted((*kept, *new)))) if new or longer else scene


def _bears(office: Mention, name: Mention, text: str) -> bool:
    """Whether a *name* is that of the one in *office* right before it: “Gov. Ana Reed”."""
    if (office.type, office.id) != (name.type, name.id) or office.end >= name.start:
        return False
    return (
        _TITLE.search(text, office.start, office.end) is not None
        and _GIVEN.fullmatch(text, office.end, name.start) is not None
    )


def _seated(mention: Mention, scene: Scene, known: Mapping[str, Person]) -> Mention:
    if mention.type != "court":
        return mention
    surnames = _surnames(mention, scene)
    if len(surnames) == 1 and surnames[0] in known:
        return replace(mention, id=known[surnames[0]][1])
    return replace(mention, id=bench.seat(scene.text, mention.start, mention.end, state=_state(mention, scene)))


@lru_cache(maxsize=8)
def _alone(surnames: tuple[str, ...], language: str) -> re.Pattern[str]:
    """Return a pattern for *surnames* that stand alone; those of one text are asked for in each of its sentences."""
    names = "|".join(sorted(map(re.escape, surnames), key=len, reverse=True))
    return re.compile(rf"(?<![\w’'-])(?:{names})(?![\w-])" if language != "zh" else names)
