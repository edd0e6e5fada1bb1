"""Claiming and releasing, the list of cards that waited, reminders."""

import re
from dataclasses import replace

import pytest

from bot.sales import reminders, waiting_list
from bot.updates.senders import ANONYMOUS_ADMIN
from conversations.funnel.parts.basics import Said
from conversations.funnel.text_checks import CARD_CHARACTERS
from conversations.language.graphemes import utf16_length
from conversations.turn.turn import CardChanged, Relayed
from storage.installation import timers
from storage.people import leads
from storage.records.ledger import EntryKind
from storage.records.talk import TelegramUser
from tests.bot.sales_room import ALI, ELSEWHERE, MARYAM, REZA, SalesRoom, room, toast

__all__ = ["room"]


@pytest.mark.long
async def test_a_claim_is_the_claimers_and_the_card_says_so(room: SalesRoom) -> None:
    await room.hot_lead()
    await room.all_sent()
    room.waits(seconds=42)
    after = await room.presses(ALI, "claim")
    assert toast(after) == "Lead 1 is yours."
    assert (await room.lead()).owner == ALI.telegram_id
    (text,) = await room.texts()
    assert text.startswith("<b>✅ Ali has it (after 42 s) · Lead 1</b>")
    (row,) = await room.rows()
    assert row.edits == "alert:1:1"
    assert [row.message.key for row in after.rows] == [row.key]


async def test_the_ledger_keeps_who_claimed_and_after_how_long(room: SalesRoom) -> None:
    await room.hot_lead()
    room.waits(seconds=42)
    await room.presses(ALI, "claim")
    async with room.database.read() as reader:
        row = await reader.one("SELECT data, actor FROM ledger WHERE kind = 'claimed'")
    assert row == ('{"name":"Ali","after_s":42}', ALI.telegram_id)


async def test_of_two_who_claim_one_wins_and_the_other_hears_who(room: SalesRoom) -> None:
    await room.hot_lead()
    await room.presses(ALI, "claim")
    assert toast(await room.presses(REZA, "claim")) == "Ali has lead 1."
    assert toast(await room.presses(ALI, "claim")) == "You already have it."
    assert (await room.kinds()).count(EntryKind.CLAIMED) == 1


@pytest.mark.parametrize(
    ("person", "said"),
    [
        pytest.param(ALI, "🔓 Ali gave lead 1 back.", id="its owner"),
        pytest.param(MARYAM, "🔓 Maryam gave lead 1 back, which Ali had.", id="an admin"),
    ],
)
async def test_a_lead_is_released_by(room: SalesRoom, person: TelegramUser, said: str) -> None:
    await room.hot_lead()
    await room.presses(ALI, "claim")
    assert toast(await room.presses(person, "free")) == "Lead 1 is free again."
    assert (await room.lead()).owner is None
    assert (await room.kinds())[-1] is EntryKind.RELEASED
    card, told = (await room.texts())[-2:]
    assert card.startswith("<b>🔓 Lead 1 · Sara</b>")
    assert told.startswith(said)


async def test_nobody_else_releases_it(room: SalesRoom) -> None:
    await room.hot_lead()
    await room.presses(ALI, "claim")
    assert toast(await room.presses(REZA, "free")) == "Lead 1 is with Ali."
    assert (await room.lead()).owner == ALI.telegram_id


async def test_a_free_lead_cannot_be_released(room: SalesRoom) -> None:
    await room.hot_lead()
    assert toast(await room.presses(ALI, "free")) == "No longer possible; lead 1: nobody's."


async def test_a_press_outside_the_sales_group_changes_nothing(room: SalesRoom) -> None:
    await room.hot_lead()
    assert toast(await room.presses(ALI, "claim", chat=ELSEWHERE)) == "This button works in the sales group only."
    assert (await room.lead()).owner is None


@pytest.mark.parametrize(
    ("person", "card"),
    [
        pytest.param(ALI, "forged", id="a card that does not exist"),
        pytest.param(TelegramUser(telegram_id=ANONYMOUS_ADMIN, name="Group"), None, id="an anonymous admin"),
    ],
)
async def test_what_cannot_be_is_refused(room: SalesRoom, person: TelegramUser, card: str | None) -> None:
    await room.hot_lead()
    assert toast(await room.presses(person, "claim", card=card)) == "This card is no longer known."
    assert (await room.lead()).owner is None


async def test_who_asked_for_no_more_messages_can_be_claimed_and_released(room: SalesRoom) -> None:
    await room.hot_lead(stopped=True, hot=False)
    assert toast(await room.presses(ALI, "claim")) == "Lead 1 is yours."
    assert (await room.lead()).owner == ALI.telegram_id
    await room.hot_lead(7_000_000_002, stopped=True, hot=False, owner=ALI.telegram_id, owner_name="Ali")
    assert toast(await room.presses(REZA, "claim", number=2)) == "Ali has lead 2."
    assert toast(await room.presses(ALI, "free", number=2)) == "Lead 2 is free again."


async def test_the_card_names_others_with_the_same_number(room: SalesRoom) -> None:
    await room.hot_lead()
    await room.hot_lead(7_000_000_002)
    await room.presses(ALI, "claim", number=2)
    assert "Same number as lead 1" in (await room.texts())[-1]


async def many(room: SalesRoom, count: int) -> None:
    for n in range(count):
        await room.hot_lead(7_000_000_001 + n)
        room.waits(minutes=1)


async def listed(room: SalesRoom, title: str = waiting_list.ABSENCE) -> list[int]:
    after = await room.does(lambda ctx: waiting_list.list_waiting(ctx, title))
    assert after is not None
    return after.superseded


async def test_a_few_waiting_cards_are_left_to_be_sent(room: SalesRoom) -> None:
    await many(room, 5)
    assert await listed(room) == []
    assert [row.key for row in await room.rows()] == [f"alert:{n}:1" for n in range(1, 6)]


async def test_many_waiting_cards_become_one_list_with_the_newest_first(room: SalesRoom) -> None:
    await many(room, 6)
    await room.tells(6, CardChanged(), Relayed("and one more thing"))
    assert len(await listed(room)) == 7
    said, text = await room.texts()
    assert said.startswith("✍️ Lead 6")
    lines = text.split("\n")
    assert lines[0] == "🔥 6 leads were waiting for this group, newest first:"
    assert lines[1] == "6 · a call, this month · quality 81 · 1 min ago"
    assert lines[6] == "1 · a call, this month · quality 81 · 6 min ago"


@pytest.mark.parametrize(
    ("meanwhile", "said"),
    [({"stopped": True, "hot": False}, "⛔️ Asked us to stop writing"), ({"hot": False}, "❄️ No longer hot")],
    ids=["stopped", "cooled"],
)
async def test_a_list_says_who_thought_better_of_it_meanwhile(
    room: SalesRoom, meanwhile: dict[str, bool], said: str
) -> None:
    await many(room, 6)
    changed = (await room.lead(6)).replace(**meanwhile)
    await room.database.write(lambda tx: leads.save(tx, changed))
    await listed(room)
    (text,) = await room.texts()
    assert text.split("\n")[1] == f"6 · {said} · quality 81 · 1 min ago"
    labels = str((await room.rows())[0].body["reply_markup"]).translate({0x2068: None, 0x2069: None})
    assert ("Claim 6" in labels) is not meanwhile.get("stopped", False), "a stopped lead cannot be claimed"


async def test_each_line_has_its_own_claim_and_a_claim_brings_the_card(room: SalesRoom) -> None:
    await many(room, 6)
    await listed(room)
    (row,) = await room.rows()
    keyboard = row.body["reply_markup"]
    assert isinstance(keyboard, dict)
    (first, *_) = keyboard["inline_keyboard"]
    assert first[0]["text"].translate({0x2068: None, 0x2069: None}) == "🙋 Claim 6"
    card = str(first[0]["callback_data"]).split(":")[1]
    after = await room.presses(ALI, "claim", card=card)
    assert toast(after) == "Lead 6 is yours."
    assert (await room.rows())[-1].edits == "alert:6:1"


async def test_a_long_list_comes_in_parts_of_twenty(room: SalesRoom) -> None:
    await many(room, 41)
    await listed(room)
    texts = await room.texts()
    assert [len(text.split("\n")) for text in texts] == [21, 21, 2]


async def test_a_list_fits_a_message_whatever_the_funnel_shows_on_cards(room: SalesRoom) -> None:
    long: Said = {"fa": "ب" * CARD_CHARACTERS, "en": "b" * CARD_CHARACTERS}
    questions = tuple(
        question.replace(options=[each.replace(card=long) for each in question.options])
        for question in room.config.funnel.questions
    )
    line = room.config.funnel.card[0].replace(shows=tuple(question.id for question in questions))
    funnel = room.config.funnel.replace(questions=questions, card=(line,))
    await many(room, 20)
    room.config = replace(room.config, funnel=funnel)
    await listed(room)
    (text,) = await room.texts()
    assert utf16_length(text) <= 4096
    assert all(re.match(r"\d+ · b{80}, b+… · quality 81 · ", line) for line in text.split("\n")[1:])


@pytest.mark.parametrize(
    ("minutes", "title"),
    [(4, "🔥 6 hot leads came almost at once"), (5, "🔥 6 leads were waiting for this group")],
    ids=["a crowd", "a backlog"],
)
async def test_a_backlog_is_not_called_a_crowd(room: SalesRoom, minutes: int, title: str) -> None:
    for n in range(6):
        await room.hot_lead(7_000_000_001 + n)
    room.waits(minutes=minutes)
    await listed(room, waiting_list.CROWD)
    assert (await room.texts())[0].startswith(title)


async def test_a_list_that_is_refused_holds_up_no_later_one(room: SalesRoom) -> None:
    for crowd in (range(6), range(6, 12)):
        for n in crowd:
            await room.hot_lead(7_000_000_001 + n)
        await listed(room)
        room.waits(minutes=1)
    first, second = await room.rows()
    assert first.stream != second.stream


async def remind_when_due(room: SalesRoom) -> list[str]:
    async with room.database.read() as reader:
        due = await timers.due(reader, at=room.now, limit=10)
    for timer in due:
        await room.does(lambda ctx, timer=timer: reminders.remind(ctx, timer))
    return [text for text in await room.texts() if text.startswith("🔥 Hot leads waiting")]


async def test_admins_are_reminded_once_an_hour_at_most_while_no_group_is_bound(room: SalesRoom) -> None:
    room.unbound()
    for n in range(3):
        await room.hot_lead(7_000_000_001 + n)
        await room.does(reminders.alert_waits)
        reminded = await remind_when_due(room)
        room.waits(minutes=20)
    assert len(reminded) == 1
    assert reminded[0].startswith("🔥 Hot leads waiting: 1. No group hears of them yet")
    room.waits(minutes=1)
    assert (await remind_when_due(room))[-1].startswith("🔥 Hot leads waiting: 3.")


async def test_a_bound_group_needs_no_reminder(room: SalesRoom) -> None:
    await room.hot_lead()
    after = await room.does(reminders.alert_waits)
    assert after is not None
    assert not after.timers_changed


async def test_the_loser_of_a_race_hears_who_won(room: SalesRoom) -> None:
    """The claim is one conditional UPDATE: a second press that read the lead as free before still loses."""
    await room.hot_lead()
    taken = await room.database.write(lambda tx: leads.claim(tx, 1, by=5, name="Zahra", at=room.now))
    assert taken
    assert toast(await room.presses(ALI, "claim")) == "Zahra has lead 1."
