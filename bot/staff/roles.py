"""Who the admins are, and the roles of colleagues."""

from enum import StrEnum

import orjson

from bot.context.config import BotConfig
from bot.whole_numbers import whole
from storage.database import Reader, Transaction
from storage.installation import state


class Role(StrEnum):
    """What a colleague is to the bot; the value is a part of text keys."""

    OWNER = "owner"
    """Became an admin by the owner link."""
    ADMIN = "admin"
    """Named in ADMIN_IDS."""
    SELLER = "seller"
    """A known member of the sales group."""

    @property
    def is_admin(self) -> bool:
        """Whether they may use the commands of admins."""
        return self is not Role.SELLER


OWNERS = "owners"
"""Key of the Telegram ids of those who used the owner link."""


async def owners(reader: Reader) -> frozenset[int]:
    """Return the ids of those who became admins by the owner link."""
    return await state.load(reader, OWNERS, read_ids) or frozenset()


def read_ids(kept: str) -> frozenset[int]:
    """Return the ids stored under a key.

    Raises:
        ValueError: the text is something else.
    """
    return frozenset(whole(each) for each in _list_of(orjson.loads(kept)))


def _list_of(value: object) -> list[object]:
    if not isinstance(value, list):
        raise ValueError("a list of ids was expected")  # as for text that is not JSON
    return value


async def admin_role(reader: Reader, config: BotConfig, telegram_id: int) -> Role | None:
    """Return the role of an owner or admin; None for everybody else."""
    if telegram_id in await owners(reader):
        return Role.OWNER
    return Role.ADMIN if telegram_id in config.admins else None


async def add_owner(tx: Transaction, telegram_id: int) -> None:
    """Make a person an admin until `sarnakh owners remove`."""
    ids = sorted({*await owners(tx), telegram_id})
    await state.put(tx, OWNERS, orjson.dumps(ids).decode())


async def remove_owner(tx: Transaction, telegram_id: int) -> bool:
    """Take back the right that the owner link gave; False when this account has none."""
    ids = await owners(tx)
    if telegram_id not in ids:
        return False
    await state.put(tx, OWNERS, orjson.dumps(sorted(ids - {telegram_id})).decode())
    return True


async def all_admins(reader: Reader, config: BotConfig) -> frozenset[int]:
    """Return the ids of all admins."""
    return config.admins | await owners(reader)


async def is_admin(reader: Reader, config: BotConfig, telegram_id: int) -> bool:
    """Tell whether this account is an admin's, by its id alone; checked at every command."""
    return telegram_id in config.admins or telegram_id in await owners(reader)
