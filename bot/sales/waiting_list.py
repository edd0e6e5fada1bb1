"""Alerts that waited: a few are sent as they are, many become one list with a Claim button for each.

They waited because there was no group to write in, or because there were more than a group takes in a minute.
"""

from collections.abc import Sequence
from datetime import timedelta

from telegram import InlineKeyboardButton

from bot.bot_api.markup import NO_PREVIEW, inline_keyboard
from bot.context.context import Context
from bot.delivery.sales_chat import CARDS_AT_ONCE
from bot.sales.people.desk_context import desk_context
from bot.sales.rounds.buttons import card_id
from bot.sales.rounds.sounds import sounds_of, with_sound
from conversations.desk.cards.presses import CardAct, CardPress, write_press
from conversations.desk.lines.raised_hand import quiet_wish
from conversations.desk.lines.score import quality_of
from conversations.desk.lines.subject import Subject
from conversations.desk.lines.wishes import answers_shown
from conversations.funnel.model import Funnel
from conversations.language import catalogue
from conversations.language.graphemes import cut
from conversations.schedule.dates import say_ago
from storage.database import to_us
from storage.messages import Message, Priority
from storage.outbox.waiting import (
    WaitingCard,
    edits_of_waiting_alerts,
    edits_of_waiting_quiet,
    waiting_alerts,
    waiting_quiet,
)
from storage.people import leads
from storage.records.lead import Lead
from storage.records.talk import Session

LINES_A_MESSAGE = 20
BUTTONS_A_ROW = 2
WISH_UTF16 = 120
"""UTF-16 units per lead, for any funnel: twenty lines stay below a message's limit of 4,096."""
AT_ONCE = timedelta(minutes=5)
"""Leads that all became hot within this time are a crowd; otherwise they waited for the group."""
ABSENCE, CROWD = "waiting.title", "crowd.title"
"""Titles of the list: why the alerts waited."""
QUIET = "quiet.title"


async def list_waiting(ctx: Context, title: str = ABSENCE) -> None:
    """Turn many waiting cards into one list, the newest first; a few are left to be sent as they are.

    Quiet cards make a list of their own, without sound.
    """
    waiting = await waiting_alerts(ctx.tx)
    if len(waiting) > CARDS_AT_ONCE:
        if ctx.now - min(row.created for row in waiting) >= AT_ONCE:
            title = ABSENCE
        await _list(ctx, waiting, await edits_of_waiting_alerts(ctx.tx), title)
    quiet = await waiting_quiet(ctx.tx)
    if len(quiet) > CARDS_AT_ONCE:
        await _list(ctx, quiet, await edits_of_waiting_quiet(ctx.tx), QUIET)


async def _list(ctx: Context, waiting: Sequence[WaitingCard], edits: Sequence[int], title: str) -> None:
    numbers = dict.fromkeys(row.lead for row in waiting if row.lead is not None)
    listed = [lead for number in numbers if (lead := await leads.load(ctx.tx, number)) is not None]
    await ctx.withdraw([*(row.id for row in waiting), *edits])
    await ctx.send(await _list_messages(ctx, listed, title))


async def _list_messages(ctx: Context, listed: Sequence[Lead], title: str) -> list[Message]:
    language = ctx.config.funnel.sales_language
    stream = f"{'quiets' if title == QUIET else 'waiting'}:{to_us(ctx.now)}"
    sounds = sounds_of((), await desk_context(ctx.tx, ctx.config, ctx.now))
    messages = []
    for start in range(0, len(listed), LINES_A_MESSAGE):
        chunk = listed[start : start + LINES_A_MESSAGE]
        heading = catalogue.text("sales", "waiting.more" if start else title, language, count=len(listed))
        line = _quiet_line if title == QUIET else _line
        text = "\n".join((heading, *(line(ctx, lead) for lead in chunk)))
        buttons = [await _claim_button(ctx, lead) for lead in chunk if not lead.stopped]
        message = _list_message(stream, start, text, buttons)
        messages.append(_silent(message) if title == QUIET else with_sound(message, on=sounds.card))
    return messages


def _list_message(stream: str, start: int, text: str, buttons: list[InlineKeyboardButton]) -> Message:
    rows = [buttons[at : at + BUTTONS_A_ROW] for at in range(0, len(buttons), BUTTONS_A_ROW)]
    return Message(
        key=f"{stream}:{start}",
        # In a stream of its own: a list that Telegram refuses delays no other.
        stream=stream,
        priority=Priority.ALERT,
        chat=None,
        method="sendMessage",
        body={"text": text, "link_preview_options": NO_PREVIEW, "reply_markup": inline_keyboard(rows)},
        fallbacks=(("sendMessage", {"text": text}),),
    )


def _silent(message: Message) -> Message:
    """Return a list of quiet cards: without sound, and behind alerts."""
    return with_sound(message.replace(priority=Priority.RELAY), on=False)


def _quiet_line(ctx: Context, lead: Lead) -> str:
    """Return why a lead has a quiet card, not who it is."""
    language = ctx.config.funnel.sales_language
    about = Subject(Session(lead=lead), ctx.config.funnel, language, ctx.config.zone, ctx.now)
    ours = {
        "wants": cut(quiet_wish(about), WISH_UTF16),
        "ago": say_ago(ctx.now - (lead.quiet_at or ctx.now), language),
    }
    return catalogue.phrase("sales", "quiet.line", language, ours=ours, number=lead.number)


def _line(ctx: Context, lead: Lead) -> str:
    """Return what a lead wants, not who it is: a claim sends the card, and a list could not erase a person."""
    language = ctx.config.funnel.sales_language
    ours = {
        "quality": quality_of(lead, language),
        "wants": cut(_wish(lead, ctx.config.funnel), WISH_UTF16),
        "ago": say_ago(ctx.now - (lead.alerted_at or ctx.now), language),
    }
    return catalogue.phrase("sales", "waiting.line", language, ours=ours, number=lead.number)


def _wish(lead: Lead, funnel: Funnel) -> str:
    """Return what a lead wants, or that they have changed their mind."""
    language = funnel.sales_language
    if lead.stopped or not lead.hot:
        return catalogue.text("sales", "card.stopped" if lead.stopped else "card.cooled", language)
    answers = (answers_shown(lead, line, funnel, language) for line in funnel.card)
    return next(filter(None, answers), "") or catalogue.text("sales", "list.talk", language)


async def _claim_button(ctx: Context, lead: Lead) -> InlineKeyboardButton:
    label = catalogue.text("sales", "button.claim_line", ctx.config.funnel.sales_language, number=lead.number)
    data = write_press(CardPress(await card_id(ctx, lead.number), CardAct.CLAIM))
    return InlineKeyboardButton(label, callback_data=data)
