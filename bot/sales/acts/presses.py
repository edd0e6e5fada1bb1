"""Buttons of cards, menus, pings and lists: what they mean, whether it may be, and what it leads to.

A press counts in the sales group, and in private chats of the desk, where lists and questions have buttons; of two
simultaneous presses one statement lets only one win.
"""

from typing import NamedTuple

from msgspec.structs import replace

from bot.context.context import Context
from bot.sales import group as sales_group
from bot.sales.acts import open_menus, questions
from bot.sales.acts.answers import another_deal, answer_by_button
from bot.sales.acts.doing import ActPlace, do, show
from bot.sales.contacts.reveals import awaits_start, can_be_written_to, give, has_contact
from bot.sales.one_person.merging import MergeAsked, merge
from bot.sales.people.desk_context import actor_of, desk_context, with_colleague
from bot.sales.relay import first_replies
from bot.sales.rounds.acting import Acted, round_of
from bot.sales.rounds.telling import AskedIn, telling_of
from bot.sales.rounds.zone import company_zone
from bot.staff.language import language_for
from bot.updates.incoming import SalesPress
from bot.updates.senders import TELEGRAM_ITSELF
from conversations.desk.cards.meanings import CloseMenu, PressMeaning, RevealContact, meaning_of
from conversations.desk.cards.menus import OpenMenu
from conversations.desk.cards.presses import CardAct
from conversations.desk.notices.refusals import menu_refusal, refusal
from conversations.desk.notices.revealed import start_link
from conversations.desk.rounds.values.acts import (
    AskFirst,
    DeskQuestion,
    GiveBack,
    Merge,
    PersonsAct,
    Take,
    TakeDealBack,
    WinAgain,
)
from conversations.desk.rounds.values.context import DeskContext
from conversations.desk.rounds.values.moves import Denied
from conversations.desk.rounds.values.people import Actor
from conversations.desk.rounds.who import neither_theirs_nor_free, not_the_owners
from conversations.language import catalogue
from storage.messages import Place
from storage.outbox import cards
from storage.people import leads, sessions
from storage.records.round import Round
from storage.records.talk import Session

_SAID = {CardAct.CLAIM: "press.claimed", CardAct.RELEASE: "press.released"}


class Pressing(NamedTuple):
    """A press on a lead, with all that decides about it."""

    pressed: SalesPress
    session: Session
    round: Round
    desk: DeskContext
    actor: Actor


async def handle(ctx: Context, pressed: SalesPress) -> None:
    """Apply a button of the desk, and answer the press."""
    number = await cards.lead_of(ctx.tx, pressed.button.card)
    session = await sessions.load_number(ctx.tx, number) if number is not None else None
    if session is not None and session.lead.merged_into is not None and pressed.button.act is CardAct.CLAIM:
        # The claim moves to the lead that goes on.
        session = await sessions.load_number(ctx.tx, await leads.survivor_of(ctx.tx, session.lead.number))
    if session is None or pressed.person.telegram_id in TELEGRAM_ITSELF:
        await _toast(ctx, pressed, "press.unknown")
    elif not await sales_group.may_read(ctx.tx, ctx.config, pressed.chat, by=pressed.person.telegram_id):
        await _toast(ctx, pressed, "press.elsewhere")
    else:
        await press_card(ctx, pressed, session)


async def press_card(ctx: Context, pressed: SalesPress, session: Session) -> None:
    """Do what the button says, and answer the press; the caller has checked where it was pressed."""
    if pressed.button.act in first_replies.ACTS:
        await first_replies.press(ctx, pressed, session)
        return
    pressing = await _pressing(ctx, pressed, session)
    actor = pressing.actor
    meaning = meaning_of(pressed.button, actor, pressing.round.state, company_zone(ctx.config))
    if await questions.is_answer_too_late(ctx.tx, session.lead.number, pressed.button.act):
        language = await language_for(ctx.tx, ctx.config, pressed.person)
        ctx.toast(pressed.callback_id, catalogue.text("desk", "error.late", language), alert=True)
        return
    stands = await open_menus.standing(ctx, session.lead.number)
    if open_menus.is_in_the_way(stands, pressed.button, meaning, actor):
        assert stands is not None, "nothing else is in the way"
        await _refuse(ctx, pressing, menu=stands.opener)
    elif isinstance(meaning, OpenMenu | CloseMenu):
        await _turn_page(ctx, pressing, meaning)
    else:
        await _do(ctx, pressing, meaning)


async def press_page(ctx: Context, pressed: SalesPress, session: Session, act: type[Take] | type[GiveBack]) -> None:
    """Do what a button of the lead's page says, and answer the press: there also who never had a card is claimed."""
    pressing = await _pressing(ctx, pressed, session)
    await _act(ctx, pressing, act(pressing.actor))


async def _pressing(ctx: Context, pressed: SalesPress, session: Session) -> Pressing:
    actor = await actor_of(ctx.tx, ctx.config, pressed.person.telegram_id)
    desk = await desk_context(ctx.tx, ctx.config, ctx.now)
    if actor.is_admin:
        desk = with_colleague(desk, actor.id, pressed.person.name)
    return Pressing(pressed, session, await round_of(ctx, session.lead, desk), desk, actor)


async def _turn_page(ctx: Context, pressing: Pressing, meaning: OpenMenu | CloseMenu) -> None:
    """Open a menu in place of the card's buttons, or bring those back."""
    lead = pressing.session.lead.number
    if isinstance(meaning, CloseMenu):
        await open_menus.close(ctx, lead)
    elif (denied := neither_theirs_nor_free(pressing.round, pressing.actor, pressing.desk)) is not None:
        await _refuse(ctx, pressing, denied)
        return
    else:
        await open_menus.put(ctx, lead, meaning, opener=pressing.actor.id)
    await show(ctx, pressing.session, pressing.round, pressing.desk)
    ctx.toast(pressing.pressed.callback_id)


async def _do(ctx: Context, pressing: Pressing, meaning: PressMeaning | None) -> None:
    match meaning:
        case None:
            await answer_by_button(ctx, pressing.pressed, pressing.session)
        case RevealContact():
            await _reveal(ctx, pressing)
        case OpenMenu() | CloseMenu():
            await _toast(ctx, pressing.pressed, "press.unknown")
        case _:
            await _act(ctx, pressing, meaning)


async def _act(ctx: Context, pressing: Pressing, act: PersonsAct) -> None:
    pressed = pressing.pressed
    here = Place(chat=pressed.chat, message_id=pressed.message_id) if pressed.message_id is not None else None
    where = ActPlace(await _private(ctx, pressed), here)
    if isinstance(act, WinAgain):
        act = await another_deal(ctx, pressing.session.lead.number, pressing.actor)
    if isinstance(act, AskFirst) and act.question is DeskQuestion.SAME_PERSON:
        act = replace(act, twins=await leads.twins(ctx.tx, pressing.session.lead))
    if isinstance(act, Merge):
        done = await merge(ctx, MergeAsked(act.actor, pressing.session.lead.number, act.into), pressing.desk)
    else:
        done = await do(ctx, pressing.session, act, pressing.desk, where=where)
    if isinstance(done, Denied):
        await _refuse(ctx, pressing, done)
        return
    if isinstance(act, WinAgain | TakeDealBack | Merge):
        await questions.drop(ctx, done.session.lead.number)
    if isinstance(act, WinAgain) and act.deal is None:
        await do(ctx, done.session, AskFirst(pressing.actor, DeskQuestion.AMOUNT), pressing.desk, where=where)
    if await _leads_to_start(ctx, pressing, done):
        return
    await _answer(ctx, pressed, done)


async def _private(ctx: Context, pressed: SalesPress) -> AskedIn | None:
    if pressed.chat < 0:
        return None
    return AskedIn(pressed.chat, await language_for(ctx.tx, ctx.config, pressed.person))


async def _leads_to_start(ctx: Context, pressing: Pressing, done: Acted) -> bool:
    """Lead a new owner, whom the bot cannot write to yet, to where they get the contact; False for any other."""
    is_new = done.session.lead.owner == pressing.actor.id != done.lead_before.owner
    if not is_new or not awaits_start(ctx, done.session.lead, done.round, pressing.desk):
        return False
    ctx.effects.open_link(
        pressing.pressed.callback_id, start_link(ctx.config.bot_username, pressing.pressed.button.card)
    )
    return True


async def _reveal(ctx: Context, pressing: Pressing) -> None:
    """Send the contact to the owner in private; who never pressed Start is led there."""
    lead, pressed = pressing.session.lead, pressing.pressed
    if pressing.round.owner != pressing.actor.id or not pressing.actor.is_at_desk:
        await _refuse(ctx, pressing, not_the_owners(pressing.round, pressing.actor))
    elif pressing.round.is_shut or not has_contact(lead):
        await _toast(ctx, pressed, "press.unknown")
    elif not can_be_written_to(ctx, pressing.actor.id, pressing.desk):
        ctx.effects.open_link(pressed.callback_id, start_link(ctx.config.bot_username, pressed.button.card))
    else:
        await give(ctx, lead, pressing.desk)
        language = await language_for(ctx.tx, ctx.config, pressed.person)
        ctx.toast(pressed.callback_id, catalogue.text("desk", "number.sent", language))


async def _refuse(ctx: Context, pressing: Pressing, denied: Denied | None = None, *, menu: int | None = None) -> None:
    """Say to who pressed why nothing was done."""
    language = await language_for(ctx.tx, ctx.config, pressing.pressed.person)
    telling = replace(telling_of(ctx, pressing.desk, pressing.session.lead), language=language)
    text = menu_refusal(menu, telling) if menu is not None else ""
    ctx.toast(pressing.pressed.callback_id, refusal(denied, telling) if denied is not None else text, alert=True)


async def _answer(ctx: Context, pressed: SalesPress, done: Acted) -> None:
    key = _SAID.get(pressed.button.act)
    if key is None:
        ctx.toast(pressed.callback_id)
        return
    language = await language_for(ctx.tx, ctx.config, pressed.person)
    ctx.toast(pressed.callback_id, catalogue.text("sales", key, language, number=done.session.lead.number))


async def _toast(ctx: Context, pressed: SalesPress, key: str) -> None:
    language = await language_for(ctx.tx, ctx.config, pressed.person)
    ctx.toast(pressed.callback_id, catalogue.text("sales", key, language), alert=True)
