"""Acts at the sales desk that come to several processes on one PostgreSQL at the same moment: each counts once."""

import asyncio
import re
from collections.abc import AsyncIterator, Sequence
from datetime import datetime, timedelta

import pytest

from bot.context.commits import Commits
from bot.context.context import by_clock
from bot.sales.acts import desk_timers
from storage.installation import timers
from storage.records.timer import RoundTimer
from tests.bot.front_desk import presses, says
from tests.bot.intake.replica_desk import Replica, replicas
from tests.postgres_server import PostgresServer, a_database

GROUP, SARA, REZA = -1_001_000_000_405, 7_000_000_011, 7_000_000_012
LEADS = 2
CLAIMS = "SELECT lead, kind, actor FROM ledger WHERE kind IN ('claimed', 'released') ORDER BY id"
LAWS = """
    SELECT number FROM leads JOIN rounds ON lead = number AND open = 1
    WHERE leads.owner IS DISTINCT FROM rounds.owner OR (rounds.owner IS NULL) <> (state = 'new')
"""
"""Leads whose owner is not that of their round."""


@pytest.fixture
async def desk(postgres: PostgresServer) -> AsyncIterator[Sequence[Replica]]:
    """Two processes, and hot leads that nobody has."""
    async with a_database(postgres) as address, replicas(address, 2, sales_chat=GROUP) as processes:
        await becomes_hot(processes[0], 0)
        await asyncio.gather(*(becomes_hot(processes[lead % 2], lead) for lead in range(1, LEADS)))
        yield processes


async def becomes_hot(replica: Replica, lead: int) -> None:
    person, first = 7_100_000_000 + lead, 1 + 10 * lead
    answers = ("q:1:0:0", "q:1:1:0", "q:1:2:1", "q:1:3:0")
    talk = [says(first, "/start", person=person), says(first + 1, f"emma{lead}@corp.example", person=person)]
    talk += [presses(first + 2 + place, data, person=person) for place, data in enumerate(answers)]
    for update in talk:
        assert await replica.posts(update)


async def claim(replica: Replica, number: int, *, lead: int, person: int) -> dict[str, object]:
    """Return the update of a press on Claim."""
    ((body,),) = await replica.rows(f"SELECT body FROM outbox WHERE key = 'alert:{lead}:1'")
    found = re.search(r"c:[\w-]+:claim", body)
    assert found
    update = presses(number, found[0], person=person)
    press = update["callback_query"]
    assert isinstance(press, dict)
    press["message"]["chat"] = {"id": GROUP, "type": "supergroup", "title": "Sales"}
    return update


@pytest.mark.long
async def test_of_two_who_claim_at_once_on_two_processes_one_wins(desk: Sequence[Replica]) -> None:
    one, other = desk
    for lead in range(1, LEADS + 1):
        both = [await claim(one, 100 + 2 * lead + place, lead=lead, person=SARA + place) for place in range(2)]
        await asyncio.gather(one.brings(both[lead % 2]), other.brings(both[1 - lead % 2]))
    claims = await one.rows(CLAIMS)
    assert [(lead, kind) for lead, kind, _ in claims] == [(lead, "claimed") for lead in range(1, LEADS + 1)]
    owners = await one.rows("SELECT lead, owner FROM rounds ORDER BY lead")
    assert owners == [(lead, actor) for lead, _, actor in claims]
    assert await one.rows(LAWS) == []


@pytest.mark.long
async def test_a_press_that_is_delivered_to_both_counts_once(desk: Sequence[Replica]) -> None:
    one, other = desk
    for lead in range(1, LEADS + 1):
        press = await claim(one, 100 + lead, lead=lead, person=SARA)
        await asyncio.gather(one.brings(press), other.brings(press), one.brings(press))
    assert await one.rows(CLAIMS) == [(lead, "claimed", SARA) for lead in range(1, LEADS + 1)]
    edits = await one.rows("SELECT count(*) FROM outbox WHERE edits LIKE 'alert:%'")
    assert edits == [(LEADS,)]


@pytest.mark.long
async def test_a_press_and_the_end_of_a_hold_at_once_count_one_after_the_other(desk: Sequence[Replica]) -> None:
    one, other = desk
    for lead in range(1, LEADS + 1):
        await one.brings(await claim(one, 100 + 10 * lead, lead=lead, person=SARA))
        press = await claim(one, 101 + 10 * lead, lead=lead, person=REZA)
        await asyncio.gather(hold_ends(one, lead), hold_ends(other, lead), other.brings(press))
        happened = [(kind, actor) for of, kind, actor in await one.rows(CLAIMS) if of == lead]
        first = [("claimed", SARA), ("released", 0)]
        assert happened in (first, [*first, ("claimed", REZA)])
    assert await one.rows(LAWS) == []


@pytest.mark.long
async def test_of_two_merges_of_one_lead_on_two_processes_one_wins_and_the_other_hears_why(
    desk: Sequence[Replica],
) -> None:
    one, other = desk
    await asyncio.gather(*(becomes_hot(desk[lead % 2], lead) for lead in range(LEADS, LEADS + 3)))
    for lead, person in ((1, SARA), (2, REZA)):
        await one.brings(await claim(one, 100 + lead, lead=lead, person=person))
    for place, lead in enumerate(range(3, 6)):
        both = [writes(110 + 10 * place + into, f"/merge {into} {lead}", person=SARA + into - 1) for into in (1, 2)]
        await asyncio.gather(one.brings(both[place % 2]), other.brings(both[1 - place % 2]))
    merged = dict(await one.rows("SELECT number, merged_into FROM leads ORDER BY number"))
    assert [merged[lead] for lead in (1, 2)] == [None, None]
    assert all(merged[lead] in (1, 2) for lead in (3, 4, 5))
    lines = await one.rows("SELECT lead FROM ledger WHERE kind = 'merged' ORDER BY lead")
    assert [lead for (lead,) in lines if lead > 2] == [3, 4, 5], "each once"
    answers = await one.rows("SELECT body FROM outbox WHERE key LIKE 'u%:answer'")
    assert len([body for (body,) in answers if "نمی‌شود یکی کرد" in body]) == 3, "E-merge"


def writes(number: int, text: str, *, person: int) -> dict[str, object]:
    """Return the update of a line in the sales group."""
    update = says(number, text, person=person)
    message = update["message"]
    assert isinstance(message, dict)
    message["chat"] = {"id": GROUP, "type": "supergroup", "title": "Sales"}
    return update


async def hold_ends(replica: Replica, lead: int) -> None:
    """Let a process do the timer that frees a lead, if it is not done."""
    async with replica.database.read() as reader:
        timer = await timers.find(reader, f"desk:{lead}:hold")
    if isinstance(timer, RoundTimer):
        due: datetime = timer.due + timedelta(seconds=1)
        await Commits(replica.database).run(by_clock(lambda ctx: desk_timers.fire(ctx, timer), replica.config, due))
