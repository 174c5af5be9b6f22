"""What the sources of an entry disagree on, as its file and its translations say it."""

from __future__ import annotations

from collections.abc import Collection

from timeline.entry import Claim, Dispute
from timeline.fields import Fields

FEWEST = 2
"""Values of a dispute; one alone is none."""


def read(fields: Fields, origins: Collection[str] | None) -> tuple[Dispute, ...]:
    """Return the disputes that *fields* name, each value with one of the *origins* of the entry's citations.

    The origins are not looked up where nobody knows those of the entry (None).
    """
    return tuple(_dispute(each, origins) for each in fields.mappings("disputed"))


def same(fields: Fields, told: tuple[Dispute, ...], original: tuple[Dispute, ...]) -> None:
    """Complain in *fields* where disputes as *told* elsewhere have not the values of the *original*, one by one."""
    found, wanted = _shape(told), _shape(original)
    if told and found != wanted:
        message = f"has values of {found}; accepted: of {wanted or 'none'}, as the entry, in its order"
        fields.fault("disputed", message, fields.line_of("disputed"))


def _shape(disputes: tuple[Dispute, ...]) -> str:
    return "; ".join(", ".join(claim.origin for claim in each.values) for each in disputes)


def _dispute(fields: Fields, origins: Collection[str] | None) -> Dispute:
    about = fields.text("about", required=True)
    values = []
    for each in fields.mappings("values"):
        value = each.text("value", required=True)
        if origins is None:
            origin = each.text("origin", required=True)
        else:
            origin = each.one_of("origin", origins, "citation's origin", required=True)
        values.append(Claim(value, origin))
        each.close()
    if len(values) < FEWEST:
        fields.fault("values", f"has {len(values)}; accepted: two or more values", fields.line_of("values"))
    fields.close()
    return Dispute(about, tuple(values))
