"""No personal data reaches a log: not at DEBUG, not in either format, not while everything fails."""

from pathlib import Path

import pytest

from bot.sandbox.api.faults import Garbled, InjectedFault, Refuses, ResetAfter, TooManyRequests
from bot.sandbox.people.person import Person
from tests.faults.processes import TOKEN, Shop, open_shop
from tests.faults.traps import breaks_for

NAMES = ("Zarathustra", "خشایار")
WORDS = ("quite unmistakable words", "واژه‌هایی یگانه", "TRAPPED words", "a word where a number should be")
PHONES = ("9125558877", "۹۱۲۵۵۵۸۸۷۷", "2079461234", "20 7946 1234")
EMAILS = ("unmistakable@corp.example", "corp.example")
TOLD = ("ready", "update_set_aside", "update_ignored", "token_refused", "row_falls_back")
"""Events that must have been logged, or the test proves nothing; `update_ignored` is only logged at DEBUG."""
USERNAME = "zz_unseen"
KEY = "a2V5IG9mIHRoaXJ0eS10d28gYnl0ZXMsIG5vIG1vcmU"
SECRETS = (TOKEN, TOKEN.partition(":")[2], KEY, USERNAME, *NAMES, *WORDS, *PHONES, *EMAILS)

WEATHER: tuple[InjectedFault, ...] = (
    Refuses(401, "Unauthorized"),
    TooManyRequests(1),
    ResetAfter(),
    Garbled("<html>"),
    Refuses(500, "Internal Server Error"),
    Refuses(400, 'Bad Request: can\'t parse entities: "quite unmistakable words" is no tag'),
)


@pytest.mark.parametrize(("form", "key"), [("console", ""), ("json", KEY)])
@pytest.mark.long
async def test_a_whole_journey_in_bad_weather_writes_nothing_of_anybodys(tmp_path: Path, form: str, key: str) -> None:
    async with open_shop(tmp_path, LOG_LEVEL="DEBUG", LOG_FORMAT=form, FIELD_KEY=key) as shop:
        await shop.bot.comes_up()
        shop.bot.writes(breaks_for("TRAPPED"))
        people = await walk(shop)
        await put_what_cannot_be_read(shop)
        await shop.bot.settles(within=20)
        await shop.bot.stops()
        told = shop.bot.output
        ids = [str(person.id) for person in people]
        assert [secret for secret in (*SECRETS, *ids) if secret in told] == []
        assert [word for word in TOLD if word not in told] == []


async def walk(shop: Shop) -> tuple[Person, Person]:
    persian = shop.sandbox.person(NAMES[1], language="fa", username=USERNAME, phone="+989125558877")
    english = shop.sandbox.person(NAMES[0], language="en", phone="+442079461234")
    persian.opens("a_campaign")
    english.opens()
    await english.sees("Just send your number")
    for fault in WEATHER:
        shop.sandbox.weather.next(fault, method="sendMessage")
    shop.sandbox.weather.next(Refuses(401, "Unauthorized"), method="getUpdates")
    english.sends("unmistakable@corp.example")
    await persian.sees("PDF", within=15)
    persian.sends("۰۹۱۲۵۵۵۸۸۷۷")
    await english.sees("1 of 4", within=30)
    for said in (*WORDS, "+44 20 7946 1234", "/mydata", "/talk"):
        english.sends(said)
    await english.sees("همکاران ما", within=30)
    await shop.until(lambda: any("corp.example" in message.text for message in shop.group.messages), within=30)
    # Notes about the one who wrote so much also go to the group: the refusal is for the other's card alone.
    await shop.bot.settles(within=30)
    refuse_the_next_card(shop)
    persian.sends("/talk")
    await persian.sees("همکار", within=30)
    shop.maryam.taps("🙋", chat=shop.group)
    await shop.maryam.sees("✅", chat=shop.group, within=15)
    shop.maryam.sends("/lead 2")
    shop.maryam.sends("/leads")
    for command in ("/stop", "/forget"):
        english.sends(command)
    await english.sees("برای همیشه پاک شود", within=15)
    english.taps("🗑")
    await english.sees("پاک شد.", within=15)
    return persian, english


def refuse_the_next_card(shop: Shop) -> None:
    shop.sandbox.weather.next(
        Refuses(400, "Bad Request: BUTTON_USER_PRIVACY_RESTRICTED"), method="sendMessage", chat_id=shop.group.id
    )


async def put_what_cannot_be_read(shop: Shop) -> None:
    user = {"id": WORDS[3], "first_name": NAMES[0]}
    chat = {"id": shop.maryam.id, "type": "private"}
    updates = shop.sandbox.telegram.updates
    updates.put("message", {"chat": chat, "from": {"id": 1, "is_bot": True}, "text": WORDS[0]})
    updates.put("message", {"chat": chat, "from": user, "text": WORDS[0]})
    await shop.maryam.sees("stuck|گیر کردیم", within=15)
