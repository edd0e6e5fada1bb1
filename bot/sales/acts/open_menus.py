"""Menus that stand on cards: who opened which, until when (DESK §1.3)."""

from datetime import date, timedelta

from bot.context.context import Context
from conversations.desk.cards.meanings import CloseMenu, PressMeaning
from conversations.desk.cards.menus import CardMenu, OpenMenu
from conversations.desk.cards.presses import CardAct, CardPress
from conversations.desk.rounds.values.people import Actor
from storage.installation import timers
from storage.records.timer import MenuTimer

OPEN_FOR = timedelta(minutes=2)
_KEY = "menu:{lead}"
_OF_MENUS = frozenset({CardAct.TALKED, CardAct.MISSED, CardAct.BOUGHT, CardAct.LOST, CardAct.UNFIT, CardAct.WAKE})


async def standing(ctx: Context, lead: int) -> MenuTimer | None:
    """Return the menu on a lead's card; None for none, and for one whose time is over."""
    found = await timers.find(ctx.tx, _KEY.format(lead=lead))
    return found if isinstance(found, MenuTimer) and ctx.now < found.due <= ctx.now + OPEN_FOR else None


def shown(stands: MenuTimer | None) -> OpenMenu | None:
    """Return a menu as the card shows it; None for one that this version does not know."""
    if stands is None or stands.menu not in list(CardMenu):
        return None
    day = date.fromisoformat(stands.day) if stands.day else None
    return OpenMenu(CardMenu(stands.menu), day, for_manager=stands.for_manager)


async def put(ctx: Context, lead: int, menu: OpenMenu, *, opener: int) -> None:
    """Let a menu stand on the card of a lead; it closes by itself."""
    day = "" if menu.day is None else menu.day.isoformat()
    stands = MenuTimer(
        key=_KEY.format(lead=lead), due=ctx.now + OPEN_FOR, lead=lead, menu=menu.menu, opener=opener, day=day,
        for_manager=menu.for_manager,
    )  # fmt: skip
    await timers.set(ctx.tx, stands)
    ctx.effects.timers_changed = True


async def close(ctx: Context, lead: int) -> bool:
    """Take a menu from the card; False if there was none."""
    return await timers.remove(ctx.tx, _KEY.format(lead=lead))


def is_in_the_way(stands: MenuTimer | None, press: CardPress, meaning: PressMeaning | None, actor: Actor) -> bool:
    """Tell whether somebody else is choosing: only they and managers press a menu's buttons, or open another one."""
    if stands is None or stands.opener == actor.id or actor.manages:
        return False
    return press.act in _OF_MENUS or bool(press.arg) or isinstance(meaning, OpenMenu | CloseMenu)
