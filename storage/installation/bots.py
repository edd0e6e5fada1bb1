"""The bot of this installation, and its former bots: another token on the same database is another bot."""

from collections.abc import Callable, Mapping
from datetime import datetime

from storage.database import Reader, Transaction, to_us
from storage.installation import state
from storage.outbox import former_bot
from storage.records.record import Record, as_json, from_json

BOT = "bot"
"""Key of the id of the running bot; SQL reads it with `THIS_BOT`."""
UNTOLD = "bot_changed"
"""Key of a change that has not been reported yet."""
KEPT_APART = ("webhook_url",)
"""State that belongs to one bot: stored under its id until it comes back."""
BITS = 40
"""Bits of an update number; Telegram's take 32."""
MOST_DIGITS = 18
"""Digits of an id: SQLite's integers have this many, Telegram's ids 16: https://core.telegram.org/bots/api#user"""


class BotChange(Record):
    """Another bot took over."""

    before: int
    now: int
    withdrawn: int
    """How many waiting edits of the former bot's messages were withdrawn, because no other bot can make them."""


async def begin(tx: Transaction, bot_id: int, *, at: datetime) -> BotChange | None:
    """Record which bot starts; return the change to report if it is a different bot than before."""
    await state.put_unreadable_aside(tx, READINGS, at=at)
    kept = await current(tx)
    before = await _last_known(tx, bot_id) if kept is None else kept
    await _add(tx, before, at)
    await _carry_over(tx, before)
    await _add(tx, bot_id, at)
    await state.put(tx, BOT, str(bot_id))
    if before == bot_id:
        return None
    await _swap_facts(tx, before, bot_id)
    change = BotChange(before=before, now=bot_id, withdrawn=await former_bot.withdraw_edits(tx, at=at))
    await state.put(tx, UNTOLD, as_json(change))
    return change


async def untold(reader: Reader) -> BotChange | None:
    """Return a change that has not been reported yet."""
    return await state.load(reader, UNTOLD, _read_change)


async def told(tx: Transaction) -> None:
    """Record that the change was reported."""
    await state.remove(tx, UNTOLD)


async def current(reader: Reader) -> int | None:
    """Return the bot that ran here last; None before the first start, or if it cannot be read."""
    return await state.load(reader, BOT, _read_id)


async def first(reader: Reader) -> int:
    """Return the first bot of this database; 0 if it was never recorded."""
    row = await reader.one("SELECT bot_id FROM bots WHERE number = 0")
    return row[0] if row else 0


async def number_of(reader: Reader, bot_id: int) -> int:
    """Return a bot's index among the bots of this database, from 0; an unrecorded bot counts as the first."""
    if not bot_id:
        return 0
    row = await reader.one("SELECT number FROM bots WHERE bot_id = $1", bot_id)
    return row[0] if row else 0


def reference(number: int, update_id: int) -> int:
    """Return an update's number, unique over all bots; for the first bot it is Telegram's own."""
    return update_id if number == 0 else (number << BITS) | (update_id & ((1 << BITS) - 1))


def _read_id(kept: str) -> int:
    """Return the id of a bot.

    Raises:
        ValueError: it is not an id.
    """
    if not (kept.isascii() and kept.isdecimal()) or len(kept) > MOST_DIGITS:
        raise ValueError("the id of a bot was expected")
    return int(kept)


def _read_change(kept: str) -> BotChange:
    return from_json(BotChange, kept)


READINGS: Mapping[str, Callable[[str], object]] = {BOT: _read_id, UNTOLD: _read_change}
"""The reader of each value."""


async def _last_known(tx: Transaction, bot_id: int) -> int:
    """Return which bot ran here last if that is not recorded: this one if it ever ran here, else the newest of all."""
    row = await tx.one("SELECT bot_id FROM bots ORDER BY bot_id = $1 DESC, number DESC LIMIT 1", bot_id)
    return row[0] if row else await _first_known(tx, bot_id)


async def _first_known(tx: Transaction, bot_id: int) -> int:
    """Return the bot that owns rows of an earlier version: another one if it uploaded files and this one never did."""
    row = await tx.one("SELECT bot_id FROM files ORDER BY bot_id = $1 DESC, at DESC LIMIT 1", bot_id)
    return row[0] if row else bot_id


async def _add(tx: Transaction, bot_id: int, at: datetime) -> None:
    await tx.run(
        """
        INSERT INTO bots (number, bot_id, at) SELECT count(*), $1, $2 FROM bots WHERE TRUE
        ON CONFLICT (bot_id) DO NOTHING
        """,
        bot_id,
        to_us(at),
    )


async def _carry_over(tx: Transaction, bot_id: int) -> None:
    """Assign rows of an earlier version, or of a restored database, to the bot that wrote them."""
    for table in ("updates", "trying", "dead_letters"):
        await tx.run(f"UPDATE {table} SET bot_id = $1 WHERE bot_id = 0", bot_id)  # noqa: S608  # ours


async def _swap_facts(tx: Transaction, before: int, now: int) -> None:
    for key in KEPT_APART:
        for source, target in ((key, f"{key}:{before}"), (f"{key}:{now}", key)):
            value = await state.get(tx, source)
            if value is not None:
                await state.remove(tx, source)
                await state.put(tx, target, value)
