"""Private messages: a colleague's are answered here, those of a tester continue their test talk.

All others begin or continue a person's talk.

A colleague who has a talk of their own keeps it: only /start and /help answer them as a colleague.
"""

from typing import assert_never

from msgspec.structs import replace

from bot.colleagues import greeting, test_talk
from bot.context.context import Context
from bot.prospects import talk
from bot.sales.acts.notes import SIGN
from bot.sales.members import role_of
from bot.sales.people import presence
from bot.sales.test_talks.ending import end_if_not_allowed
from bot.staff import open_question
from bot.staff.language import language_for
from bot.staff.roles import Role
from bot.updates.callback_data import ColleagueAct
from bot.updates.incoming import ColleaguePress, FromProspect
from conversations.language import catalogue
from conversations.turn.buttons import LanguageButton
from conversations.turn.events import (
    Asked,
    BlockedBot,
    Command,
    DecayDue,
    Edited,
    Event,
    Pressed,
    ReturnDue,
    SentMedia,
    SharedContact,
    Started,
    UnblockedBot,
    Wrote,
)
from storage.people import sessions, test_talks, topics
from storage.people.sessions import KnownPerson
from storage.people.test_talks import TestTalk


async def receive(ctx: Context, incoming: FromProspect) -> None:
    """Answer a private message."""
    person = incoming.person.telegram_id
    await ctx.tx.hold(person)
    found = await sessions.look_up(ctx.tx, person, ctx.ahead.people)
    may_be_colleague = found.may_be_colleague or person in ctx.config.admins
    if may_be_colleague:
        await _note_colleague(ctx, incoming)
    if found.test is not None:
        await ctx.alone()
    if found.test is not None and await _is_of_test(ctx, incoming, found, found.test):
        return
    role = await _role_to_answer(ctx, incoming, found) if may_be_colleague else None
    if role is None:
        await talk.handle(ctx, _by_no_link_of_ours(ctx, incoming), found.session)
        return
    await ctx.alone()
    if found.session is None and ctx.place is not None:
        await topics.remember_topic(ctx.tx, person, ctx.place.topic)
    if not isinstance(incoming.event, BlockedBot | UnblockedBot):
        await greeting.give_menu(ctx, incoming.person, role)
    await _answer(ctx, incoming, role, has_talk=found.session is not None)


async def press(ctx: Context, pressed: ColleaguePress) -> None:
    """Answer a button that begins or continues a test talk."""
    person = pressed.person
    await ctx.tx.hold(person.telegram_id)
    language = await language_for(ctx.tx, ctx.config, person)
    role = await role_of(ctx.tx, ctx.config, person.telegram_id)
    if role is None:
        ctx.toast(pressed.callback_id, catalogue.text("sales", "test.colleagues_only", language), alert=True)
        return
    if pressed.act is ColleagueAct.START:
        await test_talk.begin(ctx, person, role)
        ctx.toast(pressed.callback_id)
        return
    test = await test_talks.of_tester(ctx.tx, person.telegram_id)
    if test is not None:
        await test_talk.go_on(ctx, test)
    ctx.toast(pressed.callback_id, "" if test is not None else catalogue.text("sales", "test.over", language))


async def _note_colleague(ctx: Context, incoming: FromProspect) -> None:
    """Note what a private message of somebody who may be a colleague tells, whatever it is answered with."""
    person = incoming.person.telegram_id
    if isinstance(incoming.event, BlockedBot):
        await presence.has_blocked(ctx, person)
        return
    await presence.has_started(ctx, person)
    if isinstance(incoming.event, Asked | Started):
        await open_question.drop(ctx.tx, person)


async def _is_of_test(ctx: Context, incoming: FromProspect, found: KnownPerson, test: TestTalk) -> bool:
    """Let a test talk have what its tester did; the test of a person who lost their right ends, and they are told."""
    if isinstance(incoming.event, BlockedBot | UnblockedBot):  # this is about the person
        return False
    if await end_if_not_allowed(ctx, test):
        return False
    if _is_our_link(ctx, incoming.event):
        await test_talk.say_it_runs(ctx, incoming.person)
        return True
    if found.session is None and ctx.place is not None:
        await topics.remember_topic(ctx.tx, incoming.person.telegram_id, ctx.place.topic)
    await test_talk.continue_test(ctx, incoming, test, has_lead=found.session is not None)
    return True


def _is_our_link(ctx: Context, event: Event) -> bool:
    """Tell whether they came by the link with which the group begins a test."""
    is_link = isinstance(event, Started) and event.payload == greeting.TRY_PAYLOAD
    return is_link and greeting.TRY_PAYLOAD not in ctx.config.funnel.sources


def _by_no_link_of_ours(ctx: Context, incoming: FromProspect) -> FromProspect:
    """Return what a prospect did: no campaign brought who came by that link."""
    return replace(incoming, event=Started()) if _is_our_link(ctx, incoming.event) else incoming


async def _role_to_answer(ctx: Context, incoming: FromProspect, found: KnownPerson) -> Role | None:
    """Return the role of a possible colleague, if they are to be answered as one."""
    if found.session is not None and not _is_for_colleagues(incoming.event):
        return None
    return await role_of(ctx.tx, ctx.config, incoming.person.telegram_id)


def _is_for_colleagues(event: Event) -> bool:
    return isinstance(event, Started) or event == Asked(Command.HELP)


async def _answer(ctx: Context, incoming: FromProspect, role: Role, *, has_talk: bool) -> None:
    person = incoming.person
    match incoming.event:
        case Started() as started if _is_our_link(ctx, started):
            await test_talk.begin(ctx, person, role)
        case Started():
            await greeting.greet(ctx, person, role, has_talk=has_talk)
        case Asked(Command.HELP):
            await greeting.help_with(ctx, person, role, has_talk=has_talk)
        case Asked(Command.LANGUAGE):
            await greeting.choose_language(ctx, person)
        case Pressed(LanguageButton(_, language)):
            await greeting.set_language(ctx, person, language)
            await _stop_spinning(ctx, incoming)
        case Pressed():
            await _stop_spinning(ctx, incoming, told=True)
        case Asked():
            await greeting.say_for_customers(ctx, person)
        case Wrote(text) if text.lstrip().startswith(SIGN):
            await greeting.say_where_notes_go(ctx, person)
        case Wrote() | SharedContact() | SentMedia():
            await greeting.say_not_kept(ctx, person)
        case Edited() | BlockedBot() | UnblockedBot() | DecayDue() | ReturnDue():
            pass
        case unknown:
            assert_never(unknown)


async def _stop_spinning(ctx: Context, incoming: FromProspect, *, told: bool = False) -> None:
    """Answer a press; on a button of a talk that they no longer have, say so."""
    if incoming.callback_id is None:
        return
    language = await language_for(ctx.tx, ctx.config, incoming.person)
    ctx.toast(incoming.callback_id, catalogue.text("prospect", "old_button", language) if told else "")
