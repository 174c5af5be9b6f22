"""Finds who does what to which records in a Spanish sentence, with the subject before or after its verb."""

from __future__ import annotations

import re
from dataclasses import replace

from extract.languages.es.standins import OPENS
from extract.mentions import COUNTED_ES, Mention
from extract.scene import Scene

_ARTICLE = r"(?:(?:el|la|los|las|un|una|unos|unas|otro|otra|varios|varias|dich[oa]|es[ae]|propi[oa])\s+){0,2}"
_GOVERNED = re.compile(
    r"\b(?!(?:para|hasta|desde)\s+entonces\b)"
    r"(?:del?|al?|con|contra|por|para|sobre|entre|en|ante|hacia|desde|sin|seg[uú]n|tras|que|como|bajo|hasta|junto\s+a)\s+"
    + _ARTICLE
    + r"(?:(?:ex|propi[oa]|entonces|actual|mism[oa]|primer[oa]?)\s+)?$",
    re.IGNORECASE,
)
_NOT_BY = ("que", "como", "segun", "según")
"""Words in front of a subject: “la lista que el IRS entregó”."""
_GROUP = re.compile(
    r"\b(?:grupo|coalición|coalicion|docena|veintena|decena|centenar|par|mayoría|alianza|bloque|delegación|trío|panel|mitad|resto)\s+"
    r"(?:\w+\s+)?del?\s+(?:l[oa]s?\s+)?(?:\w+\s+)?$"
    r"|\b(?:un[oa]|dos|tres|cuatro|cinco|varios|varias|algun[oa]s|much[oa]s)\s+de\s+(?:l[oa]s|sus)\s+$",
    re.IGNORECASE,
)
"""A number of doers: “un grupo de 40 senadores”."""
_BY = re.compile(
    r"\bpor\s+(?:(?:parte|decisi[oó]n|orden|fallo|obra)\s+del?\s+)?" + _ARTICLE + r"(?:propi[oa]\s+)?$", re.IGNORECASE
)
_TO = re.compile(r"\b(?:al?|con|para|del?|hacia|entre)\s+" + _ARTICLE + r"$", re.IGNORECASE)
_TIME = (
    r"(?:lunes|martes|mi[eé]rcoles|jueves|viernes|s[aá]bado|domingo|enero|febrero|marzo|abril|mayo|junio|julio|agosto|"
    r"sep?tiembre|octubre|noviembre|diciembre|d[ií]a|mes|a[ñn]o|verano|oto[ñn]o|invierno|primavera|\d{1,4})"
)
_WHEN = (
    r"(?:hoy|ayer|anteayer|tambi[eé]n|ya|finalmente|formalmente|temporalmente|"
    rf"(?:el|este|en)\s+(?:pasado\s+)?(?:\d{{1,2}}\s+de\s+)?{_TIME}(?:\s+(?:pasado|del?\s+(?:\d{{4}}|a[ñn]o\s+pasado)))?|"
    r"(?:la|esta)\s+semana(?:\s+pasada)?)"
)
_AFTER = re.compile(rf"(?:,?\s+{_WHEN},?)?\s+{_ARTICLE}(?:(?!que\b|si\b)\w+\s+)?", re.IGNORECASE)
"""What may stand between a verb and a subject that follows it."""
_RELATIVE = re.compile(
    r"(?:(?P<comma>,)\s*)?\b(?:(?P<one>(?:el|la|los|las)\s+)?que|quien(?:es)?|el\s+cual|la\s+cual|los\s+cuales|las\s+cuales)"
    rf"\s+(?:{_WHEN}\s+)?$",
    re.IGNORECASE,
)
_OBLIQUE = re.compile(
    rf"\b(?:al?|con|del?|en|por|para|sobre)\s+(?:(?:el|la|los|las|lo)\s+)?(?:que|cual(?:es)?|quien(?:es)?)\s+(?:{_WHEN}\s+)?$",
    re.IGNORECASE,
)
"""A relative whose antecedent is no subject: “la policía, a la que dio …”; the main subject does it."""
_SECOND = re.compile(
    r"\bque\b[^;]*,\s+[ye]\s+(?:(?:tambi[eé]n|adem[aá]s|luego|despu[eé]s|le|les|se)\s+)*$", re.IGNORECASE
)
"""What stands before a second verb of the main subject, after a clause of its own: “dijo que …, y prohibió …”."""
_FIRST = re.compile(
    r"\b(?:fue|fueron|es|son)\s+(?:el|la|los|las)\s+(?:primer\w*|segund\w*|[uú]nic\w*|[uú]ltim\w*)(?:\s+\w+){0,2}\s*$",
    re.IGNORECASE,
)
"""A relative clause that tells the news: “Florida fue el primer estado que entregó …”."""
_CLEFT = re.compile(r"[\s“\"(]*(?:fue|fueron|es|son|era|eran)\s", re.IGNORECASE)
"""A sentence that lifts out its subject: “Fue el secretario quien pidió …”."""
_LIFTED = re.compile(r"\b(?:fue|fueron|es|son)\s+(?:\w+\s+){0,5}$", re.IGNORECASE)
"""The same later in its sentence: “esta vez fue un panel del Noveno Circuito el que rehusó …”."""
_SAYS = re.compile(
    r"(?:\b(?:dij|dice|dici|inform|anunci|admit|reconoc|confirm|confes|revel|asegur|afirm|señal|explic|indic|agreg|añad|cont|relat|"
    r"not|anot|consta|sab|recuerd|recalc|detall|precis|declar|document|muestr|mostr|demuestr|escrib|determin|conclu|advirt|sostuv|sostien|hall|encontr)\w*(?:\s+(?:al?|en|el|este|esta|la|durante|ante|por|mediante|con|tambi[eé]n|adem[aá]s)\s+(?:[\w.’'-]+\s*){0,7}?)?|\ben|\btras|\bde)\s+$",
    re.IGNORECASE,
)
"""Words after which “que” opens what is said, and is nobody."""
_ASIDE = re.compile(
    r"(?:,\s+(?:que|quien(?:es)?|cuy[oa]s?|con\s+sede|encabezad[oa]s?|liderad[oa]s?|dirigid[oa]s?|entre\s+ell[oa]s|junto\s+con|"
    r"seg[uú]n|dependiente|perteneciente)\b[^,;()]{0,160},|[(—–][^()—–]{0,160}[)—–])",
    re.IGNORECASE,
)
"""What is put in between commas or in brackets, whose names are no subject of the verb after it."""
_DONE_TO_IT = re.compile(
    r"[\s“\"(]*(?:aquel|aquella|est[ae]|es[ae]|el|la|los|las|dich[oa]|su)\s+(?:[\w-]+\s+){1,6}$", re.IGNORECASE
)
"""An object that stands first, which a pronoun before the verb takes up."""
_CLITIC = re.compile(r"(?:se\s+|ya\s+)?l[oa]s?\s", re.IGNORECASE)
_DONE_BY = re.compile(r"\w(?:ad|id)[oa]s?\s", re.IGNORECASE)
"""A participle, which has an agent of its own."""
_EDGE = re.compile(
    r"[;:—–]|,\s+(?:pero|y|mientras|quien(?:es)?|donde|aunque|porque|pues|antes|cuando|seg[uú]n|dij\w+|inform\w+|confirm\w+|afirm\w+)\b"
    r"|\b(?:pero|porque|aunque|mientras|hasta\s+que|sino|(?:luego|despu[eé]s)\s+de\s+que)\b",
    re.IGNORECASE,
)
_END = re.compile(r"[,;:—–(]|\b(?:que|y|e|pero|aunque|mientras|cuando|porque)\b", re.IGNORECASE)
"""What ends the clause of a verb at the latest, or opens one beside it."""
_TAKEN_UP = re.compile(r"\b(?:les?|se)\b", re.IGNORECASE)
"""The pronoun that takes up a receiver named first: “al ICE le fueron remitidos”."""
_AGENTS = re.compile(r"los\s+(?:agentes|inspectores)\b", re.IGNORECASE)
"""Those who use records, and so stand for who receives them."""
_PLACE = re.compile(r"\ben\s+$", re.IGNORECASE)
"""What makes a state the place where something is done: “En Colorado, el departamento exigió …”."""
_SPEAKS = re.compile(
    r"\s+(?:(?:el|la|un|una|uno\s+de|su|sus|los|dos|varios)\s+(?:sus\s+|de\s+sus\s+)?)?"
    r"(?:portavo(?:z|ces)|vocer[oa]s?|fuentes?|abogad[oa]s?|analistas?|expert[oa]s?|periodistas?|diario|peri[oó]dico|medio)\b",
    re.IGNORECASE,
)
"""A subject after its verb that is no doer: “confirmó uno de sus voceros”."""
NEAR = 40
CLOSE = 3
PERSONAL = ("ruling", "oversight")
"""Kinds of deed whose doer, a judge or a lawmaker, a sentence may leave out."""
AUTHORS = ("watchdog", "court", "legislature", "plaintiff")
FAR_OWN = 14
"""How many characters before “por” a nearer participle may begin, to which the agent then belongs."""
FAR_AGENT = 160
"""Characters within which the one named with “por” follows the verb."""


def doer(scene: Scene, group: int, verb: tuple[int, int], passive: bool, noun: bool) -> Mention | None:
    """Return who does it; *group* is where the verb group begins, *noun* whether the deed is a noun."""
    actors = [each for each in scene.mentions if each.acts]
    after = [each for each in actors if each.start >= verb[1]]
    if noun:
        owners = [
            each
            for each in after
            if re.fullmatch(
                rf"\s+(?:\w+\s+){{0,2}}(?:por\s+parte\s+del?|del?|entre)\s+{_ARTICLE}", _gap(scene, verb, each)
            )
        ]
        return _resolved(owners[0], actors, scene) if owners else None
    if passive:
        agents = [
            each
            for each in after
            if each.start - verb[1] < FAR_AGENT
            and (agent := _BY.search(scene.text, max(0, each.start - NEAR), each.start))
            and not _DONE_BY.search(scene.text, max(verb[1], agent.start() - FAR_OWN), agent.start() + 1)
        ]
        return _resolved(agents[0], actors, scene) if agents else _author(scene, group, actors)
    if after and _AFTER.fullmatch(_gap(scene, verb, after[0])) and not _governed(scene, after[0]):
        return _resolved(after[0], actors, scene)
    if _SPEAKS.match(scene.text, verb[1]):
        return None
    before = [each for each in actors if each.end <= group]
    if _OBLIQUE.search(scene.text, max(0, group - 60), group) or _SECOND.search(scene.text, 0, group):
        subject = next((each for each in before if not _governed(scene, each)), None)
        return _resolved(subject, actors, scene) if subject is not None else None
    relative = _RELATIVE.search(scene.text, max(0, group - 60), group)
    if relative is not None and not _SAYS.search(scene.text[: relative.start()]):
        near = [each for each in before if 0 <= relative.start() - each.end <= CLOSE]
        if near and relative["comma"]:
            return _resolved(near[-1], actors, scene)
        lifted = near and relative["one"] and _LIFTED.search(scene.text, 0, near[-1].start)
        if near and (lifted or _CLEFT.match(scene.text)):
            return _resolved(near[-1], actors, scene)
        if near and dated(scene, verb[1]):
            return _resolved(near[-1], actors, scene)
        if not relative["comma"] and not _FIRST.search(scene.text[: relative.start()]):
            return None  # “los estados que demandaron”: which ones, no news
    asides = [aside.span() for aside in _ASIDE.finditer(scene.text, 0, group)]
    main = [each for each in before if not any(low < each.start < high for low, high in asides)]
    for each in reversed(main or before):
        if not _governed(scene, each):
            return _resolved(each, actors, scene)
    if OPENS.match(scene.text[:group]):
        return scene.context.subject and replace(scene.context.subject, start=group, end=group)
    return None


def left_out(scene: Scene, group: int, verb: int, kinds: tuple[str, ...]) -> Mention | None:
    """Return who was spoken of before, of one of the *kinds*, where the sentence leaves its subject out.

    “Aquella prohibición la extendió en diciembre”: a verb that nothing stands before but what it is done to.
    """
    person = scene.context.person
    if person is None or person.type not in kinds:
        return None
    before = scene.text[:group]
    taken_up = _DONE_TO_IT.match(before) is not None and _CLITIC.match(scene.text, group, verb) is not None
    return replace(person, start=group, end=group) if taken_up or OPENS.match(before) else None


def dated(scene: Scene, verb: int) -> bool:
    """Whether the clause of the verb that ends at *verb* has a date: “los estados que demandaron en mayo” is news."""
    edge = _END.search(scene.text, verb)
    end = edge.start() if edge else len(scene.text)
    return any(verb <= low and high <= end + 1 for low, high in scene.dates)


def _author(scene: Scene, group: int, actors: list[Mention]) -> Mention | None:
    """Return who made the thing a passive is about: “un informe de la GAO publicado el jueves”."""
    near = [each for each in actors if 0 < group - each.end <= CLOSE and each.type in AUTHORS]
    owned = [each for each in near if re.search(rf"\bdel?\s+{_ARTICLE}$", scene.text[: each.start])]
    return owned[-1] if owned else None


def _gap(scene: Scene, verb: tuple[int, int], actor: Mention) -> str:
    return scene.text[verb[1] : actor.start]


def _governed(scene: Scene, actor: Mention) -> bool:
    """Whether a preposition stands before a name, so that it is no subject."""
    match = _GOVERNED.search(scene.text, max(0, actor.start - NEAR), actor.start)
    if match is None or match[0].split()[0].lower() in _NOT_BY:
        return False
    return not _GROUP.search(scene.text, max(0, actor.start - NEAR), actor.start)


def _resolved(actor: Mention, actors: list[Mention], scene: Scene) -> Mention | None:
    """Return what “la agencia” stands for: the first office of the sentence, else the last one before it."""
    if actor.type != "pronoun":
        return actor
    if COUNTED_ES.match(scene.text, actor.start):
        states = scene.context.states if scene.context.near else None
        return replace(states, start=actor.start, end=actor.end) if states is not None else None
    places = {each.start for each in actors if each.type == "state"}
    earlier = [
        each
        for each in actors
        if each.end <= actor.start
        and (
            each.type == "agency"
            or (each.type == "state" and len(places) == 1 and not _PLACE.search(scene.text, 0, each.start))
        )
    ]
    receiver = next(iter(scene.context.receivers), "") if _AGENTS.match(scene.text, actor.start) else ""
    if not earlier and receiver and scene.context.near:
        return replace(actor, type="agency", id=receiver)
    found = earlier[0] if earlier else scene.context.office
    return replace(found, start=actor.start, end=actor.end) if found is not None else None


def region(scene: Scene, match: re.Match[str]) -> tuple[int, int]:
    """Return the part of the sentence in which the object of the phrase stands: its clause."""
    verb = match.span("verb")
    right = next((edge.start() for edge in _EDGE.finditer(scene.text, verb[1])), len(scene.text))
    left = max((edge.end() for edge in _EDGE.finditer(scene.text, 0, verb[0])), default=0)
    return min(left, match.start()), right


def handed(scene: Scene, verb: tuple[int, int]) -> bool:
    """Whether a passive without a doer says to whom: “al ICE le fueron remitidos”, “se entregaron al ICE”."""
    agencies = [each for each in scene.mentions if each.type == "agency"]
    first = re.compile(r"\b(?:al?|con)\s+" + _ARTICLE + r"$", re.IGNORECASE)
    return any(
        (_TO if each.start > verb[1] else first).search(scene.text, max(0, each.start - NEAR), each.start)
        and (each.start > verb[1] or _TAKEN_UP.search(scene.text, each.end, verb[1]))
        for each in agencies
    )
