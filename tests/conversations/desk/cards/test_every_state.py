"""Every state with every flag: a card is always whole."""

from datetime import timedelta
from itertools import product
from typing import Any

import pytest
from msgspec.structs import replace

from conversations.desk.cards.desk_card import write_desk_card
from conversations.desk.cards.menus import CardMenu, OpenMenu
from conversations.desk.cards.view import UNSEEN, looks_alike
from storage.records.record import Language
from storage.records.round import AskedWindow, LadderStep, Offer, Ping, RoundKind, RoundState
from tests.conversations.desk.rounds.desks import REZA, at
from tests.conversations.desk.shown import NOW, bare, claimed_round, hot_session, new_round, touched_round, view_of

SESSIONS = (hot_session(email="sara@nordfit.example"), hot_session(phone=None, username=None))
FLAGS: tuple[dict[str, Any], ...] = (
    {"stopped": True},
    {"cooled": True, "trial": True},
    {"snoozed": at(2, "9:00", month=12)},
    {"kind": RoundKind.QUIET, "t0": None, "due": None},
    {"window": AskedWindow(at(30, "11:00"), at(30, "13:00")), "meeting": at(5, "10:00", month=12), "blocked": True},
    {"offer": Offer(REZA, at(28, "10:02")), "owner_before": REZA},
)


@pytest.mark.parametrize("state", list(RoundState))
@pytest.mark.parametrize("language", ["fa", "en"])
def test_a_card_is_whole_whatever_the_state(state: RoundState, language: Language) -> None:
    base = touched_round() if state not in (RoundState.NEW, RoundState.NONE) else new_round()
    for chosen, session, masked in product(product((False, True), repeat=len(FLAGS)), SESSIONS, (False, True)):
        changes = [flags for holds, flags in zip(chosen, FLAGS, strict=True) if holds]
        round_ = replace(
            base, state=state, merged_into=97, **{key: value for each in changes for key, value in each.items()}
        )
        view = view_of(round_, language, session=session, masked=masked, no_direct_link=True, now=NOW)
        card = write_desk_card(view)
        text = bare(card.text)
        assert "{" not in text
        assert all(card.lines)
        assert text.count("Ali Karimi") == 1
        assert text.count("⏱") <= 1
        assert text.count("⛔️ ") == (2 if round_.stopped else 0)
        assert len(set(card.lines)) == len(card.lines)
        assert not masked or ("sara@" not in text and "9121234567" not in text)
        acts = [button.act for row in card.rows for button in row if button.act is not None]
        assert len(set(acts)) == len(acts)
        assert bool(card.rows) is (state not in (RoundState.NONE, RoundState.MERGED))
        assert any(chosen) or all(write_desk_card(view, OpenMenu(menu)).rows for menu in CardMenu)


def test_what_no_card_shows_changes_no_card() -> None:
    """A reminder, or a word to the prospect, leaves the card as it is: it is not edited for that."""
    later, said = NOW + timedelta(hours=1), Ping.LADDER
    flags = (
        "nudged", "privately", "near_said", "held_asked", "seen_said", "missed_said", "late_said", "window_said",
        "helping",
    )  # fmt: skip
    moments = ("seen_at", "sending", "offer_due", "card_due")
    told = {"sent": LadderStep.MANAGER, "ping": said, "answer_pings": 2}
    told |= dict.fromkeys(flags, True) | dict.fromkeys(moments, later)
    assert set(told) == set(UNSEEN)
    rounds = (new_round(), claimed_round(), touched_round(), claimed_round(stopped=True), new_round(cooled=True))
    for round_ in rounds:
        after = replace(round_, **told)
        assert looks_alike(round_, after)
        assert write_desk_card(view_of(round_)) == write_desk_card(view_of(after))
    assert not looks_alike(new_round(), claimed_round())
