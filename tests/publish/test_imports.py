import ast
from pathlib import Path

PUBLISH = sorted((Path(__file__).parent.parent.parent / "publish").glob("*.py"))


def test_publishing_knows_entries_and_nothing_of_how_they_came_to_be() -> None:
    assert PUBLISH
    for path in PUBLISH:
        tree = ast.parse(path.read_text())
        names = {alias.name for node in ast.walk(tree) if isinstance(node, ast.Import) for alias in node.names}
        names |= {node.module or "" for node in ast.walk(tree) if isinstance(node, ast.ImportFrom)}
        assert not [each for each in names if each.split(".")[0] in ("extract", "tests")], path
        assert "seeds" not in path.read_text(), path


def test_a_module_has_one_idea() -> None:
    for path in PUBLISH:
        assert len(path.read_text().splitlines()) < 200, path
        assert ast.get_docstring(ast.parse(path.read_text())), path


def test_nothing_reads_a_clock() -> None:
    for path in PUBLISH:
        text = path.read_text()
        assert not [each for each in ("today(", "now(", "import time", "import random", "uuid4") if each in text], (
            path
        )
