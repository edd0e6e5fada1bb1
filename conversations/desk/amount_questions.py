"""What is asked, and said, about an amount that somebody typed."""

from typing import assert_never

from conversations.language import catalogue
from conversations.language.money import MILLION, RIAL_OF_A_TOMAN, THOUSAND, say_money
from conversations.language.numbers import with_decimals
from conversations.reading.amounts.results import AmountChoice, AmountError, Meaning, ScaleQuestion, UnitQuestion
from storage.records.money import Money
from storage.records.record import Language


def ask_amount(question: UnitQuestion | ScaleQuestion, language: Language) -> str:
    """Return what is asked above the buttons of the choices."""
    key = "ask_unit" if isinstance(question, UnitQuestion) else "ask_scale"
    return catalogue.text("sales", f"amount.{key}", language)


def choice_label(choice: AmountChoice, language: Language) -> str:
    """Return the label of a choice's button: «تومان», «۱۲ هزار تومان», «همان ۱۲ تومان»."""
    match choice.meaning:
        case Meaning.TOMAN | Meaning.RIAL:
            return catalogue.text("sales", f"amount.{choice.meaning}", language)
        case Meaning.THOUSAND:
            return _scaled(choice, THOUSAND, language)
        case Meaning.MILLION:
            return _scaled(choice, MILLION, language)
        case Meaning.AS_WRITTEN:
            return catalogue.phrase(
                "sales", "amount.as_written", language, ours={"amount": say_money(choice.money, language)}
            )
        case _:
            assert_never(choice.meaning)


def amount_error(error: AmountError, language: Language) -> str:
    """Return why a text is no amount."""
    return catalogue.text("sales", f"error.{error}", language)


def _scaled(choice: AmountChoice, scale: int, language: Language) -> str:
    count = _in_scale(choice.money, scale, language)
    return catalogue.phrase("sales", f"amount.{choice.meaning}", language, ours={"count": count})


def _in_scale(money: Money, scale: int, language: Language) -> str:
    """Return the number that was typed, of two decimals at most: the amount in thousands or millions of toman."""
    whole, rest = divmod(money.amount * 100 // (RIAL_OF_A_TOMAN * scale), 100)
    return with_decimals(whole, f"{rest:02}".rstrip("0"), language)
