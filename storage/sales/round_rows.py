"""Convert rounds to rows of `rounds` and back; what of a damaged row can be read is kept."""

from collections.abc import Mapping
from datetime import date, timedelta
from typing import Any, NamedTuple

import orjson
from msgspec import to_builtins

from storage.database import Row, Value, from_us_or_none, to_json, to_us_or_none
from storage.encryption.seals import FieldCipher
from storage.put_aside import UNREADABLE, UnreadableRow
from storage.records.lead import Outcome
from storage.records.record import InvalidRecord, from_columns
from storage.records.round import Round, RoundFigures, RoundState

PLACE = "rounds.reason"
_TIMES = ("opened", "t0", "due", "claimed", "touched", "ended")
_LISTS = ("claimers", "silent")
_PLAIN = ("lead", "n", "kind", "state", "owner", "touched_by", "how", "outcome", "closed_by")
_FIELDS = {"touched_by": "by"}
"""Columns that are named otherwise than their fields."""
_OF_COLUMNS = frozenset({_FIELDS.get(name, name) for name in (*_PLAIN, *_TIMES, *_LISTS, "reason")})
_MADE = ("open", "day", "quiet", "to_claim", "response")
"""Columns that are computed from others, or from hours that the storage does not know."""
_ENDED = {Outcome.WON: RoundState.WON, Outcome.LOST: RoundState.LOST, Outcome.DISQUALIFIED: RoundState.UNFIT}
_SPAN = timedelta(microseconds=1)
COLUMNS = ("id", "revision", *_PLAIN, *_TIMES, *_LISTS, "reason", *_MADE, "data")
"""What `round_from` reads, in this order."""


class KeptRound(NamedTuple):
    """A round as it was read."""

    id: int
    revision: int
    """A change of it must begin from this."""
    round: Round
    figures: RoundFigures
    is_whole: bool = True
    """Whether all of its row could be read; if not, the next change writes all of it."""


def columns_of(round_: Round, figures: RoundFigures) -> dict[str, Value]:
    """Return the columns of a round by name, with its reason in plain text."""
    return {
        **{name: getattr(round_, _FIELDS.get(name, name)) for name in _PLAIN},
        **{name: to_us_or_none(getattr(round_, name)) for name in _TIMES},
        **{name: to_json(getattr(round_, name)) for name in _LISTS},
        "reason": round_.reason or None,
        "open": int(round_.state.is_open and round_.ended is None),
        "day": None if figures.day is None else figures.day.toordinal(),
        "quiet": figures.quiet,
        "to_claim": span_or_none(figures.to_claim),
        "response": span_or_none(figures.response),
        "data": _data_of(round_),
    }


def sealed(columns: Mapping[str, Value], *, lead: int, cipher: FieldCipher) -> dict[str, Value]:
    """Return the columns as they are stored: the reason sealed, if there is a key."""
    reason = columns.get("reason")
    return {**columns, **({"reason": cipher.encrypt(str(reason), PLACE, lead)} if reason is not None else {})}


def round_from(row: Row, cipher: FieldCipher) -> KeptRound:
    """Return the round of a row that has `COLUMNS`."""
    raw = dict(zip(COLUMNS, row, strict=True))
    return KeptRound(raw["id"], raw["revision"], _round_of(raw, cipher), _figures_of(raw))


def salvaged_round(row: Row, cipher: FieldCipher) -> KeptRound:
    """Return what can be read of a damaged row; a lost state is the least that agrees with the rest."""
    raw = dict(zip(COLUMNS, row, strict=True))
    known = {"lead": raw["lead"], "n": raw["n"]}
    good = {name: raw[name] for name in raw if _is_readable(known | {name: raw[name]}, cipher)}
    if "state" not in good:
        good["state"] = _least_state(good)
    return KeptRound(
        raw["id"], raw["revision"], _round_of(known | good, cipher), _salvaged_figures(raw), is_whole=False
    )


def round_row(row: Row, said: str) -> UnreadableRow:
    """Return the description of a round's row that cannot be read."""
    raw = dict(zip(COLUMNS, row, strict=True))
    return UnreadableRow("rounds", str(raw["id"]), raw, said, raw["lead"])


def span_or_none(span: timedelta | None) -> int | None:
    """Return whole microseconds, as spans are stored."""
    return None if span is None else span // _SPAN


def from_span_or_none(stored: int | None) -> timedelta | None:
    """Return the span that is stored."""
    return None if stored is None else stored * _SPAN


def day_or_none(stored: int | None) -> date | None:
    """Return the day that is stored.

    Raises:
        ValueError: there is no such day.
    """
    return None if stored is None else date.fromordinal(stored)


def _data_of(round_: Round) -> str:
    fields = to_builtins(round_)
    return to_json({name: fields[name] for name in sorted(fields) if name not in _OF_COLUMNS})


def _round_of(raw: Mapping[str, Value], cipher: FieldCipher) -> Round:
    """Return the round of columns by name; one that is missing or NULL has its field's default."""
    fields: dict[str, object] = orjson.loads(str(raw.get("data") or "{}"))
    if not isinstance(fields, dict) or _OF_COLUMNS & fields.keys():
        raise InvalidRecord("data")
    stored = {name: value for name in (*_PLAIN, *_TIMES, *_LISTS) if (value := raw.get(name)) is not None}
    for name, value in stored.items():
        fields[_FIELDS.get(name, name)] = _read(name, value)
    if (reason := raw.get("reason")) is not None:
        fields["reason"] = cipher.decrypt(str(reason), PLACE, raw["lead"])
    return from_columns(Round, fields)


def _read(name: str, value: Value) -> object:
    if name in _TIMES:
        assert isinstance(value, int)
        return from_us_or_none(value)
    if name in _LISTS:
        assert isinstance(value, str | bytes)
        return orjson.loads(value)
    return value


def _figures_of(raw: Mapping[str, Any]) -> RoundFigures:
    spans = {name: from_span_or_none(raw[name]) for name in ("to_claim", "response")}
    return from_columns(RoundFigures, {"day": day_or_none(raw["day"]), "quiet": raw["quiet"], **spans})


def _salvaged_figures(raw: Mapping[str, Any]) -> RoundFigures:
    try:
        return _figures_of(raw)
    except UNREADABLE:
        return RoundFigures()


def _is_readable(raw: Mapping[str, Value], cipher: FieldCipher) -> bool:
    try:
        _round_of(raw, cipher)
    except UNREADABLE:
        return False
    return True


def _least_state(good: Mapping[str, Value]) -> RoundState:
    for outcome, state in _ENDED.items():
        if good.get("outcome") == outcome:
            return state
    if good.get("owner") is None:
        return RoundState.NEW
    return RoundState.CLAIMED if good.get("touched") is None else RoundState.CONTACTED
