"""What the group sees of contacts on pages and lists, also in the plainer forms that Telegram may need."""

import pytest

from bot.jobs.reports import report
from storage.installation import timers
from tests.bot.sales_room import GROUP, MARYAM, SalesRoom, room

__all__ = ["room"]

NUMBER, MAIL = "+989121234567", "sara@nordfit.example"

CONTACTS = ("1234567", "123 4567", "sara@", "sara_k", "tg://user?id=7000000001")


@pytest.fixture
async def masked(room: SalesRoom) -> SalesRoom:
    """A sales group that sees no contacts, with one hot lead's card."""
    room.hides_contacts()
    await room.hot_lead(username="sara_k", email=MAIL, name="Sara 0912 123 4567")
    return room


async def bodies(room: SalesRoom, chat: int | None) -> str:
    """Every form of all that waits for a chat; None: the sales group."""
    rows = [row for row in await room.rows() if row.chat == chat]
    return str([(row.body, row.fallbacks) for row in rows])


@pytest.mark.long
async def test_no_form_of_a_card_or_a_page_in_the_group_shows_a_contact(masked: SalesRoom) -> None:
    await masked.commands(MARYAM, "/lead 1", chat=GROUP)
    await masked.presses(MARYAM, "take")
    for chat in (None, GROUP):
        said = await bodies(masked, chat)
        assert not [
            part for part in ("1234567", "123 4567", "sara@", "sara_k", "tg://user?id=7000000001") if part in said
        ]
        assert "••" in said
    await masked.commands(MARYAM, "/lead 1")
    assert NUMBER in await bodies(masked, MARYAM.telegram_id)


@pytest.mark.parametrize(("chat", "shown"), [(GROUP, "••67"), (None, NUMBER)], ids=["in the group", "in private"])
async def test_a_list_in_the_group_shows_the_last_digits(masked: SalesRoom, chat: int | None, shown: str) -> None:
    await masked.commands(MARYAM, "/leads", chat=chat)
    async with masked.database.read() as reader:
        (timer,) = [each for each in await timers.due(reader, at=masked.now, limit=10) if each.kind == "report"]
        made = str(await report(reader, timer, config=masked.config, now=masked.now))
    assert shown in made
    assert (NUMBER in made) == (chat is None)
