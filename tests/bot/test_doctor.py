"""The doctor: each thing that can be wrong is named, with what to do, and a sound installation hears no complaint."""

from collections.abc import AsyncIterator
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from bot.__main__ import main
from bot.clock import SystemClock
from bot.doctor.command import examine
from bot.doctor.findings import Finding, Level
from bot.settings import Settings
from tests import people
from tests.journeys.running import Office, open_office, settings_for

MENUS = 9
"""What a start sets: for everybody, the admin and the sales group, each with two languages and none."""


class SkewedClock(SystemClock):
    """The machine's clock, wrong by so much."""

    def __init__(self, skew: timedelta) -> None:
        self._skew = skew

    def now(self) -> datetime:
        return datetime.now(UTC) + self._skew


@pytest.fixture
async def office(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> AsyncIterator[Office]:
    monkeypatch.chdir(tmp_path)  # whose .env would be looked at
    async with open_office(tmp_path) as office:
        yield office


async def findings_of(settings: Settings, *, skew: timedelta = timedelta()) -> dict[str, list[Finding]]:
    """Return what is found, by what it is about."""
    found: dict[str, list[Finding]] = {}
    async for finding in examine(settings, clock=SkewedClock(skew)):
        found.setdefault(finding.about, []).append(finding)
    return found


def settings_of(office: Office, **changes: object) -> Settings:
    return office.app.settings.model_copy(update=changes)


async def test_a_sound_installation_has_no_fault_and_the_bot_runs_on(office: Office) -> None:
    sara = people.sara(office.sandbox)
    sara.opens()
    await sara.sees("/privacy")
    found = await findings_of(office.app.settings)
    assert [each for group in found.values() for each in group if each.level is Level.FAULT] == []
    assert "the bot runs on it now" in found["database"][0].says
    assert set(found) >= {"settings", "funnel", "disk", "database", "outbox", "dead letters", "token", "clock", "menu"}
    sara.shares_contact()
    await sara.sees("۱ از ۴")


async def test_a_group_that_threw_the_bot_out_is_a_fault_with_a_remedy(office: Office) -> None:
    office.group.kicks_bot()
    (finding,) = (await findings_of(office.app.settings))["sales group"]
    assert (finding.level, finding.remedy) == (Level.FAULT, "add the bot to the group again, and let it write")


async def test_a_group_that_muted_the_bot_is_a_fault(office: Office) -> None:
    office.group.mutes_bot()
    (finding,) = (await findings_of(office.app.settings))["sales group"]
    assert finding.level is Level.FAULT
    assert "restricted" in finding.says


async def test_no_group_is_a_fault_for_alerts_wait(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    async with open_office(tmp_path, bound=False) as office:
        (finding,) = (await findings_of(office.app.settings))["sales group"]
        assert (finding.level, "/bind" in finding.remedy) == (Level.FAULT, True)


async def test_a_wrong_clock_is_a_fault_with_its_seconds(office: Office) -> None:
    for skew, side in ((timedelta(hours=1), "ahead of"), (timedelta(hours=-1), "behind")):
        (finding,) = (await findings_of(office.app.settings, skew=skew))["clock"]
        assert finding.level is Level.FAULT
        assert f"s {side} Telegram's" in finding.says


async def test_a_token_that_telegram_does_not_know_is_told_without_showing_it(office: Office) -> None:
    wrong = settings_for(office.sandbox, office.database.parent, bot_token=f"{office.app.settings.bot_id}:wrong")
    (finding,) = (await findings_of(wrong))["token"]
    assert (finding.level, "BotFather" in finding.remedy) == (Level.FAULT, True)
    assert "wrong" not in finding.says + finding.remedy


async def test_telegram_out_of_reach_names_the_proxy(office: Office) -> None:
    (finding,) = (await findings_of(settings_of(office, bot_api_url="http://127.0.0.1:9/bot")))["Telegram"]
    assert (finding.level, "PROXY_URL" in finding.remedy) == (Level.FAULT, True)


async def test_an_admin_who_never_started_the_bot_is_a_warning(office: Office) -> None:
    stranger = office.sandbox.person("Omid", language="fa")
    found = await findings_of(settings_of(office, admin_ids=(office.maryam.id, stranger.id)))
    (finding,) = found["admins"]
    assert (finding.level, finding.says) == (Level.WARNING, f"{stranger.id} cannot be written to")


async def test_a_menu_that_somebody_else_set_is_a_warning(office: Office) -> None:
    await office.sandbox.until(lambda: len(office.sandbox.called("setMyCommands")) >= MENUS or None)
    await office.app.transport.call("setMyCommands", b'{"commands":[{"command":"win","description":"a prize"}]}')
    (finding,) = (await findings_of(office.app.settings))["menu"]
    assert (finding.level, "/revoke" in finding.remedy) == (Level.WARNING, True)


async def test_a_database_that_others_can_read_is_a_fault(office: Office) -> None:
    office.database.chmod(0o644)
    assert (await findings_of(office.app.settings))["database"][0].remedy == f"chmod 600 {office.database}"


async def test_a_damaged_database_is_a_fault_that_names_the_restore(tmp_path: Path) -> None:
    file = tmp_path / "sarnakh.db"
    file.write_bytes(b"SQLite format 3\0" + b"\xff" * 8000)
    file.chmod(0o600)
    (finding,) = (await findings_of(Settings(database_url=f"sqlite:///{file}")))["database"]
    assert (finding.level, "sarnakh restore" in finding.remedy) == (Level.FAULT, True)


async def test_a_database_of_something_else_is_told(tmp_path: Path) -> None:
    file = tmp_path / "sarnakh.db"
    file.touch(0o600)
    (finding,) = (await findings_of(Settings(database_url=f"sqlite:///{file}")))["database"]
    assert (finding.level, "DATABASE_URL" in finding.remedy) == (Level.FAULT, True)


async def test_alerts_that_wait_too_long_and_updates_set_aside_are_told(tmp_path: Path) -> None:
    async with open_office(tmp_path, bound=False) as office:
        sara = people.sara(office.sandbox)
        sara.opens()
        await sara.sees("/privacy")
        sara.shares_contact()
        await sara.sees("۱ از ۴")
        sara.sends("/talk")
        await sara.sees("همکار")
        found = await findings_of(office.app.settings, skew=timedelta(minutes=20))
        assert found["outbox"][0].level is Level.FAULT
        assert "an alert has waited for" in found["outbox"][0].says


async def test_a_broken_funnel_is_told_line_by_line(tmp_path: Path) -> None:
    file = tmp_path / "mine.yaml"
    file.write_text("schema: [\n", "utf-8")
    found = await findings_of(Settings(funnel=file, database_url=f"sqlite:///{tmp_path}/none.db"))
    assert ":2:1:" in found["funnel"][0].says
    assert found["database"][0].level is Level.OK
    assert found["token"][0].level is Level.FAULT


def test_the_command_prints_each_finding_and_ends_with_1_where_something_is_wrong(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.chdir(tmp_path)
    for name in Settings.model_fields:
        monkeypatch.delenv(name.upper(), raising=False)
    assert main(["doctor"]) == 1
    lines = capsys.readouterr().out.splitlines()
    assert any(line.startswith("fault    token         is not set") for line in lines)
    assert any("→ get one from @BotFather" in line for line in lines)
    assert lines[-1].startswith("1 fault, ")
