"""The index of a built site's events in which its timeline looks for words: made by Pagefind, lies in `search/`.

Pagefind stems what it reads and, where no word fits, answers with one that is shorter; it also cuts Chinese into
words in one way when it reads and in another when it is asked. A filter must not guess, so Pagefind is not given the
pages, but their `words`: without stems, each with a mark at its end so that none is the beginning of another, Chinese
by the character. Of words that begin alike it fetches one part of the index where several hold them; so it is noted
with which word each part begins. `theme/static/js/text-search.js` takes a question apart in the same way.
"""

from __future__ import annotations

import gzip
import json
import os
import re
import shutil
import subprocess
import sys
import unicodedata
from collections.abc import Iterator
from pathlib import Path
from tempfile import TemporaryDirectory

import cbor2
from lxml import html

FOLDER = "search"
"""Where the index lies within the site."""

ENTRY = "pagefind-entry.json"
"""What Pagefind reads first: the languages, each with the name of its index."""

KEPT = ("pagefind.js", "wasm.unknown.pagefind", ENTRY, "*.pf_meta", "index/*.pf_index")
"""What a search fetches. The rest of what Pagefind writes are its own search boxes and the pages' texts."""

UNSTEMMED = "x-"
"""Makes of a language's tag one of private use (BCP 47), of which Pagefind knows no stems."""

SEARCHED = html.etree.XPath("//main//*[@data-searched]")
"""The parts of an event's page that say something of this event alone."""

INLINE = {"a", "b", "button", "cite", "code", "em", "q", "span", "strong", "wbr"}
"""The elements of such a part that do not end a word."""

END = "ː"
"""Closes a word. A letter, or Pagefind would drop it, and one that stands in no word."""

HAN = "\u3400-\u9fff\uf900-\ufaff\U00020000-\U0003ffff"

_LETTERS = rf"(?:(?![{HAN}])[^\W_])+"
_TOKEN = re.compile(
    rf"""
    (?P<han> [{HAN}]+ )
  | (?P<word> {_LETTERS} (?: [.,] {_LETTERS} )* )   # also 47,000 and U.S.
    """,
    re.VERBOSE,
)


def index(folder: Path) -> int:
    """Index the events of the built site in *folder*, anew; return the number of their pages.

    Raises FileNotFoundError where *folder* is no folder, subprocess.CalledProcessError where Pagefind fails; no index
    is then left.
    """
    if not folder.is_dir():
        raise FileNotFoundError(f"{folder}: is not a built site; accepted: a folder")
    shutil.rmtree(folder / FOLDER, ignore_errors=True)
    with TemporaryDirectory() as name:
        texts, made = Path(name, "texts"), Path(name, "made")
        texts.mkdir()
        number = sum(_stage(page, texts) for page in sorted(folder.glob("**/events/*.html")))
        if number:
            command = [sys.executable, "-m", "pagefind", "--quiet", "--site", str(texts), "--output-path", str(made)]
            plain = {key: value for key, value in os.environ.items() if not key.startswith("PAGEFIND_")}
            # Away from the caller's folder and variables, in which Pagefind looks for settings.
            subprocess.run(command, check=True, capture_output=True, text=True, cwd=name, env=plain)
            _keep(made, folder / FOLDER)
    return number


def words(text: str) -> str:
    """Return the words of *text* as the index has them.

    >>> words("Über 47,000 clerks’ files; the U.S. files")
    'uberː 47000ː clerksː filesː theː usː'
    >>> words("A向档案局，档案局")
    'aː ː 向 档 案 局 ː 档 案 局'
    """
    letters = (each for each in unicodedata.normalize("NFKD", text) if unicodedata.category(each)[0] != "M")
    found = list(_TOKEN.finditer("".join(letters).lower()))
    plain = [re.sub("[.,]", "", match["word"]) + END for match in found if match["word"]]
    runs = [" ".join([END, *match["han"]]) for match in found if match["han"]]
    return " ".join(dict.fromkeys([*plain, *runs]))


def _stage(page: Path, texts: Path) -> int:
    """Write for Pagefind what is searched of *page*; return how many pages that are."""
    root = html.document_fromstring(page.read_bytes())
    parts = [_text(part) for part in SEARCHED(root)]
    if not parts:
        return 0
    tag = UNSTEMMED + root.get("lang").lower()
    staged = texts / tag / page.name
    staged.parent.mkdir(exist_ok=True)
    body = f'<html lang="{tag}"><body data-pagefind-body>{words(" ".join(parts))}</body></html>'
    staged.write_text(body, encoding="utf-8")
    return 1


def _text(part: html.HtmlElement) -> str:
    for element in part.iter():
        if element.tag not in INLINE:
            element.tail = f" {element.tail or ''}"
    return str(part.text_content())


def _keep(made: Path, target: Path) -> None:
    """Put what a search fetches of what Pagefind has *made* into *target*, with the ids of the events."""
    kept = [path for pattern in KEPT for path in made.glob(pattern)]
    for path in kept:
        copy = target / path.relative_to(made)
        copy.parent.mkdir(parents=True, exist_ok=True)
        shutil.copyfile(path, copy)
    entry = json.loads((made / ENTRY).read_bytes())
    # Pagefind writes the languages in any order, which would make other bytes of the same site.
    entry["languages"] = {tag.removeprefix(UNSTEMMED): entry["languages"][tag] for tag in sorted(entry["languages"])}
    _write(target / ENTRY, entry)
    for tag, known in entry["languages"].items():
        events = dict(_ids(made / "fragment", UNSTEMMED + tag))
        parts = _parts(made / f"pagefind.{known['hash']}.pf_meta")
        _write(target / f"events.{tag}.json", {"events": events, "parts": parts})


def _ids(fragments: Path, tag: str) -> Iterator[tuple[str, str]]:
    """Yield by which name Pagefind knows each page of the language *tag*, and the event that it tells of."""
    for path in sorted(fragments.glob(f"{tag}_*.pf_fragment")):
        yield path.stem, Path(json.loads(_unpacked(path))["url"]).stem


def _parts(meta: Path) -> list[str]:
    """Return the beginning of the first word of each part of an index, as Pagefind cuts it short."""
    _version, _pages, parts, *_ = cbor2.loads(_unpacked(meta))
    return [first for first, _last, _name in parts]


def _unpacked(path: Path) -> bytes:
    return gzip.decompress(path.read_bytes()).removeprefix(b"pagefind_dcd")


def _write(path: Path, value: object) -> None:
    path.write_text(json.dumps(value, ensure_ascii=False, separators=(",", ":")), encoding="utf-8")
