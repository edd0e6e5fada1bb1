"""The process is killed around a photo, a voice and an album: each is copied, and under a number that is kept."""

from functools import partial

from tests import people
from tests.faults.death_points import Deaths, lives_through, sweep
from tests.faults.simulated.bot import Bot
from tests.faults.simulated.story import HOT
from tests.faults.test_failpoints import EVERY


async def sends_everything(bot: Bot) -> list[object]:
    """Sara becomes hot and sends a photo, an album and a voice; return what she sent."""
    sara = people.sara(bot.sandbox)
    acts = [lambda: sara.opens("ig_story1"), sara.shares_contact]
    acts += [lambda label=label: sara.taps(label) for label in HOT]
    acts += [lambda: sara.sends_photo("ویترین ما"), lambda: sara.sends_album(3, "انبار ما"), sara.sends_voice]
    await bot.does(*acts)
    theirs = [message for message in sara.chat.messages if message.sender is sara.user]
    return [message.attachment for message in theirs if message.attachment][1:]  # the first is the contact


async def copies(bot: Bot, deaths: Deaths) -> None:
    bot.fate = deaths.fate
    bot.starts()
    sent = await sends_everything(bot)
    came = [message.attachment for message in bot.group.messages if message.from_bot and message.attachment]
    assert len(sent) == 5
    assert all(any(copy is each for copy in came) for each in sent), "each was copied"
    assert len(came) <= len(sent) + 3, "what was under way at the death may come once more"


def test_a_death_at_any_point_loses_no_copy() -> None:
    sweep(partial(lives_through, copies), EVERY, begun=lambda points: points.index("before copyMessage") - 8)
