"""`Expect: 100-continue`: answered by the handler that admits a request, and not before.

aiohttp answers it before every handler, and any other expectation with a text. So the header is taken out of the head,
and stored with the connection.
"""

from asyncio import Task
from collections.abc import Callable
from http import HTTPStatus

from aiohttp import HttpVersion11, hdrs, web
from aiohttp.abc import AbstractStreamWriter
from aiohttp.http import RawRequestMessage
from aiohttp.streams import StreamReader
from multidict import CIMultiDict, CIMultiDictProxy

from bot.web.connections import InboundConnection

GO_ON = b"HTTP/1.1 100 Continue\r\n\r\n"
CONTINUE = "100-continue"

RequestFactory = Callable[
    [RawRequestMessage, StreamReader, web.RequestHandler, AbstractStreamWriter, "Task[None]"], web.BaseRequest
]


def without_expectation(make: RequestFactory) -> RequestFactory:
    """Return a request factory that takes the expectation out, so that only we answer it."""

    def made(
        message: RawRequestMessage,
        payload: StreamReader,
        protocol: web.RequestHandler,
        writer: AbstractStreamWriter,
        task: "Task[None]",
    ) -> web.BaseRequest:
        assert isinstance(protocol, InboundConnection), "our server makes no others"
        expected = ""
        if hdrs.EXPECT in message.headers:
            headers = CIMultiDict(message.headers)
            expected = ", ".join(headers.popall(hdrs.EXPECT))
            message = message._replace(headers=CIMultiDictProxy(headers))
        protocol.begins(expected)
        return make(message, payload, protocol, writer, task)

    return made


async def let_come(request: web.Request) -> HTTPStatus | None:
    """Tell a client that waits for it to send the body; return a refusal of an unknown expectation, else None."""
    connection = request.protocol
    assert isinstance(connection, InboundConnection), "our server makes no others"
    if not connection.expected or request.version != HttpVersion11:
        return None
    if connection.expected.lower() != CONTINUE:
        return HTTPStatus.EXPECTATION_FAILED
    await request.writer.write(GO_ON)
    request.writer.output_size = 0  # as aiohttp does: the final answer has not begun
    return None
