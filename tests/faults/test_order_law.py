"""The law of the order in which messages come finds each that was overtaken, and no other."""

import pytest

from tests.faults.simulated.order import SentRow, faults

GROUP, OTHER = -1002, -1003


def row(
    id_: int, number: int, key: str = "", *, stream: str = "lead:1", chat: int = GROUP, method: str = "sendMessage",
    edits: str | None = None,
) -> SentRow:  # fmt: skip
    return SentRow(id_, key or f"row:{id_}", stream, chat, method, edits, number)


def edit(id_: int, number: int, edits: str) -> SentRow:
    return row(id_, number, method="editMessageText", edits=edits)


CARD = row(1, 10, "card")
AGAIN = [row(1, 14, "card"), row(2, 12), edit(3, 14, "card"), row(9, 10, f"left:{GROUP}:1:10")]
"""A card, words below it, and an edit for which the card came again, in another topic."""
TWICE = [row(1, 16, "card"), edit(3, 14, "card"), edit(4, 16, "card"), row(8, 10, f"left:{GROUP}:1:10"),
         row(9, 14, f"left:{GROUP}:1:14")]  # fmt: skip


@pytest.mark.parametrize(
    "rows",
    [
        pytest.param([CARD, row(2, 11), row(3, 12)], id="one after the other"),
        pytest.param([CARD, row(2, 9, stream="lead:2")], id="streams do not wait for each other"),
        pytest.param([CARD, row(2, 9, chat=OTHER)], id="each chat counts by itself"),
        pytest.param([CARD, row(2, 10)], id="words joined to words under way"),
        pytest.param([CARD, row(2, 12), edit(3, 10, "card"), row(4, 13)], id="changed where it stands"),
        pytest.param([row(2, 12), edit(3, 10, "forgotten"), row(4, 13)], id="what it changed is forgotten"),
        pytest.param([*AGAIN, row(4, 15)], id="a card that came again"),
        pytest.param([*TWICE, row(5, 17)], id="and once more"),
        pytest.param([*AGAIN, row(4, 7, chat=OTHER), row(5, 6, f"left:{OTHER}:1:6")], id="in another group before"),
        pytest.param([row(1, 11, "copy", method="copyMessages"), row(2, 13), row(7, 10, "copy#0"),
                      row(8, 12, "copy#2", method="copyMessage")], id="copies stand where their row does"),
    ],
)  # fmt: skip
def test_what_came_in_the_order_of_writing_is_right(rows: list[SentRow]) -> None:
    assert faults(sorted(rows)) == []


@pytest.mark.parametrize(
    ("rows", "wrong"),
    [
        pytest.param([row(1, 11), row(2, 10)], "row:2", id="words before earlier ones"),
        pytest.param([*AGAIN, row(4, 13)], "row:4", id="words before a card that had to come again first"),
        pytest.param([row(1, 11, "card"), row(2, 12), edit(3, 11, "card"), row(9, 13, f"left:{GROUP}:1:13")],
                     "card", id="a card that was replaced by an older one"),
        pytest.param([*TWICE[:2], row(2, 15), *TWICE[2:]], "row:3", id="a card came again before earlier words"),
        pytest.param([row(1, 10, "card"), row(2, 12), row(3, 11, edits="card")], "row:3", id="in place of others"),
        pytest.param([row(1, 11, "copy", method="copyMessages"), row(2, 12), row(7, 10, "copy#0"),
                      row(8, 13, "copy#2", method="copyMessage")], "row:2", id="words between copies"),
    ],
)  # fmt: skip
def test_what_was_overtaken_is_found(rows: list[SentRow], wrong: str) -> None:
    assert wrong in faults(sorted(rows))
