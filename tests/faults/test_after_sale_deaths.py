"""The process dies around the question how it was: it is asked once, each mark counts once, and a low one is told."""

import json
import re
from collections import Counter
from functools import partial

from bot.sandbox.people.person import Person
from bot.sandbox.world.model import Message
from tests.direction_marks import INVISIBLE
from tests.faults.death_points import Deaths, every, lives_through, sweep
from tests.faults.simulated.bot import Bot
from tests.faults.simulated.story import becomes_hot

EVERY = every(14)
REZA_ID, MINA_ID = 7_000_000_002, 7_000_000_003
SELLERS = (("رضا", REZA_ID), ("مینا", MINA_ID))
DESK = f"{{who: {{managers: [{MINA_ID}]}}, ends: {{after_sale: {{after: 2d}}}}}}"
TEN = 2.0 * 3600
"""Seconds from the beginning of the world until ten, when the company has been open for an hour."""
AFTER_S = 2 * 24 * 3600.0
LINK = re.compile(r"\?start=(r_[A-Za-z0-9_-]{11})")
ASKED, LOW, CHANGED = "تجربهٔ کار با ما چطور بود؟", "چه کنیم که بهتر شود؟", "حالا شد ۵ از ۵."
TOLD_LOW, TOLD_HELP = "نمره داد: ۲ از ۵", "پس از خرید کمک می‌خواهد"
ENTRIES = ["outcome", "mark_asked", "rated", "said", "rated", "help_asked"]


def with_words(messages: list[Message], words: str) -> list[Message]:
    """Return the bot's messages that show these words; what was under way at a death may stand twice."""
    return [each for each in messages if each.from_bot and words in each.shown.translate(INVISIBLE)]


def assert_stands(bot: Bot, messages: list[Message], words: str) -> list[Message]:
    """Check that these words came, and came once unless the process died; return the messages."""
    found = with_words(messages, words)
    assert 1 <= len(found) <= 1 + min(1, sum(bot.mail.unsure.values())), f"{words}: {len(found)} times"
    return found


async def sells_to_sara(bot: Bot, reza: Person) -> None:
    """Sara buys, and the day comes on which she is asked how it was."""
    await bot.does(*(lambda line=line: reza.sends(line, chat=bot.group) for line in ("/take 1", "/won 1 12m")))
    await bot.lives_until(bot.loop.time() + AFTER_S)
    await bot.settles()


async def comes_by_the_link(bot: Bot, sara: Person) -> None:
    """Somebody comes by the link that Sara got for her good mark."""
    links = {found for each in sara.chat.messages for found in LINK.findall(each.shown)}
    assert len(links) == 1, "the link that came twice is the same one"
    nima = bot.sandbox.person("نیما", language="fa")
    await bot.does(lambda: nima.opens(links.pop()), nima.shares_contact)


async def after_a_sale(bot: Bot, deaths: Deaths) -> tuple[object, ...]:
    """A customer gives a low mark, says why, changes it, tells somebody of us, and needs help; return what was kept."""
    reza, mina = (bot.sandbox.person(name, language="fa", id=number) for name, number in SELLERS)
    bot.loop.leap(TEN)
    bot.starts()
    for each in (reza, mina):
        bot.group.adds(each)
        await bot.does(lambda each=each: each.sends("/back", chat=bot.group))
    sara = await becomes_hot(bot)
    bot.fate = deaths.fate
    await bot.restarts()
    await sells_to_sara(bot, reza)
    await bot.does(lambda: sara.taps("۲"), lambda: sara.taps("۲"), lambda: sara.sends("زودتر جواب بدهید"))
    await bot.does(lambda: sara.taps("۵"))
    await comes_by_the_link(bot, sara)
    await bot.does(lambda: sara.taps("🆘"))
    for words in (ASKED, LOW, CHANGED):
        assert_stands(bot, sara.chat.messages, words)
    assert all(set(each.mentioned) == {reza.id, mina.id} for each in assert_stands(bot, bot.group.messages, TOLD_LOW))
    assert_stands(bot, bot.group.messages, TOLD_HELP)
    assert with_words(bot.group.messages, "⭐️ ۵ از ۵"), "the card has the newest mark"
    marks = [json.loads(data)["mark"] for (data,) in bot.witness.rows("SELECT data FROM ledger WHERE kind = 'rated'")]
    assert marks == [2, 5]
    assert bot.witness.rows("SELECT lead, referrer FROM referrals") == [(2, 1)]
    assert bot.witness.count("SELECT count(*) FROM timers WHERE kind = 'mark'") == 0
    written = bot.witness.rows("SELECT key FROM witness WHERE sends = 1")
    return bot.witness.entries(ENTRIES), Counter(key.partition(":")[0] for (key,) in written)


def test_a_death_at_any_point_after_a_sale_asks_once_keeps_each_mark_once_and_tells_of_a_low_one() -> None:
    kept, _written = sweep(partial(lives_through, after_a_sale, desk=DESK), EVERY)
    assert kept == ENTRIES
