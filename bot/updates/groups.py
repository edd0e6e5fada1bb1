"""Events in groups, and changes of membership: read from python-telegram-bot's objects.

A command takes 87 µs, which is acceptable because groups are for colleagues, who are few. `telegram_objects` gives the
JSON under the same names where python-telegram-bot cannot read an update.
"""

from typing import assert_never

from msgspec.structs import replace
from telegram import CallbackQuery, ChatMemberUpdated, Message, User

from bot.updates.callback_data import AdminButton, read_card_button
from bot.updates.content.rich_text import rich_words
from bot.updates.content.service_notes import BESIDE, CALLED_SO
from bot.updates.content.written_here import UNCOPIED
from bot.updates.incoming import (
    AdminPress,
    AnonymousCommand,
    CommandFrom,
    FromProspect,
    GroupGreeting,
    GroupMembership,
    GroupMoved,
    GroupReply,
    Ignored,
    Incoming,
    SalesPress,
)
from bot.updates.senders import ANONYMOUS_ADMIN, CHANNEL, PROSPECTS, TELEGRAM_ITSELF, command_in, person_of
from bot.updates.update import GROUPS
from bot.whole_numbers import whole
from conversations.desk.cards.presses import CardPress
from conversations.language.names import visible_name
from conversations.language.normalise import clean
from conversations.turn.events import BlockedBot, UnblockedBot
from storage.records.talk import TelegramUser

_SERVICE_NOTES = tuple(sorted((CALLED_SO | BESIDE) - frozenset(UNCOPIED)))
"""Fields of messages that Telegram itself writes. Content that cannot be copied, as a giveaway, is none of them: its
sender is told that it was not sent."""
_MAY_WRITE = ("member", "administrator", "creator")


def read_message(message: Message, *, bot_username: str) -> Incoming:
    """Return what a message in a group means.

    Raises:
        TypeError, ValueError, AttributeError: it is not as Telegram documents it; the other readers raise these, too.
    """
    chat = whole(message.chat.id)
    if message.migrate_to_chat_id is not None:
        return GroupMoved(chat, whole(message.migrate_to_chat_id))
    if _is_of_anonymous_admin(message) or _is_of_channel(message):
        return _read_anonymous(message, chat, bot_username)
    if message.from_user is None or message.from_user.id in TELEGRAM_ITSELF or _is_not_to_us(message):
        return Ignored("no_person")
    if message.from_user.is_bot:
        return Ignored("bot")
    command = _command_of(message, bot_username)
    if command is None:
        return _read_reply(message, chat, bot_username)
    thread = _thread_of(message)
    if command[0] in PROSPECTS:
        return GroupGreeting(_person(message.from_user), command[0], chat, thread, whole(message.message_id))
    return CommandFrom(_person(message.from_user), chat, False, thread, whole(message.message_id), *command)


def read_press(query: CallbackQuery) -> Incoming:
    """Return what a press under a message in a group means."""
    message = query.message
    if message is None:
        raise ValueError("a button in a group stands under a message")
    if query.from_user.id in TELEGRAM_ITSELF or getattr(message, "business_connection_id", None) is not None:
        return Ignored("no_person")
    if query.from_user.is_bot:
        return Ignored("bot")
    person, callback = _person(query.from_user), clean(str(query.id))
    message_id = whole(message.message_id) if message.is_accessible else None
    match read_card_button(clean(query.data or "")):
        case CardPress() as button:
            return SalesPress(person, whole(message.chat.id), message_id, callback, button)
        case AdminButton() as button:
            return AdminPress(person, whole(message.chat.id), message_id, callback, button)
        case None:
            return Ignored("not_private")
        case unknown:
            assert_never(unknown)


def read_membership(change: ChatMemberUpdated) -> Incoming:
    """Return a change between the bot and a group, or a person who blocks or unblocks it."""
    person, chat, new = _person(change.from_user), change.chat, change.new_chat_member
    if chat.type == "private":
        return FromProspect(person, BlockedBot() if new.status == "kicked" else UnblockedBot())
    if chat.type not in GROUPS:
        return Ignored("not_private")
    inside = new.status in _MAY_WRITE or (new.status == "restricted" and bool(getattr(new, "can_send_messages", None)))
    return GroupMembership(person, whole(chat.id), visible_name(chat.title or ""), inside=inside)


def read_edit(message: Message, *, bot_username: str) -> Incoming:
    """Return what an edited message in a group means: only replies to the bot, and what stands in topics, count."""
    if message.from_user is None or message.from_user.id in TELEGRAM_ITSELF or _is_not_to_us(message):
        return Ignored("no_person")
    if message.from_user.is_bot:
        return Ignored("bot")
    reply = _read_reply(message, whole(message.chat.id), bot_username)
    return replace(reply, edited=True) if isinstance(reply, GroupReply) else reply


def _read_reply(message: Message, chat: int, bot_username: str) -> GroupReply | Ignored:
    """Return a reply to the bot, or a message in a topic; other talk in the group is ignored."""
    replied, thread = message.reply_to_message, _thread_of(message)
    author = replied.from_user if replied is not None else None
    is_to_us = author is not None and (author.username or "").lower() == bot_username.lower()
    # In a topic, every message replies to its opening.
    is_answer = replied is not None and is_to_us and replied.forum_topic_created is None
    answers = whole(replied.message_id) if replied is not None and is_answer else None
    is_told = answers is not None or thread is not None
    if message.from_user is None or not is_told or _is_note_of_telegram(message):
        return Ignored("chatter")
    # python-telegram-bot does not know rich messages yet.
    text = message.text or rich_words(message.api_kwargs.get("rich_message"))
    return GroupReply(
        person=_person(message.from_user),
        chat=chat,
        thread=thread,
        message_id=whole(message.message_id),
        answers=answers,
        text=clean(text or message.caption or ""),
        media=not text,
        album=clean(str(message.media_group_id or "")),
    )


def _read_anonymous(message: Message, chat: int, bot_username: str) -> Incoming:
    """Return a command or a reply to the bot by who writes as the group itself, or as a channel."""
    command = _command_of(message, bot_username)
    if command is not None:
        return AnonymousCommand(command[0], chat, _thread_of(message), whole(message.message_id))
    reply = _read_reply(message, chat, bot_username)
    return reply if isinstance(reply, GroupReply) else Ignored("no_person")


def _command_of(message: Message, bot_username: str) -> tuple[str, str] | None:
    """Return a command for us and the words after it; a forwarded one is nobody's."""
    if not message.text or _is_forwarded(message):
        return None
    return command_in(message.text, bot_username=bot_username)


def _is_note_of_telegram(message: Message) -> bool:
    """Tell whether nobody wrote this: somebody joined, pinned a card, or gave the topic another name."""
    # Names that python-telegram-bot does not know yet are among the others; many notes are empty.
    notes = ((message.api_kwargs.get(name), getattr(message, name, None)) for name in _SERVICE_NOTES)
    return any(each or each == {} for note in notes for each in note)


def _thread_of(message: Message) -> int | None:
    return whole(message.message_thread_id) if message.is_topic_message else None


def _is_of_anonymous_admin(message: Message) -> bool:
    """Tell whether an administrator of the group wrote as the group itself."""
    user, chat = message.from_user, message.sender_chat
    return user is not None and user.id == ANONYMOUS_ADMIN and chat is not None and chat.id == message.chat.id


def _is_of_channel(message: Message) -> bool:
    """Tell whether somebody wrote as a channel of theirs."""
    user = message.from_user
    return user is not None and user.id == CHANNEL and message.sender_chat is not None


def _is_not_to_us(message: Message) -> bool:
    """Tell whether a chat wrote as itself, or a person wrote to a business or to a guest bot."""
    marks = (message.sender_chat, message.business_connection_id, message.guest_query_id)
    return any(mark is not None for mark in marks)


def _is_forwarded(message: Message) -> bool:
    """Tell whether a message is forwarded; old servers use a field that the Bot API has dropped."""
    return message.forward_origin is not None or "forward_date" in message.api_kwargs


def _person(user: User) -> TelegramUser:
    return person_of(
        user.id, user.first_name or "", user.last_name or "", user.username or "", user.language_code or ""
    )
