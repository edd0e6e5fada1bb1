"""The migration of outcomes: who was a customer and then set aside by an earlier version is no customer any more."""

from itertools import count

import pytest

from storage.database import Database, Transaction
from storage.migrations import runner
from storage.people import ledger, sessions
from storage.records.lead import Outcome, Stage
from storage.records.ledger import Entry, EntryKind
from storage.records.talk import TelegramUser
from tests.storage.stored import NOW

(STEP,) = [step for step in runner.migrations("sqlite") if step.name.endswith("outcomes")]
_ids = count(1)


async def stands(database: Database, *, outcome: Outcome, before: Stage | None, alerts: int) -> str:
    """Return the stage after the migration of a lead that was left at `customer`."""

    async def work(tx: Transaction) -> str:
        person = TelegramUser(telegram_id=next(_ids), name="x")
        begun = await sessions.begin(tx, person, language="fa", source="", at=NOW)
        lead = begun.lead.replace(stage=Stage.CUSTOMER, outcome=outcome, alerts=alerts)
        moved = [] if before is None else [{"before": before.value, "after": "customer", "reason": ""}]
        await sessions.save(tx, lead=lead, talk=None)
        await ledger.add(tx, lead.number, [Entry(kind=EntryKind.STAGE, at=NOW, data=data) for data in moved])
        for statement in STEP.statements:
            await tx.run(statement)
        row = await tx.one("SELECT stage FROM leads WHERE number = $1", lead.number)
        assert row is not None
        return str(row[0])

    return await database.write(work)


@pytest.mark.parametrize("before", [Stage.LEAD, Stage.MQL, Stage.SQL, Stage.PQL])
@pytest.mark.parametrize("outcome", [Outcome.LOST, Outcome.DISQUALIFIED])
async def test_a_customer_who_was_set_aside_returns_to_the_stage_before(
    database: Database, before: Stage, outcome: Outcome
) -> None:
    assert await stands(database, outcome=outcome, before=before, alerts=1) == before


async def test_without_an_entry_the_alerts_tell_and_who_bought_stays(database: Database) -> None:
    assert await stands(database, outcome=Outcome.LOST, before=None, alerts=1) == "sql"
    assert await stands(database, outcome=Outcome.LOST, before=None, alerts=0) == "lead"
    assert await stands(database, outcome=Outcome.WON, before=Stage.SQL, alerts=1) == "customer"
