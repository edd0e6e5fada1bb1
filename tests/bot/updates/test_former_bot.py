"""Updates that came to the bot of before: what they point to is out of reach."""

from bot.updates.former_bot import without_places
from bot.updates.incoming import FromProspect, GroupReply
from bot.updates.parse import read_update
from conversations.turn.events import Pressed
from tests.bot.front_desk import came, presses, raised, says


def test_a_button_has_no_message_that_could_be_edited() -> None:
    raw = presses(7, "q:1:0:0")
    assert pressed_in(raw) == 1
    assert pressed_in(without_places(raw)) is None
    assert pressed_in(raw) == 1, "and the update itself stays as it came"


def pressed_in(raw: dict[str, object]) -> int | None:
    incoming = read_update(came(raw), refused=raised, bot_username="shop_bot")
    assert isinstance(incoming, FromProspect)
    assert isinstance(incoming.event, Pressed)
    return incoming.event.message_id


def test_words_answer_no_message_of_ours() -> None:
    shop = {"id": 1, "is_bot": True, "first_name": "Shop", "username": "shop_bot"}
    group = {"id": -100_777, "type": "supergroup", "title": "Sales"}
    ours = {"message_id": 5, "date": 1, "chat": group, "from": shop}
    raw = says(7, "because", chat=group, reply_to_message=ours)
    assert isinstance(read_update(came(raw), refused=raised, bot_username="shop_bot"), GroupReply)
    assert not isinstance(read_update(came(without_places(raw)), refused=raised, bot_username="shop_bot"), GroupReply)


def test_whatever_it_is_nothing_else_changes() -> None:
    for raw in (
        says(7, "hello"),
        {"update_id": 7, "dream": {}},
        {"update_id": 7, "message": 5, "callback_query": None},
    ):
        assert without_places(raw) == raw
