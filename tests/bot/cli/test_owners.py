"""`sarnakh owners`: who is an admin and by what, and how the right of the owner link is taken back."""

import asyncio
from pathlib import Path

import pytest

from bot.cli.main import main
from bot.settings.settings import Settings
from bot.staff import roles
from storage.installation import audit, state, timers
from storage.people import topics
from storage.records.timer import Timer
from storage.sqlite.database import SqliteDatabase
from tests.bot.fake_clock import START

DATABASE = Path("data/sarnakh.db")
SARA, REZA = 5_000_000_777, 5_000_000_778

pytestmark = pytest.mark.usefixtures("logging_as_it_was")


@pytest.fixture(autouse=True)
def _in_an_empty_folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    for name in Settings.model_fields:
        monkeypatch.delenv(name.upper(), raising=False)
    monkeypatch.chdir(tmp_path)


async def fill(*ids: int) -> None:
    database = await SqliteDatabase.open(DATABASE)
    for each in ids:
        await database.write(lambda tx, each=each: roles.add_owner(tx, each))
        await database.write(
            lambda tx, each=each: audit.add(tx, actor=each, action="owner", detail="owner link used", at=START)
        )
        await database.write(lambda tx, each=each: state.put(tx, f"reason:{each}", "{}"))
        await database.write(lambda tx, each=each: topics.remember_topic(tx, each, 7))
    await database.close()


async def left() -> tuple[frozenset[int], list[tuple[str, int]], tuple[Timer, ...], list[str]]:
    database = await SqliteDatabase.open(DATABASE)
    async with database.read() as reader:
        lines = await reader.all("SELECT action, actor FROM audit WHERE action <> 'owner'")
        due = await timers.due(reader, at=START.replace(year=2099), limit=9)
        keys = await reader.all("SELECT key FROM state WHERE key LIKE 'reason:%' OR key LIKE 'topic:%' ORDER BY key")
        found = await roles.owners(reader), [(a, n) for a, n in lines], due, [key for (key,) in keys]
    await database.close()
    return found


def test_every_admin_is_listed_with_how_they_became_one(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    asyncio.run(fill(SARA, REZA))
    monkeypatch.setenv("ADMIN_IDS", f"42,{REZA}")
    assert main(["owners", "list"]) == 0
    at = f"{START:%Y-%m-%d %H:%M} UTC"
    assert capsys.readouterr().out.splitlines() == [
        "42               by ADMIN_IDS",
        f"{SARA}       by the owner link, since {at}",
        f"{REZA}       by the owner link, since {at}; by ADMIN_IDS",
    ]


def test_nobody_is_said_with_what_to_do(capsys: pytest.CaptureFixture[str]) -> None:
    asyncio.run(fill())
    assert main(["owners", "list"]) == 0
    told = capsys.readouterr()
    assert (told.out, told.err) == (
        "",
        "there is no admin; the next start prints a link by which somebody becomes one\n",
    )


def test_a_right_is_taken_back_written_down_and_told_to_the_bot(capsys: pytest.CaptureFixture[str]) -> None:
    asyncio.run(fill(SARA, REZA))
    assert main(["owners", "remove", str(SARA)]) == 0
    told = capsys.readouterr()
    assert told.out == f"{SARA} is no owner any more; a running bot refuses them from the next command on\n"
    assert told.err == ""
    owners, lines, due, reasons = asyncio.run(left())
    assert (owners, lines, reasons) == ({REZA}, [("owner removed", SARA)], [f"reason:{REZA}", f"topic:{REZA}"])
    assert [(timer.key, timer.kind) for timer in due] == [("former", "former")]


def test_the_last_one_may_go_and_what_follows_is_said(capsys: pytest.CaptureFixture[str]) -> None:
    asyncio.run(fill(SARA))
    assert main(["owners", "remove", str(SARA)]) == 0
    assert "the next start prints a link" in capsys.readouterr().err


def test_whoever_is_in_the_setting_too_stays_an_admin_and_that_is_said(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    asyncio.run(fill(SARA))
    monkeypatch.setenv("ADMIN_IDS", str(SARA))
    assert main(["owners", "remove", str(SARA)]) == 0
    assert f"{SARA} stays an admin by ADMIN_IDS: take it out there" in capsys.readouterr().err


@pytest.mark.parametrize(
    ("setting", "told"),
    [
        ("", "is no owner by the link; see: sarnakh owners list."),
        ("42", "is no owner by the link; take it out of ADMIN_IDS."),
    ],
)
def test_whoever_is_no_owner_cannot_be_removed(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str], setting: str, told: str
) -> None:
    asyncio.run(fill(SARA))
    monkeypatch.setenv("ADMIN_IDS", setting)
    assert main(["owners", "remove", "42"]) == 2
    assert capsys.readouterr().err == f"sarnakh: 42 {told}\n"
    assert asyncio.run(left())[:2] == ({SARA}, [])


def test_the_group_that_they_bound_stays_and_is_named(capsys: pytest.CaptureFixture[str]) -> None:
    asyncio.run(fill(SARA))

    async def bound() -> None:
        database = await SqliteDatabase.open(DATABASE)
        kept = f'{{"bound": {{"chat": -100777}}, "by": {SARA}}}'
        await database.write(lambda tx: state.put(tx, "sales_group", kept))
        await database.close()

    asyncio.run(bound())
    main(["owners", "remove", str(SARA)])
    assert "The sales group -100777 was bound by them, and stays" in capsys.readouterr().err


def test_without_a_database_it_says_so_and_makes_none(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["owners", "list"]) == 2
    assert capsys.readouterr().err.startswith("sarnakh: There is no database at data/sarnakh.db")
    assert not DATABASE.exists()
