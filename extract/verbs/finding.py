"""The verbs that find things in documents: the whole run, dates, events and origins."""

from __future__ import annotations

import argparse
import json
import sys
from datetime import date

from extract import dates as expressions
from extract import listing, read
from extract import run as chain
from extract.origins.stories import stories
from extract.review import command
from extract.verbs import drawing, told
from timeline import vocabulary


def run(options: argparse.Namespace) -> int:
    """Draw the events and write an entry for each new one."""
    place = chain.Place(options.seeds, options.content)
    plan, found = chain.over(place, drawing.draw(options, place), options.today or date.today())
    chain.apply(place, plan)
    for name, word in ((plan.new, "new"), (plan.changed, "changed")):
        for each in name:
            print(f"  {word}: {place.content}/events/{each}.md")
    again = command.options_of(place, options.paths)
    read_of = told.files({each.path for each in found.documents.values()}, found.faults) if options.paths else ""
    foreign = f"; {said}" if (said := told.foreign(found)) else ""
    needs = f", {len(plan.review)} for a person (python -m extract review{again})" if plan.review else ""
    print(
        f"{len(found.documents)} documents of {found.origins} origins: {len(plan.new)} new, {len(plan.known)} known, "
        f"{len(plan.changed)} changed{needs}{read_of}{foreign}"
    )
    return told.complain(found.faults) if found.faults else 0


def dates(options: argparse.Namespace) -> int:
    """Print the time expressions of a text as JSON lines."""
    text = sys.stdin.read() if options.file is None else read.document(options.file).text
    for found in expressions.find(text, options.anchor, options.language):
        print(json.dumps(found.as_json(), ensure_ascii=False))
    return 0


def events(options: argparse.Namespace) -> int:
    """Print the events of documents and write no entry."""
    place = chain.Place(options.seeds, options.content)
    words = vocabulary.load(options.content / "vocabulary")
    found = drawing.draw(options, place)(words)
    known = found.documents
    for each in found.merged:
        if options.format == "json":
            why = listing.why_json(each, found.merged, known, words) if options.why else {}
            print(json.dumps(listing.as_json(each, known) | why, ensure_ascii=False))
        else:
            print(*listing.lines(each, known), sep="\n")
            if options.why:
                print(*listing.why_lines(each, found.merged, known, words), sep="\n")
    if foreign := told.foreign(found):
        print(foreign, file=sys.stderr)
    paths = {each.path for each in known.values()} if found.faults else set()
    return told.complain(found.faults, told.files(paths, found.faults)) if found.faults else 0


def origins(options: argparse.Namespace) -> int:
    """Print which documents tell one story, why, and where a copy contradicts it."""
    documents, faults = drawing.documents(options, chain.Place(options.seeds, options.content))
    paths = {each.id: each.path for each in documents}
    for story in stories(documents):
        if options.format == "json":
            print(json.dumps(listing.story_json(story), ensure_ascii=False))
        else:
            print(*listing.story_lines(story, paths), sep="\n")
    return told.complain(faults, told.files(set(paths.values()), faults)) if faults else 0
