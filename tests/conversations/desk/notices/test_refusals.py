"""Why an act is refused: E-… of DESK §8, letter for letter."""

from datetime import datetime
from itertools import product
from typing import Any

import pytest
from msgspec.structs import replace

from conversations.desk.notices.refusals import (
    TOAST_CHARACTERS,
    absent_person,
    menu_refusal,
    refusal,
)
from conversations.desk.rounds.values.moves import Denial, Denied
from storage.records.record import Language
from storage.records.round import RoundState
from tests.conversations.desk.rounds.desks import REZA, SARA, at
from tests.conversations.desk.shown import NOW, bare, telling_in

CLAIMED = RoundState.CLAIMED


def denial(error: Denial, state: RoundState = CLAIMED, **changes: Any) -> Denied:
    return Denied(error=error, lead=128, state=state, **{"owner": SARA, **changes})


@pytest.mark.parametrize(
    ("denied", "persian", "english"),
    [
        (denial(Denial.TAKEN), "سرنخ ۱۲۸ را سارا برداشته است.", "Sara has lead 128."),
        (denial(Denial.MINE), "پیش خود شماست.", "You already have it."),
        (denial(Denial.STOP), "خواسته برایش ننویسیم.", "They asked us not to write."),
        (
            denial(Denial.BLOCKED),
            "نرسید: ربات را مسدود کرده؛ تلفن کنید.",
            "Not delivered: they blocked the bot; call them.",
        ),
        (
            denial(Denial.TURN, RoundState.NEW, until=at(28, "10:02")),
            "تا ۱۰:۰۲ نوبت سارا است.",
            "It is Sara's turn until 10:02.",
        ),
        (
            denial(Denial.FULL, RoundState.NEW, count=3),
            "اول به ۳ سرنخی که دارید برسید: /mine",
            "First see to the 3 you have: /mine",
        ),
        (denial(Denial.NOT_YOURS), "سرنخ ۱۲۸ پیش سارا است.", "Lead 128 is with Sara."),
        (denial(Denial.OLD, RoundState.WON), "دیگر نمی‌شود؛ سرنخ ۱۲۸: خرید.", "No longer possible; lead 128: bought."),
        (
            denial(Denial.OLD, RoundState.LOST),
            "دیگر نمی‌شود؛ سرنخ ۱۲۸: از دست رفت.",
            "No longer possible; lead 128: lost.",
        ),
        (
            denial(Denial.OLD, RoundState.UNFIT),
            "دیگر نمی‌شود؛ سرنخ ۱۲۸: مناسب ما نیست.",
            "No longer possible; lead 128: not a fit.",
        ),
        (denial(Denial.OLD), "دیگر نمی‌شود؛ سرنخ ۱۲۸: پیش سارا.", "No longer possible; lead 128: with Sara."),
        (
            denial(Denial.OLD, RoundState.NEW, owner=None),
            "دیگر نمی‌شود؛ سرنخ ۱۲۸: پیش کسی نیست.",
            "No longer possible; lead 128: nobody's.",
        ),
        (denial(Denial.OUT), "این کار برای اعضای گروه فروش است.", "This is for members of the sales group."),
        (
            denial(Denial.WHEN),
            "این وقت را نشناختم یا گذشته است. مثلاً «شنبه ۱۰:۳۰».",
            'I couldn\'t read that time, or it is past. E.g. "sat 10:30".',
        ),
        (
            denial(Denial.PERSON, person=REZA),
            "رضا در این گروه نیست، یا الان مرخصی است.",
            "Reza is not in this group, or is away.",
        ),
        (
            denial(Denial.MERGE, why="itself"),
            "این دو را نمی‌شود یکی کرد: هر دو یکی‌اند.",
            "These two cannot be merged: they are one lead.",
        ),
    ],
    ids=lambda each: f"{each.error}-{each.state}" if isinstance(each, Denied) else "",
)  # fmt: skip
def test_a_refusal_says_what_the_page_says(denied: Denied, persian: str, english: str) -> None:
    assert bare(refusal(denied, telling_in("fa"))) == persian
    assert bare(refusal(denied, telling_in("en"))) == english


@pytest.mark.parametrize(
    ("language", "menu", "person"),
    [
        (
            "fa",
            "سارا دارد انتخاب می‌کند.",
            "@x در این گروه نیست، یا الان مرخصی است.",
        ),
        (
            "en",
            "Sara is choosing.",
            "@x is not in this group, or is away.",
        ),
    ],
)
def test_what_the_rounds_do_not_decide_is_refused_too(language: Language, menu: str, person: str) -> None:
    telling = telling_in(language)
    assert bare(menu_refusal(SARA, telling)) == menu
    assert bare(absent_person("@x", telling)) == person


@pytest.mark.parametrize("error", list(Denial))
def test_a_refusal_fits_a_toast(error: Denial) -> None:
    until: datetime = at(28, "10:02")
    names = ("Sara", "👨‍👩‍👧‍👦" * 64, "ن" * 64)
    for state, name, language in product(RoundState, names, ("fa", "en")):
        denied = denial(error, state, until=until, count=99, person=SARA, why="twice")
        telling = replace(telling_in(language, NOW), colleagues={SARA: name})
        text = refusal(denied, telling)
        assert 0 < len(text) <= TOAST_CHARACTERS, (state, name, language)
        assert "{" not in text, (state, name, language)
