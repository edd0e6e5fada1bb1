"""/mine and /free for members of the sales group, in the group and in private; nobody else learns anything by them."""

from pathlib import Path

import pytest

from bot.sandbox.people.person import Person
from bot.sandbox.world.model import Message
from tests import people
from tests.journeys.clocks import JumpingClock
from tests.journeys.running import Office, open_office
from tests.journeys.selling import becomes_hot, english_sales, lines_of

CLAIM = {"fa": "🙋 برمی‌دارم", "en": "🙋 Claim"}
EMPTY = {"fa": "الان سرنخ بازی پیش شما نیست", "en": "You have no open leads"}
NOBODYS = {"fa": "الان هیچ سرنخی بی‌صاحب نیست", "en": "No lead is unclaimed"}
MINE = {"fa": "۱ · تماس تلفنی، همین ماه · ", "en": "1 · a call, this month · "}
FREE = {"fa": "۱ · تماس تلفنی، همین ماه · کیفیت ", "en": "1 · a call, this month · quality "}
ADMINS = {"fa": "این دستور برای مدیران است", "en": "That command is for admins"}


def seller(office: Office, language: str = "fa") -> Person:
    """A member of the group who has written there, so that the bot knows them."""
    person = office.sandbox.person("Ali", language=language)
    office.group.adds(person)
    office.group.promotes_bot()
    person.sends("hello", chat=office.group)
    return person


async def asks(office: Office, person: Person, line: str, *, in_group: bool) -> Message:
    chat = office.group if in_group else None
    person.sends(line, chat=chat)
    asked = (office.group.messages if in_group else person.chat.messages)[-1]
    return await person.sees("(?s).", chat=chat, after=asked)


@pytest.mark.parametrize("language", ["fa", "en"])
async def test_a_seller_finds_their_leads_and_those_that_nobody_has(tmp_path: Path, language: str) -> None:
    funnel = {"funnel": english_sales(tmp_path)} if language == "en" else {}
    async with open_office(tmp_path, **funnel) as office:
        ali = seller(office, language)
        for in_group in (True, False):
            assert EMPTY[language] in (await asks(office, ali, "/mine", in_group=in_group)).text
            assert NOBODYS[language] in (await asks(office, ali, "/free", in_group=in_group)).text
        await becomes_hot(people.sara(office.sandbox))
        card = await ali.sees("🔥", chat=office.group)
        listed = await asks(office, ali, "/free", in_group=False)
        assert lines_of(listed)[1].startswith(FREE[language])
        links = [entity.url for entity in listed.words.entities if entity.type == "text_link"]
        assert links == [f"https://t.me/c/{-office.group.id - 10**12}/{card.id}"]
        ali.taps(CLAIM[language], chat=office.group)
        await office.sandbox.quiet()
        for in_group in (True, False):
            mine = await asks(office, ali, "/mine", in_group=in_group)
            assert lines_of(mine)[1].startswith(MINE[language])
            assert NOBODYS[language] in (await asks(office, ali, "/free", in_group=in_group)).text
        assert EMPTY["fa"] in (await asks(office, office.maryam, "/mine", in_group=False)).text, "hers are others"
        for line in ("/stats", "/leads", "/lead 1", "/lead_1", "/bind"):
            for in_group in (True, False):
                assert ADMINS[language] in (await asks(office, ali, line, in_group=in_group)).text
        assert await office.rows("SELECT count(*) FROM leads") == [(1,)], "a seller is no lead"


@pytest.mark.long
async def test_who_said_stop_is_shown_to_the_owner_and_is_nobodys_no_more(tmp_path: Path) -> None:
    clock = JumpingClock()
    async with open_office(tmp_path, clock=clock) as office:
        ali = seller(office)
        owned, free = people.sara(office.sandbox), people.reza(office.sandbox)
        for person, n in ((owned, "۱"), (free, "۲")):
            person.sends("/talk")
            await ali.sees(f"سرنخ {n}", chat=office.group)
        ali.taps(CLAIM["fa"], chat=office.group)
        await office.sandbox.quiet()
        owned.sends("/stop")
        free.sends("/stop")
        await office.sandbox.quiet()
        mine = lines_of(await asks(office, ali, "/mine", in_group=False))
        assert mine[0] == "سرنخ‌های باز شما: ۱"
        assert mine[1].startswith(("۱ · ", "۲ · "))
        assert NOBODYS["fa"] in (await asks(office, ali, "/free", in_group=False)).text


async def test_who_left_the_group_and_a_stranger_learn_nothing(office: Office) -> None:
    ali, stranger = seller(office), people.emma(office.sandbox)
    people.sara(office.sandbox).sends("/talk")
    await ali.sees("🔥", chat=office.group)
    ali.taps(CLAIM["fa"], chat=office.group)
    await office.sandbox.quiet()
    left = {"id": ali.id, "is_bot": False, "first_name": "Ali"}
    chat = {"id": office.group.id, "type": "supergroup", "title": "Sales"}
    office.sandbox.telegram.tell(
        "message", {"message_id": 900, "date": 1, "chat": chat, "from": left, "left_chat_member": left}
    )
    told = await asks(office, ali, "/mine", in_group=False)
    assert "/free" not in told.text
    assert "سرنخ" not in told.text
    assert await office.rows("SELECT count(owner) FROM leads") == [(0,)]
    stranger.sends("/free")
    await office.sandbox.quiet()
    assert not [message for message in stranger.chat.messages if "سارا" in message.shown or "Lead" in message.shown]
    other = office.sandbox.group("جای دیگر", [office.maryam, ali])
    for person in (office.maryam, ali):
        for line in ("/mine", "/free", "/stats"):
            person.sends(line, chat=other)
    office.maryam.sends("/mine@other_bot", chat=office.group)
    before = len(office.group.messages)
    await office.sandbox.quiet()
    assert not [message for message in other.messages if message.from_bot]
    assert len(office.group.messages) == before


async def test_a_list_is_taken_back_when_somebody_in_it_is_erased(office: Office) -> None:
    ali, sara = seller(office), people.sara(office.sandbox)
    sara.sends("/talk")
    await ali.sees("🔥", chat=office.group)
    listed = await asks(office, ali, "/free", in_group=False)
    sara.sends("/forget")
    await sara.sees("برای همیشه پاک شود؟")
    sara.taps("🗑 بله")
    await office.sandbox.quiet()
    assert "سارا" not in listed.shown
    assert "/free" in listed.shown
