"""A funnel edited while the bot runs: new talks use the saved version; a broken one changes nothing."""

import asyncio
import re
import sys
from asyncio.subprocess import PIPE
from collections.abc import Callable
from datetime import timedelta
from pathlib import Path

import aiohttp
import pytest
from structlog.testing import capture_logs

from bot.cli.main import main
from bot.demo.followed_funnel import FollowedFunnel
from bot.funnels.live_reload import EditedFunnel
from bot.funnels.source import OpenFunnel, open_funnel
from bot.sandbox.server import Sandbox
from conversations.funnel.loader import FunnelError, Problem
from tests import people
from tests.journeys.running import Office, open_office, running, settings_for
from tests.journeys.walking import funnel_with, gives_number, sees_question

WITHIN_S = 10.0
CAPTION = "این هم راهنمای شما"
MONDAY, TUESDAY = "2026-11-23", "2026-11-24"
"""The day of an office, and the one after it."""
TIMING = "چه زمانی می‌خواهید شروع کنید؟"


def save(file: Path, old: str, new: str) -> None:
    """Change the file, as an editor does."""
    text = file.read_text("utf-8")
    assert old in text
    file.write_text(text.replace(old, new, 1), "utf-8")


async def loaded(office: Office, file: Path) -> None:
    """Wait until new talks use the current file."""
    wanted = open_funnel(file).funnel.hash
    async with asyncio.timeout(WITHIN_S):
        while office.app.config.funnel.hash != wanted:
            await office.app.database.wake(timedelta(seconds=0.1))


async def shown_on(address: str, what: Callable[[dict], bool]) -> dict:
    """Poll the page's switches until they show this."""
    async with asyncio.timeout(3 * WITHIN_S), aiohttp.ClientSession(address) as page:
        while True:
            async with page.get("/sandbox/controls") as answer:
                if what(controls := await answer.json()):
                    return controls


def problems_in(controls: dict) -> list[str]:
    """Return the funnel's problems from the page."""
    return controls["funnel"]["problems"] if controls["funnel"] else []


@pytest.mark.long
async def test_a_saved_change_is_there_for_the_next_talk_and_running_talks_keep_theirs(tmp_path):
    file = funnel_with(tmp_path)
    async with open_office(tmp_path, funnel=file, funnel_watch=True) as office:
        sara, reza = people.sara(office.sandbox), people.reza(office.sandbox)
        sara.opens()
        await sara.sees("/privacy")
        sara.shares_contact()
        await sara.sees("۱ از ۴")
        save(file, f'fa: "{TIMING}"', 'fa: "کِی شروع کنیم؟"')
        await loaded(office, file)
        for person in (sara, reza):
            if person is reza:
                reza.opens()
                await reza.sees("/privacy")
                reza.shares_contact()
                await reza.sees("۱ از ۴")
            person.taps("مشتری و فروش")
        await sara.sees(TIMING)
        await reza.sees("کِی شروع کنیم؟")


ANOTHER_WORDING = (
    (f'fa: "{TIMING}"', 'fa: "کِی شروع کنیم؟"'),
    ('en: "When would you like to start?"', 'en: "When do we begin?"'),
    ("مشتری و فروش", "خریدار تازه"),
    ("More customers", "More buyers"),
    ("points: 40", "points: 35"),
)
"""A question, the label of an option, in each language, and what the option is worth."""


@pytest.mark.long
async def test_after_a_change_texts_buttons_scores_and_cards_are_new_in_every_language(tmp_path):
    file = funnel_with(tmp_path)
    async with open_office(tmp_path, funnel=file, funnel_watch=True) as office:
        sandbox = office.sandbox
        early = {"fa": people.sara(sandbox), "en": people.emma(sandbox)}
        for language, person in early.items():
            await gives_number(person, language=language)
            await sees_question(person, 1, language)
        for old, new in ANOTHER_WORDING:
            save(file, old, new)
        await loaded(office, file)
        late = {"fa": people.reza(sandbox), "en": sandbox.person("Clara", language="en", phone="+442079460503")}
        for language, person in late.items():
            await gives_number(person, language=language)
            await sees_question(person, 1, language)
        labels = {"fa": ("مشتری و فروش", "خریدار تازه"), "en": ("More customers", "More buyers")}
        questions = {"fa": (TIMING, "کِی شروع کنیم"), "en": ("When would you like to start", "When do we begin")}
        everybody = [(place, *one) for place, group in enumerate((early, late)) for one in group.items()]
        for number, (place, language, person) in zip("۱۲۳۴", everybody, strict=True):
            person.taps(labels[language][place])
            await person.sees(questions[language][place])
            person.sends("/talk")
            card = await office.maryam.sees(f"سرنخ {number} ", chat=office.group)
            assert labels["fa"][place] in card.shown
            assert labels["fa"][1 - place] not in card.shown
        await sandbox.quiet()
        fits = await office.rows("SELECT fit FROM leads ORDER BY number")
        assert [fit for (fit,) in fits] == [fits[0][0]] * 2 + [fits[0][0] - 5] * 2


@pytest.mark.long
async def test_a_lead_that_waits_follows_new_holidays_at_once(tmp_path):
    file = funnel_with(tmp_path, ("holidays: []", f"holidays: [{MONDAY}]"))
    async with open_office(tmp_path, funnel=file, funnel_watch=True) as office:
        reza = people.reza(office.sandbox)
        reza.sends("/talk")
        await office.maryam.sees("⏱ از سه‌شنبه ۹:۰۰", chat=office.group)
        save(file, f"[{MONDAY}]", f"[{MONDAY} - {TUESDAY}]")
        await office.maryam.sees("⏱ از چهارشنبه ۹:۰۰", chat=office.group)


async def test_a_new_guide_is_given_as_soon_as_it_lies_there(tmp_path):
    file = funnel_with(tmp_path)
    async with open_office(tmp_path, funnel=file, funnel_watch=True) as office:
        (tmp_path / "guide-fa.pdf").write_bytes(b"%PDF-1.7 new")
        wanted = open_funnel(file).magnets.hashes
        async with asyncio.timeout(WITHIN_S):
            while office.app.config.magnets != wanted:
                await office.app.database.wake(timedelta(seconds=0.1))
        sara = people.sara(office.sandbox)
        sara.opens()
        await sara.sees("/privacy")
        sara.shares_contact()
        assert sara.downloads(await sara.sees(CAPTION)) == b"%PDF-1.7 new"


@pytest.mark.long
async def test_every_version_is_kept_for_a_restart(tmp_path):
    file = funnel_with(tmp_path)
    async with open_office(tmp_path, funnel=file, funnel_watch=True) as office:
        first = office.app.config.funnel.hash
        save(file, f'fa: "{TIMING}"', 'fa: "کِی شروع کنیم؟"')
        await loaded(office, file)
        assert await office.rows("SELECT count(*) FROM funnels") == [(2,)]
        changed = await office.rows("SELECT action, detail FROM audit ORDER BY id")
        assert changed == [("funnel", office.app.config.funnel.hash[:8])]
        assert office.app.config.funnel_of(first).question("timing").text["fa"] == TIMING


async def test_a_restart_with_a_broken_file_goes_on_with_the_funnel_of_before(tmp_path):
    file = funnel_with(tmp_path)
    async with Sandbox(seed=7) as sandbox:
        settings = settings_for(sandbox, tmp_path, funnel=file, funnel_watch=True)
        async with running(settings) as app:
            before = app.config.funnel.hash
        save(file, "points: 40", "points: forty")
        async with running(settings) as app:
            assert app.config.funnel.hash == before
            sara = people.sara(sandbox)
            sara.opens()
            await sara.sees("/privacy")
            save(file, "points: forty", "points: 39")
            wanted = open_funnel(file).funnel.hash
            async with asyncio.timeout(WITHIN_S):
                while app.config.funnel.hash != wanted:
                    await app.database.wake(timedelta(seconds=0.1))


@pytest.mark.parametrize(("ran_before", "watch"), [(False, True), (True, False)])
@pytest.mark.long
async def test_a_broken_file_ends_a_start_that_has_no_funnel_of_before_or_is_not_for_editing(
    tmp_path, ran_before, watch
):
    file = funnel_with(tmp_path)
    async with Sandbox(seed=7) as sandbox:
        settings = settings_for(sandbox, tmp_path, funnel=file, funnel_watch=watch)
        if ran_before:
            async with running(settings):
                pass
        save(file, "points: 40", "points: forty")
        with pytest.raises(FunnelError, match="forty"):
            async with running(settings):
                pass


async def test_the_page_shows_what_is_wrong_and_the_one_before_goes_on(tmp_path):
    file = funnel_with(tmp_path)
    async with open_office(tmp_path, funnel=file, funnel_watch=True) as office:
        followed = FollowedFunnel(lambda _: loaded(office, file), lambda: followed.show_on(office.sandbox))
        await followed.follow(file, open_funnel(file))
        save(file, "points: 40", "points: forty")
        (problem,) = problems_in(await shown_on(office.sandbox.page_url, problems_in))
        assert (problem["place"], problem["line"]) == (f"{file}:87:17", 87)
        assert problem["says"]["en"] == '`points` must be a whole number, not "forty"'
        sara = people.sara(office.sandbox)
        sara.opens()
        await sara.sees("/privacy")
        save(file, "points: forty", "points: 39")
        await shown_on(office.sandbox.page_url, lambda controls: not problems_in(controls))
        await loaded(office, file)
        await followed.leave()


@pytest.fixture
def edited(tmp_path: Path) -> tuple[EditedFunnel, Path]:
    file = funnel_with(tmp_path)
    looked = EditedFunnel(file, open_funnel(file))
    assert looked.look() is None
    return looked, file


def test_a_file_that_was_only_touched_is_not_news(edited: tuple[EditedFunnel, Path]) -> None:
    looked, file = edited
    file.write_text(file.read_text("utf-8"), "utf-8")
    assert looked.look() is None


def test_half_a_file_is_not_told_while_it_is_being_written(edited: tuple[EditedFunnel, Path]) -> None:
    looked, file = edited
    whole = file.read_text("utf-8")
    file.write_text("", "utf-8")
    assert looked.look() is None
    file.write_text(whole.replace("points: 40", "points: 39"), "utf-8")
    assert isinstance(looked.look(), OpenFunnel)


def test_what_is_wrong_is_told_once_and_the_mending_too(edited: tuple[EditedFunnel, Path]) -> None:
    looked, file = edited
    whole = file.read_text("utf-8")
    file.unlink()
    assert looked.look() is None
    told = looked.look()
    assert isinstance(told, tuple)
    assert list(map(str, told)) == [f"{file}:1:1: this file cannot be read (No such file or directory)"]
    assert looked.look() is None
    file.write_text(whole, "utf-8")
    assert isinstance(looked.look(), OpenFunnel)
    assert looked.look() is None


def test_a_guide_that_was_missing_mends_the_funnel_without_a_save(edited: tuple[EditedFunnel, Path]) -> None:
    looked, file = edited
    guide = file.parent / "guide-fa.pdf"
    content = guide.read_bytes()
    guide.unlink()
    looked.look()
    (problem,) = looked.look()
    assert "there is no such file" in str(problem.says)
    guide.write_bytes(content)
    assert isinstance(looked.look(), OpenFunnel)


async def test_each_problem_is_one_line_of_the_log(tmp_path):
    wrong = (Problem("my.yaml", 3, 5, "is odd"), Problem("my.yaml", 9, 1, "is worse"))
    async with open_office(tmp_path, funnel=funnel_with(tmp_path), funnel_watch=True) as office:
        with capture_logs() as logged:
            await office.app.background.live_funnel.take(wrong)
    told = [line["problem"] for line in logged if line["event"] == "funnel_not_loaded"]
    assert told == ["my.yaml:3:5: is odd", "my.yaml:9:1: is worse"]


@pytest.mark.long
async def test_the_demo_loads_what_is_saved_and_shows_what_is_wrong(tmp_path):
    file = funnel_with(tmp_path)
    command = [sys.executable, "-m", "bot", "demo", "--port", "0", "--funnel", str(file)]
    process = await asyncio.create_subprocess_exec(*command, stdout=PIPE, stderr=PIPE)
    address = re.search(r"http://\S+", (await process.stdout.readline()).decode())[0]
    running = await shown_on(address, lambda controls: controls["bot"]["status"] == "running")
    assert running["funnel"] == {"file": str(file), "problems": []}
    save(file, "points: 40", "points: forty")
    async with asyncio.timeout(WITHIN_S):
        while "funnel_not_loaded" not in (line := (await process.stderr.readline()).decode()):
            assert line
    wrong = '87:17: `points` must be a whole number, not "forty"'
    assert wrong in line
    (problem,) = problems_in(await shown_on(address, problems_in))
    assert f"{problem['place']}: {problem['says']['en']}" == f"{file}:{wrong}"
    process.terminate()
    assert await process.wait() == 0


@pytest.mark.usefixtures("logging_as_it_was")
def test_a_demo_of_a_broken_funnel_says_so_and_starts_nothing(tmp_path, capsys):
    file = funnel_with(tmp_path, ("points: 40", "points: forty"))
    assert main(["demo", "--funnel", str(file)]) == 1
    assert capsys.readouterr().err == f'{file}:87:17: `points` must be a whole number, not "forty"\n'
