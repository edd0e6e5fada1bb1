"""Consent is each account's own, and a stop on one counts for all; an account's row keeps what is its own."""

import pytest

from bot.sales.one_person.accounts import Accounts
from conversations.desk.rounds.values.acts import BotBlocked, ContactResumed, HeatLost
from conversations.turn.turn import Turn
from storage.records.lead import Consent, Lead
from storage.records.ledger import Entry, EntryKind
from storage.records.talk import Session
from tests.conversations.desk.test_card import hot_buyer

NOW = hot_buyer().now
CONSENT = Consent(version=2, text_hash="ab", at=NOW, update_id=1)


def lead(number: int, **known: object) -> Lead:
    return hot_buyer().lead.replace(**{"number": number, "consent": CONSENT, "stopped": False, "seen": NOW, **known})


def accounts(survivor: Lead, account: Lead, *others: Lead) -> Accounts:
    return Accounts(Session(lead=survivor), Session(lead=account), others)


def turn(after: Lead, *kinds: EntryKind) -> Turn:
    entries = tuple(Entry(kind=kind, at=NOW, update_id=9) for kind in kinds)
    return Turn(lead=after, talk=None, language="fa", entries=entries)


def test_a_merged_account_sees_the_survivors_card_and_keeps_its_own() -> None:
    survivor, merged = lead(1, alerts=3, owner=7, owner_name="Sara"), lead(2, alerts=1, owner=None, merged_into=1)
    both = accounts(survivor, merged, survivor)
    assert (both.as_seen.lead.number, both.as_seen.lead.alerts, both.as_seen.lead.owner) == (2, 3, 7)
    after = both.own(turn(both.as_seen.lead.replace(alerts=4, fit=99)))
    assert (after.alerts, after.owner, after.fit) == (1, None, 99)


@pytest.mark.parametrize("other", [{"stopped": True}, {"consent": None}], ids=["stopped", "withdrawn"])
def test_who_refused_on_another_account_is_alerted_on_none_and_keeps_the_consent_of_this_one(
    other: dict[str, object],
) -> None:
    own = lead(1)
    both = accounts(own, own, lead(2, merged_into=1, **other))
    assert not both.as_seen.lead.agrees
    assert both.own(turn(both.as_seen.lead)).consent == CONSENT
    again = Consent(version=3, text_hash="cd", at=NOW, update_id=2)
    assert both.own(turn(both.as_seen.lead.replace(consent=again))).consent == again


def test_a_stop_after_that_of_another_account_withdraws_its_own_consent_and_says_so() -> None:
    own = lead(1)
    both = accounts(own, own, lead(2, merged_into=1, stopped=True))
    stops = turn(both.as_seen.lead.replace(stopped=True), EntryKind.STOPPED)
    assert both.own(stops).consent is None
    (line,) = both.withdrawal(stops)
    assert (line.kind, line.data, line.update_id) == (
        EntryKind.WITHDRAWN, {"version": 2, "hash": "ab", "channel": "telegram"}, 9,
    )  # fmt: skip
    assert both.withdrawal(turn(both.as_seen.lead)) == ()
    alone = accounts(own, own, lead(2, merged_into=1))
    assert alone.withdrawal(turn(own.replace(stopped=True, consent=None), EntryKind.STOPPED)) == ()


def test_who_resumes_is_still_stopped_on_another_account_and_a_block_counts_where_we_write_to() -> None:
    earlier, own = lead(2, merged_into=1, stopped=True), lead(1)
    late = own.replace(seen=NOW.replace(year=NOW.year + 1))
    acts = (ContactResumed(), BotBlocked(), HeatLost())
    assert accounts(late, late, earlier).means(acts) == (BotBlocked(), HeatLost())
    assert accounts(late, earlier, late).means(acts) == (ContactResumed(), HeatLost())
