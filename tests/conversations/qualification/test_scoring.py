"""Scoring: caps, half-lives, the best contact, and laws that hold for any ledger."""

import random
from datetime import datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from conversations.qualification.scoring import AXIS_MAX, SCORED, falls_below, score
from storage.records.lead import ContactKind
from storage.records.ledger import Entry, EntryKind
from storage.records.record import Json
from tests.conversations.talks import MONDAY_NOON, SHIPPED

NOW = MONDAY_NOON


def did(kind: EntryKind, /, *, ago: timedelta = timedelta(), **data: Json) -> Entry:
    """Return a ledger entry."""
    return Entry(kind=kind, at=NOW - ago, data=data)


def answered(question: str, option: str, *, ago: timedelta = timedelta()) -> Entry:
    """Return an answer."""
    return did(EntryKind.ANSWERED, ago=ago, question=question, option=option)


def contact(kind: str) -> Entry:
    """Return a contact."""
    return did(EntryKind.CONTACT, kind=kind, value="x")


DEEDS = st.one_of(
    st.sampled_from([answered(asked.id, option.id) for asked in SHIPPED.questions for option in asked.options]),
    st.builds(contact, st.sampled_from(sorted(SHIPPED.contact_points.points))),
    st.sampled_from([did(kind) for kind in (EntryKind.GUIDE, EntryKind.COMPLETED, EntryKind.PRICE_ASKED,
                                            EntryKind.RETURNED, EntryKind.TALK_ASKED, EntryKind.SAID)]),
    st.builds(lambda source: did(EntryKind.CAMPAIGN, source=source), st.sampled_from(["a", "b", "c"])),
)  # fmt: skip
LEDGERS = st.lists(st.tuples(DEEDS, st.integers(0, 400 * 24 * 60)), max_size=30).map(
    lambda deeds: sorted(
        (deed.replace(at=NOW - timedelta(minutes=ago)) for deed, ago in deeds), key=lambda deed: deed.at
    )
)


@pytest.mark.parametrize(
    ("ledger", "fit", "interest"),
    [
        pytest.param([], 0, 0, id="nothing"),
        pytest.param([answered("need", "sales")], 40, 0, id="a need"),
        pytest.param([answered("need", "learn")], 0, 0, id="a negative group stops at 0"),
        pytest.param([answered("need", "learn"), answered("budget", "high")], 15, 0, id="and lowers the axis"),
        pytest.param([answered("need", "sales"), answered("need", "learn")], 0, 0, id="the newer answer counts"),
        pytest.param([contact("telegram"), contact("own_phone"), contact("free_email")], 20, 0, id="the best contact"),
        pytest.param([contact("disposable_email")], 0, 0, id="a disposable email is worth nothing"),
        pytest.param([contact("doubtful_email")], 0, 0, id="nor is a made-up one"),
        pytest.param([did(EntryKind.GUIDE)] * 10, 0, 10, id="ten guides are one"),
        pytest.param([did(EntryKind.PRICE_ASKED)] * 10, 0, 10, id="ten questions about the price are one"),
        pytest.param([did(EntryKind.RETURNED)] * 10, 0, 30, id="engagement has a cap"),
        pytest.param([did(EntryKind.CAMPAIGN, source="a")] * 3, 0, 5, id="each other campaign once"),
        pytest.param(
            [did(EntryKind.GUIDE), did(EntryKind.CAMPAIGN, source="guide")], 0, 15, id="a campaign named guide"
        ),
        pytest.param([did(EntryKind.SAID, text="x", medium="text")] * 99, 0, 0, id="words are worth nothing"),
    ],
)
def test_deeds_are_worth_what_the_funnel_says(ledger: list[Entry], fit: float, interest: float) -> None:
    worth = score(ledger, SHIPPED, NOW)
    assert (worth.fit, worth.interest) == (fit, interest)


@pytest.mark.parametrize(
    ("entry", "days", "left"),
    [
        pytest.param(answered("timing", "now"), 45, 17.5, id="timing halves in 45 days"),
        pytest.param(answered("talk", "call"), 90, 8.75, id="talk, twice"),
        pytest.param(did(EntryKind.GUIDE), 30, 5, id="engagement in 30"),
    ],
)
def test_interest_loses_half_in_its_half_life(entry: Entry, days: int, left: float) -> None:
    assert score([entry], SHIPPED, NOW + timedelta(days=days)).interest == pytest.approx(left)


def test_fit_never_decays() -> None:
    ledger = [answered("need", "sales"), answered("budget", "mid"), contact("own_phone")]
    assert score(ledger, SHIPPED, NOW + timedelta(days=3650)).fit == 90


def plain_points(ledger: list[Entry], at: datetime) -> tuple[float, float]:
    """Return fit and interest as the funnel's file defines them: no tables, no single pass over the ledger."""

    def left(points: float, entry: Entry, days: float | None) -> float:
        passed = max(timedelta(), at - entry.at) / timedelta(days=1)
        return points if days is None else points * 0.5 ** (passed / days)

    sums = {"fit": 0.0, "interest": 0.0}
    for question in SHIPPED.questions:
        given = [each for each in ledger if each.kind is EntryKind.ANSWERED and each.data["question"] == question.id]
        for option in question.options:
            if given and given[-1].data["option"] == option.id:
                sums[question.axis] += left(min(option.points, question.cap), given[-1], question.half_life_days)
    contacts = [str(each.data["kind"]) for each in ledger if each.kind is EntryKind.CONTACT]
    given_points = [SHIPPED.contact_points.points.get(ContactKind(kind), 0) for kind in contacts]
    sums["fit"] += min(SHIPPED.contact_points.cap, max(given_points, default=0))
    plan, deeds = SHIPPED.engagement, 0.0
    for kind in ("guide", "completed", "price_asked"):
        done = [each for each in ledger if each.kind == kind]
        deeds += left(getattr(plan, kind), done[-1], plan.half_life_days) if done else 0
    deeds += sum(left(plan.returned, each, plan.half_life_days) for each in ledger if each.kind is EntryKind.RETURNED)
    campaigns = {each.data["source"]: each for each in ledger if each.kind is EntryKind.CAMPAIGN}
    deeds += sum(left(plan.campaign, each, plan.half_life_days) for each in campaigns.values())
    sums["interest"] += min(plan.cap, deeds)
    return min(AXIS_MAX, max(0.0, sums["fit"])), min(AXIS_MAX, max(0.0, sums["interest"]))


@given(LEDGERS, st.integers(-10, 400))
def test_a_score_is_the_one_that_the_funnels_file_defines(ledger: list[Entry], days: int) -> None:
    at = NOW + timedelta(days=days)
    worth = score(ledger, SHIPPED, at)
    assert (worth.fit, worth.interest) == pytest.approx(plain_points(ledger, at))


@given(LEDGERS, st.integers(-10, 4000))
def test_a_score_stays_in_range(ledger: list[Entry], days: int) -> None:
    worth = score(ledger, SHIPPED, NOW + timedelta(days=days))
    assert 0 <= worth.fit <= AXIS_MAX
    assert 0 <= worth.interest <= AXIS_MAX


@given(LEDGERS)
def test_the_same_ledger_gives_the_same_score(ledger: list[Entry]) -> None:
    assert score(ledger, SHIPPED, NOW) == score([*ledger], SHIPPED, NOW)


@given(LEDGERS, st.integers(0, 2**16))
def test_what_happened_in_another_order_within_other_kinds_counts_the_same(ledger: list[Entry], seed: int) -> None:
    said = [did(EntryKind.SAID, text="x", medium="text")] * 5
    mixed = [*ledger]
    for entry in said:
        mixed.insert(random.Random(seed).randint(0, len(mixed)), entry)
    assert score(mixed, SHIPPED, NOW) == score(ledger, SHIPPED, NOW)


@pytest.mark.parametrize("kind", sorted(set(EntryKind) - SCORED))
def test_an_entry_of_another_kind_changes_no_score(kind: EntryKind) -> None:
    ledger = [answered("need", "sales"), contact("own_phone"), did(EntryKind.GUIDE)]
    data: dict[str, Json] = {"question": "need", "option": "learn", "kind": "telegram", "source": "a"}
    assert score([*ledger, did(kind).replace(data=data)], SHIPPED, NOW) == score(ledger, SHIPPED, NOW)


@given(LEDGERS, st.integers(0, 300), st.integers(1, 300))
def test_interest_only_falls_while_nothing_happens(ledger: list[Entry], early: int, later: int) -> None:
    first = score(ledger, SHIPPED, NOW + timedelta(days=early)).interest
    assert score(ledger, SHIPPED, NOW + timedelta(days=early + later)).interest <= first + 1e-9


@given(LEDGERS)
def test_reasons_come_largest_first_and_make_the_sum(ledger: list[Entry]) -> None:
    worth = score(ledger, SHIPPED, NOW)
    sizes = [round(abs(reason.points)) for reason in worth.reasons]
    assert sizes == sorted(sizes, reverse=True)
    fit = sum(reason.points for reason in worth.reasons if reason.axis == "fit")
    assert worth.fit == pytest.approx(min(AXIS_MAX, max(0.0, fit)))


@given(LEDGERS, st.floats(1, 99))
def test_the_moment_of_cooling_is_found_to_the_minute(ledger: list[Entry], threshold: float) -> None:
    moment = falls_below(score(ledger, SHIPPED, NOW), SHIPPED, interest=threshold, now=NOW)
    if moment is None:
        assert score(ledger, SHIPPED, NOW + timedelta(days=3660)).interest >= threshold
        return
    assert score(ledger, SHIPPED, moment).interest < threshold
    before = moment - timedelta(minutes=2)
    assert before < NOW or score(ledger, SHIPPED, before).interest >= threshold
