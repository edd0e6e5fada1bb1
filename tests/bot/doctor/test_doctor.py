"""The doctor: each thing that can be wrong is named, with what to do, and a sound installation hears no complaint."""

import asyncio
import ssl
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from datetime import UTC, datetime, timedelta
from pathlib import Path
from shutil import copytree
from typing import NamedTuple

import orjson
import pytest
from pydantic import SecretBytes, SecretStr

from bot.bot_api.ptb_bot import bot_on
from bot.cli.main import main
from bot.clock import SystemClock
from bot.doctor.command import examine
from bot.doctor.findings import Finding, Level
from bot.doctor.webhook import look_at_certificate
from bot.funnels.source import SHIPPED
from bot.intake.webhook_registration import OURS, set_webhook
from bot.settings.settings import Settings
from bot.staff import roles
from storage import duties
from storage.installation import bots, state
from storage.installation.keyring import COPYING
from storage.maintenance.backup import back_up
from storage.maintenance.restore import restore
from storage.sqlite.database import SqliteDatabase
from tests import people
from tests.bot.certificates import OPENSSL, make_certificate
from tests.journeys.running import Office, open_office, settings_for
from tests.lent_databases import FILE, location_of, open_in, url_for

pytestmark = pytest.mark.usefixtures("logging_as_it_was")

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


class EnglishFinding(NamedTuple):
    """A finding as an operator reads it in English."""

    level: Level
    about: str
    says: str
    remedy: str


def in_english(finding: Finding) -> EnglishFinding:
    return EnglishFinding(finding.level, str(finding.about), str(finding.says), str(finding.remedy))


async def findings_of(settings: Settings, *, skew: timedelta = timedelta()) -> dict[str, list[EnglishFinding]]:
    """Return what is found, by what it is about."""
    found: dict[str, list[EnglishFinding]] = {}
    async for finding in examine(settings, clock=SkewedClock(skew)):
        found.setdefault(str(finding.about), []).append(in_english(finding))
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


async def test_a_contact_that_is_read_differently_today_is_named_and_only_its_ends_are_shown(office: Office) -> None:
    sara = people.sara(office.sandbox)
    sara.opens()
    await sara.sees("/privacy")
    assert (await findings_of(office.app.settings))["contacts"][0].level is Level.OK
    sara.shares_contact()
    await sara.sees("۱ از ۴")
    assert (await findings_of(office.app.settings))["contacts"][0].level is Level.OK
    sql = "UPDATE leads SET phone = '+09123456789', email = 'ایمیل_من_sara@gmail.com'"
    await office.app.database.write(lambda tx: tx.run(sql))
    (finding,) = (await findings_of(office.app.settings))["contacts"]
    assert finding.level is Level.WARNING
    assert finding.says == (
        "2 would be read differently today: lead 1 (+0912…89 → +9891…89), lead 1 (ا…@gmail.com → s…@gmail.com)"
    )
    assert "sarnakh read --mend" in finding.remedy


async def test_a_group_that_threw_the_bot_out_is_a_fault_with_a_remedy(office: Office) -> None:
    office.group.kicks_bot()
    (finding,) = (await findings_of(office.app.settings))["sales group"]
    assert (finding.level, finding.remedy) == (Level.FAULT, "add the bot to the group again, and let it write")


async def test_a_group_that_muted_the_bot_is_a_fault(office: Office) -> None:
    office.group.mutes_bot()
    (finding,) = (await findings_of(office.app.settings))["sales group"]
    assert finding.level is Level.FAULT
    assert "restricted" in finding.says


async def test_a_bot_that_is_no_admin_of_the_group_is_warned_of(office: Office) -> None:
    (finding,) = (await findings_of(office.app.settings))["sales group"]
    assert (finding.level, finding.remedy) == (Level.WARNING, "make the bot an admin")
    assert "it is not told who leaves" in finding.says
    office.group.promotes_bot()
    (finding,) = (await findings_of(office.app.settings))["sales group"]
    assert finding.level is Level.OK


async def test_topics_that_cannot_be_made_are_warned_of(office: Office, tmp_path: Path) -> None:
    funnel = copytree(SHIPPED.parent, tmp_path / "funnels") / "topics.yaml"
    funnel.write_text(f"{SHIPPED.read_text('utf-8')}\ndesk: {{talk: {{topics: on}}}}\n", "utf-8")
    settings = settings_of(office, funnel=funnel)
    assert "topics" not in await findings_of(office.app.settings)
    (finding,) = (await findings_of(settings))["topics"]
    assert (finding.level, "the sales group has none" in finding.says) == (Level.WARNING, True)
    office.group.becomes_forum()
    for standing in (office.group.keeps_bot_off_topics, office.group.promotes_bot):
        standing()
        (finding,) = (await findings_of(settings))["topics"]
        assert (finding.level, "may not make any" in finding.says) == (Level.WARNING, True)
    office.group.lets_bot_manage_topics()
    (finding,) = (await findings_of(settings))["topics"]
    assert finding.level is Level.OK


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
    await office.app.resources.transport.call(
        "setMyCommands", b'{"commands":[{"command":"win","description":"a prize"}]}'
    )
    (finding,) = (await findings_of(office.app.settings))["menu"]
    assert (finding.level, "/revoke" in finding.remedy) == (Level.WARNING, True)


async def test_owners_are_named_with_how_their_right_is_taken_back(office: Office) -> None:
    assert (await findings_of(office.app.settings))["owners"][0].says == "nobody is an admin by the owner link"
    for owner in (43, 42):
        await office.app.database.write(lambda tx, owner=owner: roles.add_owner(tx, owner))
    (finding,) = (await findings_of(office.app.settings))["owners"]
    said = "admins by the owner link: 42, 43; sarnakh owners remove ID takes it back"
    assert (finding.level, finding.says) == (Level.OK, said)


async def test_a_database_that_was_another_bots_is_a_warning(office: Office) -> None:
    assert (await findings_of(office.app.settings))["bot"][0].level is Level.OK
    await office.app.database.write(lambda tx: bots.begin(tx, 777, at=datetime.now(UTC)))
    (finding,) = (await findings_of(office.app.settings))["bot"]
    assert (finding.level, finding.says) == (Level.WARNING, "the database was last another bot's: 777")


async def test_a_database_that_others_can_read_is_a_fault(office: Office) -> None:
    office.database.chmod(0o644)
    assert (await findings_of(office.app.settings))["database"][0].remedy == f"chmod 600 {office.database}"


async def test_a_folder_that_others_can_change_is_a_warning_wherever_it_stands_above(tmp_path: Path) -> None:
    settings = Settings(database_url=f"sqlite:///{tmp_path}/open/deep/sarnakh.db")
    (tmp_path / "open" / "deep").mkdir(parents=True, mode=0o700)
    assert "folder" not in await findings_of(settings)
    (tmp_path / "open").chmod(0o777)
    (finding,) = (await findings_of(settings))["folder"]
    assert (finding.level, finding.remedy) == (Level.WARNING, f"chmod 700 {tmp_path}/open")
    (tmp_path / "open").chmod(0o1777)
    assert "folder" not in await findings_of(settings)


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


async def webhook_findings(office: Office, url: str | None, **changes: object) -> list[EnglishFinding]:
    """Return what is said of the webhook where the settings name this one; this bot polls, so it must not be set."""
    wanted = {"webhook_url": url, "webhook_secret": SecretStr("s" * 40), **changes}
    return (await findings_of(settings_of(office, **wanted)))["webhook"]


async def test_a_webhook_that_somebody_else_set_is_a_fault_without_its_path(office: Office) -> None:
    address = "http://127.0.0.1:9/secret-path"
    await office.app.resources.transport.call("setWebhook", orjson.dumps({"url": address}))
    (finding,) = await webhook_findings(office, None)
    assert (finding.level, "REPLACE_WEBHOOK=yes" in finding.remedy) == (Level.FAULT, True)
    assert "secret-path" not in finding.says


async def test_a_webhook_set_from_here_is_taken_down_by_the_next_start(office: Office) -> None:
    address = "http://127.0.0.1:9/ours"
    await office.app.resources.transport.call("setWebhook", orjson.dumps({"url": address}))
    await office.app.database.write(lambda tx: state.put(tx, OURS, address))
    (finding,) = await webhook_findings(office, None)
    assert (finding.level, "the next start takes it down" in finding.says) == (Level.OK, True)


async def test_a_webhook_that_is_not_as_the_settings_say_is_a_fault_while_the_bot_runs(office: Office) -> None:
    (finding,) = await webhook_findings(office, "http://127.0.0.1:9/ours")
    assert (finding.level, finding.says) == (Level.FAULT, "not as the settings say: it was taken down")
    (finding,) = await webhook_findings(office, "http://127.0.0.1:9/ours", database_url="sqlite:///elsewhere.db")
    assert (finding.level, "the next start sets it" in finding.says) == (Level.OK, True)


async def test_a_webhook_that_telegram_cannot_post_to_is_a_fault_in_its_words(office: Office) -> None:
    address = "http://127.0.0.1:9/ours"
    await set_webhook(bot_on(office.app.resources.transport), address, "s" * 40)
    people.sara(office.sandbox).opens()
    await office.sandbox.until(lambda: office.sandbox.telegram.updates.webhook.failure or None)
    (finding,) = await webhook_findings(office, address)
    assert (finding.level, "Telegram could not post at" in finding.says) == (Level.FAULT, True)
    (finding,) = await webhook_findings(office, address, database_url="sqlite:///elsewhere.db")
    assert (finding.level, "1 update waits at Telegram, for the bot does not run" in finding.says) == (Level.OK, True)


@pytest.mark.skipif(OPENSSL is None, reason="openssl is not installed")
@pytest.mark.parametrize(("days", "level"), [(90, Level.OK), (10, Level.FAULT)])
async def test_a_certificate_that_ends_soon_is_a_fault(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, days: int, level: Level
) -> None:
    certificate, key = make_certificate(tmp_path, days=days)
    async with listening(certificate, key) as url:
        untrusted = await look_at_certificate(url, now=datetime.now(UTC))
        assert (untrusted.level, "it is not valid" in str(untrusted.says)) == (Level.FAULT, True)
        monkeypatch.setenv("SSL_CERT_FILE", str(certificate))
        assert (await look_at_certificate(url, now=datetime.now(UTC))).level is level
    assert (await look_at_certificate(url, now=datetime.now(UTC))).level is Level.WARNING


@asynccontextmanager
async def listening(certificate: Path, key: Path) -> AsyncIterator[str]:
    """Listen over TLS, and answer nothing."""
    context = ssl.create_default_context(ssl.Purpose.CLIENT_AUTH)
    context.load_cert_chain(certificate, key)
    server = await asyncio.start_server(lambda _, writer: writer.close(), "127.0.0.1", 0, ssl=context)
    async with server:
        yield f"https://127.0.0.1:{server.sockets[0].getsockname()[1]}/telegram"


async def test_no_backup_or_an_old_one_is_a_warning(office: Office, tmp_path: Path) -> None:
    assert (await findings_of(office.app.settings))["backup"][0].says == "none was ever made of this database"
    file = tmp_path / "copy.db"
    await asyncio.to_thread(back_up, office.database, file, at=datetime.now(UTC))
    (finding,) = (await findings_of(office.app.settings))["backup"]
    assert (finding.level, str(file) in finding.says) == (Level.OK, True)
    (finding,) = (await findings_of(office.app.settings, skew=timedelta(days=5)))["backup"]
    assert (finding.level, finding.says) == (Level.WARNING, "the last one is 5 days old")
    file.unlink()
    assert "taken elsewhere" in (await findings_of(office.app.settings))["backup"][0].says


async def test_a_key_that_does_not_fit_the_database_is_a_fault(office: Office) -> None:
    sara = people.sara(office.sandbox)
    sara.opens()
    await sara.sees("/privacy")
    assert "keep the disk encrypted" in (await findings_of(office.app.settings))["sealing"][0].says
    found = await findings_of(settings_of(office, field_key=SecretBytes(b"k" * 32)))
    assert [each.level for each in found["sealing"]] == [Level.OK, Level.FAULT]
    assert "sarnakh rekey" in found["sealing"][1].says


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


async def test_what_a_restore_kept_aside_is_a_warning_after_a_week(office: Office, tmp_path: Path) -> None:
    database = office.app.settings.database
    settings = settings_of(office, database_url=f"sqlite:///{tmp_path / 'other.db'}")
    back_up(database, tmp_path / "backup.db", at=datetime.now(UTC))
    for _ in range(2):
        restored = restore(settings.database, tmp_path / "backup.db", at=datetime.now(UTC))
    assert "kept aside" not in await findings_of(settings)
    (finding,) = (await findings_of(settings, skew=timedelta(days=8)))["kept aside"]
    assert finding.level is Level.WARNING
    assert str(restored.aside) in finding.says


async def test_who_waits_to_be_erased_by_age_is_told_with_what_to_do(office: Office) -> None:
    sara = people.sara(office.sandbox)
    sara.opens()
    await sara.sees("/privacy")
    (finding,) = (await findings_of(office.app.settings))["erasure"]
    assert (finding.level, finding.says) == (Level.OK, "0 people are due to be erased by age")
    erasing = office.app.background.jobs._erasing
    await office.sandbox.until(lambda: erasing._next_look > erasing._begun or None)
    shorter = settings_of(office, keep_visitors_days=timedelta(days=9))
    (finding,) = (await findings_of(shorter))["erasure"]
    assert finding.level is Level.FAULT
    assert "a KEEP_ setting is shorter than before" in finding.says
    assert finding.remedy.startswith("sarnakh erase --due")
    (finding,) = (await findings_of(office.app.settings, skew=timedelta(days=1100)))["erasure"]
    assert (finding.level, "1100 days ahead of all that is known" in finding.says) == (Level.FAULT, True)


async def test_a_backup_dated_by_a_clock_that_was_ahead_is_no_comfort(office: Office) -> None:
    back_up(office.database, office.database.parent / "copy.db", at=datetime.now(UTC) + timedelta(days=1100))
    (finding,) = (await findings_of(office.app.settings))["backup"]
    assert (finding.level, "which is to come" in finding.says) == (Level.WARNING, True)


async def test_old_copies_that_wait_to_be_wiped_for_more_than_a_week_are_a_warning(tmp_path: Path) -> None:
    settings = Settings(database_url=f"sqlite:///{tmp_path}/sarnakh.db")
    database = await SqliteDatabase.open(settings.database)
    assert [each.level for each in (await findings_of(settings))["old copies"]] == [Level.OK]
    await database.write(lambda tx: duties.owe(tx, duties.WIPE, at=datetime.now(UTC)))
    for days, level in ((0, Level.OK), (6, Level.OK), (-30, Level.OK), (8, Level.WARNING)):
        (finding,) = (await findings_of(settings, skew=timedelta(days=days)))["old copies"]
        assert finding.level is level
    assert "8 days ago are still in the file" in finding.says
    assert "sarnakh compact" in finding.remedy
    await database.close()


async def test_a_copy_into_a_file_that_was_interrupted_is_said_with_how_to_go_on(folder: Path) -> None:
    where = location_of(folder, FILE)
    database = await open_in(folder)
    await database.write(lambda tx: state.put(tx, COPYING, "{}"))
    await database.close()
    settings = Settings(database_url=url_for(folder))
    *_, finding = (await findings_of(settings))["database"]
    assert (finding.level, "has not ended" in finding.says) == (Level.FAULT, True)
    named = f"sqlite:///{where}" if isinstance(where, Path) else "postgresql://…"
    assert finding.remedy.endswith(f"sarnakh copy --to {named}")


MANY_CHANGES = """
    WITH RECURSIVE many (n) AS (SELECT 1 UNION ALL SELECT n + 1 FROM many WHERE n < 20000)
    INSERT INTO total_changes (n, gone, quarter, source, stage_key, quality, marks)
    SELECT 1, 0, 1, '', '', 0, 0 FROM many
"""


@pytest.mark.parametrize(
    ("by_hand", "says", "remedy"),
    [
        pytest.param("UPDATE totals_state SET zone = 'Asia/Tehran'", "every lead is counted in them", "", id="fine"),
        pytest.param("UPDATE totals_state SET zone = 'UTC'", "the days of UTC, and TIMEZONE is", "run", id="zone"),
        pytest.param("UPDATE totals_state SET counted = 1", "0% of the leads", "let the bot run", id="not whole"),
        pytest.param(MANY_CHANGES, "20,000 changes or more are not added", "its log says why", id="far behind"),
    ],
)
async def test_totals_that_do_not_tell_all_are_a_warning(tmp_path: Path, by_hand: str, says: str, remedy: str) -> None:
    settings = Settings(database_url=f"sqlite:///{tmp_path}/sarnakh.db")
    database = await SqliteDatabase.open(settings.database)
    await database.write(lambda tx: tx.run(by_hand))
    (finding,) = (await findings_of(settings))["totals"]
    assert finding.level is (Level.WARNING if remedy else Level.OK)
    assert says in finding.says
    assert remedy in finding.remedy
    await database.close()


async def test_a_database_of_before_there_were_duties_is_no_fault(tmp_path: Path) -> None:
    settings = Settings(database_url=f"sqlite:///{tmp_path}/sarnakh.db")
    database = await SqliteDatabase.open(settings.database)
    await database.write(lambda tx: tx.run("DROP TABLE duties"))
    found = await findings_of(settings)
    assert [each.level for each in found["old copies"]] == [Level.OK]
    assert Level.FAULT not in [each.level for each in found["database"]]
    await database.close()


async def test_a_group_number_without_its_100_is_named(office: Office) -> None:
    settings = office.app.settings.model_copy(update={"sales_chat_id": 1234567890})
    (finding,) = (await findings_of(settings))["settings"]
    assert (finding.level, "SALES_CHAT_ID=1234567890" in finding.says) == (Level.WARNING, True)
    assert "perhaps -1001234567890" in finding.says
    assert "/bind" in finding.remedy
