"""A state machine of the sales desk: hours and weekends pass, and the desk's people do anything that they could.

No model tells what comes of it: whenever all is calm again, the laws hold.
"""

import json

from hypothesis import strategies as st
from hypothesis.stateful import rule

from bot.funnels.source import SHIPPED, open_text
from bot.sandbox.people.person import Person
from bot.sandbox.people.screen import Press
from tests import people
from tests.faults.simulated import laws
from tests.faults.simulated.ill_rows import IllRows
from tests.faults.simulated.sellers import ANSWERS, COMMANDS, Seller
from tests.faults.simulated.totals import Totals, count

WHO = st.integers(0, 2)
NTH = st.integers(0, 30)
WORDS = ("/talk", "/talk", "hmm", "hmm", "/stop", "/resume", "+989125550001", "how much is it?", "/start", "/forget")
DESKS = (
    "{}",
    "{claim: {rotation: one_first, max_untouched: 2}}",
    "{clock: {pings_an_hour: 1, outside: loud}, claim: {max_open: 2}}",
    "{talk: {topics: on, relay: desk, windows: 1h}, ends: {after_sale: {after: 1h}}}",
    "{claim: {mask: phone}, clock: {sla: 10s, backup_after: 5s, manager_after: 20s, nudge: 5s, hold: 15s}}",
)
PAUSES = st.sampled_from((0.0, 0.03, 1.0))
SPANS = st.sampled_from((30, 150, 600, 1_200, 4_000, 30_000, 60_000, 230_000))
"""Seconds: a menu closes, a question ends, the hold is over, a day, a weekend."""

desk_totals = Totals()
"""Over all examples; printed at the end."""


class DeskMachine(IllRows):
    """Three prospects, three who sell, one bot."""

    def __init__(self) -> None:
        super().__init__()
        sandbox = self.bot.sandbox
        self.people = (
            people.sara(sandbox, last_name="Zandieh"),
            people.reza(sandbox, last_name="Golabatoon", private_forwards=False),
            people.emma(sandbox, last_name="Featherstonehaugh"),
        )
        self.nima = sandbox.person("نیما", username="nima_sales")
        self.mina = sandbox.person("مینا", username="mina_sales")
        self.mina.has_started()
        colleagues = (self.bot.maryam, self.nima, self.mina)
        for each in colleagues:
            self.bot.group.adds(each)
        self.sellers = tuple(Seller(self.bot, each) for each in colleagues)

        self.said: list[tuple[str, int | None]] = []
        """What sellers wrote to prospects, and about which lead."""

    # Prospects

    @rule(who=WHO, words=st.sampled_from(WORDS), pause=PAUSES)
    def a_prospect_writes(self, who: int, words: str, pause: float) -> None:
        self._enters(who).sends(words)
        self._wait(pause)

    @rule(who=WHO, pause=PAUSES)
    def a_prospect_says_yes(self, who: int, pause: float) -> None:
        """To be forgotten, or to anything else that has such a button."""
        person = self._enters(who)
        if any("🗑" in button.text for message in person.chat.messages for button in message.buttons):
            person.taps("🗑")
            self._wait(pause)

    @rule(who=WHO, nths=st.lists(NTH, min_size=1, max_size=4), pause=PAUSES)
    def a_prospect_presses(self, who: int, nths: list[int], pause: float) -> None:
        """Press one button after another: answers, and when to be called or reminded; to be forgotten is said above."""
        person = self._enters(who)
        for nth in nths:
            shown = [
                Press(message, button)
                for message in person.chat.messages
                for button in message.buttons
                if "🗑" not in button.text and button.callback_data
            ]
            if shown:
                person.presses(shown[-1 - nth % len(shown)])
                self._wait(pause)

    @rule(who=WHO, pause=PAUSES)
    def a_prospect_blocks(self, who: int, pause: float) -> None:
        if self._standing(self.people[who]) == "member":
            self.people[who].blocks()
            self._wait(pause)

    # Sales

    @rule(who=WHO, nth=NTH, pause=PAUSES)
    def a_seller_presses(self, who: int, nth: int, pause: float) -> None:
        self.sellers[who].presses(nth)
        self._wait(pause)

    @rule(who=WHO, nths=st.lists(NTH, min_size=2, max_size=4))
    def a_seller_works(self, who: int, nths: list[int]) -> None:
        """Press one button after another, as menus and questions ask for."""
        for nth in nths:
            self.a_seller_presses(who, nth, 1.0)

    @rule(who=WHO, command=st.sampled_from(COMMANDS), lead=st.integers(1, 3), pause=PAUSES)
    def a_seller_writes(self, who: int, command: str, lead: int, pause: float) -> None:
        self.sellers[who].writes(command, lead)
        self._wait(pause)

    @rule(who=WHO, words=st.sampled_from(ANSWERS), nth=st.integers(0, 2), pause=PAUSES)
    def a_seller_answers(self, who: int, words: str, nth: int, pause: float) -> None:
        self.sellers[who].answers(words, nth)
        self._wait(pause)

    @rule(who=WHO, nth=NTH, pause=PAUSES)
    def a_seller_talks(self, who: int, nth: int, pause: float) -> None:
        """Write to a prospect; no two messages have the same words."""
        words = f"{laws.TO_PROSPECTS}{len(self.said)}."
        self.said.append((words, self.sellers[who].talks(words, nth)))
        self._wait(pause)

    @rule(who=st.integers(1, 2), stays=st.booleans(), pause=PAUSES)
    def a_seller_leaves(self, who: int, stays: bool, pause: float) -> None:
        self.sellers[who].leaves()
        self._wait(pause)
        if not stays:
            self.sellers[who].joins()

    @rule(who=WHO, seller=WHO, nths=st.lists(NTH, max_size=4), commands=st.lists(st.sampled_from(COMMANDS), max_size=2),
          answer=st.sampled_from(ANSWERS), seconds=SPANS, back=st.sampled_from(WORDS))  # fmt: skip
    def a_lead_is_worked_on(
        self, who: int, seller: int, nths: list[int], commands: list[str], answer: str, seconds: int, back: str
    ) -> None:
        """Somebody asks to talk, sales does something about it, and they write once more."""
        self.a_prospect_writes(who, "/talk", 1.0)
        self.a_seller_works(seller, nths)
        for command in commands:
            self.a_seller_writes(seller, command, 1, 1.0)
        self.a_seller_answers(seller, answer, 0, 1.0)
        self.hours_pass(seconds)
        self.a_prospect_writes(who, back, 1.0)

    # Time, and the funnel

    @rule(seconds=SPANS)
    def hours_pass(self, seconds: int) -> None:
        calm = self.bot.group.chat.bot_standing == "member" and not self.bot.disk.is_full()
        if calm and not self.is_down:
            self._let(self.bot.lives_until(self.runner.loop.time() + seconds))

    @rule(on=st.booleans())
    def the_group_gets_or_loses_topics(self, on: bool) -> None:
        """A group becomes a supergroup before it can have them."""
        group = self.bot.group
        if on and group.chat.kind == "group" and group.chat.bot_standing != "left":
            group.upgrade()
        if on != group.chat.is_forum and group.chat.kind == "supergroup":
            (group.becomes_forum if on else group.is_forum_no_more)()

    @rule(desk=st.sampled_from(DESKS))
    def another_desk_takes_over(self, desk: str) -> None:
        """Start with other rules of the desk."""
        self._ends_all_trouble()
        self.bot.opened = open_text(f"{SHIPPED.read_text('utf-8')}\ndesk: {desk}\n", SHIPPED)
        self._let(self.bot.restarts())
        self._let(self.bot.settles())
        desk_totals.funnels += 1

    @rule()
    def all_is_calm_again(self) -> None:
        """End every failure, wait, and check the laws."""
        self._ends_all_trouble()
        laws.all_hold(self.bot)
        raised = laws.raised(self.bot, self.logs)
        assert raised == [], f"raised: {raised}"
        assert (broke := laws.broke(self.logs)) == [], f"broke: {broke}"
        self._words_reached_nobody_else()

    def _words_reached_nobody_else(self) -> None:
        """Words to a prospect reach no other, save an account that was the same person's."""
        accounts = dict(self.bot.witness.rows("SELECT number, telegram_id FROM leads"))
        merged = self.bot.witness.rows("SELECT lead, data FROM ledger WHERE kind = 'merged'")
        pairs = [{lead, *json.loads(data).values()} for lead, data in merged]
        for words, lead in self.said:
            has = {each.id for each in self.people if any(words in message.shown for message in each.chat.messages)}
            if lead in accounts:
                same = set().union({lead}, *(pair for pair in pairs if lead in pair))
                assert has <= {accounts.get(each) for each in same}, f"{words} about lead {lead} reached {has}"

    def teardown(self) -> None:
        try:
            if self.bot.witness is not None:
                self.all_is_calm_again()
                desk_totals.add(count(self.bot, self.logs))
        finally:
            self._closes()

    def _enters(self, who: int) -> Person:
        person = self.people[who]
        if self._standing(person) == "kicked":
            person.unblocks()
        return person

    def _standing(self, person: Person) -> str:
        return self.bot.telegram.chats[person.id].bot_standing
