"""The gates: who is marketing-qualified, and who sales-qualified."""

from datetime import timedelta
from functools import cached_property
from typing import Annotated

from pydantic import Discriminator, Field, Tag

from conversations.funnel.parts.basics import FunnelPart, Id, Picks, YesNo


class MqlGate(FunnelPart):
    """Who is marketing-qualified."""

    fit: Annotated[int, Field(ge=0, le=100)]
    interest: Annotated[int, Field(ge=0, le=100)]
    unless: Picks = Field(default={})


class WhereLine(FunnelPart):
    """The longer form of a line of `where`."""

    options: tuple[Id, ...]
    """The options that pass."""
    required: YesNo = False
    """no: people whose answers jump over the question need not answer it. yes: they do not pass without it."""


AS_LIST, AS_KEYS = "[list]", "[keys]"
"""How pydantic's errors name the two forms of a line of `where`; no key of a file looks like this."""


def _form_of_line(value: object) -> str:
    return AS_KEYS if isinstance(value, dict | WhereLine) else AS_LIST


Where = dict[
    Id,
    Annotated[
        Annotated[tuple[Id, ...], Tag(AS_LIST)] | Annotated[WhereLine, Tag(AS_KEYS)], Discriminator(_form_of_line)
    ],
]
"""Question id to the options that pass, as a list or as keys."""


class SqlGate(FunnelPart):
    """Who is sales-qualified by what they said: stated facts and thresholds, never a sum alone."""

    fit: Annotated[int, Field(ge=0, le=100)]
    interest: Annotated[int, Field(ge=0, le=100)]
    where: Where
    """Each of these questions answered with one of these options, unless earlier answers jumped over it."""
    unless: Picks = Field(default={})
    """People with one of these answers never pass."""
    wants: Picks
    """Answers that ask to be contacted; people who gave one and miss another gate: see `asked_without_gate`."""
    calls: Picks = Field(default={})
    """Those among them that ask for a phone call."""
    talk_sets: dict[Id, Id] = Field(default={})
    """The answers that are recorded when Talk is pressed right after the price text."""
    hysteresis: Annotated[int, Field(ge=0, le=50)] = 10
    """How far below a threshold a hot lead stays hot, so that heat does not flicker."""
    cooldown_days: Annotated[int, Field(ge=0, le=365)] = 14
    """How long after an alert there is no second one."""

    @cached_property
    def allowed(self) -> Picks:
        """The lines of `where`: question id to the options that pass."""
        return {each: line.options if isinstance(line, WhereLine) else line for each, line in self.where.items()}

    @cached_property
    def required(self) -> frozenset[str]:
        """The questions of `where` without an answer to which nobody passes."""
        return frozenset(each for each, line in self.where.items() if isinstance(line, WhereLine) and line.required)

    @cached_property
    def cooldown(self) -> timedelta:
        """How long after an alert no second one is sent."""
        return timedelta(days=self.cooldown_days)
