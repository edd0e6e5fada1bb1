"""People of the sales desk who press, answer and write anything that they could, in any order."""

from bot.sandbox.people.person import Person
from bot.sandbox.people.screen import Press
from bot.sandbox.values.keyboards import InlineButton
from bot.sandbox.world.model import Message
from tests.faults.simulated.bot import Bot

COMMANDS = (
    "/mine", "/free", "/desk", "/away", "/away 2h", "/back", "/hours sat-wed 9-14", "/hours company",
    "/take {n}", "/release {n}", "/call {n}", "/call {n} no", "/snooze {n} 2h", "/snooze {n} 3d", "/meet {n} 2h",
    "/meet {n} tomorrow 10", "/assign {n} @maryam", "/assign {n} @nima_sales", "/lost {n} later", "/lost {n}",
    "/unfit {n} spam", "/won {n} 12m", "/won {n} 12", "/won {n}", "/reopen {n} again", "/reopen {n}", "/note {n} {n}",
    "/merge {n} 1", "/merge {n} 2", "/unmerge {n}", "/bot {n}",
)  # fmt: skip
"""`{n}` is the number of a lead."""
ANSWERS = ("12m", "500 usd", "abc", "12", "because", "-5")
"""Replies to whatever the desk asked last."""
_ASKED = (
    "SELECT DISTINCT message_id FROM outbox WHERE key LIKE 'desk:%' AND (key LIKE '%:R7' OR key LIKE '%:R9')"
    " AND sent_to = ? AND message_id IS NOT NULL"
)
_TALKED = (
    "SELECT DISTINCT message_id, lead FROM outbox WHERE (key LIKE 'alert:%' OR key LIKE 'quiet:%' OR key LIKE 'said:%')"
    " AND edits IS NULL AND sent_to = ? AND message_id IS NOT NULL AND lead IS NOT NULL"
)
_OF_DESK = "c:"
"""The beginning of the data of the desk's buttons."""


class Seller:
    """One of them."""

    def __init__(self, bot: Bot, person: Person) -> None:
        self._bot = bot
        self._person = person

    @property
    def is_there(self) -> bool:
        """Whether they are in the group."""
        return self._bot.group.chat.members.get(self._person.id, "left") not in ("left", "kicked")

    def presses(self, nth: int) -> None:
        """Press one of the desk's buttons that they see, in the group or in their own chat; nothing without any."""
        group = self._bot.group.messages if self.is_there else []
        chats = (group, self._person.chat.messages)
        seen = [Press(message, button) for messages in chats for message in messages for button in _of_desk(message)]
        if seen:
            self._person.presses(seen[-1 - nth % len(seen)])

    def answers(self, words: str, nth: int) -> None:
        """Reply to a question of the desk, also to one that is not open any more."""
        witness = self._bot.witness
        asked = () if witness is None else {number for (number,) in witness.rows(_ASKED, self._bot.group.id)}
        there = [each for each in self._bot.group.messages if each.id in asked]
        if there and self.is_there:
            self._person.sends(words, chat=self._bot.group, reply_to=there[-1 - nth % len(there)])

    def talks(self, words: str, nth: int) -> int | None:
        """Reply to a card, or to what a prospect wrote; return the lead's number, None without any."""
        witness = self._bot.witness
        rows = () if witness is None else witness.rows(_TALKED, self._bot.group.id)
        leads = dict(rows)
        there = [each for each in self._bot.group.messages if each.id in leads]
        if not there or not self.is_there:
            return None
        chosen = there[-1 - nth % len(there)]
        self._person.sends(words, chat=self._bot.group, reply_to=chosen)
        return int(leads[chosen.id])

    def writes(self, command: str, lead: int) -> None:
        """Write a command, about a lead where it is about one."""
        if self.is_there:
            self._person.sends(command.format(n=lead), chat=self._bot.group)

    def leaves(self) -> None:
        """Leave the group, if they are there."""
        if self.is_there:
            self._bot.group.removes(self._person)

    def joins(self) -> None:
        """Come back."""
        self._bot.group.adds(self._person)


def _of_desk(message: Message) -> list[InlineButton]:
    return [button for button in message.buttons if (button.callback_data or "").startswith(_OF_DESK)]
