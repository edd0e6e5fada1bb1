"""The sample company begins in the demo, and on real Telegram only where people are already, or by a setting."""

from dataclasses import replace
from pathlib import Path

import pytest

from bot.funnels.source import open_funnel
from bot.runtime.sample_company import SampleCompany, refuse_to_begin
from bot.settings.settings import Settings
from storage.people import sessions
from storage.records.talk import TelegramUser
from storage.sqlite.database import SqliteDatabase
from tests.conversations.talks import MONDAY_NOON

STAND_IN = {"bot_api_url": "http://127.0.0.1:8081/bot"}


async def starts(tmp_path: Path, *, people: bool = False, own: bool = False, **given: object) -> None:
    opened = open_funnel(None)
    if own:
        company = opened.funnel.company.replace(
            name={"fa": "کفش آریا", "en": "Arya Shoes"}, privacy_contact="me@arya.example"
        )
        opened = replace(opened, funnel=opened.funnel.replace(company=company))
    database = await SqliteDatabase.open(tmp_path / "sarnakh.db")
    try:
        if people:
            person = TelegramUser(telegram_id=1, name="Sara")
            await database.write(lambda tx: sessions.begin(tx, person, language="fa", source="", at=MONDAY_NOON))
        await refuse_to_begin(Settings(**given), opened, database)
    finally:
        await database.close()


async def test_it_does_not_begin_on_real_telegram_and_says_which_lines(tmp_path: Path) -> None:
    with pytest.raises(SampleCompany) as told:
        await starts(tmp_path)
    for words in ("company.name", "company.privacy_contact", "company.hours", "SAMPLE=yes", "sarnakh new"):
        assert words in str(told.value)


@pytest.mark.parametrize(
    "given",
    [{"people": True}, {"own": True}, {"sample": "yes"}, STAND_IN],
    ids=["people are there", "a company of one's own", "SAMPLE=yes", "no real Telegram"],
)
async def test_it_begins_otherwise(tmp_path: Path, given: dict) -> None:
    await starts(tmp_path, **given)
