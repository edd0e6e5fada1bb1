"""Topics of leads: made before the card, once; the card is sent also if that goes wrong."""

from pathlib import Path

import pytest

from storage.database import Transaction
from storage.messages import TOPIC, Message, Priority
from storage.outbox import queue as outbox
from storage.people import sessions
from storage.records.talk import TelegramUser
from storage.sales import lead_topics
from tests.bot.fake_bot_api import Breaks, Holds, Says, refuses
from tests.bot.post_room import BUSY, GROUP, PostRoom, alert, edit, post_room
from tests.storage.stored import NOW

NAME = "🔥 1 · Sara"
GONE_TOPIC = refuses("Bad Request: message thread not found")
CLOSED_TOPIC = refuses("Bad Request: TOPIC_CLOSED")
GONE = refuses("Bad Request: message to edit not found")
KICKED = refuses("Forbidden: bot was kicked from the supergroup chat", 403)
THERE = {"message_thread_id": 77}


def card(number: int = 1) -> Message:
    row = alert(number)
    return row.replace(body={**row.body, TOPIC: NAME}, lead=number)


def edited(number: int = 1, version: int = 2) -> Message:
    row = edit(number, version)
    return row.replace(body={**row.body, TOPIC: NAME}, lead=number)


def ping(number: int = 1, key: str = "ping") -> Message:
    return Message(
        key=f"{key}:{number}:5", stream=f"said:{number}", chat=None, method="sendMessage", body={"text": key},
        lead=number, priority=Priority.RELAY, answers=f"alert:{number}:1",
    )  # fmt: skip


def did(room: PostRoom) -> list[tuple[str, object]]:
    """Return what was done in the group: the method, and the topic or the name."""
    fields = ((call.method, call.fields) for call in room.api.done)
    return [(method, each.get("name", each.get("message_thread_id"))) for method, each in fields]


async def knows(room: PostRoom, *, made: int = 1, lost: bool = False) -> None:
    """Store a lead with a topic."""

    async def work(tx: Transaction) -> None:
        person = TelegramUser(telegram_id=11, name="Sara")
        lead = (await sessions.begin(tx, person, language="en", source="", at=NOW, declared=())).lead.number
        for _ in range(made):
            await lead_topics.note_made(tx, lead, GROUP, 77)
        if lost:
            await lead_topics.note_lost(tx, lead, GROUP, 77)

    await room.database.write(work)
    room.sending.sender._attempts._calls.threads.begin_anew()


@pytest.mark.long
async def test_a_topic_is_made_before_the_card_and_news_of_the_lead_follow_it(room: PostRoom) -> None:
    await room.send(card(), ping())
    await room.send(ping(3))

    (made,) = [each for each in room.heard.told if each[1] == 1]
    thread = made[3]
    assert made == ("topic made", 1, GROUP, thread, NAME)
    assert did(room)[:3] == [("createForumTopic", NAME), ("sendMessage", thread), ("sendMessage", thread)]
    assert did(room)[-1] == ("sendMessage", None), "a lead without a topic"


async def test_no_call_has_the_name_but_the_one_that_makes_the_topic(room: PostRoom) -> None:
    await room.send(card())
    await room.send(edited())
    assert [TOPIC in call.fields for call in room.api.calls] == [False, False, False]
    assert [call.method for call in room.api.done] == ["createForumTopic", "sendMessage", "editMessageText"]


@pytest.mark.parametrize(
    "reason",
    ["Bad Request: not enough rights to create a topic", "Bad Request: the chat is not a forum",
     "Bad Request: CHAT_ADMIN_REQUIRED", "Bad Request: CHAT_FORUM_MISSING"],
)  # fmt: skip
async def test_where_no_topic_can_be_made_the_card_goes_to_the_groups_own(folder: Path, reason: str) -> None:
    async with post_room(folder) as room:
        room.sales.bind(GROUP, 7)
        room.api.plan(refuses(reason), method="createForumTopic")
        await room.send(card())
        assert did(room) == [("sendMessage", 7)]
        assert room.heard.told == [("topics refused", GROUP, reason)]
        await room.send(card(2))
        assert did(room)[1][0] == "createForumTopic", "the next one tries again"


@pytest.mark.parametrize(
    "reply", [BUSY, refuses("Internal Server Error", 500), Breaks(done=False)], ids=["429", "500", "no answer"]
)
async def test_a_topic_that_is_not_made_yet_keeps_the_card_waiting(room: PostRoom, reply: Says | Breaks) -> None:
    room.api.plan(reply, method="createForumTopic")
    await room.send(card(), ping())
    assert did(room) == []
    await room.after(10)
    assert [method for method, _ in did(room)] == ["createForumTopic", "sendMessage", "sendMessage"]


async def test_a_lost_group_gets_topic_and_card_when_it_is_found(room: PostRoom) -> None:
    room.api.plan(KICKED, method="createForumTopic")
    await room.send(card())
    assert room.heard.told[0][0] == "lost"
    room.sales.found()
    await room.quiet()
    assert [method for method, _ in did(room)] == ["createForumTopic", "sendMessage"]


async def test_after_a_restart_the_topic_is_known(folder: Path) -> None:
    async with post_room(folder) as room:
        await knows(room)
        await room.send(card(), ping())
        assert did(room) == [("sendMessage", 77), ("sendMessage", 77)]
        room.sales.bind(-1002)
        await room.send(ping(key="told"))
        assert did(room)[-1] == ("sendMessage", None), "another group knows no such topic"


async def test_a_card_whose_topic_is_gone_makes_it_again(room: PostRoom) -> None:
    await knows(room)
    room.api.plan(GONE_TOPIC, method="sendMessage")
    await room.send(card())
    assert [method for method, _ in did(room)] == ["createForumTopic", "sendMessage"]
    assert [each[0] for each in room.heard.told] == ["topic lost", "topic made"]


async def test_a_topic_that_was_made_twice_is_not_made_again(room: PostRoom) -> None:
    await knows(room, made=2)
    room.api.plan(GONE_TOPIC, method="sendMessage")
    await room.send(card())
    assert did(room) == [("sendMessage", None)]


async def test_news_wait_for_the_card_that_makes_the_topic_again(room: PostRoom) -> None:
    await knows(room)
    await room.send(card())
    room.api.plan(GONE_TOPIC, method="sendMessage")
    room.api.plan(GONE, method="editMessageText")

    async def queues_an_edit(*_: object, **__: object) -> None:
        await room.hand_over(edited())

    room.heard.lead_topic_lost = queues_an_edit  # type: ignore[method-assign]  # as the real listener does
    await room.send(ping())
    assert [method for method, _ in did(room)] == ["sendMessage", "createForumTopic", "sendMessage", "sendMessage"]
    thread = did(room)[2][1]
    assert [where for _, where in did(room)] == [77, NAME, thread, thread]
    assert room.api.texts()[-2:] == ["card 1 v2", "ping"]


async def test_news_go_to_the_group_where_the_card_cannot_be_looked_for(room: PostRoom) -> None:
    await knows(room)
    room.api.plan(GONE_TOPIC, method="sendMessage")
    await room.send(ping())
    assert did(room) == [("sendMessage", None)]


async def test_what_answers_a_message_in_a_topic_closed_to_us_goes_without_the_answer(room: PostRoom) -> None:
    await room.send(alert(1).replace(lead=1))
    room.api.plan(CLOSED_TOPIC, method="sendMessage")
    await room.send(ping())
    assert [call.fields.get("reply_parameters") for call in room.api.calls[1:]] == [
        {"message_id": 101, "allow_sending_without_reply": True}, None,
    ]  # fmt: skip
    assert room.heard.told == []


async def test_a_new_card_tries_a_lost_topic_once_more(room: PostRoom) -> None:
    await knows(room, lost=True)
    await room.send(ping())
    await room.send(card())
    assert did(room) == [("sendMessage", None), ("sendMessage", 77)]


def change(method: str, **body: object) -> Message:
    return Message(
        key=f"topic:1:{method}",
        stream="topic:1",
        chat=GROUP,
        method=method,
        body={"message_thread_id": 77, **body},
        lead=1,
    )


@pytest.mark.parametrize("method", ["editForumTopic", "closeForumTopic", "reopenForumTopic"])
@pytest.mark.parametrize(
    "reason",
    [
        "TOPIC_NOT_MODIFIED",
        "TOPIC_ID_INVALID",
        "TOPIC_DELETED",
        "not enough rights to edit the topic",
        "CHAT_ADMIN_REQUIRED",
        "the chat is not a forum",
    ],
)
async def test_a_topic_that_cannot_be_changed_is_left(room: PostRoom, method: str, reason: str) -> None:
    room.api.plan(refuses(f"Bad Request: {reason}"), method=method)
    await room.send(change(method))
    assert (len(room.api.calls), (await room.state(f"topic:1:{method}"))[0]) == (1, "sent")
    assert room.heard.told == []


async def test_a_change_of_a_topic_waits_out_a_429_and_an_error(room: PostRoom) -> None:
    room.api.plan(BUSY, refuses("Bad Gateway", 502), method="closeForumTopic")
    await room.send(change("closeForumTopic"))
    await room.after(20)
    assert did(room) == [("closeForumTopic", 77)]


GONE_ROW = change("deleteForumTopic").replace(
    lead=None, priority=Priority.URGENT, fallbacks=(("editForumTopic", {**THERE, "name": "🗑 1"}),)
)


@pytest.mark.parametrize(
    ("refusals", "done", "told"),
    [
        pytest.param((), [("deleteForumTopic", 77)], [], id="deleted"),
        pytest.param(("TOPIC_ID_INVALID",), [], [], id="gone before"),
        pytest.param(("not enough rights",), [("editForumTopic", "🗑 1")], [], id="only renamed"),
        pytest.param(("not enough rights",) * 2, [], [("remains", GONE_ROW.key, GROUP, 77)], id="neither"),
    ],
)
async def test_the_topic_of_an_erased_lead_is_deleted_or_renamed_or_named_to_the_admins(
    room: PostRoom, refusals: tuple[str, ...], done: list[object], told: list[object]
) -> None:
    for reason, method in zip(refusals, ("deleteForumTopic", "editForumTopic"), strict=False):
        room.api.plan(refuses(f"Bad Request: {reason}"), method=method)
    await room.send(GONE_ROW)
    assert (did(room), room.heard.told) == (done, told)


async def test_a_topic_that_is_made_just_as_its_card_is_withdrawn_is_known_and_the_card_is_not_sent(
    room: PostRoom,
) -> None:
    held = Holds()
    room.api.plan(held, method="createForumTopic")
    added = await room.hand_over(card())
    await room.api.came(1)
    await room.database.write(lambda tx: outbox.supersede(tx, [added.rows[0].id], at=NOW))
    room.sender.withdraw([added.rows[0].id])
    held.until.set()
    await room.quiet()
    assert [method for method, _ in did(room)] == ["createForumTopic"]
    assert [each[0] for each in room.heard.told] == ["topic made"], "whose lead may be erased"
    assert (await room.state("alert:1:1"))[0] == "superseded"


async def test_words_of_a_merged_lead_go_to_the_topic_of_the_card_that_they_answer(room: PostRoom) -> None:
    await knows(room)
    await room.send(ping().replace(lead=2, stream="said:2"))
    assert did(room) == [("sendMessage", 77)]
