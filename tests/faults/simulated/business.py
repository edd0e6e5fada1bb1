"""Simulate a year of a small business: two to five visitors a day, salespeople who claim or do not, and failures.

One seed decides everything: who comes and what they are like, when the process dies, when Telegram and the disk fail.
People are those of `sarnakh simulate`. There is no real waiting: between two events time jumps.
"""

import hashlib
import heapq
import itertools
import random
from collections.abc import Callable, Iterator
from datetime import datetime, timedelta
from pathlib import Path
from zoneinfo import ZoneInfo

from bot.sandbox.api.faults import Garbled, Hangs, Refuses, ResetAfter, ResetBefore, TooManyRequests
from bot.sandbox.people.person import Person
from bot.sandbox.values.fields import Fields
from bot.simulation.people_file import read_people
from bot.simulation.person import Character, characters
from bot.simulation.walker import Walker
from tests.faults.simulated.bot import Bot, Store
from tests.faults.simulated.leaps import LeapingLoop
from tests.faults.simulated.life import Fate, lives_on
from tests.faults.simulated.sellers import ANSWERS, COMMANDS, Seller

TEHRAN = ZoneInfo("Asia/Tehran")
DAY_S = 86_400.0
ACTS_A_DAY = 6
"""What the desk's people press, answer or write, in any order."""
VISITORS = range(2, 6)
"""A day."""
WORKING_HOURS = range(9, 18)
THROWN_OUT_A_YEAR = 6.0
CLOCK_ERRS_A_YEAR = 60.0
CLOCK_ERRORS = (timedelta(days=3 * 366), timedelta(days=-3 * 366), timedelta(days=1), timedelta(days=-1))
DEATH, STORM, FULL_DISK = 0.3, 0.15, 0.05
"""The probability of each failure during a visit; failures without visitors have no effect."""
POINTS_A_LIFE = 60
STORMS = (
    TooManyRequests(7), TooManyRequests(None), Refuses(502, "Bad Gateway"), ResetBefore(), ResetAfter(), Hangs(),
    Garbled("<html>"),
)  # fmt: skip

Act = Callable[[], None]


class Business:
    """The shop, its bot, and all events."""

    def __init__(self, folder: Path, *, loop: LeapingLoop, seed: int, store: Store | None = None) -> None:
        self.dice = random.Random(seed)
        self.bot = Bot(folder, loop=loop, seed=seed, store=store)
        self.bot.latency = lambda: self.dice.uniform(0.01, 0.2)
        self.bot.fate = self._next_fate
        self.bot.mail.watch = self._note
        self.nima = self.bot.sandbox.person("نیما", username="nima_sales")
        self.bot.group.adds(self.nima)
        self.sellers = tuple(Seller(self.bot, each) for each in (self.bot.maryam, self.nima))
        self.spoke: dict[int, float] = {}
        """The time of each person's last activity."""
        self.forgotten: set[int] = set()
        self._trace = hashlib.sha256()
        self._due: list[tuple[float, int, Act]] = []
        self._ticket = itertools.count()
        self._strangers = self._characters(seed)
        self._dies_in = 0

    @property
    def trace(self) -> str:
        """The hash of all calls: time, chat, text and result."""
        return self._trace.hexdigest()

    async def trades(self, days: int) -> None:
        """Run this many days, end all failures, and wait until the bot is idle."""
        loop, begins = self.bot.loop, self.bot.loop.time()
        for day in range(days):
            self._plan(begins + day * DAY_S)
        self.bot.starts()
        while self._due:
            when, _, act = heapq.heappop(self._due)
            await self.bot.lives_until(when)
            act()
        await self.bot.lives_until(begins + days * DAY_S)
        self._fine_weather()
        self.bot.fate = lambda: lives_on
        await self.bot.restarts()
        await self.bot.settles()
        assert loop.time() >= begins + days * DAY_S

    # Due events

    def _plan(self, morning: float) -> None:
        """Plan a day: it begins at eight."""
        for _ in range(self.dice.choice(VISITORS)):
            self._at(morning + self.dice.uniform(0, 14 * 3600), self._somebody_comes)
        self._at(morning + self.dice.uniform(0, DAY_S), self._admin_looks)
        for _ in range(ACTS_A_DAY):
            self._at(morning + self.dice.uniform(0, 14 * 3600), self._sales_work)
        if self.dice.random() < THROWN_OUT_A_YEAR / 365:
            self._at(morning + self.dice.uniform(0, DAY_S), self._thrown_out)
        if self.dice.random() < CLOCK_ERRS_A_YEAR / 365:
            self._at(morning + self.dice.uniform(0, DAY_S), self._clock_errs)

    def _at(self, when: float, act: Act) -> None:
        heapq.heappush(self._due, (when, next(self._ticket), act))

    def _in(self, seconds: float, act: Act) -> None:
        self._at(self.bot.loop.time() + seconds, act)

    def _now(self) -> datetime:
        return datetime.fromtimestamp(self.bot.sandbox.telegram.now(), TEHRAN)

    # People

    def _characters(self, seed: int) -> Iterator[Character]:
        for year in itertools.count():
            yield from characters(read_people(None), self.bot.opened.funnel, count=500, seed=seed + year)

    def _somebody_comes(self) -> None:
        who = next(self._strangers)
        person = self.bot.sandbox.person(who.name, language=who.language, phone=who.phone)
        walker = Walker(who, person, self.bot.telegram.chats[person.id], self.bot.opened.funnel)
        self._walks(walker, person)
        for trouble, likely in ((self._death_is_near, DEATH), (self._storm, STORM), (self._disk_fills, FULL_DISK)):
            if self.dice.random() < likely:
                trouble()

    def _walks(self, walker: Walker, person: Person) -> None:
        minutes, self.spoke[person.id] = walker.act(), self.bot.loop.time()
        if minutes is not None:
            self._in(minutes * 60.0, lambda: self._walks(walker, person))
        elif self.dice.random() < 0.05:
            self._in(self.dice.uniform(60, 3 * DAY_S), lambda: self._leaves(person))

    def _leaves(self, person: Person) -> None:
        """Some block the bot at the end, some ask to be erased."""
        if self.dice.random() < 0.5:
            person.blocks()
        else:
            person.sends("/forget")
            self._in(30.0, lambda: self._says_yes(person))

    def _says_yes(self, person: Person) -> None:
        label = "🗑"
        if any(label in button.text for message in person.chat.messages for button in message.buttons):
            person.taps(label)
            self.forgotten.add(person.id)

    def _admin_looks(self) -> None:
        self.bot.maryam.sends(self.dice.choice(("/stats", "/leads", "/lead 3")))
        self._claims()

    def _claims(self) -> None:
        """A salesperson claims the newest unclaimed card, in working hours; sometimes no one does."""
        free = [each for each in self.bot.group.messages for button in each.buttons if "🙋" in button.text]
        if free and self._now().hour in WORKING_HOURS and self.dice.random() < 0.8:
            self.dice.choice((self.bot.maryam, self.nima)).taps("🙋", chat=self.bot.group)

    def _sales_work(self) -> None:
        seller, nth = self.dice.choice(self.sellers), self.dice.randrange(30)
        match self.dice.choice(("press", "press", "press", "answer", "command")):
            case "press":
                seller.presses(nth)
            case "answer":
                seller.answers(self.dice.choice(ANSWERS), nth % 3)
            case _:
                newest = self.bot.witness.count("SELECT coalesce(max(number), 1) FROM leads") if self.bot.witness else 1
                seller.writes(self.dice.choice(COMMANDS), max(1, newest - nth % 8))

    # Failures

    def _next_fate(self) -> Fate:
        return self._strikes

    def _strikes(self, _point: str) -> bool:
        if self._dies_in == 0:
            return False
        self._dies_in -= 1
        return self._dies_in == 0

    def _death_is_near(self) -> None:
        self._dies_in = self.dice.randrange(1, POINTS_A_LIFE)

    def _storm(self) -> None:
        weather = self.bot.sandbox.weather
        weather.share(self.dice.choice(STORMS), self.dice.uniform(0.1, 0.6))
        if self.dice.random() < 0.5:
            weather.share(self.dice.choice((Refuses(502, "Bad Gateway"), ResetAfter())), 0.2, method="getUpdates")
        self._in(self.dice.uniform(60, 3600), weather.clear)

    def _disk_fills(self) -> None:
        self.bot.disk.is_full = lambda: True
        self._in(self.dice.uniform(5, 600), self._disk_empties)

    def _disk_empties(self) -> None:
        self.bot.disk.is_full = lambda: False

    def _clock_errs(self) -> None:
        """Make the wall clock wrong by years or by a day, for seconds or hours, with erasure by age going on."""
        self.bot.clock_error = self.dice.choice(CLOCK_ERRORS)
        self._in(self.dice.choice((10.0, 7_200.0)), self._clock_is_set)

    def _clock_is_set(self) -> None:
        self.bot.clock_error = timedelta()

    def _thrown_out(self) -> None:
        if self.bot.group.chat.bot_standing == "member":
            self.bot.group.kicks_bot()
            self._in(self.dice.uniform(600, DAY_S), self._taken_back)

    def _taken_back(self) -> None:
        if self.bot.group.chat.bot_standing == "kicked":
            self.bot.group.readds_bot()

    def _fine_weather(self) -> None:
        self.bot.sandbox.weather.clear()
        self._disk_empties()
        self._clock_is_set()
        self._taken_back()

    def _note(self, method: str, fields: Fields, outcome: str) -> None:
        said = (round(self.bot.loop.time(), 3), method, fields.text("chat_id"), fields.text("text"), outcome)
        self._trace.update(repr(said).encode())


def leads_lost(business: Business) -> set[int]:
    """Return people who wrote to the bot and have no lead, though they were neither erased on request nor by age."""
    bot = business.bot
    known = {who for (who,) in bot.witness.rows("SELECT telegram_id FROM leads")}
    over = bot.loop.time() - bot.settings.keep_visitors_days.total_seconds()
    silent = {who for who, spoke in business.spoke.items() if spoke < over and not _left_their_number(bot, who)}
    return business.spoke.keys() - known - business.forgotten - silent


def _left_their_number(bot: Bot, who: int) -> bool:
    """Tell whether their chat contains their own contact; leads are kept longer than visitors."""
    shared = (message.attachment for message in bot.telegram.chats[who].messages if message.sender.id == who)
    return any(isinstance(each.body, dict) and each.body.get("user_id") == who for each in shared if each is not None)
