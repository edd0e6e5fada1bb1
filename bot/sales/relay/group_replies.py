"""What a reply in the sales group means, or a message in a lead's topic: words to the prospect, a note, or neither.

Words go on where somebody replies to the lead's card, or to what the prospect wrote; in the lead's topic all words do.
A line that begins with // makes it a note, and so does the mention of a colleague, or that it answers a note. A
command, also another bot's, is neither. Answers to questions were taken before.
"""

from typing import NamedTuple

from bot.context.context import Context
from bot.sales import group as sales_group
from bot.sales.acts import notes
from bot.sales.card_messages import COPIED
from bot.sales.people import anonymity
from bot.sales.people.desk_context import actor_of, desk_context, with_colleague
from bot.sales.relay import edits, first_replies
from bot.sales.relay.sending import GroupMessage, send, written_at
from bot.sales.relay.taking_back import take_album_back
from bot.sales.rounds.acting import round_of
from bot.sales.rounds.buttons import card_ids, markup_of
from bot.sales.rounds.telling import telling_of
from bot.updates.incoming import AnonymousCommand, GroupReply
from bot.updates.senders import ANONYMOUS_ADMIN, CHANNEL, is_command
from conversations.desk.cards.buttons import act_button
from conversations.desk.cards.presses import CardAct
from conversations.desk.notices.refusals import refusal
from conversations.desk.rounds.decide import decide
from conversations.desk.rounds.values.acts import WriteMessage
from conversations.desk.rounds.values.context import DeskContext
from conversations.desk.rounds.values.moves import Denial, Denied
from conversations.desk.rounds.values.people import Actor
from conversations.language import catalogue
from storage.outbox.places import CardSubject, subject_of
from storage.people import leads, sessions
from storage.records.record import Json
from storage.records.round import Round
from storage.records.talk import Session
from storage.sales import desk_people, lead_topics, relays
from storage.sales.relays import RelayedMessage

TOPIC = "topic:"
"""Stands for the key of a row where a message answers nothing, in the topic of a lead."""
BLANKED = "🗑"
"""What the text in place of our messages about somebody erased begins with, in every language."""
_CARRIES = ("alert:", "quiet:", "said:", f"{COPIED}:", TOPIC)
"""What the keys of cards begin with, and of what prospects wrote."""


class Carrying(NamedTuple):
    """A message for a prospect, with all that decides about it."""

    reply: GroupReply
    about: CardSubject
    session: Session
    round: Round
    desk: DeskContext
    actor: Actor


async def handle(ctx: Context, reply: GroupReply) -> None:
    """Carry words to the prospect, keep a note, or say why neither is done; other talk changes nothing.

    Cards and questions that were left behind in a former sales group take none (DESK §8).
    """
    if not await sales_group.is_there(ctx.tx, ctx.config, reply.chat):
        await notes.refuse_left_behind(ctx, reply)
        return
    about = await _about(ctx, reply)
    if reply.person.telegram_id in (ANONYMOUS_ADMIN, CHANNEL):
        await _answer_anonymous(ctx, reply, about)
    elif reply.edited:
        await edits.handle(ctx, reply, about)
    elif notes.is_note(reply.text) or (about is not None and await _is_for_colleagues(ctx, reply)):
        if reply.album and about is not None:
            await take_album_back(ctx, reply, about.lead)
        await notes.take(ctx, reply, about)
    elif is_command(reply.text):  # another bot's, or one beside a photo, which Telegram takes as no command
        await _answer_command(ctx, reply, about)
    elif about is None:
        await _answer_about_nobody(ctx, reply)
    elif about.lead < 0:
        await notes.answer(ctx, reply, "reply.test")
    elif not about.key.startswith(_CARRIES):
        await notes.hint(ctx, reply, about)
    elif not await notes.belongs_to_note(ctx, reply):
        await _carry(ctx, reply, about)


async def _is_for_colleagues(ctx: Context, reply: GroupReply) -> bool:
    """Tell whether a message mentions a colleague, or answers a note of one: in a topic all else is carried."""
    answers_note = reply.answers is None and reply.answered is not None and notes.is_note(reply.answered.text)
    return answers_note or await notes.calls_a_colleague(ctx, reply.content)


async def _answer_command(ctx: Context, reply: GroupReply, about: CardSubject | None) -> None:
    if about is not None and reply.media:
        await notes.hint(ctx, reply, about)


async def _answer_about_nobody(ctx: Context, reply: GroupReply) -> None:
    """Say that nothing went to a lead that was erased: nothing is left of it but how its messages were blanked."""
    blanked = reply.answered is not None and reply.answered.text.startswith(BLANKED)
    if blanked and not await notes.was_answered(ctx, reply):
        await notes.answer(ctx, reply, "reply.no_lead")


async def _about(ctx: Context, reply: GroupReply) -> CardSubject | None:
    """Return what a message is about; what is written to a merged lead's card goes as if to the survivor's."""
    about = await _named(ctx, reply)
    if about is None or about.lead < 0:
        return about
    return CardSubject(await leads.survivor_of(ctx.tx, about.lead), about.key)


async def _named(ctx: Context, reply: GroupReply) -> CardSubject | None:
    """Return the message of ours that a message answers, or else the lead whose topic it is in."""
    if reply.answers is not None:
        return await subject_of(ctx.tx, chat=reply.chat, message_id=reply.answers)
    if reply.thread is None:
        return None
    lead = await lead_topics.lead_of_topic(ctx.tx, reply.chat, reply.thread)
    return None if lead is None else CardSubject(lead, f"{TOPIC}{lead}")


async def _answer_anonymous(ctx: Context, reply: GroupReply, about: CardSubject | None) -> None:
    if notes.is_note(reply.text):
        await notes.answer(ctx, reply, "note.anonymous")
    elif about is not None and not reply.edited:
        await anonymity.answer(ctx, AnonymousCommand("", reply.chat, reply.thread, reply.message_id))


async def _carry(ctx: Context, reply: GroupReply, about: CardSubject) -> None:
    session = await sessions.load_number(ctx.tx, about.lead)
    if session is None:
        await notes.answer(ctx, reply, "reply.no_lead")
        return
    carrying = await _carrying(ctx, reply, about, session)
    if await _is_refused(ctx, carrying):
        return
    person = await desk_people.load(ctx.tx, reply.person.telegram_id)
    if person is None or not person.replies:
        await first_replies.ask(ctx, reply, session.lead, answers=await answered(ctx, about))
        return
    done = await send(ctx, session, await _message(ctx, carrying), carrying.actor, carrying.desk)
    if isinstance(done, Denied):
        await say_why(ctx, carrying, done)


async def _carrying(ctx: Context, reply: GroupReply, about: CardSubject, session: Session) -> Carrying:
    actor = await actor_of(ctx.tx, ctx.config, reply.person.telegram_id)
    desk = await desk_context(ctx.tx, ctx.config, ctx.now)
    if actor.is_admin:
        desk = with_colleague(desk, actor.id, reply.person.name)
    return Carrying(reply, about, session, await round_of(ctx, session.lead, desk), desk, actor)


async def _message(ctx: Context, carrying: Carrying) -> GroupMessage:
    reply = carrying.reply
    theirs = await answered(ctx, carrying.about)
    return GroupMessage(reply.chat, reply.message_id, reply.content, written_at(ctx), theirs, reply.album)


async def answered(ctx: Context, about: CardSubject) -> int | None:
    """Return the prospect's own message that a message of ours shows; None for a card."""
    pair = await shown_in(ctx, about)
    return None if pair is None else pair.theirs


async def shown_in(ctx: Context, about: CardSubject) -> RelayedMessage | None:
    """Return the pair of the prospect's message that a message of ours shows, the newest of several.

    Each copy shows its own: the first has the key of their row, and the others have their places behind it.
    """
    key, _, place = about.key.partition("#")
    found = [each for each in await relays.of_row(ctx.tx, key) if each.author is None and each.theirs]
    if not found:
        return None
    nth = int(place) if place.isdigit() else 1
    return found[nth - 1] if key.startswith(f"{COPIED}:") and 1 <= nth <= len(found) else found[-1]


async def _is_refused(ctx: Context, carrying: Carrying) -> bool:
    """Say why a message is not carried, where it is not: of an album once."""
    verdict = decide(carrying.round, WriteMessage(carrying.actor), carrying.desk)
    reply = carrying.reply
    uncopied = reply.content.medium == "uncopied"
    if not (isinstance(verdict, Denied) or uncopied):
        return False
    if await notes.was_answered(ctx, reply):
        return True
    if isinstance(verdict, Denied):
        await say_why(ctx, carrying, verdict)
    else:
        await notes.say(ctx, reply, catalogue.text("desk", "error.kind", ctx.config.funnel.sales_language), slot="kind")
    return True


async def say_why(ctx: Context, carrying: Carrying, denied: Denied) -> None:
    """Say why a message is not carried; an author who may not write is offered to take the lead over."""
    telling = telling_of(ctx, carrying.desk, carrying.session.lead)
    more: dict[str, Json] = {}
    if denied.error is Denial.NOT_YOURS and carrying.round.state.is_owned:
        over = act_button(CardAct.TAKE_OVER, carrying.session.lead.number, telling.language, str(carrying.round.owner))
        rows = ((over,),)
        more = markup_of(rows, await card_ids(ctx, rows))
    await notes.say(
        ctx, carrying.reply, refusal(denied, telling), slot="why", about=carrying.session.lead.number, **more
    )
