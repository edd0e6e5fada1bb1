"""A person's walk through the bot: they look at their chat, and do what a person of their kind would do next."""

import math
from collections.abc import Callable

from bot.sandbox.people.person import Person
from bot.sandbox.world.model import Chat
from bot.simulation.people_file import Habit
from bot.simulation.person import Character
from bot.simulation.view import NO_MARK, OpenQuestion, View, look
from bot.simulation.week import DAY_MINUTES, MINUTES
from conversations.funnel.model import Funnel, Question
from conversations.funnel.paths.gates import rules
from conversations.language.loaded import facts
from conversations.turn.buttons import Act
from conversations.turn.draft import template_of

PULL = 3.0
"""The effect of a full lean: the option with the most points is e³ = 20 times as likely as the one with the fewest."""
WHIMS: tuple[Habit, ...] = ("price", "chat", "others_contact", "back", "talk")
"""Habits that people may follow once, at one of their first screens."""
WHIM_SCREENS = range(1, 8)
MOST_SCREENS = 60
"""More than any funnel needs: a person who still goes on then is stuck."""
SLOW = 25
"""The percentage of screens that keep people for longer than a minute."""

_NO_CONTACT = "0912345"
"""A text that is meant as a contact but is not one."""
_SOMEBODY_ELSES = "+989350000000"


class Walker:
    """One person's walk; `act` is called again and again until they have left for good."""

    def __init__(self, who: Character, person: Person, chat: Chat, funnel: Funnel) -> None:
        self.who = who
        self.asked: set[str] = set()
        """Ids of the questions that they have seen."""
        self._person = person
        self._chat = chat
        self._funnel = funnel
        self._screens = 0
        self._seen = 0
        self._answered = NO_MARK
        self._came_back = False
        self._whims = {who.dice.choice(WHIM_SCREENS): habit for habit in WHIMS if who.has(habit)}

    @property
    def id(self) -> int:
        """Return their Telegram id."""
        return self._person.id

    def act(self) -> int | None:
        """Do the next thing; return the minutes until they look again, or None when they never do."""
        if self._screens == 0:
            return self._open(self.who.source)
        self._screens += 1
        view = look(self._chat, self._funnel, seen=self._seen, answered=self._answered)
        self._seen = view.newest
        if view.asked is not None:
            self.asked.add(view.asked.question.id)
        if self._screens > MOST_SCREENS:
            return None
        if not self.who.chance(self.who.traits.patience) or not self._move(view):
            return self._leave()
        return 1 + (self.who.dice.randrange(1, 5) if self.who.chance(SLOW) else 0)

    def _open(self, payload: str) -> int:
        self._screens += 1
        self._person.opens(payload)
        return 1

    def _leave(self) -> int | None:
        """Leave; some look in again the next day, once."""
        if self._came_back or not self.who.has("returns"):
            return None
        self._came_back = True
        self._screens = 0
        return DAY_MINUTES + self.who.dice.randrange(-6, 6) * MINUTES

    def _move(self, view: View) -> bool:
        """Do the first thing that this screen asks for; return whether there was one."""
        moves: tuple[Callable[[View], bool], ...] = (
            self._follow_whim,
            self._agree,
            self._mean_what_they_typed,
            self._stay_in_touch_here,
            self._go_on_after_price,
            self._give_number,
            self._give_contact,
            self._answer,
            self._ask_for_a_person,
        )
        return any(move(view) for move in moves)

    def _follow_whim(self, view: View) -> bool:
        match self._whims.pop(self._screens, None):
            case "price":
                self._person.sends(facts(self.who.language).invented.price)
            case "chat":
                self._person.sends(facts(self.who.language).invented.chat)
            case "talk":
                self._person.sends("/talk")
            case "others_contact" if view.keys:
                self._person.shares_contact(number=_SOMEBODY_ELSES)
            case "back" if view.asked is not None and view.asked.back is not None:
                self._answered = view.asked.mark
                self._person.presses(view.asked.back)
            case _:
                return False
        return True

    def _agree(self, view: View) -> bool:
        """Accept or refuse the consent text, where it is a step of its own."""
        if Act.AGREE not in view.acts:
            return False
        no = Act.NOT_NOW if Act.NOT_NOW in view.acts else Act.SKIP_NUMBER
        self._person.presses(view.acts[no if self.who.gives == "none" and no in view.acts else Act.AGREE])
        return True

    def _mean_what_they_typed(self, view: View) -> bool:
        return self._press(view, Act.EMAIL_AS_TYPED)

    def _stay_in_touch_here(self, view: View) -> bool:
        return self._press(view, Act.HERE_IS_FINE)

    def _go_on_after_price(self, view: View) -> bool:
        on = next((act for act in (Act.GO_ON, Act.PRICE_NOT_NOW) if act in view.acts), None)
        if on is None:
            return False
        return self._press(view, Act.TALK if self.who.has("takes_talk") else on)

    def _give_number(self, view: View) -> bool:
        """Give the number, or none, when it is asked for after Talk."""
        skips = (self._label("key.skip"), self._label("key.skip_number"))
        skip = next((key.text for key in view.keys if key.text in skips), None)
        if skip is None:
            return False
        if self.who.gives in ("own_phone", "typed_phone"):
            self._person.shares_contact()
        else:
            self._person.sends(skip)
        return True

    def _give_contact(self, view: View) -> bool:
        if not view.keys:
            return False
        match self.who.gives:
            case "none":
                self._person.sends(self._label("key.not_now"))
            case "own_phone":
                self._person.shares_contact()
            case "telegram":
                only = self._label("key.telegram")
                self._person.sends(only if any(key.text == only for key in view.keys) else _NO_CONTACT)
            case "typed_phone" | "company_email" | "free_email" | "disposable_email":
                self._person.sends(self.who.written_contact)
        return True

    def _answer(self, view: View) -> bool:
        asked = view.asked
        if asked is None:
            return False
        chosen = self._choose(asked.question)
        if self.who.has("types"):
            # The bot does not repeat a question whose typed answer it did not understand: it is still open.
            self._answered = NO_MARK
            self._person.sends(asked.question.options[chosen].label[self.who.language])
            return True
        self._tap(asked, chosen)
        return True

    def _tap(self, asked: OpenQuestion, chosen: int) -> None:
        self._answered = asked.mark
        self._person.presses(asked.options[chosen])
        if self.who.has("double_tap"):
            self._person.presses(asked.options[chosen])

    def _choose(self, question: Question) -> int:
        """Choose an option by what it is worth: a person who leans high mostly chooses the best ones."""
        points = worth(question, self._funnel)
        if self.who.chance(self.who.traits.careless):
            return self.who.dice.randrange(len(points))
        lowest, spread = min(points), max(points) - min(points) or 1
        pull = PULL * self.who.traits.leans.get(question.axis, 0) / 100
        weights = [math.exp(pull * (each - lowest) / spread) for each in points]
        return self.who.dice.choices(range(len(points)), weights)[0]

    def _ask_for_a_person(self, view: View) -> bool:
        """Press Talk where the talk ends with that button, or do not."""
        return Act.TALK in view.acts and self.who.has("takes_talk") and self._press(view, Act.TALK)

    def _press(self, view: View, act: Act) -> bool:
        if act not in view.acts:
            return False
        self._person.presses(view.acts[act])
        return True

    def _label(self, key: str) -> str:
        return template_of(self._funnel, self.who.language, key)


def worth(question: Question, funnel: Funnel) -> list[int]:
    """Return what each option is worth: its points, or what the gates make of it where all points are the same."""
    points = [option.points for option in question.options]
    if len(set(points)) > 1:
        return points
    rule, wants = rules(funnel)[1], funnel.sql.wants.get(question.id, ())
    return [rule.lets_through(question.id, option) + (option.id in wants) for option in question.options]
