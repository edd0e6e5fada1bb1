"""The order of names in a language's alphabet."""

import random

import pytest

from conversations.language.alphabet import alphabetical
from storage.records.record import Language

IN_ORDER: dict[Language, list[str]] = {
    "fa": [
        "۲ نفر", "آرش", "آیدا", "احمد", "امیر", "بابک", "پریسا", "تینا", "چیستا", "حسین", "رضا", "زهرا", "ژاله",
        "سارا", "سارا احمدی", "سارا پارسا", "ساراد", "کاوه", "گلی", "لیلا", "مینا", "نیما", "وحید", "هما", "یاسمن",
        "Nima", "Sara",
    ],
    "en": ["2 of us", "Ali", "Ana", "Ana Zed", "Anab", "Élodie", "eric", "Nima", "Reza", "Sara", "آرش", "سارا"],
}  # fmt: skip
SEED = 7


@pytest.mark.parametrize("language", IN_ORDER)
def test_names_stand_in_the_order_of_the_alphabet(language: Language) -> None:
    shuffled = random.Random(SEED).sample(IN_ORDER[language], k=len(IN_ORDER[language]))
    assert sorted(shuffled, key=lambda name: alphabetical(name, language)) == IN_ORDER[language], f"seed {SEED}"


@pytest.mark.parametrize(
    ("one", "other"),
    [
        pytest.param("علي", "علی", id="an arabic yeh"),
        pytest.param("كاوه", "کاوه", id="an arabic kaf"),
        pytest.param("علی‌رضا", "علیرضا", id="a half-space"),
        pytest.param("رضــا", "رضا", id="a long line within a word"),
        pytest.param("رِضا", "رضا", id="vowel marks"),
        pytest.param("🌱 سارا ✨", "سارا", id="emoji"),
        pytest.param("  سارا   احمدی ", "سارا احمدی", id="spaces"),
        pytest.param("ا\u0653رش", "آرش", id="a letter and its mark apart"),
        pytest.param("SARA", "sara", id="capitals"),
        pytest.param("٢", "2", id="digits of another script"),
    ],
)
def test_names_that_are_read_alike_have_one_place(one: str, other: str) -> None:
    assert alphabetical(one, "fa") == alphabetical(other, "fa")
