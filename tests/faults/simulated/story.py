"""The talks that the fault tests repeat: Sara becomes a hot lead, or asks to be erased."""

from bot.sandbox.people.person import Person
from tests import people
from tests.faults.simulated.bot import Bot

HOT = ("مشتری و فروش", "همین ماه", "۲۰ تا ۶۰", "با من تماس بگیرید")

MORNINGS = 3
"""From the third on managers are mentioned."""
TIMERS_LOOKED_AT_S = 35.0

HAND = ("مشتری و فروش", "هنوز زمانش", "۲۰ تا ۶۰", "با من تماس بگیرید")
"""Asks for a call, and misses a line of the SQL gate."""


async def becomes_hot(bot: Bot, person: Person | None = None) -> Person:
    """Sara, or somebody else, becomes a hot lead."""
    person = people.sara(bot.sandbox) if person is None else person
    answers = (lambda label=label: person.taps(label) for label in HOT)
    await bot.does(person.opens, person.shares_contact, *answers)
    return person


async def raises_a_hand_and_becomes_hot(bot: Bot) -> Person:
    """Sara asks for a call below a gate, writes before and after she is claimed, and presses Talk."""
    sara = people.sara(bot.sandbox)
    acts = [
        lambda: sara.opens("ig_story1"),
        sara.shares_contact,
        *(lambda label=label: sara.taps(label) for label in HAND),
        lambda: sara.sends("فروشگاه پوشاک دارم"),
        lambda: bot.maryam.taps("🙋", chat=bot.group),
        sara.sends_voice,
        lambda: sara.taps("💬 همین حالا"),
        lambda: sara.sends("منتظرم"),
    ]
    await bot.does(*acts)
    return sara


async def waits_for_mornings(bot: Bot) -> Person:
    """Sara asks for a call below a gate, writes, and nobody claims her: mornings pass."""
    sara = people.sara(bot.sandbox)
    acts = [
        lambda: sara.opens("ig_story1"),
        sara.shares_contact,
        *(lambda label=label: sara.taps(label) for label in HAND),
        lambda: sara.sends("فروشگاه پوشاک دارم"),
    ]
    await bot.does(*acts)
    for _ in range(MORNINGS):
        ((due,),) = bot.witness.rows("SELECT due FROM timers WHERE kind = 'opening'")
        bot.loop.leap(max(bot.loop.time(), bot.loop.time() + due / 1e6 - bot.now.timestamp()))
        await bot.passes(TIMERS_LOOKED_AT_S)
        await bot.settles()
    return sara


async def walks_and_is_claimed(bot: Bot) -> Person:
    """Sara becomes a hot lead, writes one more thing, and Maryam claims her."""
    sara = people.sara(bot.sandbox)
    acts = [
        lambda: sara.opens("ig_story1"),
        sara.shares_contact,
        *(lambda label=label: sara.taps(label) for label in HOT),
        lambda: sara.sends("فروشگاه پوشاک دارم"),
        lambda: bot.maryam.taps("🙋", chat=bot.group),
    ]
    await bot.does(*acts)
    return sara


async def walks_and_is_erased(bot: Bot) -> Person:
    """Sara becomes a hot lead and asks to be forgotten."""
    sara = people.sara(bot.sandbox, last_name="Zandieh")
    acts = [
        lambda: sara.opens("ig_story1"),
        sara.shares_contact,
        *(lambda label=label: sara.taps(label) for label in HOT),
        lambda: sara.sends("/forget"),
        lambda: sara.taps("بله، همه را پاک کنید"),
    ]
    await bot.does(*acts)
    return sara
