"""Says whether whom a deed is done to, or from whom it comes, may be one of those of whom the story tells."""

from __future__ import annotations

import re

from extract.scene import Scene

RECIPIENT = re.compile(
    r"\b(?:to|with)\s+(?!(?:help|comply|avoid|meet|see|check|be|do|get|keep|verify|find|match|use|make|have|join|work)\b)"
    r"(?P<whom>(?:(?:the|an?|its|their|his|her|federal|state)\s+)*[\w’'.-]+(?:\s+[\w’'.-]+)?)"
)
"""To whom something goes."""
KNOWN = re.compile(
    r"(?:(?:the|its|their|federal|both|all|two)\s+)*(?:them|it|investigators|agents|officers|lawyers|feds|government|Washington|agency|agencies"
    r"|departments?|office|federal\b)"
)
"""Who may be meant by one of the story."""
SENDER = re.compile(
    r"\bfrom\s+(?P<whom>(?:(?:the|an?|its|their|his|her|federal|state)\s+)*[\w’'.-]+(?:\s+[\w’'.-]+)?)"
)
"""From whom something comes."""
NEXT = 120
"""Characters after a verb in which stands to whom something goes."""


def named_there(
    scene: Scene,
    match: re.Match[str],
    place: re.Pattern[str],
    types: tuple[str, ...],
    meant: re.Pattern[str],
    missing: bool = True,
) -> bool:
    """Whether whom *place* finds after the verb is of one of *types* or *meant*; *missing* where it finds nobody."""
    found = place.search(scene.text, match.start("verb"), match.end() + NEXT)
    if found is None:
        return missing
    low, high = found.span("whom")
    named = any(low <= each.start < high and each.type in types for each in scene.mentions)
    return named or meant.match(found["whom"]) is not None


def among(scene: Scene, match: re.Match[str], needed: bool) -> bool:
    """Whether what is given goes to one of whom the story tells, or to nobody said, unless that is *needed*."""
    return named_there(scene, match, RECIPIENT, ("agency", "executive", "pronoun"), KNOWN, not needed)
