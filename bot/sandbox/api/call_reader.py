"""Parsing of calls: from a query, a form, a multipart form with files, or JSON."""

import json

from aiohttp import BodyPartReader, web
from aiohttp.http_exceptions import BadHttpMessage

from bot.sandbox.values.entities import JsonObject
from bot.sandbox.values.fields import Fields, Upload
from bot.sandbox.values.parameters import decoded
from bot.sandbox.values.refusals import bad_request, too_large

# Room for the largest upload and its form.
MAX_BODY_BYTES = 52 * 1024 * 1024


async def read_call(request: web.Request, method: str) -> Fields:
    """Read the values and the files of a call; refuse an invalid request."""
    try:
        return await _read(request, method)
    except web.HTTPRequestEntityTooLarge as error:
        raise too_large() from error
    except web.RequestPayloadError as error:  # truncated, or not encoded as its headers say
        raise bad_request("can't read the request body") from error


async def _read(request: web.Request, method: str) -> Fields:
    values: JsonObject = dict(request.query)
    uploads: dict[str, Upload] = {}
    if request.content_type == "application/json":
        values |= await _read_json(request)
    elif request.content_type == "multipart/form-data":
        try:
            values |= await _read_multipart(request, uploads)
        except (ValueError, BadHttpMessage) as error:
            raise bad_request("can't parse multipart form") from error
    elif request.can_read_body:
        values |= await _read_form(request)
    return Fields(decoded(method, values), uploads)


async def _read_json(request: web.Request) -> JsonObject:
    try:
        body = json.loads(await request.read() or b"{}")
    except UnicodeDecodeError as error:
        raise bad_request("strings must be encoded in UTF-8") from error
    except (ValueError, RecursionError) as error:
        raise bad_request("can't parse JSON object in request body") from error
    if not isinstance(body, dict):
        raise bad_request("JSON object expected in request body")
    return body


async def _read_form(request: web.Request) -> JsonObject:
    try:
        return dict(await request.post())
    except UnicodeDecodeError as error:
        raise bad_request("strings must be encoded in UTF-8") from error
    except LookupError as error:  # an unknown charset
        raise bad_request("can't read the request body") from error


async def _read_multipart(request: web.Request, uploads: dict[str, Upload]) -> JsonObject:
    values: JsonObject = {}
    reader = await request.multipart()
    left = MAX_BODY_BYTES
    while (part := await reader.next()) is not None:
        if not isinstance(part, BodyPartReader) or part.name is None:
            raise bad_request("can't parse multipart form")
        data = bytearray()
        while chunk := await part.read_chunk(2**16):
            data += chunk
            left -= len(chunk)
            if left < 0:
                raise too_large()
        if part.filename is None:
            values[part.name] = _text(data)
        else:
            uploads[part.name] = Upload(part.filename, part.headers.get("Content-Type", ""), bytes(data))
    return values


def _text(data: bytearray) -> str:
    try:
        return data.decode()
    except UnicodeDecodeError as error:
        raise bad_request("strings must be encoded in UTF-8") from error
