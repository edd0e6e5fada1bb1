"""A restore drill: back up while people talk, lose the file, restore, and go on."""

import os
import sqlite3
from pathlib import Path

from tests import people
from tests.faults.processes import Bot, open_shop
from tests.journeys.walking import HOT_EN, gives_number
from tests.prepared import ran

A_FEW_PAGES = 8 * 4096


async def sarnakh(bot: Bot, *words: str) -> tuple[int, str]:
    """Run a command as an operator would, with the bot's settings; return its status and all output."""
    return await ran(*words, folder=bot.folder, env={"PATH": os.environ["PATH"], **bot.env})


def damage(file: Path) -> None:
    """Damage a few pages from the table `state` on, which every start reads."""
    connection = sqlite3.connect(file)
    (root,) = connection.execute("SELECT rootpage FROM sqlite_schema WHERE name = 'state'").fetchone()
    connection.close()
    data = bytearray(file.read_bytes())
    begin = (root - 1) * 4096
    data[begin : begin + A_FEW_PAGES] = b"\xff" * len(data[begin : begin + A_FEW_PAGES])
    file.write_bytes(data)


def leads_in(file: Path) -> list[tuple]:
    connection = sqlite3.connect(file)
    rows = connection.execute("SELECT name, stage, phone FROM leads ORDER BY number").fetchall()
    connection.close()
    return rows


async def test_what_was_backed_up_is_there_again_and_the_bot_goes_on(tmp_path: Path) -> None:
    async with open_shop(tmp_path) as shop:
        await shop.bot.comes_up()
        emma, sara, reza = people.emma(shop.sandbox), people.sara(shop.sandbox), people.reza(shop.sandbox)
        await gives_number(emma, *HOT_EN, language="en")
        await shop.maryam.sees("Emma", chat=shop.group)
        await shop.bot.settles()
        before = shop.bot.rows("SELECT name, stage, phone FROM leads ORDER BY number")
        assert before == [("Emma", "sql", "+442079460018")]

        status, said = await sarnakh(shop.bot, "backup", "copy.db")
        assert (status, said[:6]) == (0, "1 lead")
        sara.opens()
        await sara.sees("/privacy")
        await shop.bot.settles()
        await shop.bot.stops()

        damage(shop.bot.database)
        reza.opens()
        await shop.bot.starts()
        assert await shop.bot.ends() == 2
        assert "`sarnakh restore FILE` puts a backup in its place" in shop.bot.output
        assert shop.bot.polls_since_start() == 0

        status, said = await sarnakh(shop.bot, "restore", "copy.db")
        assert (status, "Next: sarnakh run" in said) == (0, True)
        assert leads_in(shop.bot.database) == before
        (aside,) = tmp_path.glob("sarnakh-before-*.db")
        assert aside.stat().st_size > 0

        await shop.bot.comes_up()
        await reza.sees("/privacy")  # updates that Telegram kept meanwhile
        emma.sends("Do you also do Instagram?")
        await shop.bot.comes_to(lambda: shop.bot.rows("SELECT count(*) FROM ledger WHERE kind = 'said'") == [(1,)])
        sara.opens()
        sara.shares_contact()
        await shop.bot.comes_to(lambda: {name for name, _, _ in leads_in(shop.bot.database)} == {"Emma", "رضا", "سارا"})
        await shop.bot.stops()
