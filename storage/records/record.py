"""What all records share: frozen, with the declared fields alone."""

from typing import Annotated, Literal, get_args

from pydantic import BaseModel, ConfigDict, JsonValue, SkipValidation

# What is no JSON is refused when it is written. Asking pydantic earlier costs a Python call for each node of each
# body and entry (measured: a third of the time of a whole update).
Json = Annotated[JsonValue, SkipValidation]
Language = Literal["fa", "en"]
LANGUAGES: tuple[Language, ...] = get_args(Language)


class Record(BaseModel):
    """Frozen data with no field beyond the declared ones."""

    # What a refused value was stays out of the error: a traceback in the log may quote it.
    model_config = ConfigDict(frozen=True, extra="forbid", hide_input_in_errors=True)
