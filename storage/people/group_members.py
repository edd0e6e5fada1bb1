"""Who was seen in the sales group: people who wrote, pressed a button, joined or were added while the bot was there.

Telegram gives a bot no list of a group's members. A row is only valid while its chat is the sales group; of the people
of other groups nothing is stored.
"""

from collections.abc import Iterable

from storage.database import Reader, Transaction


async def add(tx: Transaction, people: Iterable[int], *, chat: int) -> None:
    """Note that these accounts are in the group; a row that says so already is not written again."""
    await tx.many(
        """
        INSERT INTO group_members (telegram_id, chat) VALUES ($1, $2)
        ON CONFLICT (telegram_id) DO UPDATE SET chat = excluded.chat WHERE group_members.chat <> excluded.chat
        """,
        [(each, chat) for each in people],
    )


async def remove(tx: Transaction, people: Iterable[int], *, chat: int) -> None:
    """Note that these accounts are no longer in the group."""
    await tx.many("DELETE FROM group_members WHERE telegram_id = $1 AND chat = $2", [(each, chat) for each in people])


async def chat_of(reader: Reader, telegram_id: int) -> int | None:
    """Return the group in which this account was seen, or None; it may not be the sales group any more."""
    row = await reader.one("SELECT chat FROM group_members WHERE telegram_id = $1", telegram_id)
    return row[0] if row else None


async def all_of(reader: Reader, chat: int) -> tuple[int, ...]:
    """Return the accounts that were seen in a group."""
    rows = await reader.all("SELECT telegram_id FROM group_members WHERE chat = $1 ORDER BY telegram_id", chat)
    return tuple(telegram_id for (telegram_id,) in rows)


async def follow(tx: Transaction, old: int, new: int) -> None:
    """Follow a group to its new id: its people are the same."""
    await tx.run("UPDATE group_members SET chat = $2 WHERE chat = $1", old, new)


async def keep_only(tx: Transaction, chat: int | None) -> None:
    """Forget the people of every group but this one; None forgets all."""
    await tx.run("DELETE FROM group_members WHERE chat <> coalesce(CAST($1 AS BIGINT), 0)", chat)


async def forget(tx: Transaction, telegram_id: int) -> None:
    """Forget an account that was erased."""
    await tx.run("DELETE FROM group_members WHERE telegram_id = $1", telegram_id)
