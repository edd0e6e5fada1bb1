"""Topics of leads: one for each lead and group."""

from storage.database import Database, Transaction
from storage.people import erasure
from storage.sales import lead_topics
from storage.sales.lead_topics import LeadTopic
from tests.storage.sales.at_desk import at_desk
from tests.storage.stored import NOW

GROUP, OTHER = -1001, -1002


async def a_lead(database: Database) -> int:
    return (await at_desk(database)).round.lead


async def test_a_topic_belongs_to_one_lead_in_one_group(database: Database) -> None:
    lead = await a_lead(database)
    topic = await database.write(lambda tx: lead_topics.note_made(tx, lead, GROUP, 77))
    assert topic == LeadTopic(GROUP, 77, made=1)
    async with database.read() as reader:
        assert await lead_topics.lead_of_topic(reader, GROUP, 77) == lead
        assert await lead_topics.lead_of_topic(reader, OTHER, 77) is None
        assert await lead_topics.lead_of_topic(reader, GROUP, 78) is None
        assert await lead_topics.of_lead(reader, lead, OTHER) is None


async def test_what_was_asked_for_before_it_was_made_stays_asked_for(database: Database) -> None:
    lead = await a_lead(database)
    asked = LeadTopic(GROUP, sign="✅", closed=True)
    await database.write(lambda tx: lead_topics.put_state(tx, lead, asked))
    async with database.read() as reader:
        assert await lead_topics.made_for(reader, lead) == ()
    made = await database.write(lambda tx: lead_topics.note_made(tx, lead, GROUP, 77))
    assert made == LeadTopic(GROUP, 77, "✅", closed=True, made=1)


async def test_a_topic_that_is_lost_is_lost_once_and_made_again_once(database: Database) -> None:
    lead = await a_lead(database)

    async def work(tx: Transaction) -> list[LeadTopic | None]:
        await lead_topics.note_made(tx, lead, GROUP, 77)
        return [
            await lead_topics.note_lost(tx, lead, GROUP, 76),
            await lead_topics.note_lost(tx, lead, GROUP, 77),
            await lead_topics.note_lost(tx, lead, GROUP, 77),
            await lead_topics.note_made(tx, lead, GROUP, 80),
        ]

    other, lost, twice, remade = await database.write(work)
    assert (other, twice) == (None, None)
    assert lost is not None
    assert remade is not None
    assert (lost.thread, lost.open_thread, lost.may_be_made) == (77, None, True)
    assert (remade.thread, remade.open_thread, remade.may_be_made) == (80, 80, False)


async def test_a_group_that_is_a_forum_again_has_its_topic_again(database: Database) -> None:
    lead = await a_lead(database)

    async def work(tx: Transaction) -> LeadTopic | None:
        await lead_topics.note_made(tx, lead, GROUP, 77)
        await lead_topics.note_lost(tx, lead, GROUP, 77)
        await lead_topics.note_found(tx, lead, GROUP, 77)
        return await lead_topics.of_lead(tx, lead, GROUP)

    assert await database.write(work) == LeadTopic(GROUP, 77, made=1)


async def test_nothing_is_kept_of_the_topic_of_an_erased_lead(database: Database) -> None:
    lead = await a_lead(database)
    await database.write(lambda tx: lead_topics.note_made(tx, lead, GROUP, 77))
    await database.write(lambda tx: erasure.erase(tx, lead, update_id=1, at=NOW))
    made = await database.write(lambda tx: lead_topics.note_made(tx, lead, GROUP, 78))
    assert made is None
    async with database.read() as reader:
        assert await lead_topics.lead_of_topic(reader, GROUP, 77) is None
