"""Telegram's state that belongs to a database: people, chats, messages with their buttons, unconfirmed updates.

A dump is half of an old installation. The other half is recorded as JSON, and given to a new sandbox.
"""

from typing import Any

from bot.sandbox.people.group import Group
from bot.sandbox.people.person import Person
from bot.sandbox.people.screen import visible_keys
from bot.sandbox.server import Sandbox
from bot.sandbox.values.entities import Words
from bot.sandbox.values.keyboards import InlineButton, InlineKeyboard, KeyboardButton, ReplyKeyboard
from bot.sandbox.world.model import Chat, Content, Message, StoredFile, User

Json = dict[str, Any]
USER = ("id", "first_name", "last_name", "username", "language", "phone", "private_forwards")
BUTTON = ("text", "callback_data", "url", "copy_text")


def record(sandbox: Sandbox, roles: dict[str, Person], groups: dict[str, Group]) -> Json:
    """Return the sandbox's world, with the names by which a test finds people and groups."""
    telegram = sandbox.telegram
    return {
        "token": sandbox.token,
        "people": {role: {name: getattr(person.user, name) for name in USER} for role, person in roles.items()},
        "groups": {role: group.id for role, group in groups.items()},
        "chats": [_chat_json(chat) for chat in telegram.chats.values()],
        "files": [{"id": each.id, "name": each.name, "path": each.path} for each in telegram.files.values()],
        "pending": [update.body for update in telegram.updates.pending],
        "next_update": telegram.updates.next_id,
    }


def _chat_json(chat: Chat) -> Json:
    return {
        "id": chat.id,
        "kind": chat.kind,
        "title": chat.title,
        "members": {str(member): standing for member, standing in chat.members.items()},
        "bot": chat.bot_standing,
        "keys": [[key.text, key.request_contact] for key in visible_keys(chat)],
        "messages": [_message_json(message) for message in chat.messages],
    }


def _message_json(message: Message) -> Json:
    rows = message.inline.rows if message.inline else ()
    buttons = [[_given({name: getattr(each, name) for name in BUTTON}) for each in row] for row in rows]
    written = {"id": message.id, "sender": message.sender.id, "date": message.date, "text": message.shown}
    return written | _given({"buttons": buttons, "reply_to": message.reply_to.id if message.reply_to else 0})


def _given(values: Json) -> Json:
    return {name: value for name, value in values.items() if value}


class World:
    """A new sandbox with a recorded world in it; people and groups are found by their roles."""

    def __init__(self, sandbox: Sandbox, recorded: Json) -> None:
        self.sandbox = sandbox
        self._recorded = recorded
        self.people = {role: self._person(traits) for role, traits in recorded["people"].items()}
        for chat in recorded["chats"]:
            self._restore_chat(chat)
        chats = sandbox.telegram.chats
        self.groups = {role: Group(sandbox.telegram, chats[id_]) for role, id_ in recorded["groups"].items()}
        self._restore_files()
        self._count_on()
        self._queue_pending()

    def _person(self, traits: Json) -> Person:
        user = User(**traits)
        self.sandbox.telegram.add_person(user)
        return Person(self.sandbox.telegram, user)

    def _restore_chat(self, recorded: Json) -> None:
        chats = self.sandbox.telegram.chats
        chat = chats.setdefault(recorded["id"], Chat(recorded["id"], recorded["kind"], recorded["title"]))
        chat.members = {int(member): standing for member, standing in recorded["members"].items()}
        chat.bot_standing = recorded["bot"]
        for message in recorded["messages"]:
            self._restore_message(chat, message)
        if recorded["keys"]:
            chat.keyboard = ReplyKeyboard(tuple((KeyboardButton(*key),) for key in recorded["keys"]))
        chat.last_id = max(chat.by_id, default=0)

    def _restore_message(self, chat: Chat, recorded: Json) -> None:
        telegram = self.sandbox.telegram
        sender = telegram.users.get(recorded["sender"], telegram.bot)
        message = Message(recorded["id"], chat, sender, recorded["date"], Words(recorded["text"]))
        rows = tuple(tuple(InlineButton(**button) for button in row) for row in recorded.get("buttons", ()))
        message.markup = InlineKeyboard(rows) if rows else None
        message.reply_to = chat.by_id.get(recorded.get("reply_to", 0))
        chat.by_id[message.id] = message

    def _restore_files(self) -> None:
        """Restore the file ids of old documents in Telegram; their content does not matter."""
        for file in self._recorded["files"]:
            id_, name, path = file["id"], file["name"], file["path"]
            self.sandbox.telegram.files[id_] = StoredFile(id_, f"AgAD{id_[-12:]}", name, "application/pdf", path, b"%")

    def _count_on(self) -> None:
        """Let private chats number their messages on from where they were."""
        telegram = self.sandbox.telegram
        private = [chat for chat in telegram.chats.values() if chat.is_private]
        newest = max((chat.last_id for chat in private), default=0)
        nobody = self.sandbox.person("Nobody", id=1)
        while telegram.post(telegram.chats[nobody.id], telegram.bot, Content()).id < newest:
            pass

    def _queue_pending(self) -> None:
        for body in self._recorded["pending"]:
            (kind,) = set(body) - {"update_id"}
            self.sandbox.renumber_updates(body["update_id"])
            self.sandbox.telegram.updates.put(kind, body[kind])
        self.sandbox.renumber_updates(self._recorded["next_update"])
