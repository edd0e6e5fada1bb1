"""The wall clock is wrong by a day or by years, for a moment or from the start: no one is erased or kept waiting."""

import asyncio
from collections.abc import Callable
from datetime import timedelta
from pathlib import Path

import pytest

from bot.cli.main import main
from bot.monitoring.health import Fault
from bot.sandbox.api.faults import TooManyRequests
from bot.sandbox.people.person import Person
from bot.sandbox.server import Sandbox
from tests import people
from tests.faults.erring import ErringClock
from tests.faults.in_process import BotInProcess
from tests.faults.processes import open_shop
from tests.journeys.running import Office, open_office, running, settings_for
from tests.journeys.selling import COOL, HOT, becomes_hot
from tests.journeys.walking import gives_number, sees_question

DAY, YEAR, HOUR = timedelta(days=1), timedelta(days=366), timedelta(hours=1)
ALERTS = "SELECT number, stage, alerts FROM leads ORDER BY number"
GONE = "پاک شد"
AGAIN = {"outcome": "again"}
YEARS = pytest.mark.parametrize("error", [3 * YEAR, -3 * YEAR], ids=["ahead", "behind"])


async def becomes(holds: Callable[[], bool]) -> None:
    async with asyncio.timeout(8):
        while not holds():  # noqa: ASYNC110  # there is no event to wait for
            await asyncio.sleep(0)


async def hours_pass(office: Office, hours: float) -> None:
    """Let hours pass, and run everything that becomes due."""
    clock = office.app.watching.watch.clock._clock
    for _ in range(3):
        clock.jumps(hours=hours / 3)
        await office.app.watching.watch.check()
        await office.app.background.jobs._round()
        await office.sandbox.quiet()


async def asks_for_a_person(sandbox: Sandbox, name: str) -> Person:
    person = sandbox.person(name, language="en")
    person.sends("/talk")
    await person.sees("colleague will|they.ll call you")
    await sandbox.quiet()
    return person


@YEARS
@pytest.mark.long
async def test_a_clock_that_is_years_off_for_an_hour_changes_nothing_for_anybody(
    tmp_path: Path, error: timedelta
) -> None:
    clock = ErringClock()
    async with open_office(tmp_path, clock=clock, telegrams_time=clock.true_time) as office:
        sara, reza = people.sara(office.sandbox), people.reza(office.sandbox)
        await gives_number(sara, *HOT["fa"][:1])
        await gives_number(reza, *COOL["fa"])
        await hours_pass(office, 7)
        before = (await office.rows("SELECT fit, interest, hot FROM leads ORDER BY number"))[0]
        clock.errs(error)
        await office.app.watching.watch.check()
        assert (Fault.CLOCK_AHEAD in office.app.watching.health.faults()) is (error > timedelta())
        await asks_for_a_person(office.sandbox, "Emma")
        await sees_question(sara, 2, "fa")
        sara.taps(HOT["fa"][1])
        await sees_question(sara, 3, "fa")
        await hours_pass(office, 2)
        clock.errs(timedelta())
        await hours_pass(office, 2)
        assert Fault.CLOCK_AHEAD not in office.app.watching.health.faults()
        for nth, label in enumerate(HOT["fa"][2:], start=3):
            await sees_question(sara, nth, "fa")
            sara.taps(label)
        await sara.sees("همه‌چیز آماده است")
        await office.sandbox.quiet()
        assert await office.rows(ALERTS) == [(1, "sql", 1), (2, "mql", 0), (3, "sql", 1)]
        assert (await office.rows("SELECT fit, interest, hot FROM leads ORDER BY number"))[0] != before
        now = clock.now()
        for column in ("seen", "created", "updated"):
            ((first, last),) = await office.rows(f"SELECT min({column}), max({column}) FROM leads")
            assert now - 2 * DAY < moment(first) <= moment(last) <= now + timedelta(seconds=5)
        assert not [message for message in office.group.messages if GONE in message.shown]
        await office.settles()


def moment(us: int):
    from storage.database import from_us

    return from_us(us)


@pytest.mark.long
async def test_who_came_by_a_clock_that_was_years_behind_is_there_when_it_is_right(tmp_path: Path) -> None:
    clock = ErringClock(error=-3 * YEAR)
    async with open_office(tmp_path, clock=clock, telegrams_time=clock.true_time) as office:
        sara = people.sara(office.sandbox)
        await becomes_hot(sara)
        forgotten = await asks_for_a_person(office.sandbox, "Emma")
        forgotten.sends("/forget")
        await forgotten.sees("for good")
        forgotten.taps("Yes, erase")
        await office.sandbox.quiet()
        clock.errs(timedelta())
        sara.sends("سلام")
        await hours_pass(office, 9)
        assert await office.rows("SELECT number FROM leads") == [(1,)]
        assert len(await office.rows("SELECT 1 FROM tombstones")) == 1, "a backup brings no one back"
        assert len(await office.rows("SELECT 1 FROM updates")) > 5, "nothing is handled twice"


async def test_a_start_by_a_clock_that_is_years_ahead_erases_nobody_and_says_so(tmp_path: Path) -> None:
    clock = ErringClock()
    async with Sandbox(seed=7, now=clock.true_time) as sandbox:
        maryam = people.maryam(sandbox)
        settings = settings_for(sandbox, tmp_path, admin_ids=(maryam.id,))
        async with running(settings, clock=clock) as app:
            await becomes_hot(people.sara(sandbox))
            await app.watching.watch.check()
        clock.errs(3 * YEAR)
        for _ in range(2):  # the first one leaves dates of this clock
            async with running(settings, clock=clock) as app:
                app.watching.health.heard()  # a poll without updates
                for _ in range(8):
                    clock.jumps(hours=1)
                    await app.watching.watch.check()
                    await app.background.jobs._round()
                assert Fault.CLOCK_AHEAD in app.watching.health.faults()
                await maryam.sees("ساعت سرور خیلی جلوتر")
                async with app.database.read() as reader:
                    assert await reader.one("SELECT count(*), sum(hot) FROM leads") == (1, 1)
        clock.errs(timedelta())
        async with running(settings, clock=clock) as app:
            await app.watching.watch.check()
            assert Fault.CLOCK_AHEAD not in app.watching.health.faults()


async def test_a_clock_that_is_right_after_a_long_pause_is_settled_by_any_message(tmp_path: Path) -> None:
    clock = ErringClock()
    async with Sandbox(seed=7, now=clock.true_time) as sandbox:
        maryam = people.maryam(sandbox)
        settings = settings_for(sandbox, tmp_path, admin_ids=(maryam.id,))
        async with running(settings, clock=clock) as app:
            people.sara(sandbox).opens()
            await sandbox.quiet()
            await app.watching.watch.check()
        clock.jumps(days=100)
        async with running(settings, clock=clock) as app:
            await app.watching.watch.check()
            assert Fault.CLOCK_AHEAD in app.watching.health.faults()
            maryam.sends("/help")
            await maryam.sees("/stats")
            await app.watching.watch.check()
            assert Fault.CLOCK_AHEAD not in app.watching.health.faults()


@pytest.mark.long
async def test_a_mistyped_setting_erases_nobody_and_the_admin_reads_what_to_do(tmp_path: Path) -> None:
    clock = ErringClock()
    async with Sandbox(seed=7, now=clock.true_time) as sandbox:
        maryam = people.maryam(sandbox)
        settings = settings_for(sandbox, tmp_path, admin_ids=(maryam.id,), keep_leads_days=900 * DAY)
        async with running(settings, clock=clock):
            await becomes_hot(people.sara(sandbox))
        clock.jumps(days=10)
        wrong = settings.model_copy(update={"keep_leads_days": 9 * DAY})
        async with running(wrong, clock=clock) as app:
            maryam.sends("/help")
            await maryam.sees("/stats")
            for _ in range(8):
                await app.background.jobs._round()
                await app.watching.watch.check()
                clock.jumps(hours=1)
            await maryam.sees("همین حالا ۱ نفر پاک می‌شوند")
            async with app.database.read() as reader:
                assert await reader.all("SELECT number FROM leads WHERE telegram_id <> $1", maryam.id) == [(1,)]
        async with running(settings, clock=clock) as app:
            await app.background.jobs._round()
            assert Fault.KEEPING_SHRANK not in app.watching.health.faults()


async def test_forgetting_is_never_held_up(tmp_path: Path) -> None:
    clock = ErringClock()
    async with open_office(tmp_path, clock=clock, telegrams_time=clock.true_time) as office:
        sara = people.sara(office.sandbox)
        await gives_number(sara)
        office.app.watching.health.found(Fault.ERASURE_BRAKED)
        clock.errs(3 * YEAR)
        sara.sends("/forget")
        await sara.sees("برای همیشه پاک شود")
        sara.taps("بله، همه را پاک کنید")
        await office.sandbox.quiet()
        assert await office.rows("SELECT number FROM leads") == []


@pytest.mark.parametrize("restarts", [False, True], ids=["running", "after a restart"])
async def test_a_report_asked_for_by_a_clock_a_day_ahead_is_there_when_it_is_right(
    tmp_path: Path, restarts: bool
) -> None:
    clock = ErringClock(error=DAY)
    async with Sandbox(seed=7, now=clock.true_time) as sandbox:
        maryam = people.maryam(sandbox)
        settings = settings_for(sandbox, tmp_path, admin_ids=(maryam.id,))
        async with running(settings, clock=clock) as app:
            maryam.sends("/help")
            await maryam.sees("/stats")
            tomorrow = round((clock.now()).timestamp() * 1e6)
            await app.database.write(
                lambda tx: tx.run(
                    "INSERT INTO timers (key, due, kind, data) VALUES ('report:1', $1, 'report', $2)",
                    tomorrow + 5_000_000,
                    f'{{"what":"stats","chat":{maryam.id},"language":"fa"}}',
                )
            )
            clock.errs(timedelta())
            if not restarts:
                app.background.jobs.nudge()
                await maryam.sees("📊")
        if restarts:
            async with running(settings, clock=clock):
                await maryam.sees("📊")


@pytest.mark.long
async def test_the_sales_group_waits_for_what_telegram_said_and_not_for_a_day(tmp_path: Path) -> None:
    clock = ErringClock(error=DAY)
    async with Sandbox(seed=7, now=clock.true_time) as sandbox:
        maryam = people.maryam(sandbox)
        group = people.sales_group(sandbox, maryam)
        settings = settings_for(sandbox, tmp_path, admin_ids=(maryam.id,), sales_chat_id=group.id)
        async with running(settings, clock=clock) as app:
            sandbox.weather.next(TooManyRequests(4), chat_id=group.id)
            people.sara(sandbox).sends("/talk")
            await becomes(lambda: app.watching.counters.registry.get_sample_value("sarnakh_sends_total", AGAIN) > 0)
        clock.errs(timedelta())
        async with running(settings, clock=clock) as app:
            await asyncio.wait_for(app.sending.sender.loaded.wait(), 8)
            people.reza(sandbox).sends("/talk")
            await sandbox.until(lambda: sandbox.called("getUpdates") or None)
            clock.jumps(seconds=6)
            await maryam.sees("سرنخ ۱ ", chat=group)
            await maryam.sees("سرنخ ۲ ", chat=group)


@pytest.mark.parametrize("set_by", [DAY, -DAY, 3 * YEAR], ids=["forward", "back", "years"])
async def test_an_owner_who_opens_the_link_within_its_hour_is_let_in_though_the_clock_was_set(
    tmp_path: Path, set_by: timedelta
) -> None:
    clock = ErringClock()
    async with open_office(tmp_path, bound=False, admin_ids=(), clock=clock, telegrams_time=clock.true_time) as office:
        clock.errs(set_by)
        await office.app.watching.watch.check()
        emma = people.emma(office.sandbox)
        emma.opens(str(office.app.owner_link).split("=")[1])
        await emma.sees("You are my admin now")


async def test_who_said_stop_by_a_clock_a_day_ahead_and_then_asks_for_a_person_is_heard(tmp_path: Path) -> None:
    clock = ErringClock(error=DAY)
    async with open_office(tmp_path, clock=clock, telegrams_time=clock.true_time) as office:
        sara = people.sara(office.sandbox)
        await gives_number(sara, *COOL["fa"])
        await sara.sees("ممنون که وقت گذاشتید")
        sara.sends("/stop")
        await sara.sees("دیگر پیامی نمی‌فرستیم")
        clock.errs(timedelta())
        sara.sends("/talk")
        await sara.sees("حتماً ✅")
        await office.maryam.sees("سرنخ ۱ ", chat=office.group)
        await office.sandbox.quiet()
        sara.sends("سلام")
        await office.sandbox.quiet()
        assert await office.rows("SELECT hot, alerts FROM leads") == [(1, 1)]


async def test_attempts_counted_by_a_clock_that_was_ahead_are_forgotten_with_the_others(tmp_path: Path) -> None:
    async with Sandbox(seed=7) as sandbox:
        maryam = people.maryam(sandbox)
        settings = settings_for(sandbox, tmp_path, admin_ids=(maryam.id,))
        async with running(settings) as app:
            await app.database.write(lambda tx: tx.run("INSERT INTO trying VALUES (1, 1, 1, 9000000000000000, 0)"))
        async with running(settings) as app:
            people.sara(sandbox).opens()
            await sandbox.quiet()
            async with app.database.read() as reader:
                assert await reader.all("SELECT * FROM trying") == []


async def test_a_yes_from_the_command_line_erases_who_is_due_while_the_bot_runs(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capfd: pytest.CaptureFixture[str]
) -> None:
    async with open_shop(tmp_path, kind=BotInProcess) as shop:
        monkeypatch.setenv("DATABASE_URL", shop.bot.env["DATABASE_URL"])
        await shop.bot.comes_up()
        for person in (people.sara(shop.sandbox), people.reza(shop.sandbox)):
            await gives_number(person)
        await shop.bot.settles()
        shop.bot.writes("UPDATE leads SET seen = seen - 800 * 86400000000 WHERE number = 1")
        asked = asyncio.create_task(asyncio.to_thread(main, ["erase", "--due", "--yes"]))
        confirmed = "SELECT 1 FROM state WHERE key = 'erasure_confirmed'"
        await shop.bot.comes_to(lambda: shop.bot.rows(confirmed) != [] or asked.done())
        shop.maryam.sends("/stats")  # its answer depends on a timer, too; this shortens the half minute
        assert await asked == 0
        told = capfd.readouterr()
        assert "1 person due to be erased" in told.out
        assert told.err == "1 person erased\n"
        assert shop.bot.rows("SELECT number FROM leads WHERE number < 3") == [(2,)]
        assert shop.bot.rows("SELECT count(*) FROM tombstones") == [(1,)]
        await shop.bot.stops()


@pytest.mark.long
async def test_a_yes_is_carried_out_at_the_next_start(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capfd: pytest.CaptureFixture[str]
) -> None:
    async with open_shop(tmp_path, kind=BotInProcess) as shop:
        monkeypatch.setenv("DATABASE_URL", shop.bot.env["DATABASE_URL"])
        await shop.bot.comes_up()
        await gives_number(people.sara(shop.sandbox))
        await shop.bot.settles()
        await shop.bot.stops()
        shop.bot.writes("UPDATE leads SET seen = seen - 800 * 86400000000")
        assert await asyncio.to_thread(main, ["erase", "--due", "--yes"]) == 0
        assert "at its next start" in capfd.readouterr().err
        assert shop.bot.rows("SELECT count(*) FROM leads") == [(1,)]
        await shop.bot.comes_up()
        await shop.bot.comes_to(lambda: shop.bot.rows("SELECT count(*) FROM leads") == [(0,)])
        await shop.bot.stops()
