"""What each method takes: a table read from python-telegram-bot's signatures, and a call checked against it.

Telegram itself reads a wrong value at the top of a call as 0, as no, or as the text of its JSON; here it is refused,
so that the fault shows. An unknown parameter is ignored, as by Telegram.
"""

import inspect
import json
import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from enum import Enum
from functools import cache

from bot.sandbox.values.entities import JsonObject
from bot.sandbox.values.fields import Fields, loaded
from bot.sandbox.values.refusals import RefusedError, bad_request, lacking

_FLAGS = {"true": True, "1": True, "yes": True, "false": False, "0": False, "no": False}
_NUMBER = re.compile(r"-?[0-9]{1,19}")
_CAMEL = re.compile(r"[a-z]+(?:[A-Z][a-z]*)+")
# How PTB's signatures differ from Telegram's: its own parameters, and those that it converts to others.
_OF_PTB = frozenset(
    {"self", "read_timeout", "write_timeout", "connect_timeout", "pool_timeout", "api_kwargs", "filename"}
)
# Parameters that Telegram knows and the sandbox does not: it refuses them.
_LACKING = frozenset(
    {
        "allow_paid_broadcast",
        "business_connection_id",
        "direct_messages_topic_id",
        "has_spoiler",
        "inline_message_id",
        "ip_address",
        "message_effect_id",
        "return_bots",
        "show_caption_above_media",
        "suggested_post_parameters",
    }
)
_OPTIONAL_AFTER_ALL = frozenset({"commands", "url"})  # an empty list of commands; a webhook that is deleted
_MISSING = {
    "chat_id": "chat_id is empty",
    "text": "message text is empty",
    "document": "there is no document in the request",
    "photo": "there is no photo in the request",
    "message_id": "message identifier is not specified",
    "user_id": "invalid user_id specified",
    "file_id": "file_id not specified",
    "action": "wrong parameter action in request",
    "callback_query_id": "query is too old and response timeout expired or query ID is invalid",
}


class ParameterKind(Enum):
    """The type that a value must have."""

    NUMBER = "Number"
    FLAG = "Boolean"
    TEXT = "String"
    CHAT = "a number or a String"
    FILE = "a file or a String"
    OBJECT = "Object"
    LIST = "Array"


@dataclass(frozen=True)
class Parameter:
    """One parameter of a method."""

    name: str
    kind: ParameterKind
    required: bool


@cache
def telegrams_methods() -> Mapping[str, str]:
    """Return the names of all methods that PTB knows, by their lower-case form."""
    bot = _ptb_bot()
    return {name.lower(): name for name in dir(bot) if _CAMEL.fullmatch(name) and callable(getattr(bot, name))}


@cache
def parameters_of(method: str) -> Mapping[str, Parameter]:
    """Return a method's parameters by name; none for a method that PTB does not know."""
    function: Callable[..., object] | None = getattr(_ptb_bot(), telegrams_methods().get(method.lower(), ""), None)
    if function is None:
        return {}
    signature = inspect.signature(function).parameters.values()
    return {each.name: _parameter(each) for each in signature if each.name not in _OF_PTB}


def _ptb_bot() -> type:
    from telegram import Bot  # 0.4 s and 45 MB: paid by the first call with an odd parameter

    return Bot


def decoded(method: str, values: Mapping[str, object]) -> JsonObject:
    """Convert the values of a form to what the same call would have as JSON; values that do not fit are unchanged."""
    table = parameters_of(method)
    return {name: _decoded(table[name].kind, value) if name in table else value for name, value in values.items()}


def check(method: str, values: Fields) -> None:
    """Refuse a call whose values are missing, of a wrong type, or not supported by the sandbox."""
    for parameter in parameters_of(method).values():
        name = parameter.name
        if not values.has(name) and not values.upload(name):
            if parameter.required and name not in _OPTIONAL_AFTER_ALL:
                raise bad_request(_MISSING.get(name, f'parameter "{name}" is required'))
        elif name in _LACKING and values.raw(name) is not False:
            raise lacking(f"parameter {name} in {method}")
        else:
            _check_value(parameter, values)


def _parameter(declared: inspect.Parameter) -> Parameter:
    return Parameter(declared.name, _kind(str(declared.annotation)), declared.default is declared.empty)


def _kind(annotation: str) -> ParameterKind:
    """Read an annotation as PTB writes it: a type, a text, or a union with its own default values."""
    has = {word for word in ("FileInput", "Sequence", "ForwardRef", "bool", "int", "str") if word in annotation}
    if "FileInput" in has:
        return ParameterKind.FILE
    if "Sequence" in has:
        return ParameterKind.LIST
    if "ForwardRef" in has:
        return ParameterKind.OBJECT
    if {"int", "str"} <= has:
        return ParameterKind.CHAT
    if "bool" in has:
        return ParameterKind.FLAG
    if "int" in has:
        return ParameterKind.NUMBER
    return ParameterKind.TEXT if "str" in has else ParameterKind.OBJECT


def _decoded(kind: ParameterKind, value: object) -> object:
    if not isinstance(value, str):
        return value
    match kind:
        case ParameterKind.OBJECT | ParameterKind.LIST:
            return loaded(value)
        case ParameterKind.FLAG:
            return _FLAGS.get(value.lower(), value)
        case ParameterKind.NUMBER | ParameterKind.CHAT if _NUMBER.fullmatch(value):
            return int(value)
        case _:
            return value


def _check_value(parameter: Parameter, values: Fields) -> None:
    name, value = parameter.name, values.raw(parameter.name)
    if _is_broken(value):
        raise bad_request("strings must be encoded in UTF-8")
    if not _fits(parameter.kind, value, has_upload=values.upload(name) is not None):
        raise _wrong(parameter, value)


def _fits(kind: ParameterKind, value: object, *, has_upload: bool) -> bool:
    is_number = isinstance(value, int) and not isinstance(value, bool)
    match kind:
        case ParameterKind.NUMBER:
            return is_number
        case ParameterKind.FLAG:
            return isinstance(value, bool)
        case ParameterKind.TEXT:
            return isinstance(value, str) or is_number  # a number is a text to Telegram
        case ParameterKind.CHAT:
            return isinstance(value, str) or is_number
        case ParameterKind.FILE:
            return has_upload or isinstance(value, str)
        case ParameterKind.OBJECT:
            return isinstance(value, dict)
        case ParameterKind.LIST:
            return isinstance(value, list)


def _wrong(parameter: Parameter, value: object) -> RefusedError:
    name = parameter.name
    match parameter.kind:
        case ParameterKind.OBJECT if name == "reply_markup":
            return bad_request("can't parse reply keyboard markup JSON object")
        case ParameterKind.OBJECT if isinstance(value, str):
            return bad_request(f"can't parse {name.replace('_', ' ')} JSON object")
        case ParameterKind.LIST if isinstance(value, str):
            return bad_request(f"can't parse {name.replace('_', ' ')} JSON object")
        case ParameterKind.OBJECT | ParameterKind.LIST:
            return bad_request(f"{name.replace('_', ' ')} must be an {parameter.kind.value}")
        case ParameterKind.NUMBER | ParameterKind.CHAT:
            return bad_request(f"invalid {name} specified")
        case _:
            return bad_request(f'Field "{name}" must be of type {parameter.kind.value}')


def _is_broken(value: object) -> bool:
    """Tell whether a value contains a lone surrogate anywhere."""
    try:
        json.dumps(value, ensure_ascii=False).encode()
    except UnicodeEncodeError:
        return True
    return False
