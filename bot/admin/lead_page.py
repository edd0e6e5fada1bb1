"""/lead: all we know of one lead, and what an admin decides about it."""

import re
from operator import attrgetter

from telegram import CopyTextButton, InlineKeyboardButton

from bot.admin import outcome_buttons, outcomes
from bot.admin.outcome_buttons import Page
from bot.admin.outcomes import outcome_rows
from bot.bot_api.markup import NO_PREVIEW, chat_link, inline_keyboard
from bot.context.context import Context
from bot.funnels.versions import funnel_for
from bot.sales.acts import presses
from bot.sales.after_sale.referrals import with_referrer
from bot.sales.contacts.masking import hides_in
from bot.sales.lead_card import retire_pages
from bot.sales.rounds.buttons import COPY_UNITS, card_id
from bot.staff.command_context import CommandContext, answer_row, place_of
from bot.staff.language import language_in
from bot.updates.callback_data import PageAct, write_card_button
from bot.updates.incoming import AdminPress, SalesPress, WordsFromAdmin
from conversations.desk.card import CardButton, Wish, card_buttons
from conversations.desk.cards.presses import CardAct, CardPress
from conversations.desk.lead_page import can_be_moved, write_lead_page, write_masked_page
from conversations.desk.rounds.values.acts import GiveBack, Take
from conversations.language import catalogue
from conversations.language.graphemes import cut
from conversations.qualification.decisions import Decision
from conversations.reading.spelling import plain
from storage.messages import Message, Place, Priority
from storage.outbox import cards
from storage.outbox.pages import is_retired
from storage.people import leads, ledger, sessions
from storage.records.lead import Lead
from storage.records.ledger import Entry, EntryKind
from storage.records.record import Json, Language
from storage.records.talk import Session, TelegramUser
from storage.sales import referrals

_AT = attrgetter("at")
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
    hidden = hides_in(asked.ctx.config, asked.command.chat)
    text = await _page(asked.ctx, session, asked.language, hidden=hidden)
    await retire_pages(asked.ctx, number, chat=asked.command.chat)
    first, *plainer = await _keyboards(asked.ctx, session, card, asked.language, hidden=hidden)
    row = answer_row(f"u{asked.ctx.update_id}:answer", place_of(asked.command), text, about=number, **first)
    fallbacks = tuple((row.method, {**row.body, **each}) for each in plainer)
    named = await _named_beside(asked.ctx, number)
    await asked.ctx.send([row.replace(fallbacks=fallbacks, mentions=named)])


async def _named_beside(ctx: Context, number: int) -> tuple[int, ...]:
    """Return who referred a lead: their page goes when that one is erased."""
    referrer = await referrals.referrer_of(ctx.tx, number)
    return () if referrer is None else (referrer,)


def _read_number(words: str) -> int | None:
    typed = plain(words).strip().lstrip("#")
    return int(typed) if typed.isascii() and typed.isdigit() and len(typed) <= MAX_DIGITS else None


async def _page(ctx: Context, session: Session, language: Language, *, hidden: bool) -> str:
    session = await with_referrer(ctx, session)
    lead, zone = session.lead, ctx.config.zone
    funnel = await funnel_for(ctx, session.talk)
    # A session holds only the newest words; this is the one place that reads all of them.
    deeds = [entry for entry in session.ledger if entry.kind is not EntryKind.SAID]
    words: list[Entry] = []
    for number in (lead.number, *(await leads.merged_into(ctx.tx, lead.number) if session.survives else ())):
        deeds += await ledger.notes(ctx.tx, number)
        words += await ledger.sayings(ctx.tx, number)
    session = session.replace(ledger=(*sorted(deeds, key=_AT), *sorted(words, key=_AT)))
    duplicates = await leads.same_phone(ctx.tx, lead.phone, but=lead.number) if lead.phone else ()
    write = write_masked_page if hidden else write_lead_page
    return write(session, funnel=funnel, zone=zone, language=language, now=ctx.now, duplicates=duplicates)


async def _keyboards(
    ctx: Context, session: Session, card: str, language: Language, *, hidden: bool
) -> tuple[dict[str, Json], ...]:
    """Return the buttons of now, those of the card and then the decisions; also without a link that may be refused."""
    lead = session.lead.replace(phone=None, email=None) if hidden else session.lead
    if not can_be_moved(lead) or lead.merged_into is not None:
        return ({},)
    if hidden:
        return (_keyboard(lead, card, language, linked=False),)
    sure = lead.username is not None
    if sure or await cards.was_refused(ctx.tx, lead.number):
        return (_keyboard(lead, card, language, linked=sure),)
    return _keyboard(lead, card, language, linked=True), _keyboard(lead, card, language, linked=False)


def _keyboard(lead: Lead, card: str, language: Language, *, linked: bool) -> dict[str, Json]:
    first = [_button(each, lead, card) for each in card_buttons(lead, language, linked=linked)]
    rows = [row for row in (first, *outcome_rows(lead, card, language)) if row]
    return {"reply_markup": inline_keyboard(rows)} if rows else {}


def _button(button: CardButton, lead: Lead, card: str) -> InlineKeyboardButton:
    match button.wish:
        case Wish.CLAIM | Wish.RELEASE:
            act = PageAct.CLAIM if button.wish is Wish.CLAIM else PageAct.RELEASE
            return InlineKeyboardButton(button.label, callback_data=write_card_button(card, act))
        case Wish.COPY:
            return InlineKeyboardButton(button.label, copy_text=CopyTextButton(cut(button.copies, COPY_UNITS)))
        case _:
            return InlineKeyboardButton(button.label, url=chat_link(lead))


async def press(ctx: Context, pressed: AdminPress, act: Decision | PageAct) -> None:
    """Apply a button of a page, or ask first, and show the lead as it is now. The caller has checked the right."""
    if await _is_old(ctx, pressed):
        return
    match act:
        case PageAct():
            page = await _claim_or_release(ctx, pressed, act)
        case Decision():
            page = await outcome_buttons.press(ctx, pressed, act)
    await _rewrite(ctx, page, pressed.person)


async def _is_old(ctx: Context, pressed: AdminPress) -> bool:
    """Tell, also the person who pressed, whether a newer page or a change of the lead took this page's buttons."""
    number = await cards.lead_of(ctx.tx, pressed.button.card)
    if number is None or pressed.message_id is None:
        return False
    if not await is_retired(ctx.tx, number, Place(chat=pressed.chat, message_id=pressed.message_id)):
        return False
    language = await language_in(ctx.tx, ctx.config, pressed.person, chat=pressed.chat)
    ctx.toast(pressed.callback_id, catalogue.text("admin", "page.old", language, number=number), alert=True)
    return True


async def _claim_or_release(ctx: Context, pressed: AdminPress, act: PageAct) -> Page | None:
    card = pressed.button.card
    session = await outcomes.movable(ctx, await cards.lead_of(ctx.tx, card))
    if session is None:
        language = await language_in(ctx.tx, ctx.config, pressed.person, chat=pressed.chat)
        ctx.toast(pressed.callback_id, catalogue.text("admin", "move.unknown", language), alert=True)
        return None
    claims = act is PageAct.CLAIM
    button = CardPress(card, CardAct.CLAIM if claims else CardAct.RELEASE)
    as_sales = SalesPress(pressed.person, pressed.chat, pressed.message_id, pressed.callback_id, button)
    await presses.press_page(ctx, as_sales, session, Take if claims else GiveBack)
    number = session.lead.number
    return None if pressed.message_id is None else Page(number, card, pressed.chat, pressed.message_id)


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
    await retire_pages(ctx, page.number, but=Place(chat=page.chat, message_id=page.message_id))
    language = await language_in(ctx.tx, ctx.config, reader, chat=page.chat)
    hidden = hides_in(ctx.config, page.chat)
    text = await _page(ctx, session, language, hidden=hidden)
    body: dict[str, Json] = {"message_id": page.message_id, "text": text, "link_preview_options": NO_PREVIEW}
    bodies = [body | each for each in await _keyboards(ctx, session, page.card, language, hidden=hidden)]
    row = Message(
        key=f"u{ctx.update_id}:dossier",
        stream=f"chat:{page.chat}",
        priority=Priority.URGENT,
        chat=page.chat,
        method="editMessageText",
        body=bodies[0],
        fallbacks=tuple(("editMessageText", each) for each in bodies[1:]),
        lead=session.lead.number,
        mentions=await _named_beside(ctx, session.lead.number),
    )
    await ctx.send([row])
