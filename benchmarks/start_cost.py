"""Print how soon the bot is ready, and its memory while it is idle: `python -m benchmarks.start_cost`.

`sarnakh run` polls our sandbox over HTTP on loopback; ready is its first getUpdates, idle is 6 s later. Use `--python`
for an environment without development tools, which some libraries import where they find them. With `--against`, this
tree takes turns with another one.
"""

import argparse
import asyncio
import statistics
import sys
import tempfile
from collections import defaultdict
from pathlib import Path

from benchmarks.bot_process import bot_process, polls
from bot.sandbox.server import Sandbox

IDLE_S = 6.0
FIGURES = ("ready s", "cpu s", "rss MB", "anonymous MB")


async def measure(tree: Path, *, python: str, idle_s: float) -> list[float]:
    """Start a bot of this tree on a small file, and return its figures in their order."""
    with tempfile.TemporaryDirectory() as folder:
        async with Sandbox(seed=7) as sandbox:
            settings = {
                "BOT_TOKEN": sandbox.token, "BOT_API_URL": sandbox.api_url, "SAMPLE": "yes",
                "DATABASE_URL": f"sqlite:///{folder}/start.db", "PYTHONPATH": str(tree),
            }  # fmt: skip
            async with bot_process(Path(folder), is_ready=polls(sandbox), python=python, **settings):
                pass  # the first start creates the file, and may compile modules
            async with bot_process(Path(folder), is_ready=polls(sandbox), python=python, **settings) as bot:
                cpu_s = bot.cpu_s
                await asyncio.sleep(idle_s)
                memory = bot.memory()
                return [bot.ready_s, cpu_s, memory["rss"], memory["anonymous"]]


def main() -> None:
    """Print the medians."""
    parser = argparse.ArgumentParser(prog="python -m benchmarks.start_cost", description=__doc__)
    parser.add_argument("--python", default=sys.executable, metavar="FILE")
    parser.add_argument("--against", type=Path, metavar="TREE", help="the root of another working tree")
    parser.add_argument("--starts", type=int, default=5, metavar="N", help="each takes some 10 s")
    parser.add_argument("--idle-s", type=float, default=IDLE_S, metavar="S")
    given = parser.parse_args()
    trees = {"this": Path.cwd()} | ({"other": given.against.resolve()} if given.against else {})
    figures: dict[str, list[list[float]]] = defaultdict(list)
    for _ in range(given.starts):
        for name, tree in trees.items():
            figures[name].append(asyncio.run(measure(tree, python=given.python, idle_s=given.idle_s)))
    print(f"{'':<7}" + "".join(f"{name:>15}" for name in FIGURES))
    for name, starts in figures.items():
        medians = (statistics.median(values) for values in zip(*starts, strict=True))
        print(f"{name:<7}" + "".join(f"{value:>15.2f}" for value in medians))


if __name__ == "__main__":
    main()
