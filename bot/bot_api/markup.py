"""Pieces of Bot API bodies that many rooms need."""

from html import escape

from conversations.language.direction import isolate
from storage.records.lead import Lead
from storage.records.record import Json

NO_PREVIEW: Json = {"is_disabled": True}


def chat_link(lead: Lead) -> str:
    """Return the link that opens a chat with them; without a username only some people allow it."""
    return f"https://t.me/{lead.username}" if lead.username else f"tg://user?id={lead.telegram_id}"


def mention(telegram_id: int, name: str) -> str:
    """Return HTML that names somebody so that their phone rings."""
    return f'<a href="tg://user?id={telegram_id}">{isolate(escape(name, quote=False))}</a>'
