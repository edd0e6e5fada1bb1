"""What prospects hear from the desk: T1 to T5 and T7 of DESK §1.4, in their language."""

from datetime import date, datetime
from typing import Literal, assert_never
from zoneinfo import ZoneInfo

from msgspec import Struct

from conversations.desk.rounds.values.moves import ProspectKey, ProspectNotice
from conversations.language import catalogue
from conversations.language.direction import isolate
from conversations.language.names import visible_name
from conversations.schedule.call_windows import CallWindow
from conversations.schedule.dates import day_of
from conversations.schedule.short_dates import say_hour, say_near_day, say_short_day, say_window_ends
from conversations.turn.buttons import Act
from conversations.turn.return_choices import LABELS
from storage.records.record import Language
from storage.records.round import AskedWindow


class Speaking(Struct, frozen=True, kw_only=True):
    """How a prospect is spoken to, now."""

    language: Language
    zone: ZoneInfo
    """The company's."""
    now: datetime
    company: str
    speaker: str = ""
    """The name of the lead's owner as prospects hear it; "" where the company signs (`sign: company`)."""
    calls: bool
    """Whether they are called; if not, they are written to."""
    picks: bool = True
    """Whether they may say when to be called: the company has hours to choose from."""
    city: str | None = None
    """The city whose time is meant, for readers of other languages than the company's own: `zone_label`."""


class ProspectText(Struct, frozen=True):
    """A text and its buttons: what each does, and its label."""

    text: str
    buttons: tuple[tuple[Act, str], ...] = ()


def prospect_text(notice: ProspectNotice, window: AskedWindow | None, speaking: Speaking) -> ProspectText:
    """Return a text to a prospect; `window` is the one they asked for, None without one.

    A window that is past is not named.
    """
    match notice.key:
        case ProspectKey.SEEN:
            ahead = window if window is not None and window.end > speaking.now else None
            return ProspectText(_seen(ahead, speaking))
        case ProspectKey.NO_ANSWER:
            language = speaking.language
            here = (Act.WRITE_HERE, catalogue.text("prospect", "desk.write_here", language))
            words = catalogue.text("prospect", "desk.no_answer", language)
            return ProspectText(words, (*_pick("pick.time", speaking), here))
        case ProspectKey.MEETING:
            return ProspectText(_meeting(notice.at or speaking.now, speaking), _pick("pick.other", speaking))
        case ProspectKey.MEETING_NEAR:
            return ProspectText(_meeting_near(notice.at or speaking.now, speaking))
        case ProspectKey.LATE:
            return ProspectText(_of_way("desk.late", speaking, {}), _pick("pick.time", speaking))
        case ProspectKey.RETURN:
            choices = ((act, catalogue.text("prospect", label, speaking.language)) for act, label in LABELS.items())
            return ProspectText(catalogue.text("prospect", "return.when", speaking.language), tuple(choices))
        case ProspectKey.WINDOW_MOVED:
            return ProspectText(_window_moved(window, speaking), _pick("pick.other", speaking))
        case _:
            assert_never(notice.key)


def _pick(label: Literal["pick.time", "pick.other"], speaking: Speaking) -> tuple[tuple[Act, str], ...]:
    """Return the button by which they say when to be called."""
    return ((Act.PICK_TIME, catalogue.text("prospect", label, speaking.language)),) if speaking.picks else ()


def _seen(window: AskedWindow | None, speaking: Speaking) -> str:
    """Return T1: who has their request, and when they hear from them."""
    ours = {"name": _name(speaking), "company": isolate(speaking.company)}
    if window is None:
        return _of_way("desk.seen", speaking, ours)
    return _of_way("desk.seen", speaking, ours | _ends(window, speaking), ending="_window")


def _window_moved(window: AskedWindow | None, speaking: Speaking) -> str:
    """Return when they are called, now that the company's hours have changed; of no window, that they have."""
    language = speaking.language
    if window is None:
        return catalogue.text("prospect", "pick.no_days", language)
    doer = catalogue.text("prospect", f"pick.will_{'call' if speaking.calls else 'write'}", language)
    ours = _ends(window, speaking) | {"doer": doer}
    if speaking.city is None:
        return catalogue.phrase("prospect", "desk.window_moved", language, ours=ours)
    return catalogue.phrase("prospect", "desk.window_moved_zone", language, ours=ours | {"city": speaking.city})


def _ends(window: AskedWindow, speaking: Speaking) -> dict[str, str]:
    day = day_of(window.start, speaking.zone)
    ends = CallWindow(day, window.start, window.end)
    first, last = say_window_ends(ends, speaking.language, speaking.zone)
    return {"day": say_near_day(day, speaking.language, today=_today(speaking)), "first": first, "last": last}


def _of_way(key: str, speaking: Speaking, ours: dict[str, str], ending: str = "") -> str:
    """Return the form of a text for who is called, or for who is written to."""
    way = "call" if speaking.calls else "write"
    return catalogue.phrase("prospect", f"{key}_{way}{ending}", speaking.language, ours=ours)


def _meeting(at: datetime, speaking: Speaking) -> str:
    """Return T3: the day and the time of a meeting, with the city for who may be in another time zone."""
    language, zone = speaking.language, speaking.zone
    ours = {"day": say_short_day(day_of(at, zone), language), "clock": say_hour(at, language, zone)}
    if speaking.city is None:
        return catalogue.phrase("prospect", "desk.meeting", language, ours=ours)
    return catalogue.phrase("prospect", "desk.meeting_zone", language, ours=ours | {"city": speaking.city})


def _meeting_near(at: datetime, speaking: Speaking) -> str:
    language, zone = speaking.language, speaking.zone
    day = say_near_day(day_of(at, zone), language, today=_today(speaking))
    ours = {"day": day, "clock": say_hour(at, language, zone), "name": _name(speaking, "desk.with_colleague")}
    return catalogue.phrase("prospect", "desk.meeting_near", language, ours=ours)


def _today(speaking: Speaking) -> date:
    return day_of(speaking.now, speaking.zone)


def _name(speaking: Speaking, nameless: Literal["desk.colleague", "desk.with_colleague"] = "desk.colleague") -> str:
    name = visible_name(speaking.speaker)
    return isolate(name) if name else catalogue.text("prospect", nameless, speaking.language)
