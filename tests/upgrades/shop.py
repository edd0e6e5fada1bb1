"""The small shop of the history before an upgrade: its Telegram, its people by their roles, and its bot's database."""

import sqlite3
from collections.abc import Iterator
from contextlib import closing, contextmanager
from dataclasses import dataclass, field
from datetime import UTC, datetime
from pathlib import Path

from pydantic import SecretBytes

from bot.sandbox.people.group import Group
from bot.sandbox.people.person import Person
from bot.sandbox.people.screen import Press
from bot.sandbox.server import Sandbox
from bot.sandbox.world.model import Message
from bot.settings.settings import Settings
from tests.journeys.running import settings_for
from tests.upgrades.dump_file import FIELD_KEY
from tests.upgrades.standing_clock import StandingClock

FIRST_DAY = datetime(2026, 11, 3, 9, 0, 20, tzinfo=UTC)
"""A Tuesday, 12:30 in Tehran."""
CLAIM = "🙋"
TALKERS = (("Taha", "fa"), ("Tara", "fa"), ("Tina", "fa"), ("Tom", "en"), ("Ted", "en"), ("Tess", "en"))
"""They ask for a person before there is a sales group, and again in the last hour."""


@dataclass
class Shop:
    """The sandbox through all lives of the bot, and the people by their roles."""

    sandbox: Sandbox
    folder: Path
    clock: StandingClock = field(default_factory=lambda: StandingClock(FIRST_DAY))
    people: dict[str, Person] = field(default_factory=dict)
    groups: dict[str, Group] = field(default_factory=dict)

    @property
    def database(self) -> Path:
        return self.folder / "sarnakh.db"

    @property
    def maryam(self) -> Person:
        return self.people["maryam"]

    @property
    def ali(self) -> Person:
        return self.people["ali"]

    @property
    def group(self) -> Group:
        return self.groups["sales"]

    def settings(self, **more: object) -> Settings:
        return settings_for(self.sandbox, self.folder, **{"field_key": SecretBytes(FIELD_KEY), **more})

    def person(self, role: str, language: str, **traits: object) -> Person:
        """Add a person under a role, which is also the default name."""
        person = self.sandbox.person(**{"name": role, "language": language, **traits})
        self.people[role] = person
        return person

    async def settles(self, seconds: float = 1.0) -> None:
        """Wait until the bot has nothing to do, and let some seconds pass."""
        await self.sandbox.quiet()
        self.clock.jumps(seconds=seconds)

    def rows(self, sql: str, *values: object) -> list[tuple]:
        with closing(sqlite3.connect(self.database, timeout=5)) as connection:
            return connection.execute(sql, values).fetchall()

    def number_of(self, person: Person) -> int:
        """Return the lead's number."""
        return self.rows("SELECT number FROM leads WHERE telegram_id = ?", person.id)[0][0]

    def card_of(self, name: str) -> Message:
        """Return the newest message with buttons in the sales group that names a person."""
        return next(each for each in reversed(self.group.messages) if name in each.shown and each.buttons)

    def claims_or_releases(self, name: str) -> None:
        """Let Ali press the first button of the card that names a person."""
        card = self.card_of(name)
        self.ali.presses(Press(card, card.buttons[0]))

    def presses(self, person: Person, message: Message, label: str) -> None:
        """Let somebody press a button under a message."""
        person.presses(Press(message, next(button for button in message.buttons if label in button.text)))

    @contextmanager
    def trap(self, condition: str, *, act: str, table: str = "leads") -> Iterator[None]:
        """Make a write of the bot fail, as a fault in the code or the disk would: ABORT one update, ROLLBACK all."""
        self._writes(f"CREATE TRIGGER trap BEFORE INSERT ON {table} WHEN {condition} "
                     f"BEGIN SELECT RAISE({act}, 'a trap'); END")  # fmt: skip
        yield
        self._writes("DROP TRIGGER trap")

    def _writes(self, sql: str) -> None:
        with closing(sqlite3.connect(self.database, timeout=5)) as connection, connection:
            connection.execute(sql)
