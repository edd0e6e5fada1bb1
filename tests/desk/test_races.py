"""Two acts at the same moment, through the running bot: one counts, and the loser changes nothing (DESK §8)."""

from collections.abc import Iterator
from contextlib import contextmanager

import pytest

from bot.sandbox.api.faults import ResetBefore
from bot.sandbox.people.person import Person
from conversations.desk.rounds.values.acts import Touch, WindowPicked
from conversations.desk.rounds.values.people import Actor
from storage.records.round import TouchKind
from tests.desk.acting import acts
from tests.desk.people import DESK, all_are_there
from tests.desk.pressing import button_of, card_of, toast, told
from tests.desk.shop import SARA_ID, Shop, moment, open_shop
from tests.faults.simulated import laws
from tests.faults.simulated.story import HOT

MORNING = "Sat 28 Nov 2026 10:00"


@contextmanager
def one_lead() -> Iterator[tuple[Shop, Person]]:
    """A desk that has just got a hot lead."""
    with open_shop(MORNING, desk=f"{{{DESK}}}") as shop:
        all_are_there(shop)
        yield shop, shop.prospect("نگار", *HOT)


def ledger(shop: Shop, *kinds: str) -> list[tuple[str, int]]:
    """What happened of these kinds, and by whom."""
    rows = shop.bot.witness.rows("SELECT kind, actor FROM ledger WHERE lead = 1 ORDER BY id")
    return [(kind, actor) for kind, actor in rows if kind in kinds]


def state(shop: Shop) -> tuple[str, int | None]:
    ((found, owner),) = shop.bot.witness.rows("SELECT state, owner FROM rounds WHERE lead = 1")
    return found, owner


def test_a_claim_and_the_end_of_a_hold_count_in_the_order_of_their_commits() -> None:
    with one_lead() as (shop, _):
        told(shop, shop.sara, "/take 1")
        assert toast(shop, shop.reza, button_of(shop, "نگار", "📞")) == "سرنخ ۱ پیش سارا است."
        claim = "سرنخ ۱ را سارا برداشته است."
        shop.passes(minutes=14, seconds=50)
        assert told(shop, shop.reza, "/take 1") == [f"🔔 {claim}"]
        shop.passes(seconds=20)
        told(shop, shop.reza, "/take 1")
        assert state(shop) == ("claimed", shop.reza.id)
        happened = ledger(shop, "claimed", "released")
        assert happened == [("claimed", shop.sara.id), ("released", 0), ("claimed", shop.reza.id)]


def test_away_and_a_claim_in_one_moment_free_the_lead_and_then_give_it() -> None:
    with one_lead() as (shop, _):
        claim = button_of(shop, "نگار", "🙋")
        toast(shop, shop.sara, claim)
        shop.does(lambda: [shop.sara.sends("/away", chat=shop.group), shop.reza.presses(claim)])
        assert state(shop) == ("claimed", shop.reza.id)
        happened = ledger(shop, "claimed", "released")
        assert [kind for kind, _ in happened] == ["claimed", "released", "claimed"]


def test_who_forgets_in_the_moment_of_a_press_is_gone() -> None:
    with one_lead() as (shop, negar):
        claim = button_of(shop, "نگار", "🙋")
        shop.does(lambda: negar.sends("/forget"))
        shop.does(lambda: [negar.taps("بله، همه را پاک کنید"), shop.reza.presses(claim)])
        assert shop.reza.user.toasts[-1].text == "این کارت دیگر شناخته نیست."


def test_of_two_ends_the_first_counts() -> None:
    with one_lead() as (shop, _):
        told(shop, shop.sara, "/take 1")
        shop.record.fresh(shop.group)
        lines = ("/lost 1 price", "/won 1 12m toman", "/lost 1 competitor")
        shop.does(lambda: [shop.sara.sends(line, chat=shop.group) for line in lines])
        answers = [line.text for line in shop.record.fresh(shop.group) if line.sign == "🔔"]
        assert answers == ["دیگر نمی‌شود؛ سرنخ ۱: از دست رفت."] * 2
        assert state(shop) == ("lost", shop.sara.id)
        assert len(ledger(shop, "outcome")) == 1


def test_a_lead_is_not_handed_to_who_leaves_in_that_moment() -> None:
    with one_lead() as (shop, _):
        told(shop, shop.sara, "/take 1")
        shop.record.fresh(shop.group)

        def both() -> None:
            shop.reza.leaves(shop.group)
            shop.sara.calls(shop.reza, "/assign 1 رضا", chat=shop.group)

        shop.does(both)
        assert "رضا در این گروه نیست، یا الان مرخصی است." in [line.text for line in shop.record.fresh(shop.group)]
        assert state(shop) == ("claimed", shop.sara.id)


def test_what_was_written_before_the_hold_ended_wins() -> None:
    with one_lead() as (shop, _):
        told(shop, shop.sara, "/take 1")
        shop.until("10:16")
        assert state(shop) == ("new", None)
        acts(shop, Touch(Actor(SARA_ID), TouchKind.MESSAGE, moment("10:16", shop.now)), 1)
        assert state(shop) == ("contacted", shop.sara.id)


def test_a_window_that_is_picked_as_the_first_reminder_goes_takes_it_down() -> None:
    with one_lead() as (shop, _):
        shop.until("10:05")
        assert shop.record.of(shop.group)[-1].head == "⏱ ۵ دقیقه است که سرنخ ۱ منتظر است."
        acts(shop, WindowPicked(moment("15:00", shop.now), moment("17:00", shop.now)), 1)
        assert {line.sign for line in shop.record.of(shop.group)[-2:]} == {"🗑", "✏️"}
        shop.record.fresh(shop.group)
        shop.until("14:49")
        assert [line.told for line in shop.record.fresh(shop.group) if line.sign == "🔔"] == []


@pytest.mark.long
def test_an_edit_of_the_card_leaves_the_menu_that_stands_on_it() -> None:
    with one_lead() as (shop, negar):
        told(shop, shop.sara, "/take 1")
        toast(shop, shop.sara, button_of(shop, "نگار", "🏁"))
        menu = [each.text for each in card_of(shop, "نگار").buttons]
        assert menu[0] == "🏆 خرید"
        shop.does(lambda: negar.sends("کی زنگ می‌زنید؟"))
        card = card_of(shop, "نگار")
        assert "کی زنگ می‌زنید؟" in card.shown
        assert [each.text for each in card.buttons] == menu


def test_a_menu_of_who_leaves_goes_with_them() -> None:
    with one_lead() as (shop, _):
        told(shop, shop.sara, "/take 1")
        toast(shop, shop.sara, button_of(shop, "نگار", "⋯"))
        shop.does(lambda: shop.sara.leaves(shop.group))
        assert card_of(shop, "نگار").buttons[0].text == "🙋 برمی‌دارم"
        assert toast(shop, shop.reza, button_of(shop, "نگار", "⋯")) == ""


def test_an_excuse_that_was_not_sent_yet_is_withdrawn_by_a_call() -> None:
    with one_lead() as (shop, negar):
        shop.until("17:59")
        shop.bot.sandbox.weather.share(ResetBefore(), 1.0, method="sendMessage", chat_id=negar.id)
        shop.until("18:00")
        told(shop, shop.sara, "/call 1")
        shop.bot.sandbox.weather.clear()
        shop.until("18:30")
        assert not any("قول داده بودیم" in line.text for line in shop.record.of(negar))


def test_of_two_merges_of_one_lead_the_first_counts_and_the_other_hears_why() -> None:
    with one_lead() as (shop, _):
        shop.prospect("نیما", *HOT), shop.prospect("نورا", *HOT)
        told(shop, shop.sara, "/take 1")
        told(shop, shop.reza, "/take 2")
        shop.record.fresh(shop.group)
        lines = ((shop.sara, "/merge 1 3"), (shop.reza, "/merge 2 3"), (shop.sara, "/merge 3 1"))
        shop.does(lambda: [person.sends(line, chat=shop.group) for person, line in lines])
        assert shop.bot.witness.rows("SELECT number, merged_into FROM leads") == [(1, None), (2, None), (3, 1)]
        merged = "SELECT lead, data FROM ledger WHERE kind = 'merged' ORDER BY lead"
        assert shop.bot.witness.rows(merged) == [(1, '{"from":3}'), (3, '{"into":1}')]
        answers = [line.text for line in shop.record.fresh(shop.group) if line.sign == "🔔"]
        assert len([each for each in answers if each.startswith("این دو را نمی‌شود یکی کرد: ")]) == 2
        laws.all_hold(shop.bot)
