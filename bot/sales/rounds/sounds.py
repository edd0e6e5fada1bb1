"""Which messages about a lead come with sound: news in working time, and cards as `outside` says (DESK §2.9)."""

from collections.abc import Iterable, Iterator

from msgspec import Struct

from bot.sales.card_messages import card_key
from bot.sales.relay.group_budget import TOLD
from conversations.desk.rounds.values.context import DeskContext
from conversations.desk.rounds.values.moves import Notice, NoticeKey
from storage.messages import Message, puts_message
from storage.records.lead import Lead
from storage.records.record import Json

_WORDS = frozenset({NoticeKey.WORDS, NoticeKey.WORDS_AFTER_END, NoticeKey.TALK_WISHED})


class TurnSounds(Struct, frozen=True):
    """Whether the rows of one turn come with sound."""

    card: bool
    """A new card of an alert; a quiet one never has sound."""
    told: bool
    """What is told to the owner of a lead."""
    wish: bool
    """Whether it is told that they want to talk, with sound to whoever may hear it."""
    said: bool
    """Relayed words, and copies of what was sent."""


def sounds_of(notices: Iterable[Notice], desk: DeskContext) -> TurnSounds:
    """Return what has sound of the rows of a turn that led to these notices."""
    by_key = {notice.key: notice.sound for notice in notices}
    return TurnSounds(
        card=by_key.get(NoticeKey.CARD, desk.is_open or desk.clock.outside != "silent"),
        told=desk.is_open,
        wish=by_key.get(NoticeKey.TALK_WISHED, False),
        said=any(by_key.get(key, False) for key in _WORDS),
    )


def sounded(rows: Iterable[Message], sounds: TurnSounds, lead: Lead) -> Iterator[Message]:
    """Yield the rows of a turn with the sound that they have; edits, and what is about a test, stay as they are."""
    for row in rows:
        is_as_it_was = lead.is_test or not puts_message(row.method)
        yield row if is_as_it_was else with_sound(row, on=_has_sound(row, sounds, lead))


def _has_sound(row: Message, sounds: TurnSounds, lead: Lead) -> bool:
    if row.key == card_key(lead):
        return sounds.card and not lead.stopped and not lead.is_quiet
    if row.slot == TOLD:
        return sounds.wish or (sounds.told and lead.owner is not None)
    return sounds.said


def with_sound(row: Message, *, on: bool) -> Message:
    """Return a message that notifies, or does not, in all its forms."""
    forms = tuple((method, _form(body, on=on)) for method, body in row.fallbacks)
    return row.replace(body=_form(row.body, on=on), fallbacks=forms)


def _form(body: dict[str, Json], *, on: bool) -> dict[str, Json]:
    bare = {name: value for name, value in body.items() if name != "disable_notification"}
    return bare if on else {**bare, "disable_notification": True}
