"""A change of the sales group costs the same however many cards were ever placed: nobody waits for it."""

from collections.abc import Awaitable, Callable
from dataclasses import replace

import pytest

from bot.delivery.sales_chat import CARDS_AT_ONCE
from bot.sales import group as sales_group
from bot.sales import group_events
from bot.updates.incoming import GroupMoved
from storage.database import Transaction
from tests.bot.sales_room import ELSEWHERE, GROUP, MARYAM, SalesRoom, room

__all__ = ["room"]
CARDS = 50_000
PLACED = f"""
    WITH RECURSIVE n (i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < {CARDS})
    INSERT INTO outbox (key, stream, priority, method, body, lead, created, state, message_id, sent_to, settled_at)
    SELECT 'placed:' || i, 'lead:' || i, 0, 'sendMessage', '{{}}', i, i, 'sent', i,
           CASE i % 2 WHEN 1 THEN {GROUP} END, i
    FROM n
"""  # numbers of ours
MANY_WAIT = CARDS_AT_ONCE + 1
"""So that they become a list."""
MOST = CARDS // 5
"""Steps of SQLite's machine, which takes several for each row that it reads; or rows that a server reads."""
ROWS_READ = "SELECT sum(seq_tup_read + idx_tup_fetch)::BIGINT FROM pg_stat_user_tables"


async def moves(room: SalesRoom) -> None:
    what = GroupMoved(GROUP, -1005550001111)
    await room.does(lambda ctx: group_events.handle(ctx, what))


async def is_bound_elsewhere(room: SalesRoom) -> None:
    await room.commands(MARYAM, "/bind", chat=ELSEWHERE)
    keyboard = (await room.rows())[-1].body["reply_markup"]
    question = keyboard["inline_keyboard"][0][0]["callback_data"].split(":")[1]
    await room.presses(MARYAM, "bind", chat=ELSEWHERE, card=question)


async def is_named_by_another_setting(room: SalesRoom) -> None:
    config = replace(room.config, sales_chat_setting=ELSEWHERE)
    await room.database.write(lambda tx: sales_group.begin(tx, config))


async def steps_of(room: SalesRoom, act: Callable[[SalesRoom], Awaitable[None]]) -> int:
    """Return how many steps of SQLite's machine the writer takes."""
    taken = [0]

    def count() -> None:
        taken[0] += 1

    async def begin_to_count(tx: Transaction) -> None:
        tx._connection.set_progress_handler(count, 1)

    async def end(tx: Transaction) -> None:
        tx._connection.set_progress_handler(None, 0)

    await room.database.write(begin_to_count)
    await act(room)
    await room.database.write(end)
    return taken[0]


async def rows_read(room: SalesRoom, act: Callable[[SalesRoom], Awaitable[None]]) -> int:
    """Return how many rows the server reads; a session says so at the end of a transaction, when it is told to."""

    async def until_now() -> int:
        await room.database.write(lambda tx: tx.all("SELECT pg_stat_force_next_flush()"))
        (row,) = await room.database.write(lambda tx: tx.all(ROWS_READ))
        return row[0]

    before = await until_now()
    await act(room)
    return await until_now() - before


@pytest.mark.parametrize("act", [moves, is_bound_elsewhere, is_named_by_another_setting])
@pytest.mark.long
async def test_a_change_of_the_group_reads_no_card_that_was_placed(room: SalesRoom, act) -> None:
    await room.database.write(lambda tx: sales_group.begin(tx, room.config))
    await room.database.write(lambda tx: tx.run(PLACED))
    for n in range(MANY_WAIT):
        await room.hot_lead(7_000_000_001 + n)
    if room.database.is_shared:  # a server looks at a table about a minute after so many rows came
        await room.database.write(lambda tx: tx.run("ANALYZE"))
    count = rows_read if room.database.is_shared else steps_of
    assert await count(room, act) < MOST
