"""Language codes in an owner's files: each must have a folder of texts."""

from typing import Annotated, Any

from pydantic import GetCoreSchemaHandler, GetJsonSchemaHandler
from pydantic_core import CoreSchema, PydanticCustomError
from pydantic_core.core_schema import no_info_plain_validator_function

from conversations.language.loaded import languages
from storage.records.record import Language

NO_SUCH_LANGUAGE = "no_such_language"
"""The type of error, in addition to pydantic's own."""


class _HasAFolder:
    """Looks the languages up when a file is read, because they are loaded later than this module."""

    def __get_pydantic_core_schema__(self, _source: object, _handler: GetCoreSchemaHandler) -> CoreSchema:
        return no_info_plain_validator_function(_with_a_folder)

    def __get_pydantic_json_schema__(self, _schema: CoreSchema, _handler: GetJsonSchemaHandler) -> dict[str, Any]:
        return {"enum": list(languages()), "type": "string"}


def _with_a_folder(value: object) -> Language:
    if not isinstance(value, str) or value not in languages():
        *first, last = (f"'{language}'" for language in languages())
        expected = f"{', '.join(first)} or {last}" if first else last
        raise PydanticCustomError(NO_SUCH_LANGUAGE, "Input should be {expected}", {"expected": expected})
    return value


OfferedLanguage = Annotated[Language, _HasAFolder()]
