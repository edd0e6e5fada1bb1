"""What time it really is, and whether that is sure enough for an act that nobody can take back.

One number, the wall clock, may be wrong by years for ten seconds. So there is a second witness: Telegram's own dates of
the updates it gives us, carried on by the monotonic clock and kept in table `state`. What each use of a date does:

- Erasing people by age, and dropping update numbers, tombstones, dead letters, refusals and settled rows: only while
  `may_erase` holds. What is dropped by age is dated by `dating` (`retention.redate`), so that a clock that was behind
  makes nothing old. Counts a day and the confirmation of the operator stand in `storage.maintenance.erasure_record`.
- Timers of weeks (decay) are due by `sure`; timers of an hour at most also by the monotonic clock (`jobs.short_waits`).
- A wait that Telegram ordered is kept as "so long, told at": `delivery.sender` never waits longer than it, or an hour.
- Questions and links that are open for minutes are closed when their end lies further ahead than they are ever open.
- Once a day, once an hour: a "told at" further ahead than the wait is no reason to be silent. What lasts, and how long
  a message has waited, is measured by the monotonic clock.
- The ledger is read in the order in which it was written.
- Everything else (texts, cards, figures) says `now`.
"""

from collections.abc import Callable
from datetime import UTC, datetime, timedelta

from pydantic import ValidationError

from bot.clock import Alarm, Clock
from storage.database import Database, Reader, Transaction
from storage.installation import state, updates
from storage.people import leads
from storage.records.record import Moment, Record

WITNESSED = "witnessed"
"""Key of the newest moment that is proven to have come."""
HEARD = "heard"
"""Key of when Telegram was last heard."""
TOLERATED = timedelta(days=1)
"""So far the wall clock may be ahead of its witness: Telegram keeps an update for a day, we its number for three."""
FAR = timedelta(days=30)
"""So far it is believed for what can be taken back: a machine may have been asleep."""
TOLERATED_S, FAR_S = TOLERATED.total_seconds(), FAR.total_seconds()
LATEST_S = 4_102_444_800
"""The year 2100: a later date of Telegram's is none."""


class Heard(Record):
    """When Telegram was last heard; `noted` changes each time, so that each time something is written."""

    at: Moment | None
    noted: Moment


class WitnessedClock(Clock):
    """A clock beside its second witness: the newest moment that both the wall clock and Telegram agree has come."""

    def __init__(self, clock: Clock, known: datetime | None = None) -> None:
        self._clock = clock
        wall, now_s = clock.now(), clock.monotonic()
        # Seconds since 1970, and when by the monotonic clock. Each is one value: the writer's thread reads what the
        # loop's writes.
        self._proven = None if known is None else (known.timestamp(), now_s)
        self._begun = max(wall, known or wall).timestamp(), now_s
        self._said: tuple[float, float] | None = None
        """What Telegram told last."""

    def now(self) -> datetime:
        """Return the wall clock's aware UTC time; where that is far from all that is known, the time by the witness."""
        wall = self._clock.now()
        steady_s = self._by_now(self._begun)
        # Until Telegram has told a date, a pause of the bot may be longer than anything that is known.
        sure_s = steady_s if self._said is None or self._proven is None else self._by_now(self._proven)
        if abs(wall.timestamp() - sure_s) <= FAR_S:
            return wall
        return datetime.fromtimestamp(steady_s if abs(steady_s - sure_s) <= FAR_S else sure_s, UTC)

    def monotonic(self) -> float:
        """Return seconds that only grow."""
        return self._clock.monotonic()

    def call_later(self, seconds: float, do: Callable[[], None]) -> Alarm:
        """Do something on the event loop after so many seconds."""
        return self._clock.call_later(seconds, do)

    @property
    def proven(self) -> datetime | None:
        """The newest moment that is proven to have come; None while nothing is known."""
        proven = self._proven
        return None if proven is None else datetime.fromtimestamp(self._by_now(proven), UTC)

    @property
    def ahead(self) -> timedelta:
        """How much later the wall clock says it is than is proven; nought while nothing is known."""
        wall = self._clock.now()
        return wall - (self.proven or wall)

    @property
    def may_erase(self) -> bool:
        """Whether what nobody can take back may be done by this clock."""
        return self.ahead <= TOLERATED

    @property
    def sure(self) -> datetime:
        """The time by which what people would notice may be due: never far beyond what is proven."""
        now = self.now()
        return min(now, (self.proven or now) + FAR)

    def told(self, date: int | None) -> None:
        """Take in when Telegram says that an update was sent; a date ahead of the wall clock proves that one alone."""
        if date is None or not 0 < date < LATEST_S:
            return
        now_s, moment_s = self._clock.monotonic(), min(float(date), self._clock.now().timestamp())
        if self._proven is None or moment_s > self._by_now(self._proven):
            self._proven = moment_s, now_s
        self._said = float(date), now_s

    def dating(self, now: datetime, date: int | None) -> datetime:
        """Return what a row is dated by whose age decides when it goes: `now`, unless that is known to be wrong.

        `date` is that of its own update; a press has none, and goes by the update before.
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
        """Return what a moment has become since, by the monotonic clock."""
        return moment[0] + (self._clock.monotonic() - moment[1])


async def open_clock(database: Database, clock: Clock) -> WitnessedClock:
    """Return the clock beside what the database knows of the time.

    Raises:
        StorageError: it could not be read.
    """
    async with database.read() as reader:
        return WitnessedClock(clock, await known_time(reader, now=clock.now()))


async def known_time(reader: Reader, *, now: datetime) -> datetime | None:
    """Return the newest moment of which the database knows that it has come; None where it knows of none.

    What an earlier version left is dated by the wall clock alone, and so never proves more than `now`. So is `heard`:
    beside a witness it counts for nothing, or one start by a clock that is years ahead would make the next believe it.
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
    """Keep what is proven by now."""
    if clock.proven is not None:
        await state.put(tx, WITNESSED, clock.proven.isoformat())


async def _last_heard(reader: Reader) -> datetime | None:
    kept = await state.get(reader, HEARD)
    try:
        return Heard.model_validate_json(kept).at if kept else None
    except ValidationError:  # whoever wrote it, a start must not end by it
        return None


def _moment(kept: str) -> datetime | None:
    try:
        moment = datetime.fromisoformat(kept)
    except (ValueError, TypeError):  # TypeError: bytes that are no UTF-8
        return None
    return moment if moment.tzinfo is not None and moment.timestamp() < LATEST_S else None
