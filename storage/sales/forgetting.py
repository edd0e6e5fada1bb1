"""What stays of a lead's rounds and deals once the lead is forgotten: as much as the figures count, and no name."""

from datetime import datetime

from storage.database import Transaction, to_us
from storage.records.figures import OTHER_SOURCES
from storage.sales.deals import IS_LAST
from storage.sales.period_rounds import IS_DUE_ROUND, IS_IN_TIME, OUTCOME

_NAMELESS_ROUNDS = f"""
    UPDATE rounds SET
        counts = {IS_DUE_ROUND.format(now="$2")},
        in_time = {IS_IN_TIME},
        outcome = {OUTCOME},
        clocked = CASE WHEN t0 IS NULL THEN 0 ELSE 1 END,
        lead = NULL, n = NULL, revision = 0, state = 'none', open = 0, owner = NULL,
        opened = NULL, t0 = NULL, due = NULL, claimed = NULL, touched = NULL, ended = NULL,
        reason = NULL, data = '{{}}'
    WHERE lead = $1
"""  # noqa: S608  # pieces of ours
_DROP_CORRECTED = f"""
    DELETE FROM deals WHERE id IN (SELECT id FROM deals AS d WHERE d.lead = $1 AND NOT {IS_LAST})
"""  # noqa: S608  # a piece of ours
_DROP_CORRECTED = f"""
    DELETE FROM deals WHERE id IN (SELECT id FROM deals AS d WHERE d.lead = $1 AND NOT {IS_LAST})
"""  # noqa: S608  # a piece of ours
_NAMELESS_DEALS = """
    UPDATE deals SET
        lead = NULL, number = NULL, at = NULL,
        source = CASE
            WHEN source = '' THEN ''
            WHEN source <> coalesce(CAST($2 AS TEXT), '')
                AND EXISTS (SELECT 1 FROM named_sources AS s WHERE s.source = deals.source) THEN source
            ELSE $3
        END
    WHERE lead = $1
"""


async def forget_lead(tx: Transaction, lead: int, *, source: str | None, at: datetime) -> None:
    """Take a lead out of their rounds and deals; what no figure counts is deleted.

    `source` is a payload that is forgotten with them; any that does not count by its name is, too.
    """
    await tx.run(_DROP_CORRECTED, lead)
    await tx.run("DELETE FROM deals WHERE lead = $1 AND taken_back = 1", lead)
    await tx.run(_NAMELESS_DEALS, lead, source, OTHER_SOURCES)
    await tx.run(_NAMELESS_ROUNDS, lead, to_us(at))
