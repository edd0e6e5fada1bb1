"""/lead: all we know of one lead, and what an admin decides about it."""

import re

from bot.admin import outcome_buttons
from bot.admin.outcome_buttons import Page
from bot.admin.outcomes import outcome_rows
from bot.bot_api.markup import NO_PREVIEW, inline_keyboard
from bot.context.context import Context
from bot.funnels.versions import funnel_for
from bot.sales.lead_card import card_id
from bot.staff.command_context import CommandContext
from bot.staff.language import language_in
from bot.updates.incoming import AdminPress, WordsFromAdmin
from conversations.desk.lead_page import write_lead_page
from conversations.qualification.decisions import Decision
from conversations.reading.spelling import plain
from storage.messages import Message, Priority
from storage.people import leads, ledger, sessions
from storage.records.ledger import EntryKind
from storage.records.record import Json, Language
from storage.records.talk import Session, TelegramUser

MAX_DIGITS = 9
_LINK = re.compile(r"lead_?(\d{1,9})", re.ASCII)


def is_link(command: str) -> bool:
    """Tell whether a command is a /lead_12, as lists show it, or a mistyped /lead12."""
    return _LINK.fullmatch(command) is not None


async def show(asked: CommandContext) -> None:
    """Answer /lead 12 and /lead_12."""
    link = _LINK.fullmatch(asked.command.command)
    number = _read_number(link[1] if link else asked.command.words)
    if number is None:
        await asked.answer_with("bad.lead")
        return
    session = await sessions.load_number(asked.ctx.tx, number)
    if session is None:
        await asked.answer_with("lead.unknown", number=number)
        return
    await asked.note_reading(f"lead {number}")
    card = await card_id(asked.ctx, number)
    text = await _page(asked.ctx, session, asked.language)
    await asked.answer(text, about=number, **_buttons(session, card, asked.language))


def _read_number(words: str) -> int | None:
    typed = plain(words).strip().lstrip("#")
    return int(typed) if typed.isascii() and typed.isdigit() and len(typed) <= MAX_DIGITS else None


async def _page(ctx: Context, session: Session, language: Language) -> str:
    lead, zone = session.lead, ctx.config.zone
    funnel = funnel_for(session.talk, ctx.config)
    # A session holds only the newest words; this is the one place that reads all of them.
    deeds = [entry for entry in session.ledger if entry.kind is not EntryKind.SAID]
    deeds = sorted([*deeds, *await ledger.notes(ctx.tx, lead.number)], key=lambda entry: entry.at)
    session = session.model_copy(update={"ledger": (*deeds, *await ledger.sayings(ctx.tx, lead.number))})
    duplicates = await leads.same_phone(ctx.tx, lead.phone, but=lead.number) if lead.phone else ()
    return write_lead_page(session, funnel=funnel, zone=zone, language=language, now=ctx.now, duplicates=duplicates)


def _buttons(session: Session, card: str, language: Language) -> dict[str, Json]:
    rows = outcome_rows(session.lead, card, language)
    return {"reply_markup": inline_keyboard(rows)} if rows else {}


async def decide_by_button(ctx: Context, pressed: AdminPress, act: Decision) -> None:
    """Apply the decision of a button, or ask first. The caller has checked for an admin."""
    page = await outcome_buttons.press(ctx, pressed, act)
    await _rewrite(ctx, page, pressed.person)


async def take_reason(ctx: Context, words: WordsFromAdmin) -> bool:
    """Take an admin's next words as the reason they were asked for; False when no reason is awaited here."""
    taken, page = await outcome_buttons.take_words(ctx, words)
    await _rewrite(ctx, page, words.person)
    return taken


async def _rewrite(ctx: Context, page: Page | None, reader: TelegramUser) -> None:
    """Edit a page to show the lead as it is now."""
    session = await sessions.load_number(ctx.tx, page.number) if page is not None else None
    if page is None or session is None:
        return
    language = await language_in(ctx.tx, ctx.config, reader, chat=page.chat)
    text = await _page(ctx, session, language)
    body: dict[str, Json] = {"message_id": page.message_id, "text": text, "link_preview_options": NO_PREVIEW}
    row = Message(
        key=f"u{ctx.update_id}:dossier",
        stream=f"chat:{page.chat}",
        priority=Priority.URGENT,
        chat=page.chat,
        method="editMessageText",
        body=body | _buttons(session, page.card, language),
        lead=session.lead.number,
    )
    await ctx.send([row])
