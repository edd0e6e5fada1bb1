import pytest

from conversations.funnel.desk.reason_labels import reason_label
from conversations.funnel.desk.reasons import OTHER, SHIPPED_LOST, SHIPPED_UNFIT, ClosingReason
from conversations.funnel.text_checks import REASON_CHARACTERS, characters
from conversations.language.loaded import languages
from tests.conversations.funnel.desk.sections import funnel_with
from tests.conversations.funnel_variants import in_languages
from tests.conversations.talks import SHIPPED

WORDS = {
    "price": ("قیمت", "price"),
    "competitor": ("رقیب", "competitor"),
    "no_answer": ("جواب نداد", "no answer"),
    "later": ("فعلاً نه", "not now"),
    "no_need": ("نیازی نیست", "no need"),
    "wrong_person": ("اشتباهی آمده", "wrong person"),
    "too_small": ("برای ما کوچک است", "too small"),
    "student": ("دانشجو", "student"),
    "spam": ("مزاحم", "spam"),
    "other": ("چیز دیگر", "something else"),
}
"""As DESK §2 has them."""


@pytest.mark.parametrize("reason", [*SHIPPED_LOST, *SHIPPED_UNFIT, OTHER], ids=lambda each: each.id)
def test_the_reasons_that_we_ship_have_words_that_fit_a_button(reason: ClosingReason) -> None:
    said = tuple(reason_label(SHIPPED, reason, language) for language in ("fa", "en"))
    assert said == WORDS[reason.id]
    assert all(characters(reason_label(SHIPPED, reason, each)) <= REASON_CHARACTERS for each in languages())


def test_an_owner_s_label_counts_more_than_ours() -> None:
    funnel = funnel_with("  ends: { lost: [{ id: price, label: { fa: گران, en: too dear } }] }")
    (price, _other) = funnel.desk.ends.lost_reasons
    assert [reason_label(funnel, price, language) for language in ("fa", "en")] == ["گران", "too dear"]


def test_a_label_is_read_in_the_funnel_s_language_by_who_speaks_another() -> None:
    funnel = in_languages("fa")
    own = ClosingReason(id="dear", label={"fa": "گران"})
    assert reason_label(funnel, own, "en") == "\u2068گران\u2069"
    assert reason_label(funnel, OTHER, "en") == "something else"
