"""The world as the Bot API writes it: each function returns one of its types as JSON."""

from bot.sandbox.values.entities import Entity, JsonObject
from bot.sandbox.values.quotes import Quote
from bot.sandbox.world.model import Attachment, Chat, Message, Standing, StoredFile, User

_OFF = {
    "can_connect_to_business": False,
    "can_read_all_group_messages": False,
    "has_main_web_app": False,
    "has_topics_enabled": False,
    "allows_users_to_create_topics": False,
    "can_manage_bots": False,
    "supports_guest_queries": False,
    "supports_inline_queries": False,
    "supports_join_request_queries": False,
}
_ADMINISTRATOR_RIGHTS = (
    "can_manage_chat",
    "can_delete_messages",
    "can_manage_video_chats",
    "can_restrict_members",
    "can_promote_members",
    "can_change_info",
    "can_invite_users",
    "can_post_stories",
    "can_edit_stories",
    "can_delete_stories",
)
_MEMBER_RIGHTS = (
    "can_send_messages",
    "can_send_audios",
    "can_send_documents",
    "can_send_photos",
    "can_send_videos",
    "can_send_video_notes",
    "can_send_voice_notes",
    "can_send_polls",
    "can_send_other_messages",
    "can_add_web_page_previews",
    "can_react_to_messages",
    "can_edit_tag",
    "can_change_info",
    "can_invite_users",
    "can_pin_messages",
    "can_manage_topics",
)
# "if the message was sent on behalf of a chat, the field from contains a fake sender user in non-channel chats"
_GROUP_ANONYMOUS_BOT: JsonObject = {
    "id": 1087968824, "is_bot": True, "first_name": "Group", "username": "GroupAnonymousBot"
}  # fmt: skip
_OF_A_DOCUMENT = ("file_id", "file_unique_id", "file_name", "mime_type", "file_size", "thumbnail")
_GIFTS = ("unlimited_gifts", "limited_gifts", "unique_gifts", "premium_subscription", "gifts_from_channels")


def user_json(user: User) -> JsonObject:
    """Return a User."""
    optional = {"last_name": user.last_name, "username": user.username, "language_code": user.language}
    return {"id": user.id, "is_bot": user.is_bot, "first_name": user.first_name, **_given(optional)}


def bot_json(bot: User) -> JsonObject:
    """Return the User that getMe returns."""
    return {**user_json(bot), "can_join_groups": True, **_OFF}


def chat_json(chat: Chat) -> JsonObject:
    """Return a Chat."""
    if chat.person is not None:
        person = chat.person
        names = {"first_name": person.first_name, "last_name": person.last_name, "username": person.username}
        return {"id": chat.id, "type": "private", **_given(names)}
    forum = {"is_forum": True} if chat.is_forum else {}
    everyone = {"all_members_are_administrators": False} if chat.kind == "group" else {}
    public = _given({"username": chat.username})
    return {"id": chat.id, "type": chat.kind, "title": chat.title, **public, **forum, **everyone}


def full_chat_json(chat: Chat) -> JsonObject:
    """Return a ChatFullInfo."""
    gifts = dict.fromkeys(_GIFTS, False)
    hidden = {"has_private_forwards": True} if chat.person is not None and chat.person.private_forwards else {}
    return {**chat_json(chat), "accent_color_id": 0, "max_reaction_count": 11, "accepted_gift_types": gifts, **hidden}


def member_json(user: User, standing: Standing, *, chat: Chat | None = None) -> JsonObject:
    """Return a ChatMember; a user who never joined counts as having left. `chat` is where."""
    member: JsonObject = {"user": user_json(user), "status": "left" if standing == "none" else standing}
    if standing == "creator":
        return {**member, "is_anonymous": False}
    if standing == "administrator":
        rights = dict.fromkeys(_ADMINISTRATOR_RIGHTS, True)
        if chat is not None and chat.kind == "supergroup":
            rights["can_manage_topics"] = not (user.is_bot and chat.bot_keeps_off_topics)
        return {**member, "can_be_edited": False, "is_anonymous": False, **rights}
    if standing == "restricted":
        return {**member, "is_member": True, "until_date": 0, **dict.fromkeys(_MEMBER_RIGHTS, False)}
    if standing == "kicked":
        return {**member, "until_date": 0}
    return member


def message_json(message: Message, *, with_reply: bool = True) -> JsonObject:
    """Return a Message; a reply carries the message it answers, but not that one's own."""
    written: JsonObject = {
        "message_id": message.id,
        "date": message.date,
        "chat": chat_json(message.chat),
        "from": user_json(message.sender),
    }
    if message.is_anonymous:
        written |= {"from": _GROUP_ANONYMOUS_BOT, "sender_chat": chat_json(message.chat)}
    written |= _content(message)
    if message.inline is not None:
        written["reply_markup"] = message.inline.to_json()
    answered = message.reply_to or _first_of_topic(message)
    if answered is not None and with_reply and not answered.is_deleted:
        written["reply_to_message"] = message_json(answered, with_reply=False)
    if message.quote is not None and with_reply:
        written["quote"] = _quote_json(message.quote)
    if message.edited_at is not None:
        written["edit_date"] = message.edited_at
    if message.thread_id is not None and message.chat.has_topics:
        written |= {"message_thread_id": message.thread_id, "is_topic_message": True}
    if message.album:
        written["media_group_id"] = message.album
    if message.is_protected or message.chat.is_protected:
        written["has_protected_content"] = True
    if message.forwarded_from is not None:
        written["forward_origin"] = _origin(message.forwarded_from, message.date)
    return written


def _first_of_topic(message: Message) -> Message | None:
    """Return what a message of a topic carries that answers no other: the message that opened the topic."""
    if message.thread_id in (None, message.id) or not message.chat.is_forum:
        return None
    return message.chat.by_id.get(message.thread_id)


def inaccessible_json(message: Message) -> JsonObject:
    """Return an InaccessibleMessage: what a press on a deleted message carries."""
    return {"chat": chat_json(message.chat), "message_id": message.id, "date": 0}


def file_json(file: StoredFile) -> JsonObject:
    """Return a File."""
    sizes = {"file_size": len(file.data), "file_path": file.path}
    return {"file_id": file.id, "file_unique_id": file.unique_id, **sizes}


def _content(message: Message) -> JsonObject:
    words = message.words
    attachment = message.attachment
    if attachment is None:
        return {"text": words.text, **_entities("entities", words.entities)}
    carried: JsonObject = {attachment.kind: attachment.body, **_for_older_bots(attachment)}
    if words.text:
        carried |= {"caption": words.text, **_entities("caption_entities", words.entities)}
    return carried


def _for_older_bots(attachment: Attachment) -> JsonObject:
    """Return what an animation and a venue carry "for backward compatibility"."""
    body = attachment.body
    if attachment.kind == "animation" and isinstance(body, dict):
        return {"document": {name: body[name] for name in _OF_A_DOCUMENT if name in body}}
    return {"location": body["location"]} if attachment.kind == "venue" and isinstance(body, dict) else {}


def _entities(name: str, entities: tuple[Entity, ...]) -> JsonObject:
    return {name: [entity_json(entity) for entity in entities]} if entities else {}


def entity_json(entity: Entity) -> JsonObject:
    """Return a MessageEntity."""
    written: JsonObject = {"type": entity.type, "offset": entity.offset, "length": entity.length}
    if entity.user is not None:
        written["user"] = entity.user
    optional = {"url": entity.url, "language": entity.language, "custom_emoji_id": entity.custom_emoji_id}
    return {**written, **_given(optional)}


def _quote_json(quote: Quote) -> JsonObject:
    """Return a TextQuote."""
    written: JsonObject = {"text": quote.words.text, **_entities("entities", quote.words.entities)}
    return {**written, "position": quote.position, **({"is_manual": True} if quote.is_manual else {})}


def _origin(sender: User, date: int) -> JsonObject:
    if sender.private_forwards:
        return {"type": "hidden_user", "sender_user_name": sender.name, "date": date}
    return {"type": "user", "sender_user": user_json(sender), "date": date}


def _given(values: dict[str, str]) -> JsonObject:
    return {name: value for name, value in values.items() if value}
