"""A person who acts by a script: each step is done as soon as the chat allows it, after a pause as people make it.

A step that is `optional` is left out where the chat already allows a later one. Somebody at the page may press for the
person meanwhile: the script goes on with the next button that stands on their screen.
"""

import re
from collections.abc import Awaitable, Callable, Sequence
from dataclasses import dataclass
from typing import Literal

from bot.sandbox.people import actions
from bot.sandbox.people.screen import Press, visible_keys
from bot.sandbox.values.keyboards import KeyboardButton
from bot.sandbox.values.refusals import ImpossibleActError
from bot.sandbox.world.model import Chat, User
from bot.sandbox.world.telegram import Telegram


@dataclass(frozen=True)
class ScriptStep:
    """One thing that a person does.

    `open` starts the bot with the payload `what`; `say` writes `what` once the bot has said something new; `contact`
    presses the key that shares a contact; `press` presses the button whose data `what` matches as a regular
    expression, or the key whose label it matches.
    """

    act: Literal["open", "say", "contact", "press"]
    what: str = ""
    optional: bool = False


@dataclass(frozen=True)
class TalkScript:
    """A talk to play: whose it is, and what they do."""

    person: User
    steps: tuple[ScriptStep, ...]


@dataclass(frozen=True)
class _Ready:
    """A step that the chat allows now."""

    place: int
    do: Callable[[], object]


class Replay:
    """Plays a script, step by step."""

    def __init__(self, telegram: Telegram, script: TalkScript, *, pause: Callable[[], Awaitable[None]]) -> None:
        self.person = script.person
        self._place = 0
        self._telegram = telegram
        self._chat = telegram.chats[script.person.id]
        self._steps = script.steps
        self._pause = pause
        self._seen = _bot_side(self._chat)
        self._pressed: set[tuple[int, str]] = set()

    @property
    def is_over(self) -> bool:
        """Tell whether every step that must be done is done."""
        return all(step.optional for step in self._steps[self._place :])

    @property
    def place(self) -> int:
        """Return how many of the steps that must be done are over."""
        return _required(self._steps[: self._place])

    @property
    def length(self) -> int:
        """Return how many steps must be done."""
        return _required(self._steps)

    async def go_on(self, within_s: float) -> bool:
        """Do the next step; return False where the chat does not allow it in time.

        Raises:
            ImpossibleActError: no Telegram client would offer it, for example because the bot is blocked.
        """
        found = await self._chat.changed.until(self._ready, within_s)
        if self._chat.bot_standing == "kicked":
            raise ImpossibleActError(f"{self.person.name} has blocked the bot")
        if found is None:
            return False
        await self._pause()
        ready = self._ready()  # the chat may have changed during the pause
        if ready is None:
            return False
        self._place = ready.place + 1
        self._seen = _bot_side(self._chat)
        ready.do()
        return True

    def _ready(self) -> _Ready | None:
        rest = list(enumerate(self._steps))[self._place :]
        next_places = [place for place, _ in rest[: _up_to_required(self._steps[self._place :])]]
        landmarks = [place for place, step in rest if step.act == "press" and not step.optional]
        return next((each for place in (*next_places, *landmarks) if (each := self._try(place))), None)

    def _try(self, place: int) -> _Ready | None:
        step, telegram, person, chat = self._steps[place], self._telegram, self.person, self._chat
        match step.act:
            case "open":
                link = f"https://t.me/{telegram.bot.username}?start={step.what}"
                return _Ready(place, lambda: actions.open_link(telegram, person, link))
            case "say":
                says = self._seen != _bot_side(chat)
                where = actions.WhereToWrite(chat)
                return _Ready(place, lambda: actions.say(telegram, person, where, step.what)) if says else None
            case "contact" | "press":
                found = _contact_key(chat) if step.act == "contact" else self._pressable(re.compile(step.what))
                return None if found is None else _Ready(place, lambda: self._tap(found))

    def _tap(self, found: Press | KeyboardButton) -> None:
        if isinstance(found, KeyboardButton):
            actions.press_key(self._telegram, self.person, self._chat, found)
        else:
            self._pressed.add((found.message.id, found.button.callback_data))
            actions.press(self._telegram, self.person, found.message, found.button)

    def _pressable(self, wanted: re.Pattern[str]) -> Press | KeyboardButton | None:
        """Return the newest button that a pattern matches as a whole and they have not pressed yet, or the key."""
        for message in self._chat.newest_first:
            for button in message.buttons:
                if wanted.fullmatch(button.callback_data) and (message.id, button.callback_data) not in self._pressed:
                    return Press(message, button)
        return next((key for key in visible_keys(self._chat) if wanted.fullmatch(key.text)), None)


def _required(steps: Sequence[ScriptStep]) -> int:
    return sum(not step.optional for step in steps)


def _up_to_required(steps: Sequence[ScriptStep]) -> int:
    """Return the number of steps up to the first that is not optional, this one included."""
    return next((place + 1 for place, step in enumerate(steps) if not step.optional), len(steps))


def _contact_key(chat: Chat) -> KeyboardButton | None:
    return next((key for key in visible_keys(chat) if key.request_contact), None)


def _bot_side(chat: Chat) -> tuple[object, ...]:
    """Return what changes whenever the bot says or edits something."""
    newest = next((message for message in chat.newest_first if message.from_bot), None)
    return () if newest is None else (newest.id, newest.words, newest.markup)
