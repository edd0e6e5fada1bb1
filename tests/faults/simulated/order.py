"""The order in which messages came, read from the outbox: that of writing within each stream.

A row has the number of the message that stands for it now. Where an edit found its message gone, or where it belonged
to a topic that is gone, the message came again: the row of the edit has its number, too, and "left:CHAT:ROW:NUMBER"
keeps the number of the one before. So each row came first under the oldest number that is left of it, and again, in the
order of these numbers, at the places of the edits that brought it. The messages of copies (the line, and each copy)
become rows of their own, "copy:…#0", once the copies are settled: they stand where the row of the copies does.
"""

from collections import defaultdict
from collections.abc import Iterable, Iterator
from itertools import pairwise
from typing import NamedTuple

from storage.messages import puts_message

LEFT = "left:"
SENT = (
    "SELECT id, key, stream, coalesce(sent_to, chat, 0), method, edits, message_id FROM outbox"
    " WHERE state = 'sent' AND message_id IS NOT NULL ORDER BY id"
)
_ROW = 2
"""Where the key of a message that was left has the id of its row."""


class SentRow(NamedTuple):
    """A row whose message stands in a chat, or stood there."""

    id: int
    key: str
    stream: str
    chat: int
    method: str
    edits: str | None
    message_id: int


def faults(rows: Iterable[SentRow]) -> list[str]:
    """Return the keys of the rows whose message came before one that was written earlier in its stream."""
    every = list(rows)
    kept, left = [each for each in every if not each.key.startswith(LEFT)], _left(every)
    newest: dict[tuple[str, int], int] = {}
    stands: dict[str, tuple[int, int]] = {}
    wrong = [each.key for each in kept if not _rises(_numbers(each, left))]
    for row in _in_order(kept):
        number = _numbers(row, left)[0]
        before = stands.get(row.edits or "")
        stands[row.key] = row.chat, number
        if row.edits is not None:
            stands[row.edits] = row.chat, number
            if before == (row.chat, number) or (before is None and _may_edit(row)):
                continue  # changed where it stands; or what it changed is forgotten
        # Words joined to words under way share their message.
        if number < newest.get((row.stream, row.chat), 0):
            wrong.append(row.key)
        newest[row.stream, row.chat] = number
    return wrong


def _left(rows: Iterable[SentRow]) -> dict[tuple[int, int], list[int]]:
    """Return the numbers of the messages in whose place others came, by row and chat, in the order of their coming."""
    found = defaultdict(list)
    for row in rows:
        if row.key.startswith(LEFT):
            found[int(row.key.split(":")[_ROW]), row.chat].append(row.message_id)
    return found


def _numbers(row: SentRow, left: dict[tuple[int, int], list[int]]) -> list[int]:
    """Return the numbers under which a row's message came, the first one first."""
    return [*left.get((row.id, row.chat), ()), row.message_id]


def _rises(numbers: list[int]) -> bool:
    return all(earlier < later for earlier, later in pairwise(numbers))


def _in_order(rows: Iterable[SentRow]) -> Iterator[SentRow]:
    """Yield the rows that put messages into chats, or may have, in the order of their writing."""
    every = [each for each in rows if puts_message(each.method) or _may_edit(each)]
    ids = {each.key: each.id for each in every}
    yield from sorted(every, key=lambda row: (ids.get(row.key.partition("#")[0], row.id), row.message_id))


def _may_edit(row: SentRow) -> bool:
    return row.edits is not None and row.method.startswith("edit")
