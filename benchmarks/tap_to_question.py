"""Print how long people wait from their tap to the next question: `python -m benchmarks.tap_to_question`.

`sarnakh run` talks HTTP to a Bot API on loopback (our sandbox) that answers after 40 ms and counts Telegram's limits:
one message a second in a chat after a burst of five. Ten people go through ten questions and answer every second, from
the first one on.
"""

import argparse
import asyncio
import shutil
import tempfile
import time
from pathlib import Path

from benchmarks.bot_process import bot_process, polls
from bot.funnels.source import SHIPPED
from bot.sandbox.people.person import Person
from bot.sandbox.server import Sandbox

QUESTIONS = 10
BEFORE_THE_LAST = "\n  - id: talk\n"
QUESTION = """
  - id: more{n}
    text: {{ fa: "پرسش {n}؟", en: "One more, {n}?" }}
    label: {{ fa: "اضافه {n}", en: "more {n}" }}
    axis: fit
    cap: 1
    options:
      - {{ id: yes{n}, label: {{ fa: "بله، شمارهٔ {n}", en: "Yes, number {n}" }}, points: 1 }}
      - {{ id: not{n}, label: {{ fa: "نه، شمارهٔ {n}", en: "No, number {n}" }}, points: 0 }}
"""


def long_funnel(folder: Path) -> Path:
    """Write the shipped funnel with as many questions as here; its files are beside it."""
    text, more = SHIPPED.read_text("utf-8"), "".join(QUESTION.format(n=n) for n in range(QUESTIONS - 4))
    assert BEFORE_THE_LAST in text, "the shipped funnel has no such question any more"
    for guide in SHIPPED.parent.glob("guide-*.pdf"):
        shutil.copy(guide, folder)
    (folder / "funnel.yaml").write_text(text.replace(BEFORE_THE_LAST, f"{more}{BEFORE_THE_LAST}", 1), "utf-8")
    return folder / "funnel.yaml"


def first_button(person: Person) -> str:
    """Return the label of the first button of the newest message that has any."""
    return next(message.labels[0] for message in reversed(person.chat.messages) if message.buttons)


async def answers(person: Person, *, after_s: float, every_s: float) -> list[float]:
    """Walk through the questions, and return the seconds until each next one."""
    await asyncio.sleep(after_s)
    person.opens()
    await person.sees("/privacy")
    person.shares_contact()
    await person.sees(f"1 of {QUESTIONS}")
    due, waits = time.monotonic(), []
    for n in range(2, QUESTIONS + 1):
        tapped = time.monotonic()
        person.taps(first_button(person))
        await person.sees(f"{n} of {QUESTIONS}")
        waits.append(time.monotonic() - tapped)
        due += every_s
        await asyncio.sleep(max(0.0, due - time.monotonic()))
    return waits


async def measure(folder: Path, *, people: int, latency_s: float, every_s: float) -> str:
    """Run one crowd, and return a line with its waits."""
    async with Sandbox(seed=7, flood_limits=True) as sandbox:
        settings = {
            "BOT_TOKEN": sandbox.token, "BOT_API_URL": sandbox.api_url, "FUNNEL": str(long_funnel(folder)),
            "DATABASE_URL": f"sqlite:///{folder}/talks.db", "SEND_LIMITS": "30,1,20", "SAMPLE": "yes",
        }  # fmt: skip
        async with bot_process(folder, is_ready=polls(sandbox), **settings):
            sandbox.weather.latency_s, sandbox.floods.chat_burst = latency_s, 5
            crowd = [sandbox.person(f"Person {n}", language="en") for n in range(people)]
            apart_s = every_s / people
            walks = (answers(person, after_s=n * apart_s, every_s=every_s) for n, person in enumerate(crowd))
            seconds = sorted(wait for waits in await asyncio.gather(*walks) for wait in waits)
        refused = sum(call.outcome.startswith("429") for call in sandbox.calls)
    ms = [round(1000 * seconds[min(len(seconds) - 1, int(len(seconds) * share))]) for share in (0.5, 0.95, 1)]
    return f"{len(seconds)} taps: p50 {ms[0]} ms, p95 {ms[1]} ms, max {ms[2]} ms; {refused} calls refused (429)"


def main() -> None:
    """Print a line per crowd."""
    parser = argparse.ArgumentParser(prog="python -m benchmarks.tap_to_question", description=__doc__)
    parser.add_argument("--people", type=int, default=10, metavar="N")
    parser.add_argument("--latency-ms", type=float, default=40, metavar="MS")
    parser.add_argument("--every-s", type=float, default=1.0, metavar="S", help="between two answers of a person")
    parser.add_argument("--crowds", type=int, default=1, metavar="N", help="each takes some 12 s")
    given = parser.parse_args()
    for _ in range(given.crowds):
        with tempfile.TemporaryDirectory() as folder:
            crowd = measure(Path(folder), people=given.people, latency_s=given.latency_ms / 1000, every_s=given.every_s)
            print(asyncio.run(crowd))


if __name__ == "__main__":
    main()
