"""Until when the head of a stream waits: the row holds it, and every way out of sleep keeps to it."""

from datetime import UTC, datetime

import pytest

from bot.delivery.queue.stream_rows import StreamRow
from bot.delivery.queue.streams import Stream, Streams, StreamState
from storage.messages import Message, PendingMessage

NOW = datetime(2025, 6, 1, tzinfo=UTC)


def row(number: int, *, not_before: float = 0.0) -> StreamRow:
    message = Message(key=f"m{number}", stream="chat:1", chat=1, method="sendMessage", body={})
    return StreamRow(number, message, PendingMessage(id=number, message=message, created=NOW), 1, not_before)


@pytest.fixture
def streams() -> Streams:
    return Streams()


def begun(streams: Streams, *rows: StreamRow) -> Stream:
    """Admit rows, and give the first to a worker."""
    for each in rows:
        streams.admit(each)
    stream = streams.next_ready()
    assert stream is not None
    return stream


def woken(streams: Streams, now: float) -> StreamRow | None:
    """Return the head that may go at this time."""
    streams.wake(now)
    stream = streams.next_ready()
    return None if stream is None else stream.rows[0]


def test_a_head_that_sleeps_wakes_at_its_time(streams: Streams) -> None:
    first = row(1)
    streams.sleep(begun(streams, first), 10.0)
    assert first.not_before == streams.next_wake == 10.0
    assert woken(streams, 9.999) is None
    assert woken(streams, 10.0) is first
    assert streams.next_wake is None


def test_what_follows_a_dropped_head_is_not_woken_by_the_time_of_that_one(streams: Streams) -> None:
    second = row(2)
    stream = begun(streams, row(1), second)
    streams.sleep(stream, 10.0)
    streams.drop([1])
    assert streams.next_ready() is stream
    streams.sleep(stream, 30.0)
    assert woken(streams, 10.0) is None
    assert streams.next_wake == 30.0
    assert woken(streams, 30.0) is second
    assert woken(streams, 31.0) is None


@pytest.mark.parametrize(("of_its_own", "goes_at"), [(0.0, 10.0), (30.0, 30.0)], ids=["no time", "a later time"])
def test_a_row_that_comes_late_before_a_head_that_sleeps_keeps_its_own_time(
    streams: Streams, of_its_own: float, goes_at: float
) -> None:
    streams.sleep(begun(streams, row(2)), 10.0)
    late = row(1, not_before=of_its_own)
    streams.admit(late)
    streams.wake(goes_at - 1.0)
    assert streams.next_ready() is None
    assert woken(streams, goes_at) is late


def test_a_stream_is_sending_until_somebody_says_how_it_ended(streams: Streams) -> None:
    first, second = row(1), row(2)
    stream = begun(streams, first, second)
    assert (stream.is_sending(first), stream.is_sending(second)) == (True, False)
    streams.finish(stream)
    assert stream.state is StreamState.READY
    assert not stream.is_sending(first)
