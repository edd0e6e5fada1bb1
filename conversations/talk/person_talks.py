"""When a person of ours talks with somebody through the bot: it begins, goes on with each word, and ends (DESK §4).

While it is on, the bot asks nothing and answers nothing that a person could answer. It ends by itself when neither side
has written for `desk.talk.human`, with the round, or by /bot.
"""

from datetime import datetime, timedelta

from storage.records.talk import Talk


def is_on(talk: Talk | None, now: datetime) -> bool:
    """Tell whether a person of ours talks with them; nobody does before their talk has begun."""
    return talk is not None and talk.person_until is not None and now < talk.person_until


def by_clock(talk: Talk, now: datetime, human: timedelta) -> Talk:
    """Return the talk as it can be: one that lasts longer than `human` from now was dated by a clock that was wrong."""
    if talk.person_until is None or talk.person_until - now <= human:
        return talk
    return talk.replace(person_until=now + human)


def speaks(talk: Talk, now: datetime, human: timedelta) -> Talk:
    """Return the talk after a message of a person of ours: it begins, or lasts until `human` from now."""
    return talk.replace(person_until=now + human, person_heard=is_on(talk, now) and talk.person_heard)


def hears(talk: Talk, now: datetime, human: timedelta) -> Talk:
    """Return the talk after a message of theirs, which is confirmed now: one that is on lasts until `human` from now.

    Words after the end change nothing: only a person of ours begins a talk.
    """
    return talk.replace(person_until=now + human, person_heard=True) if is_on(talk, now) else talk


def ends(talk: Talk) -> Talk:
    """Return the talk after its end with a person: the bot asks and answers again, when they write or press."""
    return talk.replace(person_until=None, person_heard=False)
