"""A reload, and a bot that is really killed: the talk goes on, and the page says that nothing was lost."""

import os
import re
import signal

import pytest
from playwright.async_api import expect

from tests.browser.desk import Desk

pytestmark = pytest.mark.asyncio(loop_scope="session")

FIRST, SECOND = "(1 of 4)", "(2 of 4)"


async def at_the_first_question(demo, open_desk, name: str, number: str) -> Desk:
    desk = await open_desk(demo, "en")
    await desk.adds(name, language="en", phone=number)
    await desk.starts()
    await desk.gives_number("Send my number", number)
    await desk.sees(FIRST)
    await desk.sees("Here is your guide")
    return desk


async def pid_of_bot(desk: Desk) -> int:
    """Return the number of the process, as the page shows it while it runs."""
    state = desk.controls.locator(".state")
    await expect(state).to_contain_text(desk.words.runs)
    found = re.search(r"process \u2068(\d+)", await state.inner_text())
    assert found
    return int(found[1])


@pytest.mark.long
async def test_after_a_reload_the_talk_goes_on_with_the_same_person(demo, open_desk):
    desk = await at_the_first_question(demo, open_desk, "Alma", "+442079460501")
    before = await desk.said()
    await desk.page.reload()
    await desk.is_turned_to("Alma")
    await desk.sees("Here is your guide")
    assert await desk.said() == before
    await desk.answers(("More customers and sales", SECOND))


async def test_what_is_said_to_a_killed_bot_is_answered_when_it_is_back_and_nothing_was_lost(demo, open_desk):
    desk = await at_the_first_question(demo, open_desk, "Bruno", "+442079460502")
    await desk.opens_faults()
    pid = await pid_of_bot(desk)
    await desk.controls.get_by_role("button", name=desk.words.kill).click()
    await expect(desk.page.locator("#life")).to_contain_text(desk.words.dead)
    with pytest.raises(ProcessLookupError):
        os.kill(pid, 0)
    await desk.taps("More customers and sales")
    await expect(desk.page.locator("#dead")).to_contain_text("wait for it at Telegram: 1")
    await desk.page.locator("#dead").get_by_role("button", name=desk.words.start_again).click()
    await desk.sees(SECOND)
    await expect(desk.page.locator("#dead")).to_be_hidden()
    await expect(desk.controls.get_by_role("status")).to_contain_text(desk.words.nothing_lost)
    leads = desk.controls.get_by_role("row", name="Leads with a contact").get_by_role("cell")
    assert len(set(await leads.all_inner_texts())) == 1
    assert await pid_of_bot(desk) != pid


@pytest.mark.long
async def test_a_bot_that_ends_by_itself_shows_its_last_lines_and_can_be_started_again(demo, open_desk):
    desk = await at_the_first_question(demo, open_desk, "Clara", "+442079460503")
    await desk.opens_faults()
    os.kill(await pid_of_bot(desk), signal.SIGKILL)
    await expect(desk.page.locator("#life")).to_contain_text(desk.words.ended)
    await desk.page.keyboard.press("Escape")
    await expect(desk.controls).to_be_hidden()
    await expect(desk.page.locator("#dead .lines")).to_contain_text("ended by itself with status -9")
    await desk.page.locator("#dead").get_by_role("button", name=desk.words.start_again).click()
    await desk.answers(("More customers and sales", SECOND))
    await expect(desk.page.locator("#dead")).to_be_hidden()
