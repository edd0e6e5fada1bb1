"""The columns of `leads`: SELECT, UPDATE, the mapping to records, sealing and rekeying are made from `COLUMNS`."""

from collections.abc import Callable
from typing import Any, NamedTuple

import orjson

from storage.database import Value, from_us, to_json, to_us
from storage.records.record import as_json


class Codec(NamedTuple):
    """How a value is stored if the record represents it differently; never called with None.

    Enums are stored by their texts, and bools as 0 and 1.
    """

    read: Callable[[Any], object]
    write: Callable[[Any], Value]


TIME = Codec(read=from_us, write=to_us)
JSON = Codec(read=orjson.loads, write=to_json)
RECORDS = Codec(read=orjson.loads, write=as_json)


class LeadColumn(NamedTuple):
    """A column of `leads`; it holds the field of `Lead` with the same name, and NULL for None."""

    name: str
    codec: Codec | None = None
    field: str = ""
    """The field it holds, if that is inside another one: `consent.version`."""
    sealed: bool = False
    """Whether the text is encrypted if there is a key."""
    blind_index: str = ""
    """The column with the keyed hash of a sealed text, for look-ups."""
    fixed: bool = False
    """Whether it is no part of the UPDATE of a lead: only the INSERT writes it, or `people/merges`."""

    @property
    def place(self) -> str:
        """The place that a sealed text is bound to, together with its row."""
        return f"leads.{self.name}"

    @property
    def path(self) -> tuple[str, str]:
        """The field of `Lead`, and the field inside that one, or ""."""
        field, _, inner = (self.field or self.name).partition(".")
        return field, inner


COLUMNS = (
    LeadColumn("number", fixed=True),
    LeadColumn("telegram_id", fixed=True),
    LeadColumn("name", sealed=True),
    LeadColumn("username", sealed=True),
    LeadColumn("language"),
    LeadColumn("phone", sealed=True, blind_index="phone_index"),
    LeadColumn("phone_verified"),
    LeadColumn("email", sealed=True, blind_index="email_index"),
    LeadColumn("contact"),
    LeadColumn("unread_contact", sealed=True),
    LeadColumn("stage"),
    LeadColumn("hot"),
    LeadColumn("outcome"),
    LeadColumn("fit"),
    LeadColumn("interest"),
    LeadColumn("reasons", RECORDS),
    LeadColumn("scored_at", TIME),
    LeadColumn("answers", JSON),
    LeadColumn("first_source"),
    LeadColumn("last_source"),
    LeadColumn("consent_version", field="consent.version"),
    LeadColumn("consent_hash", field="consent.text_hash"),
    LeadColumn("consent_at", TIME, field="consent.at"),
    LeadColumn("consent_update", field="consent.update_id"),
    LeadColumn("tips"),
    LeadColumn("stopped"),
    LeadColumn("blocked"),
    LeadColumn("alerts"),
    LeadColumn("alerted_at", TIME),
    LeadColumn("quiet", JSON),
    LeadColumn("quiet_at", TIME),
    LeadColumn("quiet_due", TIME),
    LeadColumn("owner"),
    LeadColumn("owner_name", sealed=True),
    LeadColumn("claimed_at", TIME),
    LeadColumn("created", TIME, fixed=True),
    LeadColumn("seen", TIME),
    LeadColumn("updated", TIME),
    LeadColumn("topic"),
    LeadColumn("merged_into", fixed=True),
)
"""In the order of the SELECT."""
OF_NO_FIELD = frozenset({"alive", "counts_as_other"})
"""Columns of `leads` that are not in `Lead`: only `storage/maintenance/retention` uses `alive`, and only
`storage/totals` uses `counts_as_other`."""

CHANGING = tuple(column for column in COLUMNS if not column.fixed)
SEALED = tuple(column for column in COLUMNS if column.sealed)
INDEXED = tuple(column for column in COLUMNS if column.blind_index)


def text_of_hash(column: str, text: str) -> str:
    """Return the text of which a column's blind index is the hash: emails are looked up without regard to capitals."""
    return text.casefold() if column == "email" else text


def selected(table: str = "leads") -> str:
    """Return the columns that a SELECT reads; `table` is `leads` or its alias."""
    return ", ".join(f"{table}.{column.name}" for column in COLUMNS)


def _parts() -> dict[str, dict[str, str]]:
    parts: dict[str, dict[str, str]] = {}
    for column in COLUMNS:
        field, inner = column.path
        if inner:
            parts.setdefault(field, {})[inner] = column.name
    return parts


PARTS = _parts()
"""Fields of `Lead` that are spread over columns: which column holds which field inside. All NULL is None."""
