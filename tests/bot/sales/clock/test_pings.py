"""What waits for a lost group, and the list that stands in place of pings."""

import pytest

from bot.sales.acts import desk_timers
from bot.sales.acts.doing import do
from bot.sales.clock.pings import after_loss, refresh_list
from bot.sales.people.desk_context import desk_context
from bot.sales.rounds import group_pings
from bot.sales.rounds.group_pings import GroupPings
from bot.sales.rounds.telling import take_list_down
from conversations.desk.rounds.values import acts
from storage.database import Transaction
from storage.messages import Message, Priority
from storage.outbox import queue as outbox
from storage.people import sessions
from storage.records.round import TouchKind
from storage.records.timer import DeskTimer, RoundTimer
from tests.bot.sales.rounds.desk_room import SARA, DeskRoom, desk, member

__all__ = ["desk"]


async def pings_wait(room: DeskRoom, count: int) -> None:
    async def work(tx: Transaction) -> None:
        ping = Message(key="", stream="said:1", priority=Priority.RELAY, chat=None, method="sendMessage", body={})
        rows = [ping.replace(key=f"ping:1:{n}") for n in range(count)]
        await outbox.add(tx, rows, at=room.now)

    await room.database.write(work)


async def found_again(room: DeskRoom) -> list[str]:
    """Let the group be found; return the keys of what waits for it."""

    async def work(ctx) -> None:  # type: ignore[no-untyped-def]  # the room's own
        await after_loss(ctx, await desk_context(ctx.tx, ctx.config, ctx.now))

    await room.does(work)
    return [row.key.partition(":")[0] for row in await room.rows()]


@pytest.mark.long
async def test_what_waited_for_a_lost_group_is_one_list_where_it_is_too_much(desk: DeskRoom) -> None:
    await desk.all_sent()
    await pings_wait(desk, 6)
    assert await found_again(desk) == ["ping"] * 6
    await pings_wait(desk, 7)
    assert await found_again(desk) == ["waits"]


async def test_a_list_without_leads_goes_and_is_not_edited_any_more(desk: DeskRoom) -> None:
    await desk.all_sent()
    await pings_wait(desk, 7)
    await found_again(desk)
    await desk.all_sent()

    async def work(ctx) -> None:  # type: ignore[no-untyped-def]  # the room's own
        await refresh_list(ctx, await desk_context(ctx.tx, ctx.config, ctx.now))

    await desk.does(work)
    (down,) = await desk.rows()
    assert (down.method, down.edits) == ("deleteMessage", down.key.removeprefix("down:"))
    async with desk.database.read() as reader:
        assert (await group_pings.load(reader)).standing is None
    await desk.does(work)
    await desk.does(lambda ctx: take_list_down(ctx, str(down.edits)))
    assert len(await desk.rows()) == 1, "once"


async def test_an_answer_that_is_too_much_for_the_group_stands_on_the_list_until_it_is_given(desk: DeskRoom) -> None:
    await desk.does_act(acts.Alerted())
    await desk.does_act(acts.Claim(member(SARA)))
    await desk.does_act(acts.Touch(member(SARA), TouchKind.CALL))
    await desk.does_act(acts.ProspectWrote())
    await desk.all_sent()
    desk.waits(minutes=30)
    full = GroupPings(said=(desk.now,) * 6)
    await desk.does(lambda ctx: group_pings.put(ctx, full))
    timer = RoundTimer(key="desk:1:answer", due=desk.now, lead=1, n=1, which=DeskTimer.ANSWER)
    await desk.does(lambda ctx: desk_timers.fire(ctx, timer))
    (waits,) = await desk.rows()
    assert waits.key.startswith("waits:")
    assert "1 · with \u2068Sara\u2069" in str(waits.body["text"])
    await desk.all_sent()

    async def settle(ctx) -> None:  # type: ignore[no-untyped-def]  # the room's own
        session = await sessions.load_number(ctx.tx, 1)
        assert session is not None
        await do(ctx, session, acts.NeedNoAnswer(member(SARA)), await desk_context(ctx.tx, ctx.config, ctx.now))

    await desk.does(settle)
    assert [(row.method, row.edits) for row in await desk.rows()][-1] == ("deleteMessage", waits.key)
