import doctest
import importlib
import pkgutil

import pytest

import publish

MODULES = [f"publish.{each.name}" for each in pkgutil.iter_modules(publish.__path__) if each.name != "__main__"]


@pytest.mark.parametrize("name", MODULES)
def test_examples_in_docstrings_hold(name: str) -> None:
    assert doctest.testmod(importlib.import_module(name)).failed == 0
