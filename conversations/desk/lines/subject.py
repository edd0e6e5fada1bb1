"""The person that lines are about, and everything needed to write about them."""

from datetime import datetime
from zoneinfo import ZoneInfo

from msgspec import Struct

from conversations.funnel.gift import gift_name, magnet_for
from conversations.funnel.model import Funnel
from conversations.language import catalogue
from conversations.language.names import visible_name
from storage.records.lead import Lead, Outcome
from storage.records.ledger import Entry, EntryKind
from storage.records.record import Language
from storage.records.talk import Session


class Subject(Struct, frozen=True):
    """The person a card is about, and everything needed to write it."""

    session: Session
    funnel: Funnel
    language: Language
    """Language of the reader: sales, or an admin, whose language the funnel may lack."""
    zone: ZoneInfo
    now: datetime

    @property
    def lead(self) -> Lead:
        """The lead itself."""
        return self.session.lead

    @property
    def company_zone(self) -> ZoneInfo:
        """The zone of the company's hours, in which people are promised an answer: its own, or else the setting's."""
        own = self.funnel.company.timezone
        return self.zone if own in (None, self.zone.key) else ZoneInfo(own)

    def last(self, kind: EntryKind) -> Entry | None:
        """Return the newest ledger entry of this kind, if there is one."""
        return next((entry for entry in reversed(self.session.ledger) if entry.kind is kind), None)


def gift_of(about: Subject) -> dict[str, str]:
    """Return the word for the gift that this lead was offered, as the value of the place {gift}."""
    return {"gift": gift_name(about.funnel, about.language, magnet=magnet_for(about.lead, about.funnel))}


def shown_number(number: int) -> int | str:
    """Return a lead's number as colleagues read it; a test has none."""
    return number if number > 0 else "—"


def is_hot(lead: Lead) -> bool:
    """Tell whether sales should act now; a customer is never hot, even if the rule says so."""
    return lead.hot and lead.outcome is Outcome.OPEN


def name_of(lead: Lead, language: Language) -> str:
    """Return the lead's name as it can be shown, or a placeholder when no character of it is visible."""
    return visible_name(lead.name) or catalogue.text("sales", "card.nameless", language)


def owner_of(lead: Lead) -> str:
    """Return the name of the lead's owner; "" when the lead has none."""
    return visible_name(lead.owner_name or "") or str(lead.owner or "")
