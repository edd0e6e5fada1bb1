"""Rounds are kept whole, changed only from what was read, and listed for the desk."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any

import pytest

from storage import put_aside
from storage.database import Database, Transaction, to_us
from storage.put_aside import ReadRows
from storage.records.lead import Outcome, Reason, Stage, SurvivorBefore
from storage.records.round import (
    AskedWindow,
    LadderStep,
    Offer,
    Ping,
    Round,
    RoundFigures,
    RoundKind,
    RoundState,
    TouchKind,
)
from storage.sales import rounds
from storage.sales.round_rows import KeptRound
from storage.sales.rounds import Holding
from tests.storage.sales.at_desk import (
    FIGURES,
    MINUTE,
    NIMA,
    REZA,
    SARA,
    TOUCHED,
    alerted,
    at_desk,
    contacted,
    current,
    person,
    with_round,
)
from tests.storage.stored import DAY, NOW, hot_lead

FULL: dict[str, Any] = {
    "n": 3,
    "kind": RoundKind.ALERT,
    "state": RoundState.MEETING,
    "owner": SARA,
    "owner_before": REZA,
    "opened": NOW,
    "t0": NOW + MINUTE,
    "due": NOW + 2 * MINUTE,
    "promised": NOW + 3 * MINUTE,
    "claimed": NOW + 4 * MINUTE,
    "held_since": NOW + 5 * MINUTE,
    "claimers": (SARA, REZA),
    "silent": (REZA,),
    "touched": NOW + 6 * MINUTE,
    "by": SARA,
    "how": TouchKind.MEETING,
    "ended": NOW + 7 * MINUTE,
    "outcome": Outcome.LOST,
    "reason": "می‌خواهد «سال بعد» تصمیم بگیرد",
    "closed_by": NIMA,
    "deals": 2,
    "offer": Offer(SARA, NOW + 8 * MINUTE),
    "offer_due": NOW + 9 * MINUTE,
    "card_due": NOW + 19 * MINUTE,
    "window": AskedWindow(NOW + DAY, NOW + DAY + MINUTE),
    "snoozed": NOW + 10 * MINUTE,
    "meeting": NOW + 11 * MINUTE,
    "near_said": True,
    "held_asked": True,
    "waits_since": NOW + 12 * MINUTE,
    "answer_pings": 1,
    "helping": True,
    "last_word": NOW + 13 * MINUTE,
    "step_ended": NOW + 14 * MINUTE,
    "sending": NOW + 15 * MINUTE,
    "free_since": NOW + 16 * MINUTE,
    "sent": LadderStep.MANAGER,
    "nudged": True,
    "ping": Ping.ANSWER,
    "privately": True,
    "cooled": True,
    "stopped": True,
    "wrote_after_stop": NOW + 17 * MINUTE,
    "blocked": True,
    "blocked_tried": True,
    "telegram_alone": True,
    "trial": True,
    "seen_at": NOW + 18 * MINUTE,
    "seen_said": True,
    "missed_said": True,
    "late_said": True,
    "window_said": True,
    "merged_into": 9,
    "merged_from": RoundState.NEW,
    "carried": True,
    "survivor": SurvivorBefore(
        n=1,
        stage=Stage.SQL,
        outcome=Outcome.LOST,
        fit=40,
        interest=50,
        scored_at=NOW,
        first_source="ig",
        reasons=(Reason(about="need", option="sales", axis="fit", points=40.0),),
        counts_as_other=True,
        owner=SARA,
        claimed_at=NOW,
    ),
}
"""Every field with another value than its default, but for the kind."""


def found(read: ReadRows[KeptRound]) -> list[int]:
    return [each.round.lead for each in read.good]


async def test_a_round_comes_back_with_every_field(database: Database) -> None:
    assert {*FULL} == {*Round.__struct_fields__} - {"lead"}
    lead = await hot_lead(database, 5)
    wanted = Round(lead=lead.number, **FULL)
    kept = await with_round(database, wanted, TOUCHED)
    assert (kept.round, kept.figures, kept.is_whole) == (wanted, TOUCHED, True)


@pytest.mark.parametrize("name", sorted(FULL.keys() - {"n", "kind"}))
async def test_each_field_can_be_changed_and_taken_back_alone(database: Database, name: str) -> None:
    kept = await at_desk(database)
    changed = kept.round.replace(**{name: FULL[name]})
    assert await database.write(lambda tx: rounds.save(tx, changed, FIGURES, kept=kept))
    again = await current(database, kept.round.lead)
    assert again.round == changed
    assert await database.write(lambda tx: rounds.save(tx, kept.round, FIGURES, kept=again))
    assert (await current(database, kept.round.lead)).round == kept.round


async def test_the_figures_are_changed_with_the_round(database: Database) -> None:
    kept = await at_desk(database)
    assert await database.write(lambda tx: rounds.save(tx, kept.round, TOUCHED, kept=kept))
    assert (await current(database, kept.round.lead)).figures == TOUCHED
    again = await current(database, kept.round.lead)
    assert await database.write(lambda tx: rounds.save(tx, kept.round, RoundFigures(), kept=again))
    assert (await current(database, kept.round.lead)).figures == RoundFigures()


async def test_of_two_changes_from_one_state_the_second_changes_nothing(database: Database) -> None:
    kept = await at_desk(database)
    won, lost = (kept.round.replace(state=state) for state in (RoundState.WON, RoundState.LOST))
    assert await database.write(lambda tx: rounds.save(tx, won, FIGURES, kept=kept))
    assert not await database.write(lambda tx: rounds.save(tx, lost, FIGURES, kept=kept))
    assert (await current(database, kept.round.lead)).round == won


async def test_a_change_of_nothing_writes_nothing(database: Database) -> None:
    kept = await at_desk(database)
    assert await database.write(lambda tx: rounds.save(tx, kept.round, FIGURES, kept=kept))
    assert (await current(database, kept.round.lead)).revision == kept.revision


async def test_the_current_round_is_the_one_with_the_highest_number(database: Database) -> None:
    first = await at_desk(database, state=RoundState.LOST)
    number = first.round.lead
    second = await with_round(database, alerted(number, n=2))
    assert await current(database, number) == second
    async with database.read() as reader:
        assert (await rounds.of_lead(reader, number)).good == (second, first)
    assert await database.write(lambda tx: rounds.current(tx, number + 1)) is None


@dataclass(frozen=True)
class Stands:
    """A round in the lists."""

    due: timedelta | None = None
    opened: timedelta = timedelta()
    more: Sequence[tuple[str, object]] = ()

    def round(self, lead: int) -> Round:
        quiet = self.due is None
        kind = RoundKind.QUIET if quiet else RoundKind.ALERT
        fields: dict[str, object] = {"kind": kind, "opened": NOW + self.opened, "t0": None, "due": None}
        if self.due is not None:
            fields |= {"t0": NOW, "due": NOW + self.due}
        return alerted(lead, **fields | dict(self.more))


def of(owner: int, state: RoundState = RoundState.CLAIMED, **more: object) -> tuple[tuple[str, object], ...]:
    return (("owner", owner), ("state", state), *more.items())


LISTED = [
    Stands(due=2 * MINUTE),  # 1
    Stands(due=-MINUTE),  # 2
    Stands(opened=2 * MINUTE),  # 3
    Stands(opened=MINUTE),  # 4
    Stands(due=-2 * MINUTE, more=of(SARA)),  # 5
    Stands(due=-3 * MINUTE, more=of(SARA, RoundState.CONTACTED, touched=NOW)),  # 6
    Stands(more=of(SARA)),  # 7
    Stands(due=3 * MINUTE, more=of(REZA, RoundState.MEETING, touched=NOW)),  # 8
    Stands(due=-MINUTE, more=of(SARA, RoundState.WON)),  # 9
    Stands(due=-MINUTE, more=(("state", RoundState.UNFIT),)),  # 10
    Stands(due=-MINUTE, more=(("state", RoundState.MERGED),)),  # 11
    Stands(due=-MINUTE, more=(("state", RoundState.NONE),)),  # 12
]


@pytest.fixture
async def listed(database: Database) -> Database:
    async def work(tx: Transaction) -> None:
        for number, each in enumerate(LISTED, start=1):
            lead = await person(tx, number)
            await rounds.add(tx, each.round(lead.number), FIGURES)

    await database.write(work)
    return database


async def test_lists_have_hot_ones_by_their_due_then_quiet_ones_by_age_and_no_closed_ones(listed: Database) -> None:
    async with listed.read() as reader:
        assert found(await rounds.unowned(reader)) == [2, 1, 4, 3]
        assert found(await rounds.open_of(reader, SARA)) == [6, 5, 7]
        assert found(await rounds.open_of(reader, NIMA)) == []
        assert found(await rounds.past_due(reader, at=NOW)) == [5, 2]
        assert found(await rounds.past_due(reader, at=NOW + 2 * MINUTE)) == [5, 2, 1]
        assert [found(page) async for page in rounds.all_open(reader)] == [[1, 2, 3, 4, 5, 6, 7, 8]]
        assert await rounds.holdings(reader) == {SARA: Holding(3, 1), REZA: Holding(1, 0)}


@pytest.mark.parametrize(
    ("after", "until", "expected"),
    [
        pytest.param(NOW - MINUTE, NOW, [1, 2, 5], id="at this opening"),
        pytest.param(NOW, NOW + DAY, [], id="later"),
        pytest.param(NOW - DAY, NOW - MINUTE, [], id="before"),
    ],
)
async def test_a_morning_finds_whose_clock_starts_at_its_opening(
    listed: Database, after: datetime, until: datetime, expected: list[int]
) -> None:
    async with listed.read() as reader:
        assert found(await rounds.to_start(reader, after=after, until=until)) == expected


DAMAGES = [
    pytest.param("data", "'{\"deals\":'", {"deals": 0, "offer": None}, id="torn"),
    pytest.param("data", '\'{"deals":"many"}\'', {"deals": 0}, id="of another type"),
    pytest.param("data", "'[]'", {"deals": 0}, id="no object"),
    pytest.param("data", '\'{"state":"won"}\'', {"state": RoundState.CONTACTED}, id="tells of a column"),
    pytest.param("state", "'resting'", {"state": RoundState.CONTACTED}, id="of another version"),
    pytest.param("kind", "'loud'", {"kind": RoundKind.ALERT}, id="an unknown kind"),
    pytest.param("due", "-5", {"due": None}, id="no moment"),
    pytest.param("claimers", "'7001'", {"claimers": ()}, id="no list"),
    pytest.param("reason", "'s1.torn'", {"reason": "s1.torn"}, id="a reason like a seal"),
    pytest.param("day", "0", {}, id="no day"),
]


@pytest.mark.parametrize(("column", "value", "lost"), DAMAGES)
async def test_what_of_a_damaged_round_can_be_read_is_kept_and_a_copy_put_aside(
    database: Database, column: str, value: str, lost: dict[str, object]
) -> None:
    lead = await hot_lead(database, 5)
    kept = await with_round(database, contacted(lead.number, deals=1, offer=Offer(SARA, NOW)), TOUCHED)
    await database.write(lambda tx: tx.run(f"UPDATE rounds SET {column} = {value}"))
    again = await current(database, lead.number)
    expected = kept.round.replace(**({"deals": 0, "offer": None} if column == "data" else {}) | lost)
    assert again.round == expected
    is_damage = column != "reason"
    async with database.read() as reader:
        assert await put_aside.unseen(reader) == ({"rounds": 1} if is_damage else {})
        assert len((await rounds.of_lead(reader, lead.number)).bad) == int(is_damage)
    assert await database.write(lambda tx: rounds.save(tx, again.round, TOUCHED, kept=again))
    assert await current(database, lead.number) == KeptRound(kept.id, int(is_damage), expected, TOUCHED)


@pytest.mark.parametrize(
    ("round_", "state"),
    [
        pytest.param(alerted(1), RoundState.NEW, id="nobody's"),
        pytest.param(alerted(1, owner=SARA), RoundState.CLAIMED, id="somebody's"),
        pytest.param(contacted(1, outcome=Outcome.WON), RoundState.WON, id="won"),
        pytest.param(contacted(1, outcome=Outcome.LOST), RoundState.LOST, id="lost"),
        pytest.param(alerted(1, outcome=Outcome.DISQUALIFIED), RoundState.UNFIT, id="not a fit"),
    ],
)
async def test_a_state_that_cannot_be_read_is_the_least_that_agrees_with_the_rest(
    database: Database, round_: Round, state: RoundState
) -> None:
    lead = await hot_lead(database, 5)
    await with_round(database, round_.replace(lead=lead.number))
    await database.write(lambda tx: tx.run("UPDATE rounds SET state = ''"))
    assert (await current(database, lead.number)).round.state is state


MANY = 3_000
OF_OPEN = ("rounds_open", "rounds_by_owner", "rounds_by_due", "rounds_by_start", "rounds_quiet")
ASKED = (
    "AND owner = 7001 ORDER BY due", "AND owner IS NULL ORDER BY due",
    "AND due <= 5 AND (owner IS NULL OR touched IS NULL)",
    "AND t0 > 5 AND t0 <= 6", "ORDER BY lead", "AND kind = 'quiet' ORDER BY opened",
)  # fmt: skip


async def test_the_lists_of_the_desk_do_not_read_closed_rounds(database: Database) -> None:
    """Of what the desk asks all day, each finds its rows by an index that holds open rounds alone."""

    async def work(tx: Transaction) -> None:
        lead = await person(tx)
        closed = [(n, to_us(NOW) + n, SARA + n % 5) for n in range(2, MANY)]
        await tx.many(
            f"INSERT INTO rounds (lead, n, kind, state, open, due, owner) "
            f"VALUES ({lead.number}, $1, 'alert', 'won', 0, $2, $3)",
            closed,
        )
        await tx.run("ANALYZE")

    await database.write(work)
    for asked in ASKED:
        plan = await plan_of(database, f"SELECT id FROM rounds WHERE open = 1 {asked}")
        assert any(index in plan for index in OF_OPEN), (asked, plan)


async def plan_of(database: Database, sql: str) -> str:
    prefix = "EXPLAIN" if database.is_shared or "Postgres" in type(database).__name__ else "EXPLAIN QUERY PLAN"
    async with database.read() as reader:
        return "\n".join(str(tuple(row)) for row in await reader.all(f"{prefix} {sql}"))
