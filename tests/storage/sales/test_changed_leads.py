"""Rounds follow what versions without rounds wrote, before the upgrade and beside us."""

from time import process_time

import pytest

from storage.database import Database, Transaction
from storage.installation import timers
from storage.people import erasure, leads
from storage.records.lead import Lead, Outcome, Stage
from storage.records.round import Round, RoundFigures, RoundKind, RoundState
from storage.records.timer import DeskTimer
from storage.sales import changed_leads, round_timers, rounds
from storage.sales.changed_leads import RoundOfBefore, agrees
from tests.storage.sales.at_desk import FIGURES, MINUTE, REZA, SARA, TOUCHED, alerted, contacted, current, person
from tests.storage.stored import DAY, NOW, hot_lead

ENDED = {
    Outcome.WON: RoundState.WON,
    Outcome.LOST: RoundState.LOST,
    Outcome.DISQUALIFIED: RoundState.UNFIT,
}
BEFORE = RoundFigures(day=FIGURES.day)


def of_before(lead: Lead) -> RoundOfBefore:
    """Return a round as the rules of the desk do, without their clock."""
    if not lead.has_card:
        return RoundOfBefore(Round(lead=lead.number), RoundFigures())
    owned = RoundState.NEW if lead.owner is None else RoundState.CONTACTED
    round_ = Round(
        lead=lead.number,
        n=max(lead.alerts, 1),
        kind=RoundKind.QUIET if lead.is_quiet else RoundKind.ALERT,
        state=ENDED.get(lead.outcome, owned),
        outcome=lead.outcome,
        owner=lead.owner,
        opened=lead.alerted_at or lead.quiet_at,
        deals=int(lead.outcome is Outcome.WON),
    )
    return RoundOfBefore(round_, BEFORE)


async def bring_up(database: Database, *, limit: int = 100) -> list[int]:
    """Run it to its end; return the leads whose rounds changed."""
    changed: list[int] = []
    while True:
        changed += await database.write(lambda tx: changed_leads.bring_up(tx, leads.load, of_before, limit=limit))
        async with database.read() as reader:
            if not await changed_leads.are_any(reader):
                return changed


async def change(database: Database, number: int, **fields: object) -> None:
    """Change a lead as a version without rounds does."""

    async def work(tx: Transaction) -> None:
        lead = await leads.load(tx, number)
        assert lead is not None
        await leads.save(tx, lead.replace(**fields))

    await database.write(work)


ALERT = {"alerts": 1, "alerted_at": NOW}
QUIET = {"quiet_at": NOW}


@pytest.mark.parametrize(
    ("known", "state", "kind"),
    [
        pytest.param(ALERT, RoundState.NEW, RoundKind.ALERT, id="alerted"),
        pytest.param(QUIET, RoundState.NEW, RoundKind.QUIET, id="quiet"),
        pytest.param({**QUIET, **ALERT}, RoundState.NEW, RoundKind.ALERT, id="quiet, then alerted"),
        pytest.param({**ALERT, "owner": SARA}, RoundState.CONTACTED, RoundKind.ALERT, id="owned"),
        pytest.param({**ALERT, "outcome": Outcome.WON}, RoundState.WON, RoundKind.ALERT, id="won"),
        pytest.param({**QUIET, "outcome": Outcome.LOST}, RoundState.LOST, RoundKind.QUIET, id="lost"),
    ],
)
async def test_a_lead_of_before_gets_one_round(
    database: Database, known: dict[str, object], state: RoundState, kind: RoundKind
) -> None:
    lead = await hot_lead(database, 5, **known)
    assert await bring_up(database) == [lead.number]
    kept = await current(database, lead.number)
    assert (kept.round.n, kept.round.state, kept.round.kind, kept.figures) == (1, state, kind, BEFORE)
    await change(database, lead.number, stage=Stage.MQL)
    assert await bring_up(database) == []
    assert await current(database, lead.number) == kept


async def test_who_never_had_a_card_has_no_round(database: Database) -> None:
    lead = await hot_lead(database, 5)
    await change(database, lead.number, owner=SARA)
    assert await bring_up(database) == []
    assert await database.write(lambda tx: rounds.current(tx, lead.number)) is None


async def test_a_lead_that_is_erased_meanwhile_is_passed_over(database: Database) -> None:
    lead = await hot_lead(database, 5, **ALERT)
    await database.write(lambda tx: erasure.erase(tx, lead.number, update_id=9, at=NOW))
    assert await bring_up(database) == []


async def test_it_may_be_run_again_in_slices_of_any_size(database: Database) -> None:
    numbers = [(await hot_lead(database, account, **ALERT)).number for account in range(1, 6)]
    assert await bring_up(database, limit=2) == numbers
    await database.write(lambda tx: tx.run("INSERT INTO changed_leads (lead) SELECT number FROM leads"))
    assert await bring_up(database, limit=2) == []


OPEN = 500
IN_A_SLICE_S = 5.0
"""Measured on two shared cores: 0.1 s on SQLite, 0.6 s on PostgreSQL."""


@pytest.mark.long
async def test_five_hundred_open_leads_are_done_in_one_slice_and_soon(database: Database) -> None:
    async def work(tx: Transaction) -> None:
        for account in range(1, OPEN + 1):
            await person(tx, account, **ALERT)

    await database.write(work)
    begun = process_time()
    assert len(await bring_up(database, limit=OPEN)) == OPEN
    assert process_time() - begun < IN_A_SLICE_S


MEANWHILE = [
    pytest.param(alerted(1), {"owner": REZA}, {"state": RoundState.CONTACTED, "owner": REZA, "n": 1}, id="a claim"),
    pytest.param(
        contacted(1), {"owner": None}, {"state": RoundState.NEW, "owner": None, "touched": contacted(1).touched},
        id="given back",
    ),
    pytest.param(
        contacted(1), {"outcome": Outcome.WON, "owner": SARA},
        {"state": RoundState.WON, "outcome": Outcome.WON, "t0": NOW, "by": SARA, "deals": 1}, id="a sale",
    ),
    pytest.param(
        alerted(1, state=RoundState.LOST, outcome=Outcome.LOST), {"outcome": Outcome.OPEN},
        {"state": RoundState.NEW, "n": 2}, id="opened again",
    ),
    pytest.param(
        alerted(1, kind=RoundKind.QUIET, t0=None, due=None), {"alerts": 1, "alerted_at": NOW + MINUTE},
        {"state": RoundState.NEW, "kind": RoundKind.ALERT, "n": 1}, id="an alert of a quiet one",
    ),
    pytest.param(
        alerted(1, state=RoundState.NONE, ended=NOW), {"alerts": 2, "alerted_at": NOW + MINUTE},
        {"state": RoundState.NEW, "n": 2}, id="an alert of one that was sent back",
    ),
]  # fmt: skip


@pytest.mark.parametrize(("round_", "fields", "expected"), MEANWHILE)
async def test_what_an_older_version_does_beside_us_stands_in_the_round(
    database: Database, round_: Round, fields: dict[str, object], expected: dict[str, object]
) -> None:
    known = QUIET if round_.is_quiet else ALERT
    lead = await hot_lead(database, 5, **known, owner=round_.owner, outcome=round_.outcome)
    await database.write(lambda tx: rounds.add(tx, round_.replace(lead=lead.number), TOUCHED))
    await database.write(lambda tx: round_timers.put(tx, lead.number, 1, {DeskTimer.HOLD: NOW}))
    assert await bring_up(database) == []
    await change(database, lead.number, **fields)
    assert await bring_up(database) == [lead.number]
    kept = await current(database, lead.number)
    assert {name: getattr(kept.round, name) for name in expected} == expected
    assert kept.figures == (TOUCHED if round_.touched else BEFORE)
    async with database.read() as reader:
        assert await timers.due(reader, at=NOW + DAY, limit=9) == ()
    assert await bring_up(database) == []


LEAD = Lead(number=1, telegram_id=5, name="x", language="fa", scored_at=NOW, created=NOW, seen=NOW, updated=NOW)


@pytest.mark.parametrize(
    ("round_", "fields"),
    [
        pytest.param(alerted(1), ALERT, id="nobody's"),
        pytest.param(contacted(1), {**ALERT, "owner": SARA}, id="owned"),
        pytest.param(contacted(1, state=RoundState.MERGED), ALERT, id="merged: the lead has no word for it"),
        pytest.param(alerted(1, state=RoundState.NONE, ended=NOW), {**ALERT, "owner": SARA}, id="sent back"),
        pytest.param(
            contacted(1, state=RoundState.WON, outcome=Outcome.WON), {**ALERT, "outcome": Outcome.WON}, id="won"
        ),
        pytest.param(alerted(1, kind=RoundKind.QUIET), QUIET, id="quiet"),
        pytest.param(
            alerted(1, kind=RoundKind.QUIET, opened=None, claimed=NOW + MINUTE, owner=SARA, state=RoundState.CLAIMED),
            {**ALERT, "owner": SARA}, id="taken without an alert, long after one",
        ),
    ],
)  # fmt: skip
def test_a_round_that_says_the_same_stays(round_: Round, fields: dict[str, object]) -> None:
    assert agrees(round_, LEAD.replace(**fields))


@pytest.mark.parametrize("changed", [{"owner": SARA}, {"outcome": Outcome.WON}, {"alerts": 3}, {"quiet_at": NOW + DAY}])
async def test_each_change_that_matters_is_noted_and_no_other(database: Database, changed: dict[str, object]) -> None:
    lead = await hot_lead(database, 5, **ALERT)
    await bring_up(database)
    await change(database, lead.number, name="y", seen=NOW + DAY, **ALERT)
    async with database.read() as reader:
        assert not await changed_leads.are_any(reader)
    await change(database, lead.number, **changed)
    async with database.read() as reader:
        assert await changed_leads.are_any(reader)
