"""Our people in the file of /mydata: by the name that the person reads, never by account, username or full name."""

from collections.abc import Callable, Mapping

from msgspec import to_builtins

from storage.records.deal import Deal
from storage.records.lead import Lead
from storage.records.ledger import Entry, EntryKind
from storage.records.record import Json
from storage.records.round import Round
from storage.records.talk import Talk
from storage.sales.relays import RelayedMessage

NameOf = Callable[[int], str]
"""Returns the name that the person reads of one of ours, by account."""
_ACCOUNTS = ("from", "to")
"""Keys of an entry's data that hold accounts."""
_GROUP = "chat"
"""The key of an entry's data that holds the sales group."""
_NAMED_TO_SALES = frozenset({EntryKind.CLAIMED, EntryKind.RELEASED, EntryKind.ASSIGNED, EntryKind.NOTE})
"""Entries whose `name` is the one that the desk sees."""
_PEOPLE_OF_ROUND = ("owner", "owner_before", "by", "closed_by", "claimers", "silent")


def entry_seen(entry: Entry, name_of: NameOf) -> dict[str, object]:
    """Return an entry of the ledger with `by`, who did it, in place of the account; the bot's own has none."""
    hidden = (_GROUP, "name") if _hides_name(entry) else (_GROUP,)
    data = {name: value for name, value in entry.data.items() if name not in hidden}
    if entry.kind is EntryKind.ASSIGNED:
        data |= {name: _name(data[name], name_of) for name in _ACCOUNTS if name in data}
    seen: dict[str, object] = {"kind": entry.kind.value, "at": entry.at, "data": data}
    if entry.actor:
        seen["by"] = _written_name(entry) or name_of(entry.actor)
    return seen | ({} if entry.update_id is None else {"update_id": entry.update_id})


def _hides_name(entry: Entry) -> bool:
    return entry.kind in _NAMED_TO_SALES or entry.kind is EntryKind.WROTE


def _written_name(entry: Entry) -> str:
    """Return the name that stood above a message as the person read it; "" for anything else."""
    return str(entry.data.get("name", "")) if entry.kind is EntryKind.WROTE else ""


def lead_seen(lead: Lead, name_of: NameOf) -> dict[str, Json]:
    """Return a lead with the name of its owner."""
    held: dict[str, Json] = to_builtins(lead)
    for name in ("owner", "owner_name"):
        held.pop(name, None)
    return held if lead.owner is None else held | {"owner": name_of(lead.owner)}


def talk_seen(talk: Talk, name_of: NameOf) -> dict[str, Json]:
    """Return a talk with the name of the colleague who wrote last."""
    held: dict[str, Json] = to_builtins(talk)
    return held if talk.speaker is None else held | {"speaker": name_of(talk.speaker)}


def round_seen(round_: Round, name_of: NameOf) -> dict[str, Json]:
    """Return a round with the names of everybody who had to do with it."""
    held: dict[str, Json] = to_builtins(round_)
    held |= {name: _name(held[name], name_of) for name in _PEOPLE_OF_ROUND if name in held}
    offer = held.get("offer")
    return held | ({"offer": {**offer, "to": _name(offer["to"], name_of)}} if isinstance(offer, Mapping) else {})


def deal_seen(deal: Deal, name_of: NameOf) -> dict[str, Json]:
    """Return an entry of a deal with the name of the colleague who closed it."""
    held: dict[str, Json] = to_builtins(deal)
    return held | {"closer": name_of(deal.closer)}


def message_seen(pair: RelayedMessage, name_of: NameOf) -> dict[str, object]:
    """Return what is stored of a message of a talk: its number in the person's chat, when, and whose it is."""
    held: dict[str, object] = {"message": pair.theirs, "at": pair.at}
    return held if pair.author is None else held | {"by": name_of(pair.author)}


def _name(account: object, name_of: NameOf) -> Json:
    match account:
        case int():
            return name_of(account)
        case list() | tuple():  # as msgspec leaves it
            return [_name(each, name_of) for each in account]
        case _:
            return None
