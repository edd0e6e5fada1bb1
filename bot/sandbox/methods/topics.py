"""createForumTopic, editForumTopic, closeForumTopic, reopenForumTopic and deleteForumTopic."""

from bot.sandbox.methods.targets import open_chat
from bot.sandbox.values.entities import JsonObject
from bot.sandbox.values.fields import Fields
from bot.sandbox.values.refusals import bad_request
from bot.sandbox.world.model import GENERAL_TOPIC, TOPIC_BLUE, Chat, Topic
from bot.sandbox.world.telegram import Telegram
from bot.sandbox.world.topics import close_topic, delete_topic, open_topic, rename_topic

COLORS = frozenset({TOPIC_BLUE, 0xFFD67E, 0xCB86DB, 0x8EEE98, 0xFF93B2, 0xFB6F5F})
MAX_NAME_CHARACTERS = 128
"""https://core.telegram.org/bots/api#createforumtopic"""


def create_forum_topic(telegram: Telegram, values: Fields) -> JsonObject:
    """Open a topic."""
    chat = _forum(telegram, values)
    _check_right(chat, "create a topic")
    name, color = _name(values), values.number("icon_color") or TOPIC_BLUE
    if color not in COLORS:
        raise bad_request("invalid forum topic icon color specified")
    topic = open_topic(telegram, chat, name, by=telegram.bot, color=color)
    return {"message_thread_id": topic.id, "name": topic.name, "icon_color": topic.color}


def edit_forum_topic(telegram: Telegram, values: Fields) -> bool:
    """Rename a topic."""
    chat, topic = _topic(telegram, values, "edit the topic")
    name = _name(values) if values.text("name").strip() else topic.name  # an empty one keeps the name
    if name == topic.name:
        raise bad_request("TOPIC_NOT_MODIFIED")
    rename_topic(telegram, chat, topic, name, by=telegram.bot)
    return True


def close_forum_topic(telegram: Telegram, values: Fields) -> bool:
    """Close an open topic."""
    return _close(telegram, values, closed=True)


def reopen_forum_topic(telegram: Telegram, values: Fields) -> bool:
    """Open a closed topic."""
    return _close(telegram, values, closed=False)


def delete_forum_topic(telegram: Telegram, values: Fields) -> bool:
    """Delete a topic with its messages: an administrator who may delete messages needs no other right."""
    chat = _forum(telegram, values)
    topic = _known(chat, values)
    if chat.bot_standing != "administrator":
        raise bad_request("not enough rights to delete the topic")
    delete_topic(telegram, chat, topic)
    return True


def _close(telegram: Telegram, values: Fields, *, closed: bool) -> bool:
    chat, topic = _topic(telegram, values, "close or open the topic")
    if topic.is_closed is closed:
        raise bad_request("TOPIC_NOT_MODIFIED")
    close_topic(telegram, chat, topic, by=telegram.bot, closed=closed)
    return True


def _forum(telegram: Telegram, values: Fields) -> Chat:
    chat = open_chat(telegram, values)
    if not chat.is_forum:
        raise bad_request("the chat is not a forum")
    return chat


def _topic(telegram: Telegram, values: Fields, act: str) -> tuple[Chat, Topic]:
    """Return a topic that the bot may change: its own, or any if it has the right."""
    chat = _forum(telegram, values)
    topic = _known(chat, values)
    if not chat.by_id[topic.id].from_bot:
        _check_right(chat, act)
    return chat, topic


def _known(chat: Chat, values: Fields) -> Topic:
    number = values.number("message_thread_id")
    if not number:
        raise bad_request("invalid message thread identifier specified")
    topic = None if number == GENERAL_TOPIC else chat.topics.get(number)
    if topic is None:
        raise bad_request("TOPIC_ID_INVALID")
    return topic


def _check_right(chat: Chat, act: str) -> None:
    if chat.bot_standing != "administrator" or chat.bot_keeps_off_topics:
        raise bad_request(f"not enough rights to {act}")


def _name(values: Fields) -> str:
    name = values.text("name").strip()[:MAX_NAME_CHARACTERS]
    if not name:
        raise bad_request("title must be non-empty")
    return name
