"""A part of the history before the upgrade: talks through the desk, in topics; accounts of one person; after a sale."""

import re
from collections.abc import Callable
from pathlib import Path

from bot.sandbox.people.person import Person
from tests.journeys.selling import becomes_hot
from tests.journeys.walking import funnel_with
from tests.upgrades.shop import Shop

NO_THANKS = ("بدانم تبلیغم", "هنوز زمانش", "نمی‌دانم", "نه، فعلاً")
REMIND_ME = ("بعداً یادم", "هفتهٔ بعد")
WINDOW = ("🕐 انتخاب وقت", "📞 تماس تلفنی", "شنبه ۷ آذر", "۱۱ تا ۱۳")
"""A week after the last day of the history."""
LINK = re.compile(r"\?start=(r_[\w-]{11})")


async def asks_to_be_reminded(shop: Shop, role: str) -> None:
    """Somebody declines, and wants to be written to in a week."""
    person = shop.person(role, "fa")
    await _does(shop, person.opens, person.shares_contact, *_taps(person, *NO_THANKS, *REMIND_ME))


def topics_on(shop: Shop) -> Path:
    """Make the group a forum, and return a funnel that gives each lead a topic."""
    shop.group.promotes_bot()
    shop.group.becomes_forum()
    funnel = funnel_with(shop.folder, ("tips: no", "tips: yes"))
    funnel.write_text(f"{funnel.read_text('utf-8')}\ndesk: {{talk: {{topics: on}}}}\n", "utf-8")
    return funnel


async def topics_off(shop: Shop) -> None:
    """Make the group a chat without topics again."""
    shop.group.is_forum_no_more()
    shop.group.demotes_bot()
    await shop.settles(4)


async def talk_through_the_desk(shop: Shop) -> None:
    """A seller writes to a lead from the group, who answers; words are edited, and one waits in the last minutes.

    The admin is asked where a first reply goes, and does not say.
    """
    zari, talks = shop.people["Zari"], await _hot(shop, "Talks")
    await _says(shop, zari, f"/take {shop.number_of(talks)}")
    card = shop.card_of("Talks")
    await _does(
        shop,
        lambda: zari.sends("سلام، زری هستم", chat=shop.group, reply_to=card),
        lambda: zari.taps("بفرست", chat=shop.group),
        lambda: talks.sends("سلام، کی می‌آیید؟"),
        lambda: zari.sends("فردا", chat=shop.group, reply_to=card),
        lambda: zari.edits(shop.group.messages[-1], "پس‌فردا"),
        lambda: talks.sends_photo("ویترین ما"),
        lambda: shop.maryam.sends("من هم هستم", chat=shop.group, reply_to=card),
    )


async def are_one_person(shop: Shop) -> None:
    """Two leads are one person; two others were taken for one, and are taken apart again."""
    roles = ("One", "One too", "Not one", "Not one either")
    one, too, other, another = [shop.number_of(await _hot(shop, role)) for role in roles]
    for line in (f"/take {too}", f"/merge {one} {too}", f"/merge {other} {another}"):
        await _says(shop, shop.maryam, line)
    await _does(shop, lambda: shop.people["One too"].sends("من همانم"))
    await _says(shop, shop.maryam, f"/unmerge {another}")


async def pick_windows(shop: Shop) -> None:
    """One whom somebody has, and one whom nobody has yet, choose when to be called."""
    for role in ("Calls at eleven", "Calls with Zari"):
        person = await _hot(shop, role)
        await _does(shop, *_taps(person, *WINDOW))
    await _says(shop, shop.people["Zari"], f"/take {shop.number_of(shop.people['Calls with Zari'])}")


async def give_marks(shop: Shop, customer: Person) -> None:
    """A customer gives a low mark, a better one, brings somebody by their link, and needs help."""
    await _does(shop, *_taps(customer, "۲", "۵"))
    told = await customer.sees(LINK.pattern)
    found = LINK.search(told.shown)
    assert found is not None
    brought = shop.person("Brought", "fa")
    await _does(shop, lambda: brought.opens(found[1]), brought.shares_contact, *_taps(customer, "🆘"))


async def _hot(shop: Shop, role: str) -> Person:
    person = shop.person(role, "fa", username=f"{role.lower().replace(' ', '_')}_shop")
    await becomes_hot(person)
    await shop.settles(4)
    return person


async def _says(shop: Shop, person: Person, line: str) -> None:
    await _does(shop, lambda: person.sends(line, chat=shop.group))


def _taps(person: Person, *labels: str) -> list[Callable[[], object]]:
    return [lambda label=label: person.taps(label) for label in labels]


async def _does(shop: Shop, *acts: Callable[[], object]) -> None:
    """Let people act one after the other, each when the bot has answered the one before."""
    for act in acts:
        act()
        await shop.settles(4)
