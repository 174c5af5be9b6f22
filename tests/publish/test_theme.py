"""The theme is whole: it owns every template in use, and says what each takes."""

import re
from pathlib import Path

THEME = Path(__file__).parent.parent.parent / "theme"
MODULES = (
    "matching.js",
    "saying.js",
    "on-demand.js",
    "event-index.js",
    "text-search.js",
    "unfolding.js",
    "exact-jumps.js",
)
ASKING = ("text-search.js", "unfolding.js")
"""Scripts that fetch what lies beside the page, when a reader asks for it."""
TEMPLATES = sorted(THEME.glob("templates/**/*.html"))


def test_every_template_that_is_named_is_ours() -> None:
    names = {path.relative_to(THEME / "templates").as_posix() for path in TEMPLATES}
    used = {
        name
        for path in TEMPLATES
        for name in re.findall(r'{% (?:from|extends|include|import) "([^"]+)"', path.read_text())
    }

    assert used and used <= names
    assert {
        f"{each}.html" for each in "timeline value event chain browse picture pair open page 404 redirect".split()
    } <= names


def test_every_template_says_at_its_top_what_it_takes() -> None:
    assert TEMPLATES
    for path in TEMPLATES:
        text = path.read_text()
        assert text.startswith(("{#", "{% from")), path
        for macro in re.finditer(r"{% macro (\w+)\(([^)]*)\)", text):
            before = text[: macro.start()].rpartition("{#")[2]
            for parameter in re.findall(r"(\w+)(?:=\w+)?", macro[2]):
                assert f"{parameter}:" in before, f"{path}: {macro[1]}: {parameter}"


def test_only_rendered_markdown_is_markup() -> None:
    safe = [path.name for path in TEMPLATES if re.search(r"\|\s*safe\b", path.read_text())]

    assert safe == []


def test_sheets_use_logical_properties_and_layers() -> None:
    sheets = sorted(THEME.glob("css/*.css"))
    physical = re.compile(
        r"(?<![-\w])(?:margin|padding|border|inset)?-?(?:left|right|top|bottom)(?:-\w+)?\s*:|(?<![-\w])(?:min-|max-)?(?:width|height)\s*:"
        r"|border-(?:top|bottom)-(?:left|right)-radius|(?:text-align(?:-last)?|float|clear|caption-side)\s*:\s*(?:left|right)\b"
        r"|(?:scroll-)?(?:margin|padding)-(?:left|right|top|bottom)\s*:|(?<![-\w])direction\s*:"
    )
    assert len(sheets) > 5
    for path in sheets:
        text = re.sub(r"/\*.*?\*/", "", path.read_text(), flags=re.DOTALL)
        assert "@layer" in text, path
        assert not physical.findall(text), f"{path}: {physical.findall(text)}"
        assert "url(" not in text and "@import" not in text, path


def test_scripts_keep_nothing_and_ask_nobody() -> None:
    scripts = sorted(THEME.glob("static/js/*.js"))
    assert len(scripts) > 4
    for path in scripts:
        text = path.read_text()
        asks = () if path.name in ASKING else ("fetch(", "import(")
        for forbidden in (*asks, *"XMLHttp localStorage sessionStorage cookie innerHTML eval(".split()):
            assert forbidden not in text, f"{path}: {forbidden}"
        assert text.count("customElements.define") == (0 if path.name in MODULES else 1), path
