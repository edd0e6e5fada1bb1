"""Test talks: a colleague tries the bot as a customer would, beside their own lead, if they have one.

A test talk is one row, which holds the lead, the talk and the ledger of the test; it is deleted as a whole. Its lead is
in no other table: its number is negative, and the messages about it are the only rows that have it.
"""

from collections.abc import Sequence
from datetime import UTC, datetime
from typing import NamedTuple

from storage import duties, put_aside
from storage.database import Reader, Row, Transaction
from storage.installation import updates
from storage.messages import ErasureLeftovers
from storage.outbox import former_bot
from storage.people.erasure import left_of
from storage.people.ledger import ENTRIES_LOADED
from storage.put_aside import UNREADABLE, UnreadableRow, wrong_with
from storage.records.lead import Lead
from storage.records.record import Language, Moment, as_json, from_json
from storage.records.talk import Session, TelegramUser

PLACE = "test_talks.talk"
COLUMNS = ("number", "telegram_id", "card", "by_admin", "last_message", "talk")
"""What `read` takes, in this order."""
_SELECT = f"SELECT {', '.join(COLUMNS)} FROM test_talks "  # noqa: S608  # ours
NOBODY = 0
"""No account has this id."""


class TestTalk(NamedTuple):
    """A test talk that runs."""

    number: int
    """Counted from 1; `-number` is the number of its lead."""
    telegram_id: int
    card: str
    by_admin: bool
    """Whether its tester was an admin when it began."""
    session: Session | None
    """None if the row cannot be read: then it can only be removed."""


async def begin(
    tx: Transaction, person: TelegramUser, *, card: str, by_admin: bool, language: Language, at: Moment
) -> TestTalk | None:
    """Begin the test talk of a colleague; None while they have one."""
    number = await tx.insert(
        """
        INSERT INTO test_talks (telegram_id, card, by_admin, funnel, talk) VALUES ($1, $2, $3, '', '')
        ON CONFLICT (telegram_id) DO NOTHING
        """,
        person.telegram_id,
        card,
        by_admin,
        key="number",
    )
    if number is None:
        return None
    lead = Lead(
        number=-number,
        telegram_id=person.telegram_id,
        name=person.name,
        username=person.username,
        language=language,
        scored_at=at,
        created=at,
        seen=at,
        updated=at,
    )
    test = TestTalk(number, person.telegram_id, card, by_admin, Session(lead=lead, first_name=person.first_name))
    await save(tx, test, Session(lead=lead))
    return test


async def save(tx: Transaction, test: TestTalk, session: Session) -> None:
    """Write the state of a test talk; of its ledger only the newest entries, as a turn reads them."""
    kept = session.replace(
        stored=None, stored_talk=None, first_name=None, last_message=None, ledger=session.ledger[-ENTRIES_LOADED:]
    )
    talk = tx.cipher.encrypt(as_json(kept), PLACE, test.number)
    funnel = session.talk.funnel if session.talk is not None else ""
    await tx.run("UPDATE test_talks SET talk = $2, funnel = $3 WHERE number = $1", test.number, talk, funnel)


async def read(tx: Transaction, row: Row) -> TestTalk:
    """Return the test talk of a row that has `COLUMNS`; a row that cannot be read is copied to `put_aside` once."""
    number, telegram_id, card, by_admin, last_message, talk = row
    try:
        session = from_json(Session, tx.cipher.decrypt(talk, PLACE, number))
    except UNREADABLE as error:
        raw = dict(zip(COLUMNS, row, strict=True))
        bad = UnreadableRow("test_talks", str(number), raw, wrong_with(error), -number, telegram_id)
        at = await updates.last_seen(tx) or datetime.fromtimestamp(0, UTC)
        await put_aside.add_once(tx, bad, at=at)
        return TestTalk(number, telegram_id, card, bool(by_admin), None)
    return TestTalk(number, telegram_id, card, bool(by_admin), session.replace(last_message=last_message))


async def of_card(tx: Transaction, card: str) -> TestTalk | None:
    """Return the test talk with this id on its card, or None."""
    row = await tx.one(_SELECT + "WHERE card = $1", card)
    return await read(tx, row) if row else None


async def of_tester(tx: Transaction, telegram_id: int) -> TestTalk | None:
    """Return the test talk of an account, or None."""
    row = await tx.one(_SELECT + "WHERE telegram_id = $1", telegram_id)
    return await read(tx, row) if row else None


async def of_number(tx: Transaction, number: int) -> TestTalk | None:
    """Return a test talk by its number, counted from 1, or None."""
    row = await tx.one(_SELECT + "WHERE number = $1", number)
    return await read(tx, row) if row else None


async def numbers(reader: Reader) -> Sequence[int]:
    """Return the number of every test talk that runs."""
    return [number for (number,) in await reader.all("SELECT number FROM test_talks ORDER BY number")]


async def note_message(tx: Transaction, telegram_id: int, message_id: int) -> None:
    """Note the number of a tester's newest message in their private chat."""
    await tx.run("UPDATE test_talks SET last_message = $2 WHERE telegram_id = $1", telegram_id, message_id)


async def remove(tx: Transaction, test: TestTalk, *, at: Moment) -> ErasureLeftovers:
    """Delete a test talk and every message about it; return what is left to do in chats.

    It adds the duty to wipe old copies from the files: a test may have a real name and number.
    """
    lead = -test.number
    others = await former_bot.give_up_places(tx, lead, person=test.telegram_id)
    left = await left_of(tx, lead, own_chat=test.telegram_id, at=at)
    await tx.run("DELETE FROM outbox WHERE lead = $1", lead)
    await tx.run("DELETE FROM test_talks WHERE number = $1", test.number)
    await put_aside.erase_of(tx, lead=lead, chat=NOBODY)
    await duties.owe(tx, duties.WIPE, at=at)
    return left.replace(of_another_bot=others)
