"""The process dies around a contact that its lead's owner gets and loses: no number stands where it must not."""

import os
import random
from pathlib import Path
from tempfile import TemporaryDirectory

from structlog.testing import capture_logs

from bot.funnels.source import SHIPPED, open_text
from bot.sandbox.people.person import Person
from bot.sandbox.world.model import Message
from tests import people
from tests.faults.simulated import laws
from tests.faults.simulated.bot import MEMORY, Bot
from tests.faults.simulated.leaps import Runner
from tests.faults.simulated.story import HOT
from tests.faults.test_failpoints import Deaths

EVERY = int(os.environ.get("SOAK_DEATHS_EVERY", "9"))
MASKED = "desk: {claim: {mask: phone}}"
GONE = "سرنخ ۱ دیگر پیش شما نیست"
ISOLATES = dict.fromkeys(map(ord, "\u2066\u2067\u2068\u2069\u200e\u200f"))


async def sara_becomes_hot(bot: Bot) -> Person:
    sara = people.sara(bot.sandbox)
    for act in (sara.opens, sara.shares_contact, *(lambda label=label: sara.taps(label) for label in HOT)):
        act()
        await bot.settles()
    return sara


async def starts_by_the_link(bot: Bot, reza: Person) -> None:
    """Press Start by the link that a press was answered with; an answer that a death cost is asked for again."""
    while not any(toast.url for toast in reza.user.toasts):
        reza.taps("📇", chat=bot.group)
        await bot.settles()
    reza.follows(next(toast for toast in reza.user.toasts if toast.url))
    await bot.settles()


def shown(person: Person) -> list[Message]:
    """What of the bot stands in somebody's private chat."""
    return [message for message in person.chat.messages if message.from_bot and not message.is_deleted]


def shows_number(message: Message, number: str) -> bool:
    contact = message.attachment.body if message.attachment is not None else {}
    return number in message.shown or contact.get("phone_number") == number


def lives_through_a_claim(deaths: Deaths) -> None:
    with Runner() as runner, capture_logs() as logs, TemporaryDirectory(dir=MEMORY) as folder:
        bot = Bot(Path(folder), loop=runner.loop)
        bot.opened = open_text(f"{SHIPPED.read_text('utf-8')}\n{MASKED}\n", SHIPPED)
        reza = bot.sandbox.person("رضا", language="fa")

        async def main() -> None:
            bot.starts()
            bot.group.adds(reza)
            sara = await sara_becomes_hot(bot)
            number = str(sara.user.phone)
            bot.fate = deaths.fate
            await bot.dies()
            bot.starts()
            reza.taps("🙋", chat=bot.group)
            await bot.settles()
            await starts_by_the_link(bot, reza)
            assert len([each for each in shown(reza) if shows_number(each, number)]) >= 2, "a text and a contact"
            assert bot.witness.count("SELECT count(*) FROM audit WHERE action = 'reveal'") == 1
            reza.taps("پس می‌دهم", chat=bot.group)
            await bot.settles()
            texts = [each.shown.translate(ISOLATES) for each in shown(reza) if not each.is_service]
            assert not [each for each in shown(reza) if shows_number(each, number)], texts
            assert GONE in texts
            assert bot.witness.rows("SELECT owner FROM leads") == [(None,)]
            laws.all_hold(bot)
            assert laws.broke(logs) == []
            await bot.ends()

        runner.run(main())


def test_a_death_at_any_point_of_a_claim_and_its_end_leaves_no_number_with_who_lost_it() -> None:
    calm = Deaths()
    lives_through_a_claim(calm)
    first = random.randrange(EVERY)
    print(f"\nevery {EVERY}th of {len(calm.points)} points, from {first} on")  # noqa: T201  # to repeat the run
    for nth in range(first, len(calm.points), EVERY):
        lives_through_a_claim(Deaths(nth))
