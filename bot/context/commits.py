"""Commits: work runs in a transaction, and its effects are applied once it is committed."""

from collections.abc import Awaitable, Callable

from bot.context.effects import Effects
from storage.database import Database, Work

Subscriber = Callable[[Effects], Awaitable[None] | None]
"""Applies the effects that concern it; it returns something to await where it must."""


class Commits:
    """Runs work; the subscribers apply its effects after the commit, never before it."""

    def __init__(self, database: Database) -> None:
        self.database = database
        """For reads, and for writes without effects."""
        self._subscribers: list[Subscriber] = []

    def over(self, database: Database) -> "Commits":
        """Return commits to another view of the database, with the same subscribers, later ones included."""
        commits = Commits(database)
        commits._subscribers = self._subscribers
        return commits

    def subscribe(self, subscriber: Subscriber) -> None:
        """Add a subscriber, which applies effects after all earlier ones."""
        self._subscribers.append(subscriber)

    async def run(self, work: Work[Effects]) -> None:
        """Commit work, and apply its effects.

        Raises:
            StorageError: it was not committed, and has no effects.
        """
        await self.apply(await self.database.write(work))

    async def apply(self, effects: Effects) -> None:
        """Apply the effects of a committed transaction, one subscriber after the other."""
        for subscriber in self._subscribers:
            applied = subscriber(effects)
            if applied is not None:
                await applied
