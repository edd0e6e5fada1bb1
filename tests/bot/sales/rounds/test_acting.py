"""Acts on rounds as they are stored: the round, the lead, the ledger, the deals and the timers agree."""

from datetime import timedelta

import pytest

from conversations.desk.rounds.values import acts
from conversations.desk.rounds.values.moves import Denial, Denied
from storage.records.lead import Outcome, Stage
from storage.records.ledger import EntryKind
from storage.records.round import RoundKind, RoundState, TouchKind
from storage.records.timer import DeskTimer
from storage.sales import desk_people
from tests.bot.sales.rounds.desk_room import ADMIN, MINA, REZA, SARA, DeskRoom, desk, member

__all__ = ["desk"]

MINUTE = timedelta(minutes=1)
TWELVE_MILLION = acts.DealAmount(120_000_000, "IRT")


@pytest.mark.long
async def test_an_alert_begins_a_round_with_its_clock_and_timers(desk: DeskRoom) -> None:
    await desk.does_act(acts.Alerted())
    round_ = await desk.round()
    assert (round_.n, round_.state, round_.t0, round_.due) == (1, RoundState.NEW, desk.now, desk.now + 5 * MINUTE)
    assert await desk.timers() == {DeskTimer.LADDER}
    assert await desk.lines() == []
    assert (await desk.kept()).figures.day is not None


async def test_a_claim_is_one_persons_in_every_place(desk: DeskRoom) -> None:
    await desk.does_act(acts.Alerted())
    desk.waits(seconds=42)
    await desk.does_act(acts.Claim(member(SARA)))
    lead = await desk.lead()
    assert (lead.owner, lead.owner_name, lead.claimed_at) == (SARA, "Sara", desk.now)
    assert await desk.lines() == [(EntryKind.CLAIMED, {"name": "Sara", "after_s": 42}, SARA)]
    assert await desk.timers() == {DeskTimer.NUDGE, DeskTimer.HOLD, DeskTimer.SEEN}
    late = await desk.act(acts.Claim(member(REZA)))
    assert isinstance(late, Denied)
    assert (late.error, late.owner) == (Denial.TAKEN, SARA)
    assert (await desk.lead()).owner == SARA
    assert len(await desk.lines()) == 1


async def test_what_is_refused_changes_nothing(desk: DeskRoom) -> None:
    await desk.does_act(acts.Alerted())
    before = await desk.kept()
    for act in (acts.GiveBack(member(SARA)), acts.Snooze(member(SARA), desk.now), acts.Reopen(member(SARA), "why")):
        assert isinstance(await desk.act(act), Denied)
    assert await desk.kept() == before
    assert await desk.lines() == []


async def test_who_gives_a_lead_back_has_it_nowhere(desk: DeskRoom) -> None:
    await desk.does_act(acts.Alerted())
    await desk.does_act(acts.Claim(member(SARA)))
    await desk.does_act(acts.GiveBack(member(MINA)))
    lead = await desk.lead()
    assert (lead.owner, lead.owner_name, lead.claimed_at) == (None, None, None)
    assert (await desk.lines())[-1] == (EntryKind.RELEASED, {"name": "Sara", "why": "manager"}, MINA)
    assert await desk.timers() == {DeskTimer.LADDER}


async def test_a_lead_that_bought_is_a_customer_with_a_deal(desk: DeskRoom) -> None:
    await desk.does_act(acts.Alerted())
    await desk.does_act(acts.Claim(member(SARA)))
    desk.waits(minutes=3)
    await desk.does_act(acts.Touch(member(SARA), TouchKind.CALL))
    await desk.does_act(acts.Win(member(SARA), TWELVE_MILLION))
    lead = await desk.lead()
    assert (lead.stage, lead.outcome, lead.owner) == (Stage.CUSTOMER, Outcome.WON, SARA)
    assert await desk.amounts() == [120_000_000]
    assert await desk.timers() == set()
    assert (await desk.lines())[1:] == [
        (EntryKind.TOUCHED, {"how": "call", "after_min": 3}, SARA),
        (EntryKind.STAGE, {"before": "sql", "after": "customer", "reason": ""}, SARA),
        (
            EntryKind.OUTCOME,
            {"before": "open", "after": "won", "reason": "", "amount": 120_000_000, "currency": "IRT"},
            SARA,
        ),
    ]


async def test_an_amount_is_corrected_and_another_deal_added_and_taken_back(desk: DeskRoom) -> None:
    await desk.does_act(acts.Alerted())
    await desk.does_act(acts.Win(member(SARA)))
    assert await desk.amounts() == [None]
    await desk.does_act(acts.CorrectDeal(member(SARA), TWELVE_MILLION))
    assert await desk.amounts() == [120_000_000]
    await desk.does_act(acts.WinAgain(member(MINA), acts.DealAmount(50_000, "USD")))
    assert await desk.amounts() == [120_000_000, 50_000]
    await desk.does_act(acts.TakeDealBack(member(SARA)))
    assert await desk.amounts() == [120_000_000]
    lead = await desk.lead()
    assert (lead.stage, lead.outcome) == (Stage.CUSTOMER, Outcome.WON)
    kind, data, _ = (await desk.lines())[-1]
    assert (kind, data["taken_back"], data["after"]) == (EntryKind.OUTCOME, True, "won")


async def test_without_a_deal_left_the_lead_is_open_again_at_its_stage(desk: DeskRoom) -> None:
    await desk.does_act(acts.Alerted())
    await desk.does_act(acts.Win(member(SARA), TWELVE_MILLION))
    await desk.does_act(acts.TakeDealBack(member(SARA)))
    lead, round_ = await desk.lead(), await desk.round()
    assert (lead.stage, lead.outcome, lead.owner) == (Stage.SQL, Outcome.OPEN, SARA)
    assert (round_.state, round_.deals) == (RoundState.CONTACTED, 0)
    assert await desk.amounts() == []
    assert (await desk.lines())[-1] == (
        EntryKind.OUTCOME, {"before": "won", "after": "open", "reason": "taken_back", "deal": 1}, SARA
    )  # fmt: skip


async def test_a_loss_and_a_misfit_name_their_reason_and_cool_the_lead(desk: DeskRoom) -> None:
    await desk.does_act(acts.Alerted())
    await desk.does_act(acts.Lose(member(SARA), Outcome.LOST, "price"))
    lead = await desk.lead()
    assert (lead.outcome, lead.hot, lead.owner) == (Outcome.LOST, False, SARA)
    await desk.does_act(acts.Reopen(member(SARA), "they called"))
    assert (await desk.lead()).outcome is Outcome.OPEN
    await desk.does_act(acts.Lose(member(SARA), Outcome.DISQUALIFIED, "spam"))
    assert (await desk.lead()).outcome is Outcome.DISQUALIFIED
    said = [(kind, data.get("reason")) for kind, data, _ in await desk.lines() if kind is not EntryKind.CLAIMED]
    assert said == [
        (EntryKind.OUTCOME, "price"),
        (EntryKind.REOPENED, "they called"),
        (EntryKind.OUTCOME, "they called"),
        (EntryKind.OUTCOME, "spam"),
    ]


async def test_who_is_sent_back_is_a_lead_without_an_owner_and_without_a_round(desk: DeskRoom) -> None:
    await desk.does_act(acts.Alerted())
    await desk.does_act(acts.Claim(member(SARA)))
    await desk.does_act(acts.SendBack(ADMIN, "a student"))
    lead, round_ = await desk.lead(), await desk.round()
    assert (lead.stage, lead.outcome, lead.hot, lead.owner) == (Stage.LEAD, Outcome.OPEN, False, None)
    assert (round_.state, round_.reason) == (RoundState.NONE, "withdrawn")
    assert await desk.timers() == set()


async def test_a_new_alert_of_an_owned_lead_begins_another_round(desk: DeskRoom) -> None:
    await desk.does_act(acts.Alerted())
    await desk.does_act(acts.Claim(member(SARA)))
    await desk.does_act(acts.Touch(member(SARA), TouchKind.CALL))
    desk.waits(days=30)
    await desk.does_act(acts.Alerted())
    round_ = await desk.round()
    assert (round_.n, round_.state, round_.owner, round_.is_untouched) == (2, RoundState.CLAIMED, SARA, True)
    async with desk.database.read() as reader:
        ended = await reader.all("SELECT n, ended IS NULL FROM rounds WHERE lead = 1 ORDER BY n")
    assert [tuple(row) for row in ended] == [(1, 0), (2, 1)]


async def test_a_new_alert_frees_a_lead_whose_owner_is_away(desk: DeskRoom) -> None:
    await desk.does_act(acts.Alerted())
    await desk.does_act(acts.Claim(member(SARA)))
    await desk.does_act(acts.Touch(member(SARA), TouchKind.CALL))
    desk.waits(days=30)
    sara = await desk.database.write(lambda tx: desk_people.load(tx, SARA))
    assert sara is not None
    await desk.database.write(lambda tx: desk_people.put(tx, sara.replace(away_since=desk.now)))
    await desk.does_act(acts.Alerted())
    round_, lead = await desk.round(), await desk.lead()
    assert (round_.state, round_.owner_before, lead.owner) == (RoundState.NEW, SARA, None)


async def test_a_lead_bought_without_an_alert_has_a_quiet_round(desk: DeskRoom) -> None:
    lead = await desk.hot_lead(7_000_000_002, alert=False, hot=False, stage=Stage.LEAD, alerted_at=None)
    await desk.does_act(acts.Win(member(SARA), TWELVE_MILLION), lead.number)
    round_ = await desk.round(lead.number)
    assert (round_.kind, round_.state, round_.t0, round_.owner) == (RoundKind.QUIET, RoundState.WON, None, SARA)
    assert (await desk.lead(lead.number)).stage is Stage.CUSTOMER


async def test_a_timer_that_fires_frees_a_silent_owners_lead(desk: DeskRoom) -> None:
    await desk.does_act(acts.Alerted())
    await desk.does_act(acts.Claim(member(SARA)))
    desk.waits(minutes=15)
    await desk.does_act(acts.TimerFired(DeskTimer.HOLD))
    assert (await desk.lead()).owner is None
    assert (await desk.lines())[-1] == (EntryKind.RELEASED, {"name": "Sara", "why": "silent"}, 0)
    assert (await desk.round()).silent == (SARA,)


async def test_the_rotation_remembers_who_got_leads(desk: DeskRoom) -> None:
    await desk.does_act(acts.Alerted())
    await desk.does_act(acts.Claim(member(SARA)))
    await desk.does_act(acts.HandOver(member(SARA), REZA))
    given = {}
    for person in (SARA, REZA, MINA):
        known = await desk.database.write(lambda tx, person=person: desk_people.load(tx, person))
        assert known is not None
        given[person] = len(known.given)
    assert given == {SARA: 1, REZA: 1, MINA: 0}
