"""Reads the formats that news comes in: plain text, pages of HTML, PDF, and archives of pages (WARC).

Heavy libraries are imported inside the functions that need them, so that a run over plain text stays quick.
"""
