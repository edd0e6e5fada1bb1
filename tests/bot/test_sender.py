"""The sender: order, limits, every refusal, and what is left when it ends."""

import asyncio
import random
from collections.abc import AsyncIterator
from datetime import timedelta
from pathlib import Path

import pytest

from bot.limits import Limits
from bot.sales_chat import SalesChat
from storage import sessions
from storage.records import Message, Person, Priority
from tests.bot.bot_api import BotApi, Breaks, Holds, Says, refuses
from tests.bot.fake_clock import FakeClock
from tests.bot.post_room import GROUP, PostRoom, alert, edit, post_room, says

SARA, REZA = 11, 12
BLOCKED = refuses("Forbidden: bot was blocked by the user", 403)
BUSY = refuses("Too Many Requests: retry after 3", 429, retry_after=3)
PRIVACY = refuses("Bad Request: BUTTON_USER_PRIVACY_RESTRICTED")
ENTITIES = refuses("Bad Request: can't parse entities: Unsupported start tag")
GONE = refuses("Bad Request: message to edit not found")


@pytest.fixture
async def room(tmp_path: Path) -> AsyncIterator[PostRoom]:
    async with post_room(tmp_path) as room:
        yield room


# Order


async def test_a_persons_messages_arrive_in_their_order(room: PostRoom) -> None:
    await room.send(*[says(f"reply:{n}") for n in range(20)])

    assert room.api.texts(SARA) == [f"reply:{n}" for n in range(20)]
    assert await room.state("reply:19") == ("sent", 120, None)


async def test_one_message_of_a_stream_is_under_way_at_a_time(room: PostRoom) -> None:
    hold = Holds()
    room.api.plan(hold, text="first")
    await room.hand_over(says("first"), says("second"), says("other", chat=REZA))
    await room.api.came(2)

    assert room.api.texts() == ["first", "other"]
    hold.until.set()
    await room.quiet()
    assert room.api.texts(SARA) == ["first", "second"]


async def test_alerts_go_before_replies_before_broadcasts(tmp_path: Path) -> None:
    async with post_room(tmp_path, limits=Limits.of(10, 1, 20)) as room:
        people = range(100, 120)
        await room.hand_over(*[says(f"tip:{n}", chat=n, priority=Priority.BROADCAST) for n in people])
        await room.hand_over(*[says(f"reply:{n}", chat=n, stream=f"r:{n}") for n in people])
        await room.hand_over(alert(17))
        await room.after(30)

    kinds = [text.split(":")[0].split()[0] for text in room.api.texts()]
    first_alert = kinds.index("card")
    assert first_alert <= 2
    assert kinds[first_alert + 1 : first_alert + 21] == ["reply"] * 20
    assert len(kinds) == 41


async def test_a_handed_over_row_is_sent_once_even_when_it_is_handed_over_twice(room: PostRoom) -> None:
    added = await room.hand_over(says("a"))
    room.sender.hand_over(added.rows)
    await room.quiet()
    room.sender.hand_over(added.rows)
    await room.quiet()

    assert room.api.texts() == ["a"]


async def test_order_holds_through_a_storm_of_faults(tmp_path: Path) -> None:
    rng = random.Random(20250601)
    async with post_room(tmp_path) as room:
        broken = [Breaks(done=True), Breaks(done=False), BUSY, Says(502, b"<html>"), Says(200, b"null")]
        room.api.plan(*[rng.choice(broken) for _ in range(60)])
        people = range(1, 11)
        await room.hand_over(*[says(f"{n}:{chat}", f"{n}", chat=chat) for n in range(10) for chat in people])
        await room.after(600)

        assert await room.ids("waiting") == []
    ambiguous = 60
    assert len(room.api.done) <= 100 + ambiguous
    for chat in people:
        texts = [int(text) for text in room.api.texts(chat)]
        assert texts == sorted(texts), "a doubled message stands beside its twin, never behind a later one"
        assert set(texts) == set(range(10))


# Trying again


@pytest.mark.parametrize(
    "fault",
    [
        pytest.param(Breaks(done=False), id="reset before"),
        pytest.param(Breaks(done=True), id="reset after"),
        pytest.param(Says(502, b"<html>Bad Gateway</html>"), id="a gateway's page"),
        pytest.param(Says(403, b"<html>This site is filtered</html>"), id="a filter's page"),
        pytest.param(Says(200, b'{"ok":tr'), id="half an answer"),
        pytest.param(refuses("Internal Server Error", 500), id="500"),
    ],
)
async def test_what_got_no_answer_is_sent_again(room: PostRoom, fault: Breaks | Says) -> None:
    room.api.plan(fault)
    await room.send(says("a"))
    assert (await room.state("a"))[0] == "waiting"
    await room.after(2)

    assert (await room.state("a"))[0] == "sent"
    assert len(room.api.done) == 1 + (fault == Breaks(done=True))


async def test_half_an_hour_of_5xx_is_outlived(room: PostRoom) -> None:
    room.api.plan(*[Says(502, b"")] * 36, chat_id=GROUP)
    room.api.plan(*[Says(502, b"")] * 36, chat_id=SARA)
    await room.send(alert(17), says("a"))
    await room.after(1_800)

    assert len(room.api.calls) >= 2 * 31, "tried at least once a minute"
    await room.after(400)
    assert (await room.state("alert:17:1"))[0] == (await room.state("a"))[0] == "sent"


async def test_a_429_keeps_its_row_and_pauses_its_chat_alone(room: PostRoom) -> None:
    room.api.plan(BUSY, text="a")
    await room.send(says("a"))
    await room.send(says("b"), says("c", chat=REZA), says("d", stream="file:x"))

    assert [call.text for call in room.api.calls] == ["a", "c"]
    await room.after(2.9)
    assert len(room.api.calls) == 2, "no call to the chat during retry_after"
    await room.after(2)
    assert room.api.texts(SARA) in (["a", "d", "b"], ["a", "b", "d"], ["d", "a", "b"])


async def test_a_429_without_a_time_waits_a_second_and_then_longer(room: PostRoom) -> None:
    room.api.plan(*[refuses("Too Many Requests", 429)] * 3)
    await room.send(says("a"))
    await room.after(20)

    assert len(room.api.calls) == 4
    assert room.api.texts() == ["a"]


async def test_a_long_429_outlives_a_restart(tmp_path: Path) -> None:
    clock = FakeClock()
    async with post_room(tmp_path, clock=clock) as room:
        room.api.plan(refuses("Too Many Requests", 429, retry_after=3_600))
        await room.send(says("a"))
    async with post_room(tmp_path, clock=clock) as room:
        await room.after(3_500)
        assert room.api.calls == []
        await room.after(200)
        assert room.api.texts() == ["a"]


async def test_a_row_that_breaks_the_code_does_not_stop_the_others(room: PostRoom) -> None:
    poison = says("poison", body={"text": "\ud83d"})
    room.sender.hand_over((await room.store(says("x"))).rows)
    waiting = (await room.store(says("y", chat=REZA))).rows[0]
    room.sender.hand_over([waiting.model_copy(update={"message": poison})])
    await room.send(says("z", chat=13))

    assert sorted(room.api.texts()) == ["x", "z"]


# People who are gone


async def test_a_person_who_blocked_the_bot_is_marked_and_left_alone(room: PostRoom) -> None:
    sara = Person(telegram_id=SARA, name="سارا")
    await room.database.write(lambda tx: sessions.begin(tx, sara, language="fa", source="", at=room.clock.now()))
    room.api.plan(BLOCKED, chat_id=SARA)
    await room.send(says("a"), alert(17))

    state, _, error = await room.state("a")
    assert (state, error) == ("dead", "Forbidden: bot was blocked by the user")
    assert (await room.state("alert:17:1"))[0] == "sent"
    async with room.database.read() as reader:
        found = await sessions.load(reader, SARA)
    assert found is not None
    assert found.lead.blocked
    assert len(room.api.calls) == 2


# Refused forms


async def test_an_alert_goes_down_its_fallbacks(room: PostRoom) -> None:
    plainer = (("sendMessage", {"text": "without the button"}), ("sendMessage", {"text": "lead 17, +98…"}))
    room.api.plan(PRIVACY, ENTITIES)
    await room.send(alert(17, fallbacks=plainer))

    assert room.api.texts(GROUP) == ["lead 17, +98…"]
    assert await room.state("alert:17:1") == ("sent", 103, None)


async def test_an_alert_is_never_a_dead_letter(room: PostRoom) -> None:
    room.api.plan(*[refuses("Bad Request: message is too long")] * 8)
    await room.send(alert(17, fallbacks=(("sendMessage", {"text": "short"}),)))
    await room.after(7_200)

    assert room.api.texts() == ["short"]
    assert room.heard.told == [("refused", "alert:17:1", "Bad Request: message is too long")]


async def test_a_restart_goes_on_with_the_fallback_that_was_reached(tmp_path: Path) -> None:
    async with post_room(tmp_path) as room:
        room.api.plan(PRIVACY, Says(502, b""))
        await room.send(alert(17, fallbacks=(("sendMessage", {"text": "plainer"}),)))
    async with post_room(tmp_path) as room:
        await room.quiet()
        assert [call.text for call in room.api.calls] == ["plainer"]


async def test_a_reply_with_broken_formatting_goes_as_plain_text(room: PostRoom) -> None:
    room.api.plan(ENTITIES)
    await room.send(says("a", body={"text": "<b>سلام</b> &amp; درود <3", "parse_mode": "HTML"}))

    assert room.api.done[0].fields == {"chat_id": SARA, "text": "سلام & درود <3"}


async def test_a_reply_whose_buttons_are_refused_goes_without(room: PostRoom) -> None:
    room.api.plan(refuses("Bad Request: BUTTON_DATA_INVALID"))
    await room.send(says("a", body={"text": "a", "reply_markup": {"inline_keyboard": []}}))

    assert room.api.done[0].fields == {"chat_id": SARA, "text": "a"}


async def test_a_reply_refused_in_every_form_dies_and_is_reported(room: PostRoom) -> None:
    room.api.plan(ENTITIES, refuses("Bad Request: message text is empty"))
    await room.send(says("a"), says("b"))

    assert await room.state("a") == ("dead", None, "Bad Request: message text is empty")
    assert room.heard.told == [("refused", "a", "Bad Request: message text is empty")]
    assert room.api.texts() == ["b"]


async def test_a_listener_that_fails_stops_nothing(room: PostRoom) -> None:
    room.heard.fails = True
    room.api.plan(refuses("Bad Request: message text is empty"))
    await room.send(says("a"), says("b"))

    assert room.api.texts() == ["b"]


# Edits and answers


async def test_an_edit_finds_the_message_of_the_row_it_names(room: PostRoom) -> None:
    await room.send(alert(17), edit(17, 2))

    assert [(call.method, call.fields.get("message_id")) for call in room.api.done] == [
        ("sendMessage", None),
        ("editMessageText", 101),
    ]


async def test_an_edit_finds_its_message_after_a_restart(tmp_path: Path) -> None:
    async with post_room(tmp_path) as room:
        await room.send(alert(17))
    async with post_room(tmp_path) as room:
        await room.send(edit(17, 2))
        assert room.api.done[0].fields == {"chat_id": GROUP, "text": "card 17 v2", "message_id": 101}


@pytest.mark.parametrize("reply", [GONE, refuses("Bad Request: message can't be edited")])
async def test_an_edit_of_a_deleted_message_is_sent_anew_and_edited_from_then_on(room: PostRoom, reply: Says) -> None:
    room.api.plan(reply, method="editMessageText")
    await room.send(alert(17), edit(17, 2))
    await room.send(edit(17, 3))
    await room.after(4)

    assert [(call.method, call.fields.get("message_id")) for call in room.api.done] == [
        ("sendMessage", None),
        ("sendMessage", None),
        ("editMessageText", 103),
    ]


async def test_an_edit_of_a_message_that_died_is_sent_anew(room: PostRoom) -> None:
    room.api.plan(refuses("Bad Request: message text is empty"), text="a")
    await room.send(says("a"), says("e", method="editMessageText", edits="a"))

    assert [(call.method, call.fields) for call in room.api.done] == [("sendMessage", {"chat_id": SARA, "text": "e"})]


async def test_an_edit_that_changes_nothing_has_succeeded(room: PostRoom) -> None:
    room.api.plan(refuses("Bad Request: message is not modified: specified new message content"), text="e")
    await room.send(says("a"), says("e", method="editMessageText", edits="a"), says("b"))

    assert await room.state("e") == ("sent", 101, None)
    assert room.api.texts() == ["a", "b"]


async def test_removing_buttons_of_a_message_that_is_gone_is_done(room: PostRoom) -> None:
    body = {"message_id": 900, "reply_markup": {"inline_keyboard": []}}
    room.api.plan(GONE)
    await room.send(says("e", method="editMessageReplyMarkup", body=body), says("b"))

    assert (await room.state("e"))[0] == "sent"
    assert room.api.texts() == ["b"]


async def test_a_card_is_edited_at_most_every_three_seconds(room: PostRoom) -> None:
    await room.send(alert(17))
    await room.send(edit(17, 2))
    for version in range(3, 8):
        await room.send(edit(17, version))

    assert room.api.texts() == ["card 17", "card 17 v2"]
    await room.after(3)
    assert room.api.texts() == ["card 17", "card 17 v2", "card 17 v7"], "the newest edit stands for those before it"


async def test_a_reply_stands_under_the_message_it_answers(room: PostRoom) -> None:
    answer = Message(
        key="said", stream="said:17", chat=None, method="sendMessage", body={"text": "hi"}, answers="alert:17:1"
    )
    await room.send(alert(17))
    await room.send(answer)

    assert room.api.done[1].fields["reply_parameters"] == {"message_id": 101, "allow_sending_without_reply": True}


# Superseding


async def test_a_superseded_question_is_not_sent(room: PostRoom) -> None:
    hold = Holds()
    room.api.plan(hold)
    await room.hand_over(says("hello"))
    await room.api.came(1)
    await room.hand_over(says("q1", slot="question"))
    await room.hand_over(says("q2", slot="question"))
    hold.until.set()
    await room.quiet()

    assert room.api.texts() == ["hello", "q2"]
    assert (await room.state("q1"))[0] == "superseded"


async def test_a_question_superseded_while_it_fails_is_not_tried_again(room: PostRoom) -> None:
    room.api.plan(Says(502, b""), text="q1")
    hold = Holds()
    room.api.plan(hold, text="x")
    await room.hand_over(says("q1", slot="question"))
    await room.hand_over(says("q2", slot="question"))
    await room.quiet()
    await room.after(5)

    assert room.api.texts() == ["q2"]


# Documents


@pytest.fixture
def guide(tmp_path: Path) -> Path:
    file = tmp_path / "guide.pdf"
    file.write_bytes(b"%PDF-1.7 guide")
    return file


def gives(key: str, chat: int) -> Message:
    """Return the guide for a person."""
    return Message(
        key=key, stream=f"file:{key}", chat=chat, method="sendDocument", body={"caption": "راهنما"}, file="hash-1"
    )


async def test_a_document_is_uploaded_once_and_then_named(tmp_path: Path, guide: Path) -> None:
    async with post_room(tmp_path, documents={"hash-1": guide}) as room:
        await room.send(*[gives(f"g:{chat}", chat) for chat in range(1, 31)])
        assert [call.uploaded is not None for call in room.api.done] == [True] + [False] * 29
    async with post_room(tmp_path, documents={"hash-1": guide}) as room:
        await room.send(gives("g:99", 99))
        assert room.api.done[0].fields == {"caption": "راهنما", "chat_id": 99, "document": "file-1"}


async def test_a_refused_file_id_is_uploaded_again(tmp_path: Path, guide: Path) -> None:
    async with post_room(tmp_path, documents={"hash-1": guide}) as room:
        await room.send(gives("g:1", 1))
        room.api.plan(refuses("Bad Request: wrong file identifier/HTTP URL specified"))
        await room.send(gives("g:2", 2))
        await room.send(gives("g:3", 3))

    assert [call.uploaded is not None for call in room.api.done] == [True, True, False]
    assert room.api.done[2].fields["document"] == "file-3"


async def test_an_upload_that_fails_lets_the_next_one_try(tmp_path: Path, guide: Path) -> None:
    async with post_room(tmp_path, documents={"hash-1": guide}) as room:
        room.api.plan(Breaks(done=False))
        await room.send(gives("g:1", 1), gives("g:2", 2))
        await room.after(3)

    assert sorted(call.fields["chat_id"] for call in room.api.done) == [1, 2]


async def test_a_document_that_is_missing_is_owed_until_it_is_back(tmp_path: Path, guide: Path) -> None:
    missing = tmp_path / "moved.pdf"
    async with post_room(tmp_path, documents={"hash-1": missing}) as room:
        await room.send(gives("g:1", 1), says("a", chat=1))
        assert room.heard.told == [("refused", "g:1", "moved.pdf: No such file or directory")]
        await asyncio.to_thread(guide.rename, missing)
        await room.after(60)

    assert [call.method for call in room.api.done] == ["sendMessage", "sendDocument"]


# The sales group


async def test_alerts_wait_for_a_group_to_be_bound(tmp_path: Path) -> None:
    async with post_room(tmp_path, sales=SalesChat()) as room:
        await room.send(alert(1), alert(2), says("a"))
        assert room.api.texts() == ["a"]
        room.sales.bind(GROUP, 77)
        await room.quiet()

    assert [call.fields for call in room.api.done[1:]] == [
        {"text": "card 1", "chat_id": GROUP, "message_thread_id": 77},
        {"text": "card 2", "chat_id": GROUP, "message_thread_id": 77},
    ]


async def test_alerts_follow_a_group_that_moved(room: PostRoom) -> None:
    moved = refuses("Bad Request: group chat was upgraded to a supergroup chat", migrate_to_chat_id=-100777)
    room.api.plan(moved, moved, moved, chat_id=GROUP)
    await room.send(alert(1), alert(2), alert(3))

    assert sorted(room.api.texts(-100777)) == ["card 1", "card 2", "card 3"]
    assert room.heard.told == [("moved", GROUP, -100777)]


async def test_alerts_wait_without_attempts_while_the_group_is_lost(room: PostRoom) -> None:
    kicked = refuses("Forbidden: bot was kicked from the supergroup chat", 403)
    room.api.plan(*[kicked] * 20, chat_id=GROUP)
    await room.send(alert(1))
    await room.send(alert(2))
    await room.after(300)

    assert len(room.api.calls) == 1
    assert room.heard.told == [("lost", "Forbidden: bot was kicked from the supergroup chat")]
    room.sales.bind(-1002)
    await room.quiet()
    assert room.api.texts(-1002) == ["card 1", "card 2"]


async def test_rights_that_are_given_back_silently_are_found(room: PostRoom) -> None:
    room.api.plan(*[refuses("Bad Request: not enough rights to send text messages to the chat")] * 2, chat_id=GROUP)
    await room.send(alert(1), alert(2))
    for _ in range(45):
        room.clock.advance(30)
        await asyncio.sleep(0.001)
        await room.quiet()

    assert sorted(room.api.texts(GROUP)) == ["card 1", "card 2"]
    assert ("found",) in room.heard.told


async def test_a_topic_that_is_gone_is_left_for_the_group(tmp_path: Path) -> None:
    async with post_room(tmp_path, sales=SalesChat(GROUP, 77)) as room:
        room.api.plan(refuses("Bad Request: message thread not found"), message_thread_id=77)
        await room.send(alert(1))
        await room.send(alert(2))

    assert [call.fields.get("message_thread_id") for call in room.api.calls] == [77, None, None]
    assert room.heard.told == [("topic lost",)]


async def test_sales_may_be_one_person_who_blocks_the_bot(tmp_path: Path) -> None:
    async with post_room(tmp_path, sales=SalesChat(SARA)) as room:
        room.api.plan(BLOCKED)
        await room.send(alert(1))
        assert (await room.state("alert:1:1"))[0] == "waiting"
        room.sales.bind(GROUP)
        await room.quiet()
        assert (await room.state("alert:1:1"))[0] == "sent"


# The token


async def test_a_refused_token_is_told_once_and_tried_again(room: PostRoom) -> None:
    room.api.plan(*[refuses("Unauthorized", 401)] * 3)
    await room.send(*[says(f"a{n}", chat=n) for n in range(1, 4)])
    assert room.heard.told == [("unauthorized", "Unauthorized")]
    await room.after(30)

    assert len(room.api.done) == 3


# Memory, database, start and end


async def test_what_a_crash_left_is_sent_at_the_next_start(tmp_path: Path) -> None:
    async with post_room(tmp_path) as room:
        await room.store(alert(17), *[says(f"a{n}") for n in range(5)])
    async with post_room(tmp_path) as room:
        await room.quiet()
        assert room.api.texts(SARA) == [f"a{n}" for n in range(5)]
        assert room.api.texts(GROUP) == ["card 17"]


async def test_a_flood_is_sent_in_order_though_memory_is_bounded(tmp_path: Path) -> None:
    async with post_room(tmp_path) as room:
        room.sender._supply._room = 40
        for n in range(30):
            await room.hand_over(*[says(f"{n}:{chat}", str(n), chat=chat) for chat in range(1, 11)])
        async with asyncio.timeout(10):
            await room.api.came(300)
        await room.quiet()
        assert room.sender._streams.held(Priority.REPLY) == 0

    for chat in range(1, 11):
        assert room.api.texts(chat) == [str(n) for n in range(30)]


async def test_a_row_that_nobody_handed_over_is_found_by_the_sweep(room: PostRoom) -> None:
    await room.store(says("by another way"))
    for _ in range(3):
        room.clock.advance(30)
        await room.api.came(1)
    await room.quiet()

    assert room.api.texts() == ["by another way"]


async def test_a_sweep_sends_nothing_twice_while_marks_wait(room: PostRoom) -> None:
    await room.hand_over(*[says(f"a{n}", chat=n + 1) for n in range(20)])
    await room.api.came(20)
    async with asyncio.timeout(5):
        while room.sender._lanes:
            await asyncio.wait(list(room.sender._lanes))
    await room.sender._supply.sweep()
    room.sender._fly()
    await room.quiet()

    assert len(room.api.calls) == 20


async def test_a_row_for_later_waits_for_its_time(room: PostRoom) -> None:
    await room.send(says("a", not_before=room.clock.now() + timedelta(minutes=5)))
    await room.after(299)
    assert room.api.calls == []
    await room.after(2)
    assert room.api.texts() == ["a"]


async def test_nothing_more_is_sent_while_marks_cannot_be_written(room: PostRoom) -> None:
    await room.hand_over(says("a"))
    await room.api.came(1)
    async with asyncio.timeout(5):
        while room.sender._lanes:
            await asyncio.wait(list(room.sender._lanes))
    room.clock.advance(6)
    await room.hand_over(says("b"))
    assert room.api.texts() == ["a"]

    await room.marks.flush()
    await room.after(2)
    assert room.api.texts() == ["a", "b"]


async def test_a_stop_finishes_what_is_under_way_and_leaves_the_rest(tmp_path: Path) -> None:
    async with post_room(tmp_path) as room:
        soon, never = Holds(), Holds()
        room.api.plan(soon, text="a")
        room.api.plan(never, text="c")
        await room.hand_over(says("a"), says("b"), says("c", chat=REZA))
        await room.api.came(2)
        stopping = asyncio.create_task(room.sender.stop(within_s=0.2))
        soon.until.set()
        await stopping
        never.until.set()
        await room.marks.flush()

        assert await room.ids("sent") == ["a"]
        assert await room.ids("waiting") == ["b", "c"]


async def test_fleeting_calls_are_made_once_and_forgotten(room: PostRoom) -> None:
    room.api.plan(refuses("Bad Request: query is too old and response timeout expired"))
    room.sender.fleeting("answerCallbackQuery", {"callback_query_id": "1"})
    room.api.plan(Breaks(done=False), method="sendChatAction")
    room.sender.fleeting("sendChatAction", {"chat_id": SARA, "action": "typing"})
    room.sender.fleeting("answerCallbackQuery", {"callback_query_id": "2"})
    await room.api.came(3)
    await room.send(says("a"))

    assert [call.method for call in room.api.calls].count("sendChatAction") == 1
    assert room.api.texts()[-1] == "a"


async def test_two_hundred_calls_are_under_way_at_most_and_an_alert_finds_a_way(tmp_path: Path) -> None:
    async with BotApi() as api, post_room(tmp_path, api=api) as room:
        holds = [Holds() for _ in range(230)]
        api.plan(*holds)
        await room.hand_over(*[says(f"a{n}", chat=n) for n in range(1, 231)])
        await api.came(200)
        await room.hand_over(alert(17))
        await api.came(201)

        assert api.calls[200].text == "card 17"
        for hold in holds:
            hold.until.set()
        await room.quiet()
        assert len(api.done) == 231
