"""The process dies at any point of what the desk does with a lead: each act is done once, and nobody is told twice."""

from collections import Counter
from collections.abc import Callable
from functools import partial

from bot.sandbox.people.person import Person
from tests import people
from tests.faults.death_points import Deaths, every, lives_through, sweep
from tests.faults.simulated.bot import Bot

EVERY = every(30)
DESK = "{claim: {mask: phone}, clock: {sla: 20s, hold: 2m, nudge: 30s, backup_after: 20s, manager_after: 40s}}"
TEN = 2.0 * 3600
"""Seconds from the beginning of the world until ten, when the company has been open for an hour."""
HOLD_S, LOOKED_AT_AGAIN_S = 200.0, 40.0
DONE = [
    "claimed", "released", "claimed", "touched", "meeting", "assigned", "snoozed", "awake", "outcome", "reopened",
    "outcome", "outcome",
]  # fmt: skip
"""Claimed, silent, claimed again, called, met, handed over, at rest, back by their words, bought, opened, lost."""


def answers_the_question(bot: Bot, seller: Person) -> None:
    """Reply to the question about the amount."""
    ((number,),) = bot.witness.rows("SELECT message_id FROM outbox WHERE key LIKE 'desk:%:R7' AND state = 'sent'")
    seller.sends("12 million toman", chat=bot.group, reply_to=bot.group.chat.by_id[number])


def wait() -> None:
    """Do nothing, until the hold is over."""


def acts(bot: Bot, sara: Person, nima: Person) -> list[Callable[[], object]]:
    """Return what is done, each after the bot has answered the one before."""
    group = bot.group
    says = partial(nima.sends, chat=group)
    taps = partial(nima.taps, chat=group)
    return [
        lambda: sara.sends("/talk"),
        sara.shares_contact,
        lambda: says("/back"),
        lambda: nima.sends("/mine"),
        lambda: taps("🙋"),
        wait,
        lambda: taps("🙋"),
        lambda: taps("📞 تماس گرفتم"),
        lambda: taps("✅ حرف زدیم"),
        lambda: says("/meet 1 2h"),
        lambda: bot.maryam.sends("/back", chat=group),
        lambda: says("/assign 1 @maryam"),
        lambda: bot.maryam.sends("/snooze 1 3d", chat=group),
        lambda: sara.sends("هستید؟"),
        lambda: bot.maryam.sends("/won 1", chat=group),
        lambda: answers_the_question(bot, bot.maryam),
        lambda: bot.maryam.sends("/reopen 1 again", chat=group),
        lambda: bot.maryam.sends("/lost 1 price", chat=group),
    ]


async def life_at_the_desk(bot: Bot, deaths: Deaths) -> tuple[list[str], Counter[str]]:
    """A lead's life at the desk; return what was done, and how many messages of which kind were written."""
    bot.fate = deaths.fate
    bot.loop.leap(TEN)
    nima = bot.sandbox.person("نیما", username="nima_sales")
    nima.has_started()
    bot.group.adds(nima)
    bot.starts()
    await bot.settles()
    for act in acts(bot, people.sara(bot.sandbox), nima):
        act()
        await bot.passes(HOLD_S if act is wait else 0.0, look_s=LOOKED_AT_AGAIN_S)
        await bot.settles()
    assert bot.witness.rows("SELECT amount, taken_back FROM deals") == [(120_000_000, 0)]
    written = bot.witness.rows("SELECT key FROM witness WHERE sends = 1")
    return bot.witness.entries(DONE), Counter(key.partition(":")[0] for (key,) in written)


def test_a_death_at_any_point_of_a_leads_life_at_the_desk_does_each_act_once_and_tells_it_once() -> None:
    done, written = sweep(partial(lives_through, life_at_the_desk, desk=DESK), EVERY)
    assert done == DONE
    assert {"ping", "reveal", "desk"} <= set(written), "reminded, given the number, asked"
