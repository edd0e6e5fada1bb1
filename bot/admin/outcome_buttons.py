"""The buttons by which an admin decides about a lead: a tap on an outcome asks once before it counts.

A question belongs to the admin who tapped. A press that comes too late, or after the outcome has changed, changes
nothing: the question loses its buttons and says why.
"""

import secrets
from datetime import datetime
from html import escape
from typing import NamedTuple

from telegram import InlineKeyboardButton

from bot.admin import outcomes
from bot.admin.outcomes import Decided
from bot.bot_api.markup import NO_PREVIEW, inline_keyboard, mention
from bot.context.context import Context
from bot.sales import group as sales_group
from bot.staff import open_question
from bot.staff.command_context import ChatPlace, answer_row
from bot.staff.language import language_in
from bot.staff.open_question import OPEN_FOR, LeadQuestion
from bot.staff.roles import all_admins, is_admin
from bot.updates.callback_data import write_card_button
from bot.updates.incoming import AdminPress, WordsFromAdmin
from conversations.desk.lines.losses import loss_words
from conversations.language import catalogue
from conversations.language.direction import facing
from conversations.language.graphemes import cut
from conversations.qualification.decisions import Decision, LossReason, changes_nothing
from storage.database import Transaction
from storage.messages import Message, Place, Priority
from storage.outbox import cards
from storage.outbox import queue as outbox
from storage.records.lead import Lead, Outcome
from storage.records.record import Json, Language

REASON_UTF16 = 500
YES, NO = "yes", "no"
ASKED_FIRST = frozenset({Decision.LOST, Decision.UNFIT})
"""Decisions that the tap of a button only asks about."""
ASK_WHY = frozenset({Decision.BACK, Decision.REOPEN})
"""Decisions for which the reason is asked in words."""


class Page(NamedTuple):
    """The message with a lead's page that is out of date, because the lead was moved, or moved before."""

    number: int
    card: str
    chat: int
    message_id: int


async def press(ctx: Context, pressed: AdminPress, act: Decision) -> Page | None:
    """Handle a button of a page or of a question; return the page to write again. The caller checked for an admin."""
    language = await language_in(ctx.tx, ctx.config, pressed.person, chat=pressed.chat)
    if pressed.button.arg:
        return await _answer_question(ctx, pressed, act, language)
    by, card = pressed.person.telegram_id, pressed.button.card
    if await _is_second_tap(ctx, pressed, act):
        ctx.toast(pressed.callback_id)
        return None
    await open_question.drop(ctx.tx, by)
    session = await outcomes.movable(ctx, await cards.lead_of(ctx.tx, card))
    if session is None:
        ctx.toast(pressed.callback_id, catalogue.text("admin", "move.unknown", language), alert=True)
        return None
    number = session.lead.number
    if changes_nothing(session, act):
        ctx.toast(pressed.callback_id, catalogue.text("admin", f"already.{act}", language, number=number))
    elif act is Decision.BOUGHT:
        page = _place_of(pressed.chat, pressed.message_id)
        ctx.toast(pressed.callback_id, await outcomes.ask_amount(ctx, session, pressed.person, page=page))
        return None
    elif act in ASKED_FIRST | ASK_WHY:
        ctx.toast(pressed.callback_id)
        await _ask(ctx, pressed, session.lead, act, language)
        return None
    else:
        decided = Decided(act, pressed.person, card, page=_place_of(pressed.chat, pressed.message_id))
        ctx.toast(pressed.callback_id, await outcomes.apply(ctx, session, decided, language))
    return None if pressed.message_id is None else Page(number, card, pressed.chat, pressed.message_id)


async def _is_second_tap(ctx: Context, pressed: AdminPress, act: Decision) -> bool:
    """Tell whether the question that this button asks was put to this admin by a tap just before."""
    asked = await open_question.load(ctx.tx, pressed.person.telegram_id)
    if asked is None or asked.answered or not open_question.just_asked(asked, ctx.now):
        return False
    return (asked.card, asked.act, asked.page) == (pressed.button.card, act, pressed.message_id)


async def _ask(ctx: Context, pressed: AdminPress, lead: Lead, act: Decision, language: Language) -> None:
    """Ask whether it is so, or why, as a reply to the page; only the person who pressed is to answer."""
    question = LeadQuestion(
        number=lead.number, card=pressed.button.card, chat=pressed.chat, asked=f"u{ctx.update_id}:why",
        until=ctx.now + OPEN_FOR, act=act, id="" if act in ASK_WHY else secrets.token_urlsafe(8),
        page=pressed.message_id, outcome=lead.outcome,
    )  # fmt: skip
    text = catalogue.text("admin", f"ask.{act}", language, number=lead.number)
    if act in (Decision.LOST, Decision.UNFIT) and lead.outcome is Outcome.WON:
        text = f"{text} {catalogue.text('admin', 'ask.was_won', language)}"
    await _put_question(ctx, pressed, question, text, language)


async def _put_question(
    ctx: Context, pressed: AdminPress, question: LeadQuestion, text: str, language: Language
) -> None:
    person = pressed.person
    await open_question.ask(ctx.tx, person.telegram_id, question)
    html = escape(text, quote=False)
    if pressed.chat != person.telegram_id:
        html = f"{mention(person.telegram_id, person.name)}: {html}"
    place = ChatPlace(pressed.chat, message_id=question.page)
    # Selective: in a group the reply box opens only for the person who is mentioned.
    box: Json = {"force_reply": True, "selective": True}
    markup = _answer_buttons(question, language) if question.id else box
    more: dict[str, Json] = {"parse_mode": "HTML", "reply_markup": markup}
    await ctx.send([answer_row(question.asked, place, facing(html, language), about=question.number, **more)])


def _answer_buttons(question: LeadQuestion, language: Language) -> Json:
    """Return the buttons of a question: yes and no, or a reason each."""
    act = question.act

    def button(label: str, arg: str) -> InlineKeyboardButton:
        return InlineKeyboardButton(label, callback_data=write_card_button(question.id, act, arg))

    no = button(catalogue.text("admin", "ask.no", language), NO)
    if act is not Decision.LOST:
        return inline_keyboard([[button(catalogue.text("admin", f"ask.{act}.yes", language), YES), no]])
    reasons = [button(loss_words(each, language), each) for each in LossReason]
    return inline_keyboard([reasons[:3], reasons[3:], [no]])


async def _answer_question(ctx: Context, pressed: AdminPress, act: Decision, language: Language) -> Page | None:
    by, arg = pressed.person.telegram_id, pressed.button.arg
    question = await open_question.load(ctx.tx, by)
    if question is None or (question.id, question.act) != (pressed.button.card, act):
        await _refuse(ctx, pressed, language)
        return None
    await open_question.drop(ctx.tx, by)
    session = await outcomes.movable(ctx, question.number)
    lead = None if session is None else session.lead
    void = _why_void(question, lead, language, ctx.now)
    if session is None or void is not None:
        await _close(ctx, pressed, void or "", about=question.number)
    elif arg == LossReason.OTHER:
        await _close(ctx, pressed, "", about=question.number)
        again = {"id": "", "answered": question.id, "asked": f"u{ctx.update_id}:why", "until": ctx.now + OPEN_FOR}
        words = question.replace(**again)
        text = catalogue.text("admin", "ask.lost.other", language, number=question.number)
        await _put_question(ctx, pressed, words, text, language)
    elif arg == NO:
        text = catalogue.text("admin", "ask.left", language, number=question.number)
        await _close(ctx, pressed, text, about=question.number)
        await _remember(ctx, question, by, text)
    else:
        page = _place_of(question.chat, question.page)
        decided = Decided(act, pressed.person, question.card, arg if act is Decision.LOST else "", page)
        told = await outcomes.apply(ctx, session, decided, language)
        await _close(ctx, pressed, told, about=question.number)
        await _remember(ctx, question, by, told)
        return _page_of(question)
    return None


async def _remember(ctx: Context, question: LeadQuestion, by: int, told: str) -> None:
    """Remember what an admin answered last: a second tap on the same buttons is told the same."""
    done = {"id": "", "answered": question.id, "told": told, "until": ctx.now - OPEN_FOR}
    await open_question.ask(ctx.tx, by, question.replace(**done))


def _place_of(chat: int, message_id: int | None) -> Place | None:
    return None if message_id is None else Place(chat=chat, message_id=message_id)


def _page_of(question: LeadQuestion) -> Page | None:
    if question.page is None:
        return None
    return Page(question.number, question.card, question.chat, question.page)


def _why_void(question: LeadQuestion, lead: Lead | None, language: Language, now: datetime) -> str | None:
    """Return why a question can no longer be answered; None if it can."""
    if lead is None:
        return catalogue.text("admin", "move.unknown", language)
    if not open_question.still_open(question, now):
        return catalogue.text("admin", "ask.old", language)
    if lead.outcome is question.outcome:
        return None
    outcome = catalogue.text("admin", f"outcome.{lead.outcome}", language)
    ours = {"outcome": outcome}
    return catalogue.phrase("admin", "ask.changed", language, ours=ours, number=lead.number)


async def _refuse(ctx: Context, pressed: AdminPress, language: Language) -> None:
    """Answer a press on a question that is not this admin's open one.

    Another's, and one that was answered just before, are left as they are; an old one is closed.
    """
    for admin in await all_admins(ctx.tx, ctx.config):
        theirs = await open_question.load(ctx.tx, admin)
        if theirs is not None and theirs.answered == pressed.button.card:
            ctx.toast(pressed.callback_id, theirs.told)
            return
        if theirs is not None and theirs.id == pressed.button.card and open_question.still_open(theirs, ctx.now):
            ctx.toast(pressed.callback_id, catalogue.text("admin", "ask.not_yours", language), alert=True)
            return
    await _close(ctx, pressed, catalogue.text("admin", "ask.old", language), about=None)


async def _close(ctx: Context, pressed: AdminPress, text: str, *, about: int | None) -> None:
    """Answer the press, and say the same in place of the question; without a text only its buttons go."""
    ctx.toast(pressed.callback_id, text)
    if pressed.message_id is None:
        return
    body: dict[str, Json] = {"message_id": pressed.message_id}
    if text:
        body |= {"text": text, "link_preview_options": NO_PREVIEW}
    row = Message(
        key=f"u{ctx.update_id}:answered",
        stream=f"chat:{pressed.chat}",
        priority=Priority.URGENT,
        chat=pressed.chat,
        method="editMessageText" if text else "editMessageReplyMarkup",
        body=body,
        lead=about,
    )
    await ctx.send([row])


async def take_words(ctx: Context, words: WordsFromAdmin) -> tuple[bool, Page | None]:
    """Take an admin's next words as the reason they were asked for; False when no reason is awaited here."""
    by, tx = words.person.telegram_id, ctx.tx
    question = await open_question.load(tx, by)
    if question is None or question.id or question.told or not await is_admin(tx, ctx.config, by):
        return False, None
    await ctx.alone()
    if not await sales_group.may_read(tx, ctx.config, words.chat, by=by):
        return False, None
    if question.chat != words.chat or not words.text.strip() or not await _may_be_reason(tx, words, question):
        return False, None
    await open_question.drop(tx, by)
    if not open_question.still_open(question, ctx.now):
        return False, None
    language = await language_in(tx, ctx.config, words.person, chat=words.chat)
    session, told = await outcomes.movable(ctx, question.number), None
    if session is None:
        told = catalogue.text("admin", "move.unknown", language)
    elif question.outcome is not None:
        told = _why_void(question, session.lead, language, ctx.now)
    page = None if told else _page_of(question)
    if session is not None and told is None:
        reason = cut(" ".join(words.text.split()), REASON_UTF16)
        place = _place_of(question.chat, question.page)
        decided = Decided(question.act, words.person, question.card, reason, place)
        told = await outcomes.apply(ctx, session, decided, language)
    await ctx.send([answer_row(f"u{ctx.update_id}:moved", ChatPlace(words.chat), told or "")])
    return True, page


async def _may_be_reason(tx: Transaction, words: WordsFromAdmin, question: LeadQuestion) -> bool:
    """Tell whether words may be the reason: in a group people reply to other messages of ours, too."""
    if words.answers is None:
        return True
    return words.answers == await outbox.message_id(tx, question.asked, chat=question.chat)
