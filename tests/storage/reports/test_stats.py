"""Figures over a cohort: people who first came in a period."""

from datetime import datetime, timedelta
from zoneinfo import ZoneInfo

from storage.database import Database, Transaction
from storage.messages import SendResult
from storage.outbox import queue as outbox
from storage.people import ledger, sessions
from storage.records.figures import AlertTotals, CohortRow, PeriodFigures, QualityRow
from storage.records.lead import ContactKind, Outcome, Stage
from storage.records.ledger import Entry, EntryKind
from storage.records.talk import Step, TelegramUser
from storage.reports import stats
from storage.totals import changes, progress
from tests.storage.stored import NOW, TALK, alert

UTC_ZONE = ZoneInfo("UTC")
SINCE = NOW.replace(hour=0, minute=0, second=0, microsecond=0) - timedelta(days=1)
UNTIL = SINCE + timedelta(days=3)


async def came(
    tx: Transaction, telegram_id: int, *, at: datetime = NOW, step: Step = Step.DONE, **known: object
) -> int:
    begun = await sessions.begin(tx, TelegramUser(telegram_id=telegram_id, name="x"), language="fa", source="ig", at=at)
    lead = begun.lead.replace(**known)
    await sessions.save(tx, lead=lead, talk=TALK.replace(step=step))
    return lead.number


async def all_figures(database: Database) -> PeriodFigures:
    """Return the figures of both ways, which must be the same."""
    async with database.read() as reader:
        by_lead = await stats.figures(reader, since=SINCE, until=UNTIL, zone=UTC_ZONE, now=NOW)
    await database.write(lambda tx: progress.begin(tx, UTC_ZONE))
    async with database.read() as reader:
        waiting = await stats.figures(reader, since=SINCE, until=UNTIL, zone=UTC_ZONE, now=NOW)
    await database.write(lambda tx: changes.fold(tx, UTC_ZONE))
    async with database.read() as reader:
        folded = await stats.figures(reader, since=SINCE, until=UNTIL, zone=UTC_ZONE, now=NOW)
    assert by_lead.replace(counted_percent=100) == waiting == folded
    return folded


async def figures(database: Database) -> AlertTotals:
    return (await all_figures(database)).alerts


async def test_people_alike_are_counted_together(database: Database) -> None:
    async def work(tx: Transaction) -> None:
        for telegram_id in (1, 2):
            await came(tx, telegram_id, stage=Stage.MQL, contact=ContactKind.FREE_EMAIL, fit=50, interest=40)
        await came(tx, 3)

    await database.write(work)
    people = (await all_figures(database)).people
    assert people.alike == (
        CohortRow(source="ig", stage=Stage.MQL, contact=ContactKind.FREE_EMAIL, people=2),
        CohortRow(source="ig", stage=Stage.VISITOR, contact=None, people=1),
    )
    assert people.qualities == (QualityRow(source="ig", quality=20, people=2),)


async def test_who_asked_for_no_more_messages_is_not_unclaimed(database: Database) -> None:
    async def work(tx: Transaction) -> None:
        await came(tx, 1, stage=Stage.SQL, alerts=1, alerted_at=NOW, stopped=True)

    await database.write(work)
    found = await figures(database)
    assert (found.sent, found.unclaimed, found.oldest) == (1, 0, None)


async def test_whoever_came_before_or_after_is_not_of_the_period(database: Database) -> None:
    async def work(tx: Transaction) -> None:
        await came(tx, 1, at=SINCE - timedelta(seconds=1))
        await came(tx, 2, at=SINCE)
        await came(tx, 3, at=UNTIL)

    await database.write(work)
    people = (await all_figures(database)).people.alike
    assert sum(alike.people for alike in people) == 1


async def test_alerts_are_sent_claimed_or_waiting(database: Database) -> None:
    async def work(tx: Transaction) -> None:
        hot = {"stage": Stage.SQL, "alerts": 1}
        claimed = {"owner": 5, "owner_name": "Reza", "alerted_at": NOW, "claimed_at": NOW + timedelta(seconds=90)}
        await came(tx, 1, **hot, **claimed)
        oldest = await came(tx, 2, **hot, alerted_at=NOW - timedelta(hours=3))
        await came(tx, 3, **hot, alerted_at=NOW)
        waiting = await came(tx, 4, **hot, alerted_at=NOW - timedelta(hours=9))
        await came(tx, 5, **hot, alerted_at=NOW - timedelta(hours=9), outcome=Outcome.DISQUALIFIED)
        added = await outbox.add(tx, [alert(oldest), alert(waiting)], at=NOW)
        await outbox.settle(tx, [SendResult(id=added.rows[0].id, state="sent", message_id=7)], at=NOW, bot_id=1)

    await database.write(work)
    assert await figures(database) == AlertTotals(
        sent=4, claimed=1, waiting=1, unclaimed=2, oldest=2, oldest_at=NOW - timedelta(hours=3),
        to_claim=timedelta(minutes=1),
    )  # fmt: skip


async def test_the_median_to_claim_is_the_lower_middle_one(database: Database) -> None:
    async def work(tx: Transaction) -> None:
        for telegram_id, seconds in ((1, 300), (2, 10), (3, 60), (4, 90)):
            took = timedelta(seconds=seconds)
            await came(tx, telegram_id, alerts=1, owner=5, alerted_at=NOW, claimed_at=NOW + took)

    await database.write(work)
    assert (await figures(database)).to_claim == timedelta(seconds=60)


async def test_a_talk_is_unfinished_while_a_question_waits_for_a_lead(database: Database) -> None:
    async def work(tx: Transaction) -> None:
        await came(tx, 1, step=Step.QUESTION, stage=Stage.LEAD)
        await came(tx, 2, step=Step.EXCHANGE)
        await came(tx, 3, step=Step.DONE, stage=Stage.LEAD)

    await database.write(work)
    assert (await figures(database)).unfinished == 1


async def test_a_trial_counts_for_who_used_it_and_bought_later_too(database: Database) -> None:
    async def work(tx: Transaction) -> None:
        tried = await came(tx, 1, stage=Stage.CUSTOMER)
        await came(tx, 2, stage=Stage.CUSTOMER)
        data = {"before": "sql", "after": "pql", "reason": ""}
        await ledger.add(tx, tried, [Entry(kind=EntryKind.STAGE, at=NOW, data=data)])

    await database.write(work)
    assert (await figures(database)).trials == 1


async def test_who_wants_tips_is_counted(database: Database) -> None:
    async def work(tx: Transaction) -> None:
        await came(tx, 1, tips=True)
        await came(tx, 2)
        await came(tx, 3, tips=True, at=UNTIL)

    await database.write(work)
    assert (await figures(database)).tips == 1


async def test_an_empty_period_has_no_figures(database: Database) -> None:
    assert await figures(database) == AlertTotals()


async def test_keys_that_somebody_wrote_by_hand_do_not_stop_the_figures(database: Database) -> None:
    async def work(tx: Transaction) -> None:
        await progress.begin(tx, UTC_ZONE)
        await came(tx, 1, stage=Stage.LEAD, alerts=1, alerted_at=NOW, owner=5, claimed_at=NOW)
        await changes.fold(tx, UTC_ZONE)
        await tx.run("UPDATE total_kinds SET key = 'abc' WHERE figure = 'quality'")
        await tx.run("UPDATE total_kinds SET key = $1 WHERE figure = 'took'", "9" * 30)

    await database.write(work)
    async with database.read() as reader:
        found = await stats.figures(reader, since=SINCE, until=UNTIL, zone=UTC_ZONE, now=NOW)
    assert [row.people for row in found.people.alike] == [1]
    assert (found.people.qualities, found.alerts.claimed, found.alerts.to_claim) == ((), 1, None)
