"""Updates that came to the bot whose place ours has taken."""

from bot.updates.update import Raw


def without_places(raw: Raw) -> Raw:
    """Return an update without the messages it points to: by these numbers our own means others.

    A button is left as if its message were out of reach, as Telegram has it itself after two days.
    """
    told = dict(raw)
    query, message = raw.get("callback_query"), raw.get("message")
    if isinstance(query, dict) and isinstance(query.get("message"), dict):
        told["callback_query"] = {**query, "message": {**query["message"], "date": 0}}
    if isinstance(message, dict):
        told["message"] = {key: value for key, value in message.items() if key != "reply_to_message"}
    return told
