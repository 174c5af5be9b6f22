"""Peers of `extract.dates` that install from a registry, each behind one small adapter.

An adapter's `load` gives a tagger, or raises AbsentError. A tagger takes a text and the time it was written and gives
Tagged values. Nothing of a peer is imported before its `load` is called, for a peer is not in the test environment.
"""

from __future__ import annotations

from tests.quality.peers import dateparsers, heideltime, jionlps, recognizers
from tests.quality.peers.tagged import AbsentError, Peer, Tagged, Tagger

__all__ = ["PEERS", "AbsentError", "Peer", "Tagged", "Tagger"]

PEERS = (
    Peer("HeidelTime 2.2.1", english=heideltime.load),
    Peer("Recognizers-Text", english=recognizers.load_english, chinese=recognizers.load_chinese),
    Peer("JioNLP", chinese=jionlps.load),
    Peer("dateparser", english=dateparsers.load_english, chinese=dateparsers.load_chinese),
)
"""In the order of the table: the strongest at English first."""
