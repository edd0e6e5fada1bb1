"""Figures of quiet cards, and whom nobody claimed in time."""

from datetime import datetime, timedelta

from storage.database import Database, Transaction
from storage.outbox import queue as outbox
from storage.people import leads
from storage.records.figures import AlertTotals, QuietTotals
from storage.records.lead import Outcome, QuietReason, Stage
from storage.reports import quiet_cards
from storage.totals.reading import EPOCH
from tests.storage.reports.test_stats import SINCE, UNTIL, all_figures, came
from tests.storage.stored import NOW, alert

HOUR = timedelta(hours=1)
LATER = NOW + 10 * HOUR


async def quiet(tx: Transaction, telegram_id: int, *, due: datetime = NOW + HOUR, **known: object) -> int:
    card = {"quiet": (QuietReason.WORDS,), "quiet_at": NOW, "quiet_due": due, "stage": Stage.MQL}
    return await came(tx, telegram_id, **card | known)


async def test_what_became_of_quiet_cards(database: Database) -> None:
    async def work(tx: Transaction) -> None:
        await came(tx, 1, stage=Stage.MQL)
        await quiet(tx, 2)
        await quiet(tx, 3, owner=5, claimed_at=NOW)
        await quiet(tx, 4, alerts=1, alerted_at=NOW)
        await quiet(tx, 5, alerts=1, alerted_at=NOW + HOUR, owner=5, claimed_at=NOW)
        await quiet(tx, 6, outcome=Outcome.DISQUALIFIED)
        await quiet(tx, 7, stopped=True)
        waits = await quiet(tx, 8)
        row = alert(waits).replace(key=f"quiet:{waits}")
        await outbox.add(tx, [row], at=NOW)

    await database.write(work)
    found = await all_figures(database)
    assert found.quiet == QuietTotals(sent=6, claimed=2, unclaimed=1)
    alerts = found.alerts
    assert (alerts.sent, alerts.claimed, alerts.to_claim) == (2, 1, None), "quiet cards count in none of these"


async def test_who_is_past_the_promise_is_named_the_longest_first(database: Database) -> None:
    async def work(tx: Transaction) -> None:
        await quiet(tx, 1, due=NOW + 2 * HOUR)
        await quiet(tx, 2, due=NOW + HOUR)
        await quiet(tx, 3, due=LATER + HOUR)
        taken = await quiet(tx, 4)
        await leads.claim(tx, taken, by=5, name="Ali", at=NOW)

    await database.write(work)
    async with database.read() as reader:
        found = await quiet_cards.totals(reader, {}, since=SINCE, until=UNTIL, now=LATER)
        ever = await quiet_cards.totals(reader, {}, since=EPOCH, until=UNTIL, now=LATER)
        assert found.overdue == ever.overdue == (2, 1)


async def test_an_empty_period_has_no_quiet_cards(database: Database) -> None:
    found = await all_figures(database)
    assert (found.alerts, found.quiet) == (AlertTotals(), QuietTotals())
