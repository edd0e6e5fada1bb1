"""Spellings of phones from 60 countries and what looks like one, each with what a careful person reads."""

import csv
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


@pytest.mark.parametrize(("typed", "language", "right"), list(rows()))
def test_a_phone_is_read_as_a_careful_person_reads_it(typed: str, language: str, right: str) -> None:
    assert as_in_the_list(read_phones(typed, region=REGIONS[language])) == right
