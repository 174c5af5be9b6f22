"""Templates are compiled once for all languages, so nothing of a language may stand in what they are compiled to."""

from pathlib import Path

import pytest

from publish.templates import REMEMBERED, Compiled, environment
from publish.tongues import tongues

THEME = Path(__file__).parent.parent.parent / "theme"
TONGUES = tongues(("en", "es", "zh"), THEME)
ENVIRONMENTS = [environment(THEME, each, Compiled()) for each in TONGUES]
NAMES = sorted(path.relative_to(THEME / "templates").as_posix() for path in THEME.glob("templates/**/*.html"))


@pytest.mark.parametrize("name", NAMES)
def test_a_template_is_compiled_to_the_same_in_every_language(name: str) -> None:
    source = (THEME / "templates" / name).read_text()
    codes = {each.compile(source, name, raw=True) for each in ENVIRONMENTS}

    assert len(codes) == 1


@pytest.mark.parametrize(("macro", "file"), REMEMBERED.items())
def test_a_remembered_macro_is_where_it_is_said_to_be_and_imported_nowhere(macro: str, file: str) -> None:
    assert f"{{% macro {macro}(" in (THEME / "templates" / "macros" / f"{file}.html").read_text()
    for name in NAMES:
        lines = (THEME / "templates" / name).read_text().splitlines()
        imported = [line.partition(" import ")[2].replace(",", " ").split() for line in lines if " import " in line]
        assert all(macro not in each for each in imported), name
