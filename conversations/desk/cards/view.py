"""What a card of the desk is made of."""

from typing import Final
from zoneinfo import ZoneInfo

from msgspec import Struct
from msgspec.structs import replace

from conversations.desk.cards.end_reasons import EndReasons
from conversations.desk.lines.colleagues import Colleagues, colleague_name
from conversations.desk.lines.subject import Subject
from conversations.desk.rounds.values.context import DeskContext
from conversations.funnel.model import Funnel
from storage.records.money import Money
from storage.records.record import Language
from storage.records.round import Round
from storage.records.talk import Session

UNSEEN: Final = (
    "sent", "nudged", "ping", "privately", "answer_pings", "near_said", "held_asked", "seen_at", "seen_said",
    "missed_said", "late_said", "window_said", "sending", "offer_due", "card_due", "helping",
)  # fmt: skip
"""The fields of a round that no card shows: what was said, and what will be."""


class DeskView(Struct, frozen=True, kw_only=True):
    """A lead, its newest round, and everything that its card shows of them."""

    session: Session
    round: Round
    ctx: DeskContext
    """The moment of the edit, the hours, the people."""
    funnel: Funnel
    zone: ZoneInfo
    """The zone of the setting; the company's own goes before it."""
    colleagues: Colleagues
    deals: tuple[Money, ...] = ()
    """The last entry of each deal of the lead, where its amount is known."""
    reasons: EndReasons = EndReasons()
    masked: bool = False
    """Whether the group sees no phone, email and username (`mask: phone`)."""
    no_direct_link: bool = False
    """Whether only a username links to the lead."""
    duplicates: tuple[int, ...] = ()
    """Other leads with the same phone number."""
    superseded: bool = False
    """Whether there is a newer card of the lead: this one has no buttons any more."""

    @property
    def subject(self) -> Subject:
        """The person, for the lines that all cards have."""
        return Subject(self.session, self.funnel, self.language, self.zone, self.ctx.now)

    @property
    def language(self) -> Language:
        """The language of sales."""
        return self.funnel.sales_language

    @property
    def number(self) -> int:
        """The lead's number; negative for a test."""
        return self.session.lead.number

    def name(self, person: int | None) -> str:
        """Return a colleague's name, not isolated; of who left, the name that the lead keeps of its owner."""
        lead = self.session.lead
        kept = {lead.owner: lead.owner_name} if lead.owner is not None and lead.owner_name else {}
        return colleague_name(person, kept | dict(self.colleagues))


def looks_alike(one: Round, other: Round) -> bool:
    """Tell whether two states of a round look the same on a card."""
    return replace(one, **{name: getattr(other, name) for name in UNSEEN}) == other
