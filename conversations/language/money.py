"""Sums of money as a language writes them."""

from collections.abc import Iterable
from typing import assert_never

from conversations.language.facts import MoneyForms
from conversations.language.loaded import facts
from conversations.language.numbers import number, with_decimals
from storage.records.money import Currency, Money
from storage.records.record import Language

RIAL_OF_A_TOMAN, CENTS_OF_A_UNIT = 10, 100
THOUSAND, MILLION, BILLION = 10**3, 10**6, 10**9
BETWEEN_SUMS = " · "


def say_money(money: Money, language: Language) -> str:
    """Return a sum: «۱۲٫۵ میلیون تومان» or "12,500,000 toman", «۵۰۰ دلار» or "$500".

    Toman are in words where that is exact to one decimal and the language has them, else grouped; rial that are no
    whole toman stay rial. Cents are shown where there are any, with two digits.
    """
    forms = facts(language).money
    match money.currency:
        case Currency.IRT:
            return _say_iranian(money.amount, forms, language)
        case Currency.USD:
            return forms.dollar.format(count=_units_and_cents(money.amount, language))
        case Currency.EUR:
            return forms.euro.format(count=_units_and_cents(money.amount, language))
        case _:
            assert_never(money.currency)


def say_sums(sums: Iterable[Money], language: Language) -> str:
    """Return the total of each currency: «۵۰ میلیون تومان · ۵۰۰ دلار»; empty if nothing adds up to anything."""
    totals = dict.fromkeys(Currency, 0)
    for each in sums:
        totals[each.currency] += each.amount
    said = [say_money(Money(amount=total, currency=currency), language) for currency, total in totals.items() if total]
    return BETWEEN_SUMS.join(said)


def _say_iranian(rial: int, forms: MoneyForms, language: Language) -> str:
    toman, rest = divmod(rial, RIAL_OF_A_TOMAN)
    if rest:
        return forms.rial.format(count=number(rial, language))
    return forms.toman.format(count=_in_words(toman, forms, language) or number(toman, language))


def _in_words(toman: int, forms: MoneyForms, language: Language) -> str | None:
    """Return «۱۲٫۵ میلیون»; None if the greatest scale does not fit exactly, or the language has no word for it."""
    for scale, form in ((BILLION, forms.billion), (MILLION, forms.million), (THOUSAND, forms.thousand)):
        if toman >= scale:
            tenths, rest = divmod(toman * 10, scale)
            whole, tenth = divmod(tenths, 10)
            said = with_decimals(whole, str(tenth) if tenth else "", language)
            return form.format(count=said) if form and not rest else None
    return None


def _units_and_cents(amount: int, language: Language) -> str:
    units, cents = divmod(amount, CENTS_OF_A_UNIT)
    return with_decimals(units, f"{cents:02}" if cents else "", language)
