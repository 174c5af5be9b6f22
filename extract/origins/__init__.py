"""Finds which documents tell the same story: copies, excerpts, updates, translations and credited rewrites.

A document's origin is the story that it tells; documents of one origin count once. What a record says of its origin
is taken as it stands. Two reports of one event that quote the same words are two origins.
"""

from extract.origins.assign import Placed, assign, explain, place
from extract.origins.prints import Prints, prints
from extract.origins.translations import translated

__all__ = ["Placed", "Prints", "assign", "explain", "place", "prints", "translated"]
