"""The menus that take the place of a card's buttons for who opened them (DESK §1.3)."""

from collections.abc import Iterator, Mapping
from datetime import date
from enum import StrEnum
from typing import assert_never

from msgspec import Struct

from conversations.desk.cards.buttons import DeskButton, DeskRows, act_button, named_button, two_a_row
from conversations.desk.cards.card_rows import reaching_buttons
from conversations.desk.cards.offered_times import days_to_meet, times_to_meet, times_to_return
from conversations.desk.cards.presses import OTHER_REASON, CardAct, is_an_arg, write_day, write_moment
from conversations.desk.cards.view import DeskView
from conversations.language.alphabet import alphabetical
from conversations.schedule.dates import day_of, say_clock
from conversations.schedule.short_dates import say_near_moment, say_short_day
from storage.records.round import RoundState

PEOPLE_SHOWN = 40
"""Of a larger desk the others are named by /assign; Telegram takes a hundred buttons."""
_WEEK = 6


class CardMenu(StrEnum):
    """What a menu offers; the value is the act of the button that opens it."""

    MORE = CardAct.MORE.value
    CALLED = CardAct.CALLED.value
    RESULT = CardAct.RESULT.value
    LOST = CardAct.LOST.value
    UNFIT = CardAct.UNFIT.value
    HAND = CardAct.HAND.value
    LATER = CardAct.LATER.value
    MEET = CardAct.MEET.value


class OpenMenu(Struct, frozen=True):
    """A menu that stands on a card.

    `day`: whose times MEET shows; None: the days. `for_manager`: a manager opened it, who may hand over to who is away.
    """

    menu: CardMenu
    day: date | None = None
    for_manager: bool = False


def menu_rows(opened: OpenMenu, view: DeskView) -> DeskRows:
    """Return the buttons of a menu, two a row; the last one leads back."""
    return two_a_row((*_choices(opened, view), _back(opened, view)))


def _choices(opened: OpenMenu, view: DeskView) -> Iterator[DeskButton]:
    match opened.menu:
        case CardMenu.MORE:
            yield from _more(view)
        case CardMenu.CALLED:
            yield from _acts(view, CardAct.TALKED, CardAct.MISSED)
        case CardMenu.RESULT:
            yield from _acts(view, CardAct.BOUGHT, CardAct.LOST, CardAct.UNFIT)
        case CardMenu.LOST:
            yield from _reasons(CardAct.LOST, view.reasons.lost, view)
        case CardMenu.UNFIT:
            yield from _reasons(CardAct.UNFIT, view.reasons.unfit, view)
        case CardMenu.HAND:
            yield from _people(view, for_manager=opened.for_manager)
        case CardMenu.LATER:
            yield from _returns(view)
        case CardMenu.MEET:
            yield from _days(view) if opened.day is None else _times(opened.day, view)
        case _:
            assert_never(opened.menu)


def _more(view: DeskView) -> Iterator[DeskButton]:
    """Yield what is needed less often; of an owned lead also Message, where it does not stand on the card."""
    if view.round.state is RoundState.NEW:
        yield from _acts(view, CardAct.UNFIT)
    elif view.session.lead.phone or view.session.lead.email:
        yield from (button for button in reaching_buttons(view) if button.opens_chat)
    yield from _acts(view, CardAct.PERSON, CardAct.HAND, CardAct.LATER if view.round.snoozed is None else CardAct.WAKE)


def _acts(view: DeskView, *acts: CardAct) -> Iterator[DeskButton]:
    return (act_button(act, view.number, view.language) for act in acts)


def _reasons(act: CardAct, offered: Mapping[str, str], view: DeskView) -> Iterator[DeskButton]:
    """Yield the reasons of the funnel file, and *other*, which asks for words."""
    labels = {reason: label for reason, label in offered.items() if is_an_arg(reason) and reason != OTHER_REASON}
    labels[OTHER_REASON] = view.reasons.in_words(OTHER_REASON, view.language)
    return (named_button(label, act, view.number, reason) for reason, label in labels.items())


def _people(view: DeskView, *, for_manager: bool) -> Iterator[DeskButton]:
    """Yield everybody of the desk but the owner, by name; who is away only for a manager."""
    others = (each for each in view.ctx.people if each.id != view.round.owner and (for_manager or not each.away))
    named = ((view.name(each.id), each.id) for each in others)
    in_order = sorted(named, key=lambda each: (alphabetical(each[0], view.language), each[1]))
    return (named_button(name, CardAct.HAND, view.number, str(person)) for name, person in in_order[:PEOPLE_SHOWN])


def _returns(view: DeskView) -> Iterator[DeskButton]:
    language, zone = view.language, view.subject.company_zone
    today = day_of(view.ctx.now, zone)
    for moment in times_to_return(view.ctx, zone):
        day = day_of(moment, zone)
        far = (day - today).days > _WEEK
        label = say_short_day(day, language) if far else say_near_moment(moment, language, zone=zone, today=today)
        yield named_button(label, CardAct.LATER, view.number, write_moment(moment, zone))


def _days(view: DeskView) -> Iterator[DeskButton]:
    for day in days_to_meet(view.ctx, view.subject.company_zone):
        yield named_button(say_short_day(day, view.language), CardAct.MEET, view.number, write_day(day))


def _times(day: date, view: DeskView) -> Iterator[DeskButton]:
    zone = view.subject.company_zone
    for moment in times_to_meet(day, view.ctx, zone):
        label = say_clock(str(moment.hour), moment.minute, view.language)
        yield named_button(label, CardAct.MEET, view.number, write_moment(moment, zone))


def _back(opened: OpenMenu, view: DeskView) -> DeskButton:
    before = _before(opened, view)
    return act_button(CardAct.BACK, view.number, view.language, "" if before is None else before.value)


def _before(opened: OpenMenu, view: DeskView) -> CardMenu | None:
    """Return the menu that a menu was opened from; None: the card."""
    match opened.menu:
        case CardMenu.LOST:
            return CardMenu.RESULT
        case CardMenu.UNFIT:
            return CardMenu.MORE if view.round.state is RoundState.NEW else CardMenu.RESULT
        case CardMenu.HAND | CardMenu.LATER:
            return CardMenu.MORE
        case CardMenu.MEET:
            return None if opened.day is None else CardMenu.MEET
        case _:
            return None
