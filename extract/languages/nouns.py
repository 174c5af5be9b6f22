"""Reads English nouns that stand for a deed: “DHS’s request”, “a letter Thursday”, “an order by a judge”."""

from __future__ import annotations

import re

from extract.languages import doubt, presumed
from extract.languages.english import DATED, Reading, told_when

_OF_COURT = re.compile(
    r"\s+(?:by|from)\s+(?:[\w.-]+\s+){0,4}?(?:[Jj]udges?|[Cc]ourts?|panel|Circuit|[Mm]agistrate)\b"
)
"""What follows the noun for what a court handed down."""
_GIVEN = re.compile(
    r"\b(?:after|following|since|despite|in\s+spite\s+of|in\s+defiance\s+of|in\s+violation\s+of|under|because\s+of|thanks\s+to|in\s+light\s+of|in\s+the\s+wake\s+of)\s+"
    r"(?:(?:an?|the|its|their|his|her|that)\s+)?(?:[\w.’'-]+\s+){0,4}$",
    re.IGNORECASE,
)
"""What stands before a deed that the rest builds upon: “will not hand it over after a judge’s ruling Tuesday”."""
_SPOKEN_OF = re.compile(
    r"\b(?:(?:statements?|comments?|remarks|questions?|interviews?|conference|briefing|posts?|articles?|stor(?:y|ies)"
    r"|testimony|asked)\s+(?:on|about|regarding|concerning)|(?:respond|react|referr)\w*\s+to|(?:response|reaction|reply)\s+to)"
    r"\s+(?:(?:an?|the|its|their|his|her|that)\s+)?(?:[\w’'-]+\s+){0,3}$",
    re.IGNORECASE,
)
"""What is said of a deed has a day of its own: “a statement responding to the suit last month”."""
_NAMED = re.compile(r"\s?(?:[A-Z][\w.&–-]*\s){0,3}")
"""What may stand between a date and the noun for a deed: “a March HUD–DHS memorandum”."""
_ANSWERED = re.compile(
    r"\b(?:refus\w+|declin\w+|resist\w+|reject\w+|rebuff\w+|ignor\w+|fought|fighting|compl(?:y|ied|ying)\s+with|gave\s+in\s+to"
    r"|give\s+in\s+to|respond\w*\s+to|respon[sd]\w*\s+to|answer\w*|receiv\w+|following|follow(?:s|ed)|(?:prompted|triggered)\s+by|fend\w*\s+off|after|despite)\s+(?:[\w’'-]+\s+){0,6}$",
    re.IGNORECASE,
)
"""What is done about a request, which must have been made: “refused to give in to a demand from …”."""
_AHEAD = re.compile(
    r"\b(?:forthcoming|upcoming|expected|anticipated|awaited|eventual|future|possible|potential|likely|impending|looming"
    r"|planned|proposed|threatened|hoped-for|hypothetical)\s+(?:[\w-]+\s+)?$",
    re.IGNORECASE,
)
"""What stands before a deed that is yet to come: “the court’s forthcoming decision”."""
_FROM_ONE = re.compile(
    r"\s+(?:of\s+[Uu]nderstanding\s+)?(?:\([A-Z]+\)\s+)?(?:for\s[^,;.]{2,60}?\s)?(?:from|by|between)\b"
)


_PAPER = re.compile(
    r"\b(?:(?P<rule>memo|notice|directive|guidance|bulletin|advisory|circular|rules?|policy|order|regulations?|guidelines"
    r"|law|ordinance|statute)|letters?|report|audit|review|investigation|inquiry|probe|findings|evaluation|study)$",
    re.IGNORECASE,
)
"""Nouns for what is written down, which exists where it is told what it says."""
_SAYS = re.compile(
    r"(?:\s+(?:from|by|of|at|on|in|to|for|about|into|signed\s+by|sent\s+to)\s"
    r"(?:(?!\b(?:that|which|who|would|could|might|may|should|will|can|must|not|to)\b)[^,;:]){2,90}?)?"
    r"(?:,\s+(?:dated|sent|released|issued|published|signed|obtained|made\s+public)\s[^,;:]{3,60},)?\s+(?:\w+ly\s+|also\s+|now\s+)?"
    r"(?:sa(?:id|ys?)|states?d?|f(?:ound|inds?)|show(?:s|ed)?|conclude[sd]?|warn(?:s|ed)|fault(?:s|ed)|ask(?:s|ed)|demand(?:s|ed)"
    r"|raise[sd]?|call(?:s|ed)|cite[sd]|note[sd]|describe[sd]|detail(?:s|ed)|question(?:s|ed)|urge[sd]|criticize[sd]|accuse[sd]|document(?:s|ed)"
    r"|require[sd]?|bar(?:s|red)|forbids?|forbade|prohibit(?:s|ed)?|allow(?:s|ed)?|lets?|permit(?:s|ted)?|direct(?:s|ed)?|instruct(?:s|ed)?"
    r"|orders|ordered|tell(?:s)?|told|authorize[sd]?|mandate[sd]?|limit(?:s|ed)?|expand(?:s|ed)?|restrict(?:s|ed)?|give[sn]?|gave|opens|makes|made|ended|ends)\b"
)
"""What a paper says, right after it or after whose it is: “an audit by the comptroller found”."""
_ONE = re.compile(r"\b(?:an?|another)\s+(?:[\w.’'-]+\s+){0,4}$", re.IGNORECASE)
_NEW = re.compile(r"\b(?:new|recent|latest|revised)\s+(?:[\w.’'-]+\s+){0,4}$", re.IGNORECASE)
"""What stands before a paper that is news; of a rule only that it is new, for one may have stood for long."""
_OF_A_COURT = re.compile(
    r"\b(?:injunction|restraining\s+order|court\s+(?:order|ruling|decision)|ruling|(?P<suit>lawsuits?|suit|class\s+action|(?:legal|court)\s+challenge))$",
    re.IGNORECASE,
)
"""Nouns for what a court handed down, or has before it; a suit is news only where it is a new one."""
_BINDS = re.compile(
    r"(?:\s+(?:from|by|of|in|on|against|over|issued|granted|entered|signed|filed|brought)\s"
    r"(?:(?!\b(?:that|which|who|would|could|might|may|should|will|can|must|not|to)\b)[^,;:]){2,90}?)?"
    r"(?:,\s(?:which|that|by|from|issued|granted|filed|brought)\s[^,;:]{3,60},)?\s+(?:\w+ly\s+|also\s+|now\s+|still\s+)?"
    r"(?:bars?|barred|blocks?|blocked|stops|stopped|halts|halted|keeps|kept|prevents|prevented|forbids|forbade|prohibit(?:s|ed)"
    r"|freezes|froze|lets|allows|allowed|permits|permitted|clears|cleared|leaves|left|orders|ordered|requires|required|forces|forced"
    r"|directs|directed|means|meant|marks|marked|gives|gave|hands|handed|ends|ended|limits|limited|protects|protected|shields|shielded|spares|spared|applies|applied|covers|covered"
    r"|accuses|accused|alleges|alleged|contends|contended|argues|argued|claims|claimed|seeks|sought|challenges|challenged|says|said"
    r"|charges|charged|asks|asked|names|targets|aims)\b"
)
"""What such a paper does, right after it or after whose it is: “the injunction, which covers 20 states, stops”."""
_ON_WORD_OF = re.compile(
    r"\b(?:according\s+to|under)\s+(?:an?|the)\s+(?:new|recent)?(?:[\w.’'-]+\s+){0,4}$", re.IGNORECASE
)
"""The same where the paper is named for what it says: “according to an audit by the comptroller”."""
_WHOSE = re.compile(r"\s+(?:from|by|released|issued|signed|published|sent)\b")


def deed(sentence: str, noun: tuple[int, int], dates: tuple[tuple[int, int], ...]) -> Reading:
    """Read a noun that stands for a deed: done where it has an owner (“DHS’s bid”) or a day (“a letter Thursday”).

    So is what a court is said to have handed down, “an order by a judge”; *dates* are the places where the sentence
    names a time.
    """
    start, end = noun
    owned = re.search(r"[’']s?\s+(?:[\w-]+\s+)?$", sentence[:start]) is not None
    named = any(start >= last and _NAMED.fullmatch(sentence, last, start) for _, last in dates)
    spoken = _SPOKEN_OF.search(sentence, 0, start) is not None and not sentence.startswith(" dated ", end)
    dated = named or (told_when(sentence, end, dates) and not spoken)
    owned = owned or _OF_COURT.match(sentence, end) is not None
    given = (owned or dated) and _GIVEN.search(sentence, 0, start) is not None
    answered = (
        not presumed.of_two(sentence[start:end])
        and _ANSWERED.search(sentence, max(0, start - DATED), start) is not None
        and _FROM_ONE.match(sentence, end) is not None
    )
    paper = _PAPER.search(sentence, start, end)
    news = _NEW if paper and paper["rule"] else _ONE
    says = paper is not None and (
        (news.search(sentence, 0, paper.start()) is not None and _SAYS.match(sentence, end) is not None)
        or (_ON_WORD_OF.search(sentence, 0, paper.start()) is not None and _WHOSE.match(sentence, end) is not None)
    )
    binds = (court := _OF_A_COURT.search(sentence, start, end)) is not None and (
        (court["suit"] is None or _ONE.search(sentence, 0, court.start()) is not None)
        and _BINDS.match(sentence, end) is not None
    )
    says = says or binds
    taken = presumed.noun(sentence, start, end)
    modality = "done" if given or owned or dated or answered or says or taken else "unsaid"
    if _AHEAD.search(sentence, 0, start):
        modality = "planned"
    last = says and sentence[:start].rstrip(" anAN").endswith(",")  # “…, a letter from the senators said”
    if modality == "done" and not given and not last:
        modality = (doubt.supposed if named or taken else doubt.taken_back)(sentence, start) or modality
    tense = "past" if dated else "answered" if answered or taken else "perfect" if says else "progressive"
    return Reading(modality, False, tense, False, start)
