"""Health: not whether the process lives, but whether Telegram is heard and alerts get through."""

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
"""An alert that waits longer than this is a lead that cools."""
MESSAGE_PATIENCE = timedelta(minutes=15)
"""For a reply. Longer than an alert's, for Telegram may close one chat to us for a while."""
LOOK_PATIENCE = timedelta(minutes=3)
"""The watch looks every 20 s; when the database leaves a look unanswered for so long, it hangs."""
LOOP_PATIENCE_S = 5.0
LOG_BYTES = 256 * 1024 * 1024
"""Four times what SQLite gives the log back down to: a reader never ends."""
DISK_BYTES = 100 * 1024 * 1024
"""What a busy day writes, several times over."""


class Fault(StrEnum):
    """What can be wrong: each is the sentence an operator's monitor shows; its name is the label and the text's key."""

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


CLOSED_TO_WRITING = frozenset({Fault.DATABASE_REFUSES, Fault.DATABASE_DAMAGED})
REFUSALS = frozenset({Fault.TOKEN_REFUSED, Fault.OTHER_INSTANCE, Fault.WEBHOOK_WRONG})
"""What Telegram tells us; it is over once Telegram lets us hear again."""
BY_TURNS = timedelta(minutes=1)
"""Two bots that poll with one token throw each other out, and each is heard in between: so long without that, it is
over."""


@dataclass
class Health:
    """What the parts of the bot tell of themselves; each part calls the method that is its own."""

    version: str
    clock: Clock
    longest_silence: timedelta
    """So long Telegram may leave us without a word before that is a fault."""
    sales_chat: SalesChatState = "unbound"
    """Set when the group is bound, and to `lost` when Telegram refuses it (kicked, deleted, no rights)."""
    webhook: str = ""
    """Why the webhook is not as it should be: where posts fail, in Telegram's own words."""
    machine: dict[str, str] = field(default_factory=dict)
    """What the machine refused, by who needed it."""
    put_aside: Mapping[str, int] = field(default_factory=dict)
    """How many rows of which table were put aside, for they cannot be read, and nobody has looked at them."""
    loop_lag: LoopLag = field(default_factory=LoopLag)
    backlog: Sequence[QueueDepth] = ()
    log_bytes: int = 0
    disk_bytes: int | None = None
    """What is free where the database lies; None where that cannot be told."""
    people_due: int = 0
    """How many an erasure by age that waits to be confirmed would take."""
    ever_heard: bool = False
    """Whether Telegram has answered since the start."""
    _found: dict[Fault, float] = field(default_factory=dict)
    """What is wrong until it is said to be well, and when that was last seen."""
    _since: dict[datetime, float] = field(default_factory=dict)
    """Since when, by the monotonic clock, the oldest message of each priority has waited."""
    _heard: float = field(init=False)
    _looked: float = field(init=False)

    def __post_init__(self) -> None:
        # The first answer is given the time that any other has.
        self._heard = self._looked = self.clock.monotonic()

    def heard(self) -> None:
        """Telegram answered a poll, or said that our webhook stands."""
        self._heard, self.ever_heard = self.clock.monotonic(), True
        thrown_out = self._found.get(Fault.OTHER_INSTANCE)
        by_turns = thrown_out is not None and self._heard - thrown_out < BY_TURNS.total_seconds()
        for fault in REFUSALS - {Fault.OTHER_INSTANCE} if by_turns else REFUSALS:
            self.mended(fault)

    def found(self, fault: Fault) -> None:
        """Something is wrong, until `mended` says otherwise, or Telegram is heard where it was the one who refused."""
        self._found[fault] = self.clock.monotonic()

    def mended(self, fault: Fault) -> None:
        """It is well again."""
        self._found.pop(fault, None)

    def is_found(self, fault: Fault) -> bool:
        """Tell whether a fault was found, and not said to be well since."""
        return fault in self._found

    def machine_failed(self, where: str, said: str) -> None:
        """The machine refused what a part needs, until the same part says that it works."""
        self.machine[where] = said

    def machine_works(self, where: str) -> None:
        """A part has what it needs."""
        self.machine.pop(where, None)

    def looked(self, *, backlog: Sequence[QueueDepth], log_bytes: int, disk_bytes: int | None) -> None:
        """Take in what the watch saw: what waits to be sent, and what room there is."""
        self.backlog, self.log_bytes, self.disk_bytes = backlog, log_bytes, disk_bytes
        now_s = self._looked = self.clock.monotonic()
        # How long it has waited is told by the wall clock once, when it is first seen, and then by the other.
        known, now = self._since, self.clock.now()
        self._since = {
            each.oldest: known.get(each.oldest, now_s - max(timedelta(), now - each.oldest).total_seconds())
            for each in backlog
        }

    def faults(self) -> tuple[Fault, ...]:
        """Return what is wrong now."""
        seen = {
            # A refusal is an answer, too, and says more.
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
        return tuple(fault for fault in Fault if fault in self._found or seen.get(fault))

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
            "machine": "; ".join(self.machine.values()) or None,
            "version": self.version,
        }

    def silence(self) -> timedelta:
        """Return how long Telegram has said nothing."""
        return timedelta(seconds=self.clock.monotonic() - self._heard)

    def age(self, *priorities: Priority) -> timedelta:
        """Return how long the oldest message of these priorities waits; nought when none does."""
        now_s = self.clock.monotonic()
        return timedelta(seconds=max([0.0, *(now_s - self._since[oldest] for oldest in self._oldest(priorities))]))

    def _age_s(self, *priorities: Priority) -> int | None:
        return round(self.age(*priorities).total_seconds()) if any(self._oldest(priorities)) else None

    def _oldest(self, priorities: Iterable[Priority]) -> list[datetime]:
        return [each.oldest for each in self.backlog if each.priority in priorities]
