"""What a guide says, from which `sarnakh guide` makes a PDF."""

from typing import Annotated

from pydantic import Field

from conversations.funnel.parts.basics import FunnelPart

GuidePoint = Annotated[str, Field(min_length=1, max_length=160)]


class GuideSection(FunnelPart):
    """A part of a guide: a heading, and what is said below it."""

    title: Annotated[str, Field(min_length=1, max_length=60)]
    points: Annotated[tuple[GuidePoint, ...], Field(min_length=1, max_length=6)]


class GuideText(FunnelPart):
    """What a guide says; short enough to be read on a phone in two minutes."""

    title: Annotated[str, Field(min_length=1, max_length=70)]
    opening: Annotated[str, Field(min_length=1, max_length=240)]
    sections: Annotated[tuple[GuideSection, ...], Field(min_length=1, max_length=5)]
    closing: Annotated[str, Field(min_length=1, max_length=240)]
    button: Annotated[str, Field(min_length=1, max_length=32)]
    """Leads back to the bot."""
