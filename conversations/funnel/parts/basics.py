"""What all parts of a funnel are written in: ids, texts in their languages, points, yes and no."""

from typing import Annotated, Any, Literal, Self

from pydantic import BaseModel, BeforeValidator, ConfigDict, Field, WithJsonSchema

from conversations.funnel.languages import OfferedLanguage
from storage.records.translatable import tr

CONTACT, ENGAGEMENT = "contact", "engagement"
"""Groups of points that every funnel has in addition to its questions."""
Id = Annotated[str, Field(pattern=r"^[a-z][a-z0-9_]{0,31}$")]
SourceId = Annotated[str, Field(pattern=r"^[A-Za-z0-9_-]{1,64}$")]
"""The payload that Telegram allows in a deep link: https://core.telegram.org/bots/features#deep-linking"""
Said = dict[OfferedLanguage, str]
"""One text in each language offered."""
Way = Literal["phone", "email", "telegram"]
Axis = Literal["fit", "interest"]
Weekday = Literal["sat", "sun", "mon", "tue", "wed", "thu", "fri"]
Points = Annotated[int, Field(ge=-100, le=100)]
StageWords = Literal["plain", "trade"]
Picks = dict[Id, tuple[Id, ...]]
"""Question id to option ids."""


def _yes_or_no(value: object) -> object:
    """Read yes and no, which are words to the YAML reader, like true and false."""
    if value not in (True, False, "yes", "no") or isinstance(value, int | float) is not isinstance(value, bool):
        raise ValueError(tr("must be yes or no"))
    return value in (True, "yes")


YesNo = Annotated[
    bool, BeforeValidator(_yes_or_no), WithJsonSchema({"enum": [True, False, "yes", "no"], "default": False})
]


class FunnelPart(BaseModel):
    """Frozen, strict in its keys: a misspelt key is an error."""

    model_config = ConfigDict(frozen=True, extra="forbid", use_attribute_docstrings=True)

    def replace(self, **changes: Any) -> Self:
        """Return a copy with these fields changed, without what was computed once from the old ones."""
        copied = self.model_copy(update=changes)
        for name in copied.__dict__.keys() - type(self).model_fields.keys():
            del copied.__dict__[name]
        return copied
