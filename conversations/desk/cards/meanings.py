"""What a press of the desk means: an act on the round, a menu, or something that asks for no decision."""

from collections.abc import Callable, Mapping
from zoneinfo import ZoneInfo

from msgspec import Struct

from conversations.desk.cards.menus import CardMenu, OpenMenu
from conversations.desk.cards.presses import OTHER_REASON, CardAct, CardPress, read_day, read_moment
from conversations.desk.rounds.values import acts
from conversations.desk.rounds.values.people import Actor
from storage.records.lead import Outcome
from storage.records.round import RoundState, TouchKind

_OF_NUMBERS: Mapping[CardAct, Callable[[Actor, int], acts.PersonsAct]] = {
    CardAct.HAND: acts.HandOver,
    CardAct.TAKE_OVER: acts.TakeOver,
    CardAct.TWIN: acts.Merge,
}
"""Buttons whose arg is a person, or a lead."""


class CloseMenu(Struct, frozen=True):
    """The card's own buttons come back."""


class RevealContact(Struct, frozen=True):
    """The owner of a masked lead asks for its number."""


PressMeaning = acts.PersonsAct | OpenMenu | CloseMenu | RevealContact
_MENUS = {menu.value: menu for menu in CardMenu}


def meaning_of(press: CardPress, actor: Actor, state: RoundState, zone: ZoneInfo) -> PressMeaning | None:
    """Return what a press means, by the lead's state; `zone` is the company's.

    None: an arg that we never wrote, or an answer to an open question (UNPRICED, SAME, CHOSEN; UNSOLD of a lead that
    is open), which is the question's matter; REMOVE is a test's.
    """
    return _simple(press.act, actor, state) if not press.arg else _chosen(press, actor, zone)


def _simple(act: CardAct, actor: Actor, state: RoundState) -> PressMeaning | None:
    if act.value in _MENUS:
        return OpenMenu(_MENUS[act.value], for_manager=actor.manages)
    if act is CardAct.BACK:
        return CloseMenu()
    if act is CardAct.NUMBER:
        return RevealContact()
    return _question(act, actor, state) or _plain_act(act, actor)


def _question(act: CardAct, actor: Actor, state: RoundState) -> acts.PersonsAct | None:
    won = state is RoundState.WON
    match act:
        case CardAct.BOUGHT:
            first = acts.DeskQuestion.ANOTHER_DEAL if won else acts.DeskQuestion.AMOUNT
            return acts.AskFirst(actor, first)
        case CardAct.AMOUNT:
            # Of a lead that is open again there is nothing to correct: the old button is refused, and asks nothing.
            return acts.AskFirst(actor, acts.DeskQuestion.AMOUNT) if won else acts.CorrectDeal(actor, None)
        case CardAct.REOPEN:
            return acts.AskFirst(actor, acts.DeskQuestion.REOPEN_WHY)
        case CardAct.PERSON:
            return acts.AskFirst(actor, acts.DeskQuestion.SAME_PERSON)
        case CardAct.UNSOLD:
            return acts.TakeDealBack(actor) if won else None
        case _:
            return None


def _plain_act(act: CardAct, actor: Actor) -> acts.PersonsAct | None:
    known: dict[CardAct, acts.PersonsAct] = {
        CardAct.CLAIM: acts.Claim(actor),
        CardAct.RELEASE: acts.GiveBack(actor),
        CardAct.TAKE_OVER: acts.TakeOver(actor),
        CardAct.TALKED: acts.Touch(actor, TouchKind.CALL),
        CardAct.MISSED: acts.Touch(actor, TouchKind.NO_ANSWER),
        CardAct.SETTLED: acts.NeedNoAnswer(actor),
        CardAct.HELD: acts.EndMeeting(actor, "held"),
        CardAct.NO_SHOW: acts.EndMeeting(actor, "no_show"),
        CardAct.WAKE: acts.Wake(actor),
        CardAct.ANOTHER: acts.WinAgain(actor),
    }
    return known.get(act)


def _chosen(press: CardPress, actor: Actor, zone: ZoneInfo) -> PressMeaning | None:
    act, arg = press.act, press.arg
    if act is CardAct.BACK:
        return OpenMenu(_MENUS[arg], for_manager=actor.manages) if arg in _MENUS else None
    if act is CardAct.LOST:
        asks = arg == OTHER_REASON
        return acts.AskFirst(actor, acts.DeskQuestion.LOST_WHY) if asks else acts.Lose(actor, Outcome.LOST, arg)
    if act is CardAct.UNFIT:
        asks = arg == OTHER_REASON
        unfit = acts.Lose(actor, Outcome.DISQUALIFIED, arg)
        return acts.AskFirst(actor, acts.DeskQuestion.UNFIT_WHY) if asks else unfit
    if act in _OF_NUMBERS:
        return _OF_NUMBERS[act](actor, int(arg)) if arg.isascii() and arg.isdigit() else None
    return _timed(press, actor, zone)


def _timed(press: CardPress, actor: Actor, zone: ZoneInfo) -> PressMeaning | None:
    moment, day = read_moment(press.arg, zone), read_day(press.arg)
    if press.act is CardAct.LATER and moment is not None:
        return acts.Snooze(actor, moment)
    if press.act is CardAct.MEET and moment is not None:
        return acts.Meet(actor, moment)
    if press.act is CardAct.MEET and day is not None:
        return OpenMenu(CardMenu.MEET, day, for_manager=actor.manages)
    return None
