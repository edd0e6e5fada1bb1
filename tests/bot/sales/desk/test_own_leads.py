"""Rights to /mine and /free: what waits for a member, for a former one, and for a former admin who is a member."""

import pytest

from bot.jobs.reports import failed_report, may_have
from bot.sales import former_staff
from bot.staff.notify import plain_message
from storage.database import Transaction
from storage.people import group_members
from storage.records.record import from_columns
from storage.records.timer import ReportTimer
from tests.bot.sales_room import ALI, GROUP, MARYAM, NOW, REZA, SalesRoom, room

__all__ = ["room"]


async def is_member(room: SalesRoom, telegram_id: int) -> None:
    await room.database.write(lambda tx: group_members.add(tx, [telegram_id], chat=GROUP))


def asked(what: str, by: int, chat: int) -> ReportTimer:
    return from_columns(
        ReportTimer, {"key": "own:7", "due": NOW, "what": what, "by": by, "chat": chat, "language": "en"}
    )


@pytest.mark.parametrize(
    ("what", "by", "chat", "allowed"),
    [
        pytest.param("mine", ALI.telegram_id, ALI.telegram_id, True, id="a member in private"),
        pytest.param("free", ALI.telegram_id, GROUP, True, id="in the group"),
        pytest.param("mine", MARYAM.telegram_id, MARYAM.telegram_id, True, id="an admin"),
        pytest.param("mine", REZA.telegram_id, REZA.telegram_id, False, id="nobody's member"),
        pytest.param("free", ALI.telegram_id, -1, False, id="another group"),
        pytest.param("leads", ALI.telegram_id, ALI.telegram_id, False, id="an admin's list"),
    ],
)
async def test_who_may_have_a_list_when_it_is_made(
    room: SalesRoom, what: str, by: int, chat: int, allowed: bool
) -> None:
    await is_member(room, ALI.telegram_id)
    async with room.database.read() as reader:
        assert await may_have(reader, asked(what, by, chat), config=room.config) is allowed


async def test_what_waits_for_a_member_is_their_own_lists_alone(room: SalesRoom) -> None:
    lead = await room.hot_lead(alert=False)
    await is_member(room, ALI.telegram_id)

    async def work(tx: Transaction) -> list[str]:
        ctx = room._context(tx)
        rows = [
            plain_message(key, person.telegram_id, "Lead 1 · Sara").replace(mentions=(lead.number,))
            for key, person in (("own:1", ALI), ("report:2", ALI), ("own:3", REZA))
        ]
        await ctx.send(rows)
        await former_staff.let_go(ctx)
        return [
            str(row[0]) for row in await tx.all("SELECT key FROM outbox WHERE state = 'waiting' AND key LIKE '%:_'")
        ]

    assert await room.database.write(work) == ["own:1"]


def test_a_list_that_cannot_be_made_names_no_server() -> None:
    row = failed_report(asked("mine", ALI.telegram_id, ALI.telegram_id))
    assert row.body["text"] == "I could not make that list. Please tell the bot's admin."
