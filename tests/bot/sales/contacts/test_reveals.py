"""Contacts that the group does not see: their owner gets them in private, and loses them with the lead."""

from collections.abc import AsyncIterator
from datetime import timedelta
from functools import partial

import pytest

from bot.context.context import Context
from bot.prospects.erasure import erase_outlived
from bot.sales.acts.departures import free_leads_of
from bot.sales.contacts.starting import start
from bot.sales.contacts.taking_back import DELETED_FOR
from bot.sales.former_staff import let_go
from bot.sales.rounds.buttons import card_id
from conversations.desk.rounds.values import acts
from conversations.desk.rounds.values.moves import Denied
from storage.messages import Message
from storage.people import group_members
from storage.records.lead import RetentionPolicy
from tests.bot.sales.acts.pressing import ISOLATES, labels, press, toast
from tests.bot.sales.rounds.desk_room import ADMIN, MINA, REZA, SARA, DeskRoom, desk, member
from tests.bot.sales_room import GROUP

__all__ = ["desk"]

NUMBER = "+989121234567"


@pytest.fixture
async def masked(desk: DeskRoom) -> AsyncIterator[DeskRoom]:
    """A desk whose group sees no contacts; its lead waits, and Sara and Mina pressed Start."""
    desk.hides_contacts()
    await desk.starts(SARA)
    await desk.starts(MINA)
    await desk.does_act(acts.Alerted())
    await desk.all_sent()
    return desk


async def private(desk: DeskRoom, person: int) -> list[Message]:
    return [row for row in await desk.rows() if row.chat == person]


def said(row: Message) -> str:
    return str(row.body.get("text", row.method)).translate(ISOLATES)


@pytest.mark.long
async def test_who_claims_gets_the_contact_as_a_text_and_as_a_card_and_the_audit_has_it(masked: DeskRoom) -> None:
    assert toast(await press(masked, SARA, "claim")) == "Lead 1 is yours."
    text, card = await private(masked, SARA)
    assert said(text) == f"Lead 1 · Sara\n{NUMBER}"
    assert (card.method, card.body["phone_number"], card.body["first_name"]) == ("sendContact", NUMBER, "Sara")
    assert f"TEL;TYPE=CELL:{NUMBER}" in str(card.body["vcard"])
    group = [row for row in await masked.rows() if row.chat is None]
    assert NUMBER not in str(group)
    assert await masked.audited() == ["reveal lead 1"]


async def test_a_group_that_sees_contacts_makes_no_reveal(desk: DeskRoom) -> None:
    await desk.starts(SARA)
    await desk.does_act(acts.Alerted())
    await press(desk, SARA, "claim")
    assert await private(desk, SARA) == []
    assert await desk.audited() == []


async def test_the_button_gives_it_again_to_the_owner_alone(masked: DeskRoom) -> None:
    await press(masked, SARA, "claim")
    await masked.all_sent()
    assert toast(await press(masked, SARA, "number")) == "Sent to you in private."
    assert [row.method for row in await private(masked, SARA)] == ["sendMessage", "sendContact"]
    for other in (REZA, MINA):
        assert toast(await press(masked, other, "number")) == "Lead 1 is with Sara."
        assert await private(masked, other) == []
    assert toast(await press(masked, 7099, "number")) == "This is for members of the sales group."


async def test_who_never_pressed_start_is_led_there_and_asked_under_the_card(masked: DeskRoom) -> None:
    (call,) = (await press(masked, REZA, "claim")).ephemeral
    assert (await masked.lead()).owner == REZA
    link = str(call.body["url"])
    assert link.startswith("https://t.me/shop_bot?start=d_")
    (asks,) = [row for row in await masked.rows() if "press Start" in str(row.body)]
    assert (asks.chat, asks.answers, labels(asks)) == (None, "alert:1:1", ["📇 The number"])
    assert await masked.audited() == []
    await masked.all_sent()
    (again,) = (await press(masked, REZA, "number")).ephemeral
    assert again.body["url"] == link
    await masked.does(partial(starts, payload=link.partition("start=")[2]))
    assert [said(row) for row in await private(masked, REZA)] == [f"Lead 1 · Sara\n{NUMBER}", "sendContact"]
    (gone,) = [row for row in await masked.rows() if row.method == "deleteMessage"]
    assert gone.edits == asks.key
    assert await masked.audited() == ["reveal lead 1"]
    await press(masked, REZA, "number")
    assert len(await private(masked, REZA)) == 4, "from now on the bot can write to them"


async def starts(ctx: Context, payload: str) -> None:
    assert await start(ctx, REZA, payload) == "given"


async def test_start_gives_nothing_to_anybody_else(masked: DeskRoom) -> None:
    await press(masked, SARA, "claim")
    await masked.all_sent()
    cards: list[str] = []

    async def find(ctx: Context) -> None:
        cards.append(await card_id(ctx, 1))

    await masked.does(find)
    theirs, results = f"d_{cards[0]}", list[str]()

    async def tries(ctx: Context, person: int, payload: str) -> None:
        results.append(await start(ctx, person, payload))

    for person, payload in ((REZA, theirs), (7099, theirs), (SARA, "d_summer"), (SARA, "d_"), (SARA, "")):
        await masked.does(partial(tries, person=person, payload=payload))
    assert results == ["refused", "refused", "not a card", "not a card", "not a card"]
    assert [row for row in await masked.rows() if row.chat is not None] == []


LOSSES = {
    "given back": lambda desk: press(desk, SARA, "free"),
    "handed over": lambda desk: press(desk, SARA, f"hand:{MINA}"),
    "away": lambda desk: desk.does(lambda ctx: free_leads_of(ctx, SARA, "away")),
    "left": lambda desk: desk.does(lambda ctx: free_leads_of(ctx, SARA, "left")),
    "sent back": lambda desk: desk.does_act(acts.SendBack(ADMIN, "spam")),
}


@pytest.mark.parametrize("loss", LOSSES)
async def test_who_loses_the_lead_loses_its_contact(masked: DeskRoom, loss: str) -> None:
    await press(masked, SARA, "claim")
    await masked.all_sent()
    await LOSSES[loss](masked)
    text, card = await private(masked, SARA)
    assert (text.method, said(text)) == ("editMessageText", "Lead 1 is no longer yours")
    assert (card.method, card.key) == ("deleteMessage", text.key.replace("reveal:", "contact:"))
    got = [row for row in await private(masked, MINA) if row.method == "sendContact"]
    assert len(got) == (loss == "handed over")
    await masked.all_sent()
    await press(masked, MINA, "claim")
    await press(masked, MINA, "free")
    assert await private(masked, SARA) == [], "it is taken back once"


async def test_an_old_card_is_asked_for_and_one_that_waits_is_withdrawn(masked: DeskRoom) -> None:
    await press(masked, SARA, "claim")
    waiting = {row.key for row in await private(masked, SARA)}
    await press(masked, SARA, "free")
    left = await private(masked, SARA)
    assert {row.method for row in left} == {"deleteMessage"}, "nothing is said, and what is under way is recalled"
    assert {row.edits for row in left} == waiting
    await press(masked, SARA, "claim")
    await masked.all_sent()
    masked.waits(seconds=DELETED_FOR.total_seconds() + 60)
    await masked.does_act(acts.GiveBack(member(SARA)))
    text, asks = await private(masked, SARA)
    assert (said(text), text.method) == ("Lead 1 is no longer yours", "editMessageText")
    assert (said(asks), asks.method) == ("Please delete the number of lead 1 that I sent you.", "sendMessage")
    assert asks.answers is not None
    assert asks.answers.startswith("contact:1:")


@pytest.mark.parametrize("after", [timedelta(hours=1), timedelta(days=400)], ids=["young", "old"])
async def test_an_erased_lead_is_taken_out_of_private_chats(masked: DeskRoom, after: timedelta) -> None:
    await press(masked, SARA, "claim")
    await masked.all_sent()
    masked.waits(seconds=after.total_seconds())
    keeping = RetentionPolicy(leads=timedelta(days=1))
    await masked.does(lambda ctx: erased(ctx, keeping))
    text, card = [row for row in await private(masked, SARA) if not row.key.startswith("bye")]
    assert said(text) == "Lead 1 is no longer yours"
    asks = "Please delete the number of lead 1 that I sent you."
    assert said(card) == ("deleteMessage" if after < DELETED_FOR else asks)
    assert NUMBER not in str(await masked.rows())


async def erased(ctx: Context, keeping: RetentionPolicy) -> None:
    assert await erase_outlived(ctx, [1], keeping=keeping, at=ctx.now + timedelta(days=999)) == 1


async def test_managers_hear_once_a_day_of_many_contacts(masked: DeskRoom) -> None:
    masked.hides_contacts(reveals_a_day=2)
    for person in (7_000_000_002, 7_000_000_003, 7_000_000_004):
        await masked.hot_lead(person)
    await press(masked, SARA, "claim")
    await press(masked, SARA, "talked")
    await press(masked, SARA, "number")
    await press(masked, SARA, "claim", lead=2)
    assert await private(masked, MINA) == [], "the same lead counts once"
    await press(masked, SARA, "claim", lead=3)
    await press(masked, SARA, "claim", lead=4)
    (told,) = await private(masked, MINA)
    assert said(told) == "Contacts of leads given to Sara today: more than 2."


async def test_what_waits_for_a_seller_is_withdrawn_only_if_they_left(masked: DeskRoom) -> None:
    await masked.database.write(lambda tx: group_members.add(tx, [SARA], chat=GROUP))
    await press(masked, SARA, "claim")
    await masked.all_sent()
    await press(masked, SARA, "free")
    await press(masked, SARA, "claim")
    waiting = [row.key.partition(":")[0] for row in await private(masked, SARA)]
    assert waiting == ["down", "down", "reveal", "contact"]
    await masked.does(let_go)
    assert len(await private(masked, SARA)) == 4, "who is in the group gets it"
    await masked.database.write(lambda tx: group_members.forget(tx, SARA))
    await masked.does(let_go)
    left = [row.key.partition(":")[0] for row in await private(masked, SARA)]
    assert left == ["down", "down"], "what takes a contact back goes in any case"


async def test_a_person_who_wants_no_messages_is_revealed_to_nobody(masked: DeskRoom) -> None:
    await masked.does_act(acts.ContactStopped())
    done = await masked.act(acts.Claim(member(SARA)))
    assert not isinstance(done, Denied)
    assert await private(masked, SARA) == []
    await press(masked, SARA, "number")
    assert await private(masked, SARA) == []
