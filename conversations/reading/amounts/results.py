"""What a typed amount is read as: `Money`, a question with its choices, or an error."""

from dataclasses import dataclass
from enum import StrEnum

from storage.records.money import Money


class AmountError(StrEnum):
    """Why a text is no amount; the value is the key of the text that says so."""

    AMOUNT = "amount"
    """It cannot be read, or could be read in two ways."""
    ZERO = "zero"
    """Zero, or less."""
    BIG = "big"
    PHONE = "phone"
    """It looks like a phone number."""


class Meaning(StrEnum):
    """What an unclear number may mean."""

    TOMAN = "toman"
    RIAL = "rial"
    THOUSAND = "thousand"
    """Thousands of toman."""
    MILLION = "million"
    """Millions of toman."""
    AS_WRITTEN = "as_written"
    """Toman and no more, however little that is."""


@dataclass(frozen=True, slots=True)
class AmountChoice:
    """One meaning of an unclear number, and the amount it would be."""

    meaning: Meaning
    money: Money


@dataclass(frozen=True, slots=True)
class UnitQuestion:
    """A number from 1,000 on without unit: toman or rial?"""

    choices: tuple[AmountChoice, ...]
    """In the order of the buttons; one at least. A meaning that would be no amount, or too large, is left out."""


@dataclass(frozen=True, slots=True)
class ScaleQuestion:
    """Toman below 1,000: thousands, millions, or just as many as are written?"""

    choices: tuple[AmountChoice, ...]
    """As those of a `UnitQuestion`."""


ReadAmount = Money | UnitQuestion | ScaleQuestion | AmountError
