"""Who has a lead: the claim, of which one wins however many try, and every other change of the owner.

The owner also stands in the lead's row, which cards, lists, exports and /stats read.
"""

from datetime import datetime
from typing import NamedTuple

from storage.database import Transaction, to_us, to_us_or_none
from storage.records.round import Round, RoundFigures
from storage.sales.round_rows import KeptRound
from storage.sales.rounds import save, save_if

_OWNER_NAME = "leads.owner_name"
_IS_NOBODYS = "open = 1 AND owner IS NULL AND state = 'new'"


class NewOwner(NamedTuple):
    """Whom a change makes the owner."""

    name: str
    at: datetime


async def claim(tx: Transaction, round_: Round, figures: RoundFigures, *, kept: KeptRound, to: NewOwner) -> bool:
    """Store the round that a claim makes of `kept`, and the owner with the lead; False if others were faster.

    One conditional UPDATE decides. Who loses has changed nothing.
    """
    won = await save_if(tx, round_, figures, kept=kept, condition=_IS_NOBODYS)
    if won:
        await _set_owner(tx, round_, to)
    return won


async def change_owner(tx: Transaction, round_: Round, figures: RoundFigures, *, kept: KeptRound, to: NewOwner) -> bool:
    """Store a round with another owner, or without one, and the same with the lead; False if it was changed meanwhile.

    For a lead that is nobody's now, `to` is only the moment.
    """
    won = await save(tx, round_, figures, kept=kept)
    if won:
        await _set_owner(tx, round_, to)
    return won


async def _set_owner(tx: Transaction, round_: Round, to: NewOwner) -> None:
    row = await tx.one("SELECT telegram_id FROM leads WHERE number = $1", round_.lead)
    if row is None:
        return
    owned = round_.owner is not None
    await tx.run(
        "UPDATE leads SET owner = $2, owner_name = $3, claimed_at = $4, updated = $5 WHERE number = $1",
        round_.lead,
        round_.owner,
        tx.cipher.encrypt(to.name, _OWNER_NAME, row[0]) if owned else None,
        to_us_or_none(to.at if owned else None),
        to_us(to.at),
    )
