"""Funnels that alternate: with fewer languages or questions, and the rules that `expected` needs for each."""

import json
from dataclasses import dataclass
from functools import cache

from bot.funnels.source import SHIPPED, OpenFunnel, open_text
from tests.conversations.funnel_variants import text_in_languages

QUESTIONS = ("need", "timing", "budget", "talk")
WITHOUT_BUDGET = ("need", "timing", "talk")


@dataclass(frozen=True)
class Rules:
    """The properties of a funnel that determine a person's data."""

    languages: tuple[str, ...] = ("fa", "en")
    questions: tuple[str, ...] = QUESTIONS

    def first_language(self, speaks: str) -> str:
        """Return the first language of a talk with a person whose Telegram uses this one."""
        if speaks in self.languages:
            return speaks
        return "en" if "en" in self.languages else self.languages[0]


WHOLE = Rules()
RULES = (
    WHOLE,
    Rules(languages=("fa",)),
    Rules(languages=("en",)),
    Rules(languages=("en", "fa"), questions=WITHOUT_BUDGET),
    Rules(languages=("fa",), questions=WITHOUT_BUDGET),
)


@cache
def opened(rules: Rules) -> OpenFunnel:
    """Return the shipped funnel, reduced by these rules."""
    if rules == WHOLE:
        return open_text(SHIPPED.read_text("utf-8"), SHIPPED)
    whole = json.loads(text_in_languages("fa", "en"))
    questions = [each for each in whole["questions"] if each["id"] in rules.questions]
    card = [line for line in whole["card"] if set(line["shows"]) <= set(rules.questions)]
    return open_text(text_in_languages(*rules.languages, questions=questions, card=card), SHIPPED)
