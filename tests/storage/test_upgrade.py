"""Every upgrade is tested: today's code opens each old version's database, and nothing of it is lost.

The `v*.sql` in this folder were written by old versions; `make_dump` creates them.
"""

import asyncio
import json
import re
import sqlite3
from collections.abc import Sequence
from contextlib import closing
from pathlib import Path

import pytest
from msgspec.json import encode
from msgspec.structs import asdict
from pydantic import SecretBytes

from bot.sandbox.api.faults import Refuses
from bot.sandbox.people.person import Person
from bot.sandbox.server import Sandbox
from storage.errors import SealedOtherwise
from storage.records.record import from_json
from storage.records.talk import Talk
from tests.journeys.running import running
from tests.storage.make_dump import OF_SEVERAL_PROCESSES
from tests.upgrades.figures import ask_for_figures
from tests.upgrades.going_on import OpenTalk, Questions, goes_on, open_talks
from tests.upgrades.left_rows import LeftRow, left_rows
from tests.upgrades.old_installation import (
    OldInstallation,
    Upgraded,
    funnel_of_before,
    opened,
    read,
    settings_of_before,
    unsealed,
)
from tests.upgrades.twins import comparable, deeds_of, does_the_same, fate

DAY_US = 86_400_000_000
STEPS = "SELECT DISTINCT step FROM sessions JOIN leads ON number = lead WHERE NOT blocked AND number <= ?"
FIRST_SCREEN = "/privacy"
TROUBLE = "We got stuck"
LONGER_THAN_A_RETRY_WAITS_S = 1000
SEALED = (
    ("leads", "name", "telegram_id"),
    ("leads", "username", "telegram_id"),
    ("leads", "phone", "telegram_id"),
    ("leads", "email", "telegram_id"),
    ("leads", "unread_contact", "telegram_id"),
    ("leads", "owner_name", "telegram_id"),
    ("ledger", "data", "lead"),
    ("sessions", "talk", "lead"),
    ("outbox", "body", "key"),
    ("outbox", "fallbacks", "key"),
    ("dead_letters", "raw", "update_id"),
    ("dead_letters", "error", "update_id"),
)
"""Table, column, and the place that a seal is bound to."""
EMPTY_IN = {"v0.9.0": {"rounds", "deals"}, "v0.10.0": {"changed_leads"}, "v0.11.0": {"changed_leads"}}
"""0.9.0 created the desk's tables, and only filled the people; later ones read what others changed, and remove it."""


def test_every_old_version_left_a_row_in_every_table_and_the_words_that_matter(
    old: OldInstallation, before: Path
) -> None:
    """Only the content of a dump is tested, so a new dump must contain as much as the first one."""
    tables = [name for (name,) in read(before, "SELECT name FROM sqlite_master WHERE type = 'table'")]
    empty = {name for name in tables if read(before, f"SELECT count(*) FROM {name}") == [(0,)]}
    assert empty <= OF_SEVERAL_PROCESSES | EMPTY_IN.get(old.dump.stem, set())
    steps = {*read(before, "SELECT step, language FROM sessions JOIN leads ON number = lead")}
    open_steps = ("exchange", "consent", "email", "fallback", "question", "number", "done", "declined")
    assert steps == {(step, language) for step in open_steps for language in ("fa", "en")}
    assert {kind for (kind,) in read(before, "SELECT kind FROM timers")} >= {"decay", "report", "remind", "again"}
    states = {state for (state,) in read(before, "SELECT state FROM outbox")}
    assert states == {"waiting", "sent", "dead", "superseded"}


async def test_what_an_admin_reads_is_the_same(old: OldInstallation, tmp_path: Path) -> None:
    async with opened(old, tmp_path) as upgraded:
        now, before = await ask_for_figures(upgraded), old.expected["figures"]
        now = {asked: said for asked, said in now.items() if asked in before or not asked.startswith("/desk")}
        assert comparable_figures(now) == comparable_figures(before)
        lost = {asked: named_on(page) - named_on(now[asked]) for asked, page in before.items() if is_page(asked)}
        assert {asked: names for asked, names in lost.items() if names} == {}


def is_page(asked: str) -> bool:
    return asked.startswith("/lead ")


def named_on(page: str) -> set[str]:
    """Return what a page of /lead names: people, contacts, numbers, words; 0.6.0 tells it as a story."""
    return {*re.findall("\u2068([^\u2069]*)\u2069", page)} - {"MQL", "SQL", "PQL"}


def comparable_figures(figures: dict[str, str]) -> dict[str, object]:
    """Return what must stay: the numbers of /stats, whose words changed in 0.6.0, and the lists without scores.

    Since 0.5.0 a lead's score is "not asked yet" where no question was answered; since 0.6.0 /stats has a line of tips.
    """
    tips = re.compile(r"\n\u200f📬 .*")
    lines = re.compile(r"^\u200f?(?:کیفیت .*: تناسب .*|هنوز نپرسیده‌ایم)\n", re.MULTILINE)
    listed = re.compile(r"· (?:کیفیت [۰-۹]+|هنوز نپرسیده‌ایم) ·")
    return {
        asked: re.findall("[۰-۹]+", tips.sub("", said))
        if asked.startswith("/stats")
        else listed.sub("·", lines.sub("", said))
        for asked, said in figures.items()
        if not is_page(asked)
    }


async def test_every_waiting_row_is_sent_once_as_it_was_written(
    old: OldInstallation, before: Path, tmp_path: Path
) -> None:
    left = left_rows(before, old.sales_chat)
    async with opened(old, tmp_path) as upgraded:
        await upgraded.settles()
        left = [row for row in left if row.chat == old.sales_chat or upgraded.can_write_to(row.chat)]
        due = [row for row in left if row.not_before is None and row.chat != old.sales_chat]
        later = [row for row in left if row not in due]
        assert times_sent(due, upgraded) == times_said(due)
        assert times_sent(later, upgraded) == {row.key: 0 for row in later}
        await upgraded.finds_its_group()
        later = [row for row in later if not is_replaced(row, upgraded)]
        assert times_sent(later, upgraded) == times_said(later)
        await upgraded.sends_all()
        assert [row.key for row in left if row.document and not delivered(row, upgraded)] == []


def is_replaced(row: LeftRow, upgraded: Upgraded) -> bool:
    """Tell whether an edit gave way: to a newer one of the card, or to deleting, where the bot could not edit yet."""
    if row.method != "editMessageText":
        return False
    replaced = "SELECT 1 FROM outbox WHERE key = ? AND state = 'superseded' AND slot = 'card'"
    gone = {"chat_id": row.chat, "message_id": row.body["message_id"]}
    deleted = any(each.ok and each.params == gone for each in upgraded.sandbox.calls if each.method == "deleteMessage")
    return deleted or upgraded.rows(replaced, row.key) != []


def times_sent(rows: Sequence[LeftRow], upgraded: Upgraded) -> dict[str, int]:
    return {row.key: len(row.calls(upgraded.sandbox)) for row in rows}


def times_said(rows: Sequence[LeftRow]) -> dict[str, int]:
    """Return for each row the number of rows with the same text for the same chat."""
    said = [(row.method, row.chat, row.body) for row in rows]
    return {row.key: said.count((row.method, row.chat, row.body)) for row in rows}


def delivered(row: LeftRow, upgraded: Upgraded) -> bool:
    """Tell whether the document of a row was delivered to its chat."""
    messages = upgraded.sandbox.telegram.chats[row.chat].messages
    return any(message.document and message.document.data == row.document for message in messages)


async def test_an_alert_that_telegram_refuses_in_every_form_is_never_given_up(
    old: OldInstallation, before: Path, tmp_path: Path
) -> None:
    alerts = {key for (key,) in read(before, "SELECT key FROM outbox WHERE state = 'waiting' AND priority = 0")}
    assert alerts != set()
    async with opened(old, tmp_path) as upgraded:
        upgraded.sandbox.weather.share(Refuses(400, "Bad Request: whatever"), 1.0, chat_id=old.sales_chat)
        await upgraded.finds_its_group()
        assert alerts <= {key for (key,) in upgraded.rows("SELECT key FROM outbox WHERE state = 'waiting'")}
        upgraded.sandbox.weather.clear()
        await upgraded.settles(LONGER_THAN_A_RETRY_WAITS_S)
        assert alerts <= {key for (key,) in upgraded.rows("SELECT key FROM outbox WHERE state = 'sent'")}


async def test_what_waits_for_a_person_who_left_is_given_up(old: OldInstallation, before: Path, tmp_path: Path) -> None:
    async with opened(old, tmp_path) as upgraded:
        await upgraded.settles()
        leaver = upgraded.people["Leaver"].id
        lost = [row.key for row in left_rows(before, old.sales_chat) if row.chat == leaver]
        dead = upgraded.rows("SELECT key FROM outbox WHERE chat = ? AND state = 'dead'", leaver)
        assert [key for (key,) in dead] == lost != []


async def test_every_open_talk_goes_on_to_its_end_and_counts_as_a_new_one(
    old: OldInstallation, before: Path, tmp_path: Path
) -> None:
    questions = Questions.of(funnel := funnel_of_before(before, tmp_path))
    async with opened(old, tmp_path, funnel=funnel) as upgraded:
        talks = open_talks(before, upgraded.world)
        await upgraded.finds_its_group()
        await asyncio.gather(*(goes_on(talk, questions) for talk in talks))
        await upgraded.settles()
        assert {*upgraded.rows(STEPS, max(talk.number for talk in talks))} == {("done",)}
        compared = comparable(upgraded.database, talks, since=old.at_us - DAY_US)
        assert len(compared) > len(talks) // 2
        assert fates(compared, upgraded) == await fates_of_twins(compared, questions, upgraded)


def fates(talks: Sequence[OpenTalk], upgraded: Upgraded) -> dict[str, object]:
    return {talk.person.name: fate(upgraded.database, talk.person) for talk in talks}


async def fates_of_twins(talks: Sequence[OpenTalk], questions: Questions, upgraded: Upgraded) -> dict[str, object]:
    """Return for each talk the fate of a new person with the same acts; equal acts share one."""
    deeds = {talk.person.name: deeds_of(upgraded.database, talk, questions) for talk in talks}
    each = list(dict.fromkeys(deeds.values()))
    walks = (does_the_same(upgraded.sandbox, one, questions, nth=nth) for nth, one in enumerate(each))
    twins = dict(zip(each, await asyncio.gather(*walks), strict=True))
    await upgraded.settles()
    return {name: fate(upgraded.database, twins[one]) for name, one in deeds.items()}


def test_every_talk_is_read_as_it_was_written(before: Path) -> None:
    for number, step, question, sealed in read(before, "SELECT lead, step, question, talk FROM sessions"):
        written = json.loads(unsealed(sealed, "sessions.talk", number))
        talk = from_json(Talk, json.dumps(written))
        assert (talk.step, talk.question) == (step, question)
        assert {name: value for name, value in json.loads(encode(asdict(talk))).items() if name in written} == written


def test_every_sealed_value_opens_with_the_key(old: OldInstallation, before: Path) -> None:
    for table, column, bound_to in SEALED:
        found = read(before, f"SELECT {column}, {bound_to} FROM {table} WHERE {column} LIKE 's1.%'")
        assert found != [], f"{table}.{column}: none is sealed"
        assert all(unsealed(value, f"{table}.{column}", row) for value, row in found)
    phones = {user["id"]: user["phone"] for user in old.telegram["people"].values()}
    given = read(before, "SELECT telegram_id, phone FROM leads WHERE contact = 'own_phone'")
    assert {who: unsealed(phone, "leads.phone", who) for who, phone in given} == {who: phones[who] for who, _ in given}


@pytest.mark.parametrize(
    ("key", "says"),
    [
        pytest.param({"field_key": SecretBytes(bytes(32))}, "another key than FIELD_KEY", id="another key"),
        pytest.param({"field_key": None}, "FIELD_KEY is not set", id="no key"),
    ],
)
async def test_without_its_key_an_old_database_is_refused_in_words_and_stays_as_it_was(
    old: OldInstallation, before: Path, key: dict[str, object], says: str
) -> None:
    as_it_was = everything_in(before)
    async with Sandbox(old.telegram["token"], seed=8) as sandbox:
        with pytest.raises(SealedOtherwise, match=says):
            async with running(settings_of_before(sandbox, before.parent, **key)):
                pass
    assert everything_in(before) == as_it_was


def everything_in(database: Path) -> list[str]:
    with closing(sqlite3.connect(database)) as connection:
        return list(connection.iterdump())


async def test_a_forgotten_person_stays_forgotten_and_comes_back_as_somebody_new(
    old: OldInstallation, before: Path, tmp_path: Path
) -> None:
    ((newest,),) = read(before, "SELECT seq FROM sqlite_sequence WHERE name = 'leads'")
    ((oldest_update,),) = read(before, "SELECT min(update_id) FROM updates")
    async with opened(old, tmp_path) as upgraded:
        await upgraded.settles()
        forgotten, known = upgraded.people["Forgotten"], "SELECT number FROM leads WHERE telegram_id = ?"
        upgraded.sandbox.renumber_updates(oldest_update - 1)
        forgotten.opens("flyer")
        await upgraded.settles()
        assert upgraded.rows(known, forgotten.id) == [], "an update of before was delivered again"
        upgraded.sandbox.renumber_updates(old.telegram["next_update"])
        forgotten.opens("flyer")
        await forgotten.sees(FIRST_SCREEN, after=forgotten.chat.last)
        ((number,),) = upgraded.rows(known, forgotten.id)
        assert number > newest, "no number is given twice"


async def test_who_is_forgotten_now_is_blanked_wherever_the_old_version_named_them(
    old: OldInstallation, tmp_path: Path
) -> None:
    async with opened(old, tmp_path) as upgraded:
        await upgraded.finds_its_group()
        await asks_to_be_forgotten(sara := upgraded.people["Sara"])
        await upgraded.settles(4)
        said = [message.shown for message in (*upgraded.sales.messages, *upgraded.people["maryam"].chat.messages)]
        named = (sara.name, sara.user.username, sara.user.phone)
        assert [text for text in said if any(word in text for word in named)] == []


async def asks_to_be_forgotten(person: Person) -> None:
    person.sends("/forget")
    await person.sees("برای همیشه پاک شود")
    person.taps("🗑")
    await person.sees("پاک شد. دیگر")


async def test_an_update_that_was_handled_before_is_not_handled_again(
    old: OldInstallation, before: Path, tmp_path: Path
) -> None:
    ((handled,),) = read(before, "SELECT max(update_id) FROM updates")
    async with opened(old, tmp_path) as upgraded:
        await upgraded.settles()
        upgraded.sandbox.renumber_updates(handled)
        upgraded.people["Emma"].sends("/talk")
        await upgraded.settles()
        assert upgraded.rows("SELECT 1 FROM ledger WHERE kind = 'talk_asked' AND update_id = ?", handled) == []


async def test_an_update_tried_twice_is_set_aside_and_one_tried_once_is_handled(
    old: OldInstallation, tmp_path: Path
) -> None:
    async with opened(old, tmp_path) as upgraded:
        twice, once = upgraded.people["Tried twice"], upgraded.people["Tried once"]
        await once.sees(FIRST_SCREEN)
        await twice.sees(TROUBLE)
        await upgraded.settles(LONGER_THAN_A_RETRY_WAITS_S)
        await twice.sees(FIRST_SCREEN)
        assert upgraded.rows("SELECT * FROM trying") == []
