"""The audit: bindings, owner links, decisions about leads, refused commands; lines are added, never changed."""

from datetime import datetime

from storage.database import Transaction, to_us


async def add(tx: Transaction, *, actor: int, action: str, detail: str, at: datetime) -> None:
    """Write down who did what; `detail` names no prospect."""
    await tx.run(
        "INSERT INTO audit (at, actor, action, detail) VALUES ($1, $2, $3, $4)", to_us(at), actor, action, detail
    )
