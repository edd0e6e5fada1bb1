"""Reasons as people type them, and how a call went."""

from conversations.desk.typed.call_words import typed_call
from conversations.desk.typed.end_words import WORDS_UTF16, typed_reason
from conversations.funnel.desk.reasons import SHIPPED_LOST, ClosingReason
from storage.records.round import TouchKind
from tests.conversations.talks import SHIPPED

OWN = ClosingReason(id="b2", label={"fa": "بودجه ندارد", "en": "No budget"})


def test_a_reason_is_an_id_a_label_in_any_language_or_words() -> None:
    for words, expected in {
        "price": "price",
        "PRICE": "price",
        "قیمت": "price",
        "قيمت": "price",
        " not  now ": "later",
        "فعلاً نه": "later",
        "b2": "b2",
        "no budget": "b2",
        "بودجه ندارد": "b2",
        "they moved  to\nShiraz": "they moved to Shiraz",
        "other": "",
        "چیز دیگر": "",
        "something else": "",
        "": "",
        "  ": "",
        "student": "student",
        "x" * 500: "x" * (WORDS_UTF16 - 1) + "…",
    }.items():
        assert typed_reason(words, (*SHIPPED_LOST, OWN), SHIPPED) == expected, words


def test_a_call_was_answered_unless_it_is_said() -> None:
    answered = dict.fromkeys(("", " "), TouchKind.CALL)
    missed = dict.fromkeys(("no", "No", "no answer", "نه", "جواب نداد", "پاسخ نداد", "missed"), TouchKind.NO_ANSWER)
    for words, expected in {**answered, **missed, "yes": None, "tomorrow": None}.items():
        assert typed_call(words) is expected, words
