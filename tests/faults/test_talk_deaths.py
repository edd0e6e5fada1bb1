"""The process dies around words between a colleague and a prospect: none is lost, and none comes in another order."""

import re
from functools import partial
from itertools import groupby

from bot.sandbox.people.person import Person
from tests.direction_marks import INVISIBLE
from tests.faults.death_points import Deaths, every, lives_through, sweep
from tests.faults.simulated.bot import Bot
from tests.faults.simulated.story import becomes_hot

EVERY = every(9)
OURS, THEIRS = ("سلام سارا", "کی تماس بگیرم؟", "چشم، فردا"), ("سلام", "فردا عصر")
_QUOTED = re.compile("«(.+?)»")


def said_by_us(person: Person) -> list[str]:
    """What came of a colleague's words, each once: after a death one may stand twice, next to itself."""
    lines = [message.shown.translate(INVISIBLE).split("\n")[-1] for message in person.chat.messages if message.from_bot]
    return [line for line, _ in groupby(line for line in lines if line in OURS)]


def said_by_them(bot: Bot) -> list[str]:
    shown = [message.shown.translate(INVISIBLE) for message in bot.group.messages if message.from_bot]
    lines = [line for text in shown if text.startswith("✍️ سرنخ") for line in _QUOTED.findall(text)]
    return [line for line, _ in groupby(lines)]


async def talk(bot: Bot, deaths: Deaths) -> None:
    reza = bot.sandbox.person("رضا", language="fa")
    bot.starts()
    bot.group.adds(reza)
    sara = await becomes_hot(bot)
    card = next(message for message in bot.group.messages if message.buttons)
    bot.fate = deaths.fate
    await bot.restarts()
    reza.sends(OURS[0], chat=bot.group, reply_to=card)
    await bot.settles()
    reza.taps("بفرست", chat=bot.group)
    await bot.settles()
    sara.sends(THEIRS[0])
    reza.sends(OURS[1], chat=bot.group, reply_to=card)
    await bot.settles()
    sara.sends(THEIRS[1])
    await bot.settles()
    reza.sends(OURS[2], chat=bot.group, reply_to=card)
    await bot.settles()
    assert said_by_us(sara) == list(OURS)
    assert said_by_them(bot) == list(THEIRS)
    ledger = "SELECT count(*) FROM ledger WHERE kind = ?"
    assert bot.witness.rows(ledger, "touched") == [(1,)]
    assert bot.witness.rows(ledger, "wrote") == [(len(OURS),)]
    assert bot.witness.rows("SELECT state FROM rounds") == [("contacted",)]
    assert bot.witness.rows("SELECT count(*) FROM relays WHERE theirs IS NULL") == [(0,)]
    assert "sending" not in str(bot.witness.rows("SELECT data FROM rounds"))


def test_a_death_at_any_point_of_a_talk_loses_no_word_and_touches_once() -> None:
    sweep(partial(lives_through, talk), EVERY)
