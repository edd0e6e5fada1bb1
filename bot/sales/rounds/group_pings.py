"""How much the group is reminded: the pings of the last hour, and the list that stands in place of more (DESK §2.5)."""

from datetime import datetime, timedelta

from bot.context.context import Context
from storage.database import Reader
from storage.installation import state
from storage.records.record import Moment, Record, as_json, check_moment, from_json

KEY = "group_pings"
_HOUR = timedelta(hours=1)


class WaitingList(Record):
    """The list that stands in the group."""

    key: str
    """Of its row."""
    at: Moment
    """When it was sent."""
    managers: tuple[int, ...] = ()
    """Whom it mentions."""
    answers: tuple[int, ...] = ()
    """Leads on it because their prospects wait for an answer."""
    edits: int = 0
    shown: int = 0
    """A checksum of what it shows: an edit that changes nothing is none."""

    def __post_init__(self) -> None:
        """Check the range of the moment."""
        check_moment(self.at)


class GroupPings(Record):
    """What the group was reminded of lately."""

    said: tuple[Moment, ...] = ()
    """When it got pings in the last hour, and lists in place of them."""
    standing: WaitingList | None = None

    def __post_init__(self) -> None:
        """Check the range of the moments."""
        for at in self.said:
            check_moment(at)


async def load(reader: Reader) -> GroupPings:
    """Return what is known; nothing at first, and where it cannot be read."""
    return await state.load(reader, KEY, read_pings) or GroupPings()


def read_pings(kept: str) -> GroupPings:
    """Return what is stored under the key."""
    return from_json(GroupPings, kept)


async def put(ctx: Context, pings: GroupPings) -> None:
    """Store it, without pings that are more than an hour old, or dated by a clock that was ahead."""
    said = tuple(at for at in pings.said if ctx.now - _HOUR < at <= ctx.now)
    await state.put(ctx.tx, KEY, as_json(pings.replace(said=said)))


async def count(ctx: Context) -> None:
    """Count a ping that is said now."""
    pings = await load(ctx.tx)
    await put(ctx, pings.replace(said=(*pings.said, ctx.now)))


async def forget(ctx: Context) -> None:
    """Begin again, in another group: what stands in the one before stays there."""
    await state.clear(ctx.tx, KEY)


def is_recent(at: datetime, now: datetime) -> bool:
    """Tell whether a list was sent within the last hour: then it is edited, not followed by another."""
    return now - _HOUR < at <= now
