"""The file of simulated people: YAML, checked like a funnel, with the same plain errors."""

import json
from collections.abc import Mapping
from datetime import date
from pathlib import Path
from typing import Annotated, Literal, TypeVar

from pydantic import AfterValidator, BaseModel, ConfigDict, Field, ValidationError

from bot.funnels.source import read_text, shown
from conversations.funnel.languages import OfferedLanguage
from conversations.funnel.parts.basics import Axis, Id, Weekday
from conversations.funnel.problems import FunnelError
from conversations.funnel.type_errors import plain_words
from conversations.funnel.yaml_reader import read_yaml
from storage.records.translatable import tr

SHIPPED = Path(__file__).parent / "people.yaml"
HOURS = 24

GivesContact = Literal[
    "own_phone", "typed_phone", "company_email", "free_email", "disposable_email", "telegram", "none"
]
"""The kinds of contact that the score tells apart, and none."""
Habit = Literal["types", "double_tap", "back", "price", "chat", "others_contact", "talk", "takes_talk", "returns"]


W = TypeVar("W", bound=Mapping[str, int] | tuple[int, ...])


def _one_weighs(weights: W) -> W:
    """Refuse weights that are all zero."""
    if not any(weights.values() if isinstance(weights, Mapping) else weights):
        raise ValueError(tr("must have one weight above 0"))
    return weights


Weight = Annotated[int, Field(ge=0, le=10_000)]
Percent = Annotated[int, Field(ge=0, le=100)]
Lean = Annotated[int, Field(ge=-100, le=100)]
SomeWeigh = AfterValidator(_one_weighs)


class PeoplePart(BaseModel):
    """Base of the file's parts: frozen, with strict keys, so that a misspelt one is an error."""

    model_config = ConfigDict(frozen=True, extra="forbid")


class Week(PeoplePart):
    """When people come."""

    begins: date
    days: Annotated[dict[Weekday, Weight], SomeWeigh]
    hours: Annotated[tuple[Weight, ...], Field(min_length=HOURS, max_length=HOURS), SomeWeigh]


class PersonKind(PeoplePart):
    """One kind of people: how many they are, what they give, what they choose, and how they behave."""

    weight: Weight
    contact: Annotated[dict[GivesContact, Weight], SomeWeigh]
    leans: dict[Axis, Lean] = {}
    careless: Percent = 0
    patience: Percent = 100
    habits: dict[Habit, Percent] = {}


def _some_come(kinds: dict[str, PersonKind]) -> dict[str, PersonKind]:
    """Refuse kinds whose shares are all zero."""
    _one_weighs({name: kind.weight for name, kind in kinds.items()})
    return kinds


class People(PeoplePart):
    """The whole file, validated."""

    version: Literal[1] = Field(alias="schema", default=1)
    languages: Annotated[dict[OfferedLanguage, Weight], SomeWeigh]
    direct: Percent = 30
    week: Week
    kinds: Annotated[dict[Id, PersonKind], AfterValidator(_some_come)]


def read_people(path: Path | None) -> People:
    """Return the people of a file; None is the one we ship.

    Raises:
        FunnelError: it cannot be used; the text says why, with line and column.
    """
    path = path or SHIPPED
    file = shown(path)
    document = read_yaml(read_text(path, file))
    complaints = list(document.complaints)
    try:
        people = People.model_validate_json(json.dumps(document.data), strict=True)
    except ValidationError as error:
        if document.data is not None:
            complaints.extend(plain_words(error.errors(include_url=False), People.model_json_schema()))
    else:
        if not complaints:
            return people
    raise FunnelError(document.places.problem(each, file) for each in complaints)
