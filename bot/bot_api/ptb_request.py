"""The door for PTB's Bot on our transport; imported where PTB is used, for that costs a third of the start."""

import orjson
from aiohttp import FormData
from telegram.error import NetworkError
from telegram.request import BaseRequest, RequestData

from bot.bot_api.aiohttp_client import HttpClient
from bot.bot_api.transport import ANSWER_TIMEOUT_S, Transport
from bot.errors import Unanswered


class PtbRequest(BaseRequest):
    """PTB's requests, made by the transport that it was given; the transport stays open when PTB closes it."""

    def __init__(self, transport: Transport) -> None:
        self._transport = transport

    @property
    def read_timeout(self) -> float:
        """The seconds PTB adds to a long poll's own."""
        return ANSWER_TIMEOUT_S

    async def initialize(self) -> None:
        """Do nothing: the transport opens by itself."""

    async def shutdown(self) -> None:
        """Do nothing: whoever made the transport closes it."""

    async def do_request(
        self,
        url: str,
        method: str,
        request_data: RequestData | None = None,
        read_timeout: object = BaseRequest.DEFAULT_NONE,
        write_timeout: object = BaseRequest.DEFAULT_NONE,
        connect_timeout: object = BaseRequest.DEFAULT_NONE,  # noqa: ARG002 - the same for every call of ours
        pool_timeout: object = BaseRequest.DEFAULT_NONE,  # noqa: ARG002 - our pool never runs dry
    ) -> tuple[int, bytes]:
        """Do PTB's request; writing and reading share the larger of their two timeouts."""
        asked = [seconds for seconds in (read_timeout, write_timeout) if isinstance(seconds, int | float)]
        timeout_s = max(asked, default=ANSWER_TIMEOUT_S)
        try:
            return await self._transport.send(method, url, _body(request_data), timeout_s)
        except Unanswered as error:
            raise NetworkError(str(error)) from None


def _body(data: RequestData | None) -> bytes | FormData | None:
    if data is None:
        return None
    if not data.contains_files:
        return orjson.dumps(data.parameters)
    return HttpClient.form(data.json_parameters, data.multipart_data)
