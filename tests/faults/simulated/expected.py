"""An independent model of what must be stored about a person, under any funnel, in plain Python.

It ignores crashes, failures of Telegram and repeated questions: only the acts of people count, in the order in which
Telegram received them. Everything happens within an hour, so that nothing decays and no second alert is due.
"""

from collections.abc import Iterator
from dataclasses import dataclass, field

from tests.faults.simulated.funnels import WHOLE, Rules

POINTS = {
    "need": {"sales": 40, "results": 40, "build": 40, "learn": -25},
    "timing": {"now": 35, "soon": 25, "later": 10, "none": 0},
    "budget": {"low": 10, "mid": 30, "high": 40, "unknown": 15},
    "talk": {"call": 35, "chat": 30, "price": 15, "no": 0},
}
CONTACTS = {"own_phone": 20, "typed_phone": 16, "company_email": 12, "telegram": 4}
STAGES = ("visitor", "lead", "mql", "sql", "pql", "customer")
GUIDE = COMPLETED = PRICE = 10
OUTCOMES = {"won": "won", "unfit": "disqualified", "lost": "lost"}
COOLER = 10
"""How far below the thresholds a lead stays hot."""


@dataclass
class Expected:
    """One person's expected data; `known` is False before the first message and after an erasure."""

    telegram_id: int
    speaks: str
    source: str
    numbers: Iterator[int]
    """Leads are numbered in the order of creation."""
    current: Rules = WHOLE
    """The running funnel."""
    rules: Rules = WHOLE
    """The funnel of their talk; a running talk keeps its own."""
    is_lost: bool = False
    """Whether the funnel version of their talk can no longer be read."""
    known: bool = False
    number: int = 0
    language: str = ""
    contact: str | None = None
    phone: str | None = None
    email: str | None = None
    answers: dict[str, str] = field(default_factory=dict)
    stage: str = "visitor"
    hot: bool = False
    alerts: int = 0
    stopped: bool = False
    blocked: bool = False
    owner: int | None = None
    consented: bool = False

    consent_shown: bool = False
    step: str = "exchange"
    interrupted: str = ""
    session: int = 1
    asked: int | None = 0
    """The index of the open question; None if it must be asked again."""
    number_asked: bool = False
    begun: bool = False
    """Whether the questions were begun."""
    quick: int = 0
    """How many of the quick questions after Talk are left."""
    price_open: bool = False
    asked_to_talk: bool = False
    withdrew: bool = False
    deeds: set[str] = field(default_factory=set)
    outcome: str = "open"
    stage_before: str = "lead"
    """The stage before they became a customer."""
    cancel_asked: bool = False
    with_person: bool = False
    """Whether a colleague talks with them, to whom all words go; the bot asks nothing."""
    offered: tuple[str, str] | None = None
    """A contact typed where one stands, and its kind: a button makes it the first one."""

    desk: str = "none"
    """Where they stand at the desk: none, new, owned or closed."""
    quiet_round: bool = False
    """Whether they came to the desk without an alert."""
    quiet: list[str] = field(default_factory=list)
    """Why sales has a quiet card of them; none where sales was alerted first."""
    quiet_card: bool = False
    """Whether sales had a card of them before an alert."""
    wrote: bool = False
    """Whether they wrote words of their own since they gave a contact."""
    is_promised: bool = False
    """Whether they were promised an answer that nobody's alert stands for."""

    @property
    def waits_quietly(self) -> bool:
        """Whether the list of the next morning names them: sales has a quiet card of them that nobody has claimed."""
        is_free = self.owner is None and self.outcome == "open" and not self.stopped
        return self.known and self.has_quiet_card and not self.alerts and is_free

    @property
    def row(self) -> tuple:
        """The expected row of the table of leads."""
        return (
            self.number, self.telegram_id, self.language, self.contact, self.phone, self.email, self.answers,
            self.stage, self.hot, self.alerts, self.stopped, self.owner, self.consented, self.outcome,
            self.quiet, self.quiet_card, self.is_promised,
        )  # fmt: skip

    # Acts

    def starts(self) -> None:
        self._is_here()
        self.stopped = False
        self.consent_shown |= self._has_withdrawn()
        if not self.with_person:
            self._is_asked_again()
        self._stands()

    def resumes(self) -> None:
        self._is_here()
        self.stopped = False
        if self._has_withdrawn():
            self.consent_shown = True
        elif self.step != "done" and not self.with_person:
            self._is_asked_again()
        self._stands()

    def agrees(self) -> None:
        """Press the button under a consent text that is shown again."""
        if not self.known:
            return
        self._is_here()
        again, first = self._has_withdrawn(), self.step == "exchange" and not self.consented
        if not self.consent_shown:
            self.consent_shown = again or first
        elif again or first:
            self.consented, self.stopped = True, False
            if again and self.step != "done" and not self.with_person:
                self._is_asked_again()
        self._stands()

    def gives(self, kind: str, value: str) -> None:
        self._is_here()
        if self.with_person and kind != "own_phone":
            self._tells_the_person()
            return
        has_one = (self.phone if "phone" in kind else self.email) is not None
        if kind != "own_phone":
            self.cancel_asked = False
        if kind != "own_phone" and has_one:
            self._types_another(kind, value)
        elif self._is_told_what_for():
            self._is_given(kind, value)
            self._goes_on()
        self._stands()

    def _types_another(self, kind: str, value: str) -> None:
        """Type a contact where one stands: words, until they say that it is their new one."""
        if value in (self.phone, self.email):
            self._keeps_words()
        elif self._is_told_what_for():
            if self._is_heard():
                self._is_passed_on("words")
            self._keeps_words()
            self.offered = (kind, value)

    def says_it_is_new(self, *, new: bool) -> None:
        if not self.known:
            return
        self._is_here()
        offered, self.offered = self.offered, None
        if new and offered is not None and self._is_told_what_for():
            self._is_given(*offered)
        self._stands()

    def _is_given(self, kind: str, value: str) -> None:
        self.consented, self.stopped = True, False
        self._is_reached(kind)
        if "phone" in kind:
            self.phone = value
        elif "email" in kind:
            self.email = value

    def gives_anothers(self) -> None:
        self._is_here()
        self._is_told_what_for()
        self._stands()

    def sends_a_sticker(self) -> None:
        self._is_here()
        if not self.with_person:
            self._is_answered_kindly()
        self._stands()

    def writes(self, *, typed: bool = True) -> None:
        """Say or send something of their own."""
        self._is_here()
        self.cancel_asked &= not typed
        if self.with_person:
            pass  # the person reads it, without a promise of ours
        elif self._is_heard():
            self._is_passed_on("words")
        else:
            self._is_answered_kindly()
        self._keeps_words()
        self._stands()

    def thanks(self) -> None:
        self._is_here()
        self.cancel_asked = False
        self._stands()

    def changes_words(self) -> None:
        """Edit a message of theirs: it is no answer, and nobody becomes known by it."""
        if self.known:
            self._is_here()
            self._stands()

    def _tells_the_person(self) -> None:
        """Write to the colleague who talks with them: everything is words."""
        self.cancel_asked = False
        self._keeps_words()
        self._stands()

    def asks_the_price(self) -> None:
        self._is_here()
        self.cancel_asked = False
        if self.with_person:
            self.deeds.add("price")
            self._tells_the_person()
            return
        again, had_a_card = "price" in self.deeds, self.has_quiet_card
        heard = self._is_heard()
        if not (again and (self._reads_all() or self.contact is None)):
            self.price_open = True
        self.deeds.add("price")
        self._keeps_words()
        # Points may make them hot at this very moment: then the alert says it all.
        if heard and (had_a_card or not self._is_hot()):
            self._is_passed_on("words")
        self._stands()

    @property
    def has_quiet_card(self) -> bool:
        return self.quiet_card

    def cancels(self) -> None:
        """Type the word that may mean this step alone."""
        self._is_here()
        within = self.step in ("exchange", "question", "number") and not (self.stopped or self.with_person)
        if within and not self.cancel_asked:
            self.cancel_asked = True
        else:
            self.cancel_asked &= not (within or self.with_person)
            self._withdraws()
        self._stands()

    def cancels_this_step(self) -> None:
        if not self.known:
            return
        self._is_here()
        self.cancel_asked = False
        if self.step == "number":
            self.begun = True  # nothing more is asked of them
            self._after_number()
        elif self.step == "question":
            self.step, self.asked, self.interrupted, self.quick = "done", None, "", 0
        elif self.step != "done":
            self.step = "declined"
        self._stands()

    def goes_on(self) -> None:
        """Press the button under the price that goes on with the talk, or with its end."""
        if not self.known:
            return
        self._is_here()
        if self.step != "done":
            self.price_open = False
            self._is_asked_again()
        elif self.price_open:
            self._leaves_the_price()
        self._stands()

    def says_not_now(self) -> None:
        """Press the button under the price that wants no talk now."""
        if not self.known:
            return
        self._is_here()
        if self.price_open:
            self._leaves_the_price()
        self._stands()

    def _leaves_the_price(self) -> None:
        self.price_open = False
        if not self.hot:
            self._comes_to_the_end()

    def _comes_to_the_end(self) -> None:
        """Ask to be contacted below a gate: sales hears of it without an alert."""
        wants = self.answers.get("talk") in ("call", "chat") and self.answers.get("need") != "learn"
        if not self._is_hot() and wants and self._may_be_passed_on():
            self._is_passed_on("asked")

    def answers_with(self, session: int, question: int, place: int) -> None:
        if not self.known:
            return
        self._is_here()
        if session == self.session and self._is_asked(question):
            self.step = "question"
            name = self.rules.questions[question]
            option = tuple(POINTS[name])[place]
            self.answers[name] = option
            if option == "price":
                self.deeds.add("price")
            self.asked = question + 1
            if self.quick:
                self._answers_quickly(question)
            elif self.asked == len(self.rules.questions):
                self.step = "done"
                self.deeds.add("completed")
                if self.with_person:
                    pass  # nothing is said: the card has the answers
                elif option == "price":
                    self.price_open |= not self._is_hot()
                else:
                    self._comes_to_the_end()
        self._stands()

    def goes_back(self, session: int, question: int) -> None:
        if not self.known:
            return
        self._is_here()
        if session == self.session and self._is_asked(question) and question > 0:
            self.step = "question"
            self.asked = question - 1
            self.quick += bool(self.quick)
        self._stands()

    def changes_answers(self) -> None:
        if not self.known:
            return
        self._is_here()
        if self.step == "done":
            self.step, self.asked, self.session = "question", 0, self.session + 1
            self.begun, self.quick = True, 0
        self._stands()

    def asks_for_a_person(self) -> None:
        self._is_here()
        self.stopped, alerts = False, self.alerts
        if self.contact is None:
            self._is_reached("telegram")
        if (self.price_open and "talk" in self.answers) or self.answers.get("talk") in ("no", "price"):
            self.answers["talk"] = "chat"
        self.price_open, self.asked_to_talk = False, True
        if self.phone is None and not self.number_asked and not self.with_person:
            self.interrupted, self.step, self.number_asked = self.step, "number", True
            self.consent_shown = True
        elif self.step not in ("question", "number", "done"):
            self.step = "done"
            self.deeds.add("guide")
            self._is_asked_quickly()
        self._stands()
        # Within the cool-down a wish is no second alert, and begins a round where none is open.
        if self.alerts == alerts and (self.desk in ("none", "closed") or self.quiet_round):
            self._comes_to_the_desk(quiet=False)

    def keeps_their_number(self) -> None:
        self._is_here()
        self.cancel_asked = False
        if self.step == "number":
            self._after_number()
        self.wrote |= self.with_person and self.contact is not None
        self._stands()

    def speaks_now(self, language: str) -> None:
        if not self.known:
            return
        self._is_here()
        if language in self.rules.languages:
            self.language = language
        if self.step != "done" and not self.with_person:
            self._is_asked_again()
        self._stands()

    def asks(self) -> None:
        """Send a command that changes nothing: /help, /forget, /language."""
        self._is_here()
        self._stands()

    def stops(self) -> None:
        self._is_here()
        self._withdraws()
        self._stands()

    def presses_stop(self) -> None:
        if self.known:
            self.stops()

    def _withdraws(self) -> None:
        if not self.stopped:
            self.stopped, self.asked_to_talk = True, False
            if self.consented:
                self.consented, self.consent_shown, self.withdrew = False, False, True

    def is_forgotten(self) -> None:
        if self.known:
            self.__init__(self.telegram_id, self.speaks, self.source, self.numbers, self.current)

    def blocks(self, *, blocked: bool) -> None:
        if self.known:
            self._meets_the_funnel()
            self.blocked = blocked
            self._is_judged()

    def is_written_to(self) -> None:
        """A colleague writes to them."""
        self.with_person = True

    def is_left_to_the_bot(self, by: int, *, manages: bool) -> None:
        if self.desk in ("new", "owned", "closed") and (manages or self.owner == by):
            self.with_person = False

    def is_claimed(self, by: int) -> None:
        if self.desk == "new":
            self.desk, self.owner = "owned", by

    def is_taken(self, by: int) -> None:
        """Somebody claims a lead by its number, also one that sales never had a card of."""
        if self.desk == "none" and self.contact is not None:
            self.quiet_card, self.desk, self.quiet_round = True, "new", True
        self.is_claimed(by)

    def is_given_back(self, by: int, *, manages: bool) -> None:
        if self.desk == "owned" and (manages or self.owner == by):
            self.desk, self.owner = "new", None

    def is_handed_over(self, by: int, to: int, *, manages: bool) -> None:
        if (manages and self.desk in ("new", "owned")) or (self.desk == "owned" and self.owner == by):
            self.desk, self.owner = "owned", to

    def loses_their_owner(self, owner: int) -> None:
        """Somebody left the sales group."""
        if self.desk == "owned" and self.owner == owner:
            self.desk, self.owner = "new", None

    def is_ended(self, act: str, by: int, *, manages: bool) -> None:
        """Somebody at the desk says how it ended, by a command; what was bought may have had no card."""
        if act == "won" and self.desk == "none":
            self.is_taken(by)
        if self.desk == "new" or (self.desk == "owned" and (manages or self.owner == by)):
            self.is_claimed(by)
            self.with_person = False
            self._gets_outcome(act)

    def is_reopened(self, by: int, *, manages: bool) -> None:
        if self.desk == "closed" and (manages or self.owner == by):
            self.asked_to_talk = False
            self._is_open_again()
            self.desk, self.owner = "owned", by

    def is_decided(self, act: str, by: int) -> None:
        """An admin says that they bought, were lost, or are not a fit."""
        if not self.known or self.contact is None or self._is_decided_already(act):
            return
        if self.desk in ("new", "closed") or (self.desk == "none" and act == "won"):
            self.owner = by
        self.with_person &= self.desk not in ("new", "owned")
        if self.desk == "none" and act == "won":
            self.quiet_card = self.quiet_round = True
        if self.desk != "none" or act == "won":
            self.desk = "closed"
        self._gets_outcome(act)

    def _is_decided_already(self, act: str) -> bool:
        outcome = OUTCOMES[act]
        return self.outcome == outcome and not (self.is_promised if act == "won" else self.hot)

    def _gets_outcome(self, act: str) -> None:
        outcome = OUTCOMES[act]
        if outcome != self.outcome or (act != "won" and self.hot):
            self.asked_to_talk = False
        if act == "won":
            self.stage_before = self.stage if self.stage != "customer" else self.stage_before
            self.stage, self.is_promised = "customer", False
        else:
            self.hot, self.stage = False, self.stage_before if self.stage == "customer" else self.stage
        self.outcome = outcome
        self.desk = "closed" if self.desk != "none" else "none"

    def _comes_to_the_desk(self, *, quiet: bool) -> None:
        """Begin a round; whoever has the lead keeps it. Without one before, an admin may have set the lead aside."""
        if self.desk in ("none", "closed"):
            self._is_open_again()
        self.quiet_round = quiet
        if self.desk != "owned":
            self.desk, self.owner = "new", None

    def _is_open_again(self) -> None:
        self.outcome, self.stage = "open", self.stage_before if self.stage == "customer" else self.stage

    def another_funnel_runs(self, rules: Rules) -> None:
        """Another funnel runs; its text is stored again, so talks pinned to it continue."""
        self.current = rules
        self.is_lost &= self.rules != rules

    def loses_their_version(self) -> None:
        """Make all funnel versions except the running one unreadable."""
        self.is_lost |= self._is_under_way() and self.rules != self.current

    # Consequences

    def _is_here(self) -> None:
        self._meets_the_funnel()
        if not self.known:
            language = self.current.first_language(self.speaks)
            self.known, self.language, self.number = True, language, next(self.numbers)
        self.blocked = False

    def _is_under_way(self) -> bool:
        return self.known and self.step not in ("done", "declined")

    def _meets_the_funnel(self) -> None:
        if self._is_under_way() and self.is_lost:
            self.session, self.asked = self.session + 1, None
        if self.is_lost or not self._is_under_way():
            self.rules, self.is_lost = self.current, False

    def _is_asked_again(self) -> None:
        if self.step in ("exchange", "declined"):
            self.step, self.consent_shown = "exchange", True
        elif self.step == "number" and not self.consented:
            self.consent_shown = True
        elif self.step == "question" and self.asked is None:
            self.asked = 0

    def _is_told_what_for(self) -> bool:
        if self.consent_shown or self.consented:
            return True
        self.step = self.step if self._has_withdrawn() else "exchange"
        self.consent_shown = True
        return False

    def _has_withdrawn(self) -> bool:
        """Whether they withdrew consent and had left a contact."""
        return self.withdrew and not self.consented and self.contact is not None

    def _may_be_passed_on(self) -> bool:
        return (
            self.contact is not None
            and self.consented
            and not self.stopped
            and self.outcome not in ("disqualified", "lost")
        )

    def _is_heard(self) -> bool:
        """Whether words of theirs make a quiet card, or join it."""
        if self._reads_all() or not self._may_be_passed_on():
            return False
        return self.has_quiet_card or self.step in ("done", "declined") or self.wrote

    def _reads_all(self) -> bool:
        """Whether sales gets all their words as they are: after an alert, and after an end."""
        agrees = self.consented and not self.stopped
        return self.alerts > 0 or (self.has_quiet_card and agrees and self.outcome != "open")

    def _is_passed_on(self, reason: str) -> None:
        self.is_promised = True
        if not self.alerts and reason not in self.quiet:
            self.quiet.append(reason)
        if not self.alerts and not self.quiet_card:
            self.quiet_card = True
            self._comes_to_the_desk(quiet=True)

    def _keeps_words(self) -> None:
        self.wrote |= self.contact is not None

    def _is_answered_kindly(self) -> None:
        if self.step == "exchange" and not self._reads_all() and not self.stopped:
            self.consent_shown = True

    def _is_reached(self, kind: str) -> None:
        if self.contact is None or CONTACTS[kind] > CONTACTS[self.contact]:
            self.contact = kind

    def _goes_on(self) -> None:
        if self.step == "number":
            self._after_number()
        elif self.step != "question" and "guide" in self.deeds:
            self.step = "done"
        elif self.step != "question":
            self.deeds.add("guide")
            self.step, self.asked, self.begun = "question", 0, True

    def _after_number(self) -> None:
        if self.interrupted == "question":
            self.step = "question"
        else:
            self.step = "done"
            self.deeds.add("guide")
            self._is_asked_quickly()
        self.interrupted = ""

    def _is_asked_quickly(self) -> None:
        """Two questions follow after Talk where none was asked; that they want to talk is known."""
        if not (self.begun or self.with_person):
            self.begun, self.quick, self.step, self.asked = True, 2, "question", 0

    def _answers_quickly(self, question: int) -> None:
        self.quick -= 1
        names = self.rules.questions
        left = (place for place in range(question + 1, len(names)) if names[place] not in (*self.answers, "talk"))
        self.asked = next(left, None) if self.quick else None
        if self.asked is None:
            self.step, self.quick = "done", 0

    def _is_asked(self, question: int) -> bool:
        open_ = self.step == "question" or (self.step == "number" and self.interrupted == "question")
        return open_ and self.asked == question

    def _fit(self) -> int:
        given = [POINTS[name][self.answers[name]] for name in ("need", "budget") if self._counts(name)]
        return min(100, max(0, sum(given) + CONTACTS.get(self.contact or "", 0)))

    def _interest(self) -> int:
        given = [POINTS[name][self.answers[name]] for name in ("timing", "talk") if self._counts(name)]
        return min(100, sum(given) + 10 * len(self.deeds))

    def _counts(self, name: str) -> bool:
        return name in self.answers and name in self.rules.questions

    def _is_hot(self) -> bool:
        wants = self.answers.get("timing") in ("now", "soon") and self.answers.get("talk") in ("call", "chat")
        slack = COOLER if self.hot else 0
        enough = self._fit() >= 55 - slack and self._interest() >= 60 - slack
        agrees = self.consented and not self.stopped
        fits = self.outcome not in ("disqualified", "lost") and self.answers.get("need") != "learn"
        facts = agrees and wants and enough and fits
        return self.contact is not None and (facts or self.asked_to_talk)

    def _stands(self) -> None:
        """Finish an act: ask a question that must be asked again."""
        if self.step == "question" and self.asked is None and not (self.stopped or self.with_person):
            self.asked = 0
        self._is_judged()

    def _is_judged(self) -> None:
        if self.contact is None:
            return
        warm = self._fit() >= 40 and self._interest() >= 20 and self.answers.get("need") != "learn"
        self.hot = self._is_hot()
        reached = "sql" if self.hot else "mql" if warm else "lead"
        self.stage = max(self.stage, reached, key=STAGES.index)
        if self.hot and not self.alerts:
            self.alerts, self.is_promised = 1, False
            self._comes_to_the_desk(quiet=False)
