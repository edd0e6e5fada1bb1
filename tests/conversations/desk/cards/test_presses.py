"""Callback data of the desk: written, read back, and what a press means."""

from datetime import date, datetime

import pytest

from bot.updates.callback_data import AdminButton, read_card_button
from conversations.desk.cards.meanings import CloseMenu, PressMeaning, RevealContact, meaning_of
from conversations.desk.cards.menus import CardMenu, OpenMenu
from conversations.desk.cards.presses import (
    CardAct,
    CardPress,
    is_an_arg,
    read_day,
    read_moment,
    read_press,
    write_day,
    write_moment,
    write_press,
)
from conversations.desk.rounds.values import acts
from conversations.desk.rounds.values.people import Actor, DeskRole
from storage.records.lead import Outcome
from storage.records.round import RoundState, TouchKind
from tests.conversations.desk.rounds.desks import MINA, REZA, SARA, TEHRAN, at

CARD = "AbC-_123xyz"
ACTOR, MANAGER = Actor(SARA), Actor(MINA, DeskRole.MANAGER)


@pytest.mark.parametrize("act", list(CardAct))
@pytest.mark.parametrize("arg", ["", "x", "no_answer", "20261205-1000", "Z" * 16])
def test_a_button_is_read_as_it_was_written(act: CardAct, arg: str) -> None:
    press = CardPress(CARD, act, arg)
    assert read_press(write_press(press)) == press


@pytest.mark.parametrize(
    "data",
    [
        "", "c", "c::claim", f"c:{CARD}", f"c:{CARD}:", f"c:{CARD}:claim:", f"c:{CARD}:clam", f"c:{CARD}:claim:a:b",
        f"c:{CARD}:claim:{'x' * 17}", f"c:{'x' * 33}:claim", f"c:{CARD}:claim:é", f"c:{CARD}:claim:۱",
        f"c:{CARD}:claim\n", f"t:{CARD}:claim", f"C:{CARD}:claim", "q:1:2:3",
    ],
)  # fmt: skip
def test_what_we_never_wrote_is_no_button(data: str) -> None:
    assert read_press(data) is None


def test_buttons_of_cards_sent_before_still_mean_the_same() -> None:
    for old, act in (("claim", CardAct.CLAIM), ("free", CardAct.RELEASE), ("remove", CardAct.REMOVE)):
        assert read_press(f"c:{CARD}:{old}") == CardPress(CARD, act)


def test_no_act_of_the_desk_is_taken_for_an_admins() -> None:
    read = [read_card_button(f"c:{CARD}:{act.value}") for act in CardAct]
    assert [button for button in read if isinstance(button, AdminButton)] == []


@pytest.mark.parametrize(
    ("text", "fits"),
    [("price", True), ("x" * 16, True), ("x" * 17, False), ("", False), ("قیمت", False), ("a b", False)],
)
def test_ids_of_reasons_must_fit_callback_data(text: str, fits: bool) -> None:
    assert is_an_arg(text) is fits


@pytest.mark.parametrize(
    ("arg", "day", "moment"),
    [
        ("20261205", date(2026, 12, 5), None),
        ("20261205-1000", None, at(5, "10:00", month=12)),
        ("20261305", None, None),
        ("20260230-1000", None, None),
        ("20261205-2460", None, None),
        ("2026120", None, None),
        ("۲۰۲۶۱۲۰۵", None, None),
        ("20261205-", None, None),
        ("99991231", None, None),
        ("00010101-0000", None, None),
    ],
)
def test_days_and_times_are_read_as_they_were_written(arg: str, day: date | None, moment: datetime | None) -> None:
    assert read_day(arg) == day
    assert read_moment(arg, TEHRAN) == moment
    if day is not None:
        assert write_day(day) == arg
    if moment is not None:
        assert write_moment(moment, TEHRAN) == arg


MEANINGS: list[tuple[CardAct, str, RoundState, PressMeaning | None]] = [
    (CardAct.CLAIM, "", RoundState.NEW, acts.Claim(ACTOR)),
    (CardAct.RELEASE, "", RoundState.CLAIMED, acts.GiveBack(ACTOR)),
    (CardAct.TAKE_OVER, "", RoundState.CONTACTED, acts.TakeOver(ACTOR)),
    (CardAct.TAKE_OVER, "7001", RoundState.CONTACTED, acts.TakeOver(ACTOR, 7001)),
    (CardAct.MORE, "", RoundState.NEW, OpenMenu(CardMenu.MORE)),
    (CardAct.CALLED, "", RoundState.CLAIMED, OpenMenu(CardMenu.CALLED)),
    (CardAct.TALKED, "", RoundState.CLAIMED, acts.Touch(ACTOR, TouchKind.CALL)),
    (CardAct.MISSED, "", RoundState.CLAIMED, acts.Touch(ACTOR, TouchKind.NO_ANSWER)),
    (CardAct.RESULT, "", RoundState.CLAIMED, OpenMenu(CardMenu.RESULT)),
    (CardAct.BOUGHT, "", RoundState.CLAIMED, acts.AskFirst(ACTOR, acts.DeskQuestion.AMOUNT)),
    (CardAct.BOUGHT, "", RoundState.WON, acts.AskFirst(ACTOR, acts.DeskQuestion.ANOTHER_DEAL)),
    (CardAct.AMOUNT, "", RoundState.WON, acts.AskFirst(ACTOR, acts.DeskQuestion.AMOUNT)),
    (CardAct.ANOTHER, "", RoundState.WON, acts.WinAgain(ACTOR)),
    (CardAct.UNSOLD, "", RoundState.WON, acts.TakeDealBack(ACTOR)),
    (CardAct.UNSOLD, "", RoundState.CLAIMED, None),
    (CardAct.LOST, "", RoundState.CLAIMED, OpenMenu(CardMenu.LOST)),
    (CardAct.LOST, "price", RoundState.CLAIMED, acts.Lose(ACTOR, Outcome.LOST, "price")),
    (CardAct.LOST, "other", RoundState.CLAIMED, acts.AskFirst(ACTOR, acts.DeskQuestion.LOST_WHY)),
    (CardAct.UNFIT, "", RoundState.NEW, OpenMenu(CardMenu.UNFIT)),
    (CardAct.UNFIT, "spam", RoundState.NEW, acts.Lose(ACTOR, Outcome.DISQUALIFIED, "spam")),
    (CardAct.UNFIT, "other", RoundState.NEW, acts.AskFirst(ACTOR, acts.DeskQuestion.UNFIT_WHY)),
    (CardAct.REOPEN, "", RoundState.LOST, acts.AskFirst(ACTOR, acts.DeskQuestion.REOPEN_WHY)),
    (CardAct.HAND, "", RoundState.CLAIMED, OpenMenu(CardMenu.HAND)),
    (CardAct.HAND, str(REZA), RoundState.CLAIMED, acts.HandOver(ACTOR, REZA)),
    (CardAct.HAND, "sara", RoundState.CLAIMED, None),
    (CardAct.PERSON, "", RoundState.NEW, acts.AskFirst(ACTOR, acts.DeskQuestion.SAME_PERSON)),
    (CardAct.TWIN, "97", RoundState.NEW, acts.Merge(ACTOR, 97)),
    (CardAct.TWIN, "one", RoundState.NEW, None),
    (CardAct.TWIN, "", RoundState.NEW, None),
    (CardAct.LATER, "", RoundState.CONTACTED, OpenMenu(CardMenu.LATER)),
    (CardAct.LATER, "20261205-0900", RoundState.CONTACTED, acts.Snooze(ACTOR, at(5, "9:00", month=12))),
    (CardAct.LATER, "20261205", RoundState.CONTACTED, None),
    (CardAct.WAKE, "", RoundState.CONTACTED, acts.Wake(ACTOR)),
    (CardAct.MEET, "", RoundState.CONTACTED, OpenMenu(CardMenu.MEET)),
    (CardAct.MEET, "20261205", RoundState.CONTACTED, OpenMenu(CardMenu.MEET, date(2026, 12, 5))),
    (CardAct.MEET, "20261205-1000", RoundState.CONTACTED, acts.Meet(ACTOR, at(5, "10:00", month=12))),
    (CardAct.MEET, "tomorrow", RoundState.CONTACTED, None),
    (CardAct.HELD, "", RoundState.MEETING, acts.EndMeeting(ACTOR, "held")),
    (CardAct.NO_SHOW, "", RoundState.MEETING, acts.EndMeeting(ACTOR, "no_show")),
    (CardAct.SETTLED, "", RoundState.CONTACTED, acts.NeedNoAnswer(ACTOR)),
    (CardAct.BACK, "", RoundState.CLAIMED, CloseMenu()),
    (CardAct.BACK, "more", RoundState.CLAIMED, OpenMenu(CardMenu.MORE)),
    (CardAct.BACK, "claim", RoundState.CLAIMED, None),
    (CardAct.NUMBER, "", RoundState.CLAIMED, RevealContact()),
    (CardAct.UNPRICED, "", RoundState.CLAIMED, None),
    (CardAct.CHOSEN, "toman", RoundState.CLAIMED, None),
    (CardAct.CLAIM, "x", RoundState.NEW, None),
]


@pytest.mark.parametrize(("act", "arg", "state", "meant"), MEANINGS)
def test_a_press_means_one_act(act: CardAct, arg: str, state: RoundState, meant: PressMeaning | None) -> None:
    assert meaning_of(CardPress(CARD, act, arg), ACTOR, state, TEHRAN) == meant


def test_a_menu_knows_that_a_manager_opened_it() -> None:
    assert meaning_of(CardPress(CARD, CardAct.HAND), MANAGER, RoundState.CLAIMED, TEHRAN) == OpenMenu(
        CardMenu.HAND, for_manager=True
    )
