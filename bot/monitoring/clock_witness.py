"""The time, and whether it is certain enough for an act that cannot be undone.

The wall clock alone may be wrong by years for ten seconds. So there is a second witness: Telegram's own dates of the
updates it gives us, advanced by the monotonic clock and stored in table `state`. How dates are used:

- Erasing people by age, and deleting update numbers, tombstones, dead letters, refusals and settled rows: only while
  `may_erase` holds. Rows that are deleted by age are dated by `dating` (`retention.redate`), so that a clock that was
  behind makes none of them old. Daily counts and the operator's confirmation are in
  `storage.maintenance.erasure_record`.
- Timers of weeks (decay) are due by `sure`; timers of an hour at most also by the monotonic clock (`jobs.short_waits`).
- A wait that Telegram ordered is stored as a duration and the time of the order: `delivery.sender` never waits longer
  than that, or an hour.
- Questions and links that are open for minutes are closed when their end is further ahead than they are ever open.
- Messages once a day or once an hour: a last time further ahead than the interval does not suppress the next one. How
  long a fault lasts, and how long a message has waited, is measured by the monotonic clock.
- The ledger is read in the order in which it was written.
- Everything else (texts, cards, figures) uses `now`.
"""

import asyncio
from collections.abc import Callable
from datetime import UTC, datetime, timedelta

from bot.clock import Alarm, Clock
from storage.database import Database, Reader, Transaction
from storage.installation import state, updates
from storage.people import leads
from storage.records.record import InvalidRecord, Moment, Record, check_moment, from_json

WITNESSED = "witnessed"
"""Key of the latest time that is proven to have come."""
HEARD = "heard"
"""Key of the time of Telegram's last answer."""
TOLERATED = timedelta(days=1)
"""How far the wall clock may be ahead of its witness: Telegram keeps an update for a day, we its number for three."""
FAR = timedelta(days=30)
"""How far ahead it is trusted for what can be undone: a machine may have been asleep."""
TOLERATED_S, FAR_S = TOLERATED.total_seconds(), FAR.total_seconds()
LATEST_S = 4_102_444_800
"""The year 2100: a later date from Telegram is not accepted."""


class Heard(Record):
    """The time of Telegram's last answer; `noted` changes each time, so that each time something is written."""

    at: Moment | None
    noted: Moment

    def __post_init__(self) -> None:
        """Check the range of the moments."""
        check_moment(self.noted)
        if self.at is not None:
            check_moment(self.at)


def read_heard(kept: str) -> Heard:
    """Return the times stored under the key."""
    return from_json(Heard, kept)


class WitnessedClock(Clock):
    """A clock with a second witness: the latest time that both the wall clock and Telegram agree has come."""

    def __init__(self, clock: Clock, known: datetime | None = None) -> None:
        self._clock = clock
        wall, now_s = clock.now(), clock.monotonic()
        # Seconds since 1970, and the monotonic time of that. Each is one value, because the writer's thread reads what
        # the loop's thread writes.
        self._proven = None if known is None else (known.timestamp(), now_s)
        self._begun = max(wall, known or wall).timestamp(), now_s
        self._said: tuple[float, float] | None = None
        """The last date from Telegram."""

    def now(self) -> datetime:
        """Return the wall clock's aware UTC time; where that is far from all known times, the witness's time."""
        wall = self._clock.now()
        steady_s = self._by_now(self._begun)
        # Before the first date from Telegram, the bot may have been down for longer than any known time tells.
        sure_s = steady_s if self._said is None or self._proven is None else self._by_now(self._proven)
        if abs(wall.timestamp() - sure_s) <= FAR_S:
            return wall
        return datetime.fromtimestamp(steady_s if abs(steady_s - sure_s) <= FAR_S else sure_s, UTC)

    def monotonic(self) -> float:
        """Return monotonic seconds."""
        return self._clock.monotonic()

    def call_later(self, seconds: float, do: Callable[[], None]) -> Alarm:
        """Call `do` on the event loop after this many seconds."""
        return self._clock.call_later(seconds, do)

    async def sleep(self, seconds: float, *, until: asyncio.Event | None = None) -> None:
        """Sleep by the clock itself, which may wake its sleepers earlier."""
        await self._clock.sleep(seconds, until=until)

    @property
    def proven(self) -> datetime | None:
        """The latest time that is proven to have come; None while nothing is known."""
        proven = self._proven
        return None if proven is None else datetime.fromtimestamp(self._by_now(proven), UTC)

    @property
    def ahead(self) -> timedelta:
        """How far the wall clock is ahead of the proven time; zero while nothing is known."""
        wall = self._clock.now()
        return wall - (self.proven or wall)

    @property
    def agrees(self) -> bool:
        """Whether the wall clock and its witness agree."""
        return self.ahead <= TOLERATED

    @property
    def may_erase(self) -> bool:
        """Whether irreversible acts may be done by this clock: by the wall clock, and by the time that it tells.

        After a start by a clock that was years ahead, it goes on from there until Telegram tells a date, though the
        wall clock was put right meanwhile.
        """
        now = self.now()
        return self.agrees and now - (self.proven or now) <= TOLERATED

    @property
    def is_moved(self) -> bool:
        """Whether it is a clock that the demo moves."""
        return self._clock.is_moved

    @property
    def sure(self) -> datetime:
        """The time by which timers of weeks are due: never far beyond the proven time."""
        now = self.now()
        return min(now, (self.proven or now) + FAR)

    def told(self, date: int | None) -> None:
        """Take in Telegram's date of an update; a date ahead of the wall clock proves only the wall clock's time."""
        if date is None or not 0 < date < LATEST_S:
            return
        now_s, moment_s = self._clock.monotonic(), min(float(date), self._clock.now().timestamp())
        if self._proven is None or moment_s > self._by_now(self._proven):
            self._proven = moment_s, now_s
        self._said = float(date), now_s

    def dating(self, now: datetime, date: int | None) -> datetime:
        """Return the date of a row that is deleted by age: `now`, unless that is known to be wrong.

        `date` is that of its own update; a button press has none, and uses the previous update's.
        """
        now_s = now.timestamp()
        if date is not None and 0 < date < LATEST_S:
            said_s = float(date)
        else:
            said_s = now_s if self._said is None else self._by_now(self._said)
        proven_s = now_s if self._proven is None else self._by_now(self._proven)
        if said_s - now_s > TOLERATED_S:
            return datetime.fromtimestamp(said_s, UTC)
        return datetime.fromtimestamp(proven_s, UTC) if now_s - proven_s > TOLERATED_S else now

    def _by_now(self, moment: tuple[float, float]) -> float:
        """Return a time, advanced to now by the monotonic clock."""
        return moment[0] + (self._clock.monotonic() - moment[1])


class DemoWitness(WitnessedClock):
    """The witness of a clock that the demo moves: its Telegram moves with it, so nothing contradicts the clock.

    A press may pass over months in which nobody wrote. So nothing is erased by age, however often it is pressed.
    """

    def now(self) -> datetime:
        """Return the time to which the clock was moved."""
        return self._clock.now()

    @property
    def agrees(self) -> bool:
        """Whether the wall clock and its witness agree: they are one."""
        return True

    @property
    def may_erase(self) -> bool:
        """Whether irreversible acts may be done by this clock: never."""
        return False

    @property
    def sure(self) -> datetime:
        """The time by which timers of weeks are due."""
        return self.now()

    def dating(self, now: datetime, date: int | None) -> datetime:  # noqa: ARG002  # nothing is deleted by it
        """Return the date of a row that would be deleted by age: `now`."""
        return now


async def open_clock(database: Database, clock: Clock) -> WitnessedClock:
    """Return the clock with the times stored in the database.

    Raises:
        StorageError: it could not be read.
    """
    async with database.read() as reader:
        kind = DemoWitness if clock.is_moved else WitnessedClock
        return kind(clock, await known_time(reader, now=clock.now()))


async def known_time(reader: Reader, *, now: datetime) -> datetime | None:
    """Return the latest time that, by the database, has come; None where it has none.

    Rows of an earlier version are dated by the wall clock alone, and so never prove more than `now`. So is `heard`: it
    counts only without a witness; otherwise one start by a clock that is years ahead would make the next one trust it.
    """
    kept = await state.get(reader, WITNESSED)
    own = [moment] if kept and (moment := _moment(kept)) else []
    dated = [await updates.last_seen(reader), *([] if own else [await _last_heard(reader)])]
    others = [min(each, now) for each in dated if each is not None]
    found = max([*own, *others], default=None)
    if found is None or now - found > TOLERATED:
        seen = await leads.newest_seen(reader, by=now)
        found = max([each for each in (found, seen) if each is not None], default=None)
    return found


async def keep(tx: Transaction, clock: WitnessedClock) -> None:
    """Store the time that is proven now."""
    if clock.proven is not None:
        await state.put(tx, WITNESSED, clock.proven.isoformat())


async def _last_heard(reader: Reader) -> datetime | None:
    kept = await state.get(reader, HEARD)
    try:
        return read_heard(kept).at if kept else None
    except InvalidRecord:  # an invalid value must not prevent a start
        return None


def _moment(kept: str) -> datetime | None:
    try:
        moment = datetime.fromisoformat(kept)
    except (ValueError, TypeError):  # TypeError: bytes that are no UTF-8
        return None
    return moment if moment.tzinfo is not None and moment.timestamp() < LATEST_S else None
