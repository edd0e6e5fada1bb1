"""Pieces of Bot API bodies that many rooms need."""

from collections.abc import Sequence
from html import escape

from telegram import InlineKeyboardButton, InlineKeyboardMarkup

from conversations.language.direction import isolate
from storage.records.lead import Lead
from storage.records.record import Json

NO_PREVIEW: Json = {"is_disabled": True}


def inline_keyboard(rows: Sequence[Sequence[InlineKeyboardButton]]) -> dict[str, Json]:
    """Return the buttons under a message, row by row, as JSON for Telegram."""
    markup: dict[str, Json] = InlineKeyboardMarkup(rows).to_dict()
    return markup


def chat_link(lead: Lead) -> str:
    """Return the link that opens a chat with a lead; without a username only some people allow it."""
    return f"https://t.me/{lead.username}" if lead.username else f"tg://user?id={lead.telegram_id}"


def mention(telegram_id: int, name: str) -> str:
    """Return HTML that mentions a person, so that they are notified."""
    return f'<a href="tg://user?id={telegram_id}">{isolate(escape(name, quote=False))}</a>'
