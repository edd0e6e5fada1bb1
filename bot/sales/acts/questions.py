"""Questions to a colleague before an act: the amount of a sale, another deal, why (DESK §1.4 R7-R9, §6).

Each is a message of ours that waits 15 minutes for a reply or a button; until then the lead stays as it is. Its row
among the timers stays a day longer: what was written in time may be read late, after the bot was down (DESK §8).
"""

from datetime import UTC, datetime, timedelta

from bot.context.context import Context
from bot.sales.rounds.telling import QUESTIONS, notice_key, take_message_down
from conversations.desk.cards.presses import CardAct
from conversations.desk.rounds.questions import notices_of
from conversations.desk.rounds.values.acts import AskFirst, DeskQuestion
from conversations.desk.rounds.values.rules import QUESTION_WAITS
from conversations.language.graphemes import cut
from storage.database import Reader
from storage.installation import timers
from storage.records.timer import AskTimer

TYPED_UTF16 = 200
"""What is kept of an amount; a longer text is none."""
READ_WITHIN = timedelta(days=1)
"""As long as Telegram keeps updates: https://core.telegram.org/bots/api#getupdates"""
UNCLEAR = "unclear"
"""What the keys of messages end with that ask what a typed amount means."""
_KEY = "ask:"
_AMOUNT, _ANOTHER = frozenset({DeskQuestion.AMOUNT}), frozenset({DeskQuestion.ANOTHER_DEAL})
_ANSWERED_BY = {
    CardAct.UNPRICED: _AMOUNT,
    CardAct.UNSOLD: _AMOUNT,
    CardAct.ANOTHER: _ANOTHER,
    CardAct.SAME: _ANOTHER,
    CardAct.CHOSEN: _AMOUNT | _ANOTHER,
    CardAct.TWIN: frozenset({DeskQuestion.SAME_PERSON}),
}
"""The buttons that stand under questions, and which of them each answers."""


async def ask(ctx: Context, lead: int, act: AskFirst) -> str:
    """Let the question that is put wait for its answer; return the outbox key of the message that asks.

    The one that the lead had before is dropped.
    """
    await drop(ctx, lead)
    (notice,) = notices_of(act)
    key, due = notice_key(ctx, lead, notice), ctx.now + QUESTION_WAITS
    timer = AskTimer(key=f"{_KEY}{key}", due=due, lead=lead, question=act.question, by=act.actor.id)
    await timers.set(ctx.tx, timer)
    return key


async def keep_typed(ctx: Context, lead: int, words: str) -> None:
    """Keep an amount that was typed until the open question about it is answered; what asked about one before goes."""
    await _take_unclear_down(ctx, lead)
    question = await open_of(ctx.tx, lead)
    if question is not None:
        await timers.set(ctx.tx, question.replace(typed=cut(words, TYPED_UTF16)))


async def open_of(reader: Reader, lead: int) -> AskTimer | None:
    """Return the question about a lead that is open, or None."""
    return next((each for each in await timers.of_lead(reader, lead, AskTimer) if not each.closed), None)


async def answered_by(ctx: Context, lead: int, key: str) -> AskTimer | None:
    """Return the question that a reply to the message of this outbox key answers; None if it came too late.

    What asks for the meaning of an amount belongs to the open question.

    It counts when the reply was written, by Telegram's clock.
    """
    written = ctx.now if ctx.written is None else min(ctx.now, datetime.fromtimestamp(ctx.written, UTC))
    every, unclear = await timers.of_lead(ctx.tx, lead, AskTimer), key.endswith(f":{UNCLEAR}")
    asked = (each for each in every if key_of(each) == key or (unclear and not each.closed))
    return next((each for each in asked if written < _waits_until(each)), None)


def _waits_until(question: AskTimer) -> datetime:
    return question.due - READ_WITHIN if question.closed else question.due


async def is_answer_too_late(reader: Reader, lead: int, button: CardAct) -> bool:
    """Tell whether a button answers a question that is not open: a second press of it must not act twice."""
    asked = _ANSWERED_BY.get(button)
    if asked is None:
        return False
    question = await open_of(reader, lead)
    return question is None or DeskQuestion(question.question) not in asked


def unclear_key(ctx: Context, lead: int) -> str:
    """Return the outbox key of a message that asks what a typed amount means."""
    return f"desk:{lead}:{ctx.update_id}:{UNCLEAR}"


def is_question(key: str) -> bool:
    """Tell whether the message of an outbox key asks something about a lead."""
    return key.startswith("desk:") and key.rpartition(":")[2] in {*QUESTIONS, UNCLEAR}


def key_of(question: AskTimer) -> str:
    """Return the outbox key of the message that asks."""
    return question.key.removeprefix(_KEY)


async def drop(ctx: Context, lead: int) -> None:
    """Drop the open question about a lead, and take its message down."""
    for question in await timers.of_lead(ctx.tx, lead, AskTimer):
        await timers.cancel(ctx.tx, question.key)
        await _take_down(ctx, question, lead)


async def expire(ctx: Context, question: AskTimer) -> None:
    """Close a question that nobody answered: the lead stays as it was, and the message goes."""
    if await timers.remove(ctx.tx, question.key) and not question.closed:
        await timers.set(ctx.tx, question.replace(closed=True, due=question.due + READ_WITHIN))
        await _take_down(ctx, question, question.lead or 0)


async def _take_down(ctx: Context, question: AskTimer, lead: int) -> None:
    """Delete the message that asks, and the one that asks what was typed in answer to it."""
    await take_message_down(ctx, key_of(question), lead=lead)
    await _take_unclear_down(ctx, lead)


async def _take_unclear_down(ctx: Context, lead: int) -> None:
    await take_message_down(ctx, f":{UNCLEAR}", lead=lead)
