"""What an act leads to beside the card: notices to the desk, pings that go, words to the prospect."""

from collections.abc import Collection, Sequence
from typing import NamedTuple

from msgspec.structs import replace

from bot.bot_api.markup import NO_PREVIEW
from bot.context.config import BotConfig
from bot.context.context import Context
from bot.sales.card_messages import card_key
from bot.sales.relay.group_budget import stream_of_words
from bot.sales.rounds import group_pings
from bot.sales.rounds.acting import Acted
from bot.sales.rounds.buttons import card_ids, markup_of
from bot.sales.rounds.dealing import amounts_known
from bot.sales.rounds.prospect_words import say
from bot.sales.rounds.zone import company_zone
from conversations.desk.notices.group_notices import notice_text, words_addition
from conversations.desk.notices.wording import DeskTelling, DeskText
from conversations.desk.rounds.values.context import DeskContext
from conversations.desk.rounds.values.moves import Notice, NoticeKey, ProspectKey
from conversations.schedule.dates import day_of
from storage.messages import Message, Priority
from storage.outbox import standing
from storage.outbox.standing import DOWN, NUDGE, PING, StandingMessage, standing_key
from storage.people import leads
from storage.records.lead import Lead
from storage.records.record import Json, Language
from storage.records.talk import Session

_PINGS = frozenset(
    {
        NoticeKey.DUE,
        NoticeKey.BACKUP,
        NoticeKey.MANAGER,
        NoticeKey.NUDGE,
        NoticeKey.ANSWER,
        NoticeKey.SILENT,
        NoticeKey.WINDOW,
    }
)
"""What stands under a card in the group until it is answered; a newer one takes the place of the one before."""
QUESTIONS = frozenset({NoticeKey.AMOUNT, NoticeKey.ANOTHER_DEAL, NoticeKey.WHY, NoticeKey.WHOM})
"""What is asked where the command or the press was (DESK §10.20)."""
_UNTIL_TOUCHED = (f":{ProspectKey.SEEN}", f":{ProspectKey.LATE}")
OF_TURNS = frozenset(
    {
        NoticeKey.CARD, NoticeKey.WORDS, NoticeKey.WORDS_AFTER_END, NoticeKey.TALK_WISHED, NoticeKey.STOPPED,
    }
)  # fmt: skip
"""Notices of what prospects do: the turn tells them with the card and the words."""


class AskedIn(NamedTuple):
    """A private chat in which a question is put."""

    chat: int
    language: Language
    """Of who answers there."""


class Told(NamedTuple):
    """A notice with its words."""

    notice: Notice
    text: DeskText


def telling_of(ctx: Context, desk: DeskContext, *about: Lead) -> DeskTelling:
    """Return how the desk is spoken to now; of who left, the leads keep the names of their owners."""
    return telling_in(ctx.config, desk, *about)


def telling_in(config: BotConfig, desk: DeskContext, *about: Lead) -> DeskTelling:
    """Return the same outside a transaction."""
    zone, names = company_zone(config), desk.people.names
    for lead in about:
        if lead.owner is not None and lead.owner_name:
            names.setdefault(lead.owner, lead.owner_name)
    return DeskTelling(language=config.funnel.sales_language, colleagues=names, zone=zone, today=day_of(desk.now, zone))


async def tell(
    ctx: Context, acted: Acted, desk: DeskContext, *, but: Collection[NoticeKey] = (), asked_in: AskedIn | None = None
) -> None:
    """Queue the notices of an act and the words to the prospect, and take down what no longer stands.

    `but`: notices that are told in another way. `asked_in`: where a question is put; None: in the group.
    """
    lead, moves = acted.session.lead, acted.moves
    notices = [each for each in moves.notices if each.key not in but]
    texts = await _texts(ctx, acted, desk, notices, asked_in)
    told = [Told(notice, text) for notice, text in texts if text is not None]
    if moves.delete_ping or any(is_group_ping(each.notice) for each in told):
        await take_down(ctx, lead.number, PING)
    if moves.delete_private:
        await take_down(ctx, lead.number, NUDGE)
    for each in told:
        private = asked_in if each.notice.key in QUESTIONS else None
        await ctx.send([await _row(ctx, lead, each, chat=None if private is None else private.chat)])
        if is_group_ping(each.notice):
            await group_pings.count(ctx)
    if acted.before.is_untouched and not moves.round.is_untouched:
        await _withdraw_untimely(ctx, acted.session)
    for words in moves.to_prospect:
        await say(ctx, acted.session, moves.round, words, desk)


async def _withdraw_untimely(ctx: Context, session: Session) -> None:
    """Withdraw what still waits to tell the prospect that somebody will be in touch, or was not: now somebody was."""
    number = session.lead.number
    # A person with several accounts is told in the one that they used last.
    person = await leads.person_of(ctx.tx, number) if session.survives else (number,)
    said = [each for lead in person for each in await standing.of_lead(ctx.tx, lead, "desk")]
    untimely = [each.id for each in said if each.waits and each.key.endswith(_UNTIL_TOUCHED)]
    if untimely:
        await ctx.withdraw(untimely)


async def _texts(
    ctx: Context, acted: Acted, desk: DeskContext, notices: Sequence[Notice], asked_in: AskedIn | None
) -> list[tuple[Notice, DeskText | None]]:
    if not notices:
        return []
    lead, round_ = acted.session.lead, acted.moves.round
    telling = telling_of(ctx, desk, lead, acted.lead_before)
    asking = telling if asked_in is None else replace(telling, language=asked_in.language)
    known = await amounts_known(ctx, round_)
    return [
        (each, notice_text(each, round_, asking if each.key in QUESTIONS else telling, deals=known)) for each in notices
    ]


def is_group_ping(notice: Notice) -> bool:
    """Tell whether a notice stands under a card in the group until it is answered."""
    return notice.key in _PINGS and notice.to is None


async def tell_beside_words(ctx: Context, acted: Acted, desk: DeskContext) -> None:
    """Say below a prospect's words whom they call where the owner is not there, or that a closed lead may be opened."""
    lead, telling = acted.session.lead, telling_of(ctx, desk, acted.session.lead)
    for notice in acted.moves.notices:
        if not (notice.take_over or notice.key is NoticeKey.WORDS_AFTER_END):
            continue
        text = words_addition(notice, lead.number, telling)
        if text is not None and text.plain:
            await ctx.send([await _row(ctx, lead, Told(notice, text), chat=None)])


async def _row(ctx: Context, lead: Lead, told: Told, *, chat: int | None) -> Message:
    """Return a notice as a message: to one colleague, or to the group as a reply to the card."""
    notice, text = told
    to = notice.to if chat is None else chat
    body: dict[str, Json] = {"link_preview_options": NO_PREVIEW} | markup_of(
        text.rows, await card_ids(ctx, text.rows), lead
    )
    if not notice.sound:
        body["disable_notification"] = True
    rich, plain = {"text": text.html, "parse_mode": "HTML"} | body, {"text": text.plain} | body
    here = to is None
    stream, priority = _way_into_group(lead, notice) if here else (f"chat:{to}", Priority.REPLY)
    return Message(
        key=notice_key(ctx, lead.number, notice),
        stream=stream,
        priority=priority,
        chat=to,
        method="sendMessage",
        body=rich,
        lead=lead.number,
        answers=card_key(lead) if here and lead.has_card else None,
        fallbacks=(("sendMessage", plain),),
    )


def _way_into_group(lead: Lead, notice: Notice) -> tuple[str, Priority]:
    """Return the stream and priority of a notice: a question, for which somebody waits, passes what prospects wrote."""
    if notice.key in QUESTIONS:
        return f"asked:{lead.number}", Priority.URGENT
    return stream_of_words(lead.number), Priority.RELAY


def notice_key(ctx: Context, lead: int, notice: Notice) -> str:
    """Return the outbox key of a notice: the same act told twice is one message."""
    if notice.to is not None:
        return standing_key(NUDGE, lead, update_id=ctx.update_id, person=notice.to)
    if notice.key in _PINGS:
        return standing_key(PING, lead, update_id=ctx.update_id)
    return f"desk:{lead}:{ctx.update_id}:{notice.key}"


async def take_down(ctx: Context, lead: int, kind: str, *, ending: str = "") -> None:
    """Delete what stands of a kind about a lead: what waits is withdrawn, and recalled all the same.

    `ending`: only those whose keys end so.
    """
    found = await standing.of_lead(ctx.tx, lead, kind)
    await _take_down(ctx, [each for each in found if each.key.endswith(ending)])


async def take_message_down(ctx: Context, key: str, *, lead: int) -> None:
    """Delete one message about a lead by the key of its row, as `take_down` does."""
    await take_down(ctx, lead, "desk", ending=key)


async def take_list_down(ctx: Context, key: str) -> None:
    """Delete the list of leads that wait by the key of its row; edits of it that wait would be sent as new ones."""
    await ctx.withdraw(await standing.edits_waiting(ctx.tx, key))
    await _take_down(ctx, await standing.of_list(ctx.tx, key))


async def _take_down(ctx: Context, found: Sequence[StandingMessage]) -> None:
    await ctx.withdraw([each.id for each in found if each.waits])
    await ctx.send([_down(each) for each in found])


def _down(each: StandingMessage) -> Message:
    return deletion_of(each.key, chat=each.chat, stream=each.stream)


def deletion_of(key: str, *, chat: int | None, stream: str = "") -> Message:
    """Return the row that deletes the message of another; after 48 hours Telegram deletes none, and its buttons go.

    `stream` is that of the other row, if it is not its chat's.
    """
    return Message(
        key=f"{DOWN}{key}",
        stream=stream or f"chat:{chat}",
        priority=Priority.URGENT,
        chat=chat,
        method="deleteMessage",
        body={},
        edits=key,
        fallbacks=(("editMessageReplyMarkup", {}),),
    )
