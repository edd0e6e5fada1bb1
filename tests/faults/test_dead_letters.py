"""Updates that were set aside are shown and replayed from the command line, with and without a running bot."""

import asyncio
from pathlib import Path

import pytest

from bot.cli.main import main
from tests import people
from tests.faults.in_process import BotInProcess
from tests.faults.processes import Shop, open_shop
from tests.faults.traps import breaks_for

WORD = "واژه‌ای-که-می‌شکند"
Capture = pytest.CaptureFixture[str]


async def one_set_aside(shop: Shop, monkeypatch: pytest.MonkeyPatch) -> None:
    """Let one message of Reza's be set aside, and repair the cause."""
    monkeypatch.setenv("DATABASE_URL", shop.bot.env["DATABASE_URL"])
    await shop.bot.comes_up()
    shop.bot.writes(breaks_for(WORD))
    reza = people.reza(shop.sandbox)
    reza.opens()
    await reza.sees("/privacy")
    reza.sends(WORD)
    await reza.sees("یک لحظه گیر کردیم")
    await shop.bot.settles()
    shop.bot.writes("DROP TRIGGER breaks")


async def sarnakh(*words: str) -> int:
    return await asyncio.to_thread(main, ["dead-letters", *words])


def said(shop: Shop) -> int:
    """Count how often Reza's message is in the ledger."""
    return len(shop.bot.rows("SELECT 1 FROM ledger WHERE instr(data, ?)", WORD))


@pytest.mark.long
async def test_the_list_says_what_broke_but_not_what_was_written(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capfd: Capture
) -> None:
    async with open_shop(tmp_path, kind=BotInProcess) as shop:
        await one_set_aside(shop, monkeypatch)
        assert await sarnakh("list") == 0
        told = capfd.readouterr()
        ((number, update),) = shop.bot.rows("SELECT id, update_id FROM dead_letters")
        assert told.out.split()[:1] == [str(number)]
        assert f"update {update}" in told.out
        assert told.out.split()[-2:] == ["message", "StatementRefused"]
        assert told.err == "1 update set aside, the newest first; show N prints one, replay N tries it again\n"
        assert await sarnakh("show", str(number)) == 0
        assert f'"text": "{WORD}"' in capfd.readouterr().out
        await shop.bot.stops()


@pytest.mark.long
async def test_a_running_bot_tries_it_again(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capfd: Capture) -> None:
    async with open_shop(tmp_path, kind=BotInProcess) as shop:
        await one_set_aside(shop, monkeypatch)
        asked = asyncio.create_task(sarnakh("replay", "--all"))
        await shop.bot.comes_to(lambda: shop.bot.rows("SELECT 1 FROM timers WHERE key LIKE 'again:%'") != [])
        shop.maryam.sends("/stats")  # its answer depends on a timer, too; this shortens the half minute
        assert await asked == 0
        assert capfd.readouterr().err == "1 of 1 update handled\n"
        assert (said(shop), shop.bot.rows("SELECT 1 FROM dead_letters")) == (1, [])
        await shop.bot.stops()


async def test_what_breaks_again_stays_aside_and_says_so(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capfd: Capture
) -> None:
    async with open_shop(tmp_path, kind=BotInProcess) as shop:
        await one_set_aside(shop, monkeypatch)
        shop.bot.writes(breaks_for(WORD))
        ((number,),) = shop.bot.rows("SELECT id FROM dead_letters")
        asked = asyncio.create_task(sarnakh("replay", str(number)))
        await shop.bot.comes_to(lambda: shop.bot.rows("SELECT 1 FROM timers WHERE key LIKE 'again:%'") != [])
        shop.maryam.sends("/stats")
        assert await asked == 1
        told = capfd.readouterr().err.splitlines()
        assert told == [
            "0 of 1 update handled",
            f"{number} stays aside: StatementRefused; the bot's log says where it broke",
        ]
        await shop.bot.stops()


@pytest.mark.long
async def test_a_bot_that_does_not_run_tries_it_at_its_next_start(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capfd: Capture
) -> None:
    async with open_shop(tmp_path, kind=BotInProcess) as shop:
        await one_set_aside(shop, monkeypatch)
        await shop.bot.stops()
        assert await sarnakh("replay", "--all") == 0
        assert "when the bot starts" in capfd.readouterr().err
        await shop.bot.comes_up()
        await shop.bot.comes_to(lambda: said(shop) == 1)
        assert shop.bot.rows("SELECT 1 FROM dead_letters") == []
        await shop.bot.stops()


async def test_bad_numbers_unreadable_updates_and_a_missing_database_are_told(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capfd: Capture
) -> None:
    async with open_shop(tmp_path, kind=BotInProcess) as shop:
        monkeypatch.setenv("DATABASE_URL", shop.bot.env["DATABASE_URL"])
        assert await sarnakh("list") == 2
        assert "There is no database at" in capfd.readouterr().err
        await shop.bot.comes_up()
        assert await sarnakh("list") == 0
        assert capfd.readouterr().err == "no update was set aside\n"
        assert await sarnakh("replay", "7") == 2
        assert capfd.readouterr().err == (
            "sarnakh: There is no 7 among the updates set aside; see: sarnakh dead-letters list\n"
        )
        shop.bot.writes("INSERT INTO dead_letters (update_id, raw, error, at) VALUES (NULL, '{', 'ValueError', 0)")
        assert await sarnakh("list") == 0
        assert capfd.readouterr().out.split()[-3:] == ["no", "JSON", "ValueError"]
        assert await sarnakh("replay", "1") == 2
        assert "nothing can be done with it again" in capfd.readouterr().err
        endless = "[" * 100_000
        shop.bot.writes(f"INSERT INTO dead_letters (raw, error, at) VALUES ('{endless}', 'posted', 1)")
        assert await sarnakh("list") == 0
        assert capfd.readouterr().out.splitlines()[0].split()[-3:] == ["no", "JSON", "posted"]
        assert await sarnakh("show", "2") == 0
        assert capfd.readouterr().out == f"{endless}\n"
        await shop.bot.stops()
