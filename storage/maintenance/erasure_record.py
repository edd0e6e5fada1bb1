"""What is remembered of erasing people by age: how long they were kept, how many went each day, and a person's yes.

All of it stands in table `state`. The yes is written beside the bot, by the command line, and read by it.
"""

from collections.abc import Mapping
from datetime import date, timedelta

from pydantic import TypeAdapter, ValidationError

from storage.database import Reader, Transaction
from storage.installation import state
from storage.records.lead import RetentionPolicy
from storage.records.record import Moment, Record

KEEPING = "erasure_keeping"
"""Key of how long people were kept when erasing by age was last allowed."""
BY_DAY = "erasure_by_day"
"""Key of how many were erased by age, and without anybody's yes, on each of the last days of UTC."""
CONFIRMED = "erasure_confirmed"
"""Key of the yes that is not carried out yet."""
DAYS = 7
"""What is usual is the mean of so many days."""

_COUNTS: TypeAdapter[dict[date, int]] = TypeAdapter(dict[date, int])


class Confirmation(Record):
    """Somebody was shown who is due, and said yes."""

    at: Moment
    """By this moment they were due; whoever becomes so later is not meant."""
    keeping: RetentionPolicy
    people: int
    """How many they were shown."""


def is_shorter(new: RetentionPolicy, old: RetentionPolicy) -> bool:
    """Tell whether anybody is kept for less time than before; None is for ever."""
    pairs = ((new.visitors, old.visitors), (new.leads, old.leads))
    return any(after is not None and (before is None or after < before) for after, before in pairs)


async def last_keeping(reader: Reader) -> RetentionPolicy | None:
    """Return how long people were kept when erasing by age was last allowed; None before the first time."""
    kept = await state.get(reader, KEEPING)
    try:
        return RetentionPolicy.model_validate_json(kept) if kept else None
    except ValidationError:  # nothing that stands here may end a start
        return None


async def allow(tx: Transaction, keeping: RetentionPolicy) -> None:
    """Let people be erased after these times from now on."""
    await state.put(tx, KEEPING, keeping.model_dump_json())


async def confirm(tx: Transaction, confirmation: Confirmation) -> None:
    """Keep a yes until the bot has carried it out."""
    await state.put(tx, CONFIRMED, confirmation.model_dump_json())


async def confirmation(reader: Reader) -> Confirmation | None:
    """Return the yes that is to be carried out, or None; one that cannot be read is none."""
    kept = await state.get(reader, CONFIRMED)
    try:
        return Confirmation.model_validate_json(kept) if kept else None
    except ValidationError:
        return None


async def carried_out(tx: Transaction) -> None:
    """Forget the yes."""
    await state.remove(tx, CONFIRMED)


async def count(tx: Transaction, people: int, *, day: date) -> None:
    """Add people to those who were erased on a day; days that no mean asks for are forgotten."""
    by_day = dict(await counts(tx))
    by_day[day] = by_day.get(day, 0) + people
    kept = {each: number for each, number in by_day.items() if abs(each - day) <= timedelta(days=DAYS)}
    await state.put(tx, BY_DAY, _COUNTS.dump_json(kept).decode())


async def counts(reader: Reader) -> Mapping[date, int]:
    """Return how many were erased on each of the last days on which anybody was."""
    kept = await state.get(reader, BY_DAY)
    try:
        return _COUNTS.validate_json(kept) if kept else {}
    except ValidationError:
        return {}


def usual(by_day: Mapping[date, int], day: date) -> float:
    """Return the mean of the seven days before a day."""
    return sum(by_day.get(day - timedelta(days=ago), 0) for ago in range(1, DAYS + 1)) / DAYS
