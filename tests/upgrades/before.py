"""The history before the upgrade: three weeks of a small shop.

Each phase is one life of the bot; `ending` has the last ones.
"""

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from datetime import UTC, datetime

from bot.runtime.app import App
from bot.sandbox.api.faults import Refuses, TooManyRequests
from bot.sandbox.people.person import Person
from bot.sandbox.world.model import Topic
from tests import people
from tests.journeys.running import running
from tests.journeys.selling import COOL, answers, becomes_hot
from tests.journeys.walking import funnel_with
from tests.upgrades.desk import sell, wander
from tests.upgrades.ending import LOOK, last_hour, last_minutes, press_dossier, process_that_dies
from tests.upgrades.open_talks import PLACES, SAYS, stops_at
from tests.upgrades.rounds import a_day_at_the_desk
from tests.upgrades.shop import CLAIM, FIRST_DAY, TALKERS, Shop
from tests.upgrades.standing_clock import StandingClock
from tests.upgrades.talking import (
    are_one_person,
    asks_to_be_reminded,
    give_marks,
    pick_windows,
    talk_through_the_desk,
    topics_off,
    topics_on,
)

TWO_WEEKS_BEFORE = datetime(2026, 11, 9, 10, 3, 20, tzinfo=UTC)
"""A wish to talk counts for fourteen days: one of this minute is over when the last bot has stopped."""
DESK_DAY = datetime(2026, 11, 18, 5, 45, 20, tzinfo=UTC)
"""A Wednesday, 9:15 in Tehran."""
TALKING_DAY = datetime(2026, 11, 21, 5, 45, 20, tzinfo=UTC)
"""A Saturday."""
CONSENT_MORNING = datetime(2026, 11, 23, 8, 30, 20, tzinfo=UTC)
LAST_MORNING = datetime(2026, 11, 23, 9, 0, 20, tzinfo=UTC)
NUDGED_AT = datetime(2026, 11, 23, 9, 52, 20, tzinfo=UTC)
"""The hold of a lead that is claimed now ends a little after the last timer has run."""
TWO_HOURS_S = 7200
NUDGE_S = 300
ON_THE_WAY = {
    "Gift": "exchange",
    "Typed": "question 2",
    "Tapped": "question 3",
    "Ending": "question 4",
    "Leaver": "question 1",
}
"""People who continue in the last minutes, and the step they are at."""
HAND = ("مشتری و فروش بیشتر", "هنوز زمانش معلوم نیست", "۲۰ تا ۶۰ میلیون تومان", "با من تماس بگیرید")
"""The answers of a person who asks for a call and misses a line of the SQL gate."""


async def live_through(shop: Shop) -> None:
    """Run the whole history."""
    shop.groups["sales"] = shop.sandbox.group("فروش")
    shop.groups["other"] = shop.sandbox.group("Another group")
    await _first_day(shop)
    await _two_weeks_before(shop)
    await _desk_day(shop)
    await _talking_day(shop)
    await _consent_morning(shop)
    await _last_morning(shop)
    await _nudged(shop)
    await last_hour(shop)
    await last_minutes(shop)
    await process_that_dies(shop)


async def _first_day(shop: Shop) -> None:
    """The owner comes by the link; six ask for a person before there is a group; the group gets them as a list."""
    shop.clock = StandingClock(FIRST_DAY)
    shop.people["maryam"] = people.maryam(shop.sandbox)
    shop.people["ali"] = shop.sandbox.person("Ali", language="en", username="ali_sales")
    for group in shop.groups.values():
        group.adds(shop.maryam)
        group.adds(shop.ali)
    async with _whole_bot(shop) as app:
        assert app.owner_link is not None, "nobody is an admin yet"
        shop.maryam.opens(app.owner_link.partition("start=")[2])
        await shop.maryam.sees("مدیر")
        for name, language in TALKERS:
            shop.person(name, language).sends("/talk")
            await shop.people[name].sees(SAYS[language]["talk"])
            await shop.settles()
        shop.group.chat.bot_standing = "member"
        shop.maryam.sends("/bind", chat=shop.group)
        await shop.maryam.sees("سرنخ منتظر این گروه", chat=shop.group)
        await shop.settles()
        shop.ali.taps(CLAIM, chat=shop.group)
        await shop.settles(4)
        await _buys(shop)
        await shop.settles(4)
        await asks_to_be_reminded(shop, "Reminded")
        await wander(shop)


async def _buys(shop: Shop) -> None:
    """A customer, whose card is won, with a colleague's note."""
    nima = shop.person("Nima", "fa", username="nima_shop")
    await becomes_hot(nima, payload="ig_story1")
    await shop.settles()
    shop.ali.taps(CLAIM, chat=shop.group)
    await shop.settles(4)
    shop.maryam.sends(f"/lead {shop.number_of(nima)}")
    await shop.maryam.sees("سرنخ")
    await shop.settles()
    shop.ali.sends("// pays by card", chat=shop.group, reply_to=shop.group.messages[-1])
    await shop.settles()
    shop.maryam.taps("🏆")
    asked = await shop.maryam.sees("چقدر خرید؟")
    shop.maryam.sends("۱۲ میلیون تومان", reply_to=asked)
    await shop.settles(4)


async def _two_weeks_before(shop: Shop) -> None:
    """A person asks to talk; the wish has expired at the end, and the score was not computed since."""
    shop.clock = StandingClock(TWO_WEEKS_BEFORE)
    async with _whole_bot(shop):
        dara = shop.person("Dara", "fa")
        dara.sends("/talk")
        await dara.sees(SAYS["fa"]["talk"])
        await shop.settles()


async def _desk_day(shop: Shop) -> None:
    shop.clock = StandingClock(DESK_DAY)
    async with _whole_bot(shop):
        await a_day_at_the_desk(shop)


async def _talking_day(shop: Shop) -> None:
    """The group is a forum for a day."""
    shop.clock = StandingClock(TALKING_DAY)
    async with _whole_bot(shop, funnel=topics_on(shop)):
        await talk_through_the_desk(shop)
        await are_one_person(shop)
        await pick_windows(shop)
        await give_marks(shop, shop.people["Nima"])
        await topics_off(shop)


async def _consent_morning(shop: Shop) -> None:
    """For half an hour the funnel asks for consent in a separate step; two talks begin with it."""
    shop.clock = StandingClock(CONSENT_MORNING)
    picture = ("contact:\n", "bot: { photo: bot.jpg }\n\ncontact:\n")
    (shop.folder / "bot.jpg").write_bytes(b"\xff\xd8\xff\xe0 a picture")
    funnel = funnel_with(shop.folder, ("mode: with_contact", "mode: separate_step"), picture)
    lines = [line for line in funnel.read_text("utf-8").split("\n") if line.strip() and not line.startswith("#")]
    funnel.write_text("\n".join(lines[: lines.index("texts:")]) + "\n", "utf-8")
    async with _whole_bot(shop, funnel=funnel):
        for language, role in (("fa", "consent fa"), ("en", "consent en")):
            person = shop.person(role, language)
            person.opens("site")
            await person.sees("/privacy")
            await shop.settles()
        await shop.sandbox.until(lambda: shop.sandbox.called("setMyProfilePhoto") or None)
        await shop.settles()


async def _last_morning(shop: Shop) -> None:
    """People of every kind; sales claim, admins look and decide; many talks stop halfway; Telegram refuses things."""
    shop.clock = StandingClock(LAST_MORNING)
    async with _whole_bot(shop, funnel=funnel_with(shop.folder, ("tips: no", "tips: yes"))) as app:
        await _hot_ones(shop)
        await _admin_looks(shop)
        await _those_who_leave(shop)
        await _updates_set_aside(shop)
        await _a_row_put_aside(shop, app)
        await _talks_that_stop(shop)
        await _quiet_ones(shop)
        await _what_talks_remember(shop)
        await sell(shop, app)
        await _telegram_refuses(shop)
        await _a_test_talk(shop)
        await asks_to_be_reminded(shop, "To be reminded")


async def _a_test_talk(shop: Shop) -> None:
    """An admin tries the bot as a customer would, and leaves it at the first question."""
    shop.maryam.opens("test_talk")
    await shop.maryam.sees("🧪")
    await shop.settles()
    shop.maryam.sends("09121110000")
    await shop.settles(4)


async def _hot_ones(shop: Shop) -> None:
    shop.people["Sara"] = sara = people.sara(shop.sandbox)
    await becomes_hot(sara, payload="ig_story1")
    await shop.settles()
    shop.ali.taps(CLAIM, chat=shop.group)
    await shop.settles(4)
    shop.people["Reza"] = reza = people.reza(shop.sandbox)
    await becomes_hot(reza, payload="g_ads7")
    await shop.settles()
    shop.people["Emma"] = emma = people.emma(shop.sandbox)
    emma.opens("site")
    await emma.sees("/privacy")
    emma.sends("emma@corp.example")
    await answers(emma, COOL["en"], language="en")
    await emma.sees("Thank you for your time")
    emma.taps("📬")
    await shop.settles()
    emma.sends("/mydata")
    await emma.sees("All we hold")
    await shop.settles()


async def _those_who_leave(shop: Shop) -> None:
    """One withdraws consent, three ask to be erased (one of them is erased), one blocks the bot."""
    for role in ("Bita", "Forgotten", "Farewell"):
        person = shop.person(role, "fa")
        await becomes_hot(person)
        await shop.settles()
        shop.ali.taps(CLAIM, chat=shop.group)
        await shop.settles(4)
    shop.people["Bita"].sends("/stop")
    await shop.people["Bita"].sees("رضایتتان پس گرفته شد")
    await shop.settles(4)
    shop.person("Undecided", "fa").opens()
    for role in ("Forgotten", "Farewell", "Undecided"):
        shop.people[role].sends("/forget")
        await shop.people[role].sees(SAYS["fa"]["sure"])
    shop.people["Forgotten"].taps("🗑")
    await shop.people["Forgotten"].sees("پاک شد")
    await shop.settles(4)
    blocker = shop.person("Blocker", "en")
    blocker.opens()
    await blocker.sees("/privacy")
    blocker.sends("+44 20 7946 0123")
    blocker.blocks()
    await shop.settles()


async def _admin_looks(shop: Shop) -> None:
    """An admin opens lists and dossiers with their buttons; a stranger asks for the same and gets no answer."""
    shop.ali.sends("/stats")
    await shop.settles()
    numbers = [shop.number_of(shop.people[role]) for role in ("Emma", "Sara", "Reza")]
    for line in ("/stats", "/leads", *(f"/lead {number}" for number in numbers)):
        shop.maryam.sends(line)
        await shop.settles()
    press_dossier(shop, "Emma", "🧪")
    await shop.settles()


async def _updates_set_aside(shop: Shop) -> None:
    """One update that cannot be read, and one that the database refused."""
    shop.sandbox.telegram.updates.put("message", {"message_id": 1, "date": 0, "text": "who am I?"})
    await shop.settles()
    odd = shop.person("Odd", "en")
    with shop.trap(f"NEW.telegram_id = {odd.id}", act="ABORT"):
        odd.opens("flyer")
        await odd.sees(SAYS["en"]["trouble"])
        await shop.settles()


async def _a_row_put_aside(shop: Shop, app: App) -> None:
    """A truncated timer."""
    broken = "INSERT INTO timers (key, due, kind, data) VALUES ('half', 1, 'report', '{\"chat\": 1')"
    await app.database.write(lambda tx: tx.run(broken))
    app.background.jobs.nudge()
    while shop.rows("SELECT count(*) FROM put_aside") == [(0,)]:
        await app.database.wake(LOOK)
    await shop.settles()


async def _talks_that_stop(shop: Shop) -> None:
    for place, language in PLACES:
        await stops_at(shop.person(f"{place} {language}", language), place, language)
        await shop.settles()
    for role, place in ON_THE_WAY.items():
        await stops_at(shop.person(role, "fa"), place, "fa")
        await shop.settles()


async def _quiet_ones(shop: Shop) -> None:
    """Quiet cards: one that nobody has, one with an owner and words under it, one that an alert followed."""
    for role in ("Hana", "Vida", "Raha", "Cooled"):
        person = shop.person(role, "fa", username=f"{role.lower()}_shop")
        if role == "Cooled":
            await becomes_hot(person)
            await shop.settles()
            person.sends("/start")
            await person.sees(SAYS["fa"]["menu"])
            person.taps("جواب‌هایم را عوض")
            await answers(person, HAND)
        else:
            await _raises_hand(person)
        await shop.settles(4)
    shop.people["Vida"].sends("کسی نیست؟")
    await shop.settles(4)
    shop.claims_or_releases("Vida")
    await shop.settles(4)
    shop.people["Vida"].sends("فوری شد")
    shop.people["Raha"].sends("/talk")
    await shop.settles(4)
    late = shop.person("Late", "fa", username="late_shop")
    late.opens()
    await late.sees("/privacy")
    late.shares_contact()
    await answers(late, HAND[:-1])
    await shop.settles()


async def _raises_hand(person: Person) -> None:
    person.opens()
    await person.sees("/privacy")
    person.shares_contact()
    await answers(person, HAND)
    await person.sees("عجله‌ای نیست")


async def _what_talks_remember(shop: Shop) -> None:
    """One was just asked for a contact, one what to cancel, one whether a number is new; one writes in a topic."""
    nudged = shop.person("Nudged", "fa")
    await stops_at(nudged, "exchange", "fa")
    nudged.sends("hmm")
    unsure = shop.person("Unsure", "fa")
    await stops_at(unsure, "question 2", "fa")
    unsure.sends("لغو")
    second = shop.person("Second", "fa")
    await stops_at(second, "done", "fa")
    second.sends("+98 935 111 2299")
    topical = shop.person("Topical", "en")
    topical.chat._chat.topics[5] = Topic(5, "Guides")
    topical.sends("/start", thread_id=5)
    await topical.sees("/privacy")
    await shop.settles(4)


async def _telegram_refuses(shop: Shop) -> None:
    """A reply in every form; a reply for two hours; an edit of a card in its first form, and then for two hours."""
    weather = shop.sandbox.weather
    refused = shop.person("Refused", "en")
    refused.has_started()
    weather.next(Refuses(400, "Bad Request: whatever"), chat_id=refused.id)
    refused.sends("/help")
    await shop.settles()
    paused = shop.person("Paused", "en")
    paused.has_started()
    weather.next(TooManyRequests(TWO_HOURS_S), chat_id=paused.id)
    paused.opens()
    await shop.settles(4)
    weather.next(Refuses(400, "Bad Request: BUTTON_INVALID"), chat_id=shop.group.id)
    weather.next(TooManyRequests(TWO_HOURS_S), chat_id=shop.group.id)
    shop.people["Bita"].sends("/resume")
    await shop.settles(4)  # between two edits of a card pass three seconds
    await shop.settles()
    weather.clear()


async def _nudged(shop: Shop) -> None:
    """A lead is claimed and hears nothing; its owner is reminded, and an admin looks once more."""
    shop.clock = StandingClock(NUDGED_AT)
    async with _whole_bot(shop):
        shop.ali.sends(f"/take {shop.number_of(shop.people['Waits'])}", chat=shop.group)
        await shop.settles(NUDGE_S)
        await shop.ali.sees("هنوز تماسی ثبت نشده")
        await shop.settles()
        for role in ("Sara", "Reza"):
            shop.maryam.sends(f"/lead {shop.number_of(shop.people[role])}")
            await shop.settles()


@asynccontextmanager
async def _whole_bot(shop: Shop, **settings: object) -> AsyncIterator[App]:
    """Run the whole bot as it runs in production."""
    async with running(shop.settings(**settings), clock=shop.clock) as app:
        await asyncio.wait_for(app.sending.sender.loaded.wait(), 20)
        shop.sandbox.bot_rests = app.sending.sender.resting
        yield app
        await shop.sandbox.quiet()
    shop.sandbox.bot_rests = None
