"""What a person sees in their chat with the bot: the open question, the buttons, the keys."""

from collections.abc import Mapping
from dataclasses import dataclass

from bot.sandbox.people.screen import Press, visible_keys
from bot.sandbox.values.keyboards import KeyboardButton
from bot.sandbox.world.model import Chat, Message
from conversations.funnel.model import Funnel, Question
from conversations.turn.buttons import Act, ActButton, AnswerButton, BackButton, read_button

QuestionMark = tuple[int, int]
"""A message and the place of the question that it holds."""
NO_MARK: QuestionMark = (0, 0)


@dataclass(frozen=True)
class OpenQuestion:
    """A question that waits, with the buttons under it by option number."""

    message: int
    question: Question
    place: int
    options: Mapping[int, Press]
    back: Press | None

    @property
    def mark(self) -> "QuestionMark":
        """Return what tells this question from others, also from those that its message held before."""
        return self.message, self.place


@dataclass(frozen=True)
class View:
    """What a person can do now."""

    asked: OpenQuestion | None
    acts: Mapping[Act, Press]
    """Buttons that are not answers, under messages that are new since they last looked."""
    keys: tuple[KeyboardButton, ...]
    newest: int
    """The id of the last message."""


def look(chat: Chat, funnel: Funnel, *, seen: int, answered: QuestionMark) -> View:
    """Look at a chat: `seen` is the last message they know, `answered` the last question they have finished."""
    messages = [message for message in chat.newest_first if message.from_bot]
    acts: dict[Act, Press] = {}
    for message in messages:
        if message.id > seen:
            for press in _presses(message):
                button = read_button(press.button.callback_data)
                if isinstance(button, ActButton):
                    acts.setdefault(button.act, press)
    asked = next((found for message in messages if (found := _asked(message, funnel))), None)
    if asked is not None and (asked.message < answered[0] or asked.mark == answered):
        asked = None
    return View(asked, acts, visible_keys(chat), next((message.id for message in chat.newest_first), 0))


def _asked(message: Message, funnel: Funnel) -> OpenQuestion | None:
    """Return the question of a message, if it still has its buttons."""
    options: dict[int, Press] = {}
    question, place, back = None, 0, None
    for press in _presses(message):
        match read_button(press.button.callback_data):
            case AnswerButton(_, found, option):
                place = found
                question, options[option] = funnel.questions[place], press
            case BackButton():
                back = press
            case _:
                pass
    return None if question is None else OpenQuestion(message.id, question, place, options, back)


def _presses(message: Message) -> list[Press]:
    return [Press(message, button) for button in message.buttons]
