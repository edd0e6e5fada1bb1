"""When to be called, or written to: the way, the day and the window, each an edit of the one message (DESK §5).

The choices are kept in the buttons alone, so an old one works as long as its time is ahead.
"""

from collections.abc import Iterable
from datetime import date

from msgspec.structs import replace

from conversations.qualification.ledger import window_data
from conversations.schedule.call_windows import CallWindow, WindowPlan, window_plan
from conversations.schedule.short_dates import say_short_day, say_window
from conversations.schedule.working_hours import zone_label
from conversations.steps.ending import ask_number, pick_rows, say_chosen, talk_button
from conversations.turn.buttons import Act, WindowButton, write_button
from conversations.turn.draft import Draft
from conversations.turn.events import Pressed, WindowsOffered
from conversations.turn.turn import Button, ButtonRows, Rewrite, Say, in_pairs
from storage.records.ledger import EntryKind
from storage.records.round import AskedWindow, ContactWay

_LABELS: dict[ContactWay, str] = {"call": "pick.call", "write": "pick.write"}


def open_picker(draft: Draft, press: Pressed) -> None:
    """Ask how to reach them; where there is one way only, ask for the day."""
    if not _may_pick(draft, press):
        return
    ways = _ways(draft)
    if len(ways) == 1:
        _ask_day(draft, press, ways[0])
        return
    choices = (_choice(WindowButton(draft.talk.session, way), draft.text(_LABELS[way])) for way in ways)
    _show(draft, press, draft.text("pick.way"), _rows(choices, _leave(draft)))


def hear_choice(draft: Draft, press: Pressed, button: WindowButton) -> None:
    """Take the way, the day or the window that they chose; if it is past or closed by now, say so and go on."""
    if not _may_pick(draft, press):
        return
    if button.way not in _ways(draft):
        button = replace(button, way="write")
    if button.way == "call" and draft.lead.phone is None:
        _ask_number(draft, press)
    elif button.day is None:
        _ask_day(draft, press, button.way)
    elif button.begins is None:
        _ask_window(draft, press, button.way, button.day)
    else:
        found = _offered(draft, press).plan.find(button.day, button.begins, draft.now)
        if found is None:
            _ask_day(draft, press, button.way, key="pick.past")
        else:
            _promise(draft, press, button.way, found)


def keep_time(draft: Draft, press: Pressed) -> None:
    """Leave it as it was: say the window that they chose before, or that what was promised stands."""
    offered = _offered(draft, press)
    window = offered.window
    if offered.is_open and window is not None and window.end > draft.now:
        _say_done(draft, press, window)
    else:
        _show(draft, press, draft.text("price_later"), pick_rows(draft))


def go_on_picking(draft: Draft) -> None:
    """Ask for the day after they gave a number, or would rather not; they are asked once."""
    draft.set_talk(number_for_time="answered")
    press = Pressed(None, None)
    _ask_day(draft, press, "write" if draft.lead.phone is None else "call")


def picks_after_number(draft: Draft) -> bool:
    """Tell whether the number was asked for so that they can be called at a time that they choose."""
    return draft.talk.number_for_time == "asked"


def _may_pick(draft: Draft, press: Pressed) -> bool:
    """Tell whether they may say when; if not, say why, and what they can do."""
    offered = _offered(draft, press)
    if draft.lead.stopped:
        draft.say("pick.stopped")
    elif not offered.is_open:
        draft.reply(Say("pick.closed", draft.text("pick.closed"), buttons=((talk_button(draft),),)))
    elif not offered.plan.days(draft.now):
        draft.say("pick.no_days")
    else:
        return True
    return False


def _offered(draft: Draft, press: Pressed) -> WindowsOffered:
    return press.offered or WindowsOffered(window_plan(draft.funnel))


def _ways(draft: Draft) -> tuple[ContactWay, ...]:
    """Return how they may want to be reached: by phone where there is a number, or they may be asked for one."""
    asks = "phone" in draft.funnel.contact.kinds and draft.talk.number_for_time != "answered"
    return ("call", "write") if draft.lead.phone is not None or asks else ("write",)


def _ask_number(draft: Draft, press: Pressed) -> None:
    """Ask for a number below; the buttons above it go, because the days come below it, too."""
    draft.set_talk(number_for_time="asked")
    if press.message_id is not None:
        text = draft.text("pick.way")
        draft.reply(Rewrite("picking", text, message_id=press.message_id, keeps_text=True))
    ask_number(draft)


def _ask_day(draft: Draft, press: Pressed, way: ContactWay, *, key: str = "pick.day") -> None:
    days = _offered(draft, press).plan.days(draft.now)
    choices = (_choice(WindowButton(draft.talk.session, way, day), say_short_day(day, draft.language)) for day in days)
    back = draft.button("pick.back", Act.PICK_TIME) if len(_ways(draft)) > 1 else _leave(draft)
    _show(draft, press, draft.text(key), _rows(choices, back))


def _ask_window(draft: Draft, press: Pressed, way: ContactWay, day: date) -> None:
    plan = _offered(draft, press).plan
    windows = plan.windows(day, draft.now)
    if not windows:
        _ask_day(draft, press, way, key="pick.past")
        return
    session, language = draft.talk.session, draft.language
    choices = (
        _choice(WindowButton(session, way, day, each.begins), say_window(each, language, plan.zone)) for each in windows
    )
    back = _choice(WindowButton(session, way), draft.text("pick.back"))
    _show(draft, press, _in_zone(draft, plan, "pick.window", day=say_short_day(day, language)), _rows(choices, back))


def _promise(draft: Draft, press: Pressed, way: ContactWay, found: CallWindow) -> None:
    """Promise the window; one that they have already is not promised again."""
    offered, window = _offered(draft, press), AskedWindow(found.begins, found.ends, way)
    if window != offered.window:
        draft.note(EntryKind.PROMISED, **window_data(window))
    _say_done(draft, press, window)


def _say_done(draft: Draft, press: Pressed, window: AskedWindow) -> None:
    doer = draft.text(f"pick.will_{window.way or ('call' if draft.lead.phone else 'write')}")
    other = draft.button("pick.other", Act.PICK_TIME)
    text = draft.phrase("pick.done", when=say_chosen(draft, window), doer=doer)
    _show(draft, press, text, ((other,),))


def _in_zone(draft: Draft, plan: WindowPlan, key: str, **ours: str) -> str:
    """Return a text with times; readers of other languages than the company's own see whose clock is meant."""
    city = zone_label(draft.funnel, plan.zone.key, draft.language)
    return draft.phrase(key, **ours) if city is None else draft.phrase(f"{key}_zone", **ours, city=city)


def _choice(button: WindowButton, label: str) -> Button:
    return Button(label, press=write_button(button))


def _leave(draft: Draft) -> Button:
    return draft.button("pick.back", Act.KEEP_TIME)


def _rows(choices: Iterable[Button], back: Button) -> ButtonRows:
    return in_pairs((*choices, back))


def _show(draft: Draft, press: Pressed, text: str, rows: ButtonRows) -> None:
    draft.reply(Say("pick", text, buttons=rows, message_id=press.message_id))
