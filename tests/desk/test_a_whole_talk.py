"""A talk of ten messages each way, with a voice note, an album, an edit and an /undo, as both sides see it."""

import pytest

from bot.sandbox.people.person import Person
from bot.sandbox.world.model import Message
from tests.bot.sales.acts.pressing import ISOLATES
from tests.desk.shop import Shop, open_shop
from tests.desk.talking import ENGLISH, MORNING, card_of, hot_lead, knows_replies

OURS = {
    "fa": ("سلام نگار، سارا هستم.", "چند شعبه دارید؟", "سه‌شنبه وقت دارید؟", "ساعت ۱۰ خوب است؟", "قیمت را هم می‌فرستم.",
           "اشتباه شد", "این هم نمونه‌ها"),
    "en": ("Hi Emma, Sara here.", "How many shops have you got?", "Are you free on Tuesday?", "Is 10 fine?",
           "I'll send the price, too.", "Wrong chat", "And some samples"),
}  # fmt: skip
THEIRS = {
    "fa": ("سلام", "سه تا", "عکس شعبه‌ها", "بله", "ده خوب است", "آدرس؟", "پارکینگ هست؟", "ممنون", "تا سه‌شنبه"),
    "en": (
        "Hello",
        "Three",
        "The shops",
        "Yes",
        "Ten is fine",
        "Where?",
        "Is there parking?",
        "Thanks",
        "See you on Tuesday",
    ),
}
CHANGED = {"fa": "ساعت ۱۱ خوب است؟", "en": "Is 11 fine?"}


def as_seen(messages: list[Message], reader: Person) -> list[str]:
    """A line each: who, what it answers, and whether it was edited or got a reaction."""
    lines = []
    for each in messages:
        who = "🤖" if each.from_bot else each.sender.first_name
        medium = f"[{each.attachment.kind}] " if each.attachment is not None else ""
        answers = f" ↩ {each.reply_to.shown.translate(ISOLATES)[:24]!r}" if each.reply_to is not None else ""
        words = " / ".join(each.words.text.translate(ISOLATES).split("\n")[:2])
        lines.append(f"{who}: {medium}{words}{answers}{' (edited)' if each.edited else ''} {each.reaction}".rstrip())
    return lines


def talk(shop: Shop, prospect: Person, language: str) -> None:
    card, sara = card_of(shop, "۱" if language == "fa" else "1"), shop.sara
    ours, theirs, group = iter(OURS[language]), iter(THEIRS[language]), shop.group

    def we_say() -> Message:
        shop.does(lambda: sara.sends(next(ours), chat=group, reply_to=card))
        return next(each for each in reversed(group.messages) if each.sender.id == sara.id)

    def they_say() -> None:
        shop.does(lambda: prospect.sends(next(theirs)))

    we_say()
    they_say()
    we_say()
    they_say()
    shop.does(lambda: prospect.sends_album(3, next(theirs)))
    we_say()
    they_say()
    asked = we_say()
    they_say()
    shop.does(lambda: sara.edits(asked, CHANGED[language]))
    shop.does(prospect.sends_voice)
    shop.does(lambda: sara.sends_voice(chat=group, reply_to=card))
    they_say()
    we_say()
    wrong = we_say()
    shop.does(lambda: sara.sends("/undo", chat=group, reply_to=wrong))
    they_say()
    shop.does(lambda: sara.sends_album(3, next(ours), chat=group, reply_to=card))
    shop.passes(seconds=3)
    they_say()
    they_say()
    shop.does(lambda: sara.sends_photo(chat=group, reply_to=card))


@pytest.mark.parametrize("language", ["fa", "en"])
@pytest.mark.long
def test_a_talk_of_ten_messages_each_way(language: str) -> None:
    with open_shop(MORNING, language=language) as shop:
        answers = ENGLISH if language == "en" else ()
        prospect = hot_lead(shop, {"fa": "نگار", "en": "Emma"}[language], *answers, language=language)
        knows_replies(shop, shop.sara)
        before_there, before_here = len(prospect.chat.messages), len(shop.group.messages)
        talk(shop, prospect, language)
        there = as_seen(prospect.chat.messages[before_there:], prospect)
        here = as_seen(shop.group.messages[before_here:], shop.sara)
        print(f"\n--- {language}, the prospect sees\n" + "\n".join(there))  # noqa: T201
        print(f"--- {language}, the group sees\n" + "\n".join(here))  # noqa: T201
        ours, theirs = OURS[language], THEIRS[language]
        whole_there, whole_here = "\n".join(there), "\n".join(here)
        assert [each for each in (*ours[:3], ours[4], ours[6], CHANGED[language]) if each not in whole_there] == []
        assert [each for each in theirs if each not in whole_here] == []
        assert ours[5] not in whole_there, "it was taken back"
        assert ours[3] not in whole_there, "it was edited"
        assert whole_there.count("🤖: [photo]") == 4
        assert whole_there.count("🤖: [voice]") == 1
