"""Outbox rows that cannot be read: an alert is replaced by the lead's current card, a reply by a note that it got lost.

Rows without a replacement are given up; each row is kept unchanged, for an operator to look at.
"""

import re

from bot.context.context import Context
from bot.funnels.versions import funnel_for
from bot.sales.card_messages import card_key
from bot.sales.lead_card import card_rows, show_on_card
from bot.sales.removal.removals import deletion, gone_text
from bot.sales.rounds.buttons import card_id
from bot.staff.language import chosen_language
from bot.staff.notify import notify_all
from bot.staff.roles import is_admin
from conversations.language import catalogue
from conversations.language.direction import with_whole_commands
from conversations.turn.turn import CardChanged, NewAlert, NewQuietCard
from storage import put_aside
from storage.messages import FAREWELL_SLOT, Message, Place, Priority
from storage.outbox import unreadable
from storage.outbox.rows import PRIORITIES
from storage.people import leads, sessions
from storage.put_aside import UnreadableRow
from storage.records.record import Json

ALERT = PRIORITIES.index(Priority.ALERT)
QUIET = ("quiet:", "quiets:")
"""What the keys of quiet cards, and of lists of them, begin with."""
_ERASED = re.compile(r"erased:(-?\d+):-?\d+:(?:sales|-?\d+):(\d+)")
"""The key of an edit that blanks a message about an erased person."""


async def come_back(ctx: Context, key: str) -> None:
    """Put a row aside, and queue a replacement where there is one."""
    tx, now = ctx.tx, ctx.now
    row = await unreadable.as_it_stands(tx, key)
    if row is None:
        return
    farewell = row.raw["slot"] == FAREWELL_SLOT
    # A farewell goes to a person about whom nothing is stored.
    await put_aside.add(tx, row._replace(raw={}, chat=None) if farewell else row, at=now)
    message = None if farewell else await _instead(ctx, row)
    pending = await unreadable.rewrite(tx, row.key, message, at=now) if message is not None else None
    if pending is not None:
        ctx.effects.rows.append(pending)
        return
    await unreadable.bury(tx, row, at=now)
    if _is_alert(row):
        await _save_alerts(ctx, row)


async def _instead(ctx: Context, row: UnreadableRow) -> Message | None:
    """Return the replacement of a row; None where there is none worth sending."""
    if (said := unreadable.message_with(row, _priority_of(row), ctx.tx.cipher)) is not None:
        return said
    if row.key.startswith("recall:"):
        return _message(row, "deleteMessage", {})
    if (blanked := _ERASED.fullmatch(row.key)) is not None:
        return _blanked(ctx, row, number=int(blanked[1]), message_id=int(blanked[2]))
    if row.chat is None:
        return await _card(ctx, row) if row.lead is not None else None
    sends = str(row.raw["method"]).startswith("send")
    if sends and row.raw["file"] is not None:
        return _message(row, str(row.raw["method"]), {})  # a guide is useful without its caption
    return await _lost(ctx, row, row.chat) if sends and row.chat > 0 else None


async def _card(ctx: Context, row: UnreadableRow) -> Message | None:
    """Return the card, or its edit, with the lead's current state; None for rows that only reply to it."""
    assert row.lead is not None, "the caller looked"
    session = await sessions.load_number(ctx.tx, row.lead)
    edits = row.raw["edits"]
    if session is None or (edits or row.key) != card_key(session.lead):
        return None
    card, funnel = await card_id(ctx, row.lead), await funnel_for(ctx, session.talk)
    fresh = NewQuietCard() if session.lead.is_quiet else NewAlert()
    written = await card_rows(ctx, session, (CardChanged() if edits else fresh,), card=card, funnel=funnel)
    return written[0] if written else None


def _blanked(ctx: Context, row: UnreadableRow, *, number: int, message_id: int) -> Message:
    text = gone_text(number, ctx.config.funnel.sales_language)
    instead: dict[str, Json] = {"message_id": message_id}
    if row.raw["method"] == "deleteMessage" and row.chat is not None:  # the copy of a photo or file
        place = Place(chat=row.chat, message_id=message_id)
        return deletion(row.key, place, stream=str(row.raw["stream"]), gone=text)
    blank = _message(row, "editMessageText", {**instead, "text": text})
    return blank.replace(fallbacks=(("deleteMessage", instead),))


async def _lost(ctx: Context, row: UnreadableRow, chat: int) -> Message:
    language = await chosen_language(ctx.tx, chat) or ctx.config.funnel.sales_language
    if await is_admin(ctx.tx, ctx.config, chat) and row.lead is None:
        text = catalogue.text("admin", "answer_lost", language)
    else:
        text = catalogue.text("prospect", "message_lost", language)
    return _message(row, "sendMessage", {"text": with_whole_commands(text, language)})


def _message(row: UnreadableRow, method: str, body: dict[str, Json]) -> Message:
    edits = row.raw["edits"]
    return Message(
        key=row.key,
        stream=str(row.raw["stream"]),
        priority=_priority_of(row),
        chat=row.chat,
        method=method,
        body=body,
        lead=row.lead,
        edits=None if edits is None or not row.key.startswith("recall:") else str(edits),
    )


def _priority_of(row: UnreadableRow) -> Priority:
    """Return a row's priority; an unknown one counts as an alert's or a reply's, by the kind of the row."""
    place = row.raw["priority"]
    if isinstance(place, int) and 0 <= place < len(PRIORITIES):
        return PRIORITIES[place]
    if row.key.startswith(QUIET):
        return Priority.RELAY
    return Priority.ALERT if _is_alert(row) else Priority.REPLY


def _is_alert(row: UnreadableRow) -> bool:
    """Tell whether a row alerts sales to hot leads: a card of one, or a list of several."""
    named = row.key.startswith(("alert:", "waiting:", *QUIET)) or row.raw["priority"] == ALERT
    return row.chat is None and row.raw["edits"] is None and named


async def _save_alerts(ctx: Context, row: UnreadableRow) -> None:
    """Tell the admins about a lost alert; the leads of a list are sent again, card by card."""
    if row.lead is None:
        for number in await leads.listed(ctx.tx):
            session = await sessions.load_number(ctx.tx, number)
            if session is not None:
                await show_on_card(ctx, session, card=await card_id(ctx, number))
    key = "alert.unreadable"
    await notify_all(ctx, key, slot=key)
