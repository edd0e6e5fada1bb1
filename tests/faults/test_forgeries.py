"""Forged buttons and absurd names: every press is answered, and no one's data changes."""

import random
import string
from itertools import count
from pathlib import Path

import pytest

from bot.sandbox.people.person import Person
from conversations.language.graphemes import utf16_length
from tests import people
from tests.journeys.running import Office, open_office
from tests.journeys.selling import becomes_hot, cards, lines_of
from tests.journeys.walking import posts

SEED = 20261122
GARBAGE = 300
_callbacks = count(1)


def presses(office: Office, person: Person, data: object, *, chat: dict[str, object] | None = None) -> None:
    """Press a button with any data, in any chat, as a person's own program could."""
    user = {"id": person.id, "is_bot": False, "first_name": person.name, "language_code": "en"}
    where = chat or {"id": person.id, "type": "private", "first_name": person.name}
    message = {"message_id": 1, "date": 1, "chat": where}
    posts(office, "callback_query", id=f"forged {next(_callbacks)}", data=data, message=message, **{"from": user})


def garbage(rng: random.Random) -> str:
    """Callback data that resembles ours, or does not."""
    kinds = ("q", "b", "a", "c", "", "q:1", "c:" + "A" * 40, "\u202e", "';--")
    parts = (str(rng.randrange(-9, 10**12)), "".join(rng.choices(string.printable, k=9)), "tk", "claim", "۱", "0")
    return ":".join((rng.choice(kinds), *rng.choices(parts, k=rng.randrange(4))))[:64]


EVERYTHING = """
SELECT number, stage, owner, outcome, phone, email, answers, stopped, alerts, first_source FROM leads
WHERE telegram_id <> ? ORDER BY number
"""


async def test_forged_and_foreign_buttons_change_nothing_of_anybodys(tmp_path: Path) -> None:
    async with open_office(tmp_path) as office:
        sara, mallory = people.sara(office.sandbox), office.sandbox.person("Mallory", language="en")
        await becomes_hot(sara)
        card = await office.maryam.sees("سرنخ ۱ ", chat=office.group)
        mallory.opens()
        await mallory.sees("Just send your number")
        before = await office.rows(EVERYTHING, mallory.id)
        claim = next(button.callback_data for button in card.buttons if button.callback_data)
        elsewhere = {"id": -100_999, "type": "supergroup", "title": "Not sales"}
        sales = {"id": office.group.id, "type": "supergroup", "title": "Sales"}
        foreign = (claim, claim.replace("claim", "free"), claim.replace("claim", "won"), claim.replace("claim", "bind"))
        acts = ("take", "give", "remove", "lost", "unfit", "reopen", "won:yes", "lost:price", "lost:other", "unfit:yes")
        foreign += tuple(claim.replace("claim", act) for act in acts)
        foreign += ("t:start", "t:on", "c:AAAAAAAAAAA:remove", "c:AAAAAAAAAAA:claim")
        for data in (*foreign, "q:1:0:0", "q:99:0:0", "a:99:tk", "a:99:fy", "b:1:3"):
            for chat in (None, elsewhere):
                presses(office, mallory, data, chat=chat)
        for data in ("c:AAAAAAAAAAA:claim", "c:AAAAAAAAAAA:take", "c:AAAAAAAAAAA:remove", "c:AAAAAAAAAAA:lost:price"):
            presses(office, mallory, data, chat=sales)
        await office.sandbox.quiet()
        assert await office.rows(EVERYTHING, mallory.id) == before
        for table in ("dead_letters", "test_talks"):
            assert await office.rows(f"SELECT count(*) FROM {table}") == [(0,)]
        assert [lines_of(each)[0] for each in cards(office)] == ["🔥 سرنخ ۱ · سارا"]


def answered(office: Office) -> set[object]:
    return {call.params["callback_query_id"] for call in office.sandbox.called("answerCallbackQuery")}


async def test_whatever_stands_in_a_press_it_is_answered_and_breaks_nothing(tmp_path: Path) -> None:
    rng = random.Random(SEED)
    async with open_office(tmp_path) as office:
        mallory = office.sandbox.person("Mallory", language="en")
        mallory.opens()
        await mallory.sees("Just send your number")
        for _ in range(GARBAGE):
            presses(office, mallory, garbage(rng))
        await office.sandbox.until(lambda: len(answered(office)) == GARBAGE or None)
        await office.sandbox.quiet()
        assert await office.rows("SELECT count(*) FROM dead_letters") == [(0,)]
        assert len(await office.rows("SELECT id FROM outbox WHERE chat = ?", mallory.id)) < 60, "a flood as any other"
        assert cards(office) == []


NAMES = ("نام " * 1024, "👨‍👩‍👧‍👦" * 370, "a" * 4096, "\u202e\u2066<b>&" * 800, "Z" + "\u0301" * 4000, "\u3164" * 4096)
"""Names of words, emoji families, letters, overrides, marks and fillers: four kilobytes of each."""


@pytest.mark.long
async def test_names_of_four_kilobytes_are_names_like_any_other(tmp_path: Path) -> None:
    async with open_office(tmp_path) as office:
        for number, name in enumerate(NAMES):
            person = office.sandbox.person(name, language="en", username=f"somebody{number}")
            await becomes_hot(person, language="en", contact=f"somebody{number}@corp.example")
        await office.maryam.sees("سرنخ ۶ ", chat=office.group)
        await office.sandbox.quiet()
        assert len(cards(office)) == len(NAMES)
        assert all(utf16_length(lines_of(card)[0]) <= 64 and utf16_length(card.text) <= 4096 for card in cards(office))
        assert all(len(name.encode()) < 4096 for (name,) in await office.rows("SELECT name FROM leads"))
        assert [call.outcome for call in office.sandbox.called("sendMessage") if not call.ok] == []


@pytest.mark.long
async def test_two_hundred_wishes_for_a_person_are_one_alert(tmp_path: Path) -> None:
    async with open_office(tmp_path) as office:
        mallory = office.sandbox.person("Mallory", language="en")
        for _ in range(200):
            mallory.sends("/talk")
        await office.sandbox.quiet()
        assert await office.rows("SELECT key FROM outbox WHERE priority = 0") == [("alert:1:1",)]
        assert len(office.group.messages) <= 3
