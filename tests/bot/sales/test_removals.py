"""Rows that take an erased person's words out of other people's chats."""

from datetime import UTC, datetime

import pytest

from bot.sales.removal.removals import Erased, removal_rows
from storage.messages import ErasureLeftovers, Message, Priority, Trace, Withdrawal
from storage.records.record import from_columns

GROUP, ADMIN = -1001, 99
NOW = datetime(2026, 11, 16, 9, 30, tzinfo=UTC)


def rows(*, sales: int | None = GROUP, **left: object) -> tuple[Message, ...]:
    return removal_rows(from_columns(ErasureLeftovers, left), Erased(128, 9, "gone", "en", sales))


def trace(message_id: int, *, chat: int = GROUP, stream: str = "lead:128", **more: object) -> Trace:
    return from_columns(Trace, {"stream": stream, "chat": chat, "message_id": message_id} | more)


def withdrawal(key: str, *, chat: int | None = None, stream: str = "lead:128", **more: object) -> Withdrawal:
    return from_columns(Withdrawal, {"id": 7, "key": key, "stream": stream, "chat": chat, "created": NOW} | more)


def test_every_card_of_an_erased_person_is_blanked() -> None:
    blanks = rows(traces=(trace(41), trace(42), trace(43, chat=ADMIN, stream="chat:99", names_others=True)))
    assert [(row.chat, row.body["message_id"]) for row in blanks] == [(GROUP, 41), (GROUP, 42), (ADMIN, 43)]
    assert {(row.method, row.lead, row.priority) for row in blanks} == {("editMessageText", None, Priority.URGENT)}
    assert [str(row.body["text"])[:22] for row in blanks] == ["gone", "gone", "🗑 Somebody in this lis"]


def test_what_cannot_be_blanked_is_deleted() -> None:
    (row,) = rows(traces=(trace(41),))
    assert row.fallbacks == (("deleteMessage", {"message_id": 41}),)


def test_a_copy_is_deleted_and_its_caption_taken_away_where_it_cannot_be() -> None:
    (row,) = rows(traces=(trace(41, stream="said:128", is_copy=True),))
    assert (row.method, row.body) == ("deleteMessage", {"message_id": 41})
    assert row.fallbacks == (
        ("editMessageCaption", {"message_id": 41, "caption": "gone"}),
        ("editMessageText", {"message_id": 41, "text": "gone"}),  # a line that stands in for a refused copy
    )


def test_of_copies_under_way_the_line_or_the_caption_is_blanked_where_they_cannot_be_deleted() -> None:
    (row,) = rows(recalled=(withdrawal("copy:128:5", stream="said:128", is_copy=True),))
    assert row.fallbacks == (("editMessageText", {"text": "gone"}), ("editMessageCaption", {"caption": "gone"}))


def test_a_blank_comes_behind_what_is_under_way_in_its_stream() -> None:
    blanks = rows(traces=(trace(41, stream="said:128"), trace(43, chat=ADMIN, stream="chat:99")))
    assert [row.stream for row in blanks] == ["said:128", "chat:99"]


def test_a_number_in_one_group_is_never_looked_for_in_another() -> None:
    blanks = rows(traces=(trace(41, chat=-1002), trace(42)))
    assert [row.chat for row in blanks] == [-1002, GROUP]


def test_what_may_be_under_way_is_recalled_and_blanked_where_it_cannot_be_deleted() -> None:
    (row,) = rows(recalled=(withdrawal("alert:128:1"),))
    assert (row.method, row.body, row.edits, row.stream, row.chat) == (
        "deleteMessage", {}, "alert:128:1", "lead:128", GROUP,
    )  # fmt: skip
    assert row.fallbacks == (("editMessageText", {"text": "gone"}),)


@pytest.mark.parametrize(
    ("edits_in", "is_one_of_its_own"),
    [
        pytest.param(GROUP, False, id="of a message in the group"),
        pytest.param(-1002, True, id="of one in a group of before"),
        pytest.param(None, True, id="of one whose number nobody knows"),
    ],
)
def test_an_edit_is_recalled_where_it_became_a_message_of_its_own(
    edits_in: int | None, is_one_of_its_own: bool
) -> None:
    (row,) = rows(recalled=(withdrawal("alert:128:1:5", edits_in=edits_in),))
    assert bool(row.fallbacks) == is_one_of_its_own


def test_it_is_told_since_when_copies_may_stand() -> None:
    blank, recall = rows(traces=(trace(41, unsure_since=NOW),), recalled=(withdrawal("x", unsure_since=NOW),))
    assert (blank.unsure_since, recall.unsure_since) == (NOW, NOW)
