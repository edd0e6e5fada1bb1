"""/stats before, during and after a count of all leads, through the running bot; and after somebody was erased."""

import asyncio
from pathlib import Path
from zoneinfo import ZoneInfo

from bot.runtime.app import App
from bot.sandbox.people.person import Person
from bot.sandbox.server import Sandbox
from storage.totals import changes, progress, recount
from tests import people
from tests.journeys.clocks import JumpingClock
from tests.journeys.running import LOOK, Office, open_office, running, settings_for
from tests.journeys.selling import lines_of
from tests.journeys.walking import HOT, gives_number

TEHRAN = ZoneInfo("Asia/Tehran")
WITHIN_S = 20


async def stats_of(admin: Person) -> list[str]:
    admin.sends("/stats all")
    return lines_of(await admin.sees("📊", after=admin.chat.last))


async def is_whole(app: App) -> None:
    """Wait until every lead is counted, and nothing differs from a recount."""
    async with asyncio.timeout(WITHIN_S):
        while True:
            async with app.database.read() as reader:
                if (await progress.load(reader)).tells(TEHRAN):
                    assert [each async for each in recount.differences(reader, TEHRAN)] == []
                    return
            await app.database.wake(LOOK)


async def forgets(person: Person) -> None:
    person.sends("/forget")
    await person.sees("برای همیشه پاک شود")
    person.taps("🗑 بله")
    await person.sees("پاک شد")


async def test_the_count_is_said_while_it_lasts_and_who_is_erased_in_its_middle_stays_counted(
    tmp_path: Path,
) -> None:
    async with Sandbox(seed=7) as sandbox:
        maryam, olivia = people.maryam(sandbox), sandbox.person("Olivia", language="en")
        sara, reza, nima = people.sara(sandbox), people.reza(sandbox), sandbox.person("نیما", language="fa")
        settings = settings_for(sandbox, tmp_path, admin_ids=(maryam.id, olivia.id), sales_chat_id=None)
        async with running(settings) as app:
            await gives_number(sara, *HOT)
            for visitor in (reza, nima):
                visitor.opens("flyer")
                await visitor.sees("/privacy")
            await sandbox.quiet()
            await is_whole(app)
            before = [await stats_of(admin) for admin in (maryam, olivia)]
            assert [block[1] for block in before] == ["بازدیدکننده: ۳", "Visitors: 3"]
            # As the start does with another time zone; this process takes all to be counted, and leaves it.
            await app.database.write(lambda tx: progress.count_again(tx, TEHRAN))
            persian, english = [await stats_of(admin) for admin in (maryam, olivia)]
            assert [persian[:-1], english[:-1]] == before
            assert persian[-1] == "⏳ جمع‌ها هنوز آماده نیست (۰٪)؛ این ارقام نفر به نفر شمرده شده است."
            assert english[-1].startswith("⏳ Totals are still being added up (0% done)")
            await forgets(reza)
            assert (await stats_of(olivia))[1] == "Visitors: 2", "who is not there cannot be counted person by person"
        async with running(settings) as app:
            await is_whole(app)
            assert [await stats_of(admin) for admin in (maryam, olivia)] == before
            await forgets(nima)
            assert [await stats_of(admin) for admin in (maryam, olivia)] == before
            await is_whole(app)
            await forgets(sara)
            persian, english = [await stats_of(admin) for admin in (maryam, olivia)]
            assert english[1:4] == ["Visitors: 3", "Leads: 1 (33% of visitors)", "MQL: 1 (100% of leads)"]
            assert "unclaimed" not in "\n".join(english), "nobody has to call who is erased"
            await is_whole(app)


async def test_admins_are_told_at_night_that_figures_differ_and_when_they_agree_again(tmp_path: Path) -> None:
    clock = JumpingClock()
    async with open_office(tmp_path, clock=clock) as office:
        database = office.app.database
        people.sara(office.sandbox).opens("flyer")
        await office.sandbox.quiet()
        await database.write(lambda tx: changes.fold(tx, TEHRAN))
        await database.write(lambda tx: tx.run("UPDATE totals SET n = n + 1 WHERE span = 63"))
        await a_night_passes(office, clock)
        told = await office.maryam.sees("جمع‌های")
        assert "sarnakh check --totals --repair" in told.shown
        await database.write(lambda tx: recount.repair(tx, TEHRAN))
        await a_night_passes(office, clock)
        over = await office.maryam.sees("دوباره درست است[^⚠]*جمع‌های", after=told)
        assert "check --totals" not in over.shown


async def a_night_passes(office: Office, clock: JumpingClock) -> None:
    """Let the totals be checked, and the watch report what it finds for some minutes."""
    clock.jumps(hours=24)
    await office.app.background.totals_check.look()
    for _ in range(3):
        clock.jumps(minutes=1)
        await office.app.watching.watch.check()
