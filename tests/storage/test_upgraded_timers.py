"""Timers of an old version are executed by today's code when they are due, and not before."""

import asyncio
from collections.abc import Awaitable, Callable
from pathlib import Path

import pytest

from bot.cli.main import main
from bot.sandbox.world.model import Message
from storage.encryption.seals import cipher_of
from storage.sqlite.database import SqliteDatabase
from tests.upgrades.dump_file import FIELD_KEY, FIELD_KEY_TEXT
from tests.upgrades.old_installation import OldInstallation, Upgraded, at_work, opened, read, writes

LATER = "SELECT lead FROM timers JOIN leads ON number = lead WHERE kind = 'decay' AND outcome = 'open' AND hot = 1"
TIMERS = "SELECT key, due, kind, lead, data FROM timers WHERE kind NOT IN ('desk', 'opening') ORDER BY key"
"""Those of rounds and openings are new: the versions of before had none."""
RETRIED_AFTER_S = 10
"""An update that ended the process is tried again after five seconds."""
LOOKED_AT_AGAIN_AFTER_S = 30
FIRST_SCREEN = "/privacy"
REMINDED = "سرنخ داغ در انتظار"
SET_ASIDE = "پیام کنار گذاشته شد"


async def test_what_is_due_is_done_and_the_rest_stays_as_it_was(
    old: OldInstallation, before: Path, tmp_path: Path
) -> None:
    left = read(before, TIMERS)
    now = old.at_us + RETRIED_AFTER_S * 1_000_000
    async with opened(old, tmp_path) as upgraded:
        await upgraded.settles(RETRIED_AFTER_S)
        assert {timer[2] for timer in left if timer[1] <= now} - {"menu"} == {"decay", "report", "again"}
        assert upgraded.rows(TIMERS) == [timer for timer in left if timer[1] > now]


async def test_a_score_that_decayed_cools_its_lead(old: OldInstallation, before: Path, tmp_path: Path) -> None:
    due = [lead for (lead,) in read(before, "SELECT lead FROM timers WHERE kind = 'decay' AND due <= ?", old.at_us)]
    assert due != []
    async with opened(old, tmp_path) as upgraded:
        await upgraded.settles()
        assert [lead for lead in due if not is_cooled(upgraded, lead)] == []
        later = upgraded.rows(LATER)
        assert [lead for (lead,) in later if is_cooled(upgraded, lead)] == []
        upgraded.clock.jumps(days=60)
        await upgraded.settles()
        assert [lead for (lead,) in later if not is_cooled(upgraded, lead)] == []
        assert upgraded.rows("SELECT * FROM timers WHERE kind = 'decay'") == []


def is_cooled(upgraded: Upgraded, lead: int) -> bool:
    """Tell whether a lead is no longer hot, with decay as the reason in its ledger."""
    last = "SELECT kind, actor FROM ledger WHERE lead = ? AND kind IN ('heated', 'cooled') ORDER BY id DESC LIMIT 1"
    return upgraded.rows("SELECT hot FROM leads WHERE number = ?", lead) == [(0,)] and upgraded.rows(last, lead) == [
        ("cooled", 0)
    ]


async def test_every_report_that_was_asked_for_is_read(old: OldInstallation, before: Path, tmp_path: Path) -> None:
    asked = read(before, "SELECT key, data ->> 'chat', data ->> 'what' FROM timers WHERE kind = 'report' ORDER BY key")
    titles = {"stats": "📊", "leads": "همهٔ سرنخ‌ها"}
    async with opened(old, tmp_path) as upgraded:
        await upgraded.finds_its_group()
        for key, chat, what in asked:
            ((message_id,),) = upgraded.rows("SELECT message_id FROM outbox WHERE key = ?", key)
            message = upgraded.sandbox.telegram.chats[chat].by_id[message_id]
            assert titles[what] in message.shown


async def test_the_admin_is_reminded_an_hour_after_the_last_time_that_leads_wait(
    old: OldInstallation, before: Path, tmp_path: Path
) -> None:
    ((due,),) = read(before, "SELECT due FROM timers WHERE kind = 'remind'")
    async with opened(old, tmp_path) as upgraded:
        await upgraded.settles()
        last = upgraded.people["maryam"].chat.last
        upgraded.people["Undecided"].sends("/talk")
        await upgraded.settles((due - old.at_us) / 1_000_000 - 1)
        assert told(upgraded, REMINDED, after=last) == []
        await upgraded.settles(2)
        await upgraded.people["maryam"].sees(f"{REMINDED}: ۳", after=last)
        assert len(told(upgraded, REMINDED, after=last)) == 1


async def test_the_admin_is_not_told_twice_what_the_old_version_told(old: OldInstallation, tmp_path: Path) -> None:
    async with opened(old, tmp_path) as upgraded:
        maryam = upgraded.people["maryam"]
        last = maryam.chat.last
        await upgraded.settles(LOOKED_AT_AGAIN_AFTER_S)
        maryam.sends("/stats today")
        await maryam.sees("📊", after=maryam.chat.last)
        assert told(upgraded, SET_ASIDE, after=last) == []


def told(upgraded: Upgraded, words: str, *, after: Message) -> list[str]:
    """Return the admin's messages with these words that came after a message."""
    messages = [message for message in upgraded.people["maryam"].chat.messages if message.id > after.id]
    return [message.shown for message in messages if words in message.shown]


async def test_updates_set_aside_are_handled_when_it_is_asked_for(old: OldInstallation, tmp_path: Path) -> None:
    async with opened(old, tmp_path) as upgraded:
        await upgraded.settles(RETRIED_AFTER_S)
        for role in ("Odd", "Given up"):
            await upgraded.people[role].sees(FIRST_SCREEN)
        assert upgraded.rows("SELECT id FROM dead_letters") == [(1,)], "nobody can read that one"


@pytest.fixture
def sarnakh(before: Path, monkeypatch: pytest.MonkeyPatch) -> Callable[..., Awaitable[int]]:
    """The command line on an old database without a running bot."""
    monkeypatch.setenv("DATABASE_URL", f"sqlite:///{before}")
    monkeypatch.setenv("FIELD_KEY", FIELD_KEY_TEXT)
    return lambda *words: asyncio.to_thread(main, [*words])


async def brought_up_to_date(database: Path) -> None:
    """Migrate the tables as the first start of this version does, without starting."""
    await (await SqliteDatabase.open(database, cipher=cipher_of(FIELD_KEY))).close()


async def test_an_operator_reads_what_was_set_aside(sarnakh, before: Path, capsys: pytest.CaptureFixture[str]) -> None:
    await brought_up_to_date(before)
    assert await sarnakh("dead-letters", "list") == 0
    listed = capsys.readouterr().out.splitlines()
    assert [line.split()[-1] for line in listed] == ["RuntimeError", "StatementRefused", "KeyError"]
    assert await sarnakh("dead-letters", "show", "1") == 0
    assert '"text": "who am I?"' in capsys.readouterr().out


async def test_an_operator_has_what_was_set_aside_handled_by_the_next_start(
    sarnakh, old: OldInstallation, before: Path
) -> None:
    await brought_up_to_date(before)
    assert await sarnakh("dead-letters", "replay", "--all") == 0
    # The command uses the machine's clock, and this bot the old version's.
    writes(before, "UPDATE timers SET due = ? WHERE kind = 'again'", old.at_us)
    async with at_work(old, before) as upgraded:
        for role in ("Odd", "Given up"):
            await upgraded.people[role].sees(FIRST_SCREEN)
        await upgraded.settles()
        assert upgraded.rows("SELECT id FROM dead_letters WHERE id <= 3") == [(1,)]
