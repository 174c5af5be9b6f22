"""Turns news documents into dated, cited events: `python -m extract --help`.

A chain of pure functions over frozen values, each of which knows the span of the text it came from.
Knows no subject: agencies, record systems, kinds and their wording are tables in ``content/vocabulary/``.
"""
