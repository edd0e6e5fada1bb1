"""A backup can only be restored with its key, also after a change of keys."""

from datetime import timedelta
from pathlib import Path

import pytest

from storage.encryption.seals import NO_CIPHER, FieldCipher, cipher_of
from storage.errors import BackupRefused
from storage.installation.keyring import REKEYING
from storage.maintenance.backup import back_up
from storage.maintenance.restore import restore
from storage.people import erasure
from storage.sqlite.database import SqliteDatabase
from tests.storage.encryption.test_seals import KEY, OTHER
from tests.storage.stored import NOW, hot_lead

LATER = NOW + timedelta(days=1)
SEALED, RESEALED = cipher_of(KEY), cipher_of(OTHER)


async def backed_up(file: Path, copy: Path, cipher: FieldCipher = SEALED) -> None:
    """Back up two people, then erase the second."""
    database = await SqliteDatabase.open(file, cipher=cipher)
    for telegram_id in (1, 2):
        await hot_lead(database, telegram_id)
    back_up(file, copy, at=NOW)
    await database.write(lambda tx: erasure.erase(tx, 2, update_id=7, at=LATER))
    await database.close()


@pytest.mark.parametrize(
    ("sealed", "keys", "fits"),
    [
        pytest.param(SEALED, (SEALED, NO_CIPHER), True, id="its key"),
        pytest.param(SEALED, (RESEALED, SEALED), False, id="the key of before"),
        pytest.param(NO_CIPHER, (SEALED, NO_CIPHER), False, id="of before there was a key"),
    ],
)
async def test_a_backup_opens_with_a_key_we_have_and_forgets_whom_we_forgot(
    file: Path, tmp_path: Path, sealed: FieldCipher, keys: tuple[FieldCipher, ...], *, fits: bool
) -> None:
    await backed_up(file, tmp_path / "copy.db", sealed)
    restored = restore(file, tmp_path / "copy.db", at=LATER, keys=keys)
    assert (restored.leads, restored.forgotten, restored.key_fits) == (1, 1, fits)
    await (await SqliteDatabase.open(file, cipher=sealed)).close()


@pytest.mark.parametrize("keys", [(NO_CIPHER,), (RESEALED, NO_CIPHER)], ids=["no key", "another key"])
async def test_a_backup_that_nobody_here_can_read_takes_nobodys_place(
    file: Path, tmp_path: Path, keys: tuple[FieldCipher, ...]
) -> None:
    await backed_up(file, tmp_path / "copy.db")
    with pytest.raises(BackupRefused, match=r"copy\.db is sealed with another key"):
        restore(file, tmp_path / "copy.db", at=LATER, keys=keys)
    database = await SqliteDatabase.open(file, cipher=SEALED)
    async with database.read() as reader:
        assert await reader.one("SELECT count(*) FROM leads") == (1,)
    await database.close()


async def test_a_backup_from_the_middle_of_a_change_of_keys_is_put_back_to_end_it(file: Path, tmp_path: Path) -> None:
    database = await SqliteDatabase.open(file, cipher=SEALED)
    await hot_lead(database, 1)
    await database.write(lambda tx: tx.run("INSERT INTO state VALUES ($1, '0')", REKEYING))
    back_up(file, tmp_path / "copy.db", at=NOW)
    await database.close()
    restored = restore(file, tmp_path / "copy.db", at=LATER, keys=(RESEALED, SEALED))
    assert (restored.leads, restored.key_fits) == (1, False)
