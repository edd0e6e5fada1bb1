"""Questions that stand where nobody can answer them any more are asked again."""

from bot.context.context import Context
from bot.sales.acts import questions
from bot.sales.acts.doing import do
from bot.sales.people.desk_context import actor_of, desk_context
from bot.sales.rounds.acting import perform
from conversations.desk.rounds.values.acts import AskFirst, DeskQuestion, MeetingQuestionLost
from storage.installation import timers
from storage.outbox import places
from storage.people import sessions
from storage.records.timer import AskTimer
from storage.sales import rounds


async def ask_again(ctx: Context, *, left: int) -> None:
    """Put the open questions of a group that became a supergroup in the new one: in the old one nobody can write."""
    for question in await timers.of_kind(ctx.tx, AskTimer):
        place = None if question.closed else await places.of_row(ctx.tx, questions.key_of(question))
        if place is not None and place.chat == left:
            await _ask(ctx, question)
    await _ask_of_meetings(ctx)


async def _ask(ctx: Context, question: AskTimer) -> None:
    await ctx.alone()
    session = None if question.lead is None else await sessions.load_number(ctx.tx, question.lead)
    if session is not None and question.question in list(DeskQuestion):
        desk = await desk_context(ctx.tx, ctx.config, ctx.now)
        actor = await actor_of(ctx.tx, ctx.config, question.by)
        await do(ctx, session, AskFirst(actor, DeskQuestion(question.question)), desk)


async def _ask_of_meetings(ctx: Context) -> None:
    """Let the timers of meetings that are over ask again."""
    over = [each.round for each in (await rounds.meeting(ctx.tx)).good if each.round.held_asked]
    if not over:
        return
    await ctx.alone()
    desk = await desk_context(ctx.tx, ctx.config, ctx.now)
    for round_ in over:
        session = await sessions.load_number(ctx.tx, round_.lead)
        if session is not None:
            await perform(ctx, session, MeetingQuestionLost(), desk)
