"""Two clocks must agree before what nobody can take back is done; one that is wrong is found out by the other."""

from datetime import timedelta
from pathlib import Path

import pytest

from bot.monitoring.clock_witness import FAR, TOLERATED, Heard, WitnessedClock, keep, known_time
from storage.database import Transaction
from storage.installation import state, updates
from storage.records.record import as_json
from tests.bot.fake_clock import START, FakeClock
from tests.lent_databases import open_in
from tests.storage.stored import keep as keep_lead

DAY, YEAR, SECOND = timedelta(days=1), timedelta(days=366), timedelta(seconds=1)
WEEK_S = 7 * 86_400.0


def sent(clock: FakeClock, ago: timedelta = timedelta()) -> int:
    """When Telegram says that an update was sent."""
    return int((clock.true_time() - ago).timestamp())


def test_where_nothing_is_known_the_wall_clock_is_believed() -> None:
    clock = FakeClock()
    witnessed = WitnessedClock(clock)
    assert (witnessed.now(), witnessed.proven, witnessed.may_erase) == (START, None, True)


@pytest.mark.parametrize("jump", [2 * DAY, 20 * DAY, 3 * YEAR], ids=["two days", "twenty days", "three years"])
def test_a_clock_that_jumps_ahead_may_erase_nobody_until_it_is_right_again(jump: timedelta) -> None:
    clock = FakeClock()
    witnessed = WitnessedClock(clock, START)
    clock.advance(WEEK_S)
    assert witnessed.may_erase, "the monotonic clock proves a week"
    clock.skew = jump
    assert not witnessed.may_erase
    assert witnessed.ahead == jump
    witnessed.told(sent(clock))
    assert not witnessed.may_erase, "Telegram says another time"
    clock.advance(10)
    clock.skew = timedelta()
    assert witnessed.may_erase


def test_after_a_long_pause_telegram_proves_what_time_it_is() -> None:
    clock = FakeClock()
    witnessed = WitnessedClock(clock, START - 100 * DAY)
    assert not witnessed.may_erase
    assert witnessed.now() == START, "the bot may just have been off"
    witnessed.told(sent(clock, ago=timedelta(hours=20)))
    assert witnessed.may_erase


def test_what_can_be_taken_back_follows_a_clock_that_was_set_by_days() -> None:
    clock = FakeClock()
    witnessed = WitnessedClock(clock, START)
    for jump in (15 * DAY, -15 * DAY):
        clock.skew = jump
        assert witnessed.now() == START + jump


@pytest.mark.parametrize("years", [3, -3])
@pytest.mark.parametrize("heard", [True, False], ids=["Telegram was heard", "nobody came"])
def test_nothing_follows_a_clock_that_jumps_by_years(years: int, heard: bool) -> None:
    clock = FakeClock()
    witnessed = WitnessedClock(clock, START)
    if heard:
        witnessed.told(sent(clock))
    clock.skew = years * YEAR
    clock.advance(3)
    assert witnessed.now() == START + 3 * SECOND
    assert witnessed.sure == START + 3 * SECOND


def test_a_start_by_a_clock_that_is_years_ahead_is_found_out_by_the_first_update() -> None:
    clock = FakeClock()
    clock.skew = 3 * YEAR
    witnessed = WitnessedClock(clock, START)
    assert not witnessed.may_erase
    assert witnessed.sure <= START + FAR, "and what is due in weeks waits"
    witnessed.told(sent(clock))
    assert witnessed.now() == START


def test_a_start_by_a_clock_that_is_years_behind_goes_by_what_is_known() -> None:
    clock = FakeClock()
    clock.skew = -30 * YEAR
    assert WitnessedClock(clock, START).now() == START


@pytest.mark.parametrize("date", [-5, 0, True, 2**40, 2**70, None])
def test_a_date_that_is_none_proves_nothing(date: int | None) -> None:
    witnessed = WitnessedClock(FakeClock(), START)
    witnessed.told(date)
    assert witnessed.proven == START
    assert witnessed.dating(START, date) == START


def test_a_date_ahead_of_the_wall_clock_proves_that_one_alone() -> None:
    clock = FakeClock()
    witnessed = WitnessedClock(clock, START)
    witnessed.told(sent(clock) + 10 * 365 * 86_400)
    assert witnessed.proven == START
    clock.skew = 3 * YEAR
    assert not witnessed.may_erase, "neither of both is believed alone"


def test_an_old_date_takes_nothing_back() -> None:
    clock = FakeClock()
    witnessed = WitnessedClock(clock, START)
    witnessed.told(sent(clock, ago=40 * DAY))
    assert (witnessed.proven, witnessed.now(), witnessed.may_erase) == (START, START, True)


def test_a_row_is_dated_by_the_witness_where_the_wall_clock_is_known_to_be_wrong() -> None:
    clock = FakeClock()
    witnessed = WitnessedClock(clock, START)
    right = sent(clock)
    for skew, dated in ((timedelta(), START), (TOLERATED, START + TOLERATED), (TOLERATED + SECOND, START)):
        assert witnessed.dating(START + skew, right) == dated
    assert witnessed.dating(START - 3 * YEAR, right) == START
    assert witnessed.dating(START + 3 * YEAR, None) == START, "a button press has no date"
    assert witnessed.dating(START, sent(clock, ago=DAY)) == START, "it waited at Telegram"


@pytest.mark.long
async def test_what_is_proven_is_known_to_the_next_process(folder: Path) -> None:
    database, clock = await open_in(folder), FakeClock()
    witnessed = WitnessedClock(clock, START)
    clock.advance(WEEK_S)
    await database.write(lambda tx: keep(tx, witnessed))
    async with database.read() as reader:
        assert await known_time(reader, now=START - 3 * YEAR) == START + 7 * DAY
    await database.close()


async def test_when_telegram_was_heard_by_a_clock_that_is_wrong_proves_nothing(folder: Path) -> None:
    database, ahead = await open_in(folder), START + 3 * YEAR

    async def a_start_by_a_wrong_clock(tx: Transaction) -> None:
        await keep(tx, WitnessedClock(FakeClock(), START))
        await state.put(tx, "heard", as_json(Heard(at=ahead, noted=ahead)))

    await database.write(a_start_by_a_wrong_clock)
    async with database.read() as reader:
        assert await known_time(reader, now=ahead) == START
    await database.close()


def test_who_started_by_a_clock_that_was_years_ahead_erases_no_one_until_telegram_tells_the_date() -> None:
    clock = FakeClock()
    clock.skew = 3 * YEAR
    witnessed = WitnessedClock(clock, START)
    clock.skew = timedelta()
    assert not witnessed.may_erase, "it still goes on from the time of its start"
    witnessed.told(sent(clock))

    assert witnessed.now() == START
    assert witnessed.may_erase


@pytest.mark.parametrize(
    ("key", "value"),
    [
        ("witnessed", "CAST(x'7bff' AS TEXT)"),
        ("witnessed", "'9999-12-31T23:59:59+00:00'"),
        ("heard", """'{"at": "2026-11-28T00:00:00", "noted": "2026-11-28T00:00:00"}'"""),
    ],
    ids=["no UTF-8", "the end of all dates", "without a zone"],
)
async def test_a_moment_that_is_none_ends_no_start(folder: Path, key: str, value: str) -> None:
    database = await open_in(folder)
    await database.write(lambda tx: tx.run(f"INSERT INTO state (key, value) VALUES ('{key}', {value})"))
    async with database.read() as reader:
        assert await known_time(reader, now=START) is None
    await database.close()


async def test_an_earlier_versions_rows_tell_the_time_and_never_more_than_the_wall_clock(folder: Path) -> None:
    database = await open_in(folder)

    async def known() -> timedelta | None:
        async with database.read() as reader:
            moment = await known_time(reader, now=START)
        return None if moment is None else moment - START

    async def put(tx: Transaction, key: str, value: str) -> None:
        await state.put(tx, key, value)

    assert await known() is None
    await database.write(lambda tx: put(tx, "heard", "no JSON"))
    await database.write(lambda tx: put(tx, "witnessed", "no date"))
    assert await known() is None, "what cannot be read ends no start"

    async def somebody(tx: Transaction) -> None:
        lead = await keep_lead(tx)
        await tx.run("UPDATE leads SET seen = $1", int((START - 9 * DAY).timestamp() * 1e6))
        assert lead.number == 1

    await database.write(somebody)
    assert await known() == -9 * DAY
    await database.write(lambda tx: updates.take(tx, [1], at=START - 5 * DAY))
    assert await known() == -5 * DAY
    heard = (START - 2 * DAY).isoformat()
    await database.write(lambda tx: put(tx, "heard", f'{{"at":"{heard}","noted":"{heard}"}}'))
    assert await known() == -2 * DAY
    await database.write(lambda tx: updates.take(tx, [2], at=START + 3 * YEAR))
    assert await known() == timedelta()
    await database.close()
