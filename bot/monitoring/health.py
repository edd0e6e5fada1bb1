"""Health: not whether the process lives, but whether Telegram answers and alerts are delivered."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from enum import StrEnum
from typing import Literal

from bot.clock import Clock
from bot.monitoring.loop_lag import LoopLag
from storage.messages import Priority, QueueDepth

SalesChatState = Literal["bound", "unbound", "lost"]

ALERT_PATIENCE = timedelta(minutes=5)
"""An alert that waits longer than this is a lead that goes cold."""
MESSAGE_PATIENCE = timedelta(minutes=15)
"""The same for a reply. It is longer, because Telegram may close one chat to us for a while."""
LOOK_PATIENCE = timedelta(minutes=3)
"""The watch checks every 20 s; a database that does not answer a check for this long hangs."""
LOOP_PATIENCE_S = 5.0
LOG_BYTES = 256 * 1024 * 1024
"""Four times the size to which SQLite truncates the log: a larger one means that a reader never ends."""
DISK_BYTES = 100 * 1024 * 1024
"""What a busy day writes, several times over."""


class Fault(StrEnum):
    """What can be wrong: the value is the sentence that a monitor shows, the name is the label and the text's key."""

    TELEGRAM_SILENT = "no answer from Telegram"
    TOKEN_REFUSED = "Telegram refuses the token"  # noqa: S105  # a sentence
    OTHER_INSTANCE = "another bot runs with this token"
    WEBHOOK_WRONG = "the webhook is not as it should be"
    ALERT_WAITS = "an alert has waited too long"
    MESSAGE_WAITS = "a message has waited too long"
    SALES_LOST = "the sales chat is lost"
    DATABASE_REFUSES = "the database refuses to write"
    DATABASE_DAMAGED = "the database file is damaged"
    DATABASE_SILENT = "the database does not answer"
    DISK_LOW = "the disk is almost full"
    LOG_LARGE = "the database's log grows and is not cut"
    LOOP_LATE = "the event loop stood still"
    CLOCK_AHEAD = "the clock is far ahead of Telegram's dates and of all that is known"
    KEEPING_SHRANK = "a KEEP_ setting is shorter than before: nobody is erased by age until that is confirmed"
    ERASURE_BRAKED = "far more people than usual are to be erased by age: it waits to be confirmed"
    MACHINE_REFUSES = "the machine refuses a file or memory that is needed"
    ROWS_PUT_ASIDE = "rows of the database cannot be read, and were put aside"
    TOTALS_DIFFER = "the totals under /stats differ from what is stored of people"


CLOSED_TO_WRITING = frozenset({Fault.DATABASE_REFUSES, Fault.DATABASE_DAMAGED})
REFUSALS = frozenset({Fault.TOKEN_REFUSED, Fault.OTHER_INSTANCE, Fault.WEBHOOK_WRONG})
"""Faults that Telegram reports; they are over once it answers normally again."""
LEADERS_FAULTS = REFUSALS | {
    Fault.TELEGRAM_SILENT,
    Fault.ALERT_WAITS,
    Fault.MESSAGE_WAITS,
    Fault.SALES_LOST,
    Fault.KEEPING_SHRANK,
    Fault.ERASURE_BRAKED,
    Fault.TOTALS_DIFFER,
}
"""Faults that the leader finds out and reports; another process, which takes posts, can be well meanwhile."""
BY_TURNS = timedelta(minutes=1)
"""Two bots that poll with one token end each other's polls, and each succeeds in between: the fault is over after this
long without it."""


@dataclass
class Health:
    """What the parts of the bot report about themselves; each part calls its own method."""

    version: str
    clock: Clock
    longest_silence: timedelta
    """How long Telegram may be silent before that is a fault."""
    sales_chat: SalesChatState = "unbound"
    """Set when the group is bound, and to `lost` when Telegram refuses it (kicked, deleted, no rights)."""
    leads: bool = True
    """Whether this process sends and hears from Telegram; of several on one database one does."""
    webhook: str = ""
    """Why the webhook is not as it should be: where posts fail, in Telegram's own words."""
    migration: str | None = None
    """Why a migration waits; the bot works meanwhile."""
    machine: dict[str, str] = field(default_factory=dict)
    """What the machine refused, by the part that needed it."""
    put_aside: Mapping[str, int] = field(default_factory=dict)
    """By table: rows that were put aside because they cannot be read, and that no one has marked as seen."""
    loop_lag: LoopLag = field(default_factory=LoopLag)
    backlog: Sequence[QueueDepth] = ()
    log_bytes: int = 0
    disk_bytes: int | None = None
    """Free bytes on the database's disk; None where that is unknown."""
    people_due: int = 0
    """How many people an erasure by age that waits for confirmation would erase."""
    ever_heard: bool = False
    """Whether Telegram has answered since the start."""
    _found: dict[Fault, float] = field(default_factory=dict)
    """Faults that were found and not mended, and when each was last found (monotonic seconds)."""
    _since: dict[datetime, float] = field(default_factory=dict)
    """Since when, by the monotonic clock, the oldest message of each priority has waited."""
    _heard: float = field(init=False)
    _looked: float = field(init=False)

    def __post_init__(self) -> None:
        # The first answer is given as much time as any other.
        self._heard = self._looked = self.clock.monotonic()

    def take_over(self) -> None:
        """Note that this process leads from now on; Telegram's first answer is given as much time as any other."""
        self.leads, self._heard = True, self.clock.monotonic()

    def stand_down(self) -> None:
        """Note that another process leads."""
        self.leads = False

    def heard(self) -> None:
        """Note that Telegram answered a poll, or said that our webhook is set."""
        self._heard, self.ever_heard = self.clock.monotonic(), True
        thrown_out = self._found.get(Fault.OTHER_INSTANCE)
        by_turns = thrown_out is not None and self._heard - thrown_out < BY_TURNS.total_seconds()
        for fault in REFUSALS - {Fault.OTHER_INSTANCE} if by_turns else REFUSALS:
            self.mended(fault)

    def found(self, fault: Fault) -> None:
        """Note a fault, until `mended` is called or, for a refusal by Telegram, until Telegram answers again."""
        self._found[fault] = self.clock.monotonic()

    def mended(self, fault: Fault) -> None:
        """Note that a fault is over."""
        self._found.pop(fault, None)

    def is_found(self, fault: Fault) -> bool:
        """Tell whether a fault was found, and not mended since."""
        return fault in self._found

    def machine_failed(self, where: str, said: str) -> None:
        """Note that the machine refused what a part needs, until the same part calls `machine_works`."""
        self.machine[where] = said

    def machine_works(self, where: str) -> None:
        """Note that a part has what it needs."""
        self.machine.pop(where, None)

    def looked(self, *, backlog: Sequence[QueueDepth], log_bytes: int, disk_bytes: int | None) -> None:
        """Take in what the watch found: the backlog, and the room on disk."""
        self.backlog, self.log_bytes, self.disk_bytes = backlog, log_bytes, disk_bytes
        now_s = self._looked = self.clock.monotonic()
        # The age is taken from the wall clock once, when a message is first seen, and then from the monotonic clock.
        known, now = self._since, self.clock.now()
        ages = {each.oldest: max(timedelta(), now - each.oldest).total_seconds() for each in backlog}
        if self.clock.is_moved:  # nothing waits during a press
            ages = dict.fromkeys(ages, 0.0)
        self._since = {oldest: known.get(oldest, now_s - age_s) for oldest, age_s in ages.items()}

    def faults(self) -> tuple[Fault, ...]:
        """Return the current faults."""
        seen = {
            # A refusal is an answer, too, and says more than silence.
            Fault.TELEGRAM_SILENT: self.silence() > self.longest_silence and not self._found.keys() & REFUSALS,
            Fault.ALERT_WAITS: self.age(Priority.ALERT) > ALERT_PATIENCE,
            Fault.MESSAGE_WAITS: self.age(Priority.REPLY) > MESSAGE_PATIENCE,
            Fault.SALES_LOST: self.sales_chat == "lost",
            Fault.DATABASE_SILENT: self.clock.monotonic() - self._looked > LOOK_PATIENCE.total_seconds(),
            Fault.DISK_LOW: self.disk_bytes is not None and self.disk_bytes < DISK_BYTES,
            Fault.LOG_LARGE: self.log_bytes > LOG_BYTES,
            Fault.MACHINE_REFUSES: bool(self.machine),
            Fault.ROWS_PUT_ASIDE: bool(self.put_aside),
            Fault.LOOP_LATE: self.loop_lag.worst_s > LOOP_PATIENCE_S,
        }
        others = frozenset() if self.leads else LEADERS_FAULTS
        return tuple(fault for fault in Fault if (fault in self._found or seen.get(fault)) and fault not in others)

    def report(self) -> dict[str, object]:
        """Return the body of an answer: seconds are whole, and null where there is nothing to measure."""
        faults = self.faults()
        return {
            "status": "faulty" if faults else "ok",
            "faults": faults,
            "last_heard_s": round(self.silence().total_seconds()) if self.ever_heard else None,
            "waiting": sum(each.waiting for each in self.backlog),
            "oldest_alert_s": self._age_s(Priority.ALERT),
            "oldest_message_s": self._age_s(*Priority),
            "database": "refuses" if self._found.keys() & CLOSED_TO_WRITING else "writable",
            "sales_chat": self.sales_chat,
            "webhook": self.webhook or None,
            "rows_put_aside": sum(self.put_aside.values()),
            "migration": self.migration,
            "machine": "; ".join(self.machine.values()) or None,
            "leads": self.leads,
            "version": self.version,
        }

    def silence(self) -> timedelta:
        """Return how long Telegram has been silent."""
        return timedelta(seconds=self.clock.monotonic() - self._heard)

    def age(self, *priorities: Priority) -> timedelta:
        """Return how long the oldest message of these priorities has waited; zero when none waits."""
        now_s = self.clock.monotonic()
        return timedelta(seconds=max([0.0, *(now_s - self._since[oldest] for oldest in self._oldest(priorities))]))

    def _age_s(self, *priorities: Priority) -> int | None:
        return round(self.age(*priorities).total_seconds()) if any(self._oldest(priorities)) else None

    def _oldest(self, priorities: Iterable[Priority]) -> list[datetime]:
        return [each.oldest for each in self.backlog if each.priority in priorities]
