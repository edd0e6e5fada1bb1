"""The ledger's lines of an act: those of the desk, and those of the lead's stage and outcome, each thing once."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from datetime import datetime

from conversations.desk.rounds.values.moves import RoundEntry, RoundEntryKind
from storage.records.lead import Outcome
from storage.records.ledger import Entry, EntryKind
from storage.records.record import Json

_KIND: Mapping[RoundEntryKind, EntryKind] = {
    RoundEntryKind.CLAIMED: EntryKind.CLAIMED,
    RoundEntryKind.RELEASED: EntryKind.RELEASED,
    RoundEntryKind.ASSIGNED: EntryKind.ASSIGNED,
    RoundEntryKind.TOUCHED: EntryKind.TOUCHED,
    RoundEntryKind.MEETING: EntryKind.MEETING,
    RoundEntryKind.HELD: EntryKind.HELD,
    RoundEntryKind.NO_SHOW: EntryKind.NO_SHOW,
    RoundEntryKind.SNOOZED: EntryKind.SNOOZED,
    RoundEntryKind.RETURNED: EntryKind.AWAKE,
    RoundEntryKind.OUTCOME: EntryKind.OUTCOME,
    RoundEntryKind.COOLED: EntryKind.COOLED,
    RoundEntryKind.MERGED: EntryKind.MERGED,
    RoundEntryKind.UNMERGED: EntryKind.UNMERGED,
    RoundEntryKind.PROMISED: EntryKind.PROMISED,
    RoundEntryKind.REOPENED: EntryKind.REOPENED,
}
_OF_LEAD = frozenset({RoundEntryKind.OUTCOME, RoundEntryKind.COOLED})
"""What the lines of stage, outcome and heat tell of a lead that changes with its round."""


def lines_of(
    ours: Sequence[RoundEntry], decided: Sequence[Entry], *, at: datetime, update_id: int
) -> tuple[Entry, ...]:
    """Return the lines of one act, in order: what was done, and then what became of stage, outcome and heat.

    `decided` are the lines of stage and outcome (`conversations.qualification.decisions`). What the desk knows of an
    outcome, such as the deal and its amount, joins the one line of it.
    """
    told = _OF_LEAD if decided else frozenset()
    first = [_line(entry, at) for entry in ours if entry.kind not in told]
    lines = (*first, *_with_deal(decided, ours))
    return tuple(line.replace(update_id=update_id) for line in lines)


def _line(entry: RoundEntry, at: datetime) -> Entry:
    kind = _KIND[entry.kind]
    data = _of_bought(entry.data) if kind is EntryKind.OUTCOME else entry.data
    return Entry(kind=kind, at=at, actor=entry.actor, data=data)


def _with_deal(decided: Iterable[Entry], ours: Sequence[RoundEntry]) -> Iterator[Entry]:
    more = next((entry.data for entry in ours if entry.kind is RoundEntryKind.OUTCOME), {})
    for entry in decided:
        is_outcome = entry.kind is EntryKind.OUTCOME
        yield entry.replace(data={**_deal(more), **entry.data}) if is_outcome else entry


def _deal(data: Mapping[str, Json]) -> dict[str, Json]:
    return {name: data[name] for name in ("deal", "amount", "currency") if name in data}


def _of_bought(data: Mapping[str, Json]) -> dict[str, Json]:
    """Return the line of an outcome that changes nothing about a lead.

    It is another deal, a corrected amount, or a deal of several that was none.
    """
    taken: dict[str, Json] = {"taken_back": True} if data.get("outcome") == Outcome.OPEN else {}
    return {"before": Outcome.WON.value, "after": Outcome.WON.value, "reason": "", **_deal(data), **taken}
