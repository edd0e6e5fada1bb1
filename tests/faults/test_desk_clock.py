"""The process dies around an opening of the company and the reminders after it: each is written once, none is lost."""

import os
import random
from datetime import timedelta
from pathlib import Path
from tempfile import TemporaryDirectory

from structlog.testing import capture_logs

from tests import people
from tests.faults.simulated import laws
from tests.faults.simulated.bot import MEMORY, Bot
from tests.faults.simulated.leaps import Runner
from tests.faults.simulated.story import HOT
from tests.faults.test_failpoints import Deaths

EVERY = int(os.environ.get("SOAK_DEATHS_EVERY", "4"))
LOOKED_AT_AGAIN_S = 40.0
"""Timers are read every 30 s, also after a death."""
AFTER_OPENING = timedelta(minutes=12)
WRITTEN = [
    ("morning", "☀️ شنبه ۳۰ آبان · ۱ منتظر"),
    ("ping", "⏱ سرنخ ۱ ۵ دقیقه است که منتظر است."),
    ("ping", "⏱ سرنخ ۱ را پس از ۱۰ دقیقه هنوز کسی برنداشته."),
]


async def waits_for_a_morning(bot: Bot) -> None:
    """Sara becomes a hot lead at eight; at nine the company opens, and for a while nobody claims her."""
    sara = people.sara(bot.sandbox)
    for act in (sara.opens, sara.shares_contact, *(lambda label=label: sara.taps(label) for label in HOT)):
        act()
        await bot.settles()
    ((opening,),) = bot.witness.rows("SELECT due FROM timers WHERE kind = 'opening'")
    left = timedelta(microseconds=opening) - timedelta(seconds=bot.now.timestamp())
    bot.loop.leap(bot.loop.time() + left.total_seconds())
    until = bot.now + AFTER_OPENING
    while bot.now < until:
        await bot.passes(LOOKED_AT_AGAIN_S)
        await bot.settles()


def a_morning_through(deaths: Deaths) -> None:
    with Runner() as runner, capture_logs(), TemporaryDirectory(dir=MEMORY) as folder:
        bot = Bot(Path(folder), loop=runner.loop)
        bot.fate = deaths.fate

        async def main() -> None:
            bot.starts()
            await waits_for_a_morning(bot)
            laws.all_hold(bot)
            written = bot.witness.rows(
                "SELECT key, text FROM witness WHERE sends AND (key LIKE 'morning:%' OR key LIKE 'ping:%')"
            )
            assert [(key.partition(":")[0], head(text)) for key, text in written] == WRITTEN
            ((planned,),) = bot.witness.rows("SELECT due FROM timers WHERE kind = 'opening'")
            assert planned / 1e6 - bot.now.timestamp() > timedelta(hours=12).total_seconds(), "tomorrow's"
            await bot.ends()

        runner.run(main())


def head(text: str) -> str:
    return text.partition("\n")[0].translate(dict.fromkeys(map(ord, "\u2066\u2067\u2068\u2069\u200f")))


def test_a_death_at_any_point_of_a_morning_neither_loses_nor_repeats_its_list_or_a_reminder() -> None:
    calm = Deaths()
    a_morning_through(calm)
    begun = calm.points.index("before a commit", len(calm.points) // 2)
    first = begun + random.randrange(EVERY)
    print(f"\nevery {EVERY}th of {len(calm.points)} points, from {first} on")  # noqa: T201  # to repeat the run
    for nth in range(first, len(calm.points), EVERY):
        a_morning_through(Deaths(nth))
