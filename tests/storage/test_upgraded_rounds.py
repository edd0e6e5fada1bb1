"""Rounds after an upgrade: every lead with a card of every old version gets one, as DESK §8 and §10.1 say."""

from collections.abc import AsyncIterator
from datetime import timedelta
from pathlib import Path

import pytest

from conversations.desk.rounds.upgrade import round_of_before
from conversations.desk.rounds.values.context import DeskContext
from storage.database import Transaction, from_us
from storage.encryption.seals import cipher_of
from storage.people import leads
from storage.records.lead import Lead, Outcome
from storage.records.round import RoundFigures, RoundKind, RoundState
from storage.sales import changed_leads, rounds
from storage.sales.changed_leads import RoundOfBefore
from storage.sqlite.database import SqliteDatabase
from tests.conversations.desk.rounds.desks import AlwaysOpen, context
from tests.upgrades.dump_file import FIELD_KEY
from tests.upgrades.old_installation import OldInstallation, dumps_without_rows, read

IN_A_SLICE = 7


@pytest.fixture(params=dumps_without_rows("rounds"), ids=lambda dump: dump.stem)
def old(request: pytest.FixtureRequest) -> OldInstallation:
    return OldInstallation(request.param)


async def anybody(_tx: Transaction) -> None:
    """Admit it."""


def has_quiet_cards(before: Path) -> bool:
    return ("quiet_at",) in read(before, "SELECT name FROM pragma_table_info('leads')")


@pytest.fixture
async def database(before: Path) -> AsyncIterator[SqliteDatabase]:
    database = await SqliteDatabase.open(before, cipher=cipher_of(FIELD_KEY), admit=anybody)
    yield database
    await database.close()


def with_cards(before: Path) -> list[int]:
    """Return who has a card, as the version of the dump stored it."""
    had = "alerts > 0 OR quiet_at IS NOT NULL" if has_quiet_cards(before) else "alerts > 0"
    return [number for (number,) in read(before, f"SELECT number FROM leads WHERE {had} ORDER BY number")]


@pytest.mark.parametrize("later", [timedelta(minutes=1), timedelta(days=30)], ids=["at once", "a month later"])
async def test_every_lead_with_a_card_gets_the_round_that_it_stood_in(
    old: OldInstallation, before: Path, database: SqliteDatabase, later: timedelta
) -> None:
    wanted = with_cards(before)
    ctx = context(from_us(old.at_us) + later, hours=AlwaysOpen())

    async def some(tx: Transaction) -> tuple[int, ...]:
        return await changed_leads.bring_up(tx, leads.load, lambda lead: made_in(lead, ctx), limit=IN_A_SLICE)

    done: list[int] = []
    while part := await database.write(some):
        done += part
    assert done == wanted != []
    for number in wanted:
        await stands_as_before(database, number, ctx)


def made_in(lead: Lead, ctx: DeskContext) -> RoundOfBefore:
    return RoundOfBefore(round_of_before(lead, ctx), RoundFigures())


async def stands_as_before(database: SqliteDatabase, number: int, ctx: DeskContext) -> None:
    lead = await database.write(lambda tx: leads.load(tx, number))
    kept = await database.write(lambda tx: rounds.current(tx, number))
    assert lead is not None
    assert kept is not None
    assert kept.round == round_of_before(lead, ctx)
    assert kept.round.state is state_of(lead)
    assert kept.round.kind is (RoundKind.QUIET if lead.is_quiet else RoundKind.ALERT)
    assert (kept.round.t0 is None) == (kept.round.state is not RoundState.NEW or lead.is_quiet)


def state_of(lead: Lead) -> RoundState:
    ended = {Outcome.WON: RoundState.WON, Outcome.LOST: RoundState.LOST, Outcome.DISQUALIFIED: RoundState.UNFIT}
    if lead.outcome in ended:
        return ended[lead.outcome]
    return RoundState.NEW if lead.owner is None else RoundState.CONTACTED
