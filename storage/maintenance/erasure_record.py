"""The state of erasure by age: the retention periods, the number erased per day, and an operator's confirmation.

All of it is in table `state`. The command line writes the confirmation, and the running bot reads it.
"""

from collections.abc import Mapping
from datetime import date, timedelta

from pydantic import BaseModel, ConfigDict, TypeAdapter, ValidationError

from storage.database import Reader, Transaction
from storage.installation import state
from storage.records.lead import RetentionPolicy
from storage.records.record import Moment

KEEPING = "erasure_keeping"
"""Key of the retention periods with which erasure by age was last allowed."""
BY_DAY = "erasure_by_day"
"""Key of the number of people erased by age without a confirmation, on each of the last days (UTC)."""
CONFIRMED = "erasure_confirmed"
"""Key of a confirmation that is not carried out yet."""
DAYS = 7
"""The usual number is the mean of this many days."""

_COUNTS: TypeAdapter[dict[date, int]] = TypeAdapter(dict[date, int])


class Confirmation(BaseModel):
    """An operator saw who is due to be erased, and said yes."""

    model_config = ConfigDict(frozen=True, extra="forbid", hide_input_in_errors=True)

    at: Moment
    """They were due by this time; people due later are not included."""
    keeping: RetentionPolicy
    people: int
    """How many people were shown."""


def is_shorter(new: RetentionPolicy, old: RetentionPolicy) -> bool:
    """Tell whether a retention period is shorter than before; None is for ever."""
    pairs = ((new.visitors, old.visitors), (new.leads, old.leads))
    return any(after is not None and (before is None or after < before) for after, before in pairs)


async def last_keeping(reader: Reader) -> RetentionPolicy | None:
    """Return the retention periods with which erasure by age was last allowed; None before the first time."""
    kept = await state.get(reader, KEEPING)
    try:
        return RetentionPolicy.model_validate_json(kept) if kept else None
    except ValidationError:  # no stored value may stop a start
        return None


async def allow(tx: Transaction, keeping: RetentionPolicy) -> None:
    """Allow erasure after these periods from now on."""
    await state.put(tx, KEEPING, keeping.model_dump_json())


async def confirm(tx: Transaction, confirmation: Confirmation) -> None:
    """Store a confirmation until the bot has carried it out."""
    await state.put(tx, CONFIRMED, confirmation.model_dump_json())


async def confirmation(reader: Reader) -> Confirmation | None:
    """Return the confirmation to carry out, or None; one that cannot be read does not count."""
    kept = await state.get(reader, CONFIRMED)
    try:
        return Confirmation.model_validate_json(kept) if kept else None
    except ValidationError:
        return None


async def carried_out(tx: Transaction) -> None:
    """Delete the confirmation."""
    await state.remove(tx, CONFIRMED)


async def count(tx: Transaction, people: int, *, day: date) -> None:
    """Add to the number of people erased on a day; delete days that the mean no longer needs."""
    by_day = dict(await counts(tx))
    by_day[day] = by_day.get(day, 0) + people
    kept = {each: number for each, number in by_day.items() if abs(each - day) <= timedelta(days=DAYS)}
    await state.put(tx, BY_DAY, _COUNTS.dump_json(kept).decode())


async def counts(reader: Reader) -> Mapping[date, int]:
    """Return the number of people erased on each of the last days, without days of none."""
    kept = await state.get(reader, BY_DAY)
    try:
        return _COUNTS.validate_json(kept) if kept else {}
    except ValidationError:
        return {}


def usual(by_day: Mapping[date, int], day: date) -> float:
    """Return the mean of the seven days before a day."""
    return sum(by_day.get(day - timedelta(days=ago), 0) for ago in range(1, DAYS + 1)) / DAYS
