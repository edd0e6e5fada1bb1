"""A guide as bytes: a PDF of one tall page for phones, and its picture. The same text gives the same PDF."""

import io
import json
import re
from dataclasses import dataclass
from typing import Literal

import typst  # type: ignore[import-not-found, unused-ignore]  # only the extra `guide` brings both
from PIL import Image  # type: ignore[import-not-found, unused-ignore]

from bot.errors import BotError
from bot.funnels.source import SHIPPED
from conversations.funnel.model import GuideText
from storage.records.record import Json, Language
from storage.records.translatable import tr

_FOLDER = SHIPPED.parent / "guide"
_SOURCE = _FOLDER / "phone.typ"
SIDE = 320
"""Pixels of the picture's sides, the most that Telegram takes: https://core.telegram.org/bots/api#senddocument"""
_PPI = 144
"""Twice the size of the page, so that the picture is scaled down and not up."""
_QUALITY = 85
_LONG_WORD = re.compile(r"\S{23,}")
_LONGEST_RUN = re.compile(r"\S{11}(?=\S)")
"""Of the largest letters, so many fit the page's width."""
_MAY_BREAK = "\u200b"


class TypesettingError(BotError):
    """The guide cannot be typeset; the text says why."""


@dataclass(frozen=True, slots=True)
class MadeGuide:
    """A guide: the file that is given, and its picture."""

    pdf: bytes
    picture: bytes
    """A JPEG."""


def typeset(text: GuideText, language: Language, *, company: str, link: str) -> MadeGuide:
    """Return a guide.

    Args:
        text: what it says.
        language: of the text, which decides its direction.
        company: the name at its head and foot.
        link: where the button leads; without one there is no button.

    Raises:
        TypesettingError: a letter cannot be printed, for example.
    """
    said = _breakable(text.model_dump(mode="json") | {"company": company})
    given = {"said": said, "language": language, "link": link}
    inputs = {"given": json.dumps(given, ensure_ascii=False)}
    try:
        pdf = _compiled(inputs, "pdf")
        png = _compiled(inputs, "png")
    except typst.TypstError as error:
        raise TypesettingError(tr("the guide cannot be typeset: {reason}", reason=str(error))) from error
    return MadeGuide(pdf, _picture(png))


def _compiled(inputs: dict[str, str], form: Literal["pdf", "png"]) -> bytes:
    made: bytes = typst.compile(
        _SOURCE,
        root=_FOLDER,
        font_paths=[_FOLDER / "fonts"],
        ignore_system_fonts=True,
        format=form,
        ppi=_PPI,
        sys_inputs=inputs,
        pdf_standards=["ua-1"] if form == "pdf" else [],  # for screen readers; fails on letters without a glyph
    )
    return made


def _breakable(said: Json) -> Json:
    """Let words break that are too long for the page, such as a name without a space."""
    match said:
        case str():
            return _LONG_WORD.sub(lambda word: _LONGEST_RUN.sub(rf"\g<0>{_MAY_BREAK}", word[0]), said)
        case list():
            return [_breakable(each) for each in said]
        case dict():
            return {key: _breakable(each) for key, each in said.items()}
        case _:
            return said


def _picture(png: bytes) -> bytes:
    """Return the top of a page as a square JPEG."""
    with Image.open(io.BytesIO(png)) as page:
        side = min(page.size)
        top = page.convert("RGB").crop((0, 0, side, side)).resize((SIDE, SIDE), Image.Resampling.LANCZOS)
    written = io.BytesIO()
    top.save(written, "JPEG", quality=_QUALITY, optimize=True)
    return written.getvalue()
