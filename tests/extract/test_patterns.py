"""The small language of the word tables: what may be absent may stand anywhere in a pattern."""

from __future__ import annotations

import pytest

from extract.patterns import compiled

OPTIONAL = [
    ("en", "the (new) rules", "the new rules", "the rules", "the newrules"),
    ("en", "<share> (all|its) files", "shares its files", "shares files", "sharesits files"),
    ("en", "(secret) files", "secret files", "files", "secretly"),
    ("en", "files (on|about) (the) people", "files on the people", "files people", "files onthe people"),
    ("en", "asks (again)", "asks again", "asks", "asksagain"),
    ("es", "las (nuevas) normas", "las nuevas normas", "las normas", "las nuevasnormas"),
]


@pytest.mark.parametrize(("language", "pattern", "full", "short", "run_together"), OPTIONAL)
def test_what_may_be_absent_may_stand_anywhere(language, pattern, full, short, run_together):
    regex = compiled(pattern, language, {}).regex
    assert regex.fullmatch(full)
    assert regex.fullmatch(short)
    assert not regex.fullmatch(run_together)
