"""The reminder of quiet cards that nobody claimed within their promise."""

from datetime import UTC, datetime, timedelta

from bot.sales import reminders
from conversations.turn.turn import NewQuietCard
from storage.installation import timers
from storage.records.lead import Outcome, QuietReason, Stage
from tests.bot.sales_room import ALI, NOW, SalesRoom, room

__all__ = ["room"]

TUESDAY_END = datetime(2026, 11, 24, 14, 30, tzinfo=UTC)
WEDNESDAY_MORNING = datetime(2026, 11, 25, 5, 30, tzinfo=UTC)


async def quiet_lead(room: SalesRoom, telegram_id: int = 7_000_000_001) -> int:
    card = {"quiet": (QuietReason.WORDS,), "quiet_at": room.now, "quiet_due": TUESDAY_END}
    lead = await room.hot_lead(telegram_id, alert=False, hot=False, stage=Stage.MQL, alerted_at=None, **card)
    await room.tells(lead.number, NewQuietCard())
    await room.does(reminders.quiet_card_waits)
    return lead.number


async def mornings(room: SalesRoom, *, until: datetime) -> list[str]:
    """Let the timer ring until a time; return what the admin was told."""
    while True:
        async with room.database.read() as reader:
            due = await timers.next_due(reader)
            if due is None or due > until:
                break
            room.now = due + timedelta(seconds=1)
            (timer,) = await timers.due(reader, at=room.now, limit=1)
            numbers = await reminders.overdue_quiet(reader, room.now)
        await room.does(lambda ctx, timer=timer, numbers=numbers: reminders.remind_quiet(ctx, timer, numbers=numbers))
        await_sent = [text for text in await room.texts() if text.startswith("🟡 Promised")]
        if await_sent:
            return await_sent
    return []


async def test_who_was_promised_an_answer_is_named_on_the_next_working_morning(room: SalesRoom) -> None:
    number = await quiet_lead(room)
    assert await mornings(room, until=TUESDAY_END) == []
    (told,) = await mornings(room, until=WEDNESDAY_MORNING)
    assert told == f"🟡 Promised an answer, and nobody has claimed them: 1. /lead_{number}"


async def test_a_claimed_card_is_named_by_nobody(room: SalesRoom) -> None:
    await quiet_lead(room)
    await room.presses(ALI, "claim")
    assert await mornings(room, until=NOW + timedelta(days=20)) == []


async def test_one_that_was_given_back_is_named_again(room: SalesRoom) -> None:
    await quiet_lead(room)
    await room.presses(ALI, "claim")
    assert await mornings(room, until=TUESDAY_END) == []
    await room.presses(ALI, "free")
    assert len(await mornings(room, until=WEDNESDAY_MORNING)) == 1


async def test_who_was_promised_below_an_alert_and_a_customer_are_named(room: SalesRoom) -> None:
    cooled = await room.hot_lead(7_000_000_001, hot=False, quiet_due=TUESDAY_END)
    customer = await room.hot_lead(7_000_000_002, alert=False, hot=False, outcome=Outcome.WON, quiet_due=TUESDAY_END)
    unfit = await room.hot_lead(7_000_000_003, hot=False, outcome=Outcome.DISQUALIFIED, quiet_due=TUESDAY_END)
    await room.does(reminders.quiet_card_waits)
    (told,) = await mornings(room, until=WEDNESDAY_MORNING)
    assert f"/lead_{cooled.number}" in told
    assert f"/lead_{customer.number}" in told
    assert f"/lead_{unfit.number}" not in told


async def test_after_a_week_only_stats_names_them(room: SalesRoom) -> None:
    await quiet_lead(room)
    room.now = TUESDAY_END + timedelta(days=9)
    async with room.database.read() as reader:
        assert await reminders.overdue_quiet(reader, room.now) == ()


async def test_a_claim_shows_when_the_quiet_card_came(room: SalesRoom) -> None:
    await quiet_lead(room)
    await room.all_sent()
    room.waits(seconds=42)
    await room.presses(ALI, "claim")
    (edit,) = [row for row in await room.rows() if row.method == "editMessageText"]
    text = str(edit.body["text"]).translate(str.maketrans("", "", "\u2068\u2069"))
    assert edit.edits == "quiet:1"
    assert "Ali has it (after 42 s) · Lead 1" in text
    assert (await room.lead()).alerted_at is None
