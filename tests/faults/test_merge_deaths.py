"""The process dies around two leads that are one person: merged, written to by both accounts, apart, one erased."""

from functools import partial

from tests.faults.death_points import Deaths, every, lives_through, sweep
from tests.faults.simulated.bot import Bot
from tests.faults.simulated.story import becomes_hot

EVERY = every(9)
NEWEST = """
    SELECT lead, state FROM rounds AS r
    WHERE lead IS NOT NULL AND n = (SELECT max(n) FROM rounds WHERE lead = r.lead) ORDER BY lead
"""


def stands(bot: Bot, words: str) -> int:
    """How many messages of the bot in the group show these words."""
    return len([each for each in bot.group.messages if each.from_bot and not each.is_deleted and words in each.shown])


async def live_as_one(bot: Bot, deaths: Deaths) -> None:
    bot.starts()
    negar, nima = [await becomes_hot(bot, bot.sandbox.person(name, language="fa")) for name in ("نگار", "نیما")]
    bot.fate = deaths.fate
    await bot.restarts()
    for line in ("/take 2", "/merge 1 2"):
        bot.maryam.sends(line, chat=bot.group)
        await bot.settles()
    assert bot.witness.rows(NEWEST) == [(1, "claimed"), (2, "merged")]
    for person, words in ((nima, "حرف نیما"), (negar, "حرف نگار")):
        person.sends(words)
        await bot.settles()
    bot.maryam.sends("/unmerge 1", chat=bot.group)
    await bot.settles()
    assert bot.witness.rows("SELECT number, merged_into FROM leads") == [(1, None), (2, None)]
    nima.sends("/forget")
    await bot.settles()
    nima.taps("🗑")
    await bot.settles()
    assert (stands(bot, "حرف نیما"), stands(bot, "حرف نگار") > 0) == (0, True)
    assert [lead for lead, _ in bot.witness.rows(NEWEST)] == [1]
    assert bot.witness.count("SELECT count(*) FROM ledger WHERE kind IN ('merged', 'unmerged')") == 2


def test_a_death_at_any_point_leaves_two_leads_one_person_or_two() -> None:
    sweep(partial(lives_through, live_as_one), EVERY)
