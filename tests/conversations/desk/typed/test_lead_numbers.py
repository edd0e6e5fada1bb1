"""Which lead a command is about, and what stands behind it."""

from msgspec.structs import replace

from conversations.desk.typed.lead_numbers import MeantLead, meant_lead

ALONE: dict[str, tuple[int, str] | None] = {
    "128": (128, ""),
    "128 price": (128, "price"),
    "۱۲۸ قیمت": (128, "قیمت"),
    "١٢٨": (128, ""),
    "#128  two  words ": (128, "two  words"),
    "/lead_128 x": (128, "x"),
    "lead128": (128, ""),
    "128\nprice\nagain": (128, "price\nagain"),
    "0": (0, ""),
    "": None,
    "price": None,
    "128price": None,
    "12.8": None,
    "-128": None,
    "1234567890": None,
    "²": (2, ""),
}
IN_ANSWER: list[tuple[str, bool, MeantLead]] = [
    ("", False, MeantLead(128, "", "")),
    ("price", False, MeantLead(128, "price", "price")),
    ("128 price", False, MeantLead(128, "price", "128 price")),
    ("129", False, MeantLead(129, "", "129")),
    ("129 price", False, MeantLead(129, "price", "129 price")),
    ("12 million", True, MeantLead(128, "12 million", "12 million")),
    ("۲ ساعت", True, MeantLead(128, "۲ ساعت", "۲ ساعت")),
    ("128 million", True, MeantLead(128, "million", "128 million")),
]


def test_the_number_stands_first() -> None:
    for words, expected in ALONE.items():
        for may_begin in (True, False):
            meant = meant_lead(words, answers=None, may_begin_with_number=may_begin)
            found = None if meant is None else (meant.number, meant.words)
            assert found == expected, words
            assert meant is None or meant.whole == meant.words, words


def test_in_answer_to_a_card_its_lead_is_meant() -> None:
    for words, may_begin, expected in IN_ANSWER:
        meant = meant_lead(words, answers=128, may_begin_with_number=may_begin)
        assert meant is not None, words
        assert replace(meant, instead=None) == expected, words


def test_in_answer_to_a_card_another_number_may_be_another_lead() -> None:
    meant = meant_lead("۲ 3m", answers=128, may_begin_with_number=True)
    assert meant == MeantLead(128, "۲ 3m", "۲ 3m", instead=MeantLead(2, "3m", "۲ 3m"))
    for words in ("12m", "2", "128 3m", ""):
        meant = meant_lead(words, answers=128, may_begin_with_number=True)
        assert meant is not None
        assert meant.instead is None, words
