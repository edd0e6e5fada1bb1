"""Cards as outbox rows: an alert, its edits, and replies to it.

A row carries plainer forms of itself, so that an alert is never a dead letter: without the button that Telegram
may refuse, then as plain text, then as the lead's number and contact alone.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from html import escape
from zoneinfo import ZoneInfo

from telegram import CopyTextButton, InlineKeyboardButton

from bot.bot_api.markup import NO_PREVIEW, chat_link, mention
from bot.sales.group_budget import CARD, SAID, TOLD, said_in, stream_of_words
from bot.updates.callback_data import SalesAct, write_card_button
from conversations.desk.card import CARD_UTF16, Card, CardButton, Wish, write_card
from conversations.desk.card_lines import owner_of
from conversations.funnel.model import Funnel
from conversations.language import catalogue
from conversations.language.direction import facing
from conversations.language.graphemes import cut
from conversations.turn.turn import Alert, CardChanged, NewAlert
from storage.messages import Message, Priority
from storage.records.lead import Lead
from storage.records.record import Json, Language
from storage.records.talk import Session

Body = dict[str, Json]
COPY_UNITS = 256
"""The longest text a button copies: https://core.telegram.org/bots/api#copytextbutton"""
RELAYED_UTF16 = 3500
"""UTF-16 units of one relayed message; with the text around it and HTML it stays far below 4,096."""


def alert_key(lead: Lead) -> str:
    """Return the outbox key of the newest card of a lead."""
    return f"alert:{lead.number}:{lead.alerts}"


@dataclass(frozen=True, slots=True)
class CardView:
    """The content of a card, and how to show it."""

    session: Session
    """The session after the turn."""
    card: str
    """The id on its buttons."""
    funnel: Funnel
    zone: ZoneInfo
    duplicates: tuple[int, ...] = ()
    """Other leads with the same phone number."""
    no_direct_link: bool = False
    """Telegram has refused an earlier card of this lead, so a link without a username is not tried again."""


def card_messages(view: CardView, alerts: Sequence[Alert], *, update_id: int, now: datetime) -> tuple[Message, ...]:
    """Return the rows for the sales group."""
    session, card, language = view.session, view.card, view.funnel.sales_language
    if not session.lead.alerts:
        return ()
    written = write_card(
        session, funnel=view.funnel, zone=view.zone, now=now, duplicates=view.duplicates,
        no_direct_link=view.no_direct_link,
    )  # fmt: skip
    fresh = any(isinstance(alert, NewAlert) for alert in alerts)
    news = [alert.told for alert in alerts if isinstance(alert, CardChanged) and alert.told]
    told = "\n".join([catalogue.text("sales", "told.hot_again", language)] if fresh else news)
    said = said_in(alerts)
    messages = []
    if fresh:
        messages.append(_alert(session.lead, written, card, language))
    elif any(isinstance(alert, CardChanged) for alert in alerts):
        messages.append(_edit(session.lead, written, card, language, update_id))
    if told and session.lead.owner is not None:
        messages.append(_told(session.lead, told, language, update_id))
    if said:
        messages.append(_said(session.lead, said, language, update_id))
    return tuple(messages)


def _alert(lead: Lead, card: Card, card_id: str, language: Language) -> Message:
    body, *plainer = _bodies(lead, card, card_id, language)
    return Message(
        key=alert_key(lead),
        stream=f"lead:{lead.number}",
        priority=Priority.ALERT,
        chat=None,
        method="sendMessage",
        body=body,
        lead=lead.number,
        answers=f"alert:{lead.number}:{lead.alerts - 1}" if lead.alerts > 1 else None,
        fallbacks=tuple(("sendMessage", each) for each in plainer),
    )


def _edit(lead: Lead, card: Card, card_id: str, language: Language, update_id: int) -> Message:
    body, *plainer = _bodies(lead, card, card_id, language)
    return Message(
        key=f"{alert_key(lead)}:{update_id}",
        stream=f"lead:{lead.number}",
        chat=None,
        method="editMessageText",
        body=body,
        lead=lead.number,
        edits=alert_key(lead),
        slot=CARD,
        fallbacks=tuple(("editMessageText", each) for each in plainer),
    )


def _bodies(lead: Lead, card: Card, card_id: str, language: Language) -> tuple[Body, Body, Body, Body]:
    """Return the card's forms, the plainest last."""
    # Each button once, though it stands in several forms: 12 µs with python-telegram-bot's classes.
    buttons = [(button.wish, _button(button, lead, card_id).to_dict()) for button in card.buttons]
    first, *others = lines = [facing(line, language) for line in card.lines]
    html = "\n".join((f"<b>{escape(first, quote=False)}</b>", *(escape(line, quote=False) for line in others)))
    rich: Body = {"text": html, "parse_mode": "HTML", "link_preview_options": NO_PREVIEW}
    plain: Body = {"text": "\n".join(lines), "link_preview_options": NO_PREVIEW}
    sure = [(wish, button) for wish, button in buttons if wish is not Wish.MESSAGE]
    claim = [(wish, button) for wish, button in buttons if wish in (Wish.CLAIM, Wish.RELEASE)]
    return rich | _keyboard(buttons), rich | _keyboard(sure), plain | _keyboard(claim), {"text": card.bare}


def _keyboard(buttons: Sequence[tuple[Wish, Json]]) -> Body:
    row: list[Json] = [button for _, button in buttons]
    return {"reply_markup": {"inline_keyboard": [row]}} if row else {}


def _button(button: CardButton, lead: Lead, card_id: str) -> InlineKeyboardButton:
    match button.wish:
        case Wish.CLAIM:
            return InlineKeyboardButton(button.label, callback_data=write_card_button(card_id, SalesAct.CLAIM))
        case Wish.RELEASE:
            return InlineKeyboardButton(button.label, callback_data=write_card_button(card_id, SalesAct.RELEASE))
        case Wish.COPY:
            return InlineKeyboardButton(button.label, copy_text=CopyTextButton(cut(button.copies, COPY_UNITS)))
        case Wish.MESSAGE:
            return InlineKeyboardButton(button.label, url=chat_link(lead))


def _told(lead: Lead, news: str, language: Language, update_id: int) -> Message:
    """Return the message that tells the lead's owner what changed, with a mention that notifies them."""
    assert lead.owner is not None, "only an owner is told"
    name = owner_of(lead)
    ours = {"owner": mention(lead.owner, name), "news": escape(cut(news, RELAYED_UTF16), quote=False)}
    html = catalogue.phrase("sales", "reply.told", language, ours=ours, number=lead.number)
    plain = catalogue.phrase("sales", "reply.told", language, ours={"news": news}, owner=name, number=lead.number)
    html, plain = facing(html, language), facing(plain, language)
    return Message(
        key=f"told:{lead.number}:{update_id}",
        stream=stream_of_words(lead.number),
        priority=Priority.RELAY,
        chat=None,
        method="sendMessage",
        body={"text": html, "parse_mode": "HTML", "link_preview_options": NO_PREVIEW},
        lead=lead.number,
        answers=alert_key(lead),
        slot=TOLD,
        fallbacks=(("sendMessage", {"text": cut(plain, CARD_UTF16)}),),
    )


def _said(lead: Lead, text: str, language: Language, update_id: int) -> Message:
    """Return the relay of a lead's words, verbatim; plain text, so that nothing in it is markup."""
    words = catalogue.text("sales", "reply.said", language, number=lead.number, text=cut(text, RELAYED_UTF16))
    return Message(
        key=f"said:{lead.number}:{update_id}",
        stream=stream_of_words(lead.number),
        priority=Priority.RELAY,
        chat=None,
        method="sendMessage",
        body={"text": cut(words, CARD_UTF16), "link_preview_options": NO_PREVIEW},
        lead=lead.number,
        answers=alert_key(lead),
        slot=SAID,
    )
