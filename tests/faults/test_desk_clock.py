"""The process dies around an opening of the company and the reminders after it: each is written once, none is lost."""

from datetime import timedelta
from functools import partial

import pytest

from tests.direction_marks import INVISIBLE
from tests.faults.death_points import Deaths, every, lives_through, sweep
from tests.faults.simulated.bot import Bot
from tests.faults.simulated.story import becomes_hot

EVERY = every(8)
LOOKED_AT_AGAIN_S = 40.0
"""Timers are read every 30 s, also after a death."""
AFTER_OPENING = timedelta(minutes=12)
WRITTEN = [
    ("morning", "☀️ شنبه ۳۰ آبان · ۱ منتظر"),
    ("ping", "⏱ ۵ دقیقه است که سرنخ ۱ منتظر است."),
    ("ping", "⏱ سرنخ ۱ را پس از ۱۰ دقیقه هنوز کسی برنداشته."),
]
TOO_MANY = [
    ("morning", "☀️ شنبه ۳۰ آبان · ۲ منتظر"),
    ("ping", "⏱ ۳ دقیقه است که سرنخ ۱ منتظر است."),
    ("waits", "⏱ ۲ سرنخ منتظرند"),
]
HELD = [WRITTEN[0], ("alert", "<b>🔥 سرنخ ۱ · سارا</b>"), *WRITTEN[1:]]
OF_CLOCK = " OR ".join(f"key LIKE '{kind}:%'" for kind in ("morning", "alert", "ping", "waits"))


async def wait_for_a_morning(bot: Bot, *names: str) -> None:
    """They become hot leads at eight; at nine the company opens, and for a while nobody claims them."""
    for name in names:
        await becomes_hot(bot, bot.sandbox.person(name, language="fa"))
    ((opening,),) = bot.witness.rows("SELECT due FROM timers WHERE kind = 'opening'")
    left = timedelta(microseconds=opening) - timedelta(seconds=bot.now.timestamp())
    bot.loop.leap(bot.loop.time() + left.total_seconds())
    until = bot.now + AFTER_OPENING
    while bot.now < until:
        await bot.passes(LOOKED_AT_AGAIN_S)
        await bot.settles()


async def morning(bot: Bot, deaths: Deaths, *, written: list[tuple[str, str]], names: tuple[str, ...]) -> None:
    """Check that the group is told this on a morning, and nothing else."""
    bot.fate = deaths.fate
    bot.starts()
    await wait_for_a_morning(bot, *names)
    rows = bot.witness.rows(f"SELECT key, text FROM witness WHERE sends AND ({OF_CLOCK})")
    told = [(key.partition(":")[0], head(text)) for key, text in rows]
    assert told[-len(written) :] == written
    assert [kind for kind, _ in told].count("alert") == len(names)
    ((planned,),) = bot.witness.rows("SELECT due FROM timers WHERE kind = 'opening'")
    assert planned / 1e6 - bot.now.timestamp() > timedelta(hours=12).total_seconds(), "tomorrow's"


def head(text: str) -> str:
    return text.partition("\n")[0].translate(INVISIBLE)


def dies_at_points_of_a_morning(written: list[tuple[str, str]], *names: str, desk: str = "{}") -> None:
    story = partial(morning, written=written, names=names)
    sweep(partial(lives_through, story, desk=desk), EVERY, begun=lambda points: len(points) // 2)


def test_a_death_at_any_point_of_a_morning_neither_loses_nor_repeats_its_list_or_a_reminder() -> None:
    dies_at_points_of_a_morning(WRITTEN, "سارا")


@pytest.mark.long
def test_a_death_at_any_point_of_reminders_too_many_leaves_one_list_of_them() -> None:
    dies_at_points_of_a_morning(TOO_MANY, "سارا", "نگار", desk="{clock: {pings_an_hour: 1, sla: 3m}}")


@pytest.mark.long
def test_a_death_at_any_point_of_a_morning_for_which_a_card_waited_brings_it_once() -> None:
    dies_at_points_of_a_morning(HELD, "سارا", desk="{clock: {outside: hold}}")
