"""The CPU of an update by room of the code, from a profile of the event loop's thread and of the writer's."""

import cProfile
import pstats
import time
from collections import defaultdict
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from operator import itemgetter
from pathlib import Path

from benchmarks.bot_in_process import RunningBot

ROOT = Path(__file__).parents[1]
OURS = ("bot", "conversations", "storage")
Function = tuple[str, int, str]
Rooms = defaultdict[str, float]


@asynccontextmanager
async def profiled(bot: RunningBot) -> AsyncIterator[Rooms]:
    """Profile the bot inside the block; afterwards the seconds of each room are known."""
    rooms: Rooms = defaultdict(float)
    loop, writer = cProfile.Profile(time.thread_time), cProfile.Profile(time.thread_time)
    await bot.database._on_thread(writer.enable)  # noqa: SLF001  # each profile is of one thread
    loop.enable()
    try:
        yield rooms
    finally:
        loop.disable()
        await bot.database._on_thread(writer.disable)  # noqa: SLF001
    for profile in (loop, writer):
        add_seconds(rooms, pstats.Stats(profile))


def add_seconds(rooms: Rooms, stats: pstats.Stats) -> None:
    """Add the own time of each room's functions, with that of the built-in functions they call."""
    table: dict[Function, tuple[int, int, float, float, dict[Function, tuple[int, int, float, float]]]]
    table = stats.stats  # type: ignore[attr-defined]  # typeshed leaves it out
    for function, (_, _, own_s, _, callers) in table.items():
        if function[0] != "~" or not callers:
            rooms[room_of(function)] += own_s
        else:
            for caller, (_, _, seconds, _) in callers.items():
                rooms[room_of(caller)] += seconds


def room_of(function: Function) -> str:
    """Return the room of ours that a function is in, the library, or Python."""
    file = Path(function[0])
    if file.is_relative_to(ROOT) and file.relative_to(ROOT).parts[0] in OURS:
        return "/".join(file.relative_to(ROOT).parts[:2]).removesuffix(".py")
    if file.is_relative_to(ROOT):
        return "(the benchmark)"
    folders = file.parts
    return folders[folders.index("site-packages") + 1] if "site-packages" in folders else "(Python)"


def table_of_rooms(rooms: Rooms, update_us: float, *, least: float = 0.01) -> str:
    """Return a line per room that takes at least this share of an update, the dearest first."""
    total, dearest = sum(rooms.values()), sorted(rooms.items(), key=itemgetter(1), reverse=True)
    shares = [(room, seconds / total) for room, seconds in dearest if seconds >= least * total]
    lines = (f"{share:>7.1%}{share * update_us:>7.0f}  {room}" for room, share in shares)
    return "\n".join((f"{'share':>7}{'µs':>7}  room (by a profile, to which small functions look dearer)", *lines))
