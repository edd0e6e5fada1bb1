"""The rate limit for one person: which events are still answered in a flood, and which are only stored.

A flood must not delay other people, hide anything important, or ring a colleague's phone forty times. Each person has
a token bucket: an event takes a token, time refills it, and an event without a token is only stored.
"""

from collections.abc import Sequence
from datetime import timedelta

from msgspec.structs import replace

from conversations.steps.contact_typed import is_new_contact
from conversations.talk.small_talk import store, store_edit
from conversations.turn.buttons import Act, ActButton
from conversations.turn.draft import Draft
from conversations.turn.events import Asked, Command, Edited, Event, Pressed, SentMedia, SharedContact, Wrote
from conversations.turn.turn import Alert, CardChanged, Copied, NewAlert, NewQuietCard, Say

FLOOD = 40
"""Burst size, and events per minute, that are answered for one person; more are stored without an answer."""
REFILL = timedelta(minutes=1) / FLOOD
BUSY = FLOOD // 2
"""From this many events on, news goes to the card only: a group takes 20 messages a minute in total."""
IN_A_FLOOD = "flood"
"""The pile of copies while a person sends more than colleagues want to see one by one."""
_COMMANDS = frozenset({Command.TALK, Command.FORGET, Command.STOP, Command.PRIVACY})
_ACTS = frozenset({Act.TALK, Act.HELP, Act.FORGET_YES, Act.STOP, Act.CANCEL_ALL, Act.NEW_CONTACT_YES})


def is_flooded(draft: Draft) -> bool:
    """Take a token for this event; return whether there is none."""
    since, taken = draft.talk.minute or draft.now, draft.talk.heard
    if since > draft.now:  # a clock that was set back must not silence people until it catches up
        since, taken = draft.now, 0
    back = (draft.now - since) // REFILL
    taken = max(0, min(taken, FLOOD) - back)
    flooded = taken >= FLOOD
    draft.set_talk(heard=taken + (not flooded), minute=since + back * REFILL if taken else draft.now)
    return flooded


def is_busy(draft: Draft) -> bool:
    """Return whether they send more than colleagues want to see one by one."""
    return draft.talk.heard > BUSY


def on_the_card_alone(alerts: Sequence[Alert]) -> tuple[Alert, ...]:
    """Return the same news as an edit of the card, at most every three seconds, without separate messages.

    Copies stay, because nobody else holds them: all of a flood go together.
    """
    copies = tuple(replace(alert, pile=IN_A_FLOOD) for alert in alerts if isinstance(alert, Copied))
    if any(isinstance(alert, NewAlert) for alert in alerts):
        return NewAlert(), *copies
    if any(isinstance(alert, NewQuietCard) for alert in alerts):
        return NewQuietCard(), *copies
    return (CardChanged(), *copies) if alerts else ()


def is_heard_in_a_flood(draft: Draft, event: Event) -> bool:
    """Return whether this event is always handled: asking for a person, /stop, /privacy, erasure, or a new contact.

    Any other button can be pressed again when the flood is over.
    """
    match event:
        case Asked(command):
            return command in _COMMANDS
        case Pressed(ActButton(_, act)):
            return act in _ACTS
        case SharedContact(number, own):
            return own and number.lstrip("+") != (draft.lead.phone or "")[1:]
        case Wrote(text):
            return is_new_contact(draft, text)
        case _:
            return False


def hold_back(draft: Draft) -> None:
    """Let each reply replace an unsent reply of the same name, so that no queue grows."""
    draft.replies = [replace(each, yields=True) if isinstance(each, Say) else each for each in draft.replies]


def keep_only(draft: Draft, event: Event) -> None:
    """Store what they wrote or sent, without an answer, so that no one else waits for it."""
    match event:
        case Wrote(text):
            store(draft, text, medium="text")
        case Edited():
            store_edit(draft, event)
        case SentMedia(medium, caption, pile):
            store(draft, caption, medium=medium, pile=pile)
        case _:
            pass
