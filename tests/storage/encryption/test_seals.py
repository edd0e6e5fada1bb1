"""Fields encrypted at rest: a stolen file reveals no name, phone or message, and with the key nothing changes."""

import hashlib
from pathlib import Path

import pytest

from storage import put_aside
from storage.database import Database, Transaction
from storage.encryption.aes_gcm import AesGcm
from storage.encryption.seals import NO_CIPHER, FieldCipher, cipher_of
from storage.errors import SealBroken, SealedOtherwise
from storage.installation import dead_letters, state
from storage.installation.keyring import REKEYING
from storage.messages import Priority
from storage.outbox import queue as outbox
from storage.people import leads, ledger, sessions
from storage.records.lead import Lead
from storage.records.ledger import Entry, EntryKind
from storage.records.record import Json
from storage.records.talk import TelegramUser
from storage.sqlite.database import SqliteDatabase
from tests.storage.stored import MARYAM, NOW, TALK, alert, entry, keep, reply

KEY, OTHER = (hashlib.sha256(name).digest() for name in (b"one", b"other"))
PERSON = TelegramUser(telegram_id=5_555_123_777, name="Zarathustra", username="zz_shop")
PHONE, EMAIL, WORDS = "+989127654321", "zara@unseen.example", "a-third-shop-in-spring"
COLLEAGUE = "Anahita of sales"
TRACES = (PERSON.name, "zz_shop", PHONE, "9127654321", EMAIL, "unseen", WORDS, COLLEAGUE, "wrong-once")


async def fill(tx: Transaction) -> Lead:
    """Store traces of a person in every place that holds personal data."""
    lead = await keep(tx, PERSON, phone=PHONE, email=EMAIL, unread_contact=WORDS)
    await leads.claim(tx, lead.number, by=9, name=COLLEAGUE, at=NOW)
    typed = TALK.replace(typed_email=EMAIL)
    claimed = await leads.load(tx, lead.number)
    assert claimed is not None
    assert claimed.owner_name == COLLEAGUE
    await sessions.save(tx, lead=claimed, talk=typed)
    kinds = (EntryKind.CONTACT, EntryKind.UNREAD_CONTACT, EntryKind.SAID, EntryKind.OUTCOME, EntryKind.CLAIMED)
    words: dict[str, Json] = {"kind": "typed_phone", "value": PHONE, "text": WORDS, "reason": WORDS}
    await ledger.add(tx, lead.number, [entry(kind, **words) for kind in kinds])
    moves = ({"before": "sql", "after": "lead", "reason": WORDS}, {"before": "mql", "after": "pql", "reason": ""})
    await ledger.add(tx, lead.number, [Entry(kind=EntryKind.STAGE, at=NOW, data=data) for data in moves])
    body = {"text": f"{PERSON.name} {PHONE}"}
    await outbox.add(tx, [alert(lead.number, body=body, fallbacks=(("sendMessage", body),)), reply("r")], at=NOW)
    await dead_letters.add(tx, update_id=8, raw=f'{{"text":"{WORDS}"}}', error="wrong-once", telegram_id=7, at=NOW)
    return lead


async def told(database: Database) -> tuple[object, ...]:
    """Read everything back."""
    async with database.read() as reader:
        alerts = await outbox.waiting(reader, priority=Priority.ALERT, after=0, limit=9)
        session = await sessions.load(reader, PERSON.telegram_id)
        assert session is not None
        whole = await ledger.of(reader, session.lead.number)
        letters = await dead_letters.newest(reader, 9)
        listed = [lead async for page in leads.rows(reader, visitors=True) for lead in page.leads]
        return session, whole, alerts, letters, listed


def bytes_of(folder: Path) -> bytes:
    return b"".join(file.read_bytes() for file in folder.iterdir())


async def open_with(file: Path, key: bytes | None) -> SqliteDatabase:
    return await SqliteDatabase.open(file, cipher=cipher_of(key))


async def test_no_byte_of_the_files_says_who_they_are(file: Path) -> None:
    sealed = await open_with(file, KEY)
    await sealed.write(fill)
    assert [trace for trace in TRACES if trace.encode() in bytes_of(file.parent)] == []
    await sealed.close()
    assert [trace for trace in TRACES if trace.encode() in bytes_of(file.parent)] == []


async def test_with_the_key_everything_reads_as_without_one(file: Path, database: Database) -> None:
    await database.write(fill)
    sealed = await open_with(file.with_name("sealed.db"), KEY)
    await sealed.write(fill)
    assert await told(sealed) == await told(database)
    await sealed.close()


@pytest.mark.parametrize("key", [KEY, None], ids=["sealed", "plain"])
async def test_the_same_phone_is_found_under_another_account(file: Path, key: bytes | None) -> None:
    database = await open_with(file, key)
    first = await database.write(fill)
    second = await database.write(lambda tx: keep(tx, MARYAM, phone=PHONE))
    assert await database.write(lambda tx: leads.same_phone(tx, PHONE, but=second.number)) == (first.number,)
    assert await database.write(lambda tx: leads.same_phone(tx, "+4420", but=second.number)) == ()
    await database.close()


@pytest.mark.parametrize("key", [KEY, None], ids=["sealed", "plain"])
async def test_twins_have_the_same_phone_or_email(file: Path, key: bytes | None) -> None:
    database = await open_with(file, key)
    first = await database.write(lambda tx: keep(tx, MARYAM, phone=PHONE))
    second = await database.write(lambda tx: keep(tx, PERSON, email=EMAIL))
    third = MARYAM.replace(telegram_id=9)
    both = await database.write(lambda tx: keep(tx, third, phone=PHONE, email=EMAIL))
    assert await database.write(lambda tx: leads.twins(tx, both)) == (first.number, second.number)
    assert await database.write(lambda tx: leads.twins(tx, first)) == (both.number,)
    await database.close()


@pytest.mark.parametrize("key", [KEY, None], ids=["sealed", "plain"])
async def test_an_email_in_capitals_is_a_twins_and_stays_as_it_was_typed(file: Path, key: bytes | None) -> None:
    database = await open_with(file, key)
    first = await database.write(lambda tx: keep(tx, PERSON, email="Maryam.K@company.example"))
    second = await database.write(lambda tx: keep(tx, MARYAM, email="maryam.k@company.example"))
    assert await database.write(lambda tx: leads.twins(tx, first)) == (second.number,)
    assert await database.write(lambda tx: leads.twins(tx, second)) == (first.number,)
    stored = await database.write(lambda tx: leads.load(tx, first.number))
    assert stored is not None
    assert stored.email == "Maryam.K@company.example"
    await database.close()


@pytest.mark.parametrize(
    ("before", "after", "says"),
    [
        pytest.param(KEY, None, "FIELD_KEY is not set", id="the key is missing"),
        pytest.param(KEY, OTHER, "another key", id="the key is wrong"),
        pytest.param(None, KEY, "run `sarnakh rekey` once", id="nothing is sealed yet"),
    ],
)
async def test_a_start_with_another_key_is_refused_and_changes_nothing(
    file: Path, before: bytes | None, after: bytes | None, says: str
) -> None:
    database = await open_with(file, before)
    await database.write(fill)
    await database.close()
    held = file.read_bytes()
    with pytest.raises(SealedOtherwise, match=says):
        await open_with(file, after)
    assert file.read_bytes() == held


async def test_an_empty_database_takes_the_key_that_it_is_given(file: Path) -> None:
    await (await open_with(file, None)).close()
    await (await open_with(file, KEY)).close()
    await (await open_with(file, KEY)).close()
    with pytest.raises(SealedOtherwise):
        await open_with(file, None)


async def test_a_start_in_the_middle_of_a_change_of_keys_is_refused(file: Path) -> None:
    database = await open_with(file, KEY)
    await database.write(lambda tx: state.put(tx, REKEYING, "{}"))
    await database.close()
    with pytest.raises(SealedOtherwise, match="interrupted"):
        await open_with(file, KEY)


async def test_a_field_that_was_moved_to_another_row_is_no_longer_believed(file: Path) -> None:
    database = await open_with(file, KEY)
    await database.write(fill)
    await database.write(lambda tx: keep(tx, MARYAM, phone="+989350000000"))
    await database.write(
        lambda tx: tx.run("UPDATE leads SET phone = (SELECT phone FROM leads WHERE number = 1) WHERE number = 2")
    )
    lead = await database.write(lambda tx: leads.load(tx, 2))
    assert lead is not None
    assert (lead.phone, lead.name) == (None, MARYAM.name), "the rest of them is as it was"
    async with database.read() as reader:
        (kept,) = await put_aside.newest(reader, 9)
        assert (kept.source, kept.key, kept.lead, kept.seen) == ("leads", "2", 2, False)
        assert "leads.phone" in kept.error
    await database.close()


@pytest.mark.parametrize("text", ["", "{}", "s1.", "۰۹۱۲ سارا 🌱", "x" * 5000])
def test_what_is_sealed_is_opened_again(text: str) -> None:
    cipher = AesGcm(KEY)
    assert cipher.decrypt(cipher.encrypt(text, "leads.name", 7), "leads.name", 7) == text
    assert cipher.encrypt(text, "leads.name", 7) != cipher.encrypt(text, "leads.name", 7)


@pytest.mark.parametrize(
    ("cipher", "column", "row"),
    [(AesGcm(OTHER), "leads.name", 7), (AesGcm(KEY), "leads.email", 7), (AesGcm(KEY), "leads.name", 8)],
    ids=["another key", "another column", "another row"],
)
def test_it_opens_with_its_key_and_in_its_place_alone(cipher: FieldCipher, column: str, row: int) -> None:
    with pytest.raises(SealBroken):
        cipher.decrypt(AesGcm(KEY).encrypt("Sara", "leads.name", 7), column, row)


def test_a_changed_byte_is_noticed() -> None:
    sealed = AesGcm(KEY).encrypt("Sara", "leads.name", 7)
    for broken in (f"{sealed[:-6]}AAAAAA", sealed[:-8], f"{sealed}é", sealed[:12]):
        with pytest.raises(SealBroken):
            AesGcm(KEY).decrypt(broken, "leads.name", 7)


def test_the_index_tells_equal_from_other_and_needs_the_key() -> None:
    assert AesGcm(KEY).index(PHONE) == AesGcm(KEY).index(PHONE)
    assert AesGcm(KEY).index(PHONE) not in (AesGcm(OTHER).index(PHONE), AesGcm(KEY).index(PHONE[:-1]))
    assert NO_CIPHER.index(PHONE) is None
