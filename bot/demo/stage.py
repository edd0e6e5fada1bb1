"""The demo's stage: a world of Telegram, a bot with a database of its own, and a clock that both go by."""

import asyncio
import shutil
from collections.abc import Sequence
from datetime import datetime, timedelta
from pathlib import Path
from typing import assert_never
from zoneinfo import ZoneInfo

from bot.clock import MovedClock
from bot.demo.bot_process import DemoBot, watched
from bot.demo.followed_funnel import FollowedFunnel
from bot.demo.hot_lead import HotLeads
from bot.funnels.source import open_funnel, shown
from bot.funnels.versions import in_zone
from bot.sandbox.opening_world import open_demo_world
from bot.sandbox.page.staging import ClockStep, StageClock
from bot.sandbox.server import Sandbox
from bot.terminal import Terminal
from conversations.funnel.problems import FunnelError
from conversations.language.operator_texts import in_language, operator_languages
from conversations.schedule.openings import DEFAULT_ZONE, hours_of
from conversations.schedule.working_hours import next_opening, zone_city
from storage.records.record import Language
from storage.records.translatable import tr

SETTLES_WITHIN_S = 3.0
HOUR, DAY = timedelta(hours=1), timedelta(days=1)


class DemoStage:
    """Runs the demo; everything the page changes about it goes through here."""

    def __init__(self, sandbox: Sandbox, folder: Path, *, clock: MovedClock, terminal: Terminal) -> None:
        self._sandbox = sandbox
        self._folder = folder
        self._clock = clock
        self._terminal = terminal
        self._one_at_a_time = asyncio.Lock()
        self._languages: Sequence[Language] = ()
        self.bot: DemoBot | None = None
        self.followed = FollowedFunnel(self._loaded, self._tell_page)
        self._resets = 0

    async def reset(self, funnel: Path | None, languages: Sequence[Language] = ()) -> None:
        """Begin with a new world and a new database, by the machine's clock, with this funnel or the one we ship.

        `languages` are those of the people, by default the funnel's. A file is loaded again whenever it is saved.

        Raises:
            FunnelError: the funnel cannot be used; what ran before goes on.
        """
        opened = open_funnel(funnel)
        async with self._one_at_a_time:
            await self._strike()
            self._languages = languages
            self._clock.move(timedelta())
            self.bot = await self._new_bot(funnel, languages or opened.funnel.languages)
            hot_leads = HotLeads(self._sandbox.telegram, self.bot.loaded_funnel, first=opened.funnel)
            self._sandbox.player.next_script = hot_leads.next_script
            await self.followed.follow(funnel, opened)
            await self.bot.start()
        self._sandbox.controls.changed()
        self._sandbox.staging.begun_again()

    async def follow(self, funnel: Path) -> None:
        """Go on with another funnel's file, and with the same people: talks under way keep their version.

        Raises:
            FunnelError: the funnel cannot be used; the one before goes on.
        """
        opened = open_funnel(funnel)
        async with self._one_at_a_time:
            await self.followed.follow(funnel, opened)
            if self.bot is not None:
                await self.bot.follow(funnel)

    async def start_over(self, language: str = "") -> tuple[str, ...]:
        """Begin again with the same funnel, as it was last saved; a broken file is returned line by line instead.

        `language` is the page's; the terminal's is spoken where we do not speak it.
        """
        try:
            await self.reset(self.followed.own_file, self._languages)
        except FunnelError as error:
            spoken = language if language in operator_languages() else self._terminal.language
            return tuple(in_language(each, spoken) for each in error.sentences)
        return ()

    async def close(self) -> None:
        """Stop the bot."""
        async with self._one_at_a_time:
            await self._strike()

    def clock(self) -> StageClock:
        """Return what the clock shows now, in the company's time zone."""
        now, opening = self._clock.now(), self.next_opening()
        zone = self.followed.opened.funnel.company.timezone or DEFAULT_ZONE
        ahead_s = self._clock.offset.total_seconds()
        cities = {language: zone_city(zone, language) for language in operator_languages()}
        return StageClock(now.timestamp(), ahead_s, zone, cities, opening.timestamp() if opening else None)

    def next_opening(self) -> datetime | None:
        """Return when the company opens next; None where its hours are not known."""
        funnel = in_zone(self.followed.opened.funnel, ZoneInfo(DEFAULT_ZONE))
        return next_opening(self._clock.now(), hours_of(funnel.company)) if funnel.company.hours else None

    async def move(self, step: ClockStep) -> None:
        """Move Telegram's and the bot's clock together: only ahead, or back to the machine's time.

        What is under way is finished first: nobody reads or answers anything in the middle of a move.
        """
        async with self._one_at_a_time:
            if self.bot is not None:
                await self.bot.settles(SETTLES_WITHIN_S)
            ahead = self._ahead_after(step)
            self._clock.move(ahead)
            if self.bot is not None:
                await self.bot.move(ahead)
        self._sandbox.staging.changed()

    def _ahead_after(self, step: ClockStep) -> timedelta:
        ahead = self._clock.offset
        match step:
            case "hour":
                return ahead + HOUR
            case "day":
                return ahead + DAY
            case "opening":
                opening = self.next_opening()
                return ahead if opening is None else ahead + (opening - self._clock.now())
            case "now":
                return timedelta()
            case _:
                assert_never(step)

    async def _strike(self) -> None:
        """Stop the bot and delete what it knew."""
        await self.followed.leave()
        if self.bot is not None:
            await self.bot.stop()
            self.bot = None
            shutil.rmtree(self._place, ignore_errors=True)

    async def _new_bot(self, funnel: Path | None, languages: Sequence[Language]) -> DemoBot:
        """Create the people, and a bot that knows nobody yet."""
        self._resets += 1
        self._place.mkdir()
        self._sandbox.begin_again()
        people = await open_demo_world(self._sandbox, languages)
        settings = {"SALES_CHAT_ID": str(people.sales_group_id), "ADMIN_IDS": str(people.admin_id)} | watched(funnel)
        bot = DemoBot(self._sandbox, self._place, settings, language=self._terminal.language)
        self._sandbox.controls.bot = bot
        return bot

    @property
    def _place(self) -> Path:
        return self._folder / str(self._resets)

    async def _loaded(self, text: str) -> None:
        """Wait until the bot has loaded a saved text, and say so."""
        if self.bot is not None:
            await self.bot.loads(text)
        self._terminal.say(tr("{file} is loaded: the next talk follows it.", file=shown(self.followed.path)))

    def _tell_page(self) -> None:
        """Show the file, what is wrong with it, and the company's clock."""
        self.followed.show_on(self._sandbox)
        self._sandbox.staging.changed()
