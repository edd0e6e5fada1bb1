"""Replies to cards in the sales group: notes are kept and acknowledged."""

import time
from pathlib import Path

import pytest

from bot.sandbox.people.person import Person
from bot.sandbox.world.model import Message
from tests import people
from tests.journeys.clocks import JumpingClock
from tests.journeys.running import Office, open_office
from tests.journeys.selling import english_sales, lines_of
from tests.journeys.walking import posts

NOTES = "SELECT lead, actor, data FROM ledger WHERE kind = 'note' ORDER BY id"


async def card_and_seller(office: Office, sara: Person | None = None) -> tuple[Message, Person]:
    """The card of lead 1, and a member of the group who is no admin."""
    seller = office.sandbox.person("Ali", language="en")
    office.group.adds(seller)
    (sara or people.sara(office.sandbox)).sends("/talk")
    return await office.maryam.sees("🔥", chat=office.group), seller


def replied(office: Office, person: Person, card: Message, kind: str = "message", **fields: object) -> None:
    """Send a reply to a card that no client of the sandbox can send."""
    user = {"id": person.id, "is_bot": False, "first_name": person.name}
    chat = {"id": office.group.id, "type": "supergroup", "title": "Sales"}
    bot = {"id": 1, "is_bot": True, "first_name": "Bot", "username": office.sandbox.telegram.bot.username}
    ours = {"message_id": card.id, "date": 1, "chat": chat, "from": bot}
    posts(office, kind, **{"message_id": 900, "date": int(time.time()), "from": user, "chat": chat,
                           "reply_to_message": ours, **fields})  # fmt: skip


FIRST = {
    "fa": "یادداشت شد. اگر مشتری داده‌هایش را بخواهد، یادداشت‌ها را هم می‌بیند.",
    "en": "Noted. If they ask for their data, notes are in it.",
}


def said(office: Office) -> list[str]:
    """What the bot answered in the group, after the card."""
    return ["\n".join(lines_of(message)) for message in office.group.messages if message.from_bot][1:]


@pytest.mark.parametrize("language", ["fa", "en"])
@pytest.mark.long
async def test_a_note_is_kept_and_acknowledged(tmp_path: Path, language: str) -> None:
    funnel = {"funnel": english_sales(tmp_path)} if language == "en" else {}
    async with open_office(tmp_path, **funnel) as office:
        card, seller = await card_and_seller(office)
        seller.sends("//  asks for 3 shops,\nnot 1", chat=office.group, reply_to=card)
        await office.sandbox.quiet()
        note, told = office.group.messages[-2:]
        assert note.sender.id == seller.id
        await office.sandbox.until(lambda: note.reaction == "👌" or None)
        assert (said(office), told.reply_to, told.is_silent) == ([FIRST[language]], note, True)
        seller.sends("// and a second one", chat=office.group, reply_to=card)
        await office.sandbox.until(lambda: office.group.messages[-1].reaction == "👌" or None)
        assert said(office) == [FIRST[language]], "they know by now who reads it"
        (lead, actor, data), _ = await office.rows(NOTES)
        assert (lead, actor) == (1, seller.id)
        assert "asks for 3 shops,\\nnot 1" in str(data)
        office.maryam.sends("/lead 1")
        page = await office.maryam.sees("asks for 3 shops")
        assert "Ali" in page.shown


async def test_the_person_reads_notes_in_their_data_and_forget_erases_them(office: Office) -> None:
    sara = people.sara(office.sandbox)
    card, seller = await card_and_seller(office, sara)
    seller.sends("// asked twice", chat=office.group, reply_to=card)
    await office.sandbox.quiet()
    sara.sends("/mydata")
    await sara.sees("هرچه از شما داریم:")
    sara.taps("فایل JSON")
    assert "asked twice" in sara.downloads(await sara.sees("همهٔ آنچه از شما داریم")).decode()
    sara.sends("/forget")
    await sara.sees("برای همیشه پاک شود؟")
    sara.taps("🗑 بله")
    await office.maryam.sees("🗑 سرنخ ۱", chat=office.group)
    assert await office.rows(NOTES) == []
    seller.sends("// too late", chat=office.group, reply_to=card)
    await office.maryam.sees("یادداشت نگه داشته نشد", chat=office.group)
    assert await office.rows(NOTES) == []


async def test_where_reactions_are_off_a_line_without_sound_acknowledges(office: Office) -> None:
    card, seller = await card_and_seller(office)
    office.group.forbids_reactions()
    seller.sends("// x", chat=office.group, reply_to=card)
    await office.maryam.sees("یادداشت‌ها را هم می‌بیند", chat=office.group)
    seller.sends("// y", chat=office.group, reply_to=card)
    line = await office.maryam.sees("👌 یادداشت شد", chat=office.group)
    assert line.reply_to is office.group.messages[-2]
    assert office.sandbox.called("sendMessage")[-1].params["disable_notification"] is True
    assert len(await office.rows(NOTES)) == 2


@pytest.mark.parametrize("text", ["//", "//  ", "//\u200c\u2068\u2069", " // \n"], ids=ascii)
async def test_a_note_without_words_is_answered(office: Office, text: str) -> None:
    card, seller = await card_and_seller(office)
    replied(office, seller, card, text=text)
    await office.maryam.sees("پس از // چیزی ننوشته‌اید", chat=office.group)
    assert await office.rows(NOTES) == []


async def test_notes_of_every_form(office: Office) -> None:
    card, seller = await card_and_seller(office)
    replied(office, seller, card, text="//" + "ب" * 4094)
    replied(office, seller, card, message_id=901, photo=[{}], caption="// their shop", media_group_id="7")
    replied(office, seller, card, message_id=902, photo=[{}], media_group_id="7")
    await office.maryam.sees("خود عکس یا فایل نگه داشته نمی‌شود", chat=office.group)
    await office.sandbox.quiet()
    kept = [str(data) for _, _, data in await office.rows(NOTES)]
    assert [len(kept), "ب" * 4094 in kept[0], "their shop" in kept[1]] == [2, True, True]
    told = [text for text in said(office) if not text.startswith("👌")]
    assert len(told) == 2, "the first note, and that no file is kept; the other pieces of the album need no answer"


async def test_edits_of_notes(office: Office) -> None:
    card, seller = await card_and_seller(office)
    replied(office, seller, card, text="// calls at 5")
    for text in ("// calls at 5", "// calls at 6", "calls at 7"):
        replied(office, seller, card, kind="edited_message", text=text, edit_date=int(time.time()))
    await office.maryam.sees("ویرایش یادداشت را نمی‌فرستد", chat=office.group)
    kept = [str(data) for _, _, data in await office.rows(NOTES)]
    assert ["calls at 5" in kept[0], "calls at 6" in kept[1], len(kept)] == [True, True, 2]
    assert '"edited":true' in kept[1]


async def test_an_anonymous_admin_is_told_why_the_note_is_not_kept(office: Office) -> None:
    card, seller = await card_and_seller(office)
    nobody = {"id": 1087968824, "is_bot": True, "first_name": "Group", "username": "GroupAnonymousBot"}
    group = {"id": office.group.id, "type": "supergroup", "title": "Sales"}
    for text in ("yes", "// x"):
        replied(office, seller, card, text=text, sender_chat=group, **{"from": nobody})
    await office.maryam.sees("چون ناشناس نوشته‌اید", chat=office.group)
    assert len(said(office)) == 2, "and why no words were carried"
    assert await office.rows(NOTES) == []


async def test_what_is_no_reply_to_a_card_is_not_answered(office: Office) -> None:
    card, seller = await card_and_seller(office)
    seller.sends("hello", chat=office.group)
    other = office.group.messages[-1]
    office.maryam.sends("// not for the bot", chat=office.group, reply_to=other)
    replied(office, seller, card, text="// x", **{"from": {"id": 9, "is_bot": True, "first_name": "B"}})
    elsewhere = office.sandbox.group("جای دیگر", [office.maryam])
    replied(office, seller, card, text="// x", chat={"id": elsewhere.id, "type": "supergroup", "title": "x"})
    await office.sandbox.quiet()
    assert said(office) == []
    assert await office.rows(NOTES) == []


async def test_a_note_under_a_message_about_nobody_says_where_it_belongs(office: Office) -> None:
    _, seller = await card_and_seller(office)
    office.maryam.sends("/stats", chat=office.group)
    figures = await office.maryam.sees("📊", chat=office.group)
    seller.sends("thanks", chat=office.group, reply_to=figures)
    seller.sends("// good week", chat=office.group, reply_to=figures)
    await office.maryam.sees("زیر کارت سرنخ بنویسید", chat=office.group)
    assert await office.rows(NOTES) == []


async def test_words_under_what_is_no_card_are_answered_once_a_minute(tmp_path: Path) -> None:
    clock = JumpingClock()
    async with open_office(tmp_path, clock=clock) as office:
        _, seller = await card_and_seller(office)
        seller.sends("/take 1", chat=office.group)
        seller.sends("/release 1", chat=office.group)
        news = await office.maryam.sees("پس داد", chat=office.group)
        await office.sandbox.quiet()
        before = len(said(office))
        for _ in range(2):
            seller.sends("hm", chat=office.group, reply_to=news)
            await office.sandbox.quiet()
        office.maryam.sends("hm", chat=office.group, reply_to=news)
        await office.sandbox.quiet()
        assert len(said(office)) - before == 2, "one for each person"
        clock.jumps(seconds=61)
        seller.sends("hm", chat=office.group, reply_to=news)
        await office.sandbox.quiet()
        assert len(said(office)) - before == 3
        assert "به کارت سرنخ پاسخ دهید" in said(office)[-1]
