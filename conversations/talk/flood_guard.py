"""More than a person can mean in a minute: what is heard nevertheless, and what is kept in silence.

Nobody else shall wait for a flood, nothing that matters shall drown in it, and no colleague's phone rings forty times.
Each person has a bucket of tokens: an event takes one, time puts them back, and what finds none is only stored.
"""

from collections.abc import Sequence
from dataclasses import replace
from datetime import timedelta

from conversations.steps.contact import is_new_contact
from conversations.talk.small_talk import store
from conversations.turn.buttons import Act, ActButton
from conversations.turn.draft import Draft
from conversations.turn.events import Asked, Command, Edited, Event, Pressed, SentMedia, SharedContact, Wrote
from conversations.turn.turn import Alert, CardChanged, NewAlert, Say

FLOOD = 40
"""Events of one person that are answered at once, and in a minute; what comes beyond is stored in silence."""
REFILL = timedelta(minutes=1) / FLOOD
BUSY = FLOOD // 2
"""From so many on sales see it on the card alone: a group takes 20 messages a minute from all together."""
_COMMANDS = frozenset({Command.TALK, Command.FORGET, Command.STOP, Command.PRIVACY})
_ACTS = frozenset({Act.TALK, Act.FORGET_YES, Act.STOP})


def is_flooded(draft: Draft) -> bool:
    """Take a token for this event; return whether there is none."""
    since, taken = draft.talk.minute or draft.now, draft.talk.heard
    if since > draft.now:  # a clock that was set back must not silence anybody until it has caught up
        since, taken = draft.now, 0
    back = (draft.now - since) // REFILL
    taken = max(0, min(taken, FLOOD) - back)
    flooded = taken >= FLOOD
    draft.set_talk(heard=taken + (not flooded), minute=since + back * REFILL if taken else draft.now)
    return flooded


def is_busy(draft: Draft) -> bool:
    """Return whether they do more than colleagues want to hear of one by one."""
    return draft.talk.heard > BUSY


def on_the_card_alone(alerts: Sequence[Alert]) -> tuple[Alert, ...]:
    """Return the same news without a message of their own: the card is edited, at most every three seconds."""
    if any(isinstance(alert, NewAlert) for alert in alerts):
        return (NewAlert(),)
    return (CardChanged(),) if alerts else ()


def is_heard_in_a_flood(draft: Draft, event: Event) -> bool:
    """Return whether this is heard at any time: a wish to talk, to be let alone or forgotten; a new way to reach them.

    Any other button may be pressed again, when the flood is over.
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
    """Let what is said now take the place of the same reply where that is still unsent: no queue grows."""
    draft.replies = [replace(each, yields=True) if isinstance(each, Say) else each for each in draft.replies]


def keep_only(draft: Draft, event: Event) -> None:
    """Store what they wrote or sent; nothing is answered, so that nobody else waits for it."""
    match event:
        case Wrote(text):
            store(draft, text, medium="text")
        case Edited(text):
            store(draft, text, medium="edit")
        case SentMedia(medium, caption, pile):
            store(draft, caption, medium=medium, pile=pile)
        case _:
            pass
