"""getMe, getUpdates, answerCallbackQuery and getFile."""

from bot.sandbox.methods.webhooks import remember_allowed
from bot.sandbox.values.entities import JsonObject, units
from bot.sandbox.values.fields import Fields
from bot.sandbox.values.links import payload_of_link
from bot.sandbox.values.refusals import bad_request
from bot.sandbox.world.model import Toast
from bot.sandbox.world.telegram import Telegram, WorldEvent
from bot.sandbox.world.to_json import bot_json, file_json

MAX_DOWNLOAD_BYTES = 20 * 1024 * 1024  # https://core.telegram.org/bots/api#getfile
MAX_TOAST_UNITS = 200
# Telegram names no figure; clients stop waiting for an answer after some fifteen seconds, the server a little later.
QUERY_LIVES_S = 30.0


def get_me(telegram: Telegram, _values: Fields) -> JsonObject:
    """Return the bot's user."""
    return bot_json(telegram.bot)


async def get_updates(telegram: Telegram, values: Fields) -> list[JsonObject]:
    """Return the pending updates."""
    remember_allowed(telegram, values)
    limit = values.number("limit")
    timeout_s = values.number("timeout") or 0
    return await telegram.updates.get(values.number("offset") or 0, 100 if limit is None else limit, timeout_s)


def answer_callback_query(telegram: Telegram, values: Fields) -> bool:
    """Show a toast to the person who pressed a button, or open the bot's private chat with a payload for them."""
    query = telegram.queries.get(values.text("callback_query_id"))
    if query is None or telegram.now() - query.at > QUERY_LIVES_S:
        raise bad_request("query is too old and response timeout expired or query ID is invalid")
    if units(values.text("text")) > MAX_TOAST_UNITS:
        raise bad_request("MESSAGE_TOO_LONG")
    # "you may use links like t.me/your_bot?start=XXXX that open your bot with a parameter"; no other, without games.
    url = values.text("url")
    if url and not payload_of_link(url, telegram.bot.username):
        raise bad_request("URL_INVALID")
    query.is_answered = True
    if values.text("text") or url:
        toast = Toast(values.text("text"), values.flag("show_alert"), url)
        query.person.toasts.append(toast)
        telegram.happens(WorldEvent("toast", query.person.id, query.person.id, toast))
        telegram.chats[query.person.id].changed.notify()
    telegram.happens(WorldEvent("answered", query.person.id, query.person.id))
    return True


def get_file(telegram: Telegram, values: Fields) -> JsonObject:
    """Return where a file can be downloaded."""
    file = telegram.files.get(values.text("file_id"))
    if file is None:
        raise bad_request("invalid file_id")
    if len(file.data) > MAX_DOWNLOAD_BYTES:
        raise bad_request("file is too big")
    return file_json(file)
