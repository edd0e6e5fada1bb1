"""Quiet cards whose group is lost, left or full, whose rows cannot be read or are refused, and races around them."""

from collections.abc import Callable
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest
from structlog.testing import capture_logs

from bot.sandbox.api.faults import Refuses
from bot.sandbox.people.person import Person
from bot.sandbox.people.screen import Press
from bot.sandbox.world.model import Message
from bot.settings.values import SendLimits
from tests import people
from tests.faults.simulated import laws
from tests.faults.simulated.bot import MEMORY, Bot
from tests.faults.simulated.leaps import Runner
from tests.faults.simulated.story import HAND

MINUTE_S = 60.0
OPENS_IN_S = 90 * MINUTE_S


def lives(story: Callable[[Bot], object], **settings: object) -> None:
    """Run a story with one bot in virtual time; it begins when the company has opened."""
    with Runner() as runner, capture_logs(), TemporaryDirectory(dir=MEMORY) as folder:
        bot = Bot(Path(folder), loop=runner.loop, **settings)
        bot.sandbox.floods.on = bot.settings.send_limits is not None

        async def main() -> None:
            bot.starts()
            await bot.passes(OPENS_IN_S, look_s=MINUTE_S)
            await bot.settles()
            await story(bot)
            await bot.ends()

        runner.run(main())


async def raises_a_hand(bot: Bot, person: Person, *, waits: bool = True) -> None:
    """Ask for a call below a gate; without `waits` the end is still under way."""
    for act in (person.opens, person.shares_contact, *(lambda label=label: person.taps(label) for label in HAND)):
        if act is not person.opens:
            await bot.passes(1.0)
        act()
    if waits:
        await bot.passes(5.0)


def strangers(bot: Bot, count: int) -> list[Person]:
    return [bot.sandbox.person(f"نفر {place}", language="fa", phone=f"+98912000{place:04}") for place in range(count)]


def in_group(bot: Bot, words: str) -> list[Message]:
    return [message for message in bot.group.messages if words in message.shown and not message.is_deleted]


def fates(bot: Bot, key: str) -> list[str]:
    return [fate for (fate,) in bot.witness.rows("SELECT fate FROM witness WHERE key = ?", key)]


@pytest.mark.parametrize("pause_ms", range(0, 90, 6))
@pytest.mark.long
def test_talk_at_any_moment_after_the_hand_leaves_no_quiet_card_with_buttons(pause_ms: int) -> None:
    async def story(bot: Bot) -> None:
        sara = people.sara(bot.sandbox)
        await raises_a_hand(bot, sara, waits=False)
        await bot.passes(pause_ms / 1000, look_s=0.002)
        sara.sends("/talk")
        await bot.settles()
        laws.all_hold(bot)
        alive = [message for message in bot.group.messages if message.buttons and not message.is_deleted]
        assert len(alive) == 1
        assert "🔥" in alive[0].shown

    lives(story)


def test_a_crowd_of_quiet_cards_in_a_group_we_can_write_to_becomes_one_silent_list() -> None:
    async def story(bot: Bot) -> None:
        crowd = strangers(bot, 40)
        for person in crowd:
            person.opens()
        await bot.passes(5.0)
        for person in crowd:
            person.shares_contact()
        await bot.passes(20.0)
        for label in HAND:
            for person in crowd:
                person.taps(label)
            await bot.passes(5.0)
        reza = people.reza(bot.sandbox)
        reza.sends("/talk")
        began = bot.loop.time()
        while not in_group(bot, "🔥"):
            await bot.passes(0.2)
        assert bot.loop.time() - began < 5.0, "an alert goes before all of them"
        await bot.settles()
        laws.all_hold(bot)
        assert in_group(bot, "بی‌صدا")
        numbers = [number for (number,) in bot.witness.rows("SELECT number FROM leads WHERE quiet_at IS NOT NULL")]
        alone = [n for n in numbers if fates(bot, f"quiet:{n}") == ["sent"]]
        listed = [each for message in bot.group.messages for each in message.buttons if "را برمی" in each.text]
        assert len(listed) + len(alone) == len(numbers) == len(crowd), "each is on a card or in a list, once"
        assert sounds(bot) == ["alert:41:1"]

    lives(story, send_limits=SendLimits(30, 1, 20))


BREAKS = [
    pytest.param("body = '{\"half'", id="its body"),
    pytest.param("fallbacks = '[['", id="its plainer forms"),
    pytest.param("priority = 99", id="its priority"),
]


@pytest.mark.parametrize("broken", BREAKS)
def test_a_quiet_card_that_cannot_be_read_comes_back_as_the_card_of_now(broken: str) -> None:
    async def story(bot: Bot) -> None:
        sara = people.sara(bot.sandbox)
        bot.group.kicks_bot()
        await raises_a_hand(bot, sara)
        await bot.dies()
        bot.witness.rows(f"UPDATE outbox SET {broken} WHERE key = 'quiet:1' AND state = 'waiting'")
        bot.starts()
        await bot.passes(5.0)
        bot.group.readds_bot()
        await bot.settles()
        laws.all_hold(bot)
        (card,) = in_group(bot, "🟡 سرنخ")
        assert "تماس می‌خواهد" in card.shown
        assert "🙋" in card.buttons[0].text
        assert bot.witness.rows("SELECT source, key FROM put_aside") == [("outbox", "quiet:1")]
        assert sounds(bot) == [], "it comes back without sound"

    lives(story)


def test_the_leads_of_a_list_that_cannot_be_read_come_card_by_card_without_sound() -> None:
    async def story(bot: Bot) -> None:
        bot.group.kicks_bot()
        for person in strangers(bot, 7):
            await raises_a_hand(bot, person)
        bot.group.chat.bot_standing = "restricted"
        await bot.passes(5.0)
        ctx_list = "SELECT key FROM outbox WHERE key GLOB 'quiets:*' AND state = 'waiting'"
        bot.sandbox.weather.share(Refuses(502, "Bad Gateway"), 1.0, method="sendMessage", chat_id=bot.group.id)
        bot.group.adds_bot()
        while not bot.witness.rows(ctx_list):
            await bot.passes(1.0)
        await bot.dies()
        bot.witness.rows("UPDATE outbox SET body = '{' WHERE key GLOB 'quiets:*' AND state = 'waiting'")
        bot.sandbox.weather.clear()
        bot.starts()
        await bot.settles()
        assert len(in_group(bot, "🟡 سرنخ")) == 7
        assert sounds(bot) == []

    lives(story)


@pytest.mark.long
def test_a_quiet_card_that_telegram_refuses_in_every_form_is_told_to_the_admins_and_tried_until_it_stands() -> None:
    async def story(bot: Bot) -> None:
        sara = people.sara(bot.sandbox)
        refusal = Refuses(400, "Bad Request: CARD_INVALID")
        bot.sandbox.weather.share(refusal, 1.0, method="sendMessage", chat_id=bot.group.id)
        await raises_a_hand(bot, sara)
        await bot.passes(MINUTE_S)
        told = [
            message.shown for message in bot.telegram.chats[bot.maryam.id].messages if "CARD_INVALID" in message.shown
        ]
        assert len(told) == 1
        assert "⚠️ تلگرام کارت سرنخ" in told[0]
        bot.sandbox.weather.clear()
        await bot.settles()
        assert len(in_group(bot, "🟡 سرنخ")) == 1
        assert fates(bot, "quiet:1") == ["sent"]

    lives(story)


async def goes(bot: Bot) -> Callable[[], object]:
    bot.group.kicks_bot()
    return bot.group.readds_bot


async def is_muted(bot: Bot) -> Callable[[], object]:
    bot.group.chat.bot_standing = "restricted"

    def allow() -> None:
        bot.group.chat.bot_standing = "member"

    return allow


async def dies(bot: Bot) -> Callable[[], object]:
    await bot.dies()
    return bot.starts


@pytest.mark.parametrize("trouble", [goes, is_muted, dies])
@pytest.mark.long
def test_words_and_the_alert_come_after_the_quiet_card_whatever_happens_to_the_group(trouble) -> None:
    async def story(bot: Bot) -> None:
        sara = people.sara(bot.sandbox)
        await raises_a_hand(bot, sara)
        (quiet,) = in_group(bot, "🟡 سرنخ")
        mend = await trouble(bot)
        sara.sends("کسی نیست؟")
        await bot.passes(5.0) if not bot.is_dead else None
        mend()
        await bot.settles()
        (words,) = in_group(bot, "✍️ سرنخ")
        assert words.reply_to is quiet
        mend = await trouble(bot)
        sara.sends("/talk")
        mend()
        await bot.settles()
        laws.all_hold(bot)
        (alert,) = in_group(bot, "🔥 سرنخ")
        assert alert.reply_to is quiet
        assert not quiet.buttons
        assert sounds(bot) == ["alert:1:1"]

    lives(story)


@pytest.mark.long
def test_a_group_that_became_a_supergroup_hears_of_who_has_a_quiet_card_in_the_old_one() -> None:
    async def story(bot: Bot) -> None:
        sara = people.sara(bot.sandbox)
        await raises_a_hand(bot, sara)
        bot.group.upgrade()
        await bot.settles()
        sara.sends("کسی نیست؟")
        await bot.settles()
        assert in_group(bot, "کسی نیست؟")
        bot.maryam.presses(claim_in(bot))
        await bot.settles()
        sara.sends("/talk")
        await bot.settles()
        laws.all_hold(bot)
        (alert,) = in_group(bot, "چرا داغ")
        assert alert.buttons
        assert bot.witness.rows("SELECT owner, alerts FROM leads") == [(bot.maryam.id, 1)]

    lives(story, basic=True)


@pytest.mark.long
def test_another_group_that_is_bound_gets_the_card_with_the_next_words() -> None:
    async def story(bot: Bot) -> None:
        sara = people.sara(bot.sandbox)
        await raises_a_hand(bot, sara)
        other = people.sales_group(bot.sandbox, bot.maryam)
        bot.maryam.sends("/bind", chat=other)
        await bot.settles()
        bot.maryam.taps("بله، از این پس همین", chat=other)
        await bot.settles()
        sara.sends("کسی نیست؟")
        await bot.settles()
        bot.group = other
        assert in_group(bot, "🟡 سرنخ"), "the card itself"
        assert in_group(bot, "✍️ سرنخ"), "and their words"
        bot.maryam.presses(claim_in(bot))
        await bot.settles()
        assert bot.witness.rows("SELECT owner, stage, alerts FROM leads") == [(bot.maryam.id, "mql", 0)]
        sara.sends("/talk")
        await bot.settles()
        laws.all_hold(bot)
        assert len(in_group(bot, "چرا داغ")) == 1

    lives(story)


def claim_in(bot: Bot) -> Press:
    """Return the claim button of the newest card."""
    return next(
        Press(message, button)
        for message in reversed(bot.group.messages)
        for button in message.buttons
        if "🙋" in button.text
    )


def sounds(bot: Bot) -> list[str]:
    """Return the key of each card and message about a lead that was sent to the group with a sound."""
    loud = "SELECT key FROM witness WHERE sends AND chat IS NULL AND fate = 'sent' AND NOT silent ORDER BY rowid"
    return [key for (key,) in bot.witness.rows(loud)]
