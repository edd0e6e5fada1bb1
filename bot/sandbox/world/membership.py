"""The bot's own standing in chats: blocked, added, kicked, promoted; each change is an update."""

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
            "old_chat_member": member_json(telegram.bot, old),
            "new_chat_member": member_json(telegram.bot, standing),
        },
    )


def add_bot(telegram: Telegram, chat: Chat, *, by: User, standing: Standing = "member") -> int | None:
    """Add the bot to a group, with the service message that clients show."""
    was_outside = chat.bot_standing not in PRESENT
    update_id = set_standing(telegram, chat, standing, by=by)
    if was_outside:
        note = Attachment("new_chat_members", [user_json(telegram.bot)])
        telegram.tell_message(telegram.post(chat, by, Content(attachment=note)))
    return update_id


def kick_bot(telegram: Telegram, chat: Chat, *, by: User) -> int | None:
    """Remove the bot from a group."""
    note = Attachment("left_chat_member", user_json(telegram.bot))
    telegram.post(chat, by, Content(attachment=note))
    return set_standing(telegram, chat, "kicked", by=by)


def upgrade(telegram: Telegram, old: Chat, *, by: User) -> Chat:
    """Turn a basic group into a supergroup: a new chat with a new id, and a service message in each."""
    new = telegram.add_group(old.title, "supergroup")
    new.members, new.bot_standing = dict(old.members), old.bot_standing
    telegram.tell_message(telegram.post(old, by, Content(attachment=Attachment("migrate_to_chat_id", new.id))))
    old.migrated_to = new.id
    telegram.tell_message(telegram.post(new, by, Content(attachment=Attachment("migrate_from_chat_id", old.id))))
    telegram.chat_changed(old)
    return new
