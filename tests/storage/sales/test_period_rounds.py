"""The figures of a period are the same before and after its leads are forgotten."""

from collections.abc import Iterator
from datetime import date, timedelta

import pytest

from storage.database import Database, Transaction
from storage.people import erasure
from storage.records.lead import Outcome, QuietReason
from storage.records.money import Currency, Money
from storage.records.round import CountedRound, Round, RoundFigures, RoundKind, RoundState, TouchKind
from storage.sales import deals, period_rounds, rounds
from storage.sales.deals import DealSums
from tests.storage.sales.at_desk import (
    DAY_OF_NOW,
    FIGURES,
    MILLION_TOMAN,
    MINUTE,
    NIMA,
    REZA,
    SARA,
    TOUCHED,
    alerted,
    bought,
    contacted,
    current,
    deal,
    person,
)
from tests.storage.stored import NOW, everything, hot_lead

TODAY = (DAY_OF_NOW, DAY_OF_NOW)
EVER = (None, DAY_OF_NOW)
YESTERDAY = (None, DAY_OF_NOW - timedelta(days=1))
LATER = NOW + 3 * MINUTE


def figures_of(round_: Round, **more: object) -> CountedRound:
    """Return what is to be counted of a round without times, and not due."""
    fields: dict[str, object] = {
        "day": DAY_OF_NOW,
        "kind": round_.kind,
        "quiet": None,
        "due": False,
        "to_claim": None,
        "response": None,
        "in_time": False,
        "how": round_.how,
        "outcome": round_.outcome,
        "claimers": round_.claimers,
        "by": round_.by,
        "closed_by": round_.closed_by,
        "silent": round_.silent,
        **more,
    }
    return CountedRound(**fields)  # type: ignore[arg-type]  # a field's value each


KNOWN = {"to_claim": TOUCHED.to_claim, "response": TOUCHED.response}
PAST = {"t0": NOW - 5 * MINUTE, "due": NOW}
CASES = [
    pytest.param({}, FIGURES, {}, id="not due yet"),
    pytest.param(PAST, FIGURES, {"due": True}, id="due, untouched"),
    pytest.param({"due": LATER}, FIGURES, {"due": True}, id="due this moment"),
    pytest.param({"due": None}, FIGURES, {}, id="its due is void"),
    pytest.param({"t0": None, "due": None}, FIGURES, {}, id="without a clock"),
    pytest.param({**PAST, "state": RoundState.MERGED, "ended": NOW - MINUTE}, FIGURES, {}, id="merged before its due"),
    pytest.param({**PAST, "state": RoundState.MERGED, "ended": NOW}, FIGURES, {"due": True}, id="merged when due"),
    pytest.param(
        {"state": RoundState.MERGED, "outcome": Outcome.WON}, FIGURES, {"outcome": Outcome.OPEN}, id="merged when won"
    ),
    pytest.param(
        {"kind": RoundKind.QUIET, "t0": None, "due": None, "claimers": (SARA,)},
        FIGURES.replace(quiet=QuietReason.WORDS),
        {"quiet": QuietReason.WORDS},
        id="quiet",
    ),
]
DONE = [
    pytest.param({}, {"due": True, "in_time": True}, id="in time"),
    pytest.param({"touched": NOW + 5 * MINUTE}, {"due": True, "in_time": True}, id="at the last moment"),
    pytest.param({"touched": NOW + 6 * MINUTE}, {"due": True}, id="late"),
    pytest.param({"due": None}, {"due": True}, id="touched after a stop"),
    pytest.param(
        {
            "outcome": Outcome.LOST,
            "state": RoundState.LOST,
            "closed_by": NIMA,
            "silent": (REZA, NIMA),
            "claimers": (REZA, NIMA, SARA),
            "how": TouchKind.CLOSING,
            "reason": "in her own words",
        },
        {"due": True, "in_time": True},
        id="lost",
    ),
]


async def read(database: Database, period: tuple[date | None, date]) -> tuple[CountedRound, ...]:
    async with database.read() as reader:
        found = await period_rounds.read(reader, *period, now=LATER)
        assert found.bad == ()
        return found.good


async def forget(database: Database, *numbers: int) -> None:
    for number in numbers:
        await database.write(lambda tx, number=number: erasure.erase(tx, number, update_id=9, at=LATER))  # type: ignore[misc]  # its own default


def cases() -> Iterator[object]:
    for case in CASES:
        more, figures, expected = case.values
        yield pytest.param(alerted(1, **more), figures, expected, id=case.id)
    for case in DONE:
        more, expected = case.values
        yield pytest.param(contacted(1, **more), TOUCHED, {**KNOWN, **expected}, id=case.id)


@pytest.mark.parametrize(("round_", "figures", "expected"), [*cases()])
async def test_what_counts_of_a_round_is_the_same_when_its_lead_is_forgotten(
    database: Database, round_: Round, figures: RoundFigures, expected: dict[str, object]
) -> None:
    lead = await hot_lead(database, 5)
    await database.write(lambda tx: rounds.add(tx, round_.replace(lead=lead.number), figures))
    counted = (figures_of(round_, **expected),)
    assert await read(database, TODAY) == await read(database, EVER) == counted
    assert await read(database, YESTERDAY) == ()
    await forget(database, lead.number)
    assert await read(database, TODAY) == await read(database, EVER) == counted
    assert await read(database, YESTERDAY) == ()


NAMELESS = {
    "kind", "day", "quiet", "to_claim", "response", "counts", "in_time", "clocked", "how", "outcome", "claimers",
    "touched_by", "closed_by", "silent",
}  # fmt: skip
"""The columns that DESK lets a nameless round keep."""


async def test_a_nameless_round_keeps_nothing_but_what_the_figures_count(database: Database) -> None:
    lead = await hot_lead(database, 5)
    round_ = contacted(lead.number, reason="words", snoozed=NOW, meeting=NOW, offer_due=NOW, merged_into=3, ended=NOW)
    await database.write(lambda tx: rounds.add(tx, round_, TOUCHED))
    columns = await columns_of_rounds(database)
    await forget(database, lead.number)
    after = await columns_of_rounds(database)
    empty = {name: value for name, value in after.items() if name not in NAMELESS | {"id"}}
    assert empty == dict.fromkeys(empty) | {"revision": 0, "open": 0, "state": "none", "data": "{}"}
    kept = {name: after[name] for name in NAMELESS - {"counts", "in_time", "clocked"}}
    assert kept == {name: columns[name] for name in kept}


async def columns_of_rounds(database: Database) -> dict[str, object]:
    async with database.read() as reader:
        (row,) = await reader.all("SELECT * FROM rounds")
    return dict(zip(await column_names(database), row, strict=True))


async def column_names(database: Database) -> list[str]:
    sqlite = "SELECT name FROM pragma_table_info('rounds')"
    postgres = "SELECT attname FROM pg_attribute WHERE attrelid = 'rounds'::regclass AND attnum > 0 ORDER BY attnum"
    async with database.read() as reader:
        rows = await reader.all(postgres if "Postgres" in type(database).__name__ else sqlite)
    return [name for (name,) in rows]


async def test_forgetting_one_lead_touches_no_other(database: Database) -> None:
    async def work(tx: Transaction) -> list[int]:
        numbers = []
        for account in (5, 6):
            lead = await person(tx, account)
            await rounds.add(tx, contacted(lead.number), TOUCHED)
            numbers.append(lead.number)
        return numbers

    first, second = await database.write(work)
    before = await current(database, second)
    await forget(database, first)
    assert await current(database, second) == before
    assert len(await read(database, TODAY)) == 2


USD_500 = Money(amount=50_000, currency=Currency.USD)


async def test_the_sums_of_a_period_stay_when_who_bought_is_forgotten(database: Database) -> None:
    first, second = [await hot_lead(database, account) for account in (5, 6)]
    for lead in (first, second):
        await database.write(lambda tx, lead=lead: rounds.add(tx, contacted(lead.number), TOUCHED))  # type: ignore[misc]  # its own default
    one, two = await current(database, first.number), await current(database, second.number)
    tomorrow = DAY_OF_NOW + timedelta(days=1)
    await bought(
        database,
        deal(one),
        deal(one, money=Money(amount=20 * MILLION_TOMAN)),
        deal(one, number=2, money=USD_500, day=tomorrow),
        deal(two, money=None),
        deal(two, number=2, money=Money(amount=5)),
    )
    await database.write(lambda tx: deals.take_back(tx, deal(two, number=2)))
    expected = {
        "day": DealSums((Money(amount=20 * MILLION_TOMAN),), 2),
        "next day": DealSums((USD_500,), 1),
        "before": DealSums(),
    }
    assert await sums(database) == expected
    await forget(database, first.number)
    assert await sums(database) == expected
    await forget(database, second.number)
    assert await sums(database) == expected
    assert len((await everything(database))["deals"]) == 3


async def sums(database: Database) -> dict[str, DealSums]:
    async with database.read() as reader:
        return {
            "day": await deals.sums_by_day(reader, DAY_OF_NOW, DAY_OF_NOW),
            "next day": await deals.sums_by_day(reader, DAY_OF_NOW + timedelta(days=1), DAY_OF_NOW + timedelta(days=1)),
            "before": await deals.sums_by_day(reader, date.min, DAY_OF_NOW - timedelta(days=1)),
        }


async def test_a_row_that_cannot_be_read_is_left_out_and_named(database: Database) -> None:
    lead = await hot_lead(database, 5)
    await database.write(lambda tx: rounds.add(tx, contacted(lead.number), TOUCHED))
    await database.write(lambda tx: tx.run("UPDATE rounds SET outcome = 'perhaps'"))
    async with database.read() as reader:
        found = await period_rounds.read(reader, *TODAY, now=LATER)
    assert (found.good, [row.lead for row in found.bad]) == ((), [lead.number])


async def test_what_was_done_between_two_moments_is_counted(database: Database) -> None:
    day_before = NOW - timedelta(days=1)
    won = {"state": RoundState.WON, "outcome": Outcome.WON, "ended": NOW - MINUTE, "closed_by": SARA}

    async def work(tx: Transaction) -> None:
        done = ({}, {"t0": day_before, "claimed": NOW - MINUTE}, {"t0": NOW - MINUTE, "touched": NOW, **won})
        for telegram_id, more in enumerate(done, start=5):
            lead = await person(tx, telegram_id)
            await rounds.add(tx, alerted(lead.number).replace(**more), FIGURES)

    await database.write(work)
    async with database.read() as reader:
        assert await period_rounds.counts_between(reader, day_before, NOW) == (2, 1, 0, 1)
        assert await period_rounds.counts_between(reader, NOW, LATER) == (1, 0, 1, 0)
