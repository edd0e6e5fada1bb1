"""The page's switches: the weather, Telegram's limits, and the life of the bot's process."""

import asyncio

import aiohttp
import pytest
from telegram.error import NetworkError

from bot.sandbox.api.faults import SWITCHES, Refuses
from bot.sandbox.page.bot_process import BotState, Kept


class Process:
    """A process that writes down what it is told."""

    can_fill_disk = True

    def __init__(self) -> None:
        self.told: list[str] = []
        self.full = False

    async def state(self) -> BotState:
        return BotState("running", 1, 77, Kept(3, 2, 0), Kept(3, 2, 1), self.full)

    async def start(self) -> None:
        self.told.append("start")

    async def kill(self) -> None:
        self.told.append("kill")

    def fill_disk(self, *, full: bool) -> None:
        self.full = full


@pytest.fixture
async def page(sandbox):
    async with aiohttp.ClientSession(sandbox.page_url) as session:
        yield session


@pytest.fixture
def process(sandbox):
    sandbox.controls.bot = Process()
    return sandbox.controls.bot


async def turn(page, name, on):
    async with page.post("/sandbox/weather", json={"switch": name, "on": on}) as answer:
        return answer.status, (await answer.json())["switches"] if answer.ok else None


@pytest.mark.parametrize("name", [*SWITCHES, "slow", "floods", "disk_full"])
async def test_a_switch_is_turned_on_and_off(page, process, name):
    status, switches = await turn(page, name, True)
    assert (status, [switch for switch, on in switches.items() if on]) == (200, [name])
    status, switches = await turn(page, name, False)
    assert (status, any(switches.values())) == (200, False)


async def test_the_sales_group_gets_topics_which_the_bot_may_manage(page, bot, world):
    _, switches = await turn(page, "forum", True)
    assert switches["forum"] is True
    topic = await bot.create_forum_topic(world.group.id, "128")
    _, switches = await turn(page, "forum", False)
    assert (switches["forum"], world.group.chat.is_forum) == (False, False)
    await turn(page, "forum", True)
    assert list(world.group.chat.topics) == [topic.message_thread_id], "it has them again"


async def test_without_a_supergroup_there_are_no_topics_to_turn_on(sandbox, page):
    sandbox.group("Small", [sandbox.person("Ali", language="en")], basic=True)
    assert (await turn(page, "forum", True))[0] == 404


async def test_a_switch_leaves_other_orders_alone(sandbox, bot, page, world):
    sandbox.weather.next(Refuses(), method="getMe")
    await turn(page, "server_error", True)
    await turn(page, "server_error", False)
    await bot.send_message(world.sara.id, "x")
    with pytest.raises(NetworkError):
        await bot.get_me()


async def test_what_struck_is_counted_and_told(sandbox, bot, page):
    await turn(page, "server_error", True)
    answers = await asyncio.gather(*(bot.get_me() for _ in range(30)), return_exceptions=True)
    async with page.get("/sandbox/controls") as answer:
        assert (await answer.json())["struck"] == sum(isinstance(each, NetworkError) for each in answers) > 5


async def test_without_a_process_there_is_nothing_to_kill(page):
    async with page.get("/sandbox/controls") as answer:
        controls = await answer.json()
    assert (controls["bot"], "disk_full" in controls["switches"]) == (None, False)
    assert (await turn(page, "disk_full", True))[0] == 404
    async with page.post("/sandbox/bot", json={"do": "kill"}) as answer:
        assert answer.status == 404


@pytest.mark.parametrize(("wish", "told"), [("kill", ["kill"]), ("start", ["start"]), ("restart", ["kill", "start"])])
async def test_the_process_is_told_what_the_page_wishes(page, process, wish, told):
    async with page.post("/sandbox/bot", json={"do": wish}) as answer:
        bot = (await answer.json())["bot"]
    assert process.told == told
    assert (bot["kept"], bot["before"]["unsent"]) == ({"people": 3, "leads": 2, "unsent": 0}, 1)


async def test_other_sites_turn_nothing(page, process):
    async with page.post("/sandbox/bot", data={"do": "kill"}) as answer:
        assert answer.status == 415
    async with page.post("/sandbox/bot", json={"do": "kill"}, headers={"Host": "evil.example"}) as answer:
        assert answer.status == 403
    assert process.told == []
