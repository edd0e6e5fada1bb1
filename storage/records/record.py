"""What all records share: frozen, with the declared fields alone."""

from datetime import UTC, datetime
from typing import Annotated

from pydantic import AwareDatetime, BaseModel, ConfigDict, Field, JsonValue, SkipValidation

from storage.records.language_codes import LANGUAGE_PATTERN

# What is no JSON is refused when it is written. Asking pydantic earlier costs a Python call for each node of each
# body and entry (measured: a third of the time of a whole update).
Json = Annotated[JsonValue, SkipValidation]
Language = Annotated[str, Field(pattern=LANGUAGE_PATTERN)]
"""A language by its code. A remembered one may have no texts any more."""
EARLIEST, LATEST = datetime(1970, 1, 1, tzinfo=UTC), datetime(9000, 1, 1, tzinfo=UTC)
"""What is kept as a moment lies between them: a wait can be added to it, and a time zone, and it stays a date."""
Moment = Annotated[AwareDatetime, Field(ge=EARLIEST, lt=LATEST)]
"""A moment that is kept as JSON. One without a zone could be compared with no other."""


class Record(BaseModel):
    """Frozen data with no field beyond the declared ones."""

    # What a refused value was stays out of the error: a traceback in the log may quote it.
    model_config = ConfigDict(frozen=True, extra="forbid", hide_input_in_errors=True)
