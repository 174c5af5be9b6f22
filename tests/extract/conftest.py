"""The vocabulary, the lexicons and the seed documents in both their forms."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from extract import lexicon, originals, records
from timeline import vocabulary

ROOT = Path(__file__).parent.parent.parent
SHARED = Path(os.environ.get("SHARED", ROOT.parent / "shared"))
"""Where the full texts lie; they belong to their publishers and are not in the repository."""


@pytest.fixture(name="words", scope="session")
def _words():
    return vocabulary.load(ROOT / "content" / "vocabulary")


@pytest.fixture(name="lexicons", scope="session")
def _lexicons(words):
    return {each: lexicon.load(ROOT / "content" / "vocabulary", words, each) for each in lexicon.LANGUAGES}


@pytest.fixture(name="abstracts", scope="session")
def _abstracts(tmp_path_factory):
    """Return a folder of the seed records without any original."""
    folder = tmp_path_factory.mktemp("abstracts")
    for path in (ROOT / "seeds").glob("*.md"):
        (folder / path.name).write_bytes(path.read_bytes())
    return folder


@pytest.fixture(name="full", scope="session")
def _full(tmp_path_factory):
    """Return a folder of the seed records with all their originals."""
    if not (SHARED / "seeds").is_dir():
        pytest.skip(f"the full texts are not at {SHARED / 'seeds'}; set SHARED to the folder that has them")
    folder = tmp_path_factory.mktemp("full")
    for path in (ROOT / "seeds").glob("*.md"):
        (folder / path.name).write_bytes(path.read_bytes())
    taken = originals.take(SHARED / "seeds", records.load(folder), folder / "originals")
    assert taken.missing == ()
    return folder


@pytest.fixture(name="seeds", params=["abstracts", "full"])
def _seeds(request):
    """Run a test once on the abstracts and once on the full texts."""
    return request.getfixturevalue(request.param)
