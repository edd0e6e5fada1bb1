"""A text of the desk with people in it: as HTML, where those who are mentioned are notified, and as plain text."""

from collections.abc import Sequence
from datetime import date
from html import escape
from zoneinfo import ZoneInfo

from msgspec import Struct

from conversations.desk.cards.buttons import DeskRows
from conversations.desk.lines.colleagues import Colleagues, colleague_name
from conversations.language import catalogue
from conversations.language.catalogue import spoken, texts
from conversations.language.direction import isolate, with_whole_commands
from conversations.language.places import fill_ours
from storage.records.record import Language

_PEOPLE_NAMED = 20
"""Colleagues that a text names; the names of a very large desk would be more than Telegram's 4,096 characters."""


class DeskTelling(Struct, frozen=True, kw_only=True):
    """How the desk is spoken to, now."""

    language: Language
    colleagues: Colleagues
    zone: ZoneInfo
    """The company's."""
    today: date


class DeskText(Struct, frozen=True):
    """A text as HTML, and as plain text for where Telegram refuses that; the buttons stand under either.

    Its /commands are readable in a right-to-left line; what makes them so would break the tags of HTML.
    """

    html: str
    plain: str
    rows: DeskRows = ()


class Named(Struct, frozen=True):
    """Colleagues as a text names them; those in `mentions` are notified."""

    people: tuple[int, ...]
    mentions: tuple[int, ...] = ()


def worded(key: str, telling: DeskTelling, named: dict[str, Named], **values: str | int) -> DeskText:
    """Return a text of the desk with people and values in their places.

    Values are ours: times and sums as a language says them; numbers get its digits.
    """
    written = with_whole_commands(texts(telling.language, "desk")[key], telling.language)
    said = _said(values, telling.language)
    html = {place: _names(each, telling, marked=True) for place, each in named.items()}
    plain = {place: _names(each, telling, marked=False) for place, each in named.items()}
    safe = {place: escape(value, quote=False) for place, value in said.items()}
    return DeskText(fill_ours(written, safe | html), fill_ours(written, said | plain))


def text_of(key: str, telling: DeskTelling, **values: str | int) -> DeskText:
    """Return a text of the desk without people."""
    return worded(key, telling, {}, **values)


def below(first: DeskText, *others: DeskText) -> DeskText:
    """Return texts line by line, with the buttons of all."""
    all_of = (first, *others)
    rows = tuple(row for each in all_of for row in each.rows)
    return DeskText("\n".join(each.html for each in all_of), "\n".join(each.plain for each in all_of), rows)


def listed(parts: Sequence[str], language: Language) -> str:
    """Return parts with the language's comma between them."""
    return texts(language, "sales")["card.comma"].join(parts)


def numbers(leads: Sequence[int], language: Language) -> str:
    """Return the numbers of leads: «۱۲۸، ۱۳۱»."""
    return listed(tuple(spoken({"number": each}, language)["number"] for each in leads), language)


def calls_somebody(text: DeskText) -> bool:
    """Tell whether a text mentions somebody, so that they are notified."""
    return '<a href="tg://user?id=' in text.html


def _said(values: dict[str, str | int], language: Language) -> dict[str, str]:
    whole = {place: value for place, value in values.items() if isinstance(value, int)}
    return {place: str(value) for place, value in values.items()} | spoken(whole, language)


def _names(named: Named, telling: DeskTelling, *, marked: bool) -> str:
    shown = []
    for person in named.people[:_PEOPLE_NAMED]:
        name = colleague_name(person, telling.colleagues)
        text = isolate(escape(name, quote=False)) if marked else isolate(name)
        is_link = marked and person in named.mentions
        shown.append(f'<a href="tg://user?id={person}">{text}</a>' if is_link else text)
    if len(shown) < len(named.people):
        shown.append(catalogue.text("sales", "own.more", telling.language, count=len(named.people) - len(shown)))
    return listed(shown, telling.language)


def sales_text(key: str, telling: DeskTelling, **values: str | int) -> DeskText:
    """Return a text that sales had before there was a desk; strings among the values are isolated."""
    plain = with_whole_commands(catalogue.text("sales", key, telling.language, **values), telling.language)
    return DeskText(escape(plain, quote=False), plain)
