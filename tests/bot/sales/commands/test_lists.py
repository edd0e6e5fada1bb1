"""Rights to /mine, /free and /desk: what waits for members, former ones, and former admins who are members."""

import pytest

from bot.jobs.reports import failed_report, may_have, report
from bot.sales import former_staff
from bot.staff.notify import plain_message
from conversations.desk.rounds.values import acts
from storage.database import Transaction
from storage.people import group_members
from storage.records.desk_person import DeskPerson
from storage.records.record import from_columns
from storage.records.timer import ReportTimer
from storage.sales import desk_people
from tests.bot.sales.rounds.desk_room import SARA, DeskRoom, desk
from tests.bot.sales_room import ALI, GROUP, MARYAM, NOW, REZA, SalesRoom, room

__all__ = ["desk", "room"]


async def is_member(room: SalesRoom, telegram_id: int, *, manages: bool = False) -> None:
    person = DeskPerson(id=telegram_id, name="Ali", joined=NOW, manages=manages)
    await room.database.write(lambda tx: group_members.add(tx, [telegram_id], chat=GROUP))
    await room.database.write(lambda tx: desk_people.put(tx, person))


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
        pytest.param("desk", ALI.telegram_id, GROUP, True, id="figures in the group"),
        pytest.param("desk", ALI.telegram_id, ALI.telegram_id, False, id="figures in private"),
        pytest.param("desk", MARYAM.telegram_id, MARYAM.telegram_id, True, id="an admin's figures"),
    ],
)
@pytest.mark.long
async def test_who_may_have_a_list_when_it_is_made(
    room: SalesRoom, what: str, by: int, chat: int, allowed: bool
) -> None:
    await is_member(room, ALI.telegram_id)
    async with room.database.read() as reader:
        assert await may_have(reader, asked(what, by, chat), config=room.config) is allowed


async def test_figures_in_private_are_a_managers(room: SalesRoom) -> None:
    await is_member(room, ALI.telegram_id, manages=True)
    async with room.database.read() as reader:
        assert await may_have(reader, asked("desk", ALI.telegram_id, ALI.telegram_id), config=room.config)


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


async def test_a_long_list_is_several_messages_each_with_its_own_buttons(desk: DeskRoom) -> None:
    await desk.does_act(acts.Alerted())
    for number in range(2, 22):
        await desk.hot_lead(7_000_000_000 + number, alert=False, alerts=1)
        await desk.does_act(acts.Alerted(), number)
    async with desk.database.read() as reader:
        made = await report(reader, asked("free", SARA, GROUP), config=desk.config, now=desk.now)
    assert [(row.key, row.slot) for row in made.rows] == [
        ("own:7", f"report:{SARA}:free:7d:None"),
        ("own:7:1", f"report:{SARA}:free:7d:None:1"),
    ]
    assert [sum(map(len, rows)) for rows in made.buttons] == [19, 2]
    assert set(made.mentions) == set(range(1, 22)), "it is blanked when one of them is erased"
    for row in made.rows:
        ((method, plain),) = row.fallbacks
        assert (method, row.body["parse_mode"], "parse_mode" in plain) == ("sendMessage", "HTML", False)
