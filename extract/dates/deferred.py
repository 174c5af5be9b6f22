"""A pattern that is compiled when it is first used, so that importing the package stays quick."""

from __future__ import annotations

import functools
import re
from collections.abc import Iterator


@functools.cache
def compiled(pattern: str, flags: int) -> re.Pattern[str]:
    """Compile *pattern*, once."""
    return re.compile(pattern, flags)


class Deferred:
    """Stands for a compiled pattern, as far as this package asks one."""

    __slots__ = ("flags", "pattern")

    def __init__(self, pattern: str, flags: int = 0) -> None:
        """Keep *pattern* and *flags* for later."""
        self.pattern = pattern
        self.flags = int(flags)

    def search(self, text: str, start: int = 0, end: int = 1 << 60) -> re.Match[str] | None:
        """Search *text* as `re.Pattern.search` does."""
        return compiled(self.pattern, self.flags).search(text, start, end)

    def match(self, text: str, start: int = 0, end: int = 1 << 60) -> re.Match[str] | None:
        """Match *text* as `re.Pattern.match` does."""
        return compiled(self.pattern, self.flags).match(text, start, end)

    def fullmatch(self, text: str, start: int = 0, end: int = 1 << 60) -> re.Match[str] | None:
        """Match all of *text* as `re.Pattern.fullmatch` does."""
        return compiled(self.pattern, self.flags).fullmatch(text, start, end)

    def finditer(self, text: str, start: int = 0, end: int = 1 << 60) -> Iterator[re.Match[str]]:
        """Find in *text* as `re.Pattern.finditer` does."""
        return compiled(self.pattern, self.flags).finditer(text, start, end)
