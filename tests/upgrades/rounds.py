"""A part of the history before the upgrade: a day of the sales desk, which leaves rounds in every state behind."""

from bot.sandbox.people.person import Person
from tests.journeys.selling import becomes_hot
from tests.upgrades.shop import Shop

UNTIL_MEETINGS_ARE_OVER_S = 7200
WHO_SELLS = ("Omid", "Mitra", "Kaveh", "Zari")
STEPS: dict[str, tuple[tuple[str, str], ...]] = {
    "Held": (("ali", "/take"), ("ali", "/call"), ("ali", "/meet {} 10:30")),
    "Not there": (("ali", "/take"), ("ali", "/call {} no"), ("ali", "/meet {} 10:30")),
    "To meet": (("ali", "/take"), ("ali", "/meet {} 2026-12-05 10:30")),
    "Rests": (("ali", "/take"), ("ali", "/call"), ("ali", "/snooze {} 30d")),
    "Back again": (("ali", "/take"), ("ali", "/call"), ("ali", "/snooze {} 30d")),
    "Buys": (("ali", "/take"), ("ali", "/call"), ("ali", "/won {} 12 million toman")),
    "Buys twice": (("ali", "/won {} $500"), ("ali", "/won {} $700")),
    "Bought not": (("ali", "/won {} 5 million toman"),),
    "Reopened": (("ali", "/lost {} price"), ("ali", "/reopen {} asked again")),
    "Unfit": (("ali", "/unfit {} spam"),),
    "Handed over": (("ali", "/take"), ("ali", "/assign {} @mitra_sells")),
    "Given back": (("Omid", "/take"), ("Omid", "/release")),
    "Of Omid": (("Omid", "/take"), ("Omid", "/call")),
    "Of Kaveh": (("Kaveh", "/take"), ("Kaveh", "/call")),
    "Waits": (),
}
"""What is done with each lead: by whom, and the command; a command without a place for the number ends with it."""


async def a_day_at_the_desk(shop: Shop) -> None:
    """Everybody comes; leads are worked with; meetings end, deals are corrected; some go away."""
    await _everybody_comes(shop)
    for role, steps in STEPS.items():
        await becomes_hot(shop.person(role, "fa", username=f"{role.lower().replace(' ', '_')}_shop"))
        await shop.settles(4)
        for who, line in steps:
            await _says(shop, shop.people[who], _with_number(shop, role, line))
        await _ends(shop, role)
    await _meetings_end(shop)
    await _some_go(shop)


def _with_number(shop: Shop, role: str, line: str) -> str:
    number = shop.number_of(shop.people[role])
    return line.format(number) if "{}" in line else f"{line} {number}"


async def _says(shop: Shop, person: Person, line: str) -> None:
    person.sends(line, chat=shop.group)
    await shop.settles(4)


async def _taps(shop: Shop, person: Person, label: str) -> None:
    person.taps(label, chat=shop.group)
    await shop.settles(4)


async def _everybody_comes(shop: Shop) -> None:
    for name in WHO_SELLS:
        shop.group.adds(shop.person(name, "fa", username=f"{name.lower()}_sells"))
    for person in (shop.ali, *(shop.people[name] for name in WHO_SELLS)):
        await _says(shop, person, "/back")
    await _says(shop, shop.people["Mitra"], "/hours sat-wed 9-14")
    await _says(shop, shop.people["Mitra"], "/name Mitra from Shiraz")
    await _says(shop, shop.maryam, "/manager @zari_sells")


async def _ends(shop: Shop, role: str) -> None:
    """Correct a deal, count another one, take one back; wake a lead by what its person writes."""
    match role:
        case "Buys":
            await _taps(shop, shop.ali, "✏️")
            asked = await shop.ali.sees("چقدر خرید", chat=shop.group)
            shop.ali.sends("12.5 million toman", chat=shop.group, reply_to=asked)
        case "Buys twice":
            await _taps(shop, shop.ali, "بله، خرید تازه")
        case "Bought not":
            await _taps(shop, shop.ali, "✏️")
            await _taps(shop, shop.ali, "نخرید")
        case "Back again":
            shop.people[role].sends("زودتر شد؟")
        case _:
            return
    await shop.settles(4)


async def _meetings_end(shop: Shop) -> None:
    await shop.settles(UNTIL_MEETINGS_ARE_OVER_S)
    for role, label in (("Held", "✅"), ("Not there", "🙈")):
        number = str(shop.number_of(shop.people[role])).translate(str.maketrans("0123456789", "۰۱۲۳۴۵۶۷۸۹"))
        question = await shop.ali.sees(f"قرار سرنخ.*{number}", chat=shop.group)
        shop.presses(shop.ali, question, label)
        await shop.settles(4)


async def _some_go(shop: Shop) -> None:
    """One is away until after the upgrade, and one leaves with a lead."""
    await _says(shop, shop.people["Omid"], "/away 30d")
    shop.group.removes(shop.people["Kaveh"])
    await shop.settles(4)
