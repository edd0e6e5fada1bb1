"""Erasure: all data of a person is deleted at once, and messages about them in the sales group are blanked."""

from collections.abc import Mapping, Sequence
from datetime import datetime

import structlog
from msgspec.structs import replace

from bot.context.context import Context
from bot.prospects.replies import stream_of
from bot.sales import group as sales_group
from bot.sales.after_sale.referred_cards import show_without_referrer
from bot.sales.clock.pings import refresh_list
from bot.sales.one_person.parting import leave
from bot.sales.people.desk_context import desk_context
from bot.sales.relay import first_replies
from bot.sales.removal.removals import Erased, Owner, removal_rows
from bot.sales.topics.topic_rows import removals_of
from bot.staff.notify import notify_all
from bot.updates.incoming import FromProspect
from conversations.funnel.first_language import first_language
from conversations.language import catalogue
from conversations.language.direction import with_whole_commands
from conversations.turn.buttons import Act, ActButton
from conversations.turn.events import Event, Pressed
from conversations.turn.turn import Say, Turn
from storage.maintenance import retention
from storage.messages import FAREWELL_SLOT, ErasureLeftovers, Message, Trace
from storage.people import erasure, leads
from storage.records.lead import Lead, RetentionPolicy
from storage.records.record import Json, Language
from storage.sales import lead_topics, referrals

OF_NO_UPDATE = 0
"""The update id of an erasure by age: no earlier update can bring the person back."""

log = structlog.get_logger(__name__)


async def erase(ctx: Context, lead: Lead, turn: Turn) -> None:
    """Erase a person, blank every message about them in the sales group, and send a farewell."""
    await ctx.alone()
    gone = catalogue.text("sales", "card.erased", ctx.config.funnel.sales_language, number=lead.number)
    had_another = await leave(ctx, lead.number)
    left = await _erase_everywhere(ctx, lead.number, gone, update_id=ctx.update_id)
    await _tell_of_another_bots(ctx, {lead.number: left})
    rows = []
    cards = [trace for trace in left.traces if trace.stream.startswith("lead:")]
    if lead.owner is not None and cards:
        sales = await sales_group.last_chat(ctx.tx, ctx.config)
        card = next((trace for trace in cards if trace.chat == sales), None)
        rows.append(_tell_owner(lead.number, gone, card, ctx.update_id))
    said = [reply for reply in turn.replies if isinstance(reply, Say)]
    if had_another:
        said = [_with_other_account(reply, turn.language) for reply in said]
    rows += [_farewell(reply, lead.telegram_id, turn.language, ctx.update_id) for reply in said]
    await ctx.send(rows)
    await refresh_list(ctx, await desk_context(ctx.tx, ctx.config, ctx.now))


async def erase_outlived(ctx: Context, numbers: Sequence[int], *, keeping: RetentionPolicy, at: datetime) -> int:
    """Erase those of these leads who, at `at`, have been silent for the whole retention time; return their number.

    They get no message.
    """
    language, erased = ctx.config.funnel.sales_language, dict[int, ErasureLeftovers]()
    for number in numbers:
        if await retention.is_outlived(ctx.tx, number, keeping, at=at):
            gone = catalogue.text("sales", "card.expired", language, number=number)
            await leave(ctx, number)
            erased[number] = await _erase_everywhere(ctx, number, gone, update_id=OF_NO_UPDATE)
    await _tell_of_another_bots(ctx, erased)
    if erased:
        await refresh_list(ctx, await desk_context(ctx.tx, ctx.config, ctx.now))
    return len(erased)


async def _erase_everywhere(ctx: Context, number: int, gone: str, *, update_id: int) -> ErasureLeftovers:
    """Erase a person from the database, and queue rows that take their words out of other people's chats."""
    lead, topics = await leads.load(ctx.tx, number), await lead_topics.made_for(ctx.tx, number)
    if lead is not None:
        await first_replies.forget(ctx, lead)
    brought = await referrals.brought_by(ctx.tx, number)
    left = await erasure.erase(ctx.tx, number, update_id=update_id, at=ctx.now)
    language, sales = ctx.config.funnel.sales_language, await sales_group.last_chat(ctx.tx, ctx.config)
    ctx.effects.erased = True
    ctx.effects.superseded.extend(left.withdrawn)
    await ctx.send(removal_rows(left, Erased(number, update_id, gone, language, sales, _owner_of(lead, ctx.now))))
    await ctx.send(removals_of(number, topics, language))
    await show_without_referrer(ctx, brought)
    return left


def _owner_of(lead: Lead | None, now: datetime) -> Owner | None:
    if lead is None or lead.owner is None or lead.claimed_at is None:
        return None
    return Owner(lead.owner, lead.claimed_at, now)


async def _tell_of_another_bots(ctx: Context, erased: Mapping[int, ErasureLeftovers]) -> None:
    """Tell the admins whose messages only a person can delete, because another bot sent them."""
    left = {number: each.of_another_bot for number, each in erased.items() if each.of_another_bot}
    if not left:
        return
    numbers, count = ", ".join(map(str, left)), sum(left.values())
    log.warning("left_by_another_bot", leads=numbers, messages=count, hint="delete them by hand in the group")
    key = "erased.another_bot"
    slot = f"{key}:{numbers}"  # each message names other people
    await notify_all(ctx, key, slot=slot, numbers=numbers, count=count)


async def say_old(ctx: Context, pressed: FromProspect) -> None:
    """Tell an unknown person that their button is old; neither they nor this answer are stored."""
    person = pressed.person
    language = first_language(ctx.config.funnel, "", person.language_code)
    text = catalogue.text("prospect", "old_button", language)
    if pressed.callback_id is not None:
        ctx.toast(pressed.callback_id, text)
    if not _is_goodbye(pressed.event):
        # In a stream of its own: in theirs it would supersede a farewell that still waits.
        row = _farewell(Say("old_button", f"{text} /start"), person.telegram_id, language, ctx.update_id)
        await ctx.send([row.replace(stream=row.key)])


def _is_goodbye(event: Event) -> bool:
    """Tell whether this is a second tap on the button that erased them, which was answered already."""
    match event:
        case Pressed(ActButton(_, Act.FORGET_YES)):
            return True
        case _:
            return False


def _tell_owner(number: int, text: str, card: Trace | None, update_id: int) -> Message:
    """Return the message to the lead's owner, as a reply to the card where that stands in the group."""
    body: dict[str, Json] = {"text": text}
    if card is not None:
        body["reply_parameters"] = {
            "chat_id": card.chat, "message_id": card.message_id, "allow_sending_without_reply": True
        }  # fmt: skip
    return Message(
        key=f"erased:{update_id}:told",
        stream=f"erased:{number}",
        chat=None,
        method="sendMessage",
        body=body,
    )


def _with_other_account(reply: Say, language: Language) -> Say:
    """Return a farewell that says that another account of theirs is still known."""
    return replace(reply, text=f"{reply.text}\n\n{catalogue.text('prospect', 'forgotten_elsewhere', language)}")


def _farewell(reply: Say, chat: int, language: Language, update_id: int) -> Message:
    """Return the farewell; its row is deleted once sent, because it names the recipient."""
    return Message(
        key=f"bye:{update_id}:{reply.name}",
        stream=stream_of(chat),
        chat=chat,
        method="sendMessage",
        body={"text": with_whole_commands(reply.text, language), "reply_markup": {"remove_keyboard": True}},
        slot=FAREWELL_SLOT,
    )
