"""All sales groups so far: a message's number is only valid in its own group, so groups are never deleted.

Rows record the chat of their message, and every use of a number compares it. Rows do not change when the group does.
"""

from storage.database import Transaction


async def note(tx: Transaction, chat: int) -> None:
    """Record that this is a sales group."""
    await _put(tx, chat, moved_to=None)


async def note_move(tx: Transaction, old: int, new: int) -> None:
    """Record that a basic group became a supergroup: its messages can no longer be edited or deleted."""
    await _put(tx, old, moved_to=new)
    await _put(tx, new, moved_to=None)


async def _put(tx: Transaction, chat: int, *, moved_to: int | None) -> None:
    await tx.run(
        """
        INSERT INTO sales_groups (number, chat, moved_to) SELECT count(*), $1, $2 FROM sales_groups WHERE TRUE
        ON CONFLICT (chat) DO UPDATE SET moved_to = excluded.moved_to
        """,
        chat,
        moved_to,
    )
