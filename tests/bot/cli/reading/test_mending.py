"""`sarnakh read --mend`: contacts that earlier versions stored wrongly are shown, and corrected after a yes."""

import asyncio
import io
import re
import sys
from base64 import urlsafe_b64encode
from collections.abc import Sequence
from pathlib import Path

import pytest

from bot.cli.main import main
from bot.prospects.stored_contacts import WrongContact, correct
from bot.settings.settings import Settings
from conversations.reading.contacts.stored import read_stored_email, read_stored_phone
from storage.database import Transaction
from storage.encryption.seals import NO_CIPHER, FieldCipher, cipher_of
from storage.people import erasure, leads, ledger
from storage.records.lead import ContactKind, Lead, Stage
from storage.records.ledger import Entry, EntryKind
from storage.records.talk import TelegramUser
from storage.sqlite.database import SqliteDatabase
from storage.sqlite.side_writer import write_once
from tests import people
from tests.journeys.running import open_office
from tests.storage.stored import NOW, entry, keep
from tests.upgrades.dump_file import FIELD_KEY, load_dump
from tests.upgrades.old_installation import DUMPS

DATABASE = Path("data/sarnakh.db")
KEY = cipher_of(FIELD_KEY)
WRONG, RIGHT = "+09123456789", "+989123456789"
EMAIL, RIGHT_EMAIL = "ایمیل_من_sara@gmail.com", "sara@gmail.com"

pytestmark = pytest.mark.usefixtures("logging_as_it_was")


@pytest.fixture(autouse=True)
def _in_an_empty_folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    for name in Settings.model_fields:
        monkeypatch.delenv(name.upper(), raising=False)
    monkeypatch.chdir(tmp_path)
    DATABASE.parent.mkdir()


async def keep_wrong(tx: Transaction, telegram_id: int, **known: object) -> Lead:
    known = {"stage": Stage.LEAD, "contact": ContactKind.OWN_PHONE, **known}
    lead = await keep(tx, TelegramUser(telegram_id=telegram_id, name="Sara"), **known)
    for way, kind in (("phone", ContactKind.OWN_PHONE), ("email", ContactKind.FREE_EMAIL)):
        if known.get(way):
            await ledger.add(tx, lead.number, [entry(EntryKind.CONTACT, kind=kind.value, value=str(known[way]))])
    return lead


async def made(cipher: FieldCipher = NO_CIPHER, *, dump: Path | None = None) -> tuple[int, int]:
    """Store two people with contacts of an earlier version, beside others; return their numbers."""
    if dump is not None:
        load_dump(dump, DATABASE)
    database = await SqliteDatabase.open(DATABASE, cipher=cipher)
    first = await database.write(lambda tx: keep_wrong(tx, 901, phone=WRONG, phone_verified=True))
    second = await database.write(lambda tx: keep_wrong(tx, 902, phone="+442079460018", email=EMAIL))
    await database.close()
    return first.number, second.number


async def stored(*numbers: int, cipher: FieldCipher = NO_CIPHER) -> list[tuple[Lead | None, Sequence[Entry]]]:
    database = await SqliteDatabase.open(DATABASE, cipher=cipher)
    found = [
        (
            await database.write(lambda tx, n=n: leads.load(tx, n)),
            await database.write(lambda tx, n=n: ledger.of(tx, n)),
        )
        for n in numbers
    ]
    await database.close()
    return found


async def audited() -> list[str]:
    database = await SqliteDatabase.open(DATABASE, admit=_any)
    async with database.read() as reader:
        lines = await reader.all("SELECT action, detail FROM audit ORDER BY id DESC LIMIT 2")
    await database.close()
    return [f"{action}: {detail}" for action, detail in reversed(lines)]


async def _any(_tx: Transaction) -> None:
    """Admit a database that is sealed with a key."""


@pytest.mark.parametrize("dump", [None, *DUMPS], ids=lambda dump: dump.stem if dump else "new, without a key")
def test_what_an_earlier_version_stored_is_shown_and_corrected(
    dump: Path | None, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    cipher = NO_CIPHER if dump is None else KEY
    first, second = asyncio.run(made(cipher, dump=dump))
    if dump is not None:
        monkeypatch.setenv("FIELD_KEY", urlsafe_b64encode(FIELD_KEY).decode())
    assert main(["read", "--mend", "--yes"]) == 0
    said = capsys.readouterr()
    assert f"lead {first:<7} phone  \u2068{WRONG}\u2069 → \u2068{RIGHT}\u2069" in said.out
    assert f"lead {second:<7} email  \u2068{EMAIL}\u2069 → \u2068{RIGHT_EMAIL}\u2069" in said.out
    assert len(said.out.splitlines()) == 2, "whatever else the dump has is read as it stands"
    (sara, deeds), (emma, _) = asyncio.run(stored(first, second, cipher=cipher))
    assert sara is not None
    assert emma is not None
    assert (sara.phone, sara.phone_verified, emma.phone, emma.email) == (RIGHT, True, "+442079460018", RIGHT_EMAIL)
    corrected = [each.data for each in deeds if each.kind is EntryKind.CORRECTED]
    assert corrected == [{"way": "phone", "before": WRONG, "after": RIGHT}]
    assert [line.split(",")[0] for line in asyncio.run(audited())] == [
        "read: stored contacts of 2 leads",
        "mend: stored contacts of 2 leads",
    ]
    assert main(["read", "--mend"]) == 0
    assert capsys.readouterr().err == "every stored contact is read as it is stored\n"


async def test_a_corrected_number_is_found_by_its_blind_index_and_its_ledger_is_sealed() -> None:
    number, _ = await made(KEY)
    database = await SqliteDatabase.open(DATABASE, cipher=KEY)
    wrong = (WrongContact(number, "phone", WRONG, RIGHT),)
    assert await database.write(lambda tx: correct(tx, wrong, at=NOW)) == 1
    assert await database.write(lambda tx: leads.same_phone(tx, RIGHT, but=0)) == (number,)
    async with database.read() as reader:
        ((data,),) = await reader.all("SELECT data FROM ledger WHERE kind = 'corrected'")
    assert WRONG not in data
    await database.close()


async def test_a_contact_that_changed_meanwhile_is_left(tmp_path: Path) -> None:
    number, _ = await made()
    database = await SqliteDatabase.open(DATABASE)
    wrong = (WrongContact(number, "phone", "+0", RIGHT), WrongContact(999_999, "phone", WRONG, RIGHT))
    assert await database.write(lambda tx: correct(tx, wrong, at=NOW)) == 0
    await database.close()


@pytest.mark.parametrize(
    ("stored_as", "read_as"),
    [
        ("+09123456789", "+989123456789"),
        ("+989123456789", "+989123456789"),
        ("+442079460018", "+442079460018"),
        ("+982188776655", "+982188776655"),
        ("+888051312", "+888051312"),
        ("12", "12"),
        ("ایمیل_من_sara@gmail.com", "sara@gmail.com"),
        ("www.sara@yahoo.com", "sara@yahoo.com"),
        ("sara@gmial.com", "sara@gmial.com"),
        ("test@test.com", "test@test.com"),
        ("Sara.A@Company.ir", "Sara.A@company.ir"),
        ("sara@company.ir", "sara@company.ir"),
    ],
)
def test_only_what_is_clearly_read_differently_is_wrong(stored_as: str, read_as: str) -> None:
    is_email = "@" in stored_as
    assert (read_stored_email(stored_as) if is_email else read_stored_phone(stored_as, region="IR")) == read_as


def test_a_database_of_an_earlier_version_is_to_be_opened_first(capsys: pytest.CaptureFixture[str]) -> None:
    load_dump(DUMPS[0], DATABASE)
    assert main(["read", "--mend"]) == 2
    assert "is of another version of Sarnakh: start this one on it once" in capsys.readouterr().err


def test_an_interrupted_correction_is_kept_whole_or_not_at_all_and_goes_on(capsys: pytest.CaptureFixture[str]) -> None:
    first, second = asyncio.run(made())

    async def killed(tx: Transaction) -> None:
        assert await correct(tx, (WrongContact(first, "phone", WRONG, RIGHT),), at=NOW) == 1
        raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        write_once(DATABASE, killed)
    ((sara, deeds),) = asyncio.run(stored(first))
    assert sara is not None
    assert (sara.phone, EntryKind.CORRECTED in {each.kind for each in deeds}) == (WRONG, False)
    write_once(DATABASE, lambda tx: correct(tx, (WrongContact(first, "phone", WRONG, RIGHT),), at=NOW))
    assert main(["read", "--mend", "--yes"]) == 0
    assert f"lead {second:<7} email" in (said := capsys.readouterr().out)
    assert f"lead {first:<7}" not in said


def test_what_was_corrected_leaves_the_ledger_with_its_person() -> None:
    first, _ = asyncio.run(made())
    assert main(["read", "--mend", "--yes"]) == 0
    write_once(DATABASE, lambda tx: erasure.erase(tx, first, update_id=1, at=NOW))
    ((sara, deeds),) = asyncio.run(stored(first))
    assert (sara, deeds) == (None, ())


@pytest.mark.parametrize("answer", ["no\n", "", "perhaps\n"])
def test_without_a_yes_nothing_changes(
    answer: str, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    first, _ = asyncio.run(made())
    monkeypatch.setattr(sys, "stdin", io.StringIO(answer))
    assert main(["read", "--mend"]) == 1
    said = capsys.readouterr()
    assert "Correct them? 2 leads; yes or no: " in said.out
    assert said.err == "nothing was changed\n"
    ((sara, deeds),) = asyncio.run(stored(first))
    assert sara is not None
    assert sara.phone == WRONG
    assert EntryKind.CORRECTED not in {each.kind for each in deeds}


def test_a_key_that_does_not_open_the_database_changes_nothing(capsys: pytest.CaptureFixture[str]) -> None:
    asyncio.run(made(KEY))
    assert main(["read", "--mend", "--yes"]) == 2
    assert "FIELD_KEY is not set" in capsys.readouterr().err


async def test_it_is_corrected_while_the_bot_runs_and_the_next_card_shows_it(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    async with open_office(tmp_path) as office:
        sara = people.sara(office.sandbox)
        sara.opens()
        await sara.sees("/privacy")
        sara.shares_contact()
        await sara.sees("۱ از ۴")
        await office.app.database.write(lambda tx: tx.run("UPDATE leads SET phone = replace(phone, '+98', '+0')"))
        monkeypatch.setenv("DATABASE_URL", f"sqlite:///{office.database}")
        assert await asyncio.to_thread(main, ["read", "--mend", "--yes"]) == 0
        ((phone,),) = await office.rows("SELECT phone FROM leads")
        assert phone.startswith("+989")
        sara.sends("/talk")
        await office.maryam.sees(re.escape(phone), chat=office.group)
