"""What one of a person's accounts does: the account keeps its own talk, and at the desk it is the survivor's (DESK §6).

Consent is each account's own, and never lent to another: who stopped us or withdrew on one is alerted on none. So an
account's turn sees what the desk knows of the survivor, and its own row gets only what is its own.
"""

from collections.abc import Iterable, Sequence
from datetime import datetime
from operator import attrgetter
from typing import NamedTuple

from msgspec.structs import replace

from bot.context.context import Context
from bot.sales.relay.group_budget import stream_of_words
from conversations.desk.rounds.values.acts import BotBlocked, BotUnblocked, ContactResumed, ProspectsAct
from conversations.funnel.model import Funnel
from conversations.qualification.scoring import score
from conversations.talk.person_talks import is_on
from conversations.turn.turn import Alert, Copied, Turn
from storage.messages import Message
from storage.people import leads, ledger, sessions
from storage.records.lead import Consent, Lead, Stage
from storage.records.ledger import Entry, EntryKind
from storage.records.talk import Session, Talk

_OF_THE_DESK = (
    "alerts", "alerted_at", "quiet", "quiet_at", "quiet_due", "owner", "owner_name", "claimed_at", "outcome",
)  # fmt: skip
"""The fields of a lead that the desk goes by."""


_AT = attrgetter("at")


class Accounts(NamedTuple):
    """A person with several accounts: the survivor with the ledgers of all, and the account that does something."""

    survivor: Session
    account: Session
    """As it is stored, with its own ledger."""
    others: tuple[Lead, ...]
    talks_until: datetime | None = None
    """Until when a person of ours talks with them on another account; None if nobody does."""

    @property
    def is_survivor(self) -> bool:
        """Whether the account is the survivor's own."""
        return self.survivor.lead.number == self.account.lead.number

    @property
    def is_stopped_elsewhere(self) -> bool:
        """Whether another account asked for no more messages."""
        return any(lead.stopped for lead in self.others)

    @property
    def as_seen(self) -> Session:
        """The account as a turn sees it: with the survivor's card, and without consent where another withdrew it."""
        lead = self.account.lead
        if not self.is_survivor:
            lead = lead.replace(**{name: getattr(self.survivor.lead, name) for name in _OF_THE_DESK})
        refused = self.is_stopped_elsewhere or any(map(_withdrew, self.others))
        lead = lead.replace(consent=None) if refused else lead
        return self.account.replace(lead=lead, talk=self._talk, ledger=self._ledger)

    @property
    def _ledger(self) -> tuple[Entry, ...]:
        """The account's ledger, with what was offered on any account: a person is asked once when to be reminded."""
        own = (entry for entry in self.account.ledger if entry.kind is not EntryKind.RETURN_OFFERED)
        offered = (entry for entry in self.survivor.ledger if entry.kind is EntryKind.RETURN_OFFERED)
        return tuple(sorted((*own, *offered), key=_AT))

    @property
    def _talk(self) -> Talk | None:
        """The account's talk: a person of ours talks with the person, whichever account they use."""
        talk, until = self.account.talk, self.talks_until
        if talk is None or until is None or (talk.person_until is not None and talk.person_until >= until):
            return talk
        return talk.replace(person_until=until)

    def own(self, turn: Turn) -> Lead:
        """Return the account's lead after a turn, without what is the survivor's."""
        lead, before = turn.lead, self.account.lead
        if not self.is_survivor:
            lead = lead.replace(**{name: getattr(before, name) for name in _OF_THE_DESK})
        stops = lead.stopped and not before.stopped
        return lead if lead.consent != self.as_seen.lead.consent or stops else lead.replace(consent=before.consent)

    def withdrawal(self, turn: Turn) -> tuple[Entry, ...]:
        """Return the line of the ledger that says what an account withdraws that stops us after another one did."""
        given, stops = self.account.lead.consent, turn.lead.stopped and not self.account.lead.stopped
        return (_withdrawn(given, turn),) if stops and given is not None and self.as_seen.lead.consent is None else ()

    def means(self, acts: Iterable[ProspectsAct]) -> tuple[ProspectsAct, ...]:
        """Return what of an account's acts is one for the whole person: who is stopped on another account stays so.

        That the bot is blocked counts where we write to.
        """
        seen = max((self.account.lead, *self.others), key=lambda lead: lead.seen)
        kept = [act for act in acts if not (isinstance(act, ContactResumed) and self.is_stopped_elsewhere)]
        if seen.number == self.account.lead.number:
            return tuple(kept)
        return tuple(act for act in kept if not isinstance(act, BotBlocked | BotUnblocked))

    def told(self, alerts: Sequence[Alert]) -> tuple[Alert, ...]:
        """Return the alerts of the account's turn: what it sent is copied from its own chat."""
        chat = self.account.lead.telegram_id
        return tuple(replace(alert, chat=chat) if isinstance(alert, Copied) else alert for alert in alerts)

    def rows(self, rows: Sequence[Message]) -> tuple[Message, ...]:
        """Return rows about the account's turn: its words are its own, and go from the group when it is erased."""
        number, words = self.account.lead.number, stream_of_words(self.survivor.lead.number)
        return tuple(
            row.replace(lead=number, stream=stream_of_words(number)) if row.stream == words else row for row in rows
        )


def _withdrew(lead: Lead) -> bool:
    """Tell whether somebody took their consent back: a contact is given with it."""
    return lead.contact is not None and lead.consent is None


def _withdrawn(given: Consent, turn: Turn) -> Entry:
    stopped = next(entry for entry in reversed(turn.entries) if entry.kind is EntryKind.STOPPED)
    data = {"version": given.version, "hash": given.text_hash, "channel": "telegram"}
    return stopped.replace(kind=EntryKind.WITHDRAWN, data=data)


async def accounts_of(ctx: Context, session: Session) -> Accounts | None:
    """Return the accounts of a person who does something; None, and nothing more is read, where there is one."""
    if session.lead.merged_into is None and not session.survives:
        return None
    await ctx.alone()
    numbers = await leads.person_of(ctx.tx, session.lead.number)
    survivor = await sessions.load_number(ctx.tx, numbers[0])
    assert survivor is not None, "it was there"
    loaded = [
        survivor if number == numbers[0] else await sessions.load_number(ctx.tx, number)
        for number in numbers
        if number != session.lead.number
    ]
    others = [other for other in loaded if other is not None]
    talks = [other.talk.person_until for other in others if other.talk is not None and is_on(other.talk, ctx.now)]
    until = max((each for each in talks if each is not None), default=None)
    return Accounts(survivor, session, tuple(other.lead for other in others), until)


def _risen(survivor: Lead, own: Lead, now: datetime) -> tuple[Entry, ...]:
    """Return the line that says that a survivor reaches the stage of an account; whether one buys is the desk's."""
    if Stage.CUSTOMER in (survivor.stage, own.stage) or own.stage.rank <= survivor.stage.rank:
        return ()
    return (Entry(kind=EntryKind.STAGE, at=now, data={"before": survivor.stage.value, "after": own.stage.value}),)


async def survivor_after(ctx: Context, accounts: Accounts, turn: Turn, own: Lead, funnel: Funnel) -> Session:
    """Store what a turn of an account changes of the survivor, and return it: its card, and the score of all ledgers.

    The turn's own entries, and the account's lead `own`, are stored before. The survivor reaches what stage it reaches.
    """
    survivor, risen = accounts.survivor, _risen(accounts.survivor.lead, own, ctx.now)
    whole = (*survivor.ledger, *turn.entries, *risen)
    await ledger.add(ctx.tx, survivor.lead.number, risen)
    stored = own if accounts.is_survivor else survivor.lead
    card = {} if accounts.is_survivor else {name: getattr(turn.lead, name) for name in _OF_THE_DESK}
    worth = score(whole, funnel, ctx.now)
    lead = stored.replace(
        fit=round(worth.fit), interest=round(worth.interest), reasons=worth.reasons, scored_at=ctx.now, **card
    )
    if risen:
        lead = lead.replace(stage=own.stage)
    await leads.save(ctx.tx, lead, stored=stored)
    talk = turn.talk if accounts.is_survivor else survivor.talk
    named = (*survivor.usernames, *filter(None, [own.username]))  # they may have another one since
    return survivor.replace(lead=lead, talk=talk, ledger=whole, usernames=named)
