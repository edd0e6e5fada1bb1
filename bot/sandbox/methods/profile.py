"""What the bot says about itself: commands by scope and language, name, descriptions, menu button."""

import json
import re
from collections.abc import Iterator

from bot.sandbox.methods.targets import known_chat
from bot.sandbox.values.entities import JsonObject, units
from bot.sandbox.values.fields import Fields, as_json, as_list
from bot.sandbox.values.refusals import bad_request, lacking
from bot.sandbox.world.model import Chat, User
from bot.sandbox.world.telegram import Telegram, WorldEvent

_COMMAND = re.compile(r"[a-z0-9_]{1,32}")
_SCOPES = frozenset(
    {
        "default",
        "all_private_chats",
        "all_group_chats",
        "all_chat_administrators",
        "chat",
        "chat_administrators",
        "chat_member",
    }
)
JPEG = b"\xff\xd8\xff"
MAX_COMMANDS = 100
MAX_COMMAND_DESCRIPTION = 256


def set_my_commands(telegram: Telegram, values: Fields) -> bool:
    """Set the menu for a scope and a language."""
    given = as_list(values.raw("commands"))
    if given is None:
        raise bad_request("can't parse commands JSON object")
    if len(given) > MAX_COMMANDS:
        raise bad_request("BOT_COMMANDS_TOO_MUCH")
    telegram.profile.commands[_key(telegram, values)] = [_command(raw) for raw in given]
    telegram.happens(WorldEvent("profile"))
    return True


def get_my_commands(telegram: Telegram, values: Fields) -> list[JsonObject]:
    """Return the menu of exactly this scope and language."""
    return telegram.profile.commands.get(_key(telegram, values), [])


def delete_my_commands(telegram: Telegram, values: Fields) -> bool:
    """Delete a menu, so that the one of a wider scope shows."""
    telegram.profile.commands.pop(_key(telegram, values), None)
    telegram.happens(WorldEvent("profile"))
    return True


def set_my_name(telegram: Telegram, values: Fields) -> bool:
    """Set the bot's name in a language."""
    _set(telegram.profile.names, values, "name", limit=64)
    telegram.happens(WorldEvent("profile"))
    return True


def get_my_name(telegram: Telegram, values: Fields) -> JsonObject:
    """Return the bot's name in a language."""
    return {"name": _get(telegram.profile.names, values) or telegram.bot.first_name}


def set_my_description(telegram: Telegram, values: Fields) -> bool:
    """Set what an empty chat shows."""
    _set(telegram.profile.descriptions, values, "description", limit=512)
    telegram.happens(WorldEvent("profile"))
    return True


def get_my_description(telegram: Telegram, values: Fields) -> JsonObject:
    """Return what an empty chat shows."""
    return {"description": _get(telegram.profile.descriptions, values)}


def set_my_short_description(telegram: Telegram, values: Fields) -> bool:
    """Set what the bot's profile page shows."""
    _set(telegram.profile.short_descriptions, values, "short_description", limit=120)
    return True


def get_my_short_description(telegram: Telegram, values: Fields) -> JsonObject:
    """Return what the bot's profile page shows."""
    return {"short_description": _get(telegram.profile.short_descriptions, values)}


def set_my_profile_photo(telegram: Telegram, values: Fields) -> bool:
    """Set the bot's picture: a JPG that comes with the call."""
    given = as_json(values.raw("photo"))
    if given is None or given.text("type") != "static":
        raise lacking("profile photo but a static one")
    upload = values.uploads.get(given.text("photo").removeprefix("attach://"))
    if upload is None:
        raise bad_request("profile photo must be uploaded as a file")
    if not upload.data.startswith(JPEG):
        raise bad_request("PHOTO_INVALID_DIMENSIONS")
    telegram.profile.photo = upload.data
    telegram.happens(WorldEvent("profile"))
    return True


def set_chat_menu_button(telegram: Telegram, values: Fields) -> bool:
    """Set the button next to the input field; the page always shows the commands."""
    if values.has("chat_id"):
        raise lacking("menu button of one chat")
    button = as_json(values.raw("menu_button")) if values.has("menu_button") else Fields({"type": "default"})
    if button is None or button.text("type") not in {"commands", "default"}:
        raise lacking("menu button but commands and default")
    telegram.profile.menu_button = {"type": button.text("type")}
    return True


def get_chat_menu_button(telegram: Telegram, _values: Fields) -> JsonObject:
    """Return the button next to the input field."""
    return telegram.profile.menu_button


def menu_of(telegram: Telegram, chat: Chat, person: User) -> list[JsonObject]:
    """Return the commands that a person sees in a chat: the narrowest scope that has any, in their language first."""
    for scope in _scopes(chat, person):
        for language in (person.language[:2], ""):
            commands = telegram.profile.commands.get((scope, language))
            if commands:
                return commands
    return []


def _scopes(chat: Chat, person: User) -> Iterator[str]:
    """Follow https://core.telegram.org/bots/api#determining-list-of-commands."""
    if chat.is_private:
        yield _written({"type": "chat", "chat_id": chat.id})
        yield _written({"type": "all_private_chats"})
    else:
        runs = chat.members.get(person.id) in {"creator", "administrator"}
        yield _written({"type": "chat_member", "chat_id": chat.id, "user_id": person.id})
        if runs:
            yield _written({"type": "chat_administrators", "chat_id": chat.id})
        yield _written({"type": "chat", "chat_id": chat.id})
        if runs:
            yield _written({"type": "all_chat_administrators"})
        yield _written({"type": "all_group_chats"})
    yield _written({"type": "default"})


def _key(telegram: Telegram, values: Fields) -> tuple[str, str]:
    scope = as_json(values.raw("scope")) if values.has("scope") else Fields({"type": "default"})
    if scope is None or scope.text("type") not in _SCOPES:
        raise bad_request("can't parse BotCommandScope: Unsupported type specified")
    if scope.text("type") in {"chat", "chat_administrators", "chat_member"}:
        known_chat(telegram, scope)
    numbers = {name: scope.number(name) for name in ("chat_id", "user_id") if scope.has(name)}
    return _written({"type": scope.text("type"), **numbers}), _language(values)


def _written(scope: object) -> str:
    return json.dumps(scope, sort_keys=True)


def _language(values: Fields) -> str:
    code = values.text("language_code")
    if code and not re.fullmatch("[a-z]{2}", code):
        raise bad_request("invalid language code specified")
    return code


def _command(raw: object) -> JsonObject:
    command = as_json(raw)
    if command is None or not _COMMAND.fullmatch(command.text("command").removeprefix("/")):
        raise bad_request("BOT_COMMAND_INVALID")
    if not 1 <= units(command.text("description")) <= MAX_COMMAND_DESCRIPTION:
        raise bad_request("BOT_COMMAND_DESCRIPTION_INVALID")
    return {"command": command.text("command").removeprefix("/"), "description": command.text("description")}


def _set(texts: dict[str, str], values: Fields, name: str, *, limit: int) -> None:
    text = values.text(name)
    if units(text) > limit:
        raise bad_request(f"{name} is too long")
    language = _language(values)
    if text:
        texts[language] = text
    else:
        texts.pop(language, None)


def _get(texts: dict[str, str], values: Fields) -> str:
    return texts.get(_language(values)) or texts.get("", "")
