"""Deals: entries are never changed, and the last one of each deal counts."""

from datetime import timedelta

import pytest

from storage.database import Database, Transaction
from storage.people import erasure, sessions
from storage.records.deal import Deal
from storage.records.figures import OTHER_SOURCES
from storage.records.money import Currency, Money
from storage.records.talk import TelegramUser
from storage.sales import deals
from storage.sales.deals import DealSums
from storage.sales.round_rows import KeptRound
from tests.storage.sales.at_desk import MILLION_TOMAN, REZA, SARA, at_desk, bought, deal
from tests.storage.stored import NOW, TALK, everything

TWELVE = Money(amount=12 * MILLION_TOMAN)
THIRTY = Money(amount=30 * MILLION_TOMAN)
EURO = Money(amount=120_050, currency=Currency.EUR)


async def told(database: Database, kept: KeptRound) -> tuple[tuple[Deal, ...], DealSums, int]:
    """Return the deals that count, what they come to, and the number of the next one."""
    lead = kept.round.lead
    async with database.read() as reader:
        known = (await deals.of_lead(reader, lead)).good
        return known, await deals.sums_of_lead(reader, lead), await deals.next_number(reader, lead)


async def test_nobody_who_bought_nothing_has_a_deal(database: Database) -> None:
    assert await told(database, await at_desk(database)) == ((), DealSums(), 1)


@pytest.mark.parametrize("money", [TWELVE, EURO, Money(amount=10**15), None], ids=str)
async def test_a_deal_comes_back_as_it_was_written(database: Database, money: Money | None) -> None:
    kept = await at_desk(database)
    wanted = deal(kept, money=money, source="ig")
    await bought(database, wanted)
    assert await told(database, kept) == ((wanted,), DealSums((money,) if money else (), 1), 2)


async def test_a_correction_counts_in_place_of_what_it_corrects(database: Database) -> None:
    kept = await at_desk(database)
    corrected = deal(kept, money=THIRTY, at=NOW + timedelta(hours=1))
    await bought(database, deal(kept), deal(kept, number=2, money=EURO, closer=REZA), corrected)
    known, sums, following = await told(database, kept)
    assert [each.money for each in known] == [THIRTY, EURO]
    assert (sums, following) == (DealSums((EURO, THIRTY), 2), 3)
    async with database.read() as reader:
        assert len((await deals.entries_of(reader, kept.round.lead)).good) == 3


async def test_deals_taken_back_are_counted_from_a_moment_on(database: Database) -> None:
    kept = await at_desk(database)
    async with database.read() as reader:
        assert not await deals.are_sold_in(reader, kept.id)
    await bought(database, deal(kept), deal(kept, number=2))
    await database.write(lambda tx: deals.take_back(tx, deal(kept, number=2)))
    async with database.read() as reader:
        found = [
            await deals.count_taken_back(reader, kept.round.lead, since=NOW + timedelta(seconds=after))
            for after in (-1, 0, 1)
        ]
        assert (found, await deals.are_sold_in(reader, kept.id)) == ([1, 1, 0], True)


async def test_a_deal_taken_back_counts_no_more_until_it_is_said_again(database: Database) -> None:
    kept = await at_desk(database)
    await bought(database, deal(kept), deal(kept, number=2, money=THIRTY))
    await database.write(lambda tx: deals.take_back(tx, deal(kept, number=2, money=THIRTY)))
    assert await told(database, kept) == ((deal(kept),), DealSums((TWELVE,), 1), 3)
    await bought(database, deal(kept, number=2, money=EURO))
    assert (await told(database, kept))[1] == DealSums((EURO, TWELVE), 2)


async def test_deals_of_others_are_apart(database: Database) -> None:
    first, second = await at_desk(database, 5), await at_desk(database, 6)
    await bought(database, deal(first), deal(second, money=EURO))
    assert (await told(database, first))[1] == DealSums((TWELVE,), 1)
    assert (await told(database, second))[1] == DealSums((EURO,), 1)


SOURCES = [
    pytest.param("", 1, "", id="none"),
    pytest.param("flyer", 2, "flyer", id="brought others, too"),
    pytest.param("flyer", 1, OTHER_SOURCES, id="brought nobody else"),
    pytest.param("09127654321", 0, OTHER_SOURCES, id="counted by no name"),
]


@pytest.mark.parametrize(("source", "came", "expected"), SOURCES)
async def test_of_a_forgotten_lead_the_sum_the_day_and_who_closed_it_stay(
    database: Database, source: str, came: int, expected: str
) -> None:
    kept = await at_desk(database)

    async def comes(tx: Transaction) -> None:
        for account in range(1, came):
            person = TelegramUser(telegram_id=account, name="x")
            begun = await sessions.begin(tx, person, language="fa", source=source, at=NOW)
            await sessions.save(tx, lead=begun.lead, talk=TALK)

    await database.write(lambda tx: tx.run("UPDATE leads SET first_source = $1, last_source = $1", source))
    if came == 1 and source:
        await database.write(lambda tx: tx.run("INSERT INTO named_sources (source) VALUES ($1)", source))
    await database.write(comes)
    await bought(database, deal(kept), deal(kept, money=THIRTY, source=source), deal(kept, number=2, source=source))
    await database.write(lambda tx: deals.take_back(tx, deal(kept, number=2, source=source)))
    await database.write(lambda tx: erasure.erase(tx, kept.round.lead, update_id=9, at=NOW))
    async with database.read() as reader:
        rows = await reader.all("SELECT lead, number, amount, currency, source, closer, at, round FROM deals")
    assert [tuple(row) for row in rows] == [(None, None, THIRTY.amount, "IRT", expected, SARA, None, kept.id)]


@pytest.mark.parametrize(
    "damage", ["day = 0", "currency = 'GBP'", "at = -1"], ids=["no day", "an unknown currency", "no moment"]
)
async def test_an_entry_that_cannot_be_read_is_named_and_the_others_are_read(database: Database, damage: str) -> None:
    kept = await at_desk(database)
    await bought(database, deal(kept), deal(kept, number=2, money=EURO))
    await database.write(lambda tx: tx.run(f"UPDATE deals SET {damage} WHERE number = 1"))
    async with database.read() as reader:
        found = await deals.of_lead(reader, kept.round.lead)
    assert [each.money for each in found.good] == [EURO]
    assert [(row.source, row.lead) for row in found.bad] == [("deals", kept.round.lead)]


async def test_a_version_without_rounds_takes_deals_and_rounds_away_with_the_lead(database: Database) -> None:
    kept = await at_desk(database)
    await bought(database, deal(kept))
    await database.write(lambda tx: tx.run("DELETE FROM leads WHERE number = $1", kept.round.lead))
    left = await everything(database)
    assert (left["rounds"], left["deals"], left["changed_leads"]) == ([], [], [])
