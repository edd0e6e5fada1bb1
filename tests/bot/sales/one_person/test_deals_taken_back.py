"""A deal that is taken back while two leads are merged: apart, it is as if it had been taken back of its lead alone."""

from collections.abc import Sequence
from typing import NamedTuple

import pytest

from conversations.desk.rounds.values import acts
from conversations.desk.rounds.values.acts import DealAmount, DeskAct
from conversations.desk.rounds.values.moves import Denied
from storage.records.lead import Outcome, Stage
from storage.records.ledger import EntryKind
from storage.records.round import RoundState
from storage.sales.changed_leads import agrees
from tests.bot.sales.one_person.pairs import MANAGER, lead_in, merges, money, parts
from tests.bot.sales.one_person.test_figures_apart import counts
from tests.bot.sales.rounds.desk_room import REZA, SARA, DeskRoom, desk

__all__ = ["desk"]

BACK = acts.TakeDealBack(MANAGER)
DONE: dict[str, DeskAct] = {
    "back": BACK,
    "sold": acts.Win(MANAGER, DealAmount(700, "IRT")),
    "sold again": acts.WinAgain(MANAGER, DealAmount(700, "IRT")),
}


class Standing(NamedTuple):
    """What a lead, its round and its deals say."""

    state: RoundState
    owner: int | None
    outcome: Outcome
    stage: Stage
    deals: int
    amounts: int


async def standing(desk: DeskRoom, number: int) -> Standing:
    round_, lead = await desk.round(number), await desk.lead(number)
    assert agrees(round_, lead)
    assert (lead.stage is Stage.CUSTOMER) == (lead.outcome is Outcome.WON) == (round_.state is RoundState.WON)
    (amounts,) = await money(desk, number)
    return Standing(round_.state, lead.owner, lead.outcome, lead.stage, round_.deals, amounts)


async def pair(desk: DeskRoom, own: str, theirs: str) -> tuple[int, int]:
    one = await lead_in(desk, RoundState(own), SARA, account=8001)
    desk.waits(minutes=1)
    other = await lead_in(desk, RoundState(theirs), REZA, account=8002)
    desk.waits(minutes=1)
    return one, other


async def does(desk: DeskRoom, number: int, done: Sequence[str]) -> None:
    for each in done:
        await desk.does_act(DONE[each], number)
        desk.waits(minutes=1)


@pytest.mark.parametrize("own", ["new", "claimed", "contacted", "meeting", "won", "lost", "unfit"])
@pytest.mark.long
async def test_a_deal_taken_back_while_merged_is_as_if_it_had_been_taken_back_before(desk: DeskRoom, own: str) -> None:
    alone = (await pair(desk, own, "won"))[1]
    await does(desk, alone, ["back"])
    one = await lead_in(desk, RoundState(own), SARA, account=8003)
    desk.waits(minutes=1)
    other = await lead_in(desk, RoundState.WON, REZA, account=8004)
    desk.waits(minutes=1)
    before, figures = await standing(desk, one), await counts(desk)
    assert not isinstance(await merges(desk, one, other), Denied)
    if (await desk.round(one)).state is not RoundState.WON:
        await does(desk, one, ["sold", "back"])
    await does(desk, one, ["back"])
    assert not isinstance(await parts(desk, other), Denied)
    assert await standing(desk, other) == await standing(desk, alone)
    after = await standing(desk, one)
    assert (after.outcome, after.stage, after.deals) == (before.outcome, before.stage, before.deals)
    assert after.amounts == before.amounts
    now = await counts(desk)
    assert (now.won, now.decided) == (figures.won - 1, figures.decided - 1)
    assert now.sums == figures.sums - 1_000 * other


async def test_of_several_deals_one_taken_back_leaves_a_lead_won_with_the_others(desk: DeskRoom) -> None:
    one, other = await pair(desk, "lost", "won")
    await does(desk, other, ["sold again"])
    before = await standing(desk, one)
    await merges(desk, one, other)
    await does(desk, one, ["back"])
    await parts(desk, other)
    assert await standing(desk, other) == (RoundState.WON, REZA, Outcome.WON, Stage.CUSTOMER, 1, 1_000 * other)
    assert await standing(desk, one) == before


async def test_a_survivor_whose_own_deal_was_taken_back_is_open_once_it_has_no_others(desk: DeskRoom) -> None:
    other, one = await pair(desk, "won", "won")
    await desk.database.write(lambda tx: tx.run("UPDATE leads SET phone = NULL WHERE number = $1", other))
    await merges(desk, one, other)
    await does(desk, one, ["back"])  # the newer one, which is its own
    assert (await standing(desk, one)).state is RoundState.WON
    await parts(desk, other)
    assert await standing(desk, one) == (RoundState.CONTACTED, REZA, Outcome.OPEN, Stage.SQL, 0, 0)
    assert await standing(desk, other) == (RoundState.WON, SARA, Outcome.WON, Stage.CUSTOMER, 1, 1_000 * other)
    assert [kind for kind, _, _ in await desk.lines(one)][-3:] == [
        EntryKind.UNMERGED, EntryKind.STAGE, EntryKind.OUTCOME,
    ]  # fmt: skip


async def test_a_deal_sold_after_another_was_taken_back_stays_the_survivors(desk: DeskRoom) -> None:
    one, other = await pair(desk, "lost", "won")
    await merges(desk, one, other)
    await does(desk, one, ["back", "sold"])
    await parts(desk, other)
    assert (await standing(desk, one))[4:] == (1, 700)
    assert await standing(desk, other) == (RoundState.CONTACTED, REZA, Outcome.OPEN, Stage.SQL, 0, 0)
    assert (await desk.lines(other))[-1][1]["reason"] == "taken_back"


async def test_a_deal_sold_and_taken_back_while_merged_leaves_the_other_lead_won(desk: DeskRoom) -> None:
    one, other = await pair(desk, "contacted", "won")
    before = await standing(desk, other)
    await merges(desk, one, other)
    await does(desk, one, ["sold", "back"])
    await parts(desk, other)
    assert await standing(desk, other) == before
    assert await standing(desk, one) == (RoundState.CONTACTED, SARA, Outcome.OPEN, Stage.SQL, 0, 0)


async def test_of_three_in_a_chain_only_the_one_whose_deal_was_taken_back_is_open(desk: DeskRoom) -> None:
    one, two = await pair(desk, "lost", "lost")
    other = await lead_in(desk, RoundState.WON, REZA, account=8003)
    before = await standing(desk, one), await standing(desk, two)
    await merges(desk, two, other)
    desk.waits(minutes=1)
    await merges(desk, one, two)
    await does(desk, one, ["back"])
    await parts(desk, other)
    await parts(desk, two)
    assert await standing(desk, other) == (RoundState.CONTACTED, REZA, Outcome.OPEN, Stage.SQL, 0, 0)
    assert (await standing(desk, one), await standing(desk, two)) == before
