"""Holds the packages to the import arrows of the design and each module to one idea of moderate length."""

from __future__ import annotations

import ast
from collections.abc import Iterator
from pathlib import Path

import pytest

ROOT = Path(__file__).parent.parent
PACKAGES = {"timeline": set(), "extract": {"timeline"}, "publish": {"timeline"}}
"""Each package of ours with those of ours that it may import."""

MODULES = sorted(path for package in PACKAGES for path in (ROOT / package).rglob("*.py"))


def imports(path: Path) -> Iterator[str]:
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Import):
            yield from (name.name for name in node.names)
        elif isinstance(node, ast.ImportFrom):
            yield f"{'.' * node.level}{node.module or ''}"


def test_there_are_modules_to_look_at():
    assert len(MODULES) > 40


@pytest.mark.parametrize("path", MODULES, ids=lambda path: str(path.relative_to(ROOT)))
def test_imports_follow_the_arrows(path):
    """timeline imports nothing of ours; extract and publish import timeline and never each other."""
    package = path.relative_to(ROOT).parts[0]
    ours = {name.split(".")[0] for name in imports(path)} & set(PACKAGES)

    assert ours <= PACKAGES[package] | {package}


@pytest.mark.parametrize("path", MODULES, ids=lambda path: str(path.relative_to(ROOT)))
def test_extract_and_timeline_never_import_pelican_and_publish_never_names_seeds(path):
    package = path.relative_to(ROOT).parts[0]
    heavy = {name.split(".")[0] for name in imports(path)} & {"pelican", "jinja2", "markdown_it"}

    assert package == "publish" or not heavy
    assert package != "publish" or "seeds" not in path.read_text(encoding="utf-8")


@pytest.mark.parametrize("path", MODULES, ids=lambda path: str(path.relative_to(ROOT)))
def test_module_says_its_idea(path):
    """The first sentence of the docstring says what the module recognises or makes."""
    text = path.read_text(encoding="utf-8")

    assert ast.get_docstring(ast.parse(text))
    assert path.stem not in {"utils", "helpers", "common", "core", "manager"}


def test_nothing_in_the_code_knows_the_subject():
    """Agencies and records are tables in content/; another newsroom replaces them."""
    words = ("medicaid", "taxpayer data", "immigration", "kollar", "wyden", "turetsky", "desai")
    known = [f"{path.relative_to(ROOT)}: {word}" for path in MODULES for word in words if word in _code(path).lower()]

    assert known == []


def _code(path: Path) -> str:
    """Return a module's text without docstrings and comments, where an example may name anything."""
    tree = ast.parse(path.read_text(encoding="utf-8"))
    for node in ast.walk(tree):
        body = getattr(node, "body", None)
        if isinstance(body, list):
            node.body = [
                each
                for each in body
                if not (isinstance(each, ast.Expr) and isinstance(getattr(each, "value", None), ast.Constant))
            ] or [ast.Pass()]
    return ast.unparse(tree)
