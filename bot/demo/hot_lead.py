"""The hot lead whom the demo's page plays: a new person each time, with the best answers of the funnel that runs."""

import asyncio
import re
from collections.abc import Awaitable, Callable, Iterator

from bot.sandbox.people.replay import ScriptStep, TalkScript
from bot.sandbox.world.model import User
from bot.sandbox.world.telegram import Telegram
from conversations.funnel.loader import read_funnel
from conversations.funnel.model import Funnel
from conversations.funnel.text_checks import known_texts
from conversations.language import catalogue
from conversations.language.loaded import facts
from conversations.qualification.best_answers import best_answers
from conversations.turn.buttons import Act
from storage.records.record import Language

ENGLISH_NUMBERS = 1_000
"""Phone numbers that Ofcom reserves for drama: +44 20 7946 0000 to 0999."""


class HotLeads:
    """Makes the people and their scripts.

    `loaded` returns the text of the funnel that the bot runs; as long as it has loaded none, `first` is played.
    """

    def __init__(self, telegram: Telegram, loaded: Callable[[], Awaitable[str | None]], *, first: Funnel) -> None:
        self._telegram = telegram
        self._loaded = loaded
        self._first = first
        self._made = 0

    async def next_script(self, language: str) -> TalkScript:
        """Return the next person with their script, in a language of the funnel."""
        funnel = await self._funnel()
        spoken = language if language in funnel.languages else funnel.languages[0]
        self._made += 1
        person = self._person(spoken)
        return TalkScript(person, tuple(hot_steps(funnel, spoken, number=self._made)))

    async def _funnel(self) -> Funnel:
        text = await self._loaded()
        if text is None:
            return self._first
        return await asyncio.to_thread(read_funnel, text, file="", known_texts=known_texts())

    def _person(self, language: Language) -> User:
        """Return a person whose name nobody has yet, as long as there are such names."""
        taken = {user.first_name for user in self._telegram.users.values()}
        names = facts(language).invented.names
        name = next((name for name in names if name not in taken), names[self._made % len(names)])
        phone = self._telegram.fresh_phone()
        if not facts(language).local_phones:
            phone = f"+442079460{(100 + self._made) % ENGLISH_NUMBERS:03}"
        return User(self._telegram.fresh_person_id(), name, "", f"guest{self._made}_demo", language, phone)


def hot_steps(funnel: Funnel, language: Language, *, number: int) -> Iterator[ScriptStep]:
    """Yield what the hottest lead of a funnel does, from the link to the last answer."""
    sources = tuple(funnel.sources)
    yield ScriptStep("open", sources[number % len(sources)] if sources else "")
    yield _act(Act.AGREE)
    yield _first_contact(funnel, language, number)
    yield _act(Act.HERE_IS_FINE, Act.EMAIL_AS_TYPED)
    for answer in best_answers(funnel):
        yield ScriptStep("press", rf"q:\d+:{answer.question}:{answer.option}")
        if answer.asks_price:
            yield _act(Act.GO_ON, Act.PRICE_NOT_NOW)
    # A wish for a call after an email: the number is asked for at the end.
    yield _act(Act.AGREE)
    yield ScriptStep("contact", optional=True)


def _act(*acts: Act) -> ScriptStep:
    """Return the press of one of our buttons, if it is there."""
    return ScriptStep("press", rf"a:\d+:(?:{'|'.join(acts)})", optional=True)


def _first_contact(funnel: Funnel, language: Language, number: int) -> ScriptStep:
    """Return how they give the first contact that the funnel asks for."""
    if funnel.contact.kinds == ("telegram",):
        own = funnel.texts.get("key.telegram")
        label = own[language] if own else catalogue.text("prospect", "key.telegram", language)
        return ScriptStep("press", re.escape(label))
    if funnel.contact.first == "email" or "phone" not in funnel.contact.kinds:
        return ScriptStep("say", f"p{number}@office{number}.example")
    return ScriptStep("contact")
