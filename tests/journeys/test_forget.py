"""Erasure: one confirmation, then no data is left or comes back, and a new /start begins from zero."""

import asyncio
from datetime import timedelta

import pytest

from bot.sandbox.people.person import Person
from bot.sandbox.server import Sandbox
from tests import people
from tests.journeys.running import Office, running, settings_for
from tests.journeys.walking import COOL, HOT, gives_number, newest_of, posts, private_message, sees_question
from tests.lent_databases import content_of
from tests.storage.stored import everything


async def is_forgotten(person: Person) -> None:
    """Ask for erasure, confirm it, and wait for the goodbye."""
    person.sends("/forget")
    await person.sees("برای همیشه پاک شود")
    person.taps("بله، همه را پاک کنید")
    await person.sees("پاک شد")


async def traces(office: Office, *needles: str) -> list[str]:
    """Return which of these texts are still in any file of the database; of a server's, in any row."""
    content = await content_of(office.database)
    return [needle for needle in needles if needle.encode() in content]


async def test_it_is_asked_once_and_no_is_no(office: Office) -> None:
    sara = people.sara(office.sandbox)
    await gives_number(sara, *COOL)
    await sara.sees("ممنون که وقت گذاشتید")
    sara.sends("/forget")
    await sara.sees("برای همیشه پاک شود")
    sara.taps("نه، بماند")
    await sara.sees("سر جایش ماند")
    assert await office.rows("SELECT phone FROM leads") == [("+989121234567",)]


@pytest.mark.long
async def test_nothing_is_left_in_any_table_or_file(office: Office) -> None:
    sara = people.sara(office.sandbox, name="Sarvenaz", last_name="Zandieh")
    await gives_number(sara, *HOT, payload="ig_story1")
    await sara.sees("همه‌چیز آماده است")
    sara.sends("my shop is called Golabatoon")
    await office.maryam.sees("Golabatoon", chat=office.group)
    sara.sends("zandieh@corp.example")
    await office.maryam.sees("zandieh@corp.example", chat=office.group)
    sara.sends("/mydata")
    await sara.sees("هرچه از شما داریم")
    sara.taps("فایل JSON")
    await sara.sees("همهٔ آنچه از شما داریم")
    posts(office, "message", **private_message(sara, text=5))
    await sara.sees("محفوظ است")
    await is_forgotten(sara)
    await office.sandbox.quiet()
    for table in ("leads", "sessions", "ledger", "cards", "timers WHERE lead IS NOT NULL", "dead_letters"):
        assert await office.rows(f"SELECT count(*) FROM {table}") == [(0,)], table
    needles = ("Sarvenaz", "Zandieh", "9121234567", "sara_shop", "Golabatoon", "corp.example")
    async with asyncio.timeout(45):  # a reader in the way postpones it for half a minute
        while await traces(office, *needles):
            await office.app.database.wake(timedelta(seconds=0.1))
    await office.app.database.scrub()  # the goodbye was deleted after it was sent
    assert await traces(office, str(sara.id)) == []
    assert "Golabatoon" not in office.group.transcript()
    assert "9121234567" not in office.group.transcript()


async def test_nothing_of_a_rich_talk_is_left_in_any_column_or_chat(office: Office) -> None:
    sara = people.sara(office.sandbox, name="Sarvenaz", last_name="Zandieh")
    await gives_number(sara, *HOT, payload="ig_story1")
    await sara.sees("همه‌چیز آماده است")
    sara.sends("zandieh@corp.example")
    await office.maryam.sees("zandieh@corp.example", chat=office.group)
    sara.sends("my shop is called Golabatoon")
    await office.maryam.sees("Golabatoon", chat=office.group)
    office.maryam.taps("🙋", chat=office.group)
    await office.maryam.sees("✅ .*مریم", chat=office.group)
    for command in ("/leads", "/lead 1", "/stats"):
        office.maryam.sends(command)
    await office.maryam.sees("۱ تای آخر")
    await office.maryam.sees("Zandieh.*\n")
    office.maryam.sends("/leads", chat=office.group)
    await office.maryam.sees("۱ تای آخر", chat=office.group)
    await leaves_dead_letters(office, sara)
    needles = ("Sarvenaz", "Zandieh", "9121234567", "sara_shop", "Golabatoon", "corp.example", str(sara.id))
    assert await values_with(office, *needles) != []
    await is_forgotten(sara)
    await office.sandbox.quiet()
    await office.app.database.scrub()
    assert await values_with(office, *needles) == []
    assert await traces(office, *needles) == []
    for chat in (office.group, office.maryam.chat):
        assert [needle for needle in needles if needle in chat.transcript()] == []


async def leaves_dead_letters(office: Office, sara: Person) -> None:
    """Make updates fail: one of theirs, one without a sender, and a colleague's press on their card."""
    (card,) = [row[0] for row in await office.rows("SELECT id FROM cards")]
    posts(office, "message", **private_message(sara, text=5))
    posts(office, "message", chat={"id": sara.id, "type": "private"}, **{"from": {"id": "nobody"}})
    maryam = {"id": office.maryam.id, "is_bot": False, "first_name": "Maryam"}
    message = {"message_id": 1, "date": 0, "chat": {"id": "broken"}, "text": "+989121234567"}
    posts(office, "callback_query", id="1", data=f"c:{card}:claim", message=message, **{"from": maryam})
    await until(office, "SELECT count(*) FROM dead_letters", [(3,)])


async def until(office: Office, sql: str, rows: list[tuple]) -> None:
    """Wait until the query has this result."""
    async with asyncio.timeout(15):
        while await office.rows(sql) != rows:
            await office.app.database.wake(timedelta(seconds=1))


async def values_with(office: Office, *needles: str) -> list[tuple[str, str]]:
    """Return every table that contains one of these texts, with the value that does."""
    values = [
        (table, value.decode(errors="replace") if isinstance(value, bytes) else str(value))
        for table, rows in (await everything(office.app.database)).items()
        for row in rows
        for value in row
    ]
    return [(table, value) for table, value in values if any(needle in value for needle in needles)]


@pytest.mark.long
async def test_a_list_that_is_being_written_names_nobody_who_is_gone(office: Office) -> None:
    sara, ali = people.sara(office.sandbox), office.sandbox.person("Ali", language="fa")
    for person in (sara, ali):
        await gives_number(person)
        await sees_question(person, 1, "fa")
    office.maryam.sends("/leads")
    await office.maryam.sees("۲ تای آخر")
    await is_forgotten(sara)
    await office.maryam.sees("فهرست هم برداشته شد")
    office.maryam.sends("/leads")
    await office.maryam.sees("۱ تای آخر")
    await is_forgotten(ali)
    await office.sandbox.quiet()
    assert "Ali" not in office.maryam.chat.transcript()
    assert await office.rows("SELECT count(*) FROM mentions") == [(0,)]


async def test_the_owner_of_the_card_is_told(office: Office) -> None:
    sara = people.sara(office.sandbox)
    await gives_number(sara, *HOT)
    card = await office.maryam.sees("سرنخ ۱ ", chat=office.group)
    office.maryam.taps("🙋", chat=office.group)
    await office.maryam.sees("✅ .*مریم", chat=office.group)
    await is_forgotten(sara)
    told = await office.maryam.sees("خواست پاک شود", chat=office.group, after=card)
    assert told.reply_to is card
    await office.maryam.sees("خواست پاک شود", chat=office.group)


async def test_in_another_group_the_owner_is_told_beneath_no_card_of_anybody_else(office: Office) -> None:
    sara, emma = people.sara(office.sandbox), people.emma(office.sandbox)
    other = office.sandbox.group("فروش دوم", [office.maryam])
    await gives_number(sara, *HOT)
    await office.maryam.sees("سرنخ ۱ ", chat=office.group)
    office.maryam.taps("🙋", chat=office.group)
    await office.maryam.sees("✅ .*مریم", chat=office.group)
    office.maryam.sends("/bind", chat=other)
    await office.maryam.sees("از این پس", chat=other)
    office.maryam.taps("بله، از این پس", chat=other)
    await office.maryam.sees("همین‌جا می‌آیند", chat=other)
    emma.sends("/talk")
    await office.maryam.sees("Emma", chat=other)
    await is_forgotten(sara)
    told = await office.maryam.sees("خواست پاک شود", chat=other)
    assert told.reply_to is None
    await office.sandbox.quiet()
    assert "Emma" in other.transcript()
    assert "سارا" not in office.group.transcript()


@pytest.mark.long
async def test_what_is_redelivered_does_not_bring_them_back(tmp_path) -> None:
    async with Sandbox(seed=7) as sandbox:
        sara = people.sara(sandbox)
        settings = settings_for(sandbox, tmp_path, admin_ids=(1,))
        async with running(settings):
            await gives_number(sara)
            await sees_question(sara, 1, "fa")
            before = sandbox.telegram.updates.next_id
            sandbox.renumber_updates(before + 10)
            await is_forgotten(sara)
            await sandbox.quiet()
        after = sandbox.telegram.updates.next_id
        sandbox.renumber_updates(before)
        sara.sends("/start late")
        sandbox.renumber_updates(after)
        async with running(settings) as app:
            await sandbox.quiet()
            async with app.database.read() as reader:
                assert await reader.all("SELECT number FROM leads") == []
            goodbye = sara.chat.last
            sara.sends("/start ig_story1")
            await sara.sees("سلام سارا", after=goodbye)
            async with app.database.read() as reader:
                (row,) = await reader.all("SELECT first_source, stage, phone FROM leads")
            assert tuple(row) == ("ig_story1", "visitor", None)


async def test_old_buttons_and_edits_bring_nobody_back(office: Office) -> None:
    sara = people.sara(office.sandbox)
    await gives_number(sara)
    await sees_question(sara, 1, "fa")
    old = sara.finds("مشتری و فروش")
    sara.sends("سلام")
    await sara.sees("یادداشتش کردم")
    mine = newest_of(sara)
    sara.sends("/forget")
    await sara.sees("برای همیشه پاک شود")
    yes = sara.finds("بله، همه را پاک کنید")
    sara.presses(yes)
    sara.presses(yes)
    await sara.sees("پاک شد")
    sara.presses(old)
    await sara.sees("پیام قدیمی")
    sara.edits(mine, "سلام دوباره")
    await office.sandbox.quiet()
    assert await office.rows("SELECT count(*) FROM leads") == [(0,)]
    assert await office.rows("SELECT count(*) FROM outbox WHERE chat = $1", sara.id) == [(0,)]


async def test_talk_after_being_forgotten_is_heard(office: Office) -> None:
    sara = people.sara(office.sandbox)
    await gives_number(sara, *COOL)
    await sara.sees("ممنون که وقت گذاشتید")
    old = sara.finds("صحبت با یک نفر")
    await is_forgotten(sara)
    sara.presses(old)
    await sara.sees("حتماً ✅")
    await office.maryam.sees("سرنخ ۲ ", chat=office.group)
