"""The sales group moves, removes the bot, or loses its topic: alerts wait or follow, and each is sent once."""

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass
from pathlib import Path

import pytest

from bot.runtime.app import App
from bot.sandbox.people.group import Group
from bot.sandbox.people.person import Person
from bot.sandbox.server import Sandbox
from tests import people
from tests.journeys.running import running, settings_for


@dataclass
class Trade:
    """A sandbox with a special kind of group; the bot runs inside `at_work`, possibly several times."""

    sandbox: Sandbox
    group: Group
    maryam: Person
    folder: Path
    setting: int

    @asynccontextmanager
    async def at_work(self) -> AsyncIterator[App]:
        settings = settings_for(self.sandbox, self.folder, sales_chat_id=self.setting, admin_ids=(self.maryam.id,))
        async with running(settings) as app:
            yield app

    async def hot(self, name: str) -> Person:
        person = self.sandbox.person(name, language="en")
        person.sends("/talk")
        await person.sees("colleague will|they.ll call you")
        return person

    async def card(self, name: str) -> None:
        await self.maryam.sees(name, chat=self.group)

    def cards(self, name: str) -> int:
        return sum(message.from_bot and name in message.text for message in self.group.messages)

    def calls_to(self, chat: int) -> int:
        return sum(call.params.get("chat_id") == chat for call in self.sandbox.called("sendMessage"))


@asynccontextmanager
async def open_trade(folder: Path, **kind: bool) -> AsyncIterator[Trade]:
    async with Sandbox(seed=7) as sandbox:
        maryam = people.maryam(sandbox)
        group = people.sales_group(sandbox, maryam, **kind)
        yield Trade(sandbox, group, maryam, folder, group.id)


@pytest.mark.long
async def test_a_group_that_moved_in_silence_is_followed_for_good(tmp_path: Path) -> None:
    async with open_trade(tmp_path, basic=True) as trade:
        async with trade.at_work():
            await trade.hot("Emma")
            await trade.card("Emma")
            old, new = trade.group.id, trade.group.upgrade()
            trade.sandbox.telegram.updates.drop()  # no update from Telegram is needed: the refusal is enough
            await trade.hot("Olga")
            await trade.card("Olga")
            await trade.sandbox.quiet()
            refused = trade.calls_to(old)
        async with trade.at_work() as app:
            assert app.sending.sales.chat == new
            await trade.hot("Ada")
            await trade.card("Ada")
        assert trade.calls_to(old) == refused, "the old id is not asked again"
        assert [trade.cards(name) for name in ("Olga", "Ada")] == [1, 1]


async def test_a_group_that_moves_and_says_so_gets_each_alert_once(tmp_path: Path) -> None:
    async with open_trade(tmp_path, basic=True) as trade, trade.at_work():
        old, _ = trade.group.id, trade.group.upgrade()
        await trade.hot("Emma")
        await trade.card("Emma")
        await trade.sandbox.quiet()
        assert trade.cards("Emma") == 1
        assert trade.calls_to(old) == 0, "it was told, and did not find out by a refusal"


@pytest.mark.parametrize("in_silence", [True, False], ids=["in silence", "and says so"])
async def test_a_card_of_before_a_move_comes_anew_with_the_next_news(tmp_path: Path, in_silence: bool) -> None:
    """A supergroup has new message numbers: an edit by an old number would overwrite another lead's message."""
    async with open_trade(tmp_path, basic=True) as trade, trade.at_work():
        emma = await trade.hot("Emma")
        await trade.card("Emma")
        await trade.sandbox.quiet()
        new = trade.group.upgrade()
        if in_silence:
            trade.sandbox.telegram.updates.drop()
            await trade.hot("Olga")
            await trade.card("Olga")
        emma.sends("+44 20 7946 0018")
        await trade.maryam.sees("442079460018", chat=trade.group)
        await trade.sandbox.quiet()
        assert trade.cards("Emma") == 1
        assert [call for call in trade.sandbox.called("editMessageText") if call.params["chat_id"] == new] == []


@pytest.mark.long
async def test_alerts_wait_while_the_bot_is_out_of_the_group(tmp_path: Path) -> None:
    async with open_trade(tmp_path) as trade:
        async with trade.at_work() as app:
            trade.group.kicks_bot()
            await trade.maryam.sees("گروه فروش")
            assert app.watching.health.sales_chat == "lost"
            await trade.hot("Emma")
            await trade.sandbox.quiet()
            assert trade.calls_to(trade.group.id) == 0, "nothing is tried in vain"
        async with trade.at_work() as app:
            assert app.watching.health.sales_chat == "lost", "a restart remembers"
            trade.group.readds_bot()
            await trade.card("Emma")
            await trade.sandbox.quiet()
            assert trade.cards("Emma") == 1
            assert app.watching.health.sales_chat == "bound"


async def test_a_bot_that_was_thrown_out_in_silence_finds_out_by_the_first_alert(tmp_path: Path) -> None:
    async with open_trade(tmp_path) as trade, trade.at_work() as app:
        trade.group.chat.bot_standing = "kicked"
        await trade.hot("Emma")
        await trade.maryam.sees("گروه فروش")
        await trade.hot("Olga")
        await trade.sandbox.quiet()
        assert trade.calls_to(trade.group.id) == 1, "the second alert waits without a try"
        assert "the sales chat is lost" in app.watching.health.faults()
        trade.group.readds_bot()
        for name in ("Emma", "Olga"):
            await trade.card(name)
        await trade.sandbox.quiet()
        assert [trade.cards(name) for name in ("Emma", "Olga")] == [1, 1]


async def test_a_topic_that_is_deleted_leaves_the_group(tmp_path: Path) -> None:
    async with open_trade(tmp_path, is_forum=True) as trade:
        topic = trade.group.opens_topic("Leads")
        async with trade.at_work():
            trade.maryam.sends("/bind", chat=trade.group, thread_id=topic)
            await trade.sandbox.quiet()
            await trade.hot("Emma")
            await trade.card("Emma")
            trade.group.deletes_topic(topic)
            await trade.hot("Olga")
            await trade.card("Olga")
            await trade.maryam.sees("موضوع|تاپیک|بخش")
        assert trade.cards("Olga") == 1
