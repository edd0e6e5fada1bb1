"""The parts learn of a commit in one order: withdrawn, where sales are, sent, presses, jobs."""

from collections.abc import Awaitable, Sequence

import pytest

from bot.context.commits import Commits
from bot.context.effects import Effects, Ephemeral
from bot.runtime.after_commit import subscribe
from storage.database import Transaction
from storage.messages import PendingMessage
from storage.outbox import queue as outbox
from storage.records.record import Json
from tests.bot.post_room import PostRoom, says


class Listeners:
    """Stands for every part, and writes down what it is told."""

    def __init__(self) -> None:
        self.told: list[str] = []
        self.sender = self.ephemeral = self

    def withdraw(self, ids: Sequence[int]) -> None:
        self.told.append(f"withdrawn {ids}")

    def follow(self, effects: Effects) -> Awaitable[None] | None:
        return self._read() if effects.sales_changed else None

    async def _read(self) -> None:
        self.told.append("where sales are")

    def hand_over(self, rows: Sequence[PendingMessage]) -> None:
        self.told.append(f"sent {[row.message.key for row in rows]}")

    def committed(self, _effects: Effects) -> None:
        self.told.append("counted")

    def make(self, method: str, _body: dict[str, Json], *, refused: object = None) -> None:
        self.told.append(method)

    def nudge(self) -> None:
        self.told.append("jobs")

    def soon(self) -> None:
        self.told.append("wiping")


def all_subscribed(commits: Commits) -> Listeners:
    parts = Listeners()
    subscribe(commits, parts, location=parts, counters=parts, jobs=parts, wiping=parts)
    return parts


@pytest.mark.long
async def test_the_parts_learn_of_a_commit_in_the_order_that_matters(room: PostRoom) -> None:
    commits = Commits(room.database)
    parts = all_subscribed(commits)

    async def work(tx: Transaction) -> Effects:
        effects = Effects(timers_changed=True, erased=True, sales_changed=True, superseded=[4])
        effects.ephemeral.append(Ephemeral("answerCallbackQuery", {}))
        effects.queued(await outbox.add(tx, [says("a")], at=room.clock.now()))
        assert parts.told == [], "nothing before the commit"
        return effects

    await commits.run(work)
    assert parts.told == [
        "withdrawn [4]", "where sales are", "sent ['a']", "counted", "answerCallbackQuery", "jobs", "wiping",
    ]  # fmt: skip


async def test_a_commit_without_effects_wakes_nobody(room: PostRoom) -> None:
    commits = Commits(room.database)
    parts = all_subscribed(commits)
    await commits.apply(Effects())
    assert parts.told == ["counted"]


async def test_work_that_is_not_committed_has_no_effects(room: PostRoom) -> None:
    commits = Commits(room.database)
    parts = all_subscribed(commits)

    async def work(tx: Transaction) -> Effects:
        await outbox.add(tx, [says("a")], at=room.clock.now())
        raise LookupError("it breaks")

    with pytest.raises(LookupError):
        await commits.run(work)
    assert parts.told == []
