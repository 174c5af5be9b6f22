"""The Chinese time parser of JioNLP (Apache-2.0): its spans and first days, on which it is scored."""

from __future__ import annotations

import contextlib
import datetime as dt
import io
import logging

from tests.quality.peers.tagged import AbsentError, Tagged, Tagger

TYPES = {"time_delta": "DURATION", "time_period": "SET"}


def load() -> Tagger:
    """Give the tagger of Chinese, without the words that the library prints."""
    try:
        with contextlib.redirect_stdout(io.StringIO()):
            import jionlp
    except ImportError as error:
        raise AbsentError("make bench installs it") from error

    def tag(text: str, written: dt.datetime | None) -> list[Tagged]:
        logging.disable(logging.ERROR)
        try:
            found = jionlp.ner.extract_time(text, time_base=(written or dt.datetime.now()).timestamp())
        finally:
            logging.disable(logging.NOTSET)
        tags = []
        for each in found:
            times = each["detail"].get("time")
            first = times[0][:10] if isinstance(times, list) else None
            tags.append(Tagged(*each["offset"], TYPES.get(each["type"], "DATE"), None, first))
        return tags

    return tag
