"""An update where it comes in: what is known of it before its content is read."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.updates.update import KINDS, Raw, Update, update_from
from storage.records.talk import PrivatePlace
from tests.bot.front_desk import came, presses, says

EMMA = 7_000_000_001
GROUP = {"id": -100_777, "type": "supergroup", "title": "Sales"}
FROM_EMMA = {"from": {"id": EMMA, "language_code": "en"}}


def test_a_message_says_who_where_and_when() -> None:
    raw = says(7, "hello")
    assert came(raw) == Update(
        7, "message", raw, 1_800_000_000, EMMA, EMMA, "en", message_id=7, place=PrivatePlace(EMMA)
    )


def test_a_press_is_answered_in_private_wherever_its_message_stands() -> None:
    raw = presses(7, "q:1:0:0")
    assert came(raw) == Update(7, "callback_query", raw, None, EMMA, EMMA, "en", place=PrivatePlace(EMMA))


@pytest.mark.parametrize(
    ("raw", "private_chat"),
    [
        pytest.param({"message": {**FROM_EMMA, "chat": GROUP}}, None, id="a message in a group"),
        pytest.param({"edited_message": {**FROM_EMMA, "chat": {"id": EMMA, "type": "private"}}}, EMMA, id="an edit"),
        pytest.param({"message": {"chat": {"id": EMMA, "type": "private"}}}, EMMA, id="a message of nobody's"),
        pytest.param({"my_chat_member": {**FROM_EMMA, "chat": {"id": EMMA, "type": "private"}}}, None, id="a block"),
        pytest.param({"poll_answer": FROM_EMMA}, None, id="a kind of the future"),
    ],
)
def test_a_private_chat_is_somebodys_message_or_press(raw: Raw, private_chat: int | None) -> None:
    assert came({"update_id": 7, **raw}).private_chat == private_chat


@pytest.mark.parametrize("kind", ["message", "callback_query", "my_chat_member", "dream"])
def test_every_kind_says_who_it_comes_from(kind: str) -> None:
    update = came({"update_id": 7, kind: FROM_EMMA})
    assert (update.person, update.language_code) == (EMMA, "en")


@pytest.mark.parametrize("value", [None, 5, "update", [], {}, {"update_id": -1}, {"message": {}}])
def test_what_has_no_number_is_no_update(value: object) -> None:
    assert update_from(value) is None


FIELDS = ["from", "chat", "id", "date", "type"]
JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.text(max_size=8),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.sampled_from(FIELDS), inner),
    max_leaves=12,
)


@given(st.dictionaries(st.sampled_from([*KINDS, "dream"]), JSON, max_size=2))
def test_whatever_it_holds_it_is_taken_in(content: Raw) -> None:
    update = came({"update_id": 7, **content})
    assert (update.id, update.kind in KINDS) == (7, True)


@pytest.mark.parametrize(
    ("fields", "topic"),
    [
        ({}, None),
        ({"message_thread_id": 7, "is_topic_message": True}, 7),
        ({"message_thread_id": 7}, 7),
        ({"message_thread_id": 7, "is_topic_message": False}, None),
        ({"message_thread_id": "7", "is_topic_message": True}, None),
    ],
)
def test_the_topic_of_a_private_chat_is_known_for_what_is_written_and_pressed(fields, topic) -> None:
    message = {"date": 1, "chat": {"id": EMMA, "type": "private"}, **fields}
    place = PrivatePlace(EMMA, topic)
    assert came({"update_id": 7, "message": message}).place == place
    assert came({"update_id": 7, "callback_query": {"message": message}}).place == place
    assert came({"update_id": 7, "callback_query": {"message": {**message, "date": 0}}}).place is None
    assert came({"update_id": 7, "message": {**message, "chat": {"id": -5, "type": "group"}}}).place is None
