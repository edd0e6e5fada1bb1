"""A shop with a sales desk in virtual time: a weekend passes at once, by the bot's own timers.

The bot is the real one, on a real database, with the sandbox as its Telegram (`tests.faults.simulated`); nothing waits
in real time. Times are the company's: "Thu 26 Nov 2026 19:40", then "Sat 9:00" or "9:05" of the same day.
"""

import asyncio
import re
from collections.abc import Callable, Coroutine, Iterator, Sequence
from contextlib import contextmanager
from datetime import datetime, timedelta
from pathlib import Path
from tempfile import TemporaryDirectory
from zoneinfo import ZoneInfo

from structlog.testing import capture_logs

from bot.funnels.source import SHIPPED, open_text
from bot.sandbox.people.person import Person
from storage.database import to_us
from tests.desk.record import Record
from tests.faults.simulated.bot import MEMORY, Bot
from tests.faults.simulated.leaps import Runner

TEHRAN = ZoneInfo("Asia/Tehran")
MINUTE = timedelta(minutes=1)
SOON_S, SELDOM_S = 0.2, 60.0
"""How often it is looked whether the bot has come to rest: at first, and while something waits for long."""
AT_REST_WITHIN_S = 10.0
SARA_ID, REZA_ID, MINA_ID = 7_000_000_001, 7_000_000_002, 7_000_000_003
"""For what the funnel file says of people of the desk."""
NAMES = {"fa": ("سارا", "رضا", "مینا"), "en": ("Sara", "Reza", "Mina")}
"""Who sells and who manages, as they call themselves."""
_WHEN = re.compile(
    r"(?:(?P<day>[A-Z][a-z]{2}) )?(?:(?P<date>\d{1,2} [A-Z][a-z]{2} \d{4}) )?(?P<time>\d{1,2}:\d\d(?::\d\d)?)"
)


class Shop:
    """Its people: Maryam, who runs the bot; Sara and Reza, who sell; Mina, who manages them; and prospects.

    People act now (`shop.reza.taps("🙋", chat=shop.group)`); the bot works while time passes.
    """

    def __init__(
        self, runner: Runner, folder: Path, *, at: str, funnel: str, language: str = "fa", **settings: object
    ) -> None:
        self._runner = runner
        self.bot = Bot(folder, loop=runner.loop, **settings)
        self.bot.opened = open_text(funnel, SHIPPED)
        self.group, self.maryam = self.bot.group, self.bot.maryam
        people = zip(NAMES[language], (SARA_ID, REZA_ID, MINA_ID), strict=True)
        self.sara, self.reza, self.mina = (self._colleague(name, language, id=number) for name, number in people)
        runner.loop.leap(runner.loop.time() + (moment(at, self.now) - self.now).total_seconds())
        self.record = Record(self.bot.telegram, TEHRAN)
        self.bot.starts()
        self.settles()

    @property
    def now(self) -> datetime:
        """The company's time."""
        return self.bot.now.astimezone(TEHRAN)

    def prospect(self, name: str, *answers: str, language: str = "fa") -> Person:
        """Let somebody come, give their number, and answer by these labels."""
        person = self.bot.sandbox.person(name, language=language)
        self.does(person.opens, person.shares_contact, *(lambda label=label: person.taps(label) for label in answers))
        return person

    def does(self, *acts: Callable[[], object]) -> None:
        """Let people act one after the other, each when the bot has answered the one before."""
        for act in acts:
            act()
            self.settles()

    def settles(self) -> None:
        """Let the bot do what it can do now; what waits for a later time waits on."""
        self._runner.run(self._rests())

    def lets(self, work: Coroutine[None, None, object]) -> None:
        """Let work of the bot's own be done, and what comes of it."""
        self._runner.run(work)
        self.settles()

    def until(self, when: str) -> None:
        """Let time pass until this minute, and all that falls due in it happen.

        A wait that began some seconds after a full minute ends as many seconds after one: it still belongs to it.
        """
        self._runner.run(self._lives_until(moment(when, self.now)))

    def runs(self, work: Coroutine[object, object, object]) -> None:
        """Let some work be done in the bot's loop."""
        self._runner.run(work)

    def passes(self, **span: float) -> None:
        """Let this much time pass, as `timedelta` counts it."""
        self._runner.run(self._goes_to(self.now + timedelta(**span)))

    def is_down_until(self, when: str) -> None:
        """Kill the bot's process, and start another one at this time; Telegram keeps what people do meanwhile."""
        self._runner.run(self._starts_again(moment(when, self.now)))

    def starts_again_with(self, funnel: str) -> None:
        """Kill the bot's process, and start another one on this funnel file."""
        self.bot.opened = open_text(funnel, SHIPPED)
        self._runner.run(self._starts_again(self.now))

    def story(self) -> str:
        """Return all that everybody got, a line each, to be read or printed."""
        chats = self.bot.telegram.chats
        places = {chat.id: chat.person.name if chat.person else chat.title for chat in chats.values()}
        return "\n".join(f"{line.when} · {places[line.chat_id]} · {line.told}" for line in self.record.lines)

    def closes(self) -> None:
        """End the bot."""
        self._runner.run(self.bot.ends())

    def _colleague(self, name: str, language: str, id: int) -> Person:  # noqa: A002 - Telegram's own word
        person = self.bot.sandbox.person(name, language=language, id=id)
        person.has_started()
        self.group.adds(person)
        return person

    async def _lives_until(self, when: datetime) -> None:
        await self._goes_to(when)
        await self._rests()
        while (due := self._next_due()) is not None and due < when + MINUTE:
            await self._goes_to(due)
            await self._rests()

    async def _goes_to(self, when: datetime) -> None:
        """Live up to a moment; between two things that are due, time jumps."""
        bot, look_s = self.bot, SOON_S
        while (left := when - self.now) > timedelta():
            if bot.is_quiet:
                due, look_s = self._next_due(), SOON_S
                ahead = left if due is None else min(left, due - self.now)
                bot.loop.leap(bot.loop.time() + ahead.total_seconds())
            else:
                look_s = min(SELDOM_S, look_s * 1.5)
            await bot.passes(max(0.0, min(look_s, (when - self.now).total_seconds())), look_s=look_s)

    async def _starts_again(self, when: datetime) -> None:
        await self.bot.dies()
        self.bot.loop.leap(self.bot.loop.time() + (when - self.now).total_seconds())
        self.bot.starts()
        await self._rests()

    async def _rests(self) -> None:
        until = self.bot.loop.time() + AT_REST_WITHIN_S
        await asyncio.sleep(SOON_S)
        while not self.bot.is_quiet and self.bot.loop.time() < until:
            await self.bot.passes(SOON_S)

    def _next_due(self) -> datetime | None:
        """Return when the next timer is due; those that are due already are being done."""
        assert self.bot.witness is not None, "it has started"
        ((due,),) = self.bot.witness.rows("SELECT min(due) FROM timers WHERE due > ?", to_us(self.now))
        return None if due is None else datetime.fromtimestamp(due / 1e6, TEHRAN)


@contextmanager
def open_shop(
    at: str, *, holidays: Sequence[str] = (), desk: str = "{}", language: str = "fa", **settings: object
) -> Iterator[Shop]:
    """Open a shop at this time of the company, with a funnel as of `funnel_of`."""
    funnel = funnel_of(holidays=holidays, desk=desk, language=language)
    with Runner() as runner, capture_logs(), TemporaryDirectory(dir=MEMORY) as folder:
        shop = Shop(runner, Path(folder), at=at, funnel=funnel, language=language, **settings)
        yield shop
        shop.closes()


def funnel_of(*, holidays: Sequence[str] = (), opens: str = "09:00", desk: str = "{}", language: str = "fa") -> str:
    """Return the funnel file of a shop that works Saturday to Wednesday until 18:00, but on its holidays.

    `desk` is the block of that name; `language` is the desk's.
    """
    funnel = SHIPPED.read_text("utf-8")
    for shipped, ours in (
        ("holidays: []", f"holidays: [{', '.join(holidays)}]"),
        ('opens: "09:00"', f'opens: "{opens}"'),
        ("sales_language: fa", f"sales_language: {language}"),
    ):
        funnel = funnel.replace(shipped, ours)
    return f"{funnel}\ndesk: {desk}\n"


def moment(words: str, now: datetime) -> datetime:
    """Return the time that is meant: with a date it is that one, with a day the next such, else one of today.

    Raises:
        AssertionError: the words are no time, the day is not that date's, or the time is over.
    """
    found = _WHEN.fullmatch(words)
    assert found, f"no time: {words!r}"
    seconds = "" if found["time"].count(":") == 2 else ":00"
    written = f"{found['date'] or now.strftime('%d %b %Y')} {found['time']}{seconds}"
    when = datetime.strptime(written, "%d %b %Y %H:%M:%S").replace(tzinfo=now.tzinfo)
    if found["day"] and not found["date"]:
        days = (when + timedelta(days=ahead) for ahead in range(8))
        when = next(day for day in days if f"{day:%a}" == found["day"] and day + MINUTE > now)
    assert found["day"] in (None, f"{when:%a}"), f"{words!r} is a {when:%a}"
    assert when + MINUTE > now, f"{words!r} is over: it is {now:%a %d %b %H:%M}"
    return when
