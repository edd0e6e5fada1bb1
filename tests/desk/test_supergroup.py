"""The sales group becomes a supergroup, whose messages have new numbers, while something of the desk stands in it."""

from collections.abc import Iterator
from contextlib import contextmanager

import pytest

from bot.sandbox.people.person import Person
from bot.sandbox.people.screen import Press
from tests.desk.people import DESK, all_are_there
from tests.desk.pressing import card_of, question, told
from tests.desk.shop import Shop, open_shop
from tests.faults.simulated import laws
from tests.faults.simulated.story import HOT

MORNING = "Sat 28 Nov 2026 10:00"
NOT_SENT = "SELECT key, state FROM outbox WHERE state IN ('waiting', 'dead')"


@contextmanager
def desk(*names: str, clock: str = "{}") -> Iterator[tuple[Shop, list[Person]]]:
    """A desk in a basic group, with hot leads; in the end nothing of it is lost."""
    with open_shop(MORNING, desk=f"{{clock: {clock}, {DESK}}}", basic=True) as shop:
        all_are_there(shop)
        yield shop, [shop.prospect(name, *HOT) for name in names]
        laws.all_hold(shop.bot)
        assert shop.bot.witness.rows(NOT_SENT) == []


def moves(shop: Shop, *, in_silence: bool = False) -> None:
    """Let the group become a supergroup; in silence the bot finds out by a refusal."""
    shop.group.upgrade()
    if in_silence:
        shop.bot.telegram.updates.drop()
    shop.settles()
    shop.record.fresh(shop.group)


@pytest.mark.long
def test_the_ladder_of_a_lead_goes_on_and_its_claim_brings_the_card() -> None:
    for in_silence in (False, True):
        with desk("نگار") as (shop, _):
            shop.until("10:06")
            moves(shop, in_silence=in_silence)
            shop.until("10:11")
            (ping,) = [line for line in shop.record.fresh(shop.group) if line.sign == "🔔" and "⏱" in line.head]
            assert (ping.when[-5:], "هنوز کسی برنداشته" in ping.head) == ("10:10", True)
            told(shop, shop.sara, "/take 1")
            assert "برداشت (پس از ۱۰ دقیقه)" in card_of(shop, "نگار").shown
            assert not any("هنوز کسی" in each.shown and not each.is_deleted for each in shop.group.messages)


def test_a_menu_closes_on_the_card_that_comes_anew() -> None:
    with desk("نگار") as (shop, _):
        told(shop, shop.sara, "/take 1")
        shop.does(lambda: shop.sara.taps("⋯", chat=shop.group))
        moves(shop)
        shop.until("10:03")
        card = shop.group.messages[-1]
        assert "بیشتر" in card.buttons[-1].text, "the card's own buttons"
        assert told(shop, shop.reza, "/call 1") == ["🔔 سرنخ ۱ پیش سارا است."]


def test_an_open_question_is_put_anew_and_answered_there() -> None:
    for in_silence in (False, True):
        with desk("نگار") as (shop, _):
            told(shop, shop.sara, "/take 1")
            told(shop, shop.sara, "/won 1")
            moves(shop, in_silence=in_silence)
            shop.prospect("لاله", *HOT)
            again = question(shop, "چقدر خرید")
            told(shop, shop.sara, "12 million toman", to=again)
            assert shop.bot.witness.rows("SELECT amount, closer FROM deals") == [(120_000_000, shop.sara.id)]
            assert again.is_deleted


def test_how_a_meeting_went_is_asked_anew_and_answered_there() -> None:
    for in_silence in (False, True):
        with desk("نگار") as (shop, _):
            told(shop, shop.sara, "/take 1")
            told(shop, shop.sara, "/meet 1 10:30")
            shop.until("11:00")

            assert question(shop, "چه شد؟").buttons
            moves(shop, in_silence=in_silence)
            shop.prospect("لاله", *HOT)
            shop.settles()
            again = question(shop, "چه شد؟")
            shop.does(lambda again=again: shop.sara.presses(Press(again, again.buttons[0])))
            assert shop.bot.witness.rows("SELECT state FROM rounds WHERE lead = 1") == [("contacted",)]
            assert again.is_deleted


@pytest.mark.long
def test_a_list_that_stands_comes_anew_with_its_next_change() -> None:
    with desk("نگار", "پویا", "لاله", clock="{pings_an_hour: 1}") as (shop, _):
        shop.until("10:06")
        moves(shop)
        told(shop, shop.sara, "/take 1")
        (stands,) = [each for each in shop.group.messages if "سرنخ منتظرند" in each.shown]
        assert len(stands.buttons) == 2
        shop.does(lambda: shop.reza.taps("🙋 ۲", chat=shop.group), lambda: shop.mina.taps("🙋 ۳", chat=shop.group))
        assert stands.is_deleted
