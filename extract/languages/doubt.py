"""Finds the words before an English verb that put what it tells in doubt, or deny it: “critics fear that …”."""

from __future__ import annotations

import re

_DOUBT = re.compile(
    r"""\b(?:
      if|whether|unless|in\ case|lest|would|could|might|(?-i:may)|should|
      warn(?:s|ed|ing)?|
      fear(?:s|ed|ing|ful)?|worr(?:y|ies|ied|ying)|concerns?|concerned|(?:risks?|danger|threat)\ (?:that|of)|at\ risk|
      hop(?:e|es|ed|ing)|wish(?:es|ed)?|wants?|wanted|want\ to|needs?\ to|suppos(?:e|es|ed)|imagin(?:e|es|ed)|
      argu(?:e|es|ed|ing)|contend(?:s|ed|ing)?|assert(?:s|ed|ing)?|ensur(?:e|ing)|
      alleg(?:e|es|ed|ing|ation|ations|edly)|claim(?:s|ed|ing)?|accus(?:e|es|ed|ing)|suspect(?:s|ed)?\ that|
      (?:appear|seem)(?:s|ed)?\ to|
      plan(?:s|ned|ning)?\ to|intend(?:s|ed)?|propos(?:al|als|es)|expect(?:s|ed)?|consider(?:s|ed|ing)|
      (?:into|about|over|amid|of|investigat\w+|prob(?:e|ing)|review(?:ing|ed)?)
      \ (?:[\w-]+\ ){0,3}?(?:reports|complaints|suggestions)\ (?:that|of)|
      how\ (?:many|often|much)|unclear|unknown|rumou?rs?|possibility|possible|potentially|likely|hypothetical|
      (?:do|does|did)(?:\ not|n['’]t)\ (?:think|believe|know)|
      anyone|anybody|whoever|speculat(?:e|ed|ion)|den(?:y|ies|ied)|disput(?:es|ed)|
      reject(?:s|ed)?\ (?:claims|reports)|
      (?:federal\ )?
      (?<!broke\ the\ )(?<!broke\ federal\ )(?<!violated\ the\ )(?<!violated\ federal\ )
      law(?!\ (?:school|firm|clinic|enforcement|professor|students|office|center))|
      statute|ordinance|city\ charter|
      to\ (?:explain|describe|clarify|detail|say)\ (?:how|why|what|which|whether)|
      rules?\ say|the\ act|required\ to|requires?|allow(?:s|ing)|lets|permits|
      call(?:s|ed)?(?:\ (?:\w+day|again|publicly|repeatedly|also))?\ for|
      (?:audit|investigat|review|examin|prob|ask|inquir|question|look)\w*(?:\ (?:in)?to)?\ (?:how|why)|
      demanding|urging|asking|seeking\ to
    )\b""",
    re.VERBOSE | re.IGNORECASE,
)
"""Words after which a clause is thought of, feared, alleged, asked for or allowed, not told as done."""
_CONDITION = re.compile(r"\b(?:if|whether|unless|would|could|alleg\w+|claim(?:s|ed)?|denies|denied)\b", re.IGNORECASE)
_IF = re.compile(r"\b(?:if|whether|unless|would|could)\b", re.IGNORECASE)
_SUPPOSED = re.compile(
    r"\b(?:if|whether|unless|would|could|might|(?-i:may)|should|fear\w*|expect\w*|plan\w*)\b", re.IGNORECASE
)
_NOBODY = re.compile(
    r"\b(?:no|none|neither|nobody|never|without|nor|not)\b(?!\s+(?:longer|only|later|until))", re.IGNORECASE
)
_TURN = re.compile(r"[;:—–]|,\s+(?:but|and|while|though|although|who|which|in\s+which)\b|\bbut\b", re.IGNORECASE)
_ASIDE = re.compile(r",\s+(?:which|who|whose|where|citing|despite|amid|under|after|according)\b[^,;]{0,160},")
"""What is put in between commas, and says nothing of the verb after it."""
_PAPER = re.compile(
    r"\b(?:alleg|argu|claim|contend)\w*\s+in\s+(?:an?|the|their|its|his|her)\s+(?:[\w-]+\s+){0,2}"
    r"(?:suit|lawsuit|complaint|petition|motion|brief|appeal)\s+$"
)
"""A paper in which something is claimed, and itself filed: “alleges in a lawsuit filed last week that …”."""
_OPENING = re.compile(
    r"\W*(?:despite|amid|after|before|following|under|over|in|on|at|by|with|without|citing|ignoring|facing|as|since|"
    r"during|for|from|because|though|although|while|when|weeks|days|months|[A-Za-z]+ing)\b(?!\s+case\b)[^,;]{3,200},\s+(?=[A-Za-z0-9])",
    re.IGNORECASE,
)
"""An opening phrase, up to its comma: “Despite concerns over the law, …”."""
_COURT_LAST = re.compile(r",\s+(?:[\w.’'-]+\s+){0,8}?(?:[Jj]udges?|[Cc]ourts?|[Pp]anel|[Jj]ustices|Circuit)\b[^,;]*$")
"""A court named after what it decided: “states may not be cut off, a federal judge ruled”."""
_DECIDED = re.compile(
    r"(?:ha[sd]\s+)?(?:ruled|held|found|said|decided|concluded|declared|wrote|determined)\b(?!\s+that\b)"
)
"""Verbs that may follow what was decided."""
_OPINION = re.compile(
    r"\b(?:critics|advocates|opponents|supporters|experts|scholars|groups|lawyers|researchers|residents|observers)\s+"
    r"(?:\w+\s+){0,6}?(?:say|says|said|argue|argues|argued|warn|warned|believe|believed|contend|contended|counter)\b"
    r"|\b(?:(?<!United )states|plaintiffs|suit|lawsuit)\s+(?:\w+\s+){0,3}?(?:say|says|argue[sd]?|contend(?:s|ed)?)\b",
    re.IGNORECASE,
)
_QUOTED = re.compile(r"“[^“”]*[,?!]”")
"""What somebody is quoted as saying, which puts nothing else in doubt: “The law is plain,” she wrote."""
_PAPER_SAYS = re.compile(
    r"(?:law|statute|act|ordinance|proposals?)\b"
    r"|(?:bills?|measures?|legislation|laws?|acts?|statutes?|amendments?|resolutions?|proposals?|rules?|polic(?:y|ies)|memos?|directives?"
    r"|notices?|guidance|orders?|bulletins?|instructions)\s+(?:to|that|which|from|by|of|on|about|aimed|designed|meant|[a-z]+ing)\b[^;]*",
    re.IGNORECASE,
)
"""A paper and what it says, before the verb that tells what became of it: “a bill that would bar it passed”."""
REACH = 400
"""How many characters before a verb may put it in doubt."""


def supposed(sentence: str, noun: int) -> str:
    """Return what `taken_back` does for a *noun* with its day, which was made whatever is claimed of it.

    “The suit alleges that the April 24 subpoena breaks the law.”
    """
    found = taken_back(sentence, noun)
    clause = _TURN.split(sentence[max(0, noun - REACH) : noun])[-1]
    return found if found == "denied" or _SUPPOSED.search(clause) else ""


def taken_back(sentence: str, group: int, coordinate: bool = False, led: int = -1) -> str:
    """Return ``unsaid`` or ``denied`` where words before the verb take back what it tells, else nothing.

    A *coordinate* verb (“it wants to deport and on Tuesday received”) shares only conditions and opinions, after a
    comma (“they claimed that it was illegal, and asked the court to stop it”) only conditions. The noun at *led* to
    which something was done puts nothing in doubt: “a law signed in May”.
    """
    before = _QUOTED.sub(lambda said: " " * len(said[0]), sentence[max(0, group - REACH) : group])
    if _DECIDED.match(sentence, group) and (court := _COURT_LAST.search(before)):
        before = before[court.start() :]
    if 0 <= led < group:
        low = max(0, led - max(0, group - REACH))
        before = before[:low] + _PAPER_SAYS.sub("", before[low:])
    turns = [match.end() for match in _TURN.finditer(before)]
    scope = _ASIDE.sub(",", before[turns[-1] :] if turns else before)
    scope = _PAPER.sub("", scope)
    opening = _OPENING.match(scope)
    if opening is not None:
        scope = scope[opening.end() :]
    if _OPINION.search(scope):
        return "unsaid"
    shared = _IF if before.rstrip().endswith(",") else _CONDITION
    if (shared if coordinate else _DOUBT).search(scope):
        return "unsaid"
    if not coordinate and _NOBODY.search(scope.rsplit(",", 1)[-1]):
        return "denied"
    return ""
