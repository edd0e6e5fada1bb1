"""More than a person can mean in a minute: what is heard nevertheless, and what is kept in silence.

Nobody else shall wait for a flood, and nothing that matters shall drown in it.
"""

from dataclasses import replace
from datetime import timedelta

from conversations.buttons import Act, ActButton
from conversations.chatter import store
from conversations.contacts import is_new_contact
from conversations.draft import Draft
from conversations.events import Asked, Command, Edited, Event, Pressed, SentMedia, SharedContact, Wrote
from conversations.turn import Say

FLOOD = 40
"""Events a minute from one person that are answered; what comes beyond is stored in silence."""
_COMMANDS = frozenset({Command.TALK, Command.FORGET, Command.STOP, Command.PRIVACY})
_ACTS = frozenset({Act.TALK, Act.FORGET_YES})


def is_flooded(draft: Draft) -> bool:
    """Count this event; return whether it comes on top of all that is answered within a minute."""
    minute = draft.talk.minute
    if minute is None or draft.now - minute >= timedelta(minutes=1):
        draft.set_talk(minute=draft.now, heard=1)
    else:
        draft.set_talk(heard=draft.talk.heard + 1)
    return draft.talk.heard > FLOOD


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
