"""What an update is, and which room answers it."""

import structlog
from msgspec.structs import replace

from bot.admin import commands, lead_page
from bot.colleagues import greeting, reception
from bot.context.context import Context
from bot.sales import group_events
from bot.sales.acts import presses
from bot.sales.acts.answers import take_private_reply, take_reply
from bot.sales.contacts import starting
from bot.sales.people import presence
from bot.sales.relay import group_replies, reactions
from bot.sales.test_talks import card_presses
from bot.staff import owner_link
from bot.updates.incoming import (
    AdminPress,
    AnonymousCommand,
    ColleaguePress,
    CommandFrom,
    FromProspect,
    GroupGreeting,
    GroupMembership,
    GroupMoved,
    GroupReply,
    Ignored,
    Incoming,
    Reacted,
    SalesPress,
    WordsFromAdmin,
)
from bot.updates.parse import read_update
from bot.updates.update import Update
from conversations.desk.notices.revealed import read_start
from conversations.turn.events import Started, Wrote
from storage.people import topics
from storage.records.talk import TelegramUser

log = structlog.get_logger(__name__)


async def answer(ctx: Context, update: Update) -> None:
    """Read an update, and hand it to the room that answers it."""
    await _answer(ctx, _incoming(ctx, update))


def _incoming(ctx: Context, update: Update) -> Incoming:
    """Read an update; one that python-telegram-bot refuses is read from its JSON, counted and logged."""

    def refused(error: Exception) -> None:
        log.warning("update_read_from_json", update_id=update.id, kind=update.kind, error=type(error).__name__)
        ctx.effects.happened.append(("read_from_json", ""))

    return read_update(update, bot_username=ctx.config.bot_username, refused=refused)


async def _answer(ctx: Context, incoming: Incoming) -> None:
    if not isinstance(incoming, FromProspect | Ignored):
        await ctx.alone()
    if isinstance(incoming, SalesPress | ColleaguePress | AdminPress):
        await presence.back_by_press(ctx, incoming.person.telegram_id)
    match incoming:
        case FromProspect():
            await _from_private(ctx, incoming)
        case SalesPress():
            if not await card_presses.handle(ctx, incoming):
                await presses.handle(ctx, incoming)
        case ColleaguePress():
            await reception.press(ctx, incoming)
        case AdminPress():
            await commands.press(ctx, incoming)
        case CommandFrom():
            await _command(ctx, incoming)
        case WordsFromAdmin():
            await lead_page.take_reason(ctx, incoming)
        case GroupReply():
            await _group_reply(ctx, incoming)
        case Reacted():
            await reactions.handle(ctx, incoming)
        case GroupMoved() | GroupMembership():
            await group_events.handle(ctx, incoming)
        case GroupGreeting():
            await greeting.answer_in_group(ctx, incoming)
        case AnonymousCommand():
            await commands.answer_anonymous(ctx, incoming)
        case Ignored(reason):
            log.debug("update_ignored", update_id=ctx.update_id, reason=reason)


async def _from_private(ctx: Context, incoming: FromProspect) -> None:
    """Handle a private message: a prospect's, unless it redeems an owner link or is a reason that an admin owes us."""
    person = incoming.person
    match incoming.event:
        case Started(payload) if payload.startswith(owner_link.PREFIX) and payload not in ctx.config.funnel.sources:
            if await owner_link.redeem(ctx, person, payload):
                await presence.has_started(ctx, person.telegram_id)
                await _note_topic(ctx, person)
                return
            # No campaign brought them: a used or forged secret is not a source.
            incoming = replace(incoming, event=Started())
        case Started(payload) if read_start(payload) and payload not in ctx.config.funnel.sources:
            result = await starting.start(ctx, person.telegram_id, payload)
            if result == "given":
                await _note_topic(ctx, person)
                return
            if result == "refused":  # another's card brings nobody either
                incoming = replace(incoming, event=Started())
        case Wrote(text):
            if await take_private_reply(ctx, incoming, text):
                await _note_topic(ctx, person)
                return
            if await lead_page.take_reason(ctx, WordsFromAdmin(person, person.telegram_id, text)):
                await _note_topic(ctx, person)
                return
        case _:
            pass
    await reception.receive(ctx, incoming)


async def _command(ctx: Context, command: CommandFrom) -> None:
    """Handle a command that is not a prospect's: an admin's, or else plain words, so that no one learns what exists."""
    if await commands.answer(ctx, command):
        if command.private:
            await presence.has_started(ctx, command.person.telegram_id)
        await _note_topic(ctx, command.person)
        return
    if not command.private:
        return
    text = f"/{command.command} {command.words}".strip()
    await reception.receive(ctx, FromProspect(command.person, Wrote(text), message_id=command.message_id))


async def _group_reply(ctx: Context, reply: GroupReply) -> None:
    """Handle a reply to a message of ours in a group: the reason that an admin owes us, words to a prospect, a note."""
    if await take_reply(ctx, reply):
        return
    words = WordsFromAdmin(reply.person, reply.chat, reply.text, answers=reply.answers)
    is_reason = reply.answers is not None and not (reply.edited or reply.media)
    if not is_reason or not await lead_page.take_reason(ctx, words):
        await group_replies.handle(ctx, reply)


async def _note_topic(ctx: Context, admin: TelegramUser) -> None:
    """Remember the topic in which an admin wrote to the bot: what they get unasked goes there."""
    if ctx.place is not None and ctx.place.chat == admin.telegram_id:
        await topics.remember_topic(ctx.tx, admin.telegram_id, ctx.place.topic)
