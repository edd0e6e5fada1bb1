"""Updates that cannot be read, break the handling, kill the process or hang it are set aside, and no one else waits."""

import json
import sqlite3
import time
from pathlib import Path

import pytest

from bot.bot_api.transport import read_answer
from bot.sandbox.people.person import Person
from tests import people
from tests.faults.impatient import PATIENCE
from tests.faults.in_process import BotInProcess
from tests.faults.processes import IMPATIENT, Shop, open_shop
from tests.faults.traps import breaks_for, hangs_for

HUGE = 2**70


def message(person: Person, **changes: object) -> dict[str, object]:
    """A message as Telegram sends it, with an undocumented field or value."""
    user = {"id": person.id, "is_bot": False, "first_name": "Reza", "language_code": "fa"}
    chat = {"id": person.id, "type": "private", "first_name": "Reza"}
    return {"message_id": 1, "date": 1_800_000_000, "chat": chat, "from": user, "text": "hello"} | changes


POISONS = {
    "no object": lambda person: ("message", None),
    "no chat": lambda person: ("message", {"message_id": 1}),
    "text that is a number": lambda person: ("message", message(person, text=5)),
    "a sender without id": lambda person: ("message", message(person, **{"from": {"is_bot": False}})),
    "a sender whose id is a word": lambda person: ("message", message(person, **{"from": {"id": "reza"}})),
    "a sender whose id fits no column": lambda person: ("message", message(person, **{"from": {"id": HUGE}})),
    "a chat whose id fits no column": lambda person: (
        "message",
        message(person, chat={"id": HUGE, "type": "private"}, text=None),
    ),
    "a contact whose number is no text": lambda person: ("message", message(person, contact={"phone_number": 5})),
    "half a letter": lambda person: ("message", message(person, text=["\ud83d"])),
    "a press by nobody": lambda person: ("callback_query", {"id": "1", "data": "x"}),
    "an edit into a number": lambda person: ("edited_message", message(person, text=5)),
    "a membership without news": lambda person: ("my_chat_member", {"from": {"id": person.id}}),
}


async def test_what_cannot_be_read_is_set_aside_and_everyone_else_is_answered(tmp_path: Path) -> None:
    async with open_shop(tmp_path, kind=BotInProcess) as shop:
        reza = people.reza(shop.sandbox)
        reza.has_started()
        goods, laid = [], {}
        for name, poison in POISONS.items():
            goods.append(shop.sandbox.person(f"Good {len(goods)}", language="en"))
            goods[-1].opens()
            laid[shop.sandbox.telegram.updates.put(*poison(reza))] = name
        begun = time.monotonic()
        await shop.bot.comes_up()
        for good in goods:
            await good.sees("Just send your number")
        await reza.sees("یک لحظه گیر کردیم")
        await shop.sandbox.quiet()
        assert shop.bot.polls_since_start() <= 3 + 2 * (time.monotonic() - begun), "no storm"
        kept = shop.bot.rows("SELECT update_id, raw FROM dead_letters")
        assert {laid[number] for number, _ in kept} == set(POISONS)
        assert all(json.loads(raw)["update_id"] == number for number, raw in kept)
        await shop.bot.stops()


async def test_dates_and_kinds_of_the_future_are_no_poison(tmp_path: Path) -> None:
    async with open_shop(tmp_path, kind=BotInProcess) as shop:
        reza = people.reza(shop.sandbox)
        reza.has_started()
        updates = shop.sandbox.telegram.updates
        updates.put("message", message(reza, text="/start", date=HUGE, hologram={"depth": 3}))
        updates.allow((*updates.allowed, "message", "dream"))
        updates.put("dream", {"of": "sheep"})
        await shop.bot.comes_up()
        await reza.sees("PDF")
        await shop.sandbox.quiet()
        assert shop.bot.rows("SELECT * FROM dead_letters") == []
        await shop.bot.stops()


async def test_an_error_in_the_handling_is_told_kindly_and_the_talk_goes_on(tmp_path: Path) -> None:
    async with open_shop(tmp_path, kind=BotInProcess) as shop:
        await shop.bot.comes_up()
        shop.bot.writes(breaks_for("POISON"))
        emma = people.emma(shop.sandbox)
        emma.opens()
        await emma.sees("Just send your number")
        emma.sends("POISON please")
        emma.sends("emma@corp.example")
        await emma.sees("our team knows|kept|stuck")
        await emma.sees("1 of 4")
        ((error, raw),) = shop.bot.rows("SELECT error, raw FROM dead_letters")
        assert error.startswith("StatementRefused")
        assert json.loads(raw)["message"]["text"] == "POISON please"
        await shop.bot.stops()


async def test_an_update_that_kills_the_process_is_set_aside_at_the_third_start(tmp_path: Path) -> None:
    async with open_shop(tmp_path) as shop:
        before, poison, after = (shop.sandbox.person(name, language="en") for name in ("Before", "Poison", "After"))
        await shop.bot.comes_up()
        await shop.bot.stops()
        shop.bot.writes(hangs_for(poison.id))
        before.opens()
        number = poison.opens()
        after.opens()
        for attempt in (1, 2):
            await shop.bot.comes_up()
            await shop.bot.comes_to(lambda made=attempt: tries(shop, number) == made)
            await shop.bot.is_killed()
        await shop.bot.comes_up()
        await after.sees("Just send your number")
        await poison.sees("our team knows|kept|stuck")
        await shop.bot.settles()
        assert shop.bot.rows("SELECT update_id FROM dead_letters") == [(number,)]
        assert [one.text for one in before.chat.messages if "number" not in one.text] == ["/start"]
        assert tries(shop, number) == 0, "all are through"
        shop.bot.writes(f"DROP TRIGGER hangs_{poison.id}")
        await poison.sees("Just send your number", within=15)
        assert shop.bot.rows("SELECT * FROM dead_letters") == [], "it was not the update's fault"
        await shop.bot.stops()


def tries(shop: Shop, update_id: int | None) -> int:
    found = shop.bot.rows("SELECT attempts FROM trying WHERE update_id = ?", update_id)
    return int(found[0][0]) if found else 0


@pytest.mark.long
async def test_an_update_that_hangs_ends_the_process_until_it_is_set_aside(tmp_path: Path) -> None:
    async with open_shop(tmp_path, program=IMPATIENT) as shop:
        before, poison, after = (shop.sandbox.person(name, language="en") for name in ("Before", "Poison", "After"))
        await shop.bot.comes_up()
        before.opens()
        await before.sees("Just send your number")
        shop.bot.writes(hangs_for(poison.id))
        poison.opens()
        after.opens()
        assert await shop.bot.ends() == 1, "it hung in the middle of a run"
        for _ in range(2):
            await shop.bot.comes_up()
            assert await shop.bot.ends() == 1
        await shop.bot.comes_up()
        await after.sees("Just send your number")
        assert len(shop.bot.rows("SELECT * FROM dead_letters")) == 1
        for _ in range(2):
            assert await shop.bot.ends(within=15) == 1, "it got its last chance, and hung again"
            assert shop.bot.rows("SELECT * FROM timers WHERE kind = 'again'") != [], "it goes with the handling alone"
            await shop.bot.comes_up()
        last = shop.sandbox.person("Last", language="en")
        last.opens()
        await last.sees("Just send your number")
        await shop.bot.comes_to(lambda: shop.bot.rows("SELECT * FROM timers WHERE kind = 'again'") == [], within=15)
        assert len(shop.bot.rows("SELECT * FROM dead_letters")) == 1
        await shop.bot.stops()


@pytest.mark.long
async def test_a_number_that_was_handled_is_never_handled_again(tmp_path: Path) -> None:
    async with open_shop(tmp_path, kind=BotInProcess) as shop:
        await shop.bot.comes_up()
        sara = people.sara(shop.sandbox)
        number = sara.opens()
        await sara.sees("PDF")
        await shop.sandbox.quiet()
        await shop.bot.stops()
        shop.sandbox.renumber_updates(number)
        sara.sends("/talk")
        await shop.bot.comes_up()
        await shop.sandbox.quiet()
        assert shop.bot.rows("SELECT stage FROM leads") == [("visitor",)]
        assert len([one for one in sara.chat.messages if one.from_bot]) == 1
        await shop.bot.stops()


@pytest.mark.parametrize("body", [b"[" * 100_000, b'{"a":' * 100_000], ids=["lists", "objects"])
def test_an_answer_nested_without_end_is_no_answer(body: bytes) -> None:
    assert not read_answer(200, body).ok


async def test_to_wait_for_the_one_writer_is_no_hang(tmp_path: Path) -> None:
    """Another program writes for longer than an update may take: no update is blamed, and the process does not end."""
    async with open_shop(tmp_path, program=IMPATIENT) as shop:
        await shop.bot.comes_up()
        first, person = (shop.sandbox.person(name, language="en") for name in ("First", "Patient"))
        first.opens()  # the first batch after a start is counted, and waits elsewhere
        await first.sees("Just send your number")
        await shop.bot.settles()
        other = sqlite3.connect(shop.bot.database, isolation_level=None)
        other.execute("BEGIN IMMEDIATE")
        number = person.opens()
        await shop.bot.survives(3 * PATIENCE.hang_s)
        other.execute("ROLLBACK")
        other.close()
        await person.sees("Just send your number")
        await shop.bot.settles()
        assert tries(shop, number) == 0
        assert shop.bot.rows("SELECT * FROM dead_letters") == []
        await shop.bot.stops()
