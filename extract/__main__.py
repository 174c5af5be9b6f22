"""The command `python -m extract`: one verb a job; exit 0 fine, 1 faults in the input, 2 wrong use."""

from __future__ import annotations

import argparse
import json
import sys
from collections import Counter
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from dataclasses import replace
from datetime import date
from pathlib import Path

from extract import check, dates, listing, originals, read, records, run
from extract.document import Document
from extract.engine import drive, pool, progress, sources, tables
from extract.engine.shards import Shard
from extract.engine.store import Store
from extract.formats import walk
from extract.formats.files import STANDARD_INPUT
from extract.origins.stories import stories
from extract.publication import files
from extract.review import command
from extract.run import Found
from timeline import collection, glossary, style, vocabulary
from timeline import sources as one_page
from timeline.faults import Fault, FaultsError
from timeline.vocabulary import Vocabulary
from timeline.when import ACCEPTED, When
from timeline.written import written

PATHS = "files, folders, or - for standard input; .txt, .md, .html, .pdf, .warc, .warc.gz"
CACHE = Path(".build/extract")
"""Where the results of large runs are kept."""
FEW, SMALL = 64, 10_000_000
"""So many files of together so many bytes are read sooner than a process is started."""
STOPPED = 130
"""The exit status of a run that a person stopped, as shells have it."""


def main(arguments: list[str] | None = None) -> int:
    """Run the verb that *arguments* name and return the exit status."""
    parser = _parser()
    options = parser.parse_args(arguments)
    if "engine" in options and (options.engine == "dask") != bool(options.scheduler):
        parser.error("--engine dask and --scheduler ADDRESS go together")
    try:
        status: int = options.verb(options)
    except FaultsError as error:
        return _complain(error.faults)
    except BrokenPipeError:
        sys.stderr.close()
        return 0
    except KeyboardInterrupt:
        again = "; the same command goes on where this one was" if "engine" in options else ""
        print(f"stopped{again}", file=sys.stderr)
        return STOPPED
    return status


def _day(text: str) -> date:
    try:
        return date.fromisoformat(text)
    except ValueError:
        raise argparse.ArgumentTypeError(f"found “{text}”; accepted: a day as YYYY-MM-DD") from None


def _count(text: str) -> int:
    if text.isdecimal() and int(text) > 0:
        return int(text)
    raise argparse.ArgumentTypeError(f"found “{text}”; accepted: a number from 1")


def _when(text: str) -> When:
    try:
        return When.parse(text)
    except ValueError as error:
        raise argparse.ArgumentTypeError(f"found “{text}”: {error}; accepted: {ACCEPTED}") from None


def _reason(text: str) -> str:
    if not text.strip():
        raise argparse.ArgumentTypeError("is empty; accepted: why it is turned down, in a few words")
    return " ".join(text.split())


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        prog="python -m extract", description="Draw dated, cited events from news documents."
    )
    verbs = parser.add_subparsers(title="verbs", required=True, metavar="VERB")

    def add(name: str, verb: object, does: str) -> argparse.ArgumentParser:
        sub = verbs.add_parser(name, help=does, description=does[0].upper() + does[1:] + ".")
        sub.add_argument("--seeds", type=Path, default=Path("seeds"), help="folder of seed records (default: seeds)")
        sub.add_argument("--content", type=Path, default=Path("content"), help="folder of the site's content")
        sub.set_defaults(verb=verb, anchor=None)
        return sub

    one = _engine(add("run", _run, "draw the events and write an entry for each new one"))
    one.add_argument("--today", type=_day, default=None, help="date that new entries are added (YYYY-MM-DD)")
    one = add("dates", _dates, "print the time expressions of a text as JSON lines")
    one.add_argument("file", nargs="?", type=Path, metavar="FILE", help="the text (default: standard input)")
    one.add_argument("--anchor", type=_day, default=None, help="date of publication (YYYY-MM-DD)")
    one.add_argument("--language", choices=dates.LANGUAGES, default="auto", help="of the text (default: auto)")
    one = _engine(add("events", _events, "print the events of documents and write no entry"))
    one.add_argument("--anchor", type=_day, default=None, help="date of publication where the text has none")
    one.add_argument("--format", choices=("text", "json"), default="text", help="text, or JSON lines")
    one.add_argument("--why", action="store_true", help="say why tellings were joined, and why events were not")
    one = add("origins", _origins, "print which documents tell one story, why, and where a copy contradicts it")
    one.add_argument("paths", nargs="*", type=Path, metavar="PATH", help=f"{PATHS} (default: the seeds)")
    one.add_argument("--format", choices=("text", "json"), default="text", help="text, or JSON lines")
    one = add("read", _read, "print the text of documents, and by what their bibliography is known, as JSON lines")
    one.add_argument("paths", nargs="+", type=Path, metavar="PATH", help=PATHS)
    one.add_argument("--anchor", type=_day, default=None, help="date of publication where the text has none")
    one = add("published", _published, "print when documents were published, and by what evidence, as JSON lines")
    one.add_argument("files", nargs="+", type=Path, metavar="FILE", help="texts or HTML pages; - for standard input")
    one = add("originals", _originals, "take full texts over into seeds/originals/ by their sha256")
    one.add_argument("folder", type=Path, metavar="DIR", help="where the full texts lie")
    one = _texts(add("review", _review, "print what needs a person, worst first"))
    one.add_argument("--html", type=Path, metavar="FILE", help="write it as one HTML page, with the passages marked")
    one.add_argument("--rejected", action="store_true", help="print what was turned down, and why")
    one = _texts(add("accept", _accept, "carry out what items of the review propose"))
    one.add_argument("ids", nargs="+", metavar="ID", help="id of an item, as the review prints it")
    one.add_argument("--when", type=_when, help="EDTF date of an event that its sources do not date")
    one = _texts(add("reject", _reject, "turn items of the review down, so that they do not come back"))
    one.add_argument("ids", nargs="+", metavar="ID", help="id of an item, as the review prints it")
    one.add_argument("--because", type=_reason, required=True, metavar="TEXT", help="why, to be remembered")
    _texts(add("check", _check, "prove quotations, and that no other words are taken; hold texts to the house style"))
    return parser


def _engine(verb: argparse.ArgumentParser) -> argparse.ArgumentParser:
    """Let *verb* read any number of files."""
    verb.add_argument("paths", nargs="*", type=Path, metavar="PATH", help=f"{PATHS} (default: the seeds)")
    group = verb.add_argument_group("large runs", "None of these changes what is found.")
    workers = "processes (default: all cores)"
    group.add_argument("--workers", type=_count, default=pool.cores(), metavar="N", help=workers)
    cache = f"where the results of more than {FEW} files are kept, so that a stopped run goes on (default: {CACHE})"
    group.add_argument("--cache", type=Path, default=CACHE, metavar="DIR", help=cache)
    group.add_argument("--engine", choices=("local", "dask"), default="local", help="this machine, or a Dask cluster")
    address = "of the cluster, such as tcp://10.0.0.1:8786"
    group.add_argument("--scheduler", default="", metavar="ADDRESS", help=address)
    return verb


def _texts(verb: argparse.ArgumentParser) -> argparse.ArgumentParser:
    wide = "news text to read instead of the seeds, as `run` did; may be given again"
    verb.add_argument("--text", dest="paths", action="append", default=[], type=Path, metavar="PATH", help=wide)
    return verb


def _run(options: argparse.Namespace) -> int:
    place = run.Place(options.seeds, options.content)
    plan, found = run.over(place, _draw(options, place), options.today or date.today())
    run.apply(place, plan)
    for name, word in ((plan.new, "new"), (plan.changed, "changed")):
        for each in name:
            print(f"  {word}: {place.content}/events/{each}.md")
    again = command.options_of(place, options.paths)
    read_of = _files({each.path for each in found.documents.values()}, found.faults) if options.paths else ""
    foreign = f"; {said}" if (said := _foreign(found)) else ""
    needs = f", {len(plan.review)} for a person (python -m extract review{again})" if plan.review else ""
    print(
        f"{len(found.documents)} documents of {found.origins} origins: {len(plan.new)} new, {len(plan.known)} known, "
        f"{len(plan.changed)} changed{needs}{read_of}{foreign}"
    )
    return _complain(found.faults) if found.faults else 0


def _dates(options: argparse.Namespace) -> int:
    text = sys.stdin.read() if options.file is None else read.document(options.file).text
    for found in dates.find(text, options.anchor, options.language):
        print(json.dumps(found.as_json(), ensure_ascii=False))
    return 0


def _events(options: argparse.Namespace) -> int:
    place = run.Place(options.seeds, options.content)
    words = vocabulary.load(options.content / "vocabulary")
    found = _draw(options, place)(words)
    known = found.documents
    for each in found.merged:
        if options.format == "json":
            why = listing.why_json(each, found.merged, known, words) if options.why else {}
            print(json.dumps(listing.as_json(each, known) | why, ensure_ascii=False))
        else:
            print(*listing.lines(each, known), sep="\n")
            if options.why:
                print(*listing.why_lines(each, found.merged, known, words), sep="\n")
    if foreign := _foreign(found):
        print(foreign, file=sys.stderr)
    paths = {each.path for each in known.values()} if found.faults else set()
    return _complain(found.faults, _files(paths, found.faults)) if found.faults else 0


def _origins(options: argparse.Namespace) -> int:
    documents, faults = _documents(options, run.Place(options.seeds, options.content))
    paths = {each.id: each.path for each in documents}
    for story in stories(documents):
        if options.format == "json":
            print(json.dumps(listing.story_json(story), ensure_ascii=False))
        else:
            print(*listing.story_lines(story, paths), sep="\n")
    return _complain(faults, _files(set(paths.values()), faults)) if faults else 0


def _read(options: argparse.Namespace) -> int:
    faults: list[Fault] = []
    paths: set[str] = set()
    for each in read.documents(options.paths, options.anchor):
        if isinstance(each, Fault):
            faults.append(each)
            continue
        paths.add(each.path)
        print(json.dumps(listing.document(each), ensure_ascii=False))
    return _complain(tuple(faults), _files(paths, faults)) if faults else 0


def _published(options: argparse.Namespace) -> int:
    faults: list[Fault] = []
    for path in options.files:
        try:
            print(json.dumps(files.answer(path), ensure_ascii=False))
        except FaultsError as error:
            faults += error.faults
    return _complain(tuple(faults)) if faults else 0


def _originals(options: argparse.Namespace) -> int:
    if not options.folder.is_dir():
        return _complain((Fault(str(options.folder), 1, "", "is not a folder; accepted: where the full texts lie"),))
    result = originals.take(options.folder, records.load(options.seeds), options.seeds / "originals")
    counts = f"{len(result.taken)} originals taken, {len(result.missing)} missing"
    print(f"{counts}, {len(result.unknown)} files that no record names")
    for path in result.unknown:
        print(f"  no record names {path}")
    for each in result.missing:
        print(f"  missing: {each}")
    return 0


def _review(options: argparse.Namespace) -> int:
    place = run.Place(options.seeds, options.content)
    if options.rejected:
        print(command.turned_down(place))
        return 0
    if options.html is not None and options.html.is_dir():
        return _complain((Fault(str(options.html), 1, "", "is a folder; accepted: a file for the page"),))
    documents, faults = _documents(options, place)
    print(command.show(place, documents, options.html, command.options_of(place, options.paths)))
    return _complain(faults) if faults else 0


def _accept(options: argparse.Namespace) -> int:
    place = run.Place(options.seeds, options.content)
    documents, faults = _documents(options, place)
    if faults:
        return _complain(faults)
    for name in command.accept(place, documents, options.ids, options.when):
        print(f"  written: {name}")
    return 0


def _reject(options: argparse.Namespace) -> int:
    place = run.Place(options.seeds, options.content)
    documents, faults = _documents(options, place)
    if faults:
        return _complain(faults)
    for name in command.reject(place, documents, options.ids, options.because):
        print(f"  changed: {name}")
    return 0


def _check(options: argparse.Namespace) -> int:
    place = run.Place(options.seeds, options.content)
    shelf, seeds = collection.load(options.content), records.load(options.seeds)
    given, unread = _documents(options, place) if options.paths else ((), ())
    texts = records.texts(seeds, options.seeds) | {each.sha256: each.text for each in given}
    files_by_id, base = run.files(options.content), str(options.content)
    proof = check.prove(shelf, texts, files_by_id, base)
    total = proof.proved + proof.absent + len(proof.faults)
    sources = {f"the original of {each.abstract.path}": texts[each.sha256] for each in seeds if each.sha256 in texts}
    sources |= {each.path: each.text for each in given}
    ours = tuple(written(shelf, options.content))
    taken, faults = check.borrowed(ours, sources), list(check.astray(ours))
    avoided = style.load(options.content / "vocabulary/en/style.yaml", f"{base}/vocabulary/en/style.yaml", faults)
    for entry in shelf.entries.values():
        faults += style.check(entry, files_by_id[entry.id], f"{base}/events/{entry.id}.md", avoided)
    faults += style.signs(each for each in ours if each.original is not None)
    faults += one_page.check(shelf.entries.values(), files_by_id, base)
    told = (each.fields[field] for each in ours if each.original is None for field in ("title", "body"))
    table = "vocabulary/glossary.yaml"
    faults += glossary.unused(shelf.glossary, told, options.content / table, f"{base}/{table}")
    print(
        f"{len(shelf.entries)} entries without fault; of {total} quotations {proof.proved} stand in their text, "
        f"{proof.absent} could not be checked because their text is not here, {len(proof.faults)} are not in it; "
        f"{len(taken)} times a title or text repeats one of {len(sources)} sources; "
        "faults of style, of numbers in translations, of a page that two entries describe differently, or of a word "
        "explained for nothing: "
        f"{len(faults)}"
    )
    found = (*proof.faults, *taken, *faults, *unread)
    return _complain(tuple(sorted(found))) if found else 0


def _documents(options: argparse.Namespace, place: run.Place) -> tuple[tuple[Document, ...], tuple[Fault, ...]]:
    """Return the documents that *options* name, and the faults of those that cannot be read."""
    if not options.paths:
        return run.seeds(place), ()
    found = tuple(read.documents(options.paths, options.anchor))
    faults = tuple(each for each in found if isinstance(each, Fault))
    return tuple(each for each in found if isinstance(each, Document)), faults


def _draw(options: argparse.Namespace, place: run.Place) -> run.Draw:
    """Return what reads the documents that *options* name: in this process a few, with the engine many."""

    def draw(words: Vocabulary) -> Found:
        files = tuple(walk.find(options.paths))
        paths = [each for each in files if isinstance(each, Path)]
        if STANDARD_INPUT not in map(str, paths) and (options.engine == "dask" or _many(paths)):
            engine = drive.here(options.workers) if options.engine == "local" else drive.cluster(options.scheduler)
            given = tables.carried(options.content)
            with _progress(paths) as tick:
                found = drive.draw(paths, options.anchor, given, engine, Store(options.cache), tick)
            return replace(found, faults=(*(each for each in files if isinstance(each, Fault)), *found.faults))
        documents, faults = _documents(options, place)
        with progress.shown(len(documents), sys.stderr) as tick:
            return replace(run.found(documents, options.content, words, lambda _: tick(1, 0)), faults=faults)

    return draw


@contextmanager
def _progress(paths: list[Path]) -> Iterator[drive.Tick]:
    """Show the progress over *paths*: in files, or in bytes where one of them is an archive of many pages."""
    files = [each for each in paths if each.is_file()]
    archives = any(map(sources.large, files))
    total = sum(each.stat().st_size for each in files) if archives else len(paths)
    with progress.shown(total, sys.stderr, progress.BYTES if archives else progress.FILES) as tick:

        def done(shard: Shard, before: bool) -> None:
            number = shard.size if archives else shard.files
            tick(number, number if before else 0)

        yield done


def _many(paths: list[Path]) -> bool:
    """Whether *paths* are so many files, or so large, that it takes more than a moment to read them."""
    files = [each for each in paths if each.is_file()]
    return len(paths) > FEW or sum(each.stat().st_size for each in files) > SMALL or any(map(sources.large, files))


def _files(paths: set[str], faults: Iterable[Fault]) -> str:
    """Say how many files were read, at least in part, and how many not."""
    return (
        f"; {len(paths)} file{'s' if len(paths) != 1 else ''} read, {len({each.path for each in faults} - paths)} not"
    )


def _foreign(found: Found) -> str:
    """Say how many of the documents are in a language that is not read, at least in part."""
    unread = [{each.language for each in some} - {""} for some in found.unread.values()]
    counted = sorted(Counter(each for some in unread for each in some).items())
    said = ", ".join(f"{language} {number}" for language, number in counted)
    return f"{sum(map(bool, unread))} in part or whole in a language that is not read ({said})" if said else ""


def _complain(faults: tuple[Fault, ...], tail: str = "") -> int:
    for fault in faults:
        print(fault, file=sys.stderr)
    print(f"{len(faults)} fault{'s' if len(faults) != 1 else ''}{tail}", file=sys.stderr)
    return 1


if __name__ == "__main__":
    sys.exit(main())
