"""What a group may see of phones and emails that must not be taken home."""

import pytest

from conversations.desk.cards.masking import masked_contact, masked_words
from tests.conversations.desk.shown import bare

NUMBERS = [
    "09121234567", "+98 912 123 4567", "۰۹۱۲۱۲۳۴۵۶۷", "٠٩١٢ ١٢٣ ٤٥٦٧", "0912-123-45-67", "(0912) 123.4567",
    "0912/123/4567", "0912 • 123 • 4567", "0912_123_4567", "0912\n123\n4567", "0912ـ123ـ4567",
    "0️⃣9️⃣1️⃣2️⃣1️⃣2️⃣3️⃣4️⃣5️⃣6️⃣7️⃣", "０９１２１２３４５６７",
    "0\u200c9\u200c1\u200c2\u200c1234567", "021 8877 6667", "88776667", "00989121234567", "+49 (0)30 123 45 67",
    "09121234567 تومان",
]  # fmt: skip


@pytest.mark.parametrize("number", NUMBERS)
def test_a_number_in_words_keeps_two_digits(number: str) -> None:
    assert masked_words(f"call {number} please", "en").startswith("call ••67")
    assert masked_words(f"call {number} please", "en").endswith(" please")
    assert bare(masked_words(number, "fa")).startswith("••۶۷")


@pytest.mark.parametrize(
    ("words", "shown"),
    [
        ("sara@nordfit.example", "••@nordfit.example"),
        ("mail: Sara.K+x@nordfit.co.uk!", "mail: ••@nordfit.co.uk!"),
        ("«sara@nordfit.example»", "«••@nordfit.example»"),
        ("sara @ nordfit.example", "••@nordfit.example"),
        ("sara(at)nordfit.example", "••@nordfit.example"),
        ("sara [at] nordfit.example", "••@nordfit.example"),
        ("سارا@نمونه.ایران", "••@نمونه.ایران"),
        ("a@b.example و c@d.example", "••@b.example و ••@d.example"),
    ],
)
def test_an_email_in_words_keeps_its_domain(words: str, shown: str) -> None:
    assert masked_words(words, "en") == shown


@pytest.mark.parametrize(
    "words",
    [
        "بودجه ۱۲٬۵۰۰٬۰۰۰ تومان", "12,500,000", "12000000 تومان", "۱۲ میلیون", "2026-12-05", "1405/09/15",
        "من ۳ شعبه دارم", "@sara", "9 تا 18", "128", "ساعت ۱۰:۳۰", "",
    ],
)  # fmt: skip
def test_sums_dates_and_counts_are_left(words: str) -> None:
    assert masked_words(words, "fa") == words


def test_a_long_text_without_spaces_is_read_at_once() -> None:
    assert masked_words("x" * 4_000, "en") == "x" * 4_000
    assert masked_words("1,2" * 1_300, "en") == "1,2" * 1_300


@pytest.mark.parametrize(
    ("contact", "shown"),
    [("+989121234567", "••67"), ("sara@nordfit.example", "••@nordfit.example"), ("7", "••7"), ("@", "••@")],
)
def test_a_contact_alone(contact: str, shown: str) -> None:
    assert masked_contact(contact, "en") == shown
