"""The process dies around an opening of the company and the reminders after it: each is written once, none is lost."""

import os
import random
from datetime import timedelta
from pathlib import Path
from tempfile import TemporaryDirectory

from structlog.testing import capture_logs

from bot.funnels.source import SHIPPED, open_text
from tests.faults.simulated import laws
from tests.faults.simulated.bot import MEMORY, Bot
from tests.faults.simulated.leaps import Runner
from tests.faults.simulated.story import HOT
from tests.faults.test_failpoints import Deaths

EVERY = int(os.environ.get("SOAK_DEATHS_EVERY", "8"))
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
        person = bot.sandbox.person(name, language="fa")
        for act in (
            person.opens,
            person.shares_contact,
            *(lambda label=label, who=person: who.taps(label) for label in HOT),
        ):
            act()
            await bot.settles()
    ((opening,),) = bot.witness.rows("SELECT due FROM timers WHERE kind = 'opening'")
    left = timedelta(microseconds=opening) - timedelta(seconds=bot.now.timestamp())
    bot.loop.leap(bot.loop.time() + left.total_seconds())
    until = bot.now + AFTER_OPENING
    while bot.now < until:
        await bot.passes(LOOKED_AT_AGAIN_S)
        await bot.settles()


def a_morning_through(deaths: Deaths, written: list[tuple[str, str]], *names: str, desk: str = "{}") -> None:
    """Run a morning through these deaths, and check that the group is told this and nothing else."""
    with Runner() as runner, capture_logs(), TemporaryDirectory(dir=MEMORY) as folder:
        bot = Bot(Path(folder), loop=runner.loop)
        bot.opened = open_text(f"{SHIPPED.read_text('utf-8')}\ndesk: {desk}\n", SHIPPED)
        bot.fate = deaths.fate

        async def main() -> None:
            bot.starts()
            await wait_for_a_morning(bot, *names)
            laws.all_hold(bot)
            rows = bot.witness.rows(f"SELECT key, text FROM witness WHERE sends AND ({OF_CLOCK})")
            told = [(key.partition(":")[0], head(text)) for key, text in rows]
            assert told[-len(written) :] == written
            assert [kind for kind, _ in told].count("alert") == len(names)
            ((planned,),) = bot.witness.rows("SELECT due FROM timers WHERE kind = 'opening'")
            assert planned / 1e6 - bot.now.timestamp() > timedelta(hours=12).total_seconds(), "tomorrow's"
            await bot.ends()

        runner.run(main())


def head(text: str) -> str:
    return text.partition("\n")[0].translate(dict.fromkeys(map(ord, "\u2066\u2067\u2068\u2069\u200f")))


def dies_at_points_of_a_morning(written: list[tuple[str, str]], *names: str, desk: str = "{}") -> None:
    calm = Deaths()
    a_morning_through(calm, written, *names, desk=desk)
    first = len(calm.points) // 2 + random.randrange(EVERY)
    print(f"\nevery {EVERY}th of {len(calm.points)} points, from {first} on")  # noqa: T201  # to repeat the run
    for nth in range(first, len(calm.points), EVERY):
        a_morning_through(Deaths(nth), written, *names, desk=desk)


def test_a_death_at_any_point_of_a_morning_neither_loses_nor_repeats_its_list_or_a_reminder() -> None:
    dies_at_points_of_a_morning(WRITTEN, "سارا")


def test_a_death_at_any_point_of_reminders_too_many_leaves_one_list_of_them() -> None:
    dies_at_points_of_a_morning(TOO_MANY, "سارا", "نگار", desk="{clock: {pings_an_hour: 1, sla: 3m}}")


def test_a_death_at_any_point_of_a_morning_for_which_a_card_waited_brings_it_once() -> None:
    dies_at_points_of_a_morning(HELD, "سارا", desk="{clock: {outside: hold}}")
