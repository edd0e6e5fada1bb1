"""Questions to a colleague before an act: the amount of a sale, another deal, why (DESK §1.4 R7-R9, §6).

Each is a message of ours that waits 15 minutes for a reply or a button; until then the lead stays as it is. It is open
while its row among the timers is there.
"""

from bot.context.context import Context
from bot.sales.rounds.telling import notice_key, take_message_down
from conversations.desk.rounds.questions import notices_of
from conversations.desk.rounds.values.acts import AskFirst
from conversations.desk.rounds.values.rules import QUESTION_WAITS
from conversations.language.graphemes import cut
from storage.database import Reader
from storage.installation import timers
from storage.records.timer import AskTimer

TYPED_UTF16 = 200
"""What is kept of an amount; a longer text is none."""
_KEY = "ask:"


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
    """Keep an amount that was typed until the open question about it is answered."""
    question = await open_of(ctx.tx, lead)
    if question is not None:
        await timers.set(ctx.tx, question.replace(typed=cut(words, TYPED_UTF16)))


async def open_of(reader: Reader, lead: int) -> AskTimer | None:
    """Return the question about a lead that is open, or None."""
    return next(iter(await timers.of_lead(reader, lead, AskTimer)), None)


def key_of(question: AskTimer) -> str:
    """Return the outbox key of the message that asks."""
    return question.key.removeprefix(_KEY)


async def drop(ctx: Context, lead: int) -> None:
    """Drop the open question about a lead, and take its message down."""
    for question in await timers.of_lead(ctx.tx, lead, AskTimer):
        await timers.cancel(ctx.tx, question.key)
        await take_message_down(ctx, key_of(question), lead=lead)


async def expire(ctx: Context, question: AskTimer) -> None:
    """Drop a question that nobody answered: the lead stays as it was, and the message without its buttons."""
    if await timers.remove(ctx.tx, question.key):
        await take_message_down(ctx, key_of(question), lead=question.lead or 0)
