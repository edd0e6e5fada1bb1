"""A part of the history before the upgrade: what colleagues do with contacts, and people who come and go."""

from bot.prospects.stored_contacts import WrongContact, correct
from bot.runtime.app import App
from storage.database import Transaction
from storage.people import leads
from tests.journeys.selling import becomes_hot
from tests.upgrades.shop import Shop


async def wander(shop: Shop) -> None:
    """A person comes by a second campaign, changes the language, blocks the bot and comes back."""
    person = shop.person("Wanderer", "en")
    person.opens("ig_story1")
    await person.sees("/privacy")
    person.sends("wanderer@corp.example")
    await person.sees(r"\(1 of 4\)$")
    person.opens("g_ads7")
    await shop.settles(4)
    person.sends("/language")
    await person.sees("Which language")
    person.taps("فارسی")
    await shop.settles(4)
    person.blocks()
    await shop.settles()
    person.unblocks()
    await shop.settles()


async def sell(shop: Shop, app: App) -> None:
    """A lead is claimed and released, corrected and lost for a reason; a reply, and an address that is made up."""
    lost = shop.person("Lost", "fa", username="lost_shop")
    await becomes_hot(lost)
    await shop.settles()
    for _ in ("claims", "releases", "claims"):
        shop.claims_or_releases("Lost")
        await shop.settles(4)
    shop.ali.sends("به او زنگ بزنید", chat=shop.group, reply_to=shop.card_of("Lost"))
    await shop.settles()
    number = shop.number_of(lost)
    await app.database.write(lambda tx: _mend(tx, shop, number))
    shop.maryam.sends(f"/lead {number}")
    await shop.settles()
    for label in ("✖️ از دست رفت", "قیمت"):
        shop.maryam.taps(label)
        await shop.settles(4)
    await _a_seller_chooses_a_language(shop)
    doubtful = shop.person("Doubtful", "en")
    doubtful.opens("flyer")
    await doubtful.sees("/privacy")
    doubtful.sends("test@test.com")
    await doubtful.sees(r"\(1 of 4\)$")
    await shop.settles()


async def _mend(tx: Transaction, shop: Shop, number: int) -> None:
    """Store a number as the first version stored it, and correct it as `sarnakh read --mend` does."""
    lead = await leads.load(tx, number)
    assert lead is not None
    assert lead.phone is not None
    wrong = WrongContact(number, "phone", lead.phone.replace("+98", "+0"), lead.phone)
    await leads.save(tx, lead.replace(phone=wrong.stored))
    await correct(tx, [wrong], at=shop.clock.now())


async def _a_seller_chooses_a_language(shop: Shop) -> None:
    shop.ali.opens()
    await shop.settles()
    shop.ali.sends("/language")
    await shop.ali.sees("Which language")
    shop.ali.taps("فارسی")
    await shop.settles()
