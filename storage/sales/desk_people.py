"""The people of the desk: everybody who was seen in the sales group, with their hours and absences."""

from collections.abc import Sequence
from contextlib import suppress
from datetime import UTC, datetime
from functools import lru_cache, partial
from typing import Any

import orjson

from storage import put_aside
from storage.database import Reader, Row, Transaction, from_us, from_us_or_none, to_json, to_us, to_us_or_none
from storage.encryption.seals import FieldCipher
from storage.installation import updates
from storage.put_aside import UNREADABLE, ReadRows, UnreadableRow, read_each
from storage.records.desk_person import DeskPerson
from storage.records.record import from_columns

NAME, USERNAME = "desk_people.name", "desk_people.username"
COLUMNS = (
    "id", "name", "username", "hours", "away_since", "away_until", "started", "joined", "gone", "offered", "passed",
    "given", "manages", "named", "confirmed", "replies",
)  # fmt: skip
_TIMES = ("away_since", "away_until", "joined", "gone", "offered", "confirmed")
_SELECT = f"SELECT {', '.join(COLUMNS)} FROM desk_people "  # noqa: S608  # ours
_PLACES = ", ".join(f"${place}" for place in range(1, len(COLUMNS) + 1))
_NEW_VALUES = ", ".join(f"{name} = excluded.{name}" for name in COLUMNS[1:])
_PUT = f"""
    INSERT INTO desk_people ({", ".join(COLUMNS)}) VALUES ({_PLACES}) ON CONFLICT (id) DO UPDATE SET {_NEW_VALUES}
"""  # noqa: S608  # ours


async def load(tx: Transaction, id: int) -> DeskPerson | None:  # noqa: A002  # the column's word
    """Return a person by their account, also one who left; None for others.

    A row that cannot be read is put aside, and its person is as a new one.
    """
    row = await tx.one(_SELECT + "WHERE id = $1", id)
    if row is None:
        return None
    read = _read((row,), tx)
    for bad in read.bad:
        await put_aside.add_once(tx, bad, at=await updates.last_seen(tx) or datetime.fromtimestamp(0, UTC))
    return next(iter(read.good), None)


async def find(reader: Reader, id: int) -> DeskPerson | None:  # noqa: A002  # the column's word
    """Return who is in the group by their account; None for others, and where their row cannot be read."""
    row = await reader.one(_SELECT + "WHERE id = $1 AND gone IS NULL", id)
    return None if row is None else next(iter(_read((row,), reader).good), None)


async def everyone(reader: Reader) -> ReadRows[DeskPerson]:
    """Return everybody who is in the group, by ascending id."""
    return _read(await reader.remembered(_SELECT + "WHERE gone IS NULL ORDER BY id"), reader)


async def known(reader: Reader) -> ReadRows[DeskPerson]:
    """Return everybody, also who left, by ascending id: figures name them."""
    return _read(await reader.remembered(_SELECT + "ORDER BY id"), reader)


async def put(tx: Transaction, person: DeskPerson) -> None:
    """Store a person of the desk, new or known."""
    await tx.run(
        _PUT,
        person.id,
        tx.cipher.encrypt(person.name, NAME, person.id),
        None if person.username is None else tx.cipher.encrypt(person.username, USERNAME, person.id),
        person.hours,
        to_us_or_none(person.away_since),
        to_us_or_none(person.away_until),
        int(person.started),
        to_us(person.joined),
        to_us_or_none(person.gone),
        to_us_or_none(person.offered),
        person.passed,
        to_json([to_us(at) for at in person.given]),
        int(person.manages),
        int(person.named),
        to_us_or_none(person.confirmed),
        int(person.replies),
    )


async def owners_of_before(reader: Reader) -> dict[int, str]:
    """Return the names of everybody who has a lead, as the newest of them has it; unreadable ones are left out.

    Reads every owned lead: for the first start with a desk.
    """
    rows = await reader.all(
        """
        SELECT owner, owner_name, telegram_id FROM leads WHERE number IN
            (SELECT max(number) FROM leads WHERE owner IS NOT NULL AND owner_name IS NOT NULL GROUP BY owner)
        """
    )
    names = {}
    for owner, name, telegram_id in rows:
        with suppress(*UNREADABLE):
            names[owner] = reader.cipher.decrypt(name, "leads.owner_name", telegram_id)
    return names


async def forget(tx: Transaction, id: int) -> None:  # noqa: A002  # the column's word
    """Forget an account that was erased."""
    await tx.run("DELETE FROM desk_people WHERE id = $1", id)


def _read(rows: Sequence[Row], reader: Reader) -> ReadRows[DeskPerson]:
    return read_each(map(tuple, rows), partial(_person_from, cipher=reader.cipher), _unreadable)


@lru_cache(maxsize=4_096)
def _person_from(row: tuple[Any, ...], cipher: FieldCipher) -> DeskPerson:
    """Return the person of a row; the same rows come again with each act at the desk, which reads everybody."""
    raw = dict(zip(COLUMNS, row, strict=True))
    for name, place in (("name", NAME), ("username", USERNAME)):
        if raw[name] is not None:
            raw[name] = cipher.decrypt(raw[name], place, raw["id"])
    for name in _TIMES:
        raw[name] = from_us_or_none(raw[name])
    raw["given"] = [from_us(at) for at in orjson.loads(raw["given"])]
    return from_columns(DeskPerson, raw)


def _unreadable(row: Row, error: str) -> UnreadableRow:
    raw = dict(zip(COLUMNS, row, strict=True))
    return UnreadableRow("desk_people", str(raw["id"]), raw, error, chat=raw["id"])
