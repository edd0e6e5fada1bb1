"""A state machine: people, sales and admins act in any order while the process dies and Telegram and the disk fail.

Whenever all is calm again, the data of each person equals `expected`, and the laws hold.
"""

import itertools
import json
import re
from datetime import timedelta

from hypothesis import strategies as st
from hypothesis.stateful import rule

from bot.sandbox.people.person import Person
from bot.sandbox.people.screen import Press
from bot.sandbox.world.model import Chat
from conversations.turn.buttons import (
    Act,
    ActButton,
    AnswerButton,
    BackButton,
    LanguageButton,
    PressedButton,
    read_button,
)
from tests import people
from tests.faults.simulated import laws
from tests.faults.simulated.expected import Expected
from tests.faults.simulated.funnels import RULES, Rules, opened
from tests.faults.simulated.ill_rows import FAILURES, LOOKED_AGAIN_S, IllRows
from tests.faults.simulated.totals import Totals, count

SKIP = {"fa": "نه، همین‌جا خوب است", "en": "No, here is fine"}
HOT = (0, 0, 1, 0)
"""The answers: more sales, this month, enough budget, and a call."""
HAND = (0, 3, 1, 0)
"""The answers: a call, and no date yet."""
READER = (1, 3, 3, 3)
"""The answers: results, no date yet, no budget said, and no call."""
WHO = st.integers(0, 2)
OFFERS = (
    "en", "fa", Act.CHANGE_ANSWERS, Act.FORGET_YES, Act.TALK, Act.PRICE_NOT_NOW, Act.GO_ON, Act.AGREE, Act.CANCEL_ALL,
    Act.CANCEL_STEP, Act.NEW_CONTACT_YES, Act.NEW_CONTACT_NO,
)  # fmt: skip
SAYINGS = ("words", "words", "voice", "photo", "album", "sticker", "thanks", "price", "edit")
IN_A_TALK = (
    *SAYINGS, "starts", "answers", "answers", "own", "typed_phone", "company_email", "keeps", "/talk", "/stop",
    "/resume", "لغو",
)  # fmt: skip
"""What somebody does while a colleague talks with them."""
TRIES = ("begins", "contact", "answer", "answer", "answer", "/talk", "hmm", "photo", "/forget", "removes", "removes")
"""What a colleague does in a test talk."""
QUIET_LINE = re.compile(r"\W*(?:🟡|✉️)\W*(\d+)")
"""Of a list; digits of any script are numbers."""
ANSWERS = {"unfit": ":unfit:yes", "won": ":won:yes", "lost": ":lost:price"}
"""The ends of the data on the buttons that answer the question about an outcome."""
COMMANDS = (
    "/take {n}", "/release {n}", "/call {n}", "/call {n} no", "/assign {n} @{other}", "/meet {n} 3d",
    "/lost {n} price", "/unfit {n} spam", "/won {n} 12m", "/reopen {n} again", "/won {n}", "/note {n} {n}", "/bot {n}",
)  # fmt: skip
LAST_OWNER = "👤"
"""Below the words of somebody whose round is closed: it calls the last owner and names no lead."""
PAUSES = st.sampled_from((0.0, 0.02, 0.03, 0.3, 3.0))
"""Seconds between two acts; people do not wait for an answer they cannot see."""

totals = Totals()
"""Over all examples; printed at the end."""


class Machine(IllRows):
    """The world: three people, two who work in sales, one bot."""

    numbers_in_order = True
    """Whether leads are numbered in the order in which people came."""

    def __init__(self) -> None:
        super().__init__()
        sandbox, numbers = self.bot.sandbox, itertools.count(1)
        self.people = (
            people.sara(sandbox, last_name="Zandieh"),
            people.reza(sandbox, last_name="Golabatoon", private_forwards=False),
            people.emma(sandbox, last_name="Featherstonehaugh"),
        )
        self.expected = tuple(
            Expected(person.id, person.user.language, source, numbers)
            for person, source in zip(self.people, ("ig_story1", "", "old_poster"), strict=True)
        )
        self.nima = sandbox.person("نیما", username="nima_sales")
        self.shown: set[int] = set()
        """Who of sales has acted in the group, so that a lead may be given to them."""
        self.bot.group.adds(self.nima)

    # People

    @rule(who=WHO, pause=PAUSES)
    def starts(self, who: int, pause: float) -> None:
        self._enters(who)
        self.people[who].opens(self.expected[who].source)
        self.expected[who].starts()
        self._wait(pause)

    @rule(who=WHO, options=st.one_of(st.just(HOT), st.just(HAND), st.tuples(*[st.integers(0, 3)] * 4)), pause=PAUSES)
    def walks_on(self, who: int, options: tuple[int, ...], pause: float) -> None:
        """Start, give the number, and answer each question; stop if no question is visible."""
        self.starts(who, 1.0)
        self.gives_a_contact(who, "own", 1.0)
        for option in options:
            self.taps_a_question(who, option, old=False, twice=False, pause=1.0)
        self._wait(pause)

    @rule(who=WHO, options=st.sampled_from((HAND, READER)), words=st.sampled_from(("words", "voice", "price")),
          after=st.sampled_from(("nothing", "talk", "stop", "hot", "claim")), pause=PAUSES)  # fmt: skip
    def wants_something(self, who: int, options: tuple[int, ...], words: str, after: str, pause: float) -> None:
        """Ask for a call below a gate, or only read, then write; perhaps become hot or withdraw."""
        self.walks_on(who, options, 0.3)
        self.says_something(who, words, pause)
        match after:
            case "talk":
                self.asks(who, "/talk", pause)
            case "stop":
                self.asks(who, "/stop", pause)
            case "claim":
                self.presses_a_card(nth=-1, by_maryam=False, pause=pause)
            case "hot":
                self.taps_what_they_were_offered(who, Act.CHANGE_ANSWERS, 1.0)
                for option in HOT:
                    self.taps_a_question(who, option, old=False, twice=False, pause=0.3)

    @rule(who=WHO, how=st.sampled_from(("own", "typed_phone", "company_email")), pause=PAUSES)
    def gives_a_contact(self, who: int, how: str, pause: float) -> None:
        person, expected = self._enters(who), self.expected[who]
        if how == "own":
            person.shares_contact()
            expected.gives("own_phone", person.user.phone)
        elif how == "typed_phone":
            person.sends(f"+98912555000{who}")
            expected.gives("typed_phone", f"+98912555000{who}")
        else:
            person.sends(f"buyer{who}@corp.example")
            expected.gives("company_email", f"buyer{who}@corp.example")
        self._wait(pause)

    @rule(who=WHO, of=st.sampled_from(("nobody", "nima")), pause=PAUSES)
    def gives_anothers_contact(self, who: int, of: str, pause: float) -> None:
        person, expected = self._enters(who), self.expected[who]
        if of == "nobody":
            person.shares_contact(number="+989350000000")
        else:
            person.forwards_contact(of=self.nima)
        expected.gives_anothers()
        self._wait(pause)

    @rule(who=WHO, what=st.sampled_from(SAYINGS), pause=PAUSES)
    def says_something(self, who: int, what: str, pause: float) -> None:
        person, expected = self._enters(who), self.expected[who]
        match what:
            case "words":
                person.sends("hmm")
                expected.writes()
            case "voice" | "photo":
                (person.sends_voice if what == "voice" else lambda: person.sends_photo(person.user.last_name))()
                expected.writes(typed=False)
            case "album":
                person.sends_album(3, person.user.last_name)
                expected.writes(typed=False)
            case "sticker":
                person.sends_sticker()
                expected.sends_a_sticker()
            case "thanks":
                person.sends("thanks!")
                expected.thanks()
            case "price":
                person.sends("how much is it?")
                expected.asks_the_price()
            case "edit":
                theirs = [each for each in person.chat.messages if each.sender.id == person.id and each.text]
                if theirs:
                    person.edits(theirs[-1], "something else")
                    expected.changes_words()
        self._wait(pause)

    @rule(who=WHO, nth=st.integers(0, 4), old=st.booleans(), twice=st.booleans(), pause=PAUSES)
    def taps_a_question(self, who: int, nth: int, old: bool, twice: bool, pause: float) -> None:
        """Tap any button of the newest question, or of the oldest that still has buttons; twice if impatient."""
        person = self._enters(who)
        presses = self._presses(person, AnswerButton, BackButton)
        if not presses:
            return
        message = presses[-1 if old else 0][0].message
        here = [each for each in presses if each[0].message is message]
        press, button = here[nth % len(here)]
        for _ in range(1 + twice):
            person.presses(press)
            self._expect_tap(self.expected[who], button)
        self._wait(pause)

    @rule(who=WHO, command=st.sampled_from(
        ("/talk", "/talk", "/stop", "/resume", "لغو", "/help", "/forget", "/language", "/mydata")
    ), pause=PAUSES)  # fmt: skip
    def asks(self, who: int, command: str, pause: float) -> None:
        self._enters(who).sends(command)
        expected = self.expected[who]
        acts = {
            "/talk": expected.asks_for_a_person,
            "/stop": expected.stops,
            "/resume": expected.resumes,
            "لغو": expected.cancels,
        }
        acts.get(command, expected.asks)()
        self._wait(pause)

    @rule(who=WHO, error=st.sampled_from(FAILURES), seconds=st.sampled_from((0.3, 3.0, 40.0)))
    def asks_for_a_person_while_the_machine_fails(self, who: int, error: BaseException, seconds: float) -> None:
        """Done only when nothing else is under way, because others' updates would be handled before it."""
        if not self.bot.is_quiet or self.dying:
            return
        self.zone.leaks = error
        self.asks(who, "/talk", seconds)
        self.zone.leaks = None
        self._wait(10.0)

    @rule(who=WHO, offer=st.sampled_from(OFFERS), pause=PAUSES)
    def taps_what_they_were_offered(self, who: int, offer: str, pause: float) -> None:
        person, expected = self._enters(who), self.expected[who]
        presses = self._presses(person, ActButton, LanguageButton)
        found = [press for press, button in presses if _offered(button) == offer]
        if not found:
            return
        person.presses(found[0])
        _expect_offered(expected, offer)
        self._wait(pause)

    @rule(who=WHO, begun_s=st.sampled_from((0.0, 0.02, 0.03, 0.05)))
    def is_forgotten_while_words_are_under_way(self, who: int, begun_s: float) -> None:
        self.asks(who, "/forget", 1.0)
        self.says_something(who, "words", begun_s)
        self.taps_what_they_were_offered(who, Act.FORGET_YES, 0.0)

    @rule(who=WHO)
    def keeps_their_number(self, who: int) -> None:
        """Skip the number after /talk; the key is there only if the bot has answered everything."""
        expected = self.expected[who]
        if expected.known and expected.step == "number" and self.bot.is_quiet:
            self._enters(who).sends(SKIP[expected.language])
            expected.keeps_their_number()

    @rule(who=WHO, pause=PAUSES)
    def blocks(self, who: int, pause: float) -> None:
        person = self.people[who]
        if self._standing(person) == "member":
            person.blocks()
            self.expected[who].blocks(blocked=True)
            self._wait(pause)

    # Sales and admins

    @rule(nth=st.integers(0, 9), by_maryam=st.booleans(), pause=PAUSES)
    def presses_a_card(self, nth: int, by_maryam: bool, pause: float) -> None:
        """Claim or release a lead; the effect of a card's button is decided when the press is handled."""
        presses = [
            Press(message, button)
            for message in self.bot.group.messages
            for button in message.buttons
            if button.callback_data.endswith((":claim", ":free"))
        ]
        if not presses:
            return
        press = presses[nth % len(presses)]
        worker = self.bot.maryam if by_maryam else self.nima
        worker.presses(press)
        self.shown.add(worker.id)
        lead = self._lead_numbered(_lead_on(press))
        if lead is not None:
            if press.button.callback_data.endswith(":claim"):
                lead.is_claimed(worker.id)
            else:
                lead.is_given_back(worker.id, manages=by_maryam)
        self._wait(pause)

    @rule(who=WHO, command=st.sampled_from(COMMANDS), by_maryam=st.booleans(), pause=PAUSES)
    def a_seller_writes_a_command(self, who: int, command: str, by_maryam: bool, pause: float) -> None:
        """Do something with a lead at the desk by its number; in the group it is handled in order."""
        worker, other = (self.bot.maryam, self.nima) if by_maryam else (self.nima, self.bot.maryam)
        lead, seen = self.expected[who], self.bot.group.chat.bot_standing in ("member", "restricted")
        worker.sends(command.format(n=self._number_of(lead), other=other.user.username), chat=self.bot.group)
        if seen:
            self.shown.add(worker.id)
        if lead.known and seen:
            self._expect_command(lead, command, worker.id, other.id, manages=by_maryam)
        self._wait(pause)

    def _expect_command(self, lead: Expected, command: str, by: int, other: int, *, manages: bool) -> None:
        match command.split():
            case ["/take", *_]:
                lead.is_taken(by)
            case ["/call", *_]:
                lead.is_claimed(by)
            case ["/release", *_]:
                lead.is_given_back(by, manages=manages)
            case ["/assign", *_] if other in self.shown:
                lead.is_handed_over(by, other, manages=manages)
            case ["/lost" | "/unfit" | "/won" as act, _, _]:
                lead.is_ended(act[1:], by, manages=manages)
            case ["/reopen", *_]:
                lead.is_reopened(by, manages=manages)
            case ["/bot", *_]:
                lead.is_left_to_the_bot(by, manages=manages)
            case _:
                pass

    @rule(who=WHO)
    def a_colleague_has_written(self, who: int) -> None:
        """Begin a talk with a person, as a carried message does; only when nothing else is under way."""
        lead = self.expected[who]
        if not (lead.known and lead.desk in ("new", "owned") and self.bot.is_quiet) or self.dying:
            return
        number = self._number_of(lead)
        ((talk,),) = self.bot.witness.rows("SELECT talk FROM sessions WHERE lead = ?", number)
        begun = {**json.loads(talk), "person_until": (self.bot.now + timedelta(days=1)).isoformat()}
        self.bot.witness.rows("UPDATE sessions SET talk = ? WHERE lead = ?", json.dumps(begun), number)
        lead.is_written_to()

    @rule(who=WHO, options=st.lists(st.integers(0, 3), max_size=3),
          acts=st.lists(st.sampled_from(IN_A_TALK), min_size=1, max_size=5), pause=PAUSES)  # fmt: skip
    def talks_with_a_colleague(self, who: int, options: list[int], acts: list[str], pause: float) -> None:
        """Walk part of the way, ask for a person, and do things while one writes."""
        self.walks_on(who, tuple(options), 1.0)
        self.asks(who, "/talk", 20.0)
        self.a_colleague_has_written(who)
        for act in acts:
            match act:
                case "starts":
                    self.starts(who, pause)
                case "answers":
                    self.taps_a_question(who, 0, old=False, twice=False, pause=pause)
                case "own" | "typed_phone" | "company_email":
                    self.gives_a_contact(who, act, pause)
                case "keeps":
                    self.keeps_their_number(who)
                case "/talk" | "/stop" | "/resume" | "لغو":
                    self.asks(who, act, pause)
                case _:
                    self.says_something(who, act, pause)

    @rule(pause=PAUSES)
    def a_seller_leaves_and_comes_back(self, pause: float) -> None:
        """Whoever comes back begins with no leads."""
        if self.bot.group.chat.bot_standing not in ("member", "restricted"):
            return
        self.bot.group.removes(self.nima)
        self.shown.discard(self.nima.id)
        for lead in self.expected:
            lead.loses_their_owner(self.nima.id)
        self._wait(pause)
        self.bot.group.adds(self.nima)

    @rule(who=WHO, act=st.sampled_from(("unfit", "won", "lost")), nth=st.integers(0, 3), pause=PAUSES)
    def an_admin_decides(self, who: int, act: str, nth: int, pause: float) -> None:
        """Open the page of a lead, press on it or on an earlier one, and answer the question, if it comes."""
        self.bot.maryam.sends(f"/lead {self._number_of(self.expected[who])}")
        self._wait(1.0)
        presses = self._presses_of_maryam(f":{act}")
        if not presses:
            return
        press, asked_before = presses[nth % len(presses)], self._presses_of_maryam(ANSWERS[act])
        self.bot.maryam.presses(press)
        self._wait(1.0)
        number, asked = _lead_on(press), self._presses_of_maryam(ANSWERS[act])
        # An older question is no longer open, or the press is not handled yet.
        if len(asked) == len(asked_before) or not self.bot.is_quiet or self.dying:
            return
        self.bot.maryam.presses(asked[0])
        for _ in range(60):
            self._wait(1.0)
            if not self.bot.telegram.updates.pending:
                break
        lead = self._lead_numbered(number)
        if lead is not None:
            lead.is_decided(act, self.bot.maryam.id)
        self._wait(pause)

    def _lead_numbered(self, number: int) -> Expected | None:
        """Return whom a lead's number names; None for one that is expected to be erased."""
        return next((each for each in self.expected if each.known and self._number_of(each) == number), None)

    def _number_of(self, expected: Expected) -> int:
        """Return the number of somebody's lead: people are numbered in the order in which they came.

        On a server different people may be handled at the same time, so there the database tells.
        """
        if self.numbers_in_order or not expected.known:
            return expected.number
        found = self.bot.witness.rows("SELECT number FROM leads WHERE telegram_id = ?", expected.telegram_id)
        return found[0][0] if found else 0

    def _presses_of_maryam(self, end: str) -> list[Press]:
        """Return the admin's buttons with this end of their data, the newest first."""
        return [
            Press(message, button)
            for message in self.bot.telegram.chats[self.bot.maryam.id].newest_first
            for button in message.buttons
            if button.callback_data.endswith(end)
        ]

    @rule(command=st.sampled_from(("/stats", "/leads", "/lead 1", "/bind")), in_group=st.booleans())
    def an_admin_asks(self, command: str, in_group: bool) -> None:
        self.bot.maryam.sends(command, chat=self.bot.group if in_group else None)

    @rule(words=st.sampled_from(("hmm", "/stats", "/stats@other_bot", "/talk", "/mine", "/free")))
    def somebody_of_sales_says_something_in_the_group(self, words: str) -> None:
        self.nima.sends(words, chat=self.bot.group)

    @rule(acts=st.lists(st.sampled_from(TRIES), min_size=1, max_size=7), pause=PAUSES)
    def an_admin_tries_the_bot_as_a_customer_would(self, acts: list[str], pause: float) -> None:
        """Nothing of it is expected anywhere: a test changes no lead."""
        for act in ("begins", *acts):
            self._tries(act)
            self._wait(pause)

    def _tries(self, act: str) -> None:
        maryam = self.bot.maryam
        presses = [
            Press(message, button)
            for message in self.bot.telegram.chats[maryam.id].newest_first
            for button in message.buttons
            if button.callback_data.startswith("q:") or button.callback_data.endswith(":remove")
        ]
        removes = [each for each in presses if each.button.callback_data.endswith(":remove")]
        match act:
            case "begins":
                maryam.opens("test_talk")
            case "contact":
                maryam.shares_contact()
            case "photo":
                maryam.sends_photo("test")
            case "answer" | "removes":
                found = removes if act == "removes" else [each for each in presses if each not in removes]
                for press in found[:1]:
                    maryam.presses(press)
            case _:
                maryam.sends(act)

    @rule(nth=st.integers(0, 9), pause=PAUSES)
    def a_seller_notes_the_number_of_a_card(self, nth: int, pause: float) -> None:
        messages = [
            each
            for each in self.bot.group.messages
            if each.buttons and not each.is_deleted and not each.shown.startswith(LAST_OWNER)
        ]
        if messages:
            message = messages[nth % len(messages)]
            number = _lead_on(Press(message, message.buttons[0]))
            self.nima.sends(f"// {number}", chat=self.bot.group, reply_to=message)
            self._wait(pause)

    # The funnel

    @rule(rules=st.sampled_from(RULES))
    def another_funnel_takes_over(self, rules: Rules) -> None:
        """Start with another funnel, after everything was handled under the previous one."""
        self._ends_all_trouble()
        self.bot.opened = opened(rules)
        for expected in self.expected:
            expected.another_funnel_runs(rules)
        self._starts_again()
        totals.funnels += 1

    @rule()
    def earlier_versions_cannot_be_read_any_more(self) -> None:
        """Make the text of every version but the running one unreadable."""
        self._ends_all_trouble()
        self.bot.witness.rows("UPDATE funnels SET text = 'schema: 0' WHERE hash <> ?", self.bot.opened.funnel.hash)
        for expected in self.expected:
            expected.loses_their_version()
        self._starts_again()

    @rule(who=WHO, options=st.lists(st.integers(0, 3), max_size=4), rules=st.sampled_from(RULES), lost=st.booleans(),
          command=st.sampled_from(("/talk", "/mydata", "/stop", "/help")), old=st.booleans())  # fmt: skip
    def somebody_meets_another_funnel(
        self, who: int, options: list[int], rules: Rules, lost: bool, command: str, old: bool
    ) -> None:
        """Walk part of the way under one funnel, and continue under another."""
        self.walks_on(who, tuple(options), 1.0)
        self.another_funnel_takes_over(rules)
        if lost:
            self.earlier_versions_cannot_be_read_any_more()
        self.asks(who, command, 1.0)
        self.taps_a_question(who, 0, old=old, twice=False, pause=1.0)
        self.starts(who, 1.0)

    def _starts_again(self) -> None:
        self._let(self.bot.restarts())
        self._let(self.bot.settles())

    # Calm

    @rule()
    def all_is_calm_again(self) -> None:
        """End every failure, wait, and check all expectations."""
        self._ends_all_trouble()
        laws.all_hold(self.bot)
        raised = laws.raised(self.bot, self.logs)
        assert raised == [], f"raised: {raised}"
        assert laws.broke(self.logs) == []
        self.ill_rows_are_put_aside()
        self._everybody_is_known_as_they_are()
        self._nothing_is_left_of_the_forgotten()
        self._tests_that_ended_left_nothing()

    def teardown(self) -> None:
        try:
            if self.bot.witness is not None:
                self.all_is_calm_again()
                totals.add(count(self.bot, self.logs))
                self._the_morning_lists_who_waits_quietly()
        finally:
            self._closes()

    # Helpers

    def _enters(self, who: int) -> Person:
        """Unblock the bot if it was blocked, which is necessary before writing."""
        person = self.people[who]
        if self._standing(person) == "kicked":
            person.unblocks()
            self.expected[who].blocks(blocked=False)
        return person

    def _standing(self, person: Person) -> str:
        return self.bot.telegram.chats[person.id].bot_standing

    def _presses(self, person: Person, *kinds: type[PressedButton]) -> list[tuple[Press, PressedButton]]:
        """Return the buttons of some kinds, from the newest message to the oldest."""
        chat: Chat = self.bot.telegram.chats[person.id]
        found = [
            (Press(message, button), read_button(button.callback_data))
            for message in chat.newest_first
            for button in message.buttons
            if button.callback_data
        ]
        return [(press, button) for press, button in found if isinstance(button, kinds)]

    def _expect_tap(self, expected: Expected, button: PressedButton) -> None:
        if isinstance(button, AnswerButton):
            expected.answers_with(button.session, button.question, button.option)
        elif isinstance(button, BackButton):
            expected.goes_back(button.session, button.question)

    def _everybody_is_known_as_they_are(self) -> None:
        if any(entry["event"] == "update_set_aside" for entry in self.logs):
            return  # it ended the process twice: it is handled after later updates, and another law covers it
        rows = self.bot.witness.rows(
            "SELECT number, telegram_id, language, contact, phone, email, answers, stage, hot, alerts, stopped,"
            " owner, consent_at IS NOT NULL, outcome, quiet, quiet_at IS NOT NULL, quiet_due IS NOT NULL"
            " FROM leads ORDER BY number"
        )
        found = [(*row[:6], json.loads(row[6]), *row[7:14], json.loads(row[14]), *row[15:]) for row in rows]
        known = [each for each in self.expected if each.known]
        expected = sorted(((self._number_of(each), *each.row[1:]) for each in known), key=lambda row: row[0])
        assert found == expected, f"known:\n{found}\nexpected:\n{expected}"
        # The reverse may be out of date: a 403 under way is marked after they came back, until they write.
        blocked = {who for (who,) in self.bot.witness.rows("SELECT telegram_id FROM leads WHERE blocked <> 0")}
        assert blocked >= {each.telegram_id for each in self.expected if each.known and each.blocked}

    def _the_morning_lists_who_waits_quietly(self) -> None:
        """Let the company open, and look for all whom sales has a quiet card of and nobody has claimed."""
        named = {self._number_of(each) for each in self.expected if each.waits_quietly}
        if not named or any(entry["event"] == "update_set_aside" for entry in self.logs):
            return
        ((opening,),) = self.bot.witness.rows("SELECT due FROM timers WHERE kind = 'opening'")
        self.bot.loop.leap(self.bot.loop.time() + max(0.0, opening / 1e6 - self.bot.now.timestamp()))
        before = max((each.id for each in self.bot.group.messages), default=0)  # a question may go meanwhile
        self._wait(LOOKED_AGAIN_S)
        came = [each for each in self.bot.group.messages if each.id > before]
        lines = [line for each in came for line in each.shown.split("\n")]
        listed = {int(found[1]) for line in lines if (found := QUIET_LINE.match(line))}
        assert named <= listed, f"listed {listed}, and not {named}: {lines}"
        totals.quietly_listed += len(named)

    def _nothing_is_left_of_the_forgotten(self) -> None:
        for person, expected in zip(self.people, self.expected, strict=True):
            if not expected.known:
                needles = (person.user.last_name, str(person.id), person.user.phone)
                assert laws.traces_of(self.bot, *needles) == []
                assert laws.told_elsewhere(self.bot, person.id, *needles) == []
                assert laws.copies_elsewhere(self.bot, person.id) == []

    def _tests_that_ended_left_nothing(self) -> None:
        """Check that rows, timers and cards of tests are those of the one test that runs, if it does."""
        runs = {number for (number,) in self.bot.witness.rows("SELECT number FROM test_talks")}
        assert len(runs) <= 1
        about = {-lead for (lead,) in self.bot.witness.rows("SELECT DISTINCT lead FROM outbox WHERE lead < 0")}
        assert about <= runs
        assert self.bot.witness.count("SELECT count(*) FROM timers WHERE kind = 'test'") == len(runs)
        cards = [message for message in self.bot.group.messages if "🧪 آزمایشی" in message.shown]
        assert not cards or runs, "the card of a test that ended still stands"


def _lead_on(press: Press) -> int:
    """Return the lead of this button: in a list the button names it, else the card does."""
    found = re.search("([۰-۹0-9]+)", press.button.text) or re.search("(?:سرنخ|Lead) ([۰-۹0-9]+)", press.message.shown)
    return int(found[1]) if found else 0


def _offered(button: ActButton | LanguageButton) -> str:
    return button.act if isinstance(button, ActButton) else button.language


def _expect_offered(expected: Expected, offer: str) -> None:
    acts = {
        Act.CHANGE_ANSWERS: expected.changes_answers,
        Act.FORGET_YES: expected.is_forgotten,
        Act.TALK: expected.asks_for_a_person,
        Act.PRICE_NOT_NOW: expected.says_not_now,
        Act.GO_ON: expected.goes_on,
        Act.AGREE: expected.agrees,
        Act.CANCEL_ALL: expected.presses_stop,
        Act.CANCEL_STEP: expected.cancels_this_step,
        Act.NEW_CONTACT_YES: lambda: expected.says_it_is_new(new=True),
        Act.NEW_CONTACT_NO: lambda: expected.says_it_is_new(new=False),
    }
    acts.get(offer, lambda: expected.speaks_now(offer))()
