"""The process is killed around a lead's topic: made, renamed, lost, closed, deleted; the card stands in it, once."""

import re
from functools import partial

import pytest

from bot.sandbox.people.person import Person
from bot.sandbox.world.model import Message
from tests.faults.death_points import Deaths, Story, every, lives_through, sweep
from tests.faults.simulated.bot import Bot
from tests.faults.simulated.story import becomes_hot

EVERY = every(9)
TOPICS = "{talk: {topics: on}}"
NAME = "سارا"
CARD = re.compile("✅|✖️")
"""In the titles of her card."""


async def starts_in_a_forum(bot: Bot, deaths: Deaths) -> Person:
    """Make the group a forum, let the bot begin, and Sara become hot."""
    bot.group.promotes_bot()
    bot.group.becomes_forum()
    bot.fate = deaths.fate
    bot.starts()
    return await becomes_hot(bot)


def standing(bot: Bot) -> list[Message]:
    return [each for each in bot.group.messages if each.from_bot and not each.is_service]


def thread_of(bot: Bot) -> int:
    ((thread,),) = bot.witness.rows("SELECT thread FROM lead_topics")
    return int(thread)


async def is_worked(bot: Bot, deaths: Deaths) -> None:
    """Sara is claimed, her topic is deleted by hand, she writes, and is lost in the end."""
    sara = await starts_in_a_forum(bot, deaths)
    await bot.does(
        lambda: bot.maryam.taps("🙋", chat=bot.group),
        lambda: bot.group.deletes_topic(thread_of(bot)),
        lambda: sara.sends("هستید؟"),
        lambda: bot.maryam.sends("/lost 1 قیمت", chat=bot.group),
    )
    topic = bot.group.chat.topics[thread_of(bot)]
    there = [each for each in standing(bot) if each.thread_id == topic.id]
    assert topic.name.startswith("✖️ ")
    assert topic.is_closed
    cards = [each for each in standing(bot) if "✖️" in each.shown]
    assert cards[-1] in there
    assert len(cards) <= 1 + sum(bot.mail.unsure.values()), "one that was under way at a death may stand twice"
    assert CARD.search(there[0].shown.partition("\n")[0]), "perhaps one of which nobody knows that it was sent"
    assert any("هستید؟" in each.shown for each in there)
    others = [each for each in bot.group.chat.topics.values() if each is not topic]
    assert len(others) <= 1
    assert not others or bot.deaths > 0, "a second one may stand only after a death while it was made"


async def is_erased(bot: Bot, deaths: Deaths) -> None:
    """Sara writes, is claimed and asks to be erased."""
    sara = await starts_in_a_forum(bot, deaths)
    await bot.does(
        lambda: bot.maryam.taps("🙋", chat=bot.group),
        lambda: sara.sends("هستید؟"),
        lambda: sara.sends("/forget"),
        lambda: sara.taps("🗑"),
    )
    assert bot.witness.rows("SELECT count(*) FROM lead_topics") == [(0,)]
    assert not any(NAME in each.shown for each in standing(bot))
    left = list(bot.group.chat.topics.values())
    assert len(left) <= 1
    assert not left or bot.deaths > 0, "of one that was made at a death nobody knows the number"


@pytest.mark.parametrize("story", [is_worked, is_erased])
def test_a_death_at_any_point_leaves_each_lead_one_topic_with_its_card(story: Story[None]) -> None:
    lives = partial(lives_through, story, desk=TOPICS)
    sweep(lives, EVERY, begun=lambda points: points.index("before createForumTopic") - 4)
