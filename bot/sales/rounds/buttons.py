"""Buttons of the desk as Telegram takes them; each names the card of its lead."""

from collections.abc import Iterable, Mapping

from bot.bot_api.markup import chat_link
from bot.context.context import Context
from bot.updates.callback_data import new_card_id
from conversations.desk.cards.buttons import DeskButton, DeskRows
from conversations.desk.cards.presses import CardPress, write_press
from conversations.language.graphemes import cut
from storage.messages import Message
from storage.outbox import cards
from storage.records.lead import Lead
from storage.records.record import Json

COPY_UNITS = 256
"""The longest text a button copies: https://core.telegram.org/bots/api#copytextbutton"""


async def card_id(ctx: Context, number: int) -> str:
    """Return the opaque id on a lead's cards; the first card creates it."""
    known = await cards.id_of(ctx.tx, number)
    if known is not None:
        return known
    fresh = new_card_id()
    await cards.issue(ctx.tx, number, id=fresh, at=ctx.now)
    return fresh


async def card_ids(ctx: Context, rows: DeskRows) -> dict[int, str]:
    """Return the ids of the cards that these buttons name, by lead; a lead without one gets it."""
    return {lead: await card_id(ctx, lead) for lead in _leads_in(rows)}


def _leads_in(rows: DeskRows) -> Iterable[int]:
    return dict.fromkeys(button.lead for row in rows for button in row if button.act is not None)


def markup_of(rows: DeskRows, cards: Mapping[int, str], about: Lead | None = None) -> dict[str, Json]:
    """Return the keyboard of a body, nothing for no buttons; `about` is who a button opens a chat with."""
    keyboard: list[Json] = [[_button(button, cards, about) for button in row] for row in rows if row]
    return {"reply_markup": {"inline_keyboard": keyboard}} if keyboard else {}


def with_buttons(row: Message, rows: DeskRows, cards: Mapping[int, str]) -> Message:
    """Return a message, and each plainer form of it, with these buttons."""
    markup = markup_of(rows, cards)
    plainer = tuple((method, {**body, **markup}) for method, body in row.fallbacks)
    return row.replace(body={**row.body, **markup}, fallbacks=plainer)


def _button(button: DeskButton, cards: Mapping[int, str], about: Lead | None) -> Json:
    if button.copies:
        return {"text": button.label, "copy_text": {"text": cut(button.copies, COPY_UNITS)}}
    if button.opens:
        return {"text": button.label, "url": button.opens}
    if button.act is None:
        assert about is not None, "a button that opens a chat stands on the card of a lead"
        return {"text": button.label, "url": chat_link(about)}
    press = CardPress(cards[button.lead], button.act, button.arg)
    return {"text": button.label, "callback_data": write_press(press)}
