"""The whole life of one lead at the desk, as everybody saw it: from the card to the sale, and on to the end.

`python -m tests.desk.life fa` prints it in Persian, `en` in English. ▶ is what somebody does; below it stands what the
bot makes of it: a message with sound 🔔 or without 🔕, an edit ✏️ with what is new in it, a deletion 🗑, the answer to
a press 💡.
"""

import sys
from collections.abc import Callable, Iterator
from functools import partial
from typing import NamedTuple

from bot.sandbox.people.person import Person
from bot.sandbox.people.screen import matches
from bot.sandbox.world.model import Message
from tests.desk.people import DESK
from tests.desk.record import Line
from tests.desk.shop import Shop, open_shop

BEGIN = "Mon 30 Nov 2026 10:00"
INDENT = " " * 4
QUESTION = "(پاسخ همین پیام|Reply to this message)"
GROUP = {"fa": "گروه فروش", "en": "Sales group"}
PROSPECT = {"fa": "نگار", "en": "Emma"}
ANSWERS = {
    "fa": ("مشتری و فروش", "همین ماه", "۲۰ تا ۶۰", "با من تماس بگیرید"),
    "en": ("More customers", "This month", "2,000", "Please call me"),
}


class Step(NamedTuple):
    """Somebody presses a button in the group (`label`), writes there, or writes as the prospect."""

    at: str
    who: str
    """sara, reza, mina or prospect; of nobody: time passes."""
    label: str = ""
    fa: str = ""
    """What they write, in each language."""
    en: str = ""
    answers: bool = False
    """Whether they write in reply to the newest question of the bot."""


LIFE = (
    Step("10:02", "sara", "🙋"),
    Step("10:03", ""),
    Step("10:04", "sara", "📞"),
    Step("10:04", "sara", "📵"),
    Step("10:20", "prospect", fa="ببخشید، جلسه بودم. بعد از ناهار خوب است", en="Sorry, in a meeting. After lunch?"),
    Step("13:30", "sara", fa="/note 1 بعد از ناهار راحت‌تر است", en="/note 1 easier after lunch"),
    Step("13:31", "sara", "📞"),
    Step("13:31", "sara", "✅"),
    Step("13:40", "sara", fa="/meet ۱ فردا ۱۱:۳۰", en="/meet 1 tomorrow 11:30"),
    Step("Tue 9:00", ""),
    Step("10:30", ""),
    Step("12:00", ""),
    Step("12:05", "sara", "✅ (برگزار شد|Held)"),
    Step("12:06", "sara", "🏁"),
    Step("12:06", "sara", "🏆"),
    Step("12:08", "sara", fa="۱۲ میلیون تومان", en="12 million toman", answers=True),
    Step("12:10", "sara", "✏️"),
    Step("12:11", "sara", fa="دوازده میلیون و نیم", en="12.5 million", answers=True),
    Step("Wed 9:00", ""),
    Step("10:15", "sara", "↩️"),
    Step("10:16", "sara", fa="دو شعبهٔ دیگر هم می‌خواهد", en="wants two more branches", answers=True),
    Step("10:20", "sara", fa="/snooze 1 شنبه", en="/snooze 1 sat"),
    Step("10:25", "mina", fa="/assign 1 @reza_sells", en="/assign 1 @reza_sells"),
    Step("Sat 9:00", ""),
    Step("9:20", "reza", fa="/won 1 ۳۰ میلیون تومان", en="/won 1 30 million toman"),
    Step("9:30", "mina", fa="/desk", en="/desk"),
    Step("Sun 10:00", "prospect", fa="/mydata", en="/mydata"),
    Step("10:05", "prospect", fa="/forget", en="/forget"),
    Step("10:06", "prospect", "🗑"),
)


class Life:
    """Lets the steps happen, and tells what comes of each."""

    def __init__(self, shop: Shop, language: str) -> None:
        self._shop = shop
        self._language = language
        self._told = 0
        self._toasts: dict[int, int] = {}
        self._texts: dict[tuple[int, int], str] = {}
        shop.does(*(partial(each.sends, "/back", chat=shop.group) for each in (shop.sara, shop.reza, shop.mina)))
        shop.reza.user.username = "reza_sells"
        shop.does(partial(shop.reza.sends, "/back", chat=shop.group))
        self._pass_over()
        self.prospect = shop.prospect(PROSPECT[language], *ANSWERS[language], language=language)

    def lines(self) -> Iterator[str]:
        """Yield the transcript."""
        yield from self._happened(f"▶ {self.prospect.name}: {' · '.join(ANSWERS[self._language])}")
        for step in LIFE:
            yield from self._lived(step)

    def _lived(self, step: Step) -> Iterator[str]:
        self._shop.until(step.at)
        yield from self._happened("")
        if not step.who:
            return
        person = self.prospect if step.who == "prospect" else getattr(self._shop, step.who)
        done, act = self._act(step, person)
        self._shop.does(act)
        yield from self._happened(f"▶ {person.name}: {done}")

    def _act(self, step: Step, person: Person) -> tuple[str, Callable[[], object]]:
        """Return what somebody does, in words and as an act."""
        chat = None if person is self.prospect else self._shop.group
        if step.label:
            press = person.finds(step.label, chat=chat)
            return f"[{press.button.text}]", partial(person.presses, press)
        words = step.en if self._language == "en" else step.fa
        reply_to = self._question() if step.answers else None
        return words, partial(person.sends, words, chat=chat, reply_to=reply_to)

    def _question(self) -> Message:
        messages = self._shop.group.chat.newest_first
        return next(message for message in messages if message.from_bot and matches(QUESTION, message.shown))

    def _pass_over(self) -> None:
        list(self._happened(""))

    def _happened(self, done: str) -> Iterator[str]:
        """Yield an act, and what everybody got since the last one."""
        shop = self._shop
        fresh = shop.record.lines[self._told :]
        self._told = len(shop.record.lines)
        if done:
            yield f"{shop.now:%a %H:%M} {done}"
        yield from self._answers_to_presses()
        for line in fresh:
            yield from self._told_of(line)

    def _answers_to_presses(self) -> Iterator[str]:
        for person in (self._shop.sara, self._shop.reza, self._shop.mina):
            toasts = person.user.toasts[self._toasts.get(person.id, 0) :]
            self._toasts[person.id] = len(person.user.toasts)
            yield from (f"{INDENT}💡 {person.name}: {toast.text}" for toast in toasts if toast.text)

    def _told_of(self, line: Line) -> Iterator[str]:
        key = (line.chat_id, line.message_id)
        before = self._texts.get(key, "").split("\n")
        self._texts[key] = line.text
        rows = line.text.split("\n")
        shown = rows[:1] if line.sign in {"🗑", "👌"} else [row for row in rows if row not in before] or rows[:1]
        chat = self._shop.bot.telegram.chats[line.chat_id]
        place = chat.person.name if chat.person else GROUP[self._language]
        yield f"{INDENT}{line.at:%a %H:%M} {line.sign} {place}: {shown[0]}"
        yield from (f"{INDENT * 2}{row}" for row in shown[1:])
        if line.buttons and line.sign != "🗑":
            yield f"{INDENT * 2}{' '.join(f'[{label}]' for label in line.buttons)}"


def told(language: str) -> list[str]:
    """Return the transcript in a language, a line each."""
    with open_shop(BEGIN, language=language, desk=f"{{ {DESK} }}") as shop:
        return list(Life(shop, language).lines())


if __name__ == "__main__":
    sys.stdout.write("\n".join(told(sys.argv[1])) + "\n")
