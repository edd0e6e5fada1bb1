"""The end of the history before the upgrade: nothing is sent any more, so that rows and timers are left over."""

from collections.abc import Callable
from datetime import UTC, datetime, timedelta

from bot.runtime.app import App
from bot.sandbox.people.screen import Press
from tests.journeys.selling import lines_of
from tests.upgrades.half_a_bot import sending_nothing
from tests.upgrades.shop import CLAIM, TALKERS, Shop
from tests.upgrades.standing_clock import StandingClock

LAST_HOUR = datetime(2026, 11, 23, 10, 0, 20, tzinfo=UTC)
LAST_MINUTES = datetime(2026, 11, 23, 10, 5, 20, tzinfo=UTC)
THE_END = datetime(2026, 11, 23, 10, 10, 20, tzinfo=UTC)
LOOK = timedelta(seconds=0.05)


async def last_hour(shop: Shop) -> None:
    """Nothing is sent. A second group is asked about; the group is lost, found and lost again; reports are read."""
    shop.clock = StandingClock(LAST_HOUR)
    async with sending_nothing(shop.settings(), clock=shop.clock, jobs=True) as app:
        shop.groups["other"].chat.bot_standing = "member"
        shop.maryam.sends("/bind", chat=shop.groups["other"])
        await shop.settles()
        shop.group.mutes_bot()
        await shop.settles()
        for name, _ in TALKERS:
            shop.people[name].sends("/talk")
            await _timers_are_done(shop, app, "remind")
            await shop.settles()
        shop.group.adds_bot()
        await shop.settles()
        shop.group.mutes_bot()
        await shop.settles()
        shop.person("Kian", "fa").sends("/talk")
        await shop.settles()
        for line in ("/leads pql", "/stats today"):
            shop.maryam.sends(line)
            await _timers_are_done(shop, app, "report")
            await shop.settles()


async def _timers_are_done(shop: Shop, app: App, kind: str) -> None:
    """Wait until the due timers of a kind are done."""
    await shop.sandbox.quiet()
    due = "SELECT 1 FROM timers WHERE kind = ? AND due <= ?"
    while shop.rows(due, kind, round(shop.clock.now().timestamp() * 1_000_000)):
        await app.database.wake(LOOK)


async def last_minutes(shop: Shop) -> None:
    """Only updates are received: no timer runs, and all messages wait."""
    shop.clock = StandingClock(LAST_MINUTES)
    async with sending_nothing(shop.settings(), clock=shop.clock):
        for act in _last_acts(shop):
            act()
            await shop.settles()


def _last_acts(shop: Shop) -> tuple[Callable[[], object], ...]:
    """Return what is done in the last minutes, in order; each leaves rows of another form behind."""
    who, maryam, ali = shop.people, shop.maryam, shop.ali
    news = [shop.person(f"new {language}", language) for language in ("fa", "en")]
    return (
        *(person.opens for person in news),
        who["Gift"].shares_contact,
        lambda: who["Typed"].sends("همین ماه"),
        lambda: who["Tapped"].taps("۲۰ تا ۶۰"),
        lambda: who["Ending"].taps("با من تماس"),
        lambda: who["Late"].taps("با من تماس"),
        lambda: who["Hana"].sends("کسی هست؟"),
        lambda: who["Sara"].sends("We open a second shop in March"),
        lambda: who["Sara"].sends("sara@company.example"),
        lambda: ali.taps(CLAIM, chat=shop.group),
        lambda: who["Farewell"].taps("🗑"),
        lambda: who["Emma"].taps("JSON"),
        lambda: who["Leaver"].sends("a word before I go"),
        who["Leaver"].blocks,
        lambda: ali.sends("/start", chat=shop.groups["other"]),
        lambda: press_dossier(shop, "سارا", "🧪"),
        lambda: maryam.sends("/stats 7d"),
        lambda: maryam.sends("/leads", chat=shop.group),
        lambda: press_dossier(shop, "رضا", "↩️"),
        lambda: who["Zari"].sends(f"/take {shop.number_of(who['Given back'])}", chat=shop.group),
        lambda: who["Zari"].sends(f"/won {shop.number_of(who['Of Omid'])}", chat=shop.group),
        lambda: who["Zari"].sends("ساعت ده می‌رسیم", chat=shop.group, reply_to=shop.card_of("Talks")),
        lambda: who["Talks"].sends("باشد، منتظرم"),
        lambda: who["One too"].sends("آدرستان کجاست؟"),
        lambda: shop.presses(ali, shop.card_of("Waits"), "⋯"),
    )


def press_dossier(shop: Shop, name: str, label: str) -> None:
    """Press a button under a person's dossier."""
    message = next(each for each in shop.maryam.chat.messages if each.buttons and lines_of(each)[0].endswith(name))
    shop.maryam.presses(Press(message, next(button for button in message.buttons if label in button.text)))


async def process_that_dies(shop: Shop) -> None:
    """One update is given up at the third start; at the end one was tried twice and one once, and both wait."""
    shop.clock = StandingClock(THE_END)
    doomed, twice, once = (shop.person(role, "en") for role in ("Given up", "Tried twice", "Tried once"))
    with shop.trap(f"NEW.telegram_id = {doomed.id}", act="ROLLBACK"):
        doomed.opens("flyer")
        for attempt in (1, 2):
            await _dies_trying(shop, {attempt})
        async with sending_nothing(shop.settings(), clock=shop.clock):
            await shop.sandbox.quiet()
    with shop.trap(f"NEW.telegram_id = {twice.id}", act="ROLLBACK"):
        twice.opens("flyer")
        once.opens("flyer")
        await _dies_trying(shop, {1})
        await _dies_trying(shop, {1, 2})


async def _dies_trying(shop: Shop, attempts: set[int]) -> None:
    """Start, count the attempts at what waits, fail, and end."""
    async with sending_nothing(shop.settings(), clock=shop.clock) as app:
        while {count for (count,) in shop.rows("SELECT attempts FROM trying")} != attempts:
            await app.database.wake(LOOK)
