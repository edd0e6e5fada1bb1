"""The reminders of leads that wait: the ladder, the owner's, the answer's, the window's (DESK §1.4, P1-P6)."""

from datetime import datetime, timedelta

from conversations.desk.cards.buttons import DeskButton, act_button, named_button, two_a_row
from conversations.desk.cards.presses import CardAct
from conversations.desk.notices.wording import DeskTelling, DeskText, Named, text_of, worded
from conversations.desk.rounds.values.moves import Notice, NoticeKey
from conversations.language import catalogue
from conversations.schedule.call_windows import CallWindow
from conversations.schedule.dates import day_of, say_wait
from conversations.schedule.short_dates import say_near_moment, say_window_ends, say_window_of_day
from storage.records.round import AskedWindow, LadderStep, Round

_SAID = {LadderStep.DUE: "P1", LadderStep.BACKUP: "P2", LadderStep.MANAGER: "P3", LadderStep.MANAGER_AGAIN: "P3"}


def ladder_text(step: LadderStep, notice: Notice, lead: int, telling: DeskTelling) -> DeskText | None:
    """Return what a step of the ladder says, also where another notice holds it; None for no step."""
    if step is LadderStep.NOTHING:
        return None
    wait = say_wait(notice.waited or timedelta(), telling.language)
    if step is LadderStep.DUE:
        return text_of("P1", telling, number=lead, wait=wait)
    return _to_people(_SAID[step], reminded(notice), telling, number=lead, wait=wait)


def reminded(notice: Notice) -> Named:
    """Return whom a reminder names: those whom it mentions, in private the person that reads it."""
    private = () if notice.to is None else (notice.to,)
    return Named(notice.mentions or private, notice.mentions)


def _to_people(key: str, named: Named, telling: DeskTelling, **values: str | int) -> DeskText:
    if not named.people:
        return text_of(f"{key}.nobody", telling, **values)
    return worded(key, telling, {"people": named}, **values)


def nudge_text(notice: Notice, lead: int, telling: DeskTelling) -> DeskText:
    """Return P4: the owner of an untouched lead hears when it is free again."""
    named = {"people": reminded(notice)}
    if notice.at is None:
        return worded("P4.timeless", telling, named, number=lead)
    key = "P4" if day_of(notice.at, telling.zone) == telling.today else "P4.day"
    return worded(key, telling, named, number=lead, moment=near(notice.at, telling))


def near(moment: datetime, telling: DeskTelling) -> str:
    """Return a moment as briefly as it is clear."""
    return say_near_moment(moment, telling.language, zone=telling.zone, today=telling.today)


def answer_text(notice: Notice, lead: int, telling: DeskTelling) -> DeskText:
    """Return P5: the prospect waits for an answer."""
    wait = say_wait(notice.waited or timedelta(), telling.language)
    text = _to_people("P5", reminded(notice), telling, number=lead, wait=wait)
    over = take_over_buttons(notice, lead, telling)
    return DeskText(text.html, text.plain, two_a_row((act_button(CardAct.SETTLED, lead, telling.language), *over)))


def take_over_buttons(notice: Notice, lead: int, telling: DeskTelling) -> tuple[DeskButton, ...]:
    """Return the button that hands a lead over to who presses, if the notice has it."""
    return (act_button(CardAct.TAKE_OVER, lead, telling.language),) if notice.take_over else ()


def window_text(notice: Notice, round_: Round, telling: DeskTelling) -> DeskText | None:
    """Return P6: the window they asked for begins soon; where nobody has the lead, with Claim."""
    asked, language = round_.window, telling.language
    if asked is None:
        return None
    window = _window(asked, telling)
    first, last = say_window_ends(window, language, telling.zone)
    text = _to_people("P6", reminded(notice), telling, number=round_.lead, first=first, last=last)
    claim = () if round_.owner is not None else (act_button(CardAct.CLAIM, round_.lead, language),)
    return DeskText(text.html, text.plain, two_a_row(claim))


def asked_text(notice: Notice, round_: Round, telling: DeskTelling) -> DeskText | None:
    """Return which window the prospect asked for: in place of a meeting, with a button to move that, or of the old one.

    None for a round without a window.
    """
    asked, language = round_.window, telling.language
    if asked is None:
        return None
    when = say_window_of_day(_window(asked, telling), language, telling.zone)
    text = _to_people(notice.key.value, reminded(notice), telling, number=round_.lead, when=when)
    if notice.key is not NoticeKey.OTHER_TIME:
        return text
    moved = named_button(catalogue.text("desk", "button.moved", language), CardAct.MEET, round_.lead, "")
    return DeskText(text.html, text.plain, two_a_row((moved,)))


def _window(asked: AskedWindow, telling: DeskTelling) -> CallWindow:
    return CallWindow(day_of(asked.start, telling.zone), asked.start, asked.end)
