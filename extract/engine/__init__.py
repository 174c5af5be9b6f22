"""Runs the extraction over any number of files: in shards of bounded size, on all cores or many machines.

A shard is named by its content and its result is kept under that name, so a run that was stopped goes on where it
was. Of a text no more is held than what it tells and what its copies are known by; the text itself stays on disk.
"""
