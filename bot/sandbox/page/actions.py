"""What people do on the page: each act by its name, as the buttons send it."""

from collections.abc import Callable, Mapping

from bot.sandbox.people import actions, group_actions
from bot.sandbox.people.contents import SAMPLES
from bot.sandbox.people.screen import visible_keys
from bot.sandbox.values.fields import Fields
from bot.sandbox.values.refusals import ImpossibleActError
from bot.sandbox.world.model import Chat, Message, User
from bot.sandbox.world.telegram import Telegram

PageAction = Callable[[Telegram, User, Chat, Fields], int | None]


def perform(telegram: Telegram, person: User, chat: Chat, values: Fields) -> None:
    """Do what a person did on the page; raise where no Telegram client offers it."""
    act = _ACTS.get(values.text("act"))
    if act is None:
        raise ImpossibleActError(f"nobody can {values.text('act')!r}")
    act(telegram, person, chat, values)


def _say(telegram: Telegram, person: User, chat: Chat, values: Fields) -> int | None:
    return actions.say(telegram, person, _where(chat, values), values.text("text"))


def _open(telegram: Telegram, person: User, _chat: Chat, values: Fields) -> int | None:
    link = f"https://t.me/{telegram.bot.username}?start={values.text('payload')}"
    return actions.open_link(telegram, person, link)


def _press(telegram: Telegram, person: User, chat: Chat, values: Fields) -> int | None:
    message = _message(chat, values, "message")
    index = values.number("button") or 0
    if not 0 <= index < len(message.buttons):
        raise ImpossibleActError("this button is gone")
    return actions.press(telegram, person, message, message.buttons[index])


def _press_key(telegram: Telegram, person: User, chat: Chat, values: Fields) -> int | None:
    for key in visible_keys(chat):
        if key.text == values.text("text"):
            return actions.press_key(telegram, person, chat, key)
    raise ImpossibleActError("this key is gone")


def _edit(telegram: Telegram, person: User, chat: Chat, values: Fields) -> int | None:
    return actions.edit(telegram, person, _message(chat, values, "message"), values.text("text"))


def _delete(telegram: Telegram, person: User, chat: Chat, values: Fields) -> None:
    actions.delete(telegram, person, _message(chat, values, "message"))


def _react(telegram: Telegram, person: User, chat: Chat, values: Fields) -> int | None:
    """React with an emoji; the same one again takes it back."""
    message, sign = _message(chat, values, "message"), values.text("reaction")
    is_again = message.reactions.get(person.id) == sign
    return group_actions.react(telegram, person, message, "" if is_again else sign)


def _share_contact(telegram: Telegram, person: User, chat: Chat, values: Fields) -> int | None:
    """Send a contact: one's own, another person's (`of`), or one without an account (`number`, `name`)."""
    number = values.text("number").strip()
    if number:
        contact = actions.ContactCard(number, None, values.text("name").strip())
    else:
        contact = actions.contact_of(telegram.users.get(values.number("of") or 0, person))
    return actions.share_contact(telegram, person, _where(chat, values), contact)


def _sample(kind: str) -> PageAction:
    """Return the act of sending a sample of a kind, with the text as its caption."""

    def send(telegram: Telegram, person: User, chat: Chat, values: Fields) -> int | None:
        return actions.send_sample(telegram, person, _where(chat, values), kind, values.text("text"))

    return send


def _album(telegram: Telegram, person: User, chat: Chat, values: Fields) -> int | None:
    kinds = ["photo"] * 3
    return actions.send_album(telegram, person, _where(chat, values), kinds, values.text("text"))[-1]


def _where(chat: Chat, values: Fields) -> actions.WhereToWrite:
    reply_to = _message(chat, values, "reply_to") if values.has("reply_to") else None
    return actions.WhereToWrite(chat, reply_to, values.text("quote"), _topic(chat, values))


def _topic(chat: Chat, values: Fields) -> int | None:
    """Return the topic that is open on the page; None for the one that every forum has, and outside forums."""
    number = values.number("topic")
    return number if chat.is_forum and number in chat.topics else None


def _message(chat: Chat, values: Fields, name: str) -> Message:
    message = chat.by_id.get(values.number(name) or 0)
    if message is None:
        raise ImpossibleActError("this message is gone")
    return message


_ACTS: Mapping[str, PageAction] = {
    "say": _say,
    "open": _open,
    "press": _press,
    "key": _press_key,
    "edit": _edit,
    "delete": _delete,
    "react": _react,
    "contact": _share_contact,
    "album": _album,
    **{kind: _sample(kind) for kind in SAMPLES},
    "block": lambda telegram, person, _chat, _values: actions.block(telegram, person),
    "unblock": lambda telegram, person, _chat, _values: actions.unblock(telegram, person),
}
