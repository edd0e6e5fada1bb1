"""A lead at the desk as cards, notices and lists show it, for tests; both languages have their own names."""

from datetime import datetime, timedelta
from typing import Any
from zoneinfo import ZoneInfo

from msgspec.structs import replace

from conversations.desk.cards.buttons import DeskRows
from conversations.desk.cards.end_reasons import EndReasons
from conversations.desk.cards.view import DeskView
from conversations.desk.notices.wording import DeskTelling
from conversations.desk.rounds.values.context import DeskContext
from conversations.desk.rounds.values.people import DeskPeople
from storage.records.record import Language
from storage.records.round import Round, RoundState
from storage.records.talk import Session
from tests.conversations.desk.rounds.desks import MINA, NIMA, REZA, SARA, NineToSix, at, people
from tests.conversations.talks import SHIPPED, Talker

TEHRAN = ZoneInfo("Asia/Tehran")
HOURS = NineToSix()
NAMES = {
    "en": {SARA: "Sara", REZA: "Reza", NIMA: "Nima", MINA: "Mina"},
    "fa": {SARA: "سارا", REZA: "رضا", NIMA: "نیما", MINA: "مینا"},
}
REASONS = {
    "en": EndReasons(lost={"price": "price", "no_answer": "no answer"}, unfit={"spam": "spam"}),
    "fa": EndReasons(lost={"price": "قیمت", "no_answer": "جواب نداد"}, unfit={"spam": "مزاحم"}),
}
CARD_AT = at(28, "10:00")
NOW = at(28, "10:01")
_MARKS = str.maketrans("", "", "\u2068\u2069\u200e\u200f")


def bare(text: str) -> str:
    """Return a text without the marks that set directions."""
    return text.translate(_MARKS)


def hot_session(name: str = "Ali Karimi", **changes: Any) -> Session:
    """Return somebody who wants a call this month, alerted at `CARD_AT`."""
    talker = Talker("fa", at=CARD_AT - timedelta(minutes=3))
    talker.starts()
    talker.shares()
    for option in ("sales", "now", "mid", "call"):
        talker.answers(option)
    return talker.session.replace(lead=talker.lead.replace(name=name, alerted_at=CARD_AT, **changes))


HOT = hot_session()


def new_round(**changes: Any) -> Round:
    """Return the round of an alert on a Saturday morning, due five minutes later."""
    round_ = Round(lead=128, n=1, state=RoundState.NEW, opened=CARD_AT, t0=CARD_AT, due=CARD_AT + timedelta(minutes=5))
    return replace(round_, **changes)


def claimed_round(**changes: Any) -> Round:
    """Return it after Sara claimed it, 42 seconds after the card."""
    claimed = CARD_AT + timedelta(seconds=42)
    mine = new_round(state=RoundState.CLAIMED, owner=SARA, claimed=claimed, held_since=claimed, claimers=(SARA,))
    return replace(mine, **changes)


def touched_round(**changes: Any) -> Round:
    """Return it after Sara called, three minutes after the card."""
    called = claimed_round(state=RoundState.CONTACTED, touched=at(28, "10:03"), by=SARA, last_word=at(28, "10:03"))
    return replace(called, **changes)


def desk_context(language: Language = "en", now: datetime = NOW, desk: DeskPeople | None = None) -> DeskContext:
    members = tuple(replace(each, name=NAMES[language][each.id]) for each in people(HOURS))
    return DeskContext(now=now, hours=HOURS, people=desk or DeskPeople(members))


def view_of(
    round_: Round, language: Language = "en", *, now: datetime = NOW, session: Session = HOT, **changes: Any
) -> DeskView:
    view = DeskView(
        session=session,
        round=round_,
        ctx=desk_context(language, now),
        funnel=SHIPPED.replace(sales_language=language),
        zone=TEHRAN,
        colleagues=NAMES[language],
        reasons=REASONS[language],
    )
    return replace(view, **changes)


def telling_in(language: Language, now: datetime = NOW) -> DeskTelling:
    return DeskTelling(
        language=language,
        colleagues=NAMES[language],
        zone=TEHRAN,
        today=now.astimezone(TEHRAN).date(),
    )


def labels(rows: DeskRows) -> list[list[str]]:
    return [[button.label for button in row] for row in rows]
