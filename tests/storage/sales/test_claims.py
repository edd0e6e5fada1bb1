"""Claims: of however many, one wins."""

import asyncio
import itertools

import pytest

from storage.database import Database, Transaction
from storage.records.round import Round, RoundState
from storage.sales import rounds
from storage.sales.round_rows import KeptRound
from tests.storage.sales.at_desk import FIGURES, MINUTE, REZA, SARA, at_desk, current
from tests.storage.stored import NOW

PRESSES = 1_000


def claimed(round_: Round, by: int) -> Round:
    return round_.replace(state=RoundState.CLAIMED, owner=by, claimed=NOW + MINUTE, claimers=(by,))


async def claim(tx: Transaction, kept: KeptRound, by: int) -> bool:
    return await rounds.claim(tx, claimed(kept.round, by), FIGURES, kept=kept)


@pytest.mark.long
async def test_of_a_thousand_claims_at_once_one_wins(database: Database) -> None:
    kept = await at_desk(database)
    people = range(1, PRESSES + 1)

    async def press(by: int) -> bool:
        return await database.write(lambda tx: claim(tx, kept, by), beside=(by,))

    results = await asyncio.gather(*map(press, people))
    (winner,) = itertools.compress(people, results)
    assert (await current(database, kept.round.lead)).round == claimed(kept.round, winner)


@pytest.mark.parametrize(
    "changes",
    [
        pytest.param({"state": RoundState.CLAIMED, "owner": REZA}, id="claimed"),
        pytest.param({"state": RoundState.WON}, id="won"),
        pytest.param({"state": RoundState.MERGED}, id="merged"),
        pytest.param({"nudged": True}, id="changed at all"),
    ],
)
async def test_who_claims_from_an_old_state_changes_nothing(database: Database, changes: dict[str, object]) -> None:
    kept = await at_desk(database)
    other = kept.round.replace(**changes)
    await database.write(lambda tx: rounds.save(tx, other, FIGURES, kept=kept))
    assert not await database.write(lambda tx: claim(tx, kept, SARA))
    assert (await current(database, kept.round.lead)).round == other


async def test_who_has_a_lead_is_not_robbed_by_a_claim_of_the_newest_state(database: Database) -> None:
    kept = await at_desk(database, state=RoundState.CLAIMED, owner=REZA)
    assert not await database.write(lambda tx: claim(tx, kept, SARA))
