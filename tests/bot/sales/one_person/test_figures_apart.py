"""Figures after a merge is undone: each round, answer and deal counts once, also where much was done meanwhile."""

from collections import Counter
from collections.abc import Sequence
from datetime import date, timedelta
from typing import NamedTuple
from zoneinfo import ZoneInfo

import pytest

from conversations.desk.figures.counting import desk_figures
from conversations.desk.figures.values import LeadsWithoutStep
from conversations.desk.rounds.values import acts
from conversations.desk.rounds.values.acts import DealAmount, DeskAct
from conversations.desk.rounds.values.moves import Denied
from storage.records.lead import Outcome
from storage.records.round import RoundState, TouchKind
from storage.reports import stats
from storage.sales import deals, period_rounds
from tests.bot.sales.one_person.pairs import MANAGER, lead_in, merges, parts
from tests.bot.sales.rounds.desk_room import MINA, REZA, SARA, DeskRoom, desk, member

__all__ = ["desk"]

UTC = ZoneInfo("UTC")
SPAN = timedelta(minutes=20)
"""All that a test does is done within it, and each due is over."""
DONE: dict[str, DeskAct] = {
    "alert": acts.Alerted(),
    "claim": acts.Claim(member(SARA)),
    "call": acts.Touch(MANAGER, TouchKind.CALL),
    "bought": acts.Win(MANAGER, DealAmount(700, "IRT")),
    "bought again": acts.WinAgain(MANAGER, DealAmount(700, "IRT")),
    "given back": acts.GiveBack(MANAGER),
    "lost": acts.Lose(MANAGER, Outcome.LOST, "price"),
}


class Counts(NamedTuple):
    """The figures of /desk and /stats that a merge could count twice."""

    rounds: int
    due: int
    claimed: int
    in_time: int
    won: int
    decided: int
    quiet: int
    sums: int
    claims: Counter[int]
    touches: Counter[int]
    sales: Counter[int]
    alerts: int
    alerts_claimed: int


async def counts(desk: DeskRoom, at: timedelta = timedelta()) -> Counts:
    """Count as /desk and /stats would, as of now or of a later moment."""
    now = desk.now + at
    async with desk.database.read() as reader:
        rounds = (await period_rounds.read(reader, None, date.max, now=now)).good
        sums = (await deals.sums_by_day(reader, date.min, date.max)).sums
        day = now.replace(hour=0, minute=0, second=0, microsecond=0)
        found = await stats.figures(
            reader, since=day - timedelta(days=9), until=day + timedelta(days=9), zone=UTC, now=now
        )
    of = desk_figures(rounds, deals=sums, colleagues=(), leads=LeadsWithoutStep())
    people = of.colleagues
    return Counts(
        of.rounds, of.due, of.claimed, of.in_time.part, of.won.part, of.won.whole, of.quiet.rounds,
        sum(each.amount for each in sums),
        Counter({each.colleague.id: each.claimed for each in people}),
        Counter({each.colleague.id: each.in_time.whole for each in people}),
        Counter({each.colleague.id: each.won for each in people}),
        found.alerts.sent, found.alerts.claimed,
    )  # fmt: skip


HISTORIES = (
    ("call",),
    ("bought",),
    ("lost",),
    ("alert",),
    ("bought", "alert"),
    ("bought again", "alert", "call"),
    ("given back", "claim", "call"),
    ("alert", "claim", "bought"),
    ("given back", "alert"),
)
_ENDS = ("bought", "lost")


@pytest.mark.parametrize("own", [RoundState(each) for each in ("new", "contacted", "won", "lost")])
@pytest.mark.parametrize("theirs", [RoundState(each) for each in ("claimed", "contacted", "won", "lost")])
@pytest.mark.long
async def test_apart_each_round_answer_and_deal_counts_once(
    desk: DeskRoom, own: RoundState, theirs: RoundState
) -> None:
    for place, history in enumerate(HISTORIES):
        one = await lead_in(desk, own, SARA, account=8001 + 10 * place)
        desk.waits(seconds=30)
        other = await lead_in(desk, theirs, REZA, account=8002 + 10 * place)
        desk.waits(seconds=30)
        before, end = await counts(desk, SPAN), desk.now + SPAN
        assert not isinstance(await merges(desk, one, other), Denied)
        done = [each for each in history if await does(desk, each, one)]
        assert not isinstance(await parts(desk, other), Denied)
        desk.now = end
        check_added(await counts(desk), before, done)
        for lead in (one, other):  # nobody has too many
            await desk.act(DONE["lost"], lead)


@pytest.mark.parametrize(
    ("own", "theirs", "together"),
    [
        pytest.param("none", "new", (1, 0, 1), id="nobody has them"),
        pytest.param("none", "claimed", (1, 1, 0), id="claimed"),
        pytest.param("new", "claimed", (1, 1, 0), id="both were alerted"),
        pytest.param("none", "none", (0, 0, 0), id="nobody was alerted"),
    ],
)
async def test_while_merged_a_person_counts_once_whichever_account_was_alerted(
    desk: DeskRoom, own: str, theirs: str, together: tuple[int, int, int]
) -> None:
    await desk.act(DONE["lost"], 1)
    await desk.all_sent()
    others = await alerts(desk)
    one = await lead_in(desk, RoundState(own), SARA, account=8001)
    desk.waits(minutes=1)
    two = await lead_in(desk, RoundState("none"), SARA, account=8002)
    three = await lead_in(desk, RoundState(theirs), REZA, account=8003)
    await desk.all_sent()
    apart = await alerts(desk)
    await merges(desk, two, three)
    await merges(desk, one, two)
    await desk.all_sent()
    now = await alerts(desk)
    assert tuple(figure - before for figure, before in zip(now[:3], others[:3], strict=True)) == together
    assert now[3] == (one if together[2] else others[3])
    await parts(desk, three)
    await parts(desk, one)
    assert await alerts(desk) == apart


async def alerts(desk: DeskRoom) -> tuple[int, int, int, int | None]:
    """Return what /stats says of alerts: sent, claimed, unclaimed, and the lead that has waited longest."""
    day = desk.now.replace(hour=0, minute=0, second=0, microsecond=0)
    period = {"since": day - timedelta(days=9), "until": day + timedelta(days=9)}
    async with desk.database.read() as reader:
        found = await stats.figures(reader, **period, zone=UTC, now=desk.now)
        assert (await stats.figures_by_lead(reader, **period, zone=UTC, now=desk.now)).alerts == found.alerts
    return found.alerts.sent, found.alerts.claimed, found.alerts.unclaimed, found.alerts.oldest


async def does(desk: DeskRoom, what: str, lead: int) -> bool:
    """Do something with a lead, if it can be done; tell whether anything has changed."""
    desk.waits(seconds=40)
    before = await desk.kept(lead)
    done = await desk.act(DONE[what], lead)
    return not isinstance(done, Denied) and await desk.kept(lead) != before


def check_added(after: Counts, before: Counts, done: Sequence[str]) -> None:
    """Check that the figures have what was done, and nothing else, more than without the merge."""
    times = Counter(done)
    assert after.rounds - before.rounds == after.due - before.due == times["alert"], done
    ends = {name: times[name] for name in _ENDS}
    again = after.won - before.won - ends["bought"]
    assert 0 <= again <= times["bought again"], done
    assert after.decided - before.decided - again == sum(ends.values()), done
    assert after.sums - before.sums == 700 * (times["bought"] + times["bought again"]), done
    assert sum((after.sales - before.sales).values()) - again == times["bought"], done
    assert (after.touches - before.touches).keys() <= {MINA}, f"{done}: what was done before the merge"
    assert (after.touches - before.touches)[MINA] <= times["call"] + sum(ends.values()), done
    claims = after.claims - before.claims
    assert claims.keys() <= {SARA, REZA, MINA}, done
    assert claims[REZA] <= times["alert"], f"{done}: he claimed before the merge; what he had, he kept at an alert"
    assert after.claimed - before.claimed <= sum(times.values()) - times["bought again"], done
    assert not before.claims - after.claims, done
    assert not before.touches - after.touches, done
    assert after.alerts == before.alerts, done
    assert -times["alert"] - times["given back"] <= after.alerts_claimed - before.alerts_claimed <= 1, done
