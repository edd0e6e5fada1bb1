"""Record everything the database was asked to send, because the outbox deletes the text of sent messages."""

import json
import sqlite3
from collections import Counter
from collections.abc import Iterable
from pathlib import Path
from typing import Any
from zoneinfo import ZoneInfo

from storage.database import Transaction
from storage.sqlite.transaction import SqliteTransaction
from storage.sqlite.writer import driven
from storage.totals import progress, recount
from storage.totals.recount import TotalsDifference
from tests.faults.simulated.door import GROUP, Delivered

QUIET_CARD = "substr(key, 1, 6) = 'quiet:' AND substr(key, 7, 1) BETWEEN '0' AND '9' AND sends = 1"
"""Holds for the rows of quiet cards, and not for their edits or lists of them."""
_TABLE = """
CREATE TABLE IF NOT EXISTS witness (
    key TEXT, chat INTEGER, text TEXT, sends INTEGER, fate TEXT, answers TEXT, silent INTEGER, instead TEXT
);
CREATE INDEX IF NOT EXISTS witness_by_key ON witness (key);
CREATE TRIGGER IF NOT EXISTS witness_owed AFTER INSERT ON outbox WHEN NEW.state = 'waiting'
BEGIN
    INSERT INTO witness VALUES (
        NEW.key, NEW.chat, coalesce(NEW.body ->> 'text', NEW.body ->> 'line', NEW.body ->> 'caption'),
        NEW.method LIKE 'send%', 'owed', NEW.answers, coalesce(NEW.body ->> 'disable_notification', 0),
        CASE WHEN NEW.method LIKE 'copy%' THEN NEW.fallbacks END
    );
END;
CREATE TRIGGER IF NOT EXISTS witness_settled AFTER UPDATE OF state ON outbox WHEN NEW.state <> OLD.state
BEGIN
    UPDATE witness SET fate = NEW.state WHERE key = NEW.key;
END;
CREATE TRIGGER IF NOT EXISTS witness_gone AFTER DELETE ON outbox WHEN OLD.state = 'waiting'
BEGIN
    UPDATE witness SET fate = 'withdrawn' WHERE key = OLD.key;
END;
CREATE TRIGGER IF NOT EXISTS witness_round_gone AFTER DELETE ON rounds
BEGIN
    INSERT INTO witness (key, sends, fate) VALUES ('round:' || OLD.id, coalesce(OLD.lead, 0), 'deleted');
END;
"""


def swear_in(database: Path) -> None:
    """Install triggers that record from now on."""
    connection = sqlite3.connect(database, isolation_level=None)
    connection.executescript(_TABLE)
    connection.close()


class Witness:
    """Reads the database from outside, whether a bot runs on it or not."""

    def __init__(self, database: Path) -> None:
        self._connection = sqlite3.connect(database, isolation_level=None)

    def rows(self, sql: str, *values: object) -> list[tuple]:
        return self._connection.execute(sql, values).fetchall()

    def count(self, sql: str, *values: object) -> int:
        return self.rows(sql, *values)[0][0]

    @property
    def waiting(self) -> int:
        """The number of rows that wait to be sent."""
        return self.count("SELECT count(*) FROM outbox WHERE state = 'waiting'")

    @property
    def searches(self) -> int:
        """The number of unfinished searches for copies of messages about erased people."""
        return self.count("SELECT count(*) FROM timers WHERE kind = 'copies'")

    @property
    def owed_duties(self) -> int:
        """The number of duties that are not done yet."""
        return self.count("SELECT count(*) FROM duties")

    def totals_that_differ(self) -> list[TotalsDifference]:
        """Return the totals that do not hold what a count of the leads gives."""

        async def counted(tx: Transaction) -> list[TotalsDifference]:
            known = await progress.load(tx)
            return [each async for each in recount.differences(tx, ZoneInfo(known.zone))] if known.zone else []

        self._connection.execute("BEGIN")
        try:
            return driven(counted(SqliteTransaction(self._connection)))
        finally:
            self._connection.execute("ROLLBACK")

    def entries(self, kinds: Iterable[str]) -> list[str]:
        """Return the entries of these kinds in the ledgers, in order."""
        wanted = sorted(set(kinds))
        marks = ", ".join("?" for _ in wanted)
        return [kind for (kind,) in self.rows(f"SELECT kind FROM ledger WHERE kind IN ({marks}) ORDER BY id", *wanted)]

    def tables(self) -> list[str]:
        """Return the names of the tables."""
        return [name for (name,) in self.rows("SELECT name FROM sqlite_schema WHERE type = 'table'")]

    def waiting_messages(self) -> Counter[Delivered]:
        """Waiting messages, by chat and text, including edits, which are sent as new messages if theirs is gone."""
        found = Counter[Delivered]()
        for chat, body in self.rows("SELECT chat, body FROM outbox WHERE state = 'waiting'"):
            try:
                said = json.loads(body)
            except ValueError:  # made unreadable
                continue
            found[Delivered(max(chat or 0, GROUP), _words_of(said))] += 1
        return found

    def owed(self) -> Counter[Delivered]:
        """Every message that had to be sent, except those withdrawn in time."""
        return self._messages("SELECT chat, text FROM witness WHERE sends = 1 AND fate IN ('owed', 'sent')")

    def ever(self) -> Counter[Delivered]:
        """All that was written for sending: edits, which may be sent as new messages, and what stands in for copies."""
        found = self._messages("SELECT chat, text FROM witness")
        for chat, fallbacks in self.rows("SELECT chat, instead FROM witness WHERE instead IS NOT NULL"):
            found.update(Delivered(max(chat or 0, GROUP), _words_of(body)) for _, body in json.loads(fallbacks))
        return found

    def _messages(self, sql: str) -> Counter[Delivered]:
        return Counter(Delivered(max(chat or 0, GROUP), text or "") for chat, text in self.rows(sql))

    def close(self) -> None:
        self._connection.close()


def _words_of(body: dict[str, Any]) -> str:
    """Return the words of a call; "" for one without any, such as the copy of a photo."""
    return next((body[name] for name in ("text", "caption", "line") if body.get(name) is not None), "")
