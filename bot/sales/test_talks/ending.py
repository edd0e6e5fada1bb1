"""The end of a test talk: it is erased like a lead who asks for it, its card too, and leaves no trace in any figure."""

from datetime import timedelta

from bot.context.context import Context
from bot.sales import group as sales_group
from bot.sales.members import role_of
from bot.sales.removal.removals import Erased, gone_text, removal_rows
from bot.staff.language import chosen_language
from bot.staff.notify import plain_message
from conversations.language import catalogue
from conversations.language.loaded import known
from storage.installation import timers
from storage.people import test_talks
from storage.people.test_talks import TestTalk
from storage.records.record import Language
from storage.records.timer import EndOfTestTimer

KEPT_FOR = timedelta(days=1)
"""After this time a test removes itself; a bot can delete its messages in a group for two days."""

AHEAD = timedelta(hours=12)
"""A test may begin so much later than now, by a clock that was set back: it still ends within those two days."""


async def end_later(ctx: Context, test: TestTalk) -> None:
    """Let a test that just began end by itself."""
    key = _timer_key(test)
    await timers.set(ctx.tx, EndOfTestTimer(key=key, due=ctx.now + KEPT_FOR, number=test.number))
    ctx.effects.timers_changed = True


async def expire(ctx: Context, timer: EndOfTestTimer) -> None:
    """Remove a test that is a day old."""
    await timers.remove(ctx.tx, timer.key)
    test = await test_talks.of_number(ctx.tx, timer.number)
    if test is not None:
        await end(ctx, test, told="test.expired")


async def end_what_is_over(ctx: Context) -> None:
    """Remove the tests of people who lost the right with which they began them, and those that are a day old.

    A timer that was set by a wrong clock, or could not be read, must not keep a test for long.
    """
    for number in await test_talks.numbers(ctx.tx):
        test = await test_talks.of_number(ctx.tx, number)
        if test is None or await end_if_not_allowed(ctx, test):
            continue
        if test.session is not None and not -AHEAD < ctx.now - test.session.lead.created < KEPT_FOR:
            await end(ctx, test, told="test.expired")


async def end_if_not_allowed(ctx: Context, test: TestTalk) -> bool:
    """Remove a test if its tester lost the right with which they began it; return whether that was so."""
    role = await role_of(ctx.tx, ctx.config, test.telegram_id)
    if role is None:
        await end(ctx, test, told="test.right_lost")
        return True
    if test.by_admin and not role.is_admin:  # a seller still, who may begin another
        await end(ctx, test, told="test.no_admin")
        return True
    return False


async def end(ctx: Context, test: TestTalk, *, told: str) -> None:
    """Remove a test and everything about it; `told` is the key of what its tester reads."""
    sales = await sales_group.last_chat(ctx.tx, ctx.config)
    left = await test_talks.remove(ctx.tx, test, at=ctx.now)
    await timers.cancel(ctx.tx, _timer_key(test))
    ctx.effects.erased = True
    ctx.effects.superseded.extend(left.withdrawn)
    language = ctx.config.funnel.sales_language
    gone = gone_text(-test.number, language)
    # Deleted rather than blanked: nobody needs to know of a test that is over.
    deleted = left.replace(traces=tuple(trace.replace(is_copy=True) for trace in left.traces))
    await ctx.send(removal_rows(deleted, Erased(-test.number, ctx.update_id, gone, language, sales)))
    text = catalogue.text("sales", told, await language_of(ctx, test))
    key = f"u{ctx.update_id}:test_over:{test.number}"
    await ctx.send([plain_message(key, test.telegram_id, text, reply_markup={"remove_keyboard": True})])


async def language_of(ctx: Context, test: TestTalk) -> Language:
    """Return the language of a test talk, as far as it has texts, else the tester's."""
    spoken = known(test.session.lead.language) if test.session is not None else None
    return spoken or await chosen_language(ctx.tx, test.telegram_id) or ctx.config.funnel.sales_language


def _timer_key(test: TestTalk) -> str:
    return f"test:{test.number}"
