"""python-telegram-bot's Bot on our transport.

It makes the calls that are not outbox rows and not made for each update: getMe, webhooks, menus, look-ups.
"""

from collections.abc import Awaitable
from typing import Final, TypeVar

import orjson
from telegram import Bot
from telegram.error import BadRequest, NetworkError, TelegramError
from telegram.request import BaseRequest, RequestData

from bot.bot_api.multipart import FormFile
from bot.bot_api.transport import ANSWER_TIMEOUT_S, Transport, read_answer
from bot.errors import Unanswered

T = TypeVar("T")
TELEGRAMS_TROUBLE: Final = 500
"""From this status on it is worth trying again."""


class UnreadableAnswer(TelegramError):  # noqa: N818  # as the library names its errors
    """Telegram carried the call out; python-telegram-bot cannot read its answer."""


def bot_on(transport: Transport) -> Bot:
    """Return a Bot that makes its calls through this transport."""
    request = PtbRequest(transport)
    return Bot(transport.token, base_url=transport.api_url, request=request, get_updates_request=request)


async def answer_of(call: Awaitable[T]) -> T:
    """Await a call of a Bot's method and return its result.

    Raises:
        UnreadableAnswer: python-telegram-bot cannot read the answer.
        TelegramError: Telegram refuses, or cannot be reached.
    """
    try:
        return await call
    except TelegramError:
        raise
    except Exception as error:  # noqa: BLE001  # any error its constructors raise
        raise UnreadableAnswer(f"its answer cannot be read: {type(error).__name__}") from None


def is_worth_another_try(error: TelegramError) -> bool:
    """Tell whether no answer, or none of Telegram's own, came back; to the library a BadRequest is a NetworkError."""
    return isinstance(error, NetworkError) and not isinstance(error, BadRequest)


class PtbRequest(BaseRequest):
    """python-telegram-bot's requests, made by our transport, which stays open when the Bot is shut down."""

    def __init__(self, transport: Transport) -> None:
        self._transport = transport

    @property
    def read_timeout(self) -> float:
        """The seconds that are added to a long poll's timeout."""
        return ANSWER_TIMEOUT_S

    async def initialize(self) -> None:
        """Do nothing: the owner opens the transport."""

    async def shutdown(self) -> None:
        """Do nothing: the owner closes the transport."""

    async def do_request(
        self,
        url: str,
        method: str,  # noqa: ARG002 - our calls are all POST
        request_data: RequestData | None = None,
        read_timeout: object = BaseRequest.DEFAULT_NONE,
        write_timeout: object = BaseRequest.DEFAULT_NONE,
        connect_timeout: object = BaseRequest.DEFAULT_NONE,  # noqa: ARG002 - the same for every call of ours
        pool_timeout: object = BaseRequest.DEFAULT_NONE,  # noqa: ARG002 - our pool never runs dry
    ) -> tuple[int, bytes]:
        """Make a call; writing and reading share the larger of their two timeouts.

        Raises:
            NetworkError: no answer came back, or none of the Bot API's: a proxy's page, a server error.
        """
        asked = [seconds for seconds in (read_timeout, write_timeout) if isinstance(seconds, int | float)]
        timeout_s, name = max(asked, default=ANSWER_TIMEOUT_S), url.rpartition("/")[2]
        try:
            if request_data is not None and request_data.contains_files:
                texts, files = request_data.json_parameters, _files(request_data)
                status, payload = await self._transport.post_form(name, texts, files, timeout_s=timeout_s)
            else:
                body = orjson.dumps(request_data.parameters if request_data is not None else {})
                status, payload = await self._transport.post(name, body, timeout_s=timeout_s)
        except Unanswered as error:
            raise NetworkError(str(error)) from None
        answer = read_answer(status, payload)
        if not answer.ok and (status >= TELEGRAMS_TROUBLE or not answer.description):
            raise NetworkError(f"HTTP {status} {answer.description}".rstrip())
        return status, payload


def _files(data: RequestData) -> dict[str, FormFile]:
    return {field: FormFile(*file) for field, file in data.multipart_data.items()}
