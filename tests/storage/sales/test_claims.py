"""Claims: of however many, one wins; the lead's row says the same as the round."""

import asyncio
import itertools

import pytest

from storage.database import Database, Transaction
from storage.people import leads
from storage.records.round import Round, RoundState
from storage.sales import claims, rounds
from storage.sales.claims import NewOwner
from storage.sales.round_rows import KeptRound
from tests.storage.sales.at_desk import FIGURES, MINUTE, REZA, SARA, at_desk, contacted, current
from tests.storage.stored import NOW

PRESSES = 1_000


def claimed(round_: Round, by: int) -> Round:
    return round_.replace(state=RoundState.CLAIMED, owner=by, claimed=NOW + MINUTE, claimers=(by,))


async def claim(tx: Transaction, kept: KeptRound, by: int) -> bool:
    to = NewOwner(f"person {by}", NOW + MINUTE)
    return await claims.claim(tx, claimed(kept.round, by), FIGURES, kept=kept, to=to)


async def owner_of(database: Database, number: int) -> tuple[object, ...]:
    lead = await database.write(lambda tx: leads.load(tx, number))
    assert lead is not None
    return lead.owner, lead.owner_name, lead.claimed_at


async def test_of_a_thousand_claims_at_once_one_wins(database: Database) -> None:
    kept = await at_desk(database)
    people = range(1, PRESSES + 1)

    async def press(by: int) -> bool:
        return await database.write(lambda tx: claim(tx, kept, by), beside=(by,))

    results = await asyncio.gather(*map(press, people))
    (winner,) = itertools.compress(people, results)
    assert (await current(database, kept.round.lead)).round == claimed(kept.round, winner)
    assert await owner_of(database, kept.round.lead) == (winner, f"person {winner}", NOW + MINUTE)


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
    assert await owner_of(database, kept.round.lead) == (None, None, None)


async def test_who_has_a_lead_is_not_robbed_by_a_claim_of_the_newest_state(database: Database) -> None:
    kept = await at_desk(database, state=RoundState.CLAIMED, owner=REZA)
    assert not await database.write(lambda tx: claim(tx, kept, SARA))


async def test_every_change_of_the_owner_stands_with_the_lead(database: Database) -> None:
    kept = await at_desk(database)
    number = kept.round.lead
    assert await database.write(lambda tx: claim(tx, kept, SARA))
    for owner, name in ((REZA, "Reza"), (None, "")):
        kept = await current(database, number)
        round_ = contacted(number, owner=owner, state=RoundState.CONTACTED if owner else RoundState.NEW)
        to = NewOwner(name, NOW)
        change = claims.change_owner
        assert await database.write(lambda tx: change(tx, round_, FIGURES, kept=kept, to=to))  # noqa: B023  # awaited here
        assert await owner_of(database, number) == ((owner, name, NOW) if owner else (None, None, None))
    assert not await database.write(lambda tx: change(tx, kept.round, FIGURES, kept=kept, to=to))
    assert await owner_of(database, number) == (None, None, None)
