"""Notes and an outcome while the process dies at any commit or call: each is stored once, and none is lost."""

from functools import partial
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest
from structlog.testing import capture_logs

from bot.settings.settings import Settings
from tests import people
from tests.faults.death_points import Deaths, Story, every, lives_through, sweep
from tests.faults.simulated import laws
from tests.faults.simulated.bot import MEMORY, Bot
from tests.faults.simulated.leaps import Runner

EVERY = every(4)
KINDS = "SELECT kind FROM ledger WHERE kind IN ('note', 'outcome') ORDER BY id"


async def notes(bot: Bot, deaths: Deaths) -> None:
    """A seller writes a note, and an admin asks, answers and sees a lead lost."""
    bot.starts()
    people.sara(bot.sandbox).sends("/talk")
    await bot.settles()
    card = next(message for message in bot.group.messages if message.from_bot)
    bot.maryam.sends("/lead 1")
    await bot.settles()
    bot.fate = deaths.fate
    await bot.restarts()
    await bot.settles()
    bot.maryam.sends("// 1", chat=bot.group, reply_to=card)
    bot.maryam.sends("pass it on", chat=bot.group, reply_to=card)
    await bot.settles()
    for label in ("✖️ از دست رفت", "قیمت"):
        bot.maryam.taps(label)
        await bot.settles()
    assert bot.witness.rows(KINDS) == [("note",), ("outcome",)]
    assert bot.witness.rows("SELECT stage, outcome FROM leads") == [("sql", "lost")]
    hints = [message for message in bot.group.messages if "برای خودِ مشتری می‌رود" in message.shown]
    assert hints, "a reply is answered"


async def pages_and_a_stop(bot: Bot, deaths: Deaths) -> None:
    """An admin opens two pages and claims on the newer one, and the lead stops and comes back."""
    bot.fate = deaths.fate
    bot.starts()
    sara = people.sara(bot.sandbox)
    heads = []
    for act in (
        lambda: sara.sends("/talk"),
        lambda: bot.maryam.sends("/lead 1"),
        lambda: bot.maryam.sends("/lead 1"),
        lambda: bot.maryam.taps("🙋"),
        lambda: sara.sends("/stop"),
        lambda: sara.sends("/resume"),
    ):
        act()
        await bot.settles()
        first = [message.shown.split("\n")[0].strip("\u200f") for message in bot.group.messages]
        heads.append({line[0] for line in first if line[0] in "🔥✅⛔"})
    # A card that came twice, because its answer was lost, stays beside the one that is edited.
    assert [want in seen for want, seen in zip("🔥🔥🔥✅⛔✅", heads, strict=True)] == [True] * len(heads)
    assert bot.witness.rows("SELECT owner, stopped FROM leads") == [(bot.maryam.id, 0)]
    claims = "SELECT count(*) FROM ledger WHERE kind = 'claimed'"
    assert bot.witness.count(claims) == 1
    pages = [message for message in bot.maryam.chat.messages if message.from_bot and "مرحله: " in message.shown]
    came_twice = len(pages) > len(("the older", "the newer"))
    assert came_twice or [bool(message.buttons) for message in pages] == [False, True]


@pytest.mark.parametrize("story", [notes, pages_and_a_stop])
def test_a_death_at_any_point_loses_no_note_and_decides_once(story: Story[None]) -> None:
    sweep(partial(lives_through, story), EVERY)


@pytest.mark.parametrize("pause_ms", range(0, 60, 6))
def test_stop_at_any_moment_after_the_alert_leaves_one_stopped_card(pause_ms: int) -> None:
    with Runner() as runner, capture_logs(), TemporaryDirectory(dir=MEMORY) as folder:
        bot = Bot(Path(folder), loop=runner.loop)

        async def main() -> None:
            bot.starts()
            await bot.settles()
            sara = people.sara(bot.sandbox)
            sara.sends("/talk")
            await bot.passes(pause_ms / 1000, look_s=0.002)
            sara.sends("/stop")
            await bot.settles()
            laws.all_hold(bot)
            alive = [message for message in bot.group.messages if not message.is_deleted]
            assert [message.shown.split("\n")[0].strip("\u200f") for message in alive] == ["⛔️ سرنخ ۱"]
            assert [button.text for button in alive[0].buttons] == ["🙋 برمی‌دارم", "⋯ بیشتر"]
            await bot.ends()

        runner.run(main())


@pytest.mark.parametrize(("flood", "reactions"), [("//", True), ("// note", False), ("/mine", True), ("/stats", True)])
def test_a_flood_in_the_group_is_no_flood_of_answers_and_holds_up_no_alert(flood: str, reactions: bool) -> None:
    with Runner() as runner, capture_logs(), TemporaryDirectory(dir=MEMORY) as folder:
        bot = Bot(Path(folder), loop=runner.loop, send_limits=Settings.model_fields["send_limits"].default)

        async def main() -> None:
            bot.starts()
            people.sara(bot.sandbox).sends("/talk")
            await bot.settles()
            card = next(message for message in bot.group.messages if message.from_bot)
            ali = bot.sandbox.person("Ali", language="en")
            bot.group.adds(ali)
            if not reactions:
                bot.group.forbids_reactions()
            for _ in range(30):
                ali.sends(flood, chat=bot.group, reply_to=None if flood == "/mine" else card)
            bot.sandbox.person("Nima", language="fa").sends("/talk")
            await bot.passes(10)
            ours = [message for message in bot.group.messages if message.from_bot]
            assert any("Nima" in message.shown for message in ours), "the alert"
            assert 1 < len(ours) <= 10, "it is answered, and not thirty times"
            await bot.settles()
            assert len(bot.witness.rows(KINDS)) == (30 if flood == "// note" else 0)
            if reactions:  # lines in place of reactions are in no outbox
                laws.all_hold(bot)
            await bot.ends()

        runner.run(main())
