"""A language is added by adding a folder: the whole bot runs in a pseudo-locale next to the two shipped languages."""

import asyncio
import re
from collections.abc import Iterator
from pathlib import Path

import pytest

from bot.cli.check import check
from bot.sandbox.people.group import Group
from bot.sandbox.people.person import Person
from bot.sandbox.people.screen import Press
from conversations.language.direction import RIGHT_TO_LEFT_MARK
from conversations.language.loaded import load
from storage.installation import timers
from storage.records.timer import ReportTimer
from tests.conversations.shop import TEXT
from tests.journeys.clocks import JumpingClock
from tests.journeys.running import Office, open_office
from tests.journeys.test_newer_funnel import shop
from tests.pseudo_locale import (
    CODE,
    NAME,
    accented,
    funnel_with_pseudo_locale,
    not_accented,
    texts_with_pseudo_locale,
)

LANGUAGES = "SELECT language FROM leads ORDER BY number"
FOR_EACH = 3
HOT = ("More customers and sales", "This month", "$500–2,000", "Please call me")


@pytest.fixture
def _pseudo_locale(tmp_path: Path) -> Iterator[None]:
    load(texts_with_pseudo_locale(tmp_path))
    yield
    load()


pytestmark = pytest.mark.usefixtures("_pseudo_locale")


def zoe(office: Office) -> Person:
    return office.sandbox.person("Zoe", language=CODE, username="zoe", phone="+442079460018")


async def sees(person: Person, english: str, *, chat: Group | None = None) -> str:
    """Wait for this text in the pseudo-locale; return the whole message."""
    return (await person.sees(re.escape(accented(english)), chat=chat)).shown


async def goes_through(person: Person) -> None:
    person.opens("site")
    await sees(person, "Just send your number")
    person.sends(accented("020 7946 0018"))
    for n, label in enumerate(HOT, start=1):
        await sees(person, f"({n} of 4)")
        person.taps(accented(label))
    await sees(person, "A colleague will call you")


@pytest.mark.long
async def test_a_talk_a_card_and_figures_speak_the_language_of_a_folder_alone(tmp_path: Path) -> None:
    funnel = funnel_with_pseudo_locale(tmp_path, contact={"region": "GB"})
    async with open_office(tmp_path, clock=JumpingClock(), funnel=funnel) as office:
        person, maryam = zoe(office), office.maryam
        maryam.user.language = CODE
        await goes_through(person)
        assert await office.rows("SELECT phone, language FROM leads") == [("+442079460018", CODE)]
        person.sends(accented("How much does it cost?"))
        await sees(person, "It depends on the work")
        person.sends("/mydata")
        await sees(person, f"Language: {NAME}")
        card = await sees(maryam, "We promised: Monday 23 Nov before 18:00", chat=office.group)
        maryam.taps(accented("Claim"), chat=office.group)
        await sees(maryam, "has it (after", chat=office.group)
        figures = [card]
        for command, says in (
            (f"/stats {accented('week')}", "7 days: 17–23 Nov 2026"),
            (f"/leads {accented('SQL')}", "The last 1"),
            ("/lead 1", "First source"),
        ):
            maryam.sends(command)
            figures.append(await sees(maryam, says))
        print(person.chat.transcript(), office.group.transcript(), maryam.chat.transcript(), sep="\n\n")  # noqa: T201
        assert all(line.startswith(RIGHT_TO_LEFT_MARK) for text in figures for line in text.splitlines() if line)
        assert not_accented("\n".join(everything_said(office, person))) == []


def everything_said(office: Office, person: Person) -> list[str]:
    """Return all texts and labels of the bot, and its menus."""
    chats = [*person.chat.messages, *office.group.chat.messages, *office.maryam.chat.messages]
    ours = [message for message in chats if message.from_bot]
    labels = [button.text for message in ours for button in message.buttons]
    menus = [call.params for call in office.sandbox.called("setMyCommands") if call.params.get("language_code") == CODE]
    assert len(menus) >= FOR_EACH, "prospects, the admin and the sales group"
    told = [str(command["description"]) for menu in menus for command in menu["commands"]]
    return [*(message.shown for message in ours), *labels, *told]


async def test_of_three_languages_each_has_a_button_in_its_own_name(tmp_path: Path) -> None:
    async with open_office(tmp_path, funnel=funnel_with_pseudo_locale(tmp_path)) as office:
        person = zoe(office)
        person.opens()
        await sees(person, "Just send your number")
        assert person.keyboard is not None
        assert person.keyboard[-2:] == ["فارسی", "English"]
        person.taps("فارسی")
        await person.sees("سلام Zoe")
        assert person.keyboard[-2:] == [NAME, "English"]
        person.sends("/language")
        asked = await person.sees("به چه زبانی")
        assert [button.text for button in asked.buttons] == [NAME, "فارسی", "English"]
        person.taps("English")
        await person.sees("English from here on")
        person.presses(Press(asked, asked.buttons[0]))
        await sees(person, "from here on")
        assert await office.rows("SELECT language FROM leads") == [(CODE,)]


@pytest.mark.long
async def test_people_remembered_in_a_language_that_is_gone_are_heard_in_the_funnels_first(
    tmp_path: Path, capfd: pytest.CaptureFixture[str]
) -> None:
    async with shop(tmp_path) as bot:
        funnel = funnel_with_pseudo_locale(tmp_path).read_text("utf-8")
        person, other = (bot.sandbox.person(name, language=CODE, username=name.lower()) for name in ("Zoe", "Yara"))
        async with bot.opens(funnel) as office:
            for each in (person, other):
                each.opens()
                await sees(each, "Just send your number")
            person.sends("/language")
            old = (await person.sees(accented("Which language"))).buttons[0]
            assert await office.rows(LANGUAGES) == [(CODE,), (CODE,)]
        load()
        assert await asyncio.to_thread(check, bot.file, schema=False) == 1, "a funnel that names it is refused"
        assert 'must be `fa` or `en`, not "xx"' in capfd.readouterr().out
        bot.saves(TEXT)
        assert await asyncio.to_thread(check, bot.file, schema=False, database=office.database) == 0
        assert "2 people are remembered in xx, which this funnel does not have" in capfd.readouterr().out
        async with bot.opens(TEXT) as office:
            for does, says in (
                (lambda: person.sends("/mydata"), f"زبان: {CODE}"),
                (lambda: person.presses(Press(person.chat.last, old)), "به چه زبانی"),
                (lambda: person.sends("hello"), "شماره"),
                (lambda: person.sends("/talk"), "اگر راحت‌ترید تلفنی"),
                (lambda: person.taps("نه، همین‌جا خوب است"), "الان بیشتر دنبال چه هستید"),
            ):
                last = person.chat.last
                does()
                await person.sees(says, after=last)
            for answer, says in (("مشتری و فروش بیشتر", "چه زمانی"), ("همین ماه", "به همکارمان رساندم")):
                person.taps(answer)
                await person.sees(says)
            await bot.maryam.sees(f"{CODE} · @zoe", chat=bot.group)
            bot.maryam.sends("/lead 1")
            await bot.maryam.sees(f"شناسه .* · {CODE}")
            due, asks = office.app.watching.watch.clock.now(), bot.maryam.id
            timer = ReportTimer(key="report:1", due=due, what="stats", language=CODE, by=asks, chat=asks)
            await office.app.database.write(lambda tx: timers.set(tx, timer))
            office.app.background.jobs.nudge()
            await bot.maryam.sees("Visitors: 2")
            assert await office.rows(LANGUAGES) == [(CODE,), (CODE,)], "nothing of it is forgotten"
            assert await office.rows("SELECT error FROM dead_letters") == []
        load(tmp_path / "texts")
        async with bot.opens(funnel):
            person.sends("/start")
            await sees(person, "Welcome back")
