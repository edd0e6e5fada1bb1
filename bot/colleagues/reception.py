"""Private messages: a colleague's are answered here, all others begin or continue a person's talk.

A colleague who has a talk of their own keeps it: only /start and /help answer them as a colleague.
"""

from typing import assert_never

from bot.colleagues import greeting
from bot.context.context import Context
from bot.prospects import talk
from bot.sales.members import role_of
from bot.staff.language import language_for
from bot.staff.roles import Role
from bot.updates.incoming import FromProspect
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
    SentMedia,
    SharedContact,
    Started,
    UnblockedBot,
    Wrote,
)
from storage.people import sessions, topics
from storage.people.sessions import KnownPerson


async def receive(ctx: Context, incoming: FromProspect) -> None:
    """Answer a private message."""
    await ctx.tx.hold(incoming.person.telegram_id)
    found = await sessions.look_up(ctx.tx, incoming.person.telegram_id)
    role = await _role_to_answer(ctx, incoming, found)
    if role is None:
        await talk.handle(ctx, incoming, found.session)
        return
    if found.session is None and ctx.place is not None:
        await topics.remember_topic(ctx.tx, incoming.person.telegram_id, ctx.place.topic)
    await _answer(ctx, incoming, role, has_talk=found.session is not None)


async def _role_to_answer(ctx: Context, incoming: FromProspect, found: KnownPerson) -> Role | None:
    """Return the role of a colleague who is to be answered as one; a prospect's road has no query for it."""
    telegram_id = incoming.person.telegram_id
    if not found.may_be_colleague and telegram_id not in ctx.config.admins:
        return None
    if found.session is not None and not _is_for_colleagues(incoming.event):
        return None
    return await role_of(ctx.tx, ctx.config, telegram_id)


def _is_for_colleagues(event: Event) -> bool:
    return isinstance(event, Started) or event == Asked(Command.HELP)


async def _answer(ctx: Context, incoming: FromProspect, role: Role, *, has_talk: bool) -> None:
    person = incoming.person
    match incoming.event:
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
        case Asked() | Wrote() | SharedContact() | SentMedia():
            await greeting.say_not_kept(ctx, person)
        case Edited() | BlockedBot() | UnblockedBot() | DecayDue():
            pass
        case unknown:
            assert_never(unknown)


async def _stop_spinning(ctx: Context, incoming: FromProspect, *, told: bool = False) -> None:
    """Answer a press; on a button of a talk that they no longer have, say so."""
    if incoming.callback_id is None:
        return
    language = await language_for(ctx.tx, ctx.config, incoming.person)
    ctx.toast(incoming.callback_id, catalogue.text("prospect", "old_button", language) if told else "")
