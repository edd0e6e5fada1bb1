"""All files needed to handle updates are read at the start, so that reading them cannot fail later."""

import signal
from pathlib import Path

import pytest

from bot.sandbox.people.person import Person
from tests import people
from tests.faults.processes import ColdBot, Shop, open_shop

AUDITED = ("-m", "tests.faults.audited")
WITHOUT_HANDLES = ("-m", "tests.faults.without_handles")
EVERY_CONTACT = (
    "09121234567", "021-88776655", "+44 7400 123456", "+1 212 555 0123", "+51 912 345 678", "+800 1234 5678",
    "somebody@corp.example", "x@mailinator.com", "کسی@شرکت.ایران", "a@müller.de",
)  # fmt: skip
WORDS = ("/privacy", "/mydata", "/language", "/help", "\U0001f331 \x07 \ud83d", "قیمت", "/talk", "/stop", "/resume")
OF_ADMINS = ("/stats all", "/leads", "/lead 1", "/bind")


async def everything_happens(shop: Shop, somebody: Person) -> None:
    """Send each kind of update, valid and invalid."""
    somebody.opens()
    await somebody.sees("Just send your number")
    for text in (*EVERY_CONTACT, *WORDS):
        somebody.sends(text)
    for command in OF_ADMINS:
        shop.maryam.sends(command)
    shop.maryam.sends("/bind", chat=shop.group)
    shop.sandbox.telegram.updates.put("message", {"message_id": 1, "from": 5})
    shop.sandbox.telegram.updates.put("message", {"message_id": 1, "from": {"id": somebody.id}})
    await shop.maryam.sees("آمار|امروز|ورود|بازدید")
    await shop.until(lambda: len(shop.bot.rows("SELECT * FROM dead_letters")) == 2)


@pytest.mark.long
async def test_no_file_is_opened_on_the_road_of_an_update(tmp_path: Path) -> None:
    async with open_shop(tmp_path, program=AUDITED, kind=ColdBot) as shop:
        await shop.bot.comes_up()
        before = shop.bot.output.count("OPENED")
        assert before, "the start opens the database, or nothing is written down here"
        await everything_happens(shop, shop.sandbox.person("Zoë", language="en"))
        later = [line for line in shop.bot.output.splitlines() if line.startswith("OPENED")][before:]
        assert later == []
        await shop.bot.stops()


@pytest.mark.long
async def test_the_first_contact_of_any_country_is_read_though_no_file_can_be_opened(tmp_path: Path) -> None:
    async with open_shop(tmp_path, program=WITHOUT_HANDLES, kind=ColdBot) as shop:
        await shop.bot.comes_up()
        sara, lima = people.sara(shop.sandbox), shop.sandbox.person("Lima", language="en", phone="+51912345678")
        for each, words in ((sara, "PDF"), (lima, "Just send your number")):
            each.opens()
            await each.sees(words)
        await shop.bot.settles()
        shop.bot.gets(signal.SIGUSR1)
        sara.shares_contact()
        lima.shares_contact()
        await sara.sees("۱ از ۴")
        await lima.sees("1 of 4")
        shop.bot.gets(signal.SIGUSR2)
        phones = shop.bot.rows("SELECT phone FROM leads ORDER BY number")
        assert phones == [("+989121234567",), ("+51912345678",)]
        assert shop.bot.rows("SELECT * FROM dead_letters") == []
        await shop.bot.stops()
