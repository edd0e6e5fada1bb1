"""Telegram's updates, read: who counts as a person, what they did, and what cannot be read."""

import json

import orjson
import pytest
from hypothesis import given
from hypothesis import strategies as st
from msgspec.structs import replace

from bot.updates.callback_data import ColleagueAct, write_test_button
from bot.updates.content.service_notes import BESIDE, CALLED_SO
from bot.updates.incoming import (
    AdminPress,
    ColleaguePress,
    CommandFrom,
    FromProspect,
    GroupGreeting,
    GroupReply,
    Ignored,
    SalesPress,
)
from bot.updates.parse import read_update
from bot.updates.senders import CHANNEL, person_of
from bot.updates.update import update_from
from conversations.desk.cards.presses import CardAct, CardPress
from conversations.turn.buttons import AnswerButton
from conversations.turn.events import (
    Asked,
    BlockedBot,
    Caption,
    Command,
    Edited,
    Event,
    Medium,
    Pressed,
    SentMedia,
    SharedContact,
    Started,
    UnblockedBot,
    Wrote,
)
from tests.bot.front_desk import came

BOT = "sarnakh_bot"
SARA = {"id": 7_000_000_001, "is_bot": False, "first_name": "سارا", "username": "sara", "language_code": "fa"}
PRIVATE = {"id": SARA["id"], "type": "private", "first_name": "سارا"}
GROUP = {"id": -100, "type": "supergroup", "title": "فروش"}
FORWARDED = {"forward_origin": {"type": "hidden_user", "sender_user_name": "Ali", "date": 1}}


def read(kind: str, **body: object):
    return read_update(came({"update_id": 1, kind: body}), refused=[].append, bot_username=BOT)


def message(**fields: object):
    return read("message", **{"message_id": 5, "date": 1, "from": SARA, "chat": PRIVATE, **fields})


def press(**fields: object):
    within = {"message_id": 5, "date": 1, "chat": PRIVATE}
    return read("callback_query", **{"id": "9", "from": SARA, "message": within, "data": "q:1:0:2", **fields})


def bare(event: Event) -> Event:
    """An event without what only the copy of a medium needs."""
    if isinstance(event, SharedContact):
        return replace(event, message_id=None)
    return replace(event, uncopied=False, shown=None) if isinstance(event, SentMedia) else event


def sent(medium: Medium, caption: str = "", pile: str = "") -> SentMedia:
    """What was sent in the message that `message` makes."""
    return SentMedia(medium, caption, pile, message_id=5)


@pytest.mark.parametrize(
    ("fields", "event"),
    [
        pytest.param({"text": "/start"}, Started(""), id="start"),
        pytest.param({"text": "/start ig_story1"}, Started("ig_story1"), id="deep link"),
        pytest.param({"text": "/START@Sarnakh_Bot  x "}, Started("x"), id="start by its whole name"),
        pytest.param({"text": "/start " + "x" * 65}, Started("x" * 64), id="payload too long"),
        pytest.param({"text": "/start سلام \x00<b>"}, Started("سلام <b>"), id="payload broken"),
        pytest.param({"text": "/start a\nb"}, Started("a\nb"), id="payload of two lines"),
        pytest.param({"text": "/talk"}, Asked(Command.TALK), id="talk"),
        pytest.param({"text": "/mydata please"}, Asked(Command.MY_DATA), id="words after a command"),
        pytest.param({"text": "/start@other_bot"}, Wrote("/start@other_bot"), id="another bot's command"),
        pytest.param({"text": "/ start"}, Wrote("/ start"), id="a slash is no command"),
        pytest.param({"text": "//start"}, Wrote("//start"), id="two slashes"),
        pytest.param({"text": "/شروع"}, Wrote("/شروع"), id="a command in Persian letters"),
        pytest.param({"text": "سلام"}, Wrote("سلام"), id="text"),
        pytest.param({"text": "a\x00b\ud83d\ude00\ud800"}, Wrote("ab😀\ufffd"), id="nul and halves of pairs"),
        pytest.param({"text": "1", **FORWARDED}, SentMedia("forward", "1", "forwards"), id="forwarded"),
        pytest.param({"text": "/talk", **FORWARDED}, SentMedia("forward", "/talk", "forwards"), id="forwarded command"),
        pytest.param({"photo": [{}], "caption": "x"}, sent("photo", "x"), id="photo"),
        pytest.param({"photo": [{}], "media_group_id": "13"}, sent("photo", "", "13"), id="album"),
        pytest.param({"animation": {}, "document": {}}, sent("document"), id="animation"),
        pytest.param({"venue": {}, "location": {}}, sent("location"), id="venue"),
        pytest.param({"poll": {}}, sent("other"), id="poll"),
        pytest.param({"not_known_yet": {}}, sent("other"), id="a kind of tomorrow"),
        pytest.param(
            {"contact": {"phone_number": "989121234567", "user_id": SARA["id"]}},
            SharedContact("989121234567", own=True),
            id="own contact",
        ),
        pytest.param(
            {"contact": {"phone_number": "989121234567", "user_id": 5}},
            SharedContact("989121234567", own=False),
            id="another's contact",
        ),
        pytest.param({"contact": {"phone_number": "1"}}, SharedContact("1", own=False), id="nobody's contact"),
        pytest.param({"contact": {"first_name": "Sara"}}, SharedContact("", own=False), id="a card without a number"),
        pytest.param(
            {"contact": {"phone_number": "1", "user_id": SARA["id"]}, **FORWARDED},
            SharedContact("1", own=False),
            id="own contact forwarded",
        ),
        pytest.param(
            {"contact": {"phone_number": "1", "user_id": SARA["id"]}, "forward_date": 1},
            SharedContact("1", own=False),
            id="forwarded as old clients say it",
        ),
    ],
)
def test_what_a_private_message_is(fields, event) -> None:
    incoming = message(**fields)
    assert isinstance(incoming, FromProspect)
    assert bare(incoming.event) == event


@pytest.mark.parametrize(
    ("fields", "reason"),
    [
        pytest.param({"from": None}, "no_person", id="nobody"),
        pytest.param({"sender_chat": {"id": -5, "type": "channel"}}, "no_person", id="a channel speaks"),
        pytest.param({"from": {**SARA, "id": 1087968824, "is_bot": True}}, "no_person", id="anonymous admin"),
        pytest.param({"from": {**SARA, "id": 136817688, "is_bot": True}}, "no_person", id="channel bot"),
        pytest.param({"from": {**SARA, "id": 777000}}, "no_person", id="telegram"),
        pytest.param({"from": {**SARA, "is_bot": True}}, "bot", id="another bot"),
        pytest.param({"business_connection_id": "b"}, "no_person", id="a business's customer"),
        pytest.param({"guest_query_id": "g"}, "no_person", id="a guest message"),
        pytest.param({"chat": {"id": -5, "type": "channel"}}, "not_private", id="channel"),
        pytest.param({"chat": GROUP}, "chatter", id="group chatter"),
        pytest.param({"chat": GROUP, "text": "/start@other_bot"}, "chatter", id="another bot's command in a group"),
        pytest.param({"pinned_message": {}}, "unknown_kind", id="a pin"),
        pytest.param({"message_auto_delete_timer_changed": {}}, "unknown_kind", id="a timer"),
        pytest.param({"write_access_allowed": {}}, "unknown_kind", id="access"),
    ],
)
def test_strangers_and_service_notes_are_let_pass(fields, reason) -> None:
    assert message(**{"text": "سلام", **fields}) == Ignored(reason)


@pytest.mark.parametrize(
    "kind", ["channel_post", "business_message", "edited_business_message", "guest_message", "poll", "inline_query"]
)
def test_other_kinds_are_let_pass(kind: str) -> None:
    assert read(kind, **{"message_id": 5, "from": SARA, "chat": PRIVATE, "text": "/start"}) == Ignored("unknown_kind")


def test_commands_that_are_no_prospects_keep_their_words() -> None:
    private = message(text="/Stats 7d")
    assert isinstance(private, CommandFrom)
    assert (private.command, private.words, private.private, private.chat) == ("stats", "7d", True, SARA["id"])
    grouped = message(text="/lead_12@sarnakh_bot", chat=GROUP, message_thread_id=7, is_topic_message=True)
    assert isinstance(grouped, CommandFrom)
    assert (grouped.command, grouped.private, grouped.thread) == ("lead_12", False, 7)


def test_a_prospects_command_in_a_group_is_greeted() -> None:
    person = person_of(SARA["id"], "سارا", "", "sara", "fa")
    assert message(text="/start", chat=GROUP) == GroupGreeting(person, "start", -100, None, 5)


def test_a_reply_to_the_bot_in_a_group_may_be_an_admins_word() -> None:
    incoming = message(
        text="بودجه ندارد", chat=GROUP, reply_to_message={"message_id": 4, "from": {"username": "Sarnakh_Bot"}}
    )
    assert isinstance(incoming, GroupReply)
    assert (incoming.text, incoming.answers, incoming.message_id, incoming.media) == ("بودجه ندارد", 4, 5, False)


@pytest.mark.parametrize(
    ("fields", "text", "media"),
    [
        pytest.param({"photo": [{}], "caption": "// مغازه", "media_group_id": "7"}, "// مغازه", True, id="a caption"),
        pytest.param({"voice": {}}, "", True, id="a voice"),
        pytest.param({"text": "// x", "is_topic_message": True, "message_thread_id": 9}, "// x", False, id="a topic"),
    ],
)
def test_a_reply_to_the_bot_is_read_in_every_form(fields: dict[str, object], text: str, media: bool) -> None:
    ours = {"message_id": 4, "from": {"username": "sarnakh_bot"}}
    reply = message(chat=GROUP, reply_to_message=ours, **fields)
    assert (reply.text, reply.media, reply.album, reply.thread) == (
        text, media, fields.get("media_group_id", ""), fields.get("message_thread_id"),
    )  # fmt: skip


UNCOPIED_NOTES = {"gift", "unique_gift", "giveaway", "giveaway_winners"}
"""Their senders read that they go nowhere."""


@pytest.mark.parametrize("name", sorted((CALLED_SO | BESIDE) - UNCOPIED_NOTES - {"migrate_to_chat_id"}))
@pytest.mark.parametrize("place", [{}, {"is_topic_message": True, "message_thread_id": 9}], ids=["group", "topic"])
def test_a_note_of_telegram_is_no_reply(name: str, place: dict[str, object]) -> None:
    ours = {"message_id": 4, "from": {"username": "sarnakh_bot"}}
    assert not isinstance(message(chat=GROUP, reply_to_message=ours, **place, **{name: {}}), GroupReply)


def test_who_replies_as_a_channel_is_heard_as_nobody_in_particular() -> None:
    channel = {"id": 136817688, "is_bot": True, "first_name": "Channel"}
    ours = {"message_id": 4, "from": {"username": "sarnakh_bot"}}
    fields = {"from": channel, "sender_chat": {"id": -5, "type": "channel"}, "chat": GROUP, "text": "سلام"}
    reply = message(**fields, reply_to_message=ours)
    assert isinstance(reply, GroupReply)
    assert (reply.person.telegram_id, reply.answers) == (CHANNEL, 4)
    assert message(**fields) == Ignored("no_person")


@pytest.mark.parametrize(
    "replied",
    [
        pytest.param({"message_id": 4, "from": {"username": "ali"}}, id="another person's message"),
        pytest.param({"message_id": 4, "from": {"username": "other_bot"}}, id="another bot's message"),
        pytest.param(
            {"message_id": 4, "from": {"username": "sarnakh_bot"}, "forum_topic_created": {"name": "x"}},
            id="the opening of a topic",
        ),
        pytest.param(None, id="no message"),
    ],
)
def test_no_other_words_in_a_group_are_read(replied: dict[str, object] | None) -> None:
    fields = {} if replied is None else {"reply_to_message": replied}
    assert message(text="// x", chat=GROUP, **fields) == Ignored("chatter")


@pytest.mark.parametrize(
    ("fields", "event"),
    [
        pytest.param({}, Pressed(AnswerButton(1, 0, 2), 5), id="an answer"),
        pytest.param({"data": "???"}, Pressed(None, 5), id="none of ours"),
        pytest.param({"data": "c:abc:steal"}, Pressed(None, 5), id="a card's, with an act that does not exist"),
        pytest.param({"data": None}, Pressed(None, 5), id="no data"),
        pytest.param({"message": {"message_id": 5, "date": 0, "chat": PRIVATE}}, Pressed(AnswerButton(1, 0, 2), None),
                     id="an inaccessible message"),
        pytest.param({"message": None}, Pressed(AnswerButton(1, 0, 2), None), id="no message"),
    ],
)  # fmt: skip
def test_what_a_press_is(fields, event) -> None:
    incoming = press(**fields)
    assert isinstance(incoming, FromProspect)
    assert (incoming.event, incoming.callback_id) == (event, "9")


def test_a_cards_button_is_not_a_prospects() -> None:
    incoming = press(data="c:abc:claim", message={"message_id": 5, "date": 1, "chat": GROUP})
    assert isinstance(incoming, SalesPress)
    assert (incoming.button, incoming.chat) == (CardPress("abc", CardAct.CLAIM), -100)


@pytest.mark.parametrize("act", ColleagueAct)
def test_a_button_of_a_test_talk_is_a_colleagues_in_private_alone(act: ColleagueAct) -> None:
    assert press(data=write_test_button(act)) == ColleaguePress(
        person_of(SARA["id"], "سارا", "", "sara", "fa"), "9", act
    )
    in_group = {"message_id": 5, "date": 1, "chat": GROUP}
    assert press(data=write_test_button(act), message=in_group) == Ignored("not_private")


def test_a_card_of_a_test_has_a_button_of_sales() -> None:
    incoming = press(data="c:abc:remove", message={"message_id": 5, "date": 1, "chat": PRIVATE})
    assert isinstance(incoming, SalesPress)
    assert (incoming.button, incoming.chat) == (CardPress("abc", CardAct.REMOVE), SARA["id"])


@pytest.mark.parametrize("act", ["bind", "trial", "won", "lost", "unfit", "reopen", "back"])
@pytest.mark.parametrize("arg", ["", "yes", "no_answer"])
def test_an_admins_button_is_not_of_sales(act: str, arg: str) -> None:
    data = f"c:abc:{act}:{arg}" if arg else f"c:abc:{act}"
    incoming = press(data=data, message={"message_id": 5, "date": 1, "chat": GROUP})
    assert isinstance(incoming, AdminPress)
    assert (*incoming.button, incoming.chat) == ("abc", act, arg, -100)


@pytest.mark.parametrize(
    ("fields", "reason"),
    [
        pytest.param({"from": {**SARA, "is_bot": True}}, "bot", id="a bot presses"),
        pytest.param({"from": {**SARA, "id": 1087968824}}, "no_person", id="an anonymous admin presses"),
        pytest.param({"message": {"message_id": 1, "date": 1, "chat": GROUP}}, "not_private", id="in a group"),
        pytest.param(
            {"message": {"message_id": 1, "date": 1, "chat": GROUP}, "data": "c:abc:steal"},
            "not_private",
            id="an act that does not exist, in a group",
        ),
        pytest.param(
            {"message": {"message_id": 1, "date": 1, "chat": PRIVATE, "business_connection_id": "b"}},
            "no_person",
            id="in a business chat",
        ),
    ],
)
def test_presses_that_are_let_pass(fields, reason) -> None:
    assert press(**fields) == Ignored(reason)


def test_a_press_is_answered_by_what_can_be_written() -> None:
    incoming = press(id="9\ud83d")
    assert isinstance(incoming, FromProspect)
    assert incoming.callback_id == "9\ufffd"


def edit(**fields: object):
    return read("edited_message", **{"message_id": 5, "date": 1, "from": SARA, "chat": PRIVATE, **fields})


def test_what_an_edit_is() -> None:
    assert edit(text="نه").event == Edited("نه")
    assert edit(photo=[{}], caption="مغازه").event == Edited("مغازه")
    assert edit(location={}) == Ignored("unknown_kind")
    assert edit(text="x", chat=GROUP) == Ignored("chatter")
    reply = edit(text="// x", chat=GROUP, reply_to_message={"message_id": 4, "from": {"username": "sarnakh_bot"}})
    assert (reply.text, reply.answers, reply.edited) == ("// x", 4, True)
    assert edit(text="x", sender_chat={"id": -5}) == Ignored("no_person")


@pytest.mark.parametrize(("status", "event"), [("kicked", BlockedBot()), ("member", UnblockedBot())])
def test_blocking_and_coming_back(status, event) -> None:
    incoming = read("my_chat_member", **{"from": SARA, "chat": PRIVATE, "new_chat_member": {"status": status}})
    assert bare(incoming.event) == event


@pytest.mark.parametrize(
    ("user", "name", "username", "code"),
    [
        pytest.param({}, "سارا", "sara", "fa", id="plain"),
        pytest.param({"last_name": "رضایی"}, "سارا رضایی", "sara", "fa", id="two names"),
        pytest.param({"username": None, "language_code": None}, "سارا", None, None, id="bare"),
        pytest.param({"first_name": "\u3164"}, "#0001", "sara", "fa", id="invisible"),
        pytest.param({"first_name": ""}, "#0001", "sara", "fa", id="empty"),
        pytest.param({"first_name": "a\u202eb\nc\x00\ud800"}, "ab c", "sara", "fa", id="controls"),
        pytest.param({"first_name": "س" * 10_000}, "س" * 63 + "…", "sara", "fa", id="huge"),
        pytest.param({"language_code": "x" * 100}, "سارا", "sara", "x" * 16, id="a huge language"),
    ],
)
def test_who_they_are(user, name, username, code) -> None:
    person = message(text="x", **{"from": {**SARA, **user}}).person
    assert (person.name, person.username, person.language_code) == (name, username, code)


@pytest.mark.parametrize(
    ("kind", "body"),
    [
        pytest.param("message", {"from": SARA, "text": "x"}, id="no chat"),
        pytest.param("message", {"from": SARA, "chat": {"id": 1}, "text": "x"}, id="no type of chat"),
        pytest.param("message", {"from": {"first_name": "x"}, "chat": PRIVATE, "text": "x"}, id="no id"),
        pytest.param("message", {"from": {**SARA, "id": "x"}, "chat": PRIVATE, "text": "x"}, id="an id of letters"),
        pytest.param("message", {"from": "sara", "chat": PRIVATE, "text": "x"}, id="a sender that is text"),
        pytest.param("message", {"from": SARA, "chat": PRIVATE, "text": 5}, id="a text that is a number"),
        pytest.param("message", {"from": SARA, "chat": PRIVATE, "text": ["x"]}, id="a text that is a list"),
        pytest.param("message", {"from": SARA, "chat": PRIVATE, "contact": {"phone_number": 5}}, id="a bare number"),
        pytest.param("message", {"from": SARA, "chat": PRIVATE, "photo": [], "caption": 5}, id="a caption as number"),
        pytest.param("callback_query", {"id": "9", "data": "q:1:0:0"}, id="pressed by nobody"),
        pytest.param("callback_query", {"from": SARA, "data": "q:1:0:0"}, id="a press without a number"),
        pytest.param("callback_query", {"id": "9", "from": SARA, "data": 5}, id="data as number"),
        pytest.param("edited_message", {"from": SARA, "text": "x"}, id="an edit without a chat"),
        pytest.param("my_chat_member", {"from": SARA, "chat": PRIVATE}, id="no standing"),
    ],
)
def test_what_is_not_as_documented_raises(kind: str, body: dict) -> None:
    with pytest.raises((KeyError, TypeError, ValueError, AttributeError)):
        read(kind, **body)


WHOLE = {"id": "9", "message_id": 5, "date": 1, "from": SARA, "chat": PRIVATE, "text": "x", "data": "x"}
NO_NUMBERS = [
    pytest.param(True, id="true"),
    pytest.param(False, id="false"),
    pytest.param("7", id="digits in quotes"),
    pytest.param(7.0, id="a fraction"),
    pytest.param(2**63, id="larger than the column"),
    pytest.param(None, id="null"),
    pytest.param([7], id="a list"),
]


@pytest.mark.parametrize("value", NO_NUMBERS)
def test_only_a_whole_number_numbers_an_update_names_a_person_or_says_a_time(value: object) -> None:
    assert update_from({"update_id": value}) is None
    assert came({"update_id": 1, "message": {"from": {"id": value}}}).person is None
    assert came({"update_id": 1, "message": {"date": value}}).date is None


@pytest.mark.parametrize("value", NO_NUMBERS)
@pytest.mark.parametrize(
    ("kind", "body"),
    [
        pytest.param("message", lambda no: {"from": SARA | {"id": no}}, id="a sender"),
        pytest.param("message", lambda no: {"chat": GROUP | {"id": no}, "text": "/stats"}, id="a group"),
        pytest.param("message", lambda no: {"text": "/stats", "message_id": no}, id="a message"),
        pytest.param("message", lambda no: {"migrate_to_chat_id": no, "chat": GROUP}, id="a group's new number"),
        pytest.param(
            "message",
            lambda no: {"chat": GROUP, "text": "/stats", "is_topic_message": True, "message_thread_id": no},
            id="a topic",
        ),
        pytest.param(
            "message",
            lambda no: {"chat": GROUP, "reply_to_message": {"from": {"username": BOT}, "message_id": no}},
            id="an answered message",
        ),
        pytest.param(
            "callback_query",
            lambda no: {"message": {"message_id": 5, "date": 1, "chat": GROUP | {"id": no}}, "data": "c:x:claim"},
            id="a card's group",
        ),
        pytest.param(
            "callback_query",
            lambda no: {"message": {"message_id": no, "date": 1, "chat": PRIVATE}},
            id="a pressed message",
        ),
        pytest.param(
            "my_chat_member",
            lambda no: {"chat": GROUP | {"id": no}, "new_chat_member": {"status": "member"}},
            id="a group that was entered",
        ),
    ],
)
def test_what_is_no_whole_number_is_nobodys_number(kind: str, body, value: object) -> None:
    if value is None and "migrate_to_chat_id" in body(value):
        return  # nothing is said of a new number: see below
    with pytest.raises(ValueError, match="a whole number"):
        read(kind, **WHOLE | body(value))


def test_what_a_command_or_a_word_in_private_answers_is_known_but_for_the_beginning_of_a_topic() -> None:
    ours = {"message_id": 77, "from": {"id": 1, "is_bot": True, "first_name": "Bot", "username": BOT}}
    for chat, text in ((PRIVATE, "/call"), (GROUP, "/call"), (PRIVATE, "12m")):
        assert message(chat=chat, text=text, reply_to_message=ours).replies_to == 77, text
        assert message(chat=chat, text=text).replies_to is None, text
        topic = ours | {"forum_topic_created": {"name": "x", "icon_color": 1}}
        assert message(chat=chat, text=text, reply_to_message=topic).replies_to is None, text
    for wrong in ("7", None, 7.5, 2**63):
        assert message(chat=PRIVATE, text="/call", reply_to_message={"message_id": wrong}).replies_to is None, wrong
    assert message(chat=PRIVATE, text="12m", reply_to_message="x").replies_to is None


def test_a_group_whose_new_number_is_null_has_not_moved() -> None:
    assert message(chat=GROUP, text="hello", migrate_to_chat_id=None) == Ignored("chatter")


def test_a_contact_is_the_senders_own_by_a_number_alone() -> None:
    one = SARA | {"id": 1}
    shared = message(**{"from": one}, contact={"phone_number": "+989121234567", "user_id": True})
    assert shared.event == SharedContact("+989121234567", own=False, message_id=5)


def test_a_lone_surrogate_in_raw_json_is_read_as_a_replacement() -> None:
    raw = b'{"update_id":1,"message":{"message_id":5,"date":1,"text":"a\\ud800b","from":%s,"chat":%s}}' % (
        orjson.dumps(SARA),
        orjson.dumps(PRIVATE),
    )
    with pytest.raises(orjson.JSONDecodeError):
        orjson.loads(raw)
    assert read_update(came(json.loads(raw)), refused=[].append, bot_username=BOT).event == Wrote("a\ufffdb")


JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.text(max_size=8),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=8), inner, max_size=3),
    max_leaves=8,
)
FIELDS = st.sampled_from(["from", "chat", "text", "contact", "caption", "photo", "forward_origin", "sender_chat",
                          "media_group_id", "reply_to_message", "data", "message", "id", "message_id"])  # fmt: skip


@given(st.sampled_from(["message", "edited_message", "callback_query", "my_chat_member"]), FIELDS, JSON)
def test_whatever_stands_in_a_field_is_read_or_set_aside(kind: str, field: str, value: object) -> None:
    body = {"id": "9", "message_id": 5, "date": 1, "from": SARA, "chat": PRIVATE, "text": "x", "data": "q:1:0:0",
            "new_chat_member": {"status": "member"}, field: value}  # fmt: skip
    try:
        read(kind, **body)
    except (KeyError, TypeError, ValueError, AttributeError):
        return


@pytest.mark.parametrize(
    ("fields", "shown", "uncopied"),
    [
        pytest.param({"photo": [{}]}, Caption(), False, id="a photo without words has a place for them"),
        pytest.param({"voice": {}, "caption": "سلام"}, Caption("سلام"), False, id="a voice with words"),
        pytest.param({"sticker": {}}, None, False, id="a sticker"),
        pytest.param({"video_note": {}}, None, False, id="a round video"),
        pytest.param({"story": {}}, None, True, id="a story"),
        pytest.param({"paid_media": {}, "caption": "x"}, None, True, id="paid media"),
    ],
)
def test_a_medium_says_whether_it_is_copied_and_with_words(fields, shown, uncopied) -> None:
    event = message(**fields).event
    assert (event.shown, event.uncopied) == (shown, uncopied)
