"""A call's values: the border where untyped JSON and form fields become typed."""

import json
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from bot.sandbox.values.refusals import bad_request

_TRUE = frozenset({"true", "1", "yes", "t", "y"})


@dataclass(frozen=True)
class Upload:
    """A file that came with a call."""

    name: str
    mime: str
    data: bytes


class Fields:
    """The values of a call, or of an object inside it."""

    def __init__(self, values: Mapping[str, object], uploads: Mapping[str, Upload] | None = None) -> None:
        self.values = values
        self.uploads = uploads or {}

    @property
    def names(self) -> Iterable[str]:
        """Return the names of all values that are present."""
        return [name for name in self.values if self.has(name)]

    def has(self, name: str) -> bool:
        """Tell whether a value is present; null and an empty form field are not."""
        return self.values.get(name) not in (None, "")

    def raw(self, name: str) -> object:
        """Return a value unchanged."""
        return self.values.get(name)

    def text(self, name: str) -> str:
        """Return a text; "" where there is none."""
        value = self.values.get(name)
        return value if isinstance(value, str) else "" if value is None else str(value)

    def string(self, name: str, kind: str) -> str:
        """Return a text of an object that Telegram calls `kind`; refuse any other type."""
        value = self.values.get(name)
        if value is None:
            return ""
        if not isinstance(value, str):
            raise bad_request(f'can\'t parse {kind}: Field "{name}" must be of type String')
        return value

    def number(self, name: str) -> int | None:
        """Return a whole number, or None where there is none."""
        value = self.values.get(name)
        if isinstance(value, bool) or value is None or value == "":
            return None
        if isinstance(value, int):
            return value
        try:
            return int(str(value))
        except ValueError as error:
            raise bad_request(f"invalid {name} specified") from error

    def flag(self, name: str) -> bool:
        """Return a boolean; false where there is none."""
        return str(self.values.get(name, "")).lower() in _TRUE

    def upload(self, name: str) -> Upload | None:
        """Return the file sent under a name, directly or by `attach://`."""
        value = self.values.get(name)
        if isinstance(value, str) and value.startswith("attach://"):
            return self.uploads.get(value.removeprefix("attach://"))
        return self.uploads.get(name)


def as_json(raw: object) -> Fields | None:
    """Read an object, given as JSON text or parsed; None where it is not an object."""
    value = loaded(raw)
    return Fields(value) if isinstance(value, dict) else None


def as_list(raw: object) -> Sequence[object] | None:
    """Read a list, given as JSON text or parsed; None where it is not a list."""
    value = loaded(raw)
    return value if isinstance(value, list) else None


def as_rows(raw: object) -> list[Sequence[object]]:
    """Read the rows of a keyboard."""
    rows = as_list(raw)
    if rows is None or not all(isinstance(row, list) for row in rows):
        raise bad_request("can't parse reply keyboard markup JSON object")
    return [row for row in rows if isinstance(row, list)]


def loaded(raw: object) -> object:
    """Parse a text that is JSON; return anything else unchanged."""
    if not isinstance(raw, str):
        return raw
    try:
        value: object = json.loads(raw)
    except (ValueError, RecursionError):
        return raw
    return value
