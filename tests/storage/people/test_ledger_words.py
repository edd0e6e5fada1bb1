"""Words in the ledger are found by their message: its number and its chat, which is the bot's own in private."""

from collections.abc import Sequence

from storage.database import Database
from storage.installation import bots
from storage.people import ledger
from storage.people.ledger import WrittenMessage
from storage.records.ledger import Entry, EntryKind
from storage.records.record import Json
from tests.storage.people.test_sessions import NOW, kept

GROUP, NEXT_GROUP = -1001, -1002
FIRST_BOT, SECOND_BOT = bots.reference(0, 70), bots.reference(1, 70)


def wrote(text: str, chat: int | None = None) -> Entry:
    place: dict[str, Json] = {} if chat is None else {"chat": chat}
    return Entry(kind=EntryKind.WROTE, at=NOW, actor=5, update_id=1, data={"text": text, "message": 9, **place})


def said(text: str, update_id: int) -> Entry:
    return Entry(kind=EntryKind.SAID, at=NOW, update_id=update_id, data={"text": text, "message": 9})


def written_in(chat: int) -> WrittenMessage:
    return WrittenMessage(EntryKind.WROTE, 9, chat)


async def lead_with(database: Database, *entries: Entry) -> int:
    lead = await kept(database)
    await database.write(lambda tx: ledger.add(tx, lead.number, entries))
    return lead.number


async def texts(database: Database, number: int, kind: EntryKind) -> Sequence[object]:
    async with database.read() as reader:
        return sorted(str(each.data["text"]) for each in await ledger.of(reader, number) if each.kind is kind)


async def test_the_same_number_in_another_group_is_another_message(database: Database) -> None:
    number = await lead_with(database, wrote("before /bind", GROUP))
    async with database.read() as reader:
        assert await ledger.of_message(reader, number, written_in(NEXT_GROUP)) is None
    assert await database.write(lambda tx: ledger.reword(tx, number, written_in(NEXT_GROUP), text="wrong")) is None
    await database.write(lambda tx: ledger.unwrite(tx, number, [written_in(NEXT_GROUP)]))
    assert await texts(database, number, EntryKind.WROTE) == ["before /bind"]
    assert await database.write(lambda tx: ledger.reword(tx, number, written_in(GROUP), text="edited")) is True
    assert await texts(database, number, EntryKind.WROTE) == ["edited"]
    await database.write(lambda tx: ledger.unwrite(tx, number, [written_in(GROUP)]))
    assert await texts(database, number, EntryKind.WROTE) == []


async def test_where_no_group_was_kept_the_number_alone_decides(database: Database) -> None:
    number = await lead_with(database, wrote("of before"))
    async with database.read() as reader:
        assert await ledger.of_message(reader, number, written_in(GROUP)) is not None


async def test_each_bot_counts_the_messages_of_a_private_chat_anew(database: Database) -> None:
    number = await lead_with(database, said("to the first", FIRST_BOT))
    to_second = WrittenMessage(EntryKind.SAID, 9, update_id=SECOND_BOT + 5)
    assert await database.write(lambda tx: ledger.reword(tx, number, to_second, text="wrong")) is None
    to_first = WrittenMessage(EntryKind.SAID, 9, update_id=FIRST_BOT + 5)
    assert await database.write(lambda tx: ledger.reword(tx, number, to_first, text="edited")) is True
    assert await texts(database, number, EntryKind.SAID) == ["edited"]
