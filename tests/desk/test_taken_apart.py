"""One person with two accounts, taken apart: each lead is what it was, with what its own account did meanwhile."""

import pytest

from bot.sandbox.people.person import Person
from tests.bot.sales.acts.pressing import ISOLATES
from tests.desk.people import DESK, all_are_there
from tests.desk.picking import CALL, TIME, picks
from tests.desk.pressing import card_of, told
from tests.desk.shop import open_shop
from tests.desk.talking import knows_replies, plain, replies, seen
from tests.desk.test_one_person import DESK_OF_MINA, heads, says, states, two
from tests.faults.simulated import laws
from tests.faults.simulated.story import HOT


@pytest.mark.parametrize("line", ["/take 2", "/won 2 12m", "/back"], ids=["claimed", "won", "new"])
def test_who_never_came_to_the_desk_is_nobodys_to_claim_once_they_are_taken_apart(line: str) -> None:
    with open_shop("Sat 28 Nov 2026 10:00", language="en", desk=DESK_OF_MINA) as shop:
        all_are_there(shop)
        shop.prospect("Negar"), shop.prospect("Nima", *HOT)
        says(shop, shop.sara, line)
        before = states(shop)
        says(shop, shop.mina, "/merge 1 2")
        assert [state for _, state, _ in states(shop)] == [before[0][1], "merged"]
        says(shop, shop.maryam, "/unmerge 1")
        card = next(each for each in reversed(shop.group.messages) if "Lead 1" in each.shown.translate(ISOLATES))
        assert card.labels == []
        assert states(shop) == [(1, "none", None), *before]
        assert "Claim 1]" not in "".join(told(shop, shop.sara, "/free"))
        shop.until("Sun 9:00")
        assert "Quiet" not in "".join(told(shop, shop.mina, "/desk all"))
        laws.all_hold(shop.bot)


@pytest.mark.long
def test_of_three_in_a_chain_the_first_comes_out_of_the_middle_and_the_last_is_what_it_was() -> None:
    with open_shop("Sat 28 Nov 2026 10:00", language="en", desk=DESK_OF_MINA) as shop:
        all_are_there(shop)
        shop.prospect("Negar", *HOT), shop.prospect("Nima"), shop.prospect("Nora", *HOT)
        says(shop, shop.sara, "/take 1", "/lost 1 price", "/call 3")
        before = states(shop)
        says(shop, shop.mina, "/merge 2 3", "/merge 1 2")
        assert states(shop)[0] == (1, "contacted", shop.sara.id)
        shop.does(lambda: shop.maryam.sends("/unmerge 3"))
        assert [line for line in heads(shop) if line[0] in "🔔🔕"] == [], "nobody hears of a merge again"
        assert states(shop) == [before[0], (2, "merged", None), before[1]]
        shown = {each.id: each.shown.partition("\n")[0].translate(ISOLATES) for each in shop.group.messages}
        assert "🔗 Lead 2 is the same person as lead 1" in shown.values()
        assert "💬 Sara · Lead 3 · after 0 s" in shown.values()
        says(shop, shop.maryam, "/unmerge 2")
        assert states(shop) == [before[0], (2, "none", None), before[1]]
        laws.all_hold(shop.bot)


@pytest.mark.parametrize(
    ("ends", "since", "after"),
    [
        pytest.param(("/unfit 2 spam",), "/take 1", ("claimed", "Sara", "open"), id="claimed"),
        pytest.param(("/take 1", "/unfit 2 spam"), "/release 1", ("new", None, "open"), id="given back"),
        pytest.param(("/unfit 2 spam",), "/won 1 5m", ("won", "Sara", "won"), id="bought"),
        pytest.param(("/lost 1 price",), "negar", ("new", None, "open"), id="wished to talk"),
    ],
)
def test_what_was_done_with_the_survivor_since_the_merge_stays_on_card_and_lists(
    ends: tuple[str, ...], since: str, after: tuple[object, ...]
) -> None:
    with open_shop("Sat 28 Nov 2026 10:00", language="en", desk=DESK_OF_MINA) as shop:
        all_are_there(shop)
        negar, _ = shop.prospect("Negar", *HOT), shop.prospect("Nima", *HOT)
        says(shop, shop.sara, *ends)
        says(shop, shop.mina, "/merge 1 2")
        if since == "negar":
            shop.does(lambda: negar.sends("/talk"))
        else:
            says(shop, shop.sara, since)
        says(shop, shop.maryam, "/unmerge 1")
        lead = "SELECT r.state, l.owner_name, l.outcome FROM leads AS l JOIN rounds AS r ON lead = number"
        assert shop.bot.witness.rows(f"{lead} WHERE number = 1 AND n = (SELECT max(n) FROM rounds WHERE lead = 1)") == [
            after
        ]
        laws.all_hold(shop.bot)


@pytest.mark.long
def test_the_deal_of_who_is_taken_apart_is_no_longer_the_survivors() -> None:
    with open_shop("Sat 28 Nov 2026 10:00", language="en", desk=DESK_OF_MINA) as shop:
        all_are_there(shop)
        shop.prospect("Negar", *HOT), shop.prospect("Nima", *HOT)
        says(shop, shop.sara, "/lost 1 price", "/won 2 12m")
        says(shop, shop.mina, "/merge 1 2", "/reopen 1 wants more")
        says(shop, shop.maryam, "/unmerge 2")
        won = "✏️ 🏆 Mina · Lead 1 · 5,000,000 toman [✏️ Amount] [↩️ Reopen]"
        assert won in told(shop, shop.mina, "/won 1 5m"), "nobody asks whether it is another deal"
        assert states(shop) == [(1, "won", shop.mina.id), (2, "won", shop.sara.id)]
        laws.all_hold(shop.bot)


def test_a_sale_that_another_round_followed_while_merged_is_counted_once() -> None:
    with open_shop("Sat 28 Nov 2026 10:00", language="en", desk=DESK_OF_MINA) as shop:
        all_are_there(shop)
        negar, _ = shop.prospect("Negar", *HOT), shop.prospect("Nima", *HOT)
        says(shop, shop.sara, "/lost 1 price", "/won 2 12m")
        says(shop, shop.mina, "/merge 1 2")
        shop.does(lambda: negar.sends("/talk"))
        says(shop, shop.maryam, "/unmerge 2")
        assert [state for _, state, _ in states(shop)] == ["new", "won"]
        shop.does(lambda: shop.mina.sends("/desk all", chat=shop.group))
        figures = plain(shop.group.messages[-1])
        assert "Rounds: 3 (2 due)" in figures
        assert "Won: 1 of 2 (50%) · 12,000,000 toman" in figures
        assert "Sara: open 0 · claimed 2 · in time 2 of 2 · won 1" in figures
        laws.all_hold(shop.bot)


@pytest.mark.parametrize("stops", [0, 1], ids=["the survivor", "the merged one"])
@pytest.mark.parametrize("second", ["/call 2", "/take 2"])
@pytest.mark.long
def test_who_stopped_us_on_one_account_has_stopped_on_that_one_alone_once_they_are_taken_apart(
    stops: int, second: str
) -> None:
    with open_shop("Sat 28 Nov 2026 10:00", language="en", desk=DESK_OF_MINA) as shop:
        all_are_there(shop)
        pair = shop.prospect("Negar", *HOT), shop.prospect("Nima", *HOT)
        knows_replies(shop, shop.sara)
        says(shop, shop.sara, "/take 1", second)
        says(shop, shop.mina, "/merge 1 2")
        shop.does(lambda: pair[stops].sends("/stop"))
        says(shop, shop.maryam, "/unmerge 1")
        for number, person in enumerate(pair, 1):
            card = next(each for each in shop.group.messages if f"Lead {number}" in each.shown.translate(ISOLATES))
            assert ("⛔️" in card.shown) == (number - 1 == stops)
            shop.does(replies(shop, shop.sara, "hello", card))
            assert seen(person)[-1].endswith("hello") == (number - 1 != stops)
        laws.all_hold(shop.bot)


def test_the_clock_of_a_survivor_runs_again_when_who_stopped_us_is_taken_apart() -> None:
    with open_shop("Sat 28 Nov 2026 10:00", language="en", desk=DESK_OF_MINA) as shop:
        all_are_there(shop)
        _, nima = shop.prospect("Negar", *HOT), shop.prospect("Nima", *HOT)
        says(shop, shop.mina, "/merge 1 2")
        shop.does(lambda: nima.sends("/stop"))
        shop.until("10:30")
        says(shop, shop.maryam, "/unmerge 2")
        shop.until("10:36")
        assert "🔔 ⏱ Lead 1 has waited 5 min." in heads(shop)


def test_the_time_that_an_account_chose_while_merged_is_kept_when_the_other_is_erased() -> None:
    with open_shop("Sat 28 Nov 2026 10:00", language="en", desk=DESK_OF_MINA) as shop:
        all_are_there(shop)
        negar, nima = shop.prospect("Negar", *HOT), shop.prospect("Nima", *HOT)
        says(shop, shop.mina, "/merge 1 2")
        picks(shop, nima, TIME, CALL, "دوشنبه ۹ آذر", "۱۱ تا ۱۳")
        shop.does(lambda: negar.sends("/forget"), lambda: negar.taps("🗑"))
        assert "🕐 They asked for: Mon 30 Nov, 11:00–13:00" in card_of(shop, "Nima").shown.translate(ISOLATES)
        shop.record.fresh(shop.group)
        shop.until("10:30")
        assert heads(shop) == []
        shop.until("Mon 10:51")
        assert "🔔 🕐 Lead 2 expects us 11:00–13:00, and nobody has it." in heads(shop)
        laws.all_hold(shop.bot)


@pytest.mark.long
def test_where_the_group_sees_no_contacts_each_owner_has_those_of_their_own_lead_once_they_are_apart() -> None:
    with open_shop("Sat 28 Nov 2026 10:00", language="en", desk=f"{{ {DESK}, claim: {{mask: phone}} }}") as shop:
        all_are_there(shop)
        shop.does(shop.sara.opens, shop.reza.opens)
        shop.prospect("Negar", *HOT), shop.prospect("Nima", *HOT)

        def contacts(person: Person) -> list[str]:
            texts = [plain(each) for each in person.chat.messages if each.from_bot and not each.is_deleted]
            return [text for text in texts if "+98" in text]

        says(shop, shop.reza, "/take 2")
        for line in ("/merge 1 2", "/unmerge 1"):
            says(shop, shop.maryam, line)
        assert [text.split()[1] for text in contacts(shop.reza)] == ["2"], "that of lead 1 is taken back"
        says(shop, shop.sara, "/take 1")
        for line, numbers in (("/merge 1 2", []), ("/unmerge 1", ["2"])):
            says(shop, shop.maryam, line)
            assert [text.split()[1] for text in contacts(shop.reza)] == numbers
            assert [text.split()[1] for text in contacts(shop.sara)] == ["1"]


@pytest.mark.long
def test_what_an_account_wrote_while_merged_is_waited_for_where_it_stands_then() -> None:
    with open_shop("Sat 28 Nov 2026 10:00", language="en", desk=DESK_OF_MINA) as shop:
        _, nima = two(shop)
        says(shop, shop.mina, "/merge 1 2")
        shop.does(lambda: nima.sends("when do you open?"))
        says(shop, shop.maryam, "/unmerge 1")
        shop.until("10:31")
        assert "🔔 💬 Sara: lead 2 has waited 30 min for an answer." in heads(shop)
        says(shop, shop.sara, "/won 2 12m")
        says(shop, shop.mina, "/take 1", "/lost 1 price", "/merge 1 2")
        shop.until("Sat 5 Dec 2026 12:00")
        shop.does(lambda: nima.taps("🆘"))
        says(shop, shop.maryam, "/unmerge 1")
        shop.until("12:31")
        assert "🔔 💬 Sara: lead 2 has waited 30 min for an answer." in heads(shop)
        laws.all_hold(shop.bot)
