"""A new funnel lacks stored values of people: they notice nothing except the language."""

import asyncio
import json
import shutil
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from datetime import timedelta
from pathlib import Path

import pytest
from structlog.testing import capture_logs

from bot.cli.check import check
from bot.funnels.source import SHIPPED
from bot.sandbox.api.faults import Refuses
from bot.sandbox.people.person import Person
from bot.sandbox.server import Sandbox
from conversations.language.direction import LEFT_TO_RIGHT_MARK
from tests import people
from tests.conversations.funnel_variants import text_in_languages
from tests.journeys.running import Office, running, settings_for
from tests.journeys.walking import HOT_EN, gives_number, sees_question
from tests.refused_rows import refused_rows

PERSIAN = "[\u0600-\u06ff]"
WITHIN_S = 10.0
LACKS = "remembered_not_in_funnel"


class Shop:
    """A bot that is restarted on one database, each time with another funnel."""

    def __init__(self, sandbox: Sandbox, folder: Path) -> None:
        self.sandbox = sandbox
        self.folder = folder
        self.file = folder / "funnel.yaml"
        for guide in SHIPPED.parent.glob("guide-*.pdf"):
            shutil.copy(guide, folder)
        self.maryam = people.maryam(sandbox)
        self.group = people.sales_group(sandbox, self.maryam)

    def saves(self, text: str) -> None:
        self.file.write_text(text, "utf-8")

    @asynccontextmanager
    async def opens(self, text: str, **settings: object) -> AsyncIterator[Office]:
        self.saves(text)
        given = {"admin_ids": (self.maryam.id,), "sales_chat_id": self.group.id, "funnel": self.file, **settings}
        made = settings_for(self.sandbox, self.folder, **given)
        async with running(made) as app:
            yield Office(self.sandbox, app, self.group, self.maryam, made.database)


@asynccontextmanager
async def shop(folder: Path) -> AsyncIterator[Shop]:
    async with Sandbox(seed=7) as sandbox:
        yield Shop(sandbox, folder)


BOTH, PERSIAN_ALONE = text_in_languages("fa", "en"), text_in_languages("fa")


async def nobody_was_set_aside(office: Office) -> None:
    assert await office.rows("SELECT error FROM dead_letters") == []


async def is_answered(person: Person, text: str, expected: str) -> None:
    """Write something, and wait for the answer."""
    after = person.chat.last
    person.sends(text)
    await person.sees(expected, after=after)


async def logs(office: Office, logged: list, what: str) -> None:
    """Wait until the log reports that the funnel lacks this value."""
    async with asyncio.timeout(WITHIN_S):
        while not [line for line in logged if line["event"] == LACKS and line["what"] == what]:
            await office.app.database.wake(timedelta(seconds=0.1))


@pytest.mark.long
async def test_who_is_remembered_in_english_is_heard_under_a_persian_funnel_and_in_english_again(
    tmp_path: Path,
) -> None:
    async with shop(tmp_path) as bot:
        emma = people.emma(bot.sandbox)
        async with bot.opens(BOTH):
            await gives_number(emma, *HOT_EN, language="en")
            await emma.sees("All set")
        async with bot.opens(PERSIAN_ALONE) as office:
            await is_answered(emma, "/start", PERSIAN)
            await is_answered(emma, "/mydata", PERSIAN)
            await is_answered(emma, "/help", f"{LEFT_TO_RIGHT_MARK}/talk")
            await is_answered(emma, "hello there", PERSIAN)
            await is_answered(emma, "/talk", PERSIAN)
            await bot.maryam.sees("hello there", chat=bot.group)
            await bot.maryam.sees("سرنخ ۱", chat=bot.group)
            assert await office.rows("SELECT language FROM leads") == [("en",)]
            await nobody_was_set_aside(office)
        async with bot.opens(BOTH):
            await is_answered(emma, "/start", "Welcome back")
        async with bot.opens(PERSIAN_ALONE) as office:
            await is_answered(emma, "/forget", PERSIAN)
            emma.taps("🗑")
            await emma.sees(f"پاک شد.*{LEFT_TO_RIGHT_MARK}/start")


@pytest.mark.long
async def test_talk_of_a_visitor_remembered_in_english_alerts_sales(tmp_path: Path) -> None:
    async with shop(tmp_path) as bot:
        emma = people.emma(bot.sandbox)
        async with bot.opens(BOTH):
            emma.opens()
            await emma.sees("Hi Emma")
            emma.taps("Not now")
            await emma.sees("No problem")
        async with bot.opens(PERSIAN_ALONE) as office:
            await is_answered(emma, "/talk", PERSIAN)
            await bot.maryam.sees("🔥 سرنخ ۱", chat=bot.group)
            await nobody_was_set_aside(office)


@pytest.mark.long
async def test_a_running_talk_keeps_the_language_of_its_version_to_its_end(tmp_path: Path) -> None:
    async with shop(tmp_path) as bot:
        emma = people.emma(bot.sandbox)
        async with bot.opens(BOTH):
            await gives_number(emma, HOT_EN[0], language="en")
            await sees_question(emma, 2, "en")
        async with bot.opens(PERSIAN_ALONE) as office:
            for n, label in enumerate(HOT_EN[1:], start=2):
                await sees_question(emma, n, "en")
                emma.taps(label)
            await emma.sees("All set")
            await bot.maryam.sees("سرنخ ۱", chat=bot.group)
            await is_answered(emma, "/help", PERSIAN)
            await nobody_was_set_aside(office)


@pytest.mark.long
async def test_a_running_talk_whose_version_is_lost_is_asked_again(tmp_path: Path) -> None:
    async with shop(tmp_path) as bot:
        emma = people.emma(bot.sandbox)
        async with bot.opens(BOTH) as office:
            await gives_number(emma, HOT_EN[0], language="en")
            await sees_question(emma, 2, "en")
            await office.app.database.write(lambda tx: tx.run("UPDATE funnels SET text = 'schema: ['"))
        with capture_logs() as logged:
            async with bot.opens(PERSIAN_ALONE) as office:
                await logs(office, logged, "version")
                await is_answered(emma, "1", r"\(۱ از ۴\)")
                await is_answered(emma, "1", r"\(۲ از ۴\)")
                await nobody_was_set_aside(office)
        assert "old_funnel_unreadable" in [line["event"] for line in logged]
        (lost,) = [line for line in logged if line["event"] == LACKS and line["what"] == "version"]
        assert lost["people"] == 1


@pytest.mark.long
async def test_an_admin_whose_language_the_funnel_lacks_reads_everything(tmp_path: Path) -> None:
    async with shop(tmp_path) as bot:
        emma, boss = people.emma(bot.sandbox), bot.sandbox.person("Boss", language="en")
        async with bot.opens(BOTH, admin_ids=(boss.id,)):
            await gives_number(emma, *HOT_EN, payload="ig_story1", language="en")
            await emma.sees("All set")
        async with bot.opens(PERSIAN_ALONE, admin_ids=(boss.id,)):
            boss.sends("/lead 1")
            await boss.sees("Quality")
            await is_answered(boss, "/leads", "Emma")
            await is_answered(boss, "/stats all", "استوری اینستاگرام")


@pytest.mark.long
async def test_the_start_says_once_whom_the_funnel_concerns_and_so_does_check(tmp_path: Path, capfd) -> None:
    fewer = {"sources": {}, "questions": json.loads(BOTH)["questions"][:3], "card": [],
             "sql": {"fit": 55, "interest": 30, "where": {}, "wants": {}}}  # fmt: skip
    async with shop(tmp_path) as bot:
        emma, sara = people.emma(bot.sandbox), people.sara(bot.sandbox)
        async with bot.opens(BOTH):
            await gives_number(emma, *HOT_EN, payload="ig_story1", language="en")
            await emma.sees("All set")
            sara.opens()
            await sara.sees("/privacy")
        with capture_logs() as logged:
            async with bot.opens(text_in_languages("fa", **fewer)) as office:
                await logs(office, logged, "source")
        told = {(line["what"], line["value"], line["people"]) for line in logged if line["event"] == LACKS}
        assert told == {("language", "en", 1), ("question", "talk", 1), ("source", "ig_story1", 1)}
        assert {line["log_level"] for line in logged if line["event"] == LACKS} == {"warning"}
    database = office.database
    assert await asyncio.to_thread(check, bot.file, schema=False, database=database) == 0
    said = capfd.readouterr().out
    assert "warning: 1 person is remembered in en, which this funnel does not have; they are spoken to in fa\n" in said
    assert "an answer to `talk`, which this funnel does not ask" in said
    assert "the source `ig_story1`, which this funnel does not name" in said
    bot.saves(BOTH)
    assert await asyncio.to_thread(check, bot.file, schema=False, database=database) == 0
    assert "remembered" not in capfd.readouterr().out


@pytest.mark.long
async def test_a_funnel_saved_while_the_bot_runs_says_whom_it_concerns(tmp_path: Path) -> None:
    async with shop(tmp_path) as bot:
        emma = people.emma(bot.sandbox)
        async with bot.opens(BOTH, funnel_watch=True) as office:
            await gives_number(emma, *HOT_EN, language="en")
            await emma.sees("All set")
            with capture_logs() as logged:
                bot.saves(PERSIAN_ALONE)
                await logs(office, logged, "language")
            await is_answered(emma, "/start", PERSIAN)
        (told,) = [line for line in logged if line["event"] == LACKS]
        assert (told["what"], told["value"], told["people"]) == ("language", "en", 1)


@pytest.mark.parametrize(
    ("magnet", "said"),
    [
        pytest.param({"file": {"fa": "other.pdf"}}, "Here is your guide", id="a file"),
        pytest.param({"coupon": "SPRING-20"}, "SPRING-20", id="a coupon"),
        pytest.param({"link": {"fa": "https://example.com/new"}}, "https://example.com/new", id="a link"),
    ],
)
async def test_a_guide_that_waits_to_be_sent_and_is_gone_is_given_as_what_there_is(
    tmp_path: Path, magnet: dict[str, object], said: str
) -> None:
    (tmp_path / "other.pdf").write_bytes(b"%PDF-1.7 other")
    async with shop(tmp_path) as bot:
        emma = people.emma(bot.sandbox)
        async with bot.opens(BOTH) as office:
            bot.sandbox.weather.next(Refuses(502, "Bad Gateway"), 100, method="sendDocument")
            await gives_number(emma, language="en")
            await sees_question(emma, 1, "en")
            assert await office.rows("SELECT count(*) FROM outbox WHERE method = 'sendDocument'") == [(1,)]
        bot.sandbox.weather.clear()
        for guide in tmp_path.glob("guide-*.pdf"):
            guide.unlink()
        async with bot.opens(text_in_languages("fa", magnets={"book": magnet}, magnet="book")) as office:
            given = await emma.sees(said)
            if "file" in magnet:
                assert emma.downloads(given) == b"%PDF-1.7 other"
            assert emma.keyboard is None
            await office.app.database.wake(timedelta(seconds=1))
        async with bot.opens(text_in_languages("fa", magnets={"book": magnet}, magnet="book")):
            assert [message for message in emma.chat.messages if said in message.shown] == [given]


@pytest.mark.long
async def test_a_running_talk_gives_the_guide_of_its_version_while_that_lies_there(tmp_path: Path) -> None:
    async with shop(tmp_path) as bot:
        emma = people.emma(bot.sandbox)
        async with bot.opens(BOTH):
            emma.opens()
            await emma.sees("Hi Emma")
        async with bot.opens(text_in_languages("fa", magnets={"book": {"coupon": "X"}}, magnet="book")):
            emma.shares_contact()
            given = await emma.sees("Here is your guide")
            assert emma.downloads(given) == (tmp_path / "guide-en.pdf").read_bytes()


@pytest.mark.long
async def test_the_card_of_a_running_talk_speaks_what_sales_read_now(tmp_path: Path) -> None:
    async with shop(tmp_path) as bot:
        emma = people.emma(bot.sandbox)
        async with bot.opens(BOTH):
            await gives_number(emma, HOT_EN[0], language="en")
            await sees_question(emma, 2, "en")
        async with bot.opens(text_in_languages("fa", "en", sales_language="en")):
            emma.sends("/talk")
            await bot.maryam.sees("Lead 1", chat=bot.group)
        async with bot.opens(PERSIAN_ALONE) as office:
            bot.maryam.taps("🙋", chat=bot.group)
            await bot.maryam.sees("برداشت", chat=bot.group)
            await nobody_was_set_aside(office)


@pytest.mark.long
async def test_an_apology_is_in_the_language_of_the_talk(tmp_path: Path) -> None:
    async with shop(tmp_path) as bot:
        emma = people.emma(bot.sandbox)
        async with bot.opens(BOTH):
            await gives_number(emma, language="en")
            await sees_question(emma, 1, "en")
        async with bot.opens(PERSIAN_ALONE) as office, refused_rows(office.app.database, "ledger"):
            await is_answered(emma, "1", "got stuck")
            await office.app.database.write(lambda tx: tx.run("UPDATE sessions SET step = 'done'"))
            await is_answered(emma, "any news?", "گیر کردیم")
