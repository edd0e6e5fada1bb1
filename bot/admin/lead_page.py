"""/lead: all we know of one lead, and what an admin decides about it."""

import re
from dataclasses import dataclass
from datetime import timedelta
from html import escape

from telegram import InlineKeyboardButton

from bot.bot_api.markup import NO_PREVIEW, inline_keyboard, mention
from bot.context.context import Context
from bot.context.effects import stage_entries
from bot.funnels.versions import funnel_for
from bot.sales import group as sales_group
from bot.sales.lead_card import card_id, show_on_card
from bot.staff.command_context import ChatPlace, CommandContext, answer_row
from bot.staff.language import language_in
from bot.staff.open_until import is_open
from bot.staff.roles import is_admin
from bot.updates.callback_data import write_card_button
from bot.updates.incoming import AdminPress, WordsFromAdmin
from conversations.desk.lead_page import can_be_moved, write_lead_page
from conversations.language import catalogue
from conversations.language.direction import facing
from conversations.language.graphemes import cut
from conversations.qualification.decisions import Decision, decide
from conversations.reading.spelling import plain
from storage.database import Transaction
from storage.installation import audit, state
from storage.messages import Message, Priority
from storage.outbox import cards
from storage.outbox import queue as outbox
from storage.people import leads, ledger, sessions
from storage.records.ledger import EntryKind
from storage.records.record import Json, Language, Moment, Record
from storage.records.talk import Session

REASON_OPEN_FOR = timedelta(minutes=15)
REASON_UTF16 = 500
MAX_DIGITS = 9
KEYS = "reason:"
"""Prefix of the state keys of questions to admins."""
_LINK = re.compile(r"lead_?(\d{1,9})", re.ASCII)


class _Reason(Record):
    """The open question to an admin why a lead goes back."""

    number: int
    card: str
    chat: int
    asked: str
    """Outbox key of the question: in a group only a reply to it is a reason."""
    until: Moment


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
    deeds = (entry for entry in session.ledger if entry.kind is not EntryKind.SAID)
    session = session.model_copy(update={"ledger": (*deeds, *await ledger.sayings(ctx.tx, lead.number))})
    duplicates = await leads.same_phone(ctx.tx, lead.phone, but=lead.number) if lead.phone else ()
    return write_lead_page(session, funnel=funnel, zone=zone, language=language, now=ctx.now, duplicates=duplicates)


def _buttons(session: Session, card: str, language: Language) -> dict[str, Json]:
    if not can_be_moved(session.lead):
        return {}
    rows = [
        [
            InlineKeyboardButton(
                catalogue.text("admin", f"button.{act}", language), callback_data=write_card_button(card, act)
            )
            for act in pair
        ]
        for pair in ((Decision.TRIAL, Decision.BOUGHT), (Decision.UNFIT, Decision.BACK))
    ]
    return {"reply_markup": inline_keyboard(rows)}


async def decide_by_button(ctx: Context, pressed: AdminPress, act: Decision) -> None:
    """Apply the decision of a button; going back asks for the reason first. The caller has checked for an admin."""
    card = pressed.button.card
    language = await language_in(ctx.tx, ctx.config, pressed.person, chat=pressed.chat)
    await drop_reason(ctx.tx, pressed.person.telegram_id)
    session = await _session_behind(ctx, card)
    if session is None or not can_be_moved(session.lead):
        ctx.toast(pressed.callback_id, catalogue.text("admin", "move.unknown", language), alert=True)
        return
    if act is Decision.BACK:
        ctx.toast(pressed.callback_id)
        await _ask_why(ctx, pressed, session.lead.number, language)
        return
    told = await _decide(ctx, session, _Decided(act, pressed.person.telegram_id, card))
    ctx.toast(pressed.callback_id, catalogue.text("admin", told, language, number=session.lead.number))
    if pressed.message_id is not None:
        await _rewrite(ctx, pressed, language)


async def _session_behind(ctx: Context, card: str) -> Session | None:
    number = await cards.lead_of(ctx.tx, card)
    return await sessions.load_number(ctx.tx, number) if number is not None else None


@dataclass(frozen=True, slots=True)
class _Decided:
    """An admin's decision about the lead of a card."""

    act: Decision
    by: int
    card: str
    reason: str = ""


async def _decide(ctx: Context, session: Session, decided: _Decided) -> str:
    """Move the lead and edit the sales card; return the key of the text that answers."""
    act, by = decided.act, decided.by
    lead, entries = decide(session, act, by=by, reason=decided.reason, now=ctx.now)
    if not entries:
        return f"already.{act}"
    entries = tuple(entry.model_copy(update={"update_id": ctx.update_id}) for entry in entries)
    await leads.save(ctx.tx, lead)
    await ledger.add(ctx.tx, lead.number, entries)
    await audit.add(ctx.tx, actor=by, action=f"decided {act}", detail=f"lead {lead.number}", at=ctx.now)
    moved = session.model_copy(update={"lead": lead, "ledger": (*session.ledger, *entries)})
    await show_on_card(ctx, moved, card=decided.card, priority=Priority.URGENT)
    ctx.effects.happened += stage_entries(entries)
    return f"moved.{act}"


async def _rewrite(ctx: Context, pressed: AdminPress, language: Language) -> None:
    """Edit the message whose button was pressed to show the lead as it is now."""
    card = pressed.button.card
    session = await _session_behind(ctx, card)
    assert session is not None, "the lead was moved in this transaction"
    text = await _page(ctx, session, language)
    body: dict[str, Json] = {"message_id": pressed.message_id, "text": text, "link_preview_options": NO_PREVIEW}
    row = Message(
        key=f"u{ctx.update_id}:dossier",
        stream=f"chat:{pressed.chat}",
        priority=Priority.URGENT,
        chat=pressed.chat,
        method="editMessageText",
        body=body | _buttons(session, card, language),
        lead=session.lead.number,
    )
    await ctx.send([row])


async def _ask_why(ctx: Context, pressed: AdminPress, number: int, language: Language) -> None:
    asked, person, until = f"u{ctx.update_id}:why", pressed.person, ctx.now + REASON_OPEN_FOR
    question = _Reason(number=number, card=pressed.button.card, chat=pressed.chat, asked=asked, until=until)
    await state.put(ctx.tx, _key(person.telegram_id), question.model_dump_json())
    text = escape(catalogue.text("admin", "reason.ask", language, number=number), quote=False)
    if pressed.chat != person.telegram_id:
        text = f"{mention(person.telegram_id, person.name)}: {text}"
    # Selective: in a group the reply box opens only for the person who is mentioned.
    box: Json = {"force_reply": True, "selective": True}
    place = ChatPlace(pressed.chat, message_id=pressed.message_id)
    await ctx.send([answer_row(asked, place, facing(text, language), parse_mode="HTML", reply_markup=box)])


async def take_reason(ctx: Context, words: WordsFromAdmin) -> bool:
    """Take an admin's next words as the reason they were asked for; False when no reason is awaited here."""
    by, tx = words.person.telegram_id, ctx.tx
    question = await state.load(tx, _key(by), read_question)
    if question is None or not await is_admin(tx, ctx.config, by):
        return False
    if not await sales_group.may_read(tx, ctx.config, words.chat, by=by):
        return False
    if question.chat != words.chat or not words.text.strip() or not await _answers(tx, words, question):
        return False
    await state.remove(tx, _key(by))
    if not is_open(question.until, REASON_OPEN_FOR, now=ctx.now):
        return False
    await _go_back(ctx, words, question)
    return True


def read_question(kept: str) -> _Reason:
    """Return the open question to an admin, read from the text stored under their key."""
    return _Reason.model_validate_json(kept)


async def _answers(tx: Transaction, words: WordsFromAdmin, question: _Reason) -> bool:
    """Tell whether words may be the reason: in a group people reply to other messages of ours, too."""
    if words.answers is None:
        return True
    return words.answers == await outbox.message_id(tx, question.asked, chat=question.chat)


async def _go_back(ctx: Context, words: WordsFromAdmin, question: _Reason) -> None:
    language = await language_in(ctx.tx, ctx.config, words.person, chat=words.chat)
    session = await sessions.load_number(ctx.tx, question.number)
    told = "move.unknown"
    if session is not None and can_be_moved(session.lead):
        reason = cut(" ".join(words.text.split()), REASON_UTF16)
        back = _Decided(Decision.BACK, words.person.telegram_id, question.card, reason)
        told = await _decide(ctx, session, back)
    text = catalogue.text("admin", told, language, number=question.number)
    await ctx.send([answer_row(f"u{ctx.update_id}:moved", ChatPlace(words.chat), text)])


async def drop_reason(tx: Transaction, telegram_id: int) -> None:
    """Stop waiting for a reason, because a command came instead."""
    await state.remove(tx, _key(telegram_id))


def _key(telegram_id: int) -> str:
    return f"{KEYS}{telegram_id}"
