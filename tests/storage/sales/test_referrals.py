"""Customers' links for others: random, one for each, and gone with either side."""

import re

from storage.database import Database
from storage.people import erasure, sessions
from storage.records.figures import REFERRAL
from storage.records.talk import TelegramUser
from storage.sales import referrals
from tests.storage.stored import NOW


async def come(database: Database, *people: int, source: str = "") -> None:
    """Let people come; the first of an empty database is lead 1."""
    for person in people:
        who = TelegramUser(telegram_id=person, name=f"P{person}")
        await database.write(lambda tx, who=who: sessions.begin(tx, who, language="fa", source=source, at=NOW))


async def code_of(database: Database, lead: int) -> str:
    return await database.write(lambda tx: referrals.make_code(tx, lead, at=NOW))


async def test_each_customer_has_one_code_of_eleven_characters_of_their_own(database: Database) -> None:
    await come(database, 11, 12)
    codes = [await code_of(database, lead) for lead in (1, 1, 2)]
    assert all(re.fullmatch(r"[A-Za-z0-9_-]{11}", code) for code in codes)
    assert codes[0] == codes[1] != codes[2]
    async with database.read() as reader:
        assert await referrals.lead_of_code(reader, codes[2]) == 2
        assert await referrals.lead_of_code(reader, "AAAAAAAAAAA") is None


async def test_the_first_referrer_stays(database: Database) -> None:
    await come(database, 11, 12, 13)
    for referrer in (1, 2):
        await database.write(lambda tx, by=referrer: referrals.note(tx, 3, referrer=by, at=NOW))
    async with database.read() as reader:
        assert await referrals.referrer_of(reader, 3) == 1
        assert await referrals.brought_by(reader, 1) == (3,)
        assert await referrals.referrers(reader, 1, 3) == {3: 1}


async def test_nothing_of_a_referral_stays_once_either_side_is_erased(database: Database) -> None:
    for gone in (1, 2):  # the referrer, and who was referred
        await come(database, 20 + gone, 30 + gone, source=REFERRAL)
        first = 2 * gone - 1
        code = await code_of(database, first)
        await database.write(lambda tx, by=first: referrals.note(tx, by + 1, referrer=by, at=NOW))
        erased = first if gone == 1 else first + 1
        await database.write(lambda tx, number=erased: erasure.erase(tx, number, update_id=1, at=NOW))
        async with database.read() as reader:
            assert await referrals.referrer_of(reader, first + 1) is None
            assert await referrals.brought_by(reader, first) == ()
            assert await referrals.lead_of_code(reader, code) == (None if gone == 1 else first)
