"""A question of the desk waits for its answer, and something else happens first."""

import pytest

from bot.sandbox.world.model import Message
from tests.desk.people import all_are_there
from tests.desk.shop import Shop, open_shop
from tests.faults.simulated import laws

QUESTIONS = "SELECT count(*) FROM timers WHERE kind = 'ask'"


def asks_for_the_amount(shop: Shop) -> Message:
    """Sara sold to Negar, and is asked for how much."""
    shop.does(lambda: shop.sara.sends("/won 1", chat=shop.group))
    assert shop.bot.witness.count(QUESTIONS) == 1
    return shop.group.messages[-1]


def answered_by(shop: Shop, seller: str, question: Message) -> None:
    shop.does(lambda: getattr(shop, seller).sends("12 million toman", chat=shop.group, reply_to=question))
    laws.all_hold(shop.bot)
    assert shop.bot.witness.count(QUESTIONS) == 0


def test_who_is_forgotten_while_the_amount_is_asked_for_leaves_no_question_and_no_deal() -> None:
    with open_shop("Sat 28 Nov 2026 10:00") as shop:
        all_are_there(shop)
        negar = shop.prospect("نگار")
        shop.does(lambda: negar.sends("/talk"))
        question = asks_for_the_amount(shop)
        shop.does(lambda: negar.sends("/forget"), lambda: negar.taps("🗑"))
        answered_by(shop, "sara", question)
        assert shop.bot.witness.rows("SELECT lead, owner, open FROM rounds") == [(None, None, 0)]
        assert shop.bot.witness.rows("SELECT id FROM deals") == []


def test_the_question_of_who_left_the_group_is_answered_by_another() -> None:
    with open_shop("Sat 28 Nov 2026 10:00") as shop:
        all_are_there(shop)
        negar = shop.prospect("نگار")
        shop.does(lambda: negar.sends("/talk"), lambda: shop.sara.taps("🙋", chat=shop.group))
        question = asks_for_the_amount(shop)
        shop.does(lambda: shop.group.removes(shop.sara))
        answered_by(shop, "reza", question)
        assert shop.bot.witness.rows("SELECT owner, outcome FROM leads") == [(shop.reza.id, "won")]
        assert shop.bot.witness.rows("SELECT amount, closer FROM deals") == [(120_000_000, shop.reza.id)]


@pytest.mark.parametrize(
    ("typed", "word", "rial"),
    [("12,500,000", "rial", 12_500_000), ("۱۲", "میلیون", 120_000_000), ("12", "3m", 30_000_000)],
)
def test_a_word_says_what_an_unclear_amount_means(typed: str, word: str, rial: int) -> None:
    with open_shop("Sat 28 Nov 2026 10:00") as shop:
        all_are_there(shop)
        negar = shop.prospect("نگار")
        shop.does(lambda: negar.sends("/talk"), lambda: shop.sara.taps("🙋", chat=shop.group))
        asked = asks_for_the_amount(shop)
        shop.does(lambda: shop.sara.sends(typed, chat=shop.group, reply_to=asked))
        unclear = shop.group.messages[-1]
        shop.does(lambda: shop.sara.sends(word, chat=shop.group, reply_to=unclear))
        assert shop.bot.witness.rows("SELECT amount FROM deals") == [(rial,)]
