"""/lead: all we know of one lead, and what an admin decides about it."""

import re
from datetime import datetime, timedelta
from html import escape

from bot.bot_api.markup import NO_PREVIEW, mention
from bot.context.config import BotConfig
from bot.context.effects import Effects, stage_entries
from bot.funnels.versions import funnel_for
from bot.sales import group as sales_group
from bot.sales.card_ids import card_id
from bot.sales.claims import edit_card
from bot.staff.command_context import ChatPlace, CommandContext, answer_row
from bot.staff.language import language_in
from bot.staff.open_until import is_open
from bot.staff.roles import is_admin
from bot.updates.callback_data import write_card_button
from bot.updates.incoming import CardPressed, WordsFromAdmin
from conversations.desk.lead_page import can_be_moved, write_lead_page
from conversations.language import catalogue
from conversations.language.direction import facing
from conversations.language.graphemes import cut
from conversations.language.normalise import plain
from conversations.qualification.decisions import Decision, decide
from storage.database import Transaction
from storage.installation import audit, state
from storage.messages import Message, Priority
from storage.outbox import cards
from storage.outbox import queue as outbox
from storage.people import leads, ledger, sessions
from storage.records.ledger import EntryKind
from storage.records.record import Json, Language, Record
from storage.records.talk import Session

REASON_OPEN_FOR = timedelta(minutes=15)
REASON_UTF16 = 500
MAX_DIGITS = 9
KEYS = "reason:"
"""How the keys of what admins were asked begin."""
_LINK = re.compile(r"lead_?(\d{1,9})", re.ASCII)


class _Reason(Record):
    """An admin was asked why a lead goes back."""

    number: int
    card: str
    chat: int
    asked: str
    """Outbox key of the question: in a group only an answer to it is a reason."""
    until: datetime


def is_link(command: str) -> bool:
    """Tell whether a command is one of the /lead_12 that lists show, or a /lead12 typed in haste."""
    return _LINK.fullmatch(command) is not None


async def show(tx: Transaction, asked: CommandContext) -> Effects:
    """Answer /lead 12 and /lead_12."""
    link = _LINK.fullmatch(asked.command.command)
    number = _read_number(link[1] if link else asked.command.words)
    if number is None:
        return await asked.answer_with(tx, "bad.lead")
    session = await sessions.load_number(tx, number)
    if session is None:
        return await asked.answer_with(tx, "lead.unknown", number=number)
    await asked.note_reading(tx, f"lead {number}")
    card = await card_id(tx, number, now=asked.now)
    text = await _page(tx, session, config=asked.config, language=asked.language, now=asked.now)
    return await asked.answer(tx, text, about=number, **_buttons(session, card, asked.language))


def _read_number(words: str) -> int | None:
    typed = plain(words).strip().lstrip("#")
    return int(typed) if typed.isascii() and typed.isdigit() and len(typed) <= MAX_DIGITS else None


async def _page(tx: Transaction, session: Session, *, config: BotConfig, language: Language, now: datetime) -> str:
    lead = session.lead
    funnel = funnel_for(session.talk, config)
    # A session has the newest words alone; this is the one place where all are read.
    deeds = (entry for entry in session.ledger if entry.kind is not EntryKind.SAID)
    session = session.model_copy(update={"ledger": (*deeds, *await ledger.sayings(tx, lead.number))})
    duplicates = await leads.same_phone(tx, lead.phone, but=lead.number) if lead.phone else ()
    return write_lead_page(session, funnel=funnel, zone=config.zone, language=language, now=now, duplicates=duplicates)


def _buttons(session: Session, card: str, language: Language) -> dict[str, Json]:
    if not can_be_moved(session.lead):
        return {}
    rows: list[Json] = [
        [
            {"text": catalogue.text("admin", f"button.{act}", language), "callback_data": write_card_button(card, act)}
            for act in pair
        ]
        for pair in ((Decision.TRIAL, Decision.BOUGHT), (Decision.UNFIT, Decision.BACK))
    ]
    return {"reply_markup": {"inline_keyboard": rows}}


async def decision_pressed(
    tx: Transaction, pressed: CardPressed, *, config: BotConfig, update_id: int, now: datetime
) -> Effects:
    """Do what the button says; going back asks for the reason first. The caller has checked that this is an admin."""
    language = await language_in(tx, config, pressed.person, chat=pressed.chat)
    await drop_reason(tx, pressed.person.telegram_id)
    number = await cards.lead_of(tx, pressed.card)
    session = await sessions.load_number(tx, number) if number is not None else None
    effects = Effects()
    if session is None or not can_be_moved(session.lead):
        effects.toast(pressed.callback_id, catalogue.text("admin", "move.unknown", language), alert=True)
        return effects
    if Decision(pressed.act) is Decision.BACK:
        effects.toast(pressed.callback_id)
        effects.join(await _ask_why(tx, pressed, session.lead.number, language=language, key=update_id, now=now))
        return effects
    moved, said = await _decide(
        tx, session, Decision(pressed.act), card=pressed.card, by=pressed.person.telegram_id, reason="", config=config,
        update_id=update_id, now=now,
    )  # fmt: skip
    text = catalogue.text("admin", said, language, number=session.lead.number)
    effects.toast(pressed.callback_id, text)
    effects.join(moved)
    if pressed.message_id is not None:
        effects.join(await _rewrite(tx, pressed, language=language, config=config, update_id=update_id, now=now))
    return effects


async def _decide(
    tx: Transaction,
    session: Session,
    act: Decision,
    *,
    card: str,
    by: int,
    reason: str,
    config: BotConfig,
    update_id: int,
    now: datetime,
) -> tuple[Effects, str]:
    """Move the lead and edit the sales card; return also the key of what to say of it."""
    lead, entries = decide(session, act, by=by, reason=reason, now=now)
    if not entries:
        return Effects(), f"already.{act}"
    entries = tuple(entry.model_copy(update={"update_id": update_id}) for entry in entries)
    await leads.save(tx, lead)
    await ledger.add(tx, lead.number, entries)
    await audit.add(tx, actor=by, action=f"decided {act}", detail=f"lead {lead.number}", at=now)
    after_move = session.model_copy(update={"lead": lead, "ledger": (*session.ledger, *entries)})
    effects = await edit_card(
        tx, after_move, card=card, config=config, update_id=update_id, now=now, priority=Priority.URGENT
    )
    effects.happened += stage_entries(entries)
    return effects, f"moved.{act}"


async def _rewrite(
    tx: Transaction, pressed: CardPressed, *, language: Language, config: BotConfig, update_id: int, now: datetime
) -> Effects:
    """Show the lead as it now stands in the message whose button was pressed."""
    number = await cards.lead_of(tx, pressed.card)
    session = await sessions.load_number(tx, number) if number is not None else None
    assert session is not None, "the lead was moved in this transaction"
    text = await _page(tx, session, config=config, language=language, now=now)
    body: dict[str, Json] = {"message_id": pressed.message_id, "text": text, "link_preview_options": NO_PREVIEW}
    row = Message(
        key=f"u{update_id}:dossier",
        stream=f"chat:{pressed.chat}",
        priority=Priority.URGENT,
        chat=pressed.chat,
        method="editMessageText",
        body=body | _buttons(session, pressed.card, language),
        lead=session.lead.number,
    )
    effects = Effects()
    effects.queued(await outbox.add(tx, [row], at=now))
    return effects


async def _ask_why(
    tx: Transaction, pressed: CardPressed, number: int, *, language: Language, key: int, now: datetime
) -> Effects:
    asked, person = f"u{key}:why", pressed.person
    question = _Reason(number=number, card=pressed.card, chat=pressed.chat, asked=asked, until=now + REASON_OPEN_FOR)
    await state.put(tx, _key(person.telegram_id), question.model_dump_json())
    text = escape(catalogue.text("admin", "reason.ask", language, number=number), quote=False)
    if pressed.chat != person.telegram_id:
        text = f"{mention(person.telegram_id, person.name)}: {text}"
    # Selective: in a group the reply box opens for whoever is mentioned alone.
    box: Json = {"force_reply": True, "selective": True}
    place = ChatPlace(pressed.chat, message_id=pressed.message_id)
    row = answer_row(asked, place, facing(text, language), parse_mode="HTML", reply_markup=box)
    effects = Effects()
    effects.queued(await outbox.add(tx, [row], at=now))
    return effects


async def take_reason(
    tx: Transaction, words: WordsFromAdmin, *, config: BotConfig, update_id: int, now: datetime
) -> Effects | None:
    """Take an admin's next words as the reason they were asked for; None when nobody waits for one here."""
    by = words.person.telegram_id
    question = await state.load(tx, _key(by), read_question)
    if question is None or not await is_admin(tx, config, by):
        return None
    if not await sales_group.may_read(tx, config, words.chat, by=by):
        return None
    if question.chat != words.chat or not words.text.strip() or not await _answers(tx, words, question):
        return None
    await state.remove(tx, _key(by))
    if not is_open(question.until, REASON_OPEN_FOR, now=now):
        return None
    return await _go_back(tx, words, question, config=config, update_id=update_id, now=now)


def read_question(kept: str) -> _Reason:
    """Return what an admin was asked, as it stands under their key."""
    return _Reason.model_validate_json(kept)


async def _answers(tx: Transaction, words: WordsFromAdmin, question: _Reason) -> bool:
    """Tell whether words may be the reason: in a group people answer other messages of ours, too."""
    if words.answers is None:
        return True
    return words.answers == await outbox.message_id(tx, question.asked, chat=question.chat)


async def _go_back(
    tx: Transaction, words: WordsFromAdmin, question: _Reason, *, config: BotConfig, update_id: int, now: datetime
) -> Effects:
    language = await language_in(tx, config, words.person, chat=words.chat)
    session = await sessions.load_number(tx, question.number)
    effects, said = Effects(), "move.unknown"
    if session is not None and can_be_moved(session.lead):
        reason = cut(" ".join(words.text.split()), REASON_UTF16)
        effects, said = await _decide(
            tx, session, Decision.BACK, card=question.card, by=words.person.telegram_id, reason=reason, config=config,
            update_id=update_id, now=now,
        )  # fmt: skip
    row = answer_row(
        f"u{update_id}:moved", ChatPlace(words.chat), catalogue.text("admin", said, language, number=question.number)
    )
    effects.queued(await outbox.add(tx, [row], at=now))
    return effects


async def drop_reason(tx: Transaction, telegram_id: int) -> None:
    """Stop waiting for a reason: a command came instead."""
    await state.remove(tx, _key(telegram_id))


def _key(telegram_id: int) -> str:
    return f"{KEYS}{telegram_id}"
