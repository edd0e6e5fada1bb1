"""The topic that a person last wrote in: a lead's in their row, a colleague's beside it."""

import pytest

from storage.database import Database
from storage.installation import state
from storage.people import erasure, topics
from tests.storage.people.test_sessions import NOW, kept, loaded

COLLEAGUE, TOPIC, OTHER = 5, 901, 902


async def of(database: Database, telegram_id: int) -> int | None:
    async with database.read() as reader:
        return await topics.topic_of(reader, telegram_id)


async def test_a_colleagues_topic_is_remembered_left_and_forgotten(database: Database) -> None:
    assert await of(database, COLLEAGUE) is None
    for topic in (TOPIC, OTHER, None, TOPIC):
        await database.write(lambda tx, topic=topic: topics.remember_topic(tx, COLLEAGUE, topic))
        assert await of(database, COLLEAGUE) == topic
    await database.write(lambda tx: topics.leave_topic(tx, COLLEAGUE, OTHER))
    assert await of(database, COLLEAGUE) == TOPIC, "another one was deleted"
    await database.write(lambda tx: topics.leave_topic(tx, COLLEAGUE, TOPIC))
    assert await of(database, COLLEAGUE) is None


async def test_a_leads_row_says_it_alone_and_erasure_leaves_nothing(database: Database) -> None:
    lead = await kept(database)
    await database.write(lambda tx: state.put(tx, f"{topics.KEYS}{lead.telegram_id}", str(OTHER)))
    assert await of(database, lead.telegram_id) is None
    await database.write(lambda tx: topics.remember_topic(tx, lead.telegram_id, TOPIC))
    assert (await loaded(database)).lead.topic == TOPIC
    await database.write(lambda tx: state.put(tx, f"{topics.KEYS}{lead.telegram_id}", str(OTHER)))
    await database.write(lambda tx: erasure.erase(tx, lead.number, update_id=1, at=NOW))
    async with database.read() as reader:
        assert await reader.all("SELECT key FROM state WHERE key LIKE 'topic:%'") == []


@pytest.mark.parametrize("value", ["", "x", "-1", "1.5", "۷", "9" * 400])
async def test_a_value_that_is_no_topic_counts_as_none(database: Database, value: str) -> None:
    await database.write(lambda tx: state.put(tx, f"{topics.KEYS}{COLLEAGUE}", value))
    assert await of(database, COLLEAGUE) is None
