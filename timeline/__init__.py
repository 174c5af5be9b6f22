"""What a timeline event is: dates, citations, entries, vocabulary and the faults found in them.

Imports nothing else of ours, knows no subject, reads no clock and no network.
"""
