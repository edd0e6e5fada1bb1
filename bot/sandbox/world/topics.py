"""Topics of a forum: opened, renamed, closed and deleted, by people or by the bot."""

from bot.sandbox.world.model import GENERAL_TOPIC, TOPIC_BLUE, Attachment, Chat, Content, Topic, User
from bot.sandbox.world.telegram import Telegram


def open_topic(telegram: Telegram, chat: Chat, name: str, *, by: User, color: int = TOPIC_BLUE) -> Topic:
    """Open a topic; its first message says so, and has the topic's number."""
    chat.last_id = max(chat.last_id, GENERAL_TOPIC)  # the first message of a supergroup says that it was made
    note = Attachment("forum_topic_created", {"name": name, "icon_color": color})
    message = telegram.post(chat, by, Content(attachment=note))
    message.thread_id = message.id
    chat.topics[message.id] = topic = Topic(message.id, name, color)
    _tell(telegram, message.id, chat, by)
    return topic


def rename_topic(telegram: Telegram, chat: Chat, topic: Topic, name: str, *, by: User) -> None:
    """Give a topic another name."""
    topic.name = name
    _note(telegram, chat, topic, Attachment("forum_topic_edited", {"name": name}), by=by)


def close_topic(telegram: Telegram, chat: Chat, topic: Topic, *, by: User, closed: bool = True) -> None:
    """Close a topic, in which only administrators may write then, or open it again."""
    topic.is_closed = closed
    _note(telegram, chat, topic, Attachment("forum_topic_closed" if closed else "forum_topic_reopened", {}), by=by)


def delete_topic(telegram: Telegram, chat: Chat, topic: Topic) -> None:
    """Delete a topic with all its messages; the bot gets no update."""
    del chat.topics[topic.id]
    for message in chat.messages:
        message.is_deleted |= message.thread_id == topic.id
    telegram.chat_changed(chat)


def _note(telegram: Telegram, chat: Chat, topic: Topic, note: Attachment, *, by: User) -> None:
    message = telegram.post(chat, by, Content(attachment=note), thread_id=topic.id)
    _tell(telegram, message.id, chat, by)


def _tell(telegram: Telegram, message_id: int, chat: Chat, by: User) -> None:
    if not by.is_bot:
        telegram.tell_message(chat.by_id[message_id])
