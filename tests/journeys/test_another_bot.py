"""Another bot's token on the same database: it is reported once, everything goes on, and no update is lost.

Both bots have sandboxes with the same seed: the same people, groups and update numbers, as may happen in reality.
"""

import asyncio
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from dataclasses import dataclass
from pathlib import Path

import pytest
from pydantic import SecretStr
from structlog.testing import capture_logs

from bot.cli.dead_letters import list_letters, replay_letters
from bot.clock import Clock, SystemClock
from bot.runtime.app import App
from bot.sandbox.api.faults import Refuses
from bot.sandbox.people.group import Group
from bot.sandbox.people.person import Person
from bot.sandbox.server import Sandbox
from storage.installation import bots
from tests import people
from tests.journeys.clocks import JumpingClock
from tests.journeys.running import begins_to_send, running, settings_for
from tests.journeys.selling import HOT, answers, becomes_hot
from tests.refused_rows import refused_rows

FIRST, SECOND = "1111111111:FIRST", "2222222222:SECOND"
RENEWED = "1111111111:RENEWED"


@dataclass
class Life:
    """One running bot, and its own Telegram."""

    sandbox: Sandbox
    app: App
    maryam: Person
    group: Group
    logged: list[dict[str, object]]

    async def rows(self, sql: str, *values: object) -> list[tuple[object, ...]]:
        async with self.app.database.read() as reader:
            return [tuple(row) for row in await reader.all(sql, *values)]

    def events(self, name: str) -> list[dict[str, object]]:
        return [line for line in self.logged if line["event"] == name]


@asynccontextmanager
async def life_of(
    token: str,
    folder: Path,
    clock: Clock | None = None,
    *,
    there: Callable[[Sandbox], Person] | None = None,
    **settings: object,
) -> AsyncIterator[Life]:
    """Run the bot with this token on the database in the folder; who is `there` has pressed Start before."""
    with capture_logs() as logged:
        async with Sandbox(token, seed=7) as sandbox:
            maryam = people.maryam(sandbox)
            maryam.has_started()
            group = people.sales_group(sandbox, maryam)
            if there is not None:
                there(sandbox).has_started()
            given = {"admin_ids": (maryam.id,), "sales_chat_id": group.id, "bot_token": SecretStr(token)} | settings
            made = settings_for(sandbox, folder, **given)
            async with running(made, clock=clock or JumpingClock()) as app:
                await begins_to_send(app, sandbox)
                yield Life(sandbox, app, maryam, group, logged)
                await sandbox.quiet()


def refused(life: Life) -> list[object]:
    """The calls that Telegram refused."""
    return [(call.method, call.outcome) for call in life.sandbox.calls if not call.ok and call.outcome != "under way"]


async def forgets(person: Person) -> None:
    person.sends("/forget")
    await person.sees("برای همیشه پاک شود")
    person.taps("بله، همه را پاک کنید")


@pytest.mark.long
async def test_updates_whose_numbers_meet_are_all_heard(tmp_path: Path) -> None:
    async with life_of(FIRST, tmp_path) as life:
        sara = people.sara(life.sandbox)
        numbers = [sara.opens()]
        await sara.sees("/privacy")
        sara.shares_contact()
        await sara.sees("۱ از ۴")
        life.maryam.sends("/stats")
        await life.maryam.sees("📊")
    async with life_of(SECOND, tmp_path) as life:
        sara = people.sara(life.sandbox)
        assert sara.opens() == numbers[0], "the same number, from another count"
        await sara.sees("۱ از ۴")
        await answers(sara, HOT["fa"])
        await sara.sees("همه‌چیز آماده است")
        await life.maryam.sees("سرنخ ۱ ", chat=life.group)
        for _ in range(3):
            seen = life.maryam.chat.last
            life.maryam.sends("/stats")
            await life.maryam.sees("📊", after=seen)
        await life.sandbox.quiet()
        assert refused(life) == []
        assert await life.rows("SELECT number, stage FROM leads") == [(1, "sql")]
        ids = await life.rows("SELECT bot_id, count(*) FROM updates GROUP BY bot_id ORDER BY bot_id")
        assert [bot_id for bot_id, _ in ids] == [1111111111, 2222222222]


@pytest.mark.long
async def test_it_is_said_once_in_the_log_and_to_the_admins(tmp_path: Path) -> None:
    async with life_of(FIRST, tmp_path) as life:
        people.sara(life.sandbox).opens()
        await life.sandbox.quiet()
        assert life.events("bot_changed") == []
        assert "ربات دیگری" not in life.maryam.chat.transcript()
    async with life_of(SECOND, tmp_path) as life:
        await life.maryam.sees("ربات دیگری هستم")
        (line,) = life.events("bot_changed")
        assert (line["before"], line["now"], line["log_level"]) == (1111111111, 2222222222, "warning")
        assert "Start" in str(line["hint"])
    async with life_of(SECOND, tmp_path) as life:
        await life.sandbox.quiet()
        assert life.events("bot_changed") == []
        assert "ربات دیگری" not in life.maryam.chat.transcript()


async def test_it_is_told_by_the_next_start_where_this_one_ended_before(tmp_path: Path) -> None:
    async with life_of(FIRST, tmp_path) as life:
        await life.app.database.write(lambda tx: bots.begin(tx, 2222222222, at=life.app.watching.watch.clock.now()))
    async with life_of(SECOND, tmp_path) as life:
        await life.maryam.sees("ربات دیگری هستم")


@pytest.mark.long
async def test_a_token_that_was_renewed_is_the_same_bot(tmp_path: Path) -> None:
    async with life_of(FIRST, tmp_path) as life:
        sara = people.sara(life.sandbox)
        await becomes_hot(sara)
        await life.maryam.sees("سرنخ ۱ ", chat=life.group)
    async with life_of(RENEWED, tmp_path) as life:
        sara = people.sara(life.sandbox)
        sara.opens()
        await life.sandbox.quiet()
        assert life.events("bot_changed") == []
        assert "۱ از ۴" not in sara.chat.transcript(), "it was heard before"
        assert await life.rows("SELECT bot_id FROM bots") == [(1111111111,)]


@pytest.mark.long
async def test_cards_come_afresh_with_the_next_news_and_nothing_of_the_former_bot_is_edited(tmp_path: Path) -> None:
    async with life_of(FIRST, tmp_path) as life:
        await becomes_hot(people.sara(life.sandbox))
        await life.maryam.sees("سرنخ ۱ ", chat=life.group)
    async with life_of(SECOND, tmp_path) as life:
        sara = people.sara(life.sandbox)
        await life.sandbox.quiet()
        assert [message.text for message in life.group.messages if message.from_bot] == [], "not before there is news"
        sara.opens()
        sara.sends("/stop")
        await life.maryam.sees("⛔️ سرنخ ۱", chat=life.group)
        await life.sandbox.quiet()
        assert life.sandbox.called("editMessageText") == []
        card = life.group.messages[-1]
        sara.sends("/resume")
        await life.sandbox.until(lambda: life.sandbox.called("editMessageText") or None)
        await life.sandbox.quiet()
        assert card.edited, "from then on it is the card"
        assert refused(life) == []


@pytest.mark.long
async def test_a_talk_goes_on_without_the_messages_of_the_former_bot(tmp_path: Path) -> None:
    async with life_of(FIRST, tmp_path) as life:
        sara = people.sara(life.sandbox)
        sara.opens()
        await sara.sees("/privacy")
        sara.shares_contact()
        await sara.sees("۱ از ۴")
    async with life_of(SECOND, tmp_path) as life:
        sara = people.sara(life.sandbox)
        sara.has_started()
        sara.sends(HOT["fa"][0])
        await sara.sees("۲ از ۴")
        await life.sandbox.quiet()
        assert life.sandbox.called("editMessageText") == []
        assert refused(life) == []


@pytest.mark.long
async def test_a_keyboard_is_there_again_once_they_press_start(tmp_path: Path) -> None:
    async with life_of(FIRST, tmp_path) as life:
        sara = people.sara(life.sandbox)
        sara.opens()
        await sara.sees("/privacy")
    async with life_of(SECOND, tmp_path) as life:
        sara = people.sara(life.sandbox)
        sara.opens()
        await sara.sees("/privacy")
        sara.shares_contact()
        await sara.sees("۱ از ۴")


@pytest.mark.long
async def test_what_waited_is_sent_by_whoever_is_there_and_what_only_the_former_could_do_is_withdrawn(
    tmp_path: Path,
) -> None:
    async with life_of(FIRST, tmp_path) as life:
        sara = people.sara(life.sandbox)
        sara.opens()
        await sara.sees("/privacy")
        sara.shares_contact()
        await answers(sara, HOT["fa"][:-1])
        await sara.sees("۴ از ۴")
        await life.sandbox.quiet()
        for method in ("sendMessage", "editMessageText"):
            life.sandbox.weather.next(Refuses(), 1000, method=method)
        sara.taps(HOT["fa"][-1])
        await life.sandbox.until(lambda: life.sandbox.weather.struck["Refuses"] > 1 or None)
        waiting = await life.rows("SELECT method, chat FROM outbox WHERE state = 'waiting' ORDER BY id")
        assert ("editMessageText", sara.id) in waiting
        assert ("sendMessage", None) in waiting
        life.sandbox.weather.clear()
        life.app.sending.sender._stopping = True  # nothing more of it is sent
    async with life_of(SECOND, tmp_path, there=people.sara) as life:
        await life.maryam.sees("سرنخ ۱ ", chat=life.group)
        await life.sandbox.quiet()
        assert [line["withdrawn"] for line in life.events("bot_changed")] == [1]
        assert life.sandbox.called("editMessageText") == []
        async with asyncio.timeout(10):  # a result is written a little after its call
            while await life.rows("SELECT count(*) FROM outbox WHERE state = 'waiting'") != [(0,)]:  # noqa: ASYNC110
                await asyncio.sleep(0.02)
        assert refused(life) == []


@pytest.mark.long
async def test_whoever_comes_back_finds_what_is_theirs(tmp_path: Path) -> None:
    async with life_of(FIRST, tmp_path) as life:
        await becomes_hot(people.sara(life.sandbox))
        await life.maryam.sees("سرنخ ۱ ", chat=life.group)
        await life.sandbox.quiet()
        placed = await life.rows("SELECT message_id FROM outbox WHERE key = 'alert:1:1'")
        last = life.sandbox.telegram.updates.next_id
    async with life_of(SECOND, tmp_path) as life:
        await life.sandbox.quiet()
    async with life_of(FIRST, tmp_path) as life:
        life.sandbox.telegram.updates.next_id = last
        sara = people.sara(life.sandbox)
        sara.has_started()
        sara.sends("/stop")
        await life.sandbox.until(lambda: life.sandbox.called("editMessageText") or None)
        (edit,) = life.sandbox.called("editMessageText")
        assert [(edit.params["message_id"],)] == placed
        assert len(life.events("bot_changed")) == 1
        assert await life.rows("SELECT number, bot_id FROM bots ORDER BY number") == [(0, 1111111111), (1, 2222222222)]


async def test_an_update_that_the_former_bot_set_aside_is_handled_by_the_new_one(
    tmp_path: Path, capfd: pytest.CaptureFixture[str]
) -> None:
    async with life_of(FIRST, tmp_path, SystemClock()) as life:
        async with refused_rows(life.app.database, "leads"):
            number = people.sara(life.sandbox).opens()
            await life.sandbox.until(lambda: life.sandbox.called("sendMessage") or None)
        assert await life.rows("SELECT bot_id, update_id FROM dead_letters") == [(1111111111, number)]
    async with life_of(SECOND, tmp_path, SystemClock()) as life:
        sara, emma = people.sara(life.sandbox), people.emma(life.sandbox)
        sara.has_started()
        assert emma.opens() == number
        await emma.sees("Just send your number")
        database, cipher = life.app.settings.database, life.app.settings.cipher
        await asyncio.to_thread(list_letters, database, cipher)
        assert "of bot 1111111111" in capfd.readouterr().out
        await replayed(life)
        await sara.sees("/privacy")
        assert {name for (name,) in await life.rows("SELECT name FROM leads")} == {"سارا", "Emma"}


@pytest.mark.long
async def test_an_update_that_was_set_aside_is_answered_though_another_bots_had_its_number(tmp_path: Path) -> None:
    async with life_of(FIRST, tmp_path) as life:
        number = people.sara(life.sandbox).opens()
        await life.sandbox.quiet()
    async with life_of(SECOND, tmp_path, SystemClock()) as life:
        _, emma = people.sara(life.sandbox), people.emma(life.sandbox)
        async with refused_rows(life.app.database, "leads"):
            assert emma.opens() == number
            await emma.sees("We got stuck")
        await replayed(life)
        await emma.sees("Just send your number")


async def replayed(life: Life) -> None:
    database, cipher = life.app.settings.database, life.app.settings.cipher
    waiting = asyncio.create_task(asyncio.to_thread(replay_letters, database, [], cipher))
    while not waiting.done():
        life.app.background.jobs.nudge()
        await asyncio.wait({waiting}, timeout=0.1)
    assert await waiting == 0


async def test_what_the_former_bot_told_of_an_erased_person_is_for_people_to_delete(tmp_path: Path) -> None:
    async with life_of(FIRST, tmp_path) as life:
        await becomes_hot(people.sara(life.sandbox))
        await life.maryam.sees("سرنخ ۱ ", chat=life.group)
        life.maryam.sends("/lead 1")
        await life.maryam.sees("مرحله: ")
        life.maryam.sends("/leads")
        await life.maryam.sees("۱ تای آخر")
    async with life_of(SECOND, tmp_path) as life:
        sara = people.sara(life.sandbox)
        sara.has_started()
        await forgets(sara)
        await life.maryam.sees("دستی پاکشان کنید")
        await life.sandbox.quiet()
        (line,) = life.events("left_by_another_bot")
        assert (line["leads"], line["messages"]) == ("1", 3)
        tried = life.sandbox.called("editMessageText") + life.sandbox.called("deleteMessage")
        assert {call.params["chat_id"] for call in tried} == {life.group.id}, "there a number means the same to all"
        async with asyncio.timeout(10):  # a result is written a little after its call
            while await life.rows("SELECT count(*) FROM outbox WHERE state = 'waiting'") != [(0,)]:  # noqa: ASYNC110
                await asyncio.sleep(0.02)
        sara.opens()
        await sara.sees("/privacy"), "their number is lower than the one at which they were erased"


@pytest.mark.long
async def test_whoever_was_erased_under_one_bot_may_come_to_the_other_at_once(tmp_path: Path) -> None:
    async with life_of(FIRST, tmp_path) as life:
        life.sandbox.telegram.updates.next_id += 1_000_000
        sara = people.sara(life.sandbox)
        sara.opens()
        await sara.sees("/privacy")
        await forgets(sara)
        await life.sandbox.quiet()
        assert await life.rows("SELECT count(*) FROM leads") == [(0,)]
    async with life_of(SECOND, tmp_path) as life:
        sara = people.sara(life.sandbox)
        sara.opens()
        await sara.sees("/privacy")
        assert await life.rows("SELECT count(*) FROM leads") == [(1,)]


@pytest.mark.long
async def test_a_group_that_the_former_bot_had_lost_is_tried_by_the_new_one(tmp_path: Path) -> None:
    async with life_of(FIRST, tmp_path) as life:
        life.group.kicks_bot()
        await life.maryam.sees("دیگر نمی‌توانم در گروه فروش بنویسم")
        people.sara(life.sandbox).sends("/talk")
        await life.sandbox.quiet()
    async with life_of(SECOND, tmp_path) as life:
        await life.maryam.sees("سرنخ ۱ ", chat=life.group)


@pytest.mark.long
async def test_each_bot_keeps_its_own_webhook(tmp_path: Path) -> None:
    hook = {"webhook_url": "http://127.0.0.1:8642/t", "webhook_secret": SecretStr("s" * 40)}
    async with life_of(FIRST, tmp_path) as life:
        await life.app.database.write(lambda tx: bots.state.put(tx, "webhook_url", hook["webhook_url"]))
    async with life_of(SECOND, tmp_path) as life:
        assert await life.rows("SELECT key FROM state WHERE key LIKE 'webhook_url%'") == [("webhook_url:1111111111",)]
    async with life_of(FIRST, tmp_path) as life:
        assert await life.rows("SELECT key, value FROM state WHERE key LIKE 'webhook_url%'") == [
            ("webhook_url", hook["webhook_url"])
        ]
