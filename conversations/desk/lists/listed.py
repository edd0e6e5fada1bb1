"""A lead in a list, and what a list is made of."""

from collections.abc import Mapping
from zoneinfo import ZoneInfo

from msgspec import Struct

from conversations.desk.lines.subject import Subject
from conversations.desk.notices.wording import DeskTelling
from conversations.desk.rounds.values.context import DeskContext
from conversations.funnel.model import Funnel
from storage.records.lead import Lead
from storage.records.round import Round
from storage.records.talk import Session


class ListedLead(Struct, frozen=True):
    """A lead and its newest round."""

    lead: Lead
    round: Round


class Listing(Struct, frozen=True):
    """What the lines of a list are made of; `telling` has the language of the reader."""

    funnel: Funnel
    zone: ZoneInfo
    """The zone of the setting."""
    telling: DeskTelling
    ctx: DeskContext
    links: Mapping[int, str] = {}
    """Where the card of a lead opens, by the lead's number; of leads that are left out it is not known."""

    def subject(self, lead: Lead) -> Subject:
        """Return the person, for the lines that need no ledger."""
        return Subject(Session(lead=lead), self.funnel, self.telling.language, self.zone, self.ctx.now)
