"""Who is at the desk now, what they may do, and what its rules go by."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest

from bot.sales.people.desk_context import actor_of, desk_context, desk_people_now
from conversations.desk.rounds.values.people import Actor, DeskMember, DeskPeople, DeskRole
from storage.records.desk_person import DeskPerson
from storage.records.round import RoundState
from storage.sales import desk_people, rounds
from tests.bot.sales_room import ALI, MARYAM, REZA, SalesRoom, room
from tests.conversations.funnel.desk.sections import funnel_with
from tests.storage.sales.at_desk import FIGURES, alerted

__all__ = ["room"]

SARA = 7001
JOINED = datetime(2026, 11, 1, tzinfo=UTC)
HALF = f"  who: {{ managers: [{ALI.telegram_id}], backup: [{SARA}], people: {{ {SARA}: {{ weight: 0.5 }} }} }}"


async def there(room: SalesRoom, id_: int, **known: object) -> None:
    person = DeskPerson(id=id_, name=f"#{id_}", joined=JOINED).replace(**known)
    await room.database.write(lambda tx: desk_people.put(tx, person))


async def people(room: SalesRoom) -> DeskPeople:
    async with room.database.read() as reader:
        return await desk_people_now(reader, room.config, room.now)


async def member(room: SalesRoom, id_: int) -> DeskMember:
    found = (await people(room)).find(id_)
    assert found is not None
    return found


async def role(room: SalesRoom, id_: int) -> DeskRole:
    async with room.database.read() as reader:
        actor = await actor_of(reader, room.config, id_)
    assert actor == Actor(id_, actor.role)
    return actor.role


def with_section(room: SalesRoom, section: str) -> None:
    room.config = replace(room.config, funnel=funnel_with(section))


@pytest.mark.long
async def test_a_person_is_as_their_row_their_leads_and_the_funnel_say(room: SalesRoom) -> None:
    with_section(room, HALF)
    lead = await room.hot_lead()
    held = alerted(lead.number, state=RoundState.CLAIMED, owner=SARA, held_since=room.now)
    await room.database.write(lambda tx: rounds.add(tx, held, FIGURES))
    given = (room.now - timedelta(days=7), room.now - timedelta(days=6))
    await there(room, SARA, name="سارا", started=True, given=given, offered=JOINED)
    sara = await member(room, SARA)
    assert (sara.name, sara.weight, sara.started, sara.backs_up, sara.offered) == ("سارا", 0.5, True, True, JOINED)
    assert (sara.open_leads, sara.untouched, sara.given) == (1, 1, 1)
    assert not sara.away


async def test_who_left_is_not_there(room: SalesRoom) -> None:
    await there(room, SARA, gone=room.now)
    await there(room, ALI.telegram_id)
    assert [each.id for each in await people(room)] == [ALI.telegram_id]
    assert [await role(room, each) for each in (SARA, ALI.telegram_id)] == [DeskRole.OUTSIDER, DeskRole.MEMBER]


async def test_an_absence_ends_with_its_time(room: SalesRoom) -> None:
    await there(room, SARA, away_since=room.now, away_until=room.now + timedelta(hours=1))
    assert (await member(room, SARA)).away
    room.waits(hours=1)
    assert not (await member(room, SARA)).away


@pytest.mark.parametrize(
    ("hours", "open_at_13"),
    [
        pytest.param("mon 14:00-15:00", False, id="own"),
        pytest.param("", True, id="the company's"),
        pytest.param("something newer", True, id="unreadable"),
    ],
)
async def test_hours_are_their_own_or_else_the_companys(room: SalesRoom, hours: str, *, open_at_13: bool) -> None:
    with_section(room, HALF)
    await there(room, SARA, hours=hours)
    monday_13 = datetime(2026, 11, 23, 9, 30, tzinfo=UTC)
    assert (await member(room, SARA)).hours.is_open(monday_13) is open_at_13


async def test_what_they_set_counts_more_than_the_funnel(room: SalesRoom) -> None:
    with_section(room, f"  who: {{ people: {{ {SARA}: {{ hours: mon 14-15 }} }} }}")
    await there(room, SARA)
    at_14 = datetime(2026, 11, 23, 10, 30, tzinfo=UTC)
    assert (await member(room, SARA)).hours.is_open(at_14)
    await there(room, SARA, hours="mon 15:00-16:00")
    assert not (await member(room, SARA)).hours.is_open(at_14)


async def test_named_people_manage_and_without_any_of_them_there_the_admins(room: SalesRoom) -> None:
    with_section(room, HALF)
    for each in (MARYAM.telegram_id, SARA):
        await there(room, each)
    assert [each.id for each in await people(room) if each.manages] == [MARYAM.telegram_id]
    await there(room, ALI.telegram_id)
    assert [each.id for each in await people(room) if each.manages] == [ALI.telegram_id]
    await there(room, SARA, manages=True)
    assert [each.id for each in await people(room) if each.manages] == [ALI.telegram_id, SARA]
    assert [await role(room, each.telegram_id) for each in (ALI, MARYAM, REZA)] == [
        DeskRole.MANAGER,
        DeskRole.ADMIN,
        DeskRole.OUTSIDER,
    ]


async def test_the_context_has_the_funnels_numbers_and_the_companys_hours(room: SalesRoom) -> None:
    with_section(room, "  clock: { sla: 30s }")
    async with room.database.read() as reader:
        ctx = await desk_context(reader, room.config, room.now)
    assert (ctx.now, ctx.clock.sla, ctx.clock.hold) == (room.now, timedelta(seconds=30), timedelta(minutes=15))
    assert ctx.hours.is_known
