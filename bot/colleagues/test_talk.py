"""The test talk: a colleague is answered as a customer would be, beside the lead that they may be themselves.

It is a row of its own (`storage.people.test_talks`), so the tester's own lead and talk are not touched by anything that
happens in it, and no figure, list, reminder or export can find it.
"""

from msgspec.structs import replace
from telegram import InlineKeyboardButton

from bot.bot_api.markup import inline_keyboard
from bot.context.context import Context
from bot.funnels.versions import funnel_for
from bot.prospects import talk
from bot.prospects.data_file import data_files
from bot.prospects.replies import Recipient, messages
from bot.sales.lead_card import card_rows
from bot.sales.relay import group_budget
from bot.sales.test_talks.ending import end, end_later, language_of
from bot.staff.command_context import ChatPlace, answer_row
from bot.staff.language import chosen_language, language_for
from bot.staff.roles import Role
from bot.updates.callback_data import ColleagueAct, new_card_id, write_test_button
from bot.updates.incoming import FromProspect
from conversations.desk.cards.presses import CardAct, CardPress, write_press
from conversations.funnel.first_language import first_language
from conversations.funnel.model import Funnel
from conversations.funnel.reconciliation import CLOSED, TEST_SESSIONS
from conversations.language import catalogue
from conversations.talk.advance import advance
from conversations.turn.buttons import Act, ActButton, MarkButton, PressedButton
from conversations.turn.events import Asked, Command, Event, Pressed, Started
from conversations.turn.turn import NewAlert, NewQuietCard, Say, SendData, Turn
from storage.messages import Message
from storage.people import test_talks
from storage.people.test_talks import TestTalk
from storage.records.record import Language
from storage.records.talk import Session, TelegramUser

_ABOUT_OWN_DATA = (Asked(Command.STOP), Asked(Command.RESUME), Asked(Command.MY_DATA))


async def begin(ctx: Context, person: TelegramUser, role: Role) -> None:
    """Begin a test talk; while one runs, offer to go on with it or to remove it."""
    funnel, language = ctx.config.funnel, await chosen_language(ctx.tx, person.telegram_id)
    if language not in funnel.languages:
        language = first_language(funnel, "", person.language_code)
    test = await test_talks.begin(
        ctx.tx, person, card=new_card_id(), by_admin=role.is_admin, language=language, at=ctx.now
    )
    if test is None or test.session is None:
        await say_it_runs(ctx, person)
        return
    await end_later(ctx, test)
    await _note(ctx, test, "begun", ("test.begun",))
    await advance_test(ctx, test, test.session, Started(), has_lead=False)


async def say_it_runs(ctx: Context, person: TelegramUser) -> None:
    """Say that a test talk runs, and offer to go on with it or to remove it."""
    test = await test_talks.of_tester(ctx.tx, person.telegram_id)
    if test is None:
        return
    language = await language_for(ctx.tx, ctx.config, person)
    go_on = _label("go_on_test", language)
    buttons = [
        InlineKeyboardButton(go_on, callback_data=write_test_button(ColleagueAct.GO_ON)),
        _remove(test, language),
    ]
    text = catalogue.text("sales", "test.runs", language)
    await ctx.send([_row(ctx, test, "runs", text, buttons)])


async def go_on(ctx: Context, test: TestTalk) -> None:
    """Repeat what a test talk waits for."""
    if test.session is not None:
        await advance_test(ctx, test, test.session, Started(), has_lead=False)


async def continue_test(ctx: Context, incoming: FromProspect, test: TestTalk, *, has_lead: bool) -> None:
    """Advance a test talk by what its tester did; `has_lead`: they are a lead themselves, which stays as it is."""
    event = incoming.event
    if test.session is None:  # its row cannot be read
        await end(ctx, test, told="test.removed")
        if incoming.callback_id is not None:
            ctx.toast(incoming.callback_id)
        return
    session = talk.as_they_are_now(ctx, test.session, incoming)
    if isinstance(event, Pressed) and _is_of_their_lead(event.button):
        if incoming.callback_id is not None:
            text = catalogue.text("sales", "test.first", await language_of(ctx, test))
            ctx.toast(incoming.callback_id, text, alert=True)
        return
    placed = await talk.placed(ctx, session, event)
    turn = await advance_test(ctx, test, session, placed, has_lead=has_lead)
    if incoming.callback_id is not None:
        ctx.toast(incoming.callback_id, turn.toast)


def _is_of_their_lead(button: PressedButton | None) -> bool:
    """Tell whether a button belongs to the talk of the tester as a lead, not to the test."""
    return button is not None and (isinstance(button, MarkButton) or button.session < TEST_SESSIONS)


async def advance_test(ctx: Context, test: TestTalk, session: Session, event: Event, *, has_lead: bool) -> Turn:
    """Advance a test talk, and store it; return the turn."""
    funnel = await funnel_for(ctx, session.talk)
    turn = advance(session, event, funnel=funnel, now=ctx.now, update_id=ctx.update_id, keeping=ctx.config.keeping)
    ctx.in_test = True
    if turn.erased:
        await _erase(ctx, test, turn, has_lead=has_lead)
        return turn
    notes = _notes(session, turn, event, has_lead=has_lead)
    turn = _without_quiet_card(turn)
    after = Session(lead=turn.lead, talk=turn.talk, ledger=(*session.ledger, *turn.entries))
    await test_talks.save(ctx.tx, test, after)
    await ctx.send([*await _replies(ctx, turn, after, funnel), *await _cards(ctx, test, turn, after, funnel)])
    if notes:
        await _note(ctx, test, "note", notes)
    return turn


async def _erase(ctx: Context, test: TestTalk, turn: Turn, *, has_lead: bool) -> None:
    """Erase a test whose tester said /forget in it: their own lead stays until they say so outside of a test."""
    said = [reply for reply in turn.replies if isinstance(reply, Say)]
    to = Recipient(test.telegram_id, -test.number, turn.language)
    rows = messages(said, to, update_id=ctx.update_id, magnets=ctx.config.magnets, funnel=ctx.config.funnel)
    await ctx.send([row.replace(lead=None) for row in rows])
    await end(ctx, test, told="test.forgotten" if has_lead else "test.removed")


def _without_quiet_card(turn: Turn) -> Turn:
    """Return the turn without a quiet card: a test has none."""
    if not any(isinstance(alert, NewQuietCard) for alert in turn.alerts):
        return turn
    lead = turn.lead.replace(quiet=(), quiet_at=None, quiet_due=None)
    return replace(turn, lead=lead, alerts=())


def _notes(before: Session, turn: Turn, event: Event, *, has_lead: bool) -> tuple[str, ...]:
    """Return the keys of what the tester is told beside what a customer reads."""
    notes = []
    if event == Asked(Command.HELP) or (isinstance(event, Started) and before.talk is not None):
        notes.append("test.note")
    if any(isinstance(alert, NewQuietCard) for alert in turn.alerts):
        notes.append("test.quiet")
    if has_lead and (event in _ABOUT_OWN_DATA or _stops(event)):
        notes.append("test.own_stays")
    was_open = before.talk is None or before.talk.step not in CLOSED
    if was_open and turn.talk is not None and turn.talk.step in CLOSED:
        notes.append("test.done_card" if turn.lead.has_card and turn.lead.alerts else "test.done")
    elif any(isinstance(alert, NewAlert) for alert in turn.alerts):
        notes.append("test.card")
    return tuple(notes)


def _stops(event: Event) -> bool:
    return isinstance(event, Pressed) and isinstance(event.button, ActButton) and event.button.act is Act.STOP


async def _replies(ctx: Context, turn: Turn, after: Session, funnel: Funnel) -> list[Message]:
    to = Recipient(turn.lead.telegram_id, turn.lead.number, turn.language)
    rows = messages(turn.replies, to, update_id=ctx.update_id, magnets=ctx.config.magnets, funnel=funnel)
    if any(isinstance(reply, SendData) for reply in turn.replies):
        rows += await data_files(ctx, turn, entries=after.ledger)
    return rows


async def _cards(ctx: Context, test: TestTalk, turn: Turn, after: Session, funnel: Funnel) -> tuple[Message, ...]:
    if not turn.alerts:
        return ()
    alerts = await group_budget.within_budget(ctx.tx, turn.lead.number, turn.alerts)
    rows = await card_rows(ctx, after, alerts, card=test.card, funnel=funnel)
    return await group_budget.joined(ctx.tx, rows, alerts, language=funnel.sales_language)


async def _note(ctx: Context, test: TestTalk, name: str, keys: tuple[str, ...]) -> None:
    """Tell the tester something about the test, with [Remove]."""
    language = await language_of(ctx, test)
    text = "\n\n".join(catalogue.text("sales", key, language) for key in keys)
    await ctx.send([_row(ctx, test, name, text, [_remove(test, language)])])


def _row(ctx: Context, test: TestTalk, name: str, text: str, buttons: list[InlineKeyboardButton]) -> Message:
    key, place = f"u{ctx.update_id}:test_{name}", ChatPlace(test.telegram_id)
    return answer_row(key, place, text, about=-test.number, reply_markup=inline_keyboard([buttons]))


def _remove(test: TestTalk, language: Language) -> InlineKeyboardButton:
    data = write_press(CardPress(test.card, CardAct.REMOVE))
    return InlineKeyboardButton(_label("remove_test", language), callback_data=data)


def _label(name: str, language: Language) -> str:
    return catalogue.text("sales", f"button.{name}", language)
