from contextlib import suppress

from storage import duties
from storage.database import Database, Transaction
from storage.duties import WIPE, Duty
from storage.installation import dead_letters
from storage.maintenance import retention
from storage.messages import FAREWELL_SLOT, SendResult
from storage.outbox import queue as outbox
from storage.people import erasure
from tests.storage.stored import DAY, NOW, kept, reply


async def owed(database: Database) -> Duty | None:
    async with database.read() as reader:
        return await duties.load(reader, WIPE)


async def test_a_duty_is_owed_once_since_the_first_time_and_counted(database: Database) -> None:
    assert await owed(database) is None
    for day in range(3):
        await database.write(lambda tx, day=day: duties.owe(tx, WIPE, at=NOW + day * DAY))
    assert await owed(database) == Duty(kind=WIPE, since=NOW, times=3)


async def test_what_was_done_is_struck_out(database: Database) -> None:
    await database.write(lambda tx: duties.owe(tx, WIPE, at=NOW))
    duty = await owed(database)
    assert duty is not None
    assert await database.write(lambda tx: duties.done(tx, duty, begun=NOW + DAY))
    assert await owed(database) is None


async def test_what_was_owed_again_while_it_was_done_stays_since_it_was_begun(database: Database) -> None:
    await database.write(lambda tx: duties.owe(tx, WIPE, at=NOW))
    duty = await owed(database)
    assert duty is not None
    await database.write(lambda tx: duties.owe(tx, WIPE, at=NOW + 2 * DAY))
    assert not await database.write(lambda tx: duties.done(tx, duty, begun=NOW + DAY))
    assert await owed(database) == Duty(kind=WIPE, since=NOW + DAY, times=2)


async def test_an_erasure_that_is_not_committed_owes_nothing(database: Database) -> None:
    lead = await kept(database)

    async def undone(tx: Transaction) -> None:
        await erasure.erase(tx, lead.number, update_id=1, at=NOW)
        raise ZeroDivisionError

    with suppress(ZeroDivisionError):
        await database.write(undone)
    assert await owed(database) is None
    await database.write(lambda tx: erasure.erase(tx, lead.number, update_id=1, at=NOW))
    assert await owed(database) == Duty(kind=WIPE, since=NOW, times=1)


async def test_a_goodbye_that_was_sent_owes_wiping_once_more_and_another_reply_does_not(
    database: Database,
) -> None:
    await database.write(lambda tx: outbox.add(tx, [reply("r"), reply("bye", slot=FAREWELL_SLOT)], at=NOW))
    sent = [SendResult(id=n, state="sent", message_id=n, is_farewell=n == 2) for n in (1, 2)]
    await database.write(lambda tx: outbox.settle(tx, sent[:1], at=NOW, bot_id=1))
    assert await owed(database) is None
    await database.write(lambda tx: outbox.settle(tx, sent[1:], at=NOW, bot_id=1))
    assert await owed(database) == Duty(kind=WIPE, since=NOW, times=1)


async def test_a_goodbye_that_is_tried_again_owes_nothing_yet(database: Database) -> None:
    await database.write(lambda tx: outbox.add(tx, [reply("bye", slot=FAREWELL_SLOT)], at=NOW))
    again = SendResult(id=1, state="waiting", error="HTTP 502", is_farewell=True)
    await database.write(lambda tx: outbox.settle(tx, [again], at=NOW, bot_id=1))
    assert await owed(database) is None


async def test_what_people_wrote_and_nobody_could_read_owes_wiping_when_its_time_is_over(
    database: Database,
) -> None:
    letter = {"update_id": 1, "raw": '{"text":"words"}', "error": "x", "telegram_id": 1, "at": NOW}
    await database.write(lambda tx: dead_letters.add(tx, **letter))
    await database.write(lambda tx: retention.purge(tx, at=NOW + 29 * DAY))
    assert await owed(database) is None
    await database.write(lambda tx: retention.purge(tx, at=NOW + 31 * DAY))
    assert await owed(database) is not None
