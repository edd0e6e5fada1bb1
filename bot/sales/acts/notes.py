"""Notes about leads, and the answers to replies that go nowhere.

A note is a reply to any message of ours in the sales group that is about one lead, and has a line that begins with
//. It is for colleagues; the person reads it in the file of /mydata.
"""

import unicodedata
from datetime import datetime, timedelta

from bot.context.context import Context
from bot.context.effects import Ephemeral
from bot.sales.acts.questions import is_question
from bot.sales.card_messages import card_key
from bot.sales.people.desk_context import desk_context
from bot.sales.rounds.acting import round_of
from bot.sales.rounds.telling import telling_of
from bot.staff.command_context import ChatPlace, answer_row
from bot.updates.content.written_here import GroupContent
from bot.updates.incoming import GroupReply
from conversations.desk.notices.refusals import refusal
from conversations.desk.rounds.values.moves import Denial
from conversations.desk.rounds.who import denied
from conversations.language import catalogue
from storage.installation import state
from storage.outbox.places import CardSubject, subject_of
from storage.people import leads, ledger
from storage.people.ledger import WrittenMessage
from storage.records.ledger import Entry, EntryKind
from storage.records.record import Json, Moment, Record, as_json, check_moment, from_json
from storage.records.talk import TelegramUser
from storage.sales import desk_people

SIGN = "//"
RECEIPT = "👌"
"""One of the emoji that Telegram allows as a reaction: https://core.telegram.org/bots/api#reactiontypeemoji"""
HINT_EVERY = timedelta(minutes=1)
_SLASHES = str.maketrans("\uff0f\u2215\u2044", "///")
"""Slashes of other keyboards: full-width, of division, of fractions."""
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
    noted: bool = False
    """Whether they know who reads their notes: they are told with their first one."""

    def __post_init__(self) -> None:
        """Check the range of the moment."""
        if self.hinted is not None:
            check_moment(self.hinted)


def is_note(text: str) -> bool:
    """Tell whether a message is a note: it, or a later line of it, begins with //; no such line goes to a prospect."""
    return any(_begins_with_sign(line) for line in text.splitlines())


def words_of(text: str) -> str:
    """Return the words of a note without the // at its beginning."""
    bare = _without_invisible(text)
    return (bare[len(SIGN) :] if _begins_with_sign(bare) else bare).strip()


def _begins_with_sign(line: str) -> bool:
    return _without_invisible(line)[: len(SIGN)].translate(_SLASHES) == SIGN


def _without_invisible(text: str) -> str:
    """Return a text from its first letter that shows: writers of Persian begin lines with direction marks."""
    shown = next((place for place, letter in enumerate(text) if not is_blank(letter)), len(text))
    return text[shown:]


async def calls_a_colleague(ctx: Context, content: GroupContent) -> bool:
    """Tell whether a message mentions somebody of the desk: it is said to them."""
    mentions = content.mentions
    if not mentions:
        return False
    desk = (await desk_people.everyone(ctx.tx)).good
    known = {each.id for each in desk} | {each.username.lower() for each in desk if each.username}
    return not known.isdisjoint(mentions)


async def refuse_left_behind(ctx: Context, reply: GroupReply) -> None:
    """Say what became of a lead whose card, or the question about it, was left behind in a former group."""
    if reply.answers is None:
        return
    about = await subject_of(ctx.tx, chat=reply.chat, message_id=reply.answers)
    lead = None if about is None or about.lead < 0 or reply.edited else await leads.load(ctx.tx, about.lead)
    if lead is None or about is None or not (about.key == card_key(lead) or is_question(about.key)):
        return
    desk = await desk_context(ctx.tx, ctx.config, ctx.now)
    round_ = await round_of(ctx, lead, desk)
    await say(ctx, reply, refusal(denied(round_, Denial.OLD), telling_of(ctx, desk, lead)), slot="left")


async def take(ctx: Context, reply: GroupReply, about: CardSubject | None) -> None:
    """Keep a note about a lead: the words after //, or all of them where they mention a colleague."""
    text = words_of(reply.text)
    if reply.album:  # the hint is not for its other pieces, which have no words
        last = await _last(ctx, reply.person.telegram_id)
        await _remember(ctx, reply.person.telegram_id, last.replace(album=reply.album))
    if about is None or (about.lead > 0 and await leads.load(ctx.tx, about.lead) is None):
        await answer(ctx, reply, "note.no_lead")
    elif is_blank(text):
        await answer(ctx, reply, "note.empty", number=abs(about.lead))
    elif about.lead < 0:
        await answer(ctx, reply, "note.test")
    elif not (reply.edited and await is_kept(ctx, about.lead, text, message=_note_in(reply))):
        await _keep(ctx, reply, about.lead, text)


def is_blank(text: str) -> bool:
    """Tell whether a text shows nothing: it is empty, or made of spaces and invisible characters."""
    return all(unicodedata.category(letter)[0] in "CZ" for letter in text)


async def is_kept(ctx: Context, number: int, text: str, *, message: WrittenMessage) -> bool:
    """Tell whether this is the note that a message has already: Telegram reports edits that change no word."""
    note = await ledger.of_message(ctx.tx, number, message)
    return note is not None and note.data.get("text") == text


def _note_in(reply: GroupReply) -> WrittenMessage:
    return WrittenMessage(EntryKind.NOTE, reply.message_id, reply.chat)


async def was_answered(ctx: Context, reply: GroupReply) -> bool:
    """Tell whether another piece of the same album was answered, or kept as a note; if not, this one is now."""
    if not reply.album:
        return False
    last = await _last(ctx, reply.person.telegram_id)
    if last.album == reply.album:
        return True
    await _remember(ctx, reply.person.telegram_id, last.replace(album=reply.album))
    return False


async def belongs_to_note(ctx: Context, reply: GroupReply) -> bool:
    """Tell whether a piece belongs to an album that was answered, or is a note: its words stand under another piece."""
    return bool(reply.album) and (await _last(ctx, reply.person.telegram_id)).album == reply.album


async def keep_words(
    ctx: Context, person: TelegramUser, number: int, text: str, *, message: WrittenMessage, edited: bool = False
) -> None:
    """Keep words of a colleague's message as a note about a lead."""
    data: dict[str, Json] = {"text": text, "name": person.name, "message": message.number, "chat": message.chat}
    if edited:
        data["edited"] = True
    entry = Entry(kind=EntryKind.NOTE, at=ctx.now, actor=person.telegram_id, update_id=ctx.update_id, data=data)
    await ledger.add(ctx.tx, number, (entry,))


async def _keep(ctx: Context, reply: GroupReply, number: int, text: str) -> None:
    await keep_words(ctx, reply.person, number, text, message=_note_in(reply), edited=reply.edited)
    keys = ["note.first"] if await is_first_note(ctx, reply.person.telegram_id) else []
    keys += ["note.by_line"] if is_note(reply.text) and not _begins_with_sign(reply.text) else []
    keys += ["note.without_media"] if reply.media else []
    ctx.effects.ephemeral.append(_receipt(ctx, reply, answered=bool(keys)))
    if keys:
        language = ctx.config.funnel.sales_language
        lines = (catalogue.text("sales", key, language, number=number) for key in keys)
        await say(ctx, reply, "\n".join(lines), slot=keys[0])


def _receipt(ctx: Context, reply: GroupReply, *, answered: bool) -> Ephemeral:
    """Return the reaction that acknowledges a note; where the group allows none, a line without sound instead.

    `answered`: whether words acknowledge it already.
    """
    here: dict[str, Json] = {"chat_id": reply.chat, "message_id": reply.message_id}
    reaction: list[Json] = [{"type": "emoji", "emoji": RECEIPT}]
    if answered:
        return Ephemeral("setMessageReaction", here | {"reaction": reaction})
    line = answer_row("", _place(reply), catalogue.text("sales", "note.kept", ctx.config.funnel.sales_language))
    said: dict[str, Json] = {"chat_id": reply.chat, **line.body, "disable_notification": True}
    return Ephemeral("setMessageReaction", here | {"reaction": reaction}, refused=("sendMessage", said))


async def answer_edit(ctx: Context, reply: GroupReply, about: CardSubject) -> None:
    """Say that a note stays when its // was edited away; other edits change nothing."""
    if about.lead < 0:
        return
    if await ledger.of_message(ctx.tx, about.lead, _note_in(reply)) is not None:
        text = catalogue.text("desk", "error.edit", ctx.config.funnel.sales_language)
        await say(ctx, reply, text, slot="error.edit")


async def hint(ctx: Context, reply: GroupReply, about: CardSubject) -> None:
    """Say where a reply goes, not more than once a minute to one person."""
    last = await _last(ctx, reply.person.telegram_id)
    if (reply.album and last.album == reply.album) or _is_recent(last.hinted, ctx.now):
        return
    await _remember(ctx, reply.person.telegram_id, last.replace(hinted=ctx.now, album=reply.album))
    await answer(ctx, reply, "note.late" if about.key.endswith(QUESTIONS) else "note.hint")


def _is_recent(hinted: datetime | None, now: datetime) -> bool:
    # A date ahead comes from a clock that was wrong.
    return hinted is not None and timedelta() <= now - hinted < HINT_EVERY


async def is_first_note(ctx: Context, person: int) -> bool:
    """Tell whether somebody has not been told yet who reads their notes; now they are."""
    last = await _last(ctx, person)
    if not last.noted:
        await _remember(ctx, person, last.replace(noted=True))
    return not last.noted


async def _last(ctx: Context, person: int) -> Answered:
    return await state.load(ctx.tx, _key(person), read_answered) or Answered()


async def _remember(ctx: Context, person: int, answered: Answered) -> None:
    await state.put(ctx.tx, _key(person), as_json(answered))


async def answer(ctx: Context, reply: GroupReply, key: str, **values: str | int) -> None:
    """Answer a reply with a text of sales."""
    await say(ctx, reply, catalogue.text("sales", key, ctx.config.funnel.sales_language, **values), slot=key)


async def say(ctx: Context, reply: GroupReply, text: str, *, slot: str, about: int | None = None, **more: Json) -> None:
    """Answer a reply with words, without sound."""
    row = answer_row(f"u{ctx.update_id}:reply", _place(reply), text, about=about, disable_notification=True, **more)
    # Of the same answers to one colleague only the newest waits: a flood of replies is no flood of answers.
    await ctx.send([row.replace(slot=f"{slot}:{reply.person.telegram_id}")])


def _place(reply: GroupReply) -> ChatPlace:
    return ChatPlace(reply.chat, reply.thread, reply.message_id)


def read_answered(kept: str) -> Answered:
    """Return what is stored about a colleague's last answered reply."""
    return from_json(Answered, kept)


def _key(person: int) -> str:
    return f"{KEYS}{person}"
