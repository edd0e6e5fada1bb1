"""What a new message answers: the message that it replies to, the part of it that is quoted, and the topic."""

from dataclasses import dataclass, replace

from bot.sandbox.methods.targets import find_message, parsed
from bot.sandbox.values.entities import Words, with_plain_emoji
from bot.sandbox.values.fields import Fields, as_json
from bot.sandbox.values.quotes import Quote, find_quote, quotable
from bot.sandbox.values.refusals import bad_request, lacking
from bot.sandbox.world.model import Chat, Content, Message
from bot.sandbox.world.telegram import Telegram

_KNOWN = frozenset(
    {"message_id", "allow_sending_without_reply", "quote", "quote_parse_mode", "quote_entities", "quote_position"}
)


@dataclass(frozen=True)
class RepliedTo:
    """What a new message answers; nothing, by default."""

    message: Message | None = None
    quote: Quote | None = None
    thread_id: int | None = None


def read_replied_to(telegram: Telegram, values: Fields, chat: Chat) -> RepliedTo:
    """Return what a call answers, and in which topic; refuse a reply to what is gone, unless the call allows that."""
    reply = _reply(values)
    message = _message(reply or values, reply, chat)
    quote = _quote(telegram, reply, message) if reply is not None and message is not None else None
    return RepliedTo(message, quote, read_thread(values, chat, message))


def put(telegram: Telegram, values: Fields, chat: Chat, content: Content, replied_to: RepliedTo) -> Message:
    """Put a message of the bot into a chat, silently or protected if the call says so."""
    silent, protected = values.flag("disable_notification"), values.flag("protect_content")
    words = with_plain_emoji(content.words)
    content = replace(content, words=words, quote=replied_to.quote, is_silent=silent, is_protected=protected)
    return telegram.post(chat, telegram.bot, content, reply_to=replied_to.message, thread_id=replied_to.thread_id)


def read_thread(values: Fields, chat: Chat, reply_to: Message | None = None) -> int | None:
    """Return the topic of a message: the one named, or that of the message it replies to; None for the chat itself."""
    answered = reply_to.thread_id if reply_to is not None and chat.has_topics else None
    thread_id = values.number("message_thread_id") or answered
    if not thread_id:
        return None
    topic = chat.topics.get(thread_id) if chat.has_topics else None
    if topic is None:
        raise bad_request("message thread not found")
    if topic.is_closed and chat.bot_standing != "administrator":
        raise bad_request("TOPIC_CLOSED")
    return thread_id


def _reply(values: Fields) -> Fields | None:
    if not values.has("reply_parameters"):
        return None
    reply = as_json(values.raw("reply_parameters"))
    if reply is None or reply.number("message_id") is None:
        raise bad_request("can't parse reply parameters JSON object")
    if strange := set(reply.names) - _KNOWN:
        raise lacking(f"reply with {min(strange)}")
    return reply


def _message(asked: Fields, reply: Fields | None, chat: Chat) -> Message | None:
    wanted = asked.number("message_id" if reply is not None else "reply_to_message_id")
    if not wanted:
        return None
    message = find_message(chat, wanted)
    if message is None and not asked.flag("allow_sending_without_reply"):
        raise bad_request("message to be replied not found")
    return message


def _quote(telegram: Telegram, reply: Fields, message: Message) -> Quote | None:
    """Return the quote of a reply; one that the message does not have exactly is refused."""
    text, entities = parsed(telegram, reply, "quote")
    if not text:
        return None
    words, near = quotable(Words(text, entities)), reply.number("quote_position") or 0
    if find_quote(words, message.words, near=near) is None:
        raise bad_request("QUOTE_TEXT_INVALID")
    return Quote(words, near)
