"""Buttons, menus, questions and timers of the desk: what they do, and what the card shows."""

from datetime import timedelta

import pytest

from bot.sales.acts import desk_timers, questions
from bot.sales.acts.departures import free_leads_of
from bot.sales.acts.open_menus import OPEN_FOR
from conversations.desk.rounds.values import acts
from storage.installation import timers
from storage.records.lead import Outcome, Stage
from storage.records.round import RoundState
from storage.records.timer import AskTimer, DeskTimer, MenuTimer, RoundTimer
from tests.bot.sales.acts.pressing import labels, newest_card, press, reply, sent_number, toast
from tests.bot.sales.rounds.desk_room import MINA, REZA, SARA, DeskRoom, desk

__all__ = ["desk"]

OWNERS = ["📞 I called", "📋 Copy number", "📅 Meeting", "🏁 Result", "↩️ Release", "⋯ More"]
STRANGER = 7099


@pytest.fixture
async def alerted(desk: DeskRoom) -> DeskRoom:
    """A desk whose lead waits for somebody, with the card sent."""
    await desk.does_act(acts.Alerted())
    await desk.all_sent()
    return desk


@pytest.mark.long
async def test_a_claim_is_shown_on_the_card_with_the_owners_buttons(alerted: DeskRoom) -> None:
    assert toast(await press(alerted, SARA, "claim")) == "Lead 1 is yours."
    card = await newest_card(alerted)
    assert "✅ \u2068Sara\u2069 has it" in str(card.body["text"])
    assert labels(card)[0] == OWNERS[0]
    assert toast(await press(alerted, REZA, "claim")) == "Sara has lead 1."
    assert toast(await press(alerted, SARA, "claim")) == "You already have it."
    assert (await alerted.lead()).owner == SARA


async def test_who_is_not_at_the_desk_changes_nothing(alerted: DeskRoom) -> None:
    before = await alerted.round()
    assert toast(await press(alerted, STRANGER, "claim")) == "This is for members of the sales group."
    assert await alerted.round() == before
    assert await alerted.rows() == []


async def test_a_menu_takes_the_place_of_the_buttons_for_its_opener_and_managers(alerted: DeskRoom) -> None:
    await press(alerted, SARA, "claim")
    await alerted.all_sent()
    await press(alerted, SARA, "called")
    assert labels(await newest_card(alerted)) == ["✅ We talked", "📵 No answer", "⬅️ Back"]
    assert toast(await press(alerted, REZA, "talked")) == "Sara is choosing."
    await press(alerted, MINA, "close")
    assert labels(await newest_card(alerted))[0] == OWNERS[0]
    assert toast(await press(alerted, REZA, "called")) == "Lead 1 is with Sara."


async def test_a_menu_closes_by_itself(alerted: DeskRoom) -> None:
    await press(alerted, SARA, "claim")
    await press(alerted, SARA, "result")
    menu = await timer_of(alerted, MenuTimer)
    assert menu.due == alerted.now + OPEN_FOR
    await alerted.all_sent()
    alerted.now = menu.due
    await alerted.does(lambda ctx: desk_timers.close_menu(ctx, menu))
    assert labels(await newest_card(alerted))[0] == OWNERS[0]


async def test_a_call_is_a_touch_and_the_menu_goes(alerted: DeskRoom) -> None:
    await press(alerted, SARA, "claim")
    await press(alerted, SARA, "called")
    alerted.waits(minutes=3)
    await press(alerted, SARA, "talked")
    assert (await alerted.round()).state is RoundState.CONTACTED
    card = await newest_card(alerted)
    assert "💬 \u2068Sara\u2069 · Lead 1 · after 3 min" in str(card.body["text"])
    assert labels(card)[0] == OWNERS[0]


async def test_a_sale_asks_how_much_and_the_reply_is_the_amount(alerted: DeskRoom) -> None:
    await press(alerted, SARA, "claim")
    await press(alerted, SARA, "bought")
    assert (await alerted.round()).state is RoundState.CLAIMED
    asked = await sent_number(alerted, ":R7")
    assert await reply(alerted, SARA, "a lot", to=asked)
    assert (await alerted.texts())[-1].startswith("I couldn't read that amount")
    assert await reply(alerted, SARA, "12 million toman", to=asked)
    lead = await alerted.lead()
    assert (lead.stage, lead.outcome) == (Stage.CUSTOMER, Outcome.WON)
    assert await alerted.amounts() == [120_000_000]
    assert "🏆 \u2068Sara\u2069 · Lead 1 · 12,000,000 toman" in str((await newest_card(alerted)).body["text"])
    assert [row.method for row in await alerted.rows() if row.edits and row.edits.endswith(":R7")] == ["deleteMessage"]
    assert await reply(alerted, SARA, "13 million toman", to=asked)
    assert (await alerted.texts())[-1].startswith("That question is no longer open")
    assert await alerted.amounts() == [120_000_000]


async def test_an_amount_without_a_unit_is_asked_about_once_more(alerted: DeskRoom) -> None:
    await press(alerted, SARA, "claim")
    await press(alerted, SARA, "bought")
    asked = await sent_number(alerted, ":R7")
    assert await reply(alerted, SARA, "12,500,000", to=asked)
    assert labels((await alerted.rows())[-1]) == ["toman", "rial"]
    await press(alerted, SARA, "sum:rial")
    assert await alerted.amounts() == [12_500_000]


async def test_a_sale_without_an_amount_and_one_that_was_none(alerted: DeskRoom) -> None:
    await press(alerted, SARA, "bought")
    await press(alerted, SARA, "unpriced")
    assert await alerted.amounts() == [None]
    await press(alerted, SARA, "amount")
    await press(alerted, SARA, "unsold")
    assert (await alerted.round()).state is RoundState.CONTACTED
    assert await alerted.amounts() == []


async def test_a_question_that_nobody_answers_leaves_the_lead_as_it_was(alerted: DeskRoom) -> None:
    await press(alerted, SARA, "bought")
    await alerted.all_sent()
    asked = await timer_of(alerted, AskTimer)
    alerted.now = asked.due
    await alerted.does(lambda ctx: questions.expire(ctx, asked))
    assert (await alerted.round()).state is RoundState.NEW
    assert [row.method for row in await alerted.rows()] == ["deleteMessage"]
    assert toast(await press(alerted, SARA, "unpriced")).startswith("That question is no longer open")


async def test_a_loss_has_one_of_our_reasons_or_words(alerted: DeskRoom) -> None:
    await press(alerted, SARA, "lose:price")
    assert (await alerted.round()).reason == "price"
    await press(alerted, SARA, "again")
    why = await sent_number(alerted, ":R9")
    assert await reply(alerted, SARA, "they  called back", to=why)
    assert (await alerted.round()).state is RoundState.CONTACTED
    await press(alerted, SARA, "misfit:other")
    why = await sent_number(alerted, ":R9")
    assert await reply(alerted, SARA, "only wanted a job", to=why)
    assert ((await alerted.round()).state, (await alerted.round()).reason) == (RoundState.UNFIT, "only wanted a job")


async def test_a_timer_of_the_round_does_what_is_due_and_one_of_an_earlier_round_nothing(alerted: DeskRoom) -> None:
    await press(alerted, SARA, "claim")
    await alerted.all_sent()
    alerted.waits(minutes=15)
    hold = RoundTimer(key="desk:1:hold", due=alerted.now, lead=1, n=1, which=DeskTimer.HOLD)
    await alerted.does(lambda ctx: desk_timers.fire(ctx, hold))
    assert (await alerted.lead()).owner is None
    assert any("is free again" in text for text in await alerted.texts())
    await alerted.all_sent()
    await alerted.does(lambda ctx: timers.set(ctx.tx, hold.replace(n=0)))
    await alerted.does(lambda ctx: desk_timers.fire(ctx, hold.replace(n=0)))
    assert await alerted.rows() == []


async def test_the_leads_of_who_left_are_free_and_one_message_says_which(alerted: DeskRoom) -> None:
    other = await alerted.hot_lead(7_000_000_002)
    await alerted.does_act(acts.Alerted(), other.number)
    for lead in (1, other.number):
        await press(alerted, SARA, "claim", lead=lead)
    await alerted.all_sent()
    await alerted.does(lambda ctx: free_leads_of(ctx, SARA, "left"))
    told = [text for text in await alerted.texts() if text.startswith("🔓 Sara is off")]
    assert told == ["🔓 Sara is off; these leads are free: 1, 2"]
    assert [(await alerted.lead(lead)).owner for lead in (1, other.number)] == [None, None]


async def timer_of(desk: DeskRoom, kind: type[MenuTimer] | type[AskTimer]) -> MenuTimer | AskTimer:
    async with desk.database.read() as reader:
        due = await timers.read_due(reader, at=desk.now + timedelta(days=1), limit=100)
    (found,) = (each for each in due.good if isinstance(each, kind))
    return found
