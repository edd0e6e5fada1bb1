"""Every Bot API method that the sandbox has; any other is refused loudly."""

from collections.abc import Awaitable, Callable, Mapping

from bot.sandbox.methods import chats, copying, editing, profile, reactions, receiving, sending, topics, webhooks
from bot.sandbox.values.fields import Fields
from bot.sandbox.values.parameters import telegrams_methods
from bot.sandbox.values.refusals import lacking, not_found
from bot.sandbox.world.telegram import Telegram

Method = Callable[[Telegram, Fields], object | Awaitable[object]]

METHODS: Mapping[str, Method] = {
    "getMe": receiving.get_me,
    "getUpdates": receiving.get_updates,
    "setWebhook": webhooks.set_webhook,
    "deleteWebhook": webhooks.delete_webhook,
    "getWebhookInfo": webhooks.get_webhook_info,
    "answerCallbackQuery": receiving.answer_callback_query,
    "getFile": receiving.get_file,
    "sendMessage": sending.send_message,
    "sendPhoto": sending.method_for("photo"),
    "sendVideo": sending.method_for("video"),
    "sendAnimation": sending.method_for("animation"),
    "sendAudio": sending.method_for("audio"),
    "sendVoice": sending.method_for("voice"),
    "sendVideoNote": sending.method_for("video_note"),
    "sendDocument": sending.method_for("document"),
    "sendSticker": sending.method_for("sticker"),
    "sendMediaGroup": sending.send_media_group,
    "sendContact": sending.send_contact,
    "sendChatAction": sending.send_chat_action,
    "copyMessage": copying.copy_message,
    "copyMessages": copying.copy_messages,
    "editMessageText": editing.edit_message_text,
    "editMessageCaption": editing.edit_message_caption,
    "editMessageReplyMarkup": editing.edit_message_reply_markup,
    "editMessageMedia": editing.edit_message_media,
    "deleteMessage": editing.delete_message,
    "deleteMessages": editing.delete_messages,
    "setMessageReaction": reactions.set_message_reaction,
    "createForumTopic": topics.create_forum_topic,
    "editForumTopic": topics.edit_forum_topic,
    "closeForumTopic": topics.close_forum_topic,
    "reopenForumTopic": topics.reopen_forum_topic,
    "deleteForumTopic": topics.delete_forum_topic,
    "getChat": chats.get_chat,
    "getChatMember": chats.get_chat_member,
    "getChatAdministrators": chats.get_chat_administrators,
    "leaveChat": chats.leave_chat,
    "setMyCommands": profile.set_my_commands,
    "getMyCommands": profile.get_my_commands,
    "deleteMyCommands": profile.delete_my_commands,
    "setMyName": profile.set_my_name,
    "getMyName": profile.get_my_name,
    "setMyDescription": profile.set_my_description,
    "getMyDescription": profile.get_my_description,
    "setMyShortDescription": profile.set_my_short_description,
    "getMyShortDescription": profile.get_my_short_description,
    "setMyProfilePhoto": profile.set_my_profile_photo,
    "setChatMenuButton": profile.set_chat_menu_button,
    "getChatMenuButton": profile.get_chat_menu_button,
}
_BY_LOWER = {name.lower(): name for name in METHODS}


def proper_name(method: str) -> str:
    """Return a method's name as the documentation writes it; Telegram reads any case."""
    return _BY_LOWER.get(method.lower(), method)


def method_named(method: str) -> Method:
    """Return the function of a method; refuse one that the sandbox lacks differently from one that Telegram lacks."""
    found = METHODS.get(proper_name(method))
    if found is not None:
        return found
    known = telegrams_methods().get(method.lower())
    raise lacking(f"method {known}") if known else not_found()
