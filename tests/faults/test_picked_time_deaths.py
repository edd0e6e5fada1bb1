"""The process dies while somebody says when to be reminded and when to be called: each answer counts once."""

from collections import Counter
from collections.abc import Callable
from functools import partial

from bot.sandbox.people.person import Person
from tests import people
from tests.faults.death_points import Deaths, every, lives_through, sweep
from tests.faults.simulated.bot import Bot

EVERY = every(40)
TEN = 2.0 * 3600
"""Seconds from the beginning of the world until ten, when the company has been open for an hour."""
NO_THANKS = ("بدانم تبلیغم", "هنوز زمانش", "نمی‌دانم", "نه، فعلاً")
PICKS = (
    "🕐 انتخاب وقت",
    "📞 تماس تلفنی",
    "یکشنبه ۸ آذر",
    "۱۱ تا ۱۳",
    "🕐 وقت دیگر",
    "📞 تماس تلفنی",
    "دوشنبه ۹ آذر",
    "۹ تا ۱۱",
)
WEEK_S = 7 * 24 * 3600.0
ENTRIES = [
    "return_offered",
    "return_offered",
    "asked_back",
    "reminded",
    "talk_asked",
    "promised",
    "promised",
    "promised",
]


def wait() -> None:
    """Do nothing, until the day has come for which they asked."""


def acts(sara: Person) -> list[Callable[[], object]]:
    """Return what is done, each after the bot has answered the one before."""
    taps = [lambda label=label: sara.taps(label) for label in NO_THANKS]
    later = [lambda label=label: sara.taps(label) for label in ("🕐 بعداً", "هفتهٔ بعد")]
    picks = [lambda label=label: sara.taps(label) for label in ("💬 صحبت", *PICKS)]
    return [sara.opens, sara.shares_contact, *taps, *later, wait, *picks]


async def says_when(bot: Bot, deaths: Deaths) -> tuple[list[str], str, Counter[str]]:
    """Sara says it all; return what was kept, what she reads last, and what was written how often."""
    bot.fate = deaths.fate
    bot.loop.leap(TEN)
    sara = people.sara(bot.sandbox)
    bot.starts()
    await bot.settles()
    for act in acts(sara):
        await bot.does(act)
        if act is wait:
            await bot.lives_until(bot.loop.time() + WEEK_S)
            await bot.settles()
    last = next(each.shown for each in reversed(sara.chat.messages) if "🕐 وقت دیگر" in each.labels)
    written = bot.witness.rows("SELECT key FROM witness WHERE sends = 1")
    return bot.witness.entries(ENTRIES), last, Counter(key.rpartition(":")[2] for (key,) in written)


def test_a_death_at_any_point_keeps_each_answer_once_and_the_last_time_stands() -> None:
    kept, last, _written = sweep(partial(lives_through, says_when), EVERY)
    assert kept == ENTRIES
    assert last == "باشد؛ دوشنبه ۹ آذر، بین ۹ و ۱۱ با شما تماس می‌گیریم."
