"""The process dies around a contact that its lead's owner gets and loses: no number stands where it must not."""

from functools import partial

from bot.sandbox.people.person import Person
from bot.sandbox.world.model import Message
from tests.direction_marks import INVISIBLE
from tests.faults.death_points import Deaths, every, lives_through, sweep
from tests.faults.simulated.bot import Bot
from tests.faults.simulated.story import becomes_hot

EVERY = every(9)
MASKED = "{claim: {mask: phone}}"
GONE = "سرنخ ۱ دیگر پیش شما نیست"


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


async def claim(bot: Bot, deaths: Deaths) -> None:
    reza = bot.sandbox.person("رضا", language="fa")
    bot.starts()
    bot.group.adds(reza)
    sara = await becomes_hot(bot)
    number = str(sara.user.phone)
    bot.fate = deaths.fate
    await bot.restarts()
    reza.taps("🙋", chat=bot.group)
    await bot.settles()
    await starts_by_the_link(bot, reza)
    assert len([each for each in shown(reza) if shows_number(each, number)]) >= 2, "a text and a contact"
    assert bot.witness.count("SELECT count(*) FROM audit WHERE action = 'reveal'") == 1
    reza.taps("پس می‌دهم", chat=bot.group)
    await bot.settles()
    texts = [each.shown.translate(INVISIBLE) for each in shown(reza) if not each.is_service]
    assert not [each for each in shown(reza) if shows_number(each, number)], texts
    assert GONE in texts
    assert bot.witness.rows("SELECT owner FROM leads") == [(None,)]


def test_a_death_at_any_point_of_a_claim_and_its_end_leaves_no_number_with_who_lost_it() -> None:
    sweep(partial(lives_through, claim, desk=MASKED), EVERY)
