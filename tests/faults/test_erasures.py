"""A person asks to be erased while messages about them are waiting, under way, sent but not marked, or refused.

After any crash or failure, once the bot is idle, none of their data is in another person's chat or in the database.
"""

import random
from collections.abc import Callable
from functools import partial
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest
from structlog.testing import capture_logs

from bot.sandbox.api.faults import Garbled, Hangs, InjectedFault, Refuses, ResetAfter, ResetBefore, TooManyRequests
from bot.sandbox.people.group import Group
from bot.sandbox.people.person import Person
from bot.sandbox.world.model import Message
from tests import people
from tests.faults.death_points import Deaths, every, sweep
from tests.faults.simulated import laws
from tests.faults.simulated.bot import MEMORY, Bot
from tests.faults.simulated.leaps import Runner
from tests.faults.simulated.story import HAND, HOT

EVERY = every(14)
"""The points at which a process dies; `make soak` tries all of them, and all faults that a call meets."""
SOON_S = 0.03
"""A call takes 0.02 s, so the messages after the last act are still under way."""
NEEDLES = ("Zandieh", "9121234567", "sara_shop", "Golabatoon")
FAULTS: tuple[InjectedFault, ...] = (
    TooManyRequests(3), TooManyRequests(None), Refuses(502, "Bad Gateway"), ResetBefore(), ResetAfter(),
    Garbled("<html>"), Hangs(),
)  # fmt: skip


class World:
    """Sara becomes hot, colleagues open her data, and she asks to be erased."""

    def __init__(self, folder: str, runner: Runner, **settings: object) -> None:
        self.bot = Bot(Path(folder), loop=runner.loop, **settings)
        self.sara: Person = people.sara(self.bot.sandbox, last_name="Zandieh")

    async def becomes_hot(self) -> None:
        for act in (lambda: self.sara.opens("ig"), self.sara.shares_contact, *(self.tap(label) for label in HOT)):
            act()
            await self.bot.settles()
        self.sara.sends("/forget")
        await self.bot.settles()

    def tap(self, label: str) -> Callable[[], object]:
        return lambda: self.sara.taps(label)

    async def is_looked_at(self) -> None:
        """Let an admin open her dossier and a list, in private and in the group."""
        for command in ("/lead 1", "/leads", "/free"):
            self.bot.maryam.sends(command)
            self.bot.maryam.sends(command, chat=self.bot.group)

    def is_forgotten(self) -> None:
        self.sara.taps("بله، همه را پاک کنید")

    def nothing_is_left(self) -> None:
        needles = (*NEEDLES, str(self.sara.id))
        assert self.bot.witness.rows("SELECT number FROM leads WHERE telegram_id = ?", self.sara.id) == []
        assert laws.traces_of(self.bot, *needles) == []
        assert laws.told_elsewhere(self.bot, self.sara.id, *needles) == []
        assert laws.copies_elsewhere(self.bot, self.sara.id) == []


def lives(story: Callable[[World], object], deaths: Deaths | None = None, **settings: object) -> World:
    """Run a story to its end; return the world."""
    with Runner() as runner, capture_logs(), TemporaryDirectory(dir=MEMORY) as folder:
        world = World(folder, runner, **settings)
        if deaths is not None:
            world.bot.fate = deaths.fate

        async def main() -> None:
            world.bot.starts()
            await story(world)
            await world.bot.settles()
            world.nothing_is_left()
            await world.bot.ends()

        runner.run(main())
        return world


async def while_all_is_under_way(world: World) -> None:
    """Have her words, a claim, a dossier and a list under way when she is erased."""
    await world.becomes_hot()
    world.sara.sends("my shop is called Golabatoon")
    world.bot.maryam.taps("🙋", chat=world.bot.group)
    await world.is_looked_at()
    await world.bot.passes(SOON_S, look_s=SOON_S)
    world.is_forgotten()


async def while_the_card_is_under_way(world: World) -> None:
    """Send the last answer and the erasure at the same time."""
    world.sara.opens("ig")
    await world.bot.settles()
    world.sara.sends("/forget")
    await world.bot.settles()
    yes = world.sara.finds("بله، همه را پاک کنید")
    world.sara.shares_contact()
    world.sara.sends("/talk")
    await world.bot.passes(SOON_S, look_s=SOON_S)
    world.sara.presses(yes)


async def while_a_quiet_card_is_under_way(world: World) -> None:
    """Have words under a quiet card, a claim of it, and the alert that follows under way when she is erased."""
    sara = world.sara
    for act in (lambda: sara.opens("ig"), sara.shares_contact, *(world.tap(label) for label in HAND)):
        act()
        await world.bot.settles()
    sara.sends("/forget")
    await world.bot.settles()
    sara.sends("my shop is called Golabatoon")
    world.bot.maryam.taps("🙋", chat=world.bot.group)
    await world.bot.passes(SOON_S, look_s=SOON_S)
    sara.sends("/talk")
    await world.bot.passes(SOON_S, look_s=SOON_S)
    world.is_forgotten()


async def while_copies_are_under_way(world: World, *, begun_s: float = SOON_S) -> None:
    """Have a photo, another one and an album under way when she is erased."""
    await world.becomes_hot()
    world.sara.sends_photo("Golabatoon")
    await world.bot.settles()
    world.sara.sends_album(3, "Golabatoon")
    await world.bot.passes(2.0, look_s=SOON_S)
    world.sara.sends_photo("my shop is called Golabatoon")
    await world.bot.passes(begun_s, look_s=0.01)
    world.sara.sends_voice()
    await world.bot.passes(begun_s, look_s=0.01)
    world.is_forgotten()


async def while_an_album_is_under_way(world: World) -> None:
    """Have the line before an album, or the album itself, under way when she is erased."""
    await world.becomes_hot()
    world.sara.sends_album(3, "Golabatoon")
    await world.bot.passes(2.05, look_s=0.01)
    world.is_forgotten()


async def while_newer_words_supersede_those_under_way(world: World) -> None:
    """Have words under way that newer ones have superseded when she is erased."""
    await world.becomes_hot()
    world.sara.sends("my shop is called Golabatoon")
    await world.bot.passes(0.01, look_s=0.01)
    world.sara.sends("Golabatoon is in the bazaar")
    world.is_forgotten()


STORIES = [
    pytest.param(while_all_is_under_way, id="all"),
    pytest.param(while_the_card_is_under_way, id="the card"),
    pytest.param(while_a_quiet_card_is_under_way, id="a quiet card"),
    pytest.param(while_copies_are_under_way, id="copies"),
    pytest.param(partial(while_copies_are_under_way, begun_s=0.01), id="copies that are joined"),
    pytest.param(while_an_album_is_under_way, id="an album"),
    pytest.param(while_newer_words_supersede_those_under_way, id="newer words"),
]


@pytest.mark.parametrize("story", STORIES)
def test_a_death_at_any_commit_or_call_leaves_nothing_of_them(story) -> None:
    dies_everywhere(story)


def dies_everywhere(story: Callable[[World], object], stride: int = EVERY, **settings: object) -> None:
    def lives_through(deaths: Deaths) -> None:
        lives(story, deaths, **settings)

    sweep(lives_through, stride)


@pytest.mark.parametrize("story", STORIES)
@pytest.mark.parametrize("method", ["sendMessage", "copyMessage", "copyMessages", "editMessageText", "deleteMessage"])
def test_whatever_call_fails_nothing_is_left_of_them(story, method: str) -> None:
    async def in_bad_weather(world: World, fault: InjectedFault) -> None:
        world.bot.sandbox.weather.next(fault, 3, method=method, chat_id=world.bot.group.id)
        world.bot.sandbox.weather.next(fault, 2, method=method, chat_id=world.bot.maryam.id)
        await story(world)

    for fault in random.sample(FAULTS, max(1, len(FAULTS) // EVERY)):
        print(f"\n{fault}")  # noqa: T201  # to repeat the run
        lives(partial(in_bad_weather, fault=fault))


def kicked(world: World) -> Callable[[], object]:
    world.bot.group.kicks_bot()
    return world.bot.group.readds_bot


def kicked_in_silence(world: World) -> Callable[[], object]:
    world.bot.group.chat.bot_standing = "kicked"
    return world.bot.group.readds_bot


def forbidden_to_write(world: World) -> Callable[[], object]:
    world.bot.group.mutes_bot()
    return world.bot.group.readds_bot


def forbidden_and_allowed_in_silence(world: World) -> Callable[[], object]:
    def is_allowed() -> None:
        world.bot.group.chat.bot_standing = "member"

    world.bot.group.chat.bot_standing = "restricted"
    return is_allowed


@pytest.mark.parametrize("trouble", [kicked, kicked_in_silence, forbidden_to_write, forbidden_and_allowed_in_silence])
@pytest.mark.parametrize("restarts", [False, True], ids=["in one life", "and a kill"])
@pytest.mark.long
def test_in_a_group_that_forbids_and_allows_again_nothing_is_left_of_them(trouble, restarts: bool) -> None:
    async def closed_for_a_while(world: World) -> None:
        await world.becomes_hot()
        await world.is_looked_at()
        await world.bot.settles()
        opens = trouble(world)
        world.sara.sends("my shop is called Golabatoon")
        await world.bot.passes(SOON_S, look_s=SOON_S)
        world.is_forgotten()
        await world.bot.passes(1000.0)
        if restarts:
            await world.bot.restarts()
        opens()

    lives(closed_for_a_while)


async def moves(world: World, *, told: bool) -> None:
    """Turn the group into a supergroup, with new message numbers, between two people's cards."""
    emma = people.emma(world.bot.sandbox)
    await world.becomes_hot()
    await world.bot.settles()
    world.bot.group.upgrade()
    if not told:
        world.bot.telegram.updates.drop()
    for _ in range(3):
        emma.sends("/talk")
        await world.bot.settles()
    world.is_forgotten()
    await world.bot.settles()
    assert cards_of("Emma", world.bot.group)


async def is_left(world: World) -> None:
    """Bind another group between two people's cards."""
    other = world.bot.sandbox.group("فروش دوم", [world.bot.maryam])
    await world.becomes_hot()
    await world.is_looked_at()
    await world.bot.settles()
    await is_bound(world, other)
    emma = people.emma(world.bot.sandbox)
    emma.sends("/talk")
    await world.bot.settles()
    world.is_forgotten()
    await world.bot.settles()
    assert cards_of("Emma", other)


async def is_left_and_comes_back(world: World) -> None:
    """Send news about her to one group, to another, and to the first one again, where other messages have the same
    numbers."""
    emma, first = people.emma(world.bot.sandbox), world.bot.group
    other = world.bot.sandbox.group("فروش دوم", [world.bot.maryam])
    emma.sends("/talk")
    await world.becomes_hot()
    for group in (other, first):
        await is_bound(world, group)
        world.sara.sends("my shop is called Golabatoon")
        await world.bot.settles()
    world.sara.sends("Golabatoon is in the bazaar")
    await world.bot.passes(SOON_S, look_s=SOON_S)
    world.is_forgotten()
    await world.bot.settles()
    assert cards_of("Emma", first)


async def is_bound(world: World, group: Group) -> None:
    world.bot.maryam.sends("/bind", chat=group)
    await world.bot.settles()
    world.bot.maryam.taps("بله، از این پس", chat=group)
    await world.bot.settles()


def cards_of(name: str, group: Group) -> list[str]:
    """Return the cards of a person in a group; a number of another group's message would have overwritten them."""
    return [message.shown for message in group.messages if message.from_bot and name in message.shown]


@pytest.mark.parametrize("told", [True, False], ids=["and says so", "in silence"])
def test_in_a_group_that_moved_no_message_of_others_is_taken_for_theirs(told: bool) -> None:
    world = lives(partial(moves, told=told), basic=True)
    assert len(cards_of("Emma", world.bot.group)) == 1


@pytest.mark.parametrize("story", [is_left, is_left_and_comes_back])
def test_in_a_group_that_was_left_for_another_nothing_is_left_of_them(story) -> None:
    lives(story)


@pytest.mark.parametrize(
    ("story", "kind"),
    [
        pytest.param(partial(moves, told=True), {"basic": True}, id="it moves"),
        pytest.param(is_left_and_comes_back, {}, id="another is bound, and the first one again"),
    ],
)
def test_a_death_at_any_point_of_a_change_of_groups_leaves_nothing_of_them_and_all_of_others(story, kind) -> None:
    dies_everywhere(story, EVERY**2, **kind)


@pytest.mark.long
def test_what_is_older_than_telegram_deletes_is_blanked() -> None:
    """For a recall that waited for two days: https://core.telegram.org/bots/api#deletemessage"""
    stood: list[Message] = []

    async def waits(world: World, seed: int) -> None:
        rng = random.Random(seed)
        await world.becomes_hot()
        world.bot.latency = lambda: rng.uniform(0.005, 0.03)
        await world.bot.restarts()
        await world.bot.settles()
        world.bot.sandbox.weather.share(Refuses(502, "Bad Gateway"), 1.0, method="deleteMessage")
        world.sara.sends("my shop is called Golabatoon")
        await world.bot.passes(0.01, look_s=0.01)
        world.is_forgotten()
        await world.bot.passes(3600.0, look_s=60.0)
        world.bot.loop.leap(world.bot.loop.time() + 48 * 3600.0)
        await world.bot.passes(3600.0, look_s=60.0)
        stood.extend(message for message in world.bot.group.messages if "Golabatoon" in message.shown)
        world.bot.sandbox.weather.clear()

    for seed in range(8):
        lives(partial(waits, seed=seed))
    assert stood, "in some of them the words were under way"
    assert [message for message in stood if message.is_deleted or not message.shown.startswith("🗑 سرنخ ۱ ")] == []
