"""Sessions: a lead, the state of their talk, and their ledger; hot path."""

from collections.abc import Container, Sequence
from datetime import datetime
from functools import cache
from operator import attrgetter
from typing import NamedTuple

from storage.database import Reader, Row, Transaction, to_us
from storage.people import leads, ledger, salvage, test_talks
from storage.people.columns import COLUMNS, selected
from storage.people.lead_rows import lead_from, sealed
from storage.people.test_talks import TestTalk
from storage.records.lead import Lead
from storage.records.record import Language, as_json, from_json
from storage.records.talk import Session, Talk, TelegramUser
from storage.totals import sources

_SURVIVES = "EXISTS (SELECT 1 FROM leads AS m WHERE m.merged_into = l.number)"
_SELECT = f"""
    SELECT {selected("l")}, s.talk, s.last_message, {_SURVIVES}
    FROM leads AS l LEFT JOIN sessions AS s ON s.lead = l.number
"""  # noqa: S608  # ours
_BY_TELEGRAM_ID = _SELECT + "WHERE l.telegram_id = $1"
_BY_NUMBER = _SELECT + "WHERE l.number = $1"
_PUT_TALK = """
    INSERT INTO sessions (lead, funnel, step, question, talk) VALUES ($1, $2, $3, $4, $5)
    ON CONFLICT (lead) DO UPDATE SET
        funnel = excluded.funnel, step = excluded.step, question = excluded.question, talk = excluded.talk
"""


_AT = attrgetter("at")
_OF_SESSION = len(COLUMNS) + 3
"""How many columns of a row are the session's."""


SessionRows = dict[int, tuple[Row, Sequence[Row]]]
"""By account: the row that `look_up` reads, and those of the ledger."""


class KnownPerson(NamedTuple):
    """What is known of the sender of a message, in one query: the road of a prospect gains none for colleagues."""

    session: Session | None = None
    may_be_colleague: bool = False
    """Whether their account was seen in a group, or stands among the owners; the right itself is checked after this."""
    test: TestTalk | None = None
    """The test talk that runs beside the session."""


async def load(tx: Transaction, telegram_id: int) -> Session | None:
    """Return the session of a Telegram account, or None for a new person."""
    row = await tx.one(_BY_TELEGRAM_ID, telegram_id)
    return await _with_ledger(tx, row) if row else None


async def rows_of(tx: Transaction, telegram_ids: Sequence[int]) -> SessionRows:
    """Read what `look_up` needs for these people, in two queries instead of two for each."""
    if not telegram_ids:
        return {}
    rows = await tx.all(_looked_up(len(telegram_ids)), *telegram_ids)
    deeds = await ledger.rows_of(tx, [row[0] for row in rows if row[0] is not None])
    return {row[-1]: (row, deeds.get(row[0], ())) for row in rows}


async def look_up(tx: Transaction, telegram_id: int, ahead: SessionRows) -> KnownPerson:
    """Return the session of a Telegram account, if it has one, and whether it may be a colleague's.

    What was read ahead is used once, because a second look must see what was written since.
    """
    here = ahead if telegram_id in ahead else await rows_of(tx, [telegram_id])
    row, deeds = here.pop(telegram_id)
    known, (may_be_colleague, *test, _) = row[:_OF_SESSION], row[_OF_SESSION:]
    session = await _whole(tx, known, deeds) if known[0] is not None else None
    return KnownPerson(
        session, bool(may_be_colleague), await test_talks.read(tx, test) if test[0] is not None else None
    )


async def read(reader: Reader, telegram_id: int) -> Session | None:
    """Return the session of a Telegram account to somebody who only looks, or None for a new person.

    Raises:
        UNREADABLE: the lead or the talk cannot be read; nothing is put aside.
    """
    row = await reader.one(_BY_TELEGRAM_ID, telegram_id)
    if row is None:
        return None
    lead, (stored, last_message, survives) = lead_from(row, reader.cipher), row[len(COLUMNS) :]
    opened = None if stored is None else reader.cipher.decrypt(stored, "sessions.talk", lead.number)
    return Session(
        lead=lead,
        talk=None if opened is None else from_json(Talk, opened),
        ledger=await ledger.of(reader, lead.number),
        last_message=last_message,
        survives=bool(survives),
    )


@cache
def _looked_up(people: int) -> str:
    """Return the query for this many accounts; its last column is the account."""
    ids = " UNION ALL ".join(f"SELECT CAST(${place} AS BIGINT) AS id" for place in range(1, people + 1))
    return f"""
        SELECT {selected("l")}, s.talk, s.last_message, {_SURVIVES},
               EXISTS (SELECT 1 FROM group_members WHERE telegram_id = p.id)
               OR EXISTS (SELECT 1 FROM state WHERE key = 'owners' AND value LIKE '%' || CAST(p.id AS TEXT) || '%'),
               {", ".join(f"t.{name}" for name in test_talks.COLUMNS)}, p.id
        FROM ({ids}) AS p
        LEFT JOIN leads AS l ON l.telegram_id = p.id LEFT JOIN sessions AS s ON s.lead = l.number
        LEFT JOIN test_talks AS t ON t.telegram_id = p.id
    """  # noqa: S608  # ours


async def load_number(tx: Transaction, number: int) -> Session | None:
    """Return the session of a lead's number as the desk sees it, or None.

    The ledgers of leads that were merged into it are read along, in order of time.
    """
    row = await tx.one(_BY_NUMBER, number)
    session = await _with_ledger(tx, row) if row else None
    return session if session is None else await with_others(tx, session)


async def used_last(tx: Transaction, session: Session) -> Session:
    """Return the session of the account that somebody with several used last: that one is written to (DESK §6)."""
    if not session.survives:
        return session
    number = await leads.account_of(tx, session.lead.number)
    return session if number == session.lead.number else await load_number(tx, number) or session


async def with_others(tx: Transaction, session: Session) -> Session:
    """Return a survivor's session with the ledgers of the leads that were merged into it."""
    if not session.survives:
        return session
    others = await leads.merged_into(tx, session.lead.number)
    rows = await ledger.rows_of(tx, others)
    joined = [*session.ledger, *[entry for each in others for entry in await ledger.recent(tx, each, rows[each])]]
    usernames = [lead.username for each in others if (lead := await leads.load(tx, each)) is not None and lead.username]
    return session.replace(ledger=tuple(sorted(joined, key=_AT)), usernames=tuple(usernames))


async def version_of_running(tx: Transaction, telegram_id: int) -> str | None:
    """Return the hash of the funnel version that a person's running talk is pinned to; None if no talk is running."""
    row = await tx.one(
        """
        SELECT s.funnel FROM sessions AS s JOIN leads AS l ON l.number = s.lead
        WHERE l.telegram_id = $1 AND s.step NOT IN ('done', 'declined')
        """,
        telegram_id,
    )
    return row[0] if row else None


async def not_ahead(tx: Transaction, session: Session, *, now: datetime) -> Session:
    """Return the session with a ledger that has no dates after `now`; such dates come from a wrong clock."""
    if not session.ledger or session.ledger[-1].at <= now:
        return session
    written = await ledger.recent_as_written(tx, session.lead.number, now=now)
    return session.replace(ledger=written)


async def begin(
    tx: Transaction,
    person: TelegramUser,
    *,
    language: Language,
    source: str,
    at: datetime,
    declared: Container[str] = (),
) -> Session:
    """Create a visitor with the next number; no number is used twice. `declared` are the sources of the funnel."""
    by_name = await sources.is_counted_by_name(tx, source, declared=declared, at=at)
    number = await tx.insert(
        """
        INSERT INTO leads (telegram_id, name, username, language, first_source, last_source, counts_as_other,
                           scored_at, created, seen, updated)
        VALUES ($1, $2, $3, $4, $5, $5, $6, $7, $7, $7, $7)
        """,
        person.telegram_id,
        sealed(person.name, "name", person=person.telegram_id, cipher=tx.cipher),
        sealed(person.username, "username", person=person.telegram_id, cipher=tx.cipher),
        language,
        source,
        0 if by_name else 1,
        to_us(at),
        key="number",
    )
    assert number is not None, "there is no conflict that it would ignore"
    lead = Lead(
        number=number,
        telegram_id=person.telegram_id,
        name=person.name,
        username=person.username,
        language=language,
        first_source=source,
        last_source=source,
        scored_at=at,
        created=at,
        seen=at,
        updated=at,
    )
    return Session(lead=lead, stored=lead)


async def save(
    tx: Transaction,
    *,
    lead: Lead,
    talk: Talk | None,
    stored: Lead | None = None,
    stored_talk: Talk | None = None,
) -> None:
    """Write the lead and the state of their talk; `stored` as in `leads.save`, `stored_talk` alike."""
    await leads.save(tx, lead, stored=stored)
    if talk is None:
        return
    text = tx.cipher.encrypt(as_json(talk), "sessions.talk", lead.number)
    if stored_talk is not None and (talk.funnel, talk.step) == (stored_talk.funnel, stored_talk.step):
        # What counts leads looks at each write of a step: measured 3 µs, against 8 µs with it.
        await tx.later("UPDATE sessions SET question = $2, talk = $3 WHERE lead = $1", lead.number, talk.question, text)
    else:
        await tx.later(_PUT_TALK, lead.number, talk.funnel, talk.step, talk.question, text)


async def note_message(tx: Transaction, telegram_id: int, message_id: int) -> None:
    """Note the number of a person's newest message in their private chat; nothing for a person without a talk."""
    await tx.later(
        "UPDATE sessions SET last_message = $2 WHERE lead = (SELECT number FROM leads WHERE telegram_id = $1)",
        telegram_id,
        message_id,
    )


async def _with_ledger(tx: Transaction, row: Row) -> Session:
    return await _whole(tx, row, (await ledger.rows_of(tx, [row[0]]))[row[0]])


async def _whole(tx: Transaction, row: Row, deeds: Sequence[Row]) -> Session:
    lead, is_whole = await salvage.lead_of(tx, row)
    text, last_message, survives = row[len(COLUMNS) :]
    talk, talk_is_whole = (None, False) if text is None else await salvage.talk_of(tx, lead.number, text)
    return Session(
        lead=lead,
        stored=lead if is_whole else None,
        talk=talk,
        stored_talk=talk if talk_is_whole else None,
        ledger=await ledger.recent(tx, lead.number, deeds),
        last_message=last_message,
        survives=bool(survives),
    )
