"""Checks of every text of a funnel: all languages present, within Telegram's limits, only known places."""

import difflib
import re
import unicodedata
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from functools import cache, partial

from conversations.funnel.gift import gift_values
from conversations.funnel.model import Funnel, Question
from conversations.funnel.parts.basics import Said
from conversations.funnel.problems import Complaint, ValuePath
from conversations.language import places as text_places
from conversations.language.catalogue import texts
from conversations.language.loaded import facts, lingua_franca
from storage.records.record import Language
from storage.records.translatable import Translatable, listed, tr

MESSAGE_UNITS = 4096
"""UTF-16 units after entities are parsed: https://core.telegram.org/bots/api#sendmessage"""
CAPTION_UNITS = 1024
"""https://core.telegram.org/bots/api#senddocument"""
DESCRIPTION_UNITS = 512
"""https://core.telegram.org/bots/api#setmydescription"""
SHORT_UNITS = 120
"""https://core.telegram.org/bots/api#setmyshortdescription"""
LABEL_CHARACTERS = 35
"""Characters a phone shows of an inline button in a row of its own."""
CARD_CHARACTERS = 80
"""With longer wordings the sales card no longer fits a phone's notification."""
FILL_UNITS = 256
"""The longest value filled in: a first and a last name of 64 characters, each of two units."""
LINK_UNITS = 2048
ADDED_UNITS = 128
"""Room for what the bot adds: "(1 of 4)", the line before the questions, signs of direction."""
GIFT_CHARACTERS = 20
"""A longer word for the gift no longer fits the keys that name it."""
REASON_CHARACTERS = 20
"""A phone shows two buttons of this length in a row (DESK §1.3)."""
COMMAND_CHARACTERS = 256
"""https://core.telegram.org/bots/api#botcommand"""

GIFT = frozenset({"gift", "gift_of"})
"""The places of the word for the gift: a text that has one of them may have either."""
FORMER_TEXTS: Mapping[str, frozenset[str]] = {
    "mydata.estimate": frozenset({"fit", "interest"}),
    "privacy.limit": frozenset({"days"}),
    "email_typo": frozenset({"email"}),
    "button.email_yes": frozenset(),
    "button.email_as_typed": frozenset(),
    "end.sql.email": frozenset(),
    "end.sql.no_way": frozenset({"promise"}),
    "end.sql.number": frozenset({"promise"}),
    "end.asked.email": frozenset(),
    "end.asked.number": frozenset({"promise"}),
    "talk_number": frozenset({"promise"}),
    "talk_no_way": frozenset({"promise"}),
    "passed_on_number": frozenset({"promise"}),
    "ask_number_first": frozenset(),
    "number_skipped.email": frozenset(),
    "number_skipped.none": frozenset(),
}
"""Texts of earlier versions, with their places: files that still have them are valid, and nothing says them."""
OTHER_LANGUAGE = "key.other_language"
MOST_UNNAMED = 2
"""With this many languages, the key for the other one needs no name."""
_BUTTONS = ("button.", "key.", "price.")
_FILL = re.compile(r"\{([^{}]*)\}")


@dataclass(frozen=True, slots=True)
class Text:
    """A text of the funnel, and its limits."""

    path: ValuePath
    said: Said
    units: int = MESSAGE_UNITS
    characters: int | None = None
    """None: counted only in UTF-16 units."""
    fills: frozenset[str] = frozenset()
    beside: Mapping[Language, int] = field(default_factory=dict)
    """UTF-16 units of the other texts in the same message, by language."""


def known_texts() -> dict[str, frozenset[str]]:
    """Return the keys that the file's `texts` may have, and the places of each."""
    ours = {key: text_places.places(text) for key, text in texts(lingua_franca(), "prospect").items()}
    return {**FORMER_TEXTS, **{key: there | GIFT if there & GIFT else there for key, there in ours.items()}}


def text_complaints(funnel: Funnel, known_texts: Mapping[str, frozenset[str]]) -> Iterator[Complaint]:
    """Yield the problems of all texts; `known_texts` maps each allowed key to its places."""
    for key in funnel.texts:
        if key not in known_texts:
            close = difflib.get_close_matches(key, known_texts, n=1)
            says = tr("the bot has no text `{key}`", key=key)
            if close:
                says = tr("the bot has no text `{key}`; did you mean `{meant}`?", key=key, meant=close[0])
            yield Complaint(("texts", key), says, about_key=True)
    sizes_in = cache(partial(_fill_sizes, funnel))  # the same for each text
    for text in _texts(funnel, known_texts):
        if not text.said:
            name = facts(funnel.languages[0]).english_name
            says = tr("the {name} text is missing: `{language}`", name=name, language=funnel.languages[0])
            yield Complaint(text.path, says, about_key=True)
        for language, words in text.said.items():
            yield from (
                Complaint((*text.path, language), wrong)
                for wrong in _wrong_with(text, language, words, funnel, sizes_in(language))
            )
    if len(funnel.languages) > MOST_UNNAMED:
        yield from _unnamed_keys(funnel)
    for language, words in funnel.consent.text.items():
        if "{company}" not in words:
            says = tr("people must read who asks: `{{company}}` is missing")
            yield Complaint(("consent", "text", language), says)


def _unnamed_keys(funnel: Funnel) -> Iterator[Complaint]:
    """Yield key labels that do not name their language, in a funnel with several languages to choose from."""
    for language, words in funnel.texts.get(OTHER_LANGUAGE, {}).items():
        if "{language}" not in words:
            says = tr(
                "with more than two languages a key must name the one that it leads to: `{{language}}` is missing"
            )
            yield Complaint(("texts", OTHER_LANGUAGE, language), says)


def units(text: str) -> int:
    """Return a text's length as Telegram counts it."""
    return len(text.encode("utf-16-le")) // 2


def characters(text: str) -> int:
    """Return the number of visible characters; marks, joiners and half-spaces take no room."""
    return sum(unicodedata.category(sign) not in ("Mn", "Me", "Cf") for sign in text)


def _texts(funnel: Funnel, known: Mapping[str, frozenset[str]]) -> Iterator[Text]:
    yield Text(("company", "name"), funnel.company.name, characters=CARD_CHARACTERS)
    if funnel.bot is not None:
        of_company = frozenset({"company"})
        if funnel.bot.description is not None:
            yield Text(("bot", "description"), funnel.bot.description, DESCRIPTION_UNITS, fills=of_company)
        if funnel.bot.short is not None:
            yield Text(("bot", "short"), funnel.bot.short, SHORT_UNITS, fills=of_company)
    yield Text(("consent", "text"), funnel.consent.text, fills=GIFT | {"company"})
    if funnel.gift is not None:
        yield Text(("gift",), funnel.gift, characters=GIFT_CHARACTERS)
    yield Text(("price_text",), funnel.price_text)
    for name, magnet in funnel.magnets.items():
        if magnet.caption is not None:
            caption = known.get("caption", frozenset())
            yield Text(("magnets", name, "caption"), magnet.caption, CAPTION_UNITS, fills=caption)
    for name, source in funnel.sources.items():
        yield _card_words(("sources", name, "label"), source.label)
        if source.greeting is not None:
            yield _first_message(("sources", name, "greeting"), source.greeting, funnel, known)
    for place, question in enumerate(funnel.questions):
        yield from _question_texts(("questions", place), question)
    for place, line in enumerate(funnel.card):
        yield _card_words(("card", place, "label"), line.label)
    yield _card_words(("contact_points", "label"), funnel.contact_points.label)
    yield _card_words(("engagement", "label"), funnel.engagement.label)
    for name, reasons in (("lost", funnel.desk.ends.lost), ("unfit", funnel.desk.ends.unfit)):
        for place, reason in enumerate(reasons):
            if reason.label is not None:
                path = ("desk", "ends", name, place, "label")
                yield Text(path, reason.label, characters=REASON_CHARACTERS)
    for key, said in funnel.texts.items():
        yield _own_text(key, said, funnel, known)


def _question_texts(path: ValuePath, question: Question) -> Iterator[Text]:
    yield Text((*path, "text"), question.text, MESSAGE_UNITS - ADDED_UNITS)
    yield _card_words((*path, "label"), question.label)
    for place, option in enumerate(question.options):
        here = (*path, "options", place)
        yield Text((*here, "label"), option.label, characters=LABEL_CHARACTERS)
        if option.card is not None:
            yield _card_words((*here, "card"), option.card)
        if option.reason is not None:
            yield _card_words((*here, "reason"), option.reason)


def _own_text(key: str, said: Said, funnel: Funnel, known: Mapping[str, frozenset[str]]) -> Text:
    path, fills = ("texts", key), known.get(key, frozenset())
    if key == "exchange":
        return _first_message(path, said, funnel, known)
    if key == "end.sql":
        return Text(path, said, fills=fills, beside=_summary(funnel))
    if key.startswith(_BUTTONS):
        return Text(path, said, characters=LABEL_CHARACTERS, fills=fills)
    if key.startswith("command."):
        return Text(path, said, characters=COMMAND_CHARACTERS, fills=fills)
    return Text(path, said, CAPTION_UNITS if key == "caption" else MESSAGE_UNITS, fills=fills)


def _first_message(path: ValuePath, said: Said, funnel: Funnel, known: Mapping[str, frozenset[str]]) -> Text:
    """Return the text that has the consent as its last paragraph."""
    with_contact = funnel.consent.mode == "with_contact"
    consent = {
        language: _filled_units(words, _fill_sizes(funnel, language)) + 2
        for language, words in funnel.consent.text.items()
    }
    return Text(path, said, fills=known.get("exchange", frozenset()), beside=consent if with_contact else {})


def _summary(funnel: Funnel) -> dict[Language, int]:
    """Return the greatest length of the lines with a person's answers."""
    return {
        language: sum(
            max(units(option.label.get(language, "")) for option in question.options) + CARD_CHARACTERS
            for question in funnel.questions
        )
        for language in funnel.languages
    }


def _card_words(path: ValuePath, said: Said) -> Text:
    return Text(path, said, characters=CARD_CHARACTERS)


def _wrong_with(
    text: Text, language: Language, words: str, funnel: Funnel, sizes: Mapping[str, int]
) -> Iterator[Translatable]:
    if not words.strip():
        yield tr("this text is empty; say something")
    yield from _wrong_fills(words, text.fills)
    if text.characters is not None:
        shown = characters(text_places.fill(words, gift_values(funnel, language)))
        if shown > text.characters:
            yield tr("this has {count} characters; only {most} fit here", count=shown, most=text.characters)
    longest = _filled_units(words, sizes) + text.beside.get(language, 0)
    if longest > text.units:
        if text.beside:
            yield tr(
                "this can become {count:,} characters long, with all that stands in the same message; "
                "Telegram takes {most:,}",
                count=longest,
                most=text.units,
            )
        else:
            yield tr(
                "this can become {count:,} characters long; Telegram takes {most:,}", count=longest, most=text.units
            )


def _wrong_fills(words: str, fills: frozenset[str]) -> Iterator[Translatable]:
    can = listed([f"{{{fill}}}" for fill in sorted(fills)]) or tr("no place at all")
    for fill in _FILL.findall(words):
        if fill not in fills:
            yield tr("the bot cannot fill in {{{fill}}}; what it can here: {can}", fill=fill, can=can)
    if re.search(r"[{}]", _FILL.sub("", words)):
        yield tr("a lone {{ or }} stands in this text; what the bot can fill in here: {can}", can=can)


def _filled_units(words: str, sizes: Mapping[str, int]) -> int:
    bare = units(_FILL.sub("", words))
    return bare + sum(sizes.get(fill, FILL_UNITS) for fill in _FILL.findall(words))


def _fill_sizes(funnel: Funnel, language: Language) -> dict[str, int]:
    """Return the UTF-16 units of the longest value for each place; `FILL_UNITS` where that is unknown."""
    company = units(funnel.company.name.get(language, ""))
    gift = max(units(gift_values(funnel, language, magnet=magnet)["gift_of"]) for magnet in (*funnel.magnets, ""))
    consent = funnel.consent.text.get(language, "")
    return {
        "company": company,
        "gift": gift,
        "gift_of": gift,
        "consent": units(consent) + company * consent.count("{company}") + gift * consent.count("{gift"),
        "question": max(units(question.text.get(language, "")) for question in funnel.questions),
        "caption": CAPTION_UNITS,
        "link": LINK_UNITS,
    }
