"""Updates that came to the previous bot, which ours has replaced."""

from bot.updates.update import Raw

NO_MESSAGE = 0
"""The number of a message that our bot cannot find."""


def without_places(raw: Raw) -> Raw:
    """Return an update without the messages it refers to: in our bot these ids belong to other messages.

    A button press is left as if its message were inaccessible, as Telegram does itself after two days.
    """
    told = dict(raw)
    query, message = raw.get("callback_query"), raw.get("message")
    if isinstance(query, dict) and isinstance(query.get("message"), dict):
        told["callback_query"] = {**query, "message": {**query["message"], "date": 0}}
    if isinstance(message, dict):
        told["message"] = {key: value for key, value in message.items() if key != "reply_to_message"}
        if "text" not in message and _is_private(message):  # a photo or a file, which could be copied by its number
            told["message"]["message_id"] = NO_MESSAGE
    edited = raw.get("edited_message")
    if isinstance(edited, dict):
        told["edited_message"] = {key: value for key, value in edited.items() if key != "reply_to_message"}
    reaction = raw.get("message_reaction")
    if isinstance(reaction, dict):
        told["message_reaction"] = {**reaction, "message_id": NO_MESSAGE}
    return told


def _is_private(message: Raw) -> bool:
    chat = message.get("chat")
    return isinstance(chat, dict) and chat.get("type") == "private"
