from datetime import datetime, timedelta

import pytest

from storage.database import Database, Reader, from_us_near, to_us
from storage.messages import Enqueued, Message, PendingMessage, Priority, SendResult
from storage.outbox import files, standing
from storage.outbox import queue as outbox
from storage.outbox.standing import DOWN, PING
from storage.outbox.waiting import waiting_alerts
from tests.storage.stored import DAY, NOW, SECOND, alert, reply

BOT = 4242
GROUP = -1001
MINUTE = timedelta(minutes=1)


async def add(database: Database, *messages: Message) -> Enqueued:
    return await database.write(lambda tx: outbox.add(tx, messages, at=NOW))


async def settle(database: Database, *results: SendResult) -> None:
    await database.write(lambda tx: outbox.settle(tx, results, at=NOW + SECOND, bot_id=BOT))


async def claim(database: Database, *, after: timedelta = timedelta(), limit: int = 10) -> list[str]:
    rows = await database.write(lambda tx: outbox.claim(tx, limit=limit, at=NOW + after, lease=MINUTE))
    return [row.message.key for row in rows]


async def waiting(database: Database, priority: Priority = Priority.REPLY) -> tuple[PendingMessage, ...]:
    async with database.read() as reader:
        return await outbox.waiting(reader, priority=priority, after=0, limit=1000)


def keys(rows: tuple[PendingMessage, ...]) -> list[str]:
    return [row.message.key for row in rows]


async def test_a_row_comes_back_as_it_was_added(database: Database) -> None:
    message = alert(17, answers="alert:17:0", not_before=NOW + MINUTE, body={"text": "متن", "markup": [[{"a": 1}]]})
    added = await add(database, message)
    assert added == Enqueued(rows=(PendingMessage(id=1, message=message, created=NOW),))
    assert await waiting(database, Priority.ALERT) == added.rows


async def test_a_key_is_added_once(database: Database) -> None:
    await add(database, reply("a"))
    again = await add(database, reply("a", body={"text": "another"}), reply("b"), reply("b"))
    assert keys(again.rows) == ["b"]
    assert [row.message.body for row in await waiting(database)] == [{"text": "a"}, {"text": "b"}]


async def test_rows_wait_in_the_order_in_which_they_were_added(database: Database) -> None:
    many = [reply(f"r{n}", chat=n % 7) for n in range(201)]
    added = await add(database, *many)
    assert keys(added.rows) == keys(await waiting(database)) == [message.key for message in many]


async def test_rows_are_read_in_portions(database: Database) -> None:
    await add(database, *(reply(f"r{n}") for n in range(5)))
    async with database.read() as reader:
        first = await outbox.waiting(reader, priority=Priority.REPLY, after=0, limit=3)
        rest = await outbox.waiting(reader, priority=Priority.REPLY, after=first[-1].id, limit=3)
    assert [keys(first), keys(rest)] == [["r0", "r1", "r2"], ["r3", "r4"]]


async def test_each_priority_waits_for_itself(database: Database) -> None:
    await add(database, alert(1), *(reply(each, priority=each) for each in (*Priority,)[1:]))
    waits = [keys(await waiting(database, priority)) for priority in Priority]
    assert waits == [["alert:1:1"], ["reply"], ["broadcast"], ["greeting"], ["urgent"], ["relay"]]


async def test_a_greeting_that_others_follow_goes_like_them(database: Database) -> None:
    await add(database, reply("hello", priority=Priority.GREETING), reply("other", chat=8, priority=Priority.GREETING))
    hurried = await database.write(lambda tx: outbox.hurry(tx, "chat:7"))
    assert [(row.message.key, row.message.priority) for row in hurried] == [("hello", Priority.REPLY)]
    assert keys(await waiting(database, Priority.REPLY)) == ["hello"]
    assert keys(await waiting(database, Priority.GREETING)) == ["other"]
    assert await database.write(lambda tx: outbox.hurry(tx, "chat:9")) == ()


@pytest.mark.sqlite
@pytest.mark.parametrize("sql", [outbox._ANY_WAITING, outbox._HURRIED, outbox._WAITING_REPLIES])
async def test_a_reply_reads_its_own_stream_alone_however_many_greetings_wait(database: Database, sql: str) -> None:
    values = ("chat:7", 3, 2)[: 3 if sql == outbox._HURRIED else 2]
    plan = await database.write(lambda tx: tx.all("EXPLAIN QUERY PLAN " + sql, *values))
    assert "outbox_streams" in plan[0][3]


async def test_of_several_results_each_goodbye_is_forgotten(database: Database) -> None:
    await add(database, *(reply(f"r{n}", chat=n) for n in range(1, 6)))
    await settle(database, *(SendResult(id=n, state="sent", message_id=1, is_farewell=n % 2 == 0) for n in range(1, 6)))
    async with database.read() as reader:
        assert await reader.all("SELECT id FROM outbox ORDER BY id") == [(1,), (3,), (5,)]


async def test_a_newer_question_supersedes_the_one_that_waits(database: Database) -> None:
    first = await add(database, reply("q1", slot="question"), reply("thanks"))
    second = await add(database, reply("q2", slot="question"))
    assert second.superseded == (first.rows[0].id,)
    assert keys(await waiting(database)) == ["thanks", "q2"]


async def test_within_one_turn_the_last_of_a_slot_stays(database: Database) -> None:
    added = await add(database, reply("q1", slot="question"), reply("q2", slot="question"))
    assert (keys(added.rows), added.superseded) == (["q2"], (1,))


@pytest.mark.parametrize(
    "other",
    [
        pytest.param(reply("old", chat=8, slot="question"), id="another chat"),
        pytest.param(reply("old", slot="menu"), id="another slot"),
        pytest.param(reply("old"), id="no slot, as where the keyboard changes"),
    ],
)
async def test_only_the_same_slot_of_the_same_stream_is_superseded(database: Database, other: Message) -> None:
    await add(database, other)
    assert (await add(database, reply("q", slot="question"))).superseded == ()


@pytest.mark.parametrize(
    ("stored", "known"),
    [
        pytest.param(None, None, id="each call was answered"),
        pytest.param(to_us(NOW), NOW, id="an answer was lost"),
        pytest.param(2**62, from_us_near(2**62), id="a damaged date"),
    ],
)
async def test_a_newer_row_knows_since_when_messages_of_the_older_one_may_stand(
    database: Database, stored: int | None, known: datetime | None
) -> None:
    await add(database, reply("q1", slot="question"))
    await database.write(lambda tx: tx.run("UPDATE outbox SET unsure_since = $1", stored))
    added = await add(database, reply("q2", slot="question"))
    assert added.superseded == (1,)
    assert [row.message.unsure_since for row in (*added.rows, *await waiting(database))] == [known, known]


async def test_what_was_sent_is_not_superseded(database: Database) -> None:
    await add(database, reply("q1", slot="question"))
    await settle(database, SendResult(id=1, state="sent", message_id=55))
    assert (await add(database, reply("q2", slot="question"))).superseded == ()


async def test_a_leased_row_is_not_superseded_until_its_lease_ends(database: Database) -> None:
    await add(database, reply("q1", slot="question"))
    assert await claim(database) == ["q1"]
    assert (await add(database, reply("q2", slot="question"))).superseded == ()
    late = await database.write(lambda tx: outbox.add(tx, [reply("q3", slot="question")], at=NOW + 2 * MINUTE))
    assert late.superseded == (1, 2)


async def test_added_rows_are_read_as_they_were_added(database: Database) -> None:
    await add(database, reply("q1"))
    await settle(database, SendResult(id=1, state="sent", message_id=55))
    added = await add(database, reply("q1:answered", edits="q1"), reply("more", answers="q1"))
    assert await waiting(database) == added.rows


async def test_a_settled_row_keeps_its_fate_and_loses_its_words(database: Database) -> None:
    await add(database, alert(1), alert(2))
    await settle(
        database,
        SendResult(id=1, state="sent", message_id=9, chat=GROUP),
        SendResult(id=2, state="dead", error="chat not found"),
    )
    async with database.read() as reader:
        rows = await reader.all("SELECT key, state, message_id, error, body, fallbacks, attempts FROM outbox")
        assert await outbox.message_id(reader, "alert:1:1", chat=GROUP) == 9
        assert await outbox.message_id(reader, "alert:2:1", chat=GROUP) is None
        assert await outbox.message_id(reader, "never", chat=GROUP) is None
    assert rows == [
        ("alert:1:1", "sent", 9, None, "{}", "[]", 1),
        ("alert:2:1", "dead", None, "chat not found", "{}", "[]", 1),
    ]


async def test_a_row_put_off_waits_with_what_was_learned(database: Database) -> None:
    await add(database, alert(1))
    later = NOW + MINUTE
    await settle(database, SendResult(id=1, state="waiting", not_before=later, error="429", fallback=1))
    (row,) = await waiting(database, Priority.ALERT)
    assert (row.attempts, row.fallback, row.message.not_before) == (1, 1, later)
    assert row.message.fallbacks == alert(1).fallbacks


@pytest.mark.parametrize(
    ("late", "state"),
    [
        pytest.param(SendResult(id=1, state="sent", message_id=9), "sent", id="it was sent after all"),
        pytest.param(SendResult(id=1, state="waiting", error="timeout"), "superseded", id="a retry is not needed"),
        pytest.param(SendResult(id=1, state="dead", error="blocked"), "superseded", id="its death does not matter"),
    ],
)
async def test_a_row_superseded_while_under_way(database: Database, late: SendResult, state: str) -> None:
    await add(database, reply("q1", slot="question"))
    await add(database, reply("q2", slot="question"))
    await settle(database, late)
    async with database.read() as reader:
        assert await reader.one("SELECT state, message_id FROM outbox WHERE id = 1") == (state, late.message_id)


async def test_an_uploaded_document_is_known_by_its_file_id(database: Database) -> None:
    await add(database, reply("guide", file="hash"))
    await settle(database, SendResult(id=1, state="sent", message_id=9, file="hash", file_id="AgAD"))

    async def known(reader: Reader, bot_id: int) -> str | None:
        return await files.file_id(reader, bot_id=bot_id, hash="hash")

    async with database.read() as reader:
        assert [await known(reader, BOT), await known(reader, 1)] == ["AgAD", None]


async def test_documents_that_wait_and_were_never_uploaded_are_found(database: Database) -> None:
    rows = [
        reply("text"),
        reply("known", method="sendDocument", file="a" * 64),
        reply("new", method="sendDocument", file="b" * 64),
        reply("sent", method="sendDocument", file="c" * 64),
    ]
    ids = {row.message.key: row.id for row in (await database.write(lambda tx: outbox.add(tx, rows, at=NOW))).rows}
    sent = SendResult(id=ids["sent"], state="sent")
    await database.write(lambda tx: outbox.settle(tx, [sent], at=NOW, bot_id=7))
    await database.write(lambda tx: files.keep(tx, bot_id=7, hash="a" * 64, file_id="x", at=NOW))
    async with database.read() as reader:
        assert [row.message.key for row in await outbox.waiting_uploads(reader, bot_id=7)] == ["new"]
        assert len(await outbox.waiting_uploads(reader, bot_id=8)) == 2


async def test_the_heads_of_streams_are_claimed_alerts_first(database: Database) -> None:
    await add(database, reply("r1"), reply("r2"), reply("other", chat=8), alert(1))
    assert await claim(database) == ["alert:1:1", "r1", "other"]


async def test_of_two_senders_each_claims_other_rows(database: Database) -> None:
    await add(database, *(reply(f"r{chat}", chat=chat) for chat in range(4)))
    assert await claim(database, limit=2) == ["r0", "r1"]
    assert await claim(database, after=SECOND) == ["r2", "r3"]
    assert await claim(database, after=2 * SECOND) == []


async def test_the_lease_of_a_dead_sender_ends(database: Database) -> None:
    await add(database, reply("r1"))
    assert await claim(database) == ["r1"]
    assert await claim(database, after=MINUTE) == ["r1"]


async def test_a_stream_waits_behind_a_head_that_was_put_off(database: Database) -> None:
    await add(database, reply("r1"), reply("r2"))
    await settle(database, SendResult(id=1, state="waiting", not_before=NOW + MINUTE))
    assert await claim(database) == []
    assert await claim(database, after=MINUTE) == ["r1"]


async def test_the_next_of_a_stream_is_claimed_when_its_head_is_settled(database: Database) -> None:
    await add(database, reply("r1"), reply("r2"))
    assert await claim(database) == ["r1"]
    await settle(database, SendResult(id=1, state="dead", error="blocked"))
    assert await claim(database) == ["r2"]


async def test_alerts_that_wait_for_a_group_come_newest_first(database: Database) -> None:
    await add(database, alert(1), alert(2), alert(1, nth=2, edits="alert:1:1"), reply("r"), alert(3, chat=7))
    async with database.read() as reader:
        assert [(row.id, row.lead) for row in await waiting_alerts(reader)] == [(2, 2), (1, 1)]


async def test_alerts_that_go_out_as_a_list_are_superseded(database: Database) -> None:
    await add(database, alert(1), alert(2))
    await settle(database, SendResult(id=1, state="sent", message_id=9))
    await database.write(lambda tx: outbox.supersede(tx, (1, 2), at=NOW))
    async with database.read() as reader:
        assert await reader.all("SELECT state FROM outbox ORDER BY id") == [("sent",), ("superseded",)]


async def test_the_backlog_tells_how_much_waits_and_since_when(database: Database) -> None:
    await add(database, reply("r1"), reply("r2"))
    await database.write(lambda tx: outbox.add(tx, [alert(1)], at=NOW + DAY))
    async with database.read() as reader:
        backlog = [(one.priority, one.waiting, one.oldest) for one in await outbox.counts(reader)]
    assert backlog == [(Priority.ALERT, 1, NOW + DAY), (Priority.REPLY, 2, NOW)]


async def test_the_id_of_a_deleted_row_is_not_given_to_another(database: Database) -> None:
    await add(database, reply("r1"))
    await settle(database, SendResult(id=1, state="sent", message_id=9))
    assert await database.write(lambda tx: outbox.purge(tx, before=NOW + DAY, limit=10)) == 1
    assert (await add(database, reply("r1"))).rows[0].id == 2


async def test_where_a_leads_card_stands_stays_known_while_other_rows_go(database: Database) -> None:
    await add(database, alert(1), reply("r1"))
    await settle(database, SendResult(id=1, state="sent", message_id=9, chat=GROUP))
    await settle(database, SendResult(id=2, state="sent", message_id=10))
    assert await database.write(lambda tx: outbox.purge(tx, before=NOW + DAY, limit=10)) == 1
    async with database.read() as reader:
        assert await outbox.message_id(reader, alert(1).key, chat=GROUP) == 9


async def test_what_is_no_json_is_refused_and_adds_nothing(database: Database) -> None:
    with pytest.raises(TypeError):
        await add(database, reply("good"), reply("bad", body={"text": object()}))
    assert await waiting(database) == ()


@pytest.mark.parametrize("ahead", [timedelta(days=1), timedelta(days=1100)], ids=["a day", "years"])
@pytest.mark.long
async def test_a_lease_or_a_wait_by_a_clock_that_was_ahead_holds_up_no_sender(
    database: Database, ahead: timedelta
) -> None:
    await add(database, reply("leased"), reply("told to wait", chat=8))
    await settle(database, SendResult(id=2, state="waiting", not_before=NOW + ahead, wait=MINUTE))
    assert await claim(database, after=ahead - SECOND) == ["leased"]
    assert sorted(await claim(database)) == ["leased", "told to wait"]


async def test_what_took_a_message_down_is_kept_as_long_as_the_message_so_that_it_never_stands_again(
    database: Database,
) -> None:
    ping = alert(1).replace(key="ping:1:7")
    down = ping.replace(key=f"{DOWN}ping:1:7", method="deleteMessage", priority=Priority.RELAY)
    await add(database, ping, down)
    await settle(database, SendResult(id=1, state="sent", message_id=9, chat=GROUP))
    await settle(database, SendResult(id=2, state="sent"))
    assert await database.write(lambda tx: outbox.purge(tx, before=NOW + DAY, limit=10)) == 0
    async with database.read() as reader:
        assert await standing.of_lead(reader, 1, PING) == ()
