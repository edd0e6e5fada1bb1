"""Two leads are merged and taken apart: what both have is one person's, and taking apart gives back what was."""

from collections.abc import Sequence
from datetime import timedelta

import pytest

from bot.prospects.erasure import erase_outlived
from conversations.desk.rounds.values import acts
from conversations.desk.rounds.values.acts import DealAmount
from conversations.desk.rounds.values.moves import Denial, Denied
from conversations.desk.rounds.values.people import Actor, DeskRole
from storage.database import Transaction
from storage.people import leads
from storage.records.lead import ContactKind, Outcome, RetentionPolicy, Stage
from storage.records.ledger import EntryKind
from storage.records.round import RoundState, TouchKind
from tests.bot.sales.one_person.pairs import MANAGER, STATES, lead_in, merges, money, parts, rows
from tests.bot.sales.rounds.desk_room import ADMIN, MINA, REZA, SARA, DeskRoom, desk, member

__all__ = ["desk"]

ALIVE = [RoundState(each) for each in ["none", "unfit", "lost", "won", "new", "claimed", "contacted", "meeting"]]


async def pair(desk: DeskRoom, own: RoundState, theirs: RoundState) -> tuple[int, int]:
    one = await lead_in(desk, own, SARA, account=8001)
    desk.waits(minutes=1)
    other = await lead_in(desk, theirs, REZA, account=8002)
    desk.waits(minutes=1)
    return one, other


@pytest.mark.parametrize("own", STATES)
@pytest.mark.parametrize("theirs", STATES)
async def test_merged_and_taken_apart_everything_is_as_before(
    desk: DeskRoom, own: RoundState, theirs: RoundState
) -> None:
    one, other = await pair(desk, own, theirs)
    before = await rows(desk)
    assert not isinstance(await merges(desk, one, other), Denied)
    alive, lead = max(own, theirs, key=ALIVE.index), await desk.lead(one)
    if alive is not RoundState.NONE:
        assert ((await desk.round(one)).state, (await desk.round(one)).owner) == (alive, lead.owner)
    assert (lead.stage is Stage.CUSTOMER) == (lead.outcome is Outcome.WON) == (alive is RoundState.WON)
    assert (await desk.round(other)).state is RoundState.MERGED
    assert not isinstance(await parts(desk, other), Denied)
    after = await rows(desk)
    if own is RoundState.NONE and theirs is not RoundState.NONE:  # its card is there, and stays
        assert (await desk.lead(one)).is_quiet
        assert (await desk.round(one)).state is RoundState.NONE
        return
    assert after == before


async def test_a_survivor_that_came_to_no_desk_gets_a_card_and_keeps_only_that(desk: DeskRoom) -> None:
    one, other = await pair(desk, RoundState.NONE, RoundState.CLAIMED)
    await merges(desk, one, other)
    assert (await desk.round(one)).owner == REZA
    assert [row.key for row in await desk.rows() if row.lead == one and row.method == "sendMessage"] == [f"quiet:{one}"]
    await parts(desk, one)
    async with desk.database.read() as reader:
        assert await reader.all("SELECT n, state, open FROM rounds WHERE lead = $1", one) == [(1, "none", 0)]
    assert ((await desk.lead(one)).owner, (await desk.lead(one)).alerts) == (None, 0)


@pytest.mark.parametrize("first", [0, 1])
async def test_the_sums_of_both_are_one_persons_and_apart_each_has_its_own(desk: DeskRoom, first: int) -> None:
    numbers = await pair(desk, RoundState.WON, RoundState.WON)
    one, other = numbers
    assert await money(desk, one, other) == [2_000, 3_000]
    await merges(desk, numbers[first], numbers[1 - first])
    assert (await desk.round(one)).deals == 2
    await desk.does_act(acts.WinAgain(MANAGER, DealAmount(500, "IRT")), one)
    assert await money(desk, one, other) == [2_500, 3_000]
    await parts(desk, other)
    assert await money(desk, one, other) == [2_500, 3_000]
    assert (await desk.round(other)).deals == 1


async def test_what_is_done_meanwhile_stays_the_survivors(desk: DeskRoom) -> None:
    one, other = await pair(desk, RoundState.LOST, RoundState.CONTACTED)
    await merges(desk, other, one)
    desk.waits(minutes=3)
    await desk.does_act(acts.Win(member(REZA), DealAmount(700, "IRT")), one)
    await parts(desk, one)
    survivor, lead = await desk.round(one), await desk.lead(one)
    assert (survivor.state, survivor.owner, lead.outcome, lead.stage) == (RoundState.WON, REZA, "won", "customer")
    assert ((await desk.round(other)).state, (await desk.lead(other)).outcome) == (RoundState.CONTACTED, "open")
    assert await money(desk, one, other) == [700, 0]


async def test_the_ledgers_of_both_say_so_and_are_only_added_to(desk: DeskRoom) -> None:
    one, other = await pair(desk, RoundState.NEW, RoundState.CLAIMED)
    before = await desk.lines(one), await desk.lines(other)
    await merges(desk, one, other)
    await parts(desk, one)
    assert (await desk.lines(one))[len(before[0]) :] == [
        (EntryKind.MERGED, {"from": other}, MINA),
        (EntryKind.UNMERGED, {"from": other}, ADMIN.id),
    ]
    assert (await desk.lines(other))[len(before[1]) :] == [
        (EntryKind.MERGED, {"into": one}, MINA),
        (EntryKind.UNMERGED, {"from": one}, ADMIN.id),
    ]


async def test_the_better_identified_survives_whichever_is_named_first(desk: DeskRoom) -> None:
    telegram = {"phone": None, "contact": ContactKind.TELEGRAM}
    one = await lead_in(desk, RoundState.CLAIMED, SARA, account=8001, **telegram)
    other = await lead_in(desk, RoundState.NEW, REZA, account=8002)
    await merges(desk, one, other)
    assert (await desk.lead(one)).merged_into == other
    assert ((await desk.round(other)).state, (await desk.lead(other)).owner) == (RoundState.CLAIMED, SARA)
    await parts(desk, one)
    assert (await desk.round(one)).owner == SARA
    assert (await desk.round(other)).owner is None


async def test_the_first_touch_is_the_earlier_one_and_deals_count_under_it(desk: DeskRoom) -> None:
    other = await lead_in(desk, RoundState.NEW, SARA, account=8001, phone=None, contact=ContactKind.TELEGRAM)
    desk.waits(days=1)
    one = await lead_in(desk, RoundState.CLAIMED, SARA, account=8002, first_source="flyer")
    await merges(desk, one, other)
    assert (await desk.lead(one)).first_source == "ig_story1"
    await parts(desk, one)
    assert (await desk.lead(one)).first_source == "flyer"


@pytest.mark.parametrize(
    ("case", "error", "why"),
    [
        ("itself", Denial.MERGE, "itself"),
        ("unknown", Denial.MERGE, "unknown"),
        ("test", Denial.MERGE, "test"),
        ("visitors", Denial.MERGE, "visitors"),
        ("twice", Denial.MERGE, "twice"),
        ("circle", Denial.MERGE, "twice"),
        ("into one that is gone", Denial.MERGE, "twice"),
        ("neither's owner", Denial.NOT_YOURS, ""),
        ("stranger", Denial.OUT, ""),
    ],
)
async def test_what_cannot_be_merged_says_why_and_changes_nothing(
    desk: DeskRoom, case: str, error: Denial, why: str
) -> None:
    one, other = await pair(desk, RoundState.CONTACTED, RoundState.CONTACTED)
    third = await lead_in(desk, RoundState.NEW, SARA, account=8003)
    visitors = [
        await lead_in(desk, RoundState.NONE, SARA, account=8010 + place, stage=Stage.VISITOR, phone=None, contact=None)
        for place in range(2)
    ]
    if case in ("twice", "circle", "into one that is gone"):
        assert not isinstance(await merges(desk, one, other), Denied)
    nima = Actor(7999)
    asked = {
        "itself": (one, one, MANAGER),
        "unknown": (one, 999, MANAGER),
        "test": (one, -1, MANAGER),
        "visitors": (*visitors, MANAGER),
        "twice": (one, other, MANAGER),
        "circle": (other, one, MANAGER),
        "into one that is gone": (third, other, MANAGER),
        "neither's owner": (one, other, nima),
        "stranger": (one, other, Actor(7999, DeskRole.OUTSIDER)),
    }
    before = await rows(desk)
    refused = await merges(desk, *asked[case])
    assert isinstance(refused, Denied)
    assert (refused.error, refused.why) == (error, why)
    assert await rows(desk) == before


async def test_a_visitor_who_left_a_contact_joins(desk: DeskRoom) -> None:
    facts = {"stage": Stage.VISITOR, "phone": None, "contact": None}
    visitor = await lead_in(desk, RoundState.NONE, SARA, account=8001, **facts)
    known = await lead_in(desk, RoundState.NEW, SARA, account=8002)
    await merges(desk, visitor, known)
    assert (await desk.lead(visitor)).merged_into == known


async def test_the_owner_of_either_may_merge_and_only_admins_take_apart(desk: DeskRoom) -> None:
    one, other = await pair(desk, RoundState.CONTACTED, RoundState.CLAIMED)
    assert not isinstance(await merges(desk, one, other, member(REZA)), Denied)
    for actor in (member(SARA), MANAGER):
        assert isinstance(await parts(desk, other, actor), Denied)
    assert not isinstance(await parts(desk, other), Denied)
    assert isinstance(again := await parts(desk, other), Denied)
    assert again.error is Denial.OLD


async def test_the_last_of_several_comes_apart_first(desk: DeskRoom) -> None:
    one, other = await pair(desk, RoundState.LOST, RoundState.CLAIMED)
    third = await lead_in(desk, RoundState.MEETING, SARA, account=8003)
    before = await rows(desk)
    await merges(desk, one, other)
    desk.waits(minutes=1)
    await merges(desk, one, third)
    assert ((await desk.round(one)).state, (await desk.round(one)).owner) == (RoundState.MEETING, SARA)
    await parts(desk, one)
    assert (await desk.lead(third)).merged_into is None
    assert ((await desk.round(one)).state, (await desk.round(one)).owner) == (RoundState.CLAIMED, REZA)
    await parts(desk, one)
    assert await rows(desk) == before


async def test_a_survivor_may_be_merged_on_and_all_lead_to_the_last(desk: DeskRoom) -> None:
    telegram = {"phone": None, "contact": ContactKind.TELEGRAM}
    one = await lead_in(desk, RoundState.CLAIMED, SARA, account=8001, **telegram)
    other = await lead_in(desk, RoundState.NEW, SARA, account=8002, **telegram)
    known = await lead_in(desk, RoundState.NEW, SARA, account=8003)
    before = await rows(desk)
    await merges(desk, one, other)
    desk.waits(seconds=1)
    await merges(desk, one, known)
    async with desk.database.read() as reader:
        assert await leads.person_of(reader, other) == (known, one, other)
    assert (await desk.round(known)).owner == SARA
    await parts(desk, known)
    await parts(desk, one)
    assert await rows(desk) == before


@pytest.mark.parametrize("states", ["won new claimed", "lost lost meeting", "unfit claimed lost", "new won contacted"])
@pytest.mark.parametrize(
    "merged",
    [
        pytest.param(((0, 1), (0, 2)), id="both into one"),
        pytest.param(((0, 2), (0, 1)), id="both into one, the other first"),
        pytest.param(((1, 2), (0, 1)), id="chain"),
    ],
)
@pytest.mark.parametrize("order", [(1, 2), (2, 1)])
async def test_three_come_apart_in_any_order(
    desk: DeskRoom, states: str, merged: Sequence[tuple[int, int]], order: Sequence[int]
) -> None:
    owners, numbers = (SARA, REZA, MINA), list[int]()
    for place, state in enumerate(states.split()):
        numbers.append(await lead_in(desk, RoundState(state), owners[place], account=8001 + place))
        desk.waits(seconds=5)
    before = await rows(desk)
    for one, other in merged:
        assert not isinstance(await merges(desk, numbers[one], numbers[other]), Denied)
        desk.waits(seconds=5)
    for place in order:
        assert not isinstance(await parts(desk, numbers[place]), Denied)
    assert await rows(desk) == before


async def test_a_stop_on_either_account_counts_for_both_and_ends_with_the_merge(desk: DeskRoom) -> None:
    one, other = await pair(desk, RoundState.NEW, RoundState.NEW)
    await desk.does_act(acts.ContactStopped(), other)
    await desk.database.write(lambda tx: tx.run("UPDATE leads SET stopped = 1 WHERE number = $1", other))
    await merges(desk, one, other)
    assert (await desk.round(one)).is_shut
    await parts(desk, one)
    assert not (await desk.round(one)).stopped
    assert (await desk.round(other)).stopped


async def test_a_survivor_that_is_touched_again_keeps_the_clock_of_its_own(desk: DeskRoom) -> None:
    one, other = await pair(desk, RoundState.NEW, RoundState.LOST)
    await merges(desk, one, other)
    assert (await desk.round(one)).n == 1
    await desk.does_act(acts.Touch(member(SARA), TouchKind.CALL), one)
    assert (await desk.round(one)).t0 == desk.now - timedelta(minutes=2)


async def test_who_is_erased_by_age_comes_apart_first_and_the_other_is_what_it_was(desk: DeskRoom) -> None:
    one, other = await pair(desk, RoundState.CONTACTED, RoundState.LOST)
    before = await desk.round(one)
    await merges(desk, one, other)
    desk.waits(days=400)
    keeping = RetentionPolicy(leads=timedelta(days=365))

    async def work(tx: Transaction) -> int:
        return await erase_outlived(desk._next_context(tx), [other], keeping=keeping, at=desk.now)

    assert await desk.database.write(work) == 1
    async with desk.database.read() as reader:
        assert await leads.person_of(reader, one) == (one,)
        assert await reader.one("SELECT 1 FROM leads WHERE number = $1", other) is None
    assert await desk.round(one) == before
