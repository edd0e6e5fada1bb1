"""The owner link: while there is no admin, the person who opens it becomes one, once and within an hour.

It ends with the first admin, however they became one: that there is none is checked when it is made and when it is
used.
"""

import secrets
from datetime import datetime, timedelta
from hashlib import sha256
from hmac import compare_digest

import structlog

from bot.context.context import Context
from bot.staff import menus
from bot.staff.language import language_for
from bot.staff.menus import FOR_ADMINS
from bot.staff.notify import plain_message
from bot.staff.open_until import is_open
from bot.staff.roles import add_owner, all_admins
from conversations.language import catalogue
from storage.database import Transaction
from storage.installation import audit, state
from storage.records.record import Moment, Record, as_json, check_moment, from_json
from storage.records.talk import TelegramUser

PREFIX = "own_"
KEY = "owner_link"
VALID_FOR = timedelta(hours=1)
SECRET_BYTES = 16
"""128 bits, 22 characters of base64url."""

log = structlog.get_logger(__name__)


class _Link(Record):
    """The one open link; its secret is only in the terminal where it was printed."""

    hash: str
    until: Moment

    def __post_init__(self) -> None:
        """Check the range of the moment."""
        check_moment(self.until)


async def make_link(ctx: Context, *, beside: bool = False) -> str | None:
    """Return a new owner link, or None when there is an admin already; an older link ends in both cases.

    Args:
        ctx: of the start.
        beside: whether other processes are at work. Then a link that one of them has made stays open instead.
    """
    if await all_admins(ctx.tx, ctx.config):
        await state.remove(ctx.tx, KEY)
        return None
    link = await state.load(ctx.tx, KEY, read_link) if beside else None
    if link is not None and is_open(link.until, VALID_FOR, now=ctx.now):
        log.info("owner_link_open", until=link.until.isoformat(), hint="the replica that started first has printed it")
        return None
    payload = PREFIX + secrets.token_urlsafe(SECRET_BYTES)
    await state.put(ctx.tx, KEY, as_json(_Link(hash=_hashed(payload), until=ctx.now + VALID_FOR)))
    return f"https://t.me/{ctx.config.bot_username}?start={payload}"


async def redeem(ctx: Context, person: TelegramUser, payload: str) -> bool:
    """Make this person an admin; False where the link has ended or is not ours: then it is a /start like any other."""
    tx, now = ctx.tx, ctx.now
    await ctx.alone()
    if await all_admins(tx, ctx.config):
        await state.remove(tx, KEY)
    link = await state.load(tx, KEY, read_link)
    if link is None or not is_open(link.until, VALID_FOR, now=now) or not compare_digest(link.hash, _hashed(payload)):
        await audit.refuse(tx, actor=person.telegram_id, detail="owner link", at=now)
        return False
    if not await state.remove(tx, KEY):
        return False
    await add_owner(tx, person.telegram_id)
    await audit.add(tx, actor=person.telegram_id, action="owner", detail="owner link used", at=now)
    text = catalogue.text("admin", "owner.welcome", await language_for(tx, ctx.config, person))
    welcome = plain_message(f"u{ctx.update_id}:owner", person.telegram_id, text)
    await ctx.send([welcome, *await menus.give(ctx, person.telegram_id, FOR_ADMINS)])
    return True


async def close_at(tx: Transaction, until: datetime) -> None:
    """Change the end of the open link, if there is one, because the clock that dated it was set."""
    link = await state.load(tx, KEY, read_link)
    if link is not None:
        await state.put(tx, KEY, as_json(link.replace(until=until)))


def read_link(kept: str) -> _Link:
    """Return the link stored under the key."""
    return from_json(_Link, kept)


def _hashed(payload: str) -> str:
    return sha256(payload.encode()).hexdigest()
