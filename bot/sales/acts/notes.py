"""Replies to cards: one that begins with // is kept as a note about the lead, any other is kept nowhere, and answered.

A card is any message of ours in the sales group that is about one lead. Notes are for colleagues; the person reads them
in the file of /mydata.
"""

import unicodedata
from datetime import datetime, timedelta

from bot.context.context import Context
from bot.context.effects import Ephemeral
from bot.sales import group as sales_group
from bot.sales.card_messages import card_key
from bot.sales.people.desk_context import desk_context
from bot.sales.rounds.acting import round_of
from bot.sales.rounds.telling import telling_of
from bot.staff.command_context import ChatPlace, answer_row
from bot.updates.incoming import GroupReply
from bot.updates.senders import ANONYMOUS_ADMIN
from conversations.desk.notices.refusals import refusal
from conversations.desk.rounds.values.moves import Denial
from conversations.desk.rounds.who import denied
from conversations.language import catalogue
from storage.installation import state
from storage.outbox.places import CardSubject, subject_of
from storage.people import leads, ledger
from storage.records.ledger import Entry, EntryKind
from storage.records.record import Json, Moment, Record, as_json, check_moment, from_json

SIGN = "//"
RECEIPT = "👌"
"""One of the emoji that Telegram allows as a reaction: https://core.telegram.org/bots/api#reactiontypeemoji"""
HINT_EVERY = timedelta(minutes=1)
KEYS = "replied:"
"""Prefix of the state keys of colleagues' last replies that were answered."""
QUESTIONS = ":why"
"""What the outbox keys of questions to admins end with."""


class Answered(Record):
    """What a colleague was last told about their replies."""

    hinted: Moment | None = None
    """When they were told where replies go."""
    album: str = ""
    """The album of their last reply: its other pieces need no answer."""

    def __post_init__(self) -> None:
        """Check the range of the moment."""
        if self.hinted is not None:
            check_moment(self.hinted)


async def handle(ctx: Context, reply: GroupReply) -> None:
    """Keep a note, or say why a reply is not kept; replies to other messages change nothing.

    A card that was left behind in a former sales group takes none (DESK §8).
    """
    if not await sales_group.is_there(ctx.tx, ctx.config, reply.chat):
        await _refuse_left_behind(ctx, reply)
        return
    if reply.person.telegram_id == ANONYMOUS_ADMIN:
        if reply.text.lstrip().startswith(SIGN):
            await _answer(ctx, reply, "note.anonymous")
        return
    about = await subject_of(ctx.tx, chat=reply.chat, message_id=reply.answers)
    if reply.text.lstrip().startswith(SIGN):
        await _take_note(ctx, reply, about)
    elif about is not None and reply.edited:
        await _answer_edit(ctx, reply, about)
    elif about is not None:
        await _hint(ctx, reply, about)


async def _refuse_left_behind(ctx: Context, reply: GroupReply) -> None:
    about = await subject_of(ctx.tx, chat=reply.chat, message_id=reply.answers)
    lead = None if about is None or about.lead < 0 or reply.edited else await leads.load(ctx.tx, about.lead)
    if lead is None or about is None or about.key != card_key(lead):
        return
    desk = await desk_context(ctx.tx, ctx.config, ctx.now)
    round_ = await round_of(ctx, lead, desk)
    await _say(ctx, reply, refusal(denied(round_, Denial.OLD), telling_of(ctx, desk, lead)), slot="left")


async def _take_note(ctx: Context, reply: GroupReply, about: CardSubject | None) -> None:
    text = reply.text.lstrip().removeprefix(SIGN).strip()
    if reply.album:  # the hint is not for its other pieces, which have no words
        last = await state.load(ctx.tx, _key(reply), read_answered)
        await _remember(ctx, reply, hinted=None if last is None else last.hinted)
    if about is None or (about.lead > 0 and await leads.load(ctx.tx, about.lead) is None):
        await _answer(ctx, reply, "note.no_lead")
    elif is_blank(text):
        await _answer(ctx, reply, "note.empty", number=abs(about.lead))
    elif about.lead < 0:
        await _answer(ctx, reply, "note.test")
    elif not (reply.edited and await _is_kept(ctx, reply, about.lead, text)):
        await _keep(ctx, reply, about.lead, text)


def is_blank(text: str) -> bool:
    """Tell whether a text shows nothing: it is empty, or made of spaces and invisible characters."""
    return all(unicodedata.category(letter)[0] in "CZ" for letter in text)


async def _is_kept(ctx: Context, reply: GroupReply, number: int, text: str) -> bool:
    """Tell whether this is the note that the message has already: Telegram reports edits that change no word."""
    of_message = [note for note in await ledger.notes(ctx.tx, number) if note.data.get("message") == reply.message_id]
    return bool(of_message) and of_message[-1].data.get("text") == text


async def _keep(ctx: Context, reply: GroupReply, number: int, text: str) -> None:
    data: dict[str, Json] = {"text": text, "name": reply.person.name, "message": reply.message_id}
    if reply.edited:
        data["edited"] = True
    entry = Entry(
        kind=EntryKind.NOTE, at=ctx.now, actor=reply.person.telegram_id, update_id=ctx.update_id, data=data
    )  # fmt: skip
    await ledger.add(ctx.tx, number, (entry,))
    ctx.effects.ephemeral.append(_receipt(ctx, reply))
    if reply.media:
        await _answer(ctx, reply, "note.without_media", number=number)


def _receipt(ctx: Context, reply: GroupReply) -> Ephemeral:
    """Return the reaction that acknowledges a note; where the group allows none, a line without sound instead."""
    here: dict[str, Json] = {"chat_id": reply.chat, "message_id": reply.message_id}
    reaction: list[Json] = [{"type": "emoji", "emoji": RECEIPT}]
    line = answer_row("", _place(reply), catalogue.text("sales", "note.kept", ctx.config.funnel.sales_language))
    said: dict[str, Json] = {"chat_id": reply.chat, **line.body, "disable_notification": True}
    return Ephemeral("setMessageReaction", here | {"reaction": reaction}, refused=("sendMessage", said))


async def _answer_edit(ctx: Context, reply: GroupReply, about: CardSubject) -> None:
    """Say that a note stays when its // was edited away; other edits change nothing."""
    if about.lead < 0:
        return
    if any(note.data.get("message") == reply.message_id for note in await ledger.notes(ctx.tx, about.lead)):
        await _answer(ctx, reply, "note.stays")


async def _hint(ctx: Context, reply: GroupReply, about: CardSubject) -> None:
    """Say where a reply goes, not more than once a minute to one person."""
    last = await state.load(ctx.tx, _key(reply), read_answered)
    if last is not None and ((reply.album and last.album == reply.album) or _is_recent(last.hinted, ctx.now)):
        return
    await _remember(ctx, reply, hinted=ctx.now)
    await _answer(ctx, reply, "note.late" if about.key.endswith(QUESTIONS) else "note.hint")


def _is_recent(hinted: datetime | None, now: datetime) -> bool:
    # A date ahead comes from a clock that was wrong.
    return hinted is not None and timedelta() <= now - hinted < HINT_EVERY


async def _remember(ctx: Context, reply: GroupReply, *, hinted: datetime | None) -> None:
    await state.put(ctx.tx, _key(reply), as_json(Answered(hinted=hinted, album=reply.album)))


async def _answer(ctx: Context, reply: GroupReply, key: str, **values: str | int) -> None:
    await _say(ctx, reply, catalogue.text("sales", key, ctx.config.funnel.sales_language, **values), slot=key)


async def _say(ctx: Context, reply: GroupReply, text: str, *, slot: str) -> None:
    row = answer_row(f"u{ctx.update_id}:reply", _place(reply), text, disable_notification=True)
    # Of the same answers to one colleague only the newest waits: a flood of replies is no flood of answers.
    await ctx.send([row.replace(slot=f"{slot}:{reply.person.telegram_id}")])


def _place(reply: GroupReply) -> ChatPlace:
    return ChatPlace(reply.chat, reply.thread, reply.message_id)


def read_answered(kept: str) -> Answered:
    """Return what is stored about a colleague's last answered reply."""
    return from_json(Answered, kept)


def _key(reply: GroupReply) -> str:
    return f"{KEYS}{reply.person.telegram_id}"
