"""What people write, within what the sales group takes: joined, or on the card alone; a press goes first."""

import pytest

from bot.intake.dispatching.dispatch import dispatch_update
from bot.sales.relay.group_budget import WAITING_AT_MOST
from conversations.language.graphemes import utf16_length
from conversations.turn.turn import CardChanged
from storage.messages import Message, PendingMessage, Priority
from storage.outbox import queue as outbox
from storage.people import ledger
from storage.records.ledger import EntryKind
from tests.bot.front_desk import came, says
from tests.bot.sales_room import ALI, MARYAM, NOW, SalesRoom, room
from tests.direction_marks import INVISIBLE

__all__ = ["room"]

FIRST = 7_000_000_001


async def writes(room: SalesRoom, text: str, *, person: int = FIRST) -> None:
    """Write to the bot, as Telegram tells it."""
    room.update_id += 1
    update = came(says(room.update_id, text, person=person))
    await room.database.write(lambda tx: dispatch_update(tx, update, config=room.config, now=room.now))


async def leads_with_cards(room: SalesRoom, number: int) -> None:
    """Make leads whose cards stand in the group as they are, and who have said hello."""
    for n in range(number):
        await room.hot_lead(FIRST + n)
        await writes(room, "hello", person=FIRST + n)
    await room.all_sent()


async def for_the_group(room: SalesRoom) -> list[Message]:
    return [row for row in await room.rows() if row.chat is None]


def text_of(row: Message) -> str:
    return str(row.body["text"]).translate(INVISIBLE)


async def words_that_wait(room: SalesRoom) -> list[str]:
    return [text_of(row) for row in await for_the_group(room) if row.slot == "said"]


@pytest.mark.long
async def test_the_words_of_one_lead_that_wait_are_one_message(room: SalesRoom) -> None:
    await leads_with_cards(room, 1)
    for text in ("We open in March", "Two shops", "Call after five"):
        await writes(room, text)
    assert await words_that_wait(room) == ['✍️ Lead 1: "We open in March"\n"Two shops"\n"Call after five"']
    (row,) = await for_the_group(room)
    assert (row.stream, row.priority, row.answers) == ("said:1", Priority.RELAY, "alert:1:1")


async def test_words_after_those_that_were_sent_are_a_message_of_their_own(room: SalesRoom) -> None:
    await leads_with_cards(room, 1)
    await writes(room, "We open in March")
    await room.all_sent()
    await writes(room, "Two shops")
    assert await words_that_wait(room) == ['✍️ Lead 1: "Two shops"']


async def test_what_comes_beyond_the_groups_budget_stands_on_the_card_alone(room: SalesRoom) -> None:
    await leads_with_cards(room, WAITING_AT_MOST + 2)
    for n in range(WAITING_AT_MOST + 2):
        await writes(room, f"word of {n}", person=FIRST + n)
    assert len(await words_that_wait(room)) == WAITING_AT_MOST
    edits = [row for row in await for_the_group(room) if row.slot == "card"]
    assert [row.lead for row in edits] == [6, 7]
    assert ["word of" in text_of(row) for row in edits] == [True, True]


async def test_whose_words_wait_already_adds_to_them_whatever_others_write(room: SalesRoom) -> None:
    await leads_with_cards(room, WAITING_AT_MOST)
    for n in range(WAITING_AT_MOST):
        await writes(room, "first", person=FIRST + n)
    await writes(room, "second")
    assert (await words_that_wait(room))[-1] == '✍️ Lead 1: "first"\n"second"'


async def test_words_that_fit_no_message_any_more_stand_on_the_card(room: SalesRoom) -> None:
    await leads_with_cards(room, 1)
    await writes(room, "a" * 3000)
    await writes(room, "b" * 1500)
    await writes(room, "c")
    (said,) = [row for row in await for_the_group(room) if row.slot == "said"]
    assert utf16_length(str(said.body["text"])) <= 4096
    assert text_of(said).endswith('"\n"c"')
    (edit,) = [row for row in await for_the_group(room) if row.slot == "card"]
    assert "bbb" in text_of(edit)


async def test_every_word_is_in_the_ledger_and_on_the_leads_page(room: SalesRoom) -> None:
    await leads_with_cards(room, 1)
    for n in range(60):
        await writes(room, f"word {n} of sixty")
    await room.commands(MARYAM, "/lead 1")
    page = text_of((await room.rows())[-1])
    assert [n for n in range(60) if f'"word {n} of sixty"' not in page] == []
    async with room.database.read() as reader:
        said = [entry.data["text"] for entry in await ledger.of(reader, 1) if entry.kind is EntryKind.SAID]
    assert said == ["hello", *(f"word {n} of sixty" for n in range(60))]


async def test_strangers_without_a_card_tell_the_group_nothing(room: SalesRoom) -> None:
    for person in range(40):
        for n in range(3):
            await writes(room, f"word {n}", person=FIRST + person)
    assert await for_the_group(room) == []


async def test_news_for_the_owner_are_joined_and_repeat_nothing(room: SalesRoom) -> None:
    await leads_with_cards(room, 1)
    await room.presses(ALI, "claim")
    await room.all_sent()
    for text in ("/talk", "ann@corp.example", "ann@corp.example", "<b>"):
        await writes(room, text)
    (told,) = [row for row in await for_the_group(room) if row.slot == "told"]
    html, plain = str(told.body["text"]), str(told.fallbacks[0][1]["text"])
    assert html.count("tg://user?id=801") == 1
    for text in (html, plain):
        assert text.count("ann@corp.example") == 1
    assert told.priority is Priority.RELAY


async def test_the_edit_that_answers_a_press_goes_before_other_edits_and_words(room: SalesRoom) -> None:
    await leads_with_cards(room, 1)
    await room.presses(ALI, "claim")
    (edit,) = await for_the_group(room)
    assert (edit.slot, edit.priority) == ("card", Priority.URGENT)
    await room.all_sent()
    await room.tells(1, CardChanged())
    (edit,) = await for_the_group(room)
    assert edit.priority is Priority.REPLY


async def test_an_edit_that_takes_the_place_of_an_urgent_one_is_urgent(room: SalesRoom) -> None:
    await leads_with_cards(room, WAITING_AT_MOST + 1)
    for n in range(1, WAITING_AT_MOST + 1):
        await writes(room, "are you there?", person=FIRST + n)
    await room.presses(ALI, "claim", number=1)
    await writes(room, "and me")
    (edit,) = [row for row in await for_the_group(room) if row.slot == "card"]
    assert edit.priority is Priority.URGENT
    assert "and me" in text_of(edit)


@pytest.mark.parametrize("act", ["unfit", "trial"])
async def test_a_decision_shows_on_the_card_before_other_edits(room: SalesRoom, act: str) -> None:
    await leads_with_cards(room, 1)
    await (room.decides if act == "unfit" else room.presses)(MARYAM, act, chat=MARYAM.telegram_id)
    urgent = [row for row in await room.rows() if row.priority is Priority.URGENT]
    assert {(row.method, row.chat) for row in urgent} == {
        ("editMessageText", None), ("editMessageText", MARYAM.telegram_id),
    }  # fmt: skip


async def test_a_colleagues_question_in_the_group_is_answered_before_what_leads_write(room: SalesRoom) -> None:
    await room.commands(MARYAM, "/lead 404", chat=-1001234567890)
    await room.commands(MARYAM, "/lead 404")
    assert [row.priority for row in await room.rows()] == [Priority.URGENT, Priority.REPLY]


async def test_the_budget_is_what_waits_in_the_database(room: SalesRoom) -> None:
    await leads_with_cards(room, WAITING_AT_MOST + 1)
    for n in range(WAITING_AT_MOST):
        await writes(room, "hello", person=FIRST + n)
    waiting: list[PendingMessage] = [row for row in await room.waiting() if row.message.slot == "said"]
    await room.database.write(lambda tx: outbox.supersede(tx, [waiting[0].id], at=NOW))
    await writes(room, "there is room again", person=FIRST + WAITING_AT_MOST)
    assert len(await words_that_wait(room)) == WAITING_AT_MOST
