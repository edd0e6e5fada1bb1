"""What all records share: frozen, with the declared fields alone."""

from typing import Annotated

from pydantic import BaseModel, ConfigDict, Field, JsonValue, SkipValidation

from storage.records.language_codes import LANGUAGE_PATTERN

# What is no JSON is refused when it is written. Asking pydantic earlier costs a Python call for each node of each
# body and entry (measured: a third of the time of a whole update).
Json = Annotated[JsonValue, SkipValidation]
Language = Annotated[str, Field(pattern=LANGUAGE_PATTERN)]
"""A language by its code. A remembered one may have no texts any more."""


class Record(BaseModel):
    """Frozen data with no field beyond the declared ones."""

    # What a refused value was stays out of the error: a traceback in the log may quote it.
    model_config = ConfigDict(frozen=True, extra="forbid", hide_input_in_errors=True)
