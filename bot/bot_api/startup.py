"""The first words with Telegram: who we are, and calls that a start cannot do without."""

import asyncio

import structlog

from bot.bot_api.transport import Answer, Transport
from bot.errors import BotError, Unanswered

GREETINGS = 5
"""How often Telegram is asked before the start is given up."""
PAUSE_S = 1.0
"""After the first time; it grows by as much each time."""
TELEGRAMS_TROUBLE = 500
"""From this status on it is worth asking again."""
UNKNOWN_TOKEN = (401, 404)

log = structlog.get_logger(__name__)


class CannotStart(BotError):  # noqa: N818  # the sentence reads better than a suffix
    """The bot cannot start; the sentence says why, and what to do."""


async def get_username(transport: Transport) -> str:
    """Return the bot's username; Telegram is asked a few times, for networks here are poor."""
    answer = await asked(transport, "getMe")
    if answer.ok and isinstance(answer.result, dict):
        return str(answer.result.get("username") or "")
    if answer.status in UNKNOWN_TOKEN:
        raise CannotStart("BOT_TOKEN: Telegram does not know this token; @BotFather shows it, and makes a new one")
    raise CannotStart(f"Telegram did not say who we are: {answer.status} {answer.description}".rstrip())


async def asked(transport: Transport, method: str, body: bytes = b"{}") -> Answer:
    """Call a few times while nothing, or nothing of Telegram's own, comes back.

    Raises:
        CannotStart: Telegram cannot be reached.
    """
    attempt = 1
    while True:
        try:
            answer = await transport.call(method, body)
            if answer.ok or (answer.description and answer.status < TELEGRAMS_TROUBLE):
                return answer
            trouble = f"HTTP {answer.status} {answer.description}".rstrip()
        except Unanswered as error:
            trouble = str(error)
        log.warning("telegram_unanswered", method=method, attempt=attempt, error=trouble)
        if attempt == GREETINGS:
            break
        await asyncio.sleep(PAUSE_S * attempt)
        attempt += 1
    hint = "is it filtered here? PROXY_URL takes an http or socks5 proxy"
    raise CannotStart(f"Telegram cannot be reached ({trouble}); {hint}")
