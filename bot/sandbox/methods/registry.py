"""Every Bot API method that the sandbox has; any other is refused loudly."""

from collections.abc import Awaitable, Callable, Mapping

from bot.sandbox.methods import chats, copying, editing, profile, reactions, receiving, sending, webhooks
from bot.sandbox.methods.parameters import telegrams_methods
from bot.sandbox.values.fields import Fields
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
    "sendDocument": sending.send_document,
    "sendPhoto": sending.send_photo,
    "sendContact": sending.send_contact,
    "sendChatAction": sending.send_chat_action,
    "copyMessage": copying.copy_message,
    "copyMessages": copying.copy_messages,
    "editMessageText": editing.edit_message_text,
    "editMessageCaption": editing.edit_message_caption,
    "editMessageReplyMarkup": editing.edit_message_reply_markup,
    "deleteMessage": editing.delete_message,
    "setMessageReaction": reactions.set_message_reaction,
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
