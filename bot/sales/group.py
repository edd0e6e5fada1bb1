"""The sales group: the one group and topic that alerts go to, bound by an admin or by the setting.

Adding the bot to a group does not bind it: otherwise anyone could add the bot and receive the leads.
"""

from bot.context.config import BotConfig
from bot.context.context import Context
from bot.delivery.sales_chat import GroupChange
from storage.database import Reader, Transaction
from storage.installation import audit, state
from storage.outbox import sales_groups
from storage.people import group_members
from storage.records.record import Record, as_json, from_json

KEY = "sales_group"
"""Also what other processes are told."""


class Bound(Record):
    """The bound group; `lost` while the bot may not write there."""

    chat: int
    thread: int | None = None
    lost: bool = False


class _Kept(Record):
    """The group as it is stored in the database."""

    bound: Bound
    by: int | None = None
    """The admin who bound it; None for the setting's group, which may have moved or been lost since."""
    setting: int | None = None
    """The value of SALES_CHAT_ID at that time."""


async def load(reader: Reader, config: BotConfig) -> Bound | None:
    """Return the sales group, or None; a /bind holds until SALES_CHAT_ID names another group."""
    kept = await _load_kept(reader)
    return _current(kept, config)


async def may_read(reader: Reader, config: BotConfig, chat: int, *, by: int) -> bool:
    """Tell whether data of leads may be sent to a chat: an admin's own, or the current sales group."""
    return chat == by or await is_there(reader, config, chat)


async def is_there(reader: Reader, config: BotConfig, chat: int) -> bool:
    """Tell whether this chat is the sales group now."""
    bound = await load(reader, config)
    return bound is not None and bound.chat == chat


async def last_chat(reader: Reader, config: BotConfig) -> int | None:
    """Return where rows for sales were sent last: the sales group or its predecessor; None before any."""
    kept = await _load_kept(reader)
    bound = _current(kept, config) or (kept and kept.bound)
    return bound.chat if bound else None


def _current(kept: _Kept | None, config: BotConfig) -> Bound | None:
    setting = config.sales_chat_setting
    if kept is not None and (kept.setting == setting or (setting is None and kept.by is not None)):
        return kept.bound
    return Bound(chat=setting) if setting is not None else None


async def bound_by(reader: Reader, telegram_id: int) -> int | None:
    """Return the group that this account bound and that may still be the sales group, or None."""
    kept = await _load_kept(reader)
    return kept.bound.chat if kept is not None and kept.by == telegram_id else None


async def begin(tx: Transaction, config: BotConfig) -> Bound | None:
    """Return the sales group at the start, after applying a setting that names another group than before."""
    kept = await _load_kept(tx)
    bound = _current(kept, config)
    if bound is not None and (kept is None or kept.bound.chat != bound.chat):
        await _keep(tx, _Kept(bound=bound, setting=config.sales_chat_setting))
    return bound


async def bind(ctx: Context, *, chat: int, thread: int | None, by: int) -> None:
    """Make this the sales group: alerts go here from now on."""
    await _set(ctx, Bound(chat=chat, thread=thread), by=by)
    await audit.add(ctx.tx, actor=by, action="bind", detail=f"chat {chat}, topic {thread}", at=ctx.now)


async def moved(ctx: Context, *, old: int, new: int) -> bool:
    """Follow the group to its new id; False when another group moved, which changes nothing."""
    bound = await load(ctx.tx, ctx.config)
    if bound is None or bound.chat != old:
        return False
    await sales_groups.note_move(ctx.tx, old, new)
    await group_members.follow(ctx.tx, old, new)
    await _change(ctx, Bound(chat=new))
    await audit.add(ctx.tx, actor=0, action="group moved", detail=f"from {old} to {new}", at=ctx.now)
    return True


_CHANGED: dict[GroupChange, dict[str, object]] = {
    GroupChange.LOST: {"lost": True},
    GroupChange.FOUND: {"lost": False},
    GroupChange.TOPIC_LOST: {"thread": None},
}


async def changed(ctx: Context, change: GroupChange) -> bool:
    """Store what happened to the group; False when that was known, or there is no group."""
    bound = await load(ctx.tx, ctx.config)
    after = bound and bound.replace(**(_CHANGED[change]))
    if after is None or after == bound:
        return False
    await _change(ctx, after)
    return True


async def _change(ctx: Context, bound: Bound) -> None:
    """Store the group's new state, keeping the admin who bound it."""
    kept = await _load_kept(ctx.tx)
    await _set(ctx, bound, by=kept.by if kept is not None and _current(kept, ctx.config) == kept.bound else None)


async def _set(ctx: Context, bound: Bound, *, by: int | None) -> None:
    """Store the sales group; memory is updated after the commit."""
    await _keep(ctx.tx, _Kept(bound=bound, by=by, setting=ctx.config.sales_chat_setting))
    ctx.effects.sales_changed = True


async def _load_kept(reader: Reader) -> _Kept | None:
    return await state.load(reader, KEY, read_kept)


def read_kept(kept: str) -> _Kept:
    """Return the group stored under the key."""
    return from_json(_Kept, kept)


async def _keep(tx: Transaction, kept: _Kept) -> None:
    await state.put(tx, KEY, as_json(kept))
    tx.tell(KEY)
    await sales_groups.note(tx, kept.bound.chat)
