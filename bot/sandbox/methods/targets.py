"""Shared by the methods: which chat and message a call refers to, and whether the bot may write there."""

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace

from bot.sandbox.values.entities import Entity, Words, cleaned, trimmed, units, with_detected
from bot.sandbox.values.fields import Fields, as_json, as_list
from bot.sandbox.values.html_parser import parse_html
from bot.sandbox.values.keyboards import InlineKeyboard, Markup
from bot.sandbox.values.links import user_of_link
from bot.sandbox.values.refusals import bad_request, forbidden, lacking
from bot.sandbox.world.media import SPOKEN, plural_of
from bot.sandbox.world.model import PRESENT, Chat, Message, User
from bot.sandbox.world.telegram import Telegram
from bot.sandbox.world.to_json import user_json

_NUMBER = re.compile(r"-?[0-9]{1,20}")
MAX_TEXT_UNITS = 4096  # "1-4096 characters after entities parsing"
MAX_CAPTION_UNITS = 1024  # "0-1024 characters after entities parsing"
MAX_MESSAGE_IDS = 100  # "1-100 identifiers of messages": https://core.telegram.org/bots/api#copymessages
_FORMATTED_BY = {
    "text": ("parse_mode", "entities"),
    "caption": ("parse_mode", "caption_entities"),
    "quote": ("quote_parse_mode", "quote_entities"),
}
"""Where the formatting of each text stands."""


def known_chat(telegram: Telegram, values: Fields) -> Chat:
    """Return the chat that a call names, whether the bot may write there or not."""
    if not values.has("chat_id"):
        raise bad_request("chat_id is empty")
    wanted = values.text("chat_id")
    if _NUMBER.fullmatch(wanted) and int(wanted) in telegram.chats:
        chat = telegram.chats[int(wanted)]
        if chat.bot_standing != "none" or _has_met(telegram, chat):
            return chat
    raise bad_request("chat not found")


def open_chat(telegram: Telegram, values: Fields) -> Chat:
    """Return the chat that a call names; raise Telegram's refusal where it is closed to the bot."""
    chat = known_chat(telegram, values)
    if chat.migrated_to is not None:
        raise bad_request("group chat was upgraded to a supergroup chat", migrate_to_chat_id=chat.migrated_to)
    if chat.person is not None:
        _check_person(chat, chat.person)
    check_inside(chat)
    return chat


def writable_chat(telegram: Telegram, values: Fields, content: str = "text messages") -> Chat:
    """Return the chat that a call names; raise Telegram's refusal where the bot may not write there."""
    chat = open_chat(telegram, values)
    if chat.bot_standing == "restricted":
        raise bad_request(f"not enough rights to send {content} to the chat")
    return chat


def chat_open_to(telegram: Telegram, values: Fields, kinds: Sequence[str]) -> Chat:
    """Return the chat that a call names; raise Telegram's refusal where the bot may not write or send these kinds."""
    chat = writable_chat(telegram, values, plural_of(next(iter(kinds), "")))
    closed = next((kind for kind in kinds if kind and chat.no_media and chat.bot_standing != "administrator"), None)
    if closed is not None:
        raise bad_request(f"not enough rights to send {plural_of(closed)} to the chat")
    return chat


def check_spoken(chat: Chat, kind: str) -> None:
    """Refuse what a person lets nobody send them."""
    if kind in SPOKEN and chat.person is not None and chat.person.takes_no_voice:
        raise bad_request("VOICE_MESSAGES_FORBIDDEN")


def check_inside(chat: Chat) -> None:
    """Refuse a group in which the bot is not."""
    if chat.is_private or chat.bot_standing in PRESENT:
        return
    kind = "supergroup chat" if chat.kind == "supergroup" else "group chat"
    was_kicked = chat.bot_standing == "kicked"
    raise forbidden(f"bot was kicked from the {kind}" if was_kicked else f"bot is not a member of the {kind}")


def _check_person(chat: Chat, person: User) -> None:
    if person.is_deactivated:
        raise forbidden("user is deactivated")
    if chat.bot_standing == "kicked":
        raise forbidden("bot was blocked by the user")
    if chat.bot_standing == "none":
        raise forbidden("bot can't initiate conversation with a user")


def _has_met(telegram: Telegram, chat: Chat) -> bool:
    """Tell whether the bot has met a chat: a person in one of its groups is known, though they never started it."""
    return chat.is_private and any(
        chat.id in group.members for group in telegram.chats.values() if group.bot_standing in PRESENT
    )


def read_words(telegram: Telegram, values: Fields, name: str, *, limit: int) -> Words:
    """Read a text or a caption, with its parse mode or its entities, cleaned, trimmed and measured as Telegram does."""
    words = trimmed(*parsed(telegram, values, name))
    if units(words.text) > limit:
        raise bad_request("message is too long" if name == "text" else "message caption is too long")
    return with_detected(words)


def parsed(telegram: Telegram, values: Fields, name: str) -> tuple[str, tuple[Entity, ...]]:
    """Read a text, a caption or a quote with its formatting, as long as it is."""
    source = cleaned(values.text(name))
    mode_name, entities_name = _FORMATTED_BY[name]
    mode = values.text(mode_name).lower()
    if mode == "html":
        text, found = parse_html(source)
    elif mode:
        raise lacking(f"parse_mode {mode}, only HTML")
    else:
        text, found = source, _given_entities(values, entities_name)
    return text, tuple(_with_people(telegram, found))


def _with_people(telegram: Telegram, entities: Iterable[Entity]) -> Iterator[Entity]:
    """Put the user into each mention; one of a user whom the bot does not know is dropped, and its text stays."""
    for entity in entities:
        person = telegram.users.get(entity.user_id or 0)
        if entity.type != "text_mention":
            yield entity
        elif person is not None:
            yield replace(entity, user=user_json(person))


def _given_entities(values: Fields, name: str) -> list[Entity]:
    if not values.has(name):
        return []
    given = as_list(values.raw(name))
    if given is None:
        raise bad_request("can't parse entities JSON object")
    return [_given_entity(raw) for raw in given]


def _given_entity(raw: object) -> Entity:
    entity = as_json(raw)
    if entity is None or entity.number("offset") is None or entity.number("length") is None:
        raise bad_request("can't parse MessageEntity: Expected an object with offset and length")
    user = as_json(entity.raw("user"))
    return Entity(
        entity.text("type"),
        entity.number("offset") or 0,
        entity.number("length") or 0,
        entity.text("url"),
        user.number("id") if user is not None else None,
        entity.text("language"),
        entity.text("custom_emoji_id"),
    )


def read_message_ids(values: Fields) -> list[int]:
    """Return the numbers of the messages that a call is about, 1 to 100."""
    numbers = as_list(values.raw("message_ids")) or []
    whole = [number for number in numbers if isinstance(number, int)]
    if not whole or len(whole) != len(numbers):
        raise bad_request("message identifiers are not specified")
    if len(whole) > MAX_MESSAGE_IDS:
        raise bad_request("too many message identifiers specified")
    return whole


def find_message(chat: Chat, message_id: int | None) -> Message | None:
    """Return a message that was not deleted."""
    message = chat.by_id.get(message_id or 0)
    return None if message is None or message.is_deleted else message


def check_links(telegram: Telegram, markup: Markup | None) -> None:
    """Refuse, as Telegram does, the whole message if a button links to a person whose privacy settings forbid it."""
    if not isinstance(markup, InlineKeyboard):
        return
    for button in markup.buttons:
        user_id = user_of_link(button.url)
        if user_id is None:
            continue
        person = telegram.users.get(user_id)
        if person is None:
            raise bad_request("BUTTON_USER_INVALID")
        if person.private_forwards:
            raise bad_request("BUTTON_USER_PRIVACY_RESTRICTED")
