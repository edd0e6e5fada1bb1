"""Spellings of phones from 60 countries and what looks like one, each with what a careful person reads."""

import csv
import random
from collections.abc import Iterator
from pathlib import Path

import pytest

from conversations.reading.contacts.phones.read import read_phones
from conversations.reading.contacts.reading import Reading, Verdict

LISTS = ("phones.csv", "more_phones.csv")
REGIONS = {"fa": "IR", "en": None}


def rows() -> Iterator[tuple[str, str, str]]:
    for name in LISTS:
        with Path(__file__).parent.parent.joinpath(name).open(encoding="utf-8", newline="") as file:
            yield from ((row["typed"], row["language"], row["right"]) for row in csv.DictReader(file))


def as_in_the_list(reading: Reading) -> str:
    match reading.verdict:
        case Verdict.READ:
            return str(reading.value)
        case Verdict.ASK:
            return f"ask:{reading.value}"
        case Verdict.ANONYMOUS:
            return "unreadable"  # nobody can call +888…: the lists count it as refused, the talk keeps it on Telegram
        case verdict:
            return verdict.value


def test_each_phone_is_read_as_a_careful_person_reads_it() -> None:
    listed = list(rows())
    found = [as_in_the_list(read_phones(typed, region=REGIONS[language])) for typed, language, _ in listed]
    wrong = [(*row, value) for row, value in zip(listed, found, strict=True) if value != row[2]]
    assert wrong == []


SEED, PAIRS = 20261129, 400
LONG = 40
"""Characters of a spelling that holds more than a number."""


@pytest.mark.parametrize("language", ["fa", "en"])
def test_what_stands_beside_a_number_makes_no_other_number_of_it(language: str) -> None:
    """Join numbers and what is none, in a sample of the lists: a number may be asked about, and is never another."""
    dice, listed = random.Random(SEED), [row for row in rows() if row[1] == language and len(row[0]) < LONG]
    numbers = [row for row in listed if row[2].startswith("+") and "@" not in row[0]]
    others = [typed for typed, _, right in listed if right == "none" and "@" not in typed]
    wrong = []
    for _ in range(PAIRS):
        (typed, _, right), other, sign = dice.choice(numbers), dice.choice(others), dice.choice(("\n", ". ", ", ", " "))
        texts = (f"{other}{sign}{typed}", f"{typed}{sign}{other}")
        wrong += [text for text in texts if read_phones(text, region=REGIONS[language]).value not in (right, None)]
    assert wrong == []
