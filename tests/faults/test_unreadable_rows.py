"""An unreadable row only loses its own content: the bot and its commands work for everyone else."""

import asyncio
import json
import sqlite3
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path

import pytest

from bot.cli.main import main
from bot.sandbox.api.faults import Refuses
from bot.sandbox.people.person import Person
from bot.sandbox.world.model import Message
from tests import people
from tests.faults.in_process import BotInProcess
from tests.faults.processes import Shop, open_shop
from tests.prepared import ran

HALF = '{"text": "half of a'
DAMAGES = {
    "half a JSON": f"'{HALF}'",
    "another JSON": "'[1, 2]'",
    "no JSON": "'hello'",
    "nothing": "''",
    "no UTF-8": "CAST(x'7b22ff' AS TEXT)",
}
NO_MOMENTS = ("2026-11-28T00:00:00", "9999-12-31T23:59:59.999999Z", "0001-01-01T00:00:00+00:00", "12:00")
"""Without a time zone, at either end of the calendar, or not a date."""


class ClosedShop(Shop):
    """A shop with a stopped bot, and the people in the middle of a talk: lead 2, lead 3 and so on."""

    talking: list[Person]

    @property
    def emma(self) -> Person:
        return self.talking[0]


@asynccontextmanager
async def closed_shop(folder: Path, *, talking: int = 1) -> AsyncIterator[ClosedShop]:
    """Open a shop with Sara, a hot lead with a card, and others at the first question; the bot is stopped."""
    async with open_shop(folder, kind=BotInProcess) as opened:
        shop = ClosedShop(opened.sandbox, opened.bots, opened.group, opened.maryam)
        await shop.bot.comes_up()
        sara = people.sara(shop.sandbox)
        sara.sends("/talk")
        await shop.maryam.sees("سارا", chat=shop.group)
        shop.talking = [
            shop.sandbox.person(f"Emma {n}", language="en", phone=f"+4420794600{n:02}") for n in range(talking)
        ]
        for person in shop.talking:
            person.opens()
            await person.sees("Just send your number")
            person.shares_contact()
            await person.sees("1 of 4")
        await shop.bot.settles()
        await shop.bot.stops()
        yield shop
        if shop.bot.runs:
            await shop.bot.stops()


async def olga_is_answered(shop: Shop) -> None:
    """Check that other people are still answered."""
    olga = shop.sandbox.person(f"Olga {len(shop.group.messages)}", language="en")
    olga.sends("/talk")
    await olga.sees("colleague will|they.ll call you")
    await shop.maryam.sees(olga.name, chat=shop.group)


def put_aside(shop: Shop, source: str) -> list[str]:
    return [key for (key,) in shop.bot.rows("SELECT key FROM put_aside WHERE source = ? ORDER BY id", source)]


def cards_with(shop: Shop, words: str) -> list[Message]:
    return [message for message in shop.group.messages if message.from_bot and words in message.shown]


async def sarnakh(shop: Shop, *words: str) -> tuple[int, str]:
    """Run a command while the bot runs; return its status and all output."""
    return await ran(*words, folder=shop.bot.folder, env=shop.bot.env | {"PATH": "/usr/bin:/bin"})


async def does_not_break(shop: Shop, monkeypatch: pytest.MonkeyPatch, *words: str) -> None:
    """Run a command in this process, while the bot is stopped: an error that nobody catches fails the test."""
    for name, value in shop.bot.env.items():
        monkeypatch.setenv(name, value)
    monkeypatch.chdir(shop.bot.folder)
    assert await asyncio.to_thread(main, words) in (0, 1, 2)


# The outbox


async def test_a_reply_that_cannot_be_read_is_said_to_be_lost_and_all_others_go(tmp_path: Path) -> None:
    async with closed_shop(tmp_path, talking=len(DAMAGES)) as shop:
        for number, (person, body) in enumerate(zip(shop.talking, DAMAGES.values(), strict=True), start=2):
            to = f"'chat:{person.id}', 1, {person.id}, 'sendMessage'"
            shop.bot.writes(
                f"""
                INSERT INTO outbox (key, stream, priority, chat, method, body, lead, created)
                VALUES ('u1:{person.id}', {to}, {body}, {number}, 1795000000000000),
                       ('u2:{person.id}', {to}, '{{"text": "the next"}}', {number}, 1795000000000000)
                """
            )
        await shop.bot.comes_up()
        for person in shop.talking:
            await person.sees("the next")
            await person.sees("got lost on the way")
        await olga_is_answered(shop)
        await shop.bot.settles()
        assert put_aside(shop, "outbox") == [f"u1:{person.id}" for person in shop.talking]
        assert "row_put_aside" in shop.bot.output


@pytest.mark.long
async def test_an_alert_that_cannot_be_read_comes_back_as_the_lead_stands(tmp_path: Path) -> None:
    async with closed_shop(tmp_path, talking=len(DAMAGES)) as shop:
        hot = list(enumerate(zip(shop.talking, DAMAGES.values(), strict=True), start=2))
        await shop.bot.comes_up()
        for person in shop.talking:
            person.sends("/talk")
            await shop.maryam.sees(person.name, chat=shop.group)
        await shop.bot.settles()
        await shop.bot.stops()
        for number, (_, body) in hot:
            changed = f"state = 'waiting', message_id = NULL, body = {body}"
            shop.bot.writes(f"UPDATE outbox SET {changed} WHERE key = 'alert:{number}:1'")
        await shop.bot.comes_up()
        for _, (person, _) in hot:
            await shop.until(lambda name=person.name: len(cards_with(shop, name)) == 2)
            card = cards_with(shop, person.name)[1]
            assert any("🙋" in button.text for button in card.buttons), "it can be claimed"
        await olga_is_answered(shop)
        assert put_aside(shop, "outbox") == [f"alert:{number}:1" for number, _ in hot]
        await shop.bot.settles()
        shop.maryam.taps("🙋", chat=shop.group)
        await shop.until(lambda: shop.bot.rows("SELECT count(*) FROM leads WHERE owner IS NOT NULL") == [(1,)])


@pytest.mark.parametrize(
    "damage", ["unsure_since = 9223372036854775807", "stream = CAST(x'7bff' AS TEXT)", "slot = CAST(x'7bff' AS TEXT)"]
)
@pytest.mark.long
async def test_an_alert_comes_back_whatever_of_its_row_cannot_be_read(tmp_path: Path, damage: str) -> None:
    async with closed_shop(tmp_path) as shop:
        waits = """state = 'waiting', message_id = NULL, body = '{"text": "سارا"}'"""
        shop.bot.writes(f"UPDATE outbox SET {waits}, {damage} WHERE key = 'alert:1:1'")
        before = len(cards_with(shop, "سارا"))
        await shop.bot.comes_up()
        await shop.until(lambda: len(cards_with(shop, "سارا")) == before + 1)
        assert put_aside(shop, "outbox") == ["alert:1:1"]
        await olga_is_answered(shop)


@pytest.mark.parametrize("attempts", [9223372036854775807, -9223372036854775808])
@pytest.mark.long
async def test_a_count_of_attempts_that_is_none_silences_nobody(tmp_path: Path, attempts: int) -> None:
    async with closed_shop(tmp_path) as shop:
        waits = """state = 'waiting', message_id = NULL, body = '{"text": "سارا"}'"""
        shop.bot.writes(f"UPDATE outbox SET {waits}, attempts = {attempts} WHERE key = 'alert:1:1'")
        shop.sandbox.weather.next(Refuses(502), method="sendMessage", chat_id=shop.group.id)
        await shop.bot.comes_up()
        await olga_is_answered(shop)
        counted = "SELECT 1 FROM outbox WHERE key = 'alert:1:1' AND attempts BETWEEN 1 AND 1000001"
        await shop.bot.comes_to(lambda: bool(shop.bot.rows(counted)))
        # After the maximum number of failures it is tried in a minute, and at once by a process that starts.
        await shop.bot.stops()
        await shop.bot.comes_up()
        await shop.bot.settles()


@pytest.mark.long
async def test_a_list_of_hot_leads_that_cannot_be_read_comes_back_card_by_card(tmp_path: Path) -> None:
    async with closed_shop(tmp_path) as shop:
        shop.bot.writes(
            f"""
            UPDATE outbox SET state = 'superseded', message_id = NULL, body = '{{}}' WHERE key = 'alert:1:1';
            INSERT INTO outbox (key, stream, priority, chat, method, body, created)
            VALUES ('waiting:5:0', 'waiting:5', 0, NULL, 'sendMessage', '{HALF}', 1795000000000000)
            """
        )
        before = len(cards_with(shop, "سارا"))
        await shop.bot.comes_up()
        await shop.until(lambda: len(cards_with(shop, "سارا")) == before + 1)
        await shop.maryam.sees("هشدار خوانده نشد")
        await olga_is_answered(shop)
        assert put_aside(shop, "outbox") == ["waiting:5:0"]


async def test_an_alert_of_nobody_is_never_dead_without_a_word(tmp_path: Path) -> None:
    async with closed_shop(tmp_path) as shop:
        shop.bot.writes(
            f"""
            INSERT INTO outbox (key, stream, priority, chat, method, body, lead, created)
            VALUES ('alert:99:1', 'lead:99', 0, NULL, 'sendMessage', '{HALF}', 99, 1795000000000000)
            """
        )
        await shop.bot.comes_up()
        await shop.maryam.sees("هشدار خوانده نشد")
        assert put_aside(shop, "outbox") == ["alert:99:1"]
        status, said = await sarnakh(shop, "doctor")
        assert status == 1
        assert "outbox alert:99:1" in said
        await olga_is_answered(shop)


async def test_a_row_of_a_priority_of_another_version_goes_all_the_same(tmp_path: Path) -> None:
    async with closed_shop(tmp_path) as shop:
        shop.bot.writes(
            f"""
            INSERT INTO outbox (key, stream, priority, chat, method, body, created)
            VALUES ('x:1', 'x', 9, NULL, 'sendMessage', '{{"text": "the first"}}', 1795000000000000),
                   ('x:2', 'x', -1, NULL, 'sendMessage', '{{"text": "the second"}}', 1795000000000000),
                   ('x:3', 'y', 9, {shop.emma.id}, 'sendMessage', '{{"text": "the third"}}', 1795000000000000)
            """
        )
        await shop.bot.comes_up()
        await shop.maryam.sees("the first", chat=shop.group)
        await shop.maryam.sees("the second", chat=shop.group)
        await shop.emma.sees("the third")
        await olga_is_answered(shop)


async def test_dates_that_are_none_hold_up_no_row(tmp_path: Path) -> None:
    async with closed_shop(tmp_path) as shop:
        emma = shop.emma
        shop.bot.writes(
            f"""
            INSERT INTO outbox (key, stream, priority, chat, method, body, created, not_before)
            VALUES ('x:1', 'x', 1, {emma.id}, 'sendMessage', '{{"text": "one"}}', 9223372036854775807, NULL),
                   ('x:2', 'y', 1, {emma.id}, 'sendMessage', '{{"text": "two"}}', -9223372036854775808, NULL),
                   ('x:3', 'z', 1, {emma.id}, 'sendMessage', '{{"text": "three"}}', 1, 9223372036854775807);
            UPDATE updates SET at = 9223372036854775807;
            """
        )
        await shop.bot.comes_up()
        for words in ("one", "two", "three"):
            await emma.sees(f"^{words}$")
        await olga_is_answered(shop)
        await shop.bot.survives(1)


# Timers


@pytest.mark.long
async def test_timers_that_cannot_be_read_or_done_are_put_aside_and_the_others_are_done(tmp_path: Path) -> None:
    async with closed_shop(tmp_path) as shop:
        for place, (kind, data, due) in enumerate(
            [
                ("report", HALF, 1), ("report", "[]", 1), ("report", '{"what": "tea"}', 1), ("again", "{}", 1),
                ("decay", "{}", -9223372036854775808), ("remind", "null", 1),
            ]
        ):  # fmt: skip
            shop.bot.writes(f"INSERT INTO timers (key, due, kind, data) VALUES ('t{place}', {due}, '{kind}', '{data}')")
        await shop.bot.comes_up()
        await shop.bot.comes_to(lambda: shop.bot.rows("SELECT count(*) FROM timers WHERE due <= 1") == [(0,)])
        assert sorted(put_aside(shop, "timers")) == [f"t{place}" for place in range(6)]
        shop.maryam.sends("/stats")
        await shop.maryam.sees("آمار|امروز|ورود|بازدید")


@pytest.mark.long
async def test_timers_of_unknown_kinds_wait_and_hold_up_nothing(tmp_path: Path) -> None:
    async with closed_shop(tmp_path) as shop:
        rows = ", ".join(f"('f{place}', {place}, 'pulse', '{HALF}')" for place in range(60))
        shop.bot.writes(f"INSERT INTO timers (key, due, kind, data) VALUES {rows}")
        await shop.bot.comes_up()
        shop.maryam.sends("/stats")
        await shop.maryam.sees("آمار|امروز|ورود|بازدید")
        await shop.bot.survives(1)
        assert shop.bot.rows("SELECT count(*) FROM timers WHERE kind = 'pulse'") == [(60,)]
        assert shop.bot.output.count("timers_of_unknown_kinds") == 1
        assert shop.bot.output.count("\n") < 60, "and it is no busy loop"
        _, said = await sarnakh(shop, "doctor")
        assert "60 of pulse" in said
        await olga_is_answered(shop)


# People


TALKS = {**DAMAGES, "a step of another version": "replace(talk, '\"question\"', '\"dance\"')"}


@pytest.mark.long
async def test_whose_talk_cannot_be_read_is_asked_anew_and_nobody_else_notices(tmp_path: Path) -> None:
    async with closed_shop(tmp_path, talking=len(TALKS)) as shop:
        was = shop.bot.rows("SELECT CAST(talk AS BLOB) FROM sessions WHERE lead >= 2")
        for number, talk in enumerate(TALKS.values(), start=2):
            shop.bot.writes(f"UPDATE sessions SET talk = {talk} WHERE lead = {number}")
        now = shop.bot.rows("SELECT CAST(talk AS BLOB) FROM sessions WHERE lead >= 2")
        assert not {*was} & {*now}, "each was changed"
        await shop.bot.comes_up()
        for person in shop.talking:
            person.taps("More customers")
            await shop.until(lambda each=person: sum("1 of 4" in one.shown for one in each.chat.messages) == 2)
            for n, label in enumerate(("More customers", "This month", "500–2,000", "Please call me"), start=1):
                await person.sees(rf"\({n} of 4\)$")
                person.taps(label)
            await shop.maryam.sees(person.name, chat=shop.group)
        await olga_is_answered(shop)
        assert put_aside(shop, "sessions") == [str(number) for number in range(2, 2 + len(TALKS))]
        assert shop.bot.rows("SELECT * FROM dead_letters") == []


async def test_an_entry_of_a_ledger_that_cannot_be_read_is_left_out(tmp_path: Path) -> None:
    async with closed_shop(tmp_path) as shop:
        emma, entries = shop.emma, [*(("answered", data) for data in DAMAGES.values()), ("teleported", "'{}'")]
        for kind, data in entries:
            shop.bot.writes(f"INSERT INTO ledger (lead, kind, at, data) VALUES (2, '{kind}', 1795000000000000, {data})")
        await shop.bot.comes_up()
        emma.taps("More customers")
        await emma.sees(r"\(2 of 4\)$")
        emma.sends("/mydata")
        await emma.sees("All we hold about you:")
        emma.taps("JSON")
        file = await emma.sees(r"All we hold about you\.")
        assert file.document is not None
        shop.maryam.sends("/lead 2")
        await shop.maryam.sees("Emma")
        assert len(put_aside(shop, "ledger")) == len(entries)
        assert shop.bot.rows("SELECT * FROM dead_letters") == []


LEADS = {
    "a stage of another version": "stage = 'vip'",
    "a contact of another version": "contact = 'pigeon'",
    "a language that is no code of one": "language = 'Deutsch'",
    "an outcome of another version": "outcome = 'maybe'",
    "half of its reasons": f"reasons = '{HALF}'",
    "half of its answers": f"answers = '{HALF}'",
    "a truth that is none": "stopped = 7",
    "a date that is none": "seen = 9223372036854775807",
    "a name that is no UTF-8": "name = CAST(x'ff' AS TEXT)",
    "half a consent": "consent_version = NULL",
}


async def test_a_lead_that_cannot_be_read_whole_goes_on_and_is_left_out_of_lists(tmp_path: Path) -> None:
    async with closed_shop(tmp_path, talking=len(LEADS)) as shop:
        numbers = [str(number) for number in range(2, 2 + len(LEADS))]
        for number, damage in zip(numbers, LEADS.values(), strict=True):
            shop.bot.writes(f"UPDATE leads SET {damage} WHERE number = {number}")
        await shop.bot.comes_up()
        shop.maryam.sends("/leads")
        listed = await shop.maryam.sees("(?s)سارا.*نیستند")
        assert all(f"/lead_{number}" in listed.text for number in numbers)
        status, said = await sarnakh(shop, "export", "--format", "csv", "--visitors", "--output", "out.csv")
        assert status == 0
        assert f"{len(numbers)} not written, for their rows cannot be read: lead {', '.join(numbers)}" in said
        for person in shop.talking:
            person.taps("More customers")
            await person.sees("2 of 4|۲ از ۴")
            person.sends("/talk")
            await shop.maryam.sees(person.name, chat=shop.group)
        assert sorted(put_aside(shop, "leads"), key=int) == numbers
        await olga_is_answered(shop)
        assert shop.bot.rows("SELECT * FROM dead_letters") == []


ENTRIES = (
    ("answered", "{}"),
    ("answered", '{"question": "need", "option": [1]}'),
    ("contact", '{"kind": "fax", "value": "1"}'),
    ("campaign", '{"source": ["a"]}'),
    ("promised", '{"deadline": "soon"}'),
    *(("promised", f'{{"deadline": "{moment}"}}') for moment in NO_MOMENTS),
)
"""Entries of a known kind whose data this version cannot read."""


async def test_an_entry_that_lacks_what_a_turn_reads_is_left_out(tmp_path: Path) -> None:
    async with closed_shop(tmp_path, talking=len(ENTRIES)) as shop:
        for number, (kind, data) in enumerate(ENTRIES, start=2):
            shop.bot.writes(
                f"INSERT INTO ledger (lead, kind, at, data) VALUES ({number}, '{kind}', 1795000000000000, '{data}')"
            )
        await shop.bot.comes_up()
        for person in shop.talking:
            person.taps("More customers")
            await person.sees("2 of 4")
            person.sends("/talk")
            await shop.maryam.sees(person.name, chat=shop.group)
        await shop.bot.settles()
        assert len(put_aside(shop, "ledger")) == len(ENTRIES)
        assert shop.bot.rows("SELECT * FROM dead_letters") == []


async def test_figures_say_how_many_could_not_be_counted(tmp_path: Path) -> None:
    async with closed_shop(tmp_path) as shop:
        shop.bot.writes("UPDATE leads SET stage = 'vip' WHERE number = 2")
        await shop.bot.comes_up()
        shop.maryam.sends("/stats all")
        await shop.maryam.sees("شمرده نشده‌اند.*۱")


@pytest.mark.long
async def test_who_cannot_be_read_can_be_forgotten(tmp_path: Path) -> None:
    async with closed_shop(tmp_path) as shop:
        emma = shop.emma
        shop.bot.writes(
            f"""
            UPDATE leads SET stage = 'vip' WHERE number = 2;
            UPDATE sessions SET talk = '{HALF} {emma.user.phone}' WHERE lead = 2;
            INSERT INTO dead_letters (update_id, telegram_id, raw, error, at)
            VALUES (5, {emma.id}, '{HALF}', 's1.unopened', 9223372036854775807)
            """
        )
        await shop.bot.comes_up()
        emma.sends("/forget")
        await emma.sees("Erase everything now")
        assert put_aside(shop, "leads") == ["2"]
        emma.taps("Yes, erase")
        await emma.sees("Erased.")
        await shop.bot.settles()
        assert shop.bot.rows("SELECT * FROM leads WHERE number = 2") == []
        assert shop.bot.rows("SELECT * FROM put_aside") == [], "what was put aside of them is gone, too"
        assert shop.bot.rows("SELECT * FROM dead_letters") == []


# The installation


STATES = (
    "sales_group",
    "faults",
    "set_aside",
    "remind",
    "owners",
    "owner_link",
    "bind",
    "heard",
    "menus",
    "bot",
    "bot_changed",
    "reason:{maryam}",
    "topic:{maryam}",
)


async def test_small_facts_that_cannot_be_read_end_no_start_and_silence_nobody(tmp_path: Path) -> None:
    async with closed_shop(tmp_path) as shop:
        keys = [key.format(maryam=shop.maryam.id) for key in STATES]
        for value in (HALF, '[true, "x"]', "", "null", "1e99"):
            rows = ", ".join(f"('{key}', '{value}')" for key in keys)
            shop.bot.writes(f"INSERT OR REPLACE INTO state (key, value) VALUES {rows}")
            await shop.bot.comes_up()
            await olga_is_answered(shop)
            shop.maryam.sends("a word")
            await shop.bot.settles()
            assert put_aside(shop, "state").count("sales_group") == put_aside(shop, "state").count("owners")
            kept = dict(shop.bot.rows("SELECT key, value FROM state"))
            assert json.loads(kept["sales_group"])["bound"]["chat"] == shop.group.id, "the setting's"
            await shop.bot.stops()
        assert put_aside(shop, "state").count("sales_group") == put_aside(shop, "state").count("bot_changed") == 5


@pytest.mark.long
async def test_which_bot_it_was_cannot_be_read_and_it_starts_all_the_same(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    async with closed_shop(tmp_path) as shop:
        for damage in ("half a JSON", "another JSON", "no UTF-8"):
            shop.bot.writes(f"UPDATE state SET value = {DAMAGES[damage]} WHERE key = 'bot'")
            await does_not_break(shop, monkeypatch, "doctor")
            await does_not_break(shop, monkeypatch, "dead-letters", "list")
            await shop.bot.comes_up()
            await olga_is_answered(shop)
            await shop.bot.stops()
        assert "bot_changed" not in shop.bot.output


async def test_what_is_kept_as_a_moment_and_is_none_ends_no_start_and_silences_nobody(tmp_path: Path) -> None:
    async with closed_shop(tmp_path) as shop:
        kept = {
            "heard": '{"at": "MOMENT", "noted": "MOMENT"}',
            "faults": '{"troubles": {"TELEGRAM_SILENT": {"since": "MOMENT", "seen": "MOMENT", "due": true}}}',
            "owner_link": '{"hash": "a", "until": "MOMENT"}',
            "bind": '{"id": "a", "by": 1, "chat": 1, "thread": null, "until": "MOMENT"}',
        }
        for moment in NO_MOMENTS:
            rows = ", ".join(f"('{key}', '{value.replace('MOMENT', moment)}')" for key, value in kept.items())
            shop.bot.writes(
                f"""
                INSERT OR REPLACE INTO state (key, value) VALUES {rows}, ('remind', '253402300799000000');
                UPDATE sessions SET talk = json_set(talk, '$.minute', '{moment}')
                """
            )
            await shop.bot.comes_up()
            shop.emma.sends("a word")
            await shop.emma.sees("(?s).", after=shop.emma.chat.messages[-1])
            await olga_is_answered(shop)
            await shop.bot.settles()
            await shop.bot.stops()
        assert all(put_aside(shop, "state").count(key) == len(NO_MOMENTS) for key in (*kept, "remind"))
        assert set(put_aside(shop, "sessions")) >= {"2"}
        assert shop.bot.rows("SELECT * FROM dead_letters") == []


async def test_a_fact_that_breaks_while_the_bot_runs_costs_nobody_an_answer(tmp_path: Path) -> None:
    async with closed_shop(tmp_path) as shop:
        await shop.bot.comes_up()
        for key in ("sales_group", "owners", "remind", "faults", "heard"):
            shop.bot.writes(f"INSERT OR REPLACE INTO state (key, value) VALUES ('{key}', '{HALF}')")
        await olga_is_answered(shop)
        await shop.bot.survives(1)


@pytest.mark.long
async def test_rows_put_aside_are_a_fault_until_somebody_has_looked(tmp_path: Path) -> None:
    async with closed_shop(tmp_path) as shop:
        shop.bot.writes(f"INSERT INTO timers (key, due, kind, data) VALUES ('t', 1, 'report', '{HALF}')")
        await shop.bot.comes_up()
        await shop.bot.comes_to(lambda: put_aside(shop, "timers") == ["t"])
        status, said = await sarnakh(shop, "put-aside", "list")
        assert (status, "timers    t" in said) == (0, True), said
        (id_,) = shop.bot.rows("SELECT id FROM put_aside")[0]
        _, shown = await sarnakh(shop, "put-aside", "show", str(id_))
        assert json.loads(shown)["data"] == HALF
        await shop.bot.comes_to(lambda: "rows_put_aside" in shop.bot.output, within=25)
        assert "noted as seen" in (await sarnakh(shop, "put-aside", "seen", "--all"))[1]
        assert "put aside" in (await sarnakh(shop, "doctor"))[1]
        assert shop.bot.rows("SELECT seen FROM put_aside") == [(1,)]


async def test_a_row_that_somebody_has_looked_at_is_no_fault_again_with_each_message(tmp_path: Path) -> None:
    async with closed_shop(tmp_path) as shop:
        shop.bot.writes(
            """
            INSERT INTO ledger (lead, kind, at) VALUES (2, 'of a newer version', 1795000000000000);
            UPDATE leads SET created = 9223372036854775807 WHERE number = 2
            """
        )
        await shop.bot.comes_up()
        for words in ("hello", "are you there?"):
            shop.emma.sends(words)
            await shop.sandbox.quiet()
            await sarnakh(shop, "put-aside", "seen", "--all")
        assert (len(put_aside(shop, "ledger")), len(put_aside(shop, "leads"))) == (1, 1)
        assert shop.bot.rows("SELECT created <= seen FROM leads WHERE number = 2") == [(1,)]


async def test_no_text_that_is_no_utf8_ends_a_start_or_a_command(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    async with closed_shop(tmp_path) as shop:
        no_utf8 = DAMAGES["no UTF-8"]
        shop.bot.writes(
            f"""
            INSERT INTO put_aside (source, key, raw, error, at) VALUES
                ({no_utf8}, {no_utf8}, {no_utf8}, {no_utf8}, -1), ('leads', '2', {no_utf8}, 'x', 9223372036854775807);
            INSERT INTO dead_letters (update_id, raw, error, at) VALUES (5, {no_utf8}, {no_utf8}, 1795000000000000);
            INSERT INTO state (key, value) VALUES ({no_utf8}, {no_utf8});
            UPDATE leads SET language = {no_utf8}, contact = {no_utf8} WHERE number = 1;
            UPDATE sessions SET funnel = {no_utf8}, step = {no_utf8} WHERE lead = 2
            """
        )
        commands = [("check",), ("doctor",), ("put-aside", "list"), ("put-aside", "show", "1")]
        commands += [("dead-letters", "list"), ("dead-letters", "show", "1"), ("dead-letters", "replay", "1")]
        for command in commands:
            await does_not_break(shop, monkeypatch, *command)
        await shop.bot.comes_up()
        shop.emma.sends("/forget")
        await shop.emma.sees("Erase everything now")
        shop.emma.taps("Yes, erase")
        await shop.emma.sees("Erased.")
        await olga_is_answered(shop)


@pytest.mark.long
async def test_a_count_of_what_somebody_wrote_that_is_damaged_silences_nobody(tmp_path: Path) -> None:
    async with closed_shop(tmp_path) as shop:
        shop.bot.writes("UPDATE sessions SET talk = json_set(talk, '$.heard', 9223372036854775806)")
        await shop.bot.comes_up()
        shop.bot.writes("UPDATE sessions SET talk = json_set(talk, '$.minute', '2026-11-01T00:00:00Z')")
        last = shop.emma.chat.messages[-1]
        shop.emma.sends("a word")
        await shop.emma.sees("(?s).", after=last)


def test_a_command_on_a_database_of_before_says_what_to_do(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    file = tmp_path / "old.db"
    connection = sqlite3.connect(file)
    connection.executescript(
        "CREATE TABLE state (key TEXT, value TEXT); CREATE TABLE leads (name TEXT, telegram_id INTEGER, number INTEGER)"
    )
    connection.close()
    monkeypatch.setenv("DATABASE_URL", f"sqlite:///{file}")
    assert main(["put-aside", "list"]) == 2
    assert "start this one on it once" in capsys.readouterr().err
