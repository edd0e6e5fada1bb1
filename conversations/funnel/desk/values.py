"""Values of the desk's settings in the forms that owners write: lengths of time, on and off, numbers of accounts."""

from datetime import timedelta
from typing import Annotated, Any, Literal

from pydantic import (
    AfterValidator,
    BeforeValidator,
    Field,
    GetJsonSchemaHandler,
    PlainSerializer,
    PlainValidator,
    WithJsonSchema,
)
from pydantic.json_schema import GenerateJsonSchema, JsonSchemaValue
from pydantic_core import CoreSchema

from conversations.funnel.parts.openings import WeeklyHours
from conversations.funnel.typed.set_lengths import SetLength, in_short, read_set_length
from conversations.funnel.written.marks import Unread, with_ascii_digits
from storage.records.translatable import tr

MOST_ACCOUNT = 2**52 - 1
"""At most 52 significant bits: https://core.telegram.org/bots/api#user"""
SHORTEST_WINDOW, LONGEST_WINDOW = timedelta(minutes=15), timedelta(hours=12)
"""A keyboard has at most 100 buttons, which the windows of a day and a night must fit."""
MOST_WEIGHT = 10
"""Ten times what others are offered; more would be the same as a weight of 0 for all others."""
_ON_AND_OFF = {True: True, "on": True, "yes": True, False: False, "off": False, "no": False}
_EITHER: list[bool | str] = [True, False, "on", "off", "yes", "no"]
_LENGTH = {"type": "string", "examples": ["30s", "5m", "4h", "2d"]}


def _set_length(value: object) -> SetLength:
    if isinstance(value, SetLength):
        return value
    if isinstance(value, bool) or not isinstance(value, str | int | float):
        raise ValueError(tr("must be a length of time, as in 30s, 5m, 4h or 2d"))
    read = read_set_length(str(value))
    if isinstance(read, Unread):
        raise ValueError(read.says)
    return read


def _wall_time(value: object) -> timedelta:
    return value if isinstance(value, timedelta) else _set_length(value).by_the_wall_clock


def _some(length: SetLength) -> SetLength:
    _some_time(length.by_the_wall_clock)
    return length


def _some_time(length: timedelta) -> timedelta:
    if not length:
        raise ValueError(tr("must be longer than 0"))
    return length


def _window(length: timedelta) -> timedelta:
    if not SHORTEST_WINDOW <= length <= LONGEST_WINDOW:
        shortest, longest = in_short(SHORTEST_WINDOW), in_short(LONGEST_WINDOW)
        raise ValueError(tr("must be from {shortest} to {longest}", shortest=shortest, longest=longest))
    return length


LengthOrNone = Annotated[
    SetLength, PlainValidator(_set_length), PlainSerializer(str, return_type=str), WithJsonSchema(_LENGTH)
]
"""Working time, or working days; may be 0."""
Length = Annotated[LengthOrNone, AfterValidator(_some)]
"""Working time, or working days."""
_AnyWallTime = Annotated[
    timedelta, PlainValidator(_wall_time), PlainSerializer(in_short, return_type=str), WithJsonSchema(_LENGTH)
]
WallTime = Annotated[_AnyWallTime, AfterValidator(_some_time)]
"""Time by the clock on the wall, of which a day is 24 hours."""
WindowTime = Annotated[_AnyWallTime, AfterValidator(_window)]


def _on_or_off(value: object) -> object:
    """Read on and off, which YAML 1.1 takes for true and false, and yes and no."""
    said = value.lower() if isinstance(value, str) else value
    if not isinstance(said, bool | str) or said not in _ON_AND_OFF:
        raise ValueError(tr("must be on or off"))
    return _ON_AND_OFF[said]


def _off_by_word(value: object) -> object:
    """Return the word for what YAML 1.1 makes of it."""
    return "off" if value is False else value


def _off_or_values(value: object) -> object:
    """Return None for off, and no values of its own for on."""
    said = value.lower() if isinstance(value, str) else value
    if isinstance(said, bool | str) and said in _ON_AND_OFF:
        return {} if _ON_AND_OFF[said] else None
    return value


OnOff = Annotated[bool, BeforeValidator(_on_or_off), WithJsonSchema({"enum": _EITHER})]
Rotation = Annotated[
    Literal["off", "one_first"],
    BeforeValidator(_off_by_word),
    WithJsonSchema({"enum": ["off", "one_first", False]}),
]


class LengthsInShort(GenerateJsonSchema):
    """A JSON Schema in which lengths stand as they are written: "5m"."""

    def encode_default(self, dft: Any) -> Any:
        """Return a default as the schema has it."""
        match dft:
            case SetLength():
                return str(dft)
            case timedelta():
                return in_short(dft)
            case _:
                return super().encode_default(dft)


class _OrOff:
    """Tells editors that values may be replaced by on or off; the model has None for off."""

    def __get_pydantic_json_schema__(self, schema: CoreSchema, handler: GetJsonSchemaHandler) -> JsonSchemaValue:
        (values,) = [each for each in handler(schema)["anyOf"] if each.get("type") != "null"]
        return {"anyOf": [values, {"enum": _EITHER}]}


OFF_OR_VALUES = (BeforeValidator(_off_or_values), _OrOff())
"""What stands behind `X | None` in an `Annotated` for values that may be off."""


def _account(value: object) -> int:
    """Return a person's number; keys are texts, and have it in the digits of any script."""
    digits = with_ascii_digits(value) if isinstance(value, str) else ""
    number = int(digits) if digits.isdecimal() and len(digits) <= len(str(MOST_ACCOUNT)) else value
    if not isinstance(number, int) or isinstance(number, bool) or not 0 < number <= MOST_ACCOUNT:
        raise ValueError(tr("must be the numeric id of a Telegram account, as in 7001; a @username is none"))
    return number


PersonId = Annotated[
    int, PlainValidator(_account), WithJsonSchema({"type": "integer", "minimum": 1, "maximum": MOST_ACCOUNT})
]


def _listed(value: object) -> object:
    """Return a single value as one of several; strict pydantic takes no list that has passed through here."""
    several = [value] if isinstance(value, int | str) else value
    return tuple(several) if isinstance(several, list) else several


class _OneToo:
    """Tells editors that a single account needs no brackets."""

    def __get_pydantic_json_schema__(self, schema: CoreSchema, handler: GetJsonSchemaHandler) -> JsonSchemaValue:
        several = handler(schema)
        return {"anyOf": [several, several["items"]]}


PeopleIds = Annotated[tuple[PersonId, ...], BeforeValidator(_listed), _OneToo()]
PersonKey = Annotated[int, PlainValidator(_account), WithJsonSchema({})]
OfferShare = Annotated[float, Field(ge=0, le=MOST_WEIGHT)]


class _TextToo:
    """Tells editors that hours may also be written in one text."""

    def __get_pydantic_json_schema__(self, schema: CoreSchema, handler: GetJsonSchemaHandler) -> JsonSchemaValue:
        text = {"type": "string", "examples": ["sat-wed 9-14", "sat-wed 9-13, 16-20; thu 9-12"]}
        return {"anyOf": [text, *(each for each in handler(schema)["anyOf"] if each.get("type") != "null")]}


PersonHours = Annotated[WeeklyHours | None, _TextToo()]
"""The openings of each day of somebody's week, as `written_hours` reads them; None: the company's."""
