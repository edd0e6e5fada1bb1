"""Before somebody's first words to a prospect they are asked once where a reply goes; until they press nothing goes.

Who has long written notes is asked, too: a reply went nowhere before. A question without an answer closes after a day.
"""

from datetime import timedelta

from msgspec.structs import replace

from bot.context.context import Context
from bot.sales.acts import notes
from bot.sales.people.desk_context import actor_of, desk_context, with_colleague
from bot.sales.relay.sending import GroupMessage, send, written_at
from bot.sales.rounds.buttons import card_ids, markup_of
from bot.sales.rounds.telling import deletion_of, telling_of
from bot.staff.command_context import ChatPlace, answer_row
from bot.staff.language import language_for
from bot.updates.content.written_here import GroupContent, GroupMedium
from bot.updates.incoming import GroupReply, SalesPress
from bot.updates.senders import is_command
from conversations.desk.cards.buttons import act_button
from conversations.desk.cards.presses import CardAct
from conversations.desk.notices.refusals import menu_refusal, refusal
from conversations.desk.rounds.values.moves import Denied
from conversations.language import catalogue
from storage.installation import state, timers
from storage.outbox.places import subject_of
from storage.people import leads, sessions
from storage.people.ledger import WrittenMessage
from storage.records.lead import Lead
from storage.records.ledger import EntryKind
from storage.records.record import Language, Moment, Record, as_json, check_moment, from_json
from storage.records.talk import Session
from storage.records.timer import FirstReplyTimer
from storage.sales import desk_people

KEYS = "first:"
"""Prefix of the state keys of messages that wait, and of the rows that ask; chat and number follow."""
WAITS = timedelta(days=1)
"""How long a question waits for its answer."""
_SEALED_AS = "state.value"
ACTS = (CardAct.SEND, CardAct.KEEP, CardAct.DROP)


class FurtherPiece(Record):
    """A piece of an album beside the one that is asked about."""

    message: int
    medium: GroupMedium
    words: str
    """Its caption, sealed: Telegram shows that of the answered piece alone."""


class FirstMessage(Record):
    """A message that waits for its author to say where it goes; its words are Telegram's to keep."""

    author: int
    lead: int
    answers: int | None = None
    """The prospect's message that it answers."""
    pieces: tuple[int, ...] = ()
    """The numbers of an album's messages."""
    further: tuple[FurtherPiece, ...] = ()
    album: str = ""
    at: Moment

    def __post_init__(self) -> None:
        """Check the range of the moment."""
        check_moment(self.at)


def read_first(kept: str) -> FirstMessage:
    """Return what is stored of a message that waits."""
    return from_json(FirstMessage, kept)


async def ask(ctx: Context, reply: GroupReply, lead: Lead, *, answers: int | None) -> None:
    """Ask the author where their message goes; a further piece of an album joins the first one."""
    key = _key(reply)
    waits = await state.load(ctx.tx, key, read_first)
    if waits is not None:
        await _put_piece(ctx, reply, waits)
        return
    author, pieces = reply.person.telegram_id, (reply.message_id,)
    first = FirstMessage(
        author=author, lead=lead.number, answers=answers, pieces=pieces, album=reply.album, at=written_at(ctx)
    )
    await state.put(ctx.tx, key, as_json(first))
    await timers.set(ctx.tx, FirstReplyTimer(key=key, due=ctx.now + WAITS, lead=lead.number))
    language = ctx.config.funnel.sales_language
    rows = (tuple(act_button(act, lead.number, language) for act in ACTS),)
    place = ChatPlace(reply.chat, reply.thread, reply.message_id)
    markup = markup_of(rows, await card_ids(ctx, rows))
    text = catalogue.text("desk", "reply.first", language)
    await ctx.send([answer_row(key, place, text, about=lead.number, **markup)])


async def _put_piece(ctx: Context, reply: GroupReply, waits: FirstMessage) -> None:
    """Store a further piece of an album with its newest words."""
    number, key = reply.message_id, _key(reply)
    words = ctx.tx.cipher.encrypt(reply.content.text, _SEALED_AS, f"{key}:{number}")
    others = tuple(each for each in waits.further if each.message != number)
    piece = FurtherPiece(message=number, medium=reply.content.medium, words=words)
    pieces = tuple(sorted({*waits.pieces, number}))
    await state.put(ctx.tx, key, as_json(waits.replace(pieces=pieces, further=(*others, piece))))


async def reword(ctx: Context, reply: GroupReply) -> bool:
    """Take the newest words of an edited message that waits; False for any other message.

    Of the piece that is asked about Telegram shows them.
    """
    waits = await state.load(ctx.tx, _key(reply), read_first)
    if waits is None or reply.message_id not in waits.pieces:
        return False
    if reply.message_id in [each.message for each in waits.further]:
        await _put_piece(ctx, reply, waits)
    return True


async def drop(ctx: Context, reply: GroupReply) -> None:
    """Ask no more where a message goes: it is a note now, or its album is."""
    key = _key(reply)
    if await state.load(ctx.tx, key, read_first) is not None:
        await _close(ctx, key)


async def drop_of(ctx: Context, author: int) -> None:
    """Stop asking an author who has left the desk: nobody else may say where their messages go."""
    for key, waits in (await state.load_all(ctx.tx, KEYS, read_first)).items():
        if waits.author == author:
            await _close(ctx, key)


async def expire(ctx: Context, timer: FirstReplyTimer) -> None:
    """Close a question that nobody answered, and tell its author that nothing went."""
    waits = await state.load(ctx.tx, timer.key, read_first)
    await timers.cancel(ctx.tx, timer.key)
    if waits is None:
        return
    await _close(ctx, timer.key)
    place = ChatPlace(_chat_of(timer.key), None, waits.pieces[0])
    text = catalogue.text("desk", "reply.over", ctx.config.funnel.sales_language)
    await ctx.send([answer_row(f"{timer.key}:over", place, text, about=waits.lead, disable_notification=True)])


async def _close(ctx: Context, key: str) -> None:
    """Take a question down: no button of it acts any more."""
    await state.remove(ctx.tx, key)
    await timers.cancel(ctx.tx, key)
    await ctx.send([deletion_of(key, chat=_chat_of(key))])


def _chat_of(key: str) -> int:
    return int(key.removeprefix(KEYS).partition(":")[0])


async def forget(ctx: Context, lead: Lead) -> None:
    """Ask no more about messages to somebody who is erased, nor about those that they wrote as a colleague."""
    for key, waits in (await state.load_all(ctx.tx, KEYS, read_first)).items():
        if waits.lead == lead.number or waits.author == lead.telegram_id:
            await state.remove(ctx.tx, key)
            await timers.cancel(ctx.tx, key)


def _key(reply: GroupReply) -> str:
    return f"{KEYS}{reply.chat}:{reply.album or reply.message_id}"


async def press(ctx: Context, pressed: SalesPress, session: Session) -> None:
    """Do what the author says about their message: send it, keep it as a note, or leave it.

    What was written to the card of a lead that was merged since is about the survivor.
    """
    if session.lead.merged_into is not None:
        survivor = await leads.survivor_of(ctx.tx, session.lead.number)
        session = await sessions.load_number(ctx.tx, survivor) or session
    subject = None
    if pressed.message_id is not None:
        subject = await subject_of(ctx.tx, chat=pressed.chat, message_id=pressed.message_id)
    key = subject.key if subject is not None else ""
    waits = await state.load(ctx.tx, key, read_first) if key.startswith(KEYS) else None
    if waits is None:
        await _toast(ctx, pressed, "error.late")
    elif waits.author != pressed.person.telegram_id:
        desk = await desk_context(ctx.tx, ctx.config, ctx.now)
        telling = replace(telling_of(ctx, desk, session.lead), language=await _language(ctx, pressed))
        ctx.toast(pressed.callback_id, menu_refusal(waits.author, telling), alert=True)
    else:
        await _close(ctx, key)
        await _decide(ctx, pressed, session, waits)


async def _decide(ctx: Context, pressed: SalesPress, session: Session, waits: FirstMessage) -> None:
    act, content = pressed.button.act, pressed.answered
    if act is CardAct.DROP:
        ctx.toast(pressed.callback_id)
        return
    if content is None:  # Telegram shows what is answered as long as it is there
        await _toast(ctx, pressed, "error.gone", number=session.lead.number)
        return
    if act is CardAct.KEEP or notes.is_note(content.text) or await notes.calls_a_colleague(ctx, content):
        await _keep(ctx, pressed, session, waits)  # it may have become a note since it was asked about
        return
    if is_command(content.text):
        await _toast(ctx, pressed, "error.kind")
        return
    person = await desk_people.load(ctx.tx, waits.author)
    if person is not None:
        await desk_people.put(ctx.tx, person.replace(replies=True))
    await _send(ctx, pressed, session, waits)


async def _keep(ctx: Context, pressed: SalesPress, session: Session, waits: FirstMessage) -> None:
    """Keep the words as a note, if an edit has not done so, and say what is kept."""
    assert pressed.answered is not None, "the caller has looked"
    content, number = pressed.answered, session.lead.number
    message = WrittenMessage(EntryKind.NOTE, waits.pieces[0], pressed.chat)
    text, language = notes.words_of(content.text), await _language(ctx, pressed)
    if notes.is_blank(text):
        ctx.toast(pressed.callback_id, catalogue.text("sales", "note.no_words", language), alert=True)
        return
    if not await notes.is_kept(ctx, number, text, message=message):
        await notes.keep_words(ctx, pressed.person, number, text, message=message)
    keys = ["note.first"] if await notes.is_first_note(ctx, pressed.person.telegram_id) else []
    keys += ["note.without_media"] if content.medium != "text" else []
    said = "\n".join(catalogue.text("sales", key, language, number=number) for key in keys or ["note.kept"])
    ctx.toast(pressed.callback_id, said, alert=bool(keys))


async def _send(ctx: Context, pressed: SalesPress, session: Session, waits: FirstMessage) -> None:
    assert pressed.answered is not None, "the caller has looked"
    actor = await actor_of(ctx.tx, ctx.config, waits.author)
    desk = await desk_context(ctx.tx, ctx.config, ctx.now)
    if actor.is_admin:
        desk = with_colleague(desk, actor.id, pressed.person.name)
    for piece in waits.pieces:
        content = _content_of(ctx, piece, pressed, waits)
        message = GroupMessage(pressed.chat, piece, content, waits.at, waits.answers, waits.album)
        done = await send(ctx, session, message, actor, desk)
        if isinstance(done, Denied):
            telling = replace(telling_of(ctx, desk, session.lead), language=await _language(ctx, pressed))
            ctx.toast(pressed.callback_id, refusal(done, telling), alert=True)
            return
        # The speaker is named now: the other pieces of an album need no name before them.
        session = await sessions.load_number(ctx.tx, session.lead.number) or done.session
    ctx.toast(pressed.callback_id)


def _content_of(ctx: Context, piece: int, pressed: SalesPress, waits: FirstMessage) -> GroupContent:
    """Return the content of a piece: Telegram shows the answered one alone, whose file is not the others'."""
    assert pressed.answered is not None, "the caller has looked"
    further = next((each for each in waits.further if each.message == piece), None)
    if further is None:
        return pressed.answered
    key = f"{KEYS}{pressed.chat}:{waits.album}:{piece}"
    words = ctx.tx.cipher.decrypt(further.words, _SEALED_AS, key)
    return replace(pressed.answered, text=words, entities=(), file_id="", medium=further.medium)


async def _language(ctx: Context, pressed: SalesPress) -> Language:
    return await language_for(ctx.tx, ctx.config, pressed.person)


async def _toast(ctx: Context, pressed: SalesPress, key: str, **values: int) -> None:
    text = catalogue.text("desk", key, await _language(ctx, pressed), **values)
    ctx.toast(pressed.callback_id, text, alert=True)
