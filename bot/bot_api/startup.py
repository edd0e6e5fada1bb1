"""The first calls to Telegram: getMe, and calls that must succeed before the bot can start."""

import asyncio
from collections.abc import Awaitable, Callable
from typing import TypeVar

import structlog
from telegram import Bot
from telegram.error import InvalidToken, TelegramError

from bot.bot_api.ptb_bot import answer_of, is_worth_another_try
from bot.errors import BotError
from storage.records.translatable import tr

T = TypeVar("T")
GREETINGS = 5
"""How often a call is tried before the start is given up."""
PAUSE_S = 1.0
"""After the first try; it grows by the same amount after each further one."""

log = structlog.get_logger(__name__)


class CannotStart(BotError):  # noqa: N818  # the sentence reads better than a suffix
    """The bot cannot start; the sentence says why, and what to do."""


async def get_username(bot: Bot) -> str:
    """Return the bot's username; Telegram is asked a few times, because networks here are poor.

    Raises:
        CannotStart: Telegram cannot be reached, or does not say who we are.
    """
    try:
        me = await asked("getMe", bot.get_me)
    except InvalidToken:
        raise CannotStart(
            tr("BOT_TOKEN: Telegram does not know this token; @BotFather shows it, and makes a new one")
        ) from None
    except TelegramError as error:
        raise CannotStart(tr("Telegram did not say who we are: {error}", error=error.message)) from None
    return me.username or ""


async def asked(method: str, call: Callable[[], Awaitable[T]]) -> T:
    """Make a call, again a few times while no answer, or none of Telegram's own, comes back.

    Raises:
        CannotStart: Telegram cannot be reached.
        TelegramError: it refuses.
    """
    attempt = 1
    while True:
        try:
            return await answer_of(call())
        except TelegramError as error:
            if not is_worth_another_try(error):
                raise
            trouble = error.message
        log.warning("telegram_unanswered", method=method, attempt=attempt, error=trouble)
        if attempt == GREETINGS:
            break
        await asyncio.sleep(PAUSE_S * attempt)
        attempt += 1
    hint = tr("is it filtered here? PROXY_URL takes an http or socks5 proxy")
    raise CannotStart(tr("Telegram cannot be reached ({error}); {hint}", error=trouble, hint=hint))
