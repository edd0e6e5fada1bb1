"""Every refusal of the desk as people read it: a toast to who presses, a reply to who writes (DESK §8)."""

from typing import NamedTuple

import pytest

from bot.sandbox.people.person import Person
from tests.desk.people import DESK, all_are_there
from tests.desk.pressing import button_of, toast, told
from tests.desk.shop import MINA_ID, Shop, open_shop
from tests.faults.simulated.story import HOT

MORNING = "Sat 28 Nov 2026 10:00"
NEWCOMER_ID = 7_000_000_004


class Words(NamedTuple):
    """The refusals in one language."""

    taken: str
    mine: str
    turn: str
    full: str
    notyours: str
    menu: str
    old: str
    amount: str
    zero: str
    big: str
    phone: str
    when: str
    person: str


PERSIAN = Words(
    "سرنخ ۱ را سارا برداشته است.",
    "پیش خود شماست.",
    "تا ۱۰:۰۲ نوبت سارا است.",
    "اول به ۲ سرنخی که دارید برسید: /mine",
    "سرنخ ۱ پیش سارا است.",
    "سارا دارد انتخاب می‌کند.",
    "دیگر نمی‌شود؛ سرنخ ۲: خرید.",
    "این مبلغ را نفهمیدم. مثلاً «۱۲ میلیون تومان».",
    "مبلغ باید بیشتر از صفر باشد.",
    "این مبلغ زیادی بزرگ است.",
    "این به شمارهٔ تلفن می‌ماند.",
    "این وقت را نشناختم یا گذشته است. مثلاً «شنبه ۱۰:۳۰».",
    "@nobody در این گروه نیست، یا الان مرخصی است.",
)
ENGLISH = Words(
    "سارا has lead 1.",
    "You already have it.",
    "It is سارا's turn until 10:02.",
    "First see to the 2 you have: /mine",
    "Lead 1 is with سارا.",
    "سارا is choosing.",
    "No longer possible; lead 2: bought.",
    'I couldn\'t read that amount. E.g. "12 million toman".',
    "It must be more than zero.",
    "That is too large.",
    "That looks like a phone number.",
    'I couldn\'t read that time, or it is past. E.g. "sat 10:30".',
    "@nobody is not in this group, or is away.",
)


CASES = (
    ("/take 1", "taken"),
    ("/take ۳", "mine"),
    ("/take 2", "old"),
    ("/take 5", "full"),
    ("/call 5", "full"),
    ("/won 3 abc", "amount"),
    ("/won 3 12,50", "amount"),
    ("/won 3 -5", "zero"),
    ("/won 3 0", "zero"),
    ("/won 3 99999999999999999999 toman", "big"),
    ("/won 3 ۰۹۱۲۱۲۳۴۵۶۷", "phone"),
    ("/snooze 3 دیروز", "when"),
    ("/meet 3 2026-11-27", "when"),
    ("/meet 3 2028-01-01 10:00", "when"),
    ("/meet 3 sat 25:00", "when"),
    ("/assign 3 @nobody", "person"),
)
"""Commands of a manager, and which refusal answers each."""


def newcomer(shop: Shop, language: str) -> Person:
    """Somebody who sells, too, and reads this language."""
    person = shop.bot.sandbox.person("Nima", language=language, id=NEWCOMER_ID)
    person.has_started()
    shop.group.adds(person)
    shop.does(lambda: person.sends("/back", chat=shop.group), lambda: person.sends("/mine"))
    return person


@pytest.mark.parametrize(("language", "words"), [("fa", PERSIAN), ("en", ENGLISH)])
def test_who_presses_reads_in_their_language_why_nothing_was_done(language: str, words: Words) -> None:
    two = f"{{claim: {{rotation: one_first, max_untouched: 2}}, {DESK}}}"
    with open_shop(MORNING, desk=two) as shop:
        all_are_there(shop)
        shop.does(lambda: shop.reza.sends("/away", chat=shop.group))
        shop.prospect("نگار", *HOT)
        nima = newcomer(shop, language)
        claim = button_of(shop, "نگار", "🙋")
        assert toast(shop, nima, claim) == words.turn
        toast(shop, shop.sara, claim)
        assert toast(shop, nima, claim) == words.taken
        toast(shop, shop.sara, button_of(shop, "نگار", "🏁"))
        assert toast(shop, nima, button_of(shop, "نگار", "🏆")) == words.menu
        toast(shop, shop.sara, button_of(shop, "نگار", "⬅️"))
        for label in ("📞", "📅", "🏁", "پس می‌دهم", "⋯"):
            assert toast(shop, nima, button_of(shop, "نگار", label)) == words.notyours, label
        names = ("پویا", "لاله", "آرش", "بهار")
        for name in names:
            shop.prospect(name, *HOT)
        shop.passes(minutes=3)
        free = {name: button_of(shop, name, "🙋") for name in names}
        told(shop, shop.mina, "/won 2 12m toman")
        assert toast(shop, nima, free["پویا"]) == words.old
        for name in names[1:3]:
            toast(shop, nima, free[name])
        assert toast(shop, nima, free["لاله"]) == words.mine
        assert toast(shop, nima, free["بهار"]) == words.full
        assert toast(shop, nima, button_of(shop, "بهار", "⋯")) == words.full


@pytest.mark.parametrize(("language", "words"), [("fa", PERSIAN), ("en", ENGLISH)])
def test_who_writes_in_private_reads_it_in_theirs_and_in_the_group_in_the_groups(language: str, words: Words) -> None:
    managers = f"{{claim: {{max_untouched: 2}}, who: {{managers: [{MINA_ID}, {NEWCOMER_ID}]}}}}"
    with open_shop(MORNING, desk=managers) as shop:
        all_are_there(shop)
        for name in ("نگار", "پویا", "لاله", "آرش", "بهار"):
            shop.prospect(name, *HOT)
        nima = newcomer(shop, language)
        for line in ("/take 1", "/won 2 12m toman"):
            told(shop, shop.sara, line)
        for line in ("/take 3", "/take 4"):
            told(shop, nima, line)
        for line, why in CASES:
            _reads(shop, nima, line, getattr(words, why), getattr(PERSIAN, why))


def _reads(shop: Shop, person: Person, line: str, in_private: str, in_group: str) -> None:
    changes = "SELECT count(*) FROM ledger"
    before = shop.bot.witness.rows(changes)
    for private, wanted in ((True, in_private), (False, in_group)):
        shop.record.fresh(person)
        assert told(shop, person, line, in_private=private) == [f"🔔 {wanted}"], (line, private)
    assert shop.bot.witness.rows(changes) == before, line
