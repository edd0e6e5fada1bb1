"""Taking back what was sent of somebody who was erased: rows like all others, retried until the message is gone."""

from pathlib import Path

import pytest
from structlog.testing import capture_logs

from bot.delivery.sales_chat import SalesChat
from storage.messages import Message
from storage.outbox import queue as outbox
from tests.bot.fake_bot_api import Breaks, Holds, Says, refuses
from tests.bot.fake_clock import FakeClock
from tests.bot.post_room import BLOCKED, BUSY, GONE, GROUP, SARA, PostRoom, alert, edit, made, post_room, recall, says

KICKED = refuses("Forbidden: bot was kicked from the supergroup chat", 403)
MOVED = refuses("Bad Request: group chat was upgraded to a supergroup chat", migrate_to_chat_id=-100777)
TOO_OLD = refuses("Bad Request: message can't be deleted for everyone")
NO_RIGHT = refuses("Bad Request: MESSAGE_DELETE_FORBIDDEN")
NOT_FOUND = refuses("Bad Request: message to delete not found")
UNEDITABLE = refuses("Bad Request: message can't be edited")
CARD = alert(17, lead=17)
LEFT = "Lead 17 was erased"


def blank(message_id: int, *, chat: int = GROUP, stream: str = "lead:17") -> Message:
    """Return the row that takes the words out of a message whose number is known."""
    return Message(
        key=f"erased:17:{message_id}", stream=stream, chat=chat, method="editMessageText",
        body={"message_id": message_id, "text": LEFT}, fallbacks=(("deleteMessage", {"message_id": message_id}),),
    )  # fmt: skip


async def erased(room: PostRoom, *rows: Message, ids: tuple[int, ...]) -> None:
    """Erase the rows of somebody, as an erasure does, and leave others in their place."""

    async def work(tx):
        await tx.many("DELETE FROM outbox WHERE id = $1", [(id_,) for id_ in ids])
        return await outbox.add(tx, rows, at=room.clock.now())

    added = await room.database.write(work)
    room.sender.withdraw(ids)
    room.sender.hand_over(added.rows)


async def under_way_and_erased(room: PostRoom, *, taken: bool = True, left: str | None = LEFT) -> None:
    """Erase somebody whose card is under way, and let Telegram answer."""
    held = Holds()
    room.api.plan(held if taken else Breaks(done=True), method="sendMessage")
    added = await room.hand_over(CARD)
    await room.api.came(1)
    await erased(room, recall(CARD.key, text=left), ids=tuple(row.id for row in added.rows))
    held.until.set()
    await room.quiet()


@pytest.mark.long
async def test_a_card_under_way_is_deleted_once_its_number_is_known(room: PostRoom) -> None:
    await under_way_and_erased(room)

    assert made(room) == [("sendMessage", GROUP, None), ("deleteMessage", GROUP, 101)]
    assert (await room.state(f"recall:{CARD.key}"))[0] == "sent"
    assert room.heard.told == [("sent after all", CARD.key)]


@pytest.mark.parametrize(
    "fault",
    [Says(502, b""), BUSY, Breaks(done=False), Breaks(done=True), Says(200, b"null")],
    ids=["502", "429", "reset before", "reset after", "no answer of Telegram's"],
)
async def test_a_deletion_is_made_again_until_it_is_answered(room: PostRoom, fault) -> None:
    room.api.plan(*[fault] * 3, method="deleteMessage")
    await under_way_and_erased(room)
    await room.after(60)

    assert ("deleteMessage", GROUP, 101) in made(room)
    assert (await room.state(f"recall:{CARD.key}"))[0] == "sent"


async def test_nothing_is_called_for_a_card_that_was_never_begun(room: PostRoom) -> None:
    room.sales.bind(None)
    added = await room.hand_over(CARD)
    await erased(room, recall(CARD.key, text=LEFT), ids=(added.rows[0].id,))
    await room.quiet()

    assert room.api.calls == []
    assert (await room.state(f"recall:{CARD.key}"))[0] == "sent"
    assert room.heard.told == []


async def test_what_is_written_and_erased_by_one_transaction_is_never_sent(room: PostRoom) -> None:
    added = await room.store(CARD)
    await room.database.write(lambda tx: tx.run("DELETE FROM outbox"))
    recalled = await room.store(recall(CARD.key, text=LEFT))
    room.sender.withdraw([added.rows[0].id])
    room.sender.hand_over((*added.rows, *recalled.rows))
    await room.quiet()

    assert room.api.calls == []
    assert room.heard.told == []


async def test_a_deletion_outlives_a_restart(folder: Path) -> None:
    async with post_room(folder) as room:
        room.api.plan(*[Says(502, b"")] * 9, method="deleteMessage")
        await under_way_and_erased(room)
    async with post_room(folder) as room:
        await room.quiet()
        assert [(call.method, call.fields) for call in room.api.calls] == [
            ("deleteMessage", {"chat_id": GROUP, "message_id": 101})
        ]
        assert room.heard.told == []


async def test_where_a_kill_took_the_number_along_copies_are_looked_for(folder: Path) -> None:
    async with post_room(folder) as room:
        await room.store(recall(CARD.key, text=LEFT))
    async with post_room(folder) as room:
        await room.quiet()
        assert room.api.calls == []
        assert room.heard.told == [("copies", GROUP, None)]
        assert (await room.state(f"recall:{CARD.key}"))[0] == "sent"


async def test_a_search_that_cannot_be_begun_is_begun_later(folder: Path) -> None:
    async with post_room(folder) as room:
        await room.store(recall(CARD.key, text=LEFT))
    async with post_room(folder) as room:
        room.heard.fails = True
        await room.after(5)
        assert (await room.state(f"recall:{CARD.key}"))[0] == "waiting"
        room.heard.fails = False
        await room.after(60)
        assert (await room.state(f"recall:{CARD.key}"))[0] == "sent"


async def test_a_card_whose_answer_was_lost_is_looked_for(room: PostRoom) -> None:
    await under_way_and_erased(room, taken=False)
    await room.after(60)

    assert made(room) == [("sendMessage", GROUP, None)]
    assert room.heard.told == [("copies", GROUP, None)]


async def test_of_a_card_that_came_twice_the_known_one_goes_and_the_other_is_looked_for(room: PostRoom) -> None:
    room.api.plan(Breaks(done=True), method="sendMessage")
    await room.send(CARD)
    held = Holds()
    room.api.plan(held, method="sendMessage")
    room.clock.advance(5)
    await room.api.came(2)
    await erased(room, recall(CARD.key, text=LEFT), ids=(1,))
    held.until.set()
    await room.quiet()

    assert made(room)[-1] == ("deleteMessage", GROUP, 102)
    assert room.heard.told == [("sent after all", CARD.key), ("copies", GROUP, 102)]


async def test_what_was_sent_twice_is_remembered_for_as_long_as_it_stands(folder: Path) -> None:
    clock = FakeClock()
    async with post_room(folder, clock=clock) as room:
        room.api.plan(Breaks(done=True), method="sendMessage")
        await room.send(CARD, says("a"))
        await room.after(5)
        async with room.database.read() as reader:
            rows = await reader.all("SELECT key, unsure_since IS NOT NULL FROM outbox ORDER BY id")
    assert rows == [(CARD.key, 1), ("a", 0)]


async def test_what_a_process_before_may_have_sent_is_unsure_once_it_is_sent_again(folder: Path) -> None:
    async with post_room(folder, sales=SalesChat()) as room:
        await room.store(CARD)
    async with post_room(folder) as room:
        await room.quiet()
        async with room.database.read() as reader:
            assert await reader.all("SELECT unsure_since IS NOT NULL, sent_to FROM outbox") == [(1, GROUP)]


@pytest.mark.parametrize("refusal", [TOO_OLD, NO_RIGHT, refuses("Bad Request: CHAT_ADMIN_REQUIRED")])
async def test_what_cannot_be_deleted_is_blanked(room: PostRoom, refusal: Says) -> None:
    room.api.plan(refusal, method="deleteMessage")
    await under_way_and_erased(room)

    assert made(room)[-1] == ("editMessageText", GROUP, 101)
    assert room.api.texts()[-1] == LEFT
    assert (await room.state(f"recall:{CARD.key}"))[0] == "sent"


async def test_what_cannot_be_blanked_is_deleted(room: PostRoom) -> None:
    room.api.plan(UNEDITABLE)
    await room.send(blank(41))
    room.api.plan(refuses("Bad Request: not enough rights to send text messages to the chat"))
    await room.send(blank(42))

    assert made(room) == [("deleteMessage", GROUP, 41), ("deleteMessage", GROUP, 42)]
    assert not room.sales.lost


@pytest.mark.parametrize(
    ("row", "refusal"),
    [(blank(41), GONE), (blank(41), refuses("Bad Request: message is not modified")), (blank(41), MOVED)],
    ids=["gone", "blank already", "the group is another one now"],
)
async def test_what_is_gone_is_done(room: PostRoom, row: Message, refusal: Says) -> None:
    room.api.plan(refusal)
    await room.send(row)

    assert room.api.done == []
    assert len(room.api.calls) == 1
    assert (await room.state(row.key))[0] == "sent"


async def test_what_was_deleted_already_is_done(room: PostRoom) -> None:
    room.api.plan(NOT_FOUND, method="deleteMessage")
    await under_way_and_erased(room)
    assert [call.method for call in room.api.calls] == ["sendMessage", "deleteMessage"]
    assert (await room.state(f"recall:{CARD.key}"))[0] == "sent"


async def test_what_can_be_taken_away_in_no_form_is_told_to_the_operator(room: PostRoom) -> None:
    room.api.plan(UNEDITABLE, method="editMessageText")
    room.api.plan(TOO_OLD, method="deleteMessage")
    with capture_logs() as logs:
        await room.send(blank(41), says("b"))

    assert (await room.state("erased:17:41"))[0] == "dead"
    assert room.api.texts() == ["b"]
    (said,) = [entry for entry in logs if entry["event"] == "trace_remains"]
    assert (said["chat"], said["message"]) == (GROUP, 41)
    assert "by hand" in said["hint"]


async def test_a_deletion_waits_for_a_group_that_is_lost(room: PostRoom) -> None:
    room.api.plan(*[KICKED] * 2, chat_id=GROUP)
    await room.send(blank(41))
    assert room.sales.lost
    await room.after(300)
    assert len(room.api.calls) == 2
    room.sales.found()
    await room.quiet()
    assert made(room) == [("editMessageText", GROUP, 41)]


async def test_what_is_too_old_to_be_deleted_waits_for_a_group_in_which_the_bot_may_not_write(room: PostRoom) -> None:
    room.api.plan(refuses("Bad Request: not enough rights to send text messages to the chat"), method="editMessageText")
    room.api.plan(TOO_OLD, method="deleteMessage")
    await room.send(blank(17))
    assert room.sales.lost
    assert [what for what, *_ in room.heard.told] == ["lost"], "nobody is asked to delete it by hand"
    assert await room.ids("waiting") == ["erased:17:17"]
    room.sales.found()
    await room.quiet()
    assert made(room)[-1] == ("editMessageText", GROUP, 17)
    assert await room.ids("waiting") == []


async def test_a_deletion_in_a_group_of_before_waits_and_goes_to_no_other(room: PostRoom) -> None:
    room.api.plan(*[KICKED] * 4, chat_id=-1009)
    await room.send(blank(41, chat=-1009))
    await room.after(700)
    assert len(room.api.calls) == 4
    await room.after(4_000)
    assert made(room) == [("editMessageText", -1009, 41)]
    assert not room.sales.lost


async def test_an_admin_who_blocked_the_bot_loses_the_dossier_when_they_come_back_and_waits_for_nothing(
    room: PostRoom,
) -> None:
    room.api.plan(*[BLOCKED] * 2, chat_id=SARA)
    await room.send(blank(41, chat=SARA, stream=f"chat:{SARA}"))
    await room.send(says("an answer"))
    assert room.api.texts(SARA) == ["an answer"], "others of the stream go on"
    await room.after(900)
    assert made(room)[-1] == ("editMessageText", SARA, 41)


async def test_a_card_under_way_to_one_group_is_deleted_there_though_another_is_bound(room: PostRoom) -> None:
    held = Holds()
    room.api.plan(held, method="sendMessage")
    added = await room.hand_over(CARD)
    await room.api.came(1)
    room.sales.bind(-1002)
    await erased(room, recall(CARD.key, chat=-1002, text=LEFT), ids=(added.rows[0].id,))
    held.until.set()
    await room.quiet()

    assert made(room)[-1] == ("deleteMessage", GROUP, 101)


async def test_a_card_that_arrives_in_a_group_of_before_is_edited_in_no_other(room: PostRoom) -> None:
    held = Holds()
    room.api.plan(held, method="sendMessage")
    await room.hand_over(CARD)
    await room.api.came(1)
    room.sales.bind(-1002)
    held.until.set()
    await room.quiet()
    await room.send(edit(17, 2))

    assert made(room)[1:] == [("sendMessage", -1002, None)]


async def test_an_edit_that_became_a_card_of_its_own_is_deleted(room: PostRoom) -> None:
    await room.send(alert(17, lead=17))
    held = Holds()
    room.api.plan(GONE, method="editMessageText")
    room.api.plan(held, method="sendMessage")
    added = await room.hand_over(edit(17, 2, lead=17))
    await room.api.came(3)
    await erased(room, recall("edit:17:2"), ids=(added.rows[0].id,))
    held.until.set()
    await room.quiet()

    assert made(room)[-1] == ("deleteMessage", GROUP, 103)


async def test_an_edit_in_its_place_is_no_message_of_its_own(room: PostRoom) -> None:
    await room.send(alert(17, lead=17))
    held = Holds()
    room.api.plan(held, method="editMessageText")
    added = await room.hand_over(edit(17, 2, lead=17))
    await room.api.came(2)
    await erased(room, blank(101), recall("edit:17:2"), ids=(added.rows[0].id,))
    held.until.set()
    await room.quiet()

    assert made(room)[1:] == [("editMessageText", GROUP, 101), ("editMessageText", GROUP, 101)]
    assert room.api.texts()[-1] == LEFT, "the last word comes behind what was under way"


async def test_the_card_that_another_stands_for_stays_known(room: PostRoom) -> None:
    await room.send(alert(17, lead=17))
    room.api.plan(UNEDITABLE, method="editMessageText")
    await room.send(edit(17, 2, lead=17))
    async with room.database.read() as reader:
        known = await reader.all("SELECT DISTINCT message_id FROM outbox WHERE message_id IS NOT NULL ORDER BY 1")
    assert known == [(101,), (103,)]


async def test_a_row_with_a_number_in_a_group_that_moved_is_not_sent_to_the_new_one(room: PostRoom) -> None:
    room.api.plan(MOVED)
    dossier = {"message_id": 41, "text": "dossier"}
    await room.send(says("d", chat=-1009, method="editMessageText", body=dossier))
    assert (room.api.done, (await room.state("d"))[0]) == ([], "sent")
