"""Who is in which chat, the bot and people: blocked, added, removed, promoted; what the bot may know is an update."""

from bot.sandbox.world.model import PRESENT, Attachment, Chat, Content, Standing, User
from bot.sandbox.world.telegram import Telegram
from bot.sandbox.world.to_json import chat_json, member_json, user_json


def set_standing(telegram: Telegram, chat: Chat, standing: Standing, *, by: User) -> int | None:
    """Change the bot's standing in a chat; return the number of the my_chat_member update, None for no change."""
    old = chat.bot_standing
    if standing == old:
        return None
    chat.bot_standing = standing
    telegram.chat_changed(chat)
    return telegram.tell(
        "my_chat_member",
        {
            "chat": chat_json(chat),
            "from": user_json(by),
            "date": int(telegram.now()),
            "old_chat_member": member_json(telegram.bot, old, chat=chat),
            "new_chat_member": member_json(telegram.bot, standing, chat=chat),
        },
    )


def add_bot(telegram: Telegram, chat: Chat, *, by: User, standing: Standing = "member") -> int | None:
    """Add the bot to a group, with the service message that clients show."""
    was_outside = chat.bot_standing not in PRESENT
    update_id = set_standing(telegram, chat, standing, by=by)
    if was_outside:
        _note(telegram, chat, Attachment("new_chat_members", [user_json(telegram.bot)]), by=by)
    return update_id


def kick_bot(telegram: Telegram, chat: Chat, *, by: User) -> int | None:
    """Remove the bot from a group."""
    note = Attachment("left_chat_member", user_json(telegram.bot))
    telegram.post(chat, by, Content(attachment=note))
    return set_standing(telegram, chat, "kicked", by=by)


def set_member(telegram: Telegram, chat: Chat, person: User, standing: Standing, *, by: User) -> int | None:
    """Change a person's standing in a group.

    Returns:
        The number of the chat_member update, which only an administrator gets who asked for it; None for others.
    """
    old = chat.members.get(person.id) or chat.former.get(person.id, "left")
    if standing == old:
        return None
    kept, left = (chat.members, chat.former) if standing in PRESENT else (chat.former, chat.members)
    left.pop(person.id, None)
    kept[person.id] = standing
    telegram.chat_changed(chat)
    if chat.bot_standing != "administrator":
        return None
    return telegram.tell(
        "chat_member",
        {
            "chat": chat_json(chat),
            "from": user_json(by),
            "date": int(telegram.now()),
            "old_chat_member": member_json(person, old, chat=chat),
            "new_chat_member": member_json(person, standing, chat=chat),
        },
    )


def join(telegram: Telegram, chat: Chat, person: User, *, by: User) -> int | None:
    """Let a person come into a group, with the service message that clients show; return its update."""
    set_member(telegram, chat, person, "member", by=by)
    return _note(telegram, chat, Attachment("new_chat_members", [user_json(person)]), by=by)


def leave(telegram: Telegram, chat: Chat, person: User, *, by: User) -> int | None:
    """Let a person go, or be removed by another one, with the service message; return its update."""
    set_member(telegram, chat, person, "left" if by is person else "kicked", by=by)
    return _note(telegram, chat, Attachment("left_chat_member", user_json(person)), by=by)


def _note(telegram: Telegram, chat: Chat, note: Attachment, *, by: User) -> int | None:
    """Post a service message."""
    return telegram.tell_message(telegram.post(chat, by, Content(attachment=note)))


def upgrade(telegram: Telegram, old: Chat, *, by: User) -> Chat:
    """Turn a basic group into a supergroup: a new chat with a new id, and a service message in each."""
    new = telegram.add_group(old.title, "supergroup")
    new.members, new.former, new.bot_standing = dict(old.members), dict(old.former), old.bot_standing
    _note(telegram, old, Attachment("migrate_to_chat_id", new.id), by=by)
    old.migrated_to = new.id
    _note(telegram, new, Attachment("migrate_from_chat_id", old.id), by=by)
    telegram.chat_changed(old)
    return new
