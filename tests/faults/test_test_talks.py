"""The process dies around a test talk: the tester's own lead and talk stay whole, and the test leaves nothing."""

from functools import partial

from bot.sandbox.people.person import Person
from bot.sandbox.people.screen import Press
from tests.faults.death_points import Deaths, every, lives_through, sweep
from tests.faults.simulated.bot import Bot
from tests.faults.simulated.story import HOT

EVERY = every(6)
OWN_STORY = ["started", "consented", "contact", "guide", "stage", "answered"]
"""The ledger of the tester's own talk: one answer is given after the test, by the button from before it."""


async def tries_the_bot_and_goes_on(bot: Bot) -> list[tuple]:
    """Nima is a lead with an open question, becomes a colleague, tests the bot, and answers; return the own rows."""
    nima = bot.sandbox.person("نیما", language="fa", username="nima_sales", phone="+989121110000")
    bot.group.adds(nima)
    acts = [
        nima.opens,
        nima.shares_contact,
        lambda: nima.sends("/help", chat=bot.group),
        lambda: nima.opens("test_talk"),
        nima.shares_contact,
        *(lambda label=label: nima.taps(label) for label in HOT),
        lambda: bot.maryam.taps("🙋", chat=bot.group),
        lambda: nima.sends("چه روزی زنگ می‌زنید؟"),
        lambda: nima.taps("پاک کن"),
    ]
    await bot.does(*acts)
    own = bot.witness.rows("SELECT number, stage, alerts, hot, answers, phone, owner FROM leads")
    nima.presses(own_question(nima))
    await bot.settles()
    return own


def own_question(person: Person) -> Press:
    """Return the first button of the question in their own talk; that of a test that came twice has the same words."""
    found = [
        Press(message, button)
        for message in person.chat.messages
        for button in message.buttons
        if button.callback_data.startswith("q:1:")
    ]
    return found[0]


async def tries_it_out(bot: Bot, deaths: Deaths) -> None:
    bot.fate = deaths.fate
    bot.starts()
    own = await tries_the_bot_and_goes_on(bot)
    assert own == [(1, "lead", 0, 0, "{}", "+989121110000", None)]
    assert [kind for (kind,) in bot.witness.rows("SELECT kind FROM ledger ORDER BY id")] == OWN_STORY
    assert bot.witness.count("SELECT count(*) FROM test_talks") == 0
    assert bot.witness.count("SELECT count(*) FROM outbox WHERE lead < 0") == 0
    assert bot.witness.rows("SELECT key FROM timers WHERE kind = 'test'") == []
    heads = [each.shown.split("\n")[0] for each in bot.group.messages if each.from_bot and "🧪" in each.shown]
    assert [head for head in heads if "آزمایشی" in head] == [], "its card is gone, every copy of it, too"


def test_a_death_at_any_point_of_a_test_talk_touches_no_lead_and_leaves_nothing() -> None:
    sweep(partial(lives_through, tries_it_out), EVERY)
