"""Two replicas on one database: what one of them changes, the other one works with within 5 s."""

import asyncio
import os
import signal
from collections.abc import AsyncIterator, Callable
from dataclasses import dataclass
from datetime import UTC, datetime
from functools import partial
from pathlib import Path

import asyncpg
import pytest
from pydantic import SecretStr
from structlog.testing import capture_logs

from bot.context.config import BotConfig
from bot.context.context import Context, by_clock
from bot.context.effects import Effects
from bot.delivery.sales_chat import CARDS_AT_ONCE
from bot.doctor.findings import Level
from bot.doctor.funnel_versions import look_at_version
from bot.funnels.source import OpenFunnel, open_funnel
from bot.funnels.versions import funnel_for, open_config_versions
from bot.runtime.app import App
from bot.sales import group as sales_group
from bot.sales.waiting_list import list_waiting
from bot.sandbox.people.group import Group
from bot.sandbox.people.person import Person
from bot.sandbox.server import Sandbox
from bot.settings.settings import Settings
from bot.staff import roles
from storage.database import Database, Transaction
from storage.postgres.address import ServerAddress
from storage.postgres.database import PostgresDatabase
from storage.records.talk import Step, Talk
from tests import people
from tests.journeys.running import LOOK, running, settings_for
from tests.journeys.walking import funnel_with
from tests.postgres_server import PostgresServer, a_database

WITHIN_S = 6.0
"""The poll of 5 s, and a little for the machine."""
LISTENERS = "SELECT pid FROM pg_stat_activity WHERE datname = current_database() AND query LIKE 'LISTEN %'"


@dataclass
class Replicas:
    """One replica that leads, so that it polls and sends, and one that does not."""

    sandbox: Sandbox
    maryam: Person
    group: Group
    here: App
    there: App
    address: ServerAddress

    async def comes_to(self, holds: Callable[[], bool]) -> None:
        """Wait until this holds, within the time that a replica has to learn of it."""
        async with asyncio.timeout(WITHIN_S):
            while not holds():
                await self.there.database.wake(LOOK)

    async def cut_off(self) -> list[int]:
        """Let no listener hear anything, and give no error either, as when the network is cut; return who that is."""
        connection = await asyncpg.connect(self.address.url)
        while len(listeners := await connection.fetch(LISTENERS)) < 2:
            pass
        await connection.close()
        for listener in (stopped := [row["pid"] for row in listeners]):
            os.kill(listener, signal.SIGSTOP)
        return stopped


@pytest.fixture
async def replicas(postgres: PostgresServer, tmp_path: Path) -> AsyncIterator[Replicas]:
    async with a_database(postgres) as address, Sandbox(seed=7) as sandbox:
        maryam = people.maryam(sandbox)
        group = people.sales_group(sandbox, maryam)
        settings = settings_for(sandbox, tmp_path, database_url=address.url, admin_ids=(maryam.id,))
        async with running(settings) as here, running(settings) as there:
            yield Replicas(sandbox, maryam, group, here, there, address)


def version(folder: Path, wording: str) -> OpenFunnel:
    """A version of the funnel with another question."""
    return open_funnel(funnel_with(folder, ('fa: "چه زمانی می‌خواهید شروع کنید؟"', f'fa: "{wording}"')))


def config_of(replica: App) -> BotConfig:
    return replica.resources.configs.current


@pytest.mark.long
async def test_a_group_that_is_bound_on_one_gets_the_alerts_of_the_other(replicas: Replicas) -> None:
    assert replicas.there.sending.sales.chat is None
    replicas.maryam.sends("/bind", chat=replicas.group)
    await replicas.comes_to(lambda: replicas.there.sending.sales.chat == replicas.group.id)
    assert replicas.there.watching.health.sales_chat == "bound"


async def test_a_group_that_is_bound_on_another_one_gets_the_alerts_of_the_leader(replicas: Replicas) -> None:
    replicas.maryam.sends("/bind", chat=replicas.group)
    await replicas.comes_to(lambda: replicas.there.sending.sales.chat == replicas.group.id)
    other = people.sales_group(replicas.sandbox, replicas.maryam)
    bind = partial(sales_group.bind, chat=other.id, thread=None, by=replicas.maryam.id)
    await replicas.there.database.write(by_clock(bind, config_of(replicas.there), datetime.now(UTC)))
    await replicas.comes_to(lambda: replicas.here.sending.sales.chat == other.id)
    sara = people.sara(replicas.sandbox)
    sara.sends("/talk")
    await replicas.maryam.sees(sara.name, chat=other)


@pytest.mark.long
async def test_cards_that_another_one_turned_into_a_list_are_not_sent_first(replicas: Replicas) -> None:
    for n in range(CARDS_AT_ONCE + 2):
        person = replicas.sandbox.person(f"Person {n}", language="fa", username=f"person_{n}")
        person.sends("/talk")
        await person.sees("همکاران")
    await replicas.sandbox.quiet()

    async def bind(ctx: Context) -> None:
        await sales_group.bind(ctx, chat=replicas.group.id, thread=None, by=replicas.maryam.id)
        await list_waiting(ctx)

    await replicas.there.database.write(by_clock(bind, config_of(replicas.there), datetime.now(UTC)))
    await replicas.maryam.sees("منتظر این گروه بودند", chat=replicas.group)
    await replicas.sandbox.quiet()
    written = [call.method for call in replicas.sandbox.calls if call.params.get("chat_id") == replicas.group.id]
    assert written.count("sendMessage") == 1, "the list alone"
    assert "deleteMessage" not in written


@pytest.mark.long
async def test_what_a_replica_does_not_hear_of_it_finds_within_five_seconds(replicas: Replicas) -> None:
    stopped = await replicas.cut_off()
    try:
        replicas.maryam.sends("/bind", chat=replicas.group)
        await replicas.comes_to(lambda: replicas.there.sending.sales.chat == replicas.group.id)
    finally:
        for listener in stopped:
            os.kill(listener, signal.SIGCONT)


async def test_words_in_a_lost_group_that_another_replica_hears_have_the_leader_try_it(replicas: Replicas) -> None:
    replicas.maryam.sends("/bind", chat=replicas.group)
    await replicas.comes_to(lambda: replicas.there.sending.sales.chat == replicas.group.id)
    replicas.group.chat.bot_standing = "restricted"
    sara = people.sara(replicas.sandbox)
    sara.sends("/talk")
    await replicas.maryam.sees("دیگر نمی‌توانم در گروه فروش بنویسم")
    await replicas.comes_to(lambda: replicas.there.sending.sales.lost)
    replicas.group.chat.bot_standing = "administrator"  # rights come back, and Telegram says nothing
    await replicas.there.watching.watch._commits.apply(Effects(heard_in={replicas.group.id}))
    await replicas.maryam.sees(sara.name, chat=replicas.group)


@pytest.mark.long
async def test_an_owner_of_one_is_an_owner_of_the_other(replicas: Replicas) -> None:
    await replicas.here.database.write(lambda tx: roles.add_owner(tx, 42))
    async with replicas.there.database.read() as reader:
        assert await roles.is_admin(reader, replicas.there.config, 42)


@pytest.mark.long
async def test_a_funnel_that_is_loaded_on_one_is_the_others_too(replicas: Replicas, tmp_path: Path) -> None:
    changed = version(tmp_path, "کِی شروع کنیم؟")
    with capture_logs() as lines:
        await replicas.here.resources.configs.load(changed, replicas.here.database, at=datetime.now(UTC))
        await replicas.comes_to(lambda: config_of(replicas.there).funnel.hash == changed.funnel.hash)
    assert [line["file"] for line in lines if line["event"] == "funnel_differs"] == [
        replicas.there.resources.opened.funnel.hash[:8]
    ]


async def test_a_talk_that_began_elsewhere_with_a_version_nobody_told_of_keeps_it(
    replicas: Replicas, tmp_path: Path
) -> None:
    changed, talk = version(tmp_path, "کِی شروع کنیم؟"), Talk(session=1, step=Step.QUESTION, funnel="")
    before = config_of(replicas.there)
    await replicas.here.resources.configs.load(changed, replicas.here.database, at=datetime.now(UTC))

    async def look(tx: Transaction) -> list[str]:
        ctx = Context.of_clock(tx, before, datetime.now(UTC))
        pinned = (changed.funnel.hash, "of nobody")
        return [(await funnel_for(ctx, talk.replace(funnel=each))).hash for each in pinned]

    found, unknown = await replicas.there.database.write(look)
    assert found == changed.funnel.hash
    assert unknown in {before.funnel.hash, changed.funnel.hash}, "the one that is current just then"


@pytest.mark.long
async def test_a_file_that_was_replaced_stays_replaced_while_another_bot_is_at_work(
    postgres: PostgresServer, tmp_path: Path
) -> None:
    first, changed = open_funnel(None), version(tmp_path, "کِی شروع کنیم؟")

    async def started(database: Database, opened: OpenFunnel) -> OpenFunnel:
        settings = Settings(bot_token=SecretStr("1:a"))
        configs = await open_config_versions(settings, opened, database, username="b", at=datetime.now(UTC))
        return {each.funnel.hash: each for each in (first, changed)}[configs.current.funnel.hash]

    async with a_database(postgres) as address:
        one = await PostgresDatabase.open(address)
        assert [await started(one, each) for each in (first, changed, first)] == [first, changed, first]
        other = await PostgresDatabase.open(address)
        assert await started(other, changed) is first
        await one.close()
        assert await started(other, changed) is changed
        await other.close()


async def test_the_doctor_is_red_where_the_file_is_not_what_the_bots_work_with(
    replicas: Replicas, tmp_path: Path
) -> None:
    here, said = replicas.here, []
    for opened in (here.resources.opened, version(tmp_path, "کِی شروع کنیم؟")):
        await here.resources.configs.load(opened, here.database, at=datetime.now(UTC))
        async with here.database.read() as reader:
            said.append((await look_at_version(reader, here.resources.opened.funnel)).level)
    assert said == [Level.OK, Level.FAULT]
