"""The process is killed at random moments while people talk to it; nothing is lost or out of order."""

import asyncio
import json
import os
import random
import re
import time
from collections import Counter
from dataclasses import dataclass, field
from pathlib import Path

from bot.sandbox.api.call_log import LoggedCall
from tests.faults.processes import Bot, Shop, open_shop
from tests.faults.walkers import ROADS, Walker

SEED = int(os.environ.get("KILL_SEED", "0")) or random.SystemRandom().randrange(1, 1_000_000)
KILLS, PEOPLE = 12, 40
"""`make soak` kills 30 times in each round, while 100 people talk."""
EARLY = 0.25
"""The share of kills during the start itself."""
START_S = 1.0
CALLS_A_LIFE = 130
"""After the start, on average: the talks then last for thirty lives, and most alerts come before the last one."""
LIFE_S = 1.0
ANSWERS_A_LIFE = 30
AT_LEAST_LEFT = 10
"""Answers kept for the life after the last kill, so that someone is under way at each kill."""
LATENCY_S = 0.05
STEPS = 5
"""How often each of them answers."""
TROUBLE = re.compile("We got stuck|یک لحظه گیر")
"""The reply when two kills hit the same update: it was set aside, and is handled after the process has run a while."""
SENDS = ("sendMessage", "sendDocument")

Identity = tuple[int, str]
"""The identity of a message: its chat and its text."""


@dataclass
class Tally:
    """What happened to the process, and which sends it may have repeated."""

    turns: int
    """The total number of answers."""
    kills: int = 0
    answers: int = 0
    early: int = 0
    talking: list[int] = field(default_factory=list)
    """The number of people under way at each kill."""
    unmarked: Counter[Identity] = field(default_factory=Counter)
    """Messages that had reached their chat, or were about to, when a kill prevented the database from recording it."""


async def test_nothing_is_lost_or_out_of_order_however_often_the_process_is_killed(tmp_path: Path) -> None:
    await sweep(tmp_path, kills=KILLS, people=PEOPLE)


async def sweep(folder: Path, *, kills: int, people: int, kind: type[Bot] = Bot, replicas: int = 1, **env: str) -> None:
    """Kill one of the replicas this often, while this many people talk to them, and check that nothing is missing."""
    print(f"\nKILL_SEED={SEED}")  # noqa: T201  # repeats the same kills
    rng, begun, tally = random.Random(SEED), time.monotonic(), Tally(people * STEPS)
    async with open_shop(folder, kind=kind, replicas=replicas, LOG_LEVEL="WARNING", **env) as shop:
        shop.sandbox.weather.latency_s = LATENCY_S
        turns = asyncio.Semaphore(0)
        walkers = [a_walker(shop, number, turns) for number in range(people)]
        walking = asyncio.gather(*(walker.walks() for walker in walkers))
        for _ in range(kills):
            await live_and_die(shop, walkers, turns, rng, tally)
        await all_come_up(shop)
        give(turns, tally.turns - tally.answers)
        await walking
        await shop.bot.settles(within=20)
        await asyncio.gather(*(bot.stops() for bot in shop.bots))
        say(shop, walkers, tally, time.monotonic() - begun)
        every_lead_is_there(shop.bot, walkers)
        every_alert_has_come(shop, walkers)
        nothing_came_twice_without_a_reason(shop, tally)
        everyone_heard_everything_in_order(shop, walkers)
    assert tally.kills == kills
    assert min(tally.talking) > 0, "someone was under way at every kill"


def a_walker(shop: Shop, number: int, turns: asyncio.Semaphore) -> Walker:
    road = ROADS[number % len(ROADS)]
    return Walker(shop.sandbox.person(f"Walker {number}", language=road.language), road, turns)


async def live_and_die(
    shop: Shop, walkers: list[Walker], turns: asyncio.Semaphore, rng: random.Random, tally: Tally
) -> None:
    """Start what does not run and kill one of all: during its start, or while answers to people are under way."""
    started = [bot for bot in shop.bots if not bot.runs]
    for each in started:
        await each.starts()
    bot = rng.choice(shop.bots)
    if bot in started and rng.random() < EARLY:
        tally.early += 1
        await bot.survives(rng.uniform(0, START_S))
    else:
        if bot in started:
            await bot.is_ready()
        answers = min(rng.randrange(2 * ANSWERS_A_LIFE), tally.turns - AT_LEAST_LEFT - tally.answers)
        give(turns, answers)
        tally.answers += answers
        await bot.calls(rng.randrange(2 * CALLS_A_LIFE), at_most=LIFE_S)
    await bot.is_killed()
    tally.kills += 1
    tally.talking.append(sum(not walker.through for walker in walkers))
    note_unmarked(shop, tally)


async def all_come_up(shop: Shop) -> None:
    """Start what does not run, and wait for each."""
    started = [bot for bot in shop.bots if not bot.runs]
    for bot in started:
        await bot.comes_up()


def give(turns: asyncio.Semaphore, number: int) -> None:
    for _ in range(number):
        turns.release()


def note_unmarked(shop: Shop, tally: Tally) -> None:
    """Record rows that the database has as waiting although they were sent, or being sent, when the process died."""
    if not shop.bot.has_tables():
        return
    begun = Counter(identity(call) for call in shop.sandbox.calls if call.method in SENDS)
    for chat, body in shop.bot.rows("SELECT chat, body FROM outbox WHERE state = 'waiting'"):
        said = json.loads(body)
        row = (chat or shop.group.id, str(said.get("text") or said.get("caption")))
        if begun[row]:
            tally.unmarked[row] += 1


def identity(call: LoggedCall) -> Identity:
    return (int(str(call.params["chat_id"])), str(call.params.get("text") or call.params.get("caption")))


def delivered(shop: Shop) -> Counter[Identity]:
    """Return how often each message was delivered to its chat."""
    return Counter(identity(call) for call in shop.sandbox.calls if call.method in SENDS and call.ok)


def cards(shop: Shop, walker: Walker) -> int:
    """Return the number of this person's cards in the group."""
    (row,) = shop.bot.rows("SELECT number FROM leads WHERE telegram_id = ?", walker.person.id)
    said = (message.text.splitlines()[0] for message in shop.group.messages if message.from_bot)
    return sum(f"سرنخ {digits(row[0])} " in f"{first} " for first in said)


def digits(number: int) -> str:
    return str(number).translate(str.maketrans("0123456789", "۰۱۲۳۴۵۶۷۸۹"))


def every_lead_is_there(bot: Bot, walkers: list[Walker]) -> None:
    found = {
        telegram_id: fate
        for telegram_id, *fate in bot.rows("SELECT telegram_id, stage, fit, interest, first_source FROM leads")
    }
    wanted = {walker.person.id: [walker.road.stage, *walker.road.fate, "kill"] for walker in walkers}
    assert found == wanted
    assert bot.rows("SELECT * FROM dead_letters") == []
    assert bot.rows("SELECT key, state FROM outbox WHERE state NOT IN ('sent', 'superseded')") == []


def every_alert_has_come(shop: Shop, walkers: list[Walker]) -> None:
    assert {walker.person.id: min(1, cards(shop, walker)) for walker in walkers} == {
        walker.person.id: walker.road.alerts for walker in walkers
    }


def nothing_came_twice_without_a_reason(shop: Shop, tally: Tally) -> None:
    extra = {what: times - 1 for what, times in delivered(shop).items() if times > 1}
    assert {what: times for what, times in extra.items() if times > tally.unmarked[what]} == {}


def everyone_heard_everything_in_order(shop: Shop, walkers: list[Walker]) -> None:
    """Check that all people with the same road read the same in the same order.

    A question is a message of its own, or takes the place of another one: its last paragraph is the same.
    """
    told: dict[int, list[str]] = {walker.person.id: [] for walker in walkers}
    for call in shop.sandbox.calls:
        if call.method != "sendMessage" and not (call.method == "editMessageText" and "reply_markup" in call.params):
            continue
        chat, whole = identity(call)
        text = whole.split("\n\n")[-1]
        if call.ok and chat in told and text not in told[chat] and not TROUBLE.match(text):
            told[chat].append(text)
    for road in ROADS:
        mates = [walker.person for walker in walkers if walker.road is road]
        heard = {tuple(text.replace(mate.name, "…") for text in told[mate.id]) for mate in mates}
        assert len(heard) == 1, heard
        assert len(heard.pop()) >= len(road.sees)


def say(shop: Shop, walkers: list[Walker], tally: Tally, took_s: float) -> None:
    times = delivered(shop)
    due = sum(walker.road.alerts for walker in walkers)
    doubled = [what for what, count in times.items() if count > 1]
    to_group = [what for what in doubled if what[0] == shop.group.id]
    print(  # noqa: T201  # what was measured
        f"{tally.kills} kills ({tally.early} while starting), at each {min(tally.talking)} talks or more under way;"
        f" {len(walkers)} leads, {due} alerts due; sent {sum(times.values())} messages;"
        f" updates set aside for a while: {sum(bool(TROUBLE.match(what)) for _, what in times)};"
        f" sends without a mark at a kill: {sum(tally.unmarked.values())};"
        f" came twice: {len(to_group)} alerts, {len(doubled) - len(to_group)} replies; {took_s:.1f} s"
    )
