"""What a row that was superseded while it was under way leaves to the row that superseded it."""

from bot.delivery.queue.stream_rows import StreamRow
from bot.delivery.queue.streams import Stream
from storage.messages import Place, Priority


def row_after(stream: Stream) -> StreamRow | None:
    """Return the row that superseded the head in its slot, if it is the next one."""
    withdrawn, following = stream.rows[0], stream.rows[1] if len(stream.rows) > 1 else None
    if following is None or withdrawn.message.slot is None:  # rows without a slot supersede nothing
        return None
    return following if following.message.slot == withdrawn.message.slot else None


def add_words_to(stream: Stream, place: Place) -> None:
    """Let the relay that superseded this one add its words to the message that was sent all the same."""
    withdrawn, following = stream.rows[0], row_after(stream)
    if following is not None and not withdrawn.is_copies and withdrawn.message.priority is Priority.RELAY:
        following.target = place


def pass_doubt_on(stream: Stream) -> None:
    """Let the row that superseded this one remember that messages with unknown numbers may stand in the chat."""
    withdrawn, following = stream.rows[0], row_after(stream)
    if withdrawn.dropped and withdrawn.unsure_since is not None and following is not None:
        following.message = following.message.replace(unsure_since=withdrawn.unsure_since)
