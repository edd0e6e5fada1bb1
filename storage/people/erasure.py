"""Erasure: a person who asks for it is erased at once, and a redelivered update does not bring them back."""

import re
import secrets
from datetime import datetime, timedelta
from hashlib import sha256

from storage import duties, put_aside
from storage.database import Row, Transaction, from_us_near, to_us
from storage.installation import arrived, bots, dead_letters, state
from storage.messages import ErasureLeftovers, Trace, Withdrawal
from storage.outbox import cards, former_bot
from storage.outbox.rows import chat_of, is_left_behind, own_message_id
from storage.people import group_members, leads
from storage.put_aside import as_text
from storage.records.lead import Lead
from storage.sales import desk_people, forgetting
from storage.totals import sources

SALT = "tombstone_salt"
"""State key of the salt of the hashes on tombstones."""
UNDER_WAY = timedelta(minutes=2)
"""How long after a row was superseded its call may still be under way."""
NO_UPDATE = -1
"""Lower than every update number of Telegram's."""

_ABOUT_THEM = """
    SELECT *, 0 AS listed FROM outbox WHERE lead = $1
    UNION ALL SELECT o.*, 1 FROM outbox AS o JOIN mentions AS m ON m.row = o.id WHERE m.lead = $1
"""
_IS_COPY = "about.method LIKE 'copy%'"
_TRACES = f"""
    SELECT min(stream), {chat_of("about")} AS place, message_id, max(listed), min(unsure_since),
           max(CASE WHEN {_IS_COPY} THEN 1 ELSE 0 END), min(id), min(settled_at),
           max(CASE WHEN about.method = 'sendContact' THEN 1 ELSE 0 END)
    FROM ({_ABOUT_THEM}) AS about
    -- Copies that wait have the number of the line before them.
    WHERE (state <> 'waiting' OR {_IS_COPY}) AND message_id IS NOT NULL AND coalesce(chat, 0) <> $2
      AND {chat_of("about")} IS NOT NULL AND NOT {is_left_behind("about")}
    GROUP BY place, message_id ORDER BY 7
"""  # noqa: S608  # ours
_RECALLED = f"""
    SELECT about.id, about.key, about.stream, about.chat, about.created, about.listed, about.unsure_since, {_IS_COPY},
           CASE WHEN {own_message_id("e")} IS NOT NULL THEN {chat_of("e")} END
    FROM ({_ABOUT_THEM}) AS about LEFT JOIN outbox AS e ON e.key = about.edits
    WHERE coalesce(about.chat, 0) <> $2 AND (
        (about.state = 'waiting' AND (about.method LIKE 'send%' OR {_IS_COPY} OR about.edits IS NOT NULL))
        -- Newer words may have superseded it while its call was under way.
        OR (about.state = 'superseded' AND about.settled_at > $3 AND about.edits IS NULL
            AND (about.method LIKE 'send%' OR {_IS_COPY}))
    )
    ORDER BY about.id
"""  # noqa: S608  # ours


async def erase(tx: Transaction, number: int, *, update_id: int, at: datetime) -> ErasureLeftovers:
    """Erase everything of a person, and leave a tombstone, rounds and deals that name nobody.

    This adds the duty to wipe old copies from the files. An unknown number erases nothing.
    """
    lead = await leads.load(tx, number)
    if lead is None:
        return ErasureLeftovers()
    telegram_id = lead.telegram_id
    others = await former_bot.give_up_places(tx, number, person=telegram_id)
    left = (await _left_to_do(tx, number, telegram_id, at)).replace(of_another_bot=others)
    await _erase_kept(tx, lead)
    await tx.run("DELETE FROM outbox WHERE lead = $1", number)
    await tx.run("DELETE FROM outbox WHERE chat = $1", telegram_id)
    await tx.run(
        "DELETE FROM outbox WHERE state = 'waiting' AND id IN (SELECT row FROM mentions WHERE lead = $1)", number
    )
    await group_members.forget(tx, telegram_id)
    await arrived.forget_person(tx, telegram_id)
    await state.forget_account(tx, telegram_id)
    await tx.run("UPDATE audit SET actor = 0 WHERE actor = $1", telegram_id)
    await desk_people.forget(tx, telegram_id)
    payload = await sources.let_go(tx, number)
    await forgetting.forget_lead(tx, number, source=payload, at=at)
    # Their session, ledger, timers, cards and mentions are deleted with the lead.
    await tx.run("DELETE FROM leads WHERE number = $1", number)
    if payload is not None:
        await sources.forget(tx, payload)
    await _add_tombstone(tx, telegram_id, update_id=update_id, at=at)
    await duties.owe(tx, duties.WIPE, at=at)
    return left


async def is_erased(tx: Transaction, telegram_id: int, *, update_id: int) -> bool:
    """Tell whether an update is older than the erasure of its sender."""
    salt = await tx.remembered("SELECT value FROM state WHERE key = $1 AND EXISTS (SELECT 1 FROM tombstones)", SALT)
    if not salt:
        return False
    # Numbers of two bots do not tell which update came first.
    found = await tx.one(
        "SELECT 1 FROM tombstones WHERE person = $1 AND update_id >= $2 AND update_id >> $3 = $4",
        hashed(telegram_id, salt[0][0]),
        update_id,
        bots.BITS,
        update_id >> bots.BITS,
    )
    return found is not None


async def let_come_back(tx: Transaction, before: datetime, *, limit: int) -> None:
    """Remove update numbers from some tombstones set before a time: such updates do not come again; numbers restart."""
    await tx.run(
        f"""
        UPDATE tombstones SET update_id = {NO_UPDATE} WHERE person IN (
            SELECT person FROM tombstones WHERE at < $1 AND update_id <> {NO_UPDATE} LIMIT $2
        )
        """,  # noqa: S608  # a literal, as the index has it
        to_us(before),
        limit,
    )


async def purge(tx: Transaction, before: datetime, *, limit: int) -> int:
    """Delete some tombstones set before a time; return how many were deleted."""
    return await tx.run(
        "DELETE FROM tombstones WHERE person IN (SELECT person FROM tombstones WHERE at < $1 LIMIT $2)",
        to_us(before),
        limit,
    )


async def _left_to_do(tx: Transaction, number: int, telegram_id: int, at: datetime) -> ErasureLeftovers:
    """Return what is left to do in chats; what waits for the person themselves is withdrawn, whatever it is about."""
    left = await left_of(tx, number, own_chat=telegram_id, at=at)
    theirs = await tx.all("SELECT id FROM outbox WHERE state = 'waiting' AND chat = $1", telegram_id)
    withdrawn = {*left.withdrawn, *(id_ for (id_,) in theirs)}
    return left.replace(withdrawn=tuple(sorted(withdrawn)))


async def left_of(tx: Transaction, number: int, *, own_chat: int, at: datetime) -> ErasureLeftovers:
    """Return what is left to do in chats about a lead or a test; messages in their own chat stay."""
    withdrawn = await tx.all(
        """
        SELECT id FROM outbox WHERE state = 'waiting' AND lead = $1
        UNION SELECT o.id FROM outbox AS o JOIN mentions AS m ON m.row = o.id
              WHERE o.state = 'waiting' AND m.lead = $1
        ORDER BY 1
        """,
        number,
    )
    return ErasureLeftovers(
        traces=tuple(_trace(row) for row in await tx.all(_TRACES, number, own_chat)),
        withdrawn=tuple(id_ for (id_,) in withdrawn),
        recalled=tuple(_withdrawal(row) for row in await tx.all(_RECALLED, number, own_chat, to_us(at - UNDER_WAY))),
    )


def _trace(row: Row) -> Trace:
    stream, chat, message_id, names_others, unsure_since, is_copy, _, sent, is_contact = row
    return Trace(
        stream=as_text(stream),
        chat=chat,
        message_id=message_id,
        names_others=bool(names_others),
        is_copy=bool(is_copy),
        is_contact=bool(is_contact),
        sent=None if sent is None else from_us_near(sent),
        unsure_since=None if unsure_since is None else from_us_near(unsure_since),
    )


def _withdrawal(row: Row) -> Withdrawal:
    id_, key, stream, chat, created, names_others, unsure_since, is_copy, edits_in = row
    return Withdrawal(
        id=id_,
        key=as_text(key),
        stream=as_text(stream),
        chat=chat,
        created=from_us_near(created),
        names_others=bool(names_others),
        is_copy=bool(is_copy),
        edits_in=edits_in,
        unsure_since=None if unsure_since is None else from_us_near(unsure_since),
    )


async def _erase_kept(tx: Transaction, lead: Lead) -> None:
    """Erase stored updates from them, those of others that contain their identifiers, and such rows put aside."""
    said = [each for each in (lead.phone, lead.email, lead.username, await cards.id_of(tx, lead.number)) if each]
    digits = str(lead.telegram_id)
    number = re.compile(rf"(?<!\d){digits}(?!\d)")

    def quotes(text: str) -> bool:
        for each in said:
            if each in text:
                return True
        # Searching for the digits first is 40 times as fast, and there may be thousands of texts to search.
        return digits in text and number.search(text) is not None

    def tells_of_them(sender: int | None, text: str, error: str) -> bool:
        return sender == lead.telegram_id or quotes(text) or quotes(error)

    found = await dead_letters.matching(tx, tells_of_them)
    await tx.many("DELETE FROM dead_letters WHERE id = $1", [(id_,) for id_ in found])
    await put_aside.erase_of(tx, lead=lead.number, chat=lead.telegram_id)
    await put_aside.drop(tx, await put_aside.matching(tx, quotes))


async def _add_tombstone(tx: Transaction, telegram_id: int, *, update_id: int, at: datetime) -> None:
    salt = await state.get(tx, SALT)
    if salt is None:
        salt = secrets.token_hex(16)
        await state.put(tx, SALT, salt)
    await tx.run(
        """
        INSERT INTO tombstones (person, update_id, at) VALUES ($1, $2, $3)
        ON CONFLICT (person) DO UPDATE SET update_id = excluded.update_id, at = excluded.at
        """,
        hashed(telegram_id, salt),
        update_id,
        to_us(at),
    )


def hashed(telegram_id: int, salt: str) -> str:
    """Return the hash on a person's tombstone."""
    return sha256(f"{salt}:{telegram_id}".encode()).hexdigest()
