"""The hot lead that the page plays: with every funnel, from the link to the alert in the sales group."""

import aiohttp
import pytest

from bot.demo.hot_lead import HotLeads
from storage.installation import funnels
from tests.journeys.running import Office, open_office
from tests.journeys.walking import funnel_with

EMAIL_FIRST = ("first: phone", "first: email")
TELEGRAM_ONLY = (("kinds: [phone, email, telegram]", "kinds: [telegram]"), ("first: phone", "first: telegram"))


async def no_pause(_seconds: float) -> None:
    """Pause like nobody who is watched."""


async def play(office: Office, language: str = "fa") -> dict:
    """Play a lead to the end and return the state that the page shows."""
    player = office.sandbox.player

    async def loaded() -> str | None:
        async with office.app.database.read() as reader:
            return await funnels.last(reader)

    player.rest = no_pause
    first = office.app.config.funnel
    player.next_script = player.next_script or HotLeads(office.sandbox.telegram, loaded, first=first).next_script
    async with aiohttp.ClientSession(office.sandbox.page_url) as page:
        async with page.post("/sandbox/player", json={"do": "play", "language": language}) as answer:
            assert answer.status == 200, await answer.text()
        await player.until_over()
        async with page.get("/sandbox/player") as answer:
            return await answer.json()


@pytest.mark.parametrize(
    "changes",
    [
        pytest.param((), id="as shipped"),
        pytest.param((("mode: with_contact", "mode: separate_step"),), id="consent by itself"),
        pytest.param((EMAIL_FIRST,), id="email first"),
        pytest.param(TELEGRAM_ONLY, id="Telegram only"),
    ],
)
@pytest.mark.long
async def test_a_played_lead_ends_in_an_alert(tmp_path, changes):
    async with open_office(tmp_path, funnel=funnel_with(tmp_path, *changes)) as office:
        played = await play(office)
        assert (played["status"], played["group"]) == ("alerted", office.group.id)
        assert await office.rows("SELECT stage FROM leads") == [("sql",)]


async def test_another_press_plays_somebody_else_in_the_pages_language(tmp_path):
    async with open_office(tmp_path) as office:
        first, second = await play(office, "en"), await play(office, "en")
        assert first["name"] != second["name"]
        people = office.sandbox.telegram.users
        assert {people[each["person"]].language for each in (first, second)} == {"en"}


async def test_where_no_group_is_bound_the_talk_ends_without_an_alert_and_the_page_says_so(tmp_path):
    async with open_office(tmp_path, bound=False) as office:
        office.sandbox.player.patience_s = 0.1
        played = await play(office)
    assert (played["status"], played["why"]) == ("quiet", "silent")
