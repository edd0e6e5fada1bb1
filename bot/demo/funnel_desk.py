"""What the page shows and does with the bot's funnel: its map, its file, its simulation, the score of a talk."""

import asyncio
from dataclasses import asdict
from pathlib import Path

from bot.demo.bot_process import clean_environment
from bot.demo.funnel_file import ChangedMeanwhileError, copy_funnel, read_file, save_file
from bot.demo.funnel_map import map_of, problems_json
from bot.demo.score_strip import ScoreStrip
from bot.demo.simulation_run import SimulationRun
from bot.demo.stage import DemoStage
from bot.demo.starters import SAMPLE, demo_starters, ordered
from bot.errors import BotError
from bot.funnels.source import open_funnel, shown
from bot.sandbox.server import Sandbox
from bot.sandbox.values.entities import JsonObject
from bot.simulation.last_result import load_result
from bot.terminal import Terminal
from conversations.funnel.problems import FunnelError
from conversations.language.operator_texts import in_language, operator_languages
from storage.records.record import Language
from storage.records.translatable import Translatable, said_by, tr

OWN = "own"


class DemoFunnelDesk:
    """Knows the funnel of the demo's bot, and tells the page when it changes."""

    def __init__(self, sandbox: Sandbox, stage: DemoStage, folder: Path, terminal: Terminal) -> None:
        self._stage = stage
        self._folder = folder
        self._terminal = terminal
        self._starter: tuple[Path, str] | None = None
        """The file of the starter that was begun with, and its id."""
        self._own: Path | None = None
        """Somebody's own file that was left for a starter; the page can go back to it."""
        self._own_languages: tuple[Language, ...] = ()
        self._strip = ScoreStrip(sandbox.telegram.now)
        self._simulation = SimulationRun(clean_environment({}), folder, sandbox.funnel.changed)

    @property
    def starter(self) -> str | None:
        """Return the id of the starter that runs; None for somebody's own funnel."""
        own = self._stage.followed.own_file
        if own is None:
            return SAMPLE
        return self._starter[1] if self._starter is not None and self._starter[0] == own else None

    async def close(self) -> None:
        """Stop simulating."""
        await self._simulation.stop()

    async def score(self, person_id: int, language: str) -> JsonObject | None:
        """Return the score of a person's talk with its parts; None for people without a talk."""
        bot = self._stage.bot
        return None if bot is None else await self._strip.of(bot, person_id, _spoken(language))

    async def shown(self) -> JsonObject:
        """Return the funnel's file, its map, its problems, and the last simulation."""
        followed, simulation = self._stage.followed, self._simulation.state
        file = await asyncio.to_thread(read_file, followed.path)
        result = await asyncio.to_thread(load_result, followed.opened.funnel.hash)
        return {
            "file": followed.path.name,
            "path": shown(followed.path),
            "mine": self.starter is None,
            "starter": self.starter,
            "text": file.text,
            "stamp": file.stamp,
            "good": followed.opened.text.replace("\r\n", "\n"),
            "problems": problems_json(followed.problems),
            "warnings": problems_json(followed.warnings),
            "map": map_of(followed.opened, result),
            "simulation": asdict(simulation),
        }

    async def copy(self, language: str) -> JsonObject:
        """Write a copy of the funnel where the demo was started, and follow it."""
        followed = self._stage.followed
        try:
            path = await asyncio.to_thread(copy_funnel, followed.opened, followed.path, Path.cwd())
            await self._stage.follow(path)
        except (BotError, FunnelError) as error:
            return _refused(error, language)
        copied = tr("{file} is yours: change it here or in an editor, and save", file=str(path))
        self._terminal.say(copied)
        return {"done": True, "said": in_language(copied, _spoken(language))}

    async def save(self, text: str, stamp: str, language: str) -> JsonObject:
        """Write the funnel's file unless it has changed since `stamp`."""
        if self.starter is not None:
            return _refused(BotError(tr("this funnel stays as it is: copy it first, and change the copy")), language)
        path = self._stage.followed.path
        try:
            await asyncio.to_thread(save_file, path, text, stamp)
        except ChangedMeanwhileError as error:
            return _refused(error, language) | {"conflict": True, **asdict(await asyncio.to_thread(read_file, path))}
        except BotError as error:
            return _refused(error, language)
        return {"done": True, "stamp": (await asyncio.to_thread(read_file, path)).stamp}

    async def simulate(self, *, on: bool) -> None:
        """Start or stop a simulation of the funnel's file."""
        if on:
            await self._simulation.start(self._stage.followed.path.absolute())
        else:
            await self._simulation.stop()

    async def starters(self) -> JsonObject:
        """Return the funnels to begin with, and which one runs."""
        offered = [
            {"id": each.id, "name": _in_all(each.name), "languages": list(each.languages)} for each in demo_starters()
        ]
        current = self.starter
        if current is not None and self._own is not None:
            name = dict.fromkeys(operator_languages(), shown(self._own))
            offered.append({"id": OWN, "name": name, "languages": list(self._own_languages)})
        return {"starters": offered, "current": current}

    async def begin(self, starter: str, first: str, language: str) -> JsonObject:
        """Begin a fresh world with a starter, or with the own file that was left, and its first customer's language."""
        try:
            payload = await self.begin_with(starter, first)
        except (BotError, FunnelError) as error:
            return _refused(error, language)
        return {"done": True, "payload": payload}

    async def begin_with(self, starter: str, first: str) -> str:
        """Begin a fresh world with a starter whose sales group speaks the language `first`; return a word for a link.

        Raises:
            BotError: there is no such starter, or it cannot be written.
            FunnelError: the own file that was left cannot be used any more.
        """
        path = await asyncio.to_thread(self._placed, starter, first)
        opened = await asyncio.to_thread(open_funnel, path)
        self._remember_own()
        self._starter = None if path is None or starter == OWN else (path, starter)
        await self._simulation.stop()
        await self._stage.reset(path, ordered(opened.funnel.languages, first))
        return next(iter(opened.funnel.sources), "")

    def _placed(self, starter: str, first: str) -> Path | None:
        if starter == OWN and self._own is not None:
            return self._own
        chosen = next((each for each in demo_starters() if each.id == starter), None)
        if chosen is None or first not in chosen.languages:
            raise BotError(tr("there is no such funnel to begin with"))
        return chosen.place(self._folder, first)

    def _remember_own(self) -> None:
        followed = self._stage.followed
        if self.starter is None:
            self._own, self._own_languages = followed.path, followed.opened.funnel.languages


def _spoken(language: str) -> Language:
    return language if language in operator_languages() else operator_languages()[0]


def _in_all(said: Translatable) -> dict[Language, str]:
    return {language: in_language(said, language) for language in operator_languages()}


def _refused(error: BotError | FunnelError, language: str) -> JsonObject:
    spoken = _spoken(language)
    if isinstance(error, FunnelError):
        return {"done": False, "said": "\n".join(in_language(each, spoken) for each in error.sentences)}
    return {"done": False, "said": in_language(said_by(error), spoken)}
