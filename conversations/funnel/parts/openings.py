"""When the company is open, and on which days it is not."""

from collections.abc import Mapping
from datetime import date, time
from typing import Annotated

from pydantic import AfterValidator, GetJsonSchemaHandler, WithJsonSchema
from pydantic.json_schema import JsonSchemaValue
from pydantic_core import CoreSchema

from conversations.funnel.parts.basics import FunnelPart, Weekday
from storage.records.translatable import tr

MOST_OPENINGS = 4
"""In one day."""
Openings = tuple[tuple[time, time], ...]
"""Opening and closing times of one day, in order; a closing that is not later than its opening is on the next day."""
OpenWeek = Mapping[Weekday, Openings]
"""The openings of each day of the week; a day that is left out has none."""


def _plain_minutes(value: time) -> time:
    """Refuse 09:00:30 and 09:00+03:30: hours are in the company's time zone, to the minute."""
    if value.tzinfo is not None or value.second or value.microsecond:
        raise ValueError(tr('must be hours and minutes alone, as in "09:00"'))
    return value


TimeOfDay = Annotated[
    time, AfterValidator(_plain_minutes), WithJsonSchema({"type": ["string", "integer"], "examples": ["09:00", 9]})
]


class Opening(FunnelPart):
    """One opening of a day; a closing that is not later than its opening is on the next day."""

    opens: TimeOfDay
    closes: TimeOfDay

    def __str__(self) -> str:
        midnight = self.closes == time()
        return f"{self.opens:%H:%M}-{'24:00' if midnight else format(self.closes, '%H:%M')}"


class _AsWritten:
    """Describes hours in the JSON Schema as owners may write them; the model has one form of them alone."""

    def __get_pydantic_json_schema__(self, schema: CoreSchema, handler: GetJsonSchemaHandler) -> JsonSchemaValue:
        modelled = handler(schema)
        opening = modelled["additionalProperties"]["items"]
        several = {"type": "array", "items": {"anyOf": [{"type": "string"}, opening]}, "minItems": 1}
        text = {"type": "string", "examples": ["09:00-18:00", "9-13, 16-20", "18:00-02:00", "closed"]}
        day = {"anyOf": [text, {"const": False}, opening, {**several, "maxItems": MOST_OPENINGS}]}
        return {
            "type": "object",
            "description": "By day: sat, Saturday, sat-wed, or in Persian. Each has up to four openings, or is closed.",
            "minProperties": 1,
            "additionalProperties": day,
        }


WeeklyHours = Annotated[dict[Weekday, tuple[Opening, ...]], _AsWritten()]
"""The openings of each day of the week, as `written.weekly_hours` reads them."""
DaysOff = Annotated[
    tuple[date, ...],
    WithJsonSchema(
        {
            "description": "Dates of either calendar, or spans of them: 2027-03-21, 1406/01/01 - 1406/01/04.",
            "anyOf": [{"type": "string"}, {"type": "array", "items": {"type": "string"}}],
            "default": [],
        }
    ),
]
"""Dates, as `written.days_off` reads them."""
