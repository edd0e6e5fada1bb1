"""One person with two accounts, through the running bot: what either does is the survivor's, and apart again."""

import pytest

from bot.sandbox.people.person import Person
from bot.sandbox.people.screen import Press
from tests.bot.sales.acts.pressing import ISOLATES
from tests.desk.people import DESK, all_are_there
from tests.desk.picking import CALL, TIME, newest, picks
from tests.desk.pressing import button_of, card_of, question, toast, told
from tests.desk.shop import Shop, open_shop
from tests.desk.talking import card_of as newest_card_of
from tests.desk.talking import knows_replies, plain, replies, seen
from tests.faults.simulated import laws
from tests.faults.simulated.story import HAND, HOT

DESK_OF_MINA = f"{{ {DESK} }}"


def two(shop: Shop) -> tuple[Person, Person]:
    """Negar and Nima are the same person; Sara has Nima's lead, 2, and talks with her."""
    all_are_there(shop)
    negar, nima = shop.prospect("Negar", *HOT), shop.prospect("Nima", *HOT)
    says(shop, shop.sara, "/take 2", "/call 2")
    return negar, nima


def says(shop: Shop, person: Person, *lines: str) -> None:
    """Let somebody of the desk write commands in the group."""
    for line in lines:
        shop.does(lambda line=line: person.sends(line, chat=shop.group))
    shop.record.fresh(shop.group)


def states(shop: Shop) -> list[tuple[object, ...]]:
    """The newest round of each lead: its state and owner."""
    newest = "n = (SELECT max(n) FROM rounds WHERE lead = r.lead)"
    sql = f"SELECT lead, state, owner FROM rounds AS r WHERE {newest} ORDER BY 1"  # ours
    return [tuple(row) for row in shop.bot.witness.rows(sql)]


def heads(shop: Shop) -> list[str]:
    """What the group got since it was last looked at."""
    return [f"{line.sign} {line.head}" for line in shop.record.fresh(shop.group)]


def test_both_cards_change_and_the_survivors_owner_is_told() -> None:
    with open_shop("Sat 28 Nov 2026 10:00", language="en", desk=DESK_OF_MINA) as shop:
        two(shop)
        shop.does(lambda: shop.mina.sends("/merge 1 2", chat=shop.group))
        card, merged, news, _ = shop.record.fresh(shop.group)
        assert (card.head, "🏁 Result" in card.buttons) == ("💬 Sara · Lead 1 · after 0 s", True)
        assert (merged.head, merged.buttons) == ("🔗 Lead 2 is the same person as lead 1", ())
        assert (news.sign, news.text, news.mentioned) == (
            "🔕",
            "Sara: lead 2 · is the same person as lead 1.",
            (shop.sara.id,),
        )
        assert states(shop) == [(1, "contacted", shop.sara.id), (2, "merged", shop.sara.id)]
        shop.does(lambda: shop.maryam.sends("/unmerge 2"))
        assert heads(shop) == ["✏️ 💬 Sara · Lead 2 · after 0 s", "✏️ 🔥 Lead 1 · Negar"]
        assert states(shop) == [(1, "new", None), (2, "contacted", shop.sara.id)]


def test_the_card_has_the_contacts_of_both_accounts_until_they_are_apart() -> None:
    with open_shop("Sat 28 Nov 2026 10:00", language="en", desk=DESK_OF_MINA) as shop:
        all_are_there(shop)
        shop.prospect("Negar", *HOT)
        nima = shop.bot.sandbox.person("Nima", language="en")
        shop.does(nima.opens, *(lambda words=words: nima.sends(words) for words in ("nima@shop.example", "/talk")))
        says(shop, shop.mina, "/merge 1 2")
        assert "✉️ nima@shop.example" in plain(newest_card_of(shop, "Lead 1")).split("\n")
        says(shop, shop.maryam, "/unmerge 2")
        assert "@shop.example" not in plain(newest_card_of(shop, "Lead 1"))


def test_what_either_account_writes_is_told_under_the_survivors_card() -> None:
    with open_shop("Sat 28 Nov 2026 10:00", language="en", desk=DESK_OF_MINA) as shop:
        negar, nima = two(shop)
        says(shop, shop.mina, "/merge 1 2")
        shop.does(lambda: nima.sends("when do you open?"))
        assert '🔔 ✍️ Lead 1: "when do you open?"' in heads(shop)
        card = next(each for each in shop.group.messages if each.shown.startswith("💬"))
        assert "when do you open?" in card.shown
        shop.until("10:31")
        assert [line for line in heads(shop) if line.startswith("🔔 💬")] == [
            "🔔 💬 Sara: lead 1 has waited 30 min for an answer."
        ]
        shop.does(lambda: negar.sends("hello?"))
        assert '🔕 ✍️ Lead 1: "hello?"' in heads(shop)
        assert [row[0] for row in shop.bot.witness.rows("SELECT lead FROM ledger WHERE kind = 'said' ORDER BY id")] == [
            2,
            1,
        ]


def test_what_the_merged_account_sends_is_copied_from_its_own_chat() -> None:
    with open_shop("Sat 28 Nov 2026 10:00", language="en", desk=DESK_OF_MINA) as shop:
        negar, nima = two(shop)
        says(shop, shop.mina, "/merge 1 2")
        for person, caption in ((nima, "her shop"), (negar, "his shop"), (nima, "another")):
            shop.does(lambda person=person, caption=caption: person.sends_photo(caption))
            copies = [each for each in shop.group.messages if each.caption]
            assert caption in copies[-1].caption, shop.story()


def test_an_album_of_the_merged_account_stands_below_the_number_of_the_survivor() -> None:
    with open_shop("Sat 28 Nov 2026 10:00", language="en", desk=DESK_OF_MINA) as shop:
        _, nima = two(shop)
        says(shop, shop.mina, "/merge 1 2")
        before = len(shop.group.messages)
        shop.does(lambda: nima.sends_album(3, "our oak"))
        shop.passes(seconds=5)
        line, *pieces = shop.group.messages[before:]
        assert (plain(line), [each.kind for each in pieces]) == ("📎 From lead 1:", ["photo"] * 3)


@pytest.mark.long
def test_a_person_with_two_accounts_is_asked_once_when_to_be_reminded() -> None:
    with open_shop("Sat 28 Nov 2026 10:00", language="en", desk=DESK_OF_MINA) as shop:
        negar, nima = two(shop)
        says(shop, shop.mina, "/merge 1 2")
        asked = []
        for person in (negar, nima):
            shop.passes(minutes=1)
            shop.does(lambda person=person: person.sends("not this month"))
            says(shop, shop.mina, "/lost 1 later")
            asked.append(any("چه وقتی یادآوری کنیم؟" in plain(each) for each in person.chat.messages))
            says(shop, shop.mina, "/reopen 1 they wrote")
        assert asked == [True, False], shop.story()


@pytest.mark.long
def test_an_alert_of_the_merged_account_is_a_new_card_of_the_survivor() -> None:
    with open_shop("Sat 28 Nov 2026 10:00", language="en", desk=DESK_OF_MINA) as shop:
        _, nima = two(shop)
        says(shop, shop.mina, "/take 1", "/lost 1 price", "/lost 2 price", "/merge 1 2")
        shop.passes(days=31)
        all_are_there(shop)
        shop.record.fresh(shop.group)
        shop.does(lambda: nima.sends("/talk"))
        assert "🔔 🔥 Lead 1 · Negar" in heads(shop)
        assert states(shop)[0] == (1, "new", None)
        assert shop.bot.witness.rows("SELECT number, alerts FROM leads ORDER BY 1") == [(1, 2), (2, 1)]


def test_a_claim_on_the_card_that_is_merged_moves_to_the_survivor() -> None:
    with open_shop("Sat 28 Nov 2026 10:00", language="en", desk=DESK_OF_MINA) as shop:
        all_are_there(shop)
        shop.prospect("Negar", *HOT)
        shop.prospect("Nima", *HOT)
        claims = [button_of(shop, "Nima", "Claim") for _ in range(2)]
        says(shop, shop.mina, "/merge 2 1")
        assert toast(shop, shop.reza, claims[0]) == "Lead 1 is yours."
        assert states(shop) == [(1, "claimed", shop.reza.id), (2, "merged", None)]
        assert toast(shop, shop.sara, claims[1]) == "Reza has lead 1."


@pytest.mark.long
def test_a_claim_before_the_merge_stays_and_two_merges_of_one_lead_are_one() -> None:
    with open_shop("Sat 28 Nov 2026 10:00", language="en", desk=DESK_OF_MINA) as shop:
        all_are_there(shop)
        for name in ("Negar", "Nima", "Nora"):
            shop.prospect(name, *HOT)
        shop.reza.sends("/take 2", chat=shop.group)
        shop.mina.sends("/merge 1 2", chat=shop.group)
        shop.mina.sends("/merge 3 2", chat=shop.group)
        shop.settles()
        assert states(shop) == [(1, "claimed", shop.reza.id), (2, "merged", shop.reza.id), (3, "new", None)]
        assert "🔔 These two cannot be merged: one of them is merged already." in heads(shop)


@pytest.mark.parametrize(
    ("line", "answer"),
    [
        ("/merge 1 1", "These two cannot be merged: they are one lead."),
        ("/merge 1 99", "These two cannot be merged: one of them is not there, or was erased."),
        ("/merge 99 1", "There is no lead 99."),
        ("/merge 3 4", "These two cannot be merged: both are visitors who left no contact."),
        ("/merge 1", "Which two are one person? E.g. /merge 1 97."),
        ("/merge 1 nima", "Which two are one person? E.g. /merge 1 97."),
        ("/merge", "Which lead? Write its number, e.g. /merge 128, or reply to its card."),
        ("/unmerge 1", "That command is for admins. All of yours: /help"),
    ],
)
def test_what_cannot_be_done_says_why(line: str, answer: str) -> None:
    with open_shop("Sat 28 Nov 2026 10:00", language="en", desk=DESK_OF_MINA) as shop:
        two(shop)
        for name in ("Vida", "Vahid"):
            shop.does(shop.bot.sandbox.person(name, language="fa").opens)
        assert told(shop, shop.mina, line) == [f"🔔 {answer}"]


@pytest.mark.long
def test_in_persian_and_in_answer_to_a_card() -> None:
    with open_shop("Sat 28 Nov 2026 10:00", desk=DESK_OF_MINA) as shop:
        two(shop)
        card = next(each for each in shop.group.messages if "Negar" in each.shown)
        assert told(shop, shop.mina, "/merge ۲", to=card)[0].startswith("✏️ 💬 سارا · سرنخ ۱")
        assert told(shop, shop.mina, "/merge ۲", to=card) == [
            "🔔 این دو را نمی‌شود یکی کرد: یکی‌شان پیش‌تر با سرنخ دیگری یکی شده است."
        ]


def test_a_note_on_the_merged_card_is_about_the_survivor() -> None:
    with open_shop("Sat 28 Nov 2026 10:00", language="en", desk=DESK_OF_MINA) as shop:
        two(shop)
        says(shop, shop.mina, "/merge 1 2")
        card = next(each for each in shop.group.messages if each.shown.startswith("🔗"))
        shop.does(lambda: shop.sara.sends("// prefers mornings", chat=shop.group, reply_to=card))
        assert shop.bot.witness.rows("SELECT lead FROM ledger WHERE kind = 'note'") == [(1,)]


@pytest.mark.long
def test_we_write_to_the_account_that_was_used_last() -> None:
    with open_shop("Sat 28 Nov 2026 10:00", language="en", desk=DESK_OF_MINA) as shop:
        negar, nima = two(shop)
        says(shop, shop.mina, "/merge 1 2")
        for person, other, time in ((nima, negar, "10:00"), (negar, nima, "11:00")):
            shop.does(lambda person=person: person.sends("ok"))
            shop.record.fresh(person)
            shop.record.fresh(other)
            says(shop, shop.sara, f"/meet 1 mon {time}")
            assert len(shop.record.fresh(person)) == 1
            assert shop.record.fresh(other) == []


@pytest.mark.parametrize("leaves", [0, 1])
def test_forget_erases_what_that_account_gave_and_takes_the_pair_apart(leaves: int) -> None:
    with open_shop("Sat 28 Nov 2026 10:00", language="en", desk=DESK_OF_MINA) as shop:
        pair = two(shop)
        says(shop, shop.mina, "/merge 1 2")
        for person, words in zip(pair, ("words of Negar", "words of Nima"), strict=True):
            shop.does(lambda person=person, words=words: person.sends(words))
        gone, stays = pair[leaves], pair[1 - leaves]
        shop.does(lambda: gone.sends("/forget"), lambda: gone.taps("🗑"))
        assert gone.chat.messages[-1].shown.endswith("‎/forget را بفرستید."), gone.chat.messages[-1].shown
        texts = "\n".join(each.shown for each in shop.group.messages if not each.is_deleted)
        assert ("words of Negar" in texts, "words of Nima" in texts) == (leaves == 1, leaves == 0)
        left = 2 - leaves
        assert shop.bot.witness.rows("SELECT number, merged_into FROM leads") == [(left, None)]
        shop.does(lambda: stays.sends("still here"))
        assert f'Lead {left}: "still here"' in "\n".join(heads(shop))


@pytest.mark.long
def test_my_data_has_only_what_that_account_gave() -> None:
    with open_shop("Sat 28 Nov 2026 10:00", language="en", desk=DESK_OF_MINA) as shop:
        negar, nima = two(shop)
        says(shop, shop.mina, "/merge 1 2")
        for person, words in ((negar, "words of Negar"), (nima, "words of Nima")):
            shop.does(lambda person=person, words=words: person.sends(words))
        for person, own, other in ((negar, "Negar", "Nima"), (nima, "Nima", "Negar")):
            shop.does(lambda person=person: person.sends("/mydata"))
            shop.does(lambda person=person: person.taps("📥"))
            file = person.downloads(person.chat.messages[-1]).decode()
            assert (f"words of {own}" in file, f"words of {other}" in file) == (True, False)
            assert other not in file


def test_lists_and_figures_count_the_person_once() -> None:
    with open_shop("Sat 28 Nov 2026 10:00", language="en", desk=DESK_OF_MINA) as shop:
        two(shop)
        shop.prospect("Hana", *HAND)
        says(shop, shop.mina, "/merge 1 2")
        says(shop, shop.sara, "/won 1 12m")
        shop.does(lambda: shop.sara.sends("/desk", chat=shop.group))
        desk = shop.record.of(shop.group)[-1].text
        assert "Won: 1 of 1 (100%) · 12,000,000 toman" in desk
        shop.does(lambda: shop.maryam.sends("/leads"))
        assert "/lead_2" not in shop.maryam.chat.messages[-1].shown
        shop.does(lambda: shop.maryam.sends("/lead 2"))
        page = shop.maryam.chat.messages[-1]
        assert "🔗 سرنخ ۲ با سرنخ ۱ یکی شد" in page.shown
        assert page.labels == []


def test_words_of_the_desk_go_to_the_account_used_last_and_answer_only_what_stands_in_its_chat() -> None:
    with open_shop("Sat 28 Nov 2026 10:00", language="en", desk=DESK_OF_MINA) as shop:
        negar, nima = two(shop)
        knows_replies(shop, shop.sara)
        says(shop, shop.mina, "/merge 1 2")
        shop.does(lambda: nima.sends("first"), lambda: negar.sends("second"))
        words = {each.shown[-7:-1]: each for each in shop.group.messages if "✍️" in each.shown}
        firsts = next(each for text, each in words.items() if "first" in text)
        merged = next(each for each in shop.group.messages if each.shown.startswith("🔗"))
        for count, to in enumerate((merged, firsts), start=1):
            shop.does(replies(shop, shop.sara, f"answer {count}", to))
            assert seen(negar)[-1].endswith(f"answer {count}")
            assert negar.chat.messages[-1].reply_to is None
        shop.does(lambda: nima.sends("third"), replies(shop, shop.sara, "answer 3", firsts))
        answer = nima.chat.messages[-1]
        assert answer.shown.endswith("answer 3")
        assert answer.reply_to is not None
        assert answer.reply_to.shown == "first"
        assert states(shop)[0] == (1, "contacted", shop.sara.id)


def test_the_button_offers_leads_with_the_same_phone_and_takes_a_number() -> None:
    with open_shop("Sat 28 Nov 2026 10:00", language="en", desk=f"{{ {DESK}, claim: {{mask: phone}} }}") as shop:
        two(shop)
        nora = shop.bot.sandbox.person("Nora", language="fa")
        taps = (lambda label=label: nora.taps(label) for label in HOT)
        shop.does(nora.opens, lambda: nora.sends("+989121002587"), *taps)
        says(shop, shop.reza, "/take 3", "/call 3")
        card = card_of(shop, "Nora")
        shop.does(lambda: shop.reza.presses(Press(card, card.buttons[-1])))
        assert [each.text for each in card.buttons] == ["🔗 Same person", "👤 Hand over", "💤 Later", "⬅️ Back"]
        shop.does(lambda: shop.reza.presses(Press(card, card.buttons[0])))
        asked = question(shop, "which other lead is the same person?")
        assert [each.text for each in asked.buttons] == ["🔗 1"]
        assert "2587" not in asked.shown
        shop.record.fresh(shop.group)
        for words, answer in (
            ("nobody", "Which two are one person? E.g. /merge 3 97."),
            ("3", "These two cannot be merged: they are one lead."),
        ):
            shop.does(lambda words=words: shop.reza.sends(words, chat=shop.group, reply_to=asked))
            assert heads(shop)[-1] == f"🔔 {answer}"
        assert not asked.is_deleted
        shop.does(lambda: shop.reza.presses(Press(asked, asked.buttons[0])))
        assert asked.is_deleted
        assert states(shop)[0] == (1, "contacted", shop.reza.id)
        assert states(shop)[2][:2] == (3, "merged")
        assert not [each.shown for each in shop.group.messages if "02587" in each.shown or "02756" in each.shown]


def test_a_number_in_reply_answers_within_15_minutes() -> None:
    with open_shop("Sat 28 Nov 2026 10:00", language="en", desk=DESK_OF_MINA) as shop:
        two(shop)
        for minutes, merged in ((16, False), (14, True)):
            card = card_of(shop, "Nima")
            shop.does(lambda card=card: shop.sara.presses(Press(card, card.buttons[-1])))
            shop.does(lambda: shop.sara.taps("🔗 Same person", chat=shop.group))
            asked = question(shop, "which other lead is the same person?")
            shop.passes(minutes=minutes)
            shop.does(lambda asked=asked: shop.sara.sends("lead_1", chat=shop.group, reply_to=asked))
            assert (states(shop)[1][1] == "merged") is merged
            assert asked.is_deleted


def test_an_edit_and_an_undo_reach_the_account_that_got_the_words() -> None:
    with open_shop("Sat 28 Nov 2026 10:00", language="en", desk=DESK_OF_MINA) as shop:
        negar, nima = two(shop)
        knows_replies(shop, shop.sara)
        says(shop, shop.mina, "/merge 1 2")
        shop.does(lambda: nima.sends("first"))
        merged = next(each for each in shop.group.messages if each.shown.startswith("🔗"))
        shop.does(replies(shop, shop.sara, "at ten", merged), lambda: negar.sends("second"))
        mine = next(each for each in shop.group.messages if each.shown == "at ten")
        shop.does(lambda: shop.sara.edits(mine, "at eleven"))
        assert seen(nima)[-1].endswith("at eleven")
        shop.does(replies(shop, shop.sara, "/undo", mine))
        assert not [each for each in nima.chat.messages if "eleven" in each.shown and not each.is_deleted]
        assert not [text for text in seen(negar) if "at " in text and "eleven" in text]


@pytest.mark.long
def test_the_time_that_either_account_chooses_is_the_survivors() -> None:
    with open_shop("Sat 28 Nov 2026 10:00", language="en", desk=DESK_OF_MINA) as shop:
        _, nima = two(shop)
        says(shop, shop.mina, "/merge 1 2")
        picks(shop, nima, TIME, CALL, "دوشنبه ۹ آذر", "۱۱ تا ۱۳")
        assert newest(nima).shown == "باشد؛ دوشنبه ۹ آذر، بین ۱۱ و ۱۳ با شما تماس می‌گیریم."
        (edit,) = shop.record.fresh(shop.group)
        assert (edit.head, edit.sign) == ("💬 Sara · Lead 1 · after 0 s", "✏️")
        assert "🕐 They asked for: Mon 30 Nov, 11:00–13:00" in edit.text


@pytest.mark.parametrize("stops", [False, True])
def test_who_stopped_us_on_one_account_is_not_reminded_on_the_other(stops: bool) -> None:
    with open_shop("Sat 28 Nov 2026 10:00", language="en", desk=DESK_OF_MINA) as shop:
        negar, nima = two(shop)
        says(shop, shop.sara, "/lost 2 later")
        says(shop, shop.mina, "/merge 1 2")
        picks(shop, nima, "هفتهٔ بعد")
        if stops:
            shop.does(lambda: negar.sends("/stop"))
        shop.record.fresh(nima)
        shop.until("Sat 5 Dec 2026 12:00")
        reminded = any("خواسته بودید این روزها" in line.text for line in shop.record.fresh(nima))
        assert reminded != stops


def test_in_private_the_owner_of_either_merges_and_others_learn_nothing() -> None:
    with open_shop("Sat 28 Nov 2026 10:00", language="en", desk=DESK_OF_MINA) as shop:
        two(shop)
        shop.does(lambda: shop.reza.sends("/merge 1 2"), lambda: shop.reza.sends("/merge 2 1"))
        assert states(shop)[1] == (2, "contacted", shop.sara.id)
        assert not [text for text in seen(shop.reza) if "1" in text and "merge" in text.lower()]
        shop.does(lambda: shop.sara.sends("/merge 1 2"))
        assert states(shop) == [(1, "contacted", shop.sara.id), (2, "merged", shop.sara.id)]


def test_the_account_that_bought_is_asked_how_it_was_also_when_its_lead_was_merged() -> None:
    with open_shop("Sat 28 Nov 2026 10:00", language="en", desk=DESK_OF_MINA) as shop:
        negar, nima = two(shop)
        says(shop, shop.mina, "/won 2 12m", "/take 1", "/lost 1 price", "/merge 1 2")
        assert states(shop)[0] == (1, "won", shop.sara.id)
        shop.record.fresh(negar)
        shop.record.fresh(nima)
        shop.until("Sat 5 Dec 2026 10:30")
        assert [line.text.split()[0] for line in shop.record.fresh(nima)] == ["تجربهٔ"]
        assert shop.record.fresh(negar) == []
        shop.does(lambda: nima.taps("۵"))
        assert shop.bot.witness.rows("SELECT lead FROM ledger WHERE kind = 'rated'") == [(2,)]


def test_a_first_reply_to_a_lead_that_is_merged_meanwhile_goes_to_the_survivor() -> None:
    with open_shop("Sat 28 Nov 2026 10:00", language="en", desk=DESK_OF_MINA) as shop:
        negar, nima = two(shop)
        card = next(each for each in reversed(shop.group.messages) if "Lead 2" in each.shown.translate(ISOLATES))
        shop.does(replies(shop, shop.sara, "the words", card))
        says(shop, shop.mina, "/merge 1 2")
        shop.does(lambda: negar.sends("hello"), lambda: shop.sara.taps("Send", chat=shop.group))
        assert seen(negar)[-1].endswith("the words")
        assert not seen(nima)[-1].endswith("the words")


@pytest.mark.long
def test_where_the_group_sees_no_contacts_it_sees_the_username_of_neither_account() -> None:
    with open_shop("Sat 28 Nov 2026 10:00", language="en", desk="{claim: {mask: phone}}") as shop:
        _, nima = two(shop)
        nima.user.username = "nima_sells"
        says(shop, shop.maryam, "/merge 1 2")
        shop.does(
            lambda: nima.sends("write to @nima_sells"),
            lambda: nima.sends_photo("0912 123 4567, or t.me/nima_sells"),
            lambda: shop.reza.sends("/call 1", chat=shop.group),
        )
        shop.passes(seconds=3)
        group = "\n".join([line.text for line in shop.record.of(shop.group)])
        assert "write to @••" in group
        assert "nima_sells" not in group
        assert "4567" not in group


def test_the_card_that_goes_on_says_what_the_person_wants_and_apart_no_more() -> None:
    with open_shop("Sat 28 Nov 2026 10:00", desk=DESK_OF_MINA) as shop:
        all_are_there(shop)
        shop.prospect("Negar", "بدانم تبلیغم"), shop.prospect("Nima", *HOT)
        wants, own, other = "می‌خواهد: تماس تلفنی، همین ماه", "نیاز: بدانم تبلیغم چه", "نیاز: مشتری و فروش"
        for line, shown in (("/merge 1 2", (True, True, False)), ("/unmerge 1", (False, True, False))):
            says(shop, shop.maryam, line)
            card = next(each for each in reversed(shop.group.messages) if "سرنخ ۱ · " in each.shown.translate(ISOLATES))
            assert tuple(words in card.shown.translate(ISOLATES) for words in (wants, own, other)) == shown


def test_who_is_alerted_by_what_the_merged_account_does_is_sales_qualified() -> None:
    with open_shop("Sat 28 Nov 2026 10:00", language="en", desk=DESK_OF_MINA) as shop:
        all_are_there(shop)
        _, nima = shop.prospect("Negar"), shop.prospect("Nima")
        says(shop, shop.mina, "/merge 1 2")
        picks(shop, nima, *HOT)
        assert "🔔 🔥 Lead 1 · Negar" in heads(shop)
        assert shop.bot.witness.rows("SELECT number, stage FROM leads ORDER BY 1") == [(1, "sql"), (2, "sql")]
        shop.does(lambda: shop.maryam.sends("/leads"))
        assert "/lead_1" in shop.maryam.chat.messages[-1].shown
        laws.all_hold(shop.bot)
        says(shop, shop.maryam, "/unmerge 1")
        assert states(shop)[0] == (1, "new", None)
        assert shop.bot.witness.rows("SELECT stage FROM leads WHERE number = 1") == [("sql",)]
        laws.all_hold(shop.bot)


@pytest.mark.parametrize(
    ("choices", "when"),
    [
        pytest.param(("هفتهٔ بعد", "ماه بعد"), ["Mon 28 Dec 10:00"], id="the newer wish counts"),
        pytest.param(("ماه بعد", "ماه بعد"), ["Mon 28 Dec 10:00"], id="the same day"),
        pytest.param(("ماه بعد", "هفتهٔ بعد"), ["Sat 5 Dec 10:00"], id="sooner"),
    ],
)
@pytest.mark.long
def test_a_reminder_goes_once_to_the_account_that_asked_for_it_last(choices: tuple[str, str], when: list[str]) -> None:
    with open_shop("Sat 28 Nov 2026 10:00", language="en", desk=DESK_OF_MINA) as shop:
        negar, nima = two(shop)
        says(shop, shop.sara, "/take 1", "/lost 1 later", "/lost 2 later")
        picks(shop, negar, choices[0])
        picks(shop, nima, choices[1])
        says(shop, shop.mina, "/merge 1 2")
        shop.until("Sat 2 Jan 2027 12:00")
        reminded = [[line.when for line in shop.record.of(each) if "این روزها" in line.text] for each in (negar, nima)]
        assert reminded == [[], when]


HOW_MUCH, PRICE = "قیمتش چقدره؟", "ماهی ۱۰ تا ۵۰ میلیون تومان"


@pytest.mark.parametrize("ending", ["/bot 1", "/won 1 12m toman"])
@pytest.mark.long
def test_while_a_person_talks_with_one_account_the_bot_keeps_quiet_on_both_until_the_talk_ends(ending: str) -> None:
    with open_shop("Sat 28 Nov 2026 10:00", language="en", desk=DESK_OF_MINA) as shop:
        negar, nima = two(shop)
        says(shop, shop.mina, "/merge 1 2")
        knows_replies(shop, shop.sara)
        shop.does(lambda: nima.sends("سلام"), replies(shop, shop.sara, "سلام", newest_card_of(shop, "1")))
        assert seen(nima)[-1].endswith("سلام")
        before = len(seen(negar))
        shop.does(lambda: negar.sends(HOW_MUCH))
        assert [each for each in seen(negar)[before:] if PRICE in each] == []
        says(shop, shop.sara, ending)
        shop.does(lambda: negar.sends(HOW_MUCH), lambda: nima.sends(HOW_MUCH))
        assert any(PRICE in each for each in seen(negar)[before:])
        assert PRICE in "".join(seen(nima)[-2:]), "the talk ended, though she used the other account since"
        if ending == "/bot 1":
            assert "Nobody is talking" in "".join(told(shop, shop.sara, ending))
