"""Groups where sales have been: a message's number means something in its own group alone, so none is ever forgotten.

Rows say where their messages stand, and whoever uses a number compares. When the group changes nothing of them does.
"""

from storage.database import Transaction


async def note(tx: Transaction, chat: int) -> None:
    """Note that sales are in this group."""
    await _put(tx, chat, moved_to=None)


async def note_move(tx: Transaction, old: int, new: int) -> None:
    """Note that a basic group became a supergroup: its messages can no longer be edited or deleted."""
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
