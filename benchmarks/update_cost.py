"""Print what an update costs: `python -m benchmarks.update_cost`.

Whole talks go through the real intake, storage and sender in this process, on a real SQLite file; only HTTP is missing.
CPU is that of the process; statements, transactions, calls and models are counted in a run of their own, which is not
timed. With `--file`, a file of `benchmarks.million` takes turns with an empty one; it is changed. With `--against`,
this tree takes turns with another one, each in processes of its own.
"""

import argparse
import gc
import json
import logging
import os
import statistics
import subprocess
import sys
import tempfile
import threading
from collections import Counter, defaultdict
from collections.abc import AsyncIterator, Iterator, Mapping, Sequence
from contextlib import AsyncExitStack, contextmanager
from pathlib import Path
from types import FrameType

import structlog

from benchmarks.bot_in_process import RunningBot, bot_in_process
from benchmarks.bot_over_http import bot_over_http
from benchmarks.instant_telegram import PHASES, Crowds
from benchmarks.rooms import Rooms, profiled, table_of_rooms
from benchmarks.statements import Statements, count_statements
from bot.runtime.process import run_loop
from storage.opening import Location
from storage.postgres.address import ServerAddress

MODELS = ("__init__", "model_validate", "model_validate_json", "validate_python")
COPIES = ("replace", "model_copy")
HTTP = "http"
PYDANTIC = str(Path("pydantic") / "main.py")
Costs = dict[str, float]
"""CPU microseconds by phase."""


async def timed_talks(bot: Crowds, people: int, language: str) -> Costs:
    """Let so many people walk through the talk together, and return the CPU time of an update in each phase."""
    visitors, costs = bot.newcomers(people, language=language), Costs()
    for phase in PHASES:
        bot.act(visitors, phase)
        begun = bot.cpu_s()
        await bot.handle()
        costs[phase] = (bot.cpu_s() - begun) / people * 1e6
        bot.look(visitors)
    return costs


async def timed(files: Mapping[str, Location], given: argparse.Namespace) -> dict[str, list[Costs]]:
    """Run the rounds on each file in turn; `http` is a folder for a bot in a process of its own."""
    costs: dict[str, list[Costs]] = defaultdict(list)
    async with AsyncExitStack() as stack:
        bots: dict[str, Crowds] = {}
        for name, file in files.items():
            opened = bot_over_http if name == HTTP else bot_in_process
            bots[name] = await stack.enter_async_context(opened(file, at_once=given.at_once))
        for bot in bots.values():
            await timed_talks(bot, given.people, given.language)
        gc.freeze()
        for _ in range(given.rounds):
            for name, bot in bots.items():
                gc.collect()
                costs[name].append(await timed_talks(bot, given.people, given.language))
    gc.unfreeze()
    return costs


class Counts:
    """What an update causes in one phase."""

    def __init__(self) -> None:
        self.calls: Counter[str] = Counter()
        self.statements = Statements()
        self.models: Counter[str] = Counter()


async def counted(where: Location, given: argparse.Namespace) -> dict[str, Counts]:
    """Walk once through the talk after a first crowd, and count by phase."""
    with counting_models() as models:
        async with bot_in_process(where, at_once=given.at_once) as bot:
            await timed_talks(bot, given.people, given.language)
            statements = count_statements(bot.database)
            return {
                phase: counts
                async for phase, counts in counted_talks(
                    bot, statements, models, people=given.people, language=given.language
                )
            }


async def counted_talks(
    bot: RunningBot, statements: Statements, models: Counter[str], *, people: int, language: str
) -> AsyncIterator[tuple[str, Counts]]:
    """Let so many people walk through the talk together, and yield what each phase caused."""
    visitors = bot.newcomers(people, language=language)
    for phase in PHASES:
        bot.act(visitors, phase)
        for before in (bot.telegram.calls, statements.calls, statements.seconds, models):
            before.clear()
        await bot.handle()
        counts = Counts()
        counts.calls.update(bot.telegram.calls)
        counts.statements.calls.update(statements.calls)
        counts.statements.seconds.update(statements.seconds)
        counts.models.update(models)
        bot.look(visitors)
        yield phase, counts
    alerted = await bot.alerted(visitors)
    assert alerted == people, f"{alerted} of {people} talks ended as they should: the figures would mean nothing"


async def by_room(file: Path, given: argparse.Namespace) -> Rooms:
    """Profile some crowds after a first one, and return the seconds of each room."""
    async with bot_in_process(file, at_once=given.at_once) as bot:
        await timed_talks(bot, given.people, given.language)
        async with profiled(bot) as rooms:
            for _ in range(given.rounds):
                await timed_talks(bot, given.people, given.language)
    return rooms


@contextmanager
def counting_models() -> Iterator[Counter[str]]:
    """Count what pydantic and msgspec validate and copy, on this thread and on those that begin inside the block."""
    models: Counter[str] = Counter()

    def look(frame: FrameType, event: str, what: object) -> None:
        if event == "call":
            code = frame.f_code
            if code.co_filename.endswith(PYDANTIC) and code.co_name in (*COPIES, *MODELS):
                models["copies" if code.co_name in COPIES else "models"] += 1
        elif event == "c_call" and getattr(what, "__module__", None) in ("msgspec", "msgspec._core", "msgspec.structs"):
            models["copies" if getattr(what, "__name__", "") == "replace" else "models"] += 1

    threading.setprofile(look)
    sys.setprofile(look)
    try:
        yield models
    finally:
        sys.setprofile(None)
        threading.setprofile(None)


def medians(rounds: Sequence[Costs]) -> Costs:
    """Return the median of each phase, and of a mean update."""
    costs = {phase: statistics.median(each[phase] for each in rounds) for phase in PHASES}
    return costs | {"mean": statistics.median(statistics.fmean(each.values()) for each in rounds)}


def table(costs: Mapping[str, Costs], counts: Mapping[str, Counts], people: int) -> str:
    """Return a line per phase, with everything per update."""
    names = list(costs)
    lines = [f"{'per update':<11}" + "".join(f"{f'{n} µs':>14}" for n in names)
             + f"{'statements':>12}{'transactions':>14}{'calls':>8}{'models':>8}{'copies':>8}"]  # fmt: skip
    for phase in (*PHASES, "mean"):
        phases = PHASES if phase == "mean" else (phase,)
        over = people * len(phases)
        parts = [
            sum(counts[each].statements.total for each in phases) / over,
            sum(counts[each].statements.transactions for each in phases) / over,
            sum(counts[each].calls.total() for each in phases) / over,
            sum(counts[each].models["models"] for each in phases) / over,
            sum(counts[each].models["copies"] for each in phases) / over,
        ]
        cells = "".join(f"{part:>{width}.2f}" for part, width in zip(parts, (12, 14, 8, 8, 8), strict=True))
        lines.append(f"{phase:<11}" + "".join(f"{costs[n][phase]:>14.0f}" for n in names) + cells)
    return "\n".join(lines)


def sql_table(counts: Mapping[str, Counts], people: int) -> str:
    """Return a line per SQL text, the dearest first: how often a mean update runs it, and its CPU there."""
    updates = people * len(PHASES)
    calls: Counter[str] = Counter()
    seconds: dict[str, float] = defaultdict(float)
    for each in counts.values():
        calls.update(each.statements.calls)
        for sql, spent in each.statements.seconds.items():
            seconds[sql] += spent
    texts = {sql: " ".join(sql.split())[:150] for sql in sorted(calls, key=lambda sql: -seconds[sql])}
    head = f"{'an update':>10}{'CPU µs':>9}  SQL"
    lines = (f"{calls[q] / updates:>10.2f}{seconds[q] / updates * 1e6:>9.1f}  {text}" for q, text in texts.items())
    return "\n".join((head, *lines))


def against(other: Path, given: argparse.Namespace) -> str:
    """Time this tree and another one in turn, and return both means and their ratio."""
    trees = {"this": Path.cwd(), "other": other.resolve()}
    means: dict[str, list[float]] = defaultdict(list)
    asked = [f"--people={given.people}", f"--at-once={given.at_once}", f"--language={given.language}"]
    for _ in range(given.rounds):
        for name, tree in trees.items():
            ran = subprocess.run(  # noqa: S603  # ourselves
                [sys.executable, "-m", "benchmarks.update_cost", "--json", "--rounds=3", *asked],
                cwd=tree, env=os.environ | {"PYTHONPATH": str(tree)}, stdout=subprocess.PIPE, check=True,
            )  # fmt: skip
            means[name].append(json.loads(ran.stdout)["mean"])
    this, that = (statistics.median(means[name]) for name in trees)
    ratios = [mine / theirs for mine, theirs in zip(means["this"], means["other"], strict=True)]
    return f"this {this:.0f} µs, other {that:.0f} µs; this ÷ other: {statistics.median(ratios):.3f}"


def main() -> None:
    """Print the tables that are asked for."""
    parser = argparse.ArgumentParser(prog="python -m benchmarks.update_cost", description=__doc__)
    parser.add_argument("--file", type=Path, help="a database that takes turns with an empty one; it is changed")
    parser.add_argument("--against", type=Path, metavar="TREE", help="the root of another working tree")
    parser.add_argument("--http", action="store_true", help="also in a process of its own, over HTTP (Linux)")
    parser.add_argument("--on", metavar="URL", help="an empty database on a server, in place of files")
    parser.add_argument("--people", type=int, default=100, metavar="N")
    parser.add_argument("--at-once", type=int, default=50, metavar="N", help="updates in an answer of getUpdates")
    parser.add_argument("--rounds", type=int, default=9, metavar="N")
    parser.add_argument("--language", choices=("fa", "en"), default="fa")
    parser.add_argument("--sql", action="store_true", help="also print each statement")
    parser.add_argument("--rooms", action="store_true", help="also print a profile by room of the code")
    parser.add_argument("--json", action="store_true", help="print the CPU times alone, as JSON")
    given = parser.parse_args()
    structlog.configure(wrapper_class=structlog.make_filtering_bound_logger(logging.CRITICAL))
    if given.against is not None:
        print(against(given.against, given))
        return
    with tempfile.TemporaryDirectory() as folder:
        server = ServerAddress(given.on) if given.on else None
        files = {"empty": server or Path(folder) / "empty.db"} | ({"file": given.file} if given.file else {})
        files |= {HTTP: Path(folder)} if given.http else {}
        rounds = run_loop(timed(files, given))
        costs = {name: medians(each) for name, each in rounds.items()}
        if given.json:
            print(json.dumps(costs["empty"]))
            return
        counts = run_loop(counted(server or Path(folder) / "counted.db", given))
        rooms = run_loop(by_room(Path(folder) / "profiled.db", given)) if given.rooms else Rooms(float)
    print(table(costs, counts, given.people))
    if given.file is not None:
        ratios = [
            statistics.fmean(filled.values()) / statistics.fmean(empty.values())
            for filled, empty in zip(rounds["file"], rounds["empty"], strict=True)
        ]
        print(f"file ÷ empty: {statistics.median(ratios):.3f} (median of {given.rounds} rounds)")
    if given.sql:
        print(sql_table(counts, given.people))
    if given.rooms:
        print(table_of_rooms(rooms, costs["empty"]["mean"]))


if __name__ == "__main__":
    main()
