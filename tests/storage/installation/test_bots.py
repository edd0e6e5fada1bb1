"""One database, several bots: numbers of each bot are kept apart, and a bot that stays is not affected."""

import pytest

from storage import put_aside
from storage.database import Database, Transaction
from storage.installation import bots, dead_letters, state, updates
from storage.installation.bots import BotChange
from storage.messages import Place, SendResult
from storage.outbox import places, sales_groups
from storage.outbox import queue as outbox
from storage.people import erasure
from tests.storage.stored import DAY, MARYAM, NOW, alert, kept, reply

ONE, TWO = 1111, 2222


async def begin(database: Database, bot_id: int) -> BotChange | None:
    return await database.write(lambda tx: bots.begin(tx, bot_id, at=NOW))


async def first_time(database: Database, number: int) -> bool:
    return await database.write(lambda tx: updates.take(tx, [number], at=NOW)) == {number}


async def test_a_bot_that_stays_is_no_change(database: Database) -> None:
    assert [await begin(database, ONE) for _ in range(3)] == [None] * 3
    assert await database.write(bots.current) == await database.write(bots.first) == ONE
    assert await database.write(bots.untold) is None


async def test_a_change_is_untold_until_it_is_told(database: Database) -> None:
    await begin(database, ONE)
    change = BotChange(before=ONE, now=TWO, withdrawn=0)
    assert await begin(database, TWO) == change
    assert await begin(database, TWO) is None
    assert await database.write(bots.untold) == change
    await database.write(bots.told)
    assert await database.write(bots.untold) is None


@pytest.mark.parametrize("value", ["{", "", "null", "9" * 30, "-1"])
async def test_an_unreadable_last_bot_ends_no_start(database: Database, value: str) -> None:
    await begin(database, ONE)
    await begin(database, TWO)
    await database.write(bots.told)
    for key in (bots.BOT, bots.UNTOLD):
        await database.write(lambda tx, key=key: state.put(tx, key, value))
    assert await database.write(bots.current) is None
    assert await begin(database, ONE) is None, "it ran here before"
    assert await database.write(bots.current) == ONE
    assert await database.write(bots.untold) is None
    assert await database.write(put_aside.unseen) == {"state": 2}


async def test_bots_are_numbered_as_they_come_and_keep_their_number(database: Database) -> None:
    for bot_id in (ONE, TWO, ONE, 3333, TWO):
        await begin(database, bot_id)
    numbers = [await database.write(lambda tx, each=each: bots.number_of(tx, each)) for each in (ONE, TWO, 3333, 9, 0)]
    assert numbers == [0, 1, 2, 0, 0]


@pytest.mark.parametrize("update_id", [1, 347_713_782, 2**31 - 1, 2**40 - 1])
def test_no_two_bots_know_an_update_by_one_number(update_id: int) -> None:
    known = [bots.reference(number, update_id) for number in range(5)]
    assert known[0] == update_id, "of the first it is Telegram's own: its keys stay what they were"
    assert len({*known}) == 5
    assert max(known) < 2**63


async def test_each_has_its_own_numbers_of_updates(database: Database) -> None:
    await begin(database, ONE)
    assert [await first_time(database, 7) for _ in range(2)] == [True, False]
    await begin(database, TWO)
    assert await database.write(updates.last_seen) is None
    assert await database.write(updates.last_number) is None
    assert [await first_time(database, 7) for _ in range(2)] == [True, False]
    assert await database.write(updates.last_number) == 7
    await begin(database, ONE)
    assert not await first_time(database, 7)


async def test_each_counts_its_own_attempts(database: Database) -> None:
    async def tries(tx: Transaction) -> int:
        return await updates.try_once(tx, 7, at=NOW)

    await begin(database, ONE)
    assert [await database.write(tries) for _ in range(2)] == [1, 2]
    assert await database.write(lambda tx: updates.attempts_at(tx, [7])) == {7: 2}
    await begin(database, TWO)
    assert await database.write(lambda tx: updates.attempts_at(tx, [7])) == {}
    assert await database.write(tries) == 1
    await database.write(lambda tx: updates.done_trying(tx, [7]))
    await begin(database, ONE)
    assert await database.write(lambda tx: updates.attempts_at(tx, [7])) == {7: 2}


async def test_old_numbers_of_every_bot_are_purged(database: Database) -> None:
    for bot_id in (ONE, TWO):
        await begin(database, bot_id)
        for number in range(3):
            await first_time(database, number)
    assert await database.write(lambda tx: updates.purge(tx, NOW + DAY, limit=4)) == 4
    assert await database.write(lambda tx: updates.purge(tx, NOW + DAY, limit=4)) == 2


async def test_a_letter_is_found_by_the_bot_it_came_to(database: Database) -> None:
    for bot_id in (ONE, TWO):
        await begin(database, bot_id)
        await database.write(
            lambda tx, raw=str(bot_id): dead_letters.add(tx, update_id=7, raw=raw, error="", telegram_id=None, at=NOW)
        )
    found = [
        await database.write(lambda tx, each=each: dead_letters.of_update(tx, 7, bot_id=each)) for each in (ONE, TWO, 0)
    ]
    assert [letter and letter.raw for letter in found] == ["1111", "2222", "2222"]


async def sent(database: Database, key: str, message_id: int, bot_id: int) -> None:
    added = await database.write(lambda tx: outbox.add(tx, [reply(key)], at=NOW))
    result = SendResult(id=added.rows[0].id, state="sent", message_id=message_id)
    await database.write(lambda tx: outbox.settle(tx, [result], at=NOW, bot_id=bot_id))


async def test_a_message_is_known_to_the_bot_that_sent_it(database: Database) -> None:
    await begin(database, ONE)
    await sent(database, "u7:q0", 50, ONE)
    await database.write(lambda tx: tx.run("UPDATE outbox SET bot_id = NULL"))  # as an earlier version wrote it
    await begin(database, TWO)
    assert await database.write(lambda tx: places.of_row(tx, "u7:q0")) is None
    assert await database.write(lambda tx: outbox.message_id(tx, "u7:q0", chat=7)) is None
    await begin(database, ONE)
    assert await database.write(lambda tx: places.of_row(tx, "u7:q0")) == Place(chat=7, message_id=50)
    assert await database.write(lambda tx: outbox.message_id(tx, "u7:q0", chat=7)) == 50


async def test_cards_left_behind_in_a_group_stay_the_bots_that_sent_them(database: Database) -> None:
    lead = await kept(database)
    await begin(database, ONE)
    await begin(database, TWO)
    added = await database.write(lambda tx: outbox.add(tx, [alert(lead.number)], at=NOW))
    result = SendResult(id=added.rows[0].id, state="sent", message_id=50, chat=-777)
    await database.write(lambda tx: outbox.settle(tx, [result], at=NOW, bot_id=TWO))
    await database.write(lambda tx: places.replace(tx, "alert:1:1", 9, chat=-888, bot_id=TWO))
    left = await database.write(lambda tx: erasure.erase(tx, lead.number, update_id=9, at=NOW))
    assert {(trace.chat, trace.message_id) for trace in left.traces} == {(-777, 50), (-888, 9)}
    assert left.of_another_bot == 0


async def test_of_another_bots_messages_each_group_has_its_own_and_what_moved_is_out_of_reach(
    database: Database,
) -> None:
    lead = await kept(database)
    await begin(database, ONE)
    added = await database.write(lambda tx: outbox.add(tx, [alert(lead.number, nth=n) for n in (1, 2, 3)], at=NOW))
    sent_to = zip(added.rows, (-777, -888, -999), strict=True)
    results = [SendResult(id=row.id, state="sent", message_id=50, chat=chat) for row, chat in sent_to]
    await database.write(lambda tx: outbox.settle(tx, results, at=NOW, bot_id=ONE))
    await database.write(lambda tx: sales_groups.note_move(tx, -999, -1_002_200_000_999))
    await begin(database, TWO)
    left = await database.write(lambda tx: erasure.erase(tx, lead.number, update_id=9, at=NOW))
    assert (left.of_another_bot, left.traces) == (2, ())


@pytest.mark.parametrize(
    ("erased_under", "comes_to", "is_erased"), [(0, 0, True), (1, 1, True), (0, 1, False), (1, 0, False)]
)
async def test_only_updates_of_the_same_bot_can_be_from_before_an_erasure(
    database: Database, erased_under: int, comes_to: int, is_erased: bool
) -> None:
    lead = await kept(database)
    erased, comes = bots.reference(erased_under, 900), bots.reference(comes_to, 800)
    await database.write(lambda tx: erasure.erase(tx, lead.number, update_id=erased, at=NOW))
    found = await database.write(lambda tx: erasure.is_erased(tx, MARYAM.telegram_id, update_id=comes))
    assert found is is_erased


async def test_what_a_restored_backup_brings_is_the_bots_that_ran_then(database: Database) -> None:
    await begin(database, ONE)
    await database.write(lambda tx: tx.run("INSERT INTO updates (update_id, at) VALUES (7, 1)"))
    await begin(database, TWO)
    assert await first_time(database, 7)
    await begin(database, ONE)
    assert not await first_time(database, 7)


async def test_facts_of_one_bot_are_put_by_for_it(database: Database) -> None:
    await begin(database, ONE)
    await database.write(lambda tx: state.put(tx, "webhook_url", "https://one.example/t"))
    await begin(database, TWO)
    assert await database.write(lambda tx: state.get(tx, "webhook_url")) is None
    await database.write(lambda tx: state.put(tx, "webhook_url", "https://two.example/t"))
    await begin(database, ONE)
    assert await database.write(lambda tx: state.get(tx, "webhook_url")) == "https://one.example/t"


@pytest.mark.parametrize(
    ("chat", "body", "stays", "told"),
    [
        pytest.param(7, {"text": "x", "message_id": 5}, False, None, id="an edit in private"),
        pytest.param(-777, {"text": "x", "message_id": 5}, False, None, id="an edit in a small group"),
        pytest.param(None, {"text": "x", "message_id": 5}, False, None, id="an edit in the sales group"),
        pytest.param(-1_002_200_001_072, {"text": "x", "message_id": 5}, True, 5, id="in a supergroup ids are shared"),
        pytest.param(7, {"text": "x"}, True, None, id="words"),
        pytest.param(-777, {"text": "x", "reply_parameters": {"message_id": 5}}, True, None, id="words that quote"),
    ],
)
async def test_what_waits_names_no_message_by_the_former_count(
    database: Database, chat: int | None, body: dict[str, object], stays: bool, told: int | None
) -> None:
    await begin(database, ONE)
    message = reply("u7:x", chat=7).replace(chat=chat, body=body)
    await database.write(lambda tx: outbox.add(tx, [message], at=NOW))
    change = await begin(database, TWO)
    assert change is not None
    assert change.withdrawn == (not stays)
    rows = await database.write(lambda tx: outbox.waiting(tx, priority=message.priority, after=0, limit=9))
    assert len(rows) == stays
    assert all(row.message.body.get("message_id") == told for row in rows)
    assert not any("reply_parameters" in row.message.body for row in rows)
