"""One simulated person: their kind, and their own data, such as name and phone number."""

import random
from collections.abc import Mapping
from dataclasses import dataclass
from typing import TypeVar

from bot.simulation.people_file import GivesContact, Habit, People, PersonKind
from conversations.funnel.model import Funnel
from conversations.language.loaded import facts
from storage.records.lead import ContactKind
from storage.records.record import Language

T = TypeVar("T", bound=str)
UNKNOWN_SOURCE = "old_poster"
"""The source in a link that no funnel knows."""
ENGLISH_NUMBERS = 1_000
"""Phone numbers that Ofcom reserves for drama: +44 20 7946 0000 to 0999."""


@dataclass(frozen=True)
class Character:
    """Who a person is; `dice` is their own random generator, so that other people's draws change nothing for them."""

    number: int
    kind: str
    traits: PersonKind
    language: Language
    source: str
    gives: GivesContact
    dice: random.Random

    @property
    def name(self) -> str:
        """Return their name at Telegram."""
        names = facts(self.language).invented.names
        return names[self.number % len(names)]

    @property
    def phone(self) -> str:
        """Return their own number, in E.164."""
        if facts(self.language).local_phones:
            return f"+98912{1_000_000 + self.number % 9_000_000}"
        return f"+442079460{self.number % ENGLISH_NUMBERS:03}"

    @property
    def written_contact(self) -> str:
        """Return the contact that they would type."""
        match self.gives:
            case "company_email":
                return f"p{self.number}@office{self.number}.example"
            case "free_email":
                return f"p{self.number}@gmail.com"
            case "disposable_email":
                return f"p{self.number}@mailinator.com"
            case "own_phone" | "typed_phone" | "telegram" | "none":
                return "0" + self.phone.removeprefix("+98") if facts(self.language).local_phones else self.phone

    def has(self, habit: Habit) -> bool:
        """Draw whether they follow this habit now."""
        return self.chance(self.traits.habits.get(habit, 0))

    def chance(self, percent: int) -> bool:
        """Draw a truth with this probability in percent."""
        return self.dice.random() * 100 < percent


def characters(people: People, funnel: Funnel, *, count: int, seed: int) -> list[Character]:
    """Return `count` people for a funnel, of the kinds in the file."""
    return [_character(people, funnel, number, random.Random(f"{seed}/{number}")) for number in range(count)]  # noqa: S311  # to be repeated


def _character(people: People, funnel: Funnel, number: int, dice: random.Random) -> Character:
    kind = _pick({name: kind.weight for name, kind in people.kinds.items()}, dice)
    traits = people.kinds[kind]
    languages = {language: people.languages.get(language, 0) for language in funnel.languages}
    language = _pick(languages, dice) if any(languages.values()) else funnel.languages[0]
    sources = (*funnel.sources, UNKNOWN_SOURCE)
    source = "" if dice.random() * 100 < people.direct else dice.choice(sources)
    return Character(number, kind, traits, language, source, _contact(traits, funnel, dice), dice)


def _contact(traits: PersonKind, funnel: Funnel, dice: random.Random) -> GivesContact:
    """Return the contact that they give, out of those the funnel asks for; nothing if they would give none of these."""
    asked: dict[GivesContact, int] = {
        gives: weight
        for gives, weight in traits.contact.items()
        if gives == "none" or ContactKind(gives).way in funnel.contact.kinds
    }
    return _pick(asked, dice) if any(asked.values()) else "none"


def _pick(weights: Mapping[T, int], dice: random.Random) -> T:
    return dice.choices(list(weights), list(weights.values()))[0]
