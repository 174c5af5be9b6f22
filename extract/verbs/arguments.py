"""Reads the command line: every verb with its options, and the values that they accept."""

from __future__ import annotations

import argparse
from collections.abc import Callable
from datetime import date
from pathlib import Path

from extract import dates
from extract.engine import pool
from extract.verbs import finding, reading, reviewing
from extract.verbs.drawing import FEW
from timeline.when import ACCEPTED, When

PATHS = "files, folders, or - for standard input; .txt, .md, .html, .pdf, .warc, .warc.gz"
Verb = Callable[[argparse.Namespace], int]
"""Does a job with its options and returns the exit status."""
CACHE = Path(".build/extract")
"""Where the results of large runs are kept."""


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


def parser() -> argparse.ArgumentParser:
    """Return what reads the command line: each verb is a function that does what its docstring says."""
    parser = argparse.ArgumentParser(
        prog="python -m extract", description="Draw dated, cited events from news documents."
    )
    verbs = parser.add_subparsers(title="verbs", required=True, metavar="VERB")

    def add(verb: Verb) -> argparse.ArgumentParser:
        does = str(verb.__doc__)
        sub = verbs.add_parser(verb.__name__, help=does[0].lower() + does[1:].rstrip("."), description=does)
        sub.add_argument("--seeds", type=Path, default=Path("seeds"), help="folder of seed records (default: seeds)")
        sub.add_argument("--content", type=Path, default=Path("content"), help="folder of the site's content")
        sub.set_defaults(verb=verb, anchor=None)
        return sub

    one = _engine(add(finding.run))
    one.add_argument("--today", type=_day, default=None, help="date that new entries are added (YYYY-MM-DD)")
    one = add(finding.dates)
    one.add_argument("file", nargs="?", type=Path, metavar="FILE", help="the text (default: standard input)")
    one.add_argument("--anchor", type=_day, default=None, help="date of publication (YYYY-MM-DD)")
    one.add_argument("--language", choices=dates.LANGUAGES, default="auto", help="of the text (default: auto)")
    one = _engine(add(finding.events))
    one.add_argument("--anchor", type=_day, default=None, help="date of publication where the text has none")
    one.add_argument("--format", choices=("text", "json"), default="text", help="text, or JSON lines")
    one.add_argument("--why", action="store_true", help="say why tellings were joined, and why events were not")
    one = add(finding.origins)
    one.add_argument("paths", nargs="*", type=Path, metavar="PATH", help=f"{PATHS} (default: the seeds)")
    one.add_argument("--format", choices=("text", "json"), default="text", help="text, or JSON lines")
    one = add(reading.read)
    one.add_argument("paths", nargs="+", type=Path, metavar="PATH", help=PATHS)
    one.add_argument("--anchor", type=_day, default=None, help="date of publication where the text has none")
    one = add(reading.published)
    one.add_argument("files", nargs="+", type=Path, metavar="FILE", help="texts or HTML pages; - for standard input")
    one = add(reading.originals)
    one.add_argument("folder", type=Path, metavar="DIR", help="where the full texts lie")
    one = _texts(add(reviewing.review))
    one.add_argument("--html", type=Path, metavar="FILE", help="write it as one HTML page, with the passages marked")
    one.add_argument("--rejected", action="store_true", help="print what was turned down, and why")
    one = _texts(add(reviewing.accept))
    one.add_argument("ids", nargs="+", metavar="ID", help="id of an item, as the review prints it")
    one.add_argument("--when", type=_when, help="EDTF date of an event that its sources do not date")
    one = _texts(add(reviewing.reject))
    one.add_argument("ids", nargs="+", metavar="ID", help="id of an item, as the review prints it")
    one.add_argument("--because", type=_reason, required=True, metavar="TEXT", help="why, to be remembered")
    _texts(add(reviewing.check))
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
