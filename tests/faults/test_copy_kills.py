"""The process is killed around a photo, a voice and an album: each is copied, and under a number that is kept."""

import random
from pathlib import Path
from tempfile import TemporaryDirectory

from structlog.testing import capture_logs

from tests import people
from tests.faults.simulated import laws
from tests.faults.simulated.bot import MEMORY, Bot
from tests.faults.simulated.leaps import Runner
from tests.faults.simulated.story import HOT
from tests.faults.test_failpoints import EVERY, Deaths


async def sends_everything(bot: Bot) -> list[object]:
    """Sara becomes hot and sends a photo, an album and a voice; return what she sent."""
    sara = people.sara(bot.sandbox)
    acts = [lambda: sara.opens("ig_story1"), sara.shares_contact]
    acts += [lambda label=label: sara.taps(label) for label in HOT]
    acts += [lambda: sara.sends_photo("ویترین ما"), lambda: sara.sends_album(3, "انبار ما"), sara.sends_voice]
    for act in acts:
        act()
        await bot.settles()
    theirs = [message for message in sara.chat.messages if message.sender is sara.user]
    return [message.attachment for message in theirs if message.attachment][1:]  # the first is the contact


def is_killed(deaths: Deaths) -> None:
    with Runner() as runner, capture_logs(), TemporaryDirectory(dir=MEMORY) as folder:
        bot = Bot(Path(folder), loop=runner.loop)
        bot.fate = deaths.fate

        async def main() -> None:
            bot.starts()
            sent = await sends_everything(bot)
            laws.all_hold(bot)
            copies = [message.attachment for message in bot.group.messages if message.from_bot and message.attachment]
            assert len(sent) == 5
            assert all(any(copy is each for copy in copies) for each in sent), "each was copied"
            assert len(copies) <= len(sent) + 3, "what was under way at the death may come once more"
            await bot.ends()

        runner.run(main())


def test_a_death_at_any_point_loses_no_copy() -> None:
    calm = Deaths()
    is_killed(calm)
    begun = calm.points.index("before copyMessage") - 8
    first = begun + random.randrange(EVERY)
    print(f"\nevery {EVERY}th of {len(calm.points)} points, from {first} on")  # noqa: T201  # to repeat the run
    for nth in range(first, len(calm.points), EVERY):
        is_killed(Deaths(nth))
