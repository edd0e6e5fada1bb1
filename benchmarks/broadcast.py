"""Print how soon sales are alerted while a broadcast waits to be sent: `python -m benchmarks.broadcast`.

2,000 rows of broadcast priority are put into the outbox by this script; `sarnakh run` sends them over HTTP to our
sandbox within Telegram's limits (SEND_LIMITS is not set), and every 4 s somebody's last answer makes them a hot lead.
One call in a hundred is answered 429 with retry_after 1; one recipient in twenty has blocked the bot (403); twice, for
2 s, every call is answered 429 with retry_after 2. At 27 rows a second this takes some 90 s.
"""

import argparse
import asyncio
import tempfile
import time
from collections.abc import Sequence
from datetime import UTC, datetime
from pathlib import Path

from benchmarks.bot_process import bot_process, polls
from bot.sandbox.api.faults import TooManyRequests
from bot.sandbox.people.group import Group
from bot.sandbox.people.person import Person
from bot.sandbox.server import Sandbox
from storage.messages import Message, Priority
from storage.outbox import queue as outbox
from storage.sqlite.database import SqliteDatabase

HOT = ("More customers", "This month", "500–2,000", "Please call me")
ROWS_A_S = 27
"""How many our limits let through."""
REFUSED_SHARE, RETRY_S = 0.01, 1
BLOCKED_EVERY = 20
STORM_S, STORM_RETRY_S = 2.0, 2
STORMS_AT = (0.3, 0.65)
"""When the storms are, as shares of the alerts."""
PATIENCE_S = 60.0


async def up_to_the_last_question(person: Person) -> None:
    """Walk through the talk, but for its last answer."""
    person.opens()
    await person.sees("/privacy")
    person.shares_contact()
    for n, label in enumerate(HOT, start=1):
        await person.sees(rf"\({n} of {len(HOT)}\)$")
        if n < len(HOT):
            person.taps(label)


async def put_broadcast(file: Path, recipients: Sequence[Person]) -> None:
    """Put a row for each recipient into the outbox; no bot may run."""
    database = await SqliteDatabase.open(file)
    rows = [
        Message(
            key=f"broadcast:{person.id}", stream=f"broadcast:{person.id}", priority=Priority.BROADCAST, chat=person.id,
            method="sendMessage", body={"text": f"News for {person.name}."},
        )
        for person in recipients
    ]  # fmt: skip
    await database.write(lambda tx: outbox.add(tx, rows, at=datetime.now(UTC)))
    await database.close()


async def alert(maryam: Person, group: Group, person: Person) -> float:
    """Give the last answer, and return the seconds until sales see the alert."""
    tapped = time.monotonic()
    person.taps(HOT[-1])
    await maryam.sees(rf"{person.name}\b", chat=group, within=PATIENCE_S)
    return time.monotonic() - tapped


async def storm(sandbox: Sandbox) -> None:
    """Refuse every call for a while."""
    sandbox.weather.clear()
    sandbox.weather.share(TooManyRequests(STORM_RETRY_S), 1.0)
    await asyncio.sleep(STORM_S)
    fair(sandbox)


def fair(sandbox: Sandbox) -> None:
    """Refuse a call in a hundred."""
    sandbox.weather.clear()
    sandbox.weather.share(TooManyRequests(RETRY_S), REFUSED_SHARE)


async def measure(folder: Path, *, rows: int, every_s: float) -> str:
    """Send the broadcast, and return a line with the alerts' delays."""
    file, alerts = folder / "broadcast.db", max(3, int(rows / ROWS_A_S / every_s))
    async with Sandbox(seed=7, flood_limits=True) as sandbox:
        maryam = sandbox.person("Maryam")
        maryam.has_started()
        group = sandbox.group("Sales", [maryam])
        hot = [sandbox.person(f"Lead number {n}", language="en") for n in range(1, alerts + 1)]
        recipients = [sandbox.person(f"Reader {n}") for n in range(rows)]
        for n, person in enumerate(recipients):
            person.has_started()
            if n % BLOCKED_EVERY == 0:
                person.blocks()
        settings = {
            "BOT_TOKEN": sandbox.token, "BOT_API_URL": sandbox.api_url, "DATABASE_URL": f"sqlite:///{file}",
            "SALES_CHAT_ID": str(group.id), "SAMPLE": "yes",
        }  # fmt: skip
        sandbox.floods.on = False
        async with bot_process(folder, is_ready=polls(sandbox), **settings, SEND_LIMITS="none"):
            await asyncio.gather(*map(up_to_the_last_question, hot))
            await sandbox.quiet()
        await put_broadcast(file, recipients)
        sandbox.floods.on, before = True, len(sandbox.calls)
        async with bot_process(folder, is_ready=polls(sandbox), **settings):
            fair(sandbox)
            begun = time.monotonic()
            storms_at = [int(share * alerts) for share in STORMS_AT]
            async with asyncio.TaskGroup() as tasks:
                measured = []
                for n, person in enumerate(hot):
                    await asyncio.sleep(max(0.0, begun + (n + 1) * every_s - time.monotonic()))
                    if n in storms_at:
                        tasks.create_task(storm(sandbox))
                    measured.append(tasks.create_task(alert(maryam, group, person)))
            seconds = sorted(task.result() for task in measured)
            calls = sandbox.calls[before:]
    chats = {person.id for person in recipients}
    to_readers = [call for call in calls if call.params.get("chat_id") in chats]
    outcomes = {code: sum(call.outcome.startswith(code) for call in to_readers) for code in ("ok", "403")}
    refused = sum(call.outcome.startswith("429") or call.outcome == "TooManyRequests" for call in calls)
    p50, p99 = (seconds[min(len(seconds) - 1, int(len(seconds) * share))] for share in (0.5, 0.99))
    return (
        f"{len(seconds)} alerts: p50 {p50:.2f} s, p99 {p99:.2f} s, max {seconds[-1]:.2f} s; of {rows} rows "
        f"{outcomes['ok']} were sent and {outcomes['403']} met a block; {refused} calls were refused with 429"
    )


def main() -> None:
    """Print the alerts' delays."""
    parser = argparse.ArgumentParser(prog="python -m benchmarks.broadcast", description=__doc__)
    parser.add_argument("--rows", type=int, default=2000, metavar="N")
    parser.add_argument("--every-s", type=float, default=4.0, metavar="S", help="between two alerts")
    given = parser.parse_args()
    took = given.rows / ROWS_A_S
    print(f"{given.rows} rows; this takes some {took + 15:.0f} s")
    with tempfile.TemporaryDirectory() as folder:
        print(asyncio.run(measure(Path(folder), rows=given.rows, every_s=given.every_s)))


if __name__ == "__main__":
    main()
