"""What a prospect's turn means for the round of their lead."""

import pytest

from bot.sales.acts.turns import acts_of
from conversations.desk.rounds.values import acts
from conversations.turn.turn import Alert, NewAlert, NewQuietCard, Relayed, Turn
from storage.records.lead import Lead
from storage.records.ledger import Entry, EntryKind
from storage.records.talk import Session
from tests.conversations.desk.test_card import hot_buyer

NOW = hot_buyer().now


def of_turn(*kinds: EntryKind, alert: Alert | None = None, was: Lead, is_now: Lead) -> list[object]:
    entries = tuple(Entry(kind=kind, at=NOW) for kind in kinds)
    turn = Turn(lead=is_now, talk=None, language="fa", entries=entries, alerts=() if alert is None else (alert,))
    return list(acts_of(Session(lead=was), turn))


def lead(**changes: object) -> Lead:
    return hot_buyer().lead.replace(**changes)


NEW = {"alerts": 0, "alerted_at": None, "hot": False}


@pytest.mark.parametrize(
    ("kinds", "alert", "was", "is_now", "means"),
    [
        ((EntryKind.HEATED,), NewAlert(), NEW, {}, [acts.Alerted("hot")]),
        ((EntryKind.TALK_ASKED,), NewAlert(), {}, {"alerts": 2}, [acts.Alerted("talk")]),
        ((EntryKind.TALK_ASKED,), None, {}, {}, [acts.TalkWished()]),
        ((EntryKind.SAID,), Relayed("is anybody there?"), {}, {}, [acts.ProspectWrote()]),
        ((EntryKind.SAID,), None, {}, {}, []),
        ((EntryKind.HEATED,), None, {"hot": False}, {}, [acts.HeatRegained()]),
        ((EntryKind.COOLED,), None, {}, {"hot": False}, [acts.HeatLost()]),
        (
            (EntryKind.STOPPED, EntryKind.COOLED),
            None,
            {},
            {"stopped": True, "hot": False},
            [acts.HeatLost(), acts.ContactStopped()],
        ),
        ((EntryKind.RESUMED,), None, {"stopped": True}, {}, [acts.ContactResumed()]),
        (
            (EntryKind.TALK_ASKED,),
            NewAlert(),
            {**NEW, "stopped": True},
            {},
            [acts.Alerted("hot"), acts.ContactResumed()],
        ),
        ((EntryKind.BLOCKED,), None, {}, {"blocked": True}, [acts.BotBlocked()]),
        ((EntryKind.UNBLOCKED,), None, {"blocked": True}, {}, [acts.BotUnblocked()]),
        ((EntryKind.SAID,), None, NEW, NEW, []),
        ((EntryKind.ANSWERED,), None, {}, {}, []),
    ],
)
def test_a_turn_is_these_acts(
    kinds: tuple[EntryKind, ...],
    alert: Alert | None,
    was: dict[str, object],
    is_now: dict[str, object],
    means: list[object],
) -> None:
    assert of_turn(*kinds, alert=alert, was=lead(**was), is_now=lead(**is_now)) == means


def test_a_quiet_card_begins_a_quiet_round_with_what_was_promised() -> None:
    quiet = {**NEW, "quiet_at": NOW}
    promised = Entry(kind=EntryKind.PROMISED, at=NOW, data={"deadline": NOW.isoformat()})
    turn = Turn(lead=lead(**quiet), talk=None, language="fa", entries=(promised,), alerts=(NewQuietCard(),))
    assert list(acts_of(Session(lead=lead(**NEW)), turn)) == [acts.QuietCardMade(NOW)]
