"""Find time expressions in news text, and say what each means, by rules that can be named.

Guesses nothing: where an expression has no honest date, its EDTF is None.
"""

from __future__ import annotations

from extract.dates.expression import TimeExpression
from extract.dates.tagger import LANGUAGES, find

__all__ = ["LANGUAGES", "TimeExpression", "find"]
