"""The base class of all records: frozen, without undeclared fields; and how records are read and written.

Records are structs of msgspec: to make one, to copy it with changes and to read it takes a quarter of the time that
a frozen model of pydantic takes. Their constructor checks no types, because mypy has; what comes from the database is
checked by `from_json` and `from_columns`.
"""

import re
from collections.abc import Mapping, Sequence
from datetime import UTC, datetime
from typing import TYPE_CHECKING, Annotated, Any, Self, TypeAlias, TypeVar, dataclass_transform

import msgspec
from pydantic import AfterValidator, Field

from storage.records.language_codes import LANGUAGE_PATTERN

if TYPE_CHECKING:
    from pydantic import JsonValue

    Json: TypeAlias = JsonValue
else:
    # Values that are not JSON are refused when they are written: checking each node earlier costs more than the rest.
    Json = Any

R = TypeVar("R", bound="Record")
LETTERS_OF_A_LANGUAGE = 2
Language = Annotated[
    str,
    msgspec.Meta(pattern=LANGUAGE_PATTERN, max_length=LETTERS_OF_A_LANGUAGE),  # the $ of `re` allows a line break
    Field(pattern=LANGUAGE_PATTERN),
]
"""A language code, for records and for pydantic's models. A stored one may no longer have texts."""
EARLIEST, LATEST = datetime(1970, 1, 1, tzinfo=UTC), datetime(9000, 1, 1, tzinfo=UTC)
"""The range of stored moments, which leaves room to add a wait or a time zone."""
_FIELD = re.compile(r"`\$(?:\[(?:\d+|\.{3})\])*\.(\w+)[\w.\[\]]*`\Z|required field `(\w+)`\Z")
"""How msgspec's errors end if they name a field of ours; the text before may quote a value."""


def check_moment(at: datetime) -> datetime:
    """Return a moment unchanged, if it can be stored.

    Raises:
        ValueError: it has no time zone, so it could not be compared with others, or it is outside the stored range.
    """
    if at.tzinfo is None or not EARLIEST <= at < LATEST:
        raise ValueError("no moment")
    return at


Moment = Annotated[datetime, msgspec.Meta(tz=True), AfterValidator(check_moment)]
"""A moment stored as JSON. A record checks its range in `__post_init__`, a model of pydantic by itself."""


class InvalidRecord(ValueError):  # noqa: N818  # a state, as in storage.errors
    """What is stored is no such record; the text names the field that is wrong, if there is one, and no value."""


class _RecordMeta(msgspec.StructMeta):
    """Makes all fields keyword-only, which msgspec's classes do not inherit."""

    def __new__(mcls, name: str, bases: tuple[type, ...], namespace: dict[str, Any], **config: Any) -> "_RecordMeta":
        return super().__new__(mcls, name, bases, namespace, **({"kw_only": True} | config))


@dataclass_transform(frozen_default=True, kw_only_default=True, field_specifiers=(msgspec.field,))
class Record(msgspec.Struct, frozen=True, forbid_unknown_fields=True, metaclass=_RecordMeta):
    """Frozen data without undeclared fields."""

    def replace(self, **changes: Any) -> Self:
        """Return a copy with these fields changed, whose types are not checked.

        Raises:
            TypeError: there is no such field.
        """
        return msgspec.structs.replace(self, **changes)


def as_json(records: Record | Sequence[Record]) -> str:
    """Return a record, or several, as compact JSON."""
    return msgspec.json.encode(records).decode()


def from_json(kind: type[R], text: str | bytes) -> R:
    """Return the record that is stored as JSON.

    Raises:
        InvalidRecord: it is not JSON, lacks a field, or has one that is unknown or of another type.
    """
    try:
        return msgspec.json.decode(text, type=kind)
    except (msgspec.DecodeError, RecursionError) as error:
        raise InvalidRecord(_field_of(error)) from None


def from_columns(kind: type[R], columns: Mapping[str, Any]) -> R:
    """Return the record with these fields, as the database represents them: 0 and 1 for a bool, texts for enums.

    Raises:
        InvalidRecord: a field is missing, unknown or of another type.
    """
    try:
        return msgspec.convert(columns, kind, strict=False)
    except (msgspec.ValidationError, RecursionError) as error:
        raise InvalidRecord(_field_of(error)) from None


def all_from_columns(kind: type[R], rows: Sequence[Mapping[str, Any]]) -> tuple[R, ...]:
    """Return the records of several rows, each as by `from_columns`.

    Raises:
        InvalidRecord: a field of one of them is missing, unknown or of another type.
    """
    try:
        return msgspec.convert(rows, tuple[kind, ...], strict=False)  # type: ignore[valid-type]  # a type at run time
    except (msgspec.ValidationError, RecursionError) as error:
        raise InvalidRecord(_field_of(error)) from None


def _field_of(error: Exception) -> str:
    found = _FIELD.search(str(error))
    return (found[1] or found[2]) if found else ""
