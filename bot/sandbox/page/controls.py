"""The page's switches: faults around the bot, and the start and end of its process."""

import dataclasses
from collections.abc import Sequence

from aiohttp import web

from bot.sandbox.api.faults import SLOW_S, SWITCHES, FaultPlan
from bot.sandbox.api.flood_limits import FloodLimits
from bot.sandbox.page.access import PageAccess
from bot.sandbox.page.bot_process import BotProcess
from bot.sandbox.values.entities import JsonObject
from bot.sandbox.world.membership import set_standing
from bot.sandbox.world.model import Chat
from bot.sandbox.world.telegram import Telegram, WorldEvent


class PageControls:
    """Applies the switches; `bot` is the process they may kill, where there is one."""

    def __init__(self, telegram: Telegram, weather: FaultPlan, floods: FloodLimits, door: PageAccess) -> None:
        self.bot: BotProcess | None = None
        self._funnel: JsonObject | None = None
        self._telegram = telegram
        self._weather = weather
        self._floods = floods
        self._door = door

    def routes(self) -> list[web.RouteDef]:
        """Return the routes."""
        return [
            web.get("/sandbox/controls", self.look),
            web.post("/sandbox/weather", self.switch),
            web.post("/sandbox/bot", self.live_or_die),
        ]

    def show_funnel(self, file: str, problems: Sequence[JsonObject]) -> None:
        """Show on the pages which file the bot follows, and what is wrong with its last save."""
        self._funnel = {"file": file, "problems": list(problems)}
        self.changed()

    def forget_funnel(self) -> None:
        """Show no file: the bot follows the funnel that is shipped."""
        self._funnel = None
        self.changed()

    def changed(self) -> None:
        """Make the pages load the state again."""
        self._telegram.happens(WorldEvent("controls"))

    async def look(self, request: web.Request) -> web.Response:
        """Return the state of the switches and of the bot."""
        self._door.check(request)
        return web.json_response(await self._written())

    async def switch(self, request: web.Request) -> web.Response:
        """Turn one fault on or off."""
        values = await self._door.posted(request)
        name, on = values.text("switch"), values.flag("on")
        if name in SWITCHES:
            self._weather.switch(name, on=on)
        elif name == "slow":
            self._weather.latency_s = SLOW_S if on else 0.0
        elif name == "floods":
            self._floods.on = on
        elif name == "forum" and (groups := self._groups()):
            for group in groups:
                _turn_forum(self._telegram, group, on=on)
        elif name == "disk_full" and self.bot is not None and self.bot.can_fill_disk:
            self.bot.fill_disk(full=on)
        else:
            raise web.HTTPNotFound(text="no such switch")
        self.changed()
        return web.json_response(await self._written())

    async def live_or_die(self, request: web.Request) -> web.Response:
        """Kill the bot's process, start it, or both."""
        values = await self._door.posted(request)
        wish = values.text("do")
        if self.bot is None or wish not in {"kill", "start", "restart"}:
            raise web.HTTPNotFound(text="no such switch")
        if wish != "start":
            await self.bot.kill()
        if wish != "kill":
            await self.bot.start()
        return web.json_response(await self._written())

    def _groups(self) -> list[Chat]:
        """Return the groups that may have topics."""
        chats = self._telegram.chats.values()
        return [chat for chat in chats if chat.kind == "supergroup" and chat.migrated_to is None]

    async def _written(self) -> JsonObject:
        switches = {name: name in self._weather.switched_on for name in SWITCHES}
        switches |= {"slow": self._weather.latency_s > 0, "floods": self._floods.on}
        switches["forum"] = any(group.is_forum for group in self._groups())
        bot = None
        if self.bot is not None:
            state = await self.bot.state()
            bot = dataclasses.asdict(state)
            if self.bot.can_fill_disk:
                switches["disk_full"] = state.disk_is_full
        return {
            "switches": switches,
            "struck": sum(self._weather.struck.values()),
            "unread": len(self._telegram.updates.pending),
            "bot": bot,
            "funnel": self._funnel,
        }


def _turn_forum(telegram: Telegram, group: Chat, *, on: bool) -> None:
    """Give a group topics, which the bot may then manage; or show all its messages as those of one chat."""
    group.is_forum = on
    creators = (telegram.users[member] for member, standing in group.members.items() if standing == "creator")
    creator = next(creators, None)
    if on and creator is not None and group.bot_standing == "member":
        set_standing(telegram, group, "administrator", by=creator)
    telegram.chat_changed(group)
