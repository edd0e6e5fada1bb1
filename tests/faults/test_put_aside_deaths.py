"""The process dies before and after every commit and every call while unreadable rows are put aside."""

from collections import Counter
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest
from structlog.testing import capture_logs

from bot.sandbox.people.person import Person
from tests import people
from tests.faults.death_points import Deaths
from tests.faults.simulated.bot import MEMORY, Bot
from tests.faults.simulated.leaps import Runner

HALF = '{"text": "half of a'
TIMERS = ("report", "again", "decay", "remind", "copies", "former")
OUTBOX = {
    "u1:lost": "'chat:{emma}', 1, {emma}, 'sendMessage', 2, NULL",
    "u2:next": "'chat:{emma}', 1, {emma}, 'sendMessage', 2, NULL",
    "waiting:5:0": "'waiting:5', 0, NULL, 'sendMessage', NULL, NULL",
    "x:1": "'x', 9, NULL, 'sendMessage', NULL, NULL",
    "erased:99:1:{group}:4000": "'lead:99', 4, {group}, 'editMessageText', NULL, NULL",
    "recall:99:1:7": "'lead:99', 4, {group}, 'deleteMessage', NULL, 'alert:99:1'",
}
"""Key to stream, priority, chat, method, lead and edited row."""
INSERT = "INSERT INTO outbox (key, body, created, stream, priority, chat, method, lead, edits)"
READABLE = ("u2:next", "x:1")
"""Of the second row only the priority is put aside, which is of another version; its content is sent."""


async def rows_appear(bot: Bot, emma: Person) -> list[tuple[str, str]]:
    """Add unreadable rows to a database without a running bot; return what must be put aside."""
    named = {"emma": emma.id, "group": bot.group.id}
    for key, row in OUTBOX.items():
        values = row.format_map(named)
        bot.witness.rows(f"{INSERT} VALUES (?, ?, 1, {values})", key.format_map(named), '{"text": "the next"}')
    keys = [key.format_map(named) for key in OUTBOX]
    ill = [*(key for key in keys if key not in READABLE), "alert:1:1"]
    bot.witness.rows("UPDATE outbox SET state = 'waiting', message_id = NULL WHERE key = 'alert:1:1'")
    for key in ill:
        bot.witness.rows("UPDATE outbox SET body = ? WHERE key = ?", HALF, key)
    for kind in TIMERS:
        bot.witness.rows("INSERT INTO timers (key, due, kind, data) VALUES (?, 1, ?, ?)", f"ill:{kind}", kind, HALF)
    return [*(("outbox", key) for key in (*ill, "x:1")), *(("timers", f"ill:{kind}") for kind in TIMERS)]


def lives_through(deaths: Deaths) -> None:
    """Start on such a database, die at this point, and check that nothing is lost and each row is put aside once."""
    with Runner() as runner, capture_logs(), TemporaryDirectory(dir=MEMORY) as folder:
        bot = Bot(Path(folder), loop=runner.loop)

        async def main() -> None:
            bot.starts()
            sara, emma = people.sara(bot.sandbox), people.emma(bot.sandbox)
            for act in (lambda: sara.sends("/talk"), emma.opens, emma.shares_contact):
                act()
                await bot.settles()
            await bot.dies()
            ill = await rows_appear(bot, emma)
            bot.fate = deaths.fate
            bot.starts()
            await bot.settles()
            assert Counter(bot.witness.rows("SELECT source, key FROM put_aside")) == Counter(ill)
            assert bot.witness.count("SELECT count(*) FROM timers WHERE key LIKE 'ill:%'") == 0
            assert bot.witness.rows("SELECT key FROM outbox WHERE state = 'dead'") == [("waiting:5:0",)]
            group, private = bot.group.transcript(), emma.chat.transcript()
            assert sum(message.from_bot and "سارا" in message.shown for message in bot.group.messages) >= 2
            assert "the next" in group
            assert private.rindex("got lost on the way") < private.rindex("the next")
            assert "هشدار خوانده نشد" in bot.maryam.chat.transcript()
            await bot.ends()

        runner.run(main())


@pytest.mark.long
def test_a_death_at_any_commit_or_call_puts_each_row_aside_once_and_loses_nothing() -> None:
    calm = Deaths()
    lives_through(calm)
    assert calm.points.count("before a commit") > len(OUTBOX) + len(TIMERS)
    for nth in range(len(calm.points)):
        lives_through(Deaths(nth))
