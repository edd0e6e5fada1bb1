"""The claim of a quiet card."""

from datetime import UTC, datetime

import pytest

from conversations.turn.turn import NewQuietCard
from storage.records.lead import QuietReason, Stage
from tests.bot.sales_room import ALI, SalesRoom, room

__all__ = ["room"]

TUESDAY_END = datetime(2026, 11, 24, 14, 30, tzinfo=UTC)


async def quiet_lead(room: SalesRoom, telegram_id: int = 7_000_000_001) -> int:
    card = {"quiet": (QuietReason.WORDS,), "quiet_at": room.now, "quiet_due": TUESDAY_END}
    lead = await room.hot_lead(telegram_id, alert=False, hot=False, stage=Stage.MQL, alerted_at=None, **card)
    await room.tells(lead.number, NewQuietCard())
    return lead.number


@pytest.mark.long
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
