"""The process is killed at random moments while people ask to be erased; none of their data stays anywhere."""

import asyncio
import os
import random
import time
from contextlib import suppress
from pathlib import Path

from bot.sandbox.api.faults import Refuses, ResetAfter, TooManyRequests
from bot.sandbox.people.person import Person
from tests.faults.processes import IMPATIENT, Shop, open_shop

SEED = int(os.environ.get("KILL_SEED", "0")) or random.SystemRandom().randrange(1, 1_000_000)
KILLS = int(os.environ.get("SOAK_ERASURE_KILLS", "5"))
PEOPLE = 24
LATENCY_S = 0.05
PATIENCE_S = 120.0
"""After repeated failures a row is tried once a minute."""
FAULTS = (TooManyRequests(1), Refuses(502, "Bad Gateway"), ResetAfter())


async def test_nothing_of_the_forgotten_stays_however_often_the_process_is_killed(tmp_path: Path) -> None:
    print(f"\nKILL_SEED={SEED}")  # noqa: T201  # repeats the same kills
    rng, begun = random.Random(SEED), time.monotonic()
    async with open_shop(tmp_path, program=IMPATIENT, LOG_LEVEL="WARNING") as shop:
        shop.sandbox.weather.latency_s = LATENCY_S
        leaving = [shop.sandbox.person(f"Vanishing {n}", language="en", username=f"gone_{n}") for n in range(PEOPLE)]
        walking = asyncio.gather(*(comes_and_goes(person, rng.uniform(0, 6)) for person in leaving))
        for _ in range(KILLS):
            await shop.bot.starts()
            for fault in FAULTS:
                shop.sandbox.weather.next(fault, method=rng.choice(("sendMessage", "editMessageText", "deleteMessage")))
            await shop.bot.survives(rng.uniform(0.8, 2.0))
            await shop.bot.is_killed()
        shop.sandbox.weather.clear()
        shop.sandbox.weather.next(Refuses(502, "Bad Gateway"), method="deleteMessage")
        await shop.bot.comes_up()
        await walking
        searches = await all_is_done(shop)
        print(  # noqa: T201  # what was measured
            f"{KILLS} kills, {PEOPLE} people forgotten; {len(shop.sandbox.called('deleteMessage'))} deletions,"
            f" {searches} numbers looked at for copies; {time.monotonic() - begun:.1f} s"
        )
        await shop.bot.stops()
        assert shop.bot.rows("SELECT count(*) FROM leads") == [(0,)]
        assert left_of(shop, leaving) == []


async def comes_and_goes(person: Person, after_s: float) -> None:
    """Ask for a person, write something, and ask to be erased while it is under way."""
    with suppress(TimeoutError):
        await asyncio.wait_for(asyncio.Event().wait(), after_s)
    person.sends("/talk")
    await person.sees("colleague will|they.ll call you", within=PATIENCE_S)
    person.sends("/forget")
    await person.sees("for good", within=PATIENCE_S)
    person.sends(f"this is {person.name} speaking")
    person.taps("Yes, erase it all")
    await person.sees("Erased. We hold", within=PATIENCE_S)


async def all_is_done(shop: Shop) -> int:
    """Wait until no row waits and no search is running; return how many numbers were searched."""
    waits = """
        SELECT (SELECT count(*) FROM outbox WHERE state = 'waiting')
             + (SELECT count(*) FROM timers WHERE kind = 'copies')
    """
    await shop.bot.comes_to(lambda: shop.bot.rows(waits) == [(0,)], within=PATIENCE_S)
    (row,) = shop.bot.rows("SELECT count(*) FROM outbox WHERE key LIKE 'copies:%' AND method = 'editMessageText'")
    return int(row[0])


def left_of(shop: Shop, people: list[Person]) -> list[str]:
    """Return their data that is left in the group and in the database."""
    said = [f"{message.html} {message.buttons}" for message in shop.group.messages if message.from_bot]
    tables = [name for (name,) in shop.bot.rows("SELECT name FROM sqlite_master WHERE type = 'table'")]
    rows = [str(row) for table in tables for row in shop.bot.rows(f"SELECT * FROM {table}")]
    needles = [
        needle for person in people for needle in (f"{person.name}\u2069", f"@{person.user.username}", str(person.id))
    ]
    return [text for text in (*said, *rows) if any(needle in text for needle in needles)]
