"""Print how long a colleague waits at a full desk: `python -m benchmarks.desk_presses`.

200 leads are at the desk, and 60 others have just written while nobody has them: their cards wait to be edited, because
Telegram takes 20 calls a minute in a group. Then colleagues claim some of these, at our default limits. Printed are the
milliseconds from the press to the answer (the toast), and to the edit that shows it on the card.
"""

import argparse
import asyncio
import statistics
import tempfile
import time
from pathlib import Path
from typing import NamedTuple

from benchmarks.bot_in_process import PATIENCE_S, SALES_GROUP, RunningBot, bot_in_process
from benchmarks.instant_telegram import PHASES, Visitor
from bot.runtime.process import run_loop
from storage.opening import Location

FIRST_SELLER, SELLERS = 7_000_000_000, 7
AT_ONCE = 50
LOOK_S = 0.0005
REFILL_S = 9.0
"""Until the calls that are kept for presses are there again."""


class Card(NamedTuple):
    """The card of a lead in the group."""

    id: str
    """What stands in its callback data."""
    message_id: int


class Waits(NamedTuple):
    """Milliseconds from a press on."""

    toast: float
    edit: float


async def hot_leads(bot: RunningBot, count: int) -> list[Card]:
    """Let so many people become hot, and return their cards."""
    visitors, cards = bot.newcomers(count, language="en"), list[Card]()
    for phase in PHASES:
        bot.act(visitors, phase)
        await bot.handle()
        if phase != PHASES[-1]:
            bot.look(visitors)
    for body in bot.telegram.shown():
        if body["chat_id"] == SALES_GROUP and ":claim" in str(body.get("reply_markup")):
            made = body["made"]
            assert isinstance(made, int)
            cards.append(Card(str(body["reply_markup"]).partition("c:")[2].partition(":")[0], made))
    assert len(cards) == count, "each has a card of their own"
    return cards


def press(bot: RunningBot, person: int, card: Card, act: str) -> None:
    """Let somebody in the group press a button of a card, without waking the bot."""
    user = {"id": person, "is_bot": False, "first_name": f"P{person % 1_000_000}", "language_code": "en"}
    chat = {"id": SALES_GROUP, "type": "supergroup", "title": "Sales"}
    message = {"message_id": card.message_id, "date": int(time.time()), "chat": chat, "text": "?"}
    data = f"c:{card.id}:{act}"
    id_ = str(bot.telegram.fresh_message())
    bot.telegram.tell(
        "callback_query", {"id": id_, "from": user, "message": message, "data": data, "chat_instance": "1"}
    )


async def fill(where: Location, *, at_desk: int, waiting: int) -> list[Card]:
    """Make a desk with so many leads that somebody has and called, and others that nobody has; return the latter."""
    async with bot_in_process(where, at_once=AT_ONCE) as bot:
        cards = await hot_leads(bot, at_desk + waiting)
        for start in range(0, at_desk, SELLERS):
            for act in ("claim", "called", "talked"):
                for place, card in enumerate(cards[start : min(start + SELLERS, at_desk)]):
                    press(bot, FIRST_SELLER + place, card, act)
                await bot.handle()
        async with bot.database.read() as reader:
            ((owned,),) = await reader.all("SELECT count(*) FROM rounds WHERE open = 1 AND touched IS NOT NULL")
        assert owned == at_desk, f"{owned} of {at_desk} leads were called"
        return cards[at_desk:]


async def measure(where: Location, cards: list[Card], *, presses: int, refill_s: float = REFILL_S) -> list[Waits]:
    """Let all whom nobody has write at once; then press Claim on some of their cards, and return how long it took."""
    async with bot_in_process(where, at_once=AT_ONCE, limits=True) as bot:
        async with bot.database.read() as reader:
            newest = "SELECT telegram_id FROM leads WHERE owner IS NULL AND alerts > 0 ORDER BY number DESC LIMIT $1"
            rows = await reader.all(newest, len(cards))
        for (person,) in rows:
            Visitor(bot.telegram, person, language="en").writes("Hello? Is anybody there?")
        await bot.handle()
        waits = []
        for place, card in enumerate(cards[:presses]):
            await asyncio.sleep(refill_s)
            waits.append(await _wait(bot, FIRST_SELLER + place % SELLERS, card))
        async with bot.database.read() as reader:
            ((left,),) = await reader.all("SELECT count(*) FROM outbox WHERE state = 'waiting' AND edits IS NOT NULL")
        assert left, "no card waits any more: nothing was measured"
        return waits


async def _wait(bot: RunningBot, person: int, card: Card) -> Waits:
    bot.telegram.toasts.clear()
    bot.telegram.shown()
    press(bot, person, card, "claim")
    begun = time.perf_counter()
    bot.telegram.deliver()
    toast = edit = 0.0
    async with asyncio.timeout(PATIENCE_S):
        while not (toast and edit):
            await asyncio.sleep(LOOK_S)
            now = (time.perf_counter() - begun) * 1000
            toast = toast or (now if bot.telegram.toasts else 0.0)
            edit = edit or (now if any(body["made"] == card.message_id for body in bot.telegram.shown()) else 0.0)
    return Waits(toast, edit)


async def run(given: argparse.Namespace) -> list[Waits]:
    """Fill a desk, and measure it."""
    with tempfile.TemporaryDirectory() as folder:
        where = given.file or Path(folder) / "desk.db"
        cards = await fill(where, at_desk=given.open, waiting=given.waiting)
        return await measure(where, cards, presses=given.presses)


def table(waits: list[Waits]) -> str:
    """Return the figures as a table."""
    lines = [f"{'ms':>8} {'median':>8} {'most':>8}"]
    for name, values in (("toast", [each.toast for each in waits]), ("edit", [each.edit for each in waits])):
        lines.append(f"{name:>8} {statistics.median(values):8.1f} {max(values):8.1f}")
    return "\n".join(lines)


def main() -> None:
    """Measure and print."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--open", type=int, default=200, help="leads that somebody has")
    parser.add_argument("--waiting", type=int, default=60, help="leads whose cards wait to be edited")
    parser.add_argument("--presses", type=int, default=8)
    parser.add_argument("--file", type=Path, help="a file of benchmarks.million, whose leads are beside these")
    print(table(run_loop(run(parser.parse_args()))))


if __name__ == "__main__":
    main()
