"""Rounds, deals and people of a desk for the tests of storage."""

from datetime import date, timedelta

from storage.database import Database, Transaction
from storage.records.deal import Deal
from storage.records.lead import Lead
from storage.records.money import Money
from storage.records.round import Round, RoundFigures, RoundState, TouchKind
from storage.records.talk import TelegramUser
from storage.sales import deals, rounds
from storage.sales.round_rows import KeptRound
from tests.storage.stored import NOW, hot_lead, keep

MINUTE = timedelta(minutes=1)
SARA, REZA, NIMA = 7001, 7002, 7003
DAY_OF_NOW = date(2026, 11, 16)
FIGURES = RoundFigures(day=DAY_OF_NOW)
TOUCHED = RoundFigures(day=DAY_OF_NOW, to_claim=MINUTE, response=2 * MINUTE + timedelta(microseconds=1))
MILLION_TOMAN = 10_000_000
"""In rial."""


def alerted(lead: int, **more: object) -> Round:
    """Return a round that waits since `NOW` for somebody."""
    fields = {"n": 1, "state": RoundState.NEW, "opened": NOW, "t0": NOW, "due": NOW + 5 * MINUTE, **more}
    return Round(lead=lead, **fields)  # type: ignore[arg-type]  # a field's value each


def contacted(lead: int, **more: object) -> Round:
    """Return a round that Sara claimed and touched in time."""
    done = {
        "state": RoundState.CONTACTED,
        "owner": SARA,
        "claimed": NOW + MINUTE,
        "claimers": (SARA,),
        "touched": NOW + 2 * MINUTE,
        "by": SARA,
        "how": TouchKind.CALL,
    }
    return alerted(lead, **{**done, **more})


async def person(tx: Transaction, telegram_id: int = 5, **known: object) -> Lead:
    return await keep(tx, TelegramUser(telegram_id=telegram_id, name=f"person {telegram_id}"), **known)


async def at_desk(
    database: Database, telegram_id: int = 5, figures: RoundFigures = FIGURES, **more: object
) -> KeptRound:
    """Store a hot lead and their round."""
    lead = await hot_lead(database, telegram_id, alerts=1, alerted_at=NOW)
    return await with_round(database, alerted(lead.number, **more), figures)


async def with_round(database: Database, round_: Round, figures: RoundFigures = FIGURES) -> KeptRound:
    await database.write(lambda tx: rounds.add(tx, round_, figures))
    return await current(database, round_.lead)


async def current(database: Database, lead: int) -> KeptRound:
    kept = await database.write(lambda tx: rounds.current(tx, lead))
    assert kept is not None
    return kept


def deal(kept: KeptRound, **more: object) -> Deal:
    fields: dict[str, object] = {
        "lead": kept.round.lead,
        "round": kept.id,
        "number": 1,
        "money": Money(amount=12 * MILLION_TOMAN),
        "day": DAY_OF_NOW,
        "closer": SARA,
        "at": NOW,
        **more,
    }
    return Deal(**fields)  # type: ignore[arg-type]  # a field's value each


async def bought(database: Database, *entries: Deal) -> None:
    for each in entries:
        await database.write(lambda tx, each=each: deals.add(tx, each))  # type: ignore[misc]  # its own default
